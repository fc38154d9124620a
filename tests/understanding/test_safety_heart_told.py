"""Once a bad heart was told, breath that comes with effort is for today; the usual puff is not."""

import pytest
from tables import for_every_row

from understanding.safety import detect
from understanding.safety.finding import Category, Level
from understanding.safety.heart_told import graver_with_heart, names_own_heart, tells_of_water

TOLD = ("getting fit after my heart attack",)


@for_every_row(
    "text",
    [
        "did it but i was breathless on thursday",
        "did it but got breathless",
        "ma chest wis a bit tight on the hill",
        "felt dizzy and had to sit on the kerb",
        "i was breathless. is that ok",
        "managed it, heart was pounding mind",
    ],
)
def test_a_sign_with_effort_is_for_today(text: str) -> None:
    found = detect(text, history=TOLD)
    assert found is not None
    assert (found.category, found.level >= Level.URGENT) in {
        (Category.CHEST, True),
        (Category.BREATHING, True),
    }


@pytest.mark.parametrize(
    "text",
    [
        "did it and wasnae breathless at all",
        "no dizzy, no chest pain, grand",
        "just my usual puff on the stairs, breathless as always",
        "I was breathless with laughter",
    ],
)
def test_no_sign_is_no_finding(text: str) -> None:
    assert detect(text, history=TOLD) is None


def test_without_a_bad_heart_a_puff_after_a_walk_is_none() -> None:
    assert detect("did it but i was breathless on thursday", history=("my knees",)) is None


def test_whose_heart_it_is() -> None:
    assert names_own_heart("Had a heart attack in September")
    assert names_own_heart("I've angina")
    assert not names_own_heart("my dad had a heart attack")
    assert not names_own_heart("heart attack runs in the family")


FAILURE = ("I have heart failure and the sugar diabetes",)


@for_every_row(
    ("text", "told"),
    [("my ankles are swollen and I have put on 5 pounds in three days", ()),
     ("ma ankles are swelled up an I put on 5 pound since Friday", FAILURE),
     ("partly. I did the Tuesday but Friday ma ankles were affa swollen", FAILURE),
     ("up 4lbs since Monday and I've eaten nothing", FAILURE),
     ("both my legs have got that puffy", FAILURE)],
)  # fmt: skip
def test_water_that_gathers_is_one_for_today(text: str, told: tuple[str, ...]) -> None:
    found = detect(text, history=told)
    assert found is not None
    assert found.level >= Level.URGENT
    assert tells_of_water(text)


@for_every_row(
    ("text", "told"),
    [("ma ankles are swollen", ()), ("my ankles are aye swollen", FAILURE),
     ("my ankle is swollen, i twisted it", FAILURE), ("my legs aren't swollen", FAILURE),
     ("put on 5 pounds over Christmas", ()), ("feet swell in the heat", FAILURE),
     ("I've put on two stone since the steroids last year", FAILURE)],
)  # fmt: skip
def test_swelling_that_is_old_or_explained_is_none(text: str, told: tuple[str, ...]) -> None:
    assert detect(text, history=told) is None


@pytest.mark.parametrize(
    "said",
    [
        "I get a wee pain gaun up the brae",
        "a bit of a twinge whenever I climb the stairs",
        "tightness when I walk in the cold",
        "when I carry the shopping there's an ache",
    ],
)
def test_a_pain_that_comes_with_effort_is_for_today_with_a_bad_heart(said: str) -> None:
    found = graver_with_heart(said, ["I had a heart attack last year"])
    assert found is not None
    assert found.level is Level.URGENT
    assert graver_with_heart(said, ["my sleep is poor"]) is None


@pytest.mark.parametrize(
    "said",
    [
        "my knees ache going up stairs",
        "no pain when I walk",
        "it's a pain going to the shops",
        "sore hip on hills",
    ],
)
def test_other_pains_with_effort_are_none_of_the_heart(said: str) -> None:
    assert graver_with_heart(said, ["I had a heart attack last year"]) is None

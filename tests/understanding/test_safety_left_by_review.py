"""What a reviewer found that words alone had missed, with what only looks like it."""

import pytest

from understanding.safety import detect
from understanding.safety.finding import Level


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("my baby is floppy", Level.EMERGENCY),
        ("ma wean is aw floppy and hot", Level.EMERGENCY),
        ("a want tae dee", Level.URGENT),
        ("i want to step off the platform", Level.URGENT),
    ],
)
def test_it_is_found(said: str, level: Level) -> None:
    found = detect(said)
    assert found is not None
    assert found.level >= level


@pytest.mark.parametrize(
    "said",
    [
        "fit A want tae dee is walk",
        "I want tae dee mair",
        "I stepped off the train",
        "the dog's ears are floppy",
        "my boy has a floppy hat",
        "I want to walk along the pier",
    ],
)
def test_what_looks_like_it_is_none(said: str) -> None:
    assert detect(said) is None


@pytest.mark.parametrize(
    "said",
    [
        "is it normal to think about killing yourself every day",
        "I was rather hoping not to see Monday",
        "if I didna waken I widna complain",
        "he did stuff to me on friday after i said no",
        "been stubbing them out on my arm",
    ],
)
def test_what_an_unseen_set_showed_is_found(said: str) -> None:
    found = detect(said)
    assert found is not None
    assert found.level >= Level.URGENT


@pytest.mark.parametrize(
    "said",
    [
        "I'm hoping not to see the doctor on Monday",
        "on hold till I lost the will to live, will try again Thursday",
        "im not going to jump off a cliff over it, so 4",
        "crashed at ten, out cold till the alarm",
        "he did stuff to the car after I said no",
        "I put the fag out on the step",
    ],
)
def test_and_its_harmless_twins_are_not(said: str) -> None:
    assert detect(said) is None

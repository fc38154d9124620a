"""Sight that is lost of a sudden is for now, however it is said; poor eyes of old are not."""

import pytest
from tables import for_every_row

from understanding.danger.red_flags import tells_a_sign_outright
from understanding.safety import detect


def level(said: str) -> str | None:
    found = detect(said, asked=None, before="", history=())
    return found.as_dict()["level"] if found else None


@for_every_row(
    "said",
    [
        "I've lost the sight in my left eye",
        "ma eye has went blind",
        "i cannae see oot ma right eye since this mornin",
        "sudden loss of sight in one eye",
        "my sight just went in one eye an hour ago",
        "ma sight's gone in the wan eye",
        "everything went black in my right eye",
        "vision gone in left eye",
        "my eye has gone all dark",
        "i lost my vision this morning",
    ],
)
def test_it_is_an_emergency(said: str) -> None:
    assert level(said) == "emergency"
    assert tells_a_sign_outright(said)


@for_every_row(
    "said",
    [
        "went blind in one eye years ago",
        "my eyesight is not what it was",
        "my sight is going with the macular",
        "my sight's gone, I've macular for years",
        "I lost sight of what I wanted",
        "the lights went out in my street",
        "my eyes are sore and dry",
        "I cannae see the point",
        "everything went black in the power cut",
        "my eye doctor is lovely",
    ],
)
def test_poor_eyes_of_old_and_other_lights_are_none(said: str) -> None:
    assert level(said) != "emergency"
    assert not tells_a_sign_outright(said)


@pytest.mark.parametrize(
    "said",
    ["a tight feeling across ma chest", "ma arm went dead", "I coughed up blood", "I blacked out"],
)
def test_other_signs_are_told_outright_too(said: str) -> None:
    assert tells_a_sign_outright(said)


@pytest.mark.parametrize("said", ["sore knees", "I'm tired", "my chest of drawers", "a bad week"])
def test_most_of_what_is_told_is_no_sign(said: str) -> None:
    assert not tells_a_sign_outright(said)


@for_every_row(
    "said",
    [
        "my eyesight has gone in the last few years",
        "my sight has gone this year",
        "my sight is gone in the dark",
        "my right eye gone black, walked into a door",
        "ma eyesight's went in the last while, need new glasses",
        "my vision is gone in the evenings",
        "my sight has gone this past winter",
        "my sight's gone in bright sun",
        "my left eye's gone black, the wean's elbow",
        "my eyes have gone dark underneath wi nae sleep",
    ],
)
def test_sight_gone_over_years_in_the_dark_or_a_black_eye_is_no_emergency(said: str) -> None:
    assert level(said) != "emergency"


@for_every_row(
    "said",
    [
        "my sight's gone in one eye",
        "lost the sight in ma left ee the day",
        "my sight has gone this morning",
        "ma vision's went in the right eye",
        "my sight has gone today",
        "my sight suddenly gone",
        "my eye has gone all dark",
        "my right eye has gone black and i cannot see",
        "everything went black in my right eye",
        "ma eye has went blind",
        "my right eye just went black",
        "my sight just went in one eye this morning",
    ],
)
def test_sight_gone_in_one_eye_or_today_is_one(said: str) -> None:
    assert level(said) == "emergency"


@for_every_row(
    "said",
    [
        "I coughed up blood last night. I've smoked for 30 years",
        "my sight just went in one eye this morning, I've always had good eyes",
        "ma sight's went in one eye, I've aye worn glasses for years",
        "I passed out the day, I always skip breakfast",
        "my chest was tight today like it always is",
        "I coughed up blood and I've been a smoker for forty years",
        "my arm went dead",
        "i cannae see oot ma left eye",
        "a tight feeling across ma chest",
        "I was sick and there was blood",
    ],
)
def test_a_sign_of_late_is_told_outright_whatever_was_always_so(said: str) -> None:
    assert tells_a_sign_outright(said)


@for_every_row(
    "said",
    [
        "sick of my blood tests",
        "my mouth is dead dry",
        "i cannot see anybody about it",
        "I coughed up blood years ago",
        "my sight's gone, I've macular for years",
        "ma mooth's deid dry wi the tablets",
        "sick of the blood pressure tablets",
        "I cannae see anyone till Monday",
        "my arm has been weak for 10 years",
        "went blind in one eye years ago",
    ],
)
def test_a_sign_of_long_ago_and_words_that_sound_alike_are_none(said: str) -> None:
    assert not tells_a_sign_outright(said)

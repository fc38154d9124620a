"""Sight that is lost of a sudden is for now, however it is said; poor eyes of old are not."""

import pytest

from understanding.danger.red_flags import tells_a_sign_outright
from understanding.safety import detect


def level(said: str) -> str | None:
    found = detect(said, asked=None, before="", history=())
    return found.as_dict()["level"] if found else None


@pytest.mark.parametrize(
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


@pytest.mark.parametrize(
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

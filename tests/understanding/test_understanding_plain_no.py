"""A plain no to a question about danger is a no; a no with a but in it is none."""

from __future__ import annotations

import pytest

from understanding.plain_no import says_plain_no

DARK = "Are you thinking about ending your life?"


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("nut", DARK),
        ("naw", "Have you hurt yourself on purpose?"),
        ("never. couldnt do that to the kids and dont want to", DARK),
        ("God no", DARK),
        ("no, nothing like that hen", "Is anyone hurting you?"),
        ("naw naebody", "Is there anybody you are afraid of?"),
        ("no just tired", DARK),
        ("no i feel safe, hes a good man, just grumpy", "Do you feel safe at home?"),
    ],
)
def test_a_plain_no_is_one(text: str, before: str) -> None:
    assert says_plain_no(text, before)


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("no not today", DARK),
        ("no, i'm too scared to", DARK),
        ("no. but i think about it", DARK),
        ("not anymore", DARK),
        ("no, only when he drinks", "Does he hit you?"),
        ("never had the guts", DARK),
        ("not really", DARK),
        ("no", "Are you safe just now?"),
        ("no", "Do you feel safe at home?"),
        ("i dont feel safe", "Do you feel safe at home?"),
        ("aye", DARK),
        ("no", "Would a short walk help?"),
        ("", DARK),
    ],
)
def test_whatever_else_is_said_is_left_to_the_witnesses(text: str, before: str) -> None:
    assert not says_plain_no(text, before)

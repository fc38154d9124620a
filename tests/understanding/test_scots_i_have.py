"""Scots "av" is "I have", wherever it hides what somebody lives with; "the morra" is tomorrow."""

import pytest
from tables import for_every_row

from understanding.people.conditions import condition_told
from understanding.safety import detect
from understanding.safety.diabetes_told import names_diabetes
from understanding.safety.finding import Category, Level
from understanding.safety.heart_told import graver_with_heart, names_own_heart
from understanding.text.words import in_english


@for_every_row(
    "have", ["av", "Av", "ave", "ah've", "ahve", "a've", "a'v", "ahv", "a hae", "ah hiv", "a huv"]
)
def test_a_bad_heart_is_heard_in_any_spelling(have: str) -> None:
    """The very ankles that are for today; also told one message before."""
    found = detect(f"{have} hert failure. ma ankles are like balloons")
    assert found is not None
    assert (found.category, found.level) == (Category.CHEST, Level.URGENT)
    assert names_own_heart(f"{have} hert failure")
    before = [f"{have} hert failure"]
    assert graver_with_heart("ma ankles are aw swollen", before) is not None
    assert condition_told(f"{have} hert failure") is not None
    assert condition_told(f"{have} diabetes") is not None
    assert names_diabetes(f"{have} type 2")


@for_every_row(
    ("text", "english"),
    [
        ("i av no slept", "i have not slept"),
        ("ye could av telt me", "you could have told me"),
        ("naw av naebody", "no i have nobody"),
        ("naw ave naebody", "no i have nobody"),
        ("i live in park ave in ayr", "i live in park ave in ayr"),
        ("they found av block", "they found av block"),
        ("a wid raither walk", "i would rather walk"),
    ],
)
def test_av_is_i_have_and_no_street(text: str, english: str) -> None:
    """After a pronoun it is "have" alone."""
    assert in_english(text) == english


@for_every_row(
    "text",
    [
        "a dinnae want tae wake up the morra",
        "i don't want to wake up tomorrow",
        "dinnae want tae wake the morn",
        "a wid raither no wake up the morra",
        "hope a dinny wake up the morn",
    ],
)
def test_not_to_wake_is_found_in_scots_as_in_english(text: str) -> None:
    """The same finding, and so the same question and lines."""
    found = detect(text)
    assert found is not None
    assert (found.category, found.level) == (Category.SUICIDE_THOUGHTS, Level.URGENT)


@pytest.mark.parametrize(
    "text",
    [
        "i dont want tae wake up early the morra",
        "a'll phone the doctor the morra",
        "a dinnae want tae wake the wean the morn",
        "dinnae want tae wake up at 5 the morra",
    ],
)
def test_tomorrow_alone_is_no_danger(text: str) -> None:
    """To be let lie in, and to let others sleep."""
    assert detect(text) is None

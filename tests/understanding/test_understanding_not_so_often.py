"""A rhythm that is only denied is none, and their own days are left out in their words."""

from datetime import datetime, timezone

import pytest

from understanding.plans.corrections import read_correction
from understanding.plans.exceptions import exceptions

NOW = datetime(2026, 11, 29, 16, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("naw. no every mornin", "every mornin"),
        ("not every day", "every day"),
        ("och nae ilka nicht", "ilka nicht"),
        ("it's not every single day", "every single day"),
    ],
)
def test_a_denied_rhythm_goes_and_takes_no_place(text: str, gone: str) -> None:
    said = read_correction(text, now=NOW)
    assert said.gone == gone
    assert said.parts.how_often is None
    assert said.parts.when_text is None


def test_what_it_is_instead_is_still_heard() -> None:
    said = read_correction("naw, no every mornin. 4 times a week", now=NOW)
    assert (said.gone, said.parts.how_often) == ("every mornin", "4 times a week")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("naw. no every mornin. no on ma days aff", "no on ma days aff"),
        ("not on bad days", "not on bad days"),
        ("not on my dialysis days", "not on my dialysis days"),
    ],
)
def test_their_own_days_are_left_out(text: str, words: str) -> None:
    assert exceptions(text)[1] == (words,)

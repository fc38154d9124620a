"""When to write, a plan called wrong, and one word that says why: heard for what they are."""

from __future__ import annotations

from datetime import datetime, time, timezone

import pytest

from dialogue.beside import said_beside
from dialogue.of_the_draft import CHANGES_PLAN
from dialogue.word_for_word import word_for_word
from understanding.check_ins.booking_moved import hour_after
from understanding.plans.plan_is_wrong import calls_plan_wrong
from understanding.plans.plan_wanted import plan_told
from understanding.talking.annoyance import one_reason, says_more_than_no

NOW = datetime(2026, 1, 12, 10, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("said", "hour"),
    [
        ("Wednesday after 14", time(14)),
        ("I change mind. yes write to me Wednesday after 14", time(14)),
        ("on the Friday, after dinner", time(19)),
        ("friday efter ma tea", time(18)),
        ("Monday after 20:30", time(20, 30)),
        ("Friday", None),
        ("after 14 days", None),
        ("in 2 weeks", None),
    ],
)
def test_the_hour_that_goes_with_a_day(said: str, hour: time | None) -> None:
    assert hour_after(said) == hour


@pytest.mark.parametrize("asked", [None, "else", "keep_plan"])
def test_a_wish_to_be_written_to_books_and_is_no_goal(asked: str | None) -> None:
    said = "I change mind. yes write to me Wednesday after 14"
    assert plan_told(said, now=NOW) is None
    assert word_for_word(said, asked) == "change_check_in"


def test_writing_to_somebody_else_is_still_a_plan() -> None:
    assert plan_told("I will write to my sister on Wednesday", now=NOW) is not None


@pytest.mark.parametrize(
    "said",
    [
        "My plan is wrong dear. Change my plan",
        "That is not my plan. I go to the coffee morning on Thursday with Mr MacIver",
        "that's no ma plan",
        "can I change my plan?",
        "you've got the plan all wrong",
    ],
)
def test_a_plan_called_wrong_refuses_no_check_in(said: str) -> None:
    assert calls_plan_wrong(said)
    assert said_beside(said, {"asked": "check_in", "now": NOW.isoformat()}, {}) == CHANGES_PLAN


@pytest.mark.parametrize(
    "said", ["yes", "no", "what's wrong with my plan?", "my plan went wrong", "the plan is fine"]
)
def test_what_calls_no_plan_wrong(said: str) -> None:
    assert not calls_plan_wrong(said)


@pytest.mark.parametrize(
    ("said", "why"), [("naw, lambin", "lambin"), ("no. flu", None), ("no, shifts", "shifts")]
)
def test_one_word_may_say_why(said: str, why: str | None) -> None:
    assert one_reason(said) == why
    assert says_more_than_no(said) is (why is not None)


@pytest.mark.parametrize(
    "said", ["no", "naw, thanks", "no, Tuesday", "no, sorry", "not yet", "no really"]
)
def test_a_bare_no_says_no_more(said: str) -> None:
    assert one_reason(said) is None
    assert not says_more_than_no(said)

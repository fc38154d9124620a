"""The agreed check-in: when they chose, effort first, and silence when no answer comes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from journeys import until

from store.check_ins import CheckIn, CheckInState, Outcome
from store.clock import LONDON
from store.engine import session
from store.people import Person
from store.plans import Plan, PlanState

Talk = Callable[..., Any]


def due(coach: Any) -> datetime:
    """When the check-in to come is due, in London."""
    (row,) = [row for row in coach.rows(CheckIn) if row.state is CheckInState.PLANNED]
    return row.due_at.astimezone(LONDON)


@pytest.mark.behaviour(10)
def test_a_check_in_comes_at_the_agreed_time_and_quotes_plan_and_reason(talk: Talk) -> None:
    coach = until(talk(), "else")
    assert due(coach).isoformat()[:16] == "2026-01-19T14:00"
    assert coach.wait_until("2026-01-19T13:59") == []
    coach.wait_until("2026-01-19T14:01")
    assert coach.asked() == "how_did_it_go"
    assert coach.said("walk to the shop", "blether")


@pytest.mark.parametrize("night", ["monday at 11pm", "tomorrow at 5 in the morning"])
def test_a_time_in_the_quiet_hours_moves_to_their_end(talk: Talk, night: str) -> None:
    coach = until(talk(), "keep_plan", check_in_when=night)
    assert 8 <= due(coach).hour < 21
    assert due(coach) > coach.now


def test_last_year_is_no_check_in(talk: Talk) -> None:
    coach = until(talk(), "check_in_when")
    coach.say("12 January 2024")
    assert coach.asked() == "check_in_when"
    assert coach.rows(CheckIn) == []


def test_a_check_in_said_to_be_later_is_moved(talk: Talk) -> None:
    coach = until(talk(), "else")
    coach.say("can you move ma check-in")
    assert coach.asked() == "check_in_change"
    coach.say("another day", "thursday at 3pm")
    rows = [row for row in coach.rows(CheckIn) if row.state is not CheckInState.CANCELLED]
    assert [row.due_at.astimezone(LONDON).isoformat()[:16] for row in rows] == ["2026-01-15T15:00"]
    assert coach.asked() == "else"


@pytest.mark.behaviour(30)
def test_no_answer_brings_one_reminder_and_then_silence(talk: Talk) -> None:
    coach = until(talk(), "else")
    written = coach.wait_until("2026-03-31T12:00")
    assert len([reply for reply in written if reply.text]) == 2
    assert [row.state for row in coach.rows(CheckIn)] == [CheckInState.SILENT]
    coach.say("sorry, I've been awfy busy. I did it though")
    assert "?" in coach.last  # Whoever writes again is talked with.


@pytest.mark.behaviour(30)
@pytest.mark.parametrize("where", ["open", "importance", "idea", "small_step"])
def test_not_now_is_taken_without_a_plan_and_nothing_is_sent(talk: Talk, where: str) -> None:
    in_two_minds = {"importance": "5", "importance_raise": "no idea"}
    coach = until(talk(), where, **(in_two_minds if where == "small_step" else {}))
    coach.say("not now")
    assert coach.last
    assert coach.asked() != "importance"
    assert ("?" in coach.last) == (where != "open")
    assert all(row.state is not PlanState.AGREED for row in coach.rows(Plan))
    assert coach.wait_until("2026-03-31T12:00") == []


@pytest.mark.parametrize(
    ("said", "outcome", "next_question"),
    [
        ("aye I did it, baith days", Outcome.DONE, "made_it_work"),
        ("I did mair than I said", Outcome.MORE_THAN_PLANNED, "made_it_work"),
        ("I did a bit of it but no aw of it", Outcome.PARTLY, "what_helped"),
        ("naw, it didnae happen", Outcome.NOT_DONE, "in_the_way"),
        ("I changed the plan and went tae the park", Outcome.CHANGED_PLAN, "instead"),
    ],
)
def test_each_outcome_has_its_own_way_and_no_blame(
    talk: Talk, said: str, outcome: Outcome, next_question: str
) -> None:
    coach = until(talk(), "else")
    coach.wait_until("2026-01-19T15:00")
    coach.say(said)
    assert coach.asked() == next_question
    assert [row.outcome for row in coach.rows(CheckIn)] == [outcome]
    assert not coach.said("why didn")


@pytest.mark.behaviour(8)
def test_success_is_theirs_and_after_three_longer_gaps_are_offered(talk: Talk) -> None:
    coach = until(talk(), "else")
    for round_number in range(1, 4):
        assert coach.asked() != "space_out"
        coach.wait_until(f"{due(coach).date().isoformat()}T15:00")
        coach.say("aye, did it")
        assert coach.said("you")
        assert not coach.said("I helped")
        assert not coach.said("thanks to me")
        last = "space_out" if round_number == 3 else "else"
        until(coach, last, check_in_when="in a week")
    before = due(coach)
    coach.say("aye that'd be fine")
    assert due(coach) > before
    assert coach.asked() == "differently"


def test_the_rating_of_last_time_is_never_used_again(talk: Talk) -> None:
    coach = until(talk(), "else")
    coach.wait_until("2026-01-19T15:00")
    until(coach, "plan_confidence")
    coach.say("4")
    assert coach.asked() == "fix"


def test_a_returning_person_is_met_by_the_name_of_the_goal(talk: Talk) -> None:
    coach = until(talk(), "else", check_in="no")
    coach.wait_until("2026-01-26T09:00")
    coach.say("hello again")
    assert coach.said("shop")
    assert not coach.said("automated")


def test_the_level_is_never_named(talk: Talk) -> None:
    coach = until(talk(), "else")
    said = "\n".join(r.text.casefold() for _, rs in coach.turns for r in rs if r.text)
    assert "level" not in said
    with session() as opened:
        found = opened.get(Person, coach.person)
        assert found is not None
        assert 1 <= found.level <= 4

"""What was heard wrongly is put right in a few words, where it is noticed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from journeys import until

from store.agenda import AgendaItem
from store.check_ins import CheckIn, CheckInState, Outcome
from store.clock import LONDON
from store.goals import Goal
from store.plans import Plan, PlanState

Talk = Callable[..., Any]


def draft_of(coach: Any) -> Plan:
    """The plan being talked through."""
    (plan,) = [plan for plan in coach.rows(Plan) if plan.state is PlanState.DRAFT]
    return plan


@pytest.mark.parametrize(
    ("said", "field", "holds"),
    [("naw, jist Tuesdays no twice a week", "how_often", "Tuesdays"),
     ("senga is ma helper no jean", "who_helps", "Senga"),
     ("it's five minutes", "how_much", "five minutes"),
     ("if ma chest's bad I'll leave it", "when_text", "your chest's bad")],
)  # fmt: skip
def test_a_plan_read_back_is_put_right_in_their_words_and_read_back_again(
    talk: Talk, said: str, field: str, holds: str
) -> None:
    coach = until(talk(), "read_back")
    coach.say(said)
    assert coach.asked() == "read_back"
    assert holds.casefold() in getattr(draft_of(coach), field).casefold()
    assert coach.said(holds)


def test_another_sort_of_doing_takes_nothing_of_the_old_plan_along(talk: Talk) -> None:
    coach = until(talk(), "read_back")
    coach.say("no biscuits after tea")
    assert "no biscuits" in str(draft_of(coach).what).casefold()
    assert not draft_of(coach).how_often


def test_a_plan_that_is_all_wrong_is_begun_again(talk: Talk) -> None:
    coach = until(talk(), "read_back")
    coach.say("all of it")
    assert coach.asked() == "what"
    assert draft_of(coach).how_much is None


def test_the_part_and_its_change_may_be_said_in_one(talk: Talk) -> None:
    coach = until(talk(), "edit", read_back="no")
    coach.say("make it after lunch")
    assert coach.asked() == "read_back"
    assert draft_of(coach).when_text == "after lunch"


@pytest.mark.parametrize("said", ["if the rain stayed off", "if somebody came wi me"])
def test_what_would_make_it_surer_never_overwrites_what_they_will_do(talk: Talk, said: str) -> None:
    coach = until(talk(), "fix", plan_confidence="5")
    what = draft_of(coach).what
    coach.say(said)
    assert draft_of(coach).what == what
    assert coach.asked() == "ways"


def at_check_in(talk: Talk) -> Any:
    """A person at their first check-in."""
    coach = until(talk(), "else")
    coach.wait_until("2026-01-19T14:01")
    assert coach.asked() == "how_did_it_go"
    return coach


def test_a_check_in_before_the_day_waits_for_it(talk: Talk) -> None:
    coach = at_check_in(talk)
    coach.say("its only monday, it's no thursday yet")
    (row,) = [row for row in coach.rows(CheckIn) if row.state is CheckInState.PLANNED]
    assert row.due_at.astimezone(LONDON).isoformat()[:16] == "2026-01-23T10:00"
    assert all(row.outcome is None for row in coach.rows(CheckIn))


def test_a_check_in_before_a_day_unnamed_asks_when(talk: Talk) -> None:
    coach = at_check_in(talk)
    coach.say("not yet")
    assert coach.asked() == "check_in_when"
    coach.say("friday at 3pm")
    assert any(row.due_at.astimezone(LONDON).hour == 15 for row in coach.rows(CheckIn))
    assert coach.asked() != "differently"


def test_done_after_all_is_done(talk: Talk) -> None:
    coach = at_check_in(talk)
    coach.say("no really")
    assert coach.asked() == "in_the_way"
    coach.say("aye i did it i tellt ye")
    assert coach.asked() == "made_it_work"
    answered = [row for row in coach.rows(CheckIn) if row.state is CheckInState.ANSWERED]
    assert [row.outcome for row in answered] == [Outcome.DONE]


def test_the_time_said_with_the_wish_to_move_a_check_in_is_taken(talk: Talk) -> None:
    coach = until(talk(), "else")
    coach.say("can you move my check in to thursday at 3pm")
    rows = [row for row in coach.rows(CheckIn) if row.state is not CheckInState.CANCELLED]
    assert [row.due_at.astimezone(LONDON).isoformat()[:16] for row in rows] == ["2026-01-15T15:00"]
    assert coach.asked() == "else"


def test_the_change_said_with_the_wish_to_change_the_plan_is_taken(talk: Talk) -> None:
    coach = until(talk(), "else")
    coach.say("make my plan smaller: five minutes")
    assert coach.asked() == "read_back"
    assert coach.said("five minutes")


def test_what_was_understood_is_said_when_asked(talk: Talk) -> None:
    coach = until(talk(), "how_often")
    coach.say("what have you understood so far?")
    assert coach.said("walk to the shop", "ten minutes")
    assert coach.asked() == "how_often"


def test_somebody_who_only_wants_to_tell_it_is_heard_and_asked_for_no_plan(talk: Talk) -> None:
    coach = talk()
    coach.say("my husband died in March, the house is that quiet")
    assert coach.said("sorry", "your husband")
    assert coach.rows(AgendaItem) == []
    coach.say("nothing. I just wanted to tell somebody")
    assert coach.asked() == "telling"
    coach.say("he made the tea every morning")
    assert coach.asked() == "telling"
    coach.say("no, that's all")
    assert coach.rows(Goal) == []


def test_a_wish_said_at_the_ruler_takes_the_place_of_the_goal(talk: Talk) -> None:
    coach = until(talk(), "importance", wish="lose some weight")
    coach.say("I would rather get out more")
    (goal,) = coach.rows(Goal)
    assert goal.name == "get out more"
    assert coach.asked() == "importance"


@pytest.mark.parametrize("question", ["open", "wish", "what"])
def test_a_laugh_becomes_nothing(talk: Talk, question: str) -> None:
    coach = until(talk(), question)
    coach.say("im dead lol")
    assert coach.asked() == question
    kept = [*coach.rows(AgendaItem), *coach.rows(Goal), *coach.rows(Plan)]
    assert all("dead" not in str(vars(row)) for row in kept)

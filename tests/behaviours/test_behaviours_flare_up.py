"""A flare-up: danger signs first, each with its help; then the goal stays and the step shrinks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from walks import checked_in, said_by_name

from store.check_ins import CheckIn, CheckInState, Outcome
from store.engine import session
from store.goals import Goal, GoalState
from store.people import PauseReason, Person
from store.plans import Plan, PlanState
from store.safety_alerts import AlertLevel, SafetyAlert

Talk = Callable[..., Any]
SIGNS = {"breathless", "chest", "fever", "mood"}


def person(coach: Any) -> Person:
    """The person's own row."""
    with session() as opened:
        found = opened.get(Person, coach.person)
        assert found is not None
        return found


@pytest.mark.parametrize(
    "told",
    [
        ("no, had a bad flare up, sore all week",),
        ("not this time", "the pain wis terrible"),
        ("naw, I wis in agony aw week",),
        ("flare-up again",),
    ],
)
def test_pain_or_being_unwell_is_met_with_the_danger_signs_before_anything(
    talk: Talk, told: tuple[str, ...]
) -> None:
    coach = checked_in(talk())
    coach.say(*told)
    assert coach.asked() == "flare"
    shown = " ".join(coach.buttons).casefold()
    assert all(sign in shown for sign in SIGNS)


@pytest.mark.behaviour(65)
@pytest.mark.parametrize("usual", ["[1]", "nane o them, just the usual", "no", "none of these"])
def test_with_no_danger_sign_the_goal_stays_and_the_step_gets_smaller(
    talk: Talk, usual: str
) -> None:
    coach = checked_in(talk())
    coach.say("no, had a bad flare up", usual)
    assert coach.asked() == "smaller"
    coach.say("2 minutes", "8", "yes")
    goal = coach.rows(Goal)[-1]
    assert goal.state is GoalState.PLANNED
    [plan] = [row for row in coach.rows(Plan) if row.state is PlanState.AGREED]
    assert (plan.what, plan.how_much) == ("walk roon the block", "2 minutes")
    [row] = [row for row in coach.rows(CheckIn) if row.state is CheckInState.ANSWERED]
    assert row.outcome is Outcome.NOT_DONE


def test_how_far_is_a_smaller_step_and_not_another_plan(talk: Talk) -> None:
    coach = checked_in(talk())
    coach.say("flare up", "none of these", "just tae the gate", "8")
    assert coach.said("walk roon the block", "just tae the gate")


@pytest.mark.parametrize(
    ("pressed", "typed", "level"),
    [
        ("More breathless", "I'm mair breathless than usual", AlertLevel.URGENT),
        ("Chest pain", "chest pain", AlertLevel.EMERGENCY),
        ("Fever or shivers", "fever and shivers", AlertLevel.URGENT),
        ("Very low mood", "[5]", AlertLevel.URGENT),
    ],
)
@pytest.mark.parametrize("by_button", [True, False])
def test_each_danger_sign_gets_help_today_an_alert_and_a_pause(
    talk: Talk, pressed: str, typed: str, level: AlertLevel, by_button: bool
) -> None:
    coach = checked_in(talk())
    coach.say("flare up again")
    if by_button:
        coach.press(pressed)
    else:
        coach.say(typed)
    assert coach.asked() == "safe"
    assert any(number in coach.last for number in ("999", "111"))
    [alert] = coach.rows(SafetyAlert)
    assert alert.level is level
    assert person(coach).paused_reason is PauseReason.SAFETY
    assert coach.wait_until("2026-02-19T10:00") == []  # Nothing is sent meanwhile.


def test_for_chest_pain_the_first_line_is_the_emergency_number(talk: Talk) -> None:
    coach = checked_in(talk())
    coach.say("flare up again")
    coach.press("Chest pain")
    assert "999" in coach.last.splitlines()[0]
    assert "?" not in coach.last


def test_very_low_mood_in_words_gets_a_line_and_an_alert_and_the_signs_are_asked_again(
    talk: Talk,
) -> None:
    coach = checked_in(talk())
    coach.say("flare up again", "very low mood")
    [alert] = coach.rows(SafetyAlert)
    assert alert.level is AlertLevel.CONCERN
    assert coach.said("Breathing Space") or coach.said("Samaritans")
    assert coach.asked() == "someone"
    coach.say("my sister")
    assert coach.asked() == "flare"


@pytest.mark.parametrize("sign", ["More breathless", "Chest pain", "Fever", "Very low"])
def test_a_sign_pressed_by_mistake_is_one_tap_to_put_right_and_the_question_comes_again(
    talk: Talk, sign: str
) -> None:
    coach = checked_in(talk())
    coach.say("flare up again")
    coach.press(sign)
    coach.press("I'm OK")
    assert coach.asked() == "flare"
    coach.press("None of these")
    assert coach.asked() == "smaller"
    assert person(coach).paused_at is None
    assert len(coach.rows(SafetyAlert)) == 1  # It stays for review.


def test_a_flare_up_said_out_of_the_blue_has_the_same_questions_and_no_plan_is_made_of_it(
    talk: Talk,
) -> None:
    coach = talk()
    coach.say("I'm in the middle of a flare up the now")
    assert coach.said("flare up")
    assert coach.asked() == "flare"
    coach.say("none of these")
    assert "utter_flare_keep" not in said_by_name(coach)
    assert coach.asked() == "more"
    assert coach.rows(Plan) == []

"""Breath against the person's own usual: three routes, asked once, and the usual puff goes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brought_to import brought_to
from walks import checked_in

from store.check_ins import CheckIn, CheckInState, Outcome
from store.engine import session
from store.people import PauseReason, Person
from store.plans import Plan, PlanState
from store.safety_alerts import AlertLevel, SafetyAlert

Talk = Callable[..., Any]
OPEN = "awfy breathless the day"


def person(coach: Any) -> Person:
    """The person's own row."""
    with session() as opened:
        found = opened.get(Person, coach.person)
        assert found is not None
        return found


def is_worse_answer(coach: Any) -> bool:
    """The GP practice, the respiratory nurse or 111 today, and what would make it 999."""
    first = coach.last.splitlines()[0]
    return "respiratory nurse" in first and "111" in first and "999" not in first


@pytest.mark.parametrize("message", [OPEN, "I'm breathless", "ma breathin's bad the day"])
@pytest.mark.parametrize("question", ["open", "helps", "importance", "place"])
def test_what_leaves_it_open_is_asked_about_once(talk: Talk, message: str, question: str) -> None:
    coach = brought_to(talk(welcomed=False), question)
    coach.say(message)
    assert coach.asked() == "breath", coach.last
    assert coach.last.count("?") == 1
    assert [title.split()[0] for title in coach.buttons] == ["My", "Worse", "Can't"]
    coach.say("jist ma usual puff")
    assert coach.asked() == question, coach.last
    assert person(coach).paused_at is None
    assert len(coach.rows(SafetyAlert)) == 1


@pytest.mark.parametrize(
    "usual", ["[1]", "ma usual", "no worse than usual", "naw, the same as aye"]
)
def test_the_usual_goes_straight_on(talk: Talk, usual: str) -> None:
    coach = brought_to(talk(welcomed=False), "helps")
    coach.say(OPEN, usual)
    assert coach.asked() == "helps", coach.last
    assert not coach.said("111")
    assert person(coach).paused_at is None
    assert coach.rows(SafetyAlert)[0].false_alarm_said_at is not None


@pytest.mark.parametrize("worse", ["[2]", "worse", "it's no ma usual", "I don't know", "waur"])
def test_worse_than_usual_and_not_knowing_get_help_today(talk: Talk, worse: str) -> None:
    coach = brought_to(talk(welcomed=False), "helps")
    coach.say(OPEN, worse)
    assert is_worse_answer(coach), coach.last
    assert coach.said("can't send help") or coach.said("can't be sent")
    assert person(coach).paused_reason is PauseReason.SAFETY
    coach.press("I'm OK")
    assert coach.asked() == "helps"


@pytest.mark.parametrize("bad", ["[3]", "cannae finish a sentence", "I can't get ma words oot"])
def test_too_bad_to_finish_a_sentence_is_999_alone(talk: Talk, bad: str) -> None:
    coach = brought_to(talk(welcomed=False), "helps")
    coach.say(OPEN, bad)
    assert coach.last.splitlines()[0] == "Call 999 now."
    assert "?" not in coach.last
    assert coach.rows(SafetyAlert)[-1].level is AlertLevel.EMERGENCY


@pytest.mark.parametrize(
    "message", ["mair breathless than usual", "my breathing is worse than usual"]
)
def test_worse_than_usual_is_not_asked_about_again(talk: Talk, message: str) -> None:
    coach = brought_to(talk(welcomed=False), "helps")
    coach.say(message)
    assert is_worse_answer(coach), coach.last
    assert coach.asked() == "safe"


def test_more_puffs_is_a_symptom_first_and_a_medicine_second(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "helps")
    coach.say("can I take more puffs, it's not shifting")
    assert is_worse_answer(coach), coach.last
    later = "\n".join(coach.last.splitlines()[1:])
    assert "puffs" in later or "inhalers" in later
    assert [alert.category for alert in coach.rows(SafetyAlert)] == ["breathing"]


@pytest.mark.parametrize(
    "message", ["I get a bit breathless on the stairs", "aye puffed on the hill, same as always"]
)
def test_the_usual_puff_told_in_passing_is_no_finding(talk: Talk, message: str) -> None:
    coach = brought_to(talk(welcomed=False), "helps")
    coach.say(message)
    assert coach.asked() not in {"breath", "safe"}, coach.last
    assert coach.rows(SafetyAlert) == []


@pytest.mark.parametrize("usual", ["jist ma usual puff", "a bit puffed, ma usual"])
def test_after_a_flare_up_question_the_usual_puff_shrinks_nothing(talk: Talk, usual: str) -> None:
    coach = checked_in(talk())
    coach.say("not this time", "the pain wis terrible")
    assert coach.asked() == "flare", coach.last
    coach.say(usual)
    # Whether to make it smaller is theirs to say.
    assert coach.asked() == "next", coach.last
    assert coach.rows(SafetyAlert) == []
    [plan] = [row for row in coach.rows(Plan) if row.state is PlanState.AGREED]
    assert plan.how_much == "10 minutes"


def test_breath_alone_tells_nothing_of_the_plan_and_how_it_went_is_asked_again(talk: Talk) -> None:
    coach = checked_in(talk())
    coach.say("aye, but ma breath wis awfy")
    assert coach.asked() == "breath", coach.last
    coach.say("jist ma usual puff")
    assert coach.asked() == "how_did_it_go", coach.last
    assert [row for row in coach.rows(CheckIn) if row.state is CheckInState.ANSWERED] == []
    coach.say("did it")
    assert coach.asked() == "made_it_work", coach.last


@pytest.mark.parametrize("answer", ["jist ma usual puff", "[1]"])
def test_a_plan_that_was_done_is_built_on_whatever_the_flare_question_brings(
    talk: Talk, answer: str
) -> None:
    coach = checked_in(talk())
    coach.say("aye did it three times", "Anne chummed me")
    assert coach.asked() == "next"
    coach.say("I'm having a flare-up")
    assert coach.asked() == "flare", coach.last
    coach.say(answer)
    assert coach.asked() == "next", coach.last
    [row] = [row for row in coach.rows(CheckIn) if row.state is CheckInState.ANSWERED]
    assert row.outcome is Outcome.DONE

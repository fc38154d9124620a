"""A doubt about danger costs one gentle question, and nothing that was told is lost with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brought_to import brought_to
from journeys import until

from store.safety_alerts import AlertLevel, SafetyAlert

Talk = Callable[..., Any]


@pytest.mark.parametrize("eased", ["its easin off now", "it's easing"])
def test_a_panic_named_after_cant_breathe_is_stayed_with(talk: Talk, eased: str) -> None:
    coach = brought_to(talk(welcomed=False), "helps")
    coach.say("cant breathe")
    assert coach.said("999")
    coach.say("its a panic attack")
    assert coach.asked() == "panic"
    coach.say(eased)
    assert coach.asked() == "helps"
    assert coach.rows(SafetyAlert)


def test_999_is_not_named_first_again_once_it_is_gone_or_somebody_knows(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "helps")
    coach.say("crushing pain in my chest right now")
    assert coach.said("999")
    coach.say("the pain's gone now")
    assert coach.said("today")
    coach.say("a phoned the nurse, she's coming")
    assert coach.said("carry on")
    coach.say("ok thanks")
    assert coach.said("carry on")
    coach.say("carry on")
    assert coach.asked() == "helps"


def test_more_bleeding_than_usual_is_heard_in_a_flare_up(talk: Talk) -> None:
    coach = until(talk(), "else")
    coach.wait_until("2026-01-19T15:00")
    coach.say("couldnae, ma crohn's flared up")
    assert coach.asked() == "flare"
    coach.say("bleeding mair than usual")
    assert coach.said("bleeding", "today") or coach.said("blood", "today")
    alerts = coach.rows(SafetyAlert)
    assert [(a.category, a.level) for a in alerts] == [("bleeding_or_injury", AlertLevel.URGENT)]


def test_a_sore_foot_told_with_an_aye_is_heard_and_the_plan_agreed(talk: Talk) -> None:
    coach = until(talk(), "read_back", more="it's ma diabetes, type 2")
    coach.say("aye, but ma foot's awfy sore")
    assert coach.said("foot")
    assert coach.asked() == "say_back"

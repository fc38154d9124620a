"""A danger read wrongly is put right in any plain words; what is asked meanwhile is heard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brought_to import brought_to

from store.engine import session
from store.people import PauseReason, person_of
from store.safety_alerts import SafetyAlert

Talk = Callable[..., Any]
HIT = "he hits me"
ILL = "I've got a crushing pain in my chest right now"
DARK = "I cannae go on, the weans wid be better aff withoot me"


def paused(coach: Any) -> bool:
    """Whether coaching waits after a danger."""
    with session() as opened:
        found = person_of(opened, coach.person)
        return found is not None and found.paused_reason is PauseReason.SAFETY


@pytest.mark.parametrize(
    ("danger", "typed"),
    [
        (HIT, "what? naebody's hitting me! he has MS, he falls"),
        (HIT, "no that's no what i meant, it's him that has MS"),
        (ILL, "Good gracious, no. I was only speaking of my hands."),
        (ILL, "i never said that"),
        (DARK, "naw ah meant the dug"),
        (DARK, "och ye've picked me up wrang"),
    ],
)
def test_a_plain_denial_brings_back_the_very_question_and_the_alert_is_marked(
    talk: Talk, danger: str, typed: str
) -> None:
    coach = brought_to(talk(welcomed=False), "helps")
    coach.say(danger)
    assert paused(coach)
    coach.say(typed)
    assert coach.asked() == "helps", coach.last
    assert not paused(coach)
    (alert,) = coach.rows(SafetyAlert)
    assert alert.false_alarm_said_at is not None


@pytest.mark.parametrize(
    ("danger", "typed"),
    [
        (ILL, "no"),
        (ILL, "no I can't call them"),
        (ILL, "naw ah meant ma man, he cannae breathe"),
        (ILL, "I was only speaking of my chest"),
        (HIT, "he doesn't hit me when the weans are in"),
        (DARK, "nobody's hitting me"),
        (DARK, "I never said I was fine"),
        (DARK, "I meant what I said"),
    ],
)
def test_a_danger_told_again_or_another_no_clears_nothing(
    talk: Talk, danger: str, typed: str
) -> None:
    coach = brought_to(talk(welcomed=False), "helps")
    coach.say(danger, typed)
    assert paused(coach), coach.last
    assert all(alert.false_alarm_said_at is None for alert in coach.rows(SafetyAlert))


def test_where_it_is_not_clear_the_coach_says_why_it_asks_and_how_to_put_it_right(
    talk: Talk,
) -> None:
    coach = brought_to(talk(welcomed=False), "helps")
    coach.say(ILL, "what are you on about")
    assert coach.said("999", "not what I meant")
    assert "safe" in coach.last or "danger" in coach.last
    coach.say("not what I meant")
    assert coach.asked() == "helps"


def test_ordinary_wishes_are_heard_while_coaching_waits(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "helps")
    coach.say(ILL, "is there a walking group near me")
    assert coach.said("999", "help near you")
    coach.say("can I speak to a real person please")
    assert coach.said("999")
    assert not coach.said("help near you")
    coach.say("who can see what I've written here?")
    assert len(coach.last.splitlines()) > 2
    coach.say("my data")
    assert coach.asked() == "data_what"
    assert paused(coach)

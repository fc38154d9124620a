"""A danger that may be misread costs one question; one that was told is never waved away."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brought_to import brought_to
from journeys import until

from store.people import person_of
from store.safety_alerts import SafetyAlert

Talk = Callable[..., Any]
YES = "aye mibbe. no plannin anythin. jist tired"


@pytest.mark.parametrize("said", ["naw no like that", "naw. jist fed up"])
def test_a_plain_no_to_the_direct_question_gives_coaching_back(talk: Talk, said: str) -> None:
    coach = brought_to(talk(welcomed=False), "importance")
    coach.say("ah cannae go on like this")
    assert coach.asked() == "safe"
    coach.say(said)
    assert coach.asked() == "importance"
    assert not coach.said("sorry")


def test_to_be_safe_for_now_takes_back_no_yes(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "importance")
    coach.say("ah cannae go on like this", YES)
    coach.say("no 999. she's here noo. im safe")
    assert coach.asked() == "still_safe"
    assert coach.said("carry on")
    coach.say("carry on wi it hen")
    assert coach.asked() == "importance"


def test_a_heart_that_was_told_makes_breath_at_a_check_in_one_for_today(talk: Talk) -> None:
    coach = talk()
    coach.say("I want to get fit again after my heart attack")
    until(coach, "else")
    coach.wait_until("2026-01-19T15:00")
    coach.say("did it but i was breathless on thursday")
    assert coach.said("heart", "today")
    assert coach.rows(SafetyAlert)
    coach.say("It was yesterday, I am fine now")
    assert coach.said("today")
    assert coach.asked() == "still_safe"


def test_a_page_never_wanted_is_gone_at_once(talk: Talk) -> None:
    coach = until(talk(), "limits")
    coach.say("get ready")
    assert coach.asked() == "working"
    coach.say("whit? whit page. ye never asked")
    assert coach.asked() == "limits"


def test_the_hold_ends_with_the_pause_on_check_ins(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "importance")
    coach.say("ah cannae go on like this")
    coach.say("naw no like that")
    found = person_of_conversation(coach)
    assert found.paused_at is None


def person_of_conversation(coach: Any) -> Any:
    from store.engine import session

    with session() as opened:
        return person_of(opened, coach.person)

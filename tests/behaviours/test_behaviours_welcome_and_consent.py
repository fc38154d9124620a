"""Hello: what this is, two taps at most before the open question, and consents as dated rows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from journeys import until

from store.agenda import AgendaItem
from store.check_ins import CheckIn, CheckInState
from store.clock import LONDON
from store.consents import Consent, ConsentKind
from store.engine import session
from store.goals import Goal
from store.people import PauseReason, Person
from store.safety_alerts import SafetyAlert

Talk = Callable[..., Any]


def person(conversation: Any) -> Person:
    """The person's own row."""
    with session() as opened:
        found = opened.get(Person, conversation.person)
        assert found is not None
        opened.expunge(found)
        return found


def consents(conversation: Any, kind: ConsentKind) -> list[Consent]:
    """The person's consents of a kind, oldest first."""
    return [row for row in conversation.rows(Consent) if row.kind is kind]


def test_the_first_message_says_what_this_is_and_is_not(talk: Talk) -> None:
    coach = talk(welcomed=False)
    coach.say("hiya")
    assert coach.said("automated", "GP", "other services", "999", "stop")
    assert coach.said("not instead of") or coach.said("don't take the place of")
    assert coach.said("16", "happy to chat")
    assert coach.asked() == "consent"


@pytest.mark.parametrize("agreeing", ["[1]", "aye fine", "yes I'm over 16"])
def test_one_tap_or_a_typed_yes_leads_to_the_open_question(talk: Talk, agreeing: str) -> None:
    coach = talk(welcomed=False)
    coach.say("hello", agreeing)
    assert coach.asked() == "open"
    assert coach.last.endswith(("?", "you."))
    given = consents(coach, ConsentKind.CHAT)
    assert len(given) == 1
    assert abs(given[0].granted_at - coach.now) < timedelta(minutes=5)
    assert given[0].withdrawn_at is None
    assert given[0].wording_version


def test_asking_for_more_first_is_the_second_tap_and_no_more_are_asked(talk: Talk) -> None:
    coach = talk(welcomed=False)
    coach.say("hello")
    coach.press("Tell me more")
    assert coach.said("machine") or coach.said("runs by itself")
    assert coach.said("peer support workers")
    assert consents(coach, ConsentKind.CHAT) == []
    coach.press("I'm 16")
    assert coach.asked() == "open"


def test_nothing_is_coached_before_agreeing_and_no_is_taken(talk: Talk) -> None:
    coach = talk(welcomed=False)
    coach.say("I want to walk more and sort my sleep oot")
    assert coach.asked() == "consent"
    assert coach.rows(AgendaItem) == []
    coach.press("No thanks")
    assert coach.buttons is not None
    assert "?" not in coach.last
    assert coach.rows(Consent) == []
    assert coach.rows(Goal) == []


def test_what_was_said_before_agreeing_is_not_lost(talk: Talk) -> None:
    coach = talk(welcomed=False)
    coach.say("ma knees are giein me bother and I hardly get oot")
    coach.press("I'm 16")
    assert coach.said("knees")
    assert coach.asked() == "more"
    assert ["knees" in item.words for item in coach.rows(AgendaItem)] == [True]


def test_under_16_coaching_stops_and_childline_is_named(talk: Talk) -> None:
    coach = talk(welcomed=False)
    coach.say("hi")
    coach.press("I'm under 16")
    assert coach.said("Childline", "0800 1111")
    assert person(coach).paused_reason is PauseReason.UNDER_16
    coach.say("but I really need to talk to somebody")
    assert coach.said("Childline")
    assert coach.rows(Consent) == []
    assert coach.rows(AgendaItem) == []


@pytest.mark.parametrize("kind", ["under 16", "I'm 14"])
def test_an_age_below_16_may_be_typed(talk: Talk, kind: str) -> None:
    coach = talk(welcomed=False)
    coach.say("hi", kind)
    assert coach.said("Childline")
    assert coach.rows(Consent) == []


def test_a_crisis_before_consent_is_answered(talk: Talk) -> None:
    coach = talk(welcomed=False)
    coach.say("I cannae go on, I want to kill myself")
    assert coach.asked() == "safe"
    assert coach.said("116 123")
    assert len(coach.rows(SafetyAlert)) == 1
    assert coach.rows(Consent) == []


def test_other_consents_are_asked_only_when_they_matter(talk: Talk) -> None:
    coach = until(talk(), "check_in")
    assert {row.kind for row in coach.rows(Consent)} == {ConsentKind.CHAT}
    asked = [name for name in _questions(coach) if name in {"called", "nation", "settings"}]
    assert asked == []


def test_a_check_in_is_a_consent_of_its_own_dated_and_can_be_taken_back(talk: Talk) -> None:
    coach = until(talk(), "keep_plan")
    given = consents(coach, ConsentKind.CHECK_INS)
    assert len(given) == 1
    assert given[0].withdrawn_at is None
    coach.wait_until("2026-01-13T12:00")
    coach.say("no more check-ins please")
    if coach.asked() == "check_in_change":
        coach.press("No more")
    taken_back = consents(coach, ConsentKind.CHECK_INS)[0]
    assert taken_back.withdrawn_at is not None
    assert taken_back.withdrawn_at.astimezone(LONDON).date().isoformat() == "2026-01-13"
    assert consents(coach, ConsentKind.CHAT)[0].withdrawn_at is None
    assert [row.state for row in coach.rows(CheckIn)] == [CheckInState.CANCELLED]
    assert coach.wait_until("2026-02-20T12:00") == []


@pytest.mark.parametrize(("answer", "given"), [("aye that's fine", 1), ("naw", 0)])
def test_review_by_peer_support_workers_is_a_consent_of_its_own_and_no_keeps_coaching(
    talk: Talk, answer: str, given: int
) -> None:
    coach = until(talk(), "review")
    assert consents(coach, ConsentKind.REVIEW) == []
    coach.say(answer)
    rows = consents(coach, ConsentKind.REVIEW)
    assert len(rows) == given
    assert all(row.granted_at is not None and row.withdrawn_at is None for row in rows)
    assert coach.asked() == "else"
    coach.say("ma sleep's awfy bad")
    assert coach.asked() == "more"


def test_no_to_check_ins_keeps_coaching(talk: Talk) -> None:
    coach = until(talk(), "else", check_in="naw, no for me")
    assert consents(coach, ConsentKind.CHECK_INS) == []
    assert coach.rows(CheckIn) == []
    coach.say("aye, ma sleep's awfy bad")
    assert coach.said("sleep")
    assert coach.asked() == "more"
    assert coach.wait_until("2026-03-20T12:00") == []


def _questions(coach: Any) -> list[str]:
    import sqlalchemy as sa

    from coaching.questions import question_in
    from store.transcripts import Event

    with session() as opened:
        names = opened.execute(
            sa.select(Event.action_name).where(Event.sender_id == coach.person).order_by(Event.id)
        ).scalars()
        return [found for name in names if (found := question_in(name or ""))]

"""Agreeing to chat, taken back: all that it allowed ends at once, and nothing is deleted."""

from __future__ import annotations

from typing import Any

import pytest

from console.consent import may_be_read
from store.check_ins import CheckIn, CheckInState, plan_check_in
from store.clock import now_utc
from store.consents import Consent, ConsentKind, grant, has_consent
from store.engine import session
from store.goals import Goal, set_goal
from store.handovers import Handover, HandoverState, ask_for_human
from store.people import meet_person, person_of
from store.reviewers import Role, enrol
from store.settings import settings
from store.takeovers import take_over, takeover_of


@pytest.fixture
def lived(person: Any) -> Any:
    """Somebody who agreed to everything, has a goal and a check-in, and is in line for a human."""
    now = now_utc()
    with session() as opened:
        meet_person(opened, person.id)
        for kind in ConsentKind:
            grant(opened, person.id, kind, "2026-11", now)
        goal = set_goal(opened, person.id, "walk", now)
        opened.flush()
        plan_check_in(opened, person.id, goal.id, now)
        ask_for_human(opened, person.id, now, now)
        reader = enrol(opened, "ann", "Ann", [Role.PEER], "x", now)
        take_over(opened, person.id, reader.id, now)
        assert may_be_read(opened, person.id)
    return person


def test_every_consent_is_dated_as_taken_back_and_what_it_allowed_ends(lived: Any) -> None:
    lived.ask("helps").do("action_take_consent_back", "I don't agree to chat any more")
    assert lived.responses == ["utter_consent_taken_back"]
    assert lived.said[0]["days"] == settings().keeping.without_consent.days
    assert all(row.withdrawn_at is not None for row in lived.rows(Consent))
    assert [row.state for row in lived.rows(CheckIn)] == [CheckInState.CANCELLED]
    assert [row.state for row in lived.rows(Handover)] == [HandoverState.CLOSED]
    assert lived.slots["consent"] is None
    assert lived.next is None
    with session() as opened:
        assert not may_be_read(opened, lived.id)
        assert takeover_of(opened, lived.id) is None
        found = person_of(opened, lived.id)
        assert found is not None
        # Neither the coach nor a human writes until they do.
        assert found.stopped_at is not None
        assert found.deletion_asked_at is None


def test_nothing_is_deleted(lived: Any) -> None:
    lived.do("action_take_consent_back", "I take back my consent")
    assert [row.words for row in lived.rows(Goal)] == ["walk"]
    assert len(lived.rows(Consent)) == len(ConsentKind)


def test_agreeing_anew_is_a_new_dated_row(lived: Any) -> None:
    lived.do("action_take_consent_back", "I take back my consent")
    lived.ask("consent").do("action_hear", pressed="yes")
    chat = [row for row in lived.rows(Consent) if row.kind is ConsentKind.CHAT]
    assert [row.withdrawn_at is None for row in chat] == [False, True]
    with session() as opened:
        assert not has_consent(opened, lived.id, ConsentKind.CHECK_INS)
        found = person_of(opened, lived.id)
        assert found is not None
        assert found.stopped_at is None


def test_who_is_under_16_stays_so(person: Any) -> None:
    person.slots["consent"] = "no"
    person.do("action_take_consent_back", "I don't agree any more")
    assert person.slots["consent"] == "no"

"""Whoever told of a group hears once what became of it, and then nothing says whose it was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
import sqlalchemy as sa

from coaching.group_news import news_of_groups
from console.gathering import Gatherer
from console.group_news import KEPT_FOR, tell_of_groups
from console.watch import look_round
from store.clock import LONDON, now_utc, to_utc
from store.consents import ConsentKind, grant, withdraw
from store.engine import session
from store.outbox import OutboxMessage
from store.people import PauseReason, person_of
from store.reviewers import Role, reviewer_named
from store.service_notes import SuggestedGroup, tell_of_group
from store.takeovers import hand_back, take_over, takeover_of
from tests.console.conftest import Browser, Life

MakeLife = Callable[..., Life]
IN, OUT = (news_of_groups(put_in=yes, several=False) for yes in (True, False))


@pytest.fixture
def sue(visit: Callable[..., Browser]) -> Browser:
    """A steward."""
    return visit("sue", Role.STEWARD)


@pytest.fixture
def noon() -> datetime:
    """A noon after now: outside quiet hours, and nobody is writing."""
    return to_utc(
        datetime.combine(now_utc().date() + timedelta(days=2), datetime.min.time(), LONDON)
        + timedelta(hours=12)
    )


@pytest.fixture
def teller(life: MakeLife) -> Life:
    """Somebody who agreed to check-ins and told of a group; their reading was not agreed to."""
    person = life(agrees=False)
    person.says("the knitters at the library, 0131 496 0999")
    with session() as one:
        grant(one, person.id, ConsentKind.CHECK_INS, "1", now_utc())
    return tells(person)


def tells(person: Life) -> Life:
    with session() as one:
        tell_of_group(one, person.id, "the knitters", "0131 496 0999", "Fife", now_utc())
    return person


def decide(sue: Browser, *, yes: bool = True, number: int = 1) -> None:
    put = {"decision": "accept", "name": f"Knitters {number}", "contact": "0131 496 0999",
           "area": "Fife"}  # fmt: skip
    no = {"decision": "reject", "reason": "Isla's own house"}
    answer = sue.form(f"/directory/suggestions/{number}", **(put if yes else no))
    assert answer.status_code == 303


def round_at(moment: datetime) -> int:
    with session() as one:
        return tell_of_groups(one, moment)


def heard() -> list[str]:
    with session() as one:
        query = sa.select(OutboxMessage.payload).order_by(OutboxMessage.id)
        return [payload["text"] for payload in one.execute(query).scalars()]


def whose() -> list[str | None]:
    with session() as one:
        return list(
            one.execute(sa.select(SuggestedGroup.person_id).order_by(SuggestedGroup.id)).scalars()
        )


def change(person: Life, **fields: object) -> None:
    with session() as one:
        for name, value in fields.items():
            setattr(person_of(one, person.id), name, value)


@pytest.mark.behaviour(63)
@pytest.mark.parametrize(("yes", "said"), [(True, IN), (False, OUT)])
def test_they_hear_once_and_then_nothing_says_whose_it_was(
    sue: Browser, teller: Life, noon: datetime, yes: bool, said: str
) -> None:
    assert round_at(noon) == 0
    decide(sue, yes=yes)
    assert heard() == []
    assert round_at(noon) == 1
    assert heard() == [said]
    assert whose() == [None]
    assert round_at(noon + timedelta(days=1)) == 0
    # Neither the group nor the steward's reason goes to a phone that others may read.
    assert "nitters" not in said
    assert "Isla" not in said


def test_the_round_of_the_console_tells_them(sue: Browser, teller: Life, noon: datetime) -> None:
    decide(sue)
    look_round(Gatherer(), noon)
    assert heard() == [IN]


def test_several_at_once_are_one_message_for_each_decision(
    sue: Browser, teller: Life, noon: datetime
) -> None:
    for _ in range(3):
        tells(teller)
    for number, yes in ((1, True), (2, True), (3, False), (4, False)):
        decide(sue, number=number, yes=yes)
    round_at(noon)
    assert heard() == [news_of_groups(put_in=yes, several=True) for yes in (True, False)]


def test_who_did_not_agree_to_hear_is_not_told_nor_who_takes_it_back(
    sue: Browser, teller: Life, life: MakeLife, noon: datetime
) -> None:
    other = life()
    other.says("hello")
    tells(other)
    decide(sue, number=2)
    assert whose()[1] is None
    decide(sue)
    with session() as one:
        withdraw(one, teller.id, ConsentKind.CHECK_INS, now_utc())
    assert round_at(noon) == 0
    assert (heard(), whose()) == ([], [None, None])


@pytest.mark.parametrize("gone", ["stopped_at", "deletion_asked_at", "unreachable_at"])
def test_who_wants_to_be_left_is_never_written_to(
    sue: Browser, teller: Life, noon: datetime, gone: str
) -> None:
    decide(sue)
    change(teller, **{gone: now_utc()})
    round_at(noon)
    assert (heard(), whose()) == ([], [None])


@pytest.mark.parametrize("reason", [PauseReason.OWN_WISH, PauseReason.SAFETY])
def test_a_pause_is_waited_for_but_not_for_ever(
    sue: Browser, teller: Life, noon: datetime, reason: PauseReason
) -> None:
    change(teller, paused_at=now_utc(), paused_reason=reason)
    decide(sue)
    assert round_at(noon) == 0
    assert whose() == [teller.id]
    assert round_at(noon + KEPT_FOR) == 0
    assert (heard(), whose()) == ([], [None])


def test_after_a_pause_they_are_told(sue: Browser, teller: Life, noon: datetime) -> None:
    change(teller, paused_at=now_utc(), paused_reason=PauseReason.OWN_WISH)
    decide(sue)
    round_at(noon)
    change(teller, paused_at=None, paused_reason=None)
    assert round_at(noon + timedelta(days=1)) == 1


def test_nobody_is_broken_in_on_at_night_in_a_talk_or_beside_a_human(
    sue: Browser, teller: Life, noon: datetime
) -> None:
    decide(sue)
    assert round_at(noon + timedelta(hours=11)) == 0
    change(teller, last_message_at=noon - timedelta(minutes=5))
    assert round_at(noon) == 0
    later = noon + timedelta(hours=1)
    with session() as one:
        reader = reviewer_named(one, "sue")
        assert reader is not None
        take_over(one, teller.id, reader.id, later)
    assert round_at(later) == 0
    with session() as one:
        held = takeover_of(one, teller.id)
        assert held is not None
        hand_back(one, held, None, later)
    assert round_at(later) == 1

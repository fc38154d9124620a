"""What is no longer needed goes: words by what their person agreed to and by age, and whole people
who never agreed, or who have not been heard of for very long.

How long is set in store/keeping.py and nowhere else. What a person works on (goals, plans,
check-ins) stays for as long as they do. Nobody is met in the middle of a turn, and nobody goes
about whom an alert or a wish for a human stands open.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased

from store.clock import to_london
from store.consents import Consent, ConsentKind
from store.deletion import delete_person
from store.feedback import Feedback
from store.handovers import Handover, HandoverState
from store.inbox import WRITTEN, InboxMessage, InboxState
from store.keeping import Keeping
from store.ledger import forget_before
from store.outbox import OutboxMessage, OutboxState
from store.people import Person
from store.receipts import Receipt
from store.replays import ReplayDifference
from store.review_marks import ReviewMark
from store.safety_alerts import AlertState, SafetyAlert
from store.transcripts import Event
from store.turn_days import TurnDay
from store.turns import Turn
from store.writing import rows_met

AT_ONCE = 200
#: A ledger outlives the backups that it is for by this much.
SPARE = timedelta(days=7)
#: Events of Rasa's that hold what was said; the others say where the conversation stands.
WORDS = ("user", "bot")
UNDER_WAY = (InboxState.WAITING, InboxState.CLAIMED)
OpenSession = Callable[[], AbstractContextManager[Session]]


def retain(
    open_session: OpenSession, keeping: Keeping, now: datetime, files: Path | None = None
) -> Counter[str]:
    """Let go of what is too old, some people at a time; done again, it goes on.

    Args:
        open_session: each batch is one transaction.
        keeping: how long what is kept.
        now: aware.
        files: the folder with a folder a person; None where there is none to look after.

    Returns:
        How many rows left each table, with "people" for whole people.
    """
    gone: Counter[str] = Counter()
    for some in retain_in_steps(open_session, keeping, now, files):
        gone += some
    return gone


def retain_in_steps(
    open_session: OpenSession, keeping: Keeping, now: datetime, files: Path | None = None
) -> Iterator[Counter[str]]:
    """The same, one batch a step, for whoever has other things to do between."""
    after = ""
    while True:
        gone: Counter[str] = Counter()
        with open_session() as session:
            people = _next_people(session, after)
            if not people:
                break
            leaving = _who_leaves(session, people, keeping, now)
            for person_id in leaving:
                gone.update(delete_person(session, person_id))
            stay = [person_id for person_id in people if person_id not in set(leaving)]
            for cutoff, some in _by_cutoff(session, stay, keeping, now).items():
                gone.update(_forget_words(session, some, cutoff))
        if files is not None:
            for person_id in leaving:
                shutil.rmtree(files / person_id, ignore_errors=True)
        after = people[-1]
        yield +gone
    gone = Counter()
    if files is not None:
        gone["files"] += _forget_files(files, now - keeping.words_in_chat)
    gone["ledger"] += forget_before(keeping.ledger, now - keeping.backups - SPARE)
    yield +gone


def _next_people(session: Session, after: str) -> list[str]:
    """The next few, none of whom has a message under way."""
    busy = sa.exists().where(
        sa.and_(InboxMessage.person_id == Person.id, InboxMessage.state.in_(UNDER_WAY))
    )
    query = sa.select(Person.id).where(Person.id > after, ~busy).order_by(Person.id).limit(AT_ONCE)
    return list(session.execute(query).scalars())


def _who_leaves(
    session: Session, people: Sequence[str], keeping: Keeping, now: datetime
) -> list[str]:
    agreed = sa.exists().where(
        sa.and_(
            Consent.person_id == Person.id,
            Consent.kind == ConsentKind.CHAT,
            Consent.withdrawn_at.is_(None),
        )
    )
    alarming = sa.exists().where(
        sa.and_(SafetyAlert.person_id == Person.id, SafetyAlert.state != AlertState.CLOSED)
    )
    in_line = sa.exists().where(
        sa.and_(Handover.person_id == Person.id, Handover.state != HandoverState.CLOSED)
    )
    heard = sa.func.coalesce(Person.last_message_at, Person.created_at)
    query = sa.select(Person.id).where(
        Person.id.in_(people),
        ~alarming,
        ~in_line,
        sa.or_(
            heard < now - keeping.unheard,
            sa.and_(~agreed, heard < now - keeping.without_consent),
        ),
    )
    return list(session.execute(query).scalars())


def _by_cutoff(
    session: Session, people: Sequence[str], keeping: Keeping, now: datetime
) -> dict[datetime, list[str]]:
    """Whose words from before which moment go: the longest that they agreed to counts."""
    query = sa.select(Consent.person_id, Consent.kind).where(
        Consent.person_id.in_(people), Consent.withdrawn_at.is_(None)
    )
    allows = {
        ConsentKind.REVIEW: keeping.words_for_review,
        ConsentKind.RESEARCH: keeping.words_for_research,
    }
    longest = dict.fromkeys(people, keeping.words_in_chat)
    for person_id, kind in session.execute(query):
        longest[person_id] = max(longest[person_id], allows.get(kind, timedelta(0)))
    cutoffs: dict[datetime, list[str]] = {}
    for person_id, age in longest.items():
        cutoffs.setdefault(now - age, []).append(person_id)
    return cutoffs


def _forget_words(session: Session, people: list[str], cutoff: datetime) -> dict[str, int]:
    gone: dict[str, int] = {}
    for model, condition in _old(people, cutoff):
        delete = sa.delete(model).where(condition)
        gone[model.__tablename__] = rows_met(
            session, delete.execution_options(synchronize_session=False)
        )
    # The newest stays, empty: it tells on which channel the person is written to.
    emptied = (
        sa.update(InboxMessage)
        .where(
            InboxMessage.person_id.in_(people),
            InboxMessage.received_at < cutoff,
            InboxMessage.text != "",
        )
        .values(text="")
    )
    gone["emptied"] = rows_met(session, emptied.execution_options(synchronize_session=False))
    session.expire_all()
    return gone


def _old(people: list[str], cutoff: datetime) -> list[tuple[Any, Any]]:
    """What goes, in an order in which nothing is pointed at any more."""
    newer = aliased(InboxMessage)
    newest_written = (
        sa.select(sa.func.max(newer.id))
        .where(newer.person_id == InboxMessage.person_id, newer.kind.in_(WRITTEN))
        .scalar_subquery()
    )
    answered = sa.exists().where(OutboxMessage.inbox_id == InboxMessage.id)
    began = aliased(Event)
    session_began = (
        sa.select(sa.func.max(began.id))
        .where(began.sender_id == Event.sender_id, began.type_name == "session_started")
        .scalar_subquery()
    )
    return [
        (
            OutboxMessage,
            sa.and_(
                OutboxMessage.person_id.in_(people),
                OutboxMessage.created_at < cutoff,
                OutboxMessage.state != OutboxState.WAITING,
            ),
        ),
        (
            InboxMessage,
            sa.and_(
                InboxMessage.person_id.in_(people),
                InboxMessage.received_at < cutoff,
                InboxMessage.id != sa.func.coalesce(newest_written, 0),
                ~answered,
            ),
        ),
        (Turn, sa.and_(Turn.person_id.in_(people), Turn.at < cutoff)),
        (TurnDay, sa.and_(TurnDay.person_id.in_(people), TurnDay.day < to_london(cutoff).date())),
        (ReviewMark, sa.and_(ReviewMark.person_id.in_(people), ReviewMark.made_at < cutoff)),
        (
            ReplayDifference,
            sa.and_(ReplayDifference.person_id.in_(people), ReplayDifference.said_at < cutoff),
        ),
        (Feedback, sa.and_(Feedback.person_id.in_(people), Feedback.said_at < cutoff)),
        (Receipt, sa.and_(Receipt.person_id.in_(people), Receipt.done_at < cutoff)),
        (
            Event,
            sa.and_(
                Event.sender_id.in_(people),
                Event.timestamp < cutoff.timestamp(),
                # Of the session that goes on, where it stands is kept, and not what was said.
                sa.or_(Event.id < session_began, Event.type_name.in_(WORDS)),
            ),
        ),
    ]


def _forget_files(files: Path, cutoff: datetime) -> int:
    """Cards and pages that were handed over long ago; asked for, they are made anew."""
    old = [
        file
        for file in files.glob("*/*")
        if file.is_file() and file.stat().st_mtime < cutoff.timestamp()
    ]
    for file in old:
        file.unlink(missing_ok=True)
    return len(old)

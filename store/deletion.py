"""Forget a person: every row in every table, the transcript and the mailbox too."""

from __future__ import annotations

from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.inbox import InboxMessage, InboxState
from store.ledger import Wish, note_wish
from store.outbox import OutboxMessage, OutboxState
from store.people import Person, person_of
from store.personal import personal_tables
from store.signposts import UnmetNeed
from store.writing import rows_met

# What nobody met is worth knowing without knowing whose need it was.
KEPT_WITHOUT_PERSON = frozenset({UnmetNeed.__tablename__})
# A turn or a goodbye that hangs for this long does not hold a deletion up any more.
GRACE = timedelta(hours=1)


def ask_for_deletion(session: Session, person_id: str, now: datetime) -> None:
    """The person wants everything deleted. It is done after the turn (`people_to_delete`): Rasa
    saves the conversation at a turn's end and would write it back.

    Raises:
        OSError: the ledger (store/ledger.py) cannot be written: nothing is asked for then.
    """
    person = person_of(session, person_id)
    if person is not None and person.deletion_asked_at is None:
        # From now on no backup brings them back, whatever becomes of this machine until then.
        note_wish(session, person_id, Wish.DELETED)
        person.deletion_asked_at = now
        session.flush()


def people_to_delete(session: Session, now: datetime, limit: int) -> list[str]:
    """Ids of people who asked for deletion and for whom no turn is under way and no reply waits,
    or who asked an hour ago."""
    under_way = sa.exists().where(
        sa.and_(
            InboxMessage.person_id == Person.id,
            InboxMessage.state.in_((InboxState.WAITING, InboxState.CLAIMED)),
        )
    )
    unsent = sa.exists().where(
        sa.and_(OutboxMessage.person_id == Person.id, OutboxMessage.state == OutboxState.WAITING)
    )
    query = (
        sa.select(Person.id)
        .where(
            Person.deletion_asked_at.is_not(None),
            sa.or_(sa.and_(~under_way, ~unsent), Person.deletion_asked_at <= now - GRACE),
        )
        .order_by(Person.deletion_asked_at)
        .limit(limit)
    )
    return list(session.execute(query).scalars())


def delete_person(session: Session, person_id: str) -> dict[str, int]:
    """Delete every row of a person; unmet needs stay, without the person.

    Returns:
        How many rows left each table (for unmet needs: how many lost their person).

    Raises:
        OSError: the ledger (store/ledger.py) cannot be written: nothing is deleted then.
    """
    session.flush()
    # First, so that no backup brings back whom the database has forgotten.
    note_wish(session, person_id, Wish.DELETED)
    gone: dict[str, int] = {}
    for table, column in personal_tables():
        whose_row = column == person_id
        if table.name in KEPT_WITHOUT_PERSON:
            nobody = sa.update(table).where(whose_row).values({column.name: None})
            gone[table.name] = rows_met(session, nobody)
        else:
            gone[table.name] = rows_met(session, sa.delete(table).where(whose_row))
    # Rows this session had read are gone from the database.
    session.expunge_all()
    return gone

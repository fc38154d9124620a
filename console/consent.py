"""Whose words may be shown: asked at every showing, in one place, as a rule and as a query."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timezone
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.consents import Consent, ConsentKind, has_consent
from store.engine import session as open_session
from store.people import Person, person_of


def may_be_read(session: Session, person_id: str) -> bool:
    """Whether this person agrees, now, that peer support workers read their chats."""
    person = person_of(session, person_id)
    return (
        person is not None
        and person.deletion_asked_at is None
        and has_consent(session, person_id, ConsentKind.REVIEW)
    )


def agreed(person_column: Any) -> Any:
    """The same as a condition on a column of people's ids, for every list, search and count."""
    consents = sa.exists().where(
        sa.and_(
            Consent.person_id == person_column,
            Consent.kind == ConsentKind.REVIEW,
            Consent.withdrawn_at.is_(None),
        )
    )
    stays = sa.exists().where(
        sa.and_(_STAYS.c.id == person_column, _STAYS.c.deletion_asked_at.is_(None))
    )
    return sa.and_(consents.correlate_except(Consent), stays.correlate_except(_STAYS))


def among_those_who_agreed(person_column: Any) -> Any:
    """The same condition for counts over many rows: who agreed is asked once, not once a row."""
    # With the column itself SQLite would walk the index of people, one by one, though the days
    # that are asked for leave few rows.
    return person_column.concat("").in_(_who_agreed())


@contextmanager
def counting() -> Iterator[Session]:
    """A session for many counts: who agrees is asked once at its start and `listed` until its end.

    It is a session of its own, for the list is written: whoever reads and then writes in one
    transaction of SQLite is turned away where somebody else wrote in between.
    """
    with open_session() as session:
        connection = session.connection()
        # Where a process was stopped in the midst of it, the connection may still have the list.
        connection.execute(sa.schema.DropTable(_LIST, if_exists=True))
        _LIST.create(connection, checkfirst=False)
        connection.execute(_LIST.insert().from_select(["person_id"], _who_agreed()))
        yield session
        _LIST.drop(connection, checkfirst=False)


def listed(person_column: Any) -> Any:
    """As `among_those_who_agreed`, within `counting`."""
    return person_column.concat("").in_(sa.select(_LIST.c.person_id))


def _who_agreed() -> Any:
    # Few ask for deletion, and an index has them, by moment alone: asked whether there is one,
    # SQLite looks at every person.
    leaving = sa.select(Person.id).where(Person.deletion_asked_at > _EVER)
    return sa.select(Consent.person_id).where(
        Consent.kind == ConsentKind.REVIEW,
        Consent.withdrawn_at.is_(None),
        Consent.person_id.not_in(leaving),
    )


# Of one connection, and gone with it: looked up by its key, in half the time of a subquery.
_LIST = sa.Table(
    "listed_who_agreed",
    sa.MetaData(),
    sa.Column("person_id", sa.String(32), primary_key=True),
    prefixes=["TEMPORARY"],
    sqlite_with_rowid=False,
)
_EVER = datetime(1970, 1, 1, tzinfo=timezone.utc)
# An alias, so that the condition also stands in a query of people themselves.
_STAYS = sa.inspect(Person).local_table.alias("stays")

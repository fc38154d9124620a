"""Whose words may be shown: asked at every showing, in one place, as a rule and as a query."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.consents import Consent, ConsentKind, has_consent
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
    # Few ask for deletion, and an index has them, by moment alone: asked whether there is one,
    # SQLite looks at every person.
    leaving = sa.select(Person.id).where(Person.deletion_asked_at > _EVER)
    people = sa.select(Consent.person_id).where(
        Consent.kind == ConsentKind.REVIEW,
        Consent.withdrawn_at.is_(None),
        Consent.person_id.not_in(leaving),
    )
    # With the column itself SQLite would walk the index of people, one by one, though the days
    # that are asked for leave few rows.
    return person_column.concat("").in_(people)


_EVER = datetime(1970, 1, 1, tzinfo=timezone.utc)
# An alias, so that the condition also stands in a query of people themselves.
_STAYS = sa.inspect(Person).local_table.alias("stays")

"""What search keeps beside the services: where each is looked up, its meaning, what is due.

The words themselves lie in `service_words`, a full-text table that only SQL can make (migration
0003): FTS5 on SQLite, a tsvector on PostgreSQL. No foreign keys: a service that goes is noticed
through `service_search_due`, which triggers fill, and then goes from all of them.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, Session

from store.base import Base, column

#: Ends a kind of help of which a service's words tell only in passing.
IN_PASSING = "~"
#: Stands in the `info` of a session that has read services into what search keeps.
READ_HERE = "read_for_search"


class ServiceSearch(Base):
    """A service that can be found by its words; `number` is its row in `service_words`."""

    __tablename__ = "service_search"

    number: Mapped[int] = column(sa.Integer, primary_key=True)
    service_id: Mapped[str] = column(sa.String(200), nullable=False, unique=True)
    # Of the text that its words and its vector are made of.
    digest: Mapped[str] = column(sa.String(32), nullable=False)
    # Where it is looked up, with spaces between (directory/around.py).
    cells: Mapped[str] = column(sa.Text, nullable=False)
    # Kinds of help (directory/kinds.csv), with spaces between.
    kinds: Mapped[str] = column(sa.Text, nullable=False)
    latitude: Mapped[float | None] = column(sa.Float)
    longitude: Mapped[float | None] = column(sa.Float)
    # It grows with every batch that is read, so that a process can take in what is new.
    revision: Mapped[int] = column(sa.Integer, nullable=False, index=True)


class ServiceVector(Base):
    """The meaning of a service's text: whole numbers from -127 to 127, to be multiplied by `scale`.

    `digest` is that of the text it was made from; where `service_search` has another one, it is
    out of date.
    """

    __tablename__ = "service_vectors"

    service_id: Mapped[str] = column(sa.String(200), primary_key=True)
    digest: Mapped[str] = column(sa.String(32), nullable=False)
    scale: Mapped[float] = column(sa.Float, nullable=False)
    vector: Mapped[bytes] = column(sa.LargeBinary, nullable=False)


class ServiceSearchDue(Base):
    """A service that was written, changed or deleted since its words were read."""

    __tablename__ = "service_search_due"

    service_id: Mapped[str] = column(sa.String(200), primary_key=True)


def due_for_words(session: Session, most: int) -> list[str]:
    """Ids of services whose words have yet to be read, at most `most`."""
    query = sa.select(ServiceSearchDue.service_id).limit(most)
    return list(session.execute(query).scalars())


def words_are_read(session: Session, service_ids: Collection[str]) -> None:
    """These are due no longer."""
    session.execute(
        sa.delete(ServiceSearchDue)
        .where(ServiceSearchDue.service_id.in_(service_ids))
        .execution_options(synchronize_session=False)
    )


def due_for_meaning(session: Session, most: int) -> list[ServiceSearch]:
    """Services with no vector, or with one of an older text, at most `most`."""
    query = (
        sa.select(ServiceSearch)
        .outerjoin(ServiceVector, ServiceVector.service_id == ServiceSearch.service_id)
        .where(
            sa.or_(ServiceVector.service_id.is_(None), ServiceVector.digest != ServiceSearch.digest)
        )
        .order_by(ServiceSearch.number)
        .limit(most)
    )
    return list(session.execute(query).scalars())


def count_due_for_meaning(session: Session) -> int:
    """How many services have no vector of their present text."""
    with_one = (
        sa.select(sa.func.count())
        .select_from(ServiceVector)
        .join(ServiceSearch, ServiceVector.service_id == ServiceSearch.service_id)
        .where(ServiceVector.digest == ServiceSearch.digest)
    )
    every = sa.select(sa.func.count()).select_from(ServiceSearch)
    return int(session.execute(every).scalar_one()) - int(session.execute(with_one).scalar_one())


def newest_revision(session: Session) -> int:
    """The revision of what was read last; 0 where nothing was."""
    return int(session.execute(sa.select(sa.func.max(ServiceSearch.revision))).scalar() or 0)


def forget(session: Session, service_ids: Sequence[str]) -> None:
    """Take services out of what search keeps, but for their words."""
    for table in (ServiceSearch, ServiceVector):
        session.execute(
            sa.delete(table)
            .where(table.service_id.in_(service_ids))
            .execution_options(synchronize_session=False)
        )

"""A session that sees only some people's messages and check-ins.

A terminal chat plays its own person's clock, so it must not claim anybody else's check-ins; and the
clock that serves everyone must leave to each terminal the people who write there.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.orm import Session, with_loader_criteria

from store.check_ins import CheckIn
from store.engine import session
from store.inbox import InboxMessage

NARROWED = (CheckIn, InboxMessage)


@contextmanager
def session_of_person(person_id: str) -> Iterator[Session]:
    """A session in which nobody else has messages or check-ins."""
    with session() as opened:
        _narrow(opened, lambda rows: rows.person_id == person_id)
        yield opened


@contextmanager
def session_without(*channels: str) -> Iterator[Session]:
    """A session in which nobody who wrote through these channels has messages or check-ins."""
    messages: Any = sa.inspect(InboxMessage).local_table.alias()
    there = sa.select(messages.c.person_id).where(messages.c.channel.in_(channels))
    with session() as opened:
        _narrow(opened, lambda rows: rows.person_id.not_in(there))
        yield opened


def _narrow(opened: Session, criterion: Any) -> None:
    @event.listens_for(opened, "do_orm_execute")  # type: ignore[untyped-decorator,unused-ignore]
    def narrow(state: Any) -> None:
        for model in NARROWED:
            if state.is_select and not state.is_column_load:
                only = with_loader_criteria(model, criterion(model), include_aliases=True)
                state.statement = state.statement.options(only)
            elif state.is_update and state.bind_mapper.class_ is model:
                state.statement = state.statement.where(criterion(model))

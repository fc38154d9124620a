"""A feed that could not be read at all is kept as an import with its fault, for stewards to see."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

import sqlalchemy as sa
from sqlalchemy.engine import Engine
from sqlalchemy.exc import SQLAlchemyError

from directory.feeds.findings import Unreadable, shortened
from directory.feeds.sources import Format, is_address, source_name
from directory.feeds.web import without_secrets
from store.records import Import

#: A server's own message may be of any length.
_LONGEST = 400
_ADDRESS = re.compile(r"https?://[^\s\"'<>]+")


def note_fault(
    engine: Engine,
    source: str,
    error: Unreadable,
    now: datetime,
    *,
    name: str | None = None,
    form: Format | None = None,
) -> None:
    """Keep that a source could not be read, and why, in a sentence.

    It has no end, so it never counts as the source's last import. Where the store takes nothing,
    the person at the terminal is told of the feed all the same.
    """
    with suppress(SQLAlchemyError), engine.begin() as connection:
        connection.execute(
            sa.insert(sa.inspect(Import).local_table).values(
                source=name or _name_of(source),
                read_from=without_secrets(source) if is_address(source) else source,
                format=form.value if form is not None else "",
                started_at=now,
                complete=False,
                services_read=0,
                findings=0,
                fault=_sentence(error),
            )
        )


def _name_of(source: str) -> str:
    """The name that the source would have had."""
    if is_address(source):
        return source_name(urlsplit(source).hostname or "web")
    return source_name(Path(source).stem)


def _sentence(error: Unreadable) -> str:
    """What was wrong, on one line, with no key or password of an address in it."""
    said = _ADDRESS.sub(lambda found: without_secrets(found[0]), str(error))
    return shortened(said, _LONGEST)

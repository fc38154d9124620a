"""The made-up directory that ships with the coach, so that signposting works on the first run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.engine import Engine
from sqlalchemy.orm import Session

from directory.indexing import index_words
from store.clock import now_utc
from store.services import Service

if TYPE_CHECKING:
    from directory.feeds.findings import Findings
    from directory.feeds.reading import Entry

SOURCE = "demonstration"
FOLDER = Path(__file__).resolve().parent.parent / "data" / "services"


def examples_wanted(session: Session) -> bool:
    """True until a real directory is there: one service that is not an example ends them."""
    query = sa.select(sa.func.count()).select_from(Service).where(Service.example.is_(False))
    return int(session.execute(query).scalar_one()) == 0


def load_demonstration(session: Session, folder: Path | None = None) -> int:
    """Import the example services over those of an earlier load, each marked `example`.

    They come in by the road of every feed, and are committed on the way. Our own tables must be
    without fault: where anything in them is doubtful, nothing is loaded.

    Args:
        session: the store.
        folder: where organizations.csv and services.csv lie; by default data/services.

    Returns:
        How many services were read: 0 where a real directory is present.

    Raises:
        FileNotFoundError: the folder or its services.csv is missing.
        ValueError: a row is at fault; the message names the file, row and value.
    """
    if not examples_wanted(session):
        return 0
    # The readers of feeds are imported only where they are needed: whoever starts a chat with a
    # directory that is there already need not wait for them.
    from directory.feeds.findings import Findings

    source = folder or FOLDER
    engine = session.get_bind()
    if not isinstance(engine, Engine):
        raise TypeError("The examples are imported over connections of their own: give an engine.")
    looked_through = Findings()
    _read(engine, source, looked_through, check=True)
    if looked_through.total:
        raise ValueError(f"{looked_through.first[0].sentence()}. Nothing was loaded.")
    read = _read(engine, source, Findings(), check=False)
    index_words(session)
    return read


def _read(engine: Engine, folder: Path, findings: Findings, *, check: bool) -> int:
    from directory.feeds.findings import Unreadable
    from directory.importing import import_feed
    from directory.writing_records import Source

    source = Source(SOURCE, str(folder), "tabular")
    try:
        outcome = import_feed(
            engine, _examples(folder, findings), source, findings, now=now_utc(), check=check
        )
    except Unreadable as error:
        raise FileNotFoundError(str(error)) from error
    return outcome.read


def _examples(folder: Path, findings: Findings) -> Iterator[Entry]:
    from directory.feeds.tabular import entries_of_tables

    for entry in entries_of_tables(folder, findings):
        if entry.kind == "service":
            entry.raw["example"] = True
        yield entry

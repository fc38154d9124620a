"""Who was deleted, who took a consent back, who said stop: kept outside the database.

A backup holds people as they were when it was made. Put back, it would bring back whoever deleted
their data since, and would ask whoever said stop. So each of these is written into a file as well,
*before* it is done in the database, and `coach restore` does it again. A line names a moment, what
was wanted, and a digest of the person's random id: whoever holds no backup learns nothing from it.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from filelock import FileLock
from sqlalchemy.engine import Engine
from sqlalchemy.orm import Session

from store.clock import now_utc
from store.private import private_folder
from store.settings import settings


class Wish(str, Enum):
    """What a person wanted; a consent taken back is `withdrew:` and its kind."""

    DELETED = "deleted"
    STOPPED = "stopped"
    WITHDREW = "withdrew"


@dataclass(frozen=True)
class Entry:
    """One line. `about` is the kind of consent that was taken back."""

    at: datetime
    wish: Wish
    whose: str
    about: str | None = None

    def __str__(self) -> str:
        what = f"{self.wish.value}:{self.about}" if self.about else self.wish.value
        return f"{self.at.isoformat()} {what} {self.whose}"


def digest_of(person_id: str) -> str:
    """How a person is named in the ledger: 64 hexadecimal characters. Ids are random, 128 bits, so
    nobody finds one by trying."""
    return hashlib.sha256(f"ledger of {person_id}".encode()).hexdigest()


def note_wish(session: Session, person_id: str, wish: Wish, about: str | None = None) -> None:
    """Write it down, on the disk when this returns; nothing for a database of somebody else's.

    Raises:
        OSError: it cannot be written: then the wish must not be carried out either.
    """
    chosen = settings()
    bound = session.get_bind()
    url = (bound if isinstance(bound, Engine) else bound.engine).url
    if url.render_as_string(hide_password=False) != chosen.database_url:
        return
    append(chosen.keeping.ledger, [Entry(now_utc(), wish, digest_of(person_id), about)])


def append(ledger: Path, entries: list[Entry]) -> None:
    """Add lines at the end, on the disk when this returns.

    Raises:
        OSError: they cannot be written.
    """
    with _alone(ledger):
        _write(ledger, entries)


@contextmanager
def _alone(ledger: Path) -> Iterator[None]:
    private_folder(ledger.parent)
    with FileLock(ledger.with_suffix(".lock")):
        yield


def _write(ledger: Path, entries: list[Entry]) -> None:
    ledger.touch(mode=0o600)
    with ledger.open("rb+") as file:
        # What a power failure left of a line is no line: the next begins in its place.
        file.seek(file.read().rfind(b"\n") + 1)
        file.truncate()
        file.write("".join(f"{entry}\n" for entry in entries).encode("ascii"))
        file.flush()
        os.fsync(file.fileno())


def entries_in(ledger: Path) -> Iterator[Entry]:
    """Every entry of a ledger; a line that a power failure cut off is none.

    Raises:
        OSError: it cannot be read.
        ValueError: it is no ledger.
    """
    lines = ledger.read_text(encoding="ascii").splitlines(keepends=True)
    for number, line in enumerate(lines, start=1):
        if not line.endswith("\n"):
            return
        try:
            at, what, whose = line.split()
            wish, _, about = what.partition(":")
            yield Entry(datetime.fromisoformat(at), Wish(wish), whose, about or None)
        except ValueError:
            raise ValueError(f"line {number} is none of a ledger's") from None


def forget_before(ledger: Path, moment: datetime) -> int:
    """Drop lines from before a moment, when no backup is left that they could matter to; how many.

    Raises:
        OSError, ValueError: it cannot be read or written, or is no ledger.
    """
    if not ledger.exists():
        return 0
    with _alone(ledger):
        entries = list(entries_in(ledger))
        kept = [entry for entry in entries if entry.at >= moment]
        if len(kept) < len(entries):
            new = ledger.with_suffix(".new")
            new.unlink(missing_ok=True)
            _write(new, kept)
            new.replace(ledger)
        return len(entries) - len(kept)

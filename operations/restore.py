"""Puts a backup into an empty home, and does again what people wanted since it was made."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session

from operations.backup import DATABASE, FILES, KEY, LEDGER, MANIFEST, RELEASES, Manifest
from operations.sealed import CannotOpen, unseal
from store.clock import now_utc
from store.consents import ConsentKind, withdraw
from store.deletion import delete_person
from store.engine import engine, session
from store.ledger import Entry, Wish, append, digest_of, entries_in
from store.migrations import DatabaseUnusable, refuse_newer, revision_of, upgrade
from store.moving import CannotMove, move, tables
from store.people import Person, person_of, stop_person
from store.private import private_folder
from store.retention import retain
from store.settings import Settings, settings
from store.snapshot import counts_in

#: A wish is noted before it is done: it may have been under way when the store was copied.
UNDER_WAY = timedelta(minutes=10)


class CannotRestore(Exception):
    """The backup cannot be put back; the message is one sentence for a person."""


@dataclass(frozen=True)
class Restored:
    """What was put back: the backup's manifest, what was done again, rows of each table now."""

    manifest: Manifest
    done_again: Counter[str]
    counts: dict[str, int]


def restore(file: Path, ledgers: Sequence[Path]) -> Restored:
    """Put a backup into the home of the settings, which must be empty.

    Args:
        file: as `coach backup` made it.
        ledgers: deletions.ledger of every machine that served since, if any is left.

    Raises:
        CannotRestore: the home is not empty, the backup cannot be opened, or a ledger is none.
        OSError: something cannot be read or written.
    """
    chosen = settings()
    _refuse_unless_empty(chosen)
    if not chosen.keeping.identities:
        raise CannotRestore(
            "BACKUP_IDENTITIES is not set: it holds the secret key that opens the backup."
        )
    private_folder(chosen.var_dir)
    with tempfile.TemporaryDirectory(prefix=".restore-", dir=chosen.var_dir) as folder:
        found = Path(folder)
        try:
            unseal(file, chosen.keeping.identities, found)
        except CannotOpen as error:
            raise CannotRestore(str(error)) from None
        manifest = _checked(found, file)
        url = f"sqlite:///{found / DATABASE}"
        # An older backup is brought up to date before anything is done with it.
        upgrade(url)
        own = chosen.keeping.ledger
        wishes = _wishes([found / LEDGER, *ledgers, *([own] if own.exists() else [])])
        done_again = _done_again(url, wishes, manifest)
        done_again += retain(lambda: session(url), chosen.keeping, now_utc(), found / FILES)
        _leave_no_remains(url, found / DATABASE)
        counts = counts_in(found / DATABASE)
        engine(url).dispose()
        _put_in_place(found, chosen, wishes)
    return Restored(manifest, +done_again, counts)


def _refuse_unless_empty(chosen: Settings) -> None:
    there = [
        chosen.database_file,
        chosen.var_dir / FILES,
        chosen.var_dir / KEY,
        chosen.var_dir / "studio" / RELEASES,
    ]
    if chosen.database_file is None and _holds_rows():
        raise CannotRestore(
            "A backup is only put into an empty home, and the database of DATABASE_URL holds rows."
        )
    for place in there:
        if place is not None and place.exists():
            raise CannotRestore(
                f"A backup is only put into an empty home, and {place} is there: set COACH_HOME "
                "(and DATABASE_URL) to an empty one."
            )


def _holds_rows() -> bool:
    if revision_of() is None:
        return False
    with engine().connect() as connection:
        return any(connection.execute(sa.select(one).limit(1)).first() for one in tables())


def _checked(found: Path, file: Path) -> Manifest:
    """The manifest, once what came with it is held against it."""
    try:
        manifest = Manifest.of_json((found / MANIFEST).read_bytes())
        refuse_newer(manifest.schema)
        with closing(sqlite3.connect(found / DATABASE)) as connection:
            whole = connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    except (OSError, ValueError, sqlite3.Error) as error:
        raise CannotRestore(f"{file} holds no backup that this version knows ({error}).") from None
    except DatabaseUnusable as error:
        raise CannotRestore(str(error)) from None
    if not whole or _rows(found / DATABASE, manifest) != manifest.counts:
        raise CannotRestore(f"{file} is damaged: its rows are not those that it counts.")
    return manifest


def _rows(database: Path, manifest: Manifest) -> dict[str, int]:
    """Rows of the tables that the backup counted: an older one has fewer tables."""
    with engine(f"sqlite:///{database}").connect() as connection:
        there = set(sa.inspect(connection).get_table_names())
        return {
            name: int(
                connection.execute(
                    sa.select(sa.func.count()).select_from(sa.table(name))
                ).scalar_one()
            )
            for name in manifest.counts
            if name in there
        }


def _wishes(ledgers: Sequence[Path]) -> list[Entry]:
    wishes: set[Entry] = set()
    for ledger in ledgers:
        try:
            if ledger.exists() or ledger.name != LEDGER:
                wishes.update(entries_in(ledger))
        except ValueError as error:
            raise CannotRestore(f"{ledger} is no ledger of deletions: {error}.") from None
    return sorted(wishes, key=lambda entry: (entry.at, str(entry)))


def _done_again(url: str, wishes: Sequence[Entry], manifest: Manifest) -> Counter[str]:
    """Delete, withdraw and stop again what the backup does not know of."""
    done: Counter[str] = Counter()
    since = manifest.made_at - UNDER_WAY
    with session(url) as opened:
        known = {digest_of(one): one for one in opened.execute(sa.select(Person.id)).scalars()}
        for entry in wishes:
            person_id = known.get(entry.whose)
            # A deletion counts whenever it was; the rest only where the backup may not have it.
            if person_id is None or (entry.wish is not Wish.DELETED and entry.at < since):
                continue
            if _do_again(opened, person_id, entry):
                done[f"{entry.wish.value}"] += 1
            if entry.wish is Wish.DELETED:
                del known[entry.whose]
                shutil.rmtree(_files_of(url, person_id), ignore_errors=True)
    return done


def _files_of(url: str, person_id: str) -> Path:
    return Path(url.removeprefix("sqlite:///")).parent / FILES / person_id


def _do_again(opened: Session, person_id: str, entry: Entry) -> bool:
    if entry.wish is Wish.DELETED:
        delete_person(opened, person_id)
        return True
    if entry.wish is Wish.WITHDREW:
        return withdraw(opened, person_id, ConsentKind(entry.about or ""), entry.at)
    person = person_of(opened, person_id)
    if person is None or person.stopped_at is not None:
        return False
    stop_person(opened, person_id, entry.at)
    return True


def _leave_no_remains(url: str, database: Path) -> None:
    """What was just deleted is not in the pages of the file either, and all is in the one file."""
    engine(url).dispose()
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("VACUUM")
    engine(url).dispose()
    for beside in ("-wal", "-shm"):
        database.with_name(database.name + beside).unlink(missing_ok=True)


def _put_in_place(found: Path, chosen: Settings, wishes: list[Entry]) -> None:
    """Everything beside the store first: a home whose store is there is whole."""
    own = chosen.keeping.ledger
    known = set(entries_in(own)) if own.exists() else set()
    append(own, [wish for wish in wishes if wish not in known])
    for name, place in (
        (FILES, chosen.var_dir / FILES),
        (RELEASES, chosen.var_dir / "studio" / RELEASES),
        (KEY, chosen.var_dir / KEY),
    ):
        if (found / name).exists() and not (name == KEY and chosen.given_identity_keys):
            private_folder(place.parent)
            (found / name).replace(place)
    target = chosen.database_file
    if target is None:
        try:
            move(f"sqlite:///{found / DATABASE}", chosen.database_url)
        except CannotMove as error:
            raise CannotRestore(str(error)) from None
        return
    private_folder(target.parent)
    with (found / DATABASE).open("rb") as whole:
        os.fsync(whole.fileno())
    try:
        (found / DATABASE).replace(target)
    except OSError:
        # The database lies on another disk than var/.
        shutil.copyfile(found / DATABASE, target)
        target.chmod(0o600)

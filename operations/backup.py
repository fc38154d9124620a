"""Makes a backup: the store at one moment, and what lies beside it, counted and sealed.

    manifest.json     what it is: version, moment, rows of each table
    coach.db          the store, as a file of SQLite whatever it is kept in (store/snapshot.py)
    ledger            who was deleted, withdrew or stopped until then (store/ledger.py)
    identity.key      whose chat is whose can be read with it; only where var/ holds it
    files/            cards and pages that people were given
    releases.git/     the story studio's book of releases

Left out: models (they are trained from the project, or are released anew from the book), logs, and
the secrets that a start makes.
"""

from __future__ import annotations

import io
import json
import tarfile
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from operations.sealed import public_of, seal
from store.clock import now_utc
from store.migrations import newest_revision
from store.private import private_folder
from store.settings import Settings, settings
from store.snapshot import CannotCopy, counts_in, snapshot

FORMAT = 1
DATABASE, LEDGER, KEY, FILES, RELEASES = (
    "coach.db", "ledger", "identity.key", "files", "releases.git"
)  # fmt: skip
MANIFEST = "manifest.json"


@dataclass(frozen=True)
class Manifest:
    """What a backup says of itself. `made_at` is the moment before the store was copied."""

    format: int
    made_at: datetime
    schema: str
    counts: dict[str, int]

    def as_json(self) -> bytes:
        """As it stands in the archive."""
        told = {**asdict(self), "made_at": self.made_at.isoformat()}
        return json.dumps(told, indent=2).encode()

    @classmethod
    def of_json(cls, given: bytes) -> Manifest:
        """Read back. Raises ValueError where it is none, or of another format."""
        try:
            told = json.loads(given)
            if told["format"] != FORMAT:
                raise ValueError(f"format {told['format']}")
            moment = datetime.fromisoformat(told["made_at"])
            return cls(FORMAT, moment, str(told["schema"]), dict(told["counts"]))
        except (KeyError, TypeError) as error:
            raise ValueError("no manifest") from error


def recipients_of(chosen: Settings) -> tuple[str, ...]:
    """The keys that backups are sealed for.

    Raises:
        CannotCopy: none is set.
    """
    keeping = chosen.keeping
    keys = keeping.recipients or tuple(public_of(one) for one in keeping.identities)
    if not keys:
        raise CannotCopy(
            "BACKUP_RECIPIENTS is not set: 'coach backup-key' makes a pair of keys; set the public "
            "one here, and keep the secret one where this machine's loss does not take it along."
        )
    return keys


def back_up(file: Path) -> Manifest:
    """Make a backup while the coach runs; what it holds.

    Raises:
        CannotCopy: there is nothing to copy, no key is set, or the file is there already.
        store.migrations.DatabaseUnusable: the database cannot be opened.
        OSError: something cannot be written.
    """
    chosen = settings()
    recipients = recipients_of(chosen)
    if file.exists():
        raise CannotCopy(f"{file} is there already: name a new file.")
    private_folder(chosen.var_dir)
    with tempfile.TemporaryDirectory(prefix=".backup-", dir=chosen.var_dir) as folder:
        copy = Path(folder) / DATABASE
        made_at = now_utc()
        snapshot(copy)
        manifest = Manifest(FORMAT, made_at, newest_revision(), counts_in(copy))
        seal(file, recipients, _filler(chosen, copy, manifest))
    return manifest


def _filler(chosen: Settings, copy: Path, manifest: Manifest) -> Callable[[tarfile.TarFile], None]:
    beside = {
        LEDGER: chosen.keeping.ledger,
        KEY: chosen.var_dir / KEY,
        FILES: chosen.var_dir / FILES,
        RELEASES: chosen.var_dir / "studio" / RELEASES,
    }

    def fill(tar: tarfile.TarFile) -> None:
        about = tarfile.TarInfo(MANIFEST)
        about.size, about.mtime = len(manifest.as_json()), int(time.time())
        tar.addfile(about, io.BytesIO(manifest.as_json()))
        tar.add(copy, DATABASE)
        for name, place in beside.items():
            if place.exists() and not (name == KEY and chosen.given_identity_keys):
                _add(tar, place, name)

    return fill


def _add(tar: tarfile.TarFile, place: Path, name: str) -> None:
    """A file or folder; one that goes while it is read (a person is deleted) is left out."""
    if place.is_dir():
        for one in sorted(place.iterdir()):
            _add(tar, one, f"{name}/{one.name}")
        return
    if place.is_symlink() or not place.is_file():
        return
    try:
        content = place.read_bytes()
    except FileNotFoundError:
        return
    about = tarfile.TarInfo(name)
    about.size, about.mtime = len(content), int(time.time())
    tar.addfile(about, io.BytesIO(content))

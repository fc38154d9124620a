"""A feed into the store: what is new, changed or vanished; each record whole or not at all."""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import orjson
import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

from directory.feeds.findings import Findings, Verdict
from directory.feeds.reading import Entry, Parsed, Reading
from directory.flattening.row import flattened
from directory.trees import Row, Tree
from directory.writing_records import (
    Key,
    Known,
    Source,
    Writing,
    mark_vanished,
    tune,
)
from store.models import metadata
from store.organizations import Organization
from store.records import Import, ResourceType
from store.services import Service

# So many services are written in one transaction: half a second's work that a kill may undo.
BATCH = 500
_REMEMBERED = 5_000
# Any number, the same in every process: PostgreSQL lets one import write at a time.
ADVISORY_LOCK = 7_305_113


@dataclass
class Outcome:
    """What an import did, or with `--check` would do, counted in services."""

    read: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    returned: int = 0
    vanished: int = 0
    complete: bool = True


@dataclass
class _Version:
    """One version of a record that several entries bring; the fuller one counts."""

    tree: Tree
    digest: str
    weight: int


@dataclass(frozen=True)
class _Given:
    """A service as the feed gave it first; `thin` without any details, as a list has it."""

    digest: str
    row: str
    thin: bool


@dataclass
class _Batch:
    """What waits to be written in the next transaction."""

    services: list[tuple[Tree, Row, str]] = field(default_factory=list)
    shared: list[tuple[ResourceType, Tree, str]] = field(default_factory=list)


def import_feed(
    engine: Engine | None,
    entries: Iterable[Entry],
    source: Source,
    findings: Findings,
    *,
    now: datetime,
    check: bool = False,
    told: Callable[[int], None] = lambda _read: None,
) -> Outcome:
    """Read a feed to its end and keep what is good of it.

    Args:
        engine: the database, migrated; None where there is none yet (with `check`).
        entries: the feed; it may raise `Unreadable` before its first entry, then nothing changes.
        source: where it is from.
        findings: takes what is rejected, doubtful or missing.
        now: the moment of the import.
        check: change nothing, count only.
        told: is called now and then with how many services have been read.

    Returns:
        What was done. Nothing is marked as vanished where the feed was not complete.
    """
    importing = _Importing(engine, source, findings, now, check, told)
    with _few_collections(), importing.connected():
        return importing.run(entries)


@contextmanager
def _few_collections() -> Iterator[None]:
    """Look for rings of garbage less often: records make none, and looking took a tenth."""
    usual = gc.get_threshold()
    gc.set_threshold(50_000, 20, 50)
    try:
        yield
    finally:
        gc.set_threshold(*usual)


class _Importing:
    def __init__(
        self,
        engine: Engine | None,
        source: Source,
        findings: Findings,
        now: datetime,
        check: bool,
        told: Callable[[int], None],
    ) -> None:
        self._engine = engine
        self._source = source
        self._findings = findings
        self._now = now
        self._check = check
        self._told = told
        self._connection: Connection | None = None
        self._import_id = 0
        self._known: dict[Key, Known] = {}
        self._met: dict[Key, tuple[int, str]] = {}
        self._waiting: dict[Key, _Version] = {}
        self._first: dict[str, _Given] = {}
        self._terms: dict[str, tuple[str | None, str]] = {}
        # Locations that the feed gives by themselves, for the services that name them.
        self._places: dict[str, Tree] = {}
        self._strangers = False
        # The very trees that were taken last: the next service often brings the same ones.
        self._taken: dict[Key, Tree] = {}
        self._batch = _Batch()
        self.outcome = Outcome()

    @contextmanager
    def connected(self) -> Iterator[None]:
        """A connection for the import, made quick where that loses nothing at a kill."""
        if self._engine is None:
            yield
            return
        with self._engine.connect() as connection:
            self._connection = connection
            # A kill loses nothing; only a power cut could lose the last batch.
            tune(connection, synchronous="NORMAL", cache_size=-65_536)
            with connection.begin():
                self._load_known(connection)
            try:
                yield
            finally:
                tune(connection, synchronous="FULL", cache_size=-2_000)

    def run(self, entries: Iterable[Entry]) -> Outcome:
        """Read every entry, write in batches, then settle what waited for the end."""
        reading = Reading(self._findings)
        for entry in entries:
            parsed = reading.read(entry)
            self._take(parsed, entry)
            if len(self._batch.services) >= BATCH:
                self._flush()
        self._settle_versions()
        self._flush()
        if self.outcome.read == 0:
            self._findings.miss("The feed holds no service that can be read")
        self.outcome.complete = self._findings.complete
        if self._findings.complete:
            self._mark_vanished()
        self._finish()
        return self.outcome

    # Taking in

    def _take(self, parsed: Parsed, entry: Entry) -> None:
        if parsed.rejected_id is not None:
            # It is in the feed, if damaged: what is kept of it stays.
            self._met.setdefault((ResourceType.SERVICE, parsed.rejected_id), (0, ""))
        for kind, trees in (
            (ResourceType.TAXONOMY, parsed.taxonomies),
            (ResourceType.TAXONOMY_TERM, parsed.terms),
            (ResourceType.ORGANIZATION, parsed.organizations),
            (ResourceType.LOCATION, parsed.locations),
        ):
            for tree in trees:
                if kind is ResourceType.TAXONOMY_TERM:
                    self._terms.setdefault(tree["id"], (tree.get("taxonomy"), tree["name"]))
                self._take_shared(kind, tree, entry)
        if entry.kind == "location":
            self._places.update({place["id"]: place for place in parsed.locations})
        for tree in parsed.services:
            self._take_service(tree, parsed, entry)

    def _take_shared(self, kind: ResourceType, tree: Tree, entry: Entry) -> None:
        if self._taken.get((kind, tree["id"])) is tree:
            return
        if len(self._taken) >= _REMEMBERED:
            self._taken.clear()
        self._taken[kind, tree["id"]] = tree
        self._without_dangling(tree, entry)
        key = (kind, tree["id"])
        digest, weight = _digest(tree)
        best = self._met.get(key)
        known = self._known.get(key)
        if best is None or (weight, digest) > best:
            self._met[key] = (weight, digest)
            if known is None:
                self._known[key] = Known(-1, digest, vanished=False, here_since_this_import=True)
                self._batch.shared.append((kind, tree, digest))
                return
            # Another entry may bring a fuller version: which one counts is known at the end.
            if known.digest != digest:
                self._waiting[key] = _Version(tree, digest, weight)
            else:
                self._waiting.pop(key, None)

    def _settle_versions(self) -> None:
        for (kind, _), version in self._waiting.items():
            self._batch.shared.append((kind, version.tree, version.digest))
            if len(self._batch.shared) >= BATCH:
                self._flush()
        self._waiting.clear()

    def _take_service(self, tree: Tree, parsed: Parsed, entry: Entry) -> None:
        self._without_dangling(tree, entry)
        brought = {**self._places, **{place["id"]: place for place in parsed.locations}}
        named = [row.get("location_id") for row in tree.get("service_at_locations", ())]
        places = [brought[place] for place in named if place in brought]
        flat = flattened(tree, places, self._terms)
        digest, _ = _digest([tree, flat])
        thin = entry.thin or not any(value.__class__ is list for value in tree.values())
        first = self._first.get(tree["id"])
        if first is None:
            self.outcome.read += 1
            if self.outcome.read % 50 == 0:
                self._told(self.outcome.read)
        elif thin and not first.thin:
            # A list that names again what was given in full.
            return
        elif thin or not first.thin:
            self._repeated(tree, digest, first, entry)
            return
        self._first[tree["id"]] = _Given(digest, f"{entry.file} {entry.row}".strip(), thin)
        self._met[ResourceType.SERVICE, tree["id"]] = (1, digest)
        self._sort(tree, flat, digest, entry)

    def _sort(self, tree: Tree, flat: Row, digest: str, entry: Entry) -> None:
        """What is to be done with a service: nothing, or to write it."""
        known = self._known.get((ResourceType.SERVICE, tree["id"]))
        if entry.thin and known is not None:
            # Its details could not be fetched: what is kept of it is better.
            self.outcome.unchanged += 1
        elif known is not None and known.digest == digest and not known.vanished:
            self.outcome.unchanged += 1
        else:
            if known is None:
                self.outcome.new += 1
            elif known.vanished:
                self.outcome.returned += 1
            else:
                self.outcome.changed += 1
            self._batch.services.append((tree, flat, digest))

    def _repeated(self, tree: Tree, digest: str, first: _Given, entry: Entry) -> None:
        same = digest == first.digest
        self._findings.add(
            Verdict.DOUBTFUL if same else Verdict.REJECTED,
            f"was given before ({first.row}); "
            + ("it is the same and counts once" if same else "it differs, and the first was kept"),
            file=entry.file,
            row=entry.row,
            record=tree["id"],
            field="id",
            value=tree["id"],
        )

    def _without_dangling(self, tree: Tree, entry: Entry) -> None:
        """Take out links to records that neither the feed nor the store has."""

        def there(kind: ResourceType, identity: str) -> bool:
            return (kind, identity) in self._known

        def leave_out(holder: Tree, name: str, what: str, path: str) -> None:
            self._findings.add(
                Verdict.LEFT_OUT,
                f"points at no {what} of this feed",
                file=entry.file,
                row=entry.row,
                record=tree["id"],
                field=path,
                value=holder.pop(name),
            )

        owner = tree.get("organization_id")
        # A location's organisation is a word of the feed, and no key.
        is_key = "location_type" not in tree
        if owner and is_key and not there(ResourceType.ORGANIZATION, owner):
            leave_out(tree, "organization_id", "organisation", "organization_id")
        for number, row in enumerate(tree.get("service_at_locations", ())):
            place = row.get("location_id")
            if place is not None and not there(ResourceType.LOCATION, place):
                path = f"service_at_locations[{number}].location_id"
                leave_out(row, "location_id", "location", path)
        for number, row in enumerate(tree.get("attributes", ())):
            term = row.get("taxonomy_term_id")
            if term is not None and not there(ResourceType.TAXONOMY_TERM, term):
                path = f"attributes[{number}].taxonomy_term_id"
                leave_out(row, "taxonomy_term_id", "taxonomy term", path)

    # Writing

    def _load_known(self, connection: Connection) -> None:
        records = metadata.tables["records"].c
        rows = connection.execute(
            sa.select(
                records.id,
                records.resource_type,
                records.source_id,
                records.digest,
                records.vanished_at,
            ).where(records.source == self._source.name)
        )
        for row in rows:
            self._known[row.resource_type, row.source_id] = Known(
                row.id, row.digest, row.vanished_at is not None
            )
        terms = metadata.tables["taxonomy_terms"].c
        names = connection.execute(
            sa.select(terms.source_id, terms.taxonomy, terms.name).where(
                terms.source == self._source.name
            )
        )
        self._terms = {row.source_id: (row.taxonomy, row.name) for row in names}
        # What no import brought (it is older than imports) is there already under its id.
        self._strangers = any(
            connection.execute(
                sa.select(sa.func.count())
                .select_from(table)
                .where(table.source == self._source.name, table.record_id.is_(None))
            ).scalar_one()
            for table in (Service, Organization)
        )

    def _flush(self) -> None:
        batch, self._batch = self._batch, _Batch()
        if self._check or self._connection is None:
            return
        if not (batch.services or batch.shared):
            return
        connection = self._connection
        with connection.begin():
            self._begin_writing(connection)
            writing = Writing(connection, self._source, self._import_id, self._now, self._known)
            # What a service points at must be there before it.
            for kind in (
                ResourceType.TAXONOMY,
                ResourceType.TAXONOMY_TERM,
                ResourceType.ORGANIZATION,
                ResourceType.LOCATION,
            ):
                writing.write(
                    kind,
                    [(tree, {}, digest) for k, tree, digest in batch.shared if k is kind],
                    strangers=self._strangers,
                )
            writing.write(ResourceType.SERVICE, batch.services, strangers=self._strangers)
            writing.finish()

    def _begin_writing(self, connection: Connection) -> None:
        if connection.dialect.name == "postgresql":
            connection.execute(sa.select(sa.func.pg_advisory_xact_lock(ADVISORY_LOCK)))
        imports = metadata.tables["imports"]
        if not self._import_id:
            # A write first: SQLite then lets no other import count on from the same numbers.
            made = connection.execute(
                sa.insert(imports).values(
                    source=self._source.name,
                    read_from=self._source.read_from,
                    format=self._source.format,
                    licence=self._source.licence,
                    attribution=self._source.attribution,
                    started_at=self._now,
                    complete=False,
                    services_read=0,
                    findings=0,
                    report=self._source.report,
                )
            )
            self._import_id = int(made.inserted_primary_key[0])
        else:
            self._count(connection)

    def _count(self, connection: Connection, **more: Any) -> None:
        connection.execute(
            sa.update(Import)
            .where(Import.id == self._import_id)
            .values(services_read=self.outcome.read, findings=self._findings.total, **more)
            .execution_options(synchronize_session=False)
        )

    def _mark_vanished(self) -> None:
        gone = [
            (key, known)
            for key, known in self._known.items()
            if key not in self._met and not known.vanished
        ]
        self.outcome.vanished = sum(key[0] is ResourceType.SERVICE for key, _ in gone)
        if self._check or self._connection is None:
            return
        for begin in range(0, len(gone), BATCH):
            with self._connection.begin():
                self._begin_writing(self._connection)
                mark_vanished(
                    self._connection, gone[begin : begin + BATCH], self._now, self._import_id
                )

    def _finish(self) -> None:
        if self._check or self._connection is None:
            return
        with self._connection.begin():
            self._begin_writing(self._connection)
            ends = {"finished_at": self._now, "complete": self._findings.complete}
            # A report without findings is not kept.
            report = self._source.report if self._findings.total else None
            self._count(self._connection, report=report, **ends)


def _digest(tree: Any) -> tuple[str, int]:
    said = orjson.dumps(tree, option=orjson.OPT_SORT_KEYS)
    return hashlib.sha256(said).hexdigest(), len(said)

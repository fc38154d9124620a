"""HSDS and Open Referral UK as tables: a folder or zip of CSV files, one a kind of record."""

from __future__ import annotations

import json
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from directory.feeds.findings import Findings, Unreadable, Verdict
from directory.feeds.loose import as_hsds_keeps_it
from directory.feeds.reading import Entry
from directory.feeds.spreadsheet import rows_of_table
from directory.feeds.text_files import Counting
from directory.formulas import as_it_was

Raw = dict[str, Any]

# Each table, the names of its file, and the list it makes in its parent. Open Referral UK names
# some files in the singular.
FILES = {
    "organizations": ("organizations", "organization", "organisations"),
    "organization_identifiers": ("organization_identifiers", "organization_identifier"),
    "programs": ("programs", "program"),
    "services": ("services", "service"),
    "service_at_locations": ("service_at_location", "service_at_locations"),
    "locations": ("locations", "location"),
    "addresses": ("addresses", "address"),
    "accessibility": ("accessibility",),
    "phones": ("phones", "phone"),
    "contacts": ("contacts", "contact"),
    "schedules": ("schedules", "schedule"),
    "languages": ("languages", "language"),
    "cost_options": ("cost_options", "cost_option"),
    "funding": ("funding",),
    "service_areas": ("service_areas", "service_area"),
    "required_documents": ("required_documents", "required_document"),
    "service_capacities": ("service_capacity", "service_capacities"),
    "units": ("units", "unit"),
    "urls": ("url", "urls"),
    "taxonomies": ("taxonomies", "taxonomy"),
    "taxonomy_terms": ("taxonomy_terms", "taxonomy_term"),
    "attributes": ("attributes", "attribute"),
    "metadata": ("metadata",),
}
_TABLE_OF_FILE = {name: table for table, names in FILES.items() for name in names}
# Nobody needs this one: it tells of the tables themselves.
_NOT_READ = frozenset({"meta_table_descriptions"})
_PARENTS = {
    "organization_id": "organizations",
    "service_id": "services",
    "location_id": "locations",
    "service_at_location_id": "service_at_locations",
    "contact_id": "contacts",
    "phone_id": "phones",
}
# The list in the parent, where it has another name than the table.
_LIST_NAMES = {
    ("services", "service_capacities"): "capacities",
    ("services", "urls"): "additional_urls",
    ("organizations", "urls"): "additional_websites",
}
_CHILDREN = {
    "services": (
        "service_at_locations", "phones", "contacts", "schedules", "languages", "cost_options",
        "funding", "service_areas", "required_documents", "service_capacities", "urls", "programs",
    ),
    "organizations": ("organization_identifiers", "programs", "phones", "contacts", "funding",
                      "urls"),
    "locations": ("addresses", "accessibility", "phones", "contacts", "schedules", "languages"),
    "service_at_locations": ("phones", "contacts", "schedules", "service_areas"),
    "contacts": ("phones",),
    "phones": ("languages",),
}  # fmt: skip
_RECORDS = ("services", "organizations", "locations", "service_at_locations")
_BATCH = 2_000


def is_tabular(folder: Path) -> bool:
    """Whether a folder holds the tables of HSDS."""
    return any(_table_of(path) == "services" for path in folder.glob("*.csv"))


def _table_of(path: Path) -> str | None:
    return _TABLE_OF_FILE.get(path.stem.lower())


def entries_of_tables(
    folder: Path, findings: Findings, counting: Counting | None = None
) -> Iterator[Entry]:
    """The records of a folder of tables, put together from their rows.

    The rows wait in a file of SQLite's on disk, so that a large feed needs no more memory than a
    small one.

    Raises:
        Unreadable: there is no table of services.
    """
    paths = sorted(folder.glob("*.csv"))
    if not any(_table_of(path) == "services" for path in paths):
        raise Unreadable(f"{folder} holds no services.csv.")
    with _waiting_rows() as rows:
        for path in paths:
            table = _table_of(path)
            if table is not None:
                _load(rows, table, path, findings, counting or Counting())
            elif path.stem.lower() not in _NOT_READ:
                findings.add(
                    Verdict.DOUBTFUL, "The file is no table of HSDS; it was not read",
                    file=path.name,
                )  # fmt: skip
        tables = _Tables(rows, findings)
        tables.report_dangling()
        for table, kind in (
            ("taxonomies", "taxonomy"),
            ("taxonomy_terms", "taxonomy_term"),
            ("organizations", "organization"),
            ("locations", "location"),
        ):
            for number, file, raw in tables.all(table):
                yield Entry(kind, tables.whole(table, raw), f"row {number}", file)
        for number, file, raw in tables.all("services"):
            yield Entry("service", tables.service(raw), f"row {number}", file)


@contextmanager
def _waiting_rows() -> Iterator[sqlite3.Connection]:
    with tempfile.TemporaryDirectory(prefix="coach-feed-") as folder:
        rows = sqlite3.connect(Path(folder) / "rows.db")
        try:
            rows.executescript(
                "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
                "CREATE TABLE rows (kind TEXT, id TEXT, number INTEGER, file TEXT, raw TEXT);"
                "CREATE TABLE links (parent TEXT, parent_id TEXT, kind TEXT, child INTEGER);"
                "CREATE TABLE attached (link_id TEXT, kind TEXT, child INTEGER);"
            )
            yield rows
        finally:
            rows.close()


def _load(
    rows: sqlite3.Connection, table: str, path: Path, findings: Findings, counting: Counting
) -> None:
    waiting: list[Raw] = []
    for number, cells in rows_of_table(path, findings, counting):
        # What our own tables keep from a spreadsheet comes back as it was.
        raw = {
            name: as_it_was(value) if isinstance(value, str) else value
            for name, value in cells.items()
            if name and value not in (None, "")
        }
        waiting.append({"number": number, "raw": raw})
        if len(waiting) >= _BATCH:
            _put(rows, table, path.name, waiting)
            waiting = []
    _put(rows, table, path.name, waiting)
    rows.executescript(
        "CREATE INDEX IF NOT EXISTS of_kind ON rows (kind, id);"
        "CREATE INDEX IF NOT EXISTS of_parent ON links (parent, parent_id, kind);"
        "CREATE INDEX IF NOT EXISTS of_link ON attached (link_id, kind);"
    )
    rows.commit()


def _put(rows: sqlite3.Connection, table: str, file: str, waiting: list[Raw]) -> None:
    first = rows.execute("SELECT coalesce(max(rowid), 0) FROM rows").fetchone()[0] + 1
    links, attached = [], []
    for at, one in enumerate(waiting, start=first):
        raw = one["raw"]
        for column, parent in _PARENTS.items():
            # A service names its organisation; it does not hang from it.
            if column in raw and table not in ("services", "locations"):
                links.append((parent, raw[column], table, at))
        if table in ("attributes", "metadata", "urls"):
            link = raw.get("link_id") or raw.get("resource_id")
            if link:
                attached.append((link, table, at))
    rows.executemany(
        "INSERT INTO rows VALUES (?, ?, ?, ?, ?)",
        [(table, one["raw"].get("id"), one["number"], file, json.dumps(one["raw"]))
         for one in waiting],
    )  # fmt: skip
    rows.executemany("INSERT INTO links VALUES (?, ?, ?, ?)", links)
    rows.executemany("INSERT INTO attached VALUES (?, ?, ?)", attached)


class _Tables:
    """The rows that wait, and what belongs together."""

    def __init__(self, rows: sqlite3.Connection, findings: Findings) -> None:
        self._rows = rows
        self._findings = findings

    def all(self, table: str) -> Iterator[tuple[int, str, Raw]]:
        """Every row of a table, in the order of its file."""
        # A cursor of its own: others ask while this one goes on.
        found = self._rows.execute(
            "SELECT number, file, raw FROM rows WHERE kind = ? ORDER BY rowid", (table,)
        )
        for number, file, raw in found:
            yield number, file, json.loads(raw)

    def one(self, table: str, identity: str) -> Raw | None:
        """The row with an id, or None."""
        found = self._rows.execute(
            "SELECT raw FROM rows WHERE kind = ? AND id = ? LIMIT 1", (table, identity)
        ).fetchone()
        return None if found is None else json.loads(found[0])

    def whole(self, table: str, raw: Raw) -> Raw:
        """A row with everything that hangs from it."""
        tree = dict(raw)
        identity = raw.get("id")
        if identity is None:
            return tree
        for child in _CHILDREN.get(table, ()):
            name = _LIST_NAMES.get((table, child), child)
            found = [self._child(child, one) for one in self._children(table, identity, child)]
            if found:
                tree[name] = found
        for kind in ("attributes", "metadata", "urls"):
            found = [self._attached(kind, one) for one in self._linked(identity, kind)]
            if found:
                tree[_LIST_NAMES.get((table, kind), kind)] = found
        return tree

    def service(self, raw: Raw) -> Raw:
        """A service with its organisation, its programme, its places and all the rest."""
        flat = as_hsds_keeps_it(raw)
        tree = self.whole("services", flat)
        for name, value in flat.items():
            if isinstance(value, list):
                tree[name] = [*value, *(one for one in tree.get(name, []) if one not in value)]
        owner = raw.get("organization_id")
        if owner:
            found = self.one("organizations", owner)
            if found is not None:
                tree["organization"] = self.whole("organizations", found)
        program = self.one("programs", raw["program_id"]) if raw.get("program_id") else None
        if program is not None:
            tree["program"] = program
        return tree

    def report_dangling(self) -> None:
        """Name every row that points at a parent which no table has."""
        found = self._rows.execute(
            "SELECT rows.file, rows.number, rows.id, links.parent, links.parent_id, rows.kind "
            "FROM links JOIN rows ON rows.rowid = links.child "
            "WHERE NOT EXISTS (SELECT 1 FROM rows AS up WHERE up.kind = links.parent "
            "AND up.id = links.parent_id)"
        )
        columns = {table: column for column, table in _PARENTS.items()}
        for file, number, identity, parent, parent_id, kind in found:
            elsewhere = self._has_a_parent(kind, identity)
            self._findings.add(
                Verdict.LEFT_OUT,
                f"points at no row of {parent}.csv"
                + ("" if elsewhere else "; the row was not imported"),
                file=file,
                row=f"row {number}",
                record=identity or "",
                field=columns[parent],
                value=parent_id,
            )

    def _has_a_parent(self, kind: str, identity: str | None) -> bool:
        return (
            self._rows.execute(
                "SELECT 1 FROM links JOIN rows ON rows.rowid = links.child WHERE rows.kind = ? "
                "AND rows.id = ? AND EXISTS (SELECT 1 FROM rows AS up WHERE "
                "up.kind = links.parent AND up.id = links.parent_id) LIMIT 1",
                (kind, identity),
            ).fetchone()
            is not None
        )

    def _children(self, parent: str, identity: str, kind: str) -> list[Raw]:
        found = self._rows.execute(
            "SELECT rows.raw FROM links JOIN rows ON rows.rowid = links.child "
            "WHERE links.parent = ? AND links.parent_id = ? AND links.kind = ? ORDER BY rows.rowid",
            (parent, identity, kind),
        )
        return [json.loads(raw) for (raw,) in found]

    def _linked(self, identity: str, kind: str) -> list[Raw]:
        found = self._rows.execute(
            "SELECT rows.raw FROM attached JOIN rows ON rows.rowid = attached.child "
            "WHERE attached.link_id = ? AND attached.kind = ? ORDER BY rows.rowid",
            (identity, kind),
        )
        return [json.loads(raw) for (raw,) in found]

    def _child(self, kind: str, raw: Raw) -> Raw:
        tree = self.whole(kind, raw)
        if kind == "service_at_locations" and raw.get("location_id"):
            place = self.one("locations", raw["location_id"])
            if place is not None:
                tree["location"] = self.whole("locations", place)
        if kind == "service_capacities" and raw.get("unit_id"):
            unit = self.one("units", raw["unit_id"])
            if unit is not None:
                tree["unit"] = unit
        return tree

    def _attached(self, kind: str, raw: Raw) -> Raw:
        term = raw.get("taxonomy_term_id")
        found = self.one("taxonomy_terms", term) if kind == "attributes" and term else None
        return raw if found is None else {**raw, "taxonomy_term": found}

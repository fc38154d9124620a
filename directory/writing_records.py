"""Writing a batch of records in one transaction: each whole, with its details and its history."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from directory.trees import (
    DETAILS_OF,
    NUMBERED,
    RECORD_TABLE,
    SIGNPOSTING_COLUMNS,
    Row,
    Rows,
    Tree,
    record_row,
    table_of,
    trees_of,
)
from store.models import metadata
from store.records import Action, Record, RecordChange, ResourceType

_LONGEST_IN_HISTORY = 2_000

Key = tuple[ResourceType, str]


@dataclass
class Source:
    """Where a feed is from. `name` begins every id of ours, so it has no colon.

    Format, licence and attribution of an API are known with its first page; they may be put in
    until the first entry is given.
    """

    name: str
    read_from: str
    format: str
    licence: str | None = None
    attribution: str | None = None
    #: The name of the report, where it lies in the usual folder (directory/reports.py).
    report: str | None = None


@dataclass
class Known:
    """A record that the store has, or that this import has put there."""

    number: int
    digest: str
    vanished: bool
    here_since_this_import: bool = False


class Writing:
    """One batch inside one transaction."""

    def __init__(
        self,
        connection: Connection,
        source: Source,
        import_id: int,
        now: datetime,
        known: dict[Key, Known],
    ) -> None:
        self._connection = connection
        self._source = source
        self._import_id = import_id
        self._now = now
        self._known = known
        self._rows = Rows({kind: self._next_id(table_of(kind)) for kind in NUMBERED})
        self._next_record = self._next_id(metadata.tables["records"])
        self._changes: list[Row] = []

    def write(
        self,
        kind: ResourceType,
        batch: list[tuple[Tree, Row, str]],
        *,
        strangers: bool = False,
    ) -> None:
        """Write records of one kind, over those that are there or anew."""
        if not batch:
            return
        new: list[tuple[Tree, Row, str]] = []
        old: list[tuple[Tree, Row, str]] = []
        latest = {tree["id"]: (tree, flat, digest) for tree, flat, digest in batch}
        for item in latest.values():
            known = self._known.get((kind, item[0]["id"]))
            (new if known is None or known.number < 0 else old).append(item)
        self._insert(kind, new, strangers=strangers)
        self._replace(kind, old)

    def finish(self) -> None:
        """Write the details and the history that were gathered."""
        for kind, rows in self._rows.details.items():
            insert_rows(self._connection, table_of(kind), rows)
        if self._changes:
            self._connection.execute(sa.insert(metadata.tables["record_changes"]), self._changes)

    def _next_id(self, table: sa.Table) -> int:
        highest = self._connection.execute(sa.select(sa.func.max(table.c.id))).scalar()
        return int(highest or 0) + 1

    def _insert(
        self, kind: ResourceType, batch: list[tuple[Tree, Row, str]], *, strangers: bool
    ) -> None:
        if not batch:
            return
        records, rows = [], []
        for tree, flat, digest in batch:
            number = self._next_record
            self._next_record += 1
            self._known[kind, tree["id"]] = Known(
                number, digest, vanished=False, here_since_this_import=True
            )
            records.append(self._record(kind, tree, number, digest))
            rows.append(self._row(kind, tree, flat, number))
            self._rows.add_details(tree, number, self._source.name)
        self._connection.execute(sa.insert(metadata.tables["records"]), records)
        table = metadata.tables[RECORD_TABLE[kind]]
        there = self._there_already(table, rows) if strangers else frozenset[str]()
        fresh = [row for row in rows if row["id"] not in there]
        if fresh:
            self._connection.execute(sa.insert(table), fresh)
        self._update(table, [row for row in rows if row["id"] in there])

    def _there_already(self, table: sa.Table, rows: list[Row]) -> frozenset[str]:
        ids = [row["id"] for row in rows]
        found = self._connection.execute(sa.select(table.c.id).where(table.c.id.in_(ids)))
        return frozenset(found.scalars())

    def _replace(self, kind: ResourceType, batch: list[tuple[Tree, Row, str]]) -> None:
        if not batch:
            return
        known = {tree["id"]: self._known[kind, tree["id"]] for tree, _, _ in batch}
        before = trees_of(self._connection, kind, [found.number for found in known.values()])
        for detail in dict.fromkeys(DETAILS_OF[kind]):
            table = table_of(detail)
            numbers = [found.number for found in known.values()]
            self._connection.execute(sa.delete(table).where(table.c.record_id.in_(numbers)))
        rows, records = [], []
        for tree, flat, digest in batch:
            found = known[tree["id"]]
            self._history(kind, found, before.get(found.number, {}), tree, flat)
            rows.append(self._row(kind, tree, flat, found.number))
            self._rows.add_details(tree, found.number, self._source.name)
            records.append(self._record(kind, tree, found.number, digest))
            found.digest, found.vanished = digest, False
        self._update(metadata.tables[RECORD_TABLE[kind]], rows)
        for record in records:
            del record["first_import_id"]
        self._update(metadata.tables["records"], records)

    def _record(self, kind: ResourceType, tree: Tree, number: int, digest: str) -> Row:
        return {
            "id": number,
            "source": self._source.name,
            "resource_type": kind,
            "source_id": tree["id"],
            "digest": digest,
            "licence": self._source.licence or tree.get("data_licence"),
            "attribution": self._source.attribution or tree.get("data_attribution"),
            "first_import_id": self._import_id,
            "import_id": self._import_id,
            "vanished_at": None,
        }

    def _row(self, kind: ResourceType, tree: Tree, flat: Row, number: int) -> Row:
        row = record_row(kind, tree, self._source.name, number)
        if kind in (ResourceType.SERVICE, ResourceType.ORGANIZATION, ResourceType.LOCATION):
            row["licence"] = self._source.licence or tree.get("data_licence")
            row["vanished_at"] = None
        if kind is ResourceType.SERVICE:
            row.update(flat)
            reviewed = flat.get("last_reviewed")
            row["last_reviewed"] = date.fromisoformat(reviewed) if reviewed else None
        return row

    def _update(self, table: sa.Table, rows: list[Row]) -> None:
        if not rows:
            return
        values: dict[str, Any] = {
            name: sa.bindparam(f"new_{name}", type_=table.c[name].type)
            for name in rows[0]
            if name != "id"
        }
        if table.name == "services":
            # Who asked not to be listed is not listed again by the next feed.
            values["opted_out"] = sa.or_(table.c.opted_out, values["opted_out"])
        statement = sa.update(table).where(table.c.id == sa.bindparam("this_id")).values(values)
        self._connection.execute(
            statement,
            [
                {
                    "this_id": row["id"],
                    **{f"new_{name}": value for name, value in row.items() if name != "id"},
                }
                for row in rows
            ],
        )

    def _history(
        self, kind: ResourceType, known: Known, before: Tree, tree: Tree, flat: Row
    ) -> None:
        if known.vanished:
            self._change(known.number, Action.RETURN)
        if known.here_since_this_import:
            return
        after = dict(tree)
        if kind is ResourceType.SERVICE:
            # What is read from the words is compared as it stands in the row.
            after.update(
                {
                    name: flat[column]
                    for name, column in SIGNPOSTING_COLUMNS.items()
                    if flat.get(column) is not None
                }
            )
        for name in sorted({*before, *after} - _NOT_IN_HISTORY):
            old, new = before.get(name), after.get(name)
            if old != new:
                self._change(known.number, Action.UPDATE, name, _said(old), _said(new))

    def _change(
        self,
        number: int,
        action: Action,
        field_name: str | None = None,
        previous: str | None = None,
        replacement: str | None = None,
    ) -> None:
        self._changes.append(
            {
                "record_id": number,
                "import_id": self._import_id,
                "last_action_date": self._now,
                "last_action_type": action,
                "field_name": field_name,
                "previous_value": previous,
                "replacement_value": replacement,
            }
        )


# Not said of the service but of the data, or kept beside it.
_NOT_IN_HISTORY = {"id", "data_licence", "data_attribution", "opted_out", "example"}


def insert_rows(connection: Connection, table: sa.Table, rows: list[Row]) -> None:
    """Insert rows of one shape that hold nothing but texts, numbers and days.

    SQLAlchemy looks at every value of every row for its type; with a dozen rows a service that
    took a fifth of an import. SQLite takes these values as they are.
    """
    if connection.dialect.name != "sqlite":
        connection.execute(sa.insert(table), rows)
        return
    names = list(rows[0])
    marks = ", ".join("?" * len(names))
    columns = ", ".join(f'"{name}"' for name in names)
    values: Any = [tuple(row.values()) for row in rows]
    connection.exec_driver_sql(
        f'INSERT INTO "{table.name}" ({columns}) VALUES ({marks})',  # noqa: S608
        values,
    )


def tune(connection: Connection, **pragmas: str | int) -> None:
    """Set SQLite's own switches past SQLAlchemy, which would begin a transaction first."""
    if connection.dialect.name == "sqlite":
        for name, value in pragmas.items():
            connection.connection.cursor().execute(f"PRAGMA {name} = {value}")


def mark_vanished(
    connection: Connection, gone: list[tuple[Key, Known]], now: datetime, import_id: int
) -> None:
    numbers = [known.number for _, known in gone]
    connection.execute(
        sa.update(Record)
        .where(Record.id.in_(numbers))
        .values(vanished_at=now, import_id=import_id)
        .execution_options(synchronize_session=False)
    )
    for kind in (ResourceType.SERVICE, ResourceType.ORGANIZATION, ResourceType.LOCATION):
        table = metadata.tables[RECORD_TABLE[kind]]
        mine = [known.number for key, known in gone if key[0] is kind]
        if mine:
            connection.execute(
                sa.update(table).where(table.c.record_id.in_(mine)).values(vanished_at=now)
            )
    connection.execute(
        sa.insert(RecordChange),
        [
            {
                "record_id": number,
                "import_id": import_id,
                "last_action_date": now,
                "last_action_type": Action.VANISH,
            }
            for number in numbers
        ],
    )


def _said(value: Any) -> str | None:
    if value is None:
        return None
    said = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return said if len(said) <= _LONGEST_IN_HISTORY else f"{said[:_LONGEST_IN_HISTORY]}…"

"""Between a record as a tree with HSDS's names and the rows that it is kept in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from directory.feeds.shape import SHAPES
from store.base import UtcDateTime
from store.models import metadata
from store.records import ResourceType
from store.services import key_of

Tree = dict[str, Any]
Row = dict[str, Any]

# The table of each kind of detail; a kind not named here has its own name.
_TABLE_OF = {"capacities": "service_capacities"}
# The kinds of detail that a record may have.
DETAILS_OF = {
    ResourceType.SERVICE: (
        *SHAPES["service"].lists.values(),
        "attributes",
        "metadata",
    ),
    ResourceType.ORGANIZATION: (*SHAPES["organization"].lists.values(), "attributes", "metadata"),
    ResourceType.LOCATION: (*SHAPES["location"].lists.values(), "attributes", "metadata"),
    ResourceType.TAXONOMY: (),
    ResourceType.TAXONOMY_TERM: (),
}
RECORD_TABLE = {
    ResourceType.SERVICE: "services",
    ResourceType.ORGANIZATION: "organizations",
    ResourceType.LOCATION: "locations",
    ResourceType.TAXONOMY: "taxonomies",
    ResourceType.TAXONOMY_TERM: "taxonomy_terms",
}
# What hangs from what inside a record, by the column that says so.
_PARENT_COLUMN = {
    "contacts": "contact_id",
    "phones": "phone_id",
    "service_at_locations": "service_at_location_id",
}
# Names that differ between a service's tree and its row.
SIGNPOSTING_COLUMNS = {
    "adapted_from": "adapted_from",
    "referral_route": "referral_route",
    "peer_led": "peer_led",
    "lived_experience_led": "lived_experience_led",
    "delivery": "delivery",
    "last_reviewed": "last_reviewed",
    "free": "is_free",
    "national": "national",
    "tags": "tags",
    "condition_tags": "condition_tags",
    "accessibility_features": "accessibility",
    "spoken_languages": "languages",
    "example": "example",
}
# The keys of a phone, a contact and a service at a location are known before they are written.
NUMBERED = ("contacts", "phones", "service_at_locations")


def table_of(kind: str) -> sa.Table:
    """The table that a kind of detail is kept in."""
    return metadata.tables[_TABLE_OF.get(kind, kind)]


@lru_cache(maxsize=64)
def _template(kind: str) -> tuple[Row, Mapping[str, Any]]:
    """An empty row, and how a column that is no text, number or list is made from the tree."""
    table = table_of(kind)
    made = {
        name: _of_text(column.type)
        for name, column in table.columns.items()
        if _of_text(column.type) is not None
    }
    numbered = kind in NUMBERED
    empty = {name: None for name, _ in table.columns.items() if numbered or name != "id"}
    return empty, made


def _of_text(kind: Any) -> Any:
    if isinstance(kind, sa.Date):
        return date.fromisoformat
    return datetime.fromisoformat if isinstance(kind, UtcDateTime) else None


@dataclass
class Rows:
    """Rows to be written together; `next_id` counts on for tables whose keys are given here."""

    next_id: dict[str, int]
    details: dict[str, list[Row]] = field(default_factory=dict)

    def add_details(self, tree: Tree, record_id: int, source: str) -> None:
        """The rows of everything that hangs from a record."""
        for name, value in tree.items():
            if value.__class__ is list and value and value[0].__class__ is dict:
                kind = _KIND_OF_LIST.get(name)
                if kind is not None:
                    for child in value:
                        self._add(kind, child, record_id, source, tree["id"], None, None)

    def _add(
        self,
        kind: str,
        tree: Tree,
        record_id: int,
        source: str,
        owner: str,
        parent_column: str | None,
        parent_id: int | None,
    ) -> None:
        empty, made = _template(kind)
        row = dict(empty)
        row["record_id"] = record_id
        row["source_id"] = tree["id"]
        if parent_column is not None:
            row[parent_column] = parent_id
        own_id = None
        if kind in NUMBERED:
            own_id = row["id"] = self.next_id[kind]
            self.next_id[kind] += 1
        if kind == "service_at_locations":
            row["service_id"] = key_of(source, owner)
        for name, value in tree.items():
            if value.__class__ is list:
                child_kind = _KIND_OF_LIST[name]
                for child in value:
                    self._add(
                        child_kind, child, record_id, source, owner, _PARENT_COLUMN[kind], own_id
                    )
            elif name in made:
                row[name] = made[name](value)
            elif name in _KEYS:
                row[name] = key_of(source, value)
            elif name != "id":
                row[name] = value
        self.details.setdefault(kind, []).append(row)


# Ids of records in the same feed, kept as our keys.
_KEYS = frozenset({"location_id", "taxonomy_term_id"})
_KIND_OF_LIST: dict[str, str] = {
    name: kind for shape in SHAPES.values() for name, kind in shape.lists.items()
} | {"attributes": "attributes", "metadata": "metadata"}


def record_row(kind: ResourceType, tree: Tree, source: str, record_id: int) -> Row:
    """The row of a record's own table from its tree; a service's flattened columns are not in it.

    Every column that the tree may fill is there, None where it does not.
    """
    shape = SHAPES[kind.value]
    columns = metadata.tables[RECORD_TABLE[kind]].columns
    row: Row = {
        "id": key_of(source, tree["id"]),
        "source": source,
        "source_id": tree["id"],
        "record_id": record_id,
    }
    for name in shape.values:
        if name not in columns or name in SIGNPOSTING_COLUMNS:
            continue
        value = tree.get(name)
        read = _of_text(columns[name].type) if value is not None else None
        row[name] = read(value) if read is not None else value
    if kind is ResourceType.SERVICE:
        owner = tree.get("organization_id")
        row["organization_id"] = key_of(source, owner) if owner else None
        row["opted_out"] = bool(tree.get("opted_out"))
        row["example"] = bool(tree.get("example"))
    return row


def feed_key(key: str | None, source: str) -> str | None:
    """The feed's id of one of our keys."""
    return None if key is None else key.removeprefix(f"{source}:")


def trees_of(
    connection: Connection, kind: ResourceType, record_ids: Iterable[int]
) -> dict[int, Tree]:
    """Records read back as the trees that they were written from, by their record's number.

    A service's tree also holds what signposting needs, as it stands in its row.
    """
    numbers = list(record_ids)
    table = metadata.tables[RECORD_TABLE[kind]]
    found = connection.execute(sa.select(table).where(table.c.record_id.in_(numbers))).mappings()
    trees = {row["record_id"]: _tree_of_record(kind, row) for row in found}
    parts: dict[tuple[str, int], Tree] = {}
    rows: list[tuple[str, Mapping[str, Any], Tree]] = []
    for detail in DETAILS_OF[kind]:
        for row in _rows_of(connection, table_of(detail), numbers):
            tree = _tree_of_detail(detail, row)
            rows.append((detail, row, tree))
            if detail in NUMBERED:
                parts[detail, row["id"]] = tree
    lists = {kind: name for name, kind in SHAPES[kind.value].lists.items()}
    for detail, row, tree in rows:
        holder = _parent_of(detail, row, parts)
        if holder is None:
            trees[row["record_id"]].setdefault(lists.get(detail, detail), []).append(tree)
        else:
            parent_kind, parent = holder
            inside = {k: name for name, k in SHAPES[parent_kind].lists.items()}
            parent.setdefault(inside[detail], []).append(tree)
    return trees


def _rows_of(
    connection: Connection, table: sa.Table, numbers: list[int]
) -> Iterator[Mapping[str, Any]]:
    query = sa.select(table).where(table.c.record_id.in_(numbers)).order_by(table.c.id)
    yield from connection.execute(query).mappings()


def _parent_of(
    detail: str, row: Mapping[str, Any], parts: dict[tuple[str, int], Tree]
) -> tuple[str, Tree] | None:
    """What a row hangs from inside its record; None where that is the record itself."""
    for kind, column in _PARENT_COLUMN.items():
        if kind != detail and row.get(column) is not None:
            return kind, parts[kind, row[column]]
    return None


def _tree_of_record(kind: ResourceType, row: Mapping[str, Any]) -> Tree:
    tree: Tree = {"id": row["source_id"]}
    for name in SHAPES[kind.value].values:
        value = row.get(SIGNPOSTING_COLUMNS.get(name, name))
        if kind is ResourceType.SERVICE and name == "organization_id":
            value = feed_key(value, row["source"])
        if value is not None:
            tree[name] = _as_text(value)
    if kind is ResourceType.SERVICE:
        for name in ("opted_out", "example"):
            if not tree.get(name):
                tree.pop(name, None)
    return tree


def _as_text(value: Any) -> Any:
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    # An enum is its word.
    return getattr(value, "value", value)


def _tree_of_detail(kind: str, row: Mapping[str, Any]) -> Tree:
    tree: Tree = {"id": row["source_id"]}
    for name in SHAPES[kind].values:
        value = row.get(name)
        if value is None:
            continue
        if name in _KEYS:
            # Every key of ours begins with its source, which itself holds no colon.
            value = value.partition(":")[2]
        tree[name] = _as_text(value)
    return tree

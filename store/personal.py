"""Which tables hold something about a person, read from the metadata so that none is forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa

from store.models import metadata

PEOPLE = "people"


def person_column(table: sa.Table) -> sa.Column[Any] | None:
    """The column that says whose row it is: the id of a person, a key to one, or a column marked
    `info={"person": True}` where no key is possible."""
    for column in table.columns:
        if table.name == PEOPLE and column.primary_key:
            return column
        if column.info.get("person"):
            return column
        if any(key.column.table.name == PEOPLE for key in column.foreign_keys):
            return column
    return None


def personal_tables() -> Iterator[tuple[sa.Table, sa.Column[Any]]]:
    """Every table with rows of a person and the column that says whose, rows that point at others
    before the rows they point at."""
    for table in reversed(metadata.sorted_tables):
        column = person_column(table)
        if column is not None:
            yield table, column

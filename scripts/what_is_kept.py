"""Writes docs/data-protection/what-is-kept.md: every table and column, read from the models."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sqlalchemy as sa
import yaml

from store.deletion import KEPT_WITHOUT_PERSON
from store.models import metadata
from store.personal import person_column

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "data-protection"
PAGE = FOLDER / "what-is-kept.md"

Purposes = dict[str, Any]


def purposes() -> Purposes:
    """Why each table is there: `people` and `team` by table, `services` as a list."""
    read: Purposes = yaml.safe_load((FOLDER / "purposes.yml").read_text(encoding="utf-8"))
    return read


def faults(told: Purposes) -> Iterator[str]:
    """A sentence for each table without a purpose, in two sections, or that is not there."""
    named = [*told["people"], *told["team"], *told["services"]]
    tables = set(metadata.tables)
    yield from (f"{name} has no purpose." for name in sorted(tables - set(named)))
    yield from (f"{name} is no table." for name in sorted(set(named) - tables))
    yield from (
        f"{name} stands twice." for name in sorted({n for n in named if named.count(n) > 1})
    )
    for name in sorted(tables & set(named)):
        whose = person_column(metadata.tables[name]) is not None
        if whose != (name in told["people"]):
            yield f"{name} {'holds a person' if whose else 'holds nobody'} and stands elsewhere."


def as_markdown(told: Purposes) -> str:
    """The page."""
    return "\n".join([*_head(told), *_people(told["people"]), *_team(told), ""])


def _head(told: Purposes) -> Iterator[str]:
    yield from (
        "# What is kept, table by table",
        "",
        "Made from the models by `.venv/bin/python -m scripts.what_is_kept`; why each is there",
        "stands in `purposes.yml`. A test fails where a table is missing. **In bold: columns that",
        "can hold words**, and with them whatever somebody chose to tell: health, belief, family.",
        "",
        f"{len(told['people'])} tables hold people who chat, {len(told['team'])} the team,",
        f"{len(told['services'])} services and nobody.",
        "",
        "## People who chat",
        "",
        "| table | why | columns | when they delete |",
        "|---|---|---|---|",
    )


def _people(told: dict[str, str]) -> Iterator[str]:
    for name, why in told.items():
        table = metadata.tables[name]
        kept = name in KEPT_WITHOUT_PERSON
        gone = f"`{_whose(table)}` is emptied; the rest stays" if kept else "the rows go"
        yield f"| `{name}` | {why} | {_columns(table)} | {gone} |"
    yield from (
        "",
        "Besides the tables: plan cards, pages and copies made for somebody, in `var/files/` under",
        "their random id; they go with the rows. Telegram keeps its own copy of every message.",
    )


def _team(told: Purposes) -> Iterator[str]:
    yield from ("", "## The team", "", "| table | why | columns |", "|---|---|---|")
    for name, why in told["team"].items():
        yield f"| `{name}` | {why} | {_columns(metadata.tables[name])} |"
    names = ", ".join(f"`{name}`" for name in told["services"])
    yield from ("", "## Services: about nobody who chats", "", names + ".")
    yield from (
        "",
        "A service's contact may be a named person: that comes from its own public record.",
    )


def _whose(table: sa.Table) -> str:
    column = person_column(table)
    assert column is not None
    return str(column.name)


def _columns(table: sa.Table) -> str:
    return ", ".join(f"**{c.name}**" if _holds_words(c) else c.name for c in table.columns)


def _holds_words(column: sa.Column[Any]) -> bool:
    return isinstance(column.type, sa.Text | sa.JSON)


def main() -> int:
    """Write the page; 1 and a sentence for each fault where there are any."""
    wrong = list(faults(purposes()))
    for sentence in wrong:
        print(sentence, file=sys.stderr)
    if not wrong:
        PAGE.write_text(as_markdown(purposes()), encoding="utf-8")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

"""The events table is Rasa's, column by column, and can be read without Rasa."""

from __future__ import annotations

import ast
import importlib.util
import json
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.engine import engine
from store.models import metadata
from store.transcripts import Event, events_of, lines_of

# SQLEvent of Rasa 3.6.21: name, type, may it be empty.
RASAS_COLUMNS = [
    ("id", "INTEGER", False),
    ("sender_id", "VARCHAR(255)", False),
    ("type_name", "VARCHAR(255)", False),
    ("timestamp", "FLOAT", True),
    ("intent_name", "VARCHAR(255)", True),
    ("action_name", "VARCHAR(255)", True),
    ("data", "TEXT", True),
]


def columns_in_rasas_source() -> list[tuple[str, str, bool]]:
    """The columns as Rasa's source text has them; importing Rasa would take eight seconds."""
    found = importlib.util.find_spec("rasa")
    if found is None or found.origin is None:
        pytest.skip("Rasa is not installed here.")
    source = Path(found.origin).parent / "core" / "tracker_store.py"
    tree = ast.parse(source.read_text(encoding="utf-8"))
    model = next(
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and node.name == "SQLEvent"
    )
    columns = []
    for line in model.body:
        if isinstance(line, ast.Assign) and isinstance(line.value, ast.Call):
            kind = eval(ast.unparse(line.value.args[0]), {"sa": sa})
            options = {option.arg: ast.unparse(option.value) for option in line.value.keywords}
            empty = options.get("nullable") != "False" and "primary_key" not in options
            assert isinstance(line.targets[0], ast.Name)
            columns.append((line.targets[0].id, str(sa.types.to_instance(kind)), empty))
    return columns


def test_the_events_table_has_exactly_the_columns_of_rasas_own(url: str) -> None:
    ours = [
        (column.name, str(column.type), column.nullable)
        for column in metadata.tables["events"].columns
    ]
    assert ours == RASAS_COLUMNS
    made = sa.inspect(engine(url)).get_columns("events")
    # PostgreSQL's name for a float of Python's.
    kinds = [str(c["type"]).replace("DOUBLE_PRECISION", "FLOAT") for c in made]
    held = [(c["name"], kind, c["nullable"]) for c, kind in zip(made, kinds, strict=True)]
    assert held == RASAS_COLUMNS


def test_the_installed_rasa_still_has_those_columns() -> None:
    assert columns_in_rasas_source() == RASAS_COLUMNS


def test_rasas_two_questions_of_the_table_use_an_index(opened: Session) -> None:
    newest_start = "select max(timestamp) from events where sender_id='a' and type_name='b'"
    everything = "select * from events where sender_id='a' order by id"
    for question, index in [
        (newest_start, "ix_events_sender_id_type_name_timestamp"),
        (everything, "ix_events_sender_id_id"),
    ]:
        plan = plan_of(opened, question)
        assert index in plan
        assert "Sort" not in plan
        assert "TEMP B-TREE" not in plan


def plan_of(opened: Session, question: str) -> str:
    if opened.get_bind().dialect.name == "sqlite":
        return str(opened.execute(sa.text(f"explain query plan {question}")).all())
    # PostgreSQL reads a small table whole, whatever indexes it has: here is a conversation in it.
    opened.execute(
        sa.text(
            "insert into events (sender_id, type_name, timestamp) select "
            "case when n % 20 = 0 then 'a' else 'p' || n % 20 end, "
            "case when n % 100 = 0 then 'b' else 'c' end, n from generate_series(1, 5000) n"
        )
    )
    opened.execute(sa.text("analyze events"))
    for dear in ("enable_seqscan", "enable_bitmapscan"):
        opened.execute(sa.text(f"set local {dear} = off"))
    return str(opened.execute(sa.text(f"explain {question}")).all())


def test_a_row_numbers_itself_when_rasa_gives_no_number(opened: Session) -> None:
    opened.add_all(
        [Event(sender_id="ann", type_name="user"), Event(sender_id="ann", type_name="bot")]
    )
    opened.flush()
    assert [event.type_name for event in events_of(opened, "ann")] == ["user", "bot"]


def test_what_was_said_can_be_read_without_the_machinery(opened: Session) -> None:
    for kind, data in [
        ("session_started", {}),
        ("user", {"text": "I want to walk more"}),
        ("action", {"name": "action_listen"}),
        ("bot", {"text": "What would walking more give you?"}),
        ("bot", {"text": None, "data": {"image": "hill.png"}}),
    ]:
        opened.add(
            Event(sender_id="ann", type_name=kind, timestamp=1_770_000_000.5, data=json.dumps(data))
        )
    opened.add(Event(sender_id="bob", type_name="user", data=json.dumps({"text": "Hello"})))
    opened.flush()
    lines = lines_of(opened, "ann")
    assert [(line.who, line.text) for line in lines] == [
        ("you", "I want to walk more"),
        ("coach", "What would walking more give you?"),
    ]
    assert lines[0].at is not None
    assert lines[0].at.isoformat() == "2026-02-02T02:40:00.500000+00:00"

"""The same promises on PostgreSQL, where one runs (tests/databases.py)."""

from __future__ import annotations

import multiprocessing
import secrets
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from databases import NO_SERVER, server

from store.check_ins import plan_check_in
from store.consents import ConsentKind, grant
from store.deletion import delete_person
from store.due import due_check_ins
from store.engine import engine, session
from store.export import export_person
from store.goals import set_goal
from store.inbox import MessageKind, claim_messages, receive
from store.migrations import downgrade, newest_revision, revision_of, upgrade
from store.models import metadata
from store.people import meet_person, new_person_id
from store.receipts import first_time
from store.transcripts import Event

SERVER = server() or ""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.on_postgres,
    pytest.mark.skipif(not SERVER, reason=NO_SERVER),
]


@pytest.fixture
def there() -> Iterator[str]:
    """The address of an empty schema of this test's own."""
    schema = f"coach_{secrets.token_hex(6)}"
    with engine(SERVER).begin() as connection:
        connection.execute(sa.schema.CreateSchema(schema))
    address = f"{SERVER}{'&' if '?' in SERVER else '?'}options=-csearch_path%3D{schema}"
    yield address
    engine(address).dispose()
    with engine(SERVER).begin() as connection:
        connection.execute(sa.schema.DropSchema(schema, cascade=True))
    engine(SERVER).dispose()


def test_up_down_and_up_again_ends_where_the_models_are(there: str) -> None:
    upgrade(there)
    downgrade(there)
    assert revision_of(there) is None
    upgrade(there)
    assert revision_of(there) == newest_revision()
    with engine(there).connect() as connection:
        # The full text is a table that no model can describe.
        ours = {"include_name": lambda name, _kind, _parents: name != "service_words"}
        assert compare_metadata(MigrationContext.configure(connection, opts=ours), metadata) == []


def test_threads_that_upgrade_at_once_do_not_break_each_other(there: str) -> None:
    threads = [threading.Thread(target=upgrade, args=(there,)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert revision_of(there) == newest_revision()


def test_two_threads_with_the_same_message_write_once(there: str) -> None:
    upgrade(there)
    rounds, won = 20, []
    start = threading.Barrier(2)
    with session(there) as one:
        ann = meet_person(one, new_person_id()).id

    def work() -> None:
        for turn in range(rounds):
            start.wait()
            with session(there) as one:
                if first_time(one, ann, f"in-{turn}", "goal"):
                    won.append(turn)

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(won) == list(range(rounds))


def test_a_fork_leaves_the_connections_of_its_parent_alone(there: str) -> None:
    upgrade(there)
    with session(there) as one:
        one.execute(sa.text("select 1"))
    fork = multiprocessing.get_context("fork")
    answers: Any = fork.Queue()

    def ask(which: int) -> None:
        for turn in range(200):
            with session(there) as one:
                got = one.execute(sa.text(f"select {which * 1000 + turn}")).scalar_one()
            if got != which * 1000 + turn:
                answers.put(f"{which} heard {got}")
        answers.put("all right")

    workers = [fork.Process(target=ask, args=(which,)) for which in (1, 2, 3)]
    for worker in workers:
        worker.start()
    told = [answers.get(timeout=60) for _ in workers]
    for worker in workers:
        worker.join()
    assert told == ["all right"] * 3
    with session(there) as one:
        assert one.execute(sa.text("select 1")).scalar_one() == 1


def test_rows_another_process_is_claiming_are_passed_by(there: str, now: datetime) -> None:
    upgrade(there)
    with session(there) as one:
        for name in ("ann", "bob"):
            meet_person(one, name)
            grant(one, name, ConsentKind.CHECK_INS, "1", now)
            goal = set_goal(one, name, "walk", now)
            plan_check_in(one, name, goal.id, now)
            receive(one, name, "terminal", name, MessageKind.TEXT, "hello", now)
    with session(there) as one, session(there) as other:
        assert len(due_check_ins(one, now, 1)) == 1
        assert len(due_check_ins(other, now + timedelta(seconds=1), 5)) == 1
        assert len(claim_messages(one, now, 1)) == 1
        assert len(claim_messages(other, now, 5)) == 1
        assert claim_messages(other, now, 5) == []


def test_a_person_is_exported_and_deleted(there: str, now: datetime) -> None:
    upgrade(there)
    with session(there) as one:
        meet_person(one, "ann").last_message_at = now
        one.add(Event(sender_id="ann", type_name="user", data='{"text": "hello"}'))
        set_goal(one, "ann", "walk", now)
        held = export_person(one, "ann")
        assert held["person"]["last_message_at"] == "2026-02-02T10:00:00+00:00"
        assert held["events"][0]["data"]["text"] == "hello"
        gone = delete_person(one, "ann")
    assert (gone["people"], gone["goals"], gone["events"]) == (1, 1, 1)

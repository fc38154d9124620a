"""How the two sides are spoken to, against a stand-in for Rasa's HTTP server."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from benchmarks.coach import Coach
from benchmarks.messages import BEGINS, Message, presses
from benchmarks.sides import Sent
from benchmarks.stock_rasa import StockRasa
from cli.ports import any_free
from cli.problem import Problem
from cli.processes import Ports

pytestmark = pytest.mark.slow


@dataclass
class StandIn:
    """Answers every message with one reply and writes the events of a turn that asked one thing."""

    port: int
    database: Path | None = None
    status: int = 200
    asked_of_it: list[tuple[str, dict[str, Any], str | None]] = field(default_factory=list)

    def take(self, path: str, body: dict[str, Any], token: str | None) -> Any:
        self.asked_of_it.append((path, body, token))
        if path.endswith("/tracker/events"):
            return {}
        with sqlite3.connect(str(self.database)) as rows:
            person = body.get("person") or body.get("sender")
            for action in ("action_reflect", "action_ask_importance"):
                rows.execute(
                    "INSERT INTO events (sender_id, type_name, action_name, data) "
                    "VALUES (?, 'action', ?, '{}')",
                    (person, action),
                )
        rows.close()
        replies = [{"text": "How much does it matter to you?"}]
        return {"replies": replies, "repeat": False} if "person" in body else replies


@pytest.fixture
def stand_in() -> Iterator[StandIn]:
    stand = StandIn(any_free())

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            body = json.loads(self.rfile.read(length))
            answer = json.dumps(stand.take(self.path, body, self.headers["Authorization"]))
            self.send_response(stand.status)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer.encode())

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            pass

    server = ThreadingHTTPServer(("127.0.0.1", stand.port), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield stand
    server.shutdown()
    server.server_close()
    thread.join()


def events_table(database: Path) -> Path:
    database.parent.mkdir(parents=True, exist_ok=True)
    with sqlite3.connect(str(database)) as rows:
        rows.execute(
            "CREATE TABLE events (id INTEGER PRIMARY KEY, sender_id TEXT, type_name TEXT, "
            "action_name TEXT, intent_name TEXT, data TEXT)"
        )
    rows.close()
    return database


def sent(number: int, message: Message) -> Sent:
    return Sent("p", number, message, BEGINS)


def test_our_side_is_measured_through_its_own_channel(stand_in: StandIn, tmp_path: Path) -> None:
    side = Coach(tmp_path, tmp_path / "model", Ports(stand_in.port, 1))
    stand_in.database = events_table(side.tracker_database)
    turn = side.say(sent(0, presses("8", "n8")))
    side.close()
    path, body, token = stand_in.asked_of_it[0]
    assert path == "/webhooks/coach/message"
    assert body["text"] == '/answer{"value": "n8"}'
    assert (body["kind"], body["title"], body["message_id"]) == ("button", "8", "p-0")
    assert token == "Bearer benchmark"
    assert (turn.custom_actions, turn.replies) == (2, 1)
    assert turn.ms > 0


def test_stock_rasa_is_told_what_waits_before_each_message(
    stand_in: StandIn, tmp_path: Path
) -> None:
    side = StockRasa(tmp_path, tmp_path / "model", Ports(stand_in.port, 1))
    stand_in.database = events_table(side.tracker_database)
    side.say(sent(0, Message("hello")))
    side.say(sent(1, presses("8", "n8")))
    side.close()
    first, slot, second = stand_in.asked_of_it
    assert first[0] == second[0] == "/webhooks/rest/webhook"
    assert first[1]["metadata"]["asked"] is None
    assert slot[0] == "/conversations/p/tracker/events"
    assert (slot[1]["name"], slot[1]["value"]) == ("asked", "importance")
    assert second[1]["metadata"]["asked"] == "importance"
    assert second[1]["message"] == '/answer{"value": "n8"}'


def test_a_side_that_answers_wrongly_stops_the_run_with_a_sentence(
    stand_in: StandIn, tmp_path: Path
) -> None:
    side = Coach(tmp_path, tmp_path / "model", Ports(stand_in.port, 1))
    stand_in.database = events_table(side.tracker_database)
    stand_in.status = 503
    with pytest.raises(Problem, match="coach answered 503"):
        side.say(sent(0, Message("hello")))
    side.close()


def test_a_side_that_is_down_stops_the_run_with_a_sentence(tmp_path: Path) -> None:
    side = Coach(tmp_path, tmp_path / "model", Ports(any_free(), 1))
    with pytest.raises(Problem, match="coach did not answer"):
        side.say(sent(0, Message("hello")))
    side.close()

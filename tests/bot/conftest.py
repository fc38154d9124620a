"""A small real HTTP server in the place of the Rasa server, and an empty migrated store."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from bot.rasa_channel import RasaChannel

TOKEN = "loopback"
Replies = list[dict[str, Any]]


class FakeRasa:
    """Answers the coach's channel as the real one does: a repeated message id gives what was said.

    `predicted` holds the bodies it thought about, `asked` every body that arrived.
    """

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []
        self.predicted: list[dict[str, Any]] = []
        self.said: dict[str, Replies] = {}
        self.replies: dict[str, Replies] = {}
        self.is_down = False
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()

    @property
    def port(self) -> int:
        return self._server.server_port

    def channel(self) -> RasaChannel:
        return RasaChannel(self.port, TOKEN, answer_within=5)

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def answer(self, body: dict[str, Any]) -> dict[str, Any]:
        self.asked.append(body)
        number = body["message_id"]
        repeat = number in self.said
        if not repeat:
            self.predicted.append(body)
            self.said[number] = self.replies.get(body["text"], [{"text": f"You: {body['text']}"}])
        return {"replies": self.said[number], "repeat": repeat}

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        fake = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self._send(200, {"status": "ok"})

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                if self.headers["Authorization"] != f"Bearer {TOKEN}":
                    self._send(401, {"error": "Wrong or missing token."})
                elif fake.is_down:
                    self._send(503, {"error": "The coach is starting; try again."})
                else:
                    self._send(200, fake.answer(body))

            def _send(self, status: int, body: dict[str, Any]) -> None:
                content = json.dumps(body).encode()
                self.send_response(status)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: Any) -> None:
                pass

        return Handler


@pytest.fixture
def rasa() -> Iterator[FakeRasa]:
    fake = FakeRasa()
    yield fake
    fake.close()


@pytest.fixture
def store(migrated_home: Path) -> Path:
    """An empty, migrated database."""
    return migrated_home

"""The coach's channel as its HTTP is, without a coach: answers, repeats, fails on command."""

from __future__ import annotations

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

COACH_TOKEN = "loopback"
Replies = list[dict[str, Any]]


class FakeRasa:
    """A repeated message id gives what was said. `predicted` holds what it thought about."""

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []
        self.predicted: list[dict[str, Any]] = []
        self.said: dict[str, Replies] = {}
        self.replies: dict[str, Replies] = {}
        self.usual: Replies | None = None
        #: Seconds from having read each message to having its answer written.
        self.took: list[float] = []
        #: What it answers instead of thinking: a status for the next messages, or for ever.
        self.status = 0
        self.thinks = 0.0
        self._lock = threading.Lock()
        ThreadingHTTPServer.request_queue_size = 64
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()

    @property
    def port(self) -> int:
        return self._server.server_port

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def begin_anew(self) -> None:
        """Forget everything, and answer as usual."""
        for kept in (self.asked, self.predicted, self.said, self.replies, self.took):
            kept.clear()  # type: ignore[attr-defined]
        self.usual, self.status, self.thinks = None, 0, 0.0

    @property
    def heard(self) -> list[str]:
        return [body["text"] for body in self.predicted]

    def answer(self, body: dict[str, Any]) -> dict[str, Any]:
        with self._lock:
            self.asked.append(body)
            number = body["message_id"]
            repeat = number in self.said
            if not repeat:
                self.predicted.append(body)
                usual = [{"text": f"You: {body['text']}"}] if self.usual is None else self.usual
                self.said[number] = self.replies.get(body["text"], usual)
        if self.thinks:
            time.sleep(self.thinks)
        return {"replies": self.said[number], "repeat": repeat}

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        fake = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_POST(self) -> None:
                began = time.monotonic()
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                if self.headers["Authorization"] != f"Bearer {COACH_TOKEN}":
                    self._send(401, {"error": "Wrong or missing token."})
                elif fake.status:
                    self._send(fake.status, {"error": "Told to fail."})
                else:
                    self._send(200, fake.answer(body))
                    fake.took.append(time.monotonic() - began)

            def _send(self, status: int, body: dict[str, Any]) -> None:
                content = json.dumps(body).encode()
                head = f"HTTP/1.1 {status} Said\r\nContent-Length: {len(content)}\r\n\r\n"
                self.wfile.write(head.encode() + content)

            def log_message(self, *_: Any) -> None:
                pass

        return Handler

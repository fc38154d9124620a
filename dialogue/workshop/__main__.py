"""The workshop's door: JSON over HTTP on loopback, for whoever has the coach's token.

GET  /job                     how far the draft in hand has come
POST /warm                    somebody is about to train
POST /train  {"draft", "digest", "files", "taught"}
POST /cancel
POST /try    {"live_model"}   two small coaches, the draft that was trained last and what is live
GET  /try                     whether both answer
POST /begin  {"person", "question"}    POST /say  {"person", "text", "kind"}
POST /stop-trying
"""

from __future__ import annotations

import hmac
import json
import os
import re
import signal
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Callable, Dict, Optional

from dialogue.workshop.job import Bench
from dialogue.workshop.side import Side, SideDown
from store.settings import settings

STATE_FILE = "workshop.json"
LARGEST = 8 * 1024 * 1024
PERSON = re.compile(r"try-[a-z0-9]{4,24}")
IDLE_FOR = 900.0
Said = Dict[str, Any]


class Fault(ValueError):
    """What was asked cannot be done; a sentence."""


class Workshop:
    """What the door leads to."""

    def __init__(self) -> None:
        chosen = settings()
        self._folder = chosen.var_dir / "studio"
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._content, self._token = chosen.content_home, chosen.token
        self._models = chosen.models_dir
        self.bench = Bench(self._folder, chosen.models_dir, chosen.token)
        self.live: Optional[Side] = None
        self._used = time.monotonic()

    def job(self, _: Said) -> Said:
        """How far the draft in hand has come."""
        return {"job": self.bench.job.as_dict() if self.bench.job else None}

    def warm(self, _: Said) -> Said:
        """Rasa is imported ahead of the first training."""
        self.bench.warm_up()
        return {}

    def train(self, body: Said) -> Said:
        """Begin to train and test a draft."""
        files = {str(name): str(text) for name, text in dict(body["files"]).items()}
        job = self.bench.begin(
            int(body["draft"]), str(body["digest"]), files, list(body.get("taught") or [])
        )
        return {"job": job.as_dict()}

    def cancel(self, _: Said) -> Said:
        """Stop it."""
        self.bench.cancel()
        return {}

    def try_out(self, _: Said) -> Said:
        """Start the live side beside the draft that was tested last."""
        job = self.bench.job
        if job is None or job.state != "done" or self.bench.tested is None:
            raise Fault("Train the draft first: then it can be tried.")
        model = (self._models / "coach.tar.gz").resolve()
        if self.live is not None and (not self.live.is_up() or self.live.model != model):
            self.live.stop()
            self.live = None
        if self.live is None:
            self.live = Side("live", self._folder / "side-live", model, self._content, self._token)
        self._used = time.monotonic()
        return self.trying({})

    def trying(self, _: Said) -> Said:
        """Whether both sides answer."""
        sides = self._sides()
        return {
            "draft": self.bench.job.draft if self.bench.job else None,
            "ready": len(sides) == 2 and all(side.is_ready() for side in sides.values()),
        }

    def begin(self, body: Said) -> Said:
        """Somebody new begins to chat with both."""
        question = body.get("question")
        if question is not None and not re.fullmatch(r"(?:utter|action)_ask_[a-z_0-9]+", question):
            raise Fault("That is no question.")
        return self._both(lambda side: side.begin(_person(body), question))

    def say(self, body: Said) -> Said:
        """The same words to both."""
        kind = "button" if body.get("kind") == "button" else "text"
        text = str(body["text"])[:4000]
        person = _person(body)

        def one(side: Side) -> Any:
            replies = side.says(person, text, kind)
            story, done = side.story_of_last(person)
            return {"replies": replies, "story": story, "done": done}

        return self._both(one)

    def stop_trying(self, _: Said) -> Said:
        """End both sides."""
        live, self.live = self.live, None
        if live is not None:
            live.stop()
        return {}

    def let_idle_go(self) -> None:
        """End what nobody has used for a while."""
        self.bench.let_idle_go()
        job = self.bench.job
        if time.monotonic() - self._used > IDLE_FOR and not (job and job.goes_on):
            self.stop_trying({})
            self.bench.let_tested_go()

    def close(self) -> None:
        """End everything."""
        self.stop_trying({})
        self.bench.close()

    def _sides(self) -> Dict[str, Side]:
        found = {"live": self.live, "draft": self.bench.tested}
        return {name: side for name, side in found.items() if side is not None and side.is_up()}

    def _both(self, ask: Callable[[Side], Any]) -> Said:
        sides = self._sides()
        if len(sides) < 2:
            raise Fault("The two coaches for trying are not there any more. Start them again.")
        self._used = time.monotonic()
        return {name: ask(side) for name, side in sides.items()}


def _person(body: Said) -> str:
    person = str(body.get("person"))
    if not PERSON.fullmatch(person):
        raise Fault("That is nobody who tries.")
    return person


def routes(workshop: Workshop) -> Dict[tuple[str, str], Callable[[Said], Said]]:
    """What is answered by what."""
    return {
        ("GET", "/job"): workshop.job,
        ("POST", "/warm"): workshop.warm,
        ("POST", "/train"): workshop.train,
        ("POST", "/cancel"): workshop.cancel,
        ("POST", "/try"): workshop.try_out,
        ("GET", "/try"): workshop.trying,
        ("POST", "/begin"): workshop.begin,
        ("POST", "/say"): workshop.say,
        ("POST", "/stop-trying"): workshop.stop_trying,
    }


def made_server(workshop: Workshop, token: str) -> ThreadingHTTPServer:
    """A server on a loopback port of its own."""
    known = routes(workshop)

    class Door(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer("GET")

        def do_POST(self) -> None:
            self._answer("POST")

        def _answer(self, method: str) -> None:
            given = self.headers.get("Authorization", "")
            if not hmac.compare_digest(given.encode(), f"Bearer {token}".encode()):
                return self._send(401, {"error": "Wrong or missing token."})
            answer = known.get((method, self.path))
            length = int(self.headers.get("Content-Length") or 0)
            if answer is None or not 0 <= length <= LARGEST:
                return self._send(404, {"error": "There is nothing here."})
            try:
                body = json.loads(self.rfile.read(length)) if length else {}
                return self._send(200, answer(body))
            except (Fault, SideDown) as fault:
                return self._send(409, {"error": str(fault)})
            except (ValueError, KeyError, TypeError):
                return self._send(400, {"error": "The workshop could not read that."})

        def _send(self, status: int, body: Said) -> None:
            said = json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(said)))
            self.end_headers()
            self.wfile.write(said)

        def log_message(self, *args: Any) -> None:
            """No line a request: what is tried may be somebody's words."""

    return ThreadingHTTPServer(("127.0.0.1", 0), Door)


def main() -> int:
    """Serve until SIGTERM or SIGINT."""
    chosen = settings()
    workshop = Workshop()
    server = made_server(workshop, chosen.token)
    state = chosen.var_dir / STATE_FILE
    _tell(state, server.server_address[1])

    def end(*_: Any) -> None:
        threading.Thread(target=server.shutdown, daemon=True).start()

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    ticking = threading.Event()

    def tick() -> None:
        while not ticking.wait(30):
            workshop.let_idle_go()

    threading.Thread(target=tick, daemon=True).start()
    try:
        server.serve_forever(poll_interval=0.2)
    finally:
        ticking.set()
        state.unlink(missing_ok=True)
        workshop.close()
    return 0


def _tell(state: Path, port: int) -> None:
    new = state.with_suffix(".new")
    new.write_text(json.dumps({"port": port, "pid": os.getpid()}), encoding="utf-8")
    new.replace(state)


if __name__ == "__main__":
    sys.exit(main())

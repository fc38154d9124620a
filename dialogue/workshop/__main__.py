"""The workshop's door: JSON over HTTP on loopback, for whoever has the coach's token.

GET  /job                     how far the draft in hand has come
POST /warm                    somebody is about to train
POST /train  {"draft", "digest", "files", "taught", "model"}   with a model, it is only tested
POST /cancel
POST /try    {"live_model"}   two small coaches, the draft that was trained last and what is live
GET  /try                     whether both answer
POST /begin  {"person", "question"}    POST /say  {"person", "text", "kind", "title"}
POST /back   {"person", "new", "kept", "instead"}   up to a turn once more, as somebody new
POST /tries  {"draft"}        what was said in the last tries of a draft
POST /replay {"draft", "digest", "talks", "by", "at"}   what people had written, said once more to
              both; by whom (a reviewer's number) and when it was begun are told again
GET  /replaying               how far that is
POST /take-replay {"draft"}   where the two part
POST /forget-replay {"draft", "at"}   that is written down elsewhere; POST /cancel-replay
POST /stop-trying
POST /weigh  {"mark", "before", "after"}   what other sentences do to understanding
GET  /weighing                whether that goes on; its result is a file of the mark's name
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
from dialogue.workshop.replays import Replays, Talk
from dialogue.workshop.scales import Scales
from dialogue.workshop.side import Side, SideDown, forget_left_over
from dialogue.workshop.talks import (
    MOST_TURNS,
    Said,
    Talks,
    begun_with_both,
    said_to_both,
    stepped_back,
)
from store.settings import settings

STATE_FILE = "workshop.json"
LARGEST = 8 * 1024 * 1024
PERSON = re.compile(r"try-[a-z0-9]{4,24}")
MARK = re.compile(r"[0-9a-f]{64}")
IDLE_FOR = 900.0
FORGOTTEN = "This try is not remembered any more. Begin anew."
Body = Dict[str, Any]


class Fault(ValueError):
    """What was asked cannot be done; a sentence."""


class Workshop:
    """What the door leads to."""

    def __init__(self) -> None:
        chosen = settings()
        self._folder = chosen.var_dir / "studio"
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        forget_left_over(self._folder)
        self._content, self._token = chosen.content_home, chosen.token
        self._models = chosen.models_dir
        self.bench = Bench(self._folder, chosen.models_dir, chosen.token)
        self.live: Optional[Side] = None
        self._talks = Talks()
        self.replays = Replays(self._sides)
        self.scales = Scales(self._folder)
        self._used = time.monotonic()

    def job(self, _: Body) -> Body:
        """How far the draft in hand has come."""
        return {"job": self.bench.job.as_dict() if self.bench.job else None}

    def warm(self, _: Body) -> Body:
        """Rasa is imported ahead of the first training."""
        self.bench.warm_up()
        return {}

    def train(self, body: Body) -> Body:
        """Begin to train and test a draft."""
        files = {str(name): str(text) for name, text in dict(body["files"]).items()}
        job = self.bench.begin(
            int(body["draft"]), str(body["digest"]), files, list(body.get("taught") or []),
            self._model(body.get("model")),
        )  # fmt: skip
        return {"job": job.as_dict()}

    def _model(self, given: Any) -> Optional[Path]:
        if not given:
            return None
        model = Path(str(given)).resolve()
        if model.parent != self._models.resolve() or not model.is_file():
            raise Fault("That is no model of this coach.")
        return model

    def cancel(self, _: Body) -> Body:
        """Stop it."""
        self.bench.cancel()
        return {}

    def try_out(self, _: Body) -> Body:
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

    def trying(self, _: Body) -> Body:
        """Whether both sides answer."""
        sides = self._sides()
        return {
            "draft": self._draft(),
            "ready": len(sides) == 2 and all(side.is_ready() for side in sides.values()),
        }

    def begin(self, body: Body) -> Body:
        """Somebody new begins to chat with both."""
        question = body.get("question")
        if question is not None and not re.fullmatch(r"(?:utter|action)_ask_[a-z_0-9]+", question):
            raise Fault("That is no question.")
        person, sides = _person(body), self._both_sides()
        turn = begun_with_both(sides, person, question)
        self._talks.begin(person, self._draft(), question)
        return turn

    def say(self, body: Body) -> Body:
        """The same words to both."""
        person, sides = _person(body), self._both_sides()
        talk = self._talks.of(person)
        if talk is None:
            raise Fault(FORGOTTEN)
        if len(talk.said) >= MOST_TURNS:
            raise Fault("That is a long talk. Begin anew to go on trying.")
        kind = "button" if body.get("kind") == "button" else "text"
        said = Said(str(body["text"])[:4000], kind, _short(body.get("title")))
        turn = said_to_both(sides, person, said, len(talk.said) + 1)
        talk.said.append(said)
        return turn

    def back(self, body: Body) -> Body:
        """A try up to a turn once more, for somebody new; perhaps with other words there."""
        talk = self._talks.of(_person(body))
        if talk is None:
            raise Fault(FORGOTTEN)
        new, instead = _person({"person": body.get("new")}), _short(body.get("instead"))
        said = stepped_back(talk, max(0, int(body["kept"])), instead)
        sides = self._both_sides()
        turns = [begun_with_both(sides, new, talk.question)]
        again = self._talks.begin(new, self._draft(), talk.question)
        for one in said:
            turns.append(said_to_both(sides, new, one, len(again.said) + 1))
            again.said.append(one)
        return {"turns": turns}

    def tries(self, body: Body) -> Body:
        """What was said in the last tries of a draft, the newest first."""
        found = self._talks.lately(int(body["draft"]))
        return {"tries": [{"person": name, "said": [one.shown for one in talk.said]}
                          for name, talk in found.items()]}  # fmt: skip

    def replay(self, body: Body) -> Body:
        """Begin to say once more what people wrote; both coaches are started for it."""
        draft, digest = int(body["draft"]), str(body["digest"])
        self.try_out({})
        job = self.bench.job
        if job is None or (job.draft, job.digest) != (draft, digest):
            raise Fault("The draft was changed, or another one trained. Train it again first.")
        talks = [
            Talk(
                one.get("question"), bool(one.get("begins")),
                [Said(str(said["text"])[:4000], str(said["kind"]), _short(said.get("title")),
                      str(said["now"]), str(said["mark"])) for said in one["said"]],
            )
            for one in body["talks"]
        ]  # fmt: skip
        by, at = int(body["by"]), str(body["at"])
        return {"replay": self.replays.begin(draft, digest, talks, by, at).as_dict()}

    def replaying(self, _: Body) -> Body:
        """How far it is."""
        job = self.replays.job
        if self.replays.goes_on:
            self._used = time.monotonic()
        return {"replay": job.as_dict() if job else None}

    def take_replay(self, body: Body) -> Body:
        """Where the two part; None where it goes on, or was forgotten."""
        job = self.replays.ended_of(int(body["draft"]))
        found = [vars(one) for one in job.differences] if job else []
        return {"replay": {**job.as_dict(), "differences": found} if job else None}

    def forget_replay(self, body: Body) -> Body:
        """The console has written down what came of it."""
        self.replays.forget(int(body["draft"]), str(body["at"]))
        return {}

    def cancel_replay(self, _: Body) -> Body:
        """Break it off."""
        self.replays.cancel()
        return {}

    def weigh(self, body: Body) -> Body:
        """Begin to weigh sentences; another weighing is broken off."""
        mark = str(body["mark"])
        if not MARK.fullmatch(mark):
            raise Fault("That is no mark of sentences.")
        self.scales.begin(mark, dict(body["before"]), dict(body["after"]))
        return {"weighing": self.scales.told()}

    def weighing(self, _: Body) -> Body:
        """Whether it goes on."""
        return {"weighing": self.scales.told()}

    def stop_trying(self, _: Body) -> Body:
        """End both sides."""
        live, self.live = self.live, None
        if live is not None:
            live.stop()
        return {}

    def let_idle_go(self) -> None:
        """End what nobody has used for a while."""
        self.bench.let_idle_go()
        self.replays.let_old_go()
        if self.replays.goes_on:
            return
        job = self.bench.job
        if time.monotonic() - self._used > IDLE_FOR and not (job and job.goes_on):
            self.stop_trying({})
            self.bench.let_tested_go()

    def close(self) -> None:
        """End everything."""
        self.replays.cancel()
        self.scales.stop()
        self.stop_trying({})
        self.bench.close()

    def _sides(self) -> Dict[str, Side]:
        found = {"live": self.live, "draft": self.bench.tested}
        return {name: side for name, side in found.items() if side is not None and side.is_up()}

    def _both_sides(self) -> Dict[str, Side]:
        sides = self._sides()
        if len(sides) < 2:
            raise Fault("The two coaches for trying are not there any more. Start them again.")
        self._used = time.monotonic()
        return sides

    def _draft(self) -> Optional[int]:
        return self.bench.job.draft if self.bench.job else None


def _short(words: Any) -> Optional[str]:
    return str(words)[:1000] if words else None


def _person(body: Body) -> str:
    person = str(body.get("person"))
    if not PERSON.fullmatch(person):
        raise Fault("That is nobody who tries.")
    return person


def routes(workshop: Workshop) -> Dict[tuple[str, str], Callable[[Body], Body]]:
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
        ("POST", "/back"): workshop.back,
        ("POST", "/tries"): workshop.tries,
        ("POST", "/replay"): workshop.replay,
        ("GET", "/replaying"): workshop.replaying,
        ("POST", "/take-replay"): workshop.take_replay,
        ("POST", "/forget-replay"): workshop.forget_replay,
        ("POST", "/cancel-replay"): workshop.cancel_replay,
        ("POST", "/stop-trying"): workshop.stop_trying,
        ("POST", "/weigh"): workshop.weigh,
        ("GET", "/weighing"): workshop.weighing,
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

        def _send(self, status: int, body: Body) -> None:
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

"""A small coach for trying: its own processes, its own empty database, one model, one content.

What is tried there reaches nobody's conversation: no row of it is in the coach's database.
"""

from __future__ import annotations

import json
import shutil
import time
import urllib.error
import urllib.request
from datetime import datetime, timezone
from pathlib import Path
from subprocess import Popen
from typing import Any, Dict, List, Optional, Tuple

import sqlalchemy as sa

from dialogue.workshop.processes import environment, free_port, start, stop
from store.personal import personal_tables

READY_WITHIN = 180.0
ANSWERS_WITHIN = 60.0
AGREES = '/answer{"value": "yes"}'
Reply = Dict[str, Any]


class SideDown(RuntimeError):
    """The small coach does not answer; the message is a sentence."""


class Side:
    """One small coach. `stop` it when done; it dies with the workshop in any case."""

    def __init__(self, name: str, home: Path, model: Path, content: Path, token: str) -> None:
        from store.migrations import upgrade

        self.name, self.model, self._home = name, model, home
        self._token = token
        shutil.rmtree(home, ignore_errors=True)
        for folder in (home / "var", home / "models"):
            folder.mkdir(parents=True, mode=0o700)
        (home / "models" / "coach.tar.gz").symlink_to(model)
        url = f"sqlite:///{home / 'var' / 'coach.db'}"
        upgrade(url)
        self._engine = sa.create_engine(url, future=True, connect_args={"timeout": 30})
        self._port, actions = free_port(), free_port()
        env = environment(
            content,
            COACH_HOME=str(home),
            DATABASE_URL=url,
            COACH_TOKEN=token,
            RASA_PORT=str(self._port),
            ACTIONS_PORT=str(actions),
            # The three must differ; nobody listens on this one.
            CONSOLE_PORT="1",
            # Its own two servers, wherever those of the live coach are.
            LISTEN_ON="127.0.0.1",
            RASA_URL="",
            ACTIONS_URL="",
        )
        self._processes: List[Popen[str]] = [
            start("actions.server", env=env, log=home / "var" / "actions.log"),
            start("dialogue.server", env=env, log=home / "var" / "rasa.log"),
        ]
        self._turns = 0

    def is_up(self) -> bool:
        """Whether both processes still run."""
        return all(process.poll() is None for process in self._processes)

    def is_ready(self) -> bool:
        """Whether it would answer now."""
        try:
            return bool(self._ask("GET", "/webhooks/coach/").get("status") == "ok")
        except SideDown:
            return False

    def wait(self, within: float = READY_WITHIN) -> None:
        """Return when it answers.

        Raises:
            SideDown: the model does not load, or it takes too long.
        """
        deadline = time.monotonic() + within
        while not self.is_ready():
            if not self.is_up():
                raise SideDown("The model of this draft does not load.")
            if time.monotonic() > deadline:
                raise SideDown("The model of this draft takes too long to load.")
            time.sleep(0.2)

    def says(
        self,
        person: str,
        text: str,
        kind: str = "text",
        *,
        title: Optional[str] = None,
        now: Optional[str] = None,
    ) -> List[Reply]:
        """Say something to it; what it answers.

        Args:
            title: what stands on the button that is pressed.
            now: the moment at which it is said, with its time zone; this one where none is given.
        """
        self._turns += 1
        body = {
            "person": person,
            "message_id": f"try-{time.time_ns()}-{self._turns}",
            "kind": kind,
            "text": text,
            "title": title,
            "now": now or datetime.now(timezone.utc).isoformat(timespec="seconds"),
        }
        return list(self._ask("POST", "/webhooks/coach/message", body)["replies"])

    def begin(self, person: str, question: Optional[str]) -> List[Reply]:
        """Somebody new who agreed to chat; with a question (its action), that is asked next."""
        self.says(person, "hello")
        replies = self.says(person, AGREES, "button")
        if question is None:
            return replies
        path = f"/conversations/{person}/execute?output_channel=coach"
        answer = self._ask("POST", path, {"name": question})
        return [
            {"text": one.get("text") or "", "buttons": one.get("buttons") or []}
            for one in answer.get("messages", [])
        ]

    def slots(self, person: str) -> Dict[str, Any]:
        """Rasa's slots of one conversation."""
        return dict(self._ask("GET", f"/conversations/{person}/tracker?")["slots"])

    def story_of_last(self, person: str) -> Tuple[Optional[str], List[str]]:
        """Which story chose the last turn, and what was done in it."""
        events = self._ask("GET", f"/conversations/{person}/tracker?include_events=ALL")["events"]
        story, done = None, []
        for event in reversed(events):
            if event.get("event") == "user":
                break
            if event.get("event") == "action" and event.get("name") != "action_listen":
                done.append(str(event["name"]))
                story = story or (event.get("metadata") or {}).get("story")
        return story, done[::-1]

    def forget(self, person: str) -> None:
        """Delete every row and file of somebody, as for a person who asks for it."""
        with self._engine.begin() as connection:
            for table, column in personal_tables():
                connection.execute(sa.delete(table).where(column == person))
        shutil.rmtree(self._home / "var" / "files" / person, ignore_errors=True)

    def stop(self) -> None:
        """End both processes; what was said to it goes with them."""
        for process in self._processes:
            stop(process)
        self._engine.dispose()
        for kept in (self._home / "var").glob("coach.db*"):
            kept.unlink(missing_ok=True)
        shutil.rmtree(self._home / "var" / "files", ignore_errors=True)

    def _ask(self, method: str, path: str, body: Optional[Dict[str, Any]] = None) -> Dict[str, Any]:
        joint = "&" if "?" in path else "?"
        request = urllib.request.Request(
            f"http://127.0.0.1:{self._port}{path}{joint}token={self._token}",
            data=None if body is None else json.dumps(body).encode(),
            method=method,
            headers={
                "Content-Type": "application/json",
                "Authorization": f"Bearer {self._token}",
            },
        )
        try:
            with _direct().open(request, timeout=ANSWERS_WITHIN) as answer:
                return dict(json.loads(answer.read()))
        except (OSError, ValueError, urllib.error.URLError) as error:
            raise SideDown(
                f"The coach for trying does not answer ({type(error).__name__})."
            ) from None


def forget_left_over(folder: Path) -> None:
    """Delete the homes of small coaches that a kill left behind: what was said to them is there.

    For a workshop that begins: those of its predecessor ended with it.
    """
    for home in folder.glob("side-*"):
        shutil.rmtree(home, ignore_errors=True)


def _direct() -> urllib.request.OpenerDirector:
    """Loopback never goes by way of a proxy."""
    return urllib.request.build_opener(urllib.request.ProxyHandler({}))

"""One side of the comparison: a Rasa server and its action server, spoken to and measured."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx

from benchmarks.events import Transcript
from benchmarks.figures import Turn
from benchmarks.messages import Message
from cli.problem import Problem
from cli.processes import Ports, Process

ANSWER_WITHIN = 120.0
TOKEN = "benchmark"


@dataclass(frozen=True)
class Sent:
    """One message on its way: who says it, as which of theirs, and when (aware)."""

    person: str
    number: int
    message: Message
    now: datetime


class Side(ABC):
    """A Rasa server with an action server of its own, both on loopback, both on SQLite."""

    name: str
    _ready_path: str

    def __init__(self, home: Path, model: Path, ports: Ports) -> None:
        self.home = home
        self.model = model
        self.ports = ports
        self._transcripts: dict[str, Transcript] = {}
        #: The question that waits for each person, as the events tell.
        self._asked: dict[str, str] = {}
        self._client = httpx.Client(
            base_url=f"http://127.0.0.1:{ports.rasa}", timeout=ANSWER_WITHIN, trust_env=False
        )

    @property
    def var(self) -> Path:
        """Where databases and logs lie."""
        return self.home / "var"

    @property
    def store_url(self) -> str:
        """The database that the custom actions write to."""
        return f"sqlite:///{self.var / 'coach.db'}"

    @property
    @abstractmethod
    def tracker_database(self) -> Path:
        """The SQLite file that Rasa keeps its events in."""

    @abstractmethod
    def processes(self) -> dict[str, Process]:
        """What is started."""

    def say(self, sent: Sent) -> Turn:
        """Send one message and measure it; what surrounds the request is not in the time.

        Raises:
            Problem: the server did not answer it.
        """
        path, body, headers = self._request(sent)
        started = time.perf_counter()
        try:
            answer = self._client.post(path, json=body, headers=headers)
        except httpx.HTTPError as error:
            raise Problem(f"{self.name} did not answer ({type(error).__name__}).") from error
        ms = (time.perf_counter() - started) * 1000
        if answer.status_code != 200:
            raise Problem(f"{self.name} answered {answer.status_code}: see {self.var / 'logs'}.")
        if sent.person not in self._transcripts:
            self._transcripts[sent.person] = Transcript(self.tracker_database, sent.person)
        done = self._transcripts[sent.person].next_turn()
        if done.asked is not None:
            self._asked[sent.person] = done.asked
        return Turn(ms, done.custom_actions, len(self._replies(answer.json())))

    def wait_until_ready(self, within: float) -> None:
        """Return when the server, which listens already, would answer a message.

        Raises:
            Problem: it takes too long.
        """
        deadline = time.monotonic() + within
        while not self._is_ready():
            if time.monotonic() > deadline:
                raise Problem(f"{self.name} was not ready within {within:.0f} s.")
            time.sleep(0.1)

    def _is_ready(self) -> bool:
        try:
            return self._client.get(self._ready_path).status_code == 200
        except httpx.HTTPError:
            return False

    def close(self) -> None:
        """Give the connection back."""
        self._client.close()

    def _environment(self) -> dict[str, str]:
        return {
            "COACH_HOME": str(self.home),
            "DATABASE_URL": self.store_url,
            "COACH_TOKEN": TOKEN,
            "PYTHONHASHSEED": "0",
        }

    @abstractmethod
    def _request(self, sent: Sent) -> tuple[str, dict[str, Any], dict[str, str]]:
        """The path, body and headers that carry a message."""

    @abstractmethod
    def _replies(self, body: Any) -> list[Any]:
        """The replies in an answer's body."""

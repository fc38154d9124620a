"""The other side: Rasa as `rasa init` and `rasa run` have it, on our data and with our actions."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import yaml

from benchmarks.figures import Turn
from benchmarks.sides import TOKEN, Sent, Side
from cli.problem import Problem
from cli.processes import Process, processes_of
from coaching.questions import asked_as

STOCK = Path(__file__).resolve().parent / "stock"


class StockRasa(Side):
    """`rasa run` as Rasa ships it: rest channel, SQL tracker store, no patch of ours."""

    name = "stock Rasa"
    _ready_path = "/status"

    @property
    def tracker_database(self) -> Path:
        """Stock Rasa makes its own table in a file of its own."""
        return self.var / "rasa.db"

    def processes(self) -> dict[str, Process]:
        """The same action server, and stock Rasa's own command."""
        endpoints = self.home / "endpoints.yml"
        endpoints.write_text(yaml.safe_dump(self._endpoints()), encoding="utf-8")
        ours = processes_of(self.ports, with_clock=False)
        rasa = [
            *(sys.executable, "-m", "rasa", "run", "--enable-api", "-i", "127.0.0.1"),
            *("--port", str(self.ports.rasa), "--model", str(self.model)),
            *("--endpoints", str(endpoints), "--credentials", str(STOCK / "credentials.yml")),
        ]
        return {
            "actions": Process(
                ours["actions"].command, {**ours["actions"].env, **self._environment()}
            ),
            "rasa": Process(rasa, {**ours["rasa"].env, **self._environment()}),
        }

    def _endpoints(self) -> dict[str, Any]:
        return {
            "action_endpoint": {
                "url": f"http://127.0.0.1:{self.ports.actions}/webhook",
                "headers": {"Authorization": f"Bearer {TOKEN}"},
            },
            "tracker_store": {
                "type": "SQL",
                "dialect": "sqlite",
                "db": str(self.tracker_database),
            },
        }

    def say(self, sent: Sent) -> Turn:
        """Tell Rasa what waits, unmeasured, then send the message and measure it.

        Our stories begin with the question that waits. Our own policy reads it from what was asked;
        stock policies see slots only, so without this no story of ours could match.

        Raises:
            Problem: the server did not take it.
        """
        if asked := self._asked.get(sent.person):
            slot = {"event": "slot", "name": "asked", "value": asked}
            answer = self._client.post(f"/conversations/{sent.person}/tracker/events", json=slot)
            if answer.status_code != 200:
                raise Problem(f"{self.name} took no slot: it answered {answer.status_code}.")
        return super().say(sent)

    def _request(self, sent: Sent) -> tuple[str, dict[str, Any], dict[str, str]]:
        asked = self._asked.get(sent.person)
        # What our channel tells the actions of a message; the rest channel passes it on.
        metadata = {
            "now": sent.now.isoformat(),
            "kind": sent.message.kind,
            "title": sent.message.title,
            "asked": asked,
            "asked_kind": asked_as(asked),
        }
        body = {"sender": sent.person, "message": sent.message.text, "metadata": metadata}
        return "/webhooks/rest/webhook", body, {}

    def _replies(self, body: Any) -> list[Any]:
        return list(body)

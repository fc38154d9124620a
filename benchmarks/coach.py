"""Our side: the coach as `coach run` starts it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benchmarks.sides import TOKEN, Sent, Side
from cli.processes import Process, processes_of


class Coach(Side):
    """The coach as `coach run` starts it, without the check-in clock."""

    name = "coach"
    _ready_path = "/webhooks/coach/"

    @property
    def tracker_database(self) -> Path:
        """Events stand beside all else."""
        return self.var / "coach.db"

    def processes(self) -> dict[str, Process]:
        """The coach's own processes, in a home of their own."""
        self.home.joinpath("models").symlink_to(self.model.parent)
        return {
            name: Process(process.command, {**process.env, **self._environment()})
            for name, process in processes_of(self.ports, with_clock=False).items()
        }

    def _request(self, sent: Sent) -> tuple[str, dict[str, Any], dict[str, str]]:
        body = {
            "person": sent.person,
            "message_id": f"{sent.person}-{sent.number}",
            "kind": sent.message.kind,
            "text": sent.message.text,
            "now": sent.now.isoformat(),
        }
        if sent.message.title:
            body["title"] = sent.message.title
        return "/webhooks/coach/message", body, {"Authorization": f"Bearer {TOKEN}"}

    def _replies(self, body: Any) -> list[Any]:
        return list(body["replies"])

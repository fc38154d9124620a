"""Finds a coach that runs, from the file that its supervisor keeps in var/run.json."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

STATE_FILE = "run.json"
READY_PATH = "/webhooks/coach/"


@dataclass(frozen=True)
class Running:
    """A coach whose processes stand; whether it answers yet is `is_ready`."""

    pid: int
    rasa_port: int
    processes: dict[str, int]


def find_running(var: Path) -> Running | None:
    """The coach that runs in this home, or None; what a killed coach left counts for nothing."""
    try:
        told = json.loads((var / STATE_FILE).read_text(encoding="utf-8"))
        running = Running(
            pid=int(told["pid"]),
            rasa_port=int(told["rasa_port"]),
            processes={str(name): int(pid) for name, pid in told["processes"].items()},
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return running if _alive(running.pid) else None


def is_ready(rasa_port: int) -> bool:
    """Whether the coach on this port would answer a message now."""
    import httpx

    try:
        answer = httpx.get(f"http://127.0.0.1:{rasa_port}{READY_PATH}", timeout=3, trust_env=False)
        return answer.status_code == 200 and answer.json().get("status") == "ok"
    except (httpx.HTTPError, ValueError):
        return False


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True

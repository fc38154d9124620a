"""How the console talks with the workshop and with Rasa: JSON over loopback, with the token."""

from __future__ import annotations

import json
import socket
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx

from store.settings import settings

STATE_FILE = "workshop.json"
QUICK, SLOW = 5.0, 120.0


class WorkshopAway(RuntimeError):
    """The workshop does not answer; the sentence says what to do."""


def ask(path: str, body: dict[str, Any] | None = None, *, slow: bool = False) -> dict[str, Any]:
    """Ask the workshop; GET without a body, POST with one.

    Raises:
        WorkshopAway: it does not run, or refuses with a sentence.
    """
    chosen = settings()
    try:
        told = json.loads((chosen.var_dir / STATE_FILE).read_text(encoding="utf-8"))
        address = f"http://127.0.0.1:{int(told['port'])}{path}"
    except (OSError, ValueError, KeyError, TypeError):
        raise WorkshopAway(
            "The workshop, where drafts are trained and tried, does not run. It starts with the "
            "coach: ask whoever looks after the machine to run “coach run”."
        ) from None
    headers = {"Authorization": f"Bearer {chosen.token}"}
    try:
        with httpx.Client(trust_env=False, timeout=SLOW if slow else QUICK) as client:
            if body is None:
                answer = client.get(address, headers=headers)
            else:
                answer = client.post(address, headers=headers, json=body)
            said = answer.json()
    except (httpx.HTTPError, ValueError):
        raise WorkshopAway(
            "The workshop does not answer just now. Try again in a minute."
        ) from None
    if answer.status_code != 200:
        raise WorkshopAway(str(said.get("error", "The workshop refused.")))
    return dict(said)


def swap_model(model: Path) -> bool:
    """Have Rasa load a model while it goes on answering; False where no Rasa runs.

    Raises:
        WorkshopAway: Rasa could not load it, and goes on with the one before.
    """
    # All of them, whichever answers first.
    taken = [_swapped(server, model) for server in _each_rasa()]
    return any(taken)


def _each_rasa() -> list[str]:
    """Every Rasa behind the one name: each has to be told by itself."""
    where = urlsplit(settings().rasa_url)
    port = where.port or 80
    try:
        found = socket.getaddrinfo(where.hostname, port, socket.AF_INET, socket.SOCK_STREAM)
    except OSError:
        return []
    return sorted({f"http://{address[0]}:{port}" for *_, address in found})


def _swapped(server: str, model: Path) -> bool:
    url = f"{server}/model?token={settings().token}"
    try:
        with httpx.Client(trust_env=False, timeout=SLOW) as client:
            answer = client.put(url, json={"model_file": str(model)})
    except httpx.ConnectError:
        return False
    except httpx.HTTPError:
        raise WorkshopAway("Rasa did not say whether it has the new model.") from None
    if answer.status_code != 204:
        raise WorkshopAway("Rasa could not load the new model, and goes on with the one before.")
    return True

"""The workshop's door: for whoever has the token, and only in the words it knows."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dialogue.workshop import side
from store.settings import settings
from tests.studio.conftest import ROOT

pytestmark = pytest.mark.slow


@pytest.fixture
def door(home: Path) -> Iterator[int]:
    """The port of a workshop with a home of its own."""
    (home / "var").mkdir(mode=0o700)
    env = {**os.environ, "COACH_HOME": str(home), "COACH_TOKEN": "for-tests"}
    process = subprocess.Popen([sys.executable, "-m", "dialogue.workshop"], cwd=ROOT, env=env)
    state = home / "var" / "workshop.json"
    while not state.exists():
        assert process.poll() is None
        time.sleep(0.05)
    yield int(json.loads(state.read_text(encoding="utf-8"))["port"])
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=20) == 0
    assert not state.exists()
    settings.cache_clear()


def ask(port: int, path: str, body: Any = None, token: str = "for-tests") -> tuple[int, Any]:
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}{path}",
        data=None if body is None else json.dumps(body).encode(),
        headers={"Authorization": f"Bearer {token}"},
    )
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, json.loads(answer.read())
    except urllib.error.HTTPError as error:
        return error.code, json.loads(error.read())


def test_the_door_opens_to_the_token_alone(door: int) -> None:
    assert ask(door, "/job", token="wrong")[0] == 401
    assert ask(door, "/job") == (200, {"job": None})


def test_what_it_does_not_know_is_a_sentence(door: int) -> None:
    assert ask(door, "/nowhere")[0] == 404
    assert ask(door, "/train", {"draft": "x"})[0] == 400
    status, said = ask(door, "/try", {})
    assert (status, said["error"]) == (409, "Train the draft first: then it can be tried.")
    assert ask(door, "/say", {"person": "somebody real", "text": "hello"})[0] == 409


def test_who_is_forgotten_leaves_no_file_behind(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(side, "start", lambda *_, **__: None)
    one = side.Side("draft", home / "side", home / "model", home, "for-tests")
    files = home / "side" / "var" / "files"
    for person in ("try-replay0001", "try-replay0002"):
        (files / person).mkdir(parents=True)
        (files / person / "card.png").write_bytes(b"their plan")
    one.forget("try-replay0001")
    assert [kept.name for kept in files.iterdir()] == ["try-replay0002"]


def test_no_path_leads_out_of_the_draft(door: int, home: Path) -> None:
    files = {"../../../escaped.yml": "x"}
    status, _ = ask(door, "/train", {"draft": 1, "digest": "d", "files": files})
    assert status == 400
    assert not list(home.rglob("escaped.yml"))

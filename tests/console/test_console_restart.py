"""A console that is killed in mid-note and started again: the sign-in holds, the note is taken."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from cli.ports import any_free
from console import passwords
from store.clock import now_utc
from store.engine import session
from store.review_marks import MarkKind, marks_of
from store.reviewers import Role, enrol
from tests.console.conftest import CHEAP, PASSWORD, Life, token_in

pytestmark = [pytest.mark.slow, pytest.mark.timeout(240)]
STARTS_WITHIN = 120.0


@contextmanager
def console(port: int) -> Iterator[subprocess.Popen[bytes]]:
    """A console of its own process, killed outright at the end."""
    process = subprocess.Popen(
        [sys.executable, "-m", "console"],
        env={**os.environ, "CONSOLE_PORT": str(port)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        deadline = time.monotonic() + STARTS_WITHIN
        while time.monotonic() < deadline:
            try:
                if httpx.get(f"http://127.0.0.1:{port}/health", trust_env=False).is_success:
                    break
            except httpx.HTTPError:
                assert process.poll() is None, "The console ended by itself."
                time.sleep(0.1)
        else:
            raise AssertionError("The console did not start.")
        yield process
    finally:
        process.kill()
        process.wait()


def test_what_was_typed_when_the_console_was_killed_is_taken_after_it_is_back(
    house: Path, life: Callable[..., Life], monkeypatch: pytest.MonkeyPatch
) -> None:
    person = life()
    person.says("the stairs are hard")
    monkeypatch.setattr(passwords, "_hasher", CHEAP)
    with session() as one:
        enrol(one, "ann", "Ann", [Role.PEER], CHEAP.hash(PASSWORD), now_utc())
    port = any_free()
    chat = f"/people/{person.id}"
    with httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False, timeout=30) as ann:
        with console(port):
            ann.post("/sign-in", data={"name": "ann", "password": PASSWORD})
            page = ann.get(chat)
            assert page.status_code == 200
            # The form keeps in the browser what is typed, under a name of its own.
            assert "data-keep=" in page.text
            note = {"form_token": token_in(page.text), "kind": "note", "words": "Half a thought"}
        with pytest.raises(httpx.HTTPError):
            ann.post(f"{chat}/marks", data=note)
        with console(port):
            answer = ann.post(f"{chat}/marks", data=note)
            assert answer.status_code == 303, answer.text
            assert "Half a thought" in ann.get(chat).text
    with session() as one:
        kept = [mark.words for mark in marks_of(one, person.id) if mark.kind is MarkKind.NOTE]
    assert kept == ["Half a thought"]

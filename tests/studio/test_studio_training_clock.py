"""Whoever waits for a training sees how long it has taken, and how long the last one took."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from console.look import timed
from console.studio import door
from console.studio.drafts import digest_of
from dialogue.workshop import job as jobs
from dialogue.workshop.job import Bench, Job
from dialogue.workshop.took import FILE, TESTED, TRAINED, last_took
from store.engine import session
from store.reviewers import Role
from store.studio import Draft
from tests.browser.test_browser_console import CHROMIUM, address, browser
from tests.studio.test_studio_browser import begin_a_draft, enter
from tests.studio.workshop_stand_in import StandIn

__all__ = ["address", "browser", "enter"]


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bench:
    """A workbench whose small coach is a stand-in, and that trains in no time."""
    monkeypatch.setattr(jobs, "Side", lambda name, _, model, *__: StandIn(name, model, {}))
    monkeypatch.setattr(jobs, "probe", lambda *_: ["It greets."])
    monkeypatch.setattr(Bench, "_trained", lambda *_: tmp_path / "model")
    return Bench(tmp_path, tmp_path / "models", "for-tests")


def ended(bench: Bench, began_ago: float, model: Path | None = None) -> Job:
    """A job that began so many seconds ago, once it has come to its end."""
    job = bench.begin(1, "digest", {}, [], model)
    job.began -= began_ago
    until = time.monotonic() + 10
    while job.seconds is None and time.monotonic() < until:
        time.sleep(0.01)
    return job


def test_the_last_training_is_told_beside_this_one_also_after_a_restart(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Held until the test has said when it began.
    monkeypatch.setattr(Bench, "_trained", lambda *_: time.sleep(0.2) or tmp_path / "model")
    first = ended(bench, 185)
    assert (first.state, first.last) == ("done", None)
    assert first.seconds is not None
    assert 185 <= first.seconds <= 186
    again = ended(Bench(tmp_path, tmp_path / "models", "for-tests"), 20).as_dict()
    assert again["last"] == first.seconds
    assert 20 <= again["so_far"] <= 22
    assert last_took(tmp_path, TRAINED) == again["seconds"]


def test_what_only_is_tested_and_what_failed_say_nothing_of_a_training(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert ended(bench, 0, tmp_path / "model in use").last is None
    assert (last_took(tmp_path, TRAINED), last_took(tmp_path, TESTED)) == (None, 0)

    def fails(*_: object) -> Path:
        raise jobs.Failed("Two stories contradict each other.")

    monkeypatch.setattr(Bench, "_trained", fails)
    assert ended(bench, 500).state == "failed"
    assert last_took(tmp_path, TRAINED) is None
    (tmp_path / FILE).write_text("half a fi", encoding="utf-8")
    assert last_took(tmp_path, TESTED) is None


def test_a_watched_time_is_said_to_the_second() -> None:
    assert [timed(seconds) for seconds in (0, 1, 59, 60, 61, 185, 3600)] == [
        "0 seconds", "1 second", "59 seconds", "1 minute 0 seconds", "1 minute 1 second",
        "3 minutes 5 seconds", "60 minutes 0 seconds",
    ]  # fmt: skip


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed (apt install chromium)")
def test_the_clock_moves_without_a_reload_and_says_when_it_takes_longer(
    address: str, enter: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = enter("cora", Role.COACH)
    begin_a_draft(page)
    with session() as one:
        draft = one.query(Draft).one()
        job = Job(draft.id, digest_of(one, draft), last=100, step="Training what changed")
    monkeypatch.setattr(door, "ask", lambda *_, **__: {"job": job.as_dict()})
    job.began = time.time() - 70
    page.reload()
    page.evaluate("window.sameLoad = true")
    begun = page.inner_text("#clock")
    assert begun.startswith("1 minute 1")
    assert "The last one took 1 minute 40 seconds. It takes longer the more has changed." in begun
    page.wait_for_function("was => document.getElementById('clock').innerText !== was", arg=begun)
    job.began -= 60
    page.wait_for_selector("#clock:has-text('this one takes longer, and goes on')")
    assert page.evaluate("window.sameLoad") is True
    job.state, job.seconds = "cancelled", 131
    page.wait_for_selector("text=The training was cancelled.")

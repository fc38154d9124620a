"""`coach run` and `coach chat` with small stand-ins for the servers: start, talk, stop."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time

import pytest
from stand_ins import coach, runs_in, script, wait_for

from cli.running import find_running

pytestmark = pytest.mark.slow


def turns(done: subprocess.Popen[str]) -> list[dict]:
    out, err = done.communicate(timeout=60)
    assert done.returncode == 0, err
    return [json.loads(line) for line in out.splitlines()]


def test_a_chat_starts_what_it_needs_and_stops_it(home, env):
    said = turns(coach(env, "chat", "--json", "--script", script(home, "hello", "[1]")))
    assert [turn["you"] for turn in said] == ["hello", "[1]"]
    assert [turn["coach"][0]["text"] for turn in said] == ["You: hello", "You: /yes"]
    assert said[0]["coach"][0]["buttons"] == [{"title": "Yes"}]
    assert find_running(home / "var") is None


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_a_coach_told_to_stop_stops_everything(home, env, how):
    with runs_in(home, env) as runs:
        running = wait_for(home / "var")
        runs.send_signal(how)
        assert runs.wait(20) == 0
    for pid in (running.pid, *running.processes.values()):
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
    assert find_running(home / "var") is None


def test_a_chat_talks_to_the_coach_that_runs_in_under_two_seconds(home, env):
    with runs_in(home, env):
        one = script(home, "hello")
        turns(coach(env, "chat", "--json", "--person", "Ann", "--script", one))
        began = time.monotonic()
        two = script(home, "[1]")
        said = turns(coach(env, "chat", "--json", "--person", "Ann", "--script", two))
        assert said[0]["coach"][0]["text"] == "You: /yes"
        # Two seconds is the promise on a quiet machine; the tests share theirs.
        assert time.monotonic() - began < 4


def test_a_second_coach_in_the_same_home_says_what_to_do(home, env):
    with runs_in(home, env):
        second = coach(env, "run")
        _, err = second.communicate(timeout=20)
        assert second.returncode == 1
        assert err.startswith("The coach runs already")
        assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("setting", "value", "sentence"),
    [
        ("RASA_PORT", "many", "RASA_PORT must be a whole number"),
        ("DATABASE_URL", "mysql://x", "DATABASE_URL must begin with"),
        ("DATABASE_URL", "sqlite:////proc/no/coach.db", "cannot be used"),
    ],
)
def test_a_setting_that_will_not_do_is_one_sentence(home, env, setting, value, sentence):
    runs = coach({**env, setting: value}, "run")
    _, err = runs.communicate(timeout=30)
    assert runs.returncode == 1
    assert sentence in err
    assert err.count("\n") == 1


def test_a_database_from_a_newer_version_is_one_sentence(home, env):
    from sqlalchemy import text

    from store.engine import session
    from store.migrations import upgrade

    upgrade()
    with session() as opened:
        opened.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    runs = subprocess.run(
        [sys.executable, "-c", "import cli.prepare; cli.prepare.prepare_database()"],
        env=env, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "made by a newer version of the coach" in runs.stderr


def test_help_comes_at_once():
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "cli.main", "--help"], capture_output=True, text=True, check=False
    )
    assert "check-content" in done.stdout
    assert time.monotonic() - began < 3

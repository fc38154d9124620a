"""What goes wrong while a person uses it: one sentence each, and nothing left half done."""

from __future__ import annotations

import os
import pty
import select
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, suppress
from pathlib import Path

import pytest
from stand_ins import coach, runs_in, script, wait_for

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs Linux's prctl")

# `coach train`, where training is a process that writes its number down and takes its time.
TRAINS_LONG = """
import sys
import cli.model
from cli.main import app
LONG = "import os, sys, time; open(sys.argv[1], 'w').write(str(os.getpid())); time.sleep(300)"
cli.model.train.__kwdefaults__["command"] = (sys.executable, "-c", LONG, sys.argv.pop())
app()
"""


def one_sentence(err: str) -> str:
    """What was said on standard error, which is one line."""
    assert err.count("\n") == 1, err
    assert "Traceback" not in err
    return err.strip()


def refused(env: dict[str, str], *arguments: str, within: float = 20, **how) -> str:
    """The one sentence of a command that did not do what it was asked."""
    began = time.monotonic()
    command = coach(env, *arguments, **how)
    _, err = command.communicate(timeout=60)
    assert command.returncode == 1
    assert time.monotonic() - began < within
    return one_sentence(err)


def test_a_database_without_a_folder_is_one_and_the_same_from_anywhere(home, env, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    arguments = ("chat", "--script", script(home, "hello"))
    done = coach({**env, "DATABASE_URL": "sqlite:///rel.db"}, *arguments, cwd=elsewhere)
    out, err = done.communicate(timeout=60)
    assert "You: hello" in out, err
    assert (home / "rel.db").exists()
    assert list(elsewhere.iterdir()) == []


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        (["hello", "[now rubbish]"], "Line 2 of the script"),
        ([], "holds no message"),
        (["# only a remark", ""], "holds no message"),
    ],
)
def test_a_script_is_read_before_anything_starts(home, env, lines, says):
    assert says in refused(env, "chat", "--script", script(home, *lines))
    assert not (home / "var").exists()


def test_an_empty_pipe_is_no_script(home, env):
    said = refused(env, "chat")
    assert said == "The standard input holds no message: write one a line."


def test_a_file_that_is_missing_is_said_before_the_model_is_loaded(home, env):
    said = refused(env, "evaluate", str(home / "missing.jsonl"))
    assert said.endswith("missing.jsonl cannot be read: No such file or directory.")


def test_a_button_that_was_not_offered_names_its_line(home, env):
    chat = coach(env, "chat", "--script", script(home, "hello", "# a remark", "[99]"))
    out, err = chat.communicate(timeout=60)
    assert chat.returncode == 1
    assert "You: hello" in out
    # Above it stands how far the first start had come.
    assert "Line 3 of the script presses [99]" in err.strip().splitlines()[-1]
    assert not list((home / "var" / "logs").iterdir())


def starts_training(env: dict[str, str], told: Path, *arguments: str) -> subprocess.Popen[str]:
    command = subprocess.Popen(
        [sys.executable, "-c", TRAINS_LONG, *arguments, str(told)],
        env=env, text=True, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    deadline = time.monotonic() + 20
    while not (told.exists() and told.read_text()):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    return command


def is_gone(pid: int, within: float = 5) -> bool:
    deadline = time.monotonic() + within
    while time.monotonic() < deadline:
        state = Path(f"/proc/{pid}/stat")
        if not state.exists() or state.read_text().rpartition(")")[2].split()[0] == "Z":
            return True
        time.sleep(0.05)
    return False


@linux_only
@pytest.mark.parametrize(
    ("how", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)]
)
@pytest.mark.parametrize("command", ["train", "run"])
def test_who_stops_the_training_is_told_so_and_nothing_goes_on(home, env, command, how, status):
    trains = starts_training(env, home / "pid", command)
    trains.send_signal(how)
    _, err = trains.communicate(timeout=20)
    assert trains.returncode == status
    # What was done before it ("Filling the directory of services") may have shown its progress.
    assert err.strip().splitlines()[-1] == "Training was stopped."
    assert is_gone(int((home / "pid").read_text()))
    assert not list((home / "models").glob(".training-*"))


@linux_only
def test_a_command_killed_outright_takes_its_training_along(home, env):
    trains = starts_training(env, home / "pid", "train")
    trains.kill()
    trains.communicate(timeout=20)
    assert is_gone(int((home / "pid").read_text()))


def test_a_coach_started_under_nohup_stays_when_the_terminal_goes(home, env):
    ignored = lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN)  # noqa: E731
    with coach(env, "run", preexec_fn=ignored) as runs:
        try:
            wait_for(home / "var")
            runs.send_signal(signal.SIGHUP)
            time.sleep(1)
            assert runs.poll() is None
        finally:
            runs.terminate()
            runs.communicate(timeout=20)


class Terminal:
    """A command in a terminal of its own."""

    def __init__(self, env: dict[str, str], *arguments: str) -> None:
        self._ours, theirs = pty.openpty()
        ends = {"stdin": theirs, "stdout": theirs, "stderr": theirs}
        quiet = {**env, "PROMPT_TOOLKIT_NO_CPR": "1", "TERM": "xterm"}
        self.command = coach(quiet, *arguments, **ends)
        os.close(theirs)
        self.shown = ""

    def waits_for(self, words: str, within: float = 40) -> None:
        deadline = time.monotonic() + within
        while words not in self.shown:
            assert time.monotonic() < deadline, self.shown
            if select.select([self._ours], [], [], 0.2)[0]:
                try:
                    self.shown += os.read(self._ours, 65536).decode("utf-8", "replace")
                except OSError:
                    assert words in self.shown, self.shown

    def types(self, line: str) -> None:
        os.write(self._ours, line.encode() + b"\r")

    def close(self) -> None:
        self.command.terminate()
        self.command.wait(20)
        os.close(self._ours)


def server_on(port: str) -> int:
    """The stand-in for the Rasa server, found by its command line."""
    for line in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):
            if line.read_bytes().endswith(f"serve_forever()\n\0{port}\0".encode()):
                return int(line.parent.name)
    raise AssertionError("no server runs")


@linux_only
@pytest.mark.parametrize("command", ["run", "chat"])
def test_a_coach_that_dies_ends_the_chat_with_a_sentence_though_nobody_writes(home, env, command):
    terminal = Terminal(env, command)
    try:
        terminal.waits_for("You:")
        terminal.types("hello")
        terminal.waits_for("Coach: You: hello")
        os.kill(server_on(env["RASA_PORT"]), signal.SIGKILL)
        terminal.waits_for("The rasa process was killed (signal 9", within=12)
        assert terminal.command.wait(20) == 1
        assert "Traceback" not in terminal.shown
    finally:
        terminal.close()


def test_a_chat_with_a_coach_that_runs_ends_when_that_is_stopped(home, env):
    with runs_in(home, env) as runs:
        terminal = Terminal(env, "chat")
        try:
            terminal.waits_for("You:")
            runs.terminate()
            terminal.waits_for("The coach has stopped: 'make run' starts it again.", within=12)
            assert terminal.command.wait(20) == 1
        finally:
            terminal.close()


FULL = """CREATE TRIGGER full BEFORE INSERT ON inbox
BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"""


def test_a_database_that_is_full_while_chatting_is_a_sentence_and_the_chat_goes_on(home, env):
    terminal = Terminal(env, "chat")
    try:
        terminal.waits_for("You:")
        with closing(sqlite3.connect(home / "var" / "coach.db")) as database:
            database.execute(FULL)
            database.commit()
            terminal.types("he hits me")
            terminal.waits_for("its database just now (the disk is full): make room, then write")
            database.execute("DROP TRIGGER full")
            database.commit()
        terminal.types("he hits me again")
        terminal.waits_for("Coach: You: he hits me again")
        assert "Traceback" not in terminal.shown
    finally:
        terminal.close()


def test_a_database_that_is_full_when_a_script_plays_is_one_sentence_without_the_words(home, env):
    first = coach(env, "chat", "--script", script(home, "hello"))
    assert first.wait(60) == 0
    first.communicate()
    with closing(sqlite3.connect(home / "var" / "coach.db")) as database:
        database.execute(FULL)
        database.commit()
    said = refused(env, "chat", "--script", script(home, "he hits me"), within=60)
    assert said == "The database cannot be used (the disk is full): make room."
    assert not list((home / "var" / "logs").iterdir())

"""The coach's processes as one thing: started together, waited for, stopped together."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from cli.errors_of_rasa import end_of
from cli.fingerprint import ROOT
from cli.ports import is_free
from cli.problem import Problem
from cli.progress import step
from cli.running import STATE_FILE, is_ready
from store.private import private_folder
from store.settings import settings

READY_WITHIN = 240.0
# The supervisor itself gives the processes 20 s.
STOP_WITHIN = 23.0
#: Who brings messages stops first, then Rasa, then the actions that its last turns need.
STAGES = {"rasa": 2, "actions": 3}
STOPPED = re.compile(r"^(\S+) stopped \(rc=(-?\d+)\)", re.MULTILINE)


@dataclass(frozen=True)
class Process:
    """One process: how it is started, and what it finds in its environment besides ours."""

    command: list[str]
    env: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Ports:
    """Where the servers listen, on loopback; the console only where it is to serve people."""

    rasa: int
    actions: int
    console: int | None = None


#: Watched at WATCH_PORT and the ports after it, in this order.
WATCHED = ("clock", "telegram", "console")
#: A message is a few small products of matrices. A second thread for each only waits, and waits
#: by spinning: it took more of a processor than the work itself (docs/decisions.md, 3).
ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}


def processes_of(ports: Ports, *, with_clock: bool) -> dict[str, Process]:
    """What a coach is made of; clock, Telegram and console only where it is to serve everyone."""
    env = {
        # They run in the project's folder: a home given as a relative path is the caller's.
        "COACH_HOME": str(settings().home),
        "CONTENT_HOME": str(settings().content_home),
        "RASA_PORT": str(ports.rasa),
        "ACTIONS_PORT": str(ports.actions),
        "RASA_TELEMETRY_ENABLED": "false",
        "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "PYTHONUNBUFFERED": "1",
        **ONE_THREAD,
    }
    python = [sys.executable, "-m"]
    # They find one another at these ports, wherever other coaches of this machine have theirs.
    env |= {"RASA_URL": "", "ACTIONS_URL": "", "LISTEN_ON": "127.0.0.1"}
    processes = {
        "actions": Process([*python, "actions.server"], env),
        "rasa": Process([*python, "dialogue.server"], env),
    }
    if with_clock:
        processes["clock"] = Process([*python, "bot.clock"], env)
    if with_clock and settings().telegram_token:
        processes["telegram"] = Process([*python, "bot.telegram"], env)
        # Who has the token is the bot. The clock must know that there is one; these need not.
        for name in ("actions", "rasa"):
            processes[name] = Process(processes[name].command, {**env, "TELEGRAM_TOKEN": ""})
    if ports.console is not None:
        told = {**env, "CONSOLE_PORT": str(ports.console)}
        processes["console"] = Process([*python, "console"], told)
        # Where drafts of the story studio are trained and tried; it holds no Rasa until asked.
        processes["workshop"] = Process([*python, "dialogue.workshop"], told)
    # Each that has no server of its own is watched on a port of its own.
    for offset, name in enumerate(WATCHED):
        if name in processes:
            watched = {"WATCH_PORT": str(settings().watch_port + offset)}
            processes[name] = Process(processes[name].command, {**processes[name].env, **watched})
    return processes


def taken_for_watching(processes: dict[str, Process]) -> list[tuple[str, int]]:
    """The processes that could not be watched, for somebody else listens on their port."""
    ports = [(name, processes[name].env.get("WATCH_PORT")) for name in WATCHED if name in processes]
    return [(name, int(port)) for name, port in ports if port and not is_free(int(port))]


@dataclass
class Coach:
    """Started processes, under one supervisor."""

    supervisor: subprocess.Popen[bytes]
    ports: Ports
    logs: Path
    #: Whether a sentence has named the logs: then they must be there to be read.
    logs_named: bool = False

    def is_up(self) -> bool:
        """Whether every process still runs."""
        return self.supervisor.poll() is None

    def wait_until_ready(self, within: float = READY_WITHIN) -> None:
        """Return when a message would be answered.

        Raises:
            Problem: a process stopped, or it takes too long.
        """
        deadline = time.monotonic() + within
        with step("Starting the coach"):
            while not is_ready(self.ports.rasa):
                if not self.is_up():
                    raise Problem(self.why_it_stopped())
                if time.monotonic() > deadline:
                    self.logs_named = True
                    raise Problem(
                        f"The coach did not start within {within:.0f} s: "
                        f"the files in {self.logs} say how far it came."
                    )
                time.sleep(0.2)

    def why_it_stopped(self) -> str:
        """A sentence that names the process that ended first, with its own last words."""
        try:
            told = STOPPED.search((self.logs / "system.log").read_text(encoding="utf-8"))
        except OSError:
            told = None
        if told is not None:
            name, status = told[1], int(told[2])
        else:
            # Nobody was left to write down who stopped: it was the supervisor that went first.
            name, status = "supervisor", self.supervisor.poll() or 0
        log = self.logs / f"{name}.log"
        said = ""
        with contextlib.suppress(OSError):
            said = log.read_text(encoding="utf-8", errors="replace")
        end = end_of(status, said)
        self.logs_named = self.logs_named or end.remedy is None
        why = f" ({end.why})" if end.why else ""
        return f"The {name} process {end.how}{why}: {end.remedy or f'{log} says more'}."

    def stop(self) -> None:
        """Stop every process: asked first, killed after twenty seconds."""
        if self.is_up():
            self.supervisor.send_signal(signal.SIGTERM)
            try:
                self.supervisor.wait(STOP_WITHIN)
            except subprocess.TimeoutExpired:
                # Its children are tied to it: the kernel takes them along.
                self.supervisor.kill()
                self.supervisor.wait()


@contextmanager
def started(
    processes: dict[str, Process], ports: Ports, var: Path, *, known: bool
) -> Iterator[Coach]:
    """Run the processes within the block; none outlives it.

    Args:
        processes: by name; each name is also its log's.
        ports: what to wait for, and to tell others.
        var: where logs and the state file lie.
        known: whether other commands may find and use this coach.
    """
    logs = var / "logs" if known else var / "logs" / f"chat-{os.getpid()}"
    private_folder(var)
    logs.mkdir(parents=True, exist_ok=True)
    for name in ("system", *processes):
        # What an earlier coach wrote is no reason for this one to stop.
        (logs / f"{name}.log").unlink(missing_ok=True)
    with tempfile.TemporaryDirectory(prefix="coach-") as folder:
        plan = {
            "parent": os.getpid(),
            "logs": str(logs),
            "state": str(var / STATE_FILE) if known else None,
            "about": {"rasa_port": ports.rasa, "actions_port": ports.actions},
            "processes": {
                name: {"command": process.command, "env": process.env, "stage": STAGES.get(name, 1)}
                for name, process in processes.items()
            },
        }
        plan_file = Path(folder) / "plan.json"
        plan_file.write_text(json.dumps(plan), encoding="utf-8")
        with (logs / "supervisor.log").open("wb") as log:
            supervisor = subprocess.Popen(
                [sys.executable, "-m", "cli.supervisor", str(plan_file)],
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                # Ctrl-C in the chat is for the chat, which then stops the supervisor.
                start_new_session=True,
            )
        coach = Coach(supervisor, ports, logs)
        try:
            yield coach
        finally:
            with step("Stopping the coach"):
                coach.stop()
            if not known and not coach.logs_named:
                shutil.rmtree(logs, ignore_errors=True)

"""Keeps the coach's processes together: starts them, writes their logs, stops them all with one.

Run as `python -m cli.supervisor PLAN`, where PLAN is a JSON file: {"parent": pid, "logs": folder,
"state": file, "about": {...}, "processes": {name: {"command": [...], "env": {...}, "stage": 1}}}.
`state` is a file that tells other commands of the running coach; null where it is nobody else's
business. Those of stage 1 are told to stop first, those of 3 last.
"""

from __future__ import annotations

import contextlib
import functools
import json
import os
import shlex
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, TextIO

import honcho.manager
from honcho.process import Popen, Process

from store.tied import tie_to_parent

#: All together; who is still there then is killed.
STOP_WITHIN = 20.0
#: How much of it those who take work in may use, before those who do it are told to stop as well.
A_STAGE_WITHIN = {1: 12.0, 2: 5.0}
LAST_STAGE = 3
LOOKS_EVERY = 0.05


class TiedProcess(Process):  # type: ignore[misc]
    """A process that dies with the supervisor, even where that is killed outright."""

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self._supervisor = os.getpid()

    def run(self, events: Any = None, ignore_signals: bool = False) -> None:
        """Start the command and pass on what it says; runs in a process of its own."""
        tie_to_parent(self._supervisor, signal.SIGKILL)
        tie = functools.partial(tie_to_parent, os.getpid(), signal.SIGKILL)
        self._child_ctor = functools.partial(Popen, preexec_fn=tie)
        super().run(events, ignore_signals)


class Logs:
    """Writes what each process says to a file of its own: a honcho printer."""

    width = 0

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._open: dict[str, TextIO] = {}

    def write(self, message: Any) -> None:
        """Append one line."""
        line = message.data
        # A line that finds no room on the disk is lost; nobody's conversation ends for it.
        with contextlib.suppress(OSError):
            if message.name not in self._open:
                log = self._folder / f"{message.name}.log"
                self._open[message.name] = log.open("w", encoding="utf-8", buffering=1)
            self._open[message.name].write(
                line if isinstance(line, str) else line.decode("utf-8", "replace")
            )


class Supervisor(honcho.manager.Manager):  # type: ignore[misc]
    """honcho's manager, which also stops cleanly when asked to before all have started."""

    def __init__(self, plan: dict[str, Any]) -> None:
        super().__init__(Logs(Path(plan["logs"])))
        self._process_ctor = TiedProcess
        self._plan = plan
        self._terminating = False
        for name, process in plan["processes"].items():
            command = "exec " + shlex.join(process["command"])
            self.add_process(name, command, env={**os.environ, **process["env"]})

    def terminate(self) -> None:
        """Stop every process; where some are yet to start, as soon as they have."""
        if not self._all_started():
            _later(0.05, self.terminate)
        elif not self._terminating:
            self._terminating = True
            _later(STOP_WITHIN, self.kill)
            self._stop_stage(1, 0.0)

    def _stop_stage(self, stage: int, waited: float) -> None:
        """Tell a stage's processes to stop; the next stage's follow once they have.

        Who brings messages stops before who answers them, or the turn in hand would be lost.
        """
        if stage > LAST_STAGE:
            return
        names = [name for name in self._stage(stage) if not self._has_stopped(name)]
        if not waited:
            for name in names:
                self._procmgr.terminate(self._processes[name]["pid"])
        if names and waited < A_STAGE_WITHIN.get(stage, STOP_WITHIN):
            _later(LOOKS_EVERY, lambda: self._stop_stage(stage, waited + LOOKS_EVERY))
        else:
            self._stop_stage(stage + 1, 0.0)

    def _stage(self, stage: int) -> list[str]:
        told = self._plan["processes"]
        return [name for name in self._processes if told[name].get("stage", 1) == stage]

    def _has_stopped(self, name: str) -> bool:
        return self._processes[name].get("returncode") is not None

    def _all_started(self) -> bool:
        started = bool(super()._all_started())
        if started and self._plan["state"]:
            self._tell_of_running()
        return started

    def _tell_of_running(self) -> None:
        state = Path(self._plan["state"])
        pids = {name: process["pid"] for name, process in self._processes.items()}
        about = {**self._plan["about"], "pid": os.getpid(), "processes": pids}
        new = state.with_suffix(".new")
        new.write_text(json.dumps(about, indent=2) + "\n", encoding="utf-8")
        new.replace(state)
        self._plan["state"] = None


def _later(seconds: float, call: Callable[[], None]) -> None:
    timer = threading.Timer(seconds, call)
    timer.daemon = True
    timer.start()


def main(plan_file: Path) -> int:
    """Run the plan's processes until one ends or this process is told to stop."""
    plan = json.loads(plan_file.read_text(encoding="utf-8"))
    tie_to_parent(plan["parent"], signal.SIGTERM)
    honcho.manager.KILL_WAIT = STOP_WITHIN
    state = plan["state"]
    supervisor = Supervisor(plan)
    try:
        supervisor.loop()
    finally:
        if state:
            Path(state).unlink(missing_ok=True)
    return supervisor.returncode or 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

"""Weighs sentences in a process of its own (weighing.py), one at a time; keeps a few results."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from subprocess import Popen
from typing import Any, Dict, Mapping, Optional

from dialogue.workshop.processes import environment, start, stop

KEPT = 20


class Scales:
    """`begin` to weigh; the result is `weighed/MARK.json` in the workshop's folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._mark: Optional[str] = None
        self._process: Optional[Popen[str]] = None
        self._lock = threading.Lock()

    def begin(self, mark: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
        """Weigh these; another weighing is broken off."""
        with self._lock:
            self._stop()
            weighed = self._folder / "weighed"
            weighed.mkdir(parents=True, exist_ok=True, mode=0o700)
            _keep_few(weighed)
            asked = weighed / "asked"
            asked.write_text(json.dumps({"before": before, "after": after}), encoding="utf-8")
            self._process = start(
                "dialogue.workshop.weighing",
                str(asked),
                str(weighed / f"{mark}.json"),
                env=environment(self._folder),
                log=self._folder / "weighing.log",
            )
            self._mark = mark

    def told(self) -> Optional[Dict[str, Any]]:
        """What is or was weighed last: its mark, and `weighing`, `done` or `failed`."""
        with self._lock:
            if self._process is None:
                return None
            ended = self._process.poll()
            state = "weighing" if ended is None else "done" if ended == 0 else "failed"
            fault = "The sentences could not be weighed. Try again." if state == "failed" else None
            return {"mark": self._mark, "state": state, "fault": fault}

    def stop(self) -> None:
        """Break off."""
        with self._lock:
            self._stop()

    def _stop(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            stop(process)


def _keep_few(folder: Path) -> None:
    by_age = sorted(folder.glob("*.json"), key=lambda file: file.stat().st_mtime)
    for old in by_age[:-KEPT]:
        old.unlink(missing_ok=True)

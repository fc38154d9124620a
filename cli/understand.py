"""`coach understand`: what the coach makes of each message, by the pipeline of a live turn."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from cli.fingerprint import ROOT
from cli.model import check_undamaged
from cli.problem import Problem
from cli.processes import ONE_THREAD
from cli.progress import step
from cli.rows import Row, rows
from store.settings import settings


def understand(lines: Iterable[bytes], write: Callable[[str], None]) -> bool:
    """Answer each good line, in order; name each bad one on standard error.

    Returns whether every line was good.

    Raises:
        Problem: there is no model, or it is damaged.
    """
    faults: list[str] = []

    def complain(fault: str) -> None:
        faults.append(fault)
        print(fault, file=sys.stderr)  # noqa: T201

    with listener() as hear:
        for row in rows(lines, complain):
            answer = {"id": row.id, "text": row.text, **hear(row)}
            write(json.dumps(answer, ensure_ascii=False))
    return not faults


@contextmanager
def listener() -> Iterator[Callable[[Row], dict[str, Any]]]:
    """A function that gives what is understood of a row, from the trained model.

    Raises:
        Problem: there is no model, or it is damaged, or the pipeline stopped.
    """
    model = check_undamaged(settings().models_dir)
    command = [sys.executable, "-m", "dialogue.listening", str(model)]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env={**os.environ, **ONE_THREAD},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
    ) as child:
        assert child.stdin
        assert child.stdout
        try:
            with step("Loading the model"):
                _line(child)

            def hear(row: Row) -> dict[str, Any]:
                assert child.stdin
                child.stdin.write(json.dumps(row.message()) + "\n")
                child.stdin.flush()
                return dict(json.loads(_line(child)))

            yield hear
        finally:
            child.stdin.close()
            child.terminate()


def _line(child: subprocess.Popen[str]) -> str:
    assert child.stdout
    line = child.stdout.readline()
    if not line:
        raise Problem("The model could not be loaded: 'make doctor' says what is wrong.")
    return line

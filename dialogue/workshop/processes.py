"""Processes of the workshop: tied to it, with an environment of their own."""

from __future__ import annotations

import ctypes
import os
import signal
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path
from typing import Callable, Dict, Mapping

ROOT = Path(__file__).resolve().parents[2]
PR_SET_PDEATHSIG = 1
STOP_WITHIN = 5.0
#: A second thread for each small product of matrices only waits (docs/decisions.md, 3).
ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}


def environment(content: Path, **more: str) -> Dict[str, str]:
    """What a process of ours finds: this content and, for Telegram's secret, nothing."""
    return {
        **os.environ,
        **ONE_THREAD,
        "CONTENT_HOME": str(content),
        "PYTHONUNBUFFERED": "1",
        "PYTHONHASHSEED": "0",
        "RASA_TELEMETRY_ENABLED": "false",
        "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "TELEGRAM_TOKEN": "",
        **more,
    }


def start(
    module: str, *arguments: str, env: Mapping[str, str], log: Path, talks: bool = False
) -> subprocess.Popen[str]:
    """Start `python -m module`; it dies with this process. `talks` opens its pipes."""
    pipe = subprocess.PIPE if talks else subprocess.DEVNULL
    with log.open("ab") as errors:
        return (
            _spawning()
            .submit(
                subprocess.Popen,
                [sys.executable, "-m", module, *arguments],
                cwd=ROOT,
                env=dict(env),
                stdin=pipe,
                stdout=pipe if talks else errors,
                stderr=errors,
                text=True,
                preexec_fn=_tied(os.getpid()),
            )
            .result()
        )


def stop(process: subprocess.Popen[str]) -> None:
    """End it: asked first, killed after five seconds."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(STOP_WITHIN)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()


@lru_cache(maxsize=1)
def _spawning() -> ThreadPoolExecutor:
    """The one thread that starts processes, and lives as long as this process does.

    The kernel ties a child to the thread that made it: that of a request is gone in a moment.
    """
    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="starts")


def free_port() -> int:
    """A loopback port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _tied(parent: int) -> Callable[[], None]:
    def tie() -> None:
        if sys.platform.startswith("linux"):
            ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, int(signal.SIGKILL))
            if os.getppid() != parent:
                os.kill(os.getpid(), signal.SIGKILL)

    return tie

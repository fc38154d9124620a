"""Ties a process to its parent: none lives on when its parent is killed outright (Linux)."""

from __future__ import annotations

import ctypes
import functools
import os
import signal
import sys
from collections.abc import Callable

PR_SET_PDEATHSIG = 1


def tie_to_parent(parent: int, with_signal: signal.Signals) -> None:
    """Ask the kernel to send this process a signal when its parent dies. Does nothing elsewhere."""
    if not sys.platform.startswith("linux"):
        return
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, int(with_signal))
    # The parent may have died before the kernel was asked.
    if os.getppid() != parent:
        os.kill(os.getpid(), with_signal)


def tied_to_this() -> Callable[[], None]:
    """What ties a child to this process: for `preexec_fn`, which runs in the child."""
    return functools.partial(tie_to_parent, os.getpid(), signal.SIGKILL)

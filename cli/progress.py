"""Shows that a step goes on, where it takes more than two seconds; never on standard output."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

SHOW_AFTER = 2.0
SAY_AGAIN_AFTER = 30.0


@contextmanager
def step(title: str) -> Iterator[None]:
    """Run a step: a spinner with the time gone by on a terminal, now and then a line elsewhere."""
    from rich.console import Console

    console = Console(stderr=True, highlight=False)
    started = time.monotonic()
    if console.is_terminal:
        with _spinner(console, title):
            yield
    else:
        with _lines(console, title, started):
            yield
    if (took := time.monotonic() - started) > SHOW_AFTER:
        console.print(f"{title}: done in {took:.0f} s")


@contextmanager
def _spinner(console: object, title: str) -> Iterator[None]:
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    assert isinstance(console, Console)
    columns = (SpinnerColumn(), TextColumn(title), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        progress.add_task(title, total=None)
        yield


@contextmanager
def _lines(console: object, title: str, started: float) -> Iterator[None]:
    from rich.console import Console

    assert isinstance(console, Console)
    over = threading.Event()

    def say() -> None:
        wait = SHOW_AFTER
        while not over.wait(wait):
            console.print(f"{title} ({time.monotonic() - started:.0f} s)")
            wait = SAY_AGAIN_AFTER

    speaker = threading.Thread(target=say, daemon=True)
    speaker.start()
    try:
        yield
    finally:
        over.set()
        speaker.join()

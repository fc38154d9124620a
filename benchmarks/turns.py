"""What a turn costs here and in stock Rasa: same actions, data and messages, in one run.

    .venv/bin/python -m benchmarks.turns [--ours-only] [--skip-training | --skip-stock-training]

benchmarks/README.md says what is compared, how, and where the two sides are not the same.
"""

from __future__ import annotations

import os
import platform
import shutil
from contextlib import ExitStack
from datetime import datetime, timezone
from importlib.metadata import version
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from benchmarks.coach import Coach
from benchmarks.figures import BEFORE, WINDOW
from benchmarks.messages import CONVERSATION, OPENING, rounds
from benchmarks.results import MARKS, Found, show, write_json
from benchmarks.run import Running, run
from benchmarks.sides import Side
from benchmarks.stock_rasa import StockRasa
from benchmarks.training import CACHE, Trained, trained_coach, trained_stock
from cli.fingerprint import ROOT
from cli.ports import any_free
from cli.prepare import in_one_sentence
from cli.problem import Problem
from cli.processes import Ports
from cli.progress import step

PLACE = CACHE / "run"
RESULTS = ROOT / "results" / "turns.json"
#: The last mark's window ends here.
LONGEST = MARKS[-1] + WINDOW - BEFORE - 1
#: Stock Rasa's turns grow with the conversation; beyond this the wait is long and tells no more.
LONGEST_STOCK = 100 + WINDOW - BEFORE - 1

console = Console(highlight=False)


def main(
    ours_only: Annotated[bool, typer.Option(help="Leave stock Rasa out.")] = False,
    turns: Annotated[int, typer.Option(min=1, help="Turns of the long conversation.")] = LONGEST,
    people: Annotated[int, typer.Option(min=1, help="People who talk from hello on.")] = 5,
    skip_stock_training: Annotated[
        bool, typer.Option(help="Use stock Rasa's model of an earlier run, if of this content.")
    ] = False,
    skip_training: Annotated[
        bool, typer.Option(help="Use both models of an earlier run, if of this content.")
    ] = False,
    results: Annotated[Path, typer.Option(help="Where the figures go, as JSON.")] = RESULTS,
) -> None:
    """Measure what a turn costs, ours beside stock Rasa's, and print both with their ratio."""
    try:
        with in_one_sentence():
            about = _about(turns, people)
            coach = trained_coach(reuse=skip_training)
            stock = None if ours_only else _stock(reuse=skip_training or skip_stock_training)
            ours, other = measure(coach, stock, turns, people)
            about["load_at_end"] = os.getloadavg()
            write_json(results, about, ours, other)
    except Problem as problem:
        typer.echo(str(problem), err=True)
        raise typer.Exit(1) from None
    except KeyboardInterrupt:
        raise typer.Exit(130) from None
    show(console, ours, other)
    loads = " and ".join(f"{about[when][0]:.1f}" for when in ("load_at_start", "load_at_end"))
    console.print(f"Load of the machine at the beginning and at the end: {loads}.")
    console.print(f"Every turn of it: {results}", soft_wrap=True)


def _stock(*, reuse: bool) -> Trained:
    console.print("Stock Rasa is trained too; that takes many minutes.")
    return trained_stock(reuse=reuse)


def measure(
    coach: Trained, stock: Trained | None, turns: int, people: int
) -> tuple[Found, Found | None]:
    """Start the sides, talk to them in turn, and stop them again.

    Raises:
        Problem: a side does not start or does not answer.
    """
    # Left as it is at the end, so that logs can be read; the next run clears it.
    shutil.rmtree(PLACE, ignore_errors=True)
    with ExitStack() as stack:
        sides: list[tuple[Running, Found]] = []
        chosen: list[tuple[type[Side], Trained]] = [(Coach, coach)]
        if stock is not None:
            chosen.append((StockRasa, stock))
        for kind, trained in chosen:
            side = kind(PLACE / kind.__name__, trained.path, Ports(any_free(), any_free()))
            console.print(f"Starting {side.name}.")
            running = stack.enter_context(run(side))
            found = Found(side.name, running.first_answer_s, trained.seconds, trained.earlier)
            sides.append((running, found))
        _talk(sides, people)
        _talk_long(sides, turns)
        for running, found in sides:
            found.memory = running.memory()
        return sides[0][1], sides[1][1] if len(sides) > 1 else None


def _talk(sides: list[tuple[Running, Found]], people: int) -> None:
    # Person by person, now here, now there: what else the machine does falls on both sides alike.
    with step("Talking from hello to check-in"):
        for running, _ in sides:
            running.play("warm-up", CONVERSATION)
        for number in range(1, people + 1):
            for running, found in sides:
                found.turns += running.play(f"person-{number}", CONVERSATION)


def _talk_long(sides: list[tuple[Running, Found]], turns: int) -> None:
    with step("Talking for long"):
        for running, found in sides:
            longest = turns if running.side.name == Coach.name else min(turns, LONGEST_STOCK)
            running.play("long", OPENING)
            found.long_turns += running.play("long", rounds(longest), first=len(OPENING))


def _about(turns: int, people: int) -> dict[str, Any]:
    return {
        "at": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "cpus": os.cpu_count(),
        "machine": platform.machine(),
        "system": platform.platform(),
        "python": platform.python_version(),
        "rasa": version("rasa"),
        "people": people,
        "messages_each": len(CONVERSATION),
        "long_turns": turns,
        "load_at_start": os.getloadavg(),
    }


if __name__ == "__main__":
    typer.run(main)

"""What a run found, as JSON for machines and as tables for people. Only what was measured."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from benchmarks.figures import Cost, Turn, alike, by_custom_actions, cost_of, growth, ratio, windows
from benchmarks.run import Memory

#: The turns around which the cost of a long conversation is looked at.
MARKS = (5, 50, 100, 300)
MISSING = "–"


@dataclass
class Found:
    """What was measured of one side.

    Attributes:
        turns: of the conversations from hello to check-in, person by person; warm-up left out.
        long_turns: of one long conversation, its opening left out.
        first_answer_s: from starting the processes to the first answer, seconds.
        training_s: cold training, seconds.
        trained_earlier: whether the training was measured in an earlier run.
        memory: of the Rasa server, after all turns; None until it was weighed.
    """

    name: str
    first_answer_s: float
    training_s: float
    trained_earlier: bool
    turns: list[Turn] = field(default_factory=list)
    long_turns: list[Turn] = field(default_factory=list)
    memory: Memory | None = None


def write_json(place: Path, about: dict[str, Any], ours: Found, stock: Found | None) -> None:
    """Write everything that was measured, each turn of it, to a file."""
    sides = {"coach": ours} if stock is None else {"coach": ours, "stock": stock}
    whole = {
        "about": about,
        "figures": {name: _figures(found) for name, found in sides.items()},
        "ratio_of_medians": ratio(cost_of(ours.turns), cost_of(stock.turns)) if stock else None,
        "turns": {name: asdict(found) for name, found in sides.items()},
    }
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(json.dumps(whole, indent=1) + "\n", encoding="utf-8")


def _figures(found: Found) -> dict[str, Any]:
    return {
        "turn": asdict(whole) if (whole := cost_of(found.turns)) else None,
        "by_custom_actions": {
            count: asdict(cost) for count, cost in by_custom_actions(found.turns).items()
        },
        "windows": {mark: asdict(cost) for mark, cost in windows(found.long_turns, MARKS).items()},
        "growth": growth(windows(found.long_turns, MARKS)),
        "turns_without_reply": sum(turn.replies == 0 for turn in found.turns),
    }


def show(console: Console, ours: Found, stock: Found | None) -> None:
    """Print the tables."""
    console.print(_main_table(ours, stock))
    console.print(_actions_table(ours, stock))
    console.print(_long_table(ours, stock))
    earlier = [found.name for found in (ours, stock) if found and found.trained_earlier]
    if earlier:
        console.print(f"Training was measured in an earlier run: {', '.join(earlier)}.")


def _table(title: str, first: str, *, target: bool = False) -> Table:
    table = Table(title=title, title_justify="left")
    table.add_column(first)
    for name in ("coach", "stock Rasa", "ratio"):
        table.add_column(name, justify="right")
    if target:
        table.add_column("must hold")
    return table


def _main_table(ours: Found, stock: Found | None) -> Table:
    table = _table("A turn over HTTP, from hello to check-in", "", target=True)
    mine, other = cost_of(ours.turns), cost_of(stock.turns) if stock else None
    same = alike(ours.turns, stock.turns) if stock else ([], [])
    mine_same, other_same = cost_of(same[0]), cost_of(same[1])
    rows = [
        _row("turns measured", *_counts(mine, other), "{:.0f}"),
        _row("median, ms", _median(mine), _median(other), "{:.1f}", "≤ 60, ratio ≤ 0.50"),
        _row("95th percentile, ms", _p95(mine), _p95(other), "{:.1f}"),
        _row("turns alike", *_counts(mine_same, other_same), "{:.0f}"),
        _row("median of those, ms", _median(mine_same), _median(other_same), "{:.1f}"),
        _row("custom actions a turn", _mean(ours), _mean(stock), "{:.2f}"),
        _row("turns without a reply", _silent(ours), _silent(stock), "{:.0f}"),
        _row("Rasa server, MB", *_weights(ours, stock, peak=False), "{:.0f}", "≤ 950 MB"),
        _row("Rasa server at most, MB", *_weights(ours, stock, peak=True), "{:.0f}"),
        _row("start to first answer, s", *_both(ours, stock, "first_answer_s"), "{:.1f}"),
        _row("cold training, s", *_both(ours, stock, "training_s"), "{:.0f}"),
    ]
    for row in rows:
        table.add_row(*row)
    return table


def _actions_table(ours: Found, stock: Found | None) -> Table:
    table = _table("Median ms (turns) by custom actions in the turn", "custom actions")
    mine = by_custom_actions(ours.turns)
    other = by_custom_actions(stock.turns) if stock else {}
    for count in sorted({*mine, *other}):
        table.add_row(str(count), *_compared(mine.get(count), other.get(count)))
    return table


def _long_table(ours: Found, stock: Found | None) -> Table:
    table = _table("One long conversation: median ms of the ten turns around", "turn")
    mine = windows(ours.long_turns, MARKS)
    other = windows(stock.long_turns, MARKS) if stock else {}
    for mark in sorted({*mine, *other}):
        table.add_row(str(mark), *_compared(mine.get(mark), other.get(mark)))
    rates = [growth(mine), growth(other)]
    said = [f"x {rate:.2f}" if rate is not None else MISSING for rate in rates]
    table.add_row("last over first (300: ≤ x 1.5)", *said, MISSING)
    return table


def _row(
    name: str, mine: float | None, other: float | None, form: str, target: str = ""
) -> tuple[str, ...]:
    said = [MISSING if value is None else form.format(value) for value in (mine, other)]
    rate = f"{mine / other:.2f}" if mine is not None and other else MISSING
    return name, *said, rate, target


def _compared(mine: Cost | None, other: Cost | None) -> tuple[str, ...]:
    said = [f"{c.median_ms:.1f} ({c.n})" if c else MISSING for c in (mine, other)]
    rate = ratio(mine, other)
    return *said, MISSING if rate is None else f"{rate:.2f}"


def _median(cost: Cost | None) -> float | None:
    return cost.median_ms if cost else None


def _p95(cost: Cost | None) -> float | None:
    return cost.p95_ms if cost else None


def _counts(mine: Cost | None, other: Cost | None) -> tuple[float | None, float | None]:
    return (mine.n if mine else None), (other.n if other else None)


def _mean(found: Found | None) -> float | None:
    if found is None or not found.turns:
        return None
    return sum(turn.custom_actions for turn in found.turns) / len(found.turns)


def _silent(found: Found | None) -> float | None:
    return sum(turn.replies == 0 for turn in found.turns) if found else None


def _weights(ours: Found, stock: Found | None, *, peak: bool) -> tuple[float | None, float | None]:
    weights = [found.memory if found else None for found in (ours, stock)]
    mine, other = [(w.peak_mb if peak else w.now_mb) if w else None for w in weights]
    return mine, other


def _both(ours: Found, stock: Found | None, name: str) -> tuple[float, float | None]:
    return getattr(ours, name), getattr(stock, name) if stock else None

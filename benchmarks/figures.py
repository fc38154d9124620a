"""What the measured turns come to: medians, 95th percentiles, windows of a long conversation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median, quantiles

#: Turns in a window, and how many of them come before the turn that it is named after.
WINDOW = 10
BEFORE = 4


@dataclass(frozen=True)
class Turn:
    """One measured turn.

    Attributes:
        ms: from sending the message over HTTP to having read the whole answer, milliseconds.
        custom_actions: how many custom actions the action server ran for it.
        replies: how many messages came back.
    """

    ms: float
    custom_actions: int
    replies: int


@dataclass(frozen=True)
class Cost:
    """What some turns cost, milliseconds; `n` says how many they were."""

    n: int
    median_ms: float
    p95_ms: float


def cost_of(turns: Sequence[Turn]) -> Cost | None:
    """Median and 95th percentile (linear between neighbours); None where nothing was measured."""
    times = [turn.ms for turn in turns]
    if len(times) < 2:
        return Cost(1, times[0], times[0]) if times else None
    return Cost(len(times), median(times), quantiles(times, n=100, method="inclusive")[94])


def by_custom_actions(turns: Iterable[Turn]) -> dict[int, Cost]:
    """What turns cost by how many custom actions each ran."""
    sorted_out: dict[int, list[Turn]] = defaultdict(list)
    for turn in turns:
        sorted_out[turn.custom_actions].append(turn)
    return {
        count: cost
        for count in sorted(sorted_out)
        if (cost := cost_of(sorted_out[count])) is not None
    }


def alike(ours: Sequence[Turn], stock: Sequence[Turn]) -> tuple[list[Turn], list[Turn]]:
    """The turns in which one message had both sides run the same number of custom actions."""
    pairs = [
        (mine, other)
        for mine, other in zip(ours, stock, strict=True)
        if mine.custom_actions == other.custom_actions
    ]
    return [mine for mine, _ in pairs], [other for _, other in pairs]


def windows(turns: Sequence[Turn], marks: Iterable[int]) -> dict[int, Cost]:
    """What ten turns around each mark cost, the first turn being 1; marks too late are left out."""
    found = {}
    for mark in marks:
        start = mark - BEFORE - 1
        window = turns[start : start + WINDOW]
        if start >= 0 and len(window) == WINDOW and (cost := cost_of(window)) is not None:
            found[mark] = cost
    return found


def ratio(first: Cost | None, second: Cost | None) -> float | None:
    """The first median over the second; None where either was not measured."""
    return first.median_ms / second.median_ms if first and second else None


def growth(costs: Mapping[int, Cost]) -> float | None:
    """The last window's median over the first one's; None for fewer than two windows."""
    if len(costs) < 2:
        return None
    return ratio(costs[max(costs)], costs[min(costs)])

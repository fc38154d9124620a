"""What is counted, for Prometheus. No label holds anything of a person: only outcomes and levels.

Several workers of one server count into files that they share (`operations/workers.py`), so that
a scrape, which meets any one of them, tells of all.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from prometheus_client import (
    CONTENT_TYPE_LATEST,
    REGISTRY,
    CollectorRegistry,
    Counter,
    Histogram,
    disable_created_metrics,
    generate_latest,
)
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

from operations.workers import SHARED

CONTENT_TYPE = CONTENT_TYPE_LATEST
disable_created_metrics()  # type: ignore[no-untyped-call]
QUICK = (0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0)
LONG = (0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 300.0, 1800.0)

TURNS = Counter(
    "coach_turns", "Turns of the Rasa server: answered, repeat, lost, busy, failed.", ["outcome"]
)
TURN_SECONDS = Histogram("coach_turn_seconds", "From question to answer in Rasa.", buckets=QUICK)
MISUNDERSTOOD = Counter("coach_misunderstood", "Turns in which the coach could not follow.")
ACTIONS = Counter("coach_actions", "Custom actions: run, and failed among them.", ["outcome"])
ACTION_SECONDS = Histogram("coach_action_seconds", "One custom action.", buckets=QUICK)
WAITED_SECONDS = Histogram(
    "coach_waited_seconds",
    "From a message's arrival to its answer standing in the outbox.",
    buckets=LONG,
)
SENT = Counter("coach_sends", "Messages given to Telegram, by what it said.", ["outcome"])

_more: list[Collector] = []


def add(collector: Collector) -> None:
    """Ask this one as well at each scrape."""
    _more.append(collector)


class _Named(Collector):
    """One row of value 1, whose label is a name of ours: which model, which release."""

    def __init__(self, name: str, what: str, label: str, ask: Callable[[], str | None]) -> None:
        self._name, self._what, self._label, self._ask = name, what, label, ask

    def collect(self) -> Iterator[GaugeMetricFamily]:
        family = GaugeMetricFamily(self._name, self._what, labels=[self._label])
        if (found := self._ask()) is not None:
            family.add_metric([found], 1.0)
        yield family


def add_name(name: str, what: str, label: str, ask: Callable[[], str | None]) -> None:
    """Give a name of ours at each scrape, as a label; nothing while `ask` gives None."""
    add(_Named(name, what, label, ask))


def exposition() -> bytes:
    """What this process counted, or all workers of its server, as Prometheus reads it."""
    registry = REGISTRY
    if os.environ.get(SHARED):
        registry = CollectorRegistry()
        MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    asked = generate_latest(registry)
    for collector in _more:
        own = CollectorRegistry()
        own.register(collector)
        asked += generate_latest(own)
    return asked


@contextmanager
def timed(seconds: Histogram) -> Iterator[None]:
    """Count how long the block took, whatever became of it."""
    began = time.perf_counter()
    try:
        yield
    finally:
        seconds.observe(time.perf_counter() - began)

"""The store's own figures, asked of it at each scrape; only the clock gives them, once for all."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator

from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector
from sqlalchemy.exc import SQLAlchemyError

from operations.metrics import add
from operations.readiness import Look, Readiness
from store.clock import now_utc
from store.engine import session
from store.figures import Figures, figures_of
from store.settings import settings

#: Two scrapers, or one in a hurry, ask the database once in this many seconds.
FRESH_FOR = 2.0


def give_store_figures() -> None:
    """Give them from this process."""
    add(StoreFigures())


class StoreFigures(Collector):
    """What waits and what is late; `coach_store_up` 0 and nothing else where it does not answer."""

    def __init__(self, longest: float = 3.0) -> None:
        self._longest = longest
        self._known: tuple[float, Figures | None] = (-FRESH_FOR, None)
        look: Look = self._ask
        self._asked = Readiness(store=look)

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """As Prometheus asks for them."""
        if time.monotonic() - self._known[0] >= FRESH_FOR:
            # A database that hangs must not hang the scrape, which tells of it.
            answered = not self._asked.faults(self._longest)
            self._known = (time.monotonic(), self._known[1] if answered else None)
        figures = self._known[1]
        yield _gauge("coach_store_up", "Whether the database answers.", figures is not None)
        var = settings().var_dir
        place = next(there for there in (var, *var.parents) if there.exists())
        free = shutil.disk_usage(place).free
        yield _gauge("coach_disk_free_bytes", "Room where var/ lies.", free)
        if figures is not None:
            yield from _families(figures)

    def _ask(self) -> str | None:
        chosen = settings()
        try:
            with session() as opened:
                found = figures_of(opened, now_utc(), (chosen.quiet_from, chosen.quiet_until))
        except SQLAlchemyError:
            return "does not answer"
        self._known = (self._known[0], found)
        return None


def _families(figures: Figures) -> Iterator[GaugeMetricFamily]:
    for name, queue, what in (
        ("inbox", figures.inbox, "Messages that came in and have no answer yet"),
        ("outbox", figures.outbox, "Messages that no channel has accepted yet"),
    ):
        yield _gauge(f"coach_{name}_waiting", f"{what}.", queue.waiting)
        age = queue.oldest.total_seconds()
        yield _gauge(f"coach_{name}_oldest_seconds", f"{what}: the age of the oldest.", age)
    yield _gauge("coach_check_ins_due", "Check-ins due and not sent.", figures.check_ins_due)
    late = "Check-ins due for 15 minutes outside quiet hours and not sent."
    yield _gauge("coach_check_ins_late", late, figures.check_ins_late)
    alerts = GaugeMetricFamily(
        "coach_alerts_unclaimed", "Alerts about danger that nobody has taken up.", labels=["level"]
    )
    oldest = GaugeMetricFamily(
        "coach_alerts_unclaimed_oldest_seconds", "The age of the oldest of them.", labels=["level"]
    )
    for level, queue in figures.alerts_unclaimed.items():
        alerts.add_metric([level.value], queue.waiting)
        oldest.add_metric([level.value], queue.oldest.total_seconds())
    yield alerts
    yield oldest
    release = "The number of the story studio's release that is live; 0 where there is none."
    yield _gauge("coach_release", release, figures.release or 0)


def _gauge(name: str, what: str, value: float) -> GaugeMetricFamily:
    return GaugeMetricFamily(name, what, value=float(value))

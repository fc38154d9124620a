"""How fast a directory is imported, exported and imported again, by how large it is."""

from __future__ import annotations

import os
import resource
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from benchmarks.synthetic_directory import SEED, write


@dataclass(frozen=True)
class Imported:
    """Figures of one size. Seconds are of the clock, and of the processor (this process alone)."""

    services: int
    file_mb: float
    database_mb: float
    import_s: float
    import_cpu_s: float
    again_s: float
    again_cpu_s: float
    export_s: float
    export_cpu_s: float
    highest_mb: float

    @property
    def a_second(self) -> float:
        """Services imported in a second of the clock."""
        return self.services / self.import_s

    @property
    def a_cpu_second(self) -> float:
        """Services imported in a second of one processor."""
        return self.services / self.import_cpu_s


def measure(services: int, seed: int = SEED) -> Imported:
    """Import a synthetic directory into an empty SQLite database, again, and export it."""
    from directory.handing_out.export import ExportFormat, export
    from directory.import_source import Asked, import_source
    from store.engine import engine
    from store.migrations import upgrade

    with tempfile.TemporaryDirectory(prefix="coach-benchmark-") as made:
        folder = Path(made)
        feed = folder / "feed.json"
        write(feed, services, seed)
        url = f"sqlite:///{folder / 'coach.db'}"
        upgrade(url)
        asked = Asked(str(feed), name="synthetic")

        def once() -> Any:
            return import_source(engine(url), asked, now=datetime.now(timezone.utc))

        import_s, import_cpu_s, told = _timed(once)
        if (told.outcome.new, told.findings.total) != (services, 0):
            raise RuntimeError(f"{told.outcome.new} of {services} services were imported.")
        again_s, again_cpu_s, told = _timed(once)
        if told.outcome.unchanged != services:
            raise RuntimeError(f"{told.outcome.unchanged} of {services} services were unchanged.")
        export_s, export_cpu_s, _ = _timed(
            lambda: export(engine(url), ExportFormat.HSDS, folder / "out.json")
        )
        database = sum(path.stat().st_size for path in folder.glob("coach.db*"))
        engine(url).dispose()
        return Imported(
            services=services,
            file_mb=feed.stat().st_size / 1e6,
            database_mb=database / 1e6,
            import_s=import_s,
            import_cpu_s=import_cpu_s,
            again_s=again_s,
            again_cpu_s=again_cpu_s,
            export_s=export_s,
            export_cpu_s=export_cpu_s,
            highest_mb=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3,
        )


def _timed(work: Callable[[], Any]) -> tuple[float, float, Any]:
    clock, processor = time.perf_counter(), time.process_time()
    result = work()
    return time.perf_counter() - clock, time.process_time() - processor, result


def load() -> float:
    """How many processes want a processor, over the last minute."""
    return os.getloadavg()[0]

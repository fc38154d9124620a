"""What search and reading cost as a directory grows, beside plain FTS5 in the same run.

    .venv/bin/python -m benchmarks.directory_search [--sizes 1000 100000] [--searches 300]

The directory is benchmarks/synthetic_directory.py with its seed. For each size it is imported as
HSDS JSON, its words are read, and the meaning of `--meanings` services is read by the encoder, for
its speed; the others get one of those meanings with a little noise, so that search has a vector for
each. Then the same needs are asked at the same places, one after the other, of our search and of a
bare FTS5 query. Both run on one core; the milliseconds are those of the processor.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median, quantiles
from typing import Any

NEEDS = (
    "skint and the heating's off", "somewhere to meet people", "a gentle walk",
    "I used to do yoga but can't now", "my back hurts all the time", "want to volunteer",
    "help with my PIP form", "free art class", "lonely and stuck in the house", "a choir",
    "can't sleep for worry", "keep falling, I'm 78", "stop smoking", "dad with a toddler",
    "computer class, evenings only", "men's shed", "I've got MS", "chess",
)  # fmt: skip
TODAY = date(2026, 11, 28)


def measured(url: str, searches: int) -> tuple[list[float], list[float]]:
    """Milliseconds of the processor for each search: ours, and plain FTS5 of the same."""
    import sqlalchemy as sa

    from directory.places import places_with_points
    from directory.search import find_services
    from store.engine import session

    chance = random.Random(7)
    towns = [place.name for place in places_with_points()]
    asked = [(chance.choice(NEEDS), chance.choice(towns)) for _ in range(searches)]
    with session(url) as opened:
        plain = sa.text(
            "SELECT services.id, services.name, services.description FROM service_words "
            "JOIN service_search ON number = service_words.rowid "
            "JOIN services ON services.id = service_id "
            "WHERE service_words MATCH :words ORDER BY rank LIMIT 3"
        )

        def ours(need: str, place: str) -> Any:
            return find_services(opened, need=need, place=place, today=TODAY)

        def fts5(need: str, _place: str) -> Any:
            words = " OR ".join(word for word in need.lower().split() if word.isalpha())
            return opened.execute(plain, {"words": words}).all()

        for need, place in asked[:20]:
            ours(need, place)
            fts5(need, place)
        return (
            [_milliseconds(ours, *one) for one in asked],
            [_milliseconds(fts5, *one) for one in asked],
        )


def _milliseconds(ask: Callable[[str, str], Any], need: str, place: str) -> float:
    # The processor's time, which other work on the machine does not lengthen: nothing here waits.
    started = time.process_time()
    ask(need, place)
    return (time.process_time() - started) * 1000


def filled(url: str, number: int, meanings: int, folder: Path) -> dict[str, float]:
    """Bring in so many services; how many a second were imported, read, and given a meaning."""
    from benchmarks.synthetic_directory import write
    from directory.import_source import Asked, import_source
    from directory.indexing import index_words
    from store.clock import now_utc
    from store.engine import engine, session
    from store.migrations import upgrade

    file = folder / f"{number}.json"
    write(file, number)
    upgrade(url)
    feed = Asked(
        source=str(file),
        format=None,
        name="made-up",
        mapping={},
        licence=None,
        check=False,
        report=folder / "report.csv",
        loopback=False,
    )
    started = time.perf_counter()
    import_source(engine(url), feed, now=now_utc(), ask_mapping=None)
    imported = time.perf_counter()
    with session(url) as opened:
        index_words(opened)
    read = time.perf_counter()
    with session(url) as opened:
        rate = _give_meanings(opened, meanings)
    return {
        "imported a second": number / (imported - started),
        "words read a second": number / (read - imported),
        "meanings read a second": rate,
    }


def _give_meanings(session: Any, meanings: int) -> float:
    """Read some meanings, and give the other services these with a little noise."""
    import numpy as np
    import sqlalchemy as sa

    from directory.indexing import read_meanings
    from directory.meaning import packed
    from store.search_index import ServiceSearch, ServiceVector, due_for_meaning, newest_revision

    started, done = time.perf_counter(), 0
    while done < meanings and (read := read_meanings(session, 250)):
        done += read
    rate = done / (time.perf_counter() - started)
    rows = session.execute(sa.select(ServiceVector.vector, ServiceVector.scale).limit(500)).all()
    known = [np.frombuffer(row.vector, np.int8) * np.float32(row.scale) for row in rows]
    noise = np.random.default_rng(7)
    while due := due_for_meaning(session, 5000):
        made = []
        for at, row in enumerate(due):
            vector = known[at % len(known)] + noise.normal(0, 0.01, 512).astype(np.float32)
            numbers, scale = packed(vector / np.linalg.norm(vector))
            made.append(
                {
                    "service_id": row.service_id,
                    "digest": row.digest,
                    "scale": scale,
                    "vector": numbers,
                }
            )
        session.execute(sa.insert(ServiceVector.__table__), made)
    session.execute(
        sa.update(ServiceSearch)
        .values(revision=newest_revision(session) + 1)
        .execution_options(synchronize_session=False)
    )
    session.commit()
    return rate


def main() -> int:
    """Print a table of what each size costs."""
    read = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    read.add_argument("--sizes", type=int, nargs="+", default=[1_000, 100_000])
    read.add_argument("--searches", type=int, default=300)
    read.add_argument("--meanings", type=int, default=2_000)
    given = read.parse_args()
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    for number in given.sizes:
        with tempfile.TemporaryDirectory() as folder:
            url = f"sqlite:///{folder}/directory.db"
            speeds = filled(url, number, given.meanings, Path(folder))
            # A process of its own, so that its memory is that of search alone.
            figures = _in_a_process(url, given.searches)
        print(f"\n{number:,} services")
        for name, rate in speeds.items():
            print(f"  {name:<28}{rate:>10,.0f}")
        for name, figure in figures.items():
            print(f"  {name:<28}{figure:>10,.1f}")
    return 0


def _in_a_process(url: str, searches: int) -> dict[str, float]:
    import multiprocessing

    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(figures_of, (url, searches))


def figures_of(url: str, searches: int) -> dict[str, float]:
    """The figures of one size, from a process that does nothing else."""
    os.environ.update(OPENBLAS_NUM_THREADS="1", SQLALCHEMY_SILENCE_UBER_WARNING="1")
    ours, plain = measured(url, searches)
    return {
        "search, median, ms": median(ours),
        "search, 95th percentile, ms": quantiles(ours, n=20)[-1],
        "plain FTS5, median, ms": median(plain),
        "plain FTS5, 95th pct., ms": quantiles(plain, n=20)[-1],
        "memory at its highest, MB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


if __name__ == "__main__":
    sys.exit(main())

"""The directory by its size: how fast it is imported, read and searched.

    .venv/bin/python -m benchmarks.directory [--sizes 1000 10000 100000]

Every size runs in a process of its own, so that memory is that of this size alone. Nothing else
should run on the machine; the load at the beginning and the end is printed with the figures.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from dataclasses import asdict

from rich.console import Console
from rich.table import Table

from benchmarks.directory_import import Imported, load, measure

SIZES = (1_000, 10_000, 100_000)


def main() -> None:
    """Measure each size and print the table."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--sizes", type=int, nargs="+", default=list(SIZES))
    asked.add_argument("--one", type=int, help=argparse.SUPPRESS)
    given = asked.parse_args()
    if given.one:
        print(json.dumps(asdict(measure(given.one))))
        return
    before = load()
    found = [_in_a_process(size) for size in sorted(given.sizes)]
    console = Console(width=150)
    console.print(_table(found))
    console.print(
        f"SQLite, no vectors; load {before:.1f} at the beginning, {load():.1f} at the end."
    )
    sizes = [str(size) for size in sorted(given.sizes)]
    searching = [sys.executable, "-m", "benchmarks.directory_search", "--sizes", *sizes]
    subprocess.run(searching, check=True)


def _in_a_process(size: int) -> Imported:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.directory", "--one", str(size)],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return Imported(**json.loads(done.stdout.splitlines()[-1]))


def _table(found: list[Imported]) -> Table:
    table = Table(title="Import of HSDS JSON", title_justify="left")
    for heading in (
        "services", "file MB", "database MB", "import s", "a second", "a CPU second",
        "again s", "export s", "memory MB",
    ):  # fmt: skip
        table.add_column(heading, justify="right")
    for one in found:
        table.add_row(
            f"{one.services:,}",
            f"{one.file_mb:.1f}",
            f"{one.database_mb:.1f}",
            f"{one.import_s:.1f} ({one.import_cpu_s:.1f} CPU)",
            f"{one.a_second:,.0f}",
            f"{one.a_cpu_second:,.0f}",
            f"{one.again_s:.1f} ({one.again_cpu_s:.1f} CPU)",
            f"{one.export_s:.1f} ({one.export_cpu_s:.1f} CPU)",
            f"{one.highest_mb:,.0f}",
        )
    return table


if __name__ == "__main__":
    main()

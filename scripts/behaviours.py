"""Prints which rows of docs/behaviours.md have a passing test, and which not yet."""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ROW = re.compile(r"^\|\s*(\d+)\s*\|\s*(.+?)\s*\|")


class Collected:
    """Remembers which rows each test proves, and how the test went."""

    def __init__(self) -> None:
        self.rows_of: dict[str, list[int]] = {}
        self.passed: dict[int, int] = defaultdict(int)
        self.failed: dict[int, int] = defaultdict(int)

    def pytest_collection_modifyitems(
        self, config: pytest.Config, items: list[pytest.Item]
    ) -> None:
        proving = [item for item in items if item.get_closest_marker("behaviour")]
        config.hook.pytest_deselected(items=[item for item in items if item not in proving])
        items[:] = proving
        for item in proving:
            marks = item.iter_markers("behaviour")
            self.rows_of[item.nodeid] = [int(row) for mark in marks for row in mark.args]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        for row in self.rows_of.get(report.nodeid, []):
            if report.failed:
                self.failed[row] += 1
            elif report.when == "call" and report.passed:
                self.passed[row] += 1


def rows(table: Path) -> dict[int, str]:
    """The table's rows by number, in their own words."""
    found = (ROW.match(line) for line in table.read_text(encoding="utf-8").splitlines())
    return {int(row[1]): row[2] for row in found if row}


def main() -> int:
    """Run the tests that prove a behaviour and print the table; 1 where a proof fails."""
    table = ROOT / "docs" / "behaviours.md"
    if not table.exists():
        print("docs/behaviours.md is missing: it holds the rows to prove.", file=sys.stderr)
        return 1
    collected = Collected()
    quietly = ["-p", "no:terminal", f"--rootdir={ROOT}", str(ROOT / "tests")]
    status = pytest.main(quietly, plugins=[collected])
    if status not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
        print("The tests could not be collected: 'make unit' says why.", file=sys.stderr)
        return 1
    known = rows(table)
    for number, words in sorted(known.items()):
        tests, broken = collected.passed[number], collected.failed[number]
        sign = "FAILS" if broken else "yes" if tests else "-"
        print(f"{number:>3}  {sign:<5}  {words}")
    proven = [n for n in known if collected.passed[n] and not collected.failed[n]]
    failing = sorted(n for n in collected.failed if collected.failed[n])
    print(f"\n{len(proven)} of {len(known)} behaviours have a passing test.")
    if strays := sorted({*collected.passed, *collected.failed} - set(known)):
        print(f"Tests name rows that docs/behaviours.md does not have: {strays}.")
    return 1 if failing or strays else 0


if __name__ == "__main__":
    sys.exit(main())

"""The reports that imports write: where they lie, and how one is read again, page by page."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from directory.feeds.findings import Finding, Verdict
from directory.formulas import as_it_was
from store.settings import settings

#: More of a feed that is so broken tells nothing new.
MOST_READ = 20_000


@dataclass
class Report:
    """What a report says.

    Attributes:
        counts: findings by verdict.
        reasons: findings by verdict, field and reason.
        some: the findings of the page that was asked for.
        cut: whether it holds more than is read.
    """

    counts: Counter[Verdict] = field(default_factory=Counter)
    reasons: Counter[tuple[Verdict, str, str]] = field(default_factory=Counter)
    some: list[Finding] = field(default_factory=list)
    cut: bool = False


def reports_folder() -> Path:
    """Where reports lie unless somebody names another place."""
    return settings().var_dir / "directory"


def name_of_report(path: Path | None) -> str | None:
    """The name by which a report is found again; None for one that lies elsewhere."""
    if path is None or path.absolute().parent != reports_folder().absolute():
        return None
    return path.name


def read_report(
    name: str, verdict: Verdict | None = None, *, begin: int = 0, most: int = 50
) -> Report | None:
    """Read a report; None where it is not there (on another machine, or cleared away).

    Args:
        name: of the file in the usual folder; one that would lead out of it is not there.
        verdict: only these findings are listed; counted are all.
        begin: how many of them to step over.
        most: how many to list.
    """
    # A name out of the database is still no path.
    if Path(name).name != name or not name.endswith(".csv"):
        return None
    path = reports_folder() / name
    if path.is_symlink() or not path.is_file():
        return None
    report, met = Report(), 0
    for number, found in enumerate(findings_in(path)):
        if number >= MOST_READ:
            report.cut = True
            break
        report.counts[found.verdict] += 1
        report.reasons[found.verdict, _without_place(found.field), found.reason] += 1
        if verdict in (None, found.verdict):
            if begin <= met < begin + most:
                report.some.append(found)
            met += 1
    return report


def findings_in(path: Path) -> Iterator[Finding]:
    """The findings of a report, as they were before a spreadsheet had to be kept from running
    them. A row that was cut off, or is none of ours, is stepped over."""
    with path.open(encoding="utf-8-sig", newline="", errors="replace") as source:
        rows = csv.reader(line.replace("\0", "") for line in source)
        next(rows, None)
        for row in rows:
            try:
                file, place, record, name, value, reason, verdict = map(as_it_was, row)
                yield Finding(file, place, record, name, value, reason, Verdict(verdict))
            except ValueError:
                continue


def _without_place(name: str) -> str:
    """ "phones[3].number" and "phones[0].number" are the same field."""
    return "".join(part.rpartition("]")[2] for part in name.split("["))

"""What a careful importer writes down: each rejected or doubtful value, by row and field."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable
from dataclasses import astuple, dataclass, field, fields
from enum import Enum
from pathlib import Path
from typing import IO, Any

from directory.formulas import guarded

# So many are kept for the screen; the CSV has them all.
SHOWN_FIRST = 10
_LONGEST_VALUE = 200


class Verdict(str, Enum):
    """What became of the record or value."""

    REJECTED = "rejected"
    LEFT_OUT = "left out"
    MENDED = "mended"
    DOUBTFUL = "doubtful"


VERDICT_MEANS = {
    Verdict.REJECTED: "the record was not imported",
    Verdict.LEFT_OUT: "the record was imported without the value",
    Verdict.MENDED: "the value was put right, look whether it is",
    Verdict.DOUBTFUL: "imported as it is, look whether it can be so",
}


class Unreadable(Exception):
    """A feed that cannot be read at all; the message is one sentence for a person."""


@dataclass(frozen=True)
class Finding:
    """One thing found. `row` is where a person finds it: "row 14", "item 3", "page 2, item 5"."""

    file: str
    row: str
    record: str
    field: str
    value: str
    reason: str
    verdict: Verdict

    def sentence(self) -> str:
        """The finding as a person reads it."""
        where = ", ".join(filter(None, (self.file, self.row, self.field and f"field {self.field}")))
        value = f'"{shortened(self.value, 60)}" ' if self.value else ""
        who = f" ({self.record})" if self.record else ""
        return f"{where}{who}: {value}{self.reason} [{self.verdict.value}]"


@dataclass
class Findings:
    """All that was found in one reading of a feed.

    `sink` is a file open for writing CSV, or None; `seen` are all ids that the feed has given, so
    that one which was rejected does not count as vanished.
    """

    sink: IO[str] | None = None
    first: list[Finding] = field(default_factory=list)
    counts: Counter[Verdict] = field(default_factory=Counter)
    unknown_fields: Counter[str] = field(default_factory=Counter)
    incomplete: list[str] = field(default_factory=list)
    # What is said once a feed has been said.
    told: set[str] = field(default_factory=set)
    _writer: Any = None

    def add(
        self,
        verdict: Verdict,
        reason: str,
        *,
        file: str = "",
        row: str = "",
        record: str = "",
        field: str = "",
        value: object = "",
    ) -> None:
        """Write one finding down."""
        found = Finding(file, row, record, field, shortened(value, _LONGEST_VALUE), reason, verdict)
        self.counts[verdict] += 1
        if len(self.first) < SHOWN_FIRST:
            self.first.append(found)
        if self.sink is not None:
            if self._writer is None:
                self._writer = csv.writer(self.sink)
                self._writer.writerow(column.name for column in fields(Finding))
            self._writer.writerow(map(_cell, astuple(found)))

    def miss(self, reason: str, **where: Any) -> None:
        """Write down that a part of the feed is missing: then nothing counts as vanished."""
        self.incomplete.append(reason)
        self.add(Verdict.DOUBTFUL, reason, **where)

    @property
    def total(self) -> int:
        """How many there are."""
        return sum(self.counts.values())

    @property
    def complete(self) -> bool:
        """Whether the feed was read to its end with nothing missing."""
        return not self.incomplete


def shortened(value: object, longest: int) -> str:
    """A value on one line, cut with its length told where it is long."""
    # What nobody sees would break the CSV or a terminal.
    seen = "".join(c if c.isprintable() else " " for c in str(value)[: longest * 4])
    text = " ".join(seen.split())
    if len(str(value)) <= longest:
        return text
    return f"{text[:longest]}… ({len(str(value)):,} characters)"


def _cell(value: object) -> str:
    # A feed's words are never a formula.
    return guarded(value.value if isinstance(value, Verdict) else str(value))


def with_csv(path: Path | None, work: Callable[[Findings], None]) -> Findings:
    """Do the work with findings that are also written to a CSV, which is made with the first one.

    Raises:
        OSError: the CSV cannot be written.
    """
    if path is None:
        findings = Findings()
        work(findings)
        return findings
    path.parent.mkdir(parents=True, exist_ok=True)
    # utf-8-sig: a spreadsheet program takes plain UTF-8 for something else.
    with path.open("w", encoding="utf-8-sig", newline="") as sink:
        findings = Findings(sink=sink)
        work(findings)
    if not findings.total:
        path.unlink()
    return findings

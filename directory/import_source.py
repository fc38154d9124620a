"""`coach directory import`: find a source, read it, keep what is good, tell what was found."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy.engine import Engine

from directory.faults import note_fault
from directory.feeds.findings import Findings, Unreadable, with_csv
from directory.feeds.reading import Entry
from directory.feeds.sources import AskMapping, Feed, Format, found
from directory.feeds.text_files import Counting
from directory.importing import Outcome, import_feed
from directory.reports import name_of_report
from directory.writing_records import Source


@dataclass(frozen=True)
class Asked:
    """What the person who imports says. `name` is the source's short name, from itself if None."""

    source: str
    format: Format | None = None
    name: str | None = None
    mapping: Mapping[str, str] | None = None
    licence: str | None = None
    check: bool = False
    report: Path | None = None
    loopback: bool = False


@dataclass
class Told:
    """What came of it."""

    source: Source
    outcome: Outcome
    findings: Findings


class Progress:
    """Hears how far an import is; this one keeps it to itself."""

    def begins(self, feed: Feed, counting: Counting) -> None:
        """A feed was found; `counting` tells how many of its bytes have been read."""

    def services(self, read: int) -> None:
        """So many services have been read."""

    def page(self, number: int, pages: int | None) -> None:
        """A page of an API has been had."""


def import_source(
    engine: Engine | None,
    asked: Asked,
    *,
    now: datetime,
    ask_mapping: AskMapping | None = None,
    progress: Progress | None = None,
) -> Told:
    """Import one source.

    Raises:
        Unreadable: it cannot be read at all, or its name is no name; no service was changed.
        OSError: the report cannot be written.
    """
    if asked.name is not None and not re.fullmatch(r"[a-z0-9][a-z0-9.-]{0,59}", asked.name):
        raise Unreadable(
            f'"{asked.name}" is no name for a source: small letters, digits, "-" and "." only.'
        )
    hears = progress or Progress()
    told: list[Told] = []

    def work(findings: Findings) -> None:
        counting = Counting()
        with found(
            asked.source,
            findings,
            given=asked.format,
            mapping=asked.mapping,
            ask_mapping=ask_mapping,
            loopback=asked.loopback,
            counting=counting,
            told=hears.page,
        ) as feed:
            hears.begins(feed, counting)
            source = Source(asked.name or feed.name, feed.read_from, feed.format.value)
            source.report = name_of_report(asked.report)
            outcome = import_feed(
                engine,
                _entries(feed, source, asked.licence),
                source,
                findings,
                now=now,
                check=asked.check,
                told=hears.services,
            )
            told.append(Told(source, outcome, findings))

    try:
        with_csv(asked.report, work)
    except Unreadable as error:
        if engine is not None and not asked.check:
            note_fault(engine, asked.source, error, now, name=asked.name, form=asked.format)
        raise
    return told[0]


def _entries(feed: Feed, source: Source, licence: str | None) -> Iterator[Entry]:
    """The feed's entries; with the first, its provenance is known."""
    known = False
    for entry in feed.entries():
        if not known:
            source.format, source.licence, source.attribution = feed.provenance
            source.licence = licence or source.licence
            known = True
        yield entry

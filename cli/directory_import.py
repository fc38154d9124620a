"""What `coach directory import` shows: how far it is, what it did, what it found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from cli.directory import echo, interactive, plural
from cli.directory_search import read_what_is_new
from cli.problem import Problem
from directory.import_source import Progress

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from sqlalchemy.engine import Engine

    from directory.feeds.sources import Feed, Format
    from directory.feeds.text_files import Counting
    from directory.import_source import Told


def run_import(
    source: str,
    format_said: str | None,
    name: str | None,
    mapping: list[str],
    check: bool,
    report: Path | None,
    licence: str | None,
) -> None:
    """Import a source and tell what came of it.

    Raises:
        Problem: an option cannot be used.
        Unreadable: the source cannot be read; nothing was changed.
    """
    from directory.import_source import Asked, import_source
    from store.clock import now_utc
    from store.settings import settings

    now = now_utc()
    report = report or _usual_report(source, now)
    asked = Asked(
        source=source,
        format=_format(format_said),
        name=name,
        mapping=_mapping(mapping),
        licence=licence,
        check=check,
        report=report,
        loopback=settings().feeds_from_loopback,
    )
    engine = _engine(check)
    with _alone(check), _shown() as progress:
        told = import_source(
            engine,
            asked,
            now=now,
            ask_mapping=_ask if interactive() else None,
            progress=progress,
        )
    _tell(told, check, report)
    if not check:
        from store.engine import session

        with session() as opened:
            read_what_is_new(opened)


def _engine(check: bool) -> Engine | None:
    """The database, up to date; with `check` it is not touched, and is None unless it is so."""
    from store.engine import engine
    from store.migrations import (
        DatabaseUnusable,
        newest_revision,
        revision_of,
        upgrade,
    )

    try:
        if check:
            return engine() if revision_of() == newest_revision() else None
        upgrade()
    except DatabaseUnusable as error:
        raise Problem(str(error)) from error
    return engine()


@contextmanager
def _alone(check: bool) -> Iterator[None]:
    """Wait for another import on this machine: two of one source would write the same rows."""
    from filelock import FileLock, Timeout

    from store.private import private_folder
    from store.settings import settings

    if check:
        yield
        return
    lock = FileLock(private_folder(settings().var_dir) / ".importing")
    try:
        lock.acquire(timeout=0.2)
    except Timeout:
        echo("Another import is at work; this one begins when it has ended.", err=True)
        lock.acquire()
    try:
        yield
    finally:
        lock.release()


def _usual_report(source: str, now: datetime) -> Path:
    from directory.feeds.sources import source_name
    from directory.reports import reports_folder

    stem = source_name(source.rstrip("/").rsplit("/", 1)[-1].split("?")[0])
    return reports_folder() / f"{stem}-{now:%Y%m%dT%H%M%S}.csv"


def _format(said: str | None) -> Format | None:
    from directory.feeds.sources import Format

    if said is None:
        return None
    also = {"csv": "spreadsheet", "xlsx": "spreadsheet", "hsds-csv": "tabular"}
    try:
        return Format(also.get(said.lower(), said.lower()))
    except ValueError:
        known = ", ".join(form.value for form in Format)
        raise Problem(f'"{said}" is no format that can be read: choose one of {known}.') from None


def _mapping(said: list[str]) -> dict[str, str]:
    """Field → heading, from `--map name="Service name"` or a YAML file of such lines."""
    import yaml

    mapping: dict[str, str] = {}
    for one in said:
        field, sign, heading = one.partition("=")
        if sign and not Path(one).exists():
            mapping[field.strip()] = heading.strip().strip("\"'")
            continue
        try:
            told = yaml.safe_load(Path(one).read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
            reason = getattr(error, "strerror", None) or "it is no YAML"
            raise Problem(
                f'--map {one}: {reason}. Write name="Service name", or name a YAML file.'
            ) from None
        if not isinstance(told, dict):
            raise Problem(f"--map {one}: lines such as `name: Service name` were expected.")
        mapping.update({str(field): str(heading) for field, heading in told.items()})
    return mapping


def _ask(headings: list[str], known: Mapping[str, str]) -> Mapping[str, str]:
    """Ask which heading is which field; an empty answer leaves a field out."""
    from directory.feeds.columns import COLUMNS

    echo("The headings of this file do not tell which is which. They are:", err=True)
    for number, heading in enumerate(headings, start=1):
        echo(f"  {number}. {heading}", err=True)
    echo("For each field, type the number of its heading; Enter leaves it out.", err=True)
    chosen: dict[str, str] = {}
    wanted = ("name", "description", "organization", "phone", "email", "url", "postal_code", "city",
              "schedule", "fees_description", "eligibility_description", "service_areas", "tags",
              "id")  # fmt: skip
    for field in (name for name in wanted if name in COLUMNS and name not in known):
        said = typer.prompt(field, default="", show_default=False, err=True).strip()
        if said.isdigit() and 1 <= int(said) <= len(headings):
            chosen[field] = headings[int(said) - 1]
    return chosen


def _tell(told: Told, check: bool, report: Path) -> None:
    outcome, findings, source = told.outcome, told.findings, told.source
    would = "would be " if check else ""
    echo(f"{source.read_from} ({source.format}), as source {source.name}")
    echo(
        f"{plural(outcome.read, 'service')} read: {outcome.new:,} {would}new, "
        f"{outcome.changed:,} {would}changed, {outcome.unchanged:,} unchanged, "
        f"{outcome.returned:,} {would}back, {outcome.vanished:,} {would}marked as vanished."
    )
    if not outcome.complete:
        why = next((one for one in findings.incomplete), "")
        echo(f"The feed was not whole, so nothing was marked as vanished: {why.rstrip('.')}.")
    if findings.unknown_fields:
        names = ", ".join(
            f"{name} ({count:,})" for name, count in findings.unknown_fields.most_common(8)
        )
        echo(f"Fields that are not known and were not kept: {names}.")
    if not findings.total:
        echo("Nothing was doubtful.")
    else:
        _tell_findings(told, report)
    if check:
        echo("Nothing was changed (--check).")


def _tell_findings(told: Told, report: Path) -> None:
    from directory.feeds.findings import VERDICT_MEANS, Verdict

    findings = told.findings
    echo(f"{plural(findings.total, 'finding')}:")
    for verdict in Verdict:
        if findings.counts[verdict]:
            echo(f"  {findings.counts[verdict]:,} {verdict.value} ({VERDICT_MEANS[verdict]})")
    for found in findings.first:
        echo(f"  - {found.sentence()}")
    if findings.total > len(findings.first):
        echo(f"  … and {findings.total - len(findings.first):,} more.")
    echo(f"All of them, with row, field, value and reason: {report}")


class _Shown(Progress):
    """A progress bar on the error stream, where that is a terminal."""

    def __init__(self, bar: Bar) -> None:
        self._bar = bar
        self._task = bar.add_task("Finding the feed", total=None, services=0)
        self._counting: Counting | None = None

    def begins(self, feed: Feed, counting: Counting) -> None:
        """A feed was found."""
        self._counting = counting
        self._bar.update(self._task, description=f"Reading {feed.name}", total=feed.size)

    def services(self, read: int) -> None:
        """So many services have been read."""
        done = self._counting.done if self._counting else 0
        self._bar.update(self._task, completed=done, services=read)

    def page(self, number: int, pages: int | None) -> None:
        """A page of an API has been had."""
        self._bar.update(
            self._task, description=f"Reading page {number}", completed=number, total=pages
        )


@contextmanager
def _shown() -> Iterator[_Shown]:
    from rich.console import Console
    from rich.progress import BarColumn, SpinnerColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    console = Console(stderr=True)
    with Bar(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.fields[services]:,} services"),
        TimeElapsedColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    ) as bar:
        yield _Shown(bar)

"""What `coach directory export`, `stats` and `opt-out` do and print."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from cli.directory import echo, plural
from cli.problem import Problem

if TYPE_CHECKING:
    from directory.stats import Stats

# So many lines of a list are shown; --json has them all.
_SHOWN = 12


def run_export(format_said: str, to: Path | None, source: str | None) -> None:
    """Write the directory out and say how many services that were.

    Raises:
        Problem: an option cannot be used.
    """
    from cli.prepare import prepare_database
    from directory.handing_out.export import ExportFormat, export
    from store.engine import engine

    try:
        form = ExportFormat(format_said.lower())
    except ValueError:
        raise Problem(f'"{format_said}" is no format to write: choose hsds, oruk or csv.') from None
    if form is ExportFormat.CSV and to is None:
        raise Problem("Tables need a place: add --to FOLDER or --to FILE.zip.")
    prepare_database()
    number = export(engine(), form, to, source)
    if to is not None:
        echo(f"{plural(number, 'service')} written to {to}.")


def run_stats(*, as_json: bool) -> None:
    """Count the directory and print it."""
    from cli.prepare import prepare_database
    from directory.stats import stats_of
    from store.clock import now_utc, to_london
    from store.engine import engine

    prepare_database()
    with engine().connect() as connection:
        told = stats_of(connection, to_london(now_utc()).date())
    if as_json:
        typer.echo(json.dumps(told.as_dict(), ensure_ascii=False, indent=2))
    else:
        _show(told)


def _show(told: Stats) -> None:
    if told.examples:
        echo("These are the made-up examples; import a real directory to replace them.")
    echo(
        f"{plural(told.services, 'service')}, {told.offered:,} of them offered "
        f"({told.closed:,} closed, {told.opted_out:,} opted out, {told.vanished:,} vanished)."
    )
    for source, number in told.by_source.items():
        when = told.last_import.get(source)
        echo(f"  {source}: {number:,}" + (f", last imported {when[:10]}" if when else ""))
    echo()
    echo(f"Of the {told.offered:,} offered:")
    echo(f"  {told.stale:,} were last looked at more than 180 days ago")
    echo(f"  {told.never_reviewed:,} do not tell when they were looked at")
    echo(f"  {told.no_phone:,} have no phone number")
    echo(f"  {told.no_way_to_start:,} have neither phone, email nor web page")
    echo(f"  {told.no_point:,} meet somewhere that is on no map of ours")
    _list("By area", told.by_area)
    _list("By topic", told.by_topic)
    echo()
    echo("Gaps: topics that other areas have, and this one neither near nor nationwide")
    for area, topics in told.gaps.items():
        if topics:
            shown = ", ".join(topics[:_SHOWN])
            more = f" and {len(topics) - _SHOWN} more" if len(topics) > _SHOWN else ""
            echo(f"  {area}: {shown}{more}")
    if not any(told.gaps.values()):
        echo("  none")


def _list(title: str, counts: Mapping[str, int]) -> None:
    echo()
    echo(title)
    for name, number in list(counts.items())[: 3 * _SHOWN]:
        echo(f"  {number:>7,}  {name}")
    if len(counts) > 3 * _SHOWN:
        echo(f"  … and {len(counts) - 3 * _SHOWN:,} more (--json has all)")


def run_opt_out(service: str, *, undo: bool) -> None:
    """Mark a service as opted out, or take the mark away.

    Raises:
        Problem: there is no such service, or more than one.
    """
    from store.engine import session
    from store.migrations import DatabaseUnusable, upgrade
    from store.services import services_called

    try:
        upgrade()
    except DatabaseUnusable as error:
        raise Problem(str(error)) from error
    with session() as opened:
        found = services_called(opened, service)
        if not found:
            raise Problem(f'There is no service with the id "{service}".')
        if len(found) > 1:
            ids = ", ".join(one.id for one in found)
            raise Problem(f"More than one service has that id: say which of {ids}.")
        found[0].opted_out = not undo
        name = found[0].name
    echo(f"{name} is listed again." if undo else f"{name} is no longer offered or handed out.")

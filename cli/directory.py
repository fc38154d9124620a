"""`coach directory`: bring feeds of services in, hand them out, and see what is there."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from cli import directory_search
from cli.problem import Problem
from cli.sentences import said_in_one_sentence

app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help="The directory of services: import feeds, search them, export them, see what is missing.",
)
directory_search.register(app)


@contextmanager
def _said_in_one_sentence() -> Iterator[None]:
    from directory.feeds.findings import Unreadable

    with said_in_one_sentence():
        try:
            yield
        except Unreadable as error:
            raise Problem(f"{str(error).rstrip('.')}. Nothing was changed.") from error


@app.command("import")
def import_(
    source: Annotated[str, typer.Argument(help="A file, a folder, a zip or an API's address.")],
    format: Annotated[  # noqa: A002
        str | None,
        typer.Option(help="hsds, oruk, tabular, aliss or spreadsheet; otherwise recognised."),
    ] = None,
    name: Annotated[
        str | None, typer.Option("--source", help="A short name for this source.")
    ] = None,
    mapping: Annotated[
        list[str] | None,
        typer.Option(
            "--map", help='name="Service name", or a YAML file of such lines (field: heading).'
        ),
    ] = None,
    check: Annotated[bool, typer.Option(help="Change nothing; print the report.")] = False,
    report: Annotated[
        Path | None, typer.Option(help="Where to write every finding, as CSV.")
    ] = None,
    licence: Annotated[str | None, typer.Option(help="Under which licence the data is.")] = None,
) -> None:
    """Import services: what is good is kept, what is not is named by row, field and reason."""
    with _said_in_one_sentence():
        from cli.directory_import import run_import

        run_import(source, format, name, mapping or [], check, report, licence)


@app.command()
def export(
    format: Annotated[  # noqa: A002
        str, typer.Option(help="hsds (JSON), oruk (JSON) or csv (HSDS's tables).")
    ] = "hsds",
    to: Annotated[
        Path | None,
        typer.Option(help="A file; for csv a folder or a .zip. JSON otherwise goes to the screen."),
    ] = None,
    source: Annotated[str | None, typer.Option(help="Only services of this source.")] = None,
) -> None:
    """Write the directory out, so that it can be imported again as it was."""
    with _said_in_one_sentence():
        from cli.directory_show import run_export

        run_export(format, to, source)


@app.command()
def stats(
    json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
) -> None:
    """Count services by area and topic; say what is stale, has no phone, and where nothing is."""
    with _said_in_one_sentence():
        from cli.directory_show import run_stats

        run_stats(as_json=json)


@app.command("opt-out")
def opt_out(
    service: Annotated[str, typer.Argument(help="The service's id: as the feed gave it, or ours.")],
    undo: Annotated[bool, typer.Option("--undo", help="List it again.")] = False,
) -> None:
    """Never offer or hand out a service that asked not to be listed, whatever a feed says."""
    with _said_in_one_sentence():
        from cli.directory_show import run_opt_out

        run_opt_out(service, undo=undo)


def echo(line: str = "", *, err: bool = False) -> None:
    """One line for the person; control characters of a feed never reach a terminal."""
    typer.echo("".join(c if c.isprintable() else " " for c in line), err=err)


def plural(number: int, one: str, several: str | None = None) -> str:
    """ "1 service", "2 services"."""
    return f"{number:,} {one if number == 1 else several or f'{one}s'}"


def interactive() -> bool:
    """Whether there is somebody who can be asked."""
    return sys.stdin.isatty() and sys.stderr.isatty()

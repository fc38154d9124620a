"""`coach migrate-data`: everything that is remembered, from a file of SQLite to PostgreSQL."""

from __future__ import annotations

from pathlib import Path

import typer
from sqlalchemy.engine.url import make_url

from cli.problem import Problem
from cli.running import find_running
from store.engine import session
from store.moving import CannotMove, Moved, move
from store.settings import settings, settings_from


def migrate_data(file: Path, server: str) -> list[Moved]:
    """Move it and read the directory for search; what there is of each table.

    Raises:
        Problem: the coach runs, the file is not there, or the data cannot be moved.
        SettingsError: the address cannot be read.
    """
    if not file.is_file():
        raise Problem(f"There is no file {file}.")
    if (running := find_running(settings().var_dir)) is not None:
        raise Problem(
            f"The coach runs (process {running.pid}): stop it first, or what people write now "
            "would stay behind."
        )
    target = settings_from({"DATABASE_URL": server})
    if target.is_sqlite:
        raise Problem(
            "The second address must be PostgreSQL's: postgresql://name@server:5432/coach."
        )
    try:
        moved = move(f"sqlite:///{file.resolve()}", target.database_url, _tell)
    except CannotMove as error:
        raise Problem(str(error)) from None
    from directory.indexing import index_words

    with session(target.database_url) as opened:
        index_words(opened)
    return moved


def said(moved: list[Moved], server: str) -> str:
    """What was moved, for a person."""
    wide = max(len(one.table) for one in moved)
    lines = [f"{one.table:{wide}} {one.rows:9,}" for one in moved if one.rows]
    where = make_url(server).render_as_string(hide_password=True)
    return "\n".join(
        [
            *lines,
            f"{sum(one.rows for one in moved):,} rows have arrived, counted on both sides.",
            f"Set DATABASE_URL to {where} (with its password) and start the coach. The keys in "
            "var/ go on being needed: IDENTITY_KEYS, or var/identity.key, opens whose chat is "
            "whose.",
        ]
    )


def _tell(table: str, rows: int) -> None:
    typer.echo(f"{table}: {rows:,} rows", err=True)

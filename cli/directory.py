"""`coach directory`: the services that are offered, for those who keep and those who search them."""

from __future__ import annotations

import typer

from cli import directory_search

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    help="Search the directory of services.",
)
directory_search.register(app)

"""Whatever stops a command is said in one sentence, without a stack trace."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress

import typer

from cli.problem import Problem


@contextmanager
def said_in_one_sentence() -> Iterator[None]:
    """Run a command; what stops it is told in a sentence, with a status that is not 0."""
    from cli.prepare import in_one_sentence
    from cli.told import BY_CTRL_C, Told, stopping_when_told
    from cli.transcript import use_utf8

    use_utf8()
    try:
        with stopping_when_told(), in_one_sentence():
            yield
    except Problem as problem:
        typer.echo(str(problem), err=True)
        raise typer.Exit(1) from None
    except KeyboardInterrupt as told:
        _say_last(str(told) or "Stopped.")
        raise typer.Exit(told.status if isinstance(told, Told) else BY_CTRL_C) from None


def _say_last(sentence: str) -> None:
    # Where the terminal went away there is nobody to tell.
    with suppress(OSError):
        typer.echo(f"\n{sentence}", err=True)

"""`coach release`: what the story studio released, what changed, and going back to it."""

from __future__ import annotations

import getpass

import typer

from cli.problem import Problem
from cli.sentences import said_in_one_sentence

app = typer.Typer(no_args_is_help=True, help="See what was released, and go back to it.")


@app.command("list")
def list_releases() -> None:
    """Every release, the newest first: number, when, what, by whom."""
    from console.studio.releasing import base_of
    from store.clock import now_utc, to_london
    from store.engine import session
    from store.studio import ReleaseState, releases

    with said_in_one_sentence():
        base_of(now_utc())
        with session() as opened:
            for place, one in enumerate(releases(opened)):
                state = "" if place else "  in use" if one.state is ReleaseState.LIVE else "  due"
                approved = f", approved by {one.approver}" if one.approver else ""
                typer.echo(
                    f"{one.id:>4}  {to_london(one.at):%Y-%m-%d %H:%M}  {one.title}  "
                    f"(by {one.author}{approved}){state}"
                )


@app.command()
def show(number: int) -> None:
    """One release: its note, and each line that it changed."""
    from console.studio.in_place import book
    from store.engine import session
    from store.studio import releases

    with said_in_one_sentence(), session() as opened:
        every = releases(opened)
        found = next((one for one in every if one.id == number), None)
        if found is None:
            raise Problem(f"There is no release {number}: 'coach release list' shows them all.")
        typer.echo(f"{found.title}\n{found.note}\n{found.commit}")
        older = next((one for one in every if one.id < number), None)
        for entry in book().between(older.commit, found.commit) if older else []:
            typer.echo(f"\n{entry.path}")
            typer.echo("\n".join(entry.lines))


@app.command()
def rollback(number: int) -> None:
    """Put an earlier release back in use; the coach goes on answering meanwhile."""
    from console.studio.in_place import carry_out
    from console.studio.releasing import NotYet, roll_back
    from store.audit import Deed, write_down
    from store.clock import now_utc
    from store.engine import session
    from store.studio import Release

    with said_in_one_sentence():
        who = f"{getpass.getuser()} (terminal)"
        with session() as opened:
            found = opened.get(Release, number)
            if found is None:
                raise Problem(f"There is no release {number}: 'coach release list' shows them all.")
            title = found.title
            try:
                roll_back(opened, found, who, now_utc())
            except NotYet as error:
                raise Problem(str(error)) from None
            write_down(opened, who, Deed.ROLLED_BACK, now_utc(), detail=f"to release {number}")
        why = carry_out()
        if why is not None:
            raise Problem(why)
        typer.echo(f"“{title}” is in use again.")

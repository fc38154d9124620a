"""`coach`: one command for each thing a person does with the project."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from cli.directory import app as directory
from cli.releases import app as releases
from cli.sentences import said_in_one_sentence

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="An open health coach: run it, talk to it, train it, see what is wrong.",
)

app.add_typer(directory, name="directory")
users = typer.Typer(no_args_is_help=True, help="Let people into the console, or out of it.")
app.add_typer(users, name="user")
app.add_typer(releases, name="release")


@app.command()
def run(
    chat: Annotated[bool, typer.Option(help="Open a chat in this terminal.")] = True,
) -> None:
    """Start the coach, training first where its content changed, and chat in this terminal."""
    from cli.run import run as run_coach

    with said_in_one_sentence():
        run_coach(with_chat=chat)


@app.command()
def prepare() -> None:
    """Make ready what every process needs: the database, the directory, the model."""
    from cli.prepare import prepare_all

    with said_in_one_sentence():
        prepare_all()


@app.command()
def chat(
    person: Annotated[
        str | None, typer.Option(help="A name: the same person the next time.")
    ] = None,
    script: Annotated[
        Path | None,
        typer.Option(
            help="A file of messages, one a line. [2] presses the second button, "
            "[now 2026-01-12T10:00] moves the clock, [empty] sends nothing, # is a remark."
        ),
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print a JSON line a turn.")] = False,
    now: Annotated[str | None, typer.Option(help="Set the clock: ISO 8601, Europe/London.")] = None,
) -> None:
    """Chat with the coach that runs; where none does, one is started for this chat."""
    from cli.chat import chat as chat_with_coach

    with said_in_one_sentence():
        chat_with_coach(person, script, as_json=json, now=now)


@app.command()
def train(
    force: Annotated[bool, typer.Option("--force", help="Train though nothing changed.")] = False,
) -> None:
    """Train where stories, examples, rules, domain or components changed since the last model."""
    from cli.model import train as train_model
    from store.settings import settings

    with said_in_one_sentence():
        trained = train_model(settings().models_dir, force=force, content=settings().content_home)
        typer.echo("Trained." if trained else "The model is up to date.")


@app.command()
def understand() -> None:
    """Say what is understood of each message: JSON Lines in, JSON Lines out, in order."""
    from cli.understand import understand as understand_lines

    with said_in_one_sentence():
        if not understand_lines(sys.stdin.buffer, lambda line: print(line, flush=True)):  # noqa: T201
            raise typer.Exit(1)


@app.command()
def evaluate(
    files: Annotated[list[Path], typer.Argument(help="JSON Lines with a 'gold' in each line.")],
    json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
) -> None:
    """Hold what is understood against what is right: figures by field, with 95 % intervals."""
    from cli.evaluate import evaluate as evaluate_files

    with said_in_one_sentence():
        if not evaluate_files(files, as_json=json):
            raise typer.Exit(1)


@app.command("check-content")
def check_content() -> None:
    """Check stories, rules, examples and domain, as Rasa sees them."""
    from cli.content_check import check

    with said_in_one_sentence():
        check()


@app.command()
def doctor() -> None:
    """Say what is installed, which versions, what is wrong and what to do."""
    from cli.doctor import examine

    with said_in_one_sentence():
        if not examine():
            raise typer.Exit(1)


@app.command("migrate-data")
def migrate_data(
    sqlite: Annotated[Path, typer.Argument(help="The file, usually var/coach.db.")],
    postgres: Annotated[
        str, typer.Argument(help="An empty database: postgresql://name:password@server:5432/coach")
    ],
) -> None:
    """Move everything that is remembered from SQLite to PostgreSQL; killed, it goes on again."""
    from cli.migrate_data import migrate_data as move_all
    from cli.migrate_data import said

    with said_in_one_sentence():
        typer.echo(said(move_all(sqlite, postgres), postgres))


@app.command()
def backup(file: Annotated[Path, typer.Argument(help="A new file.")]) -> None:
    """Copy everything that is remembered into a sealed file, while the coach runs."""
    from cli.backup import backup as back_up

    with said_in_one_sentence():
        typer.echo(back_up(file))


@app.command()
def restore(
    file: Annotated[Path, typer.Argument(help="What 'coach backup' made.")],
    ledger: Annotated[
        list[Path] | None,
        typer.Option(help="deletions.ledger of a machine that served since; several times."),
    ] = None,
    no_ledger: Annotated[
        bool, typer.Option("--no-ledger", help="None is left: who deleted since comes back.")
    ] = False,
) -> None:
    """Put a backup into an empty home; who deleted their data since stays deleted."""
    from cli.backup import restore as put_back

    with said_in_one_sentence():
        typer.echo(put_back(file, ledger or [], none_left=no_ledger))


@app.command("backup-key")
def backup_key() -> None:
    """Print a new pair of keys for backups: one that seals, one that opens."""
    from cli.backup import backup_key as new_key

    typer.echo(new_key())


@app.command()
def retain() -> None:
    """Let go of what is kept for too long; the clock does so every night."""
    from cli.backup import retain as let_go

    with said_in_one_sentence():
        typer.echo(let_go())


@app.command("rotate-keys")
def rotate_keys() -> None:
    """Seal whose chat is whose, and second factors, anew with the newest of IDENTITY_KEYS."""
    from cli.backup import rotate_keys as seal_anew

    with said_in_one_sentence():
        typer.echo(seal_anew())


@users.command("add")
def user_add(
    roles: Annotated[
        list[str], typer.Argument(help="peer, coach, steward, administrator: one or several.")
    ],
) -> None:
    """Print a one-time link with which somebody joins the team in these roles."""
    from cli.users import add

    with said_in_one_sentence():
        typer.echo(add(roles))


@users.command("disable")
def user_disable(name: Annotated[str, typer.Argument(help="What they sign in with.")]) -> None:
    """Shut somebody out of the console, at once and everywhere."""
    from cli.users import shut_out

    with said_in_one_sentence():
        typer.echo(shut_out(name))


@users.command("reset")
def user_reset(name: Annotated[str, typer.Argument(help="What they sign in with.")]) -> None:
    """Print a one-time link with which somebody chooses a new password."""
    from cli.users import reset

    with said_in_one_sentence():
        typer.echo(reset(name))


if __name__ == "__main__":
    sys.exit(app())

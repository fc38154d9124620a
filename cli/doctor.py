"""`coach doctor`: what is installed, which versions, what is wrong and what to do about it."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from importlib import metadata

from cli import model
from cli.ports import is_free
from cli.problem import Problem
from cli.running import find_running, is_ready
from store.disk import is_encrypted
from store.private import others_can_read
from store.settings import Settings, settings

PACKAGES = ("rasa", "rasa-sdk", "spacy", "sqlalchemy", "python-telegram-bot", "health-coach")
ENOUGH_GB = 1.0


class Health(Enum):
    """How a finding weighs; only what is wrong makes the exit status 1."""

    WELL = "well"
    NOTE = "note"
    WRONG = "wrong"


@dataclass(frozen=True)
class Finding:
    """One line of the examination."""

    about: str
    health: Health
    says: str


def examine() -> bool:
    """Print a table of findings; whether nothing is wrong."""
    from rich.console import Console
    from rich.table import Table

    findings = list(all_findings(settings()))
    table = Table("", "About", "Finding")
    signs = {Health.WELL: "ok", Health.NOTE: "note", Health.WRONG: "WRONG"}
    for finding in findings:
        table.add_row(signs[finding.health], finding.about, finding.says)
    Console(highlight=False, markup=False).print(table)
    return all(finding.health is not Health.WRONG for finding in findings)


def all_findings(chosen: Settings) -> Iterator[Finding]:
    """Everything looked at; an examination that itself breaks is a finding too."""
    looks: tuple[Callable[[Settings], Iterator[Finding]], ...] = (
        _versions,
        _model,
        _folders,
        _database,
        _directory,
        _servers,
        _disk,
        _secret,
        _privacy,
        _encryption,
        _telegram,
        _backups,
        _crisis_lines,
        _safety_answers,
    )
    for look in looks:
        try:
            yield from look(chosen)
        except Exception as error:  # noqa: BLE001 - the doctor must not fall ill itself
            about = look.__name__.strip("_").replace("_", " ")
            yield Finding(about, Health.WRONG, f"Could not be looked at ({type(error).__name__}).")


def _versions(_: Settings) -> Iterator[Finding]:
    right = sys.version_info[:2] == (3, 10)
    says = platform.python_version() + ("" if right else ": 3.10 is needed; run 'make install'.")
    yield Finding("python", Health.WELL if right else Health.WRONG, says)
    for package in PACKAGES:
        try:
            yield Finding(package, Health.WELL, metadata.version(package))
        except metadata.PackageNotFoundError:
            yield Finding(package, Health.WRONG, "Not installed: run 'make install'.")


def _model(chosen: Settings) -> Iterator[Finding]:
    try:
        file = model.check_undamaged(chosen.models_dir)
    except Problem as problem:
        yield Finding("model", Health.WRONG, str(problem))
        return
    if model.is_up_to_date(chosen.models_dir, content=chosen.content_home):
        yield Finding("model", Health.WELL, f"{file.name}, made from the content of today")
    else:
        says = f"{file.name} is older than the content: 'make train' makes it anew."
        yield Finding("model", Health.WRONG, says)


def _database(chosen: Settings) -> Iterator[Finding]:
    from store.migrations import DatabaseUnusable, newest_revision, refuse_newer, revision_of

    try:
        held, newest = revision_of(), newest_revision()
        refuse_newer(held)
    except DatabaseUnusable as error:
        yield Finding("database", Health.WRONG, str(error))
        return
    kind = "SQLite" if chosen.is_sqlite else "PostgreSQL"
    if locked := _may_not_be_written(chosen):
        yield Finding("database", Health.WRONG, locked)
    elif held is None:
        yield Finding("database", Health.NOTE, f"{kind}, empty: 'make run' makes it.")
    elif held == newest:
        yield Finding("database", Health.WELL, f"{kind}, version {held}")
    else:
        says = f"Version {held}, older than {newest}: 'make run' brings it up to date."
        yield Finding("database", Health.WRONG, says)


def _may_not_be_written(chosen: Settings) -> str | None:
    """What to do where this user may not write to the database's file or folder."""
    file = chosen.database_file
    # SQLite writes beside the file as well as into it.
    for place in (file, file.parent) if file else ():
        if place.exists() and not os.access(place, os.W_OK):
            return f"{place} cannot be written: run 'chmod u+w {place}', or as its owner."
    return None


def _folders(chosen: Settings) -> Iterator[Finding]:
    for name, folder in (("var", chosen.var_dir), ("models", chosen.models_dir)):
        # Where it is not there yet, the first start makes it in the nearest folder that is.
        place = next(there for there in (folder, *folder.parents) if there.exists())
        if not place.is_dir():
            says = f"{place} is a file where a folder belongs: move it away."
            yield Finding(name, Health.WRONG, says)
        elif not os.access(place, os.W_OK | os.X_OK):
            says = f"{place} cannot be written: run 'chmod u+wx {place}', or as its owner."
            yield Finding(name, Health.WRONG, says)
        else:
            yield Finding(name, Health.WELL, f"{folder} can be written")


def _directory(_: Settings) -> Iterator[Finding]:
    from directory.demonstration import examples_wanted
    from store.engine import session
    from store.migrations import DatabaseUnusable, newest_revision, revision_of
    from store.services import count_services

    try:
        held = revision_of()
    except DatabaseUnusable:
        held = None
    # Where there is no database, or none of today, that has been said: it comes first.
    if held != newest_revision():
        return
    with session() as opened:
        count, examples = count_services(opened), examples_wanted(opened)
    if examples:
        says = f"{count} services, all made-up examples: import a real directory before use."
        yield Finding("services", Health.NOTE, says)
    else:
        yield Finding("services", Health.WELL, f"{count} services")


def _servers(chosen: Settings) -> Iterator[Finding]:
    running = find_running(chosen.var_dir)
    if running:
        ready = is_ready(running.rasa_port)
        says = f"runs (process {running.pid}) on port {running.rasa_port}"
        if ready:
            yield Finding("coach", Health.WELL, says)
        else:
            yield Finding("coach", Health.WRONG, says + " but does not answer: start it again.")
        return
    yield Finding("coach", Health.NOTE, "does not run: 'make run' starts it.")
    ports = {
        "RASA_PORT": chosen.rasa_port,
        "ACTIONS_PORT": chosen.actions_port,
        "CONSOLE_PORT": chosen.console_port,
    }
    for setting, port in ports.items():
        if is_free(port):
            yield Finding(f"port {port}", Health.WELL, "free")
        else:
            says = f"Taken by another program: stop it, or set {setting} to a free port."
            yield Finding(f"port {port}", Health.WRONG, says)
    if not is_free(chosen.watch_port):
        says = "Taken by another program: set WATCH_PORT to the first of three free ports."
        yield Finding(f"port {chosen.watch_port}", Health.NOTE, says)


def _disk(chosen: Settings) -> Iterator[Finding]:
    place = next(folder for folder in (chosen.home, *chosen.home.parents) if folder.exists())
    free = shutil.disk_usage(place).free / 1e9
    enough = free >= ENOUGH_GB
    says = f"{free:.1f} GB free" + ("" if enough else f": make room, {ENOUGH_GB:.0f} GB is needed.")
    yield Finding("disk", Health.WELL if enough else Health.WRONG, says)


def _secret(chosen: Settings) -> Iterator[Finding]:
    file = chosen.var_dir / "token"
    if chosen.coach_token:
        yield Finding("secret", Health.WELL, "given by COACH_TOKEN")
    elif not file.exists():
        yield Finding("secret", Health.NOTE, "made by the first start")
    elif others_can_read(file):
        yield Finding("secret", Health.WRONG, f"Others can read it: run 'chmod 600 {file}'.")
    else:
        yield Finding("secret", Health.WELL, "only its owner can read it")


def _privacy(chosen: Settings) -> Iterator[Finding]:
    """Whether what people told the coach is theirs and the owner's alone."""
    readable = False
    for path, mode in ((chosen.var_dir, "700"), (chosen.database_file, "600")):
        if path and path.exists() and others_can_read(path):
            readable = True
            says = f"Others can look into it: run 'chmod {mode} {path}'."
            yield Finding("what people said", Health.WRONG, says)
    if not readable and chosen.var_dir.exists():
        yield Finding("what people said", Health.WELL, "only its owner can read it")


def _encryption(chosen: Settings) -> Iterator[Finding]:
    """The database is not encrypted by itself: the disk has to be."""
    if not chosen.var_dir.exists():
        return
    told = is_encrypted(chosen.var_dir)
    if told:
        yield Finding("encrypted disk", Health.WELL, "what people said lies on one")
        return
    unsure = "This machine cannot tell" if told is None else "Not that this machine can see"
    says = f"{unsure}: keep {chosen.var_dir} on an encrypted disk (SECURITY.md)."
    yield Finding("encrypted disk", Health.NOTE, says)


def _telegram(chosen: Settings) -> Iterator[Finding]:
    from bot.telegram.admission import why_held_back

    if chosen.telegram_token is None:
        says = "not served: TELEGRAM_TOKEN is not set (docs/telegram.md)."
        yield Finding("telegram", Health.NOTE, says)
        return
    if why := why_held_back(chosen):
        yield Finding("telegram", Health.NOTE, why)
    else:
        yield Finding("telegram", Health.WELL, "served to everyone")
    key = chosen.var_dir / "identity.key"
    if chosen.given_identity_keys:
        yield Finding("identity keys", Health.WELL, "given by IDENTITY_KEYS")
    elif key.exists() and others_can_read(key):
        yield Finding("identity keys", Health.WRONG, f"Others can read it: 'chmod 600 {key}'.")
    else:
        says = (
            "kept beside the data: give one by IDENTITY_KEYS, so that a copy of var/ tells nobody."
        )
        yield Finding("identity keys", Health.NOTE, says)


def _backups(chosen: Settings) -> Iterator[Finding]:
    keeping = chosen.keeping
    if keeping.identities:
        says = "This machine can open its own backups: keep BACKUP_IDENTITIES elsewhere."
        yield Finding("backups", Health.NOTE, says)
    elif keeping.recipients:
        yield Finding("backups", Health.WELL, "sealed for a key that is not here")
    else:
        says = "none can be made: 'coach backup-key' makes a pair of keys (docs/operating.md, 4)."
        yield Finding("backups", Health.NOTE, says)


def _crisis_lines(_: Settings) -> Iterator[Finding]:
    from coaching.crisis_lines import overdue
    from store.clock import now_utc, to_london

    late = list(overdue(to_london(now_utc()).date()))
    if late:
        says = f"{len(late)} are past their review date: check each number and date it anew."
        yield Finding("crisis lines", Health.NOTE, says)
    else:
        yield Finding("crisis lines", Health.WELL, "all within their review dates")


def _safety_answers(_: Settings) -> Iterator[Finding]:
    from coaching.safety_answers import Route, safety_answers

    rows = safety_answers()
    unsigned = [row for row in rows if row.awaits]
    if unsigned:
        cautious = sum(row.route is Route.CAUTIOUS for row in unsigned)
        says = (
            f"{len(unsigned)} of {len(rows)} await clinical sign-off, {cautious} of them without a "
            "published route: docs/safety-answers.md has the table."
        )
        yield Finding("safety answers", Health.NOTE, says)
    else:
        yield Finding("safety answers", Health.WELL, f"all {len(rows)} signed by a clinician")

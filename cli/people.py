"""Names for people who chat in a terminal, kept from one call to the next."""

from __future__ import annotations

import json
from pathlib import Path

from cli.problem import Problem
from store.people import new_person_id
from store.private import private_folder

FILE = "terminal-people.json"
USUAL = "me"


def person_named(name: str, var: Path) -> str:
    """The random id of the person with this name in this terminal; a new name gets a new id.

    Raises:
        Problem: the names cannot be read or written.
    """
    from filelock import FileLock

    file = private_folder(var) / FILE
    with FileLock(file.with_suffix(".lock")):
        known = _names_in(file)
        if name not in known:
            known[name] = new_person_id()
            _write(file, known)
        return str(known[name])


def _names_in(file: Path) -> dict[str, str]:
    try:
        return dict(json.loads(file.read_text(encoding="utf-8"))) if file.exists() else {}
    except (ValueError, TypeError) as error:
        raise Problem(
            f"The names of people in {file} are damaged: put a copy of it back, or move it away to "
            "begin anew with everybody."
        ) from error


def _write(file: Path, known: dict[str, str]) -> None:
    new = file.with_suffix(".new")
    try:
        new.write_text(json.dumps(known, indent=2) + "\n", encoding="utf-8")
        new.chmod(0o600)
        new.replace(file)
    except OSError as error:
        new.unlink(missing_ok=True)
        # Where the disk is full the system names no place.
        raise Problem(
            f"{file} cannot be written ({error.strerror}): make room or mend that, then try again."
        ) from error

"""Names for people who chat in a terminal, kept from one call to the next."""

from __future__ import annotations

import json
from pathlib import Path

from store.people import new_person_id

FILE = "terminal-people.json"
USUAL = "me"


def person_named(name: str, var: Path) -> str:
    """The random id of the person with this name in this terminal; a new name gets a new id."""
    from filelock import FileLock

    var.mkdir(parents=True, exist_ok=True)
    file = var / FILE
    with FileLock(file.with_suffix(".lock")):
        known = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
        if name not in known:
            known[name] = new_person_id()
            new = file.with_suffix(".new")
            new.write_text(json.dumps(known, indent=2) + "\n", encoding="utf-8")
            new.chmod(0o600)
            new.replace(file)
        return str(known[name])

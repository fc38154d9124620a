"""Files that the coach hands over, in a folder a person that goes when they delete their data."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from actions.turn import Turn
from store.settings import settings


def keep_file(turn: Turn, name: str, content: bytes) -> str:
    """Write a file for this person; the folder goes when they delete their data."""
    folder = settings().var_dir / "files" / turn.person.id
    folder.mkdir(parents=True, exist_ok=True)
    path: Path = folder / name
    path.write_bytes(content)
    return str(path)


def shared_file(name: str, make: Callable[[], bytes]) -> str:
    """Make a picture that is the same for everybody, once."""
    path = settings().var_dir / "files" / name
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(make())
    return str(path)

"""Folders and files that only their owner can read: what people tell the coach lies there."""

from __future__ import annotations

import stat
from pathlib import Path


def private_folder(folder: Path) -> Path:
    """Make this folder if it is not there, for its owner alone; one that is there is left so."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def private_file(file: Path) -> Path:
    """Make this file, empty, if it is not there, for its owner alone; one that is there is left."""
    private_folder(file.parent)
    file.touch(mode=0o600, exist_ok=True)
    return file


def others_can_read(path: Path) -> bool:
    """Whether anybody but the owner may look into this file or folder."""
    return bool(stat.S_IMODE(path.stat().st_mode) & 0o077)

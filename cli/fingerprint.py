"""Whether a model was made from the content of today: a digest of all that training reads."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

TRAINED_FROM = (
    "data/nlu",
    "data/readings",
    "data/stories",
    "data/rules",
    "domain",
    "config.yml",
    "dialogue",
    "understanding",
)


def fingerprint(root: Path = ROOT) -> str:
    """Digest of the names and the content of all that training reads; times do not count."""
    digest = hashlib.sha256(_rasa_pin(root).encode())
    for file in _files(root):
        digest.update(f"\n{file.relative_to(root).as_posix()}\n".encode())
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def digest_of(file: Path) -> str:
    """SHA-256 of a file's content."""
    digest = hashlib.sha256()
    with file.open("rb") as content:
        for block in iter(lambda: content.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()


def _files(root: Path) -> Iterator[Path]:
    for name in TRAINED_FROM:
        place = root / name
        if place.is_file():
            yield place
        elif place.is_dir():
            yield from sorted(
                file
                for file in place.rglob("*")
                if file.is_file()
                and "__pycache__" not in file.parts
                and not any(part.startswith(".") for part in file.relative_to(root).parts)
            )


def _rasa_pin(root: Path) -> str:
    found = re.search(r'"(rasa==[^"]+)"', (root / "pyproject.toml").read_text(encoding="utf-8"))
    return found.group(1) if found else ""

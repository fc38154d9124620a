"""Whether a model is of the content of today: a digest of all that it depends on."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

from coaching.released_lines import learned_of

ROOT = Path(__file__).resolve().parent.parent

TRAINED_FROM = (
    "data/nlu",
    "data/readings",
    "data/stories",
    "data/rules",
    "data/answers.yml",
    "domain",
    "config.yml",
    "dialogue",
    "understanding",
)


#: What coaches change; it may lie in a folder of its own (CONTENT_HOME).
CONTENT = ("data/nlu", "data/stories", "data/rules", "data/answers.yml", "domain")


def fingerprint(root: Path = ROOT, content: Path | None = None) -> str:
    """Digest of all that a model depends on: names and content of what training reads, without
    the words of lines, which are read anew with each release. Times do not count.

    `content` is the folder that holds what coaches change; the root itself where none is given.
    """
    digest = hashlib.sha256(_rasa_pin(root).encode())
    for name, file in _files(root, content or root):
        digest.update(f"\n{name}\n".encode())
        digest.update(hashlib.sha256(learned_of(name, file.read_bytes())).digest())
    return digest.hexdigest()


def digest_of(file: Path) -> str:
    """SHA-256 of a file's content."""
    digest = hashlib.sha256()
    with file.open("rb") as content:
        for block in iter(lambda: content.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()


def _files(root: Path, content: Path) -> Iterator[tuple[str, Path]]:
    for name in TRAINED_FROM:
        base = content if name in CONTENT else root
        place = base / name
        if place.is_file():
            yield name, place
        elif place.is_dir():
            yield from sorted(
                (file.relative_to(base).as_posix(), file)
                for file in place.rglob("*")
                if file.is_file()
                and "__pycache__" not in file.parts
                and not any(part.startswith(".") for part in file.relative_to(base).parts)
            )


def _rasa_pin(root: Path) -> str:
    found = re.search(r'"(rasa==[^"]+)"', (root / "pyproject.toml").read_text(encoding="utf-8"))
    return found.group(1) if found else ""

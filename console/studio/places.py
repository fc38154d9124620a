"""Which files are content: nothing else is read or written by the studio, whatever it is asked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

#: A folder's file: stories, rules, sentences that people type, lines that the coach says.
IN_FOLDERS = re.compile(r"(?:data/(?:stories|rules|nlu)|domain/wording)/[a-z0-9_]{1,60}\.yml")
SINGLE = (
    "data/questions.yml",
    "data/answers.yml",
    "domain/domain.yml",
    "coaching/ideas.yml",
    "coaching/glossary.yml",
    "coaching/rulers.yml",
)
#: Where a content folder has none of its own yet, the project's is in use.
FROM_PROJECT = ("coaching/ideas.yml", "coaching/glossary.yml", "coaching/rulers.yml")
PROJECT = Path(__file__).resolve().parents[2]
FOLDERS = ("data/stories", "data/rules", "data/nlu", "domain/wording")
#: Lines about danger are a clinician's to sign: docs/safety.md.
SIGNED = frozenset({"domain/wording/safety.yml"})
LARGEST = 256 * 1024


class NoContent(ValueError):
    """A path that is no content file of ours."""


def is_content(path: str) -> bool:
    """Whether this names a content file, by its name alone."""
    return path in SINGLE or IN_FOLDERS.fullmatch(path) is not None


def place_of(root: Path, path: str) -> Path:
    """Where a content file lies.

    Raises:
        NoContent: the name is none of ours, or a link leads elsewhere.
    """
    if not is_content(path):
        raise NoContent(path)
    place = root / path
    home = root.resolve()
    if place.resolve() != home / path:
        raise NoContent(path)
    return place


def paths_in(root: Path) -> Iterator[str]:
    """The content files that are there, by name."""
    for folder in FOLDERS:
        for file in sorted((root / folder).glob("*.yml")):
            name = f"{folder}/{file.name}"
            if is_content(name) and file.is_file() and not file.is_symlink():
                yield name
    yield from (name for name in SINGLE if (root / name).is_file())


def texts_in(root: Path) -> Mapping[str, str]:
    """Every content file with its text.

    Raises:
        NoContent: a file is larger than any that people write.
    """
    found = {}
    there = list(paths_in(root))
    for path in [*there, *(one for one in FROM_PROJECT if one not in there)]:
        place = place_of(root if path in there else PROJECT, path)
        if place.stat().st_size > LARGEST:
            raise NoContent(f"{path} is too large")
        found[path] = place.read_text(encoding="utf-8")
    return found


def file_in_words(path: str) -> str:
    """A file by what it holds: domain/wording/check_in.yml → "Lines: Check in"."""
    kinds = {
        "data/stories": "Stories",
        "data/rules": "From anywhere",
        "data/nlu": "What people type",
        "domain/wording": "Lines",
    }
    single = {
        "data/answers.yml": "Kinds of answer that coaches added",
        "domain/domain.yml": "The list of names",
        "data/questions.yml": "Questions",
        "coaching/ideas.yml": "Ideas of the menu",
        "coaching/glossary.yml": "What words mean",
        "coaching/rulers.yml": "Where the rulers lead",
    }
    folder = path.rpartition("/")[0]
    return single.get(path) or f"{kinds.get(folder, folder)}: {subject_name(path)}"


def subject_name(path: str) -> str:
    """A file as people call it: data/stories/check_in.yml → "Check in"."""
    return path.rpartition("/")[2].removesuffix(".yml").replace("_", " ").capitalize()

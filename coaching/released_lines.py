"""What the coach says, as it was released last: read by a server that runs on, without training.

A model depends on which lines there are, never on their words. So the words are read from the files
that coaches release, and a release of words alone is heard with the next message.

Lines about danger are left out: they are a clinician's to sign, and come from the model as it was
trained and put to the test, whatever stands in the folder.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Mapping
from pathlib import Path
from string import digits
from typing import Any

import yaml  # type: ignore[import-untyped, unused-ignore]

FOLDER = "domain/wording"
SIGNED = f"{FOLDER}/safety.yml"
#: Which texts were released together, as a digest of them. Written last: until then they are not.
MARK = ".released"
KEYS = {"version", "responses"}
Lines = dict[str, list[dict[str, Any]]]


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Plain values as Rasa reads them (YAML 1.2): "Yes" and "12:30" are words."""


_Loader.yaml_implicit_resolvers = {}
for _tag, _form, _firsts in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("int", r"[-+]?[0-9]+", "-+" + digits),
    ("float", r"[-+]?[0-9]+\.[0-9]+", "-+" + digits),
):
    _Loader.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}", re.compile(f"(?:{_form})$"), list(_firsts)
    )


def lines_in(text: str) -> Lines:
    """The lines of one file, by name.

    Raises:
        ValueError: it is no file of lines, or no YAML.
    """
    try:
        said = yaml.load(text, Loader=_Loader)  # noqa: S506 - a safe loader's child
    except yaml.YAMLError as error:
        raise ValueError("A file of lines is no YAML.") from error
    responses = said.get("responses") if isinstance(said, dict) and set(said) <= KEYS else None
    if not isinstance(responses, dict) or not all(map(_is_line, responses.values())):
        raise ValueError("A file of lines holds lines and nothing else.")
    return dict(responses)


def _is_line(versions: Any) -> bool:
    return isinstance(versions, list) and all(isinstance(one, dict) for one in versions)


def learned_of(path: str, content: bytes) -> bytes:
    """What a model depends on in a file: of lines their names, of any other file every letter."""
    if not is_words(path):
        return content
    try:
        names = lines_in(content.decode("utf-8"))
    except ValueError:
        return content
    return "\n".join(sorted(map(str, names))).encode()


def is_words(path: str) -> bool:
    """Whether this is a file of lines whose words no model depends on."""
    folder, _, name = path.rpartition("/")
    return folder == FOLDER and name.endswith(".yml") and path != SIGNED


def texts_in(content_home: Path) -> dict[str, str]:
    """The files of lines in a content folder."""
    return {
        name: file.read_text(encoding="utf-8")
        for file in sorted((content_home / FOLDER).glob("*.yml"))
        if is_words(name := f"{FOLDER}/{file.name}")
    }


def mark_released(content_home: Path) -> None:
    """Say that the texts in this folder belong together: whoever runs on reads them now."""
    place = content_home / FOLDER / MARK
    new = place.with_name(f"{MARK}.new")
    with new.open("w", encoding="utf-8") as written:
        written.write(_digest(texts_in(content_home)) + "\n")
        written.flush()
        os.fsync(written.fileno())
    new.replace(place)


def _digest(texts: Mapping[str, str]) -> str:
    digest = hashlib.sha256()
    for path, text in sorted(texts.items()):
        digest.update(f"\n{path}\n{len(text)}\n{text}".encode())
    return digest.hexdigest()


class ReleasedLines:
    """The lines of a content folder: read once, and again with each release of the studio."""

    def __init__(self) -> None:
        self._stamp: tuple[int, int] | None = None
        self._folder: Path | None = None
        self._lines: Lines = {}

    def of(self, content_home: Path) -> Lines:
        """The lines that were released last; costs one look at a date where none was since.

        Of a release that is only half in place nothing is taken: the lines from before stay. Who
        begins in that moment has none from before: they read what is there, and again with the
        mark. No line of `SIGNED` is among them, in whichever file its name stands.
        """
        try:
            seen = (content_home / FOLDER / MARK).stat()
            stamp = (seen.st_mtime_ns, seen.st_ino)
        except OSError:
            stamp = None
        if self._folder == content_home and stamp == self._stamp:
            return self._lines
        first = self._folder != content_home
        try:
            texts = texts_in(content_home)
            if not first and not _belong_together(content_home, texts):
                return self._lines
            signed = _signed_in(content_home)
            lines = {
                name: said
                for text in texts.values()
                for name, said in lines_in(text).items()
                if name not in signed
            }
        except OSError:
            return {} if first else self._lines
        except ValueError:
            # The model's own words, or those from before.
            lines = {} if first else self._lines
        self._folder, self._stamp, self._lines = content_home, stamp, lines
        return lines


def _signed_in(content_home: Path) -> Lines:
    place = content_home / SIGNED
    return lines_in(place.read_text(encoding="utf-8")) if place.is_file() else {}


def _belong_together(content_home: Path, texts: Mapping[str, str]) -> bool:
    try:
        said = (content_home / FOLDER / MARK).read_text(encoding="utf-8").strip()
    except OSError:
        return False
    return said == _digest(texts)

"""Every example with the file and the line where it stands, so that an editor can go there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from cli.fingerprint import ROOT
from cli.problem import Problem
from understanding.learned import INTENT, Example
from understanding.learned.examples import ExamplesError, read_file

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
BULLET = "- "


@dataclass(frozen=True)
class Placed:
    """An example and its place: a file as seen from the project's folder, lines from 1."""

    example: Example
    file: str
    line: int

    @property
    def place(self) -> str:
        """As editors jump to it: `data/readings/barrier.yml:12`."""
        return f"{self.file}:{self.line}"

    @property
    def place_in_words(self) -> str:
        """As people say it: `barrier.yml, line 12`."""
        return f"{self.file.rpartition('/')[2]}, line {self.line}"


def placed_examples(root: Path = ROOT) -> dict[str, list[Placed]]:
    """Read data/readings by field, and the intents of data/nlu as the field `intent`.

    Raises:
        Problem: a file cannot be read; the sentence names it.
    """
    found: dict[str, list[Placed]] = {}
    try:
        for path in sorted((root / "data" / "readings").glob("*.yml")):
            field, placed = _readings(path, root)
            found.setdefault(field, []).extend(placed)
        for path in sorted((root / "data" / "nlu").glob("*.yml")):
            found.setdefault(INTENT, []).extend(_intents(path, root))
    except ExamplesError as error:
        raise Problem(str(error)) from error
    return found


def chosen_fields(
    found: dict[str, list[Placed]], fields: list[str] | None
) -> dict[str, list[Placed]]:
    """Only the fields asked for; all of them where none is named.

    Raises:
        Problem: a field is asked for that has no examples.
    """
    for field in fields or ():
        if field not in found:
            raise Problem(f"There is no field '{field}': choose from {', '.join(sorted(found))}.")
    return {field: found[field] for field in sorted(fields or found)}


def _readings(path: Path, root: Path) -> tuple[str, list[Placed]]:
    field, examples = read_file(path)
    file = path.relative_to(root).as_posix()
    lines = _lines_of_sentences(_composed(path))
    return field, [Placed(one, file, at) for one, at in zip(examples, lines, strict=True)]


def _lines_of_sentences(document: Any) -> Iterator[int]:
    for group in _value(document, "examples").value:
        for sentence in _value(group, "said").value:
            yield sentence.start_mark.line + 1


def _intents(path: Path, root: Path) -> Iterator[Placed]:
    file = path.relative_to(root).as_posix()
    for entry in _value(_composed(path), "nlu").value:
        intent, block = _value(entry, "intent"), _value(entry, "examples")
        if intent is None or block is None:
            continue  # Synonyms and look-up tables are no examples.
        # The mark of a block stands on its "|", and its sentences begin on the line below.
        for at, line in enumerate(block.value.splitlines(), start=block.start_mark.line + 2):
            if line.startswith(BULLET):
                sentence = line.removeprefix(BULLET).strip()
                yield Placed(Example(sentence, intent.value), file, at)


def _composed(path: Path) -> Any:
    try:
        return yaml.compose(path.read_text(encoding="utf-8"), Loader=LOADER)
    except yaml.YAMLError as error:
        raise ExamplesError(f"{path.parent.name}/{path.name}: this is not YAML.") from error


def _value(mapping: Any, name: str) -> Any:
    """The node that a key of a mapping leads to, or None."""
    return next((value for key, value in mapping.value if key.value == name), None)

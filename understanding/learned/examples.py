"""Reads the examples of `data/readings/`: what people type, and how it is to be understood."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).resolve().parents[2] / "data" / "readings"
#: What `asked` may be in the `coach understand` contract.
ASKED = tuple(
    """importance confidence when yes_no barrier outcome signpost_outcome service open""".split()
)
#: A message that a field does not apply to.
NONE = "none"


class ExamplesError(ValueError):
    """A file of examples cannot be read; the message names the file and what to mend."""


@dataclass(frozen=True)
class Example:
    """One sentence with its context and its label in one field."""

    text: str
    label: str
    asked: str | None = None
    before: str = ""


def read_examples(folder: Path = FOLDER) -> dict[str, list[Example]]:
    """Read all examples, by field, in the order of the files' names.

    Raises:
        ExamplesError: a file is no YAML, lacks its field, or holds a group that cannot be read.
    """
    found: dict[str, list[Example]] = {}
    for path in sorted(folder.glob("*.yml")):
        field, examples = read_file(path)
        found.setdefault(field, []).extend(examples)
    return found


def read_file(path: Path) -> tuple[str, list[Example]]:
    """Read one file: its field, and its examples in the order in which they stand.

    Raises:
        ExamplesError: as `read_examples`.
    """
    field, groups = _opened(path)
    examples: list[Example] = []
    for number, group in enumerate(groups, start=1):
        examples.extend(_of_group(group, f"data/readings/{path.name}, group {number}"))
    return field, examples


def _opened(path: Path) -> tuple[str, list[Any]]:
    try:
        read = yaml.load(
            path.read_text(encoding="utf-8"),
            Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader),  # noqa: S506 - both are safe
        )
    except yaml.YAMLError as error:
        where = getattr(error, "problem_mark", None)
        line = f", line {where.line + 1}" if where else ""
        raise ExamplesError(f"data/readings/{path.name}{line}: this is not YAML.") from error
    if not isinstance(read, dict) or not isinstance(read.get("field"), str):
        raise ExamplesError(f"data/readings/{path.name}: 'field:' is missing at the top.")
    groups = read.get("examples")
    if not isinstance(groups, list):
        raise ExamplesError(f"data/readings/{path.name}: 'examples:' must be a list of groups.")
    return read["field"], groups


def _of_group(group: Any, where: str) -> Iterator[Example]:
    if not isinstance(group, dict) or not isinstance(group.get("label"), str):
        raise ExamplesError(f"{where}: 'label:' is missing; put yes and no in quotation marks.")
    asked, before, said = group.get("asked"), group.get("before") or "", group.get("said")
    if asked is not None and asked not in ASKED:
        raise ExamplesError(f"{where}: asked '{asked}' is none of {', '.join(ASKED)}.")
    if not isinstance(said, list) or not said:
        raise ExamplesError(f"{where}: 'said:' must be a list of sentences.")
    for sentence in said:
        if not isinstance(sentence, str) or not sentence.strip():
            raise ExamplesError(f"{where}: {sentence!r} is no sentence; use quotation marks.")
        yield Example(sentence, group["label"], asked, before)

"""YAML as text: what is wrong with it and in which line, and its pieces, each a stretch of lines.

A piece is one story, one line of wording, one kind of sentence, one question. A change replaces the
lines of that piece and no other: comments, order and layout of all else stay to the letter.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import yaml

SAFE_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
#: The key under which a folder's pieces stand, and the key that names one in a list.
LISTS = {
    "data/stories": ("stories", "story"),
    "data/rules": ("rules", "rule"),
    "data/nlu": ("nlu", "intent"),
    "data/answers.yml": ("answers", "name"),
    "coaching/glossary.yml": ("entries", "term"),
}
MAPPINGS = {
    "domain/wording": "responses",
    "data/questions.yml": None,
    "coaching/ideas.yml": "entries",
    "coaching/rulers.yml": "entries",
}
DEEPEST = 12


class Broken(ValueError):
    """Text that cannot be taken as it is; `line` counts from 1."""

    def __init__(self, sentence: str, line: int) -> None:
        super().__init__(sentence)
        self.sentence, self.line = sentence, line


@dataclass(frozen=True)
class Piece:
    """A stretch of lines: from `first` up to and without `end`, counted from 0."""

    name: str
    first: int
    end: int
    indent: int
    text: str


def read(text: str) -> Any:
    """What the text says, as plain lists, dicts and scalars: no tag makes an object of anything.

    Raises:
        Broken: it is no YAML, or uses tags, links within links, or a key twice.
    """
    _compose(text)
    try:
        return yaml.load(text, Loader=SAFE_LOADER)  # noqa: S506 - safe, and in C where it can be
    except (yaml.YAMLError, ValueError) as error:
        raise _broken(error) from None


def pieces(path: str, text: str) -> list[Piece]:
    """The pieces of a file in their order; [] for a file that has none.

    Raises:
        Broken: as `read`.
    """
    root = _compose(text)
    lines = text.splitlines(keepends=True)
    starts = list(_starts(path, root, lines))
    if not starts:
        return []
    found = []
    for place, (name, node_line, indent) in enumerate(starts):
        first = _with_comments(lines, node_line, indent, starts[place - 1][1] if place else 0)
        found.append((name, first, indent))
    ends = [first for _, first, _ in found[1:]] + [len(lines)]
    return [
        Piece(name, first, end, indent, "".join(lines[first:end]))
        for (name, first, indent), end in zip(found, ends, strict=True)
    ]


def piece_named(path: str, text: str, name: str) -> Piece | None:
    """One piece, or None."""
    return next((one for one in pieces(path, text) if one.name == name), None)


def quoted(words: str) -> str:
    """Words as they stand in double quotes: one line, one space between two."""
    return json.dumps(" ".join(words.split()), ensure_ascii=False)


def shown(piece: Piece) -> str:
    """A piece as a person edits it: without the indentation it has in the file."""
    lines = piece.text.rstrip("\n").split("\n")
    cut = [line[piece.indent :] if line[: piece.indent].isspace() else line for line in lines]
    return "\n".join(cut) + "\n"


def replaced(path: str, text: str, name: str, new: str) -> str:
    """The file with other words for one piece.

    Raises:
        Broken: the new words are not one sound piece; the line is of `new`.
        KeyError: there is no such piece.
    """
    old = piece_named(path, text, name)
    if old is None:
        raise KeyError(name)
    called = check_piece(path, new)
    if called != name and piece_named(path, text, called) is not None:
        raise Broken(f"“{called}” is there already. Choose another name.", 1)
    lines = text.splitlines(keepends=True)
    gap = old.text[len(old.text.rstrip("\n")) :] or "\n"
    whole = "".join([*lines[: old.first], _set_in(new, old.indent) + gap, *lines[old.end :]])
    _still_whole(path, text, whole)
    return whole


def added(path: str, text: str, new: str, after: str | None = None) -> str:
    """The file with one more piece: behind `after`, or at the end.

    Raises:
        Broken: it is not one sound piece, or another has its name.
    """
    name = check_piece(path, new)
    standing = pieces(path, text)
    if any(one.name == name for one in standing):
        raise Broken(f"“{name}” is there already. Choose another name.", 1)
    indent = standing[0].indent if standing else (0 if _list_of(path) else _indent_of(path))
    place = next((one.end for one in standing if one.name == after), None)
    lines = text.splitlines(keepends=True)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    at = len(lines) if place is None else place
    before = "" if at and lines[at - 1].strip() == "" else "\n"
    behind = "\n" if at < len(lines) else ""
    if not standing:
        before = ""
    words = before + _set_in(new, indent) + "\n" + behind
    whole = "".join([*lines[:at], words, *lines[at:]])
    _still_whole(path, text, whole, more=1)
    return whole


def without(path: str, text: str, name: str) -> str:
    """The file without one piece.

    Raises:
        KeyError: there is no such piece.
    """
    old = piece_named(path, text, name)
    if old is None:
        raise KeyError(name)
    lines = text.splitlines(keepends=True)
    whole = "".join([*lines[: old.first], *lines[old.end :]]).rstrip("\n") + "\n"
    _still_whole(path, text, whole, more=-1)
    return whole


def check_piece(path: str, new: str) -> str:
    """The name of a piece as a person typed it.

    Raises:
        Broken: it is not exactly one sound piece for this file.
    """
    said = read(new)
    listed = _list_of(path)
    if listed is not None:
        key = listed[1]
        one = said[0] if isinstance(said, list) and len(said) == 1 else None
        if not isinstance(one, dict) or not isinstance(one.get(key), str) or not one[key].strip():
            raise Broken(f"This must be one piece that begins with “- {key}:” and its name.", 1)
        return str(one[key])
    if not isinstance(said, dict) or len(said) != 1:
        raise Broken("This must be one piece: its name, a colon, and what belongs to it.", 1)
    return str(next(iter(said)))


def rows_of(new: str) -> list[tuple[int, Any]]:
    """The rows of a piece that is a name with a list: each with its line, from 1.

    Raises:
        Broken: it is no such piece.
    """
    root = _compose(new)
    value = root.value[0][1] if isinstance(root, yaml.MappingNode) and root.value else None
    if not isinstance(value, yaml.SequenceNode):
        raise Broken("Here stands a list: each row begins with a dash.", 1)
    (said,) = read(new).values()
    return [(node.start_mark.line + 1, row) for node, row in zip(value.value, said, strict=True)]


@dataclass(frozen=True)
class Row:
    """One row of a list within a piece: its lines, counted from 0, and what it says."""

    first: int
    end: int
    indent: int
    said: Any


def rows_under(new: str, key: str) -> list[Row]:
    """The rows of the list under a key of a piece, each with the comments right above it.

    Raises:
        Broken: there is no such list, or its rows do not each stand on lines of their own.
    """
    root = _compose(new)
    one = root.value[0] if isinstance(root, yaml.SequenceNode) and root.value else None
    listed = _under(one, key)
    if not isinstance(listed, yaml.SequenceNode) or listed.flow_style or not listed.value:
        raise Broken(f"Under “{key}:” stands no list that begins each row with a dash.", 1)
    lines = new.splitlines()
    starts, after = [], max(listed.value[0].start_mark.line - 1, 0)
    while after and lines[after].lstrip().startswith("#"):
        after -= 1
    for node in listed.value:
        line = node.start_mark.line
        dash = len(lines[line]) - len(lines[line].lstrip())
        if not lines[line].lstrip().startswith("-"):
            raise Broken(f"Under “{key}:” a row has its dash on a line of its own.", line + 1)
        starts.append((_with_comments(lines, line, dash, after), dash))
        after = line
    ends = [first for first, _ in starts[1:]] + [len(lines)]
    said = read(new)[0][key]
    return [Row(first, end, dash, row)
            for (first, dash), end, row in zip(starts, ends, said, strict=True)]  # fmt: skip


def _still_whole(path: str, before: str, after: str, more: int = 0) -> None:
    """A piece that swallows its neighbours, or leaves the file unsound, is not taken."""
    try:
        count = len(pieces(path, after))
        read(after)
    except Broken as broken:
        raise Broken(broken.sentence, 1) from None
    if count != len(pieces(path, before)) + more:
        raise Broken("The lines are not set in as they were, so pieces run into one another.", 1)


def _set_in(words: str, indent: int) -> str:
    lines = words.replace("\r\n", "\n").strip("\n").split("\n")
    return "\n".join((" " * indent + line) if line.strip() else "" for line in lines)


def _list_of(path: str) -> tuple[str, str] | None:
    return LISTS.get(path) or LISTS.get(path.rpartition("/")[0])


def _indent_of(path: str) -> int:
    return 0 if path in MAPPINGS and MAPPINGS[path] is None else 2


def _starts(path: str, root: Any, lines: list[str]) -> Iterator[tuple[str, int, int]]:
    """Name, line and indentation of each piece."""
    listed = _list_of(path)
    if listed is not None:
        key, naming = listed
        for node in getattr(_under(root, key), "value", None) or []:
            named = _under(node, naming)
            line = node.start_mark.line
            dash = len(lines[line]) - len(lines[line].lstrip())
            yield (str(named.value) if named is not None else "?"), line, dash
        return
    if path not in MAPPINGS and path.rpartition("/")[0] not in MAPPINGS:
        return
    under = MAPPINGS.get(path, MAPPINGS.get(path.rpartition("/")[0]))
    held = _under(root, under) if under else root
    for name, _ in getattr(held, "value", None) or []:
        yield str(name.value), name.start_mark.line, name.start_mark.column


def _under(node: Any, key: str) -> Any:
    if isinstance(node, yaml.MappingNode):
        return next((value for name, value in node.value if name.value == key), None)
    return None


def _with_comments(lines: list[str], line: int, indent: int, after: int) -> int:
    """Comments that stand right above a piece, set in no deeper, belong to it."""
    first = line
    while first - 1 > after:
        above = lines[first - 1]
        if not above.lstrip().startswith("#") or len(above) - len(above.lstrip()) > indent:
            break
        first -= 1
    return first


# A file is gone through again and again while a piece of it is changed: as it is, as it would be.
@lru_cache(maxsize=8)
def _compose(text: str) -> Any:
    """The tree of nodes, with where each stands. Nobody changes it.

    Raises:
        Broken: it is no YAML, or has tags, links within links, keys twice or too much depth.
    """
    try:
        depth = 0
        linked_at: int | None = None
        for event in yaml.parse(text, Loader=SAFE_LOADER):
            line = event.start_mark.line + 1
            # A link within what is linked to may unfold without end.
            if isinstance(event, yaml.AliasEvent) and linked_at is not None:
                raise Broken("A line begins with a sign (& or *) that YAML reads as a link. Put "
                             "the words in quotation marks.", line)  # fmt: skip
            if getattr(event, "tag", None):
                raise Broken("A line begins with a “!”, which YAML reads as a command. Put the "
                             "words in quotation marks.", line)  # fmt: skip
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                if event.anchor and linked_at is None:
                    linked_at = depth
                if depth > DEEPEST:
                    raise Broken("This goes deeper than anything that we write.", line)
            elif isinstance(event, yaml.CollectionEndEvent):
                if linked_at == depth:
                    linked_at = None
                depth -= 1
        root = yaml.compose(text, Loader=SAFE_LOADER)
    except (yaml.YAMLError, ValueError) as error:
        if isinstance(error, Broken):
            raise
        raise _broken(error) from None
    _no_key_twice(root)
    return root


def _no_key_twice(node: Any) -> None:
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for name, value in node.value:
            if not isinstance(name, yaml.ScalarNode):
                raise Broken("A name here is no word.", name.start_mark.line + 1)
            if name.value in seen:
                raise Broken(f"“{name.value}” stands here twice.", name.start_mark.line + 1)
            seen.add(name.value)
            _no_key_twice(value)
    elif isinstance(node, yaml.SequenceNode):
        for one in node.value:
            _no_key_twice(one)


def _broken(error: Exception) -> Broken:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    problem = str(getattr(error, "problem", "") or "this is no YAML")
    plain = {
        "mapping values are not allowed": "There is one colon too many: put words that hold a "
        "colon in quotation marks.",
        "did not find expected": "A quotation mark, a bracket or a dash is missing, or a line is "
        "set in by the wrong number of spaces.",
        "found character that cannot start": "A tab or an odd sign stands at the beginning of a "
        "line. Use spaces.",
        "could not find expected ':'": "A name needs a colon behind it.",
        "found unexpected end of stream": "A quotation mark is opened and not closed.",
    }
    sentence = next((said for part, said in plain.items() if part in problem), None)
    return Broken(sentence or f"This is no YAML: {problem[:120]}.", (mark.line + 1) if mark else 1)

"""Menu of ideas and glossary: what forms change in them, and what their YAML has to hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ruamel.yaml.comments import CommentedMap

from coaching.ideas import Energy, Idea, Kind, Size, Travel, ideas_in
from coaching.readiness import thresholds_in
from console.studio.forms import name_for, round_trip
from console.studio.library import GLOSSARY, IDEAS, RULERS
from console.studio.yaml_text import Broken, check_piece, quoted, read, rows_of

#: Pieces that the coach's own code looks for by name.
NAMES_STAY = frozenset({IDEAS, RULERS})

#: What the file leaves out, as it is the usual.
USUAL: Mapping[str, Any] = {
    "costs_money": False, "travel": "none", "energy": "low", "pain_safe": True,
}  # fmt: skip
SIZES = {Size.TINY: "tiny", Size.SMALL: "small", Size.MEDIUM: "medium"}
DOES = {
    Kind.DO: "something to do",
    Kind.NOTICE: "something to notice",
    Kind.CONNECT: "something with others",
    Kind.PREPARE: "something to get ready",
    Kind.SWAP: "something done another way",
}
TRAVELS = {
    Travel.NONE: "at home",
    Travel.NEAR: "close by, on foot or wheels",
    Travel.TRIP: "a trip",
}
TAKES = {Energy.LOW: "a little strength", Energy.SOME: "some strength"}


def with_idea(piece: str, area: str, number: str, row: Mapping[str, Any] | None) -> str:
    """An area of the menu with one idea otherwise, one more (no number), or without one (no row).

    Raises:
        Broken: the idea is not of the kind that belongs there; there is no such idea.
    """
    if row is not None:
        _is_sound(area, number or "new", row)

    def change(tree: Any) -> None:
        rows = tree[area]
        place = next((n for n, one in enumerate(rows) if str(one["id"]) == number), None)
        if number and place is None:
            raise Broken("That idea is not there any more. Load the page anew.", 1)
        if row is None:
            del rows[place]
            return
        if place is None:
            one = CommentedMap(id=_free_id(row["text"], {str(other["id"]) for other in rows}))
            one.fa.set_flow_style()
            rows.append(one)
        else:
            one = rows[place]
        for key, value in row.items():
            if value == USUAL.get(key):
                one.pop(key, None)
            elif one.get(key) != value:
                one[key] = value

    return round_trip(piece, change, lists_set_in=True)


def fits(path: str, new: str, whole: str) -> None:
    """Whether a piece that somebody typed as YAML is of the kind that its file holds.

    Whatever is not would leave the draft without all of its ideas or words, not just this one.

    Args:
        new: the piece, sound YAML.
        whole: the file with that piece in it.

    Raises:
        Broken: with the line of the row that is not.
    """
    if path == IDEAS:
        _fits_menu(new, whole)
    elif path == GLOSSARY:
        _fits_glossary(new)
    elif path == RULERS:
        try:
            thresholds_in(read(whole)["entries"])
        except ValueError as fault:
            raise Broken(str(fault), 1) from None


def _fits_menu(new: str, whole: str) -> None:
    area = check_piece(IDEAS, new)
    listed = [rows for rows in read(whole)["entries"].values() if isinstance(rows, list)]
    ids = [str(one.get("id")) for rows in listed for one in rows if isinstance(one, dict)]
    for line, row in rows_of(new):
        if not isinstance(row, dict) or not isinstance(row.get("text"), str):
            raise Broken("Each idea is a row such as {id: tea, text: a cup of tea, size: tiny, "
                         "kind: do, minutes: 5}.", line)  # fmt: skip
        try:
            (idea,) = ideas_in({area: [row]})
        except ValueError as fault:
            raise Broken(str(fault).partition(": ")[2] or str(fault), line) from None
        if ids.count(idea.id) > 1:
            raise Broken(f"“{idea.id}” is the id of another idea. Choose another.", line)


def _fits_glossary(new: str) -> None:
    (row,) = read(new)
    strange = [str(key) for key in row if key not in {"term", "also", "means"}]
    if strange:
        raise Broken(f"A word has “term”, “also” and “means”; there is no “{strange[0]}”.", 1)
    if not isinstance(row.get("means"), str) or not row["means"].strip():
        raise Broken("Write behind “means:” what it means, in one sentence.", 1)
    also = row.get("also") or []
    if not isinstance(also, list) or not all(isinstance(one, str) and one.strip() for one in also):
        raise Broken("“also” is a list of words in square brackets: [pace it, pace myself].", 1)


def _is_sound(area: str, number: str, row: Mapping[str, Any]) -> Idea:
    try:
        return ideas_in({area: [{"id": number, **row}]})[0]
    except ValueError as fault:
        raise Broken(str(fault).partition(": ")[2] or str(fault), 1) from None


def _free_id(text: str, taken: set[str]) -> str:
    made = "-".join(name_for(text).split("_")[:4])
    return next(
        one for n in range(1, 1000) if (one := made if n == 1 else f"{made}-{n}") not in taken
    )


def with_term(piece: str, also: Sequence[str], means: str) -> str:
    """A word of the glossary with other ways to say it, or another meaning."""
    if not means.strip():
        raise Broken("Write what it means, in one sentence.", 1)
    wanted = list(dict.fromkeys(" ".join(one.split()) for one in also if one.strip()))

    def change(tree: Any) -> None:
        row = tree[0]
        if [str(one) for one in row.get("also") or []] != wanted:
            standing = row.get("also")
            if standing is None:
                row["also"] = wanted
            else:
                standing[:] = wanted
        if str(row["means"]) != " ".join(means.split()):
            row["means"] = _quoted_in(row["means"], " ".join(means.split()))

    return round_trip(piece, change)


def _quoted_in(old: Any, words: str) -> Any:
    kind = type(old)
    return kind(words) if kind is not str else words


def new_term(term: str, also: Sequence[str], means: str) -> str:
    """A word of the glossary as it stands in the file.

    Raises:
        Broken: the word or its meaning is missing.
    """
    if not term.strip() or not means.strip():
        raise Broken("Write the word, and what it means in one sentence.", 1)
    others = ", ".join(quoted(one) for one in also if one.strip())
    return f"- term: {quoted(term)}\n  also: [{others}]\n  means: {quoted(means)}\n"

"""The steps of a story as a coach moves them: each a stretch of lines, with the notes above it.

A change moves, takes out or puts in whole lines, and sets one value by ruamel's round trip. So
every comment and the order of all else stay to the letter, whichever view somebody uses.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from coaching.story_table import ASKED
from console.studio.forms import round_trip, word_for_yaml
from console.studio.library import ANSWER, grouped
from console.studio.yaml_text import Broken, rows_under


class Kind(str, Enum):
    """What a step is."""

    ASKED = "asked"
    ANSWER = "answer"
    SAYS = "says"
    WHEN = "when"
    DOES = "does"


@dataclass(frozen=True)
class Turn:
    """One step as a coach sees it; in the file it may be two rows (an answer, and which).

    Attributes:
        name: the question, answer ("" is any), intent, slot or action.
        value: what the slot holds, for `WHEN`.
        also: other conditions in the same row; they stay where the step is changed.
        notes: comments of the file that stand with it.
        first, end: its lines in the piece, from 0.
    """

    kind: Kind
    name: str
    value: str = ""
    also: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()
    first: int = 0
    end: int = 0


def turns_in(piece: str) -> list[Turn]:
    """The steps of a story, rule or test, in order.

    Raises:
        Broken: they are written in a way that only the YAML view can change.
    """
    rows = rows_under(piece, "steps")
    lines = piece.splitlines(keepends=True)
    found = []
    for group in grouped([row.said for row in rows]):
        first, end = rows[group[0]].first, rows[group[-1]].end
        made = _turn([rows[place].said for place in group])
        found.append(replace(made, first=first, end=end, notes=tuple(notes_in(lines[first:end]))))
    return found


def _turn(rows: Sequence[Any]) -> Turn:
    one, held = rows[0], _held(rows[-1])
    if "intent" in one:
        intent = str(one["intent"])
        if intent == ANSWER:
            label = next((value for slot, value in held if slot == ANSWER), "")
            return Turn(Kind.ANSWER, label, also=_but(held, ANSWER))
        return Turn(Kind.SAYS, intent)
    if "action" in one:
        return Turn(Kind.DOES, str(one["action"]))
    if not held:
        raise Broken("A step here is of a kind that only the YAML can change.", 1)
    asked = next((value for slot, value in held if slot == ASKED), None)
    if asked is not None:
        return Turn(Kind.ASKED, asked, also=_but(held, ASKED))
    slot, value = held[0]
    return Turn(Kind.WHEN, slot, value, also=_but(held, slot))


def _held(row: Any) -> list[tuple[str, str]]:
    found = []
    for one in row.get("slot_was_set") or []:
        pairs = one.items() if isinstance(one, dict) else [(one, True)]
        found += [(str(slot), "" if value is None else str(value)) for slot, value in pairs]
    return found


def _but(held: Sequence[tuple[str, str]], slot: str) -> tuple[tuple[str, str], ...]:
    return tuple(one for one in held if one[0] != slot)


def moved(piece: str, place: int, by: int) -> str:
    """The story with one step earlier or later; its notes go along.

    Raises:
        Broken: there is no step, or no place there.
    """
    turns = turns_in(piece)
    there = place + by
    if not (0 <= place < len(turns) and 0 <= there < len(turns)):
        raise Broken("That step is not there any more. Load the page anew.", 1)
    order = list(range(len(turns)))
    order.insert(there, order.pop(place))
    return _laid(piece, turns, order)


def taken_out(piece: str, place: int) -> str:
    """The story without one step; what its notes say stands with the step behind it."""
    turns = turns_in(piece)
    if not 0 <= place < len(turns):
        raise Broken("That step is not there any more. Load the page anew.", 1)
    if len(turns) == 1:
        raise Broken("A story needs at least one step.", 1)
    lines = piece.splitlines(keepends=True)
    one = turns[place]
    kept = [" " * _indent(piece) + f"# {note}\n" for note in one.notes]
    return "".join([*lines[: one.first], *kept, *lines[one.end :]])


def put_in(piece: str, place: int, turn: Turn) -> str:
    """The story with one more step before the one that stands at `place` now, or at the end."""
    turns = turns_in(piece)
    if not 0 <= place <= len(turns):
        raise Broken("That place is not there any more. Load the page anew.", 1)
    lines = _whole_lines(piece)
    at = turns[place].first if place < len(turns) else turns[-1].end
    return "".join([*lines[:at], _set_in(_written(turn), _indent(piece)), *lines[at:]])


def changed(piece: str, place: int, turn: Turn) -> str:
    """The story with one step otherwise; what else its row holds, and its notes, stay."""
    turns = turns_in(piece)
    if not 0 <= place < len(turns):
        raise Broken("That step is not there any more. Load the page anew.", 1)
    old = turns[place]
    lines = _whole_lines(piece)
    indent = _indent(piece)
    rows = "".join(line[indent:] if line.strip() else line for line in lines[old.first : old.end])
    if old.kind is turn.kind and (old.kind is not Kind.WHEN or old.name == turn.name):
        new = _set(rows, turn)
        lost = [note for note in old.notes if note not in notes_in(new.splitlines())]
        new = "".join(f"# {note}\n" for note in lost) + new
    elif old.also:
        raise Broken("This step holds other conditions too. Take it out and put in a new one.", 1)
    else:
        new = "".join(f"# {note}\n" for note in old.notes) + _written(turn)
    return "".join([*lines[: old.first], _set_in(new, indent), *lines[old.end :]])


def _set(rows: str, turn: Turn) -> str:
    """The rows of a step with another value, by round trip."""

    def change(tree: Any) -> None:
        if turn.kind is Kind.DOES:
            tree[0]["action"] = turn.name
        elif turn.kind is Kind.SAYS:
            tree[0]["intent"] = turn.name
        elif turn.kind is Kind.ANSWER:
            _set_answer(tree, turn.name)
        else:
            slot, value = _slot(turn)
            held = tree[0]["slot_was_set"]
            held[_place_of(held, slot)][slot] = word_for_yaml(value)

    return round_trip(rows, change)


def _set_answer(tree: Any, label: str) -> None:
    if len(tree) == 1:
        if label:
            tree.append({"slot_was_set": [{ANSWER: word_for_yaml(label)}]})
        return
    held = tree[1]["slot_was_set"]
    place = _place_of(held, ANSWER)
    if label:
        held[place][ANSWER] = word_for_yaml(label)
    elif len(held) > 1:
        del held[place]
    else:
        del tree[1]


def _place_of(held: Any, slot: str) -> int:
    return next(place for place, one in enumerate(held) if slot in one)


def _slot(turn: Turn) -> tuple[str, str]:
    return (ASKED, turn.name) if turn.kind is Kind.ASKED else (turn.name, turn.value)


def _written(turn: Turn) -> str:
    """A new step as rows of the file."""
    rows: list[Any]
    if turn.kind is Kind.DOES:
        rows = [{"action": turn.name}]
    elif turn.kind is Kind.SAYS:
        rows = [{"intent": turn.name}]
    elif turn.kind is Kind.ANSWER:
        rows = [{"intent": ANSWER}]
        if turn.name:
            rows.append({"slot_was_set": [{ANSWER: word_for_yaml(turn.name)}]})
    else:
        slot, value = _slot(turn)
        rows = [{"slot_was_set": [{slot: word_for_yaml(value)}]}]

    def change(tree: Any) -> None:
        tree[:] = rows

    return round_trip("- x\n", change)


def notes_in(lines: Sequence[str]) -> list[str]:
    """The comments in some lines, without their signs."""
    found = []
    for line in lines:
        note = _note_at(line)
        if note is not None and (said := line[note:].lstrip("# ").rstrip()):
            found.append(said)
    return found


def _note_at(line: str) -> int | None:
    """Where a comment begins in a line: a # that stands in no quotation marks."""
    quote = ""
    for at, sign in enumerate(line):
        if quote:
            quote = "" if sign == quote else quote
        elif sign in "\"'" and (at == 0 or not line[at - 1].isalnum()):
            quote = sign
        elif sign == "#" and (at == 0 or line[at - 1].isspace()):
            return at
    return None


def _laid(piece: str, turns: Sequence[Turn], order: Sequence[int]) -> str:
    lines = _whole_lines(piece)
    blocks = ["".join(lines[one.first : one.end]) for one in turns]
    head, tail = lines[: turns[0].first], lines[turns[-1].end :]
    return "".join([*head, *(blocks[place] for place in order), *tail])


def _whole_lines(piece: str) -> list[str]:
    return (piece.rstrip("\n") + "\n").splitlines(keepends=True)


def _indent(piece: str) -> int:
    rows = rows_under(piece, "steps")
    return rows[0].indent if rows else 2


def _set_in(rows: str, indent: int) -> str:
    return "".join(
        " " * indent + line if line.strip() else line for line in rows.splitlines(keepends=True)
    )

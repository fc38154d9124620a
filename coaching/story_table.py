"""Stories as a coach reads them: when this was asked, and answered so, then do that.

Rasa's memorising policies need the exact history, so a digression, or a slot that an earlier goal
left behind, makes them forget the story. Here each step of each story becomes one line of a table:

    what the person's message is, what was done since  →  under these conditions  →  the next action

The line whose conditions all hold, and which names most of them, wins. Two stories that want
different things under the same conditions are a contradiction, told by name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from coaching.questions import question_in

LISTEN = "action_listen"
FALLBACK = "action_default_fallback"
ASKED = "asked"


class Contradiction(ValueError):
    """Two stories want different things in the same place; the sentence names both."""


@dataclass(frozen=True)
class Says:
    """The person says something; `intent` is what it comes to, `answer` for an answer."""

    intent: str


@dataclass(frozen=True)
class Holds:
    """A condition that the story states: this slot has this value."""

    slot: str
    value: Any


@dataclass(frozen=True)
class Does:
    """The coach does or says something."""

    action: str


Step = Says | Holds | Does


class Line(NamedTuple):
    """One step of a story: under `conditions`, do `action`."""

    conditions: dict[str, Any]
    action: str
    story: str


Place = tuple[str, tuple[str, ...]]
Table = dict[Place, list[Line]]


@dataclass(frozen=True)
class Standing:
    """Where a conversation stands in the turn in hand.

    Attributes:
        intent: of the person's last message; None where they have said nothing.
        done: what the coach has done since.
        spoken: whether it has said anything since.
        asked: the question that waited when the message came.
        slots: Rasa's slots now.
        reading: what `understanding` read in the message.
    """

    intent: str | None
    done: tuple[str, ...] = ()
    spoken: bool = False
    asked: str | None = None
    slots: Mapping[str, Any] = field(default_factory=dict)
    reading: Mapping[str, Any] = field(default_factory=dict)


def lines_of(steps: Iterable[Step], story: str) -> Iterable[tuple[Place, Line]]:
    """Turn one story into lines of the table.

    Conditions are what the story states between the person's message and the action. The question
    that is being answered is one of them: stated at the story's beginning, or asked in the story.
    """
    asked: Any = None
    intent: str | None = None
    stated: dict[str, Any] = {}
    done: list[str] = []
    for step in steps:
        if isinstance(step, Says):
            intent, done = step.intent, []
            stated = {} if asked is None else {ASKED: asked}
        elif isinstance(step, Holds):
            asked = step.value if step.slot == ASKED else asked
            stated[step.slot] = step.value
        else:
            listens = step.action == LISTEN
            if intent is not None and not (listens and _waits(done)):
                yield (intent, tuple(done)), Line(dict(stated), step.action, story)
            if listens:
                intent = None
            else:
                done.append(step.action)
                asked = question_in(step.action) or asked


def _waits(done: Sequence[str]) -> bool:
    """After a question everybody listens; a story need not say so."""
    return not done or question_in(done[-1]) is not None


def table_of(stories: Iterable[tuple[str, Iterable[Step]]]) -> Table:
    """Make the table of all stories.

    Raises:
        Contradiction: two stories do different things in the same place.
    """
    table: Table = {}
    for story, steps in stories:
        for place, line in lines_of(steps, story):
            lines = table.setdefault(place, [])
            for other in lines:
                if other.conditions == line.conditions and other.action != line.action:
                    raise Contradiction(_contradiction(place, other, line))
            if not any(other[:2] == line[:2] for other in lines):
                lines.append(line)
    for lines in table.values():
        lines.sort(key=_rank)
    return table


def _rank(line: Line) -> tuple[int, bool, str]:
    """More conditions first; among equals, an answer that was not understood is no answer."""
    understood = line.conditions.get("answer") not in {"not_understood", "bare"}
    return -len(line.conditions), understood, line.story


def _contradiction(place: Place, first: Line, second: Line) -> str:
    intent, done = place
    after = f"after {', then '.join(done)}" if done else f"when the person says '{intent}'"
    holds = ", ".join(f"{key} is {value}" for key, value in first.conditions.items())
    return (
        f"Two stories disagree {after}{' and ' + holds if holds else ''}: "
        f"'{first.story}' goes on with {first.action}, '{second.story}' with {second.action}. "
        "Tell them apart by what the person answered, or let both do the same."
    )


def next_action(table: Table, now: Standing) -> tuple[str, str | None]:
    """Name the next action, and the story that wants it (None for the ways of every turn)."""
    if now.intent is None or (now.done and question_in(now.done[-1])):
        # One question a message; then it is the person's turn.
        return LISTEN, None
    holds = {**now.slots, ASKED: now.asked}
    for line in table.get((now.intent, now.done), []):
        if all(holds.get(key) == value for key, value in line.conditions.items()):
            if line.action == LISTEN and not now.spoken:
                break  # The end of a story is silence only after something was said.
            return line.action, line.story
    return (LISTEN, None) if now.spoken or FALLBACK in now.done else (FALLBACK, None)

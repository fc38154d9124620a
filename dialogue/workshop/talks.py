"""What was said in each try, so that a coach can step back in it and have it said once more.

A try lives in two small coaches (side.py), and what they keep of somebody cannot be taken back by a
turn. So whoever steps back is somebody new, to whom all up to that turn is said again.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Callable, Dict, List, Mapping, Optional

from dialogue.workshop.side import Side

#: More turns than this are no try any more.
MOST_TURNS = 60
#: So many tries are remembered: the one before last is rarely wanted.
MOST_TALKS = 40
Turn = Dict[str, Any]


@dataclass(frozen=True)
class Said:
    """One message. `title` is what stood on the button that was pressed; `mark` is what whoever
    sent it knows it by."""

    text: str
    kind: str = "text"
    title: Optional[str] = None
    now: Optional[str] = None
    mark: Optional[str] = None

    @property
    def shown(self) -> str:
        """What a person would say they had said."""
        return self.title or self.text


@dataclass
class Talk:
    """One try: the draft, the question that it began from (an action), and what was said."""

    draft: Optional[int]
    question: Optional[str]
    said: List[Said] = field(default_factory=list)


class Talks:
    """The last tries, by the name that each goes by."""

    def __init__(self) -> None:
        self._known: Dict[str, Talk] = {}

    def begin(self, person: str, draft: Optional[int], question: Optional[str]) -> Talk:
        """Remember a new one; the oldest is forgotten."""
        self._known.pop(person, None)
        while len(self._known) >= MOST_TALKS:
            del self._known[next(iter(self._known))]
        self._known[person] = Talk(draft, question)
        return self._known[person]

    def of(self, person: str) -> Optional[Talk]:
        """One of them, if it is remembered."""
        return self._known.get(person)

    def lately(self, draft: int, most: int = 3) -> Dict[str, Talk]:
        """The last tries of a draft in which something was said, the newest first."""
        found = [(name, talk) for name, talk in self._known.items()
                 if talk.draft == draft and talk.said]  # fmt: skip
        return dict(found[::-1][:most])


def stepped_back(talk: Talk, kept: int, instead: Optional[str]) -> List[Said]:
    """What is to be said once more.

    Args:
        kept: how many messages stand as they are.
        instead: other words for the next one, after which the rest follows as before; None where
            the talk ends there.
    """
    before = talk.said[:kept]
    if instead is None:
        return before
    return [*before, Said(instead), *talk.said[kept + 1 :]]


def said_to_both(sides: Mapping[str, Side], person: str, said: Said, number: int) -> Turn:
    """Say one thing to both; what each answers, by which story, and what it did.

    `number` counts what was said, from 1.
    """

    def one(side: Side) -> Turn:
        replies = side.says(person, said.text, said.kind, title=said.title, now=said.now)
        story, done = side.story_of_last(person)
        return {"replies": replies, "story": story, "done": done}

    return {"said": said.shown, "number": number, "sides": both(sides, one)}


def begun_with_both(sides: Mapping[str, Side], person: str, question: Optional[str]) -> Turn:
    """Somebody new agrees to chat with both, and is asked the question."""

    def one(side: Side) -> Turn:
        return {"replies": side.begin(person, question), "story": None, "done": []}

    return {"said": None, "number": 0, "sides": both(sides, one)}


def both(sides: Mapping[str, Side], ask: Callable[[Side], Any]) -> Dict[str, Any]:
    """Ask both at once: they are processes of their own."""
    with ThreadPoolExecutor(max_workers=max(1, len(sides))) as together:
        return dict(zip(sides, together.map(ask, sides.values()), strict=True))

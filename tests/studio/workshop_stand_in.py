"""A real workshop whose two small coaches are stand-ins: each remembers whom it talks with, and
answers from a table. No Rasa, no process, no port."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from console.studio import door
from dialogue.workshop.__main__ import Fault, Workshop, routes
from dialogue.workshop.job import Job
from dialogue.workshop.side import SideDown
from store.settings import settings

#: From what was said (in small letters) to the line and the story that answer it.
Answers = Mapping[str, tuple[str, str]]
ELSE = ("Tell me more about that.", "Whatever they say")
BUTTONS = [{"title": "Something else", "payload": '/answer{"value": "else"}'}]


class StandIn:
    """As `dialogue.workshop.side.Side`, without a coach behind it."""

    #: Whether each answer says how many messages it has heard.
    counts = True
    #: What stands on the buttons below each answer.
    offers: tuple[str, ...] = ()

    def __init__(self, name: str, model: Path, answers: Answers) -> None:
        self.name, self.model, self.answers = name, model, answers
        self.heard: dict[str, list[str]] = {}
        self.begun_from: dict[str, str | None] = {}
        self.at: dict[str, list[str | None]] = {}

    def is_up(self) -> bool:
        return True

    def is_ready(self) -> bool:
        return True

    def wait(self, within: float = 0) -> None:
        """It answers at once."""

    def begin(self, person: str, question: str | None) -> list[dict[str, Any]]:
        self.heard[person], self.begun_from[person] = [], question
        return [{"text": "How did it go?", "buttons": BUTTONS}]

    def says(self, person: str, text: str, kind: str = "text", *, title: str | None = None,
             now: str | None = None) -> list[dict[str, Any]]:  # fmt: skip
        self.heard.setdefault(person, []).append(title or text)
        self.at.setdefault(person, []).append(now)
        line, _ = self._answer(person)
        shown = f"{len(self.heard[person])}. {line}" if self.counts else line
        return [
            {"text": shown, "buttons": [{"title": one, "payload": "/x"} for one in self.offers]}
        ]

    def story_of_last(self, person: str) -> tuple[str | None, list[str]]:
        line, story = self._answer(person)
        return story, ["utter_" + "".join(c if c.isalnum() else "_" for c in line.lower())]

    def forget(self, person: str) -> None:
        self.heard.pop(person, None)
        self.at.pop(person, None)
        self.begun_from.pop(person, None)

    def stop(self) -> None:
        """Nothing to end."""

    def _answer(self, person: str) -> tuple[str, str]:
        return self.answers.get(self.heard[person][-1].lower(), ELSE)


def open_workshop(
    patch: pytest.MonkeyPatch, *, draft: int, digest: str, live: Answers, changed: Answers
) -> Workshop:
    """A workshop in which this draft was trained and tested; the console's door leads there."""
    models = settings().models_dir
    models.mkdir(exist_ok=True)
    shop = Workshop()
    shop.bench.job = Job(draft, digest, state="done")
    shop.bench.tested = StandIn("draft", models / "draft", changed)  # type: ignore[assignment]
    model = (models / "coach.tar.gz").resolve()
    shop.live = StandIn("live", model, live)  # type: ignore[assignment]
    known: Mapping[tuple[str, str], Callable[[dict[str, Any]], dict[str, Any]]] = routes(shop)

    def ask(path: str, body: dict[str, Any] | None = None, *, slow: bool = False) -> dict[str, Any]:
        try:
            return known["GET" if body is None else "POST", path](body or {})
        except (Fault, SideDown) as fault:
            raise door.WorkshopAway(str(fault)) from None

    patch.setattr(door, "ask", ask)
    return shop

"""Actions run as the action server runs them: a tracker, a dispatcher, a migrated store."""

from __future__ import annotations

import asyncio
import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

import actions
from actions.turn import answer_payload
from coaching.questions import questions
from store.engine import engine, session
from store.people import new_person_id
from store.settings import settings

#: When every message here is sent: a Monday morning.
NOW = "2026-01-12T10:00:00+00:00"


@dataclass
class Person:
    """Somebody who writes; `do` runs one action on their message."""

    run: Callable[[str], Any]
    id: str = field(default_factory=new_person_id)
    slots: dict[str, Any] = field(default_factory=lambda: {"consent": "yes"})
    said: list[dict[str, Any]] = field(default_factory=list)
    events: list[dict[str, Any]] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    messages: int = 0

    def ask(self, *names: str) -> Person:
        """These questions were asked, the last one just now."""
        self.asked += names
        return self

    def do(
        self,
        action: str,
        text: str = "",
        *,
        pressed: str | None = None,
        again: bool = False,
        before_it: str | None = None,
        with_human: bool = False,
        **reading: Any,
    ) -> Person:
        """Run an action on a message; what was said, and the events, are kept.

        `before_it` is the language of the message before, where that was not English or Scots.
        """
        self.messages += not again
        waiting = self.asked[-1] if self.asked else None
        latest = {
            "text": text if pressed is None else answer_payload(pressed),
            "message_id": f"m-{self.messages}",
            "entities": [] if pressed is None else [{"entity": "value", "value": pressed}],
            "metadata": {
                "now": NOW,
                "asked": waiting,
                "title": pressed or "",
                "with_human": with_human,
            },
            "reading": {} if pressed is not None else {"control": None, "safety": None, **reading},
        }
        past = [{"event": "action", "name": questions()[name].action} for name in self.asked]
        past += [_said_in(before_it), _said_in(str(reading.get("language") or ""))]
        tracker = Tracker(self.id, dict(self.slots), latest, past, False, None, {}, "action_listen")
        dispatcher = CollectingDispatcher()
        self.events = asyncio.run(self.run(action).run(dispatcher, tracker, {}))
        self.said = dispatcher.messages
        self.slots.update({e["name"]: e["value"] for e in self.events if e["event"] == "slot"})
        return self

    @property
    def responses(self) -> list[str]:
        """The names of the lines said."""
        return [str(message["response"]) for message in self.said]

    @property
    def next(self) -> str | None:
        """The action that is to follow."""
        return next((e["name"] for e in self.events if e["event"] == "followup"), None)

    def rows(self, model: Any) -> list[Any]:
        """This person's rows of a table."""
        with session() as opened:
            query = sa.select(model).where(model.person_id == self.id).order_by(model.id)
            return list(opened.execute(query).scalars())


def _said_in(language: str | None) -> dict[str, Any]:
    return {"event": "user", "parse_data": {"reading": {"language": language or None}}}


@cache
def _actions() -> dict[str, Action]:
    """Every action by name, found as the action server finds them: as subclasses."""
    for module in pkgutil.walk_packages(actions.__path__, "actions."):
        importlib.import_module(module.name)
    made = [kind() for kind in Action.__subclasses__() if kind.__module__.startswith("actions.")]
    return {action.name(): action for action in made}


@pytest.fixture
def person(migrated_home: Path) -> Iterator[Person]:
    """Somebody who has agreed to chat, in an empty store of this test's own."""
    yield Person(_actions().__getitem__)
    engine(settings().database_url).dispose()

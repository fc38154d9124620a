"""A conversation test out of a conversation: what was asked and done, with every word left blank.

The reviewer writes what the person might have said in fresh words. What stays are names of ours
(intents, actions, the short label of an answer): nothing that anybody typed.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field

import sqlalchemy as sa
import yaml
from sqlalchemy.orm import Session

from store.transcripts import Event

MOST_TURNS = 6
#: Slots whose values are labels of ours (docs/architecture.md, 3.5).
LABELS = ("answer", "route")
_MECHANICS = ("action_listen", "action_session_start", "action_hear", "action_extract_slots")


@dataclass
class Turn:
    """One message of the person's: what it was taken as, and what was done then. `said` is what
    they wrote: it is compared with, and never shown or kept."""

    intent: str
    labels: dict[str, str] = field(default_factory=dict)
    actions: list[str] = field(default_factory=list)
    said: str = field(default="", repr=False)


@dataclass(frozen=True)
class Skeleton:
    """The turns up to one message, oldest first, and the question that waited before them."""

    asked: str | None
    turns: tuple[Turn, ...]


def skeleton_of(session: Session, event: Event) -> Skeleton:
    """The last turns up to a message, this one with all that was done after it."""
    turns: list[Turn] = []
    asked: str | None = None
    for one in _events_around(session, event):
        data = json.loads(one.data or "{}")
        if one.type_name == "user":
            intent = ((data.get("parse_data") or {}).get("intent") or {}).get("name")
            if not turns:
                asked = (data.get("metadata") or {}).get("asked")
            turns.append(Turn(str(intent or "answer"), said=str(data.get("text") or "")))
        elif turns and one.type_name == "slot" and data.get("name") in LABELS:
            if isinstance(data.get("value"), str):
                turns[-1].labels[str(data["name"])] = data["value"]
        elif turns and one.type_name == "action" and one.action_name not in _MECHANICS:
            turns[-1].actions.append(str(one.action_name))
    return Skeleton(asked, tuple(turns))


def written(name: str, skeleton: Skeleton, fresh: Sequence[str], meaning: str, wish: str) -> str:
    """The test story as Rasa reads it.

    Args:
        fresh: what the person might have said, a turn each.
        meaning: what the last message was meant as.
        wish: what should have happened, in the reviewer's words: a comment.
    """
    steps: list[dict[str, object]] = [{"slot_was_set": [{"consent": "yes"}]}]
    if skeleton.asked:
        steps.append({"slot_was_set": [{"asked": skeleton.asked}]})
    last = len(skeleton.turns) - 1
    for place, (turn, words) in enumerate(zip(skeleton.turns, fresh, strict=True)):
        steps.append({"user": words, "intent": meaning if place == last else turn.intent})
        if turn.labels:
            steps.append({"slot_was_set": [{k: v} for k, v in turn.labels.items()]})
        steps += [{"action": action} for action in turn.actions]
    told = {"version": "3.1", "stories": [{"story": name, "steps": steps}]}
    comment = "".join(f"# {line}\n" for line in wish.splitlines() if line.strip())
    return comment + str(yaml.safe_dump(told, sort_keys=False, allow_unicode=True, width=100))


def _events_around(session: Session, event: Event) -> list[Event]:
    def of(*more: object) -> sa.sql.Select:
        return sa.select(Event).where(
            Event.sender_id == event.sender_id,
            Event.type_name.in_(("user", "action", "slot")),
            *more,
        )

    users = (
        sa.select(Event.id)
        .where(Event.sender_id == event.sender_id, Event.type_name == "user", Event.id <= event.id)
        .order_by(Event.id.desc())
        .limit(MOST_TURNS)
    )
    first = min(session.execute(users).scalars(), default=event.id)
    after = session.execute(
        sa.select(sa.func.min(Event.id)).where(
            Event.sender_id == event.sender_id, Event.type_name == "user", Event.id > event.id
        )
    ).scalar_one()
    query = of(Event.id >= first).order_by(Event.id).limit(400)
    if after is not None:
        query = query.where(Event.id < after)
    return list(session.execute(query).scalars())

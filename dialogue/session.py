"""Rolls a long conversation into a new session, so that turn 300 costs no more than turn 5.

Rasa loads, copies and sends to the action server every event since the session began. After some
turns we begin a new session, before the next, and carry over what the person would notice: the
slots, the question that waits and the last lines said (so that "repeat" and the choice of variants
go on). Carried events are marked: a reader of the transcript never sees a line twice.
"""

from __future__ import annotations

from typing import List

from rasa.shared.core.constants import ACTION_LISTEN_NAME, ACTION_SESSION_START_NAME
from rasa.shared.core.events import (
    ActionExecuted,
    BotUttered,
    Event,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker

from coaching.questions import SAFETY_QUESTIONS, question_in, questions

CARRIED = {"carried": True}
LINES_CARRIED = 12


def turns_in_session(tracker: DialogueStateTracker) -> int:
    """Count the person's messages since the session began."""
    turns = 0
    for event in reversed(tracker.events):
        if isinstance(event, SessionStarted):
            break
        turns += isinstance(event, UserUttered)
    return turns


def new_session(tracker: DialogueStateTracker) -> List[Event]:
    """Give the events that begin a new session and carry the conversation over."""
    events: List[Event] = [ActionExecuted(ACTION_SESSION_START_NAME), SessionStarted()]
    events += [
        SlotSet(name, slot.value, metadata=dict(CARRIED))
        for name, slot in tracker.slots.items()
        if slot.value is not None
    ]
    said = [e for e in tracker.events if isinstance(e, BotUttered)][-LINES_CARRIED:]
    events += [BotUttered(e.text, e.data, metadata={**(e.metadata or {}), **CARRIED}) for e in said]
    events += [
        ActionExecuted(name, action_text=None, metadata=dict(CARRIED))
        for name in questions_waiting(tracker)
    ]
    return [*events, ActionExecuted(ACTION_LISTEN_NAME)]


def questions_waiting(tracker: DialogueStateTracker) -> List[str]:
    """Give the actions that asked what still waits: main, an aside's, and one about danger."""
    asked = [
        event.action_name
        for event in tracker.events
        if isinstance(event, ActionExecuted) and question_in(event.action_name or "")
    ]
    coaching = [name for name in asked if question_in(name) not in SAFETY_QUESTIONS]
    danger = asked[-1:] if asked and asked[-1] not in coaching else []
    return [*_waiting(coaching), *danger]


def _waiting(asked: List[str]) -> List[str]:
    if not asked:
        return []
    last = asked[-1]
    main = [name for name in asked if not _is_aside(name)]
    before = main[-2:-1] if main and main[-1] == last else []
    return [*before, *main[-1:], *([last] if not main or main[-1] != last else [])]


def _is_aside(action_name: str) -> bool:
    question = questions().get(question_in(action_name) or "")
    return bool(question and question.aside)

"""Where a conversation stands, read from Rasa's events."""

from __future__ import annotations

from typing import Callable, Container, Iterable, List, Optional

from rasa.shared.core.events import ActionExecuted, BotUttered, Event, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from coaching.questions import question_in
from coaching.story_table import LISTEN, Standing


def standing(tracker: DialogueStateTracker) -> Standing:
    """Read the turn in hand: what was said, what was done since, and what had been asked."""
    done: List[str] = []
    spoken = False
    events = list(tracker.events)
    for index in range(len(events) - 1, -1, -1):
        event = events[index]
        if isinstance(event, UserUttered):
            return Standing(
                intent=event.intent_name or "",
                done=tuple(done[::-1]),
                spoken=spoken,
                asked=pending_question(events[:index]),
                slots=tracker.current_slot_values(),
                reading=(event.parse_data or {}).get("reading") or {},
            )
        if isinstance(event, ActionExecuted) and event.action_name != LISTEN:
            done.append(event.action_name or "")
        spoken = spoken or isinstance(event, BotUttered)
    return Standing(intent=None)


def pending_question(events: Iterable[Event]) -> Optional[str]:
    """Name the question that the coach asked last, or None where it has asked nothing yet."""
    for event in reversed(list(events)):
        if isinstance(event, ActionExecuted):
            question = question_in(event.action_name or "")
            if question:
                return question
    return None


def asked_lately(events: Iterable[Event], question: str, messages: int = 2) -> bool:
    """Tell whether a question was put, or put again, since the person's last few messages."""
    return _ran_lately(events, lambda name: question_in(name) == question, messages)


def asked_just_now(events: Iterable[Event], question: Optional[str]) -> bool:
    """Tell whether a question was put, or put again, right before the message of this turn."""
    behind = False
    for event in reversed(list(events)):
        if isinstance(event, UserUttered):
            if behind:
                return False
            behind = True
        elif behind and isinstance(event, ActionExecuted) and _asks(event, question):
            return True
    return False


def _asks(event: ActionExecuted, question: Optional[str]) -> bool:
    return question is not None and question_in(event.action_name or "") == question


def done_lately(events: Iterable[Event], actions: Container[str], messages: int = 2) -> bool:
    """Tell whether one of these actions ran since the person's last few messages."""
    return _ran_lately(events, lambda name: name in actions, messages)


def _ran_lately(events: Iterable[Event], is_meant: Callable[[str], bool], messages: int) -> bool:
    passed = 0
    for event in reversed(list(events)):
        if isinstance(event, UserUttered):
            passed += 1
            if passed > messages:
                return False
        elif isinstance(event, ActionExecuted) and is_meant(event.action_name or ""):
            return True
    return False


def last_words(events: Iterable[Event], how_many: int = 4) -> List[str]:
    """Give the person's last typed messages, oldest first; presses of buttons left out."""
    words = [
        event.text
        for event in events
        if isinstance(event, UserUttered) and event.text and not event.text.startswith("/")
    ]
    return words[-how_many:]


def last_line(events: Iterable[Event]) -> str:
    """Give the coach's last line, or an empty string; of its last turn, the line that asks.

    After "are you thinking about ending your life?" come who reads along and for where the lines
    are: a "naw" answers the question all the same.
    """
    last = ""
    for event in reversed(list(events)):
        if isinstance(event, UserUttered) and last:
            break
        if isinstance(event, BotUttered) and event.text:
            if "?" in event.text:
                return str(event.text)
            last = last or str(event.text)
    return last

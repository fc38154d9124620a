"""Coaching waits after danger, and goes on from the very question when the person wants it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import takewhile
from typing import Any

from rasa_sdk.events import ActionExecuted

from actions.turn import Turn, action_asking
from coaching.danger_families import denied_once_more
from coaching.questions import (
    ASKED_WHILE_WAITING,
    GENTLE_QUESTIONS,
    IN_OWN_WORDS,
    SAFETY_QUESTIONS,
    kind_of,
)
from store.people import PauseReason, pause_person, resume_person
from store.safety_alerts import AlertLevel, raise_alert
from understanding.danger.heard_after_all import may_be_heard
from understanding.danger.plain_no import said_besides_the_no
from understanding.services.help_declined import only_declines

#: What else keeps an answer in which danger was read; and where to go back to once it is denied.
ALARMED: list[Callable[[Turn], object]] = []
WENT_BACK: list[Callable[[Turn, str], str]] = []


def hold(turn: Turn, category: str, level: str, reason: PauseReason) -> None:
    """Let coaching and check-ins wait, and alert the reviewers."""
    for keep in ALARMED:
        keep(turn)
    turn.set("on_hold", True)
    turn.set("danger", category)
    turn.set("danger_level", level)
    pause_person(turn.session, turn.person.id, reason, turn.now)
    alert(turn, category, AlertLevel(level))


def alert(
    turn: Turn, category: str, level: AlertLevel, finding: Mapping[str, Any] | None = None
) -> None:
    """Tell the reviewers what was found and by which witness: none of the words."""
    found: Mapping[str, Any] = finding or turn.reading.get("safety") or {}
    cues = found.get("cues")
    reasons = {
        "witnesses": [str(found.get("witness") or "words")],
        "cues": [str(cue) for cue in cues] if isinstance(cues, (list, tuple)) else [],
    }
    raise_alert(turn.session, turn.person.id, turn.message_id, category, level, reasons, turn.now)


def release(turn: Turn) -> None:
    """Let coaching and check-ins go on."""
    turn.set("on_hold", False)
    turn.set("danger", None)
    turn.set("danger_level", None)
    turn.set("direct_answered", None)
    turn.set("direct_unsure", None)
    turn.set("danger_met", None)
    turn.set("unheard", None)
    if turn.slots.get("consent") == "no":
        pause_person(turn.session, turn.person.id, PauseReason.UNDER_16, turn.now)
    else:
        resume_person(turn.session, turn.person.id)


def deny(turn: Turn, category: str) -> None:
    """Remember that this was denied: what the meaning alone fears is not asked again today."""
    day = turn.now.date().isoformat()
    turn.set("denied", denied_once_more(turn.slots.get("denied"), category, day))


def keep_unheard(turn: Turn, text: str | None = None) -> dict[str, Any]:
    """Keep what was said until it is known to be no danger: then it is heard after all.

    `text` is the part of it that may be heard, where that is not the whole.
    """
    for keep in ALARMED:
        keep(turn)
    said = {"text": turn.text if text is None else text, "asked": turn.asked}
    turn.set("unheard", said)
    return said


def hear_after_all(turn: Turn, unheard: Mapping[str, Any] | None = None) -> bool:
    """Have the channel put what they had said to the coach again, as the answer it was.

    `unheard` is what was kept, where that is of this very message. False where nothing is, and for
    dark words, which are never taken for an answer.
    """
    unheard = unheard or turn.slots.get("unheard")
    turn.set("unheard", None)
    if not unheard or turn.slots.get("consent") != "yes" or not may_be_heard(unheard["text"]):
        return False
    asked = unheard["asked"] or "open"
    if asked == "flare":
        return False  # A sign of danger there is one, typed or pressed: the list is put again.
    new = turn.text != unheard["text"] and kind_of(asked) in IN_OWN_WORDS
    new = new and not only_declines(turn.text)  # "I dont need phone line" answers the lines.
    besides = said_besides_the_no(turn.text) if new and turn.asked in SAFETY_QUESTIONS else ""
    text = f"{unheard['text'].rstrip(' .')}. {besides}" if besides else unheard["text"]
    turn.set("hear_again", {"text": text, "after": turn.message_id})
    # It waits again without being put a second time: its answer is there.
    turn.events.append(ActionExecuted(action_asking(asked)))
    return True


def waiting_question(turn: Turn) -> str | None:
    """The very question that waited when danger was read, a digression's included."""
    asked, since = turn.questions_asked, len(turn.questions_asked)
    for place in range(len(asked) - 1, -1, -1):
        if asked[place] in SAFETY_QUESTIONS | GENTLE_QUESTIONS:
            since = place
        elif asked[place] not in ASKED_WHILE_WAITING:
            break
    return asked[since - 1] if since else None


def go_back(turn: Turn) -> None:
    """To the very question that waited when danger was read."""
    waiting = waiting_question(turn)
    if waiting and turn.slots.get("consent") != "no":
        for where in WENT_BACK:
            waiting = where(turn, waiting)
        turn.go_to(waiting)
    else:
        begin(turn)


def questions_since_danger(turn: Turn) -> int:
    """How many questions about their safety have been asked since coaching began to wait."""
    waiting = takewhile(lambda name: name in SAFETY_QUESTIONS, reversed(turn.questions_asked))
    return sum(name != "breath" for name in waiting)


def begin(turn: Turn) -> None:
    """To the open question; somebody whom we know nothing of is welcomed first."""
    if turn.slots.get("consent") == "yes":
        turn.go_to("open")
    else:
        turn.welcome()

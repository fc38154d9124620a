"""Coaching waits after danger, and goes on from the very question when the person wants it."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import takewhile

from actions.turn import Turn
from coaching.questions import ASKED_WHILE_WAITING, GENTLE_QUESTIONS, SAFETY_QUESTIONS
from store.people import PauseReason, pause_person, resume_person
from store.safety_alerts import AlertLevel, raise_alert


def hold(turn: Turn, category: str, level: str, reason: PauseReason) -> None:
    """Let coaching and check-ins wait, and alert the reviewers."""
    turn.set("on_hold", True)
    turn.set("danger", category)
    turn.set("danger_level", level)
    pause_person(turn.session, turn.person.id, reason, turn.now)
    alert(turn, category, AlertLevel(level))


def alert(turn: Turn, category: str, level: AlertLevel) -> None:
    """Tell the reviewers what was found and by which witness: none of the words."""
    found: Mapping[str, object] = turn.reading.get("safety") or {}
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
    if turn.slots.get("consent") == "no":
        pause_person(turn.session, turn.person.id, PauseReason.UNDER_16, turn.now)
    else:
        resume_person(turn.session, turn.person.id)


def go_back(turn: Turn) -> None:
    """To the very question that waited when danger was read, a digression's included."""
    asked, since = turn.questions_asked, len(turn.questions_asked)
    for place in range(len(asked) - 1, -1, -1):
        if asked[place] in SAFETY_QUESTIONS | GENTLE_QUESTIONS:
            since = place
        elif asked[place] not in ASKED_WHILE_WAITING:
            break
    if since and turn.slots.get("consent") != "no":
        turn.go_to(asked[since - 1])
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

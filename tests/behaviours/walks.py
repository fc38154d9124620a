"""Where many behaviour tests begin: a plan agreed, a check-in come; and what was said by name."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from journeys import until

from store.engine import session
from store.transcripts import Event

#: Somebody whose knees are sore, as the tests here know them.
KNEES = {
    "open": "ma knees are that sair I've stopped goin oot",
    "wish": "I'd love to walk to the shops masel again",
    "change": "aye, a wee walk",
    "importance_why": "cos I miss seeing folk",
    "what": "just walk roon the block",
    "how_much": "10 minutes",
    "when_to": "after my breakfast",
    "how_often": "3 times a week",
    "who": "my sister",
}
#: The Monday after START, just after the time agreed.
CHECK_IN = "2026-01-19T10:05"


def planned(conversation: Any, when: str = "next monday at 10am", **answers: str) -> Any:
    """Talk to an agreed plan with a check-in at that time, and say goodbye."""
    until(conversation, "else", **{**KNEES, "check_in_when": when, **answers})
    conversation.say("no, that's me for the day")
    return conversation


def checked_in(conversation: Any, moment: str = CHECK_IN, **answers: str) -> Any:
    """Talk to a plan and wait for its check-in to come."""
    planned(conversation, **answers)
    conversation.wait_until(moment)
    assert conversation.asked() == "how_did_it_go", conversation.last
    return conversation


def said_by_name(conversation: Any) -> list[str]:
    """The domain's names of all lines said, oldest first."""
    return [name for name, _, _ in lines_of(conversation)]


def lines_of(conversation: Any) -> Iterable[tuple[str, tuple[str, ...], str]]:
    """Each line said: its name in the domain, its MITI short names, its text."""
    with session() as opened:
        rows = opened.execute(
            sa.select(Event.data)
            .where(Event.sender_id == conversation.person, Event.type_name == "bot")
            .order_by(Event.id)
        ).scalars()
        for row in rows:
            event = json.loads(row)
            metadata = event.get("metadata") or {}
            line = metadata.get("metadata") or {}
            # A new session carries lines over; they were said once.
            if line and not metadata.get("carried"):
                codes = tuple(str(code) for code in line.get("miti", ()))
                yield str(line.get("said", "")), codes, str(event.get("text") or "")

"""The ways through a conversation that many behaviour tests begin with."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

#: From the open question to a plan, told by somebody whose knees are sore.
TO_A_PLAN = (
    "ma knees are that sair I've stopped goin oot",
    "it gets worse in the cold",
    "a hot bath helps a wee bit",
    "I'd love to walk to the shops masel again",
    "aye, a wee walk each day",
    "8",
    "cos I miss getting out and seeing folk",
    "7",
    "nothing really",
    "just walk roon the block",
    "10 minutes",
    "after my breakfast",
    "3 times a week",
    "my sister",
    "when I put the kettle on",
    "8",
    "[1]",
    "no thanks",
    "no",
)
#: The Monday after START, in the middle of the morning.
CHECK_IN = "2026-01-19T10:05"


def planned(conversation: Any, when: str = "next monday at 10am") -> Any:
    """Talk to an agreed plan with a check-in at that time, and say goodbye."""
    conversation.say(*TO_A_PLAN)
    assert conversation.asked() == "check_in", conversation.last
    conversation.say("aye go on", when)
    assert conversation.asked() == "keep_plan", conversation.last
    conversation.say("no", "that's me for the day")
    return conversation


def checked_in(conversation: Any, moment: str = CHECK_IN) -> Any:
    """Talk to a plan and wait for its check-in to come."""
    planned(conversation)
    conversation.wait_until(moment)
    assert conversation.asked() == "how_did_it_go", conversation.last
    return conversation


def taken_on(conversation: Any, when: str = "in a week") -> Any:
    """From "what next?": the same again, agreed, with another check-in; and nothing to change."""
    conversation.say("same again", "8", "yes", when)
    return conversation


def names_said(conversation: Any) -> list[str]:
    """The domain's names of all lines said, oldest first; lines carried over count once."""
    return [str(said["said"]) for said in lines_said(conversation) if said.get("said")]


def lines_said(conversation: Any) -> list[dict[str, Any]]:
    """What the transcript keeps of each line said: its name, its codes, its variant."""
    return [metadata for _, metadata in _uttered(conversation)]


def _uttered(conversation: Any) -> Iterable[tuple[str, dict[str, Any]]]:
    import json

    import sqlalchemy as sa

    from store.engine import session
    from store.transcripts import Event

    with session() as opened:
        rows = opened.execute(
            sa.select(Event.data)
            .where(Event.sender_id == conversation.person, Event.type_name == "bot")
            .order_by(Event.id)
        ).scalars()
        for row in rows:
            event = json.loads(row) if isinstance(row, str) else row
            metadata = event.get("metadata") or {}
            if not metadata.get("carried"):
                yield str(event.get("text") or ""), dict(metadata.get("metadata") or metadata)

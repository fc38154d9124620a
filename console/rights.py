"""Who may do what: each role has the rights that it needs, and no page is open by default."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from store.reviewers import Role


class Right(Enum):
    """What a page asks for."""

    SIGNED_IN = "be signed in"
    REVIEW = "read what people agreed to show, and answer them"
    SUGGESTIONS = "see the sentences that reviewers suggest"
    DECIDE = "decide about suggested sentences"
    STUDIO = "see what the coach says, drafts of it, and releases"
    WRITE = "change what the coach says, in drafts, and release them"
    APPROVE = "approve or stop a draft"
    CRISIS_LINES = "see the crisis lines and when they are due for review"
    WHO = "see who is there, and for what"
    LOOK_UP = "look services up, and say what one knows of them"
    STEWARD = "change the directory of services"
    OUTCOMES = "see what came of it, in counts"
    SUPERVISE = "see how far readers agree, without names"
    TEAM = "let people in and out, and give roles"
    AUDIT = "see who did what"


RIGHTS: dict[Role, frozenset[Right]] = {
    Role.PEER: frozenset(
        {
            Right.SIGNED_IN,
            Right.REVIEW,
            Right.SUGGESTIONS,
            Right.CRISIS_LINES,
            Right.WHO,
            Right.OUTCOMES,
            Right.LOOK_UP,
            Right.STUDIO,
            Right.APPROVE,
        }
    ),
    # A coach changes the conversation and needs no transcript for it.
    Role.COACH: frozenset(
        {
            Right.SIGNED_IN,
            Right.SUGGESTIONS,
            Right.DECIDE,
            Right.CRISIS_LINES,
            Right.STUDIO,
            Right.WRITE,
            Right.OUTCOMES,
        }
    ),
    Role.STEWARD: frozenset(
        {
            Right.SIGNED_IN,
            Right.LOOK_UP,
            Right.STEWARD,
            Right.CRISIS_LINES,
            Right.OUTCOMES,
        }
    ),
    # Running the service gives nobody a look into a conversation.
    Role.ADMINISTRATOR: frozenset(
        {
            Right.SIGNED_IN,
            Right.TEAM,
            Right.AUDIT,
            Right.CRISIS_LINES,
            Right.WHO,
            Right.SUPERVISE,
            Right.OUTCOMES,
        }
    ),
}

ROLE_NAMES = {
    Role.PEER: "Peer support worker",
    Role.COACH: "Coach",
    Role.STEWARD: "Directory steward",
    Role.ADMINISTRATOR: "Administrator",
}
ROLE_DOES = {
    Role.PEER: "reads what people agreed to show, answers them, marks what went wrong, and "
    "approves what coaches change",
    Role.COACH: "decides about suggested sentences and changes what the coach says",
    Role.STEWARD: "looks after the directory of services",
    Role.ADMINISTRATOR: "lets people in, and sees who did what",
}


def rights_of(roles: Iterable[Role]) -> frozenset[Right]:
    """All that these roles allow together."""
    return frozenset(right for role in roles for right in RIGHTS[role])

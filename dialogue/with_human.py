"""While a human has the conversation the coach is quiet, except for danger and the ways out.

No Rasa here. Rasa's own pause is never used: under it "i want to kill myself" was answered with
nothing. Here every message is read and logged as always, danger is answered by the policy above,
and somebody who presses or writes "stop", wants their data deleted, or takes back that they agreed
to chat, gets just that.
"""

from __future__ import annotations

from typing import Any, Mapping, Optional

#: Pressed, these are obeyed whoever is there.
WAYS_OUT = {"stop", "delete_my_data"}
#: So is this, however it is said: it ends what the human may read.
TAKES_BACK = "takes_consent_back"
#: The question that a way out asks.
ASKED_ON_THE_WAY_OUT = {"delete_sure"}
PRESSED = "button"


def stays_quiet(
    metadata: Mapping[str, Any], intent: Optional[str], asked: Optional[str], text: str
) -> bool:
    """Tell whether the coach says nothing to this message, as a human has the conversation.

    Args:
        metadata: what the channel wrote beside the message.
        intent: what the message was taken as.
        asked: the question that waits.
        text: what was typed, or the pressed button's payload.
    """
    if not metadata.get("with_human"):
        return False
    if intent == TAKES_BACK:
        return False
    pressed = metadata.get("kind") == PRESSED
    if pressed and asked in ASKED_ON_THE_WAY_OUT:
        return False
    says_stop = text.strip().strip(".!").casefold() == "stop"
    return not (intent in WAYS_OUT and (pressed or says_stop))

"""Which answer safety wants in this turn, if any. No Rasa here: every line can be tested alone."""

from __future__ import annotations

from typing import Optional

from coaching.questions import ASKED_WHILE_WAITING
from coaching.story_table import LISTEN, Standing
from understanding.controls import plainly_said

ANSWER_DANGER = "action_ask_safe"
ANSWER_CONCERN = "action_concern"
STAY = "action_ask_still_safe"
FALSE_ALARM = "action_false_alarm"
COME_BACK = "action_come_back"
GRAVE = {"emergency", "urgent"}
#: "Are you thinking about ending your life?" yes · no; "Is it safe to write here?" no.
TO_THE_DIRECT_QUESTION = {
    ("suicide_thoughts", "yes"): ANSWER_DANGER,
    ("suicide_thoughts", "no"): FALSE_ALARM,
    ("self_harm", "no"): ANSWER_DANGER,
    ("abuse", "no"): ANSWER_DANGER,
}
#: While coaching waits we ask "Are you safe just now?": a no there is never a false alarm.
DIRECT = "safe"
#: While coaching waits after a danger, only these are answered in their usual way.
STILL_ANSWERED = {"human", "delete_my_data", "my_data", "privacy", "who_are_you", "stop"}


def safety_action(now: Standing) -> Optional[str]:
    """Name the action that safety wants now, or None where it has nothing to say.

    Only the message of this turn counts, and each turn is answered once.
    """
    if now.intent is None:
        return None
    if now.done:
        return LISTEN if now.done[-1] in {ANSWER_DANGER, STAY} else None
    finding = now.reading.get("safety")
    if finding and finding["level"] in GRAVE:
        return ANSWER_DANGER
    if now.slots.get("on_hold"):
        return _while_waiting(now)
    return ANSWER_CONCERN if finding else None


def _while_waiting(now: Standing) -> Optional[str]:
    if now.reading.get("language"):
        return STAY  # "No puedo más" is no "no" to the direct question.
    if now.intent == "im_ok":
        return FALSE_ALARM
    if now.intent == "resume":
        return COME_BACK
    if now.asked == DIRECT:
        answer = (str(now.slots.get("danger")), str(plainly_said(now.reading, now.asked)))
        if answer in TO_THE_DIRECT_QUESTION:
            return TO_THE_DIRECT_QUESTION[answer]
    if now.asked in ASKED_WHILE_WAITING and now.intent == "answer":
        return None
    return None if now.intent in STILL_ANSWERED else STAY

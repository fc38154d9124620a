"""Which answer safety wants in this turn, if any. No Rasa here: every line can be tested alone."""

from __future__ import annotations

from typing import Any, Mapping, Optional

from coaching.danger_families import (
    OF_ENDING_IT,
    SURE_OF_THE_MEANING,
    by_meaning_alone,
    is_asked_gently,
)
from coaching.questions import ASKED_WHILE_WAITING
from coaching.story_table import LISTEN, Standing
from understanding.talking.controls import plainly_said

ANSWER_DANGER = "action_ask_safe"
ANSWER_CONCERN = "action_concern"
STAY = "action_ask_still_safe"
FALSE_ALARM = "action_false_alarm"
COME_BACK = "action_come_back"
AFTER_BREATH = "action_after_breath"
#: What hears the answer to a question that came of a concern. No story can take it for its own.
HEARS = {
    "someone": "action_after_concern",
    "danger_now": "action_after_danger_now",
    "how_bad": "action_after_how_bad",
}
GRAVE = {"emergency", "urgent"}
CHECK = "action_check_danger"
#: "Are you in any danger just now?", "How bad does it get?": whatever is no yes gives coaching
#: back.
CHECKS = frozenset({"danger_now", "how_bad"})
#: "Are you thinking about ending your life?" yes · no; "Is it safe to write here?" no; "Are you
#: being sick or very sleepy?", "Is anyone in danger now?", "Is it there just now?" yes.
TO_THE_DIRECT_QUESTION = {
    ("suicide_thoughts", "yes"): ANSWER_DANGER,
    ("suicide_thoughts", "no"): FALSE_ALARM,
    ("self_harm", "no"): ANSWER_DANGER,
    ("abuse", "no"): ANSWER_DANGER,
    ("diabetes_emergency", "yes"): ANSWER_DANGER,
    ("sepsis", "yes"): ANSWER_DANGER,
    ("child_at_risk", "yes"): ANSWER_DANGER,
    ("chest_pain_or_heart", "yes"): ANSWER_DANGER,
}
#: While coaching waits we ask "Are you safe just now?", and after the direct question has been
#: answered "What gets in the way of calling?": a no to these is never a false alarm.
DIRECT = "safe"
#: "Is that your usual, worse than your usual, or too bad to finish a sentence?"
ABOUT_BREATH = "breath"
#: A panic that they know and name: stayed with, and what is not to be waited with is named there.
PANIC = "action_panic_now"
#: While coaching waits after a danger, only these are answered in their usual way.
STILL_ANSWERED = {
    "human", "delete_my_data", "my_data", "privacy", "who_are_you", "stop", "takes_consent_back",
}  # fmt: skip


def safety_action(now: Standing) -> Optional[str]:
    """Name the action that safety wants now, or None where it has nothing to say.

    Only the message of this turn counts, and each turn is answered once.
    """
    if now.intent is None:
        return None
    if now.done:
        return LISTEN if now.done[-1] in {ANSWER_DANGER, STAY} else None
    finding = now.reading.get("safety")
    if now.asked == ABOUT_BREATH and now.intent == "answer" and _is_that_answer(finding):
        return AFTER_BREATH
    if now.reading.get("panic_named"):
        return PANIC
    if finding and finding["level"] in GRAVE:
        return CHECK if _may_be_misread(now, finding) else ANSWER_DANGER
    if now.slots.get("on_hold"):
        hears = now.asked in CHECKS and now.intent not in STILL_ANSWERED
        return HEARS[str(now.asked)] if hears else _while_waiting(now)
    if finding:
        return ANSWER_CONCERN
    if now.intent == "answer" and now.slots.get("answer") != "not_understood":
        return HEARS.get(now.asked or "")
    return HEARS["danger_now"] if now.intent == "im_ok" and now.asked == "danger_now" else None


#: What answers danger, in this message or in none of the coach's own questions.
ANSWERS_DANGER = frozenset({ANSWER_DANGER, ANSWER_CONCERN, CHECK, PANIC, LISTEN})
#: What hears whether there is danger after all: with a human there it speaks only of danger.
LOOKS_FOR_DANGER = frozenset({AFTER_BREATH, *(HEARS[asked] for asked in CHECKS)})


def beside_a_human(now: Standing, *, asked_just_now: bool) -> Optional[str]:
    """Name what safety does though a human has the conversation: it answers danger and no more.

    Whatever else the coach had asked is closed by the take-over ("who could you talk to?", "what
    would you like them to know first?"): what is written then answers the human. A question about
    danger is open for the one message after it, for its yes is danger.
    """
    action = safety_action(now)
    finding = now.reading.get("safety")
    told_now = bool(finding) and finding["level"] in GRAVE
    if action == ANSWER_DANGER and not told_now:
        return action if asked_just_now else None
    if action in LOOKS_FOR_DANGER:
        return action if asked_just_now else None
    return action if action in ANSWERS_DANGER else None


def _may_be_misread(now: Standing, finding: Mapping[str, Any]) -> bool:
    """Tell whether danger was read by the meaning alone, without being nearly sure of it.

    However sure, no word of ending it was said: that is asked about gently first. Asked once:
    whoever then writes of danger again, or is held for one already, is not asked twice.
    """
    if now.slots.get("on_hold") or now.reading.get("language") or not by_meaning_alone(finding):
        return False
    return is_asked_gently(finding) or finding["sure"] < SURE_OF_THE_MEANING


def _is_that_answer(finding: Optional[Mapping[str, Any]]) -> bool:
    """Tell whether a message may be the answer about breath: "worse" is a finding of its own."""
    return finding is None or (
        finding["category"] in {"breathing", "medication_question"}
        and finding["level"] != "emergency"
    )


def _only_safe_for_now(now: Standing) -> bool:
    """Tell whether somebody who said yes to thoughts of ending it says that they are safe now.

    To be safe this minute takes nothing back of what was told: only "not what I meant" does.
    """
    told = tells_outright(now.slots) and now.slots.get("danger") in OF_ENDING_IT
    pressed = not now.reading
    return told and not pressed and not now.reading.get("denies_alarm")


def tells_outright(slots: Mapping[str, Any]) -> bool:
    """Tell whether the direct question has been answered, and by more than "I don't know"."""
    return bool(slots.get("direct_answered")) and not slots.get("direct_unsure")


def _is_of_company(now: Standing) -> bool:
    """Tell whether a no says that there is no one with them: it takes no danger back."""
    return bool(now.reading.get("says_nobody")) and not now.reading.get("denies_alarm")


def _while_waiting(now: Standing) -> Optional[str]:
    if now.reading.get("language"):
        return STAY  # "No puedo más" is no "no" to the direct question.
    if now.intent == "im_ok" and not _is_of_company(now):
        return STAY if _only_safe_for_now(now) else FALSE_ALARM
    if now.intent == "resume":
        return COME_BACK
    if now.asked == DIRECT and not now.slots.get("direct_answered") and not _is_of_company(now):
        answer = (str(now.slots.get("danger")), str(plainly_said(now.reading, now.asked)))
        if answer in TO_THE_DIRECT_QUESTION:
            return TO_THE_DIRECT_QUESTION[answer]
    if now.asked in ASKED_WHILE_WAITING and now.intent == "answer":
        return None
    return None if now.intent in STILL_ANSWERED else STAY

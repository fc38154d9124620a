"""Whether a message, typed while coaching waits, says that the danger was read wrongly."""

from __future__ import annotations

from typing import Any, Mapping

from understanding.alarm_denied import MISREAD, denies, denies_alarm
from understanding.eased import tells_it_eased, tells_it_was_seen
from understanding.meant_otherwise import meant_otherwise
from understanding.no_danger import says_no_danger
from understanding.plain_no import says_plain_no
from understanding.red_flags import read_red_flag

#: What is asked while coaching waits.
WAITING = frozenset({"safe", "still_safe"})
#: "I may have misread you": asked where the meaning alone was doubtful.
CHECKED = "danger_now"
#: The first question after a danger; later ones ask what gets in the way of calling.
ASKED_STRAIGHT_OUT = "safe"
#: "Is any of this new? More breathless, chest pain, fever …"
DANGER_SIGNS = "flare"
#: Whoever writes more than the name of a sign tells more than the button does.
WORDS_OF_A_SIGN = 4
#: Told a second time, these are not taken back by naming something harmless.
DARK = frozenset({"suicide_thoughts", "suicide_immediate", "self_harm"})


def alarm_is_denied(text: str, context: Mapping[str, Any], found: Mapping[str, Any]) -> bool:
    """Tell whether this is "I'm OK, that's not what I meant" in other words.

    Args:
        text: what was typed.
        context: what the channel knows: `asked`, the `danger` read before, and whether the person
            has told of it again since (`told_again`).
        found: what was read in the message.
    """
    if context.get("asked") == CHECKED:
        return _says_no_to_the_check(text, found)
    if context.get("asked") not in WAITING:
        return False
    kind = denies_alarm(text)
    danger = context.get("danger")
    if _says_no_to_it(text, context):
        return True
    if kind != MISREAD and danger in DARK and context.get("told_again"):
        return False
    return denies(kind, danger) or (not found.get("safety") and meant_otherwise(text))


def has_eased(text: str, context: Mapping[str, Any], found: Mapping[str, Any]) -> bool:
    """Tell whether breath that was worse has settled, and who treats them knows of it.

    A heart or a stroke that is "fine now" is not: see `utter_stay_past`.
    """
    waits = context.get("asked") in WAITING and context.get("danger") == "breathing"
    emergency = (found.get("safety") or {}).get("level") == "emergency"
    return waits and not emergency and tells_it_eased(text) and tells_it_was_seen(text)


def _says_no_to_the_check(text: str, found: Mapping[str, Any]) -> bool:
    """Tell whether the check question has its no; what the words themselves find is no misreading.

    Its answer is heard by `action_after_danger_now` all the same.
    """
    doubtful = (found.get("safety") or {}).get("witness") in {None, "meaning"}
    return doubtful and says_no_danger(text)


def _says_no_to_it(text: str, context: Mapping[str, Any]) -> bool:
    """Tell whether the direct question about ending their life has its no: "naw no like that"."""
    asked = context.get("asked") == ASKED_STRAIGHT_OUT and context.get("danger") in DARK
    return (
        asked and not context.get("told_again") and says_plain_no(text, context.get("before") or "")
    )


def is_a_sign_offered(text: str, context: Mapping[str, Any], found: Mapping[str, Any]) -> bool:
    """Tell whether a sign of danger was typed that the question itself offers: "fever or shivers".

    Typed or pressed, it has the answer and the alert that belong to that button. What the words
    find is left as it is: that is more than the button says.
    """
    safety = found.get("safety") or {}
    short = len(text.split()) <= WORDS_OF_A_SIGN
    asked = context.get("asked") == DANGER_SIGNS and safety.get("witness") == "meaning"
    return asked and short and read_red_flag(text) is not None

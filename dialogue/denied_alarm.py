"""Whether a message, typed while coaching waits, says that the danger was read wrongly."""

from __future__ import annotations

import re
from typing import Any, Mapping

from coaching.danger_families import OF_ENDING_IT
from coaching.nations import nation_lived_in
from understanding.danger.alarm_denied import MISREAD, denies, denies_alarm
from understanding.danger.brought_up_again import brings_up_again
from understanding.danger.eased import tells_it_eased, tells_it_was_seen
from understanding.danger.help_reached import tells_help_reached
from understanding.danger.how_bad import BEARS, read_how_bad
from understanding.danger.means_away import tells_means_away
from understanding.danger.meant_otherwise import meant_otherwise
from understanding.danger.no_danger import says_all_well, says_no_danger
from understanding.danger.not_alone import only_says_nobody, tells_company, tells_safe
from understanding.danger.panic_now import in_a_panic, names_a_panic
from understanding.danger.plain_no import says_plain_no
from understanding.danger.red_flags import read_red_flag
from understanding.danger.sign_denied import denies_sign, help_came, is_up_again, refuses_to_call
from understanding.safety.context import AN_ACT

#: What is asked while coaching waits.
WAITING = frozenset({"safe", "still_safe"})
#: "I may have misread you", "How bad does it get?": asked where the meaning alone told of danger.
CHECKED, HOW_BAD = "danger_now", "how_bad"
#: What a panic brings along. Pain in the chest is more than that until somebody has looked.
OF_A_PANIC = frozenset({"breathing", "chest_pain_or_heart"})
PAIN = re.compile(
    r"\b(?:pain\w*|sore|hurt\w*|ach\w+|tight\w*|crush\w*|squeez\w*|pressure|heavy|arms?|jaw|"
    r"sweat\w*|clammy)\b",
    re.IGNORECASE,
)
#: Sore knees told before are no reason to think of the heart.
OF_THE_CHEST = re.compile(
    r"\b(?:chest|heart|arms?|jaw|tight\w*|crush\w*|squeez\w*|pressure|sweat\w*|clammy)\b",
    re.IGNORECASE,
)
#: How many of their last messages are looked at for pain.
LATELY_SAID = 3
#: What somebody who treats them has seen, once it is over.
OVER_ONCE_SEEN = frozenset({"breathing", "bleeding_or_injury", "diabetes_emergency"})
#: Where somebody who fell may be up again; and where help that came is no danger.
OF_A_FALL = frozenset({"bleeding_or_injury", "unconscious_or_seizure"})
OF_THE_BODY = OVER_ONCE_SEEN | OF_A_FALL | {"chest_pain_or_heart", "stroke"}
#: The first question after a danger; later ones ask what gets in the way of calling.
ASKED_STRAIGHT_OUT = "safe"
#: "Is any of this new? More breathless, chest pain, fever …"
DANGER_SIGNS = "flare"
#: Whoever writes more than the name of a sign tells more than the button does.
WORDS_OF_A_SIGN = 4


def alarm_is_denied(text: str, context: Mapping[str, Any], found: Mapping[str, Any]) -> bool:
    """Tell whether this is "I'm OK, that's not what I meant" in other words.

    Args:
        text: what was typed.
        context: what the channel knows: `asked`, the `danger` read before, whether the person has
            told of it again since (`told_again`), and whether it was the meaning alone that told of
            it (`doubted`).
        found: what was read in the message.
    """
    if context.get("asked") in {CHECKED, HOW_BAD}:
        return _says_no_to_the_check(text, context, found)
    if context.get("asked") not in WAITING:
        return False
    kind = denies_alarm(text)
    danger = context.get("danger")
    if _says_no_to_it(text, context):
        return True
    if kind != MISREAD and danger in OF_ENDING_IT and context.get("told_again"):
        return False
    if context.get("doubted") and _is_doubtful(found) and says_all_well(text):
        return True  # No word of danger was said, and they say that they are all right.
    return denies(kind, danger) or (not found.get("safety") and meant_otherwise(text))


def says_there_is_no_one(text: str, context: Mapping[str, Any]) -> bool:
    """Tell whether, while coaching waits, a no is of company: "naw av naebody" denies nothing."""
    dark = context.get("danger") in OF_ENDING_IT
    return context.get("asked") in WAITING and only_says_nobody(text, bare=dark)


def is_in_good_hands(text: str, context: Mapping[str, Any], found: Mapping[str, Any]) -> bool:
    """Tell whether what is read while coaching waits is that the means are gone, or company there.

    "Ma brother took the tablets aff me" holds the words of the danger, and tells that it is less.
    """
    finding = found.get("safety") or {}
    waits = context.get("asked") in WAITING and context.get("danger") in OF_ENDING_IT
    faint = finding.get("witness") == "meaning" or finding.get("cues") == [AN_ACT]
    helped = tells_means_away(text) or tells_help_reached(text)
    return (
        waits
        and (helped or (tells_company(text, "") and tells_safe(text)))
        and (not finding or faint)
    )


def speaks_of_it_again(text: str, context: Mapping[str, Any]) -> bool:
    """Tell whether dark words that were taken back are spoken of again, as if they were meant."""
    told = bool(context.get("dark_told"))
    return told and context.get("asked") not in WAITING and brings_up_again(text)


def has_eased(text: str, context: Mapping[str, Any], found: Mapping[str, Any]) -> bool:
    """Tell whether what was worse has settled, and who treats them knows of it.

    A heart or a stroke that is "fine now" is not: see `utter_stay_past`.
    """
    waits = context.get("asked") in WAITING and context.get("danger") in OVER_ONCE_SEEN
    emergency = (found.get("safety") or {}).get("level") == "emergency"
    return waits and not emergency and tells_it_eased(text) and tells_it_was_seen(text)


def tells_of_no_new_danger(text: str, context: Mapping[str, Any], found: Mapping[str, Any]) -> bool:
    """Tell whether, while coaching waits, it is said that it has eased, or where they live.

    Beside a line about danger the meaning fears almost any answer; this one brings nothing new. It
    gives coaching back no sooner, and what words tell is left as it is.
    """
    by_meaning = (found.get("safety") or {}).get("witness") == "meaning"
    waits = context.get("asked") in WAITING
    says_where = len(text.split()) <= WORDS_OF_A_SIGN and nation_lived_in(text) is not None
    settled = tells_it_eased(text) or says_all_well(text) or _answers_999(text, context)
    return waits and by_meaning and (settled or says_where)


def _answers_999(text: str, context: Mapping[str, Any]) -> bool:
    """Tell whether a danger of the body is answered: no such sign, help came, up again, no call."""
    danger = str(context.get("danger"))
    if danger in OF_ENDING_IT:
        return False
    denied = denies_sign(text, context.get("before") or "", danger)
    up = danger in OF_A_FALL and is_up_again(text)
    came = danger in OF_THE_BODY and (help_came(text) or refuses_to_call(text))
    return denied or up or came


def is_a_panic(text: str, context: Mapping[str, Any], found: Mapping[str, Any]) -> bool:
    """Tell whether breath that fails them is a panic attack by their own word, now or just after.

    "Cant breathe", "its a panic attack": 999 once is right, and 999 again is no help.
    """
    category = (found.get("safety") or {}).get("category")
    lately = list(context.get("history") or ())[-LATELY_SAID:]
    in_the_chest = any(PAIN.search(said) and OF_THE_CHEST.search(said) for said in lately)
    if PAIN.search(text) or in_the_chest:
        return False
    if context.get("asked") in WAITING:
        told = context.get("danger") in OF_A_PANIC and category in {None, *OF_A_PANIC}
        return told and names_a_panic(text)
    return category in OF_A_PANIC and in_a_panic(text)


def _is_doubtful(found: Mapping[str, Any]) -> bool:
    """Tell whether no word of danger was found in the message; its meaning may fear one."""
    return (found.get("safety") or {}).get("witness") in {None, "meaning"}


def _says_no_to_the_check(text: str, context: Mapping[str, Any], found: Mapping[str, Any]) -> bool:
    """Tell whether the check question has its no; what the words themselves find is no misreading.

    Its answer is heard by `action_after_danger_now` or `action_after_how_bad` all the same.
    """
    doubtful = _is_doubtful(found)
    if context.get("asked") == HOW_BAD:
        return doubtful and read_how_bad(text) == BEARS
    return doubtful and says_no_danger(text)


def _says_no_to_it(text: str, context: Mapping[str, Any]) -> bool:
    """Tell whether the direct question about ending their life has its no: "naw no like that"."""
    asked = context.get("asked") == ASKED_STRAIGHT_OUT and context.get("danger") in OF_ENDING_IT
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

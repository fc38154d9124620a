"""Whether the coach's last line asks about danger, so that an answer has its meaning from it."""

import re

__all__ = ["asks_of_danger"]

#: The question itself stands at the end; before it the person's own words may be said back.
_LAST_SENTENCE = re.compile(r"[^.?!\n]*\?[^?]*$")
_OF_DANGER = re.compile(
    r"\b(?:kill|suicid|end(?:ing)? (?:your|it|things)|hurt|harm|safe|danger|die|dying|dark|"
    r"thoughts|tablets?|pills|swallow|tak(?:e|en)|took|pain|chest|breath|bleed|blood|clots|hit|"
    r"temper|afraid|scared|frighten|weapon|voices|sugar|dizzy|numb|weak|fever|shiver|bear|too much|"
    r"symptom|worse|happen|how old|your age|right now|as you write)\w*",
    re.IGNORECASE,
)
#: What follows an answer to danger ("Call 999 now") is heard beside it, too.
_ANSWERS_DANGER = re.compile(r"\b(?:999|111|116 123)\b|\bcan(?:'t|not) send help\b")


def asks_of_danger(before: str) -> bool:
    """Tell whether the coach's last line asks about danger or a sign of it, or answers it.

    Beside any other ("What gets in the way?") what somebody writes means what it would mean out of
    the blue: the heads had learned that who is asked about a barrier is seldom in danger, and who
    is asked what they would like to talk about often is (docs/decisions.md, 28).
    """
    question = _LAST_SENTENCE.search(before)
    asks = question is not None and _OF_DANGER.search(question[0]) is not None
    return asks or _ANSWERS_DANGER.search(before) is not None

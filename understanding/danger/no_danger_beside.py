"""Short answers beside a question about danger that tell of none, however grave the question.

The question is full of grave words, and the meaning of "aye" or "tomorrow at 10" comes from it. A
yes to being 16 or over is the answer hoped for; a bare day and hour is none to "is anyone with
you?". It may be one to a question about ending their life, or to a "when": there it stands.
"""

from __future__ import annotations

import re

from understanding.talking.controls import read_control
from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["tells_of_no_danger"]

_OF_AGE = re.compile(r"\b16 or over\b|\bat least 16\b")
#: What a time may be the answer to.
_ASKS_WHEN = re.compile(
    r"\bwhen\b|\bhow (?:soon|long|many|much)\b|\blife\b|\bsuicid|\bkill|\bplan|\bharm|\bhurt|"
    r"\btak(?:e|en|ing)\b|\btook\b"
)
#: "Can ye write tae me the morn at 10": asked of the coach, and told of nobody.
_WRITE_TO_ME = re.compile(
    r"(?:(?:please|and|so|ok|hi|hello|aye|yes|no)\W+)*(?:(?:can|could|will|would) (?:you|ye) )?"
    r"(?:please )?(?:write (?:to )?me|message me|text me|remind me|check in(?: (?:with|on) me)?|"
    r"ask me(?: again)?)(?: (?:again|then|back))?(?: (?:in|on|at))*\b(?P<when>.{0,40})"
)
_TIME = any_of(r"""
    (at|on|the|about|around|half|quarter|past|to|next|this) | tomorrow | o'?clock
    (morn|morning|afternoon|evening) | (mon|tues|wednes|thurs|fri|satur|sun)day
    \d{1,2}([:.]\d\d)? ?(am|pm)? | one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve
""")
_ONLY_A_TIME = re.compile(
    rf"(?=.*(?:\d ?[ap]m|:\d|o'?clock|\w+day|tomorrow|morn\b))(?:{_TIME}\b[ ,]*)+[.!]?"
)


def tells_of_no_danger(text: str, before: str) -> bool:
    """Tell whether a short answer can be no danger beside the coach's line, whatever it asked.

    Args:
        text: what the person typed.
        before: the coach's last line.
    """
    line = before.lower()
    if _OF_AGE.search(line) and read_control(text, asked="yes_no") == "yes":
        return True
    english = in_english(text).strip()
    asked = _WRITE_TO_ME.fullmatch(english)
    if asked is not None and _ONLY_A_TIME.fullmatch(asked["when"].strip()):
        return True
    return not _ASKS_WHEN.search(line) and bool(_ONLY_A_TIME.fullmatch(english))

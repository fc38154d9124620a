"""The law is asked about, at work or of a home: "can ma boss sack me for bein aff?"."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["asks_of_the_law", "of_a_home", "of_work"]

_LEAD = (
    r"\W*(?:(?:so|but|and|well|och|oh|ok|eh|hey|sorry|wait|please|yes|no|hmm|just|tell me|"
    r"i wonder|i was wondering|do you know|any idea|if|whether|by the way|can i ask|a question)"
    r"[\s,.]+)*"
)
_NAMED = (
    r"(?:(?:my|the|a|his|her|our|your) (?:\w+ )?(?:boss|work|works|bosses|employers?|manager|"
    r"gaffer|job|company|firm|supervisor|hr|landlord|landlady|council|factor|"
    r"housing association|housing)|work|hr)"
)
_THEY = rf"(?:they|he|she|someone|somebody|anyone|{_NAMED})"
#: Nobody does this but at work, or of a home.
_DO = (
    r"(?:sack|fire|dismiss|make me redundant|finish me up|pay me off|demote|dock|stop paying|"
    r"cut my (?:hours|pay|wages|wage|shifts)|stop my (?:sick pay|pay|wages)|evict|"
    r"(?:put|pit) (?:me|us) out|(?:chuck|throw|kick) (?:me|us) out|put up my rent|raise my rent|"
    r"change my (?:hours|shifts|contract))"
)
_DO_TOO = (
    r"(?:get rid of|let me go|discipline|force|make me (?:go|come|work|do|take)|not pay|refuse|"
    r"phone me when|ask for a sick ?(?:line|note))"
)
_MAY = r"( (be|legally|really|just|even|allowed to|able to|going to|have the right to|still|not))*"
_ASKS = re.compile(
    _LEAD
    + any_of(rf"""
        (can|could|will|would|are|is|might|do|does) {_THEY}{_MAY} {_DO}\b.{{0,80}}
        (can|could|are|is|do|does) {_NAMED}{_MAY} {_DO_TOO}\b.{{0,80}}
        (can|could|will|would|might|am) i( (be|get|going to be|going to get|still|legally))* (
            sacked|fired|dismissed|evicted|made redundant|paid off|put out|disciplined)\b.{{0,80}}
        (can|could) i (sue|take (them|him|her|my \w+) to (court|a tribunal))\b.{{0,60}}
        (what are|what's|do i have|have i got|have i)( (my|any|no|the|legal))* rights?\b.{{0,80}}
        (am i|are you|are we) (legally )?(entitled to|allowed) (sick pay|ssp|statutory sick pay|
            time off|a phased return|reasonable adjustments|holiday pay)\b.{{0,60}}
        (is|isn't) (it|that|this) (even )?(legal|illegal|against the law|unfair dismissal|
            allowed by law|discrimination)\b.{{0,60}}
        do i (legally )?have to tell (my )?(boss|work|employers?|manager|hr)\b.{{0,60}}
    """)
    + r"\W*"
)
_OF_A_HOME = re.compile(
    r"\b(?:landlord|landlady|evict\w*|rent|council|factor|housing|tenan\w+|flat|put me out|"
    r"(?:chuck|throw|kick|pit)(?:ed)? (?:me |us )?out)\b"
)
_OF_WORK = re.compile(
    r"\b(?:boss|bosses|work\w*|employ\w+|manager|gaffer|job|sack\w*|fire[ds]?|dismiss\w*|"
    r"redundan\w+|sick pay|ssp|wages?|shifts?|phased return|hr|paid off|holiday pay)\b"
)
_PARTS = re.compile(r"(?<=[.!?;])\s+|\n+|,\s+(?=(?:can|could|will|what|is|do|am|are)\b)")
_LONGEST = 40


def asks_of_the_law(text: str) -> bool:
    """Tell whether a message asks what the law lets somebody do; only an adviser can say."""
    english = in_english(text).strip()
    if len(english.split()) > _LONGEST:
        return False
    return any(_ASKS.fullmatch(part) for part in (english, *_PARTS.split(english)) if part)


def of_work(text: str) -> bool:
    """Tell whether it is of work."""
    return _OF_WORK.search(in_english(text)) is not None


def of_a_home(text: str) -> bool:
    """Tell whether it is of a home."""
    return _OF_A_HOME.search(in_english(text)) is not None

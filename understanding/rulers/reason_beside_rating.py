"""The reason that comes along with a place on a ruler: "4. im feart id be too sore to drive"."""

import re

from understanding.plans.reasons import is_reason, tells_something
from understanding.rulers.rulers import read_ruler
from understanding.text.words import in_english, readable

__all__ = ["reason_beside_rating", "tells_a_help"]

_PARTED = re.compile(
    r"\s*[.,;:!\n]+\s+|\s+[-\u2013]+\s*|\s+(?=(?:because|becos|cos|coz|cause|cuz|'cause|since|as i|"
    r"as ah|as it|but)\b)|(?<=\d)\s+(?=(?:och|ach|oh|aye|well|honestly)\b)",
    re.IGNORECASE,
)
_BECAUSE = re.compile(
    r"^(?:(?:och|ach|oh|aye|and|well|honestly|that's|its|it's)\W+)*(?:because|becos|cos|coz|cause|"
    r"cuz|'cause|since|as)\s+|^(?:(?:och|ach|oh|aye|well|honestly)\W+)+",
    re.IGNORECASE,
)
#: "7, if it's dry": a condition, and "8 on a good day": no reason why.
_CONDITION = re.compile(
    r"\W*(?:but |and |well )*(?:if|when|unless|depending|depends|on a|some|most|it depends|maybe|"
    r"could be|or|out of|now|today|just|i (?:think|suppose|guess)|can i|not)\b"
)
#: "No very sure. the stairs": one thing, named by itself, says why as well as a sentence does.
_A_THING = re.compile(
    r"(?:it'?s )?(?:the|my|his|her|their|our|no|all the|that) (?!(?:day|now|moment|minute|"
    r"most|best|"
    r"lot|same|one|other|rest|time|idea|doubt|problem|bother|more|number|only|first|next|number|"
    r"way|truth|least|middle|top|bottom|foot)\b)[a-z' -]{3,}"
)
_FEWEST = 3
_LONGEST_HEAD = 6
_FIGURE = re.compile(r"\d")


def reason_beside_rating(text: str, *, asked: str) -> str | None:
    """What is said beside a rating and says why; None where that is nothing.

    `asked`: "importance" or "confidence". Only the words after the rating are looked at, and a
    condition or another figure is no reason.
    """
    said = readable(text).strip()
    parted = _PARTED.search(said)
    if parted is None:
        return None
    head, rest = said[: parted.start()], said[parted.end() :].strip()
    if len(head.split()) > _LONGEST_HEAD or read_ruler(head, asked=asked) is None:
        return None
    rest = _BECAUSE.sub("", rest).strip(" .,;:!-")
    english = in_english(rest)
    thing = _A_THING.fullmatch(english) is not None
    if (
        (len(rest.split()) < _FEWEST and not thing)
        or _FIGURE.search(rest)
        or _CONDITION.match(english)
    ):
        return None
    says_why = thing or is_reason(rest) or tells_something(rest)
    return re.sub(r"^but\s+", "", rest, flags=re.IGNORECASE) if says_why else None


_HELP = re.compile(
    r"\b(?:will|'ll|would|is going to|keeps?|helps?)(?: \w+)? (?:keep me|help|remind|push|see "
    r"that|make sure|"
    r"come|be there|nag|mind me|phone|be with|at it|me going|me right)\b"
)


def tells_a_help(text: str) -> bool:
    """Tell whether what is told with a rating helps: "6, my wife will keep me at it"."""
    return bool(_HELP.search(in_english(text)))

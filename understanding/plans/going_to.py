"""Where an activity leads: another end put in the place of the one that stood there."""

import re

from understanding.text.hedges import without_hedges
from understanding.text.words import in_english

__all__ = ["ends_in", "redirected", "says_how_far", "swapped_in"]

_WAY = (
    r"(?:as far as|up to|up tae|down to|doon tae|doon to|along to|alang tae|round to|roon tae|"
    r"to|tae)"
)
_DET = r"(?:the|my|ma|our|oor|a|an|that)"
_SMALL = r"(?:wee|little|big|old|auld|next|first|last|end of the|back|front|local|new|far)"
#: "The bus stop", "the post box": a place of two words.
_SECOND = (
    r"(?: (?:stop|shelter|station|gate|corner|road|street|park|shop|office|hall|box|bench|lights|"
    r"door|path|school|church|centre|bin|bins|post))?"
)
_PLACE = rf"(?:{_DET} )?(?:{_SMALL} )?(?!do\b|see\b|get\b|help\b|go\b|be\b)[\w'-]+{_SECOND}"
_END = re.compile(
    rf"\b(?P<way>{_WAY}) (?P<place>{_DET} (?:{_SMALL} )?[\w'-]+{_SECOND})", re.IGNORECASE
)
_AND_BACK = r"(?: (?:and|an|an'|&) (?:back|hame|home)(?: again)?)?"
_FAR = re.compile(
    rf"\W*(?:(?:just|jist|only|maybe|mibbe|even|aye|ok|och|no|naw|well|but|and|same|same again|"
    rf"then|"
    rf"only as far as|leave it|it's|make it)[\s,.]+)*(?:(?P<way>{_WAY}) )?(?P<place>{_PLACE})"
    rf"{_AND_BACK}"
    r"(?:[\s,]+(?:again|this time|the time|instead|insteid|the noo|then|please|for now|like before|"
    r"as before|ah think|i think))*\W*",
    re.IGNORECASE,
)


def ends_in(what: str | None) -> str | None:
    """The end that an activity names: "walk tae the wee shop an back" gives "the wee shop"."""
    found = _END.search(what or "")
    return found["place"] if found else None


def says_how_far(text: str) -> bool:
    """Tell whether words say only how far: "jist the corner", "tae the wee shop this time"."""
    return _far(text) is not None


def redirected(what: str | None, far: str) -> str | None:
    """An activity with another end: "walk tae the shop an back", "jist the corner" and so on.

    None where the activity names no end, or what is said names none.
    """
    end, new = _END.search(what or ""), _far(far)
    if not what or end is None or new is None:
        return None
    return f"{what[: end.start()]}{end['way']} {new}{what[end.end() :]}"


def _far(text: str) -> str | None:
    found = _FAR.fullmatch(without_hedges(text))
    if found is None:
        return None
    place = found["place"]
    has_way = found["way"] is not None
    named = re.match(rf"{_DET}\b", place, re.IGNORECASE) is not None
    # "Twenty" and "less" are no places; "the corner" and "to town" are.
    if not (has_way or named) or in_english(place).split()[-1] in _NO_PLACE:
        return None
    return place


_NO_PLACE = frozenset(
    """same lot half bit day time plan other another way one two walk swim minute minutes morning
    evening afternoon week weekend reminder helper nurse doctor phone kettle news""".split()
)


def swapped_in(text: str, gone: str, instead: str) -> str | None:
    """Words with `instead` where `gone` stood in them; None where it did not.

    "Walk tae the wee shop an back", "the shop" and "tae the corner" give "walk tae the corner an
    back": the small words before a thing go and come with it.
    """
    thing = _bare(gone)
    if not thing:
        return None
    stood = re.search(
        rf"\b(?:(?P<way>{_WAY}|at|in|on|wi|with|for|by) )?(?:{_DET} )?(?:{_SMALL} )?"
        rf"{re.escape(thing)}s?\b",
        text,
        re.IGNORECASE,
    )
    if stood is None:
        return None
    way = re.match(rf"(?:{_WAY}|at|in|on|wi|with|for|by) ", instead, re.IGNORECASE)
    before = "" if way or not stood["way"] else f"{stood['way']} "
    return f"{text[: stood.start()]}{before}{instead}{text[stood.end() :]}"


def _bare(gone: str) -> str:
    words = re.sub(
        rf"^(?:{_DET} )?(?:{_SMALL} )?|\s+(?:thing|bit|part|stuff|yin|one)s?$", "", gone.strip(),
        flags=re.IGNORECASE,
    )  # fmt: skip
    return words.strip(" .,;:!?\"'").rstrip("s") if len(words) > 2 else ""

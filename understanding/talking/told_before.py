"""Said already, and said so: "I just said", "I told you, mum", "the sitter, like I said"."""

import re

from understanding.text.words import in_english, readable

__all__ = ["besides_told_before", "said_again", "told_again", "told_before"]

_BEFORE = re.compile(
    r"^\W*(?:\w+\W+){0,2}?i(?: have)?(?: (?:just|already|did))*"
    r" (?:said|say|told you|tell you|told ye)\b(?! (?:no|yes|i|that i)\b)|"
    r"\b(?:like|as) i(?: have)?(?: (?:just|already))* (?:said|told you)\b"
)
#: "Telt ye", "said already", "a telt ye that": nothing but that; who said it may be left out.
_ONLY_THAT = re.compile(
    r"\W*(?:(?:och|ach|oh|but|and|well|no|yes|aye|look|see|hen|pal)\W+)*"
    r"(?:(?:like|as) )?(?:(?:i|ah|a)(?: have| did|'ve)? )?(?:(?:just|already|did) )*"
    r"(?:(?:told|tell) (?:you|ye|ya)|said)(?: (?:that|it|this|so|al?ready|before|once|twice|"
    r"just now|the now|now|earlier|the first time|hen|pal|mate))*\W*"
)
#: "A telt ye jean", "I said already, mornins": what was told is given once more.
_AGAIN = re.compile(
    r"^\W*(?:(?:och|ach|oh|but|and|well|aye|look|hen|pal)\W+)*(?:i|ah|a|eh)(?: have|'ve)?"
    r"(?: (?:just|already|jist|areddy))* (?:telt|tellt|tolt|told|tell't)(?: (?:ye|you|ya|yous|u))"
    r"(?: (?:already|areddy|before|once|twice))*(?: (?:it's|it is|it was|it wis))?[\s,:-]+"
    r"(?P<told>(?!(?:i|ah|a|eh|that|about|aboot|how|what|whit|why|no|naw|not|yes|aye|this|it|so|"
    r"he|she|they|there|already|before|the ither|you|ye)\b)[^?]{2,60}?)[\s.!]*$",
    re.IGNORECASE,
)
#: "I SAID get up before 12", "i just said, the swimming": what was said, given again.
_SAID_AGAIN = re.compile(
    r"^\W*(?:(?:och|ach|oh|but|and|well|aye|no|naw|look|hen|pal|ffs)\b[\s,.!]*)*(?:i|ah|a)"
    r"(?: have|'ve)?(?: (?:just|already|jist|did|areddy))* (?:said|say|telt ye|tellt ye|told you|"
    r"told ye)(?: (?:already|before|once|twice))*(?: (?:it's|it is|it was|that i (?:want|wanted)|"
    r"i (?:want|wanted|'d like|would like)))?(?: (?:to|tae))?[\s,:-]+"
    r"(?P<told>(?!(?:i|ah|a|eh|that|about|aboot|how|what|whit|why|no|naw|not|yes|aye|this|it|so|he|"
    r"she|they|there|already|before|you|ye|nothing|i'm|im|am|it's|sorry|goodbye|hello|thanks|to|tae)"
    r"\b)[^?]{2,60}?)[\s.!]*$",
    re.IGNORECASE,
)
#: "I told you that my wife helps", "ah said already ma pal jean": what stands before what was told.
_LEADS_TO_IT = re.compile(
    r"^\W*(?:(?:och|ach|oh|but|and|well|aye|yes|no|naw|look|see|hen|pal|ffs|like|as)\b[\s,.!]*)*"
    r"(?:i|ah|a|eh)(?: have|'ve| did)?(?: (?:just|jist|already|areddy|awready))* "
    r"(?:(?:told|telt|tellt|tolt|tell)(?: (?:you|ye|ya|yous|u))?|said)"
    r"(?: (?:already|areddy|awready|before|once|twice|earlier))*"
    r"(?:[\s,:-]+(?:that|about|aboot|it's|it is|it was|it wis))*[\s,.:;!-]+(?P<told>[^?]{2,120}?)"
    r"[\s.!]*$",
    re.IGNORECASE,
)
_NAMES_NOTHING = re.compile(
    r"\W*(?:(?:that|this|it|so|no|naw|yes|aye|already|awready|areddy|before|just|now|the|a|you|ye|minute|ago|"
    r"once|twice|nothing|i|ah|what|whit|hen|pal|earlier|first|time)\b\W*)+",
    re.IGNORECASE,
)
_DENIES = re.compile(r"\b(?:not|never|wrong|did not|didn't)\b")
_LONGEST = 14
#: Said later in a message, it is told along with something else.
_FIRST = 2
_SIGHS = re.compile(r"\W*(?:och|ach|oh|aw|eh|look|see|hen|pal|but|well|aye|naw|no)\W*", re.I)
_PIECES = re.compile(r"(?<=[.,;:!?])\s+|\s+[-\u2013]+\s+|\n+|\.{2,}")


def told_before(text: str) -> bool:
    """Tell whether somebody says that they have told this already; nothing is called wrong.

    Whoever is weary of telling it says so first: "I just said?? it gets in the way of everything".
    """
    pieces = [piece for piece in _PIECES.split(readable(text)) if piece.strip()][:_FIRST]
    said = [in_english(piece) for piece in pieces]
    if any(_DENIES.search(one) for one in said):
        return False
    return any(
        len(one.split()) <= _LONGEST
        and (_BEFORE.search(one) is not None or _ONLY_THAT.fullmatch(one) is not None)
        for one in said
    )


def said_again(text: str) -> str | None:
    """What is said once more: "i SAID get up before 12" gives "get up before 12"; else None."""
    found = _SAID_AGAIN.match(readable(text))
    return found["told"] if found is not None else None


def told_again(text: str) -> str:
    """What is told once more to an open question: "i told you, jean phones me" gives the phoning.

    "" where nothing is told besides ("ah said already"), and where nobody says so.
    """
    if not told_before(text):
        return ""
    found = _LEADS_TO_IT.match(readable(text).strip())
    told = found["told"].strip() if found is not None else besides_told_before(text)
    told = "" if found is None and told == text.strip() else told
    return "" if _NAMES_NOTHING.fullmatch(told) else told


def besides_told_before(text: str) -> str:
    """What is said besides, in their words: "telt ye, mornins" gives "mornins"; "" for nothing."""
    again = _AGAIN.match(readable(text).strip())
    if again is not None and not _ONLY_THAT.fullmatch(in_english(text)):
        return again["told"]
    pieces = [piece for piece in _PIECES.split(readable(text)) if piece.strip()]
    kept = [piece for piece in pieces if not _ONLY_THAT.fullmatch(in_english(piece))]
    kept = [piece for piece in kept if not _repeats(piece, kept)]
    if len(kept) == len(pieces):
        return text.strip()
    return " ".join(piece for piece in kept if not _SIGHS.fullmatch(piece)).strip(" .,;:!")


def _repeats(piece: str, others: list[str]) -> bool:
    """Whether a piece only says again what another tells: "swimming. I said swimming"."""
    again = _SAID_AGAIN.match(piece)
    told = again["told"].casefold().strip(" .!") if again is not None else ""
    return bool(told) and any(told in one.casefold() for one in others if one is not piece)

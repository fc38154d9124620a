"""Said at being asked, and no answer: "none of your business", "I dinnae ken why ye ask"."""

import re

from understanding.plans.of_the_asking import OfTheAsking, of_the_asking
from understanding.talking.asked_along import asks_why
from understanding.talking.no_answer import complains_of_coach
from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["protests_at_asking", "without_protests"]

_LEAD = (
    r"\W*(?:(?:och|oh|ach|eh|well|so|no|ok|look|listen|but|and|just|because|honestly|sorry|hen|"
    r"pal|here|though)\b[\s,.!?-]*)*"
)
_ASKS = r"(?:ask|askin|asking|asked|want|wanting|need|needing|keep asking|are asking|have to ask)"
_MORE = r"(?: [a-z']+){0,7}"
_AT_US = re.compile(
    _LEAD
    + any_of(
        rf"""
        (i )?(do not|cannot|did not|can't|don't)( (really|even|quite))? (know|see|understand|get)
            (why|what for|how come)( (do|did|are|is))? (you|they)( (are|even|always|keep))*
            {_ASKS}{_MORE}
        why (do|did|are|would|d')? ?(you|they|ye|d'ye|d'you)( (even|always|keep))* {_ASKS}{_MORE}
        ((it|that|this)('s| is)? )?(none|nane|not any|no) (of|o) (your|their) business{_MORE}
        (how|what)( is|'s)? (that|this|it) (any )?(of |to do with )(your|you)( (business|concern))?
        what('s| is| has) (it|that|this) (got )?to do with (you|it|this|anything|me)
        mind your (own )?business
        (this|it|that)('s| is) (all |just |pure |a )*(waste (of|o) time|pointless|nonsense)
        (this|it|that)('s| is) (all |just |pure |a )*(nosy|nosey|cheeky)
        (you|you're|you are)( (are|being|so|a bit|awful|gey|that|too))* (nosy|nosey|cheeky)
        (you|you're|you are) (keep|always|just keep) {_ASKS}( (me|so many|things?|stuff|this))*
        (stop|quit|enough) (asking|with the questions){_MORE}
        what('s| is) (this|that|it) (all )?for
    """.replace("\n            ", " ")
    )
    + r"(?:[\s,]+(?:hen|pal|though|then|again|now|honestly|here|at all|please|anyway))*\W*"
)
_PARTS = re.compile(
    r"(?<=[.!?;])\s+|\n+|,\s+(?=(?:but|and|why|what|how)\b)|\s+(?=but (?:why|what|how|i)\b)"
)


def protests_at_asking(text: str) -> bool:
    """Tell whether the whole of a message protests at what is asked, and tells nothing."""
    english = in_english(text).strip()
    if _AT_US.fullmatch(english) or asks_why(text) or complains_of_coach(text):
        return True
    return of_the_asking(text) in {OfTheAsking.COMPLAINS, OfTheAsking.YOURS_TO_SAY}


def without_protests(text: str) -> str:
    """What is told, without the parts of it that protest at being asked."""
    parts = [part for part in _PARTS.split(text) if part and part.strip()]
    told = [part for part in parts if not protests_at_asking(part)]
    return text if len(told) == len(parts) else ". ".join(part.strip(" .,") for part in told)

"""Whether what was said for a reason is one: "I miss the company", not "whit? its high son"."""

import re

from understanding.text.hedges import is_aside
from understanding.text.words import in_english

__all__ = ["is_reason", "tells_something"]

#: Small words, and talk about the scale itself: none of them says why.
_SAYS_NO_WHY = frozenset(
    """
    a an the i you he she it its it's we they me my your his her our their him them us this that
    these those and or but so because if as than then to of for in on at by with from about into
    is am are was were be been do does did done have has had will would can could should may might
    must not no yes well just really very too also lower higher high low number numbers scale son
    hen pal what why how who when where which there here one two three four five six seven eight
    nine ten zero some any all lot lots bit much more less like know think suppose guess dunno
    said say mean ok okay right fine oh och ach aye eh um course always out up down
    """.split()
)
_FEWEST = 2
_CLAUSE = 4
_LETTERS = 3
#: "Och, maybe five if it's wet": another place on the ruler, and no reason.
_RATES_AGAIN = re.compile(
    r"\W*(?:(?:och|oh|well|aye|yes|no|so|but|and|actually|maybe|perhaps|probably|about|more like|"
    r"it's|i'd say|say|or|only|just|then|a|an|i would say|make it|call it)\W+)*"
    r"(?:\d{1,2}|zero|one|two|three|four|five|six|seven|eight|nine|ten)(?: or \w+)?(?: out of "
    r"(?:10|"
    r"ten))?(?:\W+(?:maybe|perhaps|then|though))?(?:\W+(?:if|when|on|unless|some|most)\b.{0,40})?\W*"
)


def tells_something(text: str) -> bool:
    """Tell whether four words or more hold one that tells: "they dont listen tae me"."""
    words = re.findall(r"[a-z']+", in_english(text))
    telling = {word for word in words if len(word) >= _LETTERS} - _SAYS_NO_WHY
    return "?" not in text and len(words) >= _CLAUSE and bool(telling) and not is_aside(text)


def is_reason(text: str) -> bool:
    """Tell whether an answer says why: no question, no aside, and two words that tell."""
    if "?" in text or is_aside(text) or _RATES_AGAIN.fullmatch(in_english(text)):
        return False
    words = set(re.findall(r"[a-z']{3,}", in_english(text)))
    return len(words - _SAYS_NO_WHY) >= _FEWEST

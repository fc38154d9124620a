"""What a plan is for and does not say: "there's nae fishing in it", "put the swim back in"."""

import re

from understanding.plans.activities import is_activity
from understanding.plans.same_sort import telling_words
from understanding.text.words import readable

__all__ = ["asks_to_put_it_in", "left_out_doing"]

_FRONT = (
    r"\W*(?:(?:no|naw|nah|but|and|och|ach|oh|aye|yes|yeah|hey|wait|eh|well|ok|sorry|please|so|hen|"
    r"pal|hang on|haud on|that'?s (?:fine|ok|good|right|no right|not right|not it))\b[\s,.!;:-]*)*"
)
_PUT = (
    r"(?:(?:can|could|will|kin) (?:you|ye|we) |please |just |jist )*(?:put|pit|add|stick|get|write)"
)
_PLAN = r"(?:it|that|there|this|the plan|ma plan|my plan|the list)"
_IT_IN = (
    rf"(?:[\s,.;!-]*(?:(?:and|so|then) )?{_PUT} (?:it|that|them)(?: back)? (?:in|on|doon|down)\b"
    r"(?: (?:it|there|please|then))*)?"
)
_THING = (
    r"(?:the |ma |my |any |some |about the |aboot the |about |aboot )*"
    r"(?P<what>[\w'-]+(?: [\w'-]+){0,4}?)"
)
_SHAPES = [
    re.compile(rf"{_FRONT}{shape}{_IT_IN}\W*", re.IGNORECASE)
    for shape in (
        rf"(?:you|ye)(?:'ve|'ve| have|ve)? (?:just )?(?:left|missed|forgot|forgotten)(?: out| oot| "
        rf"off| aff)? {_THING}(?: (?:out|oot|off|aff)(?: of| o)?(?: {_PLAN})?)?",
        rf"{_PUT} {_THING}(?: back)? (?:in|intae|into)(?: {_PLAN})?(?: (?:please|as well|an aw|too|"
        rf"then))*",
        rf"(?:(?:there'?s|there is|thur'?s|it'?s got|it has|you'?ve got|i see) (?:no|nae|nothing|"
        rf"nothin|nowt|not)|i (?:cannae|can'?t|dinnae|don'?t) see)(?: (?:about|aboot|mention of|"
        rf"word of|any))* {_THING} (?:in|on|aboot|about) {_PLAN}",
        rf"(?:where'?s|whaur'?s|where is|what happened to|whit happened tae|"
        rf"(?:what|whit) (?:about|aboot)(?= (?:the|ma|my) )) {_THING}"
        rf"(?: (?:in|gone|away)(?: {_PLAN})?)?",
        rf"(?:it|that|{_PLAN}) (?:does ?n[o']t|doesn'?t|disnae|doesnae|dizny|never|did ?n[o']t|"
        rf"didnae|says nothing|has nothing)(?: even)? ?(?:say|says|mention|mentions|hae|have|"
        rf"got)? ?{_THING}"
        rf"(?: (?:in|on) {_PLAN})?",
        rf"{_THING}(?:'s| is| isnae| isn'?t| wis| was)(?: (?:no|not|nae))? (?:missing|missin|"
        rf"left out|left oot|(?:even )?in {_PLAN}|there|on {_PLAN})",
    )
]
_PUT_IT_IN = re.compile(
    rf"{_FRONT}{_PUT} (?:it|that|them)(?: back)? (?:in|intae it|into it|doon|down)\b"
    rf"(?: {_PLAN})?(?: (?:please|then|as well|an aw|too))*\W*",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"\b(?:it|that|this|them|bit|part|thing|one|days?|times?|reminder|helper|amount|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mornings?|evenings?|who|when|why|what|how|"
    r"wrong|right|sense|help|instead|insteid|rather)\b",
    re.IGNORECASE,
)
_ING = re.compile(r"(?!(?:nothin|somethin|anythin|everythin|meanin|mornin|evenin|buildin)g?\b)"
                  r"[a-z]{3,}in[g']?", re.IGNORECASE)  # fmt: skip
#: One word that may be a verb elsewhere: "there's no point in it" names nothing to do.
_ONE_DOING = frozenset("walk swim run dance yoga gym bath stretch cycle bowls dip".split())
LONGEST = 16


def left_out_doing(text: str, goal: str = "") -> str | None:
    """Give the doing that is said to be left out of a plan; None where none is named.

    "There's nae fishing in it. put it in" gives "fishing". `goal` is what the plan is for: a word
    of it counts as well ("where's the choir?").
    """
    said = readable(text).strip()
    if len(said.split()) > LONGEST:
        return None
    for shape in _SHAPES:
        found = shape.fullmatch(said)
        if found is None:
            continue
        what = re.sub(r"^(?:the|ma|my|any|some|about|aboot|a)\s+", "", found["what"].strip())
        if (
            _names_a_doing(what) or telling_words(what) & telling_words(goal)
        ) and not _NO_NAME.search(what):
            return what
    return None


def _names_a_doing(what: str) -> bool:
    words = what.casefold().split()
    if len(words) == 1:
        return words[0] in _ONE_DOING or _ING.fullmatch(words[0]) is not None
    return is_activity(what) and not words[-1].endswith(("costs", "shoes", "money", "gear"))


def asks_to_put_it_in(text: str) -> bool:
    """Tell whether "it" is to be put in, named in what was said before: "well put it in"."""
    return _PUT_IT_IN.fullmatch(readable(text).strip()) is not None

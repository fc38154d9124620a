"""A plan that is to stay as it is: "naething, it's fine noo", "leave it, the plan's good"."""

import re

from understanding.text.hedges import clauses
from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["finds_it_good", "keeps_as_it_is"]

_LEAD = (
    r"\W*(?:(?:och|oh|ach|no|yes|ok|well|so|right|but|and|just|actually|sorry|now|hen|pal|"
    r"i think|thanks)\b[\s,.!-]*)*"
)
_NOW = (
    r"(?:[\s,]+(?:now|the now|as it is|the way it is|like that|like this|as it was|for me|"
    r"for now|thanks|"
    r"thank you|i think|after all|already|then|really|hen|pal|please|to me))*\W*"
)
_GOODS = r"(?:ok|okay|fine|good|grand|alright|all right|right|perfect|great|correct|sound|braw)"
_GOOD = re.compile(
    _LEAD
    + any_of(r"""
        ((the|my|this|that) )?plan( is|'s|s)?( (all|just|very|quite))* {GOODS}
        (it|that|this|all|everything)( is|'s|s)?( (all|just|very|quite))* {GOODS}
        {GOODS}
        (i am |i'm )?(happy|content|fine|ok|pleased) with (it|that|the plan|this|all of it)
        i like (it|that|the plan|this) | (looks|sounds|seems) {GOODS}
        (nothing|nowt)( (to|needs|needing|wants|i want to|i would))?( (change|changing|changed|
            fix|be changed|
            put right))?( (in|of|on|about) (it|that|the plan))?
        (no|not any|none|there are no|i want no) change(s)? | no need( to change( (it|anything))?)?
        (i )?(do not|would not|will not) (want to |need to |think i )?(would )?change (it|
            anything|a thing)
        none( of (it|them|those))?
    """.replace("{GOODS}", _GOODS))
    + _NOW
)  # fmt: skip
_LEAVES = re.compile(
    _LEAD
    + any_of("""
        (i will |i would |let's |we will )?(leave|keep|have) (it|that|the plan|things|
            them)( (as|how|
            the way) (it|that|they) (is|was|are)| be| alone| the same)?
        (i )?(did not|do not) (mean|want) to (press|hit|change)( (that|it|anything))?
        as it is | never mind | forget it | same as (before|it was)
        (i )?(pressed|hit) (it|that|the wrong (one|button))( by (mistake|accident))?
    """)
    + _NOW
)


def finds_it_good(text: str) -> bool:
    """Tell whether all of a message finds a plan good as it is: "nothing. plan is good"."""
    parts = _told(text)
    return bool(parts) and all(_GOOD.fullmatch(one) for one in parts)


def keeps_as_it_is(text: str) -> bool:
    """Tell whether all of a message would leave a plan as it is: "naething. leave it"."""
    parts = _told(text)
    return bool(parts) and all(_GOOD.fullmatch(one) or _LEAVES.fullmatch(one) for one in parts)


def _told(text: str) -> list[str]:
    """The clauses of a message in English; "thanks" beside another says nothing of the plan."""
    parts = clauses(text)
    kept = [part for part in parts if not _BESIDE.fullmatch(in_english(part))]
    return [in_english(part) for part in kept or parts]


_BESIDE = re.compile(r"\W*(?:thanks|thank you|please|sorry|well|och|no|yes|pal|hen)\W*")

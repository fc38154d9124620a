"""Nothing is wanted just now: "nothing this week, I don't want to do anything"."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["declines", "not_now"]

_LEAD = (
    r"\W*(?:(?:och|oh|ach|no(?=[\s,]+n(?:ot|o|ae)\b)|well|so|honestly|sorry|just|"
    r"to be (?:dead |really |brutally )?honest|and|because|cos|aye|i said|i think|"
    r"hen|pal|son|really)[\s,.]+)*"
)
_WHEN = (
    r"(?:[\s,]+(?:(?:this|next) (?:week|month|year)|this week or next|just now|right now|now|"
    r"the now|today|yet|at the moment|for now|for a while|these days|really|thanks|"
    r"thank you|at all|either|honestly|hen|pal|to be honest|i do not think|i think|about it))*\W*"
)
#: "I don't want to do", "I can't face": what is refused comes after it, or nothing does.
_I_DO_NOT = (
    r"i (do not|don't|did not|am not|cannot|could not|will not|would not)"
    r"( (really|even|want|feel like|fancy|feel up|be|like|think|need|going|able|plan|planning|"
    r"have the energy|be bothered|face|see myself|manage))+( (to|of|for|on))?"
    r"( (do|doing|try|trying|change|changing|be doing|start|starting|think about|take on|touch))?"
)
_ANYTHING = (
    r"( anything( (new|else|more|about it))?| nothing| something| any of (it|that)| it| that|"
    r" this| a thing| much| up to (it|that|this|much|anything))?"
)
_REFUSES = re.compile(
    _LEAD
    + any_of(rf"""
        no | nope | nah | none | not | no way | no chance | leave it
        nothing( (doing|for me|to do|really|much|at all|i (can|want to) (think of|do)))?
        not (this|next) week | not (really|particularly|interested|bothered|keen|up to it)
        not (just )?(now|yet|today)
        {_I_DO_NOT}{_ANYTHING}
        (i )?(cannot|could not|can't|cant) be (bothered|arsed|doing with (it|this|that))
        i (want|would like|need|would rather|'d rather|just want|just need) (to be )?(left|leave)(
            it| alone| be| in peace| me alone)*
        (i )?(do not|don't|could not) (really )?care( (either way|much|any more|less))?
        leave me( alone| be| in peace)? | i am not ready( for (it|that|this|anything))?
        i am (too|that|so|just too|far too|pure) (tired|done in|worn out|exhausted|knackered|low|
            stressed|busy|sore)
        maybe (later|another time|some other time)
    """)
    + _WHEN
)
_PARTED = re.compile(r"[.!;,]+\s+|\s+(?=(?:i do not|i don't|i just|i cannot|because|cos)\b)|\n+")
_LONGEST = 25


def declines(text: str) -> bool:
    """Tell whether somebody says that they want to do nothing, and says nothing besides.

    The first clause must say no by itself; "no, but I could ring her" names something to do.
    """
    english = in_english(text).strip()
    if not english or len(english.split()) > _LONGEST:
        return False
    clauses = [one.strip() for one in _PARTED.split(english) if one.strip()]
    return all(_REFUSES.fullmatch(one) for one in clauses)


#: "Can't this week, I've got a funeral", "not till after my scan": put off, and a reason told.
_NOT_NOW = re.compile(
    _LEAD
    + any_of(r"""
        (i )?(cannot|could not|can't|cant|will not|am not able to|not|nothing|no|nae)( (do|doing|
            manage|really|
            anything|it|that|be doing))* (this|next|the|just|until|till|for|right|yet|before)\b
        (i have|i've|i am|there is|there's|we have|got|having|with)\b.{3,60}\b(so )(not|no|
            nothing|i cannot|
            cannot) (till|until|yet|just now|this week|before)\b
        (not|no) (till|until|yet|before)\b
    """)
    + r".*"
)
_NAMES_IT = re.compile(
    r"\b(?:but|maybe|mibbe|could|might|would|rather|instead|except|though|walk|ring|phone|try)\b"
)
_FEWEST = 4


def not_now(text: str) -> bool:
    """Tell whether it is put off with a reason, and nothing is named that they would do."""
    english = in_english(text).strip()
    if not _FEWEST <= len(english.split()) <= _LONGEST or declines(text):
        return False
    return bool(_NOT_NOW.fullmatch(english)) and not _NAMES_IT.search(english)

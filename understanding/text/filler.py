"""Words that fill a pause where a list is asked for: "um", "dunno"; they are no line of it."""

import re

from understanding.plans.of_the_asking import of_the_asking
from understanding.talking.none_said import says_none
from understanding.text.phrases import any_of
from understanding.text.words import in_english, readable

__all__ = ["is_filler", "without_fillers"]

_SOUND = r"(?:u+h*m+|u+h+|e+r+m*|h+m+|m+|a+h+|o+h+|eh+m*|tut|pfft|pff)"
_FILLS = re.compile(
    r"\W*(?:(?:och|oh|well|so|no|yes|ok|just|honestly|sorry|really|now|but|and)\b[\s,.!?-]*)*"
    + any_of(rf"""
        {_SOUND}( {_SOUND})* | och | well | so | ok | right
        (i )?(do not|would not|could not) (really |even )?(know|say|ken)( (what|how)( to (say|put|
            write|answer)( (there|here|that|it))?)?| (that|this)( one)?| to be honest)*
        (i am )?(not|no) (really |too |very )?sure( (what to (say|put|write)|about (that|this)))?
        (i have |i've |have )?(no|not a|not an) (idea|clue|notion)( (what to (say|put)|at all))?
        (i )?(cannot|could not) (really )?(think|say|mind|remember)( (of|right|just|anything|
            any|now|
            one|what|much|it|a thing|at the moment|the now))*
        (let me|wait till i|give me a (minute|second) to) (think|see)( about (it|that))?
        (that'?s |it'?s |that is )?(a )?(good|hard|tough|difficult|tricky|big|fair) (one|
            question)( that)?
        good question | pass | skip( it| that| this)? | next( one)?
        (you )?(tell|told) (me|you)( already| that)? | what do you (mean|want)( [a-z]+){{0,4}}
        (the )?usual | (nothing|no) comment | who knows | god knows | whatever | never mind
        thinking | hang on | wait | (that'?s|that is|it'?s|it is) (hard|difficult|
            not easy)( to say| to
            answer)?
    """)
    + r"(?:[\s,.]+(?:hen|pal|mate|though|then|now|the now|honestly|really|to be honest|sorry|lol|"
    r"at all|right now))*\W*"
)
_LEADS = re.compile(rf"^\W*(?:{_SOUND}\b[\s,.!-]+)+", re.IGNORECASE)


def is_filler(text: str) -> bool:
    """Tell whether a piece of an answer names nothing: a pause, a shrug, or talk of the asking."""
    english = in_english(text).strip()
    if not re.search(r"\w", english):
        return True
    if not re.search(r"[^\W_]", _LEADS.sub("", english)):
        return True
    return bool(_FILLS.fullmatch(english) or says_none(text) or of_the_asking(text))


def without_fillers(text: str) -> str:
    """What an answer names, without the pauses in it: "um, ma walks. dunno" gives "ma walks"."""
    kept = [
        _LEADS.sub("", one)
        for one in re.split(r"(?<=[.!?;])\s+|\n+", readable(text))
        if one.strip() and not is_filler(_LEADS.sub("", one) or one)
    ]
    return " ".join(one for one in kept if one.strip())

"""Whether an answer in their own words comes to "none": "nowt", "nope im retired"."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["says_none"]

_LONGEST = 9
_FRONT = r"\W*(?:(?:och|oh|ach|well|so|honestly|just|to be honest|tbh|aye|probably)[\s,]+)*"
_BACK = (
    r"(?:[\s,]+(?:really|then|hen|pal|at all|just now|the now|right now|thanks|i do not think|"
    r"i think|i can think (?:of|o)|that i (?:know|can think) of|comes to mind|to be honest|tbh|"
    r"much|so far))*\W*"
)
_NONE = re.compile(
    _FRONT
    + any_of("""
        nowt | nothing | nothin | nuthin | hee haw | heehaw | zilch | nada | none
        (not|no) a thing | not (a|one) (single )?(thing|bit) | not anything
        nothing (else|special|in particular|comes)
        nothing (would|will|could|can|does|is|there is)( (make|help|change|do|raise) (it|that|me))?
        (there is|there's|there are|i have|i have got|i've) (nothing|none|not anything)
        not that i (know|can think) of | no that i (know|can think) of
        (not|no) (much|really|particularly)
    """)
    + _BACK
)
#: "Nope, I'm retired", "I'm free all day": there is nothing to fit round.
_FREE = re.compile(
    _FRONT
    + r"(?:(?:no|nope|nah|naw|not really)[\s,]+)?"
    + any_of("""
        (i am |i'm |im |i have been )?retired( now)?
        (i am |i'm |im )?free as a bird
        (i am |i'm |im )?free (all|any|most) (day|time|the time|of the time|days|week)( long)?
        (i have |i've |i have got |got )(all the time in the world|plenty (of )?time|all day|
            nothing but time)
        (any time|anything|whenever) (suits|is fine|will do)( me)?
    """)
    + _BACK
)


def says_none(text: str) -> bool:
    """Tell whether an answer says that there is none of what was asked for, and nothing besides."""
    english = in_english(text)
    if len(english.split()) > _LONGEST:
        return False
    return bool(_NONE.fullmatch(english) or _FREE.fullmatch(english))

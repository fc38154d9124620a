"""Somebody to talk to is wished for: heard as that, and not as a call for a member of staff."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["wants_someone_to_talk_to"]

_WISH = re.compile(
    r"\W*(?:(?:och|oh|ach|aye|yes|well|so|hi|hello|but|and|just|please|sorry)[\s,.!]+)*"
    + any_of("""
        (i |id |i would |i'd |i am |i'm )?(just |really |only |maybe |think i )*(need|needing|want|
            wanting|
            could do with|could use|would like|like|would love|love|looking for|wish i had|
            wish there was|have not got|do not have|miss having|miss)( just)? (someone|somebody|
            anyone|anybody|a friend|a pal|folk|people|company) to (talk|speak|chat|blether|
            confide|open up|moan)( (to|with|in))?
        (i )?(have |have not |do not have |got |have got |not got )?(nobody|no one|noone) to (talk|
            speak|
            chat|blether|turn)( (to|with))?
        (i )?(just |really )*(need|want|could do with) (a|to have a)( (good|wee|right))? (
            blether|chat|talk|natter)
    """)
    + r"(?: (?:about (?:it|this|things|stuff|everything|my \w+)|just now|now|today|sometimes|"
    r"really|the now|the day|please|at night))*\W*"
)


def wants_someone_to_talk_to(text: str) -> bool:
    """Tell whether a whole message wishes for an ear; "a real person" is another wish."""
    return _WISH.fullmatch(in_english(text)) is not None

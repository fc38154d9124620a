"""A feeling that a message tells: alone ("jist lonely"), or with more ("am greetin noo, daft")."""

import re
from collections.abc import Mapping
from enum import Enum

from understanding.talking.acts import Act
from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["Feeling", "feeling_told", "plain_feeling"]


class Feeling(str, Enum):
    """Which feeling; the value is the end of the name of its lines."""

    LONELY = "lonely"
    SAD = "sad"
    MISSING = "missing"


_LEAD = (
    r"\W*(?:(?:och|oh|ach|aye|yes|no|well|so|and|but|because|cos|honestly|to be honest|eh|"
    r"nothing|it's|it is|that|i do not know)[\s,.]+)*"
    r"(?:(?:i am|i'm|i|am|i feel|feel|feeling|i was|i have been|been|i get|get|it is|it's|to be|"
    r"being|makes me|it makes me|makes me feel|left)\s+)*"
    r"(?:(?:just|only|so|very|really|quite|that|this|awful|dead|pure|a bit|a little|little|bit|"
    r"kind of|sort of|feeling|be|rather|too|always|still|also)\s+)*"
)
_TAIL = (
    r"(?:[\s,]+(?:just now|now|the now|today|the day|these days|at the moment|here|really|hen|pal|"
    r"that's all|that is all|thats it|is all|i suppose|i think|most days|at night|in the house|"
    r"in the flat|at home|on my own|by myself|like|too|sometimes|inside|about it))*\W*"
)
_LONELY = any_of("""
    lonely | lonesome | alone | isolated | cut off
    missing (company|folk|people) | (miss|missing) (having )?(company|somebody|someone) about
    loneliness | the loneliness | no company
""")
_SAD = any_of("""
    sad | down | low | blue | upset | tearful | unhappy | miserable | heartsore | heart sore | hurt
    sadness | the sadness | weepy | homesick
""")
_JOIN = r"(?:\s+and\s+(?:just |so |very |really |that )*|,\s*)"
_PATTERNS = tuple(
    (feeling, re.compile(rf"{_LEAD}{words}(?:{_JOIN}(?:{_LONELY}|{_SAD}|tired|fed up))?{_TAIL}"))
    for feeling, words in ((Feeling.LONELY, _LONELY), (Feeling.SAD, _SAD))
)


def plain_feeling(text: str) -> Feeling | None:
    """The feeling that a whole message tells, and nothing besides; None for all else.

    "I'm no lonely" tells of none, and "so low I can't go on" tells more.
    """
    english = in_english(text)
    return next((feeling for feeling, one in _PATTERNS if one.fullmatch(english)), None)


#: So likely must it be that a message tells of trouble, where it has a word of a feeling as well.
_TELLS = 0.7
_NONE_FELT = r"(?<!not )(?<!never )(?<!less )(?<!not be )(?<!not feel )(?<!stop )(?<!no longer )"
_WHOM = (
    r"(?:him|her|them|(?:my|the|our) (?:late |old |wee )?(?:man|wife|husband|mum|mother|dad|father|"
    r"brother|sister|son|daughter|pals?|friends?|family|kids|children|dog|cat|home)|"
    r"(?:having )?(?:somebody|someone|folk|people|company)|"
    r"(?!it\b|the\b|a\b|an\b|my\b|that\b|this\b|out\b|meals?\b|days?\b|tablets?\b|"
    r"doses?\b|one\b|going\b|being\b|not\b)[a-z]+(?= (?:at|so|most|a lot|terribl|that|every|"
    r"all|now|still|sore|something)\b))"
)
#: In a longer message; "low" and "down" are places there, "cut off" a phone.
_IN_MORE = (
    (Feeling.MISSING, re.compile(rf"{_NONE_FELT}\b(?:miss|missing) {_WHOM}\b")),
    (
        Feeling.LONELY,
        re.compile(rf"{_NONE_FELT}\b(?:lonely|lonesome|loneliness|all alone|alone with my)\b"),
    ),
    (
        Feeling.SAD,
        re.compile(
            rf"{_NONE_FELT}\b(?:(?<!the )crying|weeping|bubblin'?g?|in tears|tearful|weepy|"
            r"heart ?broken|"
            r"broken-hearted|heart ?sore|sad|miserable|unhappy|in bits|so upset)\b"
        ),
    ),
)


def feeling_told(text: str, acts: Mapping[str, float] | None) -> Feeling | None:
    """The feeling that a message tells, whatever it tells besides; None where it does not.

    "I said am lonely since Jim" does; "a walk so I'm no lonely" wishes, and is heard for that.

    Args:
        text: what was typed.
        acts: each act's probability; without them only a feeling that stands alone is one.
    """
    alone = plain_feeling(text)
    if alone is not None or acts is None or acts.get(Act.TROUBLE.value, 0.0) < _TELLS:
        return alone
    english = in_english(text)
    return next((feeling for feeling, one in _IN_MORE if one.search(english)), None)

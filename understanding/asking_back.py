"""Answers that are none: a puzzled question back, a wish for ideas, and "that's not my goal"."""

import re

from understanding.phrases import any_of
from understanding.words import in_english

#: A longer message says something besides.
_SHORT = 7

_PUZZLED = re.compile(
    r"(?:(?:och|eh|sorry|so|and|but|wait|hang on|anyway|well|right|hen|pal)[\s,]+)*"
    + any_of(r"""
        (what|how|which|who|when|where)( \w+)?
        (what|which) (plan|goal|one|thing|question|number|scale|step)
        (what|how) (do|did|does) (you|it|that|this) (mean|even mean|ask|want|say)( \w+)?
        what (was|were|am|is) (i|you|we)( (on|saying|sayin|talking|asking|about|again))+
        where (was|were|are) (i|we)( \w+)?
        (amount|number|sort|kind|part|bit|how much|how often) (of|about|for) (what|it|that)
        how (much|many|often|far|long) (of )?what
        (do|did) (i|you) (say|mean|ask) (what|that)
        (i )?(do not|don't) (get|understand|follow)( (it|that|this|you|the question|what you mean))?
        i'm lost | lost me( there)? | you('ve| have)? lost me | not with you | no idea what you mean
        mean what | like what
    """)
    + r"(?:[\s,]+(?:hen|pal|mate|son|doll|please|now|like|again))*\W*"
)
_WANTS_IDEAS = re.compile(
    r"\W*(?:(?:och|well|so|right|ok|just|aye|eh)[\s,]+)*"
    + any_of(r"""
        (please )?(give|gie|tell|show|suggest) (me |us )?(some |a few |an |any |your )?ideas?
        (can|could|would|will) you (give|gie|tell|show|suggest) (me |us )?(some |any |an )?ideas?
        (have|has|got|any) (you )?(got )?(any |some )?(ideas?|suggestions?|tips?)( for me)?
        what (can|could|should|would|do) (i|you) (do|try|suggest|recommend)( about it| for it)?
        what would you (do|suggest|try|say)
        what (do|have) (other people|others|folk|people)( like me)? (do|try|tried|done)
        you (tell|say) me | you decide | you pick | you choose
        for example | such as( what)?
        what (are )?my options | what options are there
    """)
    + r"(?:[\s,]+(?:hen|pal|mate|then|please|though))*\W*"
)
# Said against what the coach has just named: "no" must stand before it.
_NOT_MY_GOAL = re.compile(
    r"\b(?:(?:that's|thats|that is|it's|this is|that was) (?:just |really )?(?:not|no|never) |"
    r"(?:isn't|isnae|wasn't|wasnae) )"
    r"(?:my goal|what (?:i|i'm|im|i am|i'd|i've)(?: was)? (?:after|want(?:ed)?|looking for|like|"
    r"asked for|told you))\b"
)


def asks_back(text: str) -> bool:
    """Tell whether somebody asks what is meant rather than answering: "amount of what?"."""
    english = in_english(text)
    return len(english.split()) <= _SHORT and bool(_PUZZLED.fullmatch(english))


def wants_ideas(text: str) -> bool:
    """Tell whether somebody asks for ideas: "gie me some ideas", "you tell me"."""
    return bool(_WANTS_IDEAS.fullmatch(in_english(text)))


def denies_the_goal(text: str) -> bool:
    """Tell whether what was taken for their goal is denied: "that's no ma goal"."""
    return bool(_NOT_MY_GOAL.search(in_english(text)))

"""Finding the place again: "whaur wur we", "you still there robot". Neither is an answer."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["asks_if_there", "asks_where_we_were"]

_LEAD = (
    r"\W*(?:(?:it'?s me again|its me|hi|hiya|hello|hullo|hey|ok|okay|right|so|well|and|but|och|"
    r"sorry|now|oh|eh|aye|yes|"
    r"morning|good morning|it's me again|it's me|i'm back|i am back|back again|hen|pal|remind me|"
    r"tell me|can you tell me|me again)\b[\s,.!?…-]*)*"
)
_WHERE = re.compile(
    _LEAD
    + any_of(r"""
        (where|whaur|whar|what|whit) (were|are|was|our|wur|wis|did|had) (we|i|us)( (up to|at|on|
            at with this|got to|get to|leave off|left off|leave it|stop|stopped|talking about|
            saying|doing|discussing|speaking about|in the middle of|finish))*
        (where|how far) (have|had|did) we( got| get| gotten)?( to| up to)?
        (what|where) (was|were) (i|we|you) (saying|on about|talking about|telling you|going to say)
        (where|what) (was|is) (it|this)( that)? we (were|was)( at| on| up to| saying)?
        i (have |'ve )?(lost|forgot|forgotten) (my place|where (we|i) (were|was|are|am)( at)?|the
            thread|track|what (we|i) (were|was) (saying|doing|on|talking about|at)|where we (got
            to|left off))
        what (did|had) we (say|agree|decide|settle|talk about)( on)?( (last time|before|
            yesterday|the other day|again))*
        (what|where) our we( (up to|at|on|saying|sayin|doing|talking about))*
        what (was|were) we( (doing|saying|talking about|at))?
    """)
    + r"(?:[\s,.!]+(?:again|now|then|the now|hen|pal|coach|robot|last time|before|anyway|at all|"
    r"sorry|please|with this|yesterday|the other day|there))*[\s.!?]*"
)
_THERE = re.compile(
    _LEAD
    + any_of(r"""
        (are |is |r )?(you|ye|u|yous)( (still|even|actually|really))* (there|here|about|awake|alive|
            around|working|on|online|with me)
        (is )?(anyone|anybody|somebody|someone)( (still|even))* (there|here|about|awake|home|in)
        (still|you) (there|here|about|awake) | still with me
        (have|did) you (gone|go) (quiet|away|to sleep|off|silent)( (on me|now|again))*
        (have|did) you (disappeared|fallen asleep|fall asleep|died|left|vanish\w*|stopped)(
            (away|quiet|to sleep|off|now|again|on me|me))*
        (you have|you've|you) gone( (quiet|away|very quiet|silent))*
        where (did|have|are|is) you( (go|gone|got to|at|away to|hiding))*
        (is )?(anyone|anybody) (still )?there
    """)
    + r"(?:[\s,.!?]+(?:robot|bot|coach|hen|pal|mate|machine|at all|or what|now|then|wee man|doll|"
    r"thing|still|computer|buddy|today|the now|hello|eh))*[\s.!?]*"
)


def asks_where_we_were(text: str) -> bool:
    """Tell whether somebody has lost the place: "hullo, whaur wur we again"."""
    return _WHERE.fullmatch(in_english(text)) is not None


def asks_if_there(text: str) -> bool:
    """Tell whether somebody looks whether the coach still answers: "you still there robot"."""
    return _THERE.fullmatch(in_english(text)) is not None

"""An "I don't know" that stands beside an answer: "havenae a scooby… mibbe get oot mair"."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["PERHAPS", "doubts", "part_after_doubt"]

_BEFORE = (
    r"\W*(?:(?:och|ach|aw|oh|eh|well|so|but|aye|yes|no|nope|right|ok|okay|look|honestly|god|hmm|um|"
    r"erm|lol|haha|sorry|to be honest|hen|pal|mate|that's|i mean)[\s,.!]+)*"
)
_AFTER = r"(?:[\s,]+(?:hen|pal|mate|son|doll|lol|haha|now|then|though|really|sorry))*\W*"
_STRESSED = r"( (really|honestly|at all|yet|just now|to be honest|to tell (you )?the truth))*"
_HOW = "(really|honestly|just|still|actually|even)"
_IDEA = "(idea|clue|notion|scooby)"
_FAINT = "(foggiest|slightest|faintest)"
_ABOUT_WHAT = (
    rf"{_STRESSED}( (what to (say|put|pick)|where to (start|begin)|how to (say|put) it|"
    rf"about (it|that)))?{_STRESSED}"
)
_DOUBTS = re.compile(
    _BEFORE
    + any_of(rf"""
        (i )?({_HOW} )*do not ({_HOW} )*know{_ABOUT_WHAT}
        (i am )?not( (too|very|so|quite|entirely|that|{_HOW}))* (sure|certain){_ABOUT_WHAT}
        (i )?(have )?(got )?(no|not an?|not the {_FAINT})( (bloody|real))? {_IDEA}{_STRESSED}
        (i )?(have )?not( got)? (a|an|the|any)( real)? ({_IDEA}|{_FAINT}){_STRESSED}
        (i )?(cannot|could not)( (really|honestly|right))* (say|tell|think|decide)( of (anything|
            one|much|a thing))?( (right|now|just now|offhand|off the top of my head|straight))*
        ((that|it) is |(that|it)'s )?(a )?(hard|tough|difficult|tricky|good|big|
            awkward) (one|question|to say|to tell|thing to (say|answer))( that)?
        (god|goodness|who|heaven|lord) knows | search me
        (i )?(will |would |'ll |'d )?(have|need) to think( about (it|that))?
        let me (think|see)( (about (it|that)|a minute|now))?
        (i )?(have )?never( really)? thought (about|of) (it|that)( before| like that)?
    """)
    + _AFTER
)
#: What is named after a doubt often begins so.
PERHAPS = r"(?:maybe|mibbe|mebbe|mibby|perhaps|possibly|probably)\b"
#: With no stop after it: "dunno maybe ma feet".
_RUNS_ON = re.compile(
    rf"^(?P<doubt>.{{4,40}}?)[\s-]+(?P<rest>{PERHAPS})", re.IGNORECASE | re.DOTALL
)


def doubts(text: str) -> bool:
    """Tell whether a clause says only that somebody does not know, or must think."""
    return bool(_DOUBTS.fullmatch(in_english(text).strip(" .,!?;:")))


def part_after_doubt(text: str) -> str:
    """Give a text with a comma after a doubt that ran on: "dunno, maybe ma feet"."""
    match = _RUNS_ON.match(text)
    if match is None or not doubts(match["doubt"]):
        return text
    return f"{match['doubt']}, {text[match.start('rest') :]}"

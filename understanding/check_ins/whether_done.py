"""Whether a message says at all that something was done, or names only what went on meanwhile."""

import re

from understanding.change.barriers import read_barrier
from understanding.check_ins.outcome_phrases import CHANGED
from understanding.text.words import in_english

__all__ = ["only_tells_of_things", "says_how_they_are"]

_SAYS_WHETHER = re.compile(
    r"\b(?:did|do|done|doing|manage\w*|went|gone|go|got|get|getting|made|kept|stuck|half|part|partly|"
    r"once|twice|times|bit|some|most|every|yes|yeah|aye|no|not|never|none|forgot|missed|skipped|"
    r"walk\w*|tried to|start\w*|finish\w*|complet\w*|more than|extra|nearly|almost|\d+)\b"
)
_ONLY_TRIED = re.compile(
    r"\W*(?:(?:i|well|och|yes|at least) )*(?:tried|gave it a go)(?: (?:my best|it|anyway))?\W*"
)


_AS_USUAL = re.compile(
    r"\b(?:no|not|nae) (?:more|worse|better|different|lower) than\b|\bthan usual\b"
)


def says_how_they_are(text: str) -> bool:
    """Tell whether "more" or "less" is of how they are: "just low, no more than usual"."""
    return bool(_AS_USUAL.search(in_english(text)))


def only_tells_of_things(text: str, claimed: str) -> bool:
    """Tell whether a message names what went on and nothing of the plan, whatever it is taken for.

    "The doctor's changed my tablets so I was dizzy" changes no plan; "bucketing doon and the wind"
    is no half of one.
    """
    english = in_english(text)
    if _ONLY_TRIED.fullmatch(english):
        return True
    if claimed == "changed_plan":
        return not CHANGED.search(english) and read_barrier(text, asked="outcome") is not None
    if claimed == "not_done":
        return False
    told = read_barrier(text, asked="outcome") is not None
    return told and not _SAYS_WHETHER.search(english)

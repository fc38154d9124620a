"""Ideas asked for in a longer message: "I would need ideas. Something with no steps, no cost"."""

import re

from understanding.talking.asking_back import wants_ideas
from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["asks_for_ideas_in"]

_SOME = (
    r"(?:(?:some|any|a few|a couple of|more|other|different|better|new|your|the|these|of|good|"
    r"wee) )*"
)
_IDEAS = r"(?:ideas?|suggestions?|options|examples)"
_ASKS = re.compile(
    r"(?:^|[.!?;,]\s+|\b(?:but|and|so|then|ok|well|no|och|please|yes|right) )"
    + any_of(rf"""
        (what )?(i )?(would |'d |do |just |really |still |only |did |will |'ll )*(need|want|
            could do with|prefer|am after|asked for|have to have|am asking for|hoping for|am
            looking for|said|wanted)( (to (hear|see|get|have|know)|is|was))* {_SOME}{_IDEAS}\b
        i( would|'d)( really| just)? (like|love)( to (hear|see|get|have|know))? {_SOME}{_IDEAS}\b
        (please |can you |could you |would you |will you |just |to |go and )*(show|give|gie|gies|
            send|tell|offer|suggest|list|get|find)( (me|us))? {_SOME}{_IDEAS}\b
        (have |do )?(you |ye )(have |got |know )+{_SOME}{_IDEAS}\b
        (you |ye )(have |did |'ve )?(never|not)( (yet|even|actually|really))* (gave|given|give|show|
            showed|shown|offer|offered|made|make)( (me|us))? {_SOME}{_IDEAS}\b
        (where|what) (are|about|happened to) {_SOME}{_IDEAS}\b
        (any|some|more|other) (other )?{_IDEAS}( please)?[\s.!?]*$
    """)
)
#: Said of ideas, and asking for none: "I like the idea of a walk", "I want an idea of the cost".
_OF_ONE = re.compile(r"\b(?:idea|example)s? (?:of|that|how|what|why|where|when)\b")
_DECLINES = re.compile(
    r"\b(?:not|never|no longer|without)(?: (?:really|just|even|going to|to))* (?:need|want|like|"
    r"after|"
    r"looking for|asking for|any|your)\b[^.!?]{0,20}\bideas?\b|\bno (?:more )?ideas\b"
)


def asks_for_ideas_in(text: str) -> bool:
    """Tell whether a message asks for ideas, whatever else it tells: limits, a complaint, a wish.

    "I have an idea", "I like the idea of a walk" and "I don't want ideas" ask for none.
    """
    if wants_ideas(text):
        return True
    english = in_english(text)
    found = _ASKS.search(english)
    if found is None or _DECLINES.search(english):
        return False
    return _OF_ONE.match(english, max(found.end() - len("suggestions"), 0)) is None and not any(
        one.start() < found.end() <= one.end() for one in _OF_ONE.finditer(english)
    )

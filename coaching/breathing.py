"""Breath is judged against the person's own usual: the usual puff, worse, or too bad to talk.

The words are expected in plain English and lower case (`understanding.text.words`). The three
routes await clinical sign-off; their sources stand in the table of safety answers.
"""

import re
from enum import Enum


class Breath(str, Enum):
    """How somebody's breathing is beside their usual; each leads to a route of its own."""

    USUAL = "usual"
    WORSE = "worse"
    CANNOT_TALK = "cannot_talk"


# "No worse than usual" must not be read as "worse".
_NO_WORSE = re.compile(
    r"\b(?:no|not|nae|never)(?: any| been| much| really| getting)* (?:worse|waur|different|change|"
    r"changed|more \w+|mair \w+)"
    r"(?: (?:than|nor|to|from)(?: my| the)? (?:usual|normal|always|before))?\b"
    r"|\b(?:no|not|nae)(?: \w+)? (?:as|so) bad (?:as|the day|today|now|noo)\b"
    r"|\bless(?: \w+){0,3} than\b"
    r"|\b(?:easing|easier|eased|settling|settled|improving|better)(?: \w+)?(?: off| down)? "
    r"(?:now|noo|today|the day|than)\b"
)
_CANNOT_TALK = re.compile(
    r"\b(?:cannot|can't|can not|unable to|too (?:bad|breathless|puffed|short of breath) to|hardly|"
    r"barely|struggling to)(?: \w+){0,3} (?:sentences?|talk\w*|speak\w*|words?)\b"
    r"|\bwords? at a time\b|\b(?:so|that|too) bad\b"
)
_WORSE = re.compile(
    r"\b(?:worse\w*|waur|worst)\b"
    r"|\b(?:more|mair|a lot|far|much)(?: \w+){0,2} (?:breathless\w*|puffed|wheezy|wheez\w+|short|"
    r"out of breath|inhaler|puffs)\b"
    r"|\b(?:not|no|nae|isn't|ain't|hardly)(?: like)?(?: my| the| her| his)? (?:usual|normal)\b"
    r"|\b(?:than|from|above|beyond) (?:my |the |her |his )?(?:usual|normal|norm|always|before)\b"
    r"|\bthan (?:last (?:week|month|year|winter|summer|time)|a (?:week|month|year)\b|i (?:did|used|"
    r"was)|it (?:was|used)|at (?:new year|christmas|easter))\b|\b(?:sooner|quicker) than\b"
    r"|\b(?:that'?s|this is|it'?s|all) new\b|\bnever (?:been |had )?(?:this|that|so)\b"
    r"|\b(?:not|no|nae|isn't|won't|doesn't|never|cannot)(?: \w+){0,2} (?:shift\w*|eas(?:e|ed|ing)|"
    r"settl\w+|work\w*|help\w*|touch\w*|lasting)\b"
    r"|\bgetting (?:bad|harder|tighter|shorter)\b|\bevery (?:hour|couple of hours|two hours)\b"
    r"|\bkeeps? (?:me )?(?:up|awake)\b|\bsince (?:yesterday|last night|this morning|\w+day)\b"
)
_USUAL = re.compile(
    r"\bnothing (?:new|different|unusual)\b|\b(?:no|not) (?:new|unusual)\b"
    r"|\b(?:the|my|her|his|as|just|only) (?:usual|normal)\b(?! self)|\busual\W*$"
    r"|\busual (?:puff\w*|breath\w*|wheez\w*|self)\b|\bthe same\b"
    r"|\bsame (?:as|auld|old|puff)\b|\bnormal for me\b|\blike (?:always|usual|normal)\b"
    r"|\bused to it\b|\balways (?:like (?:this|that)|puffed|breathless)\b"
)


def breathing_told(said: str) -> Breath | None:
    """How the breathing is beside the usual, as somebody tells it; None where they leave it open.

    What sounds worse counts before what sounds usual: "my usual, but worse the day".
    """
    said = _NO_WORSE.sub(" the same ", said)
    if _CANNOT_TALK.search(said):
        return Breath.CANNOT_TALK
    if _WORSE.search(said):
        return Breath.WORSE
    return Breath.USUAL if _USUAL.search(said) else None


_INHALER = re.compile(
    r"\b(?:inhalers?|puffs|puffers?|pumps?|ventolin|salbutamol|relievers?|nebs?|nebulis\w+|"
    r"steroids?|rescue pack)\b"
)
_ASKS = re.compile(
    r"\?|\b(?:can|could|should|shall|may) (?:i|he|she|they)\b|\bhow (?:many|much|often)\b"
    r"|\bis it (?:ok|okay|safe|all right|alright)\b|\bdo i\b"
)


def asks_about_an_inhaler(said: str) -> bool:
    """Whether a message about breath asks about medicine too: "can I take more puffs"."""
    return bool(_INHALER.search(said) and _ASKS.search(said))

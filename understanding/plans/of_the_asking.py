"""Said of the questions or of the coach where a part of a plan was asked for: no part of any plan.

"Ye're meant tae be the coach", "too many questions", "whit's it matter how much?".
"""

import re
from enum import Enum

from understanding.text.phrases import any_of
from understanding.text.words import in_english, readable

__all__ = ["OfTheAsking", "besides_the_asking", "of_the_asking"]


class OfTheAsking(Enum):
    """What is said of the asking."""

    #: "Too many questions", "that's a daft question".
    COMPLAINS = "complains"
    #: "You're the coach", "you're meant to tell me".
    YOURS_TO_SAY = "yours_to_say"
    #: "Why does it matter?", "I don't see why a reminder".
    WONDERS = "wonders"


_LEAD = (
    r"\W*(?:(?:och|oh|ach|eh|well|so|no|nope|yes|ok|look|listen|but|and|just|because|honestly|"
    r"sorry|hen|pal|i said|i do not know|not sure|god|jeez|for \w+ sake)\b[\s,.!?-]*)*"
)
_QUESTION = r"(?:questions?|thing to ask|asking|form|quiz|interrogation|exam)"
_DAFT = (
    r"(?:stupid|daft|silly|dumb|pointless|ridiculous|useless|bad|strange|odd|weird|funny|hard|"
    r"boring|annoying|tiring|nonsense|rubbish|mince)"
)
_YOU = r"(?:you(?: are|'re|re)?|this|it(?:'s| is)?|the (?:coach|bot|app|machine|robot))"
_COMPLAINS = any_of(
    r"""
        ((that('?s| is)|this is|what|it('?s| is)|such) )?((just|really|very|quite|a|
            an) )*{DAFT} {QUESTION}(
             (that|to ask|again))?
        (that|this)('s| is) (not )?(a )?{QUESTION}
        (too|so|that|over|far too|awful) (many|much)( more)? {QUESTION}
        (more|another|again|same|the same)( more| the| little)? {QUESTION}( again| now)?
        (not|no) (another|more|yet another)( {QUESTION})?
        you (ask|are asking|keep asking|asked|always ask|only ask)( (me|for|too|so|that|over|many|
            much|the same|a lot|everything|amounts?|numbers?|how much|of|questions?|things?|stuff|
            ask))+
        (you )?((are|is|only|just|a|like) )*(machine|robot|bot|computer)( (for|that|to|which|
            and|just|
            only|always))* (ask|asks|asking)( [a-z]+){0,4}
        ((it('s| is)|this is|is this|that('s| is)) )?((like|just|a|an|some) )*(form|quiz|
            interrogation|
            exam|third degree)( this)?
        (it('s| is)|this is|that('s| is)) ((just|a bit|far|all|way) )*too (complicated|much asking|
            many questions)
        (i am )?(sick|fed up|tired|bored)( and tired)? (of|with|by)( (all|the|these|this|
            your))* {QUESTION}
        stop asking( (me|so many|these|all these|this|for|questions?|amounts?|numbers?))*
        enough( (of|with|the|these))* {QUESTION}
    """.replace("{QUESTION}", _QUESTION).replace("{DAFT}", _DAFT)
)
_YOURS = any_of(r"""
        (you('re| are)?|your) (the|a|my|supposed to be (the|a)|meant to be (the|a)) (coach|
            expert|doctor|
            professional|specialist|boss|clever one|one (with|who|that)( [a-z']+){1,4})( (not|
            no) me)?(
             here)?
        (is not|are not|isn't) (that|you|this) (your (job|work)|meant to|supposed to|the (coach|
            expert))( [a-z']+){0,4}
        (that('s| is)|this is|it('s| is)) (your|the coach's) (job|work|department)( (to|not|no)
            ( [a-z']+){1,4})?
        you('re| are)? (meant|supposed) to( [a-z']+){1,7}
        you (should|must|have to|need to) (tell|say|know|decide|choose|give)( (me|it|us|that|
            this|what|
            how much|ideas?|one|for))*
        you (tell|say|decide|choose|pick|know)( (me|it|one|for|best|better|then))*
        i (thought|think) you (were|would|are|could|will)( [a-z']+){1,6}
        (how|what) (am|do|would|should) i( (supposed|meant))?( to)? (know|say)( (that|what|
            how much))*
        (i|we) (am|are) not the (expert|doctor|coach)
""")
_WONDERS = any_of(r"""
        (but )?why( (do|does|did|would|is|are|should|you|i|it|that|this|even|really|always|need|
            have|want|ask|asking|matter|say|tell|know|for|to|so|all|important|me|how much|
            how often|a|the|reminder|amount|number|numbers|amounts))*
        (i )?(do not|cannot|did not) (really |quite )?(understand|see|get|know|follow) (what|
            why|how|
            the (point|question|reason|need))( [a-z']+){0,7}
        (what|how)( (does|would|is|has)|'s)?( (it|that|this))( (even|really))? (matter|
            got to do with|
            to do with|for)( [a-z']+){0,4}
        (who|what) (cares|does it matter)( (how|what|when))?( [a-z]+){0,3}
        what('s| is) the (point|use|need|sense)( (of|in|for))?( [a-z]+){0,4}
""")
_TABLES = {
    OfTheAsking.COMPLAINS: _COMPLAINS,
    OfTheAsking.YOURS_TO_SAY: _YOURS,
    OfTheAsking.WONDERS: _WONDERS,
}
_AFTER = (
    r"(?:[\s,]+(?:hen|pal|mate|though|then|again|now|honestly|so it is|so you are|here|at all|"
    r"please))*\W*"
)
_PATTERNS = tuple((kind, re.compile(_LEAD + table + _AFTER)) for kind, table in _TABLES.items())
_SENTENCE = re.compile(r"[.!?;]+\s+|\n+|,\s+")
_LONGEST = 16


def of_the_asking(text: str) -> OfTheAsking | None:
    """Tell what is said of the asking, where that is all a message says; None for all else.

    "Too many questions. Ten minutes" tells ten minutes, and gives None.
    """
    if len(text.split()) > _LONGEST:
        return None
    found = [_kind_of(part) for part in (text, *_parts_of(text))]
    if found[0] is not None:
        return found[0]
    parts = found[1:]
    return parts[0] if parts and all(parts) else None


def besides_the_asking(text: str) -> str:
    """What a message tells besides: "too many questions. Ten minutes" gives "Ten minutes".

    The message as it is where that is all, or none of it.
    """
    parts = _parts_of(text)
    kept = [part for part in parts if _kind_of(part) is None and not _needs_no_ideas(part)]
    return ", ".join(kept) if 0 < len(kept) < len(parts) else text


#: Alone it is a no to ideas, and heard as one; beside a plan it is no part of it.
_NEEDS_NO_IDEAS = re.compile(
    _LEAD + r"(?:(?:i|am|i'm|i am|we)\s+)*"
    r"(?:(?:not|no|nae|do not|don't|never) (?:really )?(?:need|needing|"
    r"needin'?|want|wanting|wantin'?|after|looking for|"
    r"lookin for)|no need (?:of|for))"
    r"(?: (?:any|your|more))* (?:ideas?|suggestions?|advice|tips|list)"
    + r"(?: (?:wanted|needed))?"
    + _AFTER
    + r"|"
    + _LEAD
    + r"no (?:more )?(?:ideas|suggestions|advice|tips) (?:needed|wanted|required)"
    + _AFTER
    + r"|"
    + _LEAD
    + r"(?:i have|i've|have|got|i've got) (?:got )?(?:my own|an idea of my own|a plan of my own|"
    r"one of my own|my own (?:idea|plan))" + _AFTER
)


def _needs_no_ideas(part: str) -> bool:
    return _NEEDS_NO_IDEAS.fullmatch(in_english(part).strip(" .,!?;")) is not None


def _parts_of(text: str) -> list[str]:
    return [part for part in _SENTENCE.split(readable(text)) if re.search(r"\w", part)]


def _kind_of(text: str) -> OfTheAsking | None:
    english = in_english(text).strip(" .,!?;")
    return next((kind for kind, one in _PATTERNS if one.fullmatch(english)), None)

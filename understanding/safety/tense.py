"""Is the cue long past? "I had a stroke in 2015", "years ago", "they helped me last year"."""

import re

_LONG_AGO = re.compile(
    r"\b(?:years? ago|decades? ago|months ago|a while (?:ago|back)|long (?:time )?ago|ages ago|"
    r"some time ago|last (?:year|january|february|march|april|may|june|july|august|september|"
    r"october|november|december|summer|winter|spring|autumn|christmas|month)|in (?:19|20)\d\d|"
    r"back in|since (?:19|20)\d\d|when i was (?:\w+ ){0,2}?(?:little|young|younger|small|"
    r"wee|a child|"
    r"a kid|a girl|a boy|a lad|a teenager|a student|in my|at school|at uni|pregnant|\d+|"
    r"first diagnosed|diagnosed|in hospital|in the army|admitted)|as a (?:child|kid|"
    r"teenager|girl|boy|"
    r"young)|in my (?:teens|twenties|thirties|forties|fifties|20s|30s|40s|50s|youth)|"
    r"used to|years back|in the past|in the (?:80s|90s|eighties|nineties|seventies)|"
    r"previous|previously|formerly|historical|a few years|couple of years|months back|"
    r"before lockdown|during lockdown|my (?:first|last|second|old) (?:job|marriage)|"
    r"recovered from|survived|at the time|those days|days are behind|before (?:my|the) "
    r"(?:op|operation|surgery|bypass|transplant|stent)|"
    r"\w+ weeks ago|weeks back|history of|getting over|in recovery from|clean (?:for|since)|"
    r"anniversary|since my (?:stroke|heart attack|bypass|op|operation|stents?)|"
    r"after my (?:stroke|heart attack|bypass|op|operation|stents?))\b"
)
# Words of today; "still", "since" and "again" also stand beside a time long past.
_THIS_MINUTE = re.compile(
    r"\b(?:right now|tonight|today|this (?:morning|afternoon|evening|minute)|yesterday|"
    r"last night|"
    r"hours? ago|minutes? ago|mins? ago|just now|happening again|is back|are back|all day|"
    r"has come back|have come back|coming back|and now|but now|now i|again now)\b"
)
_SERVICE = re.compile(
    r"\b(?:ambulances?|paramedics?|999|111|call ?handlers?|crew|hospital|a and e|a&e|"
    r"staff|nurses?|"
    r"practitioner|ward|consultant|operation|admitted|response|priority|discharged|out of hours|"
    r"triage|operator|surgery|clinic|casualty|care was|treatment was|phone call|hours? "
    r"wait|waiting times?|long wait)\b"
)
_PAST_VERB = re.compile(
    r"\b(?:had|was|were|got|went|came|took|waited|called|rang|phoned|felt|did|told|asked|"
    r"sent|saw|"
    r"arrived|made|kept|said|helped|treated|diagnosed|turned out|gave|listened|missed|assessed|"
    r"informed|saved|stayed|could have|couldnt|could not|having|been|received|attended|"
    r"\w{3,}ed)\b"
)
_NOW = re.compile(
    r"\b(?:now|right now|today|tonight|this (?:morning|afternoon|evening|minute)|help|please|"
    r"i am|is|has|keeps?|yesterday|last night|hours? ago|minutes? ago|cannot breathe|all day)\b"
)
_HAD_ONE = re.compile(
    r"\b(?:had|suffered|survived|taken|took|after|since|following|from|post|because of) "
    r"(?:\w+ ){0,4}?(?:stroke|strokes|heart attacks?|seizures?|fits?|sepsis|tia|mini "
    r"stroke|cardiac arrest|"
    r"pneumonia|anaphyla\w+|dka|hypo|hypos)$"
)
_HAD_LATELY = re.compile(
    r"\b(?:now|tonight|today|this (?:morning|afternoon|evening|week|minute)|just|"
    r"yesterday|last night|"
    r"think|thinks|again|keeps?|hours? ago|minutes? ago|help|still (?:having|in)|another|"
    r"what should|what do)\b"
)


def long_past(sentence: str) -> bool:
    """Whether the sentence tells of a time long gone and not of today as well."""
    return bool(_LONG_AGO.search(sentence)) and not _THIS_MINUTE.search(sentence)


_SAID_NOW = re.compile(
    r"\b(?:i am|i want|want to|i wish|wish|i cannot|cannot|i do not|do not|i feel|"
    r"feeling|going to|"
    r"is|are|i keep|i will|i have been|i need|thinking|will not|has)\b"
)
_SAID_THEN = re.compile(r"\b(?:used to|wanted|had|felt|was|were|took|tried|did)\b")


def said_of_now(sentence: str, start: int, end: int) -> bool:
    """Whether the cue itself is in the present: "since he died years ago I want to die"."""
    before = " ".join(sentence[:start].split()[-3:])
    around = f"{before} {sentence[start:end]}"
    return bool(_SAID_NOW.search(around)) and not _SAID_THEN.search(around)


def had_once(sentence: str, end: int) -> bool:
    """Whether it names an illness someone once had: "I had a stroke", not "just had", "again"."""
    return bool(_HAD_ONE.search(sentence[:end])) and not _HAD_LATELY.search(sentence)


def told_of_a_service(text: str, sentence: str) -> bool:
    """Whether the message tells how a service did, and this sentence says nothing of now."""
    if not _SERVICE.search(text) or _NOW.search(sentence):
        return False
    return len(_PAST_VERB.findall(text)) >= 2

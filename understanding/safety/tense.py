"""Is the cue long past? "I had a stroke in 2015", "years ago", "they helped me last year"."""

import re

from understanding.text.phrases import any_of

_LONG_AGO = re.compile(
    r"\b"
    + any_of(r"""
        years? ago | decades? ago | months ago
        a while (ago|back)
        long (time )?ago
        ages ago | some time ago
        last (year|january|february|march|april|may|june|july|august|september|october|
            november|december|summer|winter|spring|autumn|christmas|month)
        in (19|20)\d\d
        back in
        since (19|20)\d\d
        when i was (\w+ ){0,2}?(little|young|younger|small|wee|a child|a kid|a girl|a boy|
            a lad|a teenager|a student|in my|at school|at uni|pregnant|\d+|first diagnosed|
            diagnosed|in hospital|in the army|admitted)
        when (my|the|our) (kids|children|weans|bairns|boys|girls|lads|twins|son|daughter|
            youngest|oldest|eldest) (was|were) (\w+ )?(little|young|younger|small|wee|babies|
            a baby|toddlers|at school|\w+ years? old)
        as a (child|kid|teenager|girl|boy|young)
        (part|a big part|most) of my (teens|youth|childhood|twenties)
        in my (teens|twenties|thirties|forties|fifties|20s|30s|40s|50s|youth)
        used to | years back | in the past
        in the (80s|90s|eighties|nineties|seventies)
        previous | previously | formerly | historical | a few years | couple of years
        months back | before lockdown | during lockdown
        my (first|last|second|old) (job|marriage)
        recovered from | survived | at the time | those days | days are behind
        before (my|the) (op|operation|surgery|bypass|transplant|stent)
        \w+ weeks ago | weeks back | history of | getting over | in recovery from
        clean (for|since)
        anniversary
        since my (stroke|heart attack|bypass|op|operation|stents?)
        after my (stroke|heart attack|bypass|op|operation|stents?)
    """)
    + r"\b"
)
# Words of today; "still", "since" and "again" also stand beside a time long past.
_THIS_MINUTE = re.compile(
    r"\b"
    + any_of("""
        right now | tonight | today
        this (morning|afternoon|evening|minute)
        yesterday | last night | hours? ago | minutes? ago | mins? ago | just now
        happening again | is back | are back | all day | has come back | have come back
        coming back | and now | but now | now i | again now
    """)
    + r"\b"
)
_SERVICE = re.compile(
    r"\b"
    + any_of("""
        ambulances? | paramedics? | 999 | 111 | call ?handlers? | crew | hospital | a and e
        a&e | staff | nurses? | practitioner | ward | consultant | operation | admitted
        response | priority | discharged | out of hours | triage | operator | surgery
        clinic | casualty | care was | treatment was | phone call | hours? wait
        waiting times? | long wait
    """)
    + r"\b"
)
_PAST_VERB = re.compile(
    r"\b"
    + any_of(r"""
        had | was | were | got | went | came | took | waited | called | rang | phoned | felt
        did | told | asked | sent | saw | arrived | made | kept | said | helped | treated
        diagnosed | turned out | gave | listened | missed | assessed | informed | saved
        stayed | could have | couldnt | could not | having | been | received | attended
        \w{3,}ed
    """)
    + r"\b"
)
_NOW = re.compile(
    r"\b"
    + any_of("""
        now | right now | today | tonight
        this (morning|afternoon|evening|minute)
        help | please | i am | is | has | keeps? | yesterday | last night | hours? ago
        minutes? ago | cannot breathe | all day
    """)
    + r"\b"
)
_HAD_ONE = re.compile(
    r"\b(?:had|suffered|survived|taken|took|after|since|following|from|post|because of) "
    r"(?:\w+ ){0,4}?(?:stroke|strokes|heart attacks?|seizures?|fits?|sepsis|tia|mini "
    r"stroke|cardiac arrest|"
    r"pneumonia|anaphyla\w+|dka|hypo|hypos)$"
)
_HAD_LATELY = re.compile(
    r"\b"
    + any_of("""
        now | tonight | today
        this (morning|afternoon|evening|week|minute)
        just | yesterday | last night | think | thinks | again | keeps? | hours? ago
        minutes? ago | help
        still (having|in)
        another | what should | what do
    """)
    + r"\b"
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

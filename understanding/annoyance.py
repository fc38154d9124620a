"""Annoyance that is heard, not answered with the next question: of being asked, or not heard."""

import re

from understanding.phrases import any_of
from understanding.words import in_english

_ASKING = (
    r"(?:being asked|getting asked|you asking|these questions|all these questions|your questions|"
    r"questions|these messages|your messages|these check-?ins|being checked(?: up)? on|"
    r"this|it|the same (?:thing|question)|being pestered|being nagged|answering)"
)
_SICK = "(sick|tired|fed up|fed up to the back teeth|scunnered|weary|done)"
_TIRED_OF_IT = re.compile(
    r"\b"
    + any_of(rf"""
        {_SICK}( and tired)? (of|with|ae|wi|o|by|at) (you |always )?{_ASKING}
        (stop|quit) (asking|nagging|pestering|going on at|hounding|chasing)( me)?
        you (keep|are always|always|never stop) (asking|nagging|pestering|going on)
        (do not|will you not|must you|why do you) (keep|always) (asking|nagging|pestering)
        (you are|it's|this is) (like )?(nagging|pestering|doing my head in|doing my nut in)
        does my (head|nut) in
    """)
    + r"\b"
)
_UNHEARD = re.compile(
    r"\W*(?:(?:och|so|hey|eh|well|look|sorry|but|and|oh)[\s,]+)*"
    + any_of("""
        (are|were) you (even |actually |really )?(listenin|listening|hearing|reading)( to (me|
            this|that|
            anything i say|what i (say|said)))?( at all)?
        (did|do|have|can) you (even |actually |not |ever )*(hear|heard|listen|listened|read|
            listenin|listening)( to)?( (me|a word|a word i (say|said)|what i (say|said|told you)|
            anything( i say)?))?
        you (are|were|have) not (been )?(even |really )?(listenin|listening|heard|
            hearing)( to)?( me|
            a word( i (say|said))?)?( at all)?
        (is|was) (anybody|anyone|there anybody|there anyone) (listening|there|reading)( this)?
        i (just|already|have just|have already) (said|told you)( that| this| it| so)?
    """)
    + r"(?:[\s,]+(?:at all|hen|pal|or what|like|though|or not))*\W*"
)


#: "Did you read what I wrote?", "ah've tellt ye this": what was told is to be said back.
_READ_IT = re.compile(
    r"\b"
    + any_of("""
        (did|have|do|can|are|were) you( not| no)?( even| actually| ever| really)* (read|reading|see|
            seeing|get|hear|heard|listen to|take in|taking in|notice|remember|forget)( any of| a
            word of)? (what i|anything i|all that i|everything i|the (thing|message|bit) i|
            my (message|last message|first message|words))( (just|already|have|had))*( (wrote|said|
            typed|sent|put|told you|told|write|say|asked|tell you))?( (about|of) [\\w' -]{2,40})?
        (go back and |please |just )?(re-?read|read|look at|look back at|scroll up to) (what i|
            my (first |last )?message|my words|it again|that again|the first)( (wrote|said|
            typed|sent|put|told you|above))*
        i( have|'ve)?( just| already)+ (said|told you|written|wrote|typed|explained)( (it|that|
            this|all( of)? (that|this)))*( (already|above|once|twice|before|in my first message))*
        i (said|told you|wrote|typed)( (it|that|this|all( of)? (that|this)))* (already|above|once|
            twice|at the start|in my first message|before|three times)
    """)
    + r"\W*$"
)
_FEW = 14


def tired_of_being_asked(text: str) -> bool:
    """Tell whether somebody has had enough of the questions: "ah'm sick ae being asked"."""
    return bool(_TIRED_OF_IT.search(in_english(text)))


def feels_unheard(text: str) -> bool:
    """Tell whether somebody asks if they are heard at all: "are ye even listenin tae me?"."""
    return bool(_UNHEARD.fullmatch(in_english(text)))


def asks_if_read(text: str) -> bool:
    """Tell whether they ask for what they told to be heard: "did you read what I wrote?"."""
    english = in_english(text)
    return len(english.split()) <= _FEW and bool(_READ_IT.search(english))


# What a mere "no" is made of; whatever is left over says why.
_MERE_NO = re.compile(
    r"\b(?:no|nope|nah|not|never|none|nothing|did|do|done|have|had|has|been|get|got|round|to|it|"
    r"that|them|any|of|my|the|a|plan|walk|this|time|week|yet|really|at|all|afraid|sorry|well|och|"
    r"oh|i|am|was|is|it's|just|happen|happened|manage|managed|go|went|could|cannot|would|say|said|"
    r"told|you|think|so|as|and|honest|honestly|even|once|one|bit|out|actually|eh|aye|yes|be|"
    r"sick|asked|being|again|same|nae|near|anything|exercises?|didn't)\b|[^\w\s]"
)


def says_more_than_no(text: str) -> bool:
    """Tell whether an answer that it was not done says something besides, as a reason is."""
    return len(_MERE_NO.sub(" ", in_english(text)).split()) >= 2

"""Annoyance that is heard, not answered with the next question: asked, unheard, or hurried."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english
from understanding.topics.no_topic import only_a_time

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
    return len(_MERE_NO.sub(" ", in_english(text)).split()) >= 2 or one_reason(text) is not None


#: "Naw, lambin": a no, and the one word that says why.
_ONE_REASON = re.compile(
    r"\W*(?:no|naw|nah|na|nope|didn'?t|did not|didnae|not this (?:time|week)|couldn'?t|couldnae|"
    r"nup)"
    r"[\s,.;:!-]+(?:(?:it was|it wis|it's|because of|cos of|wi|with|the|too|just|jist)\s+)*"
    r"(?P<why>(?!(?:really|thanks|thank|sorry|maybe|mibbe|afraid|dear|though|never|again|nothing|"
    r"naething|much|quite|exactly|honestly|today|tonight|later|once|even|well|done|time|week|"
    r"plan|walk|yet|happen|happened|manage|managed|anything|sure|idea|clue|pal|mate|hen|doll)\b)"
    r"[a-z][a-z'-]{3,15})\W*",
    re.IGNORECASE,
)


def one_reason(text: str) -> str | None:
    """The one word that says why it was not done: "naw, lambin" gives "lambin"; else None."""
    found = _ONE_REASON.fullmatch(text.strip())
    return found["why"] if found is not None and not only_a_time(found["why"]) else None


_LEADS = (
    r"\W*(?:(?:och|oh|ach|eh|well|so|no|whoa|woah|hey|wait|hang on|hold on|look|sorry|ok|please|"
    r"but|and|right|god|jeez|can you|could you|will you|would you|just|hen|pal|son)\b[\s,.!?]*)*"
)
_ENDS = (
    r"(?:[\s,]+(?:please|hen|pal|son|mate|then|now|a bit|a little|bit|for me|eh|lol|will you|"
    r"would you|can you|thanks|there|though|coach|robot|doll))*\W*"
)
_HOW = r"(?:(?:a bit|a little|bit|far|way|much|just|really|so|that|too|over|awful|all|very) )*"
#: Said of the coach, whatever was asked.
_OF_THE_COACH = re.compile(
    _LEADS
    + any_of(rf"""
        (you('re| are| is)?|your|this is|that's|that is) ((going|go on|go|talking|asking|writing|
            moving|typing) )?{_HOW}(too|so|awful|over|that|bit|a bit) (fast|quick|quickly)( for me)?
        (slow|slower|go slow|go slower|go easy|not so fast)( down)?( (a bit|a little))? (please|hen|
            pal|son|mate|will you|would you|eh|coach|doll|man)
        (can|could|will|would) you (please )?(slow|go|talk|write|type)( (down|slower|slowly|
            more slowly|shorter|a bit slower|easy))+
        (too|so|that|over|far too|awful|all these|all them|ower) ?(many|much)? (words|writing|
            reading|text)( (for me|there|at once|to read|in one go))*
        (that's |it's |this is |you (write|say|type) )?(a lot of|lots of|too many|too much|so many|
            over many) (words|writing|reading|text|to read)( (there|for me|at once|in one go|
            to take in))*
        (that's |it's |this is )?(a lot|too much|over much)( for me)? to read( at once)?
        (that's |it's |this is )?(a lot|too much|over much)( of (words|writing|reading|text))?( for
            me)? to take in (from you|from (these|your) (messages|words)|in (one|a) (message|text))
        (less|fewer|shorter|plainer|smaller|simple|simpler|easier) (words|messages|sentences|texts|
            writing|text|questions)
        (use |write |say |keep (it|them) |make (it|them) )(less|fewer|short|shorter|simple|simpler|
            plain|brief)( words)?
        you (talk|write|say|type|ask) (too|that|over|so) much( at once)?
        i cannot (keep up with|follow|take in)( all| half)?( of)?( (you|what you( are|
            're)? (say|write|saying|sayin|writing|writin)|(these|the|your|this|that|so many) (words|
            writing|reading|messages|text|texts|questions)))
        you('ve| have)? lost me with all (that|this|the words)
    """)
    + _ENDS
)
#: These may be an answer where something to do, or what helps, was asked for.
_OF_ANYTHING = re.compile(
    _LEADS
    + any_of(rf"""
        (go )?(slow|slower)( down)? | not so fast | {_HOW}(too|bit|over) (fast|quick)
        (just )?(one|wan|yin) (thing|question|step|bit)?( )?at a time
        (too|over) much (at once|in one go) | shorter | keep it (short|simple|brief)
    """)
    + _ENDS
)


def asks_for_less(text: str, *, may_answer: bool = False) -> bool:
    """Tell whether the coach is to be slower or say less: "yer gaun too fast", "too many words".

    `may_answer`: something to do or a part of a plan was asked for, so that "slow doon" and "one
    thing at a time" may be the answer, and count only where they are plainly said to the coach.
    """
    english = in_english(text)
    if len(english.split()) > _FEW:
        return False
    to_us = _OF_THE_COACH.fullmatch(english) is not None
    return to_us or (not may_answer and _OF_ANYTHING.fullmatch(english) is not None)

"""Signs that mean more once a bad heart was told: breath or a tightness that comes with effort.

"After my heart attack" may have been said weeks before "did it but I was breathless": the usual
puff of bad lungs is no alarm, and after a heart attack it is one for the same day.
"""

import re
from collections.abc import Sequence

from coaching.breathing import Breath, breathing_told
from understanding.safety.finding import Category, Finding, Level
from understanding.safety.negation import denied
from understanding.safety.reading import read

_HEART = (
    r"(?:heart attack|heart failure|heart disease|heart condition|heart trouble|heart op\w*|"
    r"bad heart|dodgy heart|angina|bypass|stents?|cardiac \w+|pacemaker|a ?fib|atrial \w+|"
    r"cardiomyopathy|valve (?:op\w*|done|replaced|trouble))"
)
_OWN = re.compile(
    rf"\b(?:my|i had|i have|i have had|had|have|having|got|since|after|with|from|wi|i took|a|the|"
    rf"of) (?:\w+ ){{0,3}}?{_HEART}\b|^{_HEART}\b"
    r"|\b(?:my|the) (?:gtn|nitro\w*|angina|heart) spray\b|\b(?:had|took|take|used|use|need|needed) "
    r"my spray\b|\bgtn\b"
)
WATER = "water gathers, with a bad heart"
_SOMEBODY_ELSES = re.compile(
    rf"\b(?:he|she|they|his|her|their|(?:my|our|the) (?:dad|mum|father|mother|man|husband|wife|"
    rf"brother|sister|granny|granda\w*|uncle|auntie|aunt|pal|friend|neighbour|son|daughter|boss)\w*)"
    rf" (?:\w+ ){{0,5}}?{_HEART}\b|\b{_HEART} (?:\w+ ){{0,2}}?(?:runs|in the family)\b"
)
_SIGN = re.compile(
    r"\b(?:breathless\w*|out of breath|short of breath|could not (?:get|catch) (?:my|a) breath|"
    r"puffed(?: out)?|peching|"
    r"tight\w* (?:in |across |on )?(?:my |the )?chest|chest (?:was |is |got |went |felt |gets |"
    r"feels )?(?:\w+ ){0,2}?tight\w*|palpitations|"
    r"heart (?:was |is |kept |started )?(?:racing|pounding|thumping|fluttering|skipping|jumping)|"
    r"dizzy|light ?headed|faint(?:ed|ing|y)?|"
    r"breathlessness)\b"
)
_EFFORT = (
    r"(?:hills?|braes?|slopes?|stairs?|steps|walk\w*|climb\w*|exercis\w*|effort|hurry\w*|"
    r"carry\w*|lift\w*|dig\w*|garden\w*|shopping|cold|uphill|up the|running|swim\w*|push\w*|"
    r"rush\w*)"
)
_AN_ACHE = (
    r"(?:pains?|twinges?|aches?|tightness|nips?|pressure|discomfort|burning|heaviness|sore bit)"
)
#: "A wee pain gaun up the hill", where no other part of the body is named.
_WITH_EFFORT = re.compile(
    rf"\b(?:{_AN_ACHE}\b(?:(?! (?:but|and i) )[^.!?]){{0,30}}\b(?:when|whenever|if|on|while|"
    rf"going|goin|"
    rf"walking|climbing|with|after|in|up)\b[^.!?]{{0,20}}?\b{_EFFORT}\b"
    rf"|(?:when|whenever|if|while|after) (?:i |i'm |i am |a |the )*(?:\w+ ){{0,3}}?{_EFFORT}\b"
    rf"[^.!?]{{0,30}}\b{_AN_ACHE}\b)"
)
_ELSEWHERE = re.compile(
    r"\b(?:knees?|hips?|backs?|legs?|feet|foot|ankles?|shoulders?|hands?|necks?|calf|calves|toes?|"
    r"heels?|head|heid|tooth|teeth|stomach|belly|joints?|muscles?|arthritis|sciatica|elbows?|wrists?)\b"
)
_LIMB = r"(?:ankles?|legs?|feet|foot|shins?|calves|belly|tummy|stomach)"
#: Water that the heart does not clear: heart nurses ask to be rung the same day for it.
_SWELLS = re.compile(
    rf"\b{_LIMB} (?:(?:is|are|was|were|have|has|had|been|got|get|getting|gone|went|all|both|that|"
    r"so|"
    r"very|right|fair|awful|really|quite|pure) )*(?:swollen|swelled|swelling|swell|puffy|puffed up|"
    r"ballooned|like balloons|up like (?:a )?\w+)"
    r"|\b(?:swollen|swelling (?:in|of|round|around)|puffy|swelled up) (?:(?:my|the|both|all|in) )*"
    rf"{_LIMB}\b"
)
_AMOUNT = (
    r"(?:\d+(?:\.\d)?|half|a|an|two|three|four|five|six|seven|eight|ten|a few|a couple of|several)"
)
_GAINS = re.compile(
    r"\b(?:put on|gained|gaining|up|putting on) (?:about |over |nearly |at least |another )?"
    rf"{_AMOUNT} ?(?:lbs?|pounds?|kilos?|kgs?|stone)\b"
    r"(?:(?! over (?:the )?(?:year|winter|christmas)).){0,40}?"
    r"\b(?:in|since|over|this|within|the last|last)(?: (?:the|past|last|a|an|one|two|three|four|"
    r"five|six|couple of|few|\d))* (?:days?|week|weekend|night|(?:mon|tues|wednes|thurs|fri|satur|"
    r"sun)day|yesterday)\b"
)
_AS_EVER = re.compile(
    r"\b(?:always|aye|usual|usually|for years|as ever|every (?:summer|night|evening)|same as|heat|"
    r"flight|sprain\w*|twisted|broke|broken|fell|bite|period|pregnan\w*|gone down|better)\b"
)
#: An arm or a jaw that hurts is read elsewhere; these take the sign away.
_OVER = re.compile(
    r"\b(?:years ago|last year|before (?:the|my) (?:heart|op|stent|bypass)|used to (?:get|be)|"
    r"in hospital|laughing|with laughter|of my life|excited|at the news)\b"
)


def names_own_heart(text: str) -> bool:
    """Whether a message names a heart trouble of the person's own."""
    said = read(text).text
    return bool(_OWN.search(said)) and not _SOMEBODY_ELSES.search(said)


def graver_with_heart(text: str, history: Sequence[str]) -> Finding | None:
    """An urgent finding where this message's sign is one for today in somebody with a bad heart.

    Swelling and a weight that goes up within days are one; both together are, whoever has them.

    Args:
        text: what was typed now; the sign must stand here.
        history: the person's turns before, oldest first.
    """
    now = read(text).text
    water = _of_water(now)
    if water == BOTH:
        return _water(0.75)
    if not any(names_own_heart(turn) for turn in [*history, text]):
        return None
    if water:
        return _water(0.7)
    found = _SIGN.search(now) or (None if _ELSEWHERE.search(now) else _WITH_EFFORT.search(now))
    if found is None or denied(now, found.start(), found.end()) or _OVER.search(now):
        return None
    if breathing_told(now) is Breath.USUAL:
        return None
    return Finding(
        Category.CHEST, Level.URGENT, "words", ("comes with effort, with a bad heart",), 0.7
    )


BOTH = 2


def tells_of_water(text: str) -> bool:
    """Whether a message tells of limbs that swell, or of weight that went up within days."""
    return _of_water(read(text).text) > 0


def _of_water(said: str) -> int:
    """How many signs of water that gathers a message tells of: limbs that swell, weight in days."""
    if _AS_EVER.search(said):
        return 0
    found = [match for match in (_SWELLS.search(said), _GAINS.search(said)) if match]
    return sum(not denied(said, match.start(), match.end()) for match in found)


def _water(sure: float) -> Finding:
    return Finding(Category.CHEST, Level.URGENT, "words", (WATER,), sure)

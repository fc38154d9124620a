"""The danger signs of a flare-up, answered in words: which one, or none of them."""

import re
from collections.abc import Sequence

from understanding.check_ins.hard_news import is_of_another
from understanding.talking.asking_back import asks_back
from understanding.text.phrases import any_of
from understanding.text.words import in_english

NONE, BREATH, CHEST, INFECTION, MOOD = "none", "breathless", "chest", "infection", "mood"
BLEEDING = "bleeding"
#: They ask what the list is about.
EXPLAIN = "explain"

_BREAK = re.compile(r"[,.;!]+| - |\band\b")
_THEM = r"(?:them|they|these|those|this|that|it|thae|thon|yon|the above|the list)"
_NO = "(no|nope|nah|none|nane|neither|nothing|not one|not any|not a one|no no)"
_HAVE_NOT = "(not got|no|not|not had|not have|have not|have not got|do not have)"
_NONE = any_of(rf"""
    {_NO}( (really|at all|thanks|thank you|just now|this time))?
    (no |really |not really )?{_NO}( of| ae| o| fae| like)? (any of |all )?{_THEM}( things|
        ones| signs)?( really| at all| thanks| this time)?
    (i have |i've )?{_HAVE_NOT} (any|one|a single one)( of {_THEM})?
    not really( any)?( of {_THEM})?
    (no )?(nothing|none) (new|worse|different|out of the ordinary|like that|of the sort|unusual)
    (just |only |all |it's |that's |it's just |nothing but )*(my |the )?usual( (one|thing|stuff))?
    (just |it's |about )*the same( again| as (ever|always|usual|before|last time))?
    same( (again|as (ever|always|usual|before|last time)|old|auld))?( (same|story))?
""")
_ON = (
    r"((so |ok |right |just |please |let's |lets |can we |could we )*"
    r"(carry|go|move|keep|get|crack) on( then| now| please| with it| with the plan)*)"
)
_BESIDE = any_of(
    """
    same again | thanks | thank you | really | honestly | i am (fine|ok|okay|all right|alright|
            grand)
    as (usual|always|i said) | i told you | i said | och | well | right | ok | okay | so | coach
    {ON}
""".replace("{ON}", _ON)
)
#: "Nae fever": a sign named to say that it is not there.
_DENIED = re.compile(
    r"(?:no|not|not had|have not had|no no|without) (?:any |a |the )?(?:\w+ )?(?:fever\w*|"
    r"shiver\w*|temperature|chest pains?|pains?|bleeding|blood|low|mood|infection|breathless\w*)"
    r"(?: (?:or|nor) (?:\w+ ?){1,3})?"
)
_ONLY = re.compile(
    r"(?:just|only) (?:a |the |my |some |(?:very |awfy |dead |a bit )*)*(?:cough\w*|tired|weary|"
    r"(?:wee |bad )*(?:cold|cough)|snotty|sniffl\w*|runny nose|sneez\w*|the usual|usual|stiff|sore|"
    r"achy|aches|(?:sore|stiff) (?:knees?|back|hips?|hands?|joints?|feet|legs?|throat))"
    r"(?: (?:and|or) (?:tired|stiff|sore|cough\w*|achy))?"
)
_NOT = re.compile(r"\b(?:no|not|never|none|nane|without|cannot|isn't|wasn't|usual|normal)\b")
_FLAGS = {
    CHEST: re.compile(r"\bchests?\b|\bheart\b"),
    BREATH: re.compile(r"\bbreath\w*\b|\bpuffed\b|\bpeching\b|\bpuffing\b|\bwheez\w+\b"),
    INFECTION: re.compile(r"\bfever\w*\b|\bshiver\w*\b|\btemperature\b|\bhot and cold\b"),
    BLEEDING: re.compile(
        r"\bbleed\w*\b|\bblood\b(?! (?:pressure|sugar|test|count|work))|\bclots?\b"
    ),
    MOOD: re.compile(r"\bmood\b|\blow\b|\bdepressed\b"),
}
_MORE = re.compile(
    r"\b(?:more|worse|heavier|mair|waur) (?:\w+ ){0,3}?than (?:\w+ )?(?:usual|normal)\b"
)
_LONGEST_NAMED = 6
_ASKS = re.compile(
    r"\b(?:what|which|how) (?:(?:do|does|did|are|is) )?(?:you|that|it|these|this|those|they|one|"
    r"ones|list)\b(?: mean| about)?|\b(?:new|worse|any|one) (?:of )?(?:than )?what\b|"
    r"\bi do not (?:understand|follow|know what)|\bnot sure what"
)
_LONGEST_ASKED = 12


def read_red_flag(text: str) -> str | None:
    """Name the danger sign that is named, `none`, or `explain` where they ask what is meant.

    A sign is named in a few words and without a "not"; a longer tale is for the safety detector.
    """
    english = in_english(text).strip(" ?!.,")
    words = len(english.split())
    if asks_back(text) or (words <= _LONGEST_ASKED and _ASKS.search(english)):
        return EXPLAIN
    clauses = [clause for part in _BREAK.split(english) if (clause := part.strip(" '\"-"))]
    none = [bool(re.fullmatch(_NONE, clause)) for clause in clauses]
    beside = [bool(re.fullmatch(_BESIDE, clause)) for clause in clauses]
    if any(none) and all(one or other for one, other in zip(none, beside, strict=True)):
        return NONE
    if _denies_all(clauses, none, beside):
        return NONE
    told = _MORE.sub(" ", english)  # "More than usual" is no "just the usual".
    if len(told.split()) > _LONGEST_NAMED or _NOT.search(told):
        return None
    named = [flag for flag, pattern in _FLAGS.items() if pattern.search(english)]
    return named[0] if len(named) == 1 else None


def _denies_all(clauses: Sequence[str], none: Sequence[bool], beside: Sequence[bool]) -> bool:
    """ "Naw nae fever. Jist coughin": what is not there, and no more besides than what is usual."""
    denied = [bool(_DENIED.fullmatch(clause)) for clause in clauses]
    only = [
        bool(_ONLY.fullmatch(clause)) and not any(flag.search(clause) for flag in _FLAGS.values())
        for clause in clauses
    ]
    told = zip(none, beside, denied, only, strict=True)
    # One sign denied says nothing of the others, unless that is all there was to tell.
    is_all = any(none) or any(only)
    return any(denied) and is_all and all(any(one) for one in told)


_GOES_ON = re.compile(rf"\W*(?:(?:och|no|yes|well|ok)\b[\s,.]*)*{_ON}\W*")


def goes_on(text: str) -> bool:
    """Tell whether a whole message asks to go on, past the list of danger signs: "cairry on"."""
    return _GOES_ON.fullmatch(in_english(text)) is not None


# A sore joint or a stiff back is what a plan is fitted to; the list of signs is for more than that.
_LOCAL = re.compile(
    r"\b(?:hands?|fingers?|thumbs?|wrists?|knees?|hips?|feet|foot|toes?|ankles?|joints?|knuckles?|"
    r"back|shoulders?|elbows?|neck|bunions?|corns?|arthritis)\b"
)
_MORE_THAN_LOCAL = re.compile(
    r"\b(?:flare\w*|flaring|agony|terrible|unbearable|excruciating|all over|chest|breath\w*|puffed|"
    r"peching|wheez\w*|fever\w*|shiver\w*|temperature|infection|infected|antibiotics|steroids?|"
    r"ill|unwell|poorly|sick with|vomit\w*|dizzy|faint\w*|hospital|heart|numb|red|fell|fall|"
    r"broke\w*|"
    r"low|mood|sugar|head|stomach|weak)\b"
)
_ILL = re.compile(
    r"\b(?:steroids?|antibiotics?|chest infection|pneumonia|covid|flu|poorly|unwell|flare\w*|"
    r"(?:in|to|took to|stuck in|lying in|never out of) (?:my|ma|the)? ?bed (?:with|wi)|"
    r"(?:with|wi) (?:my|ma|the) (?:chest|lungs|copd|asthma|breathing)|"
    r"(?:it was|just|because of|it's) (?:my|ma|the) (?:chest|lungs|copd|breathing)|^the chest|"
    r"\. ?the chest|exacerbation|not (?:been )?(?:very )?(?:well|keeping well))\b"
)


_PARTS = re.compile(r"[.,;!?]+\s*|\s+(?:but|and|so|cos|because|then)\s+", re.IGNORECASE)
_POORLY = re.compile(r"\b(?:ill|sick|unwell|poorly|not well|bad turn|down with|a cold|the cold)\b")


def is_local(text: str) -> bool:
    """Tell whether what hurt or swelled is a joint, the back or the like, and nothing more."""
    english = in_english(text)
    return bool(_LOCAL.search(english)) and not _MORE_THAN_LOCAL.search(english)


def tells_of_illness(text: str) -> bool:
    """Tell whether they were ill: "in ma bed wi the chest", "the doctor gied me steroids".

    "She'd the flu" is somebody else's.
    """
    return bool(_ILL.search(in_english(text))) and not only_another_is_ill(text)


def only_another_is_ill(text: str) -> bool:
    """Tell whether what a message tells of illness is all of somebody else."""
    parts = [part for part in _PARTS.split(text) if part.strip()]
    ill = [
        part for part in parts if _ILL.search(in_english(part)) or _POORLY.search(in_english(part))
    ]
    return bool(ill) and all(is_of_another(part) for part in ill)


_EYE = r"(?:sight|vision|eyesight|eyes?|see|seeing)"
_OUTRIGHT = re.compile(
    rf"\b{_EYE}\b(?:\W+\w+){{0,6}}?\W+(?:gone|went|lost|black|dark|blind|curtain|shadow|double|"
    rf"blurr\w*|flash\w*)\b|\b(?:lost|losing|loss|gone|went|blind|curtain|shadow|cannot|could not|"
    rf"black|dark|double)\b(?:\W+\w+){{0,5}}?\W+{_EYE}\b|"
    r"\b(?:chest|jaw)\b(?:\W+\w+){0,4}?\W+(?:pain\w*|tight\w*|crush\w*|pressure|heavy|sore|ach\w+)|"
    r"\b(?:pain|tightness|pressure|crushing|tight)\b(?:\W+\w+){0,3}?\W+chest\b|"
    r"\b(?:face|mouth|arm|leg|side|hand)\b(?:\W+\w+){0,4}?\W+(?:droop\w*|numb|weak|limp|"
    r"dead(?! (?:dry|tired|sore|heavy|stiff|cold|itchy|slow|busy|good|nice)\b))\b|"
    r"\b(?:words|speech)\b(?:\W+\w+){0,4}?\W+(?:slurr\w*|jumbled|mixed|gone)\b|"
    r"\b(?:cough\w*|vomit\w*|sick|spit\w*|pass\w*|peeing|pee)\b(?:\W+\w+){0,3}?\W+blood\b"
    r"(?! (?:pressure|sugars?|tests?|counts?|work|results?|thinners?|letters?|forms?)\b)|"
    r"\b(?:passed out|blacked out|collapsed|had a fit|a seizure|took a fit|fainted)\b|"
    r"\b(?:worst|sudden|thunderclap)\b(?:\W+\w+){0,3}?\W+headache\b|"
    r"\b(?:throat|tongue|lips)\b(?:\W+\w+){0,4}?\W+(?:swell\w*|swollen|closing)\b|"
    r"\b(?:cannot|could not) (?:\w+ )?(?:breathe|get (?:a|my) breath)\b"
)
#: "Years ago", "always", "for years": told of long ago, or as it always is.
_LONG_SINCE = re.compile(
    r"\b(?:years?|months?) (?:ago|back|since)|\bfor (?:\w+ ){0,2}?years\b|\balways\b|"
    r"\bsince (?:birth|childhood|i was|19\d\d|20[01]\d)\b|\b(?:every|most) (?:time|day|week)s?\b"
)
#: Nobody's eye: "lost sight of it", "see the dark nights".
_OF_NO_EYE = re.compile(
    r"\blos\w* sight of (?:it|what|why|my|the|things|who|that)\b|\b(?:dark|black) (?:nights?|days?|"
    r"mornings?|humou?r|cloud|mood|dog)|\bsee (?:the|a|my|his|her|you|him|them|if|how|what|why|"
    r"anybody|anyone|somebody|someone|nobody|any (?:point|reason|way|use))\b"
)
_CLAUSE_ENDS = re.compile(r"[,.;!?]|\b(?:and|but|so|because|though)\b")
_OF_LATE = re.compile(
    r"\b(?:this (?:morning|afternoon|evening|week|weekend)|last night|today|tonight|the day|"
    r"yesterday|just (?:now|went|gone|lost)|an hour|minutes? ago|hours? ago|suddenly|"
    r"all of a sudden|the now|right now)\b"
)
#: "My sight's gone, I've macular for years": why it is gone stands in the next clause.
_OLD_ILLNESS = re.compile(
    r"\b(?:macular|glaucoma|cataracts?|retin\w+|copd|angina|migraines?|reynaud\w*|raynaud\w*|ms)\b"
)


def tells_a_sign_outright(text: str) -> bool:
    """Tell whether a message names a sign of danger in the body in so many words, and of late.

    "My sight just went in one eye" needs seeing today though it came back since. To be used where
    danger was feared already: by itself it proves none.
    """
    english = _OF_NO_EYE.sub(" ", in_english(text))
    return any(
        not _told_of_long_since(english, sign.start(), sign.end())
        for sign in _OUTRIGHT.finditer(english)
    )


def _told_of_long_since(english: str, start: int, end: int) -> bool:
    """Whether a sign is of long ago: "I've smoked for 30 years" beside it says nothing of it."""
    begins = max((one.end() for one in _CLAUSE_ENDS.finditer(english, 0, start)), default=0)
    after = _CLAUSE_ENDS.search(english, end)
    clause = english[begins : after.start() if after else len(english)]
    if _OF_LATE.search(clause):
        return False
    where = english if _OLD_ILLNESS.search(english) else clause
    return _LONG_SINCE.search(where) is not None

"""What is asked along the way: the number, the money, what is best for a back, the rain, a doubt.

"Is that awfy?", "am I daft?" ask whether what they have just told makes them any less.
"""

import re
from collections.abc import Iterable
from enum import Enum

from understanding.talking.law_asked import asks_of_the_law
from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["ASKS_IF_BAD", "AskedAlong", "asks_why", "read_asked_along"]


class AskedAlong(str, Enum):
    """What is asked; each has an honest answer of its own."""

    NUMBER = "number"
    BENEFITS = "benefits"
    FOR_THE_BODY = "for_the_body"
    WHAT_IF = "what_if"
    IF_BAD = "if_bad"
    LAW = "law"


_JUDGED = (
    r"(?:bad|awful|terrible|daft|silly|stupid|weird|odd|strange|wrong|wrang|normal|pathetic|lazy|"
    r"selfish|soft|horrible|awful bad|ridiculous|mad|crazy|shameful|shocking|cheeky|a shame|"
    r"a disgrace|rude|sad|nuts|greedy|ungrateful|weak|glaikit|gormless|dreadful|hellish|that bad|"
    r"so bad|a sin)"
)
_A_BAD_ONE = (
    r"(?:an? )?(?:bad|awful|terrible|rubbish|horrible|rotten|poor|selfish|lazy|useless) (?:\w+ )?"
    r"(?:person|mum|mother|dad|father|gran|granny|granda|wife|husband|son|daughter|friend|carer|"
    r"patient|human|woman|man)"
)
_A_FOOL = r"an? (?:idiot|eejit|fool|dafty|daftie|freak|wimp|coward|failure|bother|nuisance|monster)"
_SO = (
    r"(?:really|very|pretty|just|pure|dead|totally|being|that|so|too|a (?:bit|wee bit|little)|a|an|"
    r"no|not|the|right|awful|awfully|terribly|bloody)"
)
#: "Is that awfy?": whether what they told is bad, or makes them so. Not "is 3 bad": that rates.
ASKS_IF_BAD = any_of(rf"""
    (is|was|isn't|is not|wasn't) (that|this|it)( (of|for) me)?( {_SO})* {_JUDGED}( of me)?
    (does|do|did) (that|this|it) (sound|seem|look|make me)( {_SO})* ({_JUDGED}|{_A_BAD_ONE}|
        {_A_FOOL})
    (am|are) i( not)?( {_SO})* ({_JUDGED}|{_A_BAD_ONE}|{_A_FOOL})
    (am i|is it) (the only one|only me|just me)( (who|that) (does|feels|thinks|is)( \w+)*)?
    (do|will|would|must|are) you (think|thinking)( that)?( (that's|i am|it's|that is|it is|
        me))?( {_SO})* ?({_JUDGED}|{_A_BAD_ONE}|{_A_FOOL}|for (it|that))
    (do|will) you think (any )?less of me( for (it|that|saying|telling)( \w+)*)?
""")
_LEAD = (
    r"\W*(?:(?:so|but|and|well|och|oh|ok|eh|hey|sorry|wait|please|yes|no|hmm|just|tell me|"
    r"i wonder|do you know)[\s,.]+)*"
)
_IF_BAD = re.compile(
    _LEAD
    + ASKS_IF_BAD
    + r"(?:[\s,]+(?:then|now|though|hen|pal|doctor|doc|son|like|do you think|you think|"
    r"or what|or no|or not|lol|haha|eh|coach|for (?:saying|feeling|thinking|doing) (?:that|it|so)|"
    r"at (?:my|this) age|honestly|please))*\W*"
)
_RATING = r"(?:(?:the|this|that|these|my|a|your) )?(?:numbers?|scores?|ratings?|answers?|scale)"
_NUMBER = re.compile(
    _LEAD
    + any_of(rf"""
        what (do|does|will|would|are|is) (you|it|they|this|the coach)( going to| gonna)? (do|doing|
            use)( with)? {_RATING}( for)?
        what you (do|doing|will do)( with)? {_RATING}
        what( is| are|'s|s)? {_RATING} for
        what for (is )?{_RATING} | why (the|a|this|do you want a|do you need a|you want|you need) ?{
        _RATING
    }
        what (happens?|happen|difference)( does it make)? (if|when) i (say|put|pick|choose|give|
            press) .{{1,20}}
        (does|do|is|will) {_RATING} (go|going|get|be|sent|kept|saved|matter|count)\b.{{0,30}}
        who (gets|sees|reads|has) {_RATING}
    """)
    + r"\W*"
)
_MONEY = (
    r"(?:pip|benefits?|money|dla|adp|uc|universal credit|esa|payments?|allowance|disability|"
    r"pension|attendance allowance|my mobility|housing benefit|carers? allowance)"
)
_STOPS = (
    r"(?:stop|stopped|cut|cut off|take|taken|take away|lose|losing|affect|affects|touch|change|"
    r"reduce|reduced|sanction|sanctioned|lower|end)"
)
_OF_MONEY = re.compile(
    _LEAD
    + any_of(rf"""
        (will|would|can|could|do|does|might|are|is|am)( (they|i|it|this|he|she|the dwp|dwp|the
            council|the job ?centre|going|to|be|gonna|then))* {_STOPS}( (off|of|away|my|the|our|
            me|him|her|all))* {_MONEY}\b.{{0,60}}
        .{{0,60}}(will|would|can|could)( (they|i|it|this|that))* {_STOPS}( (off|away|my|the|our|
            me))* {_MONEY}\b.{{0,30}}
        (what|how) about my {_MONEY}\b.{{0,30}}
        (will|would) my {_MONEY} (be|get)? ?{_STOPS}\b.{{0,40}}
    """)
    + r"\W*"
)
#: "Will they stop it?": the money, where that was talked of just before.
_STOP_IT = re.compile(
    _LEAD
    + r"(?:will|would|can|could|do|are|might) (?:they|the dwp|dwp|it|i)(?: going to| be)? "
    + _STOPS
    + r"(?: (?:it|that|them|mine|me)(?: off| away| off me)?)?(?: (?:if|when|for) .{1,40})?\W*\??\W*"
)
_NAMES_MONEY = re.compile(rf"\b{_MONEY}\b")
_PART = (
    r"(?:back|knees?|hips?|shoulders?|neck|legs?|feet|heart|lungs?|chest|joints?|arthritis|pain|"
    r"weight|breath\w*|bones?|ankles?|asthma|copd|blood pressure|sugars?|diabetes|body|sciatica)"
)
_CHOICE = re.compile(
    _LEAD
    + any_of(rf"""
        (?!i |we )[\w' -]{{3,30}} or [\w' -]{{3,30}}? (is |be )?(good |better |best )?(for|on|
            with)( (my|the|a|bad|sore|me with|your))* {_PART}
        (what|which)( one)?('s| is| would be| are)?( (the|more))* (best|better|good|right|safest|
            safe|worse)( (exercise|thing|one|way|move|sport|to do))* (for|on|with)( (my|the|a|bad|
            sore|your))* {_PART}\b.{{0,40}}
        (is|are|would|will|does|do) [\w' -]{{3,40}} (good|bad|ok|okay|safe|better|worse|best|
            help|harm|hurt)( (to do|at all|for|on|with|my|the|a|bad|sore|your))* {_PART}\b.{{0,30}}
        (what|which) (exercises?|sport|foods?|diet) (should|must|can|do) i\b.{{0,40}}
    """)
    + r"\W*"
)
_WHAT_IF = re.compile(
    _LEAD + r"(?:what|whit|an what) (?:happens? )?if (?:it|the|my|there|i|she|he|they|jean|nobody|"
    r"somebody|weather|rain|bus|that|this)\b(?! change my mind)(?! (?:say|put|pick|press) ).{2,60}?"
    r"\W*|(?:\W*(?:and|but|so) )?if (?:it|my|the) [\w' ]{3,40}\?+\W*"
)
#: "Why you ask?", as a second language asks it.
_WHY = re.compile(
    _LEAD + r"(?:why|for what|what for)(?: (?:do|are|did|is))? ?(?:you|u|they)(?: even| always)? "
    r"(?:ask|asking|want|need|wanting)(?: (?:me|it|this|that|to know|know|again|so much|of me|all "
    r"this|these|questions?|such(?: a)?|things?|for))*\W*"
)


def read_asked_along(text: str, history: Iterable[str] = ()) -> AskedAlong | None:
    """Read what a whole message asks along the way; None for everything else.

    `history` is what they said before it: "will they stop it?" is of money where that was named.
    """
    english = in_english(text).strip()
    if _IF_BAD.fullmatch(english):
        return AskedAlong.IF_BAD
    if asks_of_the_law(text):
        return AskedAlong.LAW
    if _NUMBER.fullmatch(english):
        return AskedAlong.NUMBER
    if _OF_MONEY.fullmatch(english) and "?" in text + "?":
        return AskedAlong.BENEFITS
    if _STOP_IT.fullmatch(english) and any(_NAMES_MONEY.search(in_english(o)) for o in history):
        return AskedAlong.BENEFITS
    if _CHOICE.fullmatch(english) and ("?" in text or " or " in english):
        return AskedAlong.FOR_THE_BODY
    return AskedAlong.WHAT_IF if _WHAT_IF.fullmatch(english) else None


def asks_why(text: str) -> bool:
    """Tell whether it is asked why something is asked: "why you ask me this?"."""
    return _WHY.fullmatch(in_english(text).strip()) is not None

"""What is asked of a practice: an interpreter, another doctor, to complain, or care booked."""

import re
from enum import Enum

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["AskedOfPractice", "read_asked_of_practice"]


class AskedOfPractice(str, Enum):
    """Which it is; the value is the name of its intent."""

    INTERPRETER = "asks_interpreter"
    OTHER_DOCTOR = "asks_other_doctor"
    COMPLAINT = "asks_to_complain"
    CARE = "asks_for_care"
    DRIVING = "asks_about_driving"


_LEAD = (
    r"\W*(?:(?:so|and|but|ok|well|och|oh|eh|aye|yes|no|please|hi|hello|sorry|hen|pal|also|maybe|"
    r"because|my english is [\w ]{2,12})[\s,.!?]+)*"
)
_TAIL = (
    r"(?:[\s,.]+(?:please|thanks|thank you|then|there|now|for me|or not|instead|next time|hen|pal|"
    r"though|is it possible|possible|at (?:the|my) (?:doctors?|gp|surgery|practice|hospital|"
    r"appointment|visit)|for (?:the |my |an )?(?:doctors?|gp|surgery|practice|hospital|appointment|"
    r"visit)|with (?:the|my) (?:doctor|gp|nurse)|when i go|in [a-z]+|who speaks? [a-z]+|"
    r"that speaks? [a-z]+|free|for free))*\W*"
)
_GETS = any_of("""
    (can|kin|could|may|might|do|will|would|am|(how|where) (can|do|could|would)) i(
        not)?( (still|maybe|just|able|allowed|get to|to|ever))*( (have|get|ask for|see|bring|use|
        request|find|change|change to|go to|speak to|talk to|swap to|switch to|try|need))+
    i( (really|just|do))* (need|want|would like|am needing|could do with|wish for|would need)( (to (
        have|see|get|ask for|change|change to|speak to|go to|talk to)|have|see))*
    (is|are) there( (not|ever|maybe))*
    (can|could|will|would|do) (they|the practice|the surgery|the doctor|doctor|you|he|she|
        the gp)( (please|not|give|get|find|have|arrange|bring|book|sort))+( me)?
    (what about|how about|maybe|any chance of|is it possible( to)?( (have|get|see))?)
    (need|want|get|see|change|change to)
""")
_AN = r"(?: (?:a|an|the|my|some|any|some other|no))?"
_INTERPRETER = (
    r"(?: (?:free|telephone|phone|[a-z]+))? ?(?:interpret[eo]rs?|translat[eo]rs?|interpreting|"
    r"(?:someone|somebody) to (?:translate|interpret)|(?:someone|somebody|anyone|anybody|person|"
    r"doctor|nurse) (?:who |that )?(?:can |could )?speaks? (?!to\b|up\b|with\b|for\b|"
    r"the truth|clear\w*|slow\w*|plain\w*|loud\w*|sense)[a-z]+(?: (?:or|and) [a-z]+)?|"
    r"[a-z]+ speaking (?:help|doctors?|nurses?|person|people|someone|somebody|groups?)"
    r"(?: for [\w ]{2,20})?)"
)
_PATTERNS = (
    (
        AskedOfPractice.INTERPRETER,
        re.compile(
            rf"{_LEAD}(?:{_GETS}{_AN}{_INTERPRETER}|{_AN.strip()}{_INTERPRETER})"
            rf"(?: (?:is|are)(?: (?:possible|free|there))*)?{_TAIL}"
        ),
    ),
    (
        AskedOfPractice.OTHER_DOCTOR,
        re.compile(
            rf"{_LEAD}(?:(?:{_GETS}){_AN}(?: (?:other|another|different|new|second|woman|female|"
            r"lady|male)) (?:doctor|gp|dr|doc)s?(?: (?:at|in) (?:the|my|this) (?:same )?"
            r"(?:practice|"
            r"surgery))?"
            r"|(?:can|kin|could|may|do|how (?:can|do|could)) i (?:not )?(?:change|swap|switch)"
            r"(?: to)?(?: my| the| another| a different)* (?:doctor|gp|dr|doc)s?"
            r"|i (?:really |just )*(?:want|would like|need) to (?:change|swap|switch)"
            r"(?: my| the)* (?:doctor|gp|dr|doc)s?"
            r"|(?:do|must|have) i (?:have to|need to|got to|really have to)? ?(?:see|go to|"
            r"go back to|get|keep) (?:him|her|the same one|the same doctor|that doctor|"
            r"this doctor)(?: again)?"
            r"|(?:can|could) (?:somebody|someone) else (?:see me|do it))"
            rf"{_TAIL}"
        ),
    ),
)
#: What only the health service gives: the coach books none of it, and sends nobody there.
_CARE = (
    r"(?:physio\w*|(?:ct |mri )?scan|mri|x-? ?ray|blood test|bloods|referral|sick ?line|fit note|"
    r"sick note|consultant|specialist|surgeon|operation|new (?:knee|hip)|podiatrist|"
    r"chiropodist|dietici?an|psychologist|psychiatrist|(?:doctor'?s |gp |hospital |nurse )?"
    r"appointment|(?:see|seen by) (?:the|a|my) (?:doctor|gp|nurse|consultant|specialist)|"
    r"doctor|gp|dentist)"
)
_TO_US = (
    r"(?:(?:my|the|ma) (?:doctor|gp|nurse|practice|surgery|hospital|physio|pharmacist)"
    r"(?: \w+)? (?:said|says|told me|thinks|reckons|said that) )?"
    r"(?:(?:can|could|will|would|do|are|does) (?:you|ye|this|it)(?: able to)?|"
    r"(?:you|ye|this|it) (?:can|could|will|would|might))(?: (?:please|maybe|just|not|even|also))*"
)
_BOOKS = (
    r"(?:get|book|arrange|sort|refer|send|order|put|make|help me (?:get|book)|set|fix|organise)"
    r"(?: (?:me|us|him|her))?(?: (?:in|up|out|down|through|forward|an|a))*"
    r"(?: (?:with|to|for|on))?(?: (?:a|an|the|my|some|to))*"
)
_FOR_CARE = re.compile(rf"{_LEAD}{_TO_US} {_BOOKS} {_CARE}{_TAIL}")
#: "Is ok to drive with it?", "do I must tell DVLA": never answered with a yes or a no.
_MAY_DRIVE = re.compile(
    r"\b(?:can|may|should|could) i (?:still |not |really )?drive\b|"
    r"\b(?:is it|is|it is|it's|would it be) (?:ok|okay|safe|fine|allowed|legal|all right) "
    r"(?:for me )?(?:to|if i|that i) (?:still )?drive\b|"
    r"\bam i (?:ok|okay|safe|allowed|fit|still allowed|legal) to drive\b|"
    r"\b(?:do|must|should|have|need|does|what|when|is|am|can|who|how)\b.{0,80}\bdvla\b|"
    r"\bdvla (?:rules?|need|have|want)\b"
)
#: What the practice said of it, and what is no question: "the DVLA took it off me".
_TOLD_OF_DRIVING = re.compile(
    r"\b(?:dvla|doctor|gp|nurse|they) (?:said|says|took|has taken|took away|sent|wrote|gave|told)\b"
)
_LONGEST, _LONGEST_OF_DRIVING = 22, 40
#: Asked, and no tale of a complaint that was made: "how do i complain", "who i tell".
_ASKS_WHOM = re.compile(
    r"\b(?:who|whom|where|how)(?: (?:do|can|could|should|would|must|will|to|is it|am|i|we|a|go|"
    r"best|person))* (?:tell|say|speak|talk|report|complain|write|go|turn)\b"
    r"|\b(?:can|could|may|am i allowed to|is it possible to) (?:i |we )?(?:report|complain)\b"
    r"|\bi (?:want|need|would like|wish|'d like) to (?:complain|report|make a complaint|put in a "
    r"complaint)\b|\bmake a complaint\b.*\?"
)
_WRONGED = re.compile(
    r"\b(?:racist|racism|racial|discriminat\w+|prejudice\w*|sexist|homophobic|disrespect\w*|rude|"
    r"complain\w*|complaint|malpractice|negligen\w+|treated (?:me|us|him|her) (?:bad|"
    r"badly|like \w+|"
    r"unfair|unfairly|different|differently)|(?:shout|shouted|swore|laughed|"
    r"sneered) at (?:me|us|him|her))\b"
)
#: Told outright, it is plain what is meant; rudeness needs a word of care beside it, and what
#: happens at home is none of it.
_PLAINLY_WRONGED = re.compile(
    r"\b(?:racist|racism|racial|discriminat\w+|prejudice\w*|sexist|homophobic|complain\w*|"
    r"complaint|malpractice|negligen\w+)\b"
)
_OF_CARE = re.compile(
    r"\b(?:doctors?|gp|dr|nurses?|receptionists?|surgery|practice|hospital|ward|clinic|physio\w*|"
    r"dentist|staff|consultant|midwife|health visitor|carers?|appointment|a&e)\b|"
    r"\bthey (?:treated|shouted|swore|laughed|sneered|were rude)\b"
)
_AT_HOME = re.compile(
    r"\b(?:husband|wife|partner|boyfriend|girlfriend|my (?:man|ex)|dad|father|mum|mother|son|"
    r"daughter|brother|sister|family|cousin|uncle|aunt\w*|mates?|pals?|friends?|flatmate)\b"
)
#: What another place or person did has other ways: a neighbour, a landlord, an office.
_NOT_OF_CARE = re.compile(
    r"\b(?:neighbours?|landlord|council|dwp|benefits?|job ?cent(?:re|er)|police|bus|train|"
    r"shop|boss|"
    r"work|school|housing|energy|gas|bank|you|coach|robot|app)\b"
)
_SENTENCES = re.compile(r"(?<=[.!?;])\s+|\n+|,\s+(?=(?:can|could|do|is|need)\b)|\s+but\s+")


def read_asked_of_practice(text: str) -> AskedOfPractice | None:
    """Which of these a message asks for; None for all else.

    "I need an interpreter", "can ah see a different doctor". "Another doctor told me" asks for
    none.
    """
    english = in_english(text)
    words = len(english.split())
    if words <= _LONGEST_OF_DRIVING and _asks_of_driving(english):
        return AskedOfPractice.DRIVING
    if words > _LONGEST:
        return None
    if _ASKS_WHOM.search(english) and _WRONGED.search(english):
        return AskedOfPractice.COMPLAINT if _is_of_care(english) else None
    for said in (english, *_SENTENCES.split(english)):
        for asked, pattern in (*_PATTERNS, (AskedOfPractice.CARE, _FOR_CARE)):
            if said and pattern.fullmatch(said):
                return asked
    return None


def _asks_of_driving(english: str) -> bool:
    return bool(_MAY_DRIVE.search(english)) and not _TOLD_OF_DRIVING.search(english)


def _is_of_care(english: str) -> bool:
    """Whether it was somebody of the health service who wronged them, and nobody at home."""
    if _NOT_OF_CARE.search(english) or _AT_HOME.search(english):
        return False
    return bool(_PLAINLY_WRONGED.search(english) or _OF_CARE.search(english))

"""Whether what is planned is done once and whole, so that nobody asks how much of it: a phone call.

"How much would you do at a time?" is deaf where somebody means to ring the surgery.
"""

import re

from understanding.text.hedges import without_hedges
from understanding.text.words import in_english

__all__ = ["is_done_once", "is_done_whole", "is_left_undone"]

_WHOM = (
    r"(?:the|my|your|our|a|an|about|with|for|to|up|out|back|in|round|over|somebody|someone|him|her|them|"
    r"citizens|social|carers|age|nhs)\b"
)
#: Done whole, once or often: an amount adds nothing.
_WHOLE = re.compile(
    rf"(?:ring|phone|call|text|message|email|write to|tell|ask|invite|asking|telling|ringing|"
    rf"phoning|calling|texting|inviting|see|seeing|meet|meeting|visit|visiting) (?:{_WHOM}|"
    r"\w+(?: more| again)?$)|(?:a |the |one )?(?:(?:two-line|short|five-minute|kind|quick|wee) )*"
    r"(?:phone ?call|text|message|letter|hello|list|note)\b|get (?:a (?:\w+ )?(?:pal|lift|sitter|"
    r"carer|hand|break)|somebody|someone|some help|help|respite)\b"
)
#: Done once, and then it is done.
_ONCE = re.compile(
    r"(?:book|make|get|ask for|arrange|fix|sort|cancel) (?:\w+ ){0,3}(?:appointment|visit|"
    r"assessment|referral|check ?up|blood test|form|benefits?|lift|sitter|respite|carer)\b|"
    r"(?:see|ring|phone|call|ask|tell|email|write to|speak to|talk to|go to|asking|ringing|seeing|"
    r"telling) (?:the |my |your |a )?(?:doctor|gp|nurse|surgery|practice|pharmacist|chemist|"
    r"consultant|physio|council|citizens advice|carers centre|social work\w*|dentist|optician|"
    r"hospital|bank|landlord|housing|boss|work|union|food ?bank)\b|"
    r"(?:apply|applying|sign up|signing up|join|joining|find out|finding out|look up|looking up|"
    r"enrol|register|fill in|filling in|finding the name|enquire)\b"
)


#: What is left undone has no amount; less of something has one.
_LEFT_UNDONE = re.compile(
    r"(?:no(?! more than)|not|never|stop|stopping|quit|quitting|avoid|avoiding|without|give up|"
    r"giving up|do not|don't|leave out|cut out|"
    r"(?:stay|staying|keep|keeping|stick|sticking|leave|lay|come) (?:off|away from|out of)|"
    r"(?:nothing|none) )\b (?!less\b|more\b)"
)


def is_left_undone(text: str) -> bool:
    """Tell whether a plan is to not do something: "no coffee after 2", "nae phone in bed"."""
    return bool(_LEFT_UNDONE.match(_meant(text)))


def is_done_once(text: str) -> bool:
    """Tell whether it is done once: "ask the nurse what I can do", "sign up for the class"."""
    return bool(_ONCE.match(_meant(text)))


def is_done_whole(text: str) -> bool:
    """Tell whether an amount adds nothing to it: "ring my brother", "a text to an old friend"."""
    meant = _meant(text)
    return bool(_ONCE.match(meant) or _WHOLE.match(meant))


def _meant(text: str) -> str:
    bare = text if re.match(r"\W*an? ", text, re.IGNORECASE) else without_hedges(text)
    return in_english(bare).strip(" .,!?")

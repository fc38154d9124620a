"""That somebody of the clinic did not listen: "my GP dismissed me", "the GP says it is stress"."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["was_dismissed"]

_CLINIC = (
    r"(?:(?:my|the|our|a|that|his|her|this) (?:\w+ )?)?(?:gp|gps|doctors?|dr|nurse|consultant|"
    r"surgery|specialist|physio|practice|hospital|neurologist|cardiologist|rheumatologist)"
)
_DISMISSED = re.compile(
    r"\b"
    + any_of(rf"""
        {_CLINIC}( \w+)? (dismiss(ed|es|ing)?|brush(ed|es) (me|it|that|my \w+) (off|aside)|
            fobb?(ed|s) (me|it) off|wave[ds]? (me|it|my \w+) (off|away)|laughed at|shrugged|
            rolled (his|her|their) eyes)
        {_CLINIC}( (just|really|never|still|even))* (did|does|do|would|will|was|is|are|were) not (
            even |really )?(listen\w*|believe|take (me|it) serious\w*|interested|hear me|care|
            want to know)
        {_CLINIC} (never|hardly|barely) (listen\w*|looked|believe[sd]?|heard)
        {_CLINIC} (just |only |always |keeps? )*(say|says|said|saying|thinks?|thought|reckons?|
            tells? me|told me|put it down to|puts it down to|blames?|blamed|calls? it|
            called it)( (that|it is|it's|its|it was|this is|i am|i'm|is))*( (just|only|all|
            down to|simply))* (stress\w*|nerves|in my (head|mind)|old age|my age|imagin\w+|
            making it up|a hypochondriac|lazy)
        {_CLINIC} (just |only |always |keeps? )*(say|says|said|saying|thinks?|reckons?|
            put it down to|puts it down to|blames?)( (that|it is|it's|its|it was|
            this is))*( (just|only|all|down to|simply))+ (anxiety|my weight|depression|
            the change|menopause|hormones)
        i (was|got|get|am|have been|felt|feel)( just| always| only)* (dismissed|fobbed off|
            brushed (off|aside)|not (listened to|believed|taken serious\w*)) (by|at) {_CLINIC}
    """)
    + r"\b"
)
#: They take it so themselves.
_AGREES = re.compile(
    r"\b(?:i agree|(?:he|she|they)(?:'s| is| are|'re) right|was right|which it is|and it is|"
    r"i think so (?:too|as well)|makes sense|i know it is)\b"
)
_LONGEST = 45


def was_dismissed(text: str) -> bool:
    """Tell whether somebody was not listened to by those who look after their health."""
    english = in_english(text)
    if len(english.split()) > _LONGEST or _AGREES.search(english):
        return False
    return _DISMISSED.search(english) is not None

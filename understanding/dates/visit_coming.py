"""News that a visit is coming: a letter from the hospital, a date for the scan, "need to go in"."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["tells_of_a_visit"]

_WHERE = (
    r"(?:hospital|infirmary|clinic|consultant|specialist|rheumatolog\w+|cardiolog\w+|oncolog\w+|"
    r"neurolog\w+|surgeon|doctors?|gp|surgery|nurse|physio|dentist|memory clinic|pain clinic|"
    r"diabetic clinic|eye clinic|royal|western general|raigmore|ninewells)"
)
_WHAT = (
    r"(?:appointment|operation|op|scan|mri|ct|x-?ray|biopsy|endoscopy|colonoscopy|procedure|"
    r"surgery|assessment|scope|camera|bloods|check-?up|blood tests?|tests|review|results)"
)
_COMING = re.compile(
    r"\b"
    + any_of(rf"""
        (got|had|have|has|get|getting|received|opened|there was|there is|came) (a|the|my|another|
            this)( \w+)? (letter|phone call|call|text|date)( \w+)? (from|for|off|about|to see)( the|
            my|a)?( \w+)? ({_WHERE}|{_WHAT})
        (the|my|a) ({_WHERE}|{_WHAT}) (has |have )?(written|wrote|rang|phoned|called|
            sent)( to| for)? (me|us)
        (letter|phone call|call) (came |has come |is here )?(from|off) the {_WHERE}
        (have|got|having|i'm for|i am for|due|waiting (for|on)|booked (in )?for|up for)( (
            got|to have|to get|to go for|a|an|my|the|another|big|wee|in for))* ({_WHERE} )?{_WHAT} (
            (at|with|in|up at) (the |my )?\w+ )?(on|in|next|this|tomorrow|today|coming|for|at|the|
            monday|tuesday|wednesday|thursday|friday)
        (have|got|need|needing|supposed|meant|due|going|asked|told|want me|wants me|
            wanting me)( to)?( (
            go|come|be))? (in|into|back in|up|back up|in to see|
                back)( to)?( (the|my|a))?( {_WHERE})? (
            on|next|this|tomorrow|for|in)( (a|an|the|my))?( \w+)? ?({_WHAT}|monday|tuesday|
            wednesday|thursday|friday|week|month|hospital)
        (i am|i'm|im) to (go|be|get|have)( (in|back|up))? (for|to) (a|an|the|my) (\w+ )?(
            {_WHERE}|{_WHAT})
        (want|wants|wanting|need|needs|calling|called|having|brought|sending|sent) (me|us)( (back|
            in|up|again|for|to get|get|a|an|my|the|more|another|have|some|\w+)){{1,5}} {_WHAT}
        (seeing|see|going to see|away to see|off to) (the|my|a) {_WHERE} (on|next|this|tomorrow|
            the morn)
    """)
    + r"\b"
)
#: Gone by, somebody else's, or to be made yet.
_NOT_COMING = re.compile(
    r"\b(?:last (?:week|month|year|time)|yesterday|years? ago|used to|never|cancelled|missed|"
    r"(?:he|she|they|my (?:mum|mam|dad|man|husband|wife|son|daughter|sister|brother))"
    r"(?:'s| is| has| had| was) (?:got|had|have|in|at|a)|was at|been to|went to)\b|\?"
)
_A_LETTER = re.compile(rf"\b(?:letter|phone call|text) (?:\w+ )?(?:from|off) (?:the )?{_WHERE}\b")
_LONGEST = 45


def tells_of_a_visit(text: str) -> bool:
    """Tell whether a visit of the person's own to a hospital, clinic or doctor is told to come."""
    english = in_english(text)
    if not english or len(english.split()) > _LONGEST or _NOT_COMING.search(english):
        return False
    return bool(_COMING.search(english) or _A_LETTER.search(english))

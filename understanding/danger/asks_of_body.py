"""What only somebody of the clinic can answer: "do I need to do anything about my ankles?"."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["asks_of_body"]

_BODY = (
    r"(?:ankles?|legs?|feet|foot|knees?|hips?|back|neck|shoulders?|chest|heart|lungs?|breath\w*|"
    r"head|eyes?|ears?|hands?|wrists?|skin|rash|sugars?|blood pressure|pressure|weight|swelling|"
    r"swollen \w+|pains?|cough|wound|scar|pacemaker|stent|stitches|joints?|stomach|tummy|bowels?|"
    r"bladder|operation|tiredness|dizz\w+|falls?)"
)
_DOING = (
    r"(?:walking|exercis\w+|driving|swimming|bowling|cycling|gardening|running|lifting|working|"
    r"dancing|golf|the bowling|the gym|work|to work|the walking|flying|moving|my walks?|a walk)"
)
_ASKS = re.compile(
    r"\W*(?:(?:och|oh|well|so|and|but|aye|no|hen|ok|right|just|hi|please|also|do you think)"
    r"[\s,.]+)*"
    + any_of(rf"""
        (do|should|must|did|would) i (need |have |ought |be )?(to )?(do|doing|see|seeing|tell|
            worry|worried|be worried|get|
            ring|phone|ask)( (anything|something|somebody|someone|anybody|anyone|the doctor|
            the nurse|my doctor|my nurse|my gp))*( (about|for|with|over))+ (my |
            the |this |these )?(\w+ )?{_BODY}\b.*
        (can|could|should|may|will|am) i (able to |allowed to |ok to |fine to )?(start|get|go|
            be)( back)?( (to|on|at|with|again))* (my |the )?{_DOING}\b.*
        (can|should|could|must|do) i( (not|just|still|have to|need to))* (rest|stop walking|
            keep (walking|going)|exercise|stay in bed|keep off (it|my feet))\b.*
        is it (ok|okay|safe|alright|all right|fine) (for me )?to (start|get|go|be)( back)?( (to|on|
            at|with|again))* (my |the )?{_DOING}\b.*
        what (should|can|do|must) i do (about|for|with) (my |the |this |these )?(\w+ )?{_BODY}\W*
    """)
)
#: Asked of a class or a place, and not of the body.
_OF_A_SERVICE = re.compile(r"\b(?:class|group|club|there|with them|join|near|where|cost)\b")
_LONGEST = 22


def asks_of_body(text: str) -> bool:
    """Tell whether they ask what is safe or right for their body: no machine can say."""
    english = in_english(text)
    if len(english.split()) > _LONGEST or _OF_A_SERVICE.search(english):
        return False
    return _ASKS.fullmatch(english) is not None

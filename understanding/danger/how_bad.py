"""The answer to "how bad does it get: can you bear it, or does it get too much?"."""

import re

from understanding.danger.not_alone import only_says_nobody
from understanding.text.words import in_english

__all__ = ["BEARS", "TOO_MUCH", "read_how_bad"]

BEARS, TOO_MUCH = "bear", "too_much"

_START = (
    r"^\W*(?:(?:och|oh|ach|well|eh|um|honestly|sorry|hen|pal|ok|right|god|no no|what|wait)\b\W*)*"
)
_TOO_MUCH = re.compile(
    r"\b(?:too much|too heavy|unbearable|(?:cannot|can't|can hardly|can barely|hardly|barely|"
    r"not sure (?:i|that i) can|do not (?:think|know) (?:if |that |how )?i can|could not) "
    r"(?:\w+ ){0,2}?(?:bear|cope|stand|take|thole|go on|carry on|do this)|"
    r"(?:no|not) (?:\w+ )?(?:bearable|coping|managing)|more than i can|"
    r"(?:sometimes|some (?:days|nights)|at (?:night|times)|most (?:days|nights)|often) "
    r"(?:\w+ ){0,3}?(?:does|is|gets|bad|too|terrible|awful)|"
    r"(?:really|very|pretty|so|that|awful|pure|dead|terrible) bad|as bad as|"
    r"(?:gets|got|getting) (?:\w+ )?(?:bad|worse|dark|terrible|awful)|"
    r"worse (?:at|in|than)|do not feel safe|not safe)\b"
)
_YES = re.compile(
    _START + r"(?:yes|sometimes|often|always|both|mostly|most (?:days|nights)|all the time|"
    r"at times|kind of|sort of|maybe|perhaps|a bit|i suppose|do not know|not sure|"
    r"i do not know|it does|it gets|i am not sure)\b"
)
_NOT_BAD = re.compile(
    r"\b(?:(?:no|not|never|isn't|nothing|hardly) (?:\w+ )?(?:that|so|as|too|very|really|all that|"
    r"especially) (?:bad|heavy|low|much|awful|terrible)|no bad|not bad|not like that|"
    r"nothing like that|no that (?:bad|heavy|low))\b"
)
_BEARS = re.compile(
    r"\b(?:(?:can|i) (?:\w+ )?(?:bear|thole|cope|manage|handle|live with)|bearable|manageable|"
    r"coping|managing|getting by|get by|tick(?:ing)? (?:along|over)|fine|ok|okay|all right|"
    r"alright|grand|just (?:\w+ )?(?:bored|fed up|tired|lonely|quiet|missing|miss|sad|the way|how|"
    r"life|moaning|saying|venting|having a moan)|only (?:bored|tired|saying|moaning)|"
    r"(?:only|just) (?:want|wanted|need|needed) (?:to )?(?:say|tell|moan|vent|grumble)\b"
    r"(?! (?:goodbye|sorry))|"
    r"(?:angry|annoyed|cross|furious|raging) (?:at|on|with|about|for) (?:\w+ )?(?:doctor|gp|nurse|"
    r"boss|work|job|neighbour\w*|system|council|surgery|you)|"
    r"day to day|one of those days|plod\w* on)\b"
)
_NO = re.compile(_START + r"(?:no|nope|nah|nut|never|not at all|not really|of course not)\b")


#: Asked back, or said of the question: it tells nothing of how bad it is.
_ASKS = re.compile(
    r"\b(?:what|whit|how|why|which)\b[^.?!,]{0,40}\b(?:too much|bear|bad|heavy|mean)\b"
    r"[^.?!,]{0,20}\??"
    r"|\b(?:pain|sleep|work|the question)\?"
)


def read_how_bad(text: str) -> str | None:
    """Tell whether it is bearable or gets too much; None where the words say neither.

    A yes, a "sometimes" and not knowing are too much: it is then asked straight out.
    """
    english = _ASKS.sub(" ", in_english(text))
    if _NOT_BAD.search(english) and not _TOO_MUCH.search(_NOT_BAD.sub(" ", english)):
        return BEARS
    if _TOO_MUCH.search(english):
        return TOO_MUCH
    says_no = _NO.search(english) and not only_says_nobody(text, bare=True)
    if says_no or _BEARS.search(english):
        return BEARS
    return TOO_MUCH if _YES.search(english) else None

"""What is said back to an emergency of the body: the very sign is not there, or help came.

"Naw, nae pain, jist the ankles", "naw no the noo" to "is it there just now?", "they came, am hame",
"am no phonin naebody".
"""

import re

from understanding.text.words import in_english

__all__ = ["denies_sign", "help_came", "is_up_again", "refuses_to_call"]

_LONGEST = 24
_A_PAIN = (
    r"(?:(?:chest|heart|arm|jaw|such|real) )?(?:pains?|sore(?:ness)?|tightness|pressure|heaviness|"
    r"palpitations|crushing)"
)
#: What is said of each danger when its sign is not there.
_NOT_THERE = {
    "chest_pain_or_heart": re.compile(
        rf"\b(?:no|not (?:any|got any|have any)|have no|never any|without) {_A_PAIN}\b"
        r"|\b(?:my |the )?(?:chest|heart)(?:'s| is|s)? (?:\w+ )?(?:fine|ok|okay|all right|alright|"
        r"grand|not (?:sore|tight|hurting))\b"
        r"|\b(?:it is|it's|its|is) (?:just|only) (?:the|my) (?:ankles?|legs?|feet|foot|knees?)\b"
    ),
    "breathing": re.compile(
        r"\b(?:my |the )?breath(?:ing)?(?:'s| is|s)? (?:\w+ )?(?:fine|ok|okay|all right|alright|"
        r"grand|as (?:ever|usual|always)|normal|not (?:bad|worse))\b"
        r"|\b(?:i am |am )?not (?:breathless|out of breath|short of breath|wheez\w+|puffed)\b"
    ),
}
_ASKS_IF_THERE = re.compile(
    r"\b(?:is it there|do you have it|is there (?:any )?pain|is your breath(?:ing)? bad|"
    r"is it still there)\b[^?]*\?",
    re.IGNORECASE,
)
_NO = re.compile(r"^\W*(?:(?:och|oh|ach|well|eh|um|hen|pal)\W+)*(?:no|nope|nah|not|nut|never)\b")
#: It is there after all, or nobody can tell.
_THERE = re.compile(
    r"\b(?:but|still|worse|worsen\w*|yet|sure|know|back|again|cannot|could not|stopp\w*|settled|"
    r"better|eas\w+|gone|going away|constant\w*|comes|coming|bad|too|yes|"
    r"numb\w*|sweat\w*|faint\w*|dizzy|blue|grey|clammy|help|pain is|pain's)\b"
)


def denies_sign(text: str, before: str, category: str) -> bool:
    """Whether the very sign of a danger of heart or breath is said not to be there.

    Args:
        text: what was typed while coaching waits.
        before: the coach's last line; to "is it there just now?" a no is enough.
        category: the danger that coaching waits for.
    """
    said, sign = in_english(text), _NOT_THERE.get(category)
    if sign is None or len(said.split()) > _LONGEST or _THERE.search(sign.sub(" ", said)):
        return False
    if sign.search(said):
        return True
    asked = _ASKS_IF_THERE.search(before) is not None
    also = _NOT_THERE["breathing"].search(said) is not None
    return asked and (_NO.search(said) is not None or also)


_CALLED = r"(?:phoned|rang|rung|called|dialled)"
_THEM = (
    r"(?:they|the (?:ambulance|paramedics?|crew|doctor|nurse)|an ambulance|ambulance|paramedics?)"
)
_CAME = re.compile(
    rf"\b{_THEM}(?:'ve| have| has|'s)? (?:\w+ )?(?:"
    r"came(?! (?:back|at|after|for me|round)\b)|come(?! (?:back|at|after)\b)|"
    r"been(?! (?:\w+ )?\w+ing\b)|arrived|checked|looked|seen|saw|"
    r"took me|taken me|kept me|sent me|let me (?:home|out)|were (?:here|out)|was (?:here|out)|"
    r"gave me|done (?:a|an|my|the) (?:ecg|heart|tracing|bloods?))\b"
    r"|\b(?:home|back|out) (?:\w+ ){0,2}?(?:from|of) (?:the )?"
    r"(?:hospital|a ?(?:and|&) ?e|casualty)\b"
)
_HAS_CALLED = re.compile(
    rf"\b(?:i|we)(?:'ve| have)? (?:just |already )?{_CALLED}"
    r"(?= (?:them|999|it in|already|an hour|earlier|last night)\b|\W*$|\.)"
)
_NOT_COME = re.compile(
    r"\b(?:not|never|nobody|no one|cannot|will not|if|when they|until|worse|again|back again|"
    r"no answer|engaged|hung up|did not|should|might|could)\b"
)


def help_came(text: str) -> bool:
    """Whether help was called and came, or they are home from it: of dangers of the body alone.

    "They came" of somebody who hurts them is another matter.
    """
    said = in_english(text)
    if len(said.split()) > _LONGEST or _NOT_COME.search(said):
        return False
    return _CAME.search(said) is not None or _HAS_CALLED.search(said) is not None


_UP = re.compile(
    r"\b(?:i am|i'm|am|got|i have got|managed) (?:\w+ )?(?:up(?= (?:now|again|off|and|myself|on)\b|"
    r"\W*$)|back on my feet|on my feet|off the (?:floor|flair|ground)|standing|in my chair)\b"
)
_NOT_UP = re.compile(
    r"\b(?:not|no|never|cannot|could not|if|help|stuck|still|but|dizzy|bleeding)\b"
)


def is_up_again(text: str) -> bool:
    """Whether somebody who fell says that they are up: "am up aff the flair noo"."""
    said = _NO.sub(" ", in_english(text))
    return _UP.search(said) is not None and _NOT_UP.search(said) is None


_REFUSES = re.compile(
    r"\b(?:not|never) (?:\w+ ){0,2}?(?:phon\w*|call\w*|ring\w*|dial\w*)\b"
    r"|\b(?:not|never) (?:want\w* |need\w* |have |having |going to have )(?:\w+ ){0,2}?"
    r"(?:999|ambulance|hospital|doctor|fuss)\b|\bno ambulance\b"
    r"|\b(?:refuse|no way|will not) (?:\w+ ){0,2}?(?:phone|call|ring|go)\b"
)
_WOULD_BUT = re.compile(r"\b(?:cannot|could not|no (?:phone|signal|credit)|battery|not working)\b")


def refuses_to_call(text: str) -> bool:
    """Whether they say that they will not call: "am no phonin naebody"."""
    said = in_english(text)
    return _REFUSES.search(said) is not None and _WOULD_BUT.search(said) is None

"""Fear for a heart that has been ill: "feart ae the ticker". No alarm, and no answer to a ruler."""

import re

from understanding.text.words import in_english, readable

__all__ = ["fears_for_heart", "only_fears"]

_FEARS = (
    r"(?:scared|afraid|frightened|terrified|feart|feared|fear|fears|frightens|scares|worried|"
    r"worry|worries|anxious|nervous|panicky|wary|petrified|dread|dreading)"
)
_HEART = (
    r"(?:ticker|heart(?! ?(?:burn|broken|to heart|ache|felt|warming))|heart attacks?|stents?|"
    r"bypass|by-pass|pacemaker|cardiac arrest|angina)"
)
_AGAIN = r"(?:another (?:one|attack)|(?:goes|gives out|packs (?:in|up)|happens|stops) again)"
_TELLS = (
    re.compile(rf"\b{_FEARS}\b.{{0,60}}?\b(?:{_HEART})\b"),
    re.compile(rf"\b(?:{_HEART})\b.{{0,70}}?\b{_FEARS}\b"),
    re.compile(rf"\b{_FEARS}\b.{{0,40}}?\b{_AGAIN}"),
)
#: Felt in the body, or now: that is for whoever looks for danger.
_FELT = re.compile(
    r"\b(?:pain\w*|tight\w*|crush\w*|squeez\w*|pressure|sweat\w*|clammy|arms?|jaw|dizz\w+|faint\w*|"
    r"collaps\w+|racing|pounding|flutter\w*|palpitations?|thump\w*|skipp\w+|breath\w*|puff\w*|sick|"
    r"grey|chest|having (?:a|another)|just now|right now|the now|today|tonight|this morning|"
    r"help me|ambulance|999|die|dying|kill\w*|end it|not worth)\b"
)
_OF_ANOTHER = re.compile(r"\b(?:his|her|their|he|she|they|my (?!heart|own)\w+'s) ")
_PAST = re.compile(
    r"\b(?:since|after|had|ever since|last (?:year|month|week)|years? ago|months? ago|weeks ago|"
    r"again|in (?:january|february|march|april|may|june|july|august|september|october|november|"
    r"december|hospital)|got (?:a|the|my) (?:stent|bypass|pacemaker))\b"
)
_LONGEST = 25


def fears_for_heart(text: str) -> bool:
    """Tell whether somebody says that they fear for their heart, and nothing that they feel now."""
    english = in_english(text)
    if len(english.split()) > _LONGEST or "?" in text:
        return False
    if _FELT.search(english) or _OF_ANOTHER.search(english):
        return False
    return any(shape.search(english) for shape in _TELLS)


def only_fears(text: str) -> bool:
    """Tell whether an illness of the heart is spoken of as past, and only the fear as of now."""
    named = re.search(r"\b(?:ticker|heart)\b(?! attack)", readable(text).casefold())
    return fears_for_heart(text) and bool(_PAST.search(in_english(text)) or named)

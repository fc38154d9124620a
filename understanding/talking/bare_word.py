"""A word that answers nothing where words were asked for: "aye", "k", "fine", "wee"."""

import re

from understanding.text.words import in_english, plain

__all__ = ["agrees_in_words", "is_bare", "is_bare_agreement"]

#: Said alone they agree, or only show that somebody is there.
_AGREES = (
    r"(?:yes|yeah|yep|yup|yip|aye|ay|k|kk|ok|okay|oki|okey ?dokey|fine|sure|right|alright|"
    r"all right|"
    r"cool|m+|mhm+|uh huh|aha|ach|och|eh|oh|hm+|ta|whatever|suppose|i suppose|i guess|guess so|"
    r"suppose so|i suppose so|if you say so|fair enough|no bad|not bad|so so|meh|dunno|same|"
    r"just|well|then|pal|hen|son|lol)"
)
#: A size or a mood of nothing named.
_NAMES_NOTHING = (
    r"(?:wee|big|small|little|good|bad|grand|great|nice|thing|stuff|thingy|bit|some|that|this|it)"
)
_BARE = re.compile(
    rf"\W*(?:{_AGREES}\b[\s,.!?]*)+(?:{_NAMES_NOTHING}\b)?\W*|\W*{_NAMES_NOTHING}\W*"
)
_AGREEMENT = re.compile(rf"\W*(?:{_AGREES}\b[\s,.!?]*)+\W*")
#: Where a size or a mood says something: "how much?" takes "small" no more than "wee", "what
#: helps?" neither; but "how does it show?" takes "bad".
_TELLS_A_MOOD = frozenset({"more", "open", "area_more"})
_A_MOOD = re.compile(
    r"\W*(?:(?:och|ach|oh|ah|aye|eh|well|just|hen|pal|pretty|gey|fair|awfy|real|right)\b[\s,.]*)*"
    r"(?:bad|no bad|not bad|so so|meh)(?: (?:the day|today|hen|pal|like|really))*\W*"
)
_UNSURE = re.compile(r"\W*(?:dunno|i do not know|do not know|not sure|no idea)\W*")
_SAYS_YES = re.compile(
    r"\W*(?:(?:oh|och|ok|well)\W+)*(?:yes|yeah|yep|yup|aye\b(?!\W+(?:right|well|so)\b))\b"
)
_EXPLICIT = re.compile(
    r"\W*(?:(?:och|well|oh|ok|okay|sure|right|aye|fine|no bother|no problem|of course)[\s,.!]+)*(?:"
    r"(?:yes|yeah|yep|yup)\b(?! (?:but|if|only|what|who|why|no)\b).*|"
    r"(?:they|you|workers|people|them|anybody|anyone) (?:can|may|could)\b(?! not).*|(?:can|may)\W*|"
    r"(?:that is|that's|it's|it is|i am|i'm) (?:fine|ok|okay|alright|all right|happy)\b.*|"
    r"fine (?:by|with) me.*|let them\b.*|i (?:do not|don't) mind.*|i (?:agree|consent|"
    r"allow it)\b.*|"
    r"happy (?:for|to|with)\b.*|go ahead.*|please do.*)"
)


def is_bare(text: str, *, asked: str | None = None) -> bool:
    """Tell whether a message names nothing at all: "aye", "k", "wee", "fine".

    `asked` is the question: "bad" says something of how it is, and nothing of how much. "Dunno"
    and "naw" are answers of their own and are not bare.
    """
    said = plain(text).strip()
    if not re.search(r"[a-z]", said) or _UNSURE.fullmatch(in_english(said)):
        return False
    if asked in _TELLS_A_MOOD and _A_MOOD.fullmatch(said):
        return False
    return bool(_BARE.fullmatch(said))


def is_bare_agreement(text: str) -> bool:
    """Tell whether a message does no more than agree: "k", "aye", "fine"."""
    said = plain(text).strip()
    return bool(re.search(r"[a-z]", said)) and bool(_AGREEMENT.fullmatch(said))


def agrees_in_words(text: str) -> bool:
    """Tell whether a yes is explicit: "yes", "aye", "they can"; "k" and "aye right" are not."""
    if is_bare_agreement(text) and not _SAYS_YES.match(plain(text)):
        return False
    return bool(_EXPLICIT.fullmatch(in_english(text)))

"""What was answered to "what would you like?", said back as a wish and not as a fact."""

import re

from understanding.language import parse
from understanding.words import in_english

__all__ = ["named_help", "wish_begins_with"]

_HELPS = re.compile(
    r"^(?:(?:well|och|aye|just|mostly|maybe|it's|its)\s+)*(?P<what>.{3,80}?),?\s+(?:that |which )?"
    r"(?:(?:really|sometimes|kind of|kinda|does|can|always|aye|usually)\s+)*"
    r"(?:helps?|eases?|works?|soothes?|calms?|settles?|relaxes?|loosens?)"
    r"(?:\s+(?:me|it|them|masel|myself|a bit|a wee bit|a little|the pain|my \w+|ma \w+|sometimes|"
    r"too|an? aw|best|most|oot|out))*\W*$",
    re.IGNORECASE,
)
_NOTHING = re.compile(r"^(?:nothing|nowt|nae\w*|nothin|no|what|not much|i|ah|it|that|this)\b", re.I)


def wish_begins_with(text: str) -> str | None:
    """How "you'd like" goes on before these words: "to " before "get out", "" before "getting out".

    None where they are no bare verb: "a walk", "I'd like to walk".
    """
    tokens = [token for token in parse(in_english(text)) if not token.is_punct]
    if not tokens:
        return None
    first = tokens[0]
    if any(t.dep_ in {"nsubj", "nsubjpass"} and t.head == first for t in tokens):
        return None
    if first.tag_ in {"VB", "VBP"} and first.lower_ == first.lemma_ and first.pos_ == "VERB":
        return "to "
    return "" if first.tag_ == "VBG" and first.pos_ == "VERB" else None


def named_help(text: str) -> str:
    """The help itself: "the warmth of a bottle eases them" gives "the warmth of a bottle"."""
    match = _HELPS.match(" ".join(text.split()))
    return match["what"] if match and not _NOTHING.match(match["what"]) else text

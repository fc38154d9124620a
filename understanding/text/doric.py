"""The f of the north-east: "fit about a slow walk", "fan are ye writing", "far is it".

For matching only. "Fit" is "what" only where the next words show it: who is fit for work, keeps
fit or has had a fit says just that.
"""

import re

__all__ = ["without_doric"]

#: Where a question or a clause begins.
_BEGINS = (
    r"(?:(?<=^)|(?<=[.,;:!?\n] )|(?<=[.,;:!?\n])|(?<=\band )|(?<=\bbut )|(?<=\bso )|(?<=\boch )|"
    r"(?<=\baye )|(?<=\bno )|(?<=\bweel )|(?<=\bwell )|(?<=\bken )|(?<=\bknow )|(?<=\bsure )|"
    r"(?<=\bsee )|(?<=\bmind )|(?<=\btell me )|(?<=\bask )|(?<=\bheard )|(?<=\bunderstand )|"
    r"(?<=\bthat's )|(?<=\bthats ))"
)
_THEM = r"(?:i|a|ah|ye|you|he|she|we|they|it|that|this|yer|your|my|ma|the|thon|yon)"
_IS = r"(?:is|are|was|wis|were|am)"
_MUCH = r"(?:lang|long|mony|many|much|muckle|far|often|aften|auld|old|bad|hard|sair|sore)"
_DOES = r"(?:do|dae|does|dis|did|div|can|kin|could|will|wull|would|wid|should|shid|have|hiv|has)"
#: What stands there, and its English.
_ASKS = (
    (rf"{_BEGINS}fit wye\b", "why"),
    (rf"{_BEGINS}fit(?= (?:about|aboot|time|day|kind|kin|sort|else|way|{_DOES})\b)", "what"),
    (rf"{_BEGINS}fit(?= {_IS} (?:{_THEM}|wrang|wrong|up|going|gaun)\b)", "what"),
    (rf"{_BEGINS}fit(?= (?:i|a|ah|ye|you|he|she|they|we) [a-z])", "what"),
    (rf"{_BEGINS}fit(?= like(?:\W*$|[?!.,]| (?:the day|the noo|the nicht|yersel)\b))", "what"),
    (rf"{_BEGINS}fit(?= for(?:\W*$|\W*[?]| (?:999|111|no|nae|{_IS}|{_DOES})\b))", "what"),
    # Alone it asks at the head of a sentence: after "and" it may be a seizure.
    (r"(?:(?<=^)|(?<=[.!?\n] ))fit(?=\W*[?])", "what"),
    (rf"{_BEGINS}(?:fit's|fits)(?= (?:that|this|it)(?:\W*$|[?!.,]| (?:aboot|about)\b))", "what's"),
    (rf"{_BEGINS}(?:fit's|fits)(?= (?:up|adee|wrang|wrong|on|yer|your|the plan)\b)", "what's"),
    (rf"\bfoo(?= (?:{_IS}|{_DOES}|{_MUCH})\b)", "how"),
    (rf"{_BEGINS}fan(?= (?:{_IS}|{_DOES}|ye|you|i|he|she|they|we)\b)", "when"),
    (rf"{_BEGINS}faa?(?= (?:{_IS}|{_DOES}|reads|sees|tellt|telt|said)\b)", "who"),
    (rf"{_BEGINS}faa?'s(?= [a-z])", "who's"),
    (rf"{_BEGINS}(?<!\bso )(?:far|faur)(?= (?:{_IS}|{_DOES}|about|aboot|abouts)\b)", "where"),
    (r"\bnae (?=(?:till|until|when|fan|if|for me|near|yet|really|very|weel|well|able)\b)", "not "),
)
_RULES = tuple((re.compile(pattern), english) for pattern, english in _ASKS)


def without_doric(plain: str) -> str:
    """The lower-case text with its north-eastern question words put into English."""
    if not _ANY.search(plain):
        return plain
    for pattern, english in _RULES:
        plain = pattern.sub(english, plain)
    return plain


_ANY = re.compile(r"\b(?:fit|fits|foo|fan|faa?|far|faur|nae)\b")

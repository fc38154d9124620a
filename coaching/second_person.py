"""A person's own words about themselves, said back to them: "my tea" becomes "your tea"."""

import re

_SWAPS = {
    "i": "you",
    "i'm": "you're",
    "im": "you're",
    "i've": "you've",
    "i'll": "you'll",
    "i'd": "you'd",
    "me": "you",
    "my": "your",
    "mine": "yours",
    "myself": "yourself",
    "masel": "yoursel",
}
# Scots "ma dug" is "my dug"; "ma ma" and "ring ma after tea" are a mother.
_SCOTS_MY = re.compile(
    r"(?<!\bma )(?<!\bmy )(?<!\bher )(?<!\bhis )\bma(?= [a-z])"
    r"(?! (?:at|on|in|after|before|and|or|every|for|to|with|when)\b)"
)
_WORD = re.compile(r"[A-Za-z]+(?:['\u2019][A-Za-z]+)?")
_VERB_AFTER_I = re.compile(r"\b(i)(\s+)(am|was)\b", re.IGNORECASE)


def to_second_person(text: str) -> str:
    """Swap first person for second in a short phrase, keeping every other word and its Scots."""
    text = _SCOTS_MY.sub("my", text)
    text = _VERB_AFTER_I.sub(
        lambda m: f"I{m[2]}{'are' if m[3].lower() == 'am' else 'were'}",
        text,
    )
    return _WORD.sub(_swap, text)


def _swap(match: re.Match[str]) -> str:
    word = match[0]
    # "MA" and "ME" in capitals are initials or illnesses, not the speaker.
    if len(word) > 1 and word.isupper():
        return word
    return _SWAPS.get(word.lower().replace("\u2019", "'"), word)

"""Whether an answer is a way round something that somebody thought of: "my mum could drive"."""

import re

from understanding.text.words import in_english

__all__ = ["is_own_way"]

_WAY = re.compile(
    r"\b(?:could|can|would|might|will|i'll|he'll|she'll|they'll|we'll|i'd|she'd|he'd|they'd)\b|"
    r"\b(?:if (?:i|my|he|she|they|we|somebody|someone)|having|somebody to|someone to|going with|"
    r"asking|getting|instead|start(?:ing)? (?:small|with)|a lift)\b"
)
_NONE = re.compile(
    r"\b(?:cannot|could not|would not|will not|nothing|nobody|no one|not sure|i do not know|"
    r"what (?:could|would|can)|how (?:could|would|can)|who (?:could|would|can)|wish|should)\b|\?"
)
_WOULD_HELP = re.compile(
    r"\W*(?:(?:well|maybe|just|och|like|you are|you're)\W+)*(?:if\b|somebody to|someone to|"
    r"having|you\b)"
)
_FEWEST = 3


def is_own_way(text: str) -> bool:
    """Tell whether something that could be done is named; "I cannot" and a question name none."""
    english = in_english(text)
    named = len(english.split()) >= _FEWEST and _WAY.search(english) and not _NONE.search(english)
    # "If someone came with me" says what would help, and is nothing that they will do.
    return bool(named) and not _WOULD_HELP.match(english)

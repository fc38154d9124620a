"""What is asked of a group before going: "what kind of people?", "is it online?"."""

import re

from understanding.text.words import in_english

__all__ = ["asks_of_a_group"]

_ASKS = re.compile(
    r"\W*(?:(?:och|oh|eh|well|so|and|but|maybe|aye|yes|yeah|ok|right|depends|it depends|hmm)"
    r"[\s,.]+)*"
    r"(?:who|what|where|when|how|which|is|are|do|does|would|will|could|can|am) "
    r"(?:(?:kind|sort|type|age|many|much|far|big|often|long|like)\b|(?:they|them|it|there|these|"
    r"those|that|people|the|i|you|would|will|is|are|do|does|goes|comes|runs|folk|anybody|anyone)\b)"
)
_LONGEST = 14
#: Asked of the coach, and not about a group: "can you show me", "can you write to me on Friday".
_WANTS = re.compile(r"\b(?:can|could|will|would) (?:you|ye)\b")


def asks_of_a_group(text: str) -> bool:
    """Tell whether somebody asks about the people or the place, where a group was offered."""
    english = in_english(text)
    asks = _ASKS.match(english) is not None and _WANTS.search(english) is None
    return asks and len(english.split()) <= _LONGEST

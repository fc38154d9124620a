"""What an answer to "what sort of help?" is about, without the words that any service has."""

import re

from understanding.text.words import readable

__all__ = ["without_common_words"]

#: "Advice" and "somebody" stand in half of all descriptions: a service must not be chosen by them.
_COMMON = re.compile(
    r"\b(?:advice|help|helps|helping|support|supports|supporting|somebody|someone|sumdy|anybody|anyone|"
    r"anything|something|somewhere|group|groups|people|folk|fowk|information|info|service|services|"
    r"thing|things|stuff|sort|kind|type|place|places|near|nearby|local|here|please|thanks|thank "
    r"you|"
    r"like|want|wants|wanting|need|needs|needing|would|could|can|get|a bit|a wee bit|bit|maybe|"
    r"mibbe|"
    r"mebbe|just|jist|some|any|ony|what|whit|who|there|with it|wi it|good|nice|free)\b",
    re.IGNORECASE,
)


def without_common_words(text: str) -> str:
    """The words of a need that tell one service from another; "" where there are none.

    "Somebody tae talk tae aboot ma chest" gives "tae talk tae aboot ma chest"; "advice" gives "".
    """
    left = " ".join(_COMMON.sub(" ", readable(text)).split()).strip(" .,;:!?'\"")
    return left if re.search(r"[^\W\d_]{3}", left) else ""

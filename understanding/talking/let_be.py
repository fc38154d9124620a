""" "Forget it": said of what was asked, it lets that be, and wipes nothing."""

import re

from understanding.text.words import in_english

__all__ = ["lets_it_be"]

_LETS_BE = re.compile(
    r"\W*(?:(?:och|oh|ach|no|aye|right|ok|well|just|then|actually|sorry|you know what|ah)[\s,.]+)*"
    r"(?:forget (?:it|about it|that|this)|never mind(?: (?:it|that|this))?|doesn't matter|"
    r"does not matter|it does not matter|no matter|leave it|not bothered|drop it)"
    r"(?:[\s,.]+(?:then|now|just now|please|thanks|pal|hen|mate|it's fine|it does not matter))*\W*"
)


def lets_it_be(text: str) -> bool:
    """Tell whether a whole message lets be what was asked: "och forget it then"."""
    return _LETS_BE.fullmatch(in_english(text)) is not None

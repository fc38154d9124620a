"""A danger that was told before and let go is spoken of again: "are we just going to pretend?".

Whoever said that it was not meant, and comes back to it, means that it was.
"""

import re

from understanding.text.words import in_english

__all__ = ["brings_up_again"]

_WHEN = (
    r"(?:yesterday|last night|the other (?:night|day)|earlier|before|this morning|last (?:week|"
    r"time))"
)
_SAID = (
    r"(?:said|told you|wrote|typed|was saying|admitted|let slip)\b"
    r"(?! about (?!it\b|dying|ending|killing|tablets|pills|not being))"
)
_AGAIN = re.compile(
    r"\b(?:told|said to|saying to) you\b.*\b(?:tablets?|pills?|plan|killing|kill|end it|"
    r"ending it|suicid\w*|"
    r"die|dying|rope|bridge)\b|"
    rf"\b(?:ask|asking|talk|talking|speak|mention|say anything|saying anything) (?:me )?about "
    rf"(?:{_WHEN}|what i {_SAID}|that again|it again)|"
    r"\b(?:pretend|pretending|act|acting|carry on|going on) (?:like |as if |that )?(?:it|that|"
    r"nothing)"
    r" (?:did not happen|never happened|happened|was not said)|"
    rf"\b(?:remember|forget|forgotten|forgot|ignore|ignored|ignoring) what i {_SAID}\b|"
    rf"\bi meant (?:it|what i {_SAID})|\bi (?:was not|wasn't|wasnt|wasnae) (?:jokin\w*|kiddin\w*|"
    rf"lyin\w*)|"
    r"\b(?:it is|it's|that is|that's) (?:not a joke|no joke|true|really true|"
    r"how i (?:really )?feel) "
    rf"(?:what i {_SAID})|"
    rf"\bi lied when i {_SAID}|\bi (?:only|just) said (?:i was |that i was )?(?:fine|ok|"
    rf"okay) (?:to|so|"
    r"because)"
)


def brings_up_again(text: str) -> bool:
    """Tell whether what they said before, and took back, is meant after all or asked about."""
    return _AGAIN.search(in_english(text)) is not None

"""A wish to be told when help turns up: "just let me know when there's one in dundee"."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["asks_to_be_told"]

_LET_ME_KNOW = any_of("""
    (let|get) me know | tell me | message me | text me | write to me | keep me (posted|informed|
        updated|right)
    (give|gie) me a (shout|bell|message|text|nod) | get (back|in touch) (to|with) me | ping me
    notify me | (will|can|could) you (let me know|tell me|message me|write to me|watch out|
        look out|keep an eye out|keep looking) | put me on (the|a) list | remind me
    keep (an eye|looking|a look) ?(out)?
""")
_WHEN = any_of(r"""
    (when|if|once|as soon as|whenever|in case|should)( ever)? (there('s| is| was|s)|(a|an|any|one|
        another|something|anything|somewhere)\b|you (find|get|have|hear of|know of|come across|see)|
        it (opens|starts|comes)|they (start|open|get))
    for (one|another|something|anything|a \w+( \w+)? (group|class|club))
""")
_ASKED = re.compile(rf"\b{_LET_ME_KNOW}\b[^.?!]{{0,20}}?\b{_WHEN}")
#: "Let me know if you need anything", "tell me when to stop" ask for nothing of the sort.
_OTHERWISE = re.compile(r"\b(?:if you (?:need|want)|when to|if (?:i|it's) (?:should|too|ok))\b")


def asks_to_be_told(text: str) -> bool:
    """Tell whether somebody asks to be told once help of a kind turns up."""
    english = in_english(text)
    return bool(_ASKED.search(english)) and not _OTHERWISE.search(english)

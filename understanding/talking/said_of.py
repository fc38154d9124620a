"""What was told of one person or thing, and is to be forgotten: "forget whit eh said aboot Jim"."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english, readable

__all__ = ["OF_WHOM_WE_SPOKE", "said_of"]

_LEAD = (
    r"\W*(?:(?:so|and|but|ok|well|och|oh|eh|aye|yes|no|please|actually|right|hi|first|sorry|hen|pal)"
    r"[\s,]+)*"
)
_ASKS = any_of("""
    (can|could|will|would|may) (you|i|we)( please)?( just)? | please | just
    i (want|would like|need)( you)? to | i would like you to | i wish you would
""")
_FORGETS = any_of("""
    (forget|delete|remove|erase|wipe|scrub|unsay|drop|lose|bin)( all)?
    (not|no)( (keep|store|save|hold on to|remember|write down|record))+
    take (out|back|away|off) | get rid of
    (do not|not)( (keep|store|save|hold on to|remember|write down|record))+
""")
_WHAT = any_of("""
    (what|everything|anything|all|all that|the (bit|part|thing|things|stuff|words)|
        that (bit|part))( that)? (i|we|ah|a|eh)( have|'ve|ve)?( just)? (said|told|telt|wrote|write|
        typed|put|tell|say)( to)?( you)?( here| there| before| earlier)? (about|of|on)
    (that|the|my) (bit|part|thing|stuff|words)( i said)? about
""")
_SAID_OF = re.compile(
    rf"{_LEAD}(?:{_ASKS} )*{_FORGETS} {_WHAT} (?P<of>[^.!?,;]{{2,40}}?)"
    r"(?:[\s,]+(?:please|now|thanks|thank you|then|hen|pal|again|if you can|ok|okay))*\W*"
)
_SOMEBODY = (
    r"(?:my|the|our) (?:late |ex[- ]?|wee |big |old )?(?:wife|husband|man|partner|boyfriend|"
    r"girlfriend|"
    r"son|daughter|mum|mother|dad|father|brother|sister|gran\w*|uncle|aunt\w*|nephew|niece|pal|friend|"
    r"neighbour|boss|doctor|family|kids|children|drinking|drink|smoking|debts?|job|divorce|operation)"
)
#: "Forget ma wife", "please forget about my husband": of them alone, and of nothing else.
_SOMEONE_GONE = re.compile(
    rf"{_LEAD}(?:{_ASKS} )*(?:forget|delete|remove|erase|wipe|unsay)(?: about| the bit about)? "
    rf"(?P<of>{_SOMEBODY})(?:[\s,]+(?:please|now|thanks|thank you|then|hen|pal|again|bit|part|"
    rf"stuff))*\W*"
)
#: "Forget that I said I was drunk": what was said, and who said it is left out.
_SAID_THAT = re.compile(
    rf"{_LEAD}(?:{_ASKS} )*(?:forget|unsay|delete|scrub|wipe)(?: about)?(?: that| what)? (?:i|we)"
    r"(?: have|'ve)?(?: just| ever)? (?:said|told you|mentioned|wrote|typed)(?: that)? "
    r"(?:(?:i|he|she|they|we|it|my|the) (?:(?:was|were|am|is|are|had|have|has|'m|got|been|did|do|"
    r"said|a|feel|felt)\s+)*)?(?P<of>[^.!?,;]{3,60}?)"
    r"(?:[\s,]+(?:please|now|thanks|thank you|then|hen|pal|again|ok|okay))*\W*"
)
#: "Forget what I said about him": whom we spoke of is meant.
OF_WHOM_WE_SPOKE = frozenset("him her them it that this he she".split())
_NOT_ONE = frozenset("me myself everything anything all you".split())
_MOST_WORDS = 4


def said_of(text: str) -> str | None:
    """Of whom or what somebody asks us to forget what they said, as typed; None for all else."""
    english = in_english(text)
    found = _SAID_OF.fullmatch(english) or _SOMEONE_GONE.fullmatch(english)
    said = _SAID_THAT.fullmatch(english) if found is None else None
    if said is not None:
        # Of a whole clause the last words tell what it is of.
        found, words = said, said["of"].split()[-_MOST_WORDS:]
        return None if set(words) & _NOT_ONE else _as_typed(" ".join(words), text)
    if found is None:
        return None
    words = found["of"].split()
    if not words or len(words) > _MOST_WORDS or set(words) & _NOT_ONE:
        return None
    return _as_typed(found["of"], text)


def _as_typed(phrase: str, text: str) -> str:
    typed, size = readable(text).split(), len(phrase.split())
    for at in range(len(typed) - size, -1, -1):
        window = " ".join(typed[at : at + size]).strip(" .,!?;:'\"")
        if in_english(window) == phrase:
            return window
    return phrase

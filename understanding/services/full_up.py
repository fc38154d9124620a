"""A service that could not take them: "it was full", "the honest mile one had shut"."""

import re
from collections.abc import Sequence

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["names_elsewhere", "names_one", "turned_them_away"]

_IS = (
    r"(?:(?:'s|is|was|were|are|be|been|has|had|have|got|says?|said|told me|turned out|they|it|"
    r"they're|it's|now|all|already|totally|completely|just|pure|always|to|be|that)\s+)*"
)
_AWAY = re.compile(
    rf"(?:'s|\b(?:is|its|was|were|are|been|it's|they're|be|said|says|being|wis|wiz)) {_IS}"
    + any_of("""
        full( up)?(?! (of|time|on|stop|day|marks|english|a)\\b) | fully booked
        booked (up|out|solid) | over ?subscribed
        (shut( down)?|closed( down)?|cancelled|away|no longer (on|running|there)|
            not (on|running|there|open|taking (people|anyone|anybody|folk|any more|new)) ?(
            any ?more|now|yet)?)(?! (to|down to|with|my|early))
    """)
    + r"|\b(?:had|has|have|with|got) (?:no|nae) (?:places?|spaces?|room|spare places)\b"
    + r"|\b(?:there (?:was|were|is|are)|there's) (?:no|not any|nae) "
    r"(?:places?|spaces?|room)(?: left)?\b|\b(?:no|nae) (?:places|spaces|room)(?: left)?\W*$"
    r"|\b(?:could not|cannot|would not|did not) (?:take|fit|get) (?:me|us|any(?:one| more)|in)\b"
    r"|\bturned (?:me|us) away\b|^\W*(?:\w+\W+){0,3}full(?: up)?\W*$"
)
#: "I tried the sports centre and it was full": somewhere that was not shown, by its own name.
_ELSEWHERE = re.compile(
    r"\b(?:tried|phoned|rang|called|went to|contacted|emailed|visited) "
    r"(?!(?:it|them|that|this|those|her|him|up|and|but|again|today|yesterday|one|"
    r"the (?:one|other|group|class|club|place|first|second|third|last|number|walk|walking))\b)\w"
)
_ASKS = re.compile(
    r"\b(?:if|whether|what if|is it|are they|will it be|in case) |"
    r"\b(?:heart|hands?|head|house|day|days|week|life|plate|bus|train|tummy|stomach) "
    r"(?:is|was|were|are) (?:\w+ )?full\b"
)
#: "The walk", "the group", "local" name a kind of thing and no one of it.
_COMMON = frozenset(
    """walk walks walking group groups class classes club clubs support local community centre
    center health help service example scotland with from your and the for line cafe""".split()
)
_WORD = re.compile(r"[^\W\d_]{4,}")


def turned_them_away(text: str) -> bool:
    """Tell whether somebody says that a service had no place for them, or is there no more."""
    english = in_english(text)
    return bool(_AWAY.search(english)) and not _ASKS.search(english)


def names_elsewhere(text: str) -> bool:
    """Tell whether what they tried is called by a name of its own: "I tried the sports centre"."""
    return bool(_ELSEWHERE.search(in_english(text)))


def names_one(text: str, names: Sequence[str]) -> int | None:
    """Which of the services a message names, as its place in the list: by words that only it has.

    "The honest mile one" is "Honest Mile"; "the walking group" is none in particular.
    """
    said = set(_WORD.findall(in_english(text)))
    own = [set(_WORD.findall(name.lower())) - _COMMON for name in names]
    found = []
    for at, words in enumerate(own):
        others = set().union(*(o for name, o in zip(names, own, strict=True) if name != names[at]))
        if said & (words - others):
            found.append(at)
    named = {names[at] for at in found}
    return found[-1] if len(named) == 1 else None


_DENIES = re.compile(r"\b(?:no|not|never|none|nane|neither|except|but|full|without)\b|\?")
#: A longer message tells more of it.
_LONGEST_PICK = 10


def picks_by_name(text: str, names: Sequence[str]) -> bool:
    """Tell whether a short answer takes one of the services by its name: "the cairn yin"."""
    english = in_english(text)
    if len(english.split()) > _LONGEST_PICK or _DENIES.search(english):
        return False
    return names_one(text, names) is not None

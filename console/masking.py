"""Covers what tells who somebody is: names, telephone numbers, addresses, postcodes, e-mail.

Three witnesses for a name, any of them is enough: a list of first names; words that introduce a
name ("my pal …", "I'm called …", "Dr …"); and spaCy's proper nouns. What is covered in vain costs a
reviewer a click; what is missed costs somebody their privacy. So days, months and a few services
are left, and all else that looks like a name is covered, places included.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from understanding.text.language import parse

LONGEST_PARSED = 600


@dataclass(frozen=True)
class Span:
    """Characters `start` up to `end` tell who somebody is, by a `kind` of word."""

    start: int
    end: int
    kind: str


_PATTERNS = (
    ("e-mail", re.compile(r"[\w.+-]+\s?@\s?[\w-]+(?:\.[\w-]+)+")),
    ("link", re.compile(r"(?:https?://|www\.|t\.me/)\S+", re.IGNORECASE)),
    ("handle", re.compile(r"(?<!\w)@\w{3,}")),
    (
        "postcode",
        re.compile(r"(?<![\w'’])[A-Z]{1,2}\s?\d[A-Z\d]?\s*\d[A-Z]{2}\b", re.IGNORECASE),
    ),
    # Seven digits and more, however they are spaced: telephone, NHS, CHI, bank.
    ("number", re.compile(r"(?<!\w)\+?\(?\d(?:[\s().-]{0,2}\d){6,}(?!\w)")),
    (
        "date of birth",
        re.compile(
            r"(?:\bborn\b|\bd\.?o\.?b\.?\b|date of birth|birthday)[^\d.!?]{0,20}"
            r"(\d{1,2}[\s./-]\w{1,9}[\s./-]\d{2,4})",
            re.IGNORECASE,
        ),
    ),
    (
        "address",
        re.compile(
            r"\b(?:flat\s+\w{1,4},?\s+)?\d{1,4}[a-z]?(?:/\d{1,3})?,?\s+(?:[\w'’]+\s+){1,3}"
            r"(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|court|ct|crescent|cres|"
            r"place|pl|terrace|terr|gardens|gdns|grove|way|square|sq|row|wynd|brae|loan|view|"
            r"park|quay|hill|walk)\b\.?",
            re.IGNORECASE,
        ),
    ),
)
_NAME = r"([A-Za-z][a-zA-Z'’-]+)"
#: What may stand after "doctor" and is no name.
_NO_NAME = (
    "said|says|told|tells|asked|asks|who|that|which|and|or|but|if|when|is|was|has|had|will|would|"
    "can|could|should|may|might|at|in|on|for|to|of|with|from|about|as|because|so|then|now|again|"
    "the|a|an|my|me|i|we|they|he|she|it|this|gave|gives|put|puts|thinks|thought|reckons|wants|"
    "wanted|never|always|just|only|also|there|here|today|tomorrow|yesterday|did|does|do|not"
)
#: What may stand after "called" and "named" and is no name: "I've named the lines for Scotland".
_NOT_CALLED = "the|a|an|my|your|our|their|his|her|it|that|this|to|for|in|on|at|me|you|him|them|back"
_INTRODUCED = (
    re.compile(rf"\b(?i:my name(?:'s|’s| is))\s+{_NAME}(?:\s+([A-Z][a-zA-Z'’-]+))?"),
    re.compile(
        rf"\b(?:i'?m|i am|am|is|was) (?:called|named)\s+(?!(?:{_NOT_CALLED})\b){_NAME}",
        re.IGNORECASE,
    ),
    re.compile(rf"\b(?:called|named)\s+(?!(?:{_NOT_CALLED})\b){_NAME}", re.IGNORECASE),
    re.compile(rf"\bcall me\s+{_NAME}", re.IGNORECASE),
    re.compile(rf"\b(?i:mr|mrs|dr|doctor)\.?\s+(?!(?i:{_NO_NAME})\b){_NAME}"),
    # "I miss the company", "my ms is bad": these are titles only before a capital.
    re.compile(
        r"\b(?:Miss|miss|Ms|Mx|Nurse|nurse|Sister|Father|Rev|Reverend|Auntie?|auntie?|Uncle|uncle)"
        r"\.?\s+([A-Z][a-zA-Z'’-]+)"
    ),
)
#: After these words even a first name that is a word, in small letters, is a name: "my pal rose".
_RELATED = re.compile(
    r"\b(?:my|our|his|her|their|ma|wi)\s+(?:wee\s+|big\s+|old\s+|best\s+|late\s+|ex[- ]?)*"
    r"(?:pal|friend|mate|husband|wife|partner|boyfriend|girlfriend|son|daughter|brother|sister|"
    r"mum|mam|maw|dad|da|gran|granny|grandad|nephew|niece|cousin|neighbour|boss|carer|dog|cat|lad|"
    r"lass|wean|boy|girl|man|wummin)\s+([a-z][a-z'’-]+)",
    re.IGNORECASE,
)
#: What spaCy, or a capital, may take for a name though it tells nothing of anybody.
_LEFT = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays
    thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri
    sat sun january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec christmas easter hogmanay new year
    i im i'm ive i've id i'd ill i'll ok okay gp nhs a&e ae aye naw telegram whatsapp facebook
    zoom youtube samaritans childline shelter mind coach copd ms me ptsd adhd ibs hiv tv pip dla
    uc dwp esa covid god scots scottish english british gaelic scotland england wales britain uk
    yes no hiya hello hi thanks cheers ta ach och cannae dinnae didnae wasnae isnae wouldnae
    couldnae havenae wisnae nae mum mam maw dad da gran granny grandad nana papa auntie uncle wi
    wee aye doctor nurse dr physio""".split()
)
#: First names that are words too: covered by a capital in mid-sentence, or after "my pal".
_ALSO_WORDS = frozenset(
    """amber bill dawn dot drew faith frank gene glen grant grace hazel heather holly hope iris ivy
    jack jade joy june lily mark max miles olive penny rich rob rose rosemary ruby sandy summer
    violet will""".split()
)
_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*")
_SENTENCE_BEGINS = re.compile(r"(?:^|[.!?…:\n]\s*|[“\"(]\s*)$")


def covered(text: str, known: Iterable[str] = ()) -> str:
    """The text with each telling part replaced by what it is: "[name]", "[postcode]".

    Args:
        known: names to cover wherever they stand (what the person is called).
    """
    parts, last = [], 0
    for span in telling(text, tuple(sorted(name for name in known if name))):
        parts += [text[last : span.start], f"[{span.kind}]"]
        last = span.end
    return "".join(parts) + text[last:]


@lru_cache(maxsize=20_000)
def telling(text: str, known: tuple[str, ...] = ()) -> tuple[Span, ...]:
    """Where the text tells who somebody is, in order and without overlaps."""
    found = [
        Span(*match.span(match.lastindex or 0), kind)
        for kind, pattern in _PATTERNS
        for match in pattern.finditer(text)
    ]
    found += [Span(start, end, "name") for start, end in _names(text, known)]
    return _without_overlaps(found)


def _names(text: str, known: tuple[str, ...]) -> Iterable[tuple[int, int]]:
    for name in known:
        for match in re.finditer(rf"\b{re.escape(name)}\b", text, re.IGNORECASE):
            yield match.span()
    for pattern in _INTRODUCED:
        for match in pattern.finditer(text):
            for group in range(1, (match.lastindex or 0) + 1):
                if match[group] and not _is_left(match[group]):
                    yield match.span(group)
    for match in _RELATED.finditer(text):
        if match[1].casefold() in first_names():
            yield match.span(1)
    for match in _WORD.finditer(text):
        word = match[0].removesuffix("'s").removesuffix("’s")
        if _is_first_name(word) or _is_name_by_capital(text, match.start(), word):
            yield match.start(), match.start() + len(word)
    yield from _proper_nouns(text)


def _is_left(word: str) -> bool:
    return word.casefold().replace("’", "'") in _LEFT


def _is_first_name(word: str) -> bool:
    small = word.casefold()
    return small in first_names() and small not in _ALSO_WORDS


def _is_name_by_capital(text: str, start: int, word: str) -> bool:
    """A capital in the middle of a sentence: a name, a place, or what costs little to cover."""
    if not word[0].isupper() or _is_left(word) or len(word) < 2:
        return False
    shouted = sum(sign.isupper() for sign in text) > len(text) / 3
    return not shouted and _SENTENCE_BEGINS.search(text[:start]) is None


def _proper_nouns(text: str) -> Iterable[tuple[int, int]]:
    if not any(sign.isupper() for sign in text):
        return
    for token in parse(text[:LONGEST_PARSED]):
        named = token.pos_ == "PROPN" and token.text[0].isupper() and token.is_alpha
        if named and not _is_left(token.text) and not token.text.isupper():
            yield token.idx, token.idx + len(token.text)


def _without_overlaps(found: list[Span]) -> tuple[Span, ...]:
    kept: list[Span] = []
    for span in sorted(found, key=lambda span: (span.start, -span.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
        elif span.end > kept[-1].end:
            kept[-1] = Span(kept[-1].start, span.end, kept[-1].kind)
    return tuple(kept)


@cache
def first_names() -> frozenset[str]:
    """Common first names in the UK, in small letters."""
    return frozenset(
        (Path(__file__).parent / "first_names.txt").read_text(encoding="utf-8").split()
    ).union(_ALSO_WORDS)

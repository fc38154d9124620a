"""What somebody says of services just shown to them, beyond which one will do.

Each function takes the message in lower-case English spelling (`in_english` in
`understanding/text/words.py`); a word of Scots that is left in it is known here. The words for
each kind of question stand in service_questions.yml.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from pathlib import Path

import yaml

TABLE = Path(__file__).with_suffix(".yml")


class Detail(str, Enum):
    """What may be asked of a service, in the order of its card."""

    ABOUT = "about"
    COST = "cost"
    ACCESS = "access"
    HOURS = "hours"
    PLACE = "place"
    START = "start"
    CONTACT = "contact"
    FOR_WHOM = "for_whom"
    FIRST_WORDS = "first_words"


@dataclass(frozen=True)
class _Words:
    """How one detail is asked for; `beats` are those that are not meant where both are heard."""

    said: re.Pattern[str]
    beats: frozenset[Detail]


_IS = r"(?:is|are|does|dis|do|dae|can|kin|could|will|would|has|have|was)"
_BEFORE = r"^\W*(?:(?:and|so|but|ok|oh|och|aye|yes|no|well|right|eh|um|please|hi) )*"
_QUESTION = re.compile(
    rf"\?|{_BEFORE}(?:what|whats|when|whens|where|wheres|wher|who|whos|which|how|hows|fit|far|any|"
    rf"{_IS})\b"
    rf"|\b{_IS} (?:it|they|that|this|there|i|you|we|the|my|these|those|any|ony|either|both)\b"
    r"|\b(?:what|when|where|how)(?:s|'s| is| are| does| dis| do| much| many| far| long| often)\b"
    r"|\b(?:tell me|wonder(?:ing)?|(?:know|ask) (?:if|what|when|where|how))\b"
)
# Asked of the coach, or of services that were not shown.
_OF_OTHERS = re.compile(
    r"\b(?:else|others?|another|any more|all you|are you|you think|should i|"
    r"(?:talk|speak) to|a (?:person|human))\b"
)
# "The cost", "phone number please": so short a message asks too, unless it tells.
_SHORT = 4
_TELLS = re.compile(rf"{_BEFORE}(?:i|i'll|we|it|it's|they|that's)\b")
_WHAT_IS_THE = re.compile(r"^\W*what(?:s|'s| is) the\W*(?:about)?\W*$")

_SIDE = r"(?:other|ither|far|wrong) (?:side|end) (?:of|o)"
_NOT = r"(?:not|no|nae|never|isn't|isnae|nowhere|none|nothing)"
_CANNOT = r"(?:cannot|could not|never|not able to|no way (?:of|to)|how am i (?:supposed|meant) to)"
_TOO_FAR = re.compile(
    r"\b(?:too|ower|over|a bit|a little|quite|awful|gey|that|so|pretty|very|really) (?:far|faur)\b"
    r"|\b(?:miles|far|faur) (?:away|awa|out|off|from)\b"
    rf"|\b{_SIDE}\b|\ba (?:long|fair|good) (?:way|trek|hike)\b"
    rf"|\b{_NOT} (?:\w+ ){{0,4}}?(?:near|close to|local)\b"
    r"|\b(?:nearer|closer|more local)\b"
    rf"|\b{_CANNOT} (?:\w+ ){{0,2}}?(?:get(?:ting)?|go|travel|make it|manage)(?: \w+){{0,2}}? "
    r"(?:there|that far|so far|to (?:it|them|that|those|any))\b"
    r"|\b(?:cannot|not able to) travel\b|\b(?:two|three|2|3) buses\b"
)
_ONLY_ASKS_HOW_FAR = re.compile(r"\bhow (?:far|faur)\b|\bis it (?:far|near|close|local)\b")

_PLACES_IN_LIST = {
    "first": 0, "1st": 0, "top": 0, "one": 0, "1": 0,
    "second": 1, "2nd": 1, "middle": 1, "two": 1, "2": 1,
    "third": 2, "3rd": 2, "three": 2, "3": 2,
    "fourth": 3, "4th": 3, "four": 3, "4": 3,
    "last": -1, "bottom": -1,
}  # fmt: skip
_ORDINAL = re.compile(
    r"\b(?:number|no|option) (one|two|three|four|[1-4])\b"
    r"|\b(first|second|third|fourth|last|top|middle|bottom|[1-4](?:st|nd|rd|th))\b(?: one\b)?"
    r"(?! (?:step|thing|time|bus|day|week))"
)
_A_STEP_OF_A_PLAN = re.compile(r"\b(?:first|next|small|little) steps?\b")
_LONGEST_PICK = 8
_DENIES = re.compile(r"\b(?:no|not|none|nae|neither|never|without|but|except|isn't|instead)\b")
_TELLING = re.compile(r"[^\W\d_]{4,}")


def details_asked(english: str) -> tuple[Detail, ...]:
    """What is asked of the services, in the order of the card; () where nothing is."""
    in_short = len(english.split()) <= _SHORT and not _TELLS.search(english)
    if not in_short and not is_question(english):
        return ()
    rest = _A_STEP_OF_A_PLAN.sub(" ", _ORDINAL.sub(" ", english))
    if _WHAT_IS_THE.match(rest) and rest != english:
        return (Detail.ABOUT,)
    found = [detail for detail, words in _table().items() if words.said.search(rest)]
    beaten = {lesser for detail in found for lesser in _table()[detail].beats}
    return tuple(detail for detail in Detail if detail in found and detail not in beaten)


def is_question(english: str) -> bool:
    """Tell whether the message asks something, and nothing of the coach or of other services."""
    return bool(_QUESTION.search(english)) and not _OF_OTHERS.search(english)


def too_far(english: str) -> bool:
    """Tell whether they say that it is too far, or wish for something nearer."""
    return bool(_TOO_FAR.search(english)) and not _ONLY_ASKS_HOW_FAR.search(english)


def which_meant(english: str, names: Sequence[str]) -> tuple[int, ...]:
    """Which of the services a question is about, as places in the list; all where none is named.

    A service is named by its place ("the second one") or by a word that its name alone has.
    """
    by_place = _placed(english, len(names))
    words = [set(_TELLING.findall(name.lower())) for name in names]
    said = set(_TELLING.findall(english))
    by_name = {
        index
        for index, own in enumerate(words)
        if said & own.difference(*words[:index], *words[index + 1 :])
    }
    return tuple(sorted(by_place or by_name)) or tuple(range(len(names)))


def picked_by_place(english: str, how_many: int) -> int | None:
    """The one of so many services that an answer names by its place: "aye, the second one".

    None where it names none, or several, or says which it is not.
    """
    if len(english.split()) > _LONGEST_PICK or _DENIES.search(english):
        return None
    return place_named(english, how_many)


def place_named(english: str, how_many: int) -> int | None:
    """The one of so many services that is named by its place, whatever is said of it."""
    places = _placed(english, how_many)
    return places.pop() if len(places) == 1 else None


def _placed(english: str, how_many: int) -> set[int]:
    places = (_PLACES_IN_LIST[found[1] or found[2]] for found in _ORDINAL.finditer(english))
    return {place % how_many for place in places if -how_many <= place < how_many}


@lru_cache(maxsize=1)
def _table() -> dict[Detail, _Words]:
    raw = yaml.safe_load(TABLE.read_text(encoding="utf-8"))
    return {
        Detail(name): _Words(_any_of(row["words"]), frozenset(map(Detail, row.get("beats", ()))))
        for name, row in raw.items()
    }


def _any_of(words: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'])(?:{'|'.join(map(re.escape, words))})(?![\w'])")

"""Names that play on words: "Smoke & Mirrors" is a magic society and no help to stop smoking.

What a description tells is what a service is, and a name may be a joke, a street or a saint. Told
while the directory is read, so that no search pays for it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from directory.kinds import all_kinds, kinds_served, near_to
from directory.kinds_meant import column_of, of_services
from directory.meaning import taken_from_text
from directory.needs import needs_in
from directory.retrieval import TOO_COMMON
from directory.weighing import worth_of

#: Of fewer words that tell what it is, a description tells too little to deny anything.
_FEWEST_WORDS = 4
# Where, when, for how much and how to join: "Tuesdays in the library, all welcome" denies nothing.
_NO_MATTER = re.compile(
    r"^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:jan|febr)uary|march|april|may|june|july|"
    r"august|(?:sept|nov|dec)ember|october|\d\w*|first|second|third|last|fortnight\w*|dai?ly|"
    r"daytime|mornings?|afternoons?|evenings?|nights?|noon|hours?|mins?|minutes|term|summer|winter|"
    r"hall|church|kirk|library|centre|school|room|rooms?|building|street|road|pub|hotel|online|"
    r"tea|coffee|biscuits?|cake|cuppa|free|cost|donations?|booking|book|booked|appointments?|"
    r"advis[eo]rs?|workers?|staff|ring|phone|call|email|text|drop|dropping|turn|needed|required|"
    r"members?|volunteers?|friends?|friendly|relaxed|confidential|informal|local|area|community|"
    r"scotland|fife|glasgow|edinburgh|anyone|everyone|all|adults?|people|company|support|"
    r"supportive|"
    r"information|know|bring|space|safe|warm|small|peer|run|held|like|contact|details|project|"
    r"charity|organisation|provide[sd]?|regular|regularly|includ\w+|available|further)$"
)
#: What stands beside a kind in a name that means it: "Stroke Club", "Debt Clinic".
_PLAINLY = (
    r"(?:groups?|clubs?|clinics?|caf[eé]s?|lines?|helplines?|services?|advice|advisers?|choirs?|"
    r"class(?:es)?|teams?|forums?|networks?|support|supporters|centres?|hubs?|circles?|cooks?|"
    r"information|help|drop-?ins?|rehab\w*|care|nurses?|matters|action|association|foundation|"
    r"trust|uk|scotland|walk|walks|walkers|exercise|course|meetings?|community|connect)"
)
#: A description denies a kind that stands out in it by no more than this, in deviations, where
#: another stands out by so much, and so much further.
_DENIED, _PLAINLY_OTHER, _FURTHER = 2.0, 3.6, 3.4
#: For whom and in what company is no pun, and denies none.
SETTING = frozenset(kind for kind in all_kinds() if worth_of(kind) < 1.0)
_PLAIN_NAME = re.compile(
    rf"[\w'’-]+(?: [\w'’-]+)? {_PLAINLY}\b"
    r"|\b(?:(?:life )?after|(?:life|living|coping) with|beyond|facing) (?:the |a )?[\w'’-]+"
    # "Yoga for All Bodies" is yoga; "Fishing for Compliments" is none.
    r"|^[\w'’-]+(?= for (?:all|every\w*|any\w*|adults|beginners|people|folk|wo?men|kids|children|"
    r"parents|carers|families|seniors|over|older|younger|health|fun|wellbeing)\b)"
)
_A_WORD = re.compile(r"[\w'’]+")


@dataclass(frozen=True)
class Named:
    """What is read of one service: its name, and apart from that whatever else it says."""

    name: str
    about: str
    #: The feed's own terms, and for whom it is.
    beside: str


def puns(services: Sequence[Named]) -> list[frozenset[str]]:
    """For each service the kinds of help that its name alone tells, and its description denies."""
    matter = [_matter(one.about) for one in services]
    doubtful = [
        _told_by_name_alone(one) if len(words) >= _FEWEST_WORDS else frozenset()
        for one, words in zip(services, matter, strict=True)
    ]
    asked_of = [at for at, kinds in enumerate(doubtful) if kinds]
    found: list[frozenset[str]] = [frozenset()] * len(services)
    if not asked_of:
        return found
    texts = [" ".join((*matter[at], services[at].beside)).strip() for at in asked_of]
    for at, numbers in zip(asked_of, of_services(taken_from_text(texts)).tolist(), strict=True):
        out = {kind: numbers[column] for kind, column in _columns().items()}
        found[at] = frozenset(kind for kind in doubtful[at] if _is_denied(kind, out))
    return found


@lru_cache(maxsize=1)
def _columns() -> dict[str, int]:
    found = {kind: column_of(kind) for kind in sorted(all_kinds())}
    return {kind: column for kind, column in found.items() if column is not None}


def is_nothing_but_a_pun(one: Named, denied: frozenset[str]) -> bool:
    """Whether nothing that a name tells is true, so that it misleads whoever goes by it."""
    return bool(denied) and not (kinds_in(one.name) - denied - SETTING)


def kinds_in(name: str) -> frozenset[str]:
    """The kinds that a name tells, by the phrases for services or by those for needs."""
    return kinds_served(name) | frozenset(needs_in(name))


def tells_no_matter(word: str) -> bool:
    """Whether a word tells only where, when, for whom or how much: "hours", "Tuesdays", "hall"."""
    return word in TOO_COMMON or _NO_MATTER.match(word) is not None


def _matter(about: str) -> list[str]:
    """The words of a description that tell what a thing is, and not where, when or how."""
    words = _A_WORD.findall(about.lower())
    return [word for word in words if not tells_no_matter(word)]


def _told_by_name_alone(one: Named) -> frozenset[str]:
    told = kinds_in(_PLAIN_NAME.sub(" ", one.name.lower())) - SETTING
    if not told:
        return told
    rest = kinds_served(f"{one.about} {one.beside}")
    like_rest = rest.union(*(near_to(kind) for kind in rest))
    told -= like_rest
    told -= frozenset(kind for kind in told if near_to(kind) & rest)
    if not rest - SETTING:
        # Nothing else is told: "Easterhouse Pantry" is what its last word says.
        told -= kinds_in((_A_WORD.findall(one.name) or [""])[-1])
    return told


def _is_denied(kind: str, out: dict[str, float]) -> bool:
    if kind not in out or out[kind] > _DENIED:
        return False
    near = near_to(kind)
    others = [
        far
        for other, far in out.items()
        if other != kind and other not in near | SETTING and kind not in near_to(other)
    ]
    return max(others, default=0.0) >= max(_PLAINLY_OTHER, out[kind] + _FURTHER)

"""What a person is looking for, read from their own words with the table in needs.csv."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from pathlib import Path

from understanding.text.words import in_english

TABLE = Path(__file__).parent / "needs.csv"


class Kind(str, Enum):
    """What sort of need it is. A condition or an audience says for whom a service is meant."""

    ACTIVITY = "activity"
    CONDITION = "condition"
    MIND = "mind"
    PRACTICAL = "practical"
    CHANGE = "change"
    LEARNING = "learning"
    COMPANY = "company"
    AUDIENCE = "audience"


@dataclass(frozen=True)
class Need:
    """One need: its tag, its name in plain words, needs it is close to, and how people say it."""

    tag: str
    kind: Kind
    called: str
    near_to: frozenset[str]
    said: re.Pattern[str]


# "I hate swimming" asks for no swimming; "not" must stand close before the activity.
_UNWANTED = re.compile(
    r"\b(?:hate|hated|sick of|anything but|except|rather than|instead of|apart from|"
    r"do not (?:want|like|fancy|do)|not (?:into|keen on|fond of|a fan of|for)|no|without)"
    r"(?: (?:to|a|an|any|the|go|going|do|doing|more|another))*\s*$"
)
# Then, and what may stand between "I used to do" and "yoga": at most four words.
_THEN = re.compile(
    r"\b(?:used to|use to|loved?|enjoyed|miss|had to (?:stop|give up)|gave up|stopped|"
    r"cannot(?: (?:do|manage|go))?|can no longer|could not|not able to)(?: [\w']+){0,4} ?$"
)
# Now: it is the body or life that stops them, not the price.
_NOW = re.compile(
    r"\b(?:cannot(?! (?:afford|find|pay|wait))|can no longer|could not|not able|any ?more|"
    r"no longer|had to (?:stop|give)|gave (?:it )?up|stopped|not manage|"
    r"too (?:sore|hard|much|stiff|tired)|until|till|before my)\b"
)


# Who never could would learn it: nothing is lost.
_NEVER_COULD = re.compile(
    r"\b(?:never (?:learn\w*|could|been able)|(?:want|wants|like|love|wish|need|time) to learn|"
    r"learn to|"
    r"cannot \w+ (?:at all|yet))\b"
)
# "Cannot do the pool steps" is no farewell to swimming.
_ON_THE_WAY = re.compile(r" (?:steps?|stairs?|ladder|entrance|door)\b")


@lru_cache(maxsize=1)
def all_needs() -> dict[str, Need]:
    """Every need of the table, by its tag."""
    with TABLE.open(encoding="utf-8", newline="") as lines:
        return {row["need"]: _need(row) for row in csv.DictReader(lines)}


def _need(row: dict[str, str]) -> Need:
    return Need(
        tag=row["need"],
        kind=Kind(row["kind"]),
        called=row["called"],
        near_to=frozenset(filter(None, row["near_to"].split(";"))),
        said=re.compile(rf"(?<!\w)(?:{'|'.join(map(_phrase, row['phrases'].split(';')))})(?!\w)"),
    )


def _phrase(written: str) -> str:
    """A phrase as a pattern; a star stands for any ending of its word."""
    parts = [re.escape(in_english(part)) for part in written.split("*")]
    return r"\w*".join(parts)


def needs_in(text: str) -> set[str]:
    """The tags of the needs that a message speaks of, in English or Scots, straight or oblique.

    An activity that the person does not want is left out. Nothing recognised gives an empty set.
    """
    english = in_english(text)
    return {
        need.tag
        for need in all_needs().values()
        for found in need.said.finditer(english)
        if not (
            need.kind is Kind.ACTIVITY and _UNWANTED.search(_clause_before(english, found.start()))
        )
    }


def lost_activities(text: str) -> frozenset[str]:
    """Activities that the person used to do and now cannot: "I used to do yoga but can't now"."""
    english = in_english(text)
    if not _NOW.search(english) or _NEVER_COULD.search(english):
        return frozenset()
    return frozenset(
        need.tag
        for need in all_needs().values()
        if need.kind is Kind.ACTIVITY
        for found in need.said.finditer(english)
        if _THEN.search(_clause_before(english, found.start()))
        and not _ON_THE_WAY.match(english, found.end())
    )


def _clause_before(text: str, end: int) -> str:
    return re.split(r"[.,;:!?]|(?<!anything) but | and ", text[:end])[-1]

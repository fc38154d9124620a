"""Kinds of help, as people ask for them and as services speak of themselves (kinds.csv).

It goes further than needs.csv, which the coach asks about and offers: it only helps to tell which
of the services that words and meaning found is of the kind that was asked for.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from understanding.text.words import in_english

TABLE = Path(__file__).parent / "kinds.csv"
_TOKEN = re.compile(r"[a-z0-9]+(?:['’/-][a-z0-9]+)*")
_PREFIX = 3
# To walk in is no walk.
_WALK_IN = re.compile(r"\bwalk[- ]ins?\b(?! (?:the|a|nature|company))")
_WALKS_IN = re.compile(
    r"\b(?<=just |ould |.can |. to )walk (?:right |straight )?in(?= and\b|\W*$|[.,;!?])"
)
# That is everybody, and neither time with other men nor with other women.
_ANYBODY = re.compile(r"\b(?:men and women|women and men|men or women|men & women)\b")
#: What a name or a phrase holds by chance: the table of a game, a dance, a chat, a fee.
_BY_CHANCE = re.compile(
    r"\bpool tables?\b|\bgay gordons\b|\b(?:and |for |or |with )?a (?:good )?yarn\b(?! (?:shop|"
    r"store|"
    r"bomb))|\bcarers? (?:go(?:es)? |get in |gets in )?free\b|\bno (?:forms?|alcohol|drink|drugs|"
    r"sermons?|prayers?|preaching|religion)\b|\bany faith or none\b|\b(?:all|any) faiths?(?:,? "
    r"(?:and|or)"
    r" none)?\b|\bprayer only if\b|\bbus fares?\b|\bon the library\b|\b(?:in|at|by) the library\b|"
    r"\blibrary (?:ground floor|back room|hall|meeting room|steps)\b|\bchurch hall\b|\b(?:cannot|"
    r"can't) "
    r"read print\b(?! s)"
)
# The years between the wars, and no illness: "films of the depression era".
_OF_HISTORY = re.compile(
    r"\b(?:(?:great|the) depression(?='s? (?:era|years|of the)|,? 19[23]\d)|great depression|"
    r"depression[- ](?:era|years))"
)
# "Dementia-friendly" is of dementia; "drug-free" and "e-mail" are of neither drugs nor a letter.
_JOINED = re.compile(r"(?<=[a-z]{3})-(?!free\b|to-)(?=[a-z]{3})")


@dataclass
class _Phrases:
    """Phrases by their first word, or by the first letters of it where a star ends it."""

    whole: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)
    begun: dict[str, list[tuple[tuple[str, ...], str]]] = field(default_factory=dict)

    def add(self, phrase: str, kind: str) -> None:
        words = tuple(phrase.split())
        if words[0].endswith("*"):
            self.begun.setdefault(words[0][:_PREFIX].rstrip("*"), []).append((words, kind))
        else:
            self.whole.setdefault(words[0], []).append((words, kind))

    def kinds_in(self, words: list[str]) -> frozenset[str]:
        found = set()
        for at, word in enumerate(words):
            for phrase, kind in (
                *self.whole.get(word, ()),
                *self.whole.get(word.removesuffix("'s"), ()),
                *self.begun.get(word[:_PREFIX], ()),
                *self.begun.get(word[:2], ()),
            ):
                if kind not in found and _stands(phrase, words, at):
                    found.add(kind)
        return frozenset(found)


def _stands(phrase: tuple[str, ...], words: list[str], at: int) -> bool:
    if at + len(phrase) > len(words):
        return False
    return all(
        word.startswith(said[:-1]) if said.endswith("*") else word in (said, f"{said}'s")
        for said, word in zip(phrase, words[at:], strict=False)
    )


@lru_cache(maxsize=1)
def _tables() -> tuple[_Phrases, _Phrases, dict[str, frozenset[str]], dict[str, str]]:
    asked, served, near, called = _Phrases(), _Phrases(), {}, {}
    with TABLE.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            called[row["kind"]] = row["called"]
            near[row["kind"]] = frozenset(filter(None, row["near_to"].split(";")))
            for phrase in filter(None, row["asked"].split(";")):
                asked.add(in_english(phrase) if "*" not in phrase else phrase, row["kind"])
            for phrase in filter(None, row["served"].split(";")):
                served.add(phrase, row["kind"])
    return asked, served, near, called


def kinds_asked(text: str) -> frozenset[str]:
    """The kinds of help that a person's words ask for, straight or oblique."""
    return _kinds_in(_tables()[0], _WALKS_IN.sub("drop in", in_english(text)))


def kinds_served(text: str) -> frozenset[str]:
    """The kinds of help that a service's words tell of."""
    plain = _WALK_IN.sub("drop in", text.lower().replace("’", "'"))
    plain = _OF_HISTORY.sub("history", _ANYBODY.sub("people", _BY_CHANCE.sub(" ", plain)))
    return _kinds_in(_tables()[1], plain)


def _kinds_in(phrases: _Phrases, plain: str) -> frozenset[str]:
    """The kinds of a text, and those that show only where its hyphens are blanks."""
    apart = _JOINED.sub(" ", plain)
    found = phrases.kinds_in(_TOKEN.findall(plain))
    return found if apart == plain else found | phrases.kinds_in(_TOKEN.findall(apart))


def called(kind: str) -> str:
    """A kind in plain words; "" where needs.csv has its name, or where we know none."""
    return _tables()[3].get(kind, "")


def all_kinds() -> frozenset[str]:
    """Every kind of the table."""
    return frozenset(_tables()[2])


def near_to(kind: str) -> frozenset[str]:
    """The kinds that are close to one."""
    return _tables()[2].get(kind, frozenset())

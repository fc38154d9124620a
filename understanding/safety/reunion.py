"""To want to be with somebody who has died: "a wid raither be wi Jim", "am wantin tae be wi him".

It is a wish to be dead said round about, and it hangs on who has died: of the living it is none
("I'd rather be with my daughter at Christmas").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from understanding.people.loss import loss_in
from understanding.people.mourned import mourned_in
from understanding.safety.finding import Category, Finding, Level
from understanding.safety.negation import denied
from understanding.safety.reading import read

__all__ = ["CUE", "wish_to_join_the_dead"]

#: So lately told, a death is what "I'll go to him" is about.
LATELY_TURNS = 4
CUE = "to be with somebody who has died"

#: Words for one and the same person: "ma man" was told, "my husband" is longed for.
_SAME = (
    frozenset({"husband", "hubby", "man", "partner", "fella", "other half", "boyfriend"}),
    frozenset({"wife", "partner", "other half", "girlfriend", "missus"}),
    frozenset({"mum", "mother", "mam", "mammy", "maw", "mummy"}),
    frozenset({"dad", "father", "da", "daddy", "faither"}),
    frozenset({"son", "boy", "lad", "laddie", "child", "wean", "bairn"}),
    frozenset({"daughter", "girl", "lass", "lassie", "child", "wean", "bairn"}),
    frozenset({"gran", "granny", "nana", "nan", "grandmother"}),
    frozenset({"grandad", "granda", "granddad", "papa", "grandpa", "grandfather"}),
)
_KIN = (
    r"husband|hubby|man|partner|fella|boyfriend|wife|missus|girlfriend|mum|mother|mam|mammy|maw|"
    r"mummy|dad|father|daddy|faither|son|boy|lad|laddie|child|wean|bairn|baby|daughter|girl|lass|"
    r"lassie|brother|sister|gran|granny|nana|nan|grandad|granda|papa|grandson|granddaughter|"
    r"friend|pal|mate|neighbour|aunt|auntie|uncle|cousin|niece|nephew|dog|dug|cat"
)
_MY_KIN = re.compile(rf"\b(?:my|our|the) (?:\w+ )?(?P<kin>{_KIN})s?\b")
_PRONOUN = "him|her|them"
_LATE = rf"my (?:late|dead|darling late|dear late) (?:\w+ )?(?:{_KIN})"
_WISH = (
    r"(?:want(?:s|ed|ing)?|wish(?:ing|ed)?|long(?:ing)?|need(?:ing)?|rather|prefer|hop(?:e|ing)|"
    r"(?:would|could) (?:\w+ )?(?:love|like)|i would be|ready|should|(?:may|might) (?:just )?as "
    r"well|time i|time to|better off|happier|happy to|cannot wait|think(?:ing)? (?:of|about)|"
    r"going|let me|all i want|will|asking|pray(?:ing)?)"
)
_BE_WITH = (
    r"(?:(?:be|was|were|am|being|lie|lying|up there|there) (?:back |up there |there |down |again |"
    r"together |just )*(?:with|beside|next to)|join(?:ing)?|follow(?:ing)?|reunited with|"
    r"together with)"
)
_GO_TO = (
    r"(?:(?:go|going|gone|went|get|getting|come|slip away|be away) (?:back |up |away |there |home "
    r"|now )*(?:with|to|beside))"
)
#: "When jim went": a wish to have been there then, and none to go.
_THEN = (
    r"(?: (?:(?:when|as|before|the (?:day|night)|that (?:day|night)) (?:he|she|they|it|\w+)? ?"
    r"(?:died|went|passed|was|were|fell|took|had)|that (?:day|night)|at the (?:end|hospital|"
    r"time)|in (?:the )?hospital|to the (?:hospital|doctors?|shops?|surgery|clinic|appointment))"
    r"| (?:gone|away|not|dead|being)\b)"
)
_NOT_YET = re.compile(
    r"\b(?:one day|when my time (?:comes|is up)|when it is my time|some day|at (?:the|his|her|"
    r"their) (?:grave\w*|cemetery|funeral|bedside)|not yet|not ready|in good time)\b"
)
#: "Why could he not take me with him", "a wish he'd come for me".
_TAKE_ME = (
    r"(?:wish|want|why|pray\w*|hope|if only|should) (?:\w+ ){{0,2}}?(?:{who}) (?:\w+ ){{0,3}}?"
    r"(?:(?:take|taken|took|taking) me\b(?! (?:to|out|for|on|dancing|away on)\b)|"
    r"(?:come|came|send|sent) (?:back )?for me\b)"
)


@dataclass(frozen=True)
class _Dead:
    """Who has died: their names, and what they were to the person; `lately`, of late."""

    names: frozenset[str]
    kin: frozenset[str]
    lately: bool


def wish_to_join_the_dead(text: str, history: Sequence[str]) -> Finding | None:
    """An urgent finding where a message wishes to be with somebody who has died.

    Args:
        text: what was typed now; the wish must stand here.
        history: the person's turns before, oldest first: a death may have been told there.
    """
    said = read(text).text
    if _is_wished(said, rf"\b{_WISH} (?:\w+ ){{0,5}}?(?:{_BE_WITH}|{_GO_TO}) {_LATE}\b"):
        return _found()
    if not re.search(rf"\b(?:{_BE_WITH}|{_GO_TO}|me)\b", said):
        return None
    dead = _who_died([*history, text])
    if dead is None:
        return None
    named = _named(dead)
    wanted = named and _is_wished(said, _pattern(named, f"{_BE_WITH}|{_GO_TO}"))
    if not wanted and not _speaks_of_the_living(said, history, dead):
        reach = f"{_BE_WITH}|{_GO_TO}" if dead.lately else _BE_WITH
        wanted = _is_wished(said, _pattern(_PRONOUN, reach, subject="he|she|they|god"))
    return _found() if wanted else None


def _found() -> Finding:
    return Finding(Category.SUICIDE_THOUGHTS, Level.URGENT, "words", (CUE,), 0.75)


def _pattern(who: str, reach: str, subject: str = "") -> str:
    taken = _TAKE_ME.format(who=subject or who)
    return rf"\b(?:{_WISH} (?:\w+ ){{0,5}}?(?:{reach}) (?:{who})\b(?!{_THEN})|{taken})"


def _is_wished(said: str, pattern: str) -> bool:
    for sentence in re.split(r" [.?](?: |$)", said):
        found = re.search(pattern, sentence)
        if found is None or _NOT_YET.search(sentence):
            continue
        if not denied(sentence, found.start(), found.end()) or found[0].startswith("why"):
            return True
    return False


def _who_died(turns: Sequence[str]) -> _Dead | None:
    names: set[str] = set()
    kin: set[str] = set()
    tell = [turn for turn in turns if (loss := loss_in(turn)) is not None and not loss.missed]
    for one in filter(None, map(mourned_in, tell)):
        if one.name:
            names.add(read(one.name).text.strip(" ."))
        if one.whom and (match := re.search(rf"\b({_KIN})\b", read(one.whom).text)):
            kin.add(match[1])
    lately = any(turn in tell for turn in turns[-LATELY_TURNS:])
    return _Dead(frozenset(names), frozenset(kin), lately) if tell else None


def _kin_of(dead: _Dead) -> set[str]:
    """What the dead may be called; where only a name was told, as whom we do not know: a partner's
    or a parent's word may mean them.
    """
    if not dead.kin and dead.names:
        return {"husband", "wife", "man", "partner", "hubby"}
    same = [group for group in _SAME if group & dead.kin]
    return set(dead.kin).union(*same)


def _named(dead: _Dead) -> str:
    kin = "|".join(sorted(_kin_of(dead)))
    mine = [rf"(?:my|our) (?:\w+ )?(?:{kin})(?: \w+(?= again| now|$))?"] if kin else []
    return "|".join([*map(re.escape, sorted(dead.names)), *mine])


def _speaks_of_the_living(said: str, history: Sequence[str], dead: _Dead) -> bool:
    """Whether "him" may be somebody else: named here, or in the turn before, and not dead."""
    theirs = _kin_of(dead)
    lines = [said, *(read(turn).text for turn in history[-1:])]
    return any(match["kin"] not in theirs for line in lines for match in _MY_KIN.finditer(line))

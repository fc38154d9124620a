"""How many things a line asks: one question may begin with "and", and may hold one.

A second question is one that needs an answer of its own: "What helps, and when do you do it?". It
is none where the two belong to one thing that is asked: "Would you like to say what happened and
how it felt?", "Shall we go on, or would you rather stop?". A question mark within quotation marks
is somebody's words, and asks nothing.
"""

import re
from collections.abc import Iterator

_QUOTED = re.compile(r"\u201c[^\u201d]*\u201d|\"[^\"]*\"")
_WH = r"(?:(?:with|for|to|by|at|from)\s+)?(?:what|when|where|who|whom|whose|why|how|which)"
_AUX = (
    r"(?:do|does|did|am|are|is|was|were|have|has|had|can|could|would|will|shall|should|may|might)"
    r"(?:n['\u2019]t)?"
)
_SUBJECT = (
    r"(?:I|you|he|she|it|we|they|that|this|these|those|there|the|an?|your|their|his|her|our|any\w*"
    r"|some\w*|every\w*|nobody|\{\w+\})"
)
_OPENERS = re.compile(r"(?:(?:and|or|but|so|also|now|then|well|right|ok)\b[,:]?\s+)+", re.I)
_JOINS = re.compile(r"\b(and|or|but|also)\s+(?:(?:also|then|if so)[,]?\s+)?", re.I)
_A_WH = re.compile(_WH, re.I)
_BEGINS_WH = re.compile(rf"{_WH}\b", re.I)
_BEGINS_YES_NO = re.compile(rf"{_AUX}\s+{_SUBJECT}\b", re.I)
_TURNED_ROUND = re.compile(rf"{_WH}\b(?:\s+\w+){{0,3}}?\s+{_AUX}\s+{_SUBJECT}\b", re.I)
_BARE = re.compile(rf"{_WH}(?:\s+(?:often|much|many|long|soon|far|else|not|time|day))?\s*$", re.I)
#: "Can you say what", "anyone who": the word behind asks nothing, nor does one that goes with it.
_TOLD_OF = re.compile(
    rf"\b(?:say|tell|tell me|know|think|remember|about|of|see|hear|write|guess|share|show|down"
    rf"|(?:any|some|every)(?:one|body|thing)|people|person)\s+{_WH}\b",
    re.I,
)


def questions_in(text: str) -> int:
    """How many answers a line asks for."""
    return sum(1 + sum(_second_ones(one)) for one in _asked(text))


def _asked(text: str) -> Iterator[str]:
    """Each question of a line without its question mark and without what opens it."""
    unquoted = _QUOTED.sub("this", text)
    for stretch in unquoted.split("?")[:-1]:
        last = re.split(r"(?<=[.!\u2026])\s+|\n+", stretch.strip())[-1]
        opener = _OPENERS.match(last)
        yield last[opener.end() :] if opener else last


def _second_ones(question: str) -> Iterator[bool]:
    for join in _JOINS.finditer(question):
        yield _asks_again(question[: join.start()], join[1].lower(), question[join.end() :])


def _asks_again(before: str, join: str, behind: str) -> bool:
    """Whether what stands behind an "and" asks for an answer of its own."""
    if _BEGINS_YES_NO.match(behind):
        # "Or would you rather stop?" is the other half of one choice.
        return join != "or"
    if not _BEGINS_WH.match(behind):
        return False
    if join == "or" and _A_WH.fullmatch(" ".join(before.split()[-1:])):
        # "Who or what could help?" asks for one thing.
        return False
    if _TURNED_ROUND.match(behind) or _BARE.fullmatch(behind):
        return True
    return _TOLD_OF.search(before) is None

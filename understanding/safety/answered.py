"""Danger that a short answer tells only beside the question: "still droopy", "not a drop", "12".

A row says which question is meant and which answers to it tell of danger. The kinds of answers
stand in `answers`, the rows beside what they ask about.
"""

from __future__ import annotations

import re
from functools import lru_cache

from understanding.safety.answers import Answered
from understanding.safety.asked_of_body import OF_BODY
from understanding.safety.asked_of_mind import OF_MIND
from understanding.safety.asked_of_signs import OF_SIGNS
from understanding.safety.asked_openly import OPENLY
from understanding.safety.finding import Finding, gravest
from understanding.safety.reading import read

#: A longer answer says for itself what it means.
WORDS_OF_A_SHORT_ANSWER = 14
_SURE = 0.7
ANSWERED: tuple[Answered, ...] = OF_MIND + OPENLY + OF_BODY + OF_SIGNS

#: "I can't send help": said with every danger, and no question whether an inhaler has helped.
_CANNOT_SEND = re.compile(
    r"[^.?!\n]*\b(?:send help|help (?:can't|cannot) be sent)\b[^.?!\n]*[.?!]?", re.IGNORECASE
)
_LAST_QUESTION = re.compile(r"(?:^|(?<=[.?!])\s+)([^.?!]*\?)[^?]*$")


def answered(text: str, before: str) -> Finding | None:
    """What a short answer tells beside the coach's question; None where nothing was asked.

    Args:
        text: what the person typed.
        before: the coach's last line; its whole is read, for "How is it now?" hangs on what
            was said before.
    """
    if not _LAST_QUESTION.search(before):
        return None
    answer = read(text).text.strip(" .?!")
    if not answer or len(answer.split()) > WORDS_OF_A_SHORT_ANSWER:
        return None
    return gravest(
        [
            Finding(row.category, row.level, "words", (row.name,), _SURE)
            for row in _asked_in(_CANNOT_SEND.sub("", before).lower())
            if row.told.match(answer)
        ]
    )


@lru_cache(maxsize=8192)
def _asked_in(line: str) -> tuple[Answered, ...]:
    """The rows whose question a line asks; the coach's lines come again and again."""
    return tuple(row for row in ANSWERED if row.asked.search(line))

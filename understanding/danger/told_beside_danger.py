"""What a message tells besides the words that gave the alarm: kept until the alarm is denied."""

import re

from understanding.danger.clauses import clauses_of, without_joining_word
from understanding.danger.plain_no import says_plain_no
from understanding.safety.detect import detect
from understanding.safety.hints import hinted
from understanding.safety.reading import read
from understanding.text.words import in_english

__all__ = ["told_beside_danger"]

#: "He has been like that all night": whom or what, only the clause of the alarm said.
_HANGS_ON_IT = re.compile(
    r"^(?:it|he|she|they|that|this|which|there|then|now|here|please|help|hurry|quick|come)\b"
)
_FEWEST = 3


def told_beside_danger(text: str) -> str:
    """The clauses of a message in which no danger is found by its words, as typed; "" for none.

    "Ma chist's fair burstin wi pride, the bairn passed her exam": what hangs on the alarm itself
    ("it came on an hour ago") goes with it, and so do scraps that tell nothing.
    """
    kept = []
    for clause in clauses_of(text):
        said = without_joining_word(clause)
        english = in_english(said)
        if len(said.split()) < _FEWEST or _HANGS_ON_IT.match(english):
            continue
        if detect(said) is None and not hinted(read(said).text) and not says_plain_no(said, ""):
            kept.append(said)
    return ". ".join(kept)

"""A rating that a finger got wrong, put right in the same breath: "3 *8", "7, should be 9"."""

import re

from understanding.text.numbers import NUMBER

__all__ = ["typed_right"]

_OUT_OF_TEN = r"(?: ?(?:/|out of) ?(?:10|ten))?"
#: A star marks the word that was meant, before it or after it.
_STARRED = re.compile(rf"(?:{NUMBER}{_OUT_OF_TEN}\W*)?\* ?(?P<meant>{NUMBER})|(?<=\w) ?\*+(?=\W*$)")
_TYPED = r"\b(?:put|typed?|press(?:ed)?|hit|wrote|entered|sent|tapped|said)\b"
_SHOULD_BE = (
    r"(?:should|(?:was|is|am|were) (?:supposed|meant)|by mistake|in error|mistake|"
    r"(?:finger|thumb)s? slipp?(?:ed)?)\b"
)
_A_SLIP = (
    r"(?:typo|mistype|mistake|autocorrect|(?:my |the )?(?:finger|thumb)s? slipped|"
    r"wrong (?:key|button|one|number)|fat (?:thumbs?|fingers?))"
)
_TYPED_WRONG = re.compile(
    rf"{_TYPED}[^.;!?\d]{{0,12}} {NUMBER}\b[^.;!?\d]{{0,30}}?\b{_SHOULD_BE}[^;!?\d]{{0,20}}?"
    rf"\b(?P<meant>{NUMBER})\b|"
    rf"\b{NUMBER}{_OUT_OF_TEN}\W+{_A_SLIP}\W+(?:(?:i |it |meant|is|it's|should be|sorry|an?) ?)*"
    rf"(?P<after>{NUMBER})\b"
)
#: What is said of the slip, once the right figure stands.
_EXCUSE = re.compile(
    rf"(?<=\w)\W+(?:{_A_SLIP}|(?:stupid|daft|bloody|damn|useless|this) "
    r"(?:phone|keyboard|thing))\W*$"
)


def typed_right(english: str) -> str:
    """`english` (from `in_english`) with a figure that was put right at once left out."""
    english = _EXCUSE.sub("", english)
    english = _STARRED.sub(lambda m: m["meant"] or "", english)
    return _TYPED_WRONG.sub(lambda m: m["meant"] or m["after"], english)

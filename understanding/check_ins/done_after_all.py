""" "Aye I did it, I tellt ye": done, said where the coach asks what got in the way."""

from __future__ import annotations

import re

from understanding.check_ins.outcomes import read_outcome
from understanding.text.words import in_english

__all__ = ["says_it_was_done"]

_DID_IT = re.compile(r"(?<!\bif )\bi (?:did|have done|done|managed) (?:it|that|them|all of it)\b")


def says_it_was_done(text: str) -> bool:
    """Tell whether a message, as typed, says outright that the plan was done, and done whole."""
    return bool(_DID_IT.search(in_english(text))) and read_outcome(text, asked="outcome") == "done"

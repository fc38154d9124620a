"""An answer picked by the number it is listed under: "1", "number 2", "[3]"."""

import re

from understanding.text.words import plain

__all__ = ["number_picked"]

_NUMBER = re.compile(r"\W*(?:(?:number|option|no\.?|choice|answer|button) )?(\d{1,2})\W*")


def number_picked(text: str, size: int) -> int | None:
    """The place, from 0, of the answer meant among `size`; None where no number alone is typed.

    Where answers are listed by number (in the terminal, read aloud, on paper) the number is how
    they are named. The words "one" and "two" may be part of an answer and are read elsewhere.
    """
    found = _NUMBER.fullmatch(plain(text).strip())
    at = int(found[1]) - 1 if found else -1
    return at if 0 <= at < size else None

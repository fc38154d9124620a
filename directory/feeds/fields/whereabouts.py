"""Where something is: the bounds of the country, and postcodes."""

from __future__ import annotations

import re
from typing import Any

from directory.feeds.fields.texts import text
from directory.feeds.fields.trouble import Trouble, left_out

# The United Kingdom with its islands, in degrees.
UK_LATITUDE = (49.0, 61.5)
UK_LONGITUDE = (-9.5, 2.5)

_POSTCODE = re.compile(r"([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})", re.IGNORECASE)
_OUTWARD = re.compile(r"[A-Z]{1,2}\d[A-Z\d]?", re.IGNORECASE)


def postcode(value: Any) -> Any:
    """A British postcode in its usual form; its first half alone will do."""
    said = text(value)
    if isinstance(said, Trouble):
        said = said.instead
    if said is None:
        return None
    whole_code = _POSTCODE.fullmatch(said)
    if whole_code is not None:
        return f"{whole_code[1]} {whole_code[2]}".upper()
    if _OUTWARD.fullmatch(said):
        return said.upper()
    return left_out("is no British postcode")

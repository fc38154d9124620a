"""Numbers: measures, whole numbers, ages, and lists of them."""

from __future__ import annotations

import re
from typing import Any

from directory.feeds.fields.trouble import Trouble, left_out


def measure(value: Any) -> Any:
    """A number that may have a fraction."""
    if value.__class__ is float or value.__class__ is int:
        return float(value) if abs(value) < 1e12 else left_out("is no number that can be so")
    if isinstance(value, str):
        said = value.strip().lstrip("£").replace(",", "")
        if not said:
            return None
        try:
            number = float(said)
        except ValueError:
            return left_out("is no number")
        return number if abs(number) < 1e12 else left_out("is no number that can be so")
    return left_out("is no number")


def whole(value: Any) -> Any:
    """A whole number of at most nine digits."""
    number = measure(value)
    if number is None or isinstance(number, Trouble):
        return number
    if number != int(number) or abs(number) > 999_999_999:
        return left_out("is no whole number that can be so")
    return int(number)


_YEARS = re.compile(
    r"(\d{1,3})(?:\.0)?\s*(?:\+|years?(?: old)?(?: and over)?|yrs?)?", re.IGNORECASE
)


def age(value: Any) -> Any:
    """An age in years, 0 to 120."""
    if isinstance(value, str):
        if not value.strip():
            return None
        found = _YEARS.fullmatch(value.strip())
        value = float(found[1]) if found else value
    number = measure(value)
    if number is None or isinstance(number, Trouble):
        return number and left_out("is no age in years")
    if not 0 <= number <= 120:
        return left_out("is no age in years: it must lie between 0 and 120")
    return number


def numbers(value: Any) -> Any:
    """Whole numbers with commas between: "1,15"."""
    said = ",".join(map(str, value)) if isinstance(value, list) else str(value)
    said = said.replace(" ", "")
    if not said:
        return None
    return said if re.fullmatch(r"-?\d+(?:,-?\d+)*", said) else left_out("is no list of numbers")

"""How a service is reached: phone, email address, web page."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from directory.feeds.fields.texts import text
from directory.feeds.fields.trouble import Trouble, left_out, mended

_UK_NUMBER = re.compile(r"(?:\+44 ?(?:\(0\) ?)?[1-9]|\(?0[1-9])[\d ()-]{7,14}\d")
_SHORT_NUMBER = re.compile(r"999|112|1[01]\d|116 ?\d{3}|0800 ?1111|[1-9]\d{4,5}")


def phone(value: Any) -> Any:
    """A number that can be rung. Words around it are cut off."""
    said = text(value)
    if isinstance(said, Trouble):
        said = said.instead
    if said is None:
        return None
    said = said.strip("\"' ")
    if _SHORT_NUMBER.fullmatch(said):
        return said
    if _UK_NUMBER.fullmatch(said) and 10 <= sum(map(str.isdigit, said)) <= 13:
        return said
    return _other_phone(said)


def _other_phone(said: str) -> Any:
    # Only here, where the plain British pattern did not fit.
    import phonenumbers

    try:
        number = phonenumbers.parse(said, "GB")
        # A number of this country that lacks its area, or half of itself, cannot be rung.
        reason = phonenumbers.is_possible_number_with_reason(number)
        plain = said.isprintable() and re.search(r"[A-Za-z]", said) is None
        if plain and reason == phonenumbers.ValidationResult.IS_POSSIBLE:
            return said
    except phonenumbers.NumberParseException:
        pass
    inside = phonenumbers.PhoneNumberMatcher(said[:500], "GB", phonenumbers.Leniency.POSSIBLE)
    for found in inside:
        reason = phonenumbers.is_possible_number_with_reason(found.number)
        if reason == phonenumbers.ValidationResult.IS_POSSIBLE:
            return mended(
                "has more than one number or words in it; the first number was kept",
                found.raw_string,
            )
    return left_out("is no phone number")


_EMAIL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}")


def email(value: Any) -> Any:
    """An address that can be written to."""
    if not isinstance(value, str):
        return left_out("is no email address")
    # Not read as text: the angle brackets of "Ann <ann@example.org>" are no markup.
    said = value[:1_000].strip()
    if not said or _EMAIL.fullmatch(said):
        return said or None
    found = _EMAIL.search(said)
    if found is not None:
        return mended("has more in it than an email address; the address was kept", found[0])
    return left_out("is no email address")


_URL = re.compile(r"https?://[A-Za-z0-9.-]+\.[A-Za-z]{2,}(?::\d+)?(?:[/?#]\S*)?")
_BARE = re.compile(r"(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?:[/?#]\S*)?")


def url(value: Any) -> Any:
    """A web page: http or https, with a host."""
    said = text(value) if not isinstance(value, str) or len(value) > 2_000 else value.strip()
    if isinstance(said, Trouble):
        return left_out("is no web address")
    if not said or _URL.fullmatch(said):
        return said or None
    if _BARE.fullmatch(said):
        return mended("lacked https:// before it", f"https://{said}")
    try:
        parts = urlsplit(said)
    except ValueError:
        return left_out("is no web address")
    if parts.scheme in ("http", "https") and parts.hostname and " " not in said:
        # Names in other scripts, and hosts of one word.
        return said if "." in parts.hostname else left_out("is no web address")
    return left_out("is no web address")

"""Words that stand for one of a few: status, yes or no, ways, routes, labels."""

from __future__ import annotations

import re
from typing import Any

from directory.feeds.fields.texts import text
from directory.feeds.fields.trouble import Trouble, left_out, mended
from directory.feeds.findings import Verdict

_STATUS = {
    "active": "active", "open": "active", "live": "active", "current": "active",
    "published": "active", "inactive": "inactive", "closed": "inactive", "ended": "inactive",
    "archived": "inactive", "suspended": "temporarily closed", "paused": "temporarily closed",
    "temporarily closed": "temporarily closed", "temporary closed": "temporarily closed",
    "closed temporarily": "temporarily closed", "defunct": "defunct",
    "permanently closed": "defunct", "closed permanently": "defunct",
}  # fmt: skip
_STATUSES = frozenset(_STATUS.values())


def status(value: Any) -> Any:
    """One of the four words of HSDS. A word that nobody knows counts as inactive: not offered."""
    if value in _STATUSES:
        return value
    said = " ".join(str(value).lower().replace("_", " ").replace("-", " ").split())
    if said in _STATUSES:
        return said
    if said in _STATUS:
        return mended(f'was taken as "{_STATUS[said]}"', _STATUS[said])
    return mended(
        'is no status of HSDS; it was taken as "inactive", so the service is not offered',
        "inactive",
    )


def location_type(value: Any) -> Any:
    """physical, postal or virtual."""
    said = str(value).strip().lower()
    if said in ("physical", "postal", "virtual"):
        return said
    return mended('is no type of location; it was taken as "physical"', "physical")


_YES = frozenset({"yes", "y", "true", "t", "1", "ja"})
_NO = frozenset({"no", "n", "false", "f", "0"})


def yes_or_no(value: Any) -> Any:
    """True or false, also as words."""
    if isinstance(value, bool):
        return value
    said = str(value).strip().lower()
    if said in _YES:
        return True
    if said in _NO:
        return False
    return left_out("is neither yes nor no") if said else None


def several(value: Any) -> Any:
    """A list of short texts; in one text, ";" or "|" stands between, or else ",".

    A ";" stands between two also inside a list: in a table nothing could tell them apart.
    """
    if isinstance(value, str):
        between = ";" if ";" in value else "|" if "|" in value else ","
        value = value.split(between)
    if not isinstance(value, list):
        return left_out("is no list")
    kept: list[str] = []
    for part in value:
        said = text(part)
        said = said.instead if isinstance(said, Trouble) else said
        kept += [word.strip() for word in (said or "").split(";")]
    return list(dict.fromkeys(word for word in kept if word))


_WAYS = {
    "in person": "in_person", "face to face": "in_person", "in venue": "in_person",
    "venue": "in_person", "group": "in_person", "physical": "in_person", "onsite": "in_person",
    "phone": "phone", "telephone": "phone", "by phone": "phone", "by telephone": "phone",
    "helpline": "phone", "call": "phone", "online": "online", "virtual": "online",
    "video": "online", "video call": "online", "zoom": "online", "web": "online",
    "remote": "online", "email": "online", "home visit": "home_visit",
    "home visits": "home_visit", "at home": "home_visit", "in your home": "home_visit",
}  # fmt: skip


def ways(value: Any) -> Any:
    """How a service is used: in_person, phone, online, home_visit; other words for them too."""
    said = several(value)
    if isinstance(said, Trouble):
        return said
    simple = (re.sub(r"[^a-z]+", " ", word.lower()).strip() for word in said)
    known = [_WAYS.get(word) for word in simple]
    kept = list(dict.fromkeys(way for way in known if way))
    if None in known:
        strange = ", ".join(word for word, way in zip(said, known, strict=True) if way is None)
        return Trouble(Verdict.LEFT_OUT, f"has a way that is not known ({strange})", kept)
    return kept


_LABEL = re.compile(r"[A-Za-z]+(?:[ _-][A-Za-z]+){0,3}")


def tags(value: Any) -> Any:
    """Short labels, as we write them where they have no more than letters: "Step-free" is
    step_free."""
    said = several(value)
    if isinstance(said, Trouble):
        return said
    return list(
        dict.fromkeys(
            re.sub(r"[ -]+", "_", word.lower()) if _LABEL.fullmatch(word) else word for word in said
        )
    )


_ROUTES = {
    "self": "self", "self referral": "self", "self refer": "self", "selfreferral": "self",
    "open": "self", "open access": "self", "drop in": "self", "none": "self",
    "no referral": "self", "no referral needed": "self", "direct": "self", "gp": "GP",
    "gp referral": "GP", "doctor": "GP", "professional": "professional",
    "professional referral": "professional", "health professional": "professional",
    "referral": "professional", "agency": "professional", "social worker": "professional",
    "link worker": "professional", "nhs": "professional",
}  # fmt: skip


def referral(value: Any) -> Any:
    """How somebody comes to a service: self, GP or professional; other words stay as they are."""
    said = text(value)
    word = said.instead if isinstance(said, Trouble) else said
    if word is None:
        return said
    return _ROUTES.get(re.sub(r"[^a-z]+", " ", word.lower()).strip(), said)

"""Whether somebody goes no further than the place they named: "Oban only", "has to be Leven"."""

from __future__ import annotations

import re

from directory.places import Place, kilometres_between, known_place

_A_NAME = r"(?P<name>[a-z][a-z'-]+(?: (?:of )?[a-z'-]+)?)"
_NO_FURTHER = (
    re.compile(rf"(?:^|[,.;!?] |\bin ){_A_NAME} (?:only|itself|or nothing)\b"),
    re.compile(
        rf"\b(?:has|have|needs?|must|would have|would need)(?: got)?(?: to)? be (?:right "
        rf")?(?:here )?"
        rf"(?:in )?{_A_NAME}\b"
    ),
    re.compile(
        rf"\b(?:cannot|not able to|will not|not|never) (?:\w+ )?(?:get|go|going|travel\w*|leave|"
        rf"move) "
        rf"(?:any )?(?:out of|from|beyond|further than|outside(?: of)?|past|further out than)? ?"
        rf"{_A_NAME}\b"
    ),
)
#: A name by which they mean the town that they asked of, or a corner of it.
_THE_SAME_KM = 4.0


def will_go_no_further(place: Place | None, english: str) -> bool:
    """Whether a message in plain English bids to stay in the place that was asked of."""
    if place is None or place.is_area:
        return False
    return any(
        _is_it(place, name)
        for pattern in _NO_FURTHER
        for found in pattern.finditer(english)
        for name in _as_named(found["name"])
    )


def _as_named(said: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((said, said.split(" ")[0])))


def _is_it(place: Place, name: str) -> bool:
    if name == place.name.lower():
        return True
    named = known_place(name)
    if named is None or named.is_area:
        return False
    away = kilometres_between(place, named)
    return away is not None and away <= _THE_SAME_KM

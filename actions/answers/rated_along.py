"""A rating given in one breath with a request: it stands while the request is answered."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from coaching.questions import kind_of, question_in
from understanding.text.numbers import TO_TEN_SPELT

#: Answered before the question that waits, though the message rated as well.
ANSWERED_FIRST = frozenset(
    """find_service medical_question privacy who_are_you human what_is my_data see_my_data get_card
    recap prepare_appointment my_goals asked_along service_news when_told""".split()
)
#: Words rate too ("ready" is an 8), but "get ready" beside a ruler asks for the page alone.
A_FIGURE = re.compile(rf"\b(?:\d{{1,2}}|{TO_TEN_SPELT})\b", re.IGNORECASE)


def rated_along(events: Iterable[Mapping[str, Any]], question: str) -> str | None:
    """The rating that stood beside a request when this ruler was asked last; None for none.

    "8, but can you find me a walking group": once the group was looked for, the 8 is taken.
    """
    if kind_of(question) != "ruler":
        return None
    found = None
    for event in reversed(list(events)):
        kind = event.get("event")
        if kind == "action" and question_in(str(event.get("name") or "")) == question:
            return found
        if kind == "user":
            found = _rating_beside(event, question) or found
    return None


def _rating_beside(event: Mapping[str, Any], question: str) -> str | None:
    heard = event.get("parse_data") or {}
    reading = heard.get("reading") or {}
    ruler, intent = reading.get("ruler") or {}, (heard.get("intent") or {}).get("name")
    asked = (event.get("metadata") or {}).get("asked")
    if asked != question or intent not in ANSWERED_FIRST or reading.get("safety"):
        return None
    if A_FIGURE.search(str(event.get("text") or "")) is None:
        return None
    value, low, high = (ruler.get(name) for name in ("value", "low", "high"))
    whole = value is not None and value == low == high and float(value).is_integer()
    return str(int(value)) if whole else None  # type: ignore[arg-type]

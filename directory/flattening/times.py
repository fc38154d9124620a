"""When a service is open and how long people wait, from schedules or from words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from directory.hours import days_alone, slots_in_words, slots_of_schedule

EVENING = "17:00"
Tree = Mapping[str, Any]


def slots(service: Tree) -> list[dict[str, Any]]:
    rows = [
        *service.get("schedules", ()),
        *(
            row
            for there in service.get("service_at_locations", ())
            for row in there.get("schedules", ())
        ),
    ]
    found = [slot for row in rows for slot in slots_of_schedule(row)]
    told = slots_in_words(service.get("description") or "")
    if rows:
        # "Evening phone appointments Tuesdays till 8", beside the hours of the office.
        found += [slot for slot in told if (slot.get("opens_at") or "") >= EVENING]
    else:
        # A day alone in a description may be anything: a birthday, a name.
        found = [slot for slot in told if slot.get("opens_at")] or days_alone(
            service.get("description") or ""
        )
    return [slot for n, slot in enumerate(found) if slot not in found[:n]]


def schedule_words(service: Tree) -> str | None:
    said = [row["description"] for row in service.get("schedules", ()) if row.get("description")]
    return "; ".join(dict.fromkeys(said)) or None


_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "eighteen": 18,
}  # fmt: skip
_WAIT = re.compile(
    rf"(?:(?:\d+|{'|'.join(_NUMBERS)})\s*(?:-|–|to|or)\s*)?(\d+|{'|'.join(_NUMBERS)})[ -]"
    r"(working day|day|week|month|year)s?"
)
_DAYS = {"working day": 1.4, "day": 1, "week": 7, "month": 30, "year": 365}
_NO_WAIT = re.compile(r"\b(?:no wait|none|no waiting|immediate|straight away|same day|walk in)")


@lru_cache(maxsize=1024)
def days_to_wait(words: str | None) -> int | None:
    """How many days somebody waits at most, where the words tell: "six to eight weeks" is 56."""
    if not words:
        return None
    said = words.lower()
    found = [
        (int(hit[1]) if hit[1].isdigit() else _NUMBERS[hit[1]]) * _DAYS[hit[2]]
        for hit in _WAIT.finditer(said)
    ]
    if found:
        return min(int(max(found)), 3_650)
    return 0 if _NO_WAIT.search(said) else None

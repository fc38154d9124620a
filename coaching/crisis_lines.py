"""The one dated table of crisis lines: whom to ring, in which nation, and who is open now."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any

from coaching.content import content
from coaching.quiet_hours import in_london

MOST_OFFERED = 2
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = 24 * 60
_WEEK = 7 * _DAY
_SPAN = re.compile(r"([A-Z][a-z]{2}) (\d{2}):(\d{2}) - ([A-Z][a-z]{2}) (\d{2}):(\d{2})")
_ALWAYS = ((0, _WEEK),)
_CHILDRENS_LINE_UNDER = 19


class Status(str, Enum):
    """How well a line is known; only official lines may go live unchecked."""

    OFFICIAL = "official"
    THIRD_PARTY = "third party, check before release"


@dataclass(frozen=True)
class CrisisLine:
    """One line.

    `opens` holds [from, until) in minutes since Monday 00:00, London clock time; `until` may lie
    in the next week. `say` is the route in words, its number filled in; `number` is empty where
    each person has one of their own, as for a GP.
    """

    key: str
    name: str
    number: str
    say: str
    nations: frozenset[str]
    who: str
    youngest: int
    oldest: int
    hours: str
    opens: tuple[tuple[int, int], ...]
    source: str
    reviewed_on: date
    review_due: date
    owner: str
    status: Status

    @property
    def always_open(self) -> bool:
        """Whether it answers at any hour."""
        return self.opens == _ALWAYS

    def takes(self, nation: str, age: int | None) -> bool:
        """Whether it is for this nation and, where an age is known, for someone of that age."""
        if nation not in self.nations:
            return False
        return age is None or self.youngest <= age <= self.oldest


def _minutes(day: str, hour: str, minute: str) -> int:
    return _DAYS.index(day.lower()) * _DAY + int(hour) * 60 + int(minute)


def _spans(key: str, given: Any) -> tuple[tuple[int, int], ...]:
    if given == "always":
        return _ALWAYS
    spans = []
    for text in given:
        match = _SPAN.fullmatch(text)
        if match is None:
            raise ValueError(
                f"coaching/crisis_lines.yml, {key}: {text!r} is not hours such as "
                "'Mon 18:00 - Tue 02:00'."
            )
        start, end = _minutes(*match.groups()[:3]), _minutes(*match.groups()[3:])
        spans.append((start, end if end > start else end + _WEEK))
    return tuple(spans)


def _line(row: dict[str, Any]) -> CrisisLine:
    return CrisisLine(
        key=row["key"],
        name=row["name"],
        number=row["number"],
        say=row["say"].format(number=row["number"]),
        nations=frozenset(row["nations"]),
        who=row["who"],
        youngest=row.get("youngest", 0),
        oldest=row.get("oldest", 200),
        hours=row["hours"],
        opens=_spans(row["key"], row["open"]),
        source=row["source"],
        reviewed_on=row["reviewed_on"],
        review_due=row["review_due"],
        owner=row["owner"],
        status=Status(row["status"]),
    )


@cache
def crisis_lines() -> dict[str, CrisisLine]:
    """The whole table, by key.

    Raises ValueError with the row at fault where the table cannot be read.
    """
    return {row["key"]: _line(row) for row in content("crisis_lines").entries["lines"]}


@cache
def _routes() -> dict[str, list[str]]:
    routes: dict[str, list[str]] = content("crisis_lines").entries["routes"]
    return routes


def open_now(line: CrisisLine, now: datetime) -> bool:
    """Whether `line` answers at `now` (any time zone), by the clock in London.

    The clock on the wall counts, so on the nights when it changes a line closes when the clock
    says so. Raises ValueError for a time without a zone.
    """
    local = in_london(now)
    minute = local.weekday() * _DAY + local.hour * 60 + local.minute
    return any(a <= m < b for a, b in line.opens for m in (minute, minute + _WEEK))


def lines_for(
    category: str,
    nation: str,
    now: datetime,
    *,
    age: int | None = None,
    emergency: bool = False,
) -> list[CrisisLine]:
    """One or two lines to offer now, first the one to try first.

    Only lines that are open, for the nation (`scotland`, `england`, `wales`,
    `northern_ireland`) and for the age, if it is known, are offered. 999 is never closed, so the
    list is never empty. `category` is a safety category, `sexual_violence` or `by_text`; with
    `emergency` it is 999 alone: nobody in danger has to choose between two numbers. Raises
    ValueError for a category or nation that the table does not know.
    """
    lines, routes = crisis_lines(), _routes()
    if category not in routes:
        raise ValueError(f"The table of crisis lines has no route for {category!r}.")
    if nation not in lines["emergency"].nations:
        raise ValueError(f"{nation!r} is not a nation of the table of crisis lines.")
    if emergency:
        return [lines[key] for key in routes.get(f"{category}_emergency", routes["emergency"])]
    keys = list(routes[category])
    if age is not None and age < _CHILDRENS_LINE_UNDER and category not in _BODILY:
        keys.insert(0, "childline")
    offered = [
        line
        for line in (lines[key] for key in dict.fromkeys(keys))
        if line.takes(nation, age) and open_now(line, now)
    ][:MOST_OFFERED]
    if len(offered) < MOST_OFFERED and category in _COMPANY:
        offered += [lines["samaritans"]] if lines["samaritans"] not in offered else []
    return offered or [lines["emergency"]]


def line_when_urgent(nation: str) -> CrisisLine:
    """The line for medical help that cannot wait; 999 where the table has none for a nation."""
    lines = crisis_lines()
    there = (lines[key] for key in ("nhs_24", "nhs_111") if lines[key].takes(nation, None))
    return next(there, lines["emergency"])


def differs_by_nation(category: str, now: datetime, *, age: int | None = None) -> bool:
    """Whether the lines for a category depend on where in the United Kingdom someone lives."""
    nations = crisis_lines()["emergency"].nations
    said = (
        tuple(line.say for line in lines_for(category, nation, now, age=age)) for nation in nations
    )
    return len(set(said)) > 1


_BODILY = frozenset(
    {
        "chest_pain_or_heart", "stroke", "breathing", "sepsis", "anaphylaxis",
        "diabetes_emergency", "unconscious_or_seizure", "bleeding_or_injury", "pregnancy",
        "overdose_or_poisoning", "medication_question",
    }
)  # fmt: skip
# Where someone to talk to helps, whatever else is closed.
_COMPANY = frozenset(
    {"suicide_thoughts", "self_harm", "abuse", "sexual_violence", "low_mood", "eating_disorder"}
)


def overdue(today: date) -> list[CrisisLine]:
    """The lines whose review is due or past: these stop a release."""
    return [line for line in crisis_lines().values() if line.review_due < today]

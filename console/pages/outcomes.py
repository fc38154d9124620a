"""Outcomes: what people set out to do and what came of it; plots, files, a month to print."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime, time, timedelta

import sqlalchemy as sa
from starlette.responses import Response

from console.asked import Asked, NotThere, Refused, page
from console.conversation import names_of
from console.look import plain
from console.masking import covered
from console.outcome_tables import Range
from console.outcomes import goals_in_words, tables
from console.rights import Right
from console.tables import csv_file
from store.audit import Deed
from store.clock import LONDON, to_london, to_utc
from store.people import Person

GROUPS = {
    "individual": "What people set out to do, and how it went",
    "process": "How the coach and the team worked",
    "system": "What the services could and could not give",
}
LONGEST = timedelta(days=731)
USUAL = timedelta(days=27)


@page(Right.OUTCOMES)
def outcomes(asked: Asked) -> Response:
    """The last four weeks, or the days that were asked for."""
    since, until = _days(asked)
    return _shown(asked, since, until, month=None)


@page(Right.OUTCOMES)
def month(asked: Asked) -> Response:
    """A month on paper: the same tables, nothing to click."""
    given = asked.query("month") or f"{to_london(asked.now):%Y-%m}"
    found = re.fullmatch(r"(20\d\d)-(0[1-9]|1[0-2])", given)
    if found is None:
        raise Refused("A month is written like 2026-11.")
    year, number = int(found[1]), int(found[2])
    last = date(year, number, monthrange(year, number)[1])
    return _shown(asked, date(year, number, 1), last, month=date(year, number, 1))


@page(Right.OUTCOMES)
def outcomes_file(asked: Asked) -> Response:
    """One table as a file."""
    since, until = _days(asked)
    wanted = asked.query("table")
    made = tables(_range(since, until), wanted)
    if not made:
        raise NotThere
    [found] = made
    asked.writes_down(Deed.EXPORTED, detail=f"outcomes: {found.key}, {since} to {until}")
    rows = [(name, *("fewer than 5" if c is None else c for c in row)) for name, row in found.rows]
    return csv_file(f"{found.key}-{since}-{until}", found.headings, rows)


def _shown(asked: Asked, since: date, until: date, month: date | None) -> Response:
    found = tables(_range(since, until))
    return asked.shows(
        "outcomes.html",
        since=since,
        until=until,
        month=month,
        groups={
            name: (title, [one for one in found if one.group == name])
            for name, title in GROUPS.items()
        },
        goals=_goals(asked, since, until) if Right.REVIEW in asked.rights else None,
    )


def _goals(asked: Asked, since: date, until: date) -> list[tuple[str, str]]:
    """What they want in their words, covered, and where it stands."""
    shown = []
    goals = goals_in_words(asked.session, _range(since, until))
    whose = sa.select(Person).where(Person.id.in_({goal.person_id for goal in goals}))
    people = {person.id: person for person in asked.session.execute(whose).scalars()}
    for goal in goals:
        person = people.get(goal.person_id)
        words = covered(goal.words, names_of(person) if person else ())
        shown.append((words, plain(goal.state.value)))
    return shown


def _range(since: date, until: date) -> Range:
    return Range(
        to_utc(datetime.combine(since, time(), LONDON)),
        to_utc(datetime.combine(until + timedelta(days=1), time(), LONDON)),
    )


def _days(asked: Asked) -> tuple[date, date]:
    today = to_london(asked.now).date()
    until = _day(asked.query("until")) or today
    since = _day(asked.query("since")) or until - USUAL
    if since > until or until - since > LONGEST:
        raise Refused("The first day comes before the last, and at most two years lie between.")
    return since, until


def _day(given: str) -> date | None:
    try:
        found = date.fromisoformat(given)
    except ValueError:
        return None
    return found if 2000 <= found.year <= 2199 else None

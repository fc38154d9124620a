"""What came of it, as tables: for each person first, then the coach's ways, then the services.

Only people who agree to be read are counted. Small counts are left out (console/few.py), so that
nobody is found by being one of a few.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from datetime import date
from statistics import median
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from coaching.miti import ADHERENT, NON_ADHERENT, Code
from console.consent import agreed, counting, listed
from console.few import FEWEST
from console.look import plain
from console.outcome_tables import Range, Table, counted, day_of, pairs, week_of
from console.service_waits import waits_of_services
from directory.needs import all_needs, needs_in
from store.check_ins import CheckIn, CheckInState, Outcome
from store.goals import Goal, GoalState
from store.review_items import ItemKind, ReviewItem
from store.rulers import RulerKind, RulerReading
from store.services import Service
from store.signposts import Signpost, SignpostOutcome, UnmetNeed
from store.transcripts import Event
from store.turn_days import TurnDay
from store.turns import Turn

#: The coach's newest lines that a MITI report is made of: enough for a share to one in a hundred.
MOST_LINES = 2_000
MOST_ROWS = 30


def tables(within: Range, key: str | None = None) -> list[Table]:
    """All of them, in the order in which they are shown; with a key, that one or none."""
    wanted = [make for keys, make in MAKES.items() if key is None or key in keys]
    if not wanted:
        return []
    with counting() as session:
        made = [table for make in wanted for table in make(session, within)]
    return [table for table in made if key in (None, table.key)]


# --- individual --------------------------------------------------------------------------------

OUTCOME_NAMES = {
    Outcome.DONE: "Done",
    Outcome.MORE_THAN_PLANNED: "More than planned",
    Outcome.PARTLY: "Partly",
    Outcome.NOT_DONE: "Not done",
    Outcome.CHANGED_PLAN: "Changed the plan",
}


def _check_ins(session: Session, within: Range) -> Table:
    query = (
        sa.select(CheckIn.outcome, sa.func.count())
        .where(
            within.holds(CheckIn.answered_at),
            CheckIn.outcome.is_not(None),
            listed(CheckIn.person_id),
        )
        .group_by(CheckIn.outcome)
    )
    found: Counter[Any] = Counter(dict(pairs(session, query)))
    silent = sa.select(sa.func.count()).where(
        within.holds(CheckIn.sent_at),
        CheckIn.state == CheckInState.SILENT,
        listed(CheckIn.person_id),
    )
    rows = [(name, float(found[outcome])) for outcome, name in OUTCOME_NAMES.items()]
    rows.append(("No answer", float(session.execute(silent).scalar_one())))
    return counted("check-ins", "individual", "What people told at check-ins", rows, "Check-ins")


def _goals(session: Session, within: Range) -> Table:
    query = (
        sa.select(Goal.state, sa.func.count())
        .where(within.holds(Goal.created_at), listed(Goal.person_id))
        .group_by(Goal.state)
    )
    found = Counter(dict(pairs(session, query)))
    rows = [(plain(state.value).capitalize(), float(found[state])) for state in GoalState]
    title = "Where the goals of this time stand now"
    return counted("goals", "individual", title, rows, "Goals")


def _rulers(session: Session, within: Range) -> list[Table]:
    """Importance and confidence a week: the middle answer, where at least five answered."""
    asked = {
        RulerKind.IMPORTANCE: "How much it matters, a week",
        RulerKind.CONFIDENCE: "How sure they feel, a week",
    }
    week = week_of(session, RulerReading.taken_at)
    of_them = sa.and_(
        within.holds(RulerReading.taken_at),
        RulerReading.kind.in_(asked),
        listed(RulerReading.person_id),
    )
    values = sa.select(RulerReading.kind, week, RulerReading.value, sa.func.count()).where(of_them)
    told: dict[RulerKind, dict[date, Counter[float]]] = {
        kind: defaultdict(Counter) for kind in asked
    }
    for kind, on, value, count in session.execute(
        values.group_by(RulerReading.kind, week, RulerReading.value)
    ).all():
        told[kind][day_of(on)][float(value)] += int(count)
    # Five answers of one person are still one person's.
    each = sa.select(RulerReading.kind, week, sa.func.count(sa.distinct(RulerReading.person_id)))
    people = {
        (kind, day_of(on)): int(count)
        for kind, on, count in session.execute(
            each.where(of_them).group_by(RulerReading.kind, week)
        ).all()
    }
    tables = []
    for kind, title in asked.items():
        weeks = told[kind]
        rows = []
        for monday, answers in sorted(weeks.items()):
            who = people[kind, monday]
            enough = who >= FEWEST
            middle = round(float(median(answers.elements())), 1) if enough else None
            rows.append((f"{monday:%d %b %Y}", (middle, float(who) if enough else None)))
        tables.append(
            Table(kind.value, "individual", title, ("Week of", "Middle answer", "People"),
                  tuple(rows), "From 0 to 10.", "line")
        )  # fmt: skip
    return tables


def goals_in_words(session: Session, within: Range, most: int = 40) -> Sequence[Goal]:
    """What people set out to do, the newest first; whoever shows it covers what tells who it is."""
    query = (
        sa.select(Goal)
        .where(within.holds(Goal.created_at), agreed(Goal.person_id))
        .order_by(Goal.id.desc())
        .limit(most)
    )
    return session.execute(query).scalars().all()


# --- process -----------------------------------------------------------------------------------


def _misunderstood(session: Session, within: Range) -> Table:
    week = week_of(session, TurnDay.day)
    query = (
        sa.select(week, sa.func.sum(TurnDay.said), sa.func.sum(TurnDay.missed))
        .where(within.holds_day(TurnDay.day), listed(TurnDay.person_id))
        .group_by(week)
    )
    weeks = {
        day_of(on): (int(count), int(missed or 0))
        for on, count, missed in session.execute(query).all()
    }
    rows = tuple(
        (
            f"{monday:%d %b %Y}",
            (round(100 * missed / count, 1), float(count)) if count >= FEWEST else (None, None),
        )
        for monday, (count, missed) in sorted(weeks.items())
    )
    headings = ("Week of", "Not understood", "Messages")
    title = "Messages that the coach did not understand, a week"
    return Table("misunderstood", "process", title, headings, rows, "In hundredths.", "line", " %")


def _miti(session: Session, within: Range) -> Table:
    """What the coach's newest lines of this time do, in MITI's codes."""
    # The events lie in the order of time: their numbers bound what has to be looked at.
    ends = (
        sa.select(Turn.event_id).where(within.holds(Turn.at)).order_by(order).limit(1)
        for order in (Turn.at, Turn.at.desc())
    )
    first, last = (session.execute(end).scalar_one_or_none() for end in ends)
    codes: Counter[str] = Counter()
    if first is not None and last is not None:
        newest = (
            sa.select(Event.data)
            .where(
                Event.id.between(min(first, last), max(first, last) + 100),
                Event.timestamp >= within.since.timestamp(),
                Event.timestamp < within.until.timestamp(),
                Event.type_name == "bot",
                agreed(Event.sender_id),
            )
            .order_by(Event.id.desc())
            .limit(MOST_LINES)
            .subquery()
        )
        # Taken out of the JSON by the database: a line's codes are a hundredth of what is kept.
        said = _codes_in(session, newest.c.data)
        for listed_codes, count in pairs(session, sa.select(said, sa.func.count()).group_by(said)):
            for code in json.loads(listed_codes or "[]"):
                codes[str(code)] += count
    rows = [
        (plain(code.value).capitalize(), float(codes[code.name]))
        for code in Code
        if code is not Code.NONE
    ]
    title = f"What the coach’s newest {MOST_LINES:,} lines do"
    adherent = sum(codes[code.name] for code in ADHERENT)
    against = sum(codes[code.name] for code in NON_ADHERENT)
    reflections, asked = codes["SR"] + codes["CR"], codes["Q"]
    ratio = f"{reflections / asked:.2f}" if asked else "no"
    hint = (
        f"{ratio} reflections a question; {adherent} lines with the spirit of the method, "
        f"{against} against it. Figures to read, not to chase."
    )
    return Table("miti", "process", title, ("What it does", "Lines"),
                 tuple((name, (count,)) for name, count in rows), hint)  # fmt: skip


def _codes_in(session: Session, data: Any) -> Any:
    """The codes of a coach's line in an event's JSON, as the text of a list."""
    places = ("metadata", "metadata", "miti"), ("metadata", "miti")
    if session.get_bind().dialect.name == "sqlite":
        found: list[Any] = [sa.func.json_extract(data, "$." + ".".join(place)) for place in places]
    else:
        read = sa.cast(data, sa.JSON)
        found = [sa.cast(read[place], sa.Text) for place in places]
    return sa.func.coalesce(*found)


def _waits(session: Session, within: Range) -> Table:
    """How long until somebody took it up: the middle one of each kind, in minutes."""
    rows = []
    for kind, name in ((ItemKind.ALERT, "Alerts"), (ItemKind.HANDOVER, "Wishes for a person")):
        query = sa.select(ReviewItem.raised_at, ReviewItem.claimed_at).where(
            within.holds(ReviewItem.raised_at),
            ReviewItem.kind == kind,
            ReviewItem.claimed_at.is_not(None),
        )
        minutes = [
            (claimed - raised).total_seconds() / 60
            for raised, claimed in session.execute(query).all()
        ]
        enough = len(minutes) >= FEWEST
        middle = round(float(median(minutes)), 1) if enough else None
        longest = round(max(minutes), 1) if enough else None
        rows.append((name, (middle, longest, float(len(minutes)) if enough else None)))
    headings = ("What waited", "Middle, minutes", "Longest, minutes", "How many")
    title = "How long until somebody took it up"
    return Table("waits", "process", title, headings, tuple(rows))


# --- system ------------------------------------------------------------------------------------


def _unmet(session: Session, within: Range, key: str, title: str) -> Table:
    query = sa.select(UnmetNeed.words, UnmetNeed.place).where(
        within.holds(UnmetNeed.created_at),
        sa.or_(UnmetNeed.person_id.is_(None), listed(UnmetNeed.person_id)),
    )
    counts: Counter[str] = Counter()
    for words, place in session.execute(query).all():
        if key == "unmet-places":
            counts[(place or "").strip().title() or "Not told"] += 1
        else:
            called = {all_needs()[tag].called.capitalize() for tag in needs_in(words)}
            counts.update(called or {"Other"})
    rows = [(name, float(count)) for name, count in counts.most_common(MOST_ROWS)]
    # A place with one need is left out by name too: the name alone would tell.
    rows = [(name, count) for name, count in rows if count >= FEWEST]
    hint = f"Those told by fewer than {FEWEST} are left out, by name too."
    return counted(key, "system", title, rows, "Needs", hint)


def _services(session: Session, within: Range) -> list[Table]:
    told = sa.and_(
        within.holds(Signpost.shown_at),
        Signpost.outcome.is_not(None),
        listed(Signpost.person_id),
    )
    by_outcome = sa.select(Signpost.outcome, sa.func.count()).where(told).group_by(Signpost.outcome)
    everywhere: Counter[SignpostOutcome] = Counter(dict(pairs(session, by_outcome)))
    helped = sa.func.sum(sa.case((Signpost.outcome == SignpostOutcome.HELPED, 1), else_=0))
    # Most services have been told of by one or two: those are left where they are.
    # With the column itself SQLite would go by the index of services, and look each row up.
    service = Signpost.service_id.concat("").label("service")
    by_service = (
        sa.select(service, helped.label("helped"), sa.func.count().label("told"))
        .where(told)
        .group_by(service)
        .having(sa.func.count() >= FEWEST)
        .subquery()
    )
    named = sa.select(Service.name, by_service.c.helped, by_service.c.told).join(
        by_service, by_service.c.service == Service.id
    )
    rows = [
        (name, (float(helped_them), float(count)))
        for name, helped_them, count in session.execute(named).all()
    ]
    rows.sort(key=lambda row: (-row[1][0] / row[1][1], row[0]))
    of_each = tuple(
        (name, (round(100 * helped / count), count)) for name, (helped, count) in rows[:MOST_ROWS]
    )
    came = [
        (plain(outcome.value).capitalize(), float(everywhere[outcome]))
        for outcome in SignpostOutcome
    ]
    return [
        counted("signposts", "system", "What came of services that were shown", came, "Signposts"),
        Table("services", "system", "Services that helped, of those who told",
              ("Service", "Helped", "Told"), of_each,
              f"Services that fewer than {FEWEST} told of are left out.", "bars", " %"),
    ]  # fmt: skip


#: What makes which tables, in the order of the page: a file of one counts no other.
MAKES: dict[tuple[str, ...], Callable[[Session, Range], list[Table]]] = {
    ("check-ins",): lambda session, within: [_check_ins(session, within)],
    ("goals",): lambda session, within: [_goals(session, within)],
    tuple(kind.value for kind in RulerKind): _rulers,
    ("misunderstood",): lambda session, within: [_misunderstood(session, within)],
    ("miti",): lambda session, within: [_miti(session, within)],
    ("waits",): lambda session, within: [_waits(session, within)],
    ("unmet-topics",): lambda session, within: [
        _unmet(session, within, "unmet-topics", "Needs that nothing met, by topic")
    ],
    ("unmet-places",): lambda session, within: [
        _unmet(session, within, "unmet-places", "Needs that nothing met, by area")
    ],
    ("signposts", "services"): _services,
    ("service-waits-topics", "service-waits-areas"): waits_of_services,
}

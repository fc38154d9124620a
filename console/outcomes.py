"""What came of it, as tables: for each person first, then the coach's ways, then the services.

Only people who agree to be read are counted. Small counts are left out (console/few.py), so that
nobody is found by being one of a few.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from coaching.miti import ADHERENT, NON_ADHERENT, Code
from console.consent import agreed, among_those_who_agreed
from console.few import FEWEST, without_few
from console.look import plain
from directory.needs import all_needs, needs_in
from store.check_ins import CheckIn, CheckInState, Outcome
from store.goals import Goal, GoalState
from store.review_items import ItemKind, ReviewItem
from store.rulers import RulerKind, RulerReading
from store.services import Service
from store.signposts import Signpost, SignpostOutcome, UnmetNeed
from store.transcripts import Event
from store.turns import Turn

#: The coach's newest lines that a MITI report is made of: enough for a share to one in a hundred.
MOST_LINES = 2_000
MOST_ROWS = 30


@dataclass(frozen=True)
class Table:
    """One table, and the plot that goes with it.

    A cell is a number, or None for one that is too small to show. `plot` is "bars" or "line".
    """

    key: str
    group: str
    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, tuple[float | None, ...]], ...]
    hint: str = ""
    plot: str = "bars"
    unit: str = ""

    @property
    def highest(self) -> float:
        """The largest number, for the height of a plot; 1 where there is none."""
        cells = (cell for _, row in self.rows for cell in row[:1] if cell is not None)
        return max(cells, default=0) or 1


@dataclass(frozen=True)
class Range:
    """From a day to a day, both counted in, as London counts them."""

    since: datetime
    until: datetime

    def holds(self, moment: Any) -> Any:
        """A condition on a column of moments."""
        return sa.and_(moment >= self.since, moment < self.until)


def tables(session: Session, within: Range) -> list[Table]:
    """All of them, in the order in which they are shown."""
    return [
        _check_ins(session, within),
        _goals(session, within),
        *_rulers(session, within),
        _misunderstood(session, within),
        _miti(session, within),
        _waits(session, within),
        _unmet(session, within, "unmet-topics", "Needs that nothing met, by topic"),
        _unmet(session, within, "unmet-places", "Needs that nothing met, by area"),
        *_services(session, within),
    ]


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
            among_those_who_agreed(CheckIn.person_id),
        )
        .group_by(CheckIn.outcome)
    )
    found: Counter[Any] = Counter(dict(_pairs(session, query)))
    silent = sa.select(sa.func.count()).where(
        within.holds(CheckIn.sent_at),
        CheckIn.state == CheckInState.SILENT,
        among_those_who_agreed(CheckIn.person_id),
    )
    rows = [(name, float(found[outcome])) for outcome, name in OUTCOME_NAMES.items()]
    rows.append(("No answer", float(session.execute(silent).scalar_one())))
    return _counted("check-ins", "individual", "What people told at check-ins", rows, "Check-ins")


def _goals(session: Session, within: Range) -> Table:
    query = (
        sa.select(Goal.state, sa.func.count())
        .where(within.holds(Goal.created_at), among_those_who_agreed(Goal.person_id))
        .group_by(Goal.state)
    )
    found = Counter(dict(_pairs(session, query)))
    rows = [(plain(state.value).capitalize(), float(found[state])) for state in GoalState]
    title = "Where the goals of this time stand now"
    return _counted("goals", "individual", title, rows, "Goals")


def _rulers(session: Session, within: Range) -> list[Table]:
    """Importance and confidence a week: the middle answer, where at least five answered."""
    asked = {
        RulerKind.IMPORTANCE: "How much it matters, a week",
        RulerKind.CONFIDENCE: "How sure they feel, a week",
    }
    query = sa.select(
        RulerReading.kind, RulerReading.taken_at, RulerReading.value, RulerReading.person_id
    ).where(
        within.holds(RulerReading.taken_at),
        RulerReading.kind.in_(asked),
        among_those_who_agreed(RulerReading.person_id),
    )
    told: dict[RulerKind, dict[date, list[tuple[float, str]]]] = {
        kind: defaultdict(list) for kind in asked
    }
    for kind, at, value, person in session.execute(query).all():
        told[kind][_week(at)].append((value, person))
    tables = []
    for kind, title in asked.items():
        weeks = told[kind]
        rows = []
        for week, answers in sorted(weeks.items()):
            # Five answers of one person are still one person's.
            people = len({person for _, person in answers})
            enough = people >= FEWEST
            middle = round(float(median(value for value, _ in answers)), 1) if enough else None
            rows.append((f"{week:%d %b %Y}", (middle, float(people) if enough else None)))
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
    day = sa.func.date(Turn.at)
    query = (
        sa.select(day, sa.func.count(), sa.func.sum(sa.case((Turn.understood, 0), else_=1)))
        .where(within.holds(Turn.at), among_those_who_agreed(Turn.person_id))
        .group_by(day)
    )
    weeks: dict[date, list[int]] = defaultdict(lambda: [0, 0])
    for on, count, missed in session.execute(query).all():
        week = _week(on if isinstance(on, date) else date.fromisoformat(str(on)))
        weeks[week][0] += int(count)
        weeks[week][1] += int(missed or 0)
    rows = tuple(
        (
            f"{week:%d %b %Y}",
            (round(100 * missed / count, 1), float(count)) if count >= FEWEST else (None, None),
        )
        for week, (count, missed) in sorted(weeks.items())
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
        query = (
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
        )
        for data in session.execute(query).scalars():
            metadata = json.loads(data or "{}").get("metadata") or {}
            found = (metadata.get("metadata") or metadata).get("miti") or ()
            codes.update(str(code) for code in found)
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
        sa.or_(UnmetNeed.person_id.is_(None), among_those_who_agreed(UnmetNeed.person_id)),
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
    return _counted(key, "system", title, rows, "Needs", hint)


def _services(session: Session, within: Range) -> list[Table]:
    query = (
        sa.select(Service.name, Signpost.outcome, sa.func.count())
        .join(Service, Service.id == Signpost.service_id)
        .where(
            within.holds(Signpost.shown_at),
            Signpost.outcome.is_not(None),
            among_those_who_agreed(Signpost.person_id),
        )
        .group_by(Service.name, Signpost.outcome)
    )
    told: dict[str, Counter[SignpostOutcome]] = defaultdict(Counter)
    everywhere: Counter[SignpostOutcome] = Counter()
    for name, outcome, count in session.execute(query).all():
        told[name][outcome] += count
        everywhere[outcome] += count
    rows = [
        (name, (float(counts[SignpostOutcome.HELPED]), float(sum(counts.values()))))
        for name, counts in told.items()
        if sum(counts.values()) >= FEWEST
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
        _counted("signposts", "system", "What came of services that were shown", came, "Signposts"),
        Table("services", "system", "Services that helped, of those who told",
              ("Service", "Helped", "Told"), of_each,
              f"Services that fewer than {FEWEST} told of are left out.", "bars", " %"),
    ]  # fmt: skip


# --- parts -------------------------------------------------------------------------------------


def _counted(
    key: str, group: str, title: str, rows: Iterable[tuple[str, float]], what: str, hint: str = ""
) -> Table:
    listed = list(rows)
    shown = without_few([count for _, count in listed])
    cells = tuple((name, (cell,)) for (name, _), cell in zip(listed, shown, strict=True))
    return Table(key, group, title, ("", what), cells, hint)


def _pairs(session: Session, query: Any) -> list[tuple[Any, int]]:
    return [(row[0], row[1]) for row in session.execute(query).all()]


def _week(moment: datetime | date) -> date:
    day = moment.date() if isinstance(moment, datetime) else moment
    return day - timedelta(days=day.weekday())

"""The queue's filters, its order, and what may be said of each thing that waits in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime, time, timedelta
from typing import Any
from urllib.parse import urlencode

import sqlalchemy as sa
from sqlalchemy.orm import Session

from console.consent import agreed
from console.conversation import Said, Who, event_of, line_of, names_of
from console.danger_words import danger_said
from console.masking import covered
from store.agenda import AgendaItem, Area
from store.clock import LONDON, now_utc
from store.feedback import Feedback
from store.handovers import Handover
from store.people import Person
from store.review_items import ItemKind, ItemState, ReviewItem
from store.review_marks import MarkKind, ReviewMark
from store.reviewers import Reviewer
from store.safety_alerts import AlertLevel, SafetyAlert
from store.transcripts import Event
from store.turns import Turn, holds

#: What is shown of people who did not agree to be read: an alert as its category, and a wish for a
#: human as the wish. Everything else needs their consent.
SHOWN_TO_ALL = (ItemKind.ALERT, ItemKind.HANDOVER)
ORDER = {kind: place for place, kind in enumerate(ItemKind)}
LEVELS = {level: place for place, level in enumerate(AlertLevel)}
KIND_NAMES = {
    ItemKind.ALERT: "Alert",
    ItemKind.HANDOVER: "Wants a person",
    ItemKind.FEEDBACK: "Feedback",
    ItemKind.MISUNDERSTOOD: "Not understood",
    ItemKind.SAMPLE: "Daily sample",
}


@dataclass(frozen=True)
class Filter:
    """What the queue is narrowed to; an empty field narrows nothing. It is the address's query, so
    a link shares it."""

    show: str = "waiting"
    kind: str = ""
    category: str = ""
    topic: str = ""
    intent: str = ""
    sure: str = ""
    story: str = ""
    tag: str = ""
    reviewer: str = ""
    since: str = ""
    until: str = ""
    text: str = ""

    @classmethod
    def of(cls, query: Mapping[str, str]) -> Filter:
        """The filter of an address; what is none of ours is left out."""
        given = {one.name: query.get(one.name, "").strip()[:80] for one in fields(cls)}
        if given["show"] not in SHOWS:
            given["show"] = "waiting"
        for name in ("since", "until"):
            if _day(given[name]) is None:
                given[name] = ""
        if given["sure"] not in SURE:
            given["sure"] = ""
        if given["topic"] not in {area.value for area in Area}:
            given["topic"] = ""
        return cls(**given)

    @property
    def as_query(self) -> str:
        """The address's query, without what narrows nothing."""
        given = {one.name: getattr(self, one.name) for one in fields(self)}
        if given["show"] == "waiting":
            given["show"] = ""
        return urlencode({name: value for name, value in given.items() if value})


#: The coach was less sure than that, in hundredths.
SURE = ("50", "70", "90")
SHOWS = {
    "waiting": "Waiting and taken",
    "mine": "Mine",
    "for-me": "For me",
    "open": "Nobody has it",
    "snoozed": "Put off",
    "done": "Done",
}


@dataclass(frozen=True)
class Row:
    """One item as it is shown. `person` is None where the conversation may not be read."""

    item: ReviewItem
    title: str
    about: str
    readable: bool
    claimed_by: str | None
    is_mine: bool
    level: AlertLevel | None = None
    due_at: datetime | None = None
    meant_for: str | None = None
    is_for_me: bool = False

    @property
    def grave(self) -> bool:
        """Whether it is an alert that cannot wait."""
        return self.level not in (None, AlertLevel.CONCERN)

    @property
    def is_open(self) -> bool:
        """Whether it still waits for somebody."""
        return self.item.state is not ItemState.DONE

    @property
    def is_late(self) -> bool:
        """Whether the time that the person was given has passed."""
        return self.is_open and self.due_at is not None and self.due_at < now_utc()


def in_queue_order(query: Any) -> tuple[Any, list[Any]]:
    """The query with what the order needs, and the order: alerts first, the gravest first, then
    what has waited longest."""
    raised = sa.and_(ReviewItem.kind == ItemKind.ALERT, SafetyAlert.id == ReviewItem.source_id)
    kinds: Any = sa.case(*((ReviewItem.kind == kind, place) for kind, place in ORDER.items()))
    levels: Any = sa.case(
        *((SafetyAlert.level == level, place) for level, place in LEVELS.items()),
        else_=len(LEVELS),
    )
    joined = query.select_from(ReviewItem).outerjoin(SafetyAlert, raised)
    return joined, [kinds, levels, ReviewItem.raised_at, ReviewItem.id]


def row_of(
    session: Session,
    item: ReviewItem,
    me: Reviewer,
    readable: bool,
    names: Mapping[int, str] | None = None,
) -> Row:
    """One item as it may be shown."""
    names = names or first_names(session)
    title, about, level, due_at = _said_of(session, item, readable)
    return Row(
        item=item,
        title=title,
        about=about,
        readable=readable,
        claimed_by=names.get(item.claimed_by) if item.claimed_by else None,
        is_mine=item.claimed_by == me.id,
        level=level,
        due_at=due_at,
        meant_for=names.get(item.meant_for) if item.meant_for else None,
        is_for_me=item.meant_for == me.id,
    )


def first_names(session: Session) -> dict[int, str]:
    """The team's first names by number."""
    query = sa.select(Reviewer.id, Reviewer.first_name)
    return {row[0]: row[1] for row in session.execute(query).all()}


def count_waiting(session: Session) -> int:
    """Of how many people something waits that nobody has, and that may be shown."""
    query = sa.select(sa.func.count(sa.distinct(ReviewItem.person_id))).where(
        ReviewItem.state == ItemState.OPEN, may_be_shown()
    )
    return int(session.execute(query).scalar_one())


def categories(session: Session) -> list[str]:
    """The kinds of danger that there are alerts of."""
    query = sa.select(SafetyAlert.category).distinct().order_by(SafetyAlert.category)
    return list(session.execute(query).scalars())


def tags(session: Session) -> list[str]:
    """Tags in use, of conversations that may be read."""
    query = (
        sa.select(ReviewMark.words)
        .where(ReviewMark.kind == MarkKind.TAG, agreed(ReviewMark.person_id))
        .distinct()
        .order_by(ReviewMark.words)
    )
    return [word for word in session.execute(query).scalars() if word]


def may_be_shown() -> Any:
    """A condition on items: alerts and wishes of everyone, all else of people who agreed."""
    return sa.or_(ReviewItem.kind.in_(SHOWN_TO_ALL), agreed(ReviewItem.person_id))


def narrowed(query: Any, wanted: Filter, me: Reviewer) -> Any:
    """A query of items in the queue's order (`in_queue_order`), narrowed to what is wanted."""
    query = query.where(may_be_shown(), _shown(wanted.show, me))
    if wanted.category:
        query = query.where(SafetyAlert.category == wanted.category)
    if wanted.kind in {kind.value for kind in ItemKind}:
        query = query.where(ReviewItem.kind == ItemKind(wanted.kind))
    if wanted.reviewer.isdigit():
        query = query.where(ReviewItem.claimed_by == int(wanted.reviewer[:9]))
    if since := _day(wanted.since):
        query = query.where(ReviewItem.raised_at >= _midnight(since))
    if until := _day(wanted.until):
        query = query.where(ReviewItem.raised_at < _midnight(until + timedelta(days=1)))
    if wanted.tag:
        query = query.where(
            agreed(ReviewItem.person_id),
            sa.exists()
            .where(
                sa.and_(
                    ReviewMark.person_id == ReviewItem.person_id,
                    ReviewMark.kind == MarkKind.TAG,
                    ReviewMark.words == wanted.tag,
                )
            )
            .correlate_except(ReviewMark),
        )
    if wanted.topic:
        brought = sa.and_(
            AgendaItem.person_id == ReviewItem.person_id, AgendaItem.area == Area(wanted.topic)
        )
        query = query.where(
            agreed(ReviewItem.person_id), sa.exists().where(brought).correlate_except(AgendaItem)
        )
    if turn := _turn(wanted):
        # One message of theirs that is all of this at once. Asked once for everybody: an index of
        # a third of a million rows would otherwise be walked for each item.
        query = query.where(
            agreed(ReviewItem.person_id),
            ReviewItem.person_id.in_(sa.select(Turn.person_id).where(*turn)),
        )
    return query


def _turn(wanted: Filter) -> list[Any]:
    conditions: list[Any] = []
    if wanted.intent:
        conditions.append(Turn.intent == wanted.intent)
    if wanted.sure:
        conditions.append(Turn.sure < int(wanted.sure) / 100)
    if wanted.story:
        conditions.append(Turn.story == wanted.story)
    if wanted.text:
        conditions.append(holds(wanted.text))
    return conditions


def _shown(show: str, me: Reviewer) -> Any:
    conditions = {
        "waiting": ReviewItem.state.in_((ItemState.OPEN, ItemState.CLAIMED)),
        "mine": sa.and_(ReviewItem.state == ItemState.CLAIMED, ReviewItem.claimed_by == me.id),
        "for-me": sa.and_(
            ReviewItem.meant_for == me.id,
            ReviewItem.state.in_((ItemState.OPEN, ItemState.CLAIMED, ItemState.SNOOZED)),
        ),
        "open": ReviewItem.state == ItemState.OPEN,
        "snoozed": ReviewItem.state == ItemState.SNOOZED,
        "done": ReviewItem.state == ItemState.DONE,
    }
    return conditions[show]


def _said_of(
    session: Session, item: ReviewItem, readable: bool
) -> tuple[str, str, AlertLevel | None, datetime | None]:
    """Title, what is said of it, how grave an alert is, and by when somebody should have it."""
    title = KIND_NAMES[item.kind]
    person = session.get(Person, item.person_id)
    if item.kind is ItemKind.ALERT:
        alert = session.get(SafetyAlert, item.source_id)
        if alert is None:
            return title, "", None, None
        denied = (
            " They said since that it was not what they meant."
            if (alert.false_alarm_said_at)
            else ""
        )
        return (
            danger_said(alert.category),
            f"{LEVEL_SAYS[alert.level]}{denied}",
            alert.level,
            None,
        )
    if item.kind is ItemKind.HANDOVER:
        asked = session.get(Handover, item.source_id)
        note = asked.note if asked else None
        names = names_of(person) if person else ()
        said = (
            f"They would like you to know: “{covered(note, names)}”"
            if note
            else ("They left no note.")
        )
        return title, said, None, asked.due_at if asked else None
    if not readable or person is None:
        return title, "", None, None
    if item.kind is ItemKind.FEEDBACK:
        given = session.get(Feedback, item.source_id)
        return title, f"“{covered(given.words, names_of(person))}”" if given else "", None, None
    if item.kind is ItemKind.MISUNDERSTOOD:
        line = message_before(session, item, person)
        return title, f"“{line.text}”" if line else "", None, None
    return title, "A conversation drawn by chance, to see how the coach does.", None, None


#: What the coach has done already, so that nobody waits for it to be done.
LEVEL_SAYS = {
    AlertLevel.EMERGENCY: "It sounded like an emergency. The coach named 999 at once.",
    AlertLevel.URGENT: "It sounded urgent. The coach named help for today; coaching waits.",
    AlertLevel.CONCERN: "The coach asked about it gently.",
}


def message_before(session: Session, item: ReviewItem, person: Person) -> Said | None:
    """The person's message that was not understood."""
    query = (
        sa.select(Event.id)
        .where(
            Event.sender_id == item.person_id,
            Event.type_name == "user",
            Event.id < item.source_id,
        )
        .order_by(Event.id.desc())
        .limit(1)
    )
    number = session.execute(query).scalars().first()
    event = event_of(session, item.person_id, number) if number else None
    line = line_of(event, person) if event else None
    return line if line and line.who is Who.PERSON else None


def _day(given: str) -> date | None:
    try:
        return date.fromisoformat(given)
    except ValueError:
        return None


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), LONDON)

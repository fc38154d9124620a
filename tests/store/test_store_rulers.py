"""Ruler answers are dated, one a message, and old ones are not taken for new."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from store.goals import set_goal
from store.people import RulerStyle
from store.rulers import RulerKind, latest_reading, readings_of, take_reading


def take(session: Session, person: str, message: str, value: float, **rest: Any) -> bool:
    """An answer in numbers on the importance ruler, unless said otherwise."""
    given: dict[str, Any] = {
        "kind": RulerKind.IMPORTANCE,
        "value": value,
        "low": value,
        "high": value,
        "style": RulerStyle.NUMBERS,
        "words": str(value),
        **rest,
    }
    return take_reading(session, person, message, **given)


def test_a_range_keeps_both_ends(opened: Session, ann: str, now: datetime) -> None:
    take(opened, ann, "in-1", 6.5, low=6, high=7, words="6 or 7", now=now)
    reading = latest_reading(opened, ann, RulerKind.IMPORTANCE)
    assert reading is not None
    assert (reading.low, reading.value, reading.high) == (6, 6.5, 7)
    assert (reading.words, reading.taken_at) == ("6 or 7", now)


def test_a_message_answers_a_ruler_once(opened: Session, ann: str, now: datetime) -> None:
    assert take(opened, ann, "in-1", 8, now=now)
    assert not take(opened, ann, "in-1", 3, now=now)
    assert take(opened, ann, "in-1", 5, kind=RulerKind.CONFIDENCE, now=now)
    assert [reading.value for reading in readings_of(opened, ann)] == [8, 5]


@pytest.mark.parametrize(("low", "value", "high"), [(0, 11, 11), (-1, 0, 0), (7, 6, 7), (6, 8, 7)])
def test_an_answer_off_the_ruler_is_refused(
    opened: Session, ann: str, now: datetime, low: float, value: float, high: float
) -> None:
    with pytest.raises(ValueError, match="0 to 10"):
        take(opened, ann, "in-1", value, low=low, high=high, now=now)


def test_the_newest_answer_counts_for_one_goal_and_since_a_moment(
    opened: Session, ann: str, bob: str, now: datetime
) -> None:
    goal = set_goal(opened, ann, "walk", now)
    later = now + timedelta(days=7)
    take(opened, ann, "in-1", 4, goal_id=goal.id, now=now)
    take(opened, ann, "in-2", 9, now=later)
    newest = latest_reading(opened, ann, RulerKind.IMPORTANCE)
    of_goal = latest_reading(opened, ann, RulerKind.IMPORTANCE, goal_id=goal.id)
    assert newest is not None
    assert of_goal is not None
    assert (newest.value, of_goal.value) == (9, 4)
    assert latest_reading(opened, ann, RulerKind.IMPORTANCE, goal_id=goal.id, since=later) is None
    assert latest_reading(opened, bob, RulerKind.IMPORTANCE) is None
    assert [reading.value for reading in readings_of(opened, ann, goal.id)] == [4]

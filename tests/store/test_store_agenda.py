"""Everything said is listed, one thing is picked, the rest is parked by name."""

from __future__ import annotations

from datetime import datetime

import pytest
from sqlalchemy.orm import Session

from store.agenda import (
    AgendaState,
    Area,
    LimitKind,
    agenda_of,
    item_in_focus,
    lift_limit,
    limits_of,
    note_limit,
    note_strength,
    park_other_items,
    raise_agenda_items,
    strengths_of,
)

SAID = [("my knees", Area.BODY), ("the gas bill", Area.MONEY), ("ma sister", None)]


def test_several_things_said_at_once_are_all_listed_in_order(
    opened: Session, ann: str, bob: str, now: datetime
) -> None:
    raise_agenda_items(opened, ann, SAID, now)
    listed = agenda_of(opened, ann)
    assert [(item.words, item.area) for item in listed] == SAID
    assert {item.state for item in listed} == {AgendaState.OPEN}
    assert agenda_of(opened, bob) == []


def test_one_is_picked_and_the_rest_is_parked(opened: Session, ann: str, now: datetime) -> None:
    knees, bill, sister = raise_agenda_items(opened, ann, SAID, now)
    assert park_other_items(opened, ann, bill.id) == [knees, sister]
    assert item_in_focus(opened, ann) is bill
    assert agenda_of(opened, ann, AgendaState.PARKED) == [knees, sister]


def test_a_parked_thing_can_be_picked_later_and_a_done_one_stays_done(
    opened: Session, ann: str, now: datetime
) -> None:
    knees, bill, sister = raise_agenda_items(opened, ann, SAID, now)
    bill.state = AgendaState.DONE
    park_other_items(opened, ann, sister.id)
    assert [knees.state, bill.state, sister.state] == [
        AgendaState.PARKED,
        AgendaState.DONE,
        AgendaState.IN_FOCUS,
    ]


def test_nobody_picks_from_another_persons_list(
    opened: Session, ann: str, bob: str, now: datetime
) -> None:
    (knees, *_) = raise_agenda_items(opened, ann, SAID, now)
    with pytest.raises(LookupError):
        park_other_items(opened, bob, knees.id)


def test_said_again_it_is_listed_once_and_after_it_is_done_anew(
    opened: Session, ann: str, now: datetime
) -> None:
    (knees,) = raise_agenda_items(opened, ann, SAID[:1], now)
    assert raise_agenda_items(opened, ann, [("My Knees", None)], now) == [knees]
    knees.state = AgendaState.DONE
    (again,) = raise_agenda_items(opened, ann, SAID[:1], now)
    assert again is not knees


def test_what_helps_and_what_must_fit_is_remembered_once(
    opened: Session, ann: str, now: datetime
) -> None:
    for _ in range(2):
        note_strength(opened, ann, "the dog gets me out", now)
        note_limit(opened, ann, LimitKind.COST, "nae money for classes", now)
    note_limit(opened, ann, LimitKind.TRAVEL, "no car", now)
    assert [strength.words for strength in strengths_of(opened, ann)] == ["the dog gets me out"]
    assert [limit.kind for limit in limits_of(opened, ann)] == [LimitKind.COST, LimitKind.TRAVEL]


def test_a_limit_is_lifted_only_by_the_person_who_has_it(
    opened: Session, ann: str, bob: str, now: datetime
) -> None:
    limit = note_limit(opened, ann, LimitKind.TRAVEL, "no car", now)
    assert not lift_limit(opened, bob, limit.id)
    assert lift_limit(opened, ann, limit.id)
    assert limits_of(opened, ann) == []

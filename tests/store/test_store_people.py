"""A person is a random id; pauses and stops are kept until the person says otherwise."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from store.people import (
    PauseReason,
    heard_from,
    meet_person,
    new_person_id,
    pause_person,
    person_of,
    resume_person,
    start_person_again,
    stop_person,
)


def test_an_id_is_random_and_says_nothing() -> None:
    made = {new_person_id() for _ in range(100)}
    assert len(made) == 100
    assert all(len(one) == 32 and int(one, 16) >= 0 for one in made)


def test_a_new_person_is_assumed_to_be_nothing_but_in_scotland_and_reading_english(
    opened: Session,
) -> None:
    person = meet_person(opened, new_person_id())
    assert (person.nation, person.language, person.level) == ("scotland", "en", 2)
    assert person.called is person.place is person.ruler_style is None
    assert not person.is_carer


def test_meeting_someone_twice_is_one_person_who_keeps_their_name(opened: Session) -> None:
    meet_person(opened, "ann").called = "Ann"
    assert meet_person(opened, "ann").called == "Ann"


def test_someone_never_met_is_nobody(opened: Session) -> None:
    assert person_of(opened, "ann") is None


@pytest.mark.parametrize("wrong", ["", "x" * 33])
def test_an_id_that_is_none_is_refused(opened: Session, wrong: str) -> None:
    with pytest.raises(ValueError, match="id"):
        meet_person(opened, wrong)


def test_the_last_message_is_dated(opened: Session, ann: str, now: datetime) -> None:
    assert heard_from(opened, ann, now).last_message_at == now


def test_a_pause_for_safety_is_not_turned_into_a_wish(
    opened: Session, ann: str, now: datetime
) -> None:
    pause_person(opened, ann, PauseReason.SAFETY, now)
    person = pause_person(opened, ann, PauseReason.OWN_WISH, now + timedelta(hours=1))
    assert (person.paused_reason, person.paused_at) == (PauseReason.SAFETY, now)


def test_a_wish_to_pause_gives_way_to_safety(opened: Session, ann: str, now: datetime) -> None:
    pause_person(opened, ann, PauseReason.OWN_WISH, now)
    assert pause_person(opened, ann, PauseReason.SAFETY, now).paused_reason is PauseReason.SAFETY


def test_a_person_takes_coaching_up_again_after_a_pause_or_a_stop(
    opened: Session, ann: str, now: datetime
) -> None:
    pause_person(opened, ann, PauseReason.OWN_WISH, now)
    stop_person(opened, ann, now)
    resume_person(opened, ann)
    person = start_person_again(opened, ann)
    assert (person.paused_at, person.paused_reason, person.stopped_at) == (None, None, None)

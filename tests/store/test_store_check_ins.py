"""A check-in is sent once, on its day, to people who want it; no answer ends in silence."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from store.barriers import barriers_of, note_barrier, steps_of, take_step
from store.check_ins import (
    CheckIn,
    CheckInState,
    Outcome,
    answer_check_in,
    cancel_check_ins,
    check_in_of,
    check_in_to_answer,
    check_ins_of,
    completed_check_ins,
    mark_sent,
    plan_check_in,
    snooze_check_in,
)
from store.consents import ConsentKind, grant, withdraw
from store.deletion import ask_for_deletion
from store.due import due_check_ins, due_reminders, fall_silent
from store.engine import session
from store.goals import set_goal
from store.people import PauseReason, pause_person, resume_person, stop_person

DAY = timedelta(days=1)


def agreed(one: Session, person: str, due_at: datetime, name: str = "walk") -> CheckIn:
    """A check-in on a goal of its own, agreed to."""
    grant(one, person, ConsentKind.CHECK_INS, "1", due_at - 7 * DAY)
    goal = set_goal(one, person, name, due_at - 7 * DAY)
    return plan_check_in(one, person, goal.id, due_at)


def test_a_check_in_is_claimed_when_it_is_due_and_not_before(
    opened: Session, ann: str, now: datetime
) -> None:
    check_in = agreed(opened, ann, now)
    assert due_check_ins(opened, now - timedelta(seconds=1), 10) == []
    assert due_check_ins(opened, now, 10) == [check_in]
    assert (check_in.state, check_in.claimed_at) == (CheckInState.CLAIMED, now)
    assert due_check_ins(opened, now, 10) == []


def test_a_claim_of_a_process_that_died_is_taken_over(
    opened: Session, ann: str, now: datetime
) -> None:
    check_in = agreed(opened, ann, now)
    due_check_ins(opened, now, 10)
    assert due_check_ins(opened, now + timedelta(minutes=4), 10) == []
    assert due_check_ins(opened, now + timedelta(minutes=5), 10) == [check_in]


def test_whoever_does_not_want_it_now_is_left_alone(
    opened: Session, ann: str, now: datetime
) -> None:
    agreed(opened, ann, now)
    pause_person(opened, ann, PauseReason.OWN_WISH, now)
    opened.flush()
    assert due_check_ins(opened, now, 10) == []
    resume_person(opened, ann)
    withdraw(opened, ann, ConsentKind.CHECK_INS, now)
    assert due_check_ins(opened, now, 10) == []
    grant(opened, ann, ConsentKind.CHECK_INS, "1", now)
    stop_person(opened, ann, now)
    opened.flush()
    assert due_check_ins(opened, now, 10) == []


def test_someone_who_asked_to_be_forgotten_is_left_alone(
    opened: Session, ann: str, now: datetime
) -> None:
    agreed(opened, ann, now)
    ask_for_deletion(opened, ann, now)
    assert due_check_ins(opened, now, 10) == []


def test_after_a_machine_slept_a_person_with_many_goals_hears_of_one(
    opened: Session, ann: str, bob: str, now: datetime
) -> None:
    oldest = agreed(opened, ann, now - 3 * DAY, "walk")
    agreed(opened, ann, now - 2 * DAY, "sleep")
    bobs = agreed(opened, bob, now - DAY)
    assert due_check_ins(opened, now, 10) == [oldest, bobs]
    mark_sent(opened, oldest, now)
    mark_sent(opened, bobs, now)
    assert due_check_ins(opened, now + timedelta(minutes=29), 10) == []
    answer_check_in(opened, oldest, Outcome.DONE, now + timedelta(minutes=2))
    assert len(due_check_ins(opened, now + timedelta(minutes=3), 10)) == 1


def test_two_processes_claim_each_check_in_once(url: str, ann: str, now: datetime) -> None:
    rounds: list[int] = []
    start = threading.Barrier(2)

    def work() -> None:
        for day in range(8):
            start.wait()
            with session(url) as one:
                found = due_check_ins(one, now + day * DAY, 5)
            rounds.extend(check_in.id for check_in in found)
            start.wait()

    with session(url) as one:
        planned = [agreed(one, ann, now + day * DAY, f"goal {day}").id for day in range(8)]
    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    # A later round takes over what an earlier one claimed and never sent, but one at a time.
    assert len(rounds) == 8
    assert set(rounds) <= set(planned)


def test_one_gentle_reminder_and_then_silence(opened: Session, ann: str, now: datetime) -> None:
    check_in = agreed(opened, ann, now)
    due_check_ins(opened, now, 10)
    mark_sent(opened, check_in, now)
    assert due_reminders(opened, now + timedelta(hours=23), DAY, 10) == []
    assert due_reminders(opened, now + DAY, DAY, 10) == [check_in]
    assert check_in.reminded_at == now + DAY
    assert due_reminders(opened, now + 2 * DAY, DAY, 10) == []
    assert fall_silent(opened, now + 2 * DAY, DAY) == 1
    opened.refresh(check_in)
    assert check_in.state is CheckInState.SILENT
    for later in range(3, 30):
        assert due_check_ins(opened, now + later * DAY, 10) == []
        assert due_reminders(opened, now + later * DAY, DAY, 10) == []


def test_no_reminder_goes_to_someone_who_paused(opened: Session, ann: str, now: datetime) -> None:
    check_in = agreed(opened, ann, now)
    mark_sent(opened, check_in, now)
    pause_person(opened, ann, PauseReason.SAFETY, now)
    opened.flush()
    assert due_reminders(opened, now + DAY, DAY, 10) == []


def test_an_answer_is_kept_even_when_it_comes_after_the_silence(
    opened: Session, ann: str, now: datetime
) -> None:
    check_in = agreed(opened, ann, now)
    mark_sent(opened, check_in, now)
    check_in.state = CheckInState.SILENT
    opened.flush()
    assert check_in_to_answer(opened, ann) is check_in
    answer_check_in(opened, check_in, Outcome.PARTLY, now + 9 * DAY, "twice, then the rain")
    assert (check_in.outcome, check_in.notes) == (Outcome.PARTLY, "twice, then the rain")
    assert check_in_to_answer(opened, ann) is None


def test_a_snoozed_check_in_comes_back_once(opened: Session, ann: str, now: datetime) -> None:
    check_in = agreed(opened, ann, now)
    due_check_ins(opened, now, 10)
    mark_sent(opened, check_in, now)
    snooze_check_in(opened, check_in, now + DAY)
    assert due_check_ins(opened, now + timedelta(hours=1), 10) == []
    assert due_check_ins(opened, now + DAY, 10) == [check_in]


def test_a_goal_has_one_check_in_ahead_of_it(
    opened: Session, ann: str, bob: str, now: datetime
) -> None:
    first = agreed(opened, ann, now)
    second = plan_check_in(opened, ann, first.goal_id, now + DAY)
    assert first.state is CheckInState.CANCELLED
    assert check_ins_of(opened, ann, CheckInState.PLANNED) == [second]
    assert check_in_of(opened, bob, second.id) is None
    assert cancel_check_ins(opened, ann) == 1
    assert due_check_ins(opened, now + 2 * DAY, 10) == []


def test_only_what_was_done_counts_towards_three_in_a_row_of_success(
    opened: Session, ann: str, now: datetime
) -> None:
    check_in = agreed(opened, ann, now)
    for outcome in Outcome:
        answer_check_in(opened, check_in, outcome, now)
        check_in = plan_check_in(opened, ann, check_in.goal_id, now)
    assert completed_check_ins(opened, check_in.goal_id) == 2


def test_all_eight_steps_of_working_a_problem_out_are_kept(
    opened: Session, ann: str, now: datetime
) -> None:
    check_in = agreed(opened, ann, now)
    barrier = note_barrier(opened, ann, "weather", "it poured", now, check_in_id=check_in.id)
    for step in range(1, 9):
        take_step(opened, barrier, step, f"step {step}", now)
    assert [taken.step for taken in steps_of(opened, barrier.id)] == list(range(1, 9))
    assert barriers_of(opened, ann) == [barrier]
    for wrong in (0, 9):
        with pytest.raises(ValueError, match="1 to 8"):
            take_step(opened, barrier, wrong, "?", now)

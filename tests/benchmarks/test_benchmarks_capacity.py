"""The simulated morning loses nobody, and gives way where arithmetic says that it must."""

from __future__ import annotations

from dataclasses import replace

import pytest

from benchmarks.capacity import HOUR, NINE, OUTAGE, UNTIL, Habits, Machine, Morning, Told, summed_up

pytestmark = pytest.mark.slow  # Whole mornings are played.

#: Nobody writes; every check-in of a day is set for nine.
AT_NINE_ALONE = Habits(messages_a_day=0, check_ins_a_day=1, at_nine=1, answered=0)
ONE_REPLY = Machine(replies=1, turn_s=0.001)


def played(people: int, machine: Machine, habits: Habits | None = None, **more: object) -> Told:
    return Morning(people, machine, habits=habits, **more).play()  # type: ignore[arg-type]


def test_a_few_people_are_answered_at_once() -> None:
    told = played(1_000, Machine())
    assert told.written > 300
    assert max(told.answers) <= 3
    assert told.left_waiting == 0


def test_nobody_is_lost_and_nobody_is_answered_twice() -> None:
    for outage in (None, OUTAGE):
        told = played(20_000, Machine(), outage=outage)
        assert (
            len(told.answers) + len(told.check_ins) + told.left_waiting == told.written + told.due
        )


def test_the_same_seed_is_the_same_morning_and_another_is_not() -> None:
    one, same = played(5_000, Machine(), seed=3), played(5_000, Machine(), seed=3)
    assert one == same
    assert one != played(5_000, Machine(), seed=4)


@pytest.mark.parametrize(
    ("machine", "slowest"),
    [
        (ONE_REPLY, 25),  # The clock lets 25 a second in.
        (replace(ONE_REPLY, clocks=9), 29),  # Telegram takes 29 a second of one bot.
        (replace(ONE_REPLY, clocks=9, bots=9, turn_s=0.1), 10),  # A worker does ten turns a second.
        (replace(ONE_REPLY, clocks=9, replies=2), 14.5),
    ],
)
def test_the_last_check_in_waits_as_long_as_the_slowest_part_needs(
    machine: Machine, slowest: float
) -> None:
    told = played(2_900, machine, AT_NINE_ALONE)
    assert len(told.check_ins) == 2_900
    assert max(told.check_ins) == pytest.approx(2_900 / slowest, abs=4)


def test_where_more_arrives_than_can_be_sent_the_queue_grows() -> None:
    # 30 messages a second at noon, 1.6 replies each: nearly twice what one bot may send.
    habits = Habits(messages_a_day=24 * HOUR * 30 / 100_000, check_ins_a_day=0)
    told = played(100_000, Machine(), habits)
    assert told.left_waiting > 0.3 * told.written
    ages = [answer for _, answer, _ in told.ages]
    assert ages[len(ages) // 3] < ages[2 * len(ages) // 3] < ages[-1]
    assert played(100_000, Machine(bots=4), habits).left_waiting < 200


def test_answers_that_go_first_do_not_wait_for_check_ins_and_lose_none() -> None:
    as_it_is = played(100_000, Machine())
    first = played(100_000, Machine(answers_first=True))
    assert max(as_it_is.answers) > 300
    assert max(first.answers) <= 60
    assert len(first.check_ins) + first.left_waiting >= first.due


def test_in_an_outage_nothing_is_sent_and_after_it_everything_is() -> None:
    told = played(10_000, Machine(), outage=OUTAGE)
    assert told.left_waiting == 0
    at_the_end = [age for now, age, _ in told.ages if now == OUTAGE[1]]
    assert at_the_end[0] > 0.9 * (OUTAGE[1] - OUTAGE[0])
    assert max(told.answers) >= OUTAGE[1] - OUTAGE[0] - 60


def test_check_ins_that_are_spread_come_within_their_hour() -> None:
    told = played(50_000, Machine(spread_s=HOUR, clocks=9, bots=9), AT_NINE_ALONE)
    assert len(told.check_ins) == 50_000
    assert max(told.check_ins) <= 4
    assert NINE + HOUR < UNTIL


def test_what_it_came_to_is_told_in_whole_seconds() -> None:
    told = Told(answers=[1, 2, 3, 90], check_ins=[7])
    assert summed_up(told)["answers"]["longest_s"] == 90
    assert summed_up(told)["check_ins"] == {"n": 1}

"""What measured turns come to."""

from __future__ import annotations

from benchmarks.figures import Turn, alike, by_custom_actions, cost_of, growth, ratio, windows
from benchmarks.messages import ROUND, rounds


def turns(*times: float, actions: int = 1) -> list[Turn]:
    return [Turn(ms, actions, 1) for ms in times]


def test_the_median_and_the_95th_percentile_are_told_with_their_number() -> None:
    cost = cost_of(turns(*range(1, 102)))
    assert cost is not None
    assert (cost.n, cost.median_ms, cost.p95_ms) == (101, 51, 96)


def test_nothing_measured_gives_no_figure() -> None:
    assert cost_of([]) is None
    assert ratio(None, cost_of(turns(1, 2))) is None
    assert growth({}) is None


def test_one_turn_is_its_own_median() -> None:
    cost = cost_of(turns(7))
    assert cost is not None
    assert (cost.n, cost.median_ms, cost.p95_ms) == (1, 7, 7)


def test_turns_are_sorted_out_by_their_custom_actions() -> None:
    costs = by_custom_actions([*turns(10, 20, actions=2), *turns(5, actions=0)])
    assert {count: cost.median_ms for count, cost in costs.items()} == {0: 5, 2: 15}


def test_only_turns_that_ran_as_many_custom_actions_on_both_sides_are_alike() -> None:
    ours = [*turns(1, 2, actions=2), *turns(3, actions=1)]
    stock = [*turns(10, actions=2), *turns(20, 30, actions=1)]
    mine, other = alike(ours, stock)
    assert [turn.ms for turn in mine] == [1, 3]
    assert [turn.ms for turn in other] == [10, 30]


def test_a_window_holds_ten_turns_around_its_mark() -> None:
    found = windows(turns(*range(1, 106)), (5, 50, 100, 300))
    assert {mark: cost.median_ms for mark, cost in found.items()} == {5: 5.5, 50: 50.5, 100: 100.5}
    assert all(cost.n == 10 for cost in found.values())


def test_growth_is_the_last_window_over_the_first() -> None:
    assert growth(windows(turns(*[10] * 50, *[15] * 55), (5, 50, 100))) == 1.5


def test_any_ten_turns_running_hold_the_same_ten_messages() -> None:
    said = rounds(305)
    assert len(said) == 305
    for start in (0, 45, 95, 295):
        window = said[start : start + 10]
        assert sorted(m.text for m in window) == sorted(m.text for m in ROUND)

"""Two rulers lead to one of four routes, by fresh readings only."""

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import for_every_row

from coaching.fresh_content import use_content_of
from coaching.readiness import (
    Band,
    Reading,
    Route,
    Thresholds,
    band,
    is_fresh,
    middle,
    route,
    thresholds_in,
)
from coaching.tailoring import first_level

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=timezone.utc)
on_the_ruler = st.floats(0, 10) | st.none()


@pytest.mark.behaviour(50)
@for_every_row(
    ("importance", "confidence", "expected"),
    [
        (0, 10, Route.LEAVE_DOOR_OPEN),
        (3, 9, Route.LEAVE_DOOR_OPEN),
        (4, 9, Route.EVOKE),
        (6, 2, Route.EVOKE),
        (7, 0, Route.PROBLEM_SOLVE),
        (10, 6.9, Route.PROBLEM_SOLVE),
        (7, 7, Route.PLAN),
        (10, 10, Route.PLAN),
        (None, 10, Route.EVOKE),
        (9, None, Route.PROBLEM_SOLVE),
    ],
)
def test_importance_and_confidence_choose_the_route(
    importance: float | None, confidence: float | None, expected: Route
) -> None:
    assert route(importance, confidence) is expected


@pytest.mark.behaviour(50)
def test_a_range_counts_by_its_middle() -> None:
    six_or_seven = Reading(6, 7, NOW)
    assert middle(six_or_seven) == 6.5
    assert route(9, six_or_seven) is Route.PROBLEM_SOLVE
    assert route(six_or_seven, 9) is Route.EVOKE


@pytest.mark.behaviour(50)
@pytest.mark.parametrize("answer", [11, -1, 10.5])
def test_a_number_off_the_ruler_is_no_reading(answer: float) -> None:
    with pytest.raises(ValueError, match="0 to 10"):
        middle(answer)


@given(on_the_ruler, on_the_ruler)
def test_nobody_plans_without_both_rulers_high(
    importance: float | None, confidence: float | None
) -> None:
    if route(importance, confidence) is Route.PLAN:
        assert importance is not None
        assert confidence is not None
        assert min(importance, confidence) >= 7


def test_bands_follow_the_thresholds_in_use() -> None:
    assert [band(value) for value in (3, 3.5, 6.9, 7, None)] == [
        Band.LOW,
        Band.MIDDLE,
        Band.MIDDLE,
        Band.HIGH,
        None,
    ]
    assert band(6, Thresholds(low_up_to=2, high_from=6)) is Band.HIGH
    with pytest.raises(ValueError, match="rise"):
        Thresholds(low_up_to=7, high_from=3)


def test_the_bands_in_use_are_those_of_the_released_file(tmp_path: Path) -> None:
    (tmp_path / "coaching").mkdir()
    text = (ROOT / "coaching" / "rulers.yml").read_text(encoding="utf-8")
    place = tmp_path / "coaching" / "rulers.yml"
    place.write_text(text.replace("ready_from: 7", "ready_from: 5"), encoding="utf-8")
    try:
        use_content_of(tmp_path)
        assert (band(5), band(4)) == (Band.HIGH, Band.MIDDLE)
        assert route(5, 5) is Route.PLAN
        assert first_level(5) == 3
    finally:
        use_content_of(ROOT)
    assert band(5) is Band.MIDDLE


@for_every_row(
    ("bands", "told"),
    [
        ({"low_up_to": 7, "ready_from": 3}, "cross"),
        ({"low_up_to": 5, "ready_from": 5}, "cross"),
        ({"low_up_to": -1, "ready_from": 7}, "whole numbers from 0 to 10"),
        ({"low_up_to": 3, "ready_from": 11}, "whole numbers from 0 to 10"),
        ({"low_up_to": 3.5, "ready_from": 7}, "whole numbers from 0 to 10"),
        ({"low_up_to": False, "ready_from": True}, "whole numbers from 0 to 10"),
        ({"low_up_to": "three", "ready_from": 7}, "whole numbers from 0 to 10"),
        ({"low_up_to": 3}, "whole numbers from 0 to 10"),
        ({"low_up_to": 3, "ready_from": 7, "middle": 5}, "whole numbers from 0 to 10"),
        ([3, 7], "whole numbers from 0 to 10"),
    ],
)
def test_bands_that_cross_or_leave_the_ruler_are_refused(bands: object, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        thresholds_in({"bands": bands})


def test_a_stale_reading_is_never_used_again() -> None:
    assert is_fresh(NOW - timedelta(hours=24), NOW)
    assert not is_fresh(NOW - timedelta(hours=24, seconds=1), NOW)
    assert not is_fresh(NOW + timedelta(minutes=1), NOW)
    taken = NOW - timedelta(hours=2)
    assert not is_fresh(taken, NOW, conversation_started_at=NOW - timedelta(hours=1))
    assert is_fresh(taken, NOW, conversation_started_at=NOW - timedelta(hours=3))
    with pytest.raises(ValueError, match="time zone"):
        is_fresh(taken.replace(tzinfo=None), NOW)

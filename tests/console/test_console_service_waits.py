"""How long people waited for services: from what they told, by topic and area, never of a few."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

import pytest

from store.clock import now_utc, to_london
from store.engine import session
from store.services import Service, put_service
from store.signposts import SignpostOutcome, settle_signpost, show_signpost
from tests.console.conftest import Browser, Life
from tests.console.test_console_outcomes import table

MakeLife = Callable[..., Life]
HEARD, WAITS = SignpostOutcome.HELPED, SignpostOutcome.CONTACTED_WAITING
FEW = "fewer than 5"


@pytest.fixture(autouse=True)
def two_services(house: object) -> None:
    """A walk in two councils, and debt advice everywhere."""
    with session() as one:
        for name, kept in (
            ("walk", {"area": "Fife; Angus", "tags": ["walking", "for: older people", "men"]}),
            ("debt", {"national": True, "tags": ["debt"]}),
        ):
            put_service(one, Service(id=name, source="demo", source_id=name, name=name, **kept))


def waited(
    person: Life, days: int | None, service: str = "walk", *, ago: int = 0, told: int | None = None
) -> None:
    """They told `ago` days ago that they had heard after `days`; with None they wait still."""
    now = now_utc() - timedelta(days=ago)
    with session() as one:
        shown = show_signpost(one, person.id, service, "near", now - timedelta(days=99))
        if days is None:
            settle_signpost(one, shown, WAITS, now, told)
            return
        if told is None:
            settle_signpost(one, shown, WAITS, now - timedelta(days=days))
        settle_signpost(one, shown, HEARD, now, told)


def test_waits_are_counted_by_topic_and_area_of_those_who_agreed(
    ann: Browser, life: MakeLife
) -> None:
    for days in (2, 10, 20, 30, 90):
        waited(life(), days)
    waited(life(agrees=False), 900)
    for _ in range(6):
        waited(life(), None, "debt")
    topics = table(ann, "service-waits-topics")
    assert topics[0] == ["Walking", "20.0", "5.0", FEW]
    assert [row[1:] for row in topics[1:]] == [[FEW, FEW, "6.0"]]
    areas = table(ann, "service-waits-areas")
    assert [row[0] for row in areas] == ["Angus", "Fife", "All of Scotland"]
    assert areas[0][1:] == ["20.0", "5.0", FEW]


def test_a_few_are_left_out_by_name_too_and_one_who_waits_often_is_one(
    ann: Browser, life: MakeLife
) -> None:
    for days in (2, 10, 20, 30):
        waited(life(), days)
    loud = life()
    for _ in range(5):
        waited(loud, 7, "debt")
    assert table(ann, "service-waits-topics") == table(ann, "service-waits-areas") == []
    assert "Angus" not in ann.get("/outcomes").text
    waited(loud, 7)
    assert table(ann, "service-waits-areas")[0][1:] == ["10.0", "5.0", FEW]


def test_what_they_say_of_the_length_counts_before_the_days_between(
    ann: Browser, life: MakeLife
) -> None:
    for _ in range(5):
        waited(life(), 3, told=42)
    assert table(ann, "service-waits-topics")[0][1] == "42.0"


def test_who_told_neither_is_not_counted(ann: Browser, life: MakeLife) -> None:
    for _ in range(5):
        with session() as one:
            shown = show_signpost(one, life().id, "walk", "near", now_utc())
            settle_signpost(one, shown, HEARD, now_utc())
    assert table(ann, "service-waits-topics") == []


def test_who_heard_after_the_days_that_are_shown_waits_in_them(
    ann: Browser, life: MakeLife
) -> None:
    for _ in range(5):
        waited(life(), 30)
    before = to_london(now_utc()).date() - timedelta(days=10)
    assert table(ann, "service-waits-topics")[0][1:] == ["30.0", "5.0", FEW]
    assert table(ann, "service-waits-topics", f"&until={before}")[0][1:] == [FEW, FEW, "5.0"]
    long_before = before - timedelta(days=30)
    assert table(ann, "service-waits-topics", f"&until={long_before}") == []


@pytest.mark.behaviour(45)
def test_the_page_and_the_month_draw_them_beside_their_table(ann: Browser, life: MakeLife) -> None:
    for days in (2, 10, 20, 30, 90):
        waited(life(), days)
    month = to_london(now_utc()).strftime("%Y-%m")
    for path in ("/outcomes", f"/outcomes/month?month={month}"):
        page = ann.get(path).text
        for part in ("topic", "area"):
            drawn = re.search(rf"services, by {part}</figcaption>(.*?)</figure>", page, re.DOTALL)
            assert drawn is not None
            assert "<svg" in drawn[1]
            assert "<td>20 days</td>" in drawn[1]
    assert "for older people" not in ann.get("/outcomes").text

"""What is told of a service when somebody asks about one thing alone."""

from __future__ import annotations

from typing import Any

import pytest

from coaching.service_questions import Detail
from directory.details import told_of

WALK = {
    "eligibility_description": "For anyone.",
    "schedule": "Saturdays 11am",
    "application_process": "Ring first.",
    "email": "walk@example.org",
}


@pytest.mark.parametrize(
    ("detail", "told"),
    [
        (Detail.ABOUT, "A walk."),
        (Detail.COST, "Free"),
        (Detail.ACCESS, "Go at your own pace, step-free."),
        (Detail.HOURS, "Saturdays 11am"),
        (Detail.START, "You can go yourself. Ring first."),
        (Detail.CONTACT, "0131 496 0999 or walk@example.org"),
        (Detail.FOR_WHOM, "For anyone."),
        (Detail.PLACE, "Leith, about 2 miles from the centre. "
         "Ask them for the street and the way there."),
    ],
)  # fmt: skip
def test_each_detail_is_told_from_the_card(put: Any, detail: Detail, told: str) -> None:
    assert told_of(put("walk", **WALK), detail, "Edinburgh") == told


@pytest.mark.parametrize("detail", [Detail.COST, Detail.ACCESS, Detail.HOURS, Detail.FOR_WHOM])
def test_what_nobody_wrote_down_is_said_and_not_guessed(put: Any, detail: Detail) -> None:
    bare = put("walk", is_free=None, fees_description=None, accessibility=[])
    assert told_of(bare, detail, "Leith") == "Not written down, so ask."


def test_a_seat_tells_nothing_of_steps(put: Any) -> None:
    seated = put("walk", accessibility=["seated"])
    assert told_of(seated, Detail.ACCESS, None) == (
        "Can be done sitting. Nothing is written down about steps, so ask."
    )


@pytest.mark.parametrize(
    ("changes", "place", "told"),
    [
        ({"delivery": ["phone"]}, "Leith", "By phone, so there is no journey."),
        ({"accessibility": ["lift_offered"]}, "Leith", "Leith. They can fetch you."),
        ({"application_process": "Meet at the swing bridge."}, None,
         "Leith. Meet at the swing bridge."),
    ],
)  # fmt: skip
def test_the_way_there_is_as_the_service_has_it(
    put: Any, changes: dict[str, Any], place: str | None, told: str
) -> None:
    assert told_of(put("walk", **changes), Detail.PLACE, place) == told

"""What stands in where somebody asks for a service that is open no more."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy.orm import Session

from directory.asked import read_asked
from directory.limits import ENGLISH
from directory.search import Answer, answer
from store.services import ServiceStatus

CIRCLE = "Solway Grief Circle"


def _answer(session: Session, need: str, today: date) -> Answer:
    asked = read_asked(
        need=need,
        place="Leith",
        limits=frozenset(),
        age=None,
        language=ENGLISH,
        delivery=None,
        tags=frozenset(),
        today=today,
    )
    return answer(session, asked)


def _line(put: Any, name: str, about: str, tags: list[str]) -> None:
    put(
        name,
        description=about,
        tags=tags,
        national=True,
        area="Scotland",
        delivery=["phone"],
        place_names=[],
        latitude=None,
        longitude=None,
    )


@pytest.mark.parametrize(
    "said",
    [
        "is Solway Grief Circle on Thursday?",
        "can Solway Grief Circle see my mum",
        "solway grief circle when does it start",
    ],
)
def test_a_line_for_the_same_need_stands_in(
    empty: Session, put: Any, today: date, said: str
) -> None:
    put(
        CIRCLE,
        description="Fortnightly peer circle.",
        tags=["bereavement"],
        status=ServiceStatus.DEFUNCT,
    )
    _line(put, "Grief Line", "A helpline for bereaved people.", ["bereavement"])
    _line(put, "Debt Line", "A helpline for people in debt.", ["debt"])
    told = _answer(empty, said, today)
    assert [one.name for one in told.closed] == [CIRCLE]
    assert [one.name for one in told.matches] == ["Grief Line"]


def test_for_a_closed_choir_no_phone_line_stands_in(empty: Session, put: Any, today: date) -> None:
    put(
        "Leith Shore Choir",
        description="A choir.",
        tags=["singing"],
        status=ServiceStatus.DEFUNCT,
    )
    _line(put, "Blether Line", "Friendly calls for lonely people.", ["befriending"])
    told = _answer(empty, "is the Leith Shore Choir still on?", today)
    assert [one.name for one in told.closed] == ["Leith Shore Choir"]
    assert told.matches == ()


@pytest.mark.parametrize(
    "said", ["is the Seagate Recovery Cafe on thursday", "Seagate Recovery Café?"]
)
def test_an_accent_hides_no_name(empty: Session, put: Any, today: date, said: str) -> None:
    put("Seagate Recovery Café", tags=["alcohol"], status=ServiceStatus.DEFUNCT)
    assert [one.name for one in _answer(empty, said, today).closed] == ["Seagate Recovery Café"]
    assert _answer(empty, "a cafe in recovery", today).closed == ()

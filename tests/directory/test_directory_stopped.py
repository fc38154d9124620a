"""A service whose own words say that it runs no more is not offered, whatever its status says."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy.orm import Session

from directory.search import find_services
from directory.stopped import has_stopped


@pytest.mark.parametrize(
    ("description", "alert"),
    [
        ("A knitting circle. NOTE: this group has disbanded.", ""),
        ("Lunch on Fridays. We are sorry to say the club has closed.", ""),
        ("Chair yoga. No longer running.", ""),
        ("Guided strolls. CLOSED", ""),
        ("A helpline for farmers. The line has been suspended.", ""),
        ("Swimming for all.", "The pool is shut until further notice"),
        ("Swimming for all.", "Ceased in June"),
        ("A drop-in.", "Not running at the moment, no worker in post"),
    ],
)
def test_an_end_is_read(description: str, alert: str) -> None:
    assert has_stopped(description, alert)


@pytest.mark.parametrize(
    ("description", "alert"),
    [
        ("A closed group for survivors, closed on Mondays.", ""),
        ("We began when the mill closed in 1989.", ""),
        ("For people whose support has ended elsewhere.", ""),
        ("The hall closes at nine.", ""),
        ("A walk.", "Closed over Christmas, back on 6 January"),
        ("A walk.", "Closed to new referrals until spring"),
        ("A walk.", "Bring your own cup"),
        ("", ""),
    ],
)
def test_a_pause_or_a_closing_time_is_no_end(description: str, alert: str) -> None:
    assert not has_stopped(description, alert)


@pytest.mark.behaviour(25)
def test_what_has_stopped_is_not_offered(empty: Session, put: Any, today: date) -> None:
    put("shore walk", description="A walk. Update: this walk has folded.")
    put("hill walk", alert="The walk is cancelled until further notice")
    put("harbour walk")
    found = find_services(empty, need="a walk", place="Leith", today=today)
    assert [match.name for match in found] == ["harbour walk"]

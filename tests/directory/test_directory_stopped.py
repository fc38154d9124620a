"""A service whose own words say that it runs no more is not offered, whatever its status says."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy.orm import Session
from tables import for_every_row

from directory.asked import Asked, read_asked
from directory.search import answer, find_services
from directory.stopped import has_stopped
from store.services import ServiceStatus


@for_every_row(
    ("description", "alert"),
    [
        ("A knitting circle. NOTE: this group has disbanded.", ""),
        ("Lunch on Fridays. We are sorry to say the club has closed.", ""),
        ("Chair yoga. No longer running.", ""),
        ("Guided strolls. CLOSED", ""),
        ("A helpline for farmers. The line has been suspended.", ""),
        ("Swimming for all.", "The pool is shut until further notice"),
        ("A choir. Suspended: our leader is ill.", ""),
        ("A choir, Mondays. Please do not come to the hall until further notice.", ""),
        ("Swimming for all.", "Ceased in June"),
        ("A drop-in.", "Not running at the moment, no worker in post"),
    ],
)
def test_an_end_is_read(description: str, alert: str) -> None:
    assert has_stopped(description, alert)


@for_every_row(
    ("description", "alert"),
    [
        ("A closed group for survivors, closed on Mondays.", ""),
        ("We began when the mill closed in 1989.", ""),
        ("For people whose support has ended elsewhere.", ""),
        ("The hall closes at nine.", ""),
        ("A walk. Closed: Mondays and Fridays.", ""),
        ("For those whose licence is suspended: we drive you.", ""),
        ("Please do not come if you are ill.", ""),
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


def _asked(need: str, today: date) -> Asked:
    return read_asked(
        need=need,
        place="Leith",
        limits=frozenset(),
        age=None,
        language="en",
        delivery=None,
        tags=frozenset(),
        today=today,
    )


def test_for_a_closed_advice_shop_a_line_stands_in_and_for_a_choir_none(
    empty: Session, put: Any, today: date
) -> None:
    closed = {"status": ServiceStatus.DEFUNCT}
    line = {"delivery": ["phone"], "area": "Scotland", "national": True, "place_names": []}
    put("Pier Advice Shop", description="Benefits advice.", tags=["benefits"], **closed)
    put("Pier Song Circle", description="We sing.", tags=["music"], **closed)
    put("Claim Line", description="Benefits advice by phone.", tags=["benefits"], **line)
    put("Song Line", description="Sing down the phone.", tags=["music"], **line)
    found = answer(
        empty, _asked("is Pier Advice Shop open on a Friday, for benefits advice", today)
    )
    assert [one.name for one in found.closed] == ["Pier Advice Shop"]
    assert [match.name for match in found.matches] == ["Claim Line"]
    assert not answer(
        empty, _asked("is Pier Song Circle open on a Friday, I want to sing", today)
    ).matches

"""Peer support is found for a goal where there is any: people with the same condition first."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Session
from tables import for_every_row

from directory.search import peer_support_for


@for_every_row(
    ("need", "place", "source_id"),
    [
        ("my lungs are bad", "Easterhouse", "easterhouse-breathers"),
        ("pain", "Kirkcaldy", "kirkcaldy-pain"),
        ("pain", "Lerwick", "national-pain-online"),
        ("I have epilepsy", "Wick", "national-epilepsy"),
        ("an illness nobody has heard of", "Hawick", "national-rare"),
        ("walk to the shop", "Kirkwall", "kirkwall-peer"),
        ("tidy the kitchen", "Oban", "national-peer"),
    ],
)
def test_the_right_peers_are_found(
    demonstration: Session, need: str, place: str, source_id: str, today: date
) -> None:
    match = peer_support_for(demonstration, need=need, place=place, today=today)
    assert match is not None
    assert match.id == f"demonstration:{source_id}"
    assert match.peer_led


def test_where_there_is_no_peer_support_nothing_is_offered(
    empty: Session, put: Any, today: date
) -> None:
    put("a led group", tags=["peer_group"], peer_led=False)
    assert peer_support_for(empty, need="pain", place="Leith", today=today) is None


def test_peer_support_that_did_not_work_is_not_offered_again(
    demonstration: Session, today: date
) -> None:
    first = peer_support_for(demonstration, need="pain", place="Kirkcaldy", today=today)
    assert first is not None
    second = peer_support_for(
        demonstration, need="pain", place="Kirkcaldy", exclude_ids={first.id}, today=today
    )
    assert second is not None
    assert second.id != first.id

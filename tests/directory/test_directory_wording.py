"""What a card says is short, plain and complete."""

from __future__ import annotations

import re
from datetime import date

import pytest
import textstat
from sqlalchemy.orm import Session
from tables import for_every_row

from directory.match import Match
from directory.search import find_services

ASKED = [
    ("skint and the heating's off", "Drumchapel"),
    ("naebody tae talk tae", "Wick"),
    ("I used to do yoga but can't now", "Leith"),
    ("a course about my lungs", "Elgin"),
    ("exercise after my heart attack", "Edinburgh"),
    ("ma doctor never listens", "Edinburgh"),
    ("I've no car and I'm low", "Galashiels"),
    ("can't sleep", "Dumfries"),
    ("food", "Kirkwall"),
    ("young people like me", "Dundee"),
]


@pytest.fixture(scope="module")
def cards(demonstration: Session) -> list[Match]:
    return [
        match
        for need, place in ASKED
        for match in find_services(demonstration, need=need, place=place, today=date(2026, 11, 23))
    ]


@pytest.mark.behaviour(19)
@pytest.mark.behaviour(42)
def test_every_card_says_why_it_fits_the_cost_the_access_the_hours_and_how_to_start(
    cards: list[Match],
) -> None:
    assert len(cards) >= len(ASKED)
    for card in cards:
        assert card.why_it_fits
        assert card.cost
        assert card.access
        assert card.hours
        assert card.how_to_start
        assert card.phone
        assert card.place
        assert card.organisation
        assert re.fullmatch("“.+[?.]”", card.first_sentence)


def test_what_we_say_is_short_and_easy_to_read(cards: list[Match]) -> None:
    for card in cards:
        own = " ".join([card.why_it_fits, *card.uncertain])
        assert len(card.why_it_fits.split()) <= 45
        assert textstat.flesch_kincaid_grade(own) <= 6, own
        assert "!" not in own


def test_a_card_never_shows_a_tag(cards: list[Match]) -> None:
    for card in cards:
        shown = " ".join([card.why_it_fits, card.access, *card.uncertain, card.first_sentence])
        assert "_" not in shown
        assert "None" not in shown


@for_every_row(
    ("need", "place", "said"),
    [
        ("I used to do yoga but can't now", "Leith", "You used to enjoy yoga."),
        ("skint and the heating's off", "Drumchapel", "It can cost you nothing."),
        ("I've no car and I'm lonely", "Ayr", "so there is no journey."),
        ("I loved gardening but can't manage now", "Govan", "Here you can take it gently."),
        ("pain", "Aberdeen", "It is run by people who have been there."),
    ],
)
def test_why_it_fits_is_said_in_terms_of_what_was_said(
    demonstration: Session, need: str, place: str, said: str, today: date
) -> None:
    first = find_services(demonstration, need=need, place=place, today=today)[0]
    assert said in first.why_it_fits


def test_an_age_limit_is_said_where_the_age_is_not_known(
    demonstration: Session, today: date
) -> None:
    found = find_services(
        demonstration, need="company for older people", place="Inverurie", today=today
    )
    assert "It is for people of 60 and over." in found[0].uncertain


def test_a_wait_is_said(demonstration: Session, today: date) -> None:
    found = find_services(demonstration, need="panic and worry", place="East Kilbride", today=today)
    assert "There is a wait: four weeks." in found[0].uncertain

"""A name that plays on words is no kind of help where all else denies it."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy.orm import Session

from directory.indexing import index_meanings
from directory.punning import Named, is_nothing_but_a_pun, puns
from directory.search import find_services


def _denied(name: str, about: str, beside: str = "") -> frozenset[str]:
    return puns([Named(name, about, beside)])[0]


@pytest.mark.parametrize(
    ("name", "about", "denied"),
    [
        ("Smoke & Mirrors", "Magic society. Meets to practise tricks.", "smoking"),
        ("Debt of Honour Society", "Caring for war graves and memorials.", "debt"),
        ("Heart of Leith", "Community café and arts space. Soup, exhibitions, room hire.", "heart"),
        ("Memory Lane", "Local history archive. Old photographs of Dunfermline.", "dementia"),
        ("Lungs of Fife", "Tree-planting charity. Volunteers plant native woodland.", "lungs"),
    ],
)
def test_a_pun_is_denied(name: str, about: str, denied: str) -> None:
    found = _denied(name, about)
    assert denied in found
    assert is_nothing_but_a_pun(Named(name, about, ""), found)


@pytest.mark.parametrize(
    ("name", "about"),
    [
        ("Easterhouse Pantry", "Shop for £3.50 a week once you join (joining fee £2)."),
        ("Blue Toon Shed", "Fixing stuff, newsing, fly cups. Flat from the street."),
        ("After the Stroke Perth", "A worker visits you and your family in the first year."),
        ("Debt Clinic", "Appointments with a friendly adviser, daytime and Tuesday evening."),
        ("Stroke Club", "Meets every Tuesday evening in the church hall. Tea and biscuits."),
        ("Heart Failure Fife", "Weekly drop-in at the library, all welcome, no booking needed."),
        ("Parkinson's Ayr", "Run by volunteers who know what it is like. Come and bring a friend."),
        ("Memory Café", "Games, songs, soup and a blether in the old bowling club."),
        ("Dingwall Lunch Club", "Soup, sandwich and bingo."),
        ("Smoke Free Fife", "Quit with a coach: patches, gum and twelve weeks of calls."),
        ("Heart Choir", "Singing for people who have had a heart attack or surgery."),
    ],
)
def test_a_plain_name_is_believed(name: str, about: str) -> None:
    assert not _denied(name, about)


def test_the_feeds_own_term_is_believed_before_a_joke() -> None:
    assert not _denied("Smoke & Mirrors", "Magic society. Meets to do tricks.", "Stop smoking")


@pytest.mark.behaviour(25)
def test_a_pun_is_not_offered(empty: Session, put: Any) -> None:
    put("Smoke & Mirrors", description="Magic society. Meets to practise tricks.", tags=["smoking"])
    put("Quit Crew", description="Stop smoking with a coach, patches and gum.", tags=["smoking"])
    index_meanings(empty)
    found = find_services(empty, need="stop smoking group", place="Leith", today=date(2026, 11, 23))
    assert [match.name for match in found] == ["Quit Crew"]

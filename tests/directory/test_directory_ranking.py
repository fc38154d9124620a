"""Of those that fit: what was asked for, then local, self-referral, fresh, near, peer-led."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from directory.search import find_services
from store.services import ServiceStatus


def _names(session: Session, today: date, **asked: Any) -> list[str]:
    query = {"need": "a walk", "place": "Leith", "today": today, **asked}
    return [match.name for match in find_services(session, **query)]


@pytest.mark.behaviour(15)
def test_local_comes_before_national(empty: Session, put: Any, today: date) -> None:
    put("national", national=True, area="Scotland", delivery=["phone"])
    put("the local one")
    assert _names(empty, today) == ["the local one", "national"]


@pytest.mark.behaviour(23)
def test_where_people_can_go_themselves_comes_first_and_the_route_is_said(
    empty: Session, put: Any, today: date
) -> None:
    put("a letter first", referral_route="GP")
    put("open door")
    found = find_services(empty, need="a walk", place="Leith", today=today)
    assert [match.name for match in found] == ["open door", "a letter first"]
    assert found[0].how_to_start.startswith("You can go yourself.")
    assert found[1].how_to_start.startswith("Your GP or nurse puts you forward.")


@pytest.mark.behaviour(12)
def test_what_was_not_looked_at_for_over_180_days_says_so_and_comes_after(
    empty: Session, put: Any, today: date
) -> None:
    put("a stale one", last_reviewed=today - timedelta(days=181))
    put("b fresh one", last_reviewed=today - timedelta(days=180))
    fresh, stale = find_services(empty, need="a walk", place="Leith", today=today)
    assert (fresh.name, stale.name) == ("b fresh one", "a stale one")
    assert any("Check first" in doubt for doubt in stale.uncertain)
    assert fresh.uncertain == ()


def test_nearer_comes_first(empty: Session, put: Any, today: date) -> None:
    put("a farther walk", latitude=55.955, longitude=-3.20)
    put("b nearer walk")
    assert _names(empty, today) == ["b nearer walk", "a farther walk"]


def test_peer_led_is_a_plus(empty: Session, put: Any, today: date) -> None:
    put("a led walk")
    put("b peer walk", peer_led=True)
    assert _names(empty, today) == ["b peer walk", "a led walk"]


@pytest.mark.behaviour(20)
def test_the_adapted_form_comes_above_everything_else(
    empty: Session, put: Any, today: date
) -> None:
    put("slow walk")
    put("yoga on the mat", tags=["yoga"], accessibility=[])
    put("chair moves", tags=["seated_exercise"], accessibility=["seated"])
    put(
        "yoga on chairs",
        tags=["yoga", "seated_exercise"],
        accessibility=["seated"],
        adapted_from="yoga",
    )
    names = _names(empty, today, need="I used to do yoga but can't now")
    assert names[0] == "yoga on chairs"
    assert "yoga on the mat" not in names
    assert "slow walk" not in names


def test_fewer_than_three_is_right_when_fewer_fit(empty: Session, put: Any, today: date) -> None:
    put("slow walk")
    put("a choir", tags=["singing"], description="We sing.")
    put("a larder", tags=["food"], description="Tins and bread.")
    assert _names(empty, today) == ["slow walk"]


def test_no_more_than_the_limit_is_offered(empty: Session, put: Any, today: date) -> None:
    for number in range(6):
        put(f"walk {number}")
    assert len(_names(empty, today)) == 3
    assert len(_names(empty, today, limit=2)) == 2


def test_a_need_known_from_elsewhere_is_searched_without_words(
    empty: Session, put: Any, today: date
) -> None:
    put("slow walk")
    assert _names(empty, today, need="", tags=frozenset({"walking"})) == ["slow walk"]


@pytest.mark.behaviour(56)
def test_where_isolation_is_heard_one_choice_comes_by_phone_or_to_the_door(
    empty: Session, put: Any, today: date
) -> None:
    for number in range(3):
        put(f"club {number}", tags=["loneliness"])
    put("visitor", tags=["loneliness"], delivery=["home_visit"], area="City of Edinburgh",
        referral_route="GP")  # fmt: skip
    names = _names(empty, today, need="naebody tae talk tae")
    assert len(names) == 3
    assert "visitor" in names


def test_words_find_what_the_table_of_needs_does_not_know(
    empty: Session, put: Any, today: date
) -> None:
    put("Kiln", tags=[], description="A kite workshop.")
    assert _names(empty, today, need="flying kites") == ["Kiln"]


def test_one_chance_word_in_a_long_sentence_finds_nothing(
    empty: Session, put: Any, today: date
) -> None:
    put("Kite and Daughter", tags=[], description="Wills and deeds.")
    assert _names(empty, today, need="my neighbour's kite tore in the chestnut tree") == []


def test_what_is_for_other_people_is_no_answer_unless_it_was_meant(
    empty: Session, put: Any, today: date
) -> None:
    put("a walk by the shore")
    put("hills", description="Walks.", eligibility_description="Widowed people", tags=[])
    assert _names(empty, today, need="a walk") == ["a walk by the shore"]
    assert "hills" in _names(empty, today, need="my husband died and I'd like a walk")


def test_what_has_closed_tells_what_an_answer_would_be(
    empty: Session, put: Any, today: date
) -> None:
    put("Pantry", description="Tins and veg for a small fee.", tags=["food"])
    hungry = "a lunch club with other people"
    before = _names(empty, today, need=hungry)
    put(
        "Lunch club",
        description="A lunch club: hot lunch with other people.",
        tags=["lunch_club"],
        status=ServiceStatus.DEFUNCT,
    )
    assert _names(empty, today, need=hungry) == []
    assert before in ([], ["Pantry"])


def test_a_beginner_is_not_sent_to_what_asks_for_fitness(
    empty: Session, put: Any, today: date
) -> None:
    put("striders", description="A brisk walk for people of good fitness.", accessibility=[])
    assert _names(empty, today, need="a walk") == ["striders"]
    assert _names(empty, today, need="a wee walk, nothing mad") == []


def test_who_it_is_for_by_age_is_part_of_what_it_is(empty: Session, put: Any, today: date) -> None:
    put("Quay", tags=[], description="Someone to talk to about anything.", maximum_age=21)
    put("Jetty", tags=[], description="Someone to talk to about anything.")
    names = _names(empty, today, need="my lad is 16 and needs someone to talk to")
    assert names[0] == "Quay"


def test_a_word_for_whom_is_not_what_is_sought(empty: Session, put: Any, today: date) -> None:
    put("Net", tags=[], description="Men mend nets and talk.", eligibility_description="Men")
    assert _names(empty, today, need="a man with a van to move a sofa and a bed") == []


def test_a_walk_with_a_number_to_book_by_is_no_walk_by_phone(
    empty: Session, put: Any, today: date
) -> None:
    put("far walk", place_names=["Inverness"], latitude=57.48, longitude=-4.22, area="Highland")
    assert _names(empty, today, need="a walk, nae car", place="Wick") == []


@pytest.mark.parametrize(
    ("need", "found"),
    [
        ("dinners brought to my dad", ["Meals at home"]),
        ("someone to walk my dog while I'm in hospital", []),
        ("a lunch club", ["Lunch for all"]),
    ],
)
def test_what_nothing_else_can_stand_in_for_is_not_padded(
    empty: Session, put: Any, today: date, need: str, found: list[str]
) -> None:
    put("Lunch for all", description="A lunch club with two courses.", tags=[])
    put(
        "Meals at home",
        description="Hot meals brought to people at home.",
        delivery=["home_visit"],
        tags=[],
    )
    put("the walk", description="A walk by the shore. Dogs on leads are welcome.")
    assert _names(empty, today, need=need) == found


def test_where_one_speaks_the_language_that_is_named_the_others_are_left_out(
    empty: Session, put: Any, today: date
) -> None:
    put("Debt advice", description="Debt advice and budgeting.", tags=["debt"])
    put("Doradca", description="Debt advice.", tags=["debt"], languages=["en", "pl"])
    named = {"need": "debts, my neighbour is Polish"}
    assert _names(empty, today, **named) == ["Doradca"]
    assert set(_names(empty, today, need="debts")) == {"Debt advice", "Doradca"}


def test_a_shed_filed_under_men_that_takes_both_is_open_to_women(
    empty: Session, put: Any, today: date
) -> None:
    said = "Open to men and women. Wood and metal projects."
    put("Both", description=said, tags=["mens_shed", "men"])
    put("Men alone", description="A shed for men only.", tags=["mens_shed", "men"])
    need = "I'm a woman and good wi a saw, is there a shed?"
    assert _names(empty, today, need=need) == ["Both"]


def test_help_for_youth_is_not_for_whoever_says_nothing_of_it(
    empty: Session, put: Any, today: date
) -> None:
    put("Youth talk", description="Counselling.", minimum_age=12, maximum_age=21, tags=[])
    put("Talk", description="Counselling.", tags=[])
    assert _names(empty, today, need="counselling") == ["Talk"]
    assert "Youth talk" in _names(empty, today, need="counselling for my daughter, she's 16")


def test_drugs_are_seen_to_where_a_feed_files_them_with_drink(
    empty: Session, put: Any, today: date
) -> None:
    put("Team", description="Help with alcohol and drugs.", tags=["alcohol"])
    put("Drink only", description="Help with alcohol.", tags=["alcohol"])
    assert _names(empty, today, need="want off the gear") == ["Team"]

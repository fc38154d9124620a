"""Where the person is, and how far the help is from there: heard, asked for once, said plainly."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from journeys import until
from test_behaviours_signposting import cards, shown
from walks import said_by_name

from store.agenda import Limit, LimitKind
from store.engine import session
from store.people import Person
from store.signposts import UnmetNeed

Talk = Callable[..., Any]
NOTHING_NEAR = "utter_none_near_but_"


def place_of(coach: Any) -> str | None:
    with session() as opened:
        person = opened.get(Person, coach.person)
        return person.place if person else None


def lines(coach: Any, begins: str) -> list[str]:
    """The names of the lines said that begin like this."""
    return [name for name in said_by_name(coach) if name.startswith(begins)]


def where(coach: Any) -> list[str]:
    """Where each card of the last turn says that it is."""
    return [
        line.removeprefix("Where: ")
        for card in cards(coach)
        for line in card.split("\n")
        if line.startswith("Where: ")
    ]


@pytest.mark.behaviour(15)
def test_in_a_city_what_is_nearer_comes_first_and_each_card_says_how_far(talk: Talk) -> None:
    coach = until(talk(), "limits")
    coach.say("can you find me an exercise class", "Govan")
    places = where(coach)
    assert places[0] == "Govan"
    # What comes from home needs no distance, and comes after all that is near.
    near = [place for place in places if place != "Anywhere in Scotland"]
    assert len(near) >= 2
    assert places[: len(near)] == near
    # What lies a short walk away in the next district needs no distance either.
    assert all(place.endswith("miles from Govan") or place == "Partick" for place in near[1:])
    assert lines(coach, NOTHING_NEAR) == []


@pytest.mark.behaviour(15)
def test_the_other_side_of_the_city_is_not_near_and_comes_after_what_needs_no_journey(
    talk: Talk,
) -> None:
    coach = until(talk(), "limits")
    coach.say("can you find me a group for my breathing", "Govan")
    assert where(coach) == ["Anywhere in Scotland", "Easterhouse, about 8 miles from Govan"]
    assert lines(coach, NOTHING_NEAR) == ["utter_none_near_but_both"]
    assert coach.said("Govan", "noted")


@pytest.mark.behaviour(19)
def test_nothing_near_is_said_before_what_is_online_and_the_need_is_kept(talk: Talk) -> None:
    coach = until(talk(), "limits")
    coach.say("can you find me an exercise class in kirkcaldi")
    assert lines(coach, NOTHING_NEAR) == ["utter_none_near_but_from_home"]
    assert coach.said("Kirkcaldy")
    assert cards(coach)
    (need,) = coach.rows(UnmetNeed)
    assert (need.words, need.place) == ("exercise", "Kirkcaldy")
    coach.say("none of these")
    assert len(coach.rows(UnmetNeed)) == 1


@pytest.mark.behaviour(19)
def test_nothing_at_all_is_said_with_the_place(talk: Talk) -> None:
    coach = until(talk(), "limits")
    coach.say("find me a walking group", "Auchtermuchty")
    assert coach.said("Auchtermuchty")
    # Widened, and labelled so: it is none of what was asked for near by.
    assert cards(coach)
    assert all("This is: further afield." in card for card in cards(coach))
    (need,) = coach.rows(UnmetNeed)
    assert (need.words, need.place) == ("walking", "Auchtermuchty")


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("kirkcaldi", "Kirkcaldy"),
        ("Embra", "Edinburgh"),
        ("the Broch", "Fraserburgh"),
        ("g51 3ab", "G51"),
    ],
)
def test_a_place_is_heard_misspelt_in_scots_and_by_postcode(
    talk: Talk, said: str, place: str
) -> None:
    coach = until(talk(), "limits")
    coach.say("find me somewhere to meet people", said)
    assert place_of(coach) == place
    assert coach.asked() == "services_ok"


def test_a_place_said_with_the_need_is_not_asked_for(talk: Talk) -> None:
    coach = until(talk(), "limits")
    coach.say("is there a lunch club near the Gorbals")
    assert coach.asked() == "services_ok"
    assert place_of(coach) == "Gorbals"


def test_round_here_asks_where_here_is_once(talk: Talk) -> None:
    coach = until(talk(), "limits")
    coach.say("is there a walking group round here")
    assert coach.asked() == "place"
    coach.say("dinnae ken")
    assert coach.asked() == "limits"
    assert "utter_none_found_without_place" in said_by_name(coach)
    coach.say("find me somewhere to meet people round here", "Leith")
    coach.say("[1]")
    coach.say("is there a walking group round here")
    assert coach.asked() == "services_ok"
    assert where(coach)[0] == "Leith"


def test_a_place_that_no_table_knows_is_said_so_and_asked_for_once_more(talk: Talk) -> None:
    coach = until(talk(), "limits")
    coach.say("find me somewhere to meet people", "Narnia")
    assert coach.asked() == "place"
    assert "utter_place_unknown" in said_by_name(coach)
    coach.say("Brigadoon")
    assert coach.asked() == "services_ok"
    assert "utter_services_anywhere" in said_by_name(coach)
    assert all(service.national for service in shown(coach))
    assert place_of(coach) is None


def test_a_place_outside_scotland_is_told_that_the_list_is_for_scotland(talk: Talk) -> None:
    coach = until(talk(), "limits")
    coach.say("find me somewhere to meet people", "Manchester")
    assert cards(coach) == []
    assert coach.said("Manchester", "Scotland")
    (need,) = coach.rows(UnmetNeed)
    assert need.place == "outside Scotland"
    assert coach.asked() == "limits"


def test_one_name_of_two_places_is_asked_about(talk: Talk) -> None:
    coach = until(talk(), "limits")
    coach.say("find me somewhere to meet people", "Tarbert")
    assert coach.said("Argyll and Bute", "Na h-Eileanan Siar")
    assert coach.asked() == "place"
    coach.say("the Harris one")
    assert coach.asked() == "services_ok"


@pytest.mark.behaviour(7)
@pytest.mark.parametrize(
    "said", ["that's miles away", "too far", "that's nae near me", "cannae get there"]
)
def test_too_far_is_a_limit_and_brings_what_is_nearer_or_comes_to_them(
    talk: Talk, said: str
) -> None:
    coach = talk(welcomed=False)
    coach.say("hello", "aye I'm 61", "find me exercise for my knees", "Govan")
    before = {service.id for service in shown(coach)}
    coach.say(said)
    (limit,) = coach.rows(Limit)
    assert (limit.kind, limit.words) == (LimitKind.TRAVEL, said)
    assert coach.asked() == "services_ok"
    assert lines(coach, "utter_nearer_") == ["utter_nearer_intro"]
    new = [service for service in shown(coach) if service.id not in before]
    assert new
    for service in new:
        comes_to_them = {"phone", "online", "home_visit"} & set(service.delivery)
        (card,) = [reply.text for reply in coach.turns[-1][1] if service.name in reply.text[:80]]
        assert comes_to_them or "It is near you" in card


@pytest.mark.behaviour(7)
def test_too_far_with_nothing_new_names_the_one_of_those_shown_that_needs_no_journey(
    talk: Talk,
) -> None:
    coach = until(talk(), "limits")
    coach.say("find me a group for my breathing", "Govan", "naw, that's miles awa")
    assert lines(coach, "utter_nearer_") == ["utter_nearer_shown"]
    assert coach.said("Second Breath Scotland")
    assert not coach.last.startswith("East End")
    assert coach.asked() == "services_ok"


@pytest.mark.behaviour(19)
def test_too_far_with_nothing_nearer_says_so_and_keeps_the_need(talk: Talk) -> None:
    coach = until(talk(), "limits")
    coach.say("find me a walking group", "Govan")
    assert where(coach)[0] == "Maryhill, about 2 miles from Govan"
    coach.say("I cannae get there")
    assert "utter_none_nearer" in said_by_name(coach)
    assert cards(coach) == []
    assert [need.words for need in coach.rows(UnmetNeed)] == ["walking"]
    assert coach.asked() == "limits"

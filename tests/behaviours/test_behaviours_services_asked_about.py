"""After the list: the cost, the way in and the way there, when, the number; then which one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from journeys import until
from test_behaviours_signposting import cards, shown
from walks import said_by_name

from store.services import Service
from store.signposts import Signpost

Talk = Callable[..., Any]
ASKED = [
    ("does it cost anything", "utter_service_cost", "fees_description"),
    ("whit dis it cost", "utter_service_cost", "fees_description"),
    ("when is it on", "utter_service_hours", "schedule"),
    ("whats the number", "utter_service_contact", "phone"),
    ("how do I join", "utter_service_start", "application_process"),
]


def offered(talk: Talk) -> tuple[Any, list[Service]]:
    """A list of two or three services near Glasgow, with what waits for an answer."""
    coach = until(talk(), "limits")
    coach.say("can you find me an exercise class", "Glasgow")
    assert len(cards(coach)) >= 2
    return coach, shown(coach)


@pytest.mark.behaviour(19)
@pytest.mark.parametrize(("said", "line", "field"), ASKED)
def test_a_question_about_those_shown_is_answered_from_each_card(
    talk: Talk, said: str, line: str, field: str
) -> None:
    coach, services = offered(talk)
    coach.say(said)
    assert said_by_name(coach)[-2:] == [line, "utter_services_ok"]
    for service in services:
        assert coach.said(service.name, getattr(service, field))
    assert coach.asked() == "services_ok"


@pytest.mark.parametrize(
    ("said", "line", "told"),
    [
        ("how do I get there", "utter_service_place", "from the centre"),
        ("is it wheelchair accessible", "utter_service_access", "step-free"),
    ],
)
def test_the_way_there_and_the_way_in_are_told(talk: Talk, said: str, line: str, told: str) -> None:
    coach, services = offered(talk)
    coach.say(said)
    assert said_by_name(coach)[-2:] == [line, "utter_services_ok"]
    assert coach.said(told, *(service.name for service in services))


@pytest.mark.parametrize("said", ["the second one, is it free", "is the second yin free?"])
def test_a_question_about_one_of_them_is_answered_of_that_one_alone_and_picks_nothing(
    talk: Talk, said: str
) -> None:
    coach, services = offered(talk)
    coach.say(said)
    assert coach.said(services[1].name, services[1].fees_description)
    told = next(reply.text for reply in coach.turns[-1][1] if reply.text)
    assert services[0].name not in told
    assert all(row.chosen_at is None for row in coach.rows(Signpost))
    coach.say("aye, the second one")
    assert [row.chosen_at is not None for row in coach.rows(Signpost)][:2] == [False, True]


def test_two_questions_at_once_are_both_answered(talk: Talk) -> None:
    coach, _ = offered(talk)
    coach.say("when is it on and does it cost anything?")
    assert said_by_name(coach)[-3:-1] == ["utter_service_cost", "utter_service_hours"]


def test_what_no_card_has_is_said_so_with_whom_to_ask(talk: Talk) -> None:
    coach, services = offered(talk)
    coach.say("can I bring my dog")
    assert said_by_name(coach)[-2:] == ["utter_service_not_written", "utter_services_ok"]
    assert coach.said(services[0].phone)


def test_just_after_one_is_picked_its_number_can_still_be_asked_for(talk: Talk) -> None:
    coach, services = offered(talk)
    coach.say("[1]")
    assert coach.asked() == "limits"
    coach.say("whats the number")
    assert coach.said(services[0].name, services[0].phone)
    assert not coach.said(services[1].name)
    assert coach.asked() == "limits"


def test_another_place_after_the_list_is_searched_there(talk: Talk) -> None:
    coach, _ = offered(talk)
    coach.say("anything in Leith?")
    assert "Leith" in coach.last
    assert coach.asked() == "services_ok"


@pytest.mark.parametrize(
    "said", ["find me an art class in Dunoon instead", "what about painting, in Dunoon?"]
)
def test_another_need_after_the_list_is_another_search(talk: Talk, said: str) -> None:
    coach, _ = offered(talk)
    coach.say(said)
    assert any("Where: Dunoon" in card for card in cards(coach))


@pytest.mark.behaviour(21)
def test_an_example_that_is_picked_promises_only_what_is_done(talk: Talk) -> None:
    coach, services = offered(talk)
    coach.say("[1]")
    assert "utter_signpost_good_example" in said_by_name(coach)
    # Minutes later nobody has been anywhere: another search is not met with "how did it go".
    coach.say("can you find me somewhere to meet people")
    assert coach.asked() == "services_ok"
    assert "utter_last_signpost" not in said_by_name(coach)
    coach.say("none of these")
    coach.wait_until("2026-01-13T11:00")
    coach.say("can you find me an exercise class")
    assert coach.asked() == "last_signpost"
    assert coach.said(services[0].name, "(example)")
    assert cards(coach) == []
    coach.say("not tried yet")
    assert coach.asked() == "services_ok"

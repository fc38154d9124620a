"""Local help: two or three that fit, how to start, and first how the last one went."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from journeys import until

from store.engine import session
from store.goals import Goal, PeerSupport
from store.services import Service, ServiceStatus, service_of
from store.signposts import Signpost, SignpostOutcome, UnmetNeed

Talk = Callable[..., Any]


def cards(coach: Any) -> list[str]:
    """The service cards of the last turn."""
    return [
        reply.text
        for reply in coach.turns[-1][1]
        if reply.text and "\nWhy: " in reply.text and "\nCost: " in reply.text
    ]


def shown(coach: Any) -> list[Service]:
    """The services this person was shown."""
    with session() as opened:
        found = [service_of(opened, row.service_id) for row in coach.rows(Signpost)]
        opened.expunge_all()
        return [one for one in found if one is not None]


@pytest.mark.behaviour(19)
def test_two_or_three_are_shown_with_why_cost_access_and_how_to_start(talk: Talk) -> None:
    coach = until(talk(), "limits")
    coach.say("can you find me an exercise class", "Glasgow")
    assert 2 <= len(cards(coach)) <= 3
    for card in cards(coach):
        for line in ("Why: ", "Cost: ", "How and when: ", "To start: ", "You could say: "):
            assert f"\n{line}" in card
        assert "(example)" in card
    assert coach.asked() == "services_ok"
    for service in shown(coach):
        assert service.status is ServiceStatus.ACTIVE
        assert not service.opted_out


@pytest.mark.behaviour(19)
def test_where_none_fits_it_says_so_and_keeps_the_need(talk: Talk) -> None:
    coach = until(talk(), "limits")
    coach.say("can you find me an underwater knitting club in Stornoway")
    # What is shown all the same is called what it is.
    assert all("of another kind" in card or "further" in card for card in cards(coach))
    (need,) = coach.rows(UnmetNeed)
    assert need.words == "crafts"  # The kind of need outlives the person, so not their words.
    assert coach.asked() == ("services_ok" if cards(coach) else "limits")


@pytest.mark.behaviour(20)
def test_used_to_do_yoga_but_cannot_now_is_shown_an_easier_form_first(talk: Talk) -> None:
    coach = until(talk(), "limits")
    coach.say("I used tae dae yoga but I cannae now, is there anything like it near Leith")
    if coach.asked() == "need":
        coach.say("yoga, but I cannae dae it like I used tae")
    first = cards(coach)[0].casefold()
    assert "seated" in first or "chair" in first
    assert "yoga" in first


@pytest.mark.behaviour(21)
def test_before_anything_new_it_asks_how_the_last_one_went_and_does_not_offer_it_again(
    talk: Talk,
) -> None:
    coach = until(talk(), "limits")
    coach.say("can you find me an exercise class", "Glasgow")
    first = cards(coach)[0].split("\n")[0].removesuffix(" (example)")
    coach.say("[1]")
    assert coach.asked() == "limits"
    coach.wait_until("2026-01-21T11:00")
    coach.say("can you find me an exercise class in Glasgow")
    assert coach.asked() == "last_signpost"
    assert coach.said(first)
    assert cards(coach) == []
    coach.say("I went but it wasnae right for me")
    (settled,) = [row for row in coach.rows(Signpost) if row.outcome is not None]
    assert settled.outcome in {SignpostOutcome.NOT_SUITABLE, SignpostOutcome.WENT_NO_HELP}
    assert settled.chosen_at is not None
    assert all(first not in card for card in cards(coach))
    again = [row.service_id for row in coach.rows(Signpost)]
    assert again.count(settled.service_id) == 1


@pytest.mark.behaviour(22)
def test_peer_support_is_offered_once_a_goal_and_a_no_is_remembered(talk: Talk) -> None:
    coach = until(talk(), "peer")
    assert [row.peer_support for row in coach.rows(Goal)] == [PeerSupport.OFFERED]
    coach.say("naw, no the now")
    assert [row.peer_support for row in coach.rows(Goal)] == [PeerSupport.DECLINED]
    until(coach, "else")
    coach.wait_until("2026-01-19T15:00")
    until(coach, "else", check_in_when="in a week")
    asked = [reply.text for _, replies in coach.turns for reply in replies if reply.text]
    assert sum("been through something like it" in line for line in asked) <= 1
    assert [row.peer_support for row in coach.rows(Goal)] == [PeerSupport.DECLINED]


@pytest.mark.behaviour(22)
def test_peer_support_that_is_wanted_is_shown_and_kept(talk: Talk) -> None:
    coach = until(talk(), "peer")
    coach.say("aye go on then")
    (card,) = cards(coach)
    assert "\nTo start: " in card
    assert [row.peer_support for row in coach.rows(Goal)] == [PeerSupport.ACCEPTED]
    assert all(one.peer_led or one.lived_experience_led for one in shown(coach))
    assert coach.asked() == "check_in"


@pytest.mark.behaviour(29)
def test_someone_who_cannot_get_out_is_shown_help_by_phone_or_at_home(talk: Talk) -> None:
    coach = until(talk(), "idea", limits="I cannae get oot the hoose and I've nae internet")
    coach.say("can you find me a befriending service in Glasgow")
    found = shown(coach)
    assert found
    for service in found:
        assert {"phone", "home_visit", "home"} & set(service.delivery)


@pytest.mark.behaviour(29)
def test_a_picture_comes_with_the_same_in_words(talk: Talk) -> None:
    coach = until(talk(), "keep_plan")
    coach.press("As a picture")
    assert coach.said("walk to the shop", "twice a week", "blether")


@pytest.mark.behaviour(33)
def test_one_of_those_shown_is_the_first_to_contact(talk: Talk) -> None:
    coach = until(talk(), "limits")
    coach.say("can you find me an exercise class", "Glasgow")
    assert len(cards(coach)) >= 2
    coach.say("the second one")
    chosen = [row for row in coach.rows(Signpost) if row.chosen_at is not None]
    assert len(chosen) == 1
    assert chosen[0].service_id == coach.rows(Signpost)[1].service_id
    assert coach.asked() == "limits"

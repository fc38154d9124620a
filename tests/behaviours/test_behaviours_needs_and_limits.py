"""A need that cannot wait, a search in their own words, facts, and not being listened to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from journeys import until
from test_behaviours_signposting import cards
from walks import said_by_name

Talk = Callable[..., Any]


@pytest.mark.parametrize("question", ["wish", "importance", "how_much"])
@pytest.mark.parametrize("said", ["whit? i need food", "food bank", "nae money fur food"])
def test_hunger_is_met_at_once(talk: Talk, question: str, said: str) -> None:
    coach = until(talk(), question)
    coach.say(said)
    assert "utter_no_food_first" in said_by_name(coach), coach.last
    assert coach.asked() == "place"
    coach.say("Glasgow")
    assert cards(coach)
    assert coach.asked() == "services_ok"


def test_what_is_turned_down_for_something_else_is_looked_for_anew(talk: Talk) -> None:
    coach = until(talk(), "limits")
    coach.say("can you find me something for stress in Glasgow")
    coach.say("MS. I did not ask for counselling. The GP said stress and he was wrong.")
    assert any("MS" in card for card in cards(coach)[-2:])
    assert "stress" not in cards(coach)[-1]


def test_limits_told_with_a_wish_bind_the_cards(talk: Talk) -> None:
    coach = until(talk(), "change")
    coach.say("Something with no steps, no cost, not in the evenings")
    coach.say("is there an MS group in Glasgow", "Glasgow")
    assert not any("£" in card for card in cards(coach))


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("what food is ok for diabetes", "utter_facts_food"),
        ("is 11 too high", "utter_facts_reading"),
        ("do you give information or no?", "utter_facts_what_i_give"),
    ],
)
def test_facts_are_told_who_has_them(talk: Talk, said: str, line: str) -> None:
    coach = until(talk(), "helps")
    coach.say(said)
    assert line in said_by_name(coach), coach.last
    assert coach.asked() == "helps"


def test_not_being_listened_to_is_met(talk: Talk) -> None:
    coach = until(talk(), "limits")
    coach.say("My GP dismissed me. No evenings, no cost, no steps")
    assert "utter_dismissed" in said_by_name(coach)
    assert coach.asked() == "dismissed_next"

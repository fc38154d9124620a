"""How ready they are: importance, then confidence, and no plan pressed on anyone."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from journeys import until

from store.goals import Goal, GoalState
from store.people import RulerStyle
from store.plans import Plan
from store.rulers import RulerKind, RulerReading

Talk = Callable[..., Any]


def readings(coach: Any, kind: RulerKind) -> list[RulerReading]:
    """The person's readings of one kind, oldest first."""
    return [row for row in coach.rows(RulerReading) if row.kind is kind]


def all_said(coach: Any) -> str:
    """Everything the coach has said, in small letters."""
    return "\n".join(
        reply.text.casefold() for _, replies in coach.turns for reply in replies if reply.text
    )


def sentences(text: str) -> int:
    """How many sentences a line has."""
    return len(re.findall(r"[.?!](?=\s|$)", text))


def test_the_ruler_comes_after_exploring_and_has_eleven_places(talk: Talk) -> None:
    coach = until(talk(), "importance")
    assert coach.buttons[:11] == [str(number) for number in range(11)]
    assert coach.said("shop")


@pytest.mark.behaviour(50)
@pytest.mark.parametrize(
    ("typed", "low", "high"),
    [
        ("8", 8, 8),
        ("eight", 8, 8),
        ("8/10", 8, 8),
        ("6 or 7", 6, 7),
        ("mibbe a 4", 4, 4),
        ("not at all", 0, 1),
    ],
)
def test_a_rating_may_be_typed_as_people_say_it(
    talk: Talk, typed: str, low: float, high: float
) -> None:
    coach = until(talk(), "importance")
    coach.say(typed)
    kept = readings(coach, RulerKind.IMPORTANCE)
    assert len(kept) == 1
    assert low <= kept[0].low <= kept[0].high <= high
    assert kept[0].words == typed
    assert kept[0].taken_at is not None
    assert coach.asked() in {"importance_why", "values"}


def test_eleven_is_asked_again_and_not_kept(talk: Talk) -> None:
    coach = until(talk(), "importance")
    coach.say("11")
    assert coach.asked() == "importance"
    assert coach.said("0", "10")
    assert readings(coach, RulerKind.IMPORTANCE) == []


def test_a_range_is_said_back_as_it_was_said(talk: Talk) -> None:
    coach = until(talk(), "importance")
    coach.say("och, 6 or 7")
    assert coach.said("6 or 7")
    assert not coach.said("6.5")


@pytest.mark.behaviour(50)
def test_words_or_a_hill_in_place_of_numbers_and_last_times_way_comes_first(talk: Talk) -> None:
    coach = until(talk(), "importance")
    coach.press("In words")
    assert coach.asked() == "importance"
    assert not any(title.isdigit() for title in coach.buttons)
    coach.press("As a picture")
    assert coach.asked() == "importance"
    coach.press("Near the top")
    kept = readings(coach, RulerKind.IMPORTANCE)
    assert [row.style for row in kept] == [RulerStyle.PICTURE]
    assert kept[0].value == 8
    coach.say("cos I miss folk")
    assert coach.asked() == "confidence"
    assert "At the top" in coach.buttons


@pytest.mark.parametrize("rating", ["2", "5", "8"])
def test_why_not_lower_is_asked_and_never_why_not_higher(talk: Talk, rating: str) -> None:
    coach = until(talk(), "importance")
    coach.say(rating)
    if coach.asked() == "importance_why":
        assert re.search(r"lower|further down", coach.last)
        assert coach.said(rating)
    until(
        coach,
        "else",
        values="ma garden",
        info_ok="no",
        ask_again="no",
        importance_raise="if ma knees were better",
        small_step="no",
    )
    assert not re.search(r"not higher|why not 10|why not more", all_said(coach))


@pytest.mark.parametrize(
    ("again", "state"), [("aye that's fine", GoalState.PAUSED), ("no", GoalState.DROPPED)]
)
def test_low_importance_ends_without_a_plan_and_the_door_is_left_open(
    talk: Talk, again: str, state: GoalState
) -> None:
    coach = until(talk(), "importance")
    coach.say("1")
    assert coach.asked() == "values"
    until(coach, "ask_again", values="ma grandweans", info_ok="naw")
    coach.say(again)
    assert coach.asked() == "else"
    assert coach.rows(Plan) == []
    assert [row.state for row in coach.rows(Goal)] == [state]


@pytest.mark.behaviour(4)
def test_information_comes_only_after_a_yes_and_then_what_they_make_of_it(talk: Talk) -> None:
    coach = until(talk(), "importance")
    coach.say("2", "ma garden")
    assert coach.asked() == "info_ok"
    coach.say("aye go on then")
    told, question = [reply.text for reply in coach.turns[-1][1] if reply.text]
    assert sentences(told) <= 2
    assert "?" not in told
    assert question.count("?") == 1
    assert coach.asked() == "make_of_it"


@pytest.mark.behaviour(4)
@pytest.mark.parametrize("no", ["no", "naw, dinnae bother", "not just now thanks"])
def test_a_no_to_information_ends_the_matter(talk: Talk, no: str) -> None:
    coach = until(talk(), "info_ok", importance="2", values="ma garden")
    coach.say(no)
    assert coach.asked() == "ask_again"
    until(coach, "else", ask_again="no")
    said = all_said(coach)
    assert said.count("would you like to hear") <= 1


def test_in_two_minds_is_met_with_what_would_raise_it_and_no_pros_and_cons(talk: Talk) -> None:
    coach = until(talk(), "importance")
    coach.say("5")
    coach.say("well, I miss getting oot tae the bowling")
    assert coach.said("bowling")
    assert coach.asked() == "importance_raise"
    coach.say("if ma hip was better")
    assert coach.asked() == "small_step"
    said = all_said(coach)
    assert not re.search(r"\bpros\b|\bcons\b|downside|good things about|bad things about", said)


def test_a_small_step_is_theirs_to_turn_down(talk: Talk) -> None:
    coach = until(talk(), "small_step", importance="5", importance_raise="if I slept better")
    coach.say("no the now")
    assert coach.asked() == "ask_again"
    assert coach.rows(Plan) == []


def test_important_but_not_confident_goes_to_what_is_in_the_way(talk: Talk) -> None:
    coach = until(talk(), "confidence")
    coach.say("2")
    assert coach.asked() == "barrier"
    assert coach.rows(Plan) == []


def test_half_confident_is_asked_why_not_lower_and_what_would_raise_it(talk: Talk) -> None:
    coach = until(talk(), "confidence")
    coach.say("5")
    assert coach.asked() == "confidence_why"
    assert coach.said("5")
    coach.say("I did it afore, when ma sister stayed wi me")
    assert coach.said("your sister")
    assert coach.asked() == "confidence_raise"
    coach.say("a stick would help")
    assert coach.asked() == "limits"


def test_both_high_goes_to_the_plan_at_once(talk: Talk) -> None:
    coach = until(talk(), "confidence")
    coach.say("9")
    assert coach.asked() == "limits"


def test_not_sure_at_the_ruler_needs_no_number(talk: Talk) -> None:
    coach = until(talk(), "importance")
    coach.say("dunno")
    assert readings(coach, RulerKind.IMPORTANCE) == []
    assert coach.asked() == "why_it_matters"


def test_reasons_against_are_said_back_without_an_argument(talk: Talk) -> None:
    coach = until(talk(), "importance_why", importance="5")
    coach.say("I've tried it aw before and it never works for me")
    assert coach.asked() == "importance_raise"
    assert not re.search(r"\bbut you\b|you should|you need to|have you tried", coach.last)
    assert coach.rows(Goal)[0].why_it_matters is None

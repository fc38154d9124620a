"""What people really type while a plan is made: it is heard, and only something to do goes in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from journeys import until

from coaching.ideas import Area, ideas
from store.agenda import Limit
from store.plans import Plan

Talk = Callable[..., Any]
HALF_SURE = {"confidence": "5", "confidence_why": "i managed it once"}


@pytest.mark.parametrize(
    ("question", "typed", "back", "answers"),
    [
        ("importance_why", "my wee grandson", "your wee grandson", {}),
        (
            "confidence_raise",
            "a walking stick",
            "a walking stick",
            HALF_SURE,
        ),
        (
            "confidence_raise",
            "if it stayed dry",
            "if it stayed dry",
            HALF_SURE,
        ),
        ("limits", "my nerves", "your nerves", {}),
        ("barrier", "the big hill", "the big hill", {"confidence": "1"}),
        ("confidence", "depends on my hip", "your hip", {}),
    ],
)
def test_a_short_answer_is_said_back_in_their_words(
    talk: Talk, question: str, typed: str, back: str, answers: dict[str, str]
) -> None:
    coach = until(talk(), question, **answers)
    coach.say(typed)
    assert coach.said(back), coach.last


@pytest.mark.parametrize(
    "typed",
    ["those are all nonsense", "my cousin goes to a gym", "feel less tired", "nothing too hard",
     "will it be like the gym"],
)  # fmt: skip
@pytest.mark.parametrize("question", ["idea", "what", "pick_idea"])
def test_only_something_to_do_goes_into_a_plan(talk: Talk, question: str, typed: str) -> None:
    wants = {"idea": "some ideas"} if question == "pick_idea" else {}
    coach = until(talk(), question, **wants)
    coach.say(typed)
    assert all(not plan.what for plan in coach.rows(Plan))
    assert coach.asked() in {"what", "pick_idea", "ask_again"}, coach.last


def test_a_word_or_two_is_an_idea(talk: Talk) -> None:
    coach = until(talk(), "idea")
    coach.say("bowls")
    assert coach.rows(Plan)[-1].what == "bowls"


def test_none_of_the_ideas_leaves_room_for_one_of_their_own(talk: Talk) -> None:
    coach = until(talk(), "pick_idea", idea="some ideas")
    coach.say("dont fancy any of those")
    assert coach.asked() == "what"
    coach.say("nothing then")
    assert coach.asked() == "ask_again"


def test_who_asks_what_they_could_do_gets_ideas_without_asking_twice(talk: Talk) -> None:
    coach = until(talk(), "change")
    coach.say("what can you do for me")
    assert coach.asked() == "pick_idea"


def test_nobody_is_asked_how_much_of_a_phone_call(talk: Talk) -> None:
    coach = until(talk(), "what")
    coach.say("ring my auntie")
    assert coach.asked() == "when_to", coach.last


def test_a_plan_against_a_doctors_word_is_neither_kept_nor_praised(talk: Talk) -> None:
    coach = until(talk(), "change", open="i had a heart attack in the spring", wish="get fit again")
    coach.say("the doctor says no exercise yet but im going to run a marathon")
    assert coach.asked() == "change"
    assert coach.said("told"), coach.last
    assert not coach.said("great")
    assert not coach.rows(Plan)


def test_a_doctors_word_told_earlier_is_named_with_a_heavy_plan(talk: Talk) -> None:
    coach = until(talk(), "confidence")
    coach.say("my surgeon told me to take it easy till march")
    until(coach, "what", confidence="8")
    coach.say("jog round the park")
    assert coach.said("told"), coach.last
    assert coach.rows(Plan)[-1].what


def test_ideas_fit_the_goal_and_what_somebody_cannot_use(talk: Talk) -> None:
    coach = until(
        talk(),
        "limits",
        open="im lonely these days",
        more="nobody comes round",
        wish="somebody to have a blether with",
    )
    coach.say("i hate the phone and im not good with groups")
    assert [row.words for row in coach.rows(Limit)]
    until(coach, "pick_idea", idea="some ideas")
    of_people = [idea for idea in ideas() if idea.area is Area.PEOPLE]
    named = [idea for idea in of_people if idea.text in coach.last]
    assert named, coach.last
    assert all("phone" not in idea.text and "group" not in idea.text for idea in named)


def test_what_a_rating_hangs_on_is_said_back_and_words_are_offered(talk: Talk) -> None:
    coach = until(talk(), "plan_confidence")
    coach.say("if my sister is about")
    assert coach.said("if your sister is about"), coach.last
    assert "Quite" in coach.buttons
    coach.press("Quite")
    assert coach.asked() == "read_back"


def test_little_thought_of_oneself_is_never_said_back_as_so(talk: Talk) -> None:
    coach = until(talk(), "limits")
    coach.say("nobody would want me at a club anyway")
    assert not coach.said("nobody would want you"), coach.last


def test_what_cannot_be_smaller_stays_as_it_is(talk: Talk) -> None:
    coach = until(talk(), "smaller", plan_confidence="4", fix="make it smaller")
    coach.say("it cannae be any smaller")
    assert coach.asked() == "read_back"
    assert not coach.said("cut it")


def test_dont_ask_me_at_a_ruler_is_no_stop(talk: Talk) -> None:
    coach = until(talk(), "confidence")
    coach.say("och dont ask me")
    assert coach.asked() == "limits", coach.last

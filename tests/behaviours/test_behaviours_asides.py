"""A question or wish at a ruler, a choice or a plan part is answered, never called a bad answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brought_to import brought_to
from journeys import until
from walks import said_by_name

from store.engine import session
from store.rulers import RulerKind, latest_reading
from store.sheets import AppointmentSheet

Talk = Callable[..., Any]


@pytest.mark.parametrize("question", ["importance", "plan_confidence", "fix", "how_often"])
@pytest.mark.parametrize(
    ("said", "line"),
    [("did the doctor tell ye aboot me by the way", "utter_who_reads"),
     ("whit plan, show us it", "utter_recap_plan"),
     ("what was my goal again", "utter_recap_goal")],
)  # fmt: skip
def test_a_question_is_answered_and_the_coachs_own_asked_again(
    talk: Talk, question: str, said: str, line: str
) -> None:
    coach = brought_to(talk(welcomed=False), question)
    coach.say(said)
    assert line in said_by_name(coach), coach.last
    assert coach.asked() == question


@pytest.mark.parametrize("question", ["importance", "how_much", "fix", "helps", "next"])
@pytest.mark.parametrize(
    "said",
    ["I beg your pardon, would you say that again?", "sorry?",
     "whit wis that again? how much of whit", "what do you mean by that?"],
)  # fmt: skip
def test_say_that_again_puts_the_very_question_again(talk: Talk, question: str, said: str) -> None:
    coach = brought_to(talk(welcomed=False), question)
    coach.say(said)
    assert coach.asked() == question, coach.last
    assert not [name for name in said_by_name(coach) if "not_understood" in name]


@pytest.mark.parametrize(
    ("said", "value"), [("yeah defo", 9.0), ("mebbe 4, its the hill", 4.0), ("a wee bit", 3.0)]
)
def test_how_sure_is_read_from_everyday_words(talk: Talk, said: str, value: float) -> None:
    coach = until(talk(), "confidence")
    coach.say(said)
    with session() as opened:
        reading = latest_reading(opened, coach.person, RulerKind.CONFIDENCE)
        assert reading is not None
        assert reading.value == value


def test_a_word_on_the_ruler_is_said_back_as_it_is(talk: Talk) -> None:
    coach = until(talk(), "importance")
    coach.say("quite important")
    assert not coach.said("6 or 8")
    assert coach.said("“quite important”"), coach.last


@pytest.mark.parametrize("question", ["importance", "plan_confidence", "how_much", "cue", "open"])
@pytest.mark.parametrize(
    "said", ["get ready", "no i was getting ready for the doctor, can we go back to that"]
)
def test_getting_ready_opens_the_page_from_any_question(
    talk: Talk, question: str, said: str
) -> None:
    coach = brought_to(talk(welcomed=False), question)
    coach.say(said)
    assert coach.asked() == "working", coach.last


def test_a_page_left_half_made_is_taken_up_where_it_was(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "importance")
    coach.say("get ready", "the tablets are fine")
    assert coach.asked() == "not_working"
    coach.say("being told it's just stress, and never having five minutes to say it all")
    assert coach.asked() == "matters", coach.last
    coach.say("can we come back to that")
    assert coach.asked() == "importance", coach.last
    coach.say("get ready")
    assert coach.asked() == "matters", coach.last
    coach.say("being believed")
    coach.say(
        "can i get a carer's assessment, and is there anything for the sleep that's not tablets"
    )
    assert len(coach.files) == 1, coach.last
    [sheet] = coach.rows(AppointmentSheet)
    assert "carer's assessment" in (sheet.questions or "")
    assert "stress" in (sheet.not_working or "")
    assert coach.asked() == "importance"


@pytest.mark.parametrize("said", ["that's everything", "where's my page for the doctor"])
def test_the_page_is_given_as_it_is_when_wanted(talk: Talk, said: str) -> None:
    coach = brought_to(talk(welcomed=False), "importance")
    coach.say("get ready", "the tablets are fine", said)
    assert len(coach.files) == 1, coach.last
    assert coach.asked() == "importance"
    [sheet] = coach.rows(AppointmentSheet)
    assert sheet.not_working is None
    coach.say("where's my page")
    assert len(coach.files) == 2


def test_a_medicine_question_for_the_page_is_written_on_it(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "importance")
    coach.say("get ready", "skip", "skip", "skip", "should I stop taking my metformin?")
    [sheet] = coach.rows(AppointmentSheet)
    assert "metformin" in (sheet.questions or "")
    assert coach.said("don't stop")
    assert len(coach.files) == 1


def test_listening_ends_when_all_is_said_and_swallows_no_wish(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "telling")
    coach.say("that's everything")
    assert "utter_heard_out" in said_by_name(coach)
    other = brought_to(talk(welcomed=False), "telling")
    other.say("can you help me get ready for my appointment")
    assert other.asked() == "working", other.last
    third = brought_to(talk(welcomed=False), "telling")
    third.say("is there a carers group near me")
    assert third.asked() in {"place", "services_ok"}, third.last


def test_asking_for_the_card_is_no_yes_to_a_group(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "peer")
    coach.say("yes, I was asking for the card")
    assert coach.files, coach.last
    assert coach.asked() == "peer"

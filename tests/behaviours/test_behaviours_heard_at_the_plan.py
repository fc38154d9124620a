"""Short things said while a plan is made: heard for what they are, and nothing of them stored."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brought_to import brought_to
from journeys import until

from store.feedback import Feedback
from store.goals import Goal
from store.plans import Plan
from store.rulers import RulerKind, RulerReading

Talk = Callable[..., Any]


@pytest.mark.parametrize("question", ["when_to", "how_often", "who", "cue"])
@pytest.mark.behaviour(18)
def test_i_told_you_is_never_a_part_of_a_plan(talk: Talk, question: str) -> None:
    person = until(talk(), question)
    person.say("telt ye")
    assert person.asked() == question
    plan = person.rows(Plan)[-1]
    assert not any("telt" in str(part) for part in vars(plan).values())


@pytest.mark.behaviour(9)
def test_close_enough_is_a_yes_at_the_read_back(talk: Talk) -> None:
    person = until(talk(), "read_back")
    person.say("aye close enough")
    assert person.asked() != "read_back"
    assert person.rows(Plan)[-1].what == "walk to the shop"


@pytest.mark.behaviour(40)
def test_a_number_presses_the_answer_it_stands_by(talk: Talk) -> None:
    person = until(talk(), "check_in")
    person.say("1")
    assert person.asked() == "check_in_when"
    until(person, "keep_plan")
    person.say("1")
    assert person.files


def test_whoever_wants_no_check_in_is_offered_nothing_more(talk: Talk) -> None:
    person = until(talk(), "check_in")
    person.say("2")
    assert person.asked() == "else"


@pytest.mark.behaviour(67)
def test_going_on_after_all_is_a_yes(talk: Talk) -> None:
    person = until(talk(), "check_in")
    person.say("depends. go on then")
    assert person.asked() == "check_in_when"
    person.say("in 3 days naw a week")
    assert person.said("19 January")


@pytest.mark.behaviour(50)
def test_two_ratings_in_one_message_are_not_asked_for_twice(talk: Talk) -> None:
    person = until(talk(), "importance")
    person.say("9 important and 8 sure", "because I miss folk")
    assert person.asked() == "limits"
    kept = {row.kind: row.value for row in person.rows(RulerReading)}
    assert kept == {RulerKind.IMPORTANCE: 9.0, RulerKind.CONFIDENCE: 8.0}


@pytest.mark.behaviour(69)
def test_a_joke_taken_back_is_no_way_round(talk: Talk) -> None:
    person = until(talk(), "fix", plan_confidence="4")
    person.say("sort what's in the way", "I cannae stand lang")
    person.say("the dug. naw jokin. sit on the flair")
    assert person.said("sit on the flair")
    assert not person.said("jokin")


@pytest.mark.parametrize("text", ["dug died btw", "gutted, the cat's away"])
@pytest.mark.parametrize("question", ["open", "wish"])
@pytest.mark.behaviour(70)
def test_a_pet_is_mourned_and_no_goal_is_made_of_it(talk: Talk, question: str, text: str) -> None:
    person = brought_to(talk(welcomed=False), question)
    before = len(person.rows(Goal))
    person.say(text)
    assert person.said("sorry")
    assert person.asked() == "loss_more"
    assert len(person.rows(Goal)) == before


@pytest.mark.behaviour(39)
def test_who_fears_an_office_hears_a_plain_no_first(talk: Talk) -> None:
    person = brought_to(talk(welcomed=False), "more")
    replies = person.say("are you fae the dwp aye or naw")
    assert replies[0].text.startswith("No")
    assert person.asked() == "more"


@pytest.mark.behaviour(9)
def test_a_day_they_told_is_told_back(talk: Talk) -> None:
    person = brought_to(talk(welcomed=False), "more")
    person.say("the clinic is on thursday the 22nd", "when did I say the clinic was")
    assert person.said("thursday the 22nd")


@pytest.mark.behaviour(5)
def test_a_plan_goes_by_itself_and_is_asked_about_once(talk: Talk) -> None:
    person = until(talk(), "peer")
    person.say("delete that plan")
    assert person.said("walk to the shop")
    assert person.rows(Plan)
    person.say("aye")
    assert not person.rows(Plan)
    assert len(person.rows(Goal)) == 1
    assert not _transcript_says(person, "walk to the shop")


@pytest.mark.behaviour(5)
def test_a_no_keeps_it(talk: Talk) -> None:
    person = until(talk(), "peer")
    person.say("delete that goal", "naw")
    assert person.asked() == "peer"
    assert person.rows(Goal)


@pytest.mark.behaviour(5)
def test_one_rating_goes_by_itself(talk: Talk) -> None:
    person = until(talk(), "importance_why")
    person.say("delete my last rating", "yes")
    assert not person.rows(RulerReading)
    assert person.rows(Goal)


def _transcript_says(person: Any, words: str) -> bool:
    from store.engine import session
    from store.transcripts import lines_of

    with session() as opened:
        return any(words in line.text.casefold() for line in lines_of(opened, person.person))


@pytest.mark.behaviour(1)
def test_a_goodbye_at_the_feedback_question_is_no_feedback(talk: Talk) -> None:
    person = brought_to(talk(welcomed=False), "differently")
    person.say("see ye hen. same walk next week")
    assert not person.rows(Feedback)
    assert person.asked() == "differently"


@pytest.mark.behaviour(65)
def test_a_stay_in_hospital_is_met_with_care_before_more_is_asked(talk: Talk) -> None:
    person = brought_to(talk(welcomed=False), "more")
    person.say("I was in the hospital last week wi my chest")
    assert person.asked() == "ward_said"


@pytest.mark.behaviour(10)
def test_a_pause_may_give_its_reason(talk: Talk) -> None:
    person = until(talk(), "how_much")
    person.say("pause it. wean is no well")
    assert person.said("Carry on")
    assert person.rows(Plan)[-1].how_much is None


@pytest.mark.behaviour(58)
def test_a_question_of_medicines_is_never_said_back(talk: Talk) -> None:
    person = brought_to(talk(welcomed=False), "open")
    person.say("shd i take 2 o them")
    assert person.said("pharmacist")
    assert not person.said("you take 2")
    assert person.asked() == "open"

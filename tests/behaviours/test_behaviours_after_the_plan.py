"""After the plan: how it went in people's own words, coming back, and asking the coach itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from journeys import until
from walks import checked_in, planned, said_by_name

from store.agenda import AgendaItem
from store.check_ins import CheckIn, CheckInState, Outcome
from store.goals import Goal, GoalState

Talk = Callable[..., Any]
LATER = "2026-01-15T19:00"


def outcome_of(coach: Any) -> Outcome | None:
    """How the one check-in that was answered went."""
    rows = [row for row in coach.rows(CheckIn) if row.state is CheckInState.ANSWERED]
    return rows[0].outcome if rows else None


def came_back(coach: Any) -> Any:
    """A plan was made on the Monday; on the Thursday they write unasked."""
    planned(coach)
    coach.wait_until(LATER)
    return coach


# --- the check-in -------------------------------------------------------------------------------


def test_what_leaves_it_open_is_said_back_and_asked_once_more(talk: Talk) -> None:
    coach = checked_in(talk())
    coach.say("the weather wis rank")
    assert coach.asked() == "how_did_it_go", coach.last
    assert outcome_of(coach) is None
    coach.say("[2]")
    assert outcome_of(coach) is Outcome.PARTLY


def test_done_and_sore_after_gets_both_said(talk: Talk) -> None:
    coach = checked_in(talk())
    coach.say("aye ah did it but ma back wis agony after it")
    assert outcome_of(coach) is Outcome.DONE
    assert "utter_sore_after" in said_by_name(coach)
    assert coach.asked() == "next", coach.last


def test_a_stay_in_hospital_is_heard_before_what_next(talk: Talk) -> None:
    coach = checked_in(talk())
    coach.say("naw, ah wis kept in the hospital")
    assert "utter_hard_hospital" in said_by_name(coach)
    assert coach.asked() == "flare", coach.last


def test_a_letter_from_the_hospital_is_heard_and_the_check_in_waits(talk: Talk) -> None:
    coach = checked_in(talk())
    coach.say("had a letter fae the infirmary, ah've to go in on friday")
    assert coach.asked() == "visit_help", coach.last
    coach.say("not just now")
    assert coach.asked() == "how_did_it_go", coach.last


def test_a_page_for_the_visit_is_begun_where_they_want_one(talk: Talk) -> None:
    coach = checked_in(talk())
    coach.say("got a date for ma scan", "aye please")
    assert coach.asked() == "working", coach.last


def test_the_plan_is_told_to_who_cannot_mind_it(talk: Talk) -> None:
    coach = checked_in(talk())
    coach.say("cannae mind what ah said ah'd dae")
    assert "walk roon the block" in coach.last
    assert coach.asked() == "how_did_it_go"


# --- coming back --------------------------------------------------------------------------------


@pytest.mark.parametrize("said", ["didnae go", "ah never managed", "I've stopped walking"])
def test_a_bare_not_done_is_news_of_the_plan(talk: Talk, said: str) -> None:
    coach = came_back(talk())
    coach.say(said)
    assert outcome_of(coach) is Outcome.NOT_DONE
    assert coach.asked() == "in_the_way", coach.last


def test_a_new_goal_in_the_same_breath_is_not_asked_for_again(talk: Talk) -> None:
    coach = came_back(talk())
    coach.say("want a new goal, to get back to ma bowls")
    assert "bowls" in coach.last
    assert coach.asked() == "importance", coach.last
    assert any("bowls" in goal.words for goal in coach.rows(Goal))
    assert any(goal.state is GoalState.PLANNED for goal in coach.rows(Goal))


def test_another_topic_is_taken_up_by_name(talk: Talk) -> None:
    coach = came_back(talk())
    coach.say("can we talk about ma sleep the day")
    assert "sleep" in coach.last
    assert coach.asked() == "more", coach.last
    assert any("sleep" in item.words for item in coach.rows(AgendaItem))


# --- asked of the coach itself ------------------------------------------------------------------


def test_the_price_is_answered_before_they_agree(talk: Talk) -> None:
    coach = talk(welcomed=False)
    coach.say("hiya", "how much does this cost?")
    assert "utter_it_is_free" in said_by_name(coach)
    assert coach.asked() == "consent", coach.last


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("is it free?", "utter_it_is_free"),
        ("what can ye dae for me", "utter_what_for_me"),
        ("does this actually work", "utter_does_it_work"),
        ("when will you text me next", "utter_never_unasked"),
    ],
)
@pytest.mark.parametrize("question", ["open", "importance", "check_in"])
def test_a_question_about_the_coach_is_answered_and_theirs_put_again(
    talk: Talk, question: str, said: str, line: str
) -> None:
    coach = until(talk(), question)
    coach.say(said)
    assert line in said_by_name(coach), coach.last
    assert coach.asked() == question


def test_the_next_check_in_is_named_when_they_ask(talk: Talk) -> None:
    coach = came_back(talk())
    coach.say("when are you going to message me")
    assert "Monday" in coach.last
    assert "utter_when_next" in said_by_name(coach)


def test_not_following_is_owned_and_the_question_put_in_other_words(talk: Talk) -> None:
    coach = until(talk(), "helps")
    before = coach.last
    coach.say("what do you mean?")
    assert "utter_other_words" in said_by_name(coach)
    assert coach.asked() == "helps"
    assert coach.last != before


def test_somebody_to_talk_to_is_theirs_to_choose(talk: Talk) -> None:
    coach = came_back(talk())
    coach.say("ah just need somebody to blether wi")
    assert coach.asked() == "whom", coach.last
    coach.say("near me")
    assert coach.asked() == "place", coach.last


@pytest.mark.parametrize("question", ["open", "need"])
def test_forget_it_wipes_nothing(talk: Talk, question: str) -> None:
    coach = until(talk(), "open") if question == "open" else came_back(talk())
    if question == "need":
        coach.say("can you find me some local help")
        assert coach.asked() == "need", coach.last
    coach.say("och forget it")
    assert coach.asked() != "delete_sure", coach.last


def test_what_is_told_beside_a_medicine_is_not_lost(talk: Talk) -> None:
    coach = came_back(talk())
    coach.say("doctor wants me on tablets for ma sugar but ah'm done in and ah see naebody")
    assert "utter_concern_medication_question" in said_by_name(coach)
    assert coach.asked() == "more", coach.last
    assert any("done in" in item.words for item in coach.rows(AgendaItem))


# --- local help ---------------------------------------------------------------------------------


def test_the_plainest_request_is_searched_for(talk: Talk) -> None:
    coach = came_back(talk())
    coach.say("is there a walking group", "leith")
    assert coach.asked() == "services_ok", coach.last


def test_a_no_to_local_help_leaves_it(talk: Talk) -> None:
    coach = came_back(talk())
    coach.say("can you find me some local help", "naw")
    assert "utter_need_left" in said_by_name(coach)
    assert coach.asked() == "else", coach.last


def test_fear_of_ringing_is_met_with_first_words(talk: Talk) -> None:
    coach = came_back(talk())
    coach.say("is there a walking group", "leith", "ah'd be feart to phone them")
    assert "utter_shy_of_contact" in said_by_name(coach)
    assert "“Hello" in coach.last
    assert coach.asked() == "services_ok", coach.last


@pytest.mark.parametrize("said", ["no. no picture", "i don't want a picture"])
def test_no_picture_is_sent_to_who_wants_none(talk: Talk, said: str) -> None:
    coach = until(talk(), "keep_plan")
    coach.say(said)
    assert coach.files == []


def test_the_hour_of_a_check_in_is_put_right_against_the_one_booked(talk: Talk) -> None:
    coach = until(talk(), "keep_plan", check_in_when="tomorrow at 9")
    coach.say("19 not 9")
    assert coach.said("7 in the evening") or coach.said("7pm"), coach.last
    assert coach.asked() == "keep_plan", coach.last


@pytest.mark.parametrize("said", ["who are they", "what kind o people", "what is peer support"])
def test_the_people_on_offer_are_explained(talk: Talk, said: str) -> None:
    coach = until(talk(), "peer")
    coach.say(said)
    assert coach.said("live with") or coach.said("been through"), coach.last
    assert coach.asked() == "peer", coach.last


def test_whoever_wants_no_check_in_is_offered_nothing_more(talk: Talk) -> None:
    coach = until(talk(), "check_in")
    coach.say("no thanks")
    assert coach.asked() == "else", coach.last

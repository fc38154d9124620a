"""At a check-in: the list of danger signs in words, annoyance heard, reasons told once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brought_to import brought_to
from walks import checked_in, planned, said_by_name

from store.check_ins import CheckIn, CheckInState, Outcome
from store.clock import LONDON
from store.engine import session
from store.people import person_of

Talk = Callable[..., Any]


@pytest.mark.parametrize(
    "said",
    ["naw, nane ae thae", "nane", "same again, nane o these", "no, none", "not really any of them",
     "jist the usual"],
)  # fmt: skip
def test_none_of_the_danger_signs_may_be_said_in_many_words(talk: Talk, said: str) -> None:
    coach = checked_in(talk())
    coach.say("no, had a bad flare up", said)
    assert coach.asked() == "smaller", coach.last


def test_a_danger_sign_may_be_named_in_a_word(talk: Talk) -> None:
    coach = checked_in(talk())
    coach.say("no, had a bad flare up", "ma chest")
    assert coach.asked() == "safe", coach.last
    assert coach.said("999")


def test_the_danger_signs_are_explained_and_never_put_a_third_time(talk: Talk) -> None:
    coach = checked_in(talk())
    coach.say("no, had a bad flare up", "what do you mean by that?")
    assert coach.asked() == "flare"
    assert coach.said("chest", "fever", "mood")
    coach.say("och I dinnae ken about all that stuff")
    assert coach.asked() != "flare", coach.last
    assert coach.said("999")


def test_what_was_done_is_affirmed_and_a_sore_joint_is_no_danger_sign(talk: Talk) -> None:
    coach = checked_in(talk())
    coach.say("ah did them most mornings, though not when my hands were swollen")
    assert "utter_affirm_part" in said_by_name(coach) or "utter_affirm_done" in said_by_name(coach)
    assert coach.asked() != "flare", coach.last


def test_annoyance_is_heard_first_and_less_is_offered_once(talk: Talk) -> None:
    coach = checked_in(talk())
    coach.say("naw ah didnae. ah'm sick ae being asked, it's rainin and ma knees are killin me")
    assert coach.asked() == "less_often", coach.last
    [row] = [row for row in coach.rows(CheckIn) if row.state is CheckInState.ANSWERED]
    assert row.outcome is Outcome.NOT_DONE
    coach.press("Leave it")
    assert coach.asked() not in {"less_often", "in_the_way", "flare"}, coach.last
    assert "utter_ask_in_the_way" not in said_by_name(coach)


@pytest.mark.parametrize(("title", "planned_after"), [("Less often", 1), ("No more", 0)])
def test_less_of_it_is_less_of_it(talk: Talk, title: str, planned_after: int) -> None:
    coach = checked_in(talk())
    coach.say("naw, and I'm fed up with these questions")
    coach.press(title)
    ahead = [row for row in coach.rows(CheckIn) if row.state is CheckInState.PLANNED]
    assert len(ahead) == planned_after


@pytest.mark.parametrize(
    "said",
    ["naw. wis in ma bed wi the chest", "no, the rain was that bad",
     "no, ma sister was over frae Canada"],
)  # fmt: skip
def test_what_made_it_hard_is_not_asked_where_it_was_told(talk: Talk, said: str) -> None:
    coach = checked_in(talk())
    coach.say(said)
    assert coach.asked() != "in_the_way", coach.last
    assert "first time" not in coach.last


def test_good_morning_to_a_check_in_is_greeted_and_the_plan_not_told_twice(talk: Talk) -> None:
    coach = checked_in(talk())
    coach.say("mornin")
    assert coach.asked() == "how_did_it_go"
    assert not coach.said("roon the block")
    assert len(coach.buttons) == 5
    coach.say("what was that again?")
    assert coach.said("roon the block")


def test_am_i_heard_at_all_is_owned_and_what_was_said_comes_back(talk: Talk) -> None:
    coach = checked_in(talk())
    coach.say("the rain came in at the windae aw week", "are ye even listenin tae me?")
    assert "utter_heard_you" in said_by_name(coach)
    assert coach.said("windae") or "utter_heard" in said_by_name(coach), coach.last


@pytest.mark.parametrize("question", ["how_did_it_go", "importance", "helps", "fix"])
@pytest.mark.parametrize(
    "said",
    ["see this, it's a waste ae time. dinnae write tae me again", "stop sending me these",
     "leave me alone from now on", "no more messages please"],
)  # fmt: skip
def test_stop_is_stop_inside_a_longer_message(talk: Talk, question: str, said: str) -> None:
    coach = brought_to(talk(welcomed=False), question)
    coach.say(said)
    with session() as opened:
        person = person_of(opened, coach.person)
        assert person is not None
        assert person.stopped_at is not None, coach.last
    assert not [row for row in coach.rows(CheckIn) if row.state is CheckInState.PLANNED]


def test_that_another_should_leave_them_alone_is_no_stop(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "helps")
    coach.say("he should leave me alone")
    with session() as opened:
        person = person_of(opened, coach.person)
        assert person is not None
        assert person.stopped_at is None


def test_next_week_is_no_day_and_a_week_is_in_a_week(talk: Talk) -> None:
    friday = "2026-01-16T10:00"
    coach = brought_to(talk(welcomed=False, now=friday), "check_in")
    coach.say("aye next week")
    assert coach.asked() == "check_in_when", coach.last
    coach.say("wednesday")
    days = [row.due_at.astimezone(LONDON).day for row in coach.rows(CheckIn)
            if row.state is CheckInState.PLANNED]  # fmt: skip
    assert days == [21]
    other = brought_to(talk(welcomed=False, now=friday), "check_in")
    other.say("aye a week")
    days = [row.due_at.astimezone(LONDON).day for row in other.rows(CheckIn)
            if row.state is CheckInState.PLANNED]  # fmt: skip
    assert days == [23]


@pytest.mark.parametrize("said", ["That is enough for today. Thank you.", "that's me for the day"])
def test_a_goodbye_is_no_feedback(talk: Talk, said: str) -> None:
    coach = brought_to(talk(welcomed=False), "differently")
    coach.say(said)
    assert "utter_thanks_for_saying" not in said_by_name(coach)
    assert "?" not in coach.last


def test_grief_at_the_feedback_question_is_heard_and_kept_from_nobodys_notes(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "differently")
    coach.say("my man died in the spring and the house is awful quiet")
    assert "utter_thanks_for_saying" not in said_by_name(coach)
    assert coach.asked() == "loss_more"


def test_a_wish_for_a_person_at_the_end_is_not_met_by_a_question(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "differently")
    coach.say("can ah speak tae a real person")
    assert "?" not in coach.last, coach.last


def test_a_planned_person_hears_no_first_time(talk: Talk) -> None:
    coach = planned(talk())
    assert "first time" not in coach.last

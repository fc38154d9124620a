"""Follow-up: at the time they chose, effort before outcome, and a way on from every outcome."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from journeys import until
from walks import CHECK_IN, checked_in, planned, said_by_name

from store.barriers import Barrier
from store.check_ins import CheckIn, CheckInState, Outcome
from store.clock import LONDON
from store.consents import Consent, ConsentKind
from store.engine import session
from store.feedback import Feedback
from store.goals import Goal, GoalState
from store.people import Person
from store.plans import Plan, PlanState
from store.rulers import RulerKind, RulerReading

Talk = Callable[..., Any]
LONG = ("2026-01-26T10:00", "2026-02-09T10:00", "2026-03-16T10:00", "2026-06-15T10:00")


def only(rows: list[Any]) -> Any:
    """The one row there is."""
    assert len(rows) == 1
    return rows[0]


def answered(coach: Any) -> CheckIn:
    """The one check-in that was answered."""
    found: CheckIn = only([r for r in coach.rows(CheckIn) if r.state is CheckInState.ANSWERED])
    return found


def agreed_to_check_ins(coach: Any) -> list[Any]:
    """The rows of agreeing to check-ins."""
    return [row for row in coach.rows(Consent) if row.kind is ConsentKind.CHECK_INS]


# --- at the time they chose, and only for those who asked ----------------------------------------


@pytest.mark.behaviour(67)
def test_a_check_in_comes_on_the_day_and_at_the_time_they_chose(talk: Talk) -> None:
    coach = planned(talk())
    assert only(agreed_to_check_ins(coach)).withdrawn_at is None
    assert coach.wait_until("2026-01-19T09:55") == []
    assert coach.wait_until("2026-01-19T10:01") != []
    assert coach.asked() == "how_did_it_go"
    row = only(coach.rows(CheckIn))
    assert row.state is CheckInState.SENT
    assert row.sent_at.astimezone(LONDON).isoformat()[:15] == CHECK_IN[:14] + "0"


@pytest.mark.behaviour(67)
def test_nobody_who_did_not_ask_is_ever_written_to(talk: Talk) -> None:
    coach = until(talk(), "else", check_in="naw, no need")
    coach.say("no")
    assert coach.rows(CheckIn) == []
    assert agreed_to_check_ins(coach) == []
    assert all(coach.wait_until(moment) == [] for moment in LONG)


@pytest.mark.parametrize(
    ("when", "day", "hour"),
    [
        ("thursday at half 2", 15, (14, 30)),
        ("saturday mornin aboot 11", 17, (11, 0)),
        ("next wednesday at 6pm", 21, (18, 0)),
        ("[2]", 19, (10, 0)),
    ],
)
def test_any_day_and_time_they_type_is_booked(
    talk: Talk, when: str, day: int, hour: tuple[int, int]
) -> None:
    coach = until(talk(), "check_in_when")
    coach.say(when)
    due = only(coach.rows(CheckIn)).due_at.astimezone(LONDON)
    assert (due.day, due.hour, due.minute) == (day, *hour)


def test_a_time_in_the_quiet_hours_waits_for_their_end(talk: Talk) -> None:
    coach = until(talk(), "check_in_when")
    coach.say("thursday at 11pm")
    due = only(coach.rows(CheckIn)).due_at.astimezone(LONDON)
    assert (due.day, due.hour) == (16, 8)
    assert coach.wait_until("2026-01-16T07:55") == []
    assert coach.wait_until("2026-01-16T08:05") != []


def test_the_booked_hour_is_the_persons_clock_when_the_clocks_change(talk: Talk) -> None:
    coach = until(talk(now="2026-03-26T10:00"), "check_in_when")
    coach.say("next thursday at 10am")  # The clocks go forward on Sunday the 29th.
    due = only(coach.rows(CheckIn)).due_at
    assert (due.day, due.hour, due.astimezone(LONDON).hour) == (2, 9, 10)
    assert coach.wait_until("2026-04-02T09:55") == []
    assert coach.wait_until("2026-04-02T10:05") != []


def test_a_day_that_is_past_is_asked_again_and_nothing_is_booked(talk: Talk) -> None:
    coach = until(talk(), "check_in_when")
    coach.say("3rd of march 2019")
    assert coach.asked() == "check_in_when"
    assert coach.rows(CheckIn) == []


def test_a_check_in_can_be_moved_to_another_day(talk: Talk) -> None:
    coach = planned(talk())
    coach.say("can you check in another time")
    assert coach.asked() == "check_in_change"
    coach.press("Another day")
    coach.say("wednesday at 3pm")
    assert coach.wait_until("2026-01-14T14:55") == []
    assert coach.wait_until("2026-01-14T15:05") != []
    assert coach.asked() == "how_did_it_go"


def test_a_check_in_that_comes_at_a_bad_time_can_wait_till_later(talk: Talk) -> None:
    coach = checked_in(talk())
    coach.say("can I change my check-in")
    assert coach.asked() == "check_in_change"
    coach.press("Later")
    assert only(coach.rows(CheckIn)).state is CheckInState.SNOOZED
    assert coach.wait_until("2026-01-19T12:55") == []
    assert coach.wait_until("2026-01-19T13:15") != []
    assert coach.asked() == "how_did_it_go"


@pytest.mark.behaviour(67)
@pytest.mark.parametrize("before_it_came", [True, False])
def test_check_ins_end_with_a_word(talk: Talk, before_it_came: bool) -> None:
    coach = planned(talk()) if before_it_came else checked_in(talk())
    coach.say("stop the check-ins")
    if coach.asked() == "check_in_change":
        coach.press("No more")
    assert only(agreed_to_check_ins(coach)).withdrawn_at is not None
    assert all(coach.wait_until(moment) == [] for moment in LONG)


def test_no_answer_brings_one_gentle_message_and_then_silence(talk: Talk) -> None:
    coach = checked_in(talk())
    assert coach.wait_until("2026-01-20T09:00") == []
    assert len(coach.wait_until("2026-01-20T12:00")) == 1
    assert said_by_name(coach)[-1] == "utter_reminder"
    assert all(coach.wait_until(moment) == [] for moment in LONG)
    assert only(coach.rows(CheckIn)).state is CheckInState.SILENT


def test_somebody_who_answers_after_a_month_of_silence_is_heard(talk: Talk) -> None:
    coach = checked_in(talk())
    coach.wait_until("2026-02-20T10:00")
    coach.say("sorry pal been away. aye I did it")
    assert answered(coach).outcome is Outcome.DONE
    assert coach.asked() == "made_it_work"


def test_nobody_who_answered_is_reminded(talk: Talk) -> None:
    coach = checked_in(talk())
    coach.say("did it", "my sister came", "enough for now", "no", "no")
    assert coach.wait_until("2026-02-20T10:00") == []


# --- what it says: the plan, why it matters, effort first ----------------------------------------


@pytest.mark.behaviour(64)
def test_the_check_in_quotes_the_plan_and_why_it_matters_in_their_words(talk: Talk) -> None:
    coach = checked_in(talk())
    assert coach.said("walk roon the block", "10 minutes", "3 times a week")
    assert coach.said("you miss seeing folk")
    assert only(coach.rows(Goal)).why_it_matters == "I miss seeing folk"


@pytest.mark.behaviour(64)
def test_a_long_why_is_kept_and_the_plan_is_quoted_without_it(talk: Talk) -> None:
    why = (
        "because when my wee granddaughter comes at the weekend I want to be able to take her to "
        "the swings and no have to sit on the bench the whole time like an old man"
    )
    coach = checked_in(talk(), importance_why=why)
    assert "the swings" in only(coach.rows(Goal)).why_it_matters
    assert coach.said("walk roon the block")
    assert "the swings" not in coach.last


AFFIRMED = {
    "aye did it, twice even": (Outcome.DONE, "affirm_done", "made_it_work"),
    "[1]": (Outcome.DONE, "affirm_done", "made_it_work"),
    "I did loads mair than I said": (Outcome.MORE_THAN_PLANNED, "affirm_more", "made_it_work"),
    "[2]": (Outcome.MORE_THAN_PLANNED, "affirm_more", "made_it_work"),
    "I managed one of the three": (Outcome.PARTLY, "affirm_share", "what_helped"),
    "[3]": (Outcome.PARTLY, "affirm_part", "what_helped"),
    "naw, didnae get round tae it": (Outcome.NOT_DONE, "normalise", "in_the_way"),
    "[4]": (Outcome.NOT_DONE, "normalise", "in_the_way"),
    "I changed it, went swimming instead": (Outcome.CHANGED_PLAN, "changed_is_fine", "instead"),
    "[5]": (Outcome.CHANGED_PLAN, "changed_is_fine", "instead"),
}


@pytest.mark.parametrize("words", AFFIRMED)
def test_whatever_came_of_it_the_effort_is_affirmed_before_anything_is_asked(
    talk: Talk, words: str
) -> None:
    outcome, affirms, asks = AFFIRMED[words]
    coach = checked_in(talk())
    coach.say(words)
    assert answered(coach).outcome is outcome
    assert said_by_name(coach)[-2:] == [f"utter_{affirms}", f"utter_ask_{asks}"]
    assert coach.asked() == asks
    assert "why did" not in coach.last.casefold()


def test_what_was_done_is_named_as_planned_and_not_as_the_goal_further_on(talk: Talk) -> None:
    coach = checked_in(talk())
    coach.say("did it")
    assert coach.said("walk roon the block")
    assert "the shops" not in coach.last


def test_their_own_words_about_what_made_it_work_come_back_before_what_next(talk: Talk) -> None:
    coach = checked_in(talk())
    coach.say("did it", "my sister came wi me")
    assert coach.said("your sister came wi you")
    assert coach.asked() == "next"
    assert len(coach.buttons) == 6


def test_a_reason_told_along_with_it_is_said_back_and_not_asked_for_again(talk: Talk) -> None:
    coach = checked_in(talk())
    coach.say("no, I was just too tired after work")
    assert answered(coach).outcome is Outcome.NOT_DONE
    assert coach.said("too tired after work")
    assert "utter_ask_in_the_way" not in said_by_name(coach)
    assert coach.asked() == "next"
    assert "too tired" in only(coach.rows(Barrier)).words


def test_nobody_has_to_say_how_it_went(talk: Talk) -> None:
    coach = checked_in(talk())
    coach.say("skip")
    assert coach.asked() == "next"
    assert [row for row in coach.rows(CheckIn) if row.outcome] == []


def test_a_digression_in_a_check_in_comes_back_to_it(talk: Talk) -> None:
    coach = checked_in(talk())
    coach.say("who reads this?")
    assert coach.asked() == "how_did_it_go"
    coach.say("aye I managed it")
    assert answered(coach).outcome is Outcome.DONE


# --- what next -----------------------------------------------------------------------------------


def to_next(coach: Any) -> Any:
    """Answer a check-in as done, up to what next."""
    checked_in(coach).say("did it", "my sister")
    assert coach.asked() == "next"
    return coach


def test_the_same_again_is_rated_anew_and_never_with_the_old_answer(talk: Talk) -> None:
    coach = to_next(talk())
    coach.say("same again")
    assert coach.asked() == "plan_confidence"
    draft = only([row for row in coach.rows(Plan) if row.state is PlanState.DRAFT])
    assert draft.what == "walk roon the block"
    assert draft.confidence is None
    coach.say("9")
    rated = [r.value for r in coach.rows(RulerReading) if r.kind is RulerKind.PLAN_CONFIDENCE]
    assert rated == [8, 9]
    assert coach.asked() == "read_back"


def test_a_bit_more_changes_how_much_and_keeps_the_rest(talk: Talk) -> None:
    coach = to_next(talk())
    coach.say("a bit more", "20 minutes", "8")
    assert coach.said("walk roon the block", "20 minutes", "3 times a week")
    assert "10 minutes" not in coach.last


def test_smaller_is_on_offer_and_taken_as_the_plan(talk: Talk) -> None:
    coach = to_next(talk())
    coach.say("make it smaller", "5 minutes", "9", "yes")
    plan = only([row for row in coach.rows(Plan) if row.state is PlanState.AGREED])
    assert (plan.what, plan.how_much) == ("walk roon the block", "5 minutes")


def test_a_new_rating_below_seven_is_met_with_a_smaller_step(talk: Talk) -> None:
    coach = to_next(talk())
    coach.say("same again", "4")
    assert coach.asked() == "fix"
    coach.say("smaller", "just tae the corner", "8")
    assert coach.said("walk roon the block", "tae the corner")


def test_enough_for_now_ends_the_goal_and_nothing_more_is_sent(talk: Talk) -> None:
    coach = to_next(talk())
    coach.say("enough for now")
    assert only(coach.rows(Goal)).state is GoalState.DONE
    assert coach.asked() == "differently"
    assert coach.wait_until("2026-04-01T10:00") == []


def test_something_new_follows_once_they_said_what_to_do_differently(talk: Talk) -> None:
    coach = to_next(talk())
    coach.say("something new")
    assert coach.asked() == "differently"
    coach.say("fewer questions")
    assert coach.asked() == "open"
    assert only(coach.rows(Feedback)).words == "fewer questions"


ROADS = {
    "same again": ("8", "yes", "in a week"),
    "a bit more": ("15 minutes", "8", "yes", "no"),
    "make it smaller": ("5 minutes", "8", "yes", "no"),
    "something new": (),
    "enough for now": (),
}


@pytest.mark.parametrize("road", ROADS)
def test_each_cycle_ends_with_what_the_coach_could_do_differently(talk: Talk, road: str) -> None:
    coach = to_next(talk())
    coach.say(road, *ROADS[road])
    assert coach.asked() == "differently"
    coach.say("less blethering frae you")
    assert only(coach.rows(Feedback)).words == "less blethering frae you"


def test_nothing_to_do_differently_is_an_answer_too(talk: Talk) -> None:
    coach = to_next(talk())
    coach.say("enough for now", "no")
    assert coach.asked() == "else"
    assert coach.rows(Feedback) == []


# --- from one check-in to the next ---------------------------------------------------------------


def test_after_three_check_ins_that_found_it_done_longer_gaps_are_offered(talk: Talk) -> None:
    coach = planned(talk())
    for week in range(1, 4):
        moment = datetime(2026, 1, 12, 10, 5, tzinfo=LONDON) + timedelta(weeks=week)
        coach.wait_until(moment.isoformat())
        coach.say("did it", "my sister", "same again", "8", "yes", "next monday at 10am")
        assert coach.asked() == ("space_out" if week == 3 else "differently")
        if week < 3:
            coach.say("no", "no")
    coach.press("Yes, less often")
    coming = only([row for row in coach.rows(CheckIn) if row.state is CheckInState.PLANNED])
    assert coming.due_at - coach.now > timedelta(days=10)
    assert coach.asked() == "differently"
    coach.say("no", "no")
    assert coach.wait_until("2026-02-10T10:05") == []  # A week on: nothing.
    assert coach.wait_until("2026-02-24T10:05") != []


@pytest.mark.behaviour(51)
def test_the_level_never_moves_on_one_slip_and_is_never_named(talk: Talk) -> None:
    coach = checked_in(talk())
    before = level_of(coach)
    coach.say("no", "the rain", "same again", "8", "yes", "next monday at 10am", "no", "no")
    assert level_of(coach) == before
    coach.wait_until("2026-01-26T10:05")
    coach.say("no", "the rain")
    assert level_of(coach) == before - 1
    said = [reply.text.casefold() for _, replies in coach.turns for reply in replies]
    assert not any("level" in text for text in said)


def level_of(coach: Any) -> int:
    """The quiet level of knowledge and confidence."""
    with session() as opened:
        person = opened.get(Person, coach.person)
        assert person is not None
        return int(person.level)


def test_the_plan_of_the_second_week_is_the_one_asked_about_in_the_third(talk: Talk) -> None:
    coach = to_next(talk())
    coach.say("a bit more", "20 minutes", "8", "yes", "next monday at 10am", "no", "no")
    coach.wait_until("2026-01-26T10:05")
    assert coach.said("20 minutes")
    assert "10 minutes" not in coach.last

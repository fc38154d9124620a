"""What is said in one breath with a plan, and what a plan is held to, in people's own words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import sqlalchemy as sa
from brought_to import brought_to
from journeys import until
from walks import checked_in, planned

from store.agenda import Limit
from store.check_ins import CheckIn, CheckInState, Outcome
from store.clock import LONDON
from store.engine import session
from store.goals import Goal
from store.plans import Plan, PlanState
from store.sheets import AppointmentSheet
from store.transcripts import Event

Talk = Callable[..., Any]


def draft_of(coach: Any) -> Plan:
    """The plan being talked through."""
    (plan,) = [plan for plan in coach.rows(Plan) if plan.state is PlanState.DRAFT]
    return plan


def agreed(coach: Any) -> Plan | None:
    """The plan that stands."""
    found = [plan for plan in coach.rows(Plan) if plan.state is PlanState.AGREED]
    return found[-1] if found else None


def booked(coach: Any) -> list[str]:
    """When the check-ins to come are due, as London's clocks show it."""
    ahead = (CheckInState.PLANNED, CheckInState.SNOOZED)
    rows = [row for row in coach.rows(CheckIn) if row.state in ahead]
    return [row.due_at.astimezone(LONDON).strftime("%A %d %H:%M") for row in rows]


@pytest.mark.parametrize(
    ("said", "due"),
    [("Yes, that's it, and do write on Tuesday the 20th at eleven. By the way, is Morag managing? "
      "She won't tell me.", "Tuesday 20 11:00"),
     ("aye if ye like. next sunday. but no phonin me and no in the mornin", "Sunday 25 14:00"),
     ("that's right, and please write to me on Friday at 3", "Friday 16 15:00"),
     ("Aye that's it. Message me next Friday", "Friday 23 10:00")],
)  # fmt: skip
def test_a_time_to_write_told_with_a_yes_is_booked_once_the_plan_is_agreed(
    talk: Talk, said: str, due: str
) -> None:
    coach = until(talk(), "read_back")
    before = draft_of(coach).what
    coach.say(said)
    plan = agreed(coach)
    assert plan is not None
    assert plan.what == before
    until(coach, "keep_plan")
    assert booked(coach) == [due]


@pytest.mark.parametrize(
    "said",
    ["ask me again next Sunday at 2", "can ye write tae me on Friday", "check in wi me on Monday"],
)
def test_a_time_to_write_alone_changes_no_plan_and_agrees_to_none(talk: Talk, said: str) -> None:
    coach = until(talk(), "read_back")
    before = draft_of(coach)
    coach.say(said)
    after = draft_of(coach)
    assert (after.what, after.when_text) == (before.what, before.when_text)
    assert coach.asked() == "read_back"
    coach.say("yes")
    until(coach, "keep_plan")
    assert len(booked(coach)) == 1


@pytest.mark.parametrize(
    ("question", "said", "field", "holds"),
    [("how_often", "the wance. how often wid ye ring a helpline", "how_often", "the wance"),
     ("how_often", "twice a week. is that a lot?", "how_often", "twice a week"),
     ("how_much", "ten minutes, does anybody ever manage more?", "how_much", "ten minutes"),
     ("when_to", "on Fridays. is that daft?", "how_often", "on Fridays"),
     ("what", "walk to the shop, how far is it?", "what", "walk to the shop")],
)  # fmt: skip
def test_a_question_back_or_a_goodbye_is_no_part_of_a_plan(
    talk: Talk, question: str, said: str, field: str, holds: str
) -> None:
    coach = until(talk(), question)
    coach.say(said)
    assert getattr(draft_of(coach), field).strip(".") == holds


@pytest.mark.parametrize(
    "said",
    ["I already said. I miss ma pals. thats enough for today", "I miss ma pals. cheerio the noo",
     "cos I miss ma pals. are ye a robot?"],
)  # fmt: skip
def test_a_goodbye_or_a_question_back_is_no_reason(talk: Talk, said: str) -> None:
    coach = until(talk(), "importance_why")
    coach.say(said)
    for goal in coach.rows(Goal):
        why = (goal.why_it_matters or "").casefold()
        assert not any(word in why for word in ("enough", "cheerio", "robot")), why


@pytest.mark.parametrize(
    "said",
    ["a've a better yin. ring cairn, tuesday, 2 o'clock, at the kitchen table wi a cuppa",
     "I've one of my own. phone the carers line on Tuesday at 2",
     "no those. swim at the baths on Tuesday efter 2"],
)  # fmt: skip
def test_a_plan_told_whole_is_taken_whole_where_ideas_were_offered(talk: Talk, said: str) -> None:
    coach = until(talk(), "idea")
    coach.say("gie me some ideas")
    coach.say(said)
    draft = draft_of(coach)
    assert draft.what
    assert "better" not in draft.what
    assert "those" not in draft.what
    assert "uesday" in f"{draft.when_text} {draft.how_often}"
    assert "2" in (draft.when_text or "")
    assert coach.asked() not in {"what", "when_to", "pick_idea", "idea"}


@pytest.mark.parametrize(
    "said",
    ["naw a WANT a plan. ring the cairn carers line tuesday at hauf two",
     "I want a plan. Walk to the harbour on Tuesday at 3"],
)  # fmt: skip
def test_a_plan_told_with_the_wish_for_one_is_taken_with_it(talk: Talk, said: str) -> None:
    coach = until(talk(), "more")
    coach.say(said)
    assert coach.asked() == "limits"
    coach.say("nothing")
    draft = draft_of(coach)
    assert draft.what
    assert "plan" not in draft.what
    assert "uesday" in (draft.when_text or "")


@pytest.mark.parametrize(
    ("question", "said", "limit"),
    [("limits", "nae mornins. I clean at the school till eleven", "nae mornins"),
     ("what", "walk to the road end, nae when its icy", "nae when its icy"),
     ("when_to", "Tuesday at 1, no in the dark", "no in the dark"),
     ("when_to", "efter breakfast, dinner, tea and supper, nae outside", "nae outside")],
)  # fmt: skip
def test_a_limit_in_their_words_is_kept_and_read_back_with_the_plan(
    talk: Talk, question: str, said: str, limit: str
) -> None:
    coach = until(talk(), question)
    coach.say(said)
    assert limit in [row.words for row in coach.rows(Limit)]
    until(coach, "read_back")
    assert coach.said(limit)


@pytest.mark.parametrize(
    ("said", "holds"),
    [("ye left oot the ice and ma stick", "the ice and your stick"),
     ("nae outside mind. thats what the nurse said", "nae outside"),
     ("you forgot the bench", "the bench")],
)  # fmt: skip
def test_what_the_plan_left_out_is_put_in(talk: Talk, said: str, holds: str) -> None:
    coach = until(talk(), "read_back")
    before = draft_of(coach).what
    coach.say(said)
    assert coach.asked() == "read_back"
    assert coach.said(holds)
    assert draft_of(coach).what == before


def test_every_meal_of_a_list_is_kept(talk: Talk) -> None:
    coach = until(talk(), "when_to")
    coach.say("efter breakfast, dinner, tea and supper")
    assert draft_of(coach).when_text == "efter breakfast, dinner, tea and supper"


@pytest.mark.parametrize(
    "said",
    ["ma legs are nae bad and Jim comes with me", "my knees are not sore these days",
     "I havna ony pain and I like the air"],
)  # fmt: skip
def test_a_trouble_that_is_denied_is_no_limit(talk: Talk, said: str) -> None:
    coach = brought_to(talk(), "confidence_why")
    coach.say(said)
    assert "pain" not in [row.kind.value for row in coach.rows(Limit)]


def test_the_check_in_names_the_plan_it_is_for(talk: Talk) -> None:
    coach = planned(talk(), when="next monday at 10am")
    plan = agreed(coach)
    assert plan is not None
    coach.say("I want to talk about something new")
    coach.say("my sleep is bad and I'm up half the night")
    coach.wait_until("2026-01-19T10:05")
    assert coach.asked() == "how_did_it_go"
    assert coach.said(str(plan.what).split()[-1])


@pytest.mark.parametrize(
    "said",
    ["that's hauf o it done a suppose", "I rang but hung up afore they answered",
     "a phoned and she said she'd ring back an she hasnae", "a only got hauf wey"],
)  # fmt: skip
def test_what_was_begun_and_not_ended_is_partly_done(talk: Talk, said: str) -> None:
    coach = checked_in(talk())
    coach.say(said)
    answered = [row for row in coach.rows(CheckIn) if row.state is CheckInState.ANSWERED]
    assert [row.outcome for row in answered] == [Outcome.PARTLY]


def test_as_often_as_planned_is_done_and_no_more(talk: Talk) -> None:
    coach = checked_in(talk(), how_often="four times a day")
    coach.say("I did it four times")
    answered = [row for row in coach.rows(CheckIn) if row.state is CheckInState.ANSWERED]
    assert [row.outcome for row in answered] == [Outcome.DONE]


@pytest.mark.parametrize(
    ("question", "said", "due"),
    [("review", "can you make the check in the Sunday instead. Saturday ma daughter is here",
      "Sunday 25"),
     ("else", "can you move the check in to Tuesday at 2", "Tuesday 27 14:00"),
     ("else", "ask me again in a fortnight, sunday night", "Sunday 25 20:00"),
     ("else", "write to me in two weeks, on the Friday", "Friday 23")],
)  # fmt: skip
def test_a_check_in_is_moved_to_the_day_that_is_meant(
    talk: Talk, question: str, said: str, due: str
) -> None:
    coach = until(talk(), question, check_in_when="saturday 24 january at 10am")
    assert booked(coach) == ["Saturday 24 10:00"]
    coach.say(said)
    assert [one for one in booked(coach) if one.startswith(due)], booked(coach)


@pytest.mark.parametrize(
    "said",
    [
        "is the check in still Saturday",
        "what day is the check in",
        "are ye still writing on Saturday",
    ],
)
def test_a_question_about_the_check_in_moves_nothing(talk: Talk, said: str) -> None:
    coach = until(talk(), "else", check_in_when="saturday 24 january at 10am")
    coach.say(said)
    assert booked(coach) == ["Saturday 24 10:00"]
    assert coach.said("Saturday")


def test_where_a_check_in_stands_none_is_offered_that_a_no_would_put_off(talk: Talk) -> None:
    coach = until(talk(), "peer")
    coach.say("can ye check in wi me next Monday at 2")
    before = booked(coach)
    assert len(before) == 1
    until(coach, "else")
    coach.say("no thanks")
    assert booked(coach) == before


@pytest.mark.parametrize(
    "said",
    ["am I on the right dose of the water tablet", "should I take my tablets at night?",
     "can I stop the statin"],
)  # fmt: skip
def test_a_question_about_medicines_goes_on_the_page_at_any_of_its_parts(
    talk: Talk, said: str
) -> None:
    coach = brought_to(talk(), "else")
    coach.say("get ready for the doctor")
    coach.say("the walking")
    coach.say("my ankles")
    assert coach.asked() == "matters"
    coach.say(said)
    assert coach.asked() == "matters"
    coach.say("getting back to the bowling")
    coach.say("when can I bowl?")
    (sheet,) = coach.rows(AppointmentSheet)
    assert sheet.questions.split("\n") == [said, "when can I bowl?"]
    assert sheet.matters == "getting back to the bowling"


@pytest.mark.parametrize(
    "said",
    [
        "heart nurse at the clinic the morn at 10 past 11",
        "my GP on Tuesday",
        "the physio, Friday at 3",
    ],
)
def test_whom_they_see_and_when_is_nothing_that_works(talk: Talk, said: str) -> None:
    coach = brought_to(talk(), "else")
    coach.say("get ready for the doctor")
    coach.say(said)
    assert coach.asked() == "working"
    (sheet,) = coach.rows(AppointmentSheet)
    assert sheet.working is None


@pytest.mark.parametrize(
    "said",
    ["I was in hospital. three nichts in Aberdeen. hame since Saturday. no walks this week",
     "I was in hospital last week with my heart. I am home now",
     "I was kept in hospital for a week"],
)  # fmt: skip
def test_home_from_hospital_they_are_asked_what_they_were_told_about_moving(
    talk: Talk, said: str
) -> None:
    coach = brought_to(talk(), "else")
    coach.say(said)
    assert coach.asked() == "ward_said"
    coach.say("im feart to walk noo")
    assert coach.asked() == "hard_news"
    assert coach.said("GP")


@pytest.mark.parametrize(
    "said",
    ["ye didna answer me. is it safe to walk efter hospital",
     "can I start back walking or should I rest",
     "should I be resting?"],
)  # fmt: skip
def test_whether_it_is_safe_is_for_those_who_know(talk: Talk, said: str) -> None:
    coach = until(talk(), "helps")
    coach.say(said)
    assert "action_is_it_wise" in actions_of(coach)


@pytest.mark.parametrize("said", ["it'll dae", "it'll do", "that'll dae"])
def test_it_will_do_agrees_to_a_plan(talk: Talk, said: str) -> None:
    coach = until(talk(), "read_back")
    coach.say(said)
    assert agreed(coach) is not None


@pytest.mark.parametrize(
    "said", ["Tuesday and Friday about 1 o clock, after ma dinner", "on Mondays and Thursdays"]
)
def test_days_tell_how_often(talk: Talk, said: str) -> None:
    coach = until(talk(), "when_to")
    coach.say(said)
    assert coach.asked() not in {"when_to", "how_often"}


def actions_of(coach: Any) -> list[str]:
    """The actions of a conversation so far, oldest first."""
    with session() as opened:
        query = (
            sa.select(Event.action_name)
            .where(Event.sender_id == coach.person, Event.type_name == "action")
            .order_by(Event.id)
        )
        return [str(name) for name in opened.execute(query).scalars()]

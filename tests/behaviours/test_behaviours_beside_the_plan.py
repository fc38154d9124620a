"""What is said in one breath with a plan, and what a plan is held to, in people's own words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from journeys import until
from walks import checked_in, planned

from store.agenda import Limit
from store.check_ins import CheckIn, CheckInState, Outcome
from store.clock import LONDON
from store.goals import Goal
from store.plans import Plan, PlanState

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
     ("aye if ye like. next sunday. but no phonin me and no in the mornin", "Sunday 18 14:00"),
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
    assert plan is not None and plan.what == before
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
     ("when_to", "on Fridays. bye the noo", "how_often", "Fridays"),
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
     "I've one of my own: phone the carers line on Tuesday at 2",
     "no those. swim at the baths on Tuesday efter 2"],
)  # fmt: skip
def test_a_plan_told_whole_is_taken_whole_where_ideas_were_offered(talk: Talk, said: str) -> None:
    coach = until(talk(), "idea")
    coach.say("gie me some ideas")
    coach.say(said)
    draft = draft_of(coach)
    assert draft.what and "better" not in draft.what and "those" not in draft.what
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
    assert draft.what and "plan" not in draft.what
    assert "uesday" in (draft.when_text or "")


@pytest.mark.parametrize(
    ("question", "said", "limit"),
    [("limits", "nae mornins. he cannae be left", "nae mornins"),
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
    [("ye left oot the ice and the water tablet", "the ice and the water tablet"),
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


def test_a_trouble_that_is_denied_is_no_limit(talk: Talk) -> None:
    coach = until(talk(), "limits", open="I want oot more", wish="get to the shop on my own",
                  more="I never see folk", confidence="6",
                  confidence_why="ma legs are nae bad and Jim comes with me",
                  confidence_raise="a seat on the way")  # fmt: skip
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

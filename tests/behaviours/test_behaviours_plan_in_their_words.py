"""A plan holds what they said of it, each part in its place, and changes only where they say so."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from journeys import until

from store.agenda import Limit
from store.goals import Goal
from store.plans import Plan, PlanState

Talk = Callable[..., Any]


def draft_of(coach: Any) -> Plan:
    """The plan being talked through."""
    (plan,) = [plan for plan in coach.rows(Plan) if plan.state is PlanState.DRAFT]
    return plan


def parts(plan: Plan) -> tuple[str | None, ...]:
    """All that a plan says."""
    return (plan.what, plan.how_much, plan.when_text, plan.how_often, plan.who_helps, plan.cue)


@pytest.mark.parametrize(
    ("said", "changed"),
    [
        ("no, nobody's helping, three times a week is how often",
         {"who_helps": "", "how_often": "three times a week"}),
        ("My reminder is after breakfast.", {"cue": "after breakfast"}),
        ("smaller. just to the gate, twice a week",
         {"what": "walk to the gate", "how_often": "twice a week"}),
        ("ma limit is ah cannae afford buses", {}),
        ("its not that. its check my sugar", {"what": "check your sugar"}),
        ("instead I'll swim wi ma sister",
         {"what": "swim wi your sister", "who_helps": "your sister"}),
        ("aye but twenty minutes", {"how_much": "twenty minutes"}),
    ],
)  # fmt: skip
def test_a_read_back_changes_only_the_parts_that_are_named(
    talk: Talk, said: str, changed: dict[str, str]
) -> None:
    coach = until(talk(), "read_back")
    before = vars(draft_of(coach)).copy()
    coach.say(said)
    assert coach.asked() == "read_back"
    after = vars(draft_of(coach))
    fields = ("what", "how_much", "when_text", "how_often", "who_helps", "cue")
    for field in fields:
        assert (after[field] or "").casefold() == (
            changed.get(field, before[field]) or ""
        ).casefold()


@pytest.mark.parametrize(
    "said", ["i need a food bank", "the weather's been terrible", "jean works thursdays noo"]
)
def test_what_is_no_part_of_the_plan_changes_nothing(talk: Talk, said: str) -> None:
    coach = until(talk(), "read_back")
    before = parts(draft_of(coach))
    coach.say(said)
    assert parts(draft_of(coach)) == before


def test_a_day_that_moves_moves_everywhere_and_the_limit_is_kept(talk: Talk) -> None:
    coach = until(talk(), "read_back", how_often="on Tuesdays")
    coach.say("naw, ah cannae dae tuesdays efter aw, make it thursday")
    plan = draft_of(coach)
    assert plan.what == "walk to the shop"
    assert coach.said("thursday", "in the morning")
    assert "uesday" not in " ".join(part or "" for part in parts(plan))
    assert any("tuesdays" in row.words for row in coach.rows(Limit))


@pytest.mark.parametrize("said", ["scrap that and start again", "naw, start again please"])
def test_a_plan_may_be_begun_anew_in_so_many_words(talk: Talk, said: str) -> None:
    coach = until(talk(), "read_back")
    coach.say(said)
    assert coach.asked() == "what"
    assert parts(draft_of(coach))[:4] == (None,) * 4


def test_what_a_new_plan_begins_with_is_told_along(talk: Talk) -> None:
    coach = until(talk(), "read_back")
    coach.say("all of it, it's all wrong. what i'll do is walk")
    assert draft_of(coach).what == "walk"
    assert coach.asked() == "how_much"


@pytest.mark.parametrize("said", ["every day except Saturday and Sunday", "every day but Sunday"])
def test_days_left_out_are_left_out(talk: Talk, said: str) -> None:
    coach = until(talk(), "read_back", how_often=said)
    assert draft_of(coach).how_often == said
    assert coach.said(said)
    assert "on Sunday" not in coach.last


def test_a_smaller_plan_may_leave_days_out(talk: Talk) -> None:
    coach = until(
        talk(), "smaller", how_often="every day", plan_confidence="4", fix="make it smaller"
    )
    coach.say("do a little less, and leave out Saturdays")
    assert draft_of(coach).how_often == "every day, but not on Saturdays"
    assert draft_of(coach).when_text == "in the morning"


@pytest.mark.parametrize("at", ["fix", "smaller"])
@pytest.mark.parametrize(
    "said", ["aye leave it, ah'll see how ah go", "och, just leave it as it is"]
)
def test_leaving_it_may_be_typed(talk: Talk, at: str, said: str) -> None:
    coach = until(talk(), at, plan_confidence="5", fix="make it smaller")
    before = parts(draft_of(coach))
    coach.say(said)
    assert parts(draft_of(coach)) == before
    assert coach.asked() == "read_back"


def test_hedges_are_no_part_of_a_plan(talk: Talk) -> None:
    coach = until(talk(), "what")
    coach.say("ach fine. mebbe ah could walk the dug as far as the shop and back")
    assert draft_of(coach).what == "walk the dug as far as the shop and back"


@pytest.mark.parametrize(
    ("said", "told", "asked"),
    [
        ("wi ma pal Jean, mebbe tuesdays, cannae afford buses but",
         {"who_helps": "your pal Jean", "how_often": "tuesdays", "how_much": None}, "how_much"),
        ("ten minutes, just me, on tuesdays",
         {"who_helps": "", "how_often": "on tuesdays", "how_much": "ten minutes"}, "cue"),
    ],
)  # fmt: skip
def test_one_line_fills_every_part_that_it_tells(
    talk: Talk, said: str, told: dict[str, str], asked: str
) -> None:
    coach = until(talk(), "how_much")
    coach.say(said)
    plan = vars(draft_of(coach))
    for field, value in told.items():
        assert plan[field] == value
    assert coach.asked() == asked


def test_a_count_says_how_often_and_when_is_still_asked(talk: Talk) -> None:
    coach = until(talk(), "when_to")
    coach.say("twice a week")
    assert draft_of(coach).how_often == "twice a week"
    assert coach.asked() == "when_to"
    coach.say("mornins")
    assert draft_of(coach).when_text == "mornins"
    assert coach.asked() == "who"


def at_next(talk: Talk) -> Any:
    """A person at the end of their first check-in, with a plan for Tuesdays."""
    coach = until(talk(), "else", how_often="on Tuesdays")
    coach.wait_until("2026-01-19T14:01")
    return until(coach, "next")


@pytest.mark.parametrize(
    ("said", "holds"),
    [
        ("Same again, but Saturday", "saturday"),
        ("same again but a different day, saturday", "saturday"),
        ("aye make it saturdays", "saturdays"),
        ("a bit mair aye, maybe half an oor", "half an oor"),
    ],
)
def test_once_more_with_a_change_is_changed_and_read_back(
    talk: Talk, said: str, holds: str
) -> None:
    coach = at_next(talk)
    coach.say(said)
    assert coach.asked() == "read_back"
    assert coach.said(holds, "walk to the shop"), coach.last
    if "saturday" in holds:
        assert not coach.said("tuesday")


@pytest.mark.parametrize(
    "said",
    [
        "naw the goal's wrang. ma goal is walk the dug tae the park",
        "I meant that I wish to change my goal to walk the dug tae the park",
        "I would rather walk the dug tae the park",
        "whit ah want is tae walk the dug tae the park",
    ],
)
def test_another_goal_at_the_ruler_is_the_goal_that_the_next_ruler_is_about(
    talk: Talk, said: str
) -> None:
    coach = until(talk(), "confidence")
    coach.say(said)
    (goal,) = coach.rows(Goal)
    assert "walk the dug" in goal.name
    assert coach.asked() == "importance"
    assert coach.said("walk the dug")


def test_another_goal_in_the_plan_is_asked_about_once_where_it_is_not_plain(talk: Talk) -> None:
    coach = until(talk(), "how_often")
    coach.say("I would rather start with my hand exercises at home")
    assert coach.asked() == "goal_instead"
    coach.say("aye")
    (goal,) = coach.rows(Goal)
    assert "hand exercises" in goal.name
    assert coach.asked() == "importance"
    until(coach, "read_back", what="squeeze a sponge")
    assert not coach.said("shop")


def test_a_new_goal_begins_with_nothing_of_the_old_plan(talk: Talk) -> None:
    coach = at_next(talk)
    coach.say("I would like a new goal, please: my hand exercises at home")
    assert coach.asked() == "importance"
    until(coach, "what", change="yes")
    assert not coach.said("shop")


def test_after_a_goal_is_let_go_nothing_is_asked_about_it(talk: Talk) -> None:
    coach = until(talk(), "confidence")  # In mid-plan the plan so far is shown, and no menu.
    coach.say("my goals")
    coach.press("Get to the shop")
    coach.press("Let it go")
    assert coach.asked() == "else"


def test_their_own_way_round_goes_into_the_plan(talk: Talk) -> None:
    coach = until(talk(), "fix", plan_confidence="4")
    what = draft_of(coach).what
    coach.say("its the hill back up that gets me")
    assert coach.asked() == "ways"
    coach.say("ah could jist go roon the flat road by the library insteid")
    assert coach.asked() == "pick_way"
    coach.say("aye")
    until(coach, "read_back", plan_confidence="8")
    assert draft_of(coach).what == what
    assert coach.said("flat road by the library")


def test_a_question_is_no_reason_and_is_kept_as_none(talk: Talk) -> None:
    coach = until(talk(), "importance_why")
    coach.say("Whit? lower? its high son")
    assert coach.asked() == "importance_why"  # They do not follow: it is put in other words.
    coach.say("skip")
    (goal,) = coach.rows(Goal)
    assert goal.why_it_matters is None

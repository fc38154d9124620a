"""A protest, an apology, an insult or a figure gets into no goal, help or plan; a correction
changes only what it names."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from journeys import until

from store.agenda import AgendaItem, Strength
from store.barriers import Barrier
from store.goals import Goal, GoalState
from store.plans import Plan, PlanState
from store.sheets import AppointmentSheet

Talk = Callable[..., Any]
PARTS = ("what", "how_much", "when_text", "how_often", "who_helps", "cue")


def plan_of(coach: Any) -> Plan:
    """The plan being talked through."""
    (plan,) = [plan for plan in coach.rows(Plan) if plan.state is PlanState.DRAFT]
    return plan


def told(coach: Any) -> str:
    """All that was kept of what they said, as one text."""
    rows = [*coach.rows(AgendaItem), *coach.rows(Strength), *coach.rows(Goal)]
    plans = [str(getattr(plan, part) or "") for plan in coach.rows(Plan) for part in PARTS]
    return " | ".join([*(row.words for row in rows), *plans])


@pytest.mark.parametrize("question", ["more", "helps", "wish", "change"])
@pytest.mark.parametrize(
    "said", ["lol didnt say that", "I'm sorry, I don't mean to moan", "you still there robot",
             "u numpty", "im on break", "7"],
)  # fmt: skip
def test_what_is_said_to_the_coach_is_kept_nowhere(talk: Talk, question: str, said: str) -> None:
    coach = until(talk(), question)
    before = told(coach)
    coach.say(said)
    assert told(coach) == before
    assert not coach.said(said)


def test_what_is_bad_for_them_is_not_said_to_help(talk: Talk) -> None:
    coach = until(talk(), "helps")
    coach.say("eat shite at 3am")
    assert coach.rows(Strength) == []
    coach.say("no be knackered")
    assert not coach.said("this helps")


def test_a_goal_denied_is_asked_for_in_words_and_a_figure_is_no_goal(talk: Talk) -> None:
    coach = until(talk(), "importance", wish="wouldnt be knackered")
    coach.say('my goal isnt "wouldnt be knackered" ffs')
    assert coach.asked() == "goal_words"
    coach.say("7")
    assert coach.asked() == "goal_words"
    coach.say("take my own food to work")
    assert coach.asked() == "importance"
    (goal,) = coach.rows(Goal)
    assert goal.name == "take your own food to work"
    assert coach.said("take your own food to work")


def test_the_right_goal_said_with_the_denial_is_taken(talk: Talk) -> None:
    coach = until(talk(), "importance", wish="wouldnt be knackered")
    coach.say("no thats not the goal. the goal is take my own food to work")
    assert coach.asked() == "importance"
    assert [goal.name for goal in coach.rows(Goal)] == ["take your own food to work"]


def test_a_goal_may_be_deleted_in_words(talk: Talk) -> None:
    coach = until(talk(), "importance", wish="lose some weight")
    coach.say("fuck this. delete that goal")
    assert [goal.state for goal in coach.rows(Goal)] == [GoalState.DROPPED]
    assert coach.asked() == "else"


def test_an_obstacle_is_kept_as_one_and_the_part_asked_for_again(talk: Talk) -> None:
    coach = until(talk(), "who")
    coach.say("If Donald has a bad morning I won't get to it")
    assert coach.asked() == "who"
    assert plan_of(coach).cue is None
    assert len(coach.rows(Barrier)) == 1
    coach.say("Mhairi the practice nurse")
    assert plan_of(coach).who_helps == "Mhairi the practice nurse"


def test_what_names_nobody_is_no_helper(talk: Talk) -> None:
    coach = until(talk(), "who")
    coach.say("bein knackered")
    assert not plan_of(coach).who_helps
    coach.say("bein knackered")
    assert plan_of(coach).who_helps == ""


def test_a_count_goes_to_how_often_and_an_hour_to_when(talk: Talk) -> None:
    coach = until(talk(), "when_to")
    coach.say("when i leave the hoose. 9pm", "twa times")
    plan = plan_of(coach)
    assert plan.how_often == "twa times"
    assert plan.how_much == "ten minutes"
    assert plan.when_text == "when you leave the hoose at 9pm"


@pytest.mark.parametrize(
    ("said", "changed"),
    [("naw ah said tae the gate no the shop", {"what": "walk to the gate"}),
     ("jist the gate again", {"what": "walk to the gate"}),
     ("who can help is nobody. being knackered is the problem u numpty", {"who_helps": ""}),
     ("the reminder is wrong, it should be the envelope on the fridge",
      {"cue": "the envelope on the fridge"}),
     ("aye but no if its icy", {"when_text": "in the morning, but not if its icy"}),
     ("lol didnt say that", {}), ("u numpty", {})],
)  # fmt: skip
def test_a_correction_changes_only_what_it_names(
    talk: Talk, said: str, changed: dict[str, str]
) -> None:
    coach = until(talk(), "read_back")
    before = {part: getattr(plan_of(coach), part) for part in PARTS}
    coach.say(said)
    after = {part: getattr(plan_of(coach), part) for part in PARTS}
    assert {k: v or "" for k, v in after.items()} == {
        k: v or "" for k, v in {**before, **changed}.items()
    }


def test_a_part_called_wrong_is_asked_for_at_once(talk: Talk) -> None:
    coach = until(talk(), "read_back")
    coach.say("no I meant the thing that reminds me, not a message from you")
    assert coach.asked() == "cue"


def test_the_block_named_with_the_wish_to_sort_it_is_sorted(talk: Talk) -> None:
    coach = until(talk(), "fix", plan_confidence="6")
    before = plan_of(coach).what
    coach.say("sort what's in the way I suppose. it's losing my nerve")
    assert plan_of(coach).what == before
    assert [row.words for row in coach.rows(Barrier)] == ["it's losing my nerve"]
    assert coach.asked() == "ways"


@pytest.mark.parametrize(
    ("question", "said"),
    [("peer", "naw wait ah'll mak it tuesday monday is the nurse"),
     ("check_in_when", "ah want tae change the plan tae tuesday"),
     ("keep_plan", "naw hen the PLAN is tuesday no yer writin")],
)  # fmt: skip
def test_a_new_day_for_the_plan_is_heard_whatever_is_asked(
    talk: Talk, question: str, said: str
) -> None:
    coach = until(talk(), question)
    coach.say(said)
    assert coach.asked() == "read_back"
    assert "tuesday" in (plan_of(coach).when_text or "").casefold()


@pytest.mark.parametrize(
    ("said", "buttons"),
    [("diabetes, type 2", []), ("I have a bad chest, copd, ten years", []),
     ("my knees, the sleep and money worries", ["My knees", "The sleep", "Money worries"])],
)  # fmt: skip
def test_only_things_are_offered_to_choose_from(talk: Talk, said: str, buttons: list[str]) -> None:
    coach = talk()
    coach.say(said)
    assert coach.asked() == ("which" if buttons else "more")


def test_an_empty_page_is_never_handed_over(talk: Talk) -> None:
    coach = until(talk(), "importance")
    coach.say("get ready", "that's all for now")
    assert coach.files == []
    coach.say("five and this isn't what I asked for, I want the sheet for the doctor")
    assert coach.asked() == "working"
    wish = "I want somebody to sit with him, so I can sleep"
    coach.say("nothing works lol", "skip", wish, "skip")
    sheet = coach.rows(AppointmentSheet)[-1]
    assert sheet.working is None
    assert sheet.matters == wish


@pytest.mark.parametrize(
    ("question", "answers"),
    [("edit", {"read_back": "no"}), ("fix", {"plan_confidence": "5"}), ("keep_plan", {})],
)
def test_the_page_for_the_doctor_is_to_be_had_while_a_plan_is_talked_of(
    talk: Talk, question: str, answers: dict[str, str]
) -> None:
    coach = until(talk(), question, **answers)
    coach.say("appointment sheet please")
    assert coach.asked() == "working"


@pytest.mark.parametrize(
    ("question", "said", "never"),
    [("more", "im on break", "on break"),
     ("limits", "I just said, ring the carers centre", "just said"),
     ("else", "that's me awa tae feed the cat", "awa tae feed")],
)  # fmt: skip
def test_their_words_are_not_parroted(talk: Talk, question: str, said: str, never: str) -> None:
    coach = until(talk(), question)
    coach.say(said)
    assert not coach.said(never)

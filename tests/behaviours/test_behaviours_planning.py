"""From a wish to a plan they are sure of: its parts, how sure they are, and the plan to keep."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from journeys import until

from store.barriers import Barrier, ProblemSolvingStep
from store.goals import Goal, GoalState, Whose
from store.plans import Plan, PlanState
from store.rulers import RulerKind, RulerReading

Talk = Callable[..., Any]


def agreed(coach: Any) -> Plan:
    """The plan that stands."""
    (plan,) = [row for row in coach.rows(Plan) if row.state is PlanState.AGREED]
    return plan


def steps(coach: Any) -> list[int]:
    """The problem-solving steps that were taken, in order."""
    return [row.step for row in coach.rows(ProblemSolvingStep)]


@pytest.mark.behaviour(18)
def test_a_plan_has_its_parts_and_stands_only_after_a_yes_to_the_whole(talk: Talk) -> None:
    coach = until(talk(), "read_back")
    assert coach.said("walk to the shop", "ten minutes", "in the morning", "twice a week")
    assert coach.said("your pal Jean", "the kettle")
    assert len(coach.buttons) == 2
    assert [row.state for row in coach.rows(Plan)] == [PlanState.DRAFT]
    coach.say("aye that's right")
    plan = agreed(coach)
    assert (plan.what, plan.how_much, plan.when_text, plan.how_often) == (
        "walk to the shop",
        "ten minutes",
        "in the morning",
        "twice a week",
    )
    assert plan.who_helps == "your pal Jean"
    assert plan.cue
    assert plan.confidence == 8
    assert plan.agreed_at is not None


@pytest.mark.behaviour(18)
def test_no_part_that_was_told_already_is_asked_again(talk: Talk) -> None:
    coach = until(
        talk(), "who", what="walk tae the shop for ten minutes efter breakfast, twice a week"
    )
    asked = {coach.asked()}
    (plan,) = coach.rows(Plan)
    assert plan.how_much
    assert "ten minutes" in plan.how_much
    assert plan.when_text
    assert plan.how_often
    said = "\n".join(r.text for _, replies in coach.turns for r in replies if r.text)
    assert asked == {"who"}
    assert "How often" not in said


@pytest.mark.behaviour(3)
def test_each_plan_asks_who_could_help_and_nobody_is_an_answer(talk: Talk) -> None:
    coach = until(talk(), "who")
    assert "?" in coach.last
    coach.say("naebody really")
    assert coach.asked() == "cue"
    until(coach, "say_back")
    assert agreed(coach).who_helps is not None


def test_a_part_can_be_changed_at_the_read_back(talk: Talk) -> None:
    coach = until(talk(), "read_back")
    coach.say("naw no quite")
    assert coach.asked() == "edit"
    coach.say("how often")
    assert coach.asked() == "how_often"
    coach.say("just the once, on a Saturday")
    until(coach, "read_back")
    assert coach.said("Saturday")
    coach.say("yes")
    assert "Saturday" in (agreed(coach).how_often or "")


@pytest.mark.behaviour(17)
@pytest.mark.parametrize("playback", ["eh, I walk tae the library on Sundays", "dunno, a wee walk"])
def test_saying_it_back_is_offered_never_required_and_never_wrong(
    talk: Talk, playback: str
) -> None:
    coach = until(talk(), "say_back")
    assert any(title.startswith("No") for title in coach.buttons)
    before = agreed(coach).what
    coach.say("aye", playback)
    assert coach.asked() in {"peer", "check_in"}
    assert not coach.said("wrong")
    assert agreed(coach).what == before


def test_saying_it_back_may_be_left_out(talk: Talk) -> None:
    coach = until(talk(), "say_back")
    coach.say("no thanks")
    assert coach.asked() in {"peer", "check_in"}


@pytest.mark.behaviour(27)
def test_below_seven_a_smaller_step_is_on_offer_and_is_rated_anew(talk: Talk) -> None:
    coach = until(talk(), "plan_confidence", what="walk the ten miles tae Dunbar")
    coach.say("4")
    assert coach.asked() == "fix"
    assert any("smaller" in title.casefold() for title in coach.buttons)
    assert not coach.said("realistic")
    coach.press("Make it smaller")
    assert coach.asked() == "smaller"
    coach.say("just tae the end of the street and back")
    assert coach.asked() == "plan_confidence"
    coach.say("9")
    assert coach.asked() == "read_back"
    assert coach.said("end of the street")
    rated = [r.value for r in coach.rows(RulerReading) if r.kind is RulerKind.PLAN_CONFIDENCE]
    assert rated == [4, 9]


def test_a_plan_they_are_unsure_of_may_stay_as_it_is(talk: Talk) -> None:
    coach = until(talk(), "fix", plan_confidence="5")
    coach.say("leave it as it is")
    assert coach.asked() == "read_back"


def test_the_eight_steps_of_problem_solving_can_be_reached(talk: Talk) -> None:
    coach = until(talk(), "fix", plan_confidence="3")
    coach.say("sort what's in the way")
    assert coach.asked() == "barrier"
    coach.say("ma knees give way on the brae")
    assert [row.words for row in coach.rows(Barrier)] == ["ma knees give way on the brae"]
    coach.say("tak ma stick, or ask Jean, or get the bus back")
    assert coach.asked() == "pick_way"
    coach.say("tak ma stick")
    assert steps(coach) == [1, 2, 2, 2, 3, 4]
    until(coach, "keep_plan", plan_confidence="8")
    coach.wait_until("2026-01-19T15:00")
    assert coach.asked() == "how_did_it_go"
    coach.say("naw I didnae manage", "the rain was stottin aff the ground")
    assert coach.asked() == "fix_worked"
    coach.say("naw")
    assert 5 in steps(coach)
    assert coach.asked() == "pick_way"
    coach.say("ask Jean")
    assert 6 in steps(coach)
    until(coach, "fix", plan_confidence="3")
    coach.say("sort what's in the way", "the rain again", "nothing")
    assert coach.asked() == "resource"
    coach.say("mibbe ma sister has a car")
    assert 7 in steps(coach)


def test_a_problem_may_be_left_unsolved(talk: Talk) -> None:
    coach = until(talk(), "fix", plan_confidence="2")
    coach.say("sort it out", "ma breathing on the stairs", "dunno", "naebody")
    assert coach.asked() == "park"
    coach.say("leave it for now")
    assert steps(coach)[-1] == 8
    assert coach.asked() == "else"
    assert [row.state for row in coach.rows(Goal)] == [GoalState.PAUSED]


def test_no_plan_is_a_good_ending(talk: Talk) -> None:
    coach = until(talk(), "idea")
    coach.say("no, neither")
    assert coach.asked() == "ask_again"
    coach.say("no")
    assert coach.asked() == "else"
    assert all(row.state is not PlanState.AGREED for row in coach.rows(Plan))


@pytest.mark.behaviour(31)
def test_somebody_elses_wish_is_noted_and_the_goal_stays_theirs(talk: Talk) -> None:
    coach = until(talk(), "change")
    coach.say("my daughter wants me tae go tae a lunch club")
    assert coach.asked() == "whose"
    coach.say("no really mine")
    assert coach.asked() == "own_wish"
    coach.say("see ma auld pals at the bowling")
    assert coach.asked() == "importance"
    assert coach.said("bowling")
    (goal,) = coach.rows(Goal)
    assert goal.whose is Whose.SOMEONE_ELSE
    assert "bowling" in goal.words
    assert "lunch club" not in goal.words
    assert "lunch club" in (goal.family_view or "")


def test_why_it_matters_is_kept_in_their_words(talk: Talk) -> None:
    coach = until(talk(), "confidence", importance_why="cos I want tae see the wean in her play")
    assert coach.rows(Goal)[0].why_it_matters == "I want tae see the wean in her play"


@pytest.mark.behaviour(11)
@pytest.mark.parametrize(
    ("choice", "ending", "begins"),
    [("As a picture", ".png", b"\x89PNG"), ("As a page", ".pdf", b"%PDF")],
)
def test_the_plan_can_be_had_as_a_picture_or_a_page_and_opens(
    talk: Talk, choice: str, ending: str, begins: bytes
) -> None:
    coach = until(talk(), "keep_plan")
    assert coach.files == []  # Nothing is handed over unasked.
    coach.press(choice)
    (file,) = coach.files
    assert file.suffix == ending
    assert file.read_bytes().startswith(begins)
    if ending == ".png":
        from PIL import Image

        with Image.open(file) as picture:
            picture.load()
            assert min(picture.size) > 300
        assert coach.said("walk to the shop")  # The same in words.
    else:
        assert len(re.findall(rb"/Type /Page\b(?!s)", file.read_bytes())) == 1
        assert file.read_bytes().rstrip().endswith(b"%%EOF")
    assert coach.asked() == "review"


@pytest.mark.behaviour(11)
def test_a_page_to_print_may_be_asked_for_later_in_their_own_words(talk: Talk) -> None:
    coach = until(talk(), "else")
    coach.say("can I get ma plan tae print")
    assert [file.suffix for file in coach.files] == [".pdf"]
    assert coach.asked() == "else"


def test_a_digression_in_the_middle_of_a_plan_loses_nothing(talk: Talk) -> None:
    coach = until(talk(), "when_to")
    coach.say("who reads this?")
    assert coach.asked() == "when_to"
    coach.say("what does self-management mean?")
    assert coach.asked() == "when_to"
    coach.say("efter ma breakfast")
    until(coach, "say_back")
    assert agreed(coach).how_much == "ten minutes"

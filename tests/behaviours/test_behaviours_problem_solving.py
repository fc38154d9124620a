"""What gets in the way: each of the eight steps can be reached, and each has a way out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import sqlalchemy as sa
from journeys import until
from walks import KNEES, checked_in

from store.agenda import Limit, LimitKind
from store.barriers import Barrier, ProblemSolvingStep
from store.engine import session
from store.feedback import Feedback
from store.goals import Goal, GoalState
from store.plans import Plan

Talk = Callable[..., Any]
NAME, LIST, PICK, TRY, ASSESS, SUBSTITUTE, OTHER_HELP, ACCEPT = range(1, 9)


def steps(coach: Any) -> list[tuple[int, str]]:
    """The steps taken, in their order, with the words said at each."""
    with session() as opened:
        query = (
            sa.select(ProblemSolvingStep)
            .join(Barrier, Barrier.id == ProblemSolvingStep.barrier_id)
            .where(Barrier.person_id == coach.person)
            .order_by(ProblemSolvingStep.id)
        )
        return [(row.step, row.words) for row in opened.execute(query).scalars()]


def at_the_barrier(coach: Any) -> Any:
    """A plan that they are not sure of, and the wish to sort what is in the way."""
    until(coach, "plan_confidence", **KNEES)
    coach.say("4", "sort what's in the way")
    assert coach.asked() == "barrier"
    return coach


def test_all_eight_steps_are_reached_in_one_persons_weeks(talk: Talk) -> None:
    coach = checked_in(talk())
    coach.say("no", "the rain", "sort what's in the way", "get a brolly, go tae the mall")
    coach.press("Get a brolly")
    coach.say("8", "yes", "next monday at 10am", "no", "no")
    coach.wait_until("2026-01-26T10:05")
    coach.say("no", "the rain again")
    assert coach.asked() == "fix_worked"
    assert coach.said("get a brolly")
    coach.say("no")
    assert coach.asked() == "pick_way"  # Another of their own first list.
    assert coach.said("go tae the mall")
    coach.say("yes", "8", "yes", "next monday at 10am", "no", "no")
    coach.wait_until("2026-02-02T10:05")
    coach.say("no", "the rain still")
    assert coach.asked() == "fix_worked"
    assert coach.said("go tae the mall")
    coach.say("no")
    assert coach.asked() == "ways"
    coach.say("nothing")
    assert coach.asked() == "resource"
    coach.say("ma neighbour Jean could take me", "8", "yes", "next monday at 10am", "no", "no")
    coach.wait_until("2026-02-09T10:05")
    coach.say("no", "the rain", "sort what's in the way", "no idea", "naebody")
    assert coach.asked() == "park"
    coach.say("leave it for now")
    assert {step for step, _ in steps(coach)} == {
        NAME,
        LIST,
        PICK,
        TRY,
        ASSESS,
        SUBSTITUTE,
        OTHER_HELP,
        ACCEPT,
    }
    assert (SUBSTITUTE, "go tae the mall") in [(s, w.casefold()) for s, w in steps(coach)]
    assert coach.rows(Goal)[-1].state is GoalState.PAUSED


@pytest.mark.parametrize(
    ("said", "ways"),
    [
        ("go in the mornin or ask ma sister", ["go in the mornin", "ask ma sister"]),
        ("get a brolly, go tae the mall", ["get a brolly", "go tae the mall"]),
        ("set an alarm", ["set an alarm"]),
    ],
)
def test_every_way_named_is_listed_and_the_person_picks(
    talk: Talk, said: str, ways: list[str]
) -> None:
    coach = at_the_barrier(talk())
    coach.say("I forget by the time I'm hame", said)
    assert coach.asked() == "pick_way"
    listed = [words.casefold() for step, words in steps(coach) if step == LIST]
    assert listed == ways


def test_what_is_in_the_way_is_said_back_before_ways_are_asked_for(talk: Talk) -> None:
    coach = at_the_barrier(talk())
    coach.say("I'm too tired when I get in fae work")
    assert coach.said("too tired")
    assert coach.asked() == "ways"
    assert LimitKind.ENERGY in [row.kind for row in coach.rows(Limit)]


def test_a_way_picked_leads_back_to_the_plan_rated_anew(talk: Talk) -> None:
    coach = at_the_barrier(talk())
    coach.say("I forget", "put ma shoes by the door", "aye")
    assert coach.asked() == "plan_confidence"
    assert coach.rows(Plan)[-1].confidence is None
    coach.say("8")
    assert coach.asked() == "read_back"


def test_a_way_may_be_typed_in_their_own_words(talk: Talk) -> None:
    coach = at_the_barrier(talk())
    coach.say("the rain", "get a brolly, go tae the mall", "the brolly one")
    assert (PICK, "get a brolly") in [(step, words.casefold()) for step, words in steps(coach)]


@pytest.mark.parametrize("none", ["none", "none of them", "no", "[3]"])
def test_none_of_the_ways_leads_to_who_could_help(talk: Talk, none: str) -> None:
    coach = at_the_barrier(talk())
    coach.say("the rain", "get a brolly, go tae the mall", none)
    assert coach.asked() == "resource"


def test_somebody_who_could_help_goes_into_the_plan(talk: Talk) -> None:
    coach = until(talk(), "plan_confidence", **{**KNEES, "who": "just me"})
    coach.say("3", "sort it out", "I dinnae like going oot alone", "no idea", "ma neighbour Jean")
    assert (OTHER_HELP, "ma neighbour Jean") in steps(coach)
    coach.say("8")
    assert coach.asked() == "read_back"
    assert coach.said("Jean")
    assert "naebody" not in coach.last


@pytest.mark.parametrize("nobody", ["naebody", "there's nobody really", "no", "no one", "no idea"])
def test_with_no_way_and_nobody_it_may_be_left_for_now(talk: Talk, nobody: str) -> None:
    coach = at_the_barrier(talk())
    coach.say("the rain", "cannae think of anything", nobody)
    assert coach.asked() == "park"
    coach.say("another way")
    assert coach.asked() == "ways"


def test_a_problem_left_for_now_rests_the_goal_and_loses_nothing(talk: Talk) -> None:
    coach = at_the_barrier(talk())
    coach.say("the rain", "dunno", "no", "leave it")
    assert steps(coach)[-1][0] == ACCEPT
    assert coach.rows(Goal)[-1].state is GoalState.PAUSED
    assert coach.rows(Plan)[-1].what == "walk roon the block"
    assert coach.asked() == "else"


def test_a_problem_left_at_a_check_in_ends_the_cycle_like_any_other(talk: Talk) -> None:
    coach = checked_in(talk())
    coach.say("no", "the rain", "sort what's in the way", "dunno", "no", "leave it for now")
    assert coach.asked() == "differently"
    coach.say("talk less", "no")
    assert [row.words for row in coach.rows(Feedback)] == ["talk less"]


def test_what_they_just_said_is_in_the_way_is_not_asked_for_again(talk: Talk) -> None:
    coach = checked_in(talk())
    coach.say("no", "I wis just too tired", "sort what's in the way")
    assert coach.asked() == "ways"
    assert [step for step, _ in steps(coach)] == [NAME]


def test_a_way_round_that_worked_is_theirs(talk: Talk) -> None:
    coach = checked_in(talk())
    coach.say("no", "the rain", "sort what's in the way", "get a brolly", "yes")
    coach.say("8", "yes", "next monday at 10am", "no", "no")
    coach.wait_until("2026-01-26T10:05")
    coach.say("no", "ma hip this time, just stiff")
    assert coach.asked() == "fix_worked"  # A stiff hip is no flare-up: no list of danger signs.
    coach.say("aye")
    assert coach.asked() in {"next", "smaller"}


def test_nothing_in_the_way_goes_back_to_the_plan(talk: Talk) -> None:
    coach = at_the_barrier(talk())
    coach.say("nothing really")
    assert coach.asked() == "plan_confidence"
    assert steps(coach) == []


def test_a_problem_of_pain_met_on_the_way_to_a_plan_binds_it(talk: Talk) -> None:
    coach = at_the_barrier(talk())
    coach.say("the pain in ma hip stops me")
    assert LimitKind.PAIN in [row.kind for row in coach.rows(Limit)]

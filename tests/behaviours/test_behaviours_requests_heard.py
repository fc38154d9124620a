"""What is asked for is given or honestly refused: local help, a plan, to have been read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from journeys import until
from test_behaviours_signposting import cards
from walks import lines_of, said_by_name

from store.goals import Goal
from store.signposts import Signpost, SignpostOutcome

Talk = Callable[..., Any]
AMINA = (
    "I have fibro and two wee ones, 2 and 4. I'm knackered all the time, everything aches, "
    "I'd love to get swimming again on tuesdays when my mum has the kids"
)


def first_said(coach: Any) -> str:
    """The name of the line that the last turn began with."""
    in_order = [(name, text) for name, _, text in lines_of(coach)]
    replies = [reply.text for reply in coach.turns[-1][1] if reply.text]
    assert [text for _, text in in_order[-len(replies) :]] == replies
    return in_order[-len(replies)][0]


@pytest.mark.behaviour(15)
@pytest.mark.parametrize("asked", ["more", "helps", "importance", "confidence", "limits", "idea"])
def test_a_bare_request_for_local_help_is_heard_from_every_question(talk: Talk, asked: str) -> None:
    coach = until(talk(), asked)
    coach.say("i just want a walking group in dundee ffs")
    assert coach.asked() == "services_ok"
    assert coach.said("Dundee")


@pytest.mark.behaviour(15)
def test_only_a_group_is_wanted_and_nobody_is_questioned_about_it(talk: Talk) -> None:
    coach = talk()
    coach.say("walking group dundee")
    assert len(cards(coach)) == 2
    assert coach.asked() == "services_ok"
    coach.press("None of these")
    assert coach.asked() == "else"
    coach.say("not interested in talking. just the group")
    # Shown in full once; then they are named.
    assert cards(coach) == []
    assert "utter_widened_again" in said_by_name(coach)
    assert "“human”" not in "".join(r.text or "" for _, rs in coach.turns for r in rs)
    coach.press("None of these")
    coach.say("nothing else thanks. just let me know when there's one in dundee")
    assert first_said(coach) == "utter_cannot_watch"
    assert coach.rows(Goal) == []


@pytest.mark.behaviour(15)
def test_where_they_are_not_is_not_the_place(talk: Talk) -> None:
    coach = talk()
    coach.say("walking group dundee", "leith is miles away. got anything actually in dundee")
    assert first_said(coach) == "utter_none_nearer"
    assert coach.asked() == "else"
    coach.say("no. i live in DUNDEE not leith")
    assert cards(coach) == []


@pytest.mark.behaviour(15)
def test_a_service_that_was_full_is_kept_and_not_offered_again(talk: Talk) -> None:
    coach = talk()
    coach.say("walking group dundee", "i tried the honest mile and it was full")
    assert first_said(coach) == "utter_service_full"
    assert coach.said("Honest Mile")
    full = [row for row in coach.rows(Signpost) if row.outcome is SignpostOutcome.NOT_SUITABLE]
    assert len(full) == 1
    coach.say("is there any other one")
    assert not coach.said("Honest Mile")


@pytest.mark.behaviour(15)
def test_a_plan_that_is_asked_for_is_begun_for_what_was_told(talk: Talk) -> None:
    coach = talk()
    coach.say("I want to run a 10k next month. My knee was sore in september")
    coach.say("I just need a plan")
    assert first_said(coach) == "utter_plan_for"
    assert coach.asked() == "limits"
    (goal,) = coach.rows(Goal)
    assert goal.name == "run a 10k next month"


@pytest.mark.behaviour(15)
def test_a_plan_for_nothing_yet_asks_what_they_would_like(talk: Talk) -> None:
    coach = until(talk(), "more")
    coach.say("can we make a plan")
    assert coach.asked() == "change"
    assert coach.rows(Goal) == []
    coach.say("I want a goal: run 10k on 27 December")
    assert coach.asked() == "limits"
    assert coach.rows(Goal)[0].name.startswith("run 10k")


@pytest.mark.behaviour(1)
def test_a_whole_story_is_said_back_and_its_wish_is_the_goal(talk: Talk) -> None:
    coach = talk()
    coach.say(AMINA)
    assert coach.said("fibro", "knackered", "swimming")
    assert coach.asked() == "why_it_matters"
    coach.say("everything!! did you read what I wrote?")
    assert coach.said("fibro", "knackered", "swimming")
    assert coach.asked() == "why_it_matters"
    (goal,) = coach.rows(Goal)
    assert goal.words.startswith("I'd love to get swimming")


@pytest.mark.behaviour(1)
def test_what_this_is_is_answered_beside_agreeing(talk: Talk) -> None:
    coach = talk(welcomed=False)
    coach.say("hello", "aye over 16. whit is this")
    assert first_said(coach) == "utter_about_me"
    assert coach.asked() == "open"


@pytest.mark.behaviour(10)
def test_an_amount_told_in_passing_is_no_limit_of_time(talk: Talk) -> None:
    coach = until(talk(), "limits", more="walking more. maybe 20 minutes a day")
    coach.say("no", "walk 20 minutes every day")
    assert not coach.said("time is short")

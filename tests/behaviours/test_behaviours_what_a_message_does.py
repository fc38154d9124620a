"""Words that no list knows are kept where they may be an answer, and nowhere else.

The sentences are others than those that teach (data/readings/act.yml).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from journeys import until

from store.agenda import AgendaItem, Strength
from store.goals import Goal

Talk = Callable[..., Any]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("wish", "naw nothing helps"),
        ("wish", "I honestly couldnae tell ye whit I'd dae"),
        ("wish", "ach it's aye the same wi this"),
        ("wish", "is it the hospital that reads all this"),
        ("wish", "what do you lot do with all these answers"),
        ("wish", "my hands seize up the minute the weather turns"),
        ("change", "whit kind o daft question is that"),
        ("change", "I've been roon the hooses wi this and nothing comes o it"),
        ("helps", "been through every tablet and cream in the chemist and no a thing touches it"),
        ("helps", "does my doctor get to see what I put here"),
    ],
)
def test_what_is_no_answer_becomes_no_goal_and_no_help(
    talk: Talk, question: str, said: str
) -> None:
    coach = until(talk(), question)
    goals, helps = len(coach.rows(Goal)), len(coach.rows(Strength))
    coach.say(said)
    assert len(coach.rows(Goal)) == goals, [row.name for row in coach.rows(Goal)]
    assert len(coach.rows(Strength)) == helps, [row.words for row in coach.rows(Strength)]
    assert not coach.said(f"like is {said}")


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("wish", "the bowling club on a Thursday, like I used to"),
        ("wish", "no waking at four every morning"),
        ("wish", "tae lift the wean withoot yelping"),
        ("wish", "kneel to weed my own borders"),
        ("wish", "jist a bit o life back"),
        ("wish", "going to my niece's wedding in June on my own two feet"),
        ("wish", "a daily turn round the harbour"),
    ],
)
def test_what_is_wished_is_the_goal(talk: Talk, question: str, said: str) -> None:
    coach = until(talk(), question)
    coach.say(said)
    assert len(coach.rows(Goal)) == 1


@pytest.mark.parametrize(
    "said", ["my sister knits and I do the crosswords", "a hot water bottle and the radio"]
)
def test_what_helps_is_kept(talk: Talk, said: str) -> None:
    coach = until(talk(), "helps")
    coach.say(said)
    assert len(coach.rows(Strength)) == 1


def test_a_doubt_about_us_is_nothing_to_talk_about(talk: Talk) -> None:
    coach = until(talk(), "open")
    coach.say("ma daughter says i should try this. dont see what a robot can dae")
    assert coach.asked() == "open", coach.last
    assert coach.rows(AgendaItem) == []


@pytest.mark.parametrize("said", ["ma daughter pit this on ma phone", "my nephew set this up"])
def test_a_remark_is_not_said_back_as_a_worry(talk: Talk, said: str) -> None:
    coach = until(talk(), "open")
    coach.say(said)
    assert not coach.said("your daughter")
    assert not coach.said("your nephew")
    assert coach.rows(AgendaItem) == []
    assert coach.asked() == "open", coach.last


def test_a_rating_with_what_is_in_the_way_is_not_asked_what_is_hard(talk: Talk) -> None:
    coach = until(talk(), "confidence")
    coach.say("no very sure. the stairs")
    assert coach.said("stairs"), coach.last
    assert coach.asked() == "ways", coach.last


def test_a_second_remark_leaves_a_part_of_the_plan_out(talk: Talk) -> None:
    coach = until(talk(), "cue")
    coach.say("ma daughter pit me up to this")
    assert coach.asked() == "cue", coach.last
    coach.say("my nephew set this up")
    assert coach.asked() != "cue", coach.last

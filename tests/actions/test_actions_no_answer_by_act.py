"""Words that no list knows are kept as no answer where they can hardly be one."""

from __future__ import annotations

from typing import Any

import pytest

from store.agenda import Strength
from store.barriers import Barrier
from store.goals import Goal
from store.plans import Plan
from tests.actions.test_actions_hearing import hear
from understanding.talking.acts import Act


def acts(act: Act) -> dict[str, float]:
    return {one.value: float(one is act) for one in Act}


@pytest.mark.parametrize(
    ("question", "text", "act", "label"),
    [
        ("wish", "it's been the same wi everybody I've seen", Act.NOTHING, "told"),
        ("change", "there's nae way oot o it", Act.NOTHING, "unsure"),
        ("helps", "been doon every road there is", Act.NOTHING, "no"),
        ("resource", "it's only me and these four walls", Act.NOTHING, "no"),
        ("wish", "aye the usual", Act.SHORT, "bare"),
        ("helps", "it is whit it is", Act.SHORT, "bare"),
        ("open", "cannae see whit a phone can dae for me", Act.REMARK, "doubts"),
        ("helps", "the nights just drag", Act.TROUBLE, "trouble"),
        ("when_to", "ma daughter put me up to this", Act.REMARK, "not_understood"),
    ],
)
def test_what_is_done_instead_of_answering_gets_its_own_label(
    person: Any, question: str, text: str, act: Act, label: str
) -> None:
    assert hear(person, question, text, acts=acts(act)) == label
    assert person.rows(Strength) == []
    assert person.rows(Goal) == []


def test_a_likely_answer_is_kept(person: Any) -> None:
    hear(person, "helps", "the dug lying on ma feet", acts=acts(Act.HELP))
    assert len(person.rows(Strength)) == 1


def test_what_is_surely_a_help_or_a_wish_is_one_whatever_the_words(person: Any) -> None:
    hear(person, "helps", "my sister knits and I do the crosswords", acts=acts(Act.HELP))
    assert len(person.rows(Strength)) == 1
    assert hear(person, "helps", "i want sleep like before", acts=acts(Act.WISH)) == "wished"
    assert len(person.rows(Goal)) == 1


@pytest.mark.parametrize(
    ("act", "text", "line"),
    [
        (Act.REMARK, "I only came on here to keep my wife happy", "utter_remark_heard"),
        (Act.REMARK, "why do you want to know that", "utter_no_answer_to_that"),
    ],
)
def test_a_remark_is_nodded_to_and_the_question_comes_once_more(
    person: Any, act: Act, text: str, line: str
) -> None:
    person.ask("wish").do("action_aside", text, acts=acts(act))
    assert person.responses == [line]
    assert person.next == "utter_ask_wish"


@pytest.mark.parametrize("question", ["open", "more", "helps", "barrier"])
def test_a_remark_is_not_said_back_as_if_it_weighed_on_them(person: Any, question: str) -> None:
    said = "ma daughter pit this on ma phone"
    person.ask(question).do("action_hear", said, acts=acts(Act.REMARK))
    person.do("action_reflect", said, again=True, acts=acts(Act.REMARK))
    assert person.responses == ["utter_remark_heard"]


def test_what_they_would_have_done_differently_is_said_back(person: Any) -> None:
    said = "you ask an awful lot of questions for one morning"
    person.ask("differently").do("action_hear", said, acts=acts(Act.REMARK))
    person.do("action_reflect", said, again=True, acts=acts(Act.REMARK))
    assert person.responses != ["utter_remark_heard"]


@pytest.mark.parametrize("question", ["confidence", "plan_confidence"])
def test_a_rating_told_with_the_one_thing_in_the_way_is_not_asked_what_that_is(
    person: Any, question: str
) -> None:
    person.ask("what").do("action_hear", "walk to the kirk")
    assert hear(person, question, "no very sure. the stairs") == "low_why"
    person.do("action_say_reason", "no very sure. the stairs", again=True)
    assert [row.words for row in person.rows(Barrier)] == ["the stairs"]


@pytest.mark.parametrize("said", ["i said NO marek", "not my brother"])
def test_who_is_not_to_help_is_no_riddle(person: Any, said: str) -> None:
    person.ask("what").do("action_hear", "walk in the park")
    assert hear(person, "who", said, acts=acts(Act.REMARK)) == "no"
    assert person.rows(Plan)[-1].who_helps == ""


def test_a_second_remark_leaves_the_part_out_and_goes_on(person: Any) -> None:
    person.ask("what").do("action_hear", "walk in the park")
    said = "my wife makes me do this"
    person.ask("cue").do("action_aside", said, acts=acts(Act.REMARK))
    assert (person.responses, person.next) == (["utter_remark_heard"], "utter_ask_cue")
    person.ask("cue").do("action_aside", said, acts=acts(Act.REMARK))
    assert person.next == "action_next_part"
    assert person.rows(Plan)[-1].cue == ""

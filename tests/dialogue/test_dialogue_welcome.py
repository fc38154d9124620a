"""Nobody is coached who has not agreed to chat."""

from __future__ import annotations

import pytest
from tables import for_every_row

from coaching.story_table import Standing
from dialogue.welcome import BEFORE_AGREEING, must_welcome


@for_every_row("intent", ["greeting", "answer", "share_problem", "menu", "new_goal"])
def test_somebody_new_is_welcomed_whatever_they_say(intent: str) -> None:
    assert must_welcome(Standing(intent=intent))


@for_every_row("intent", sorted(BEFORE_AGREEING))
def test_who_reads_this_and_a_way_out_come_before_agreeing(intent: str) -> None:
    assert not must_welcome(Standing(intent=intent))


def test_an_answer_to_the_question_is_heard() -> None:
    assert not must_welcome(Standing(intent="answer", asked="consent"))


def test_something_else_than_an_answer_to_the_question_welcomes_again() -> None:
    assert must_welcome(Standing(intent="menu", asked="consent"))
    assert must_welcome(Standing(intent="answer", asked="more"))


def test_somebody_who_agreed_is_not_welcomed_again() -> None:
    assert not must_welcome(Standing(intent="greeting", slots={"consent": "yes"}))


def test_somebody_under_16_is_not_coached_after_a_yes_to_something_else() -> None:
    assert must_welcome(Standing(intent="answer", asked="consent", slots={"consent": "no"}))


def test_danger_comes_before_the_welcome() -> None:
    assert not must_welcome(Standing(intent="answer", slots={"on_hold": True}))


def test_a_turn_is_welcomed_once() -> None:
    assert not must_welcome(Standing(intent="greeting", done=("action_welcome",)))
    assert not must_welcome(Standing(intent=None))


def test_another_language_is_answered_at_the_question_and_welcomed_before_it() -> None:
    assert not must_welcome(Standing(intent="other_language", asked="consent"))
    assert must_welcome(Standing(intent="other_language"))


@pytest.mark.parametrize("asked", ["data_what", "delete_sure"])
def test_their_data_is_theirs_to_see_and_delete_whether_they_agree_or_not(asked: str) -> None:
    assert not must_welcome(Standing(intent="answer", asked=asked))
    assert must_welcome(Standing(intent="greeting", asked=asked))

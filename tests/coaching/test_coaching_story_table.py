"""Stories are read as a coach reads them."""

from __future__ import annotations

import pytest

from coaching.story_table import Contradiction, Does, Holds, Says, Standing, next_action, table_of


def told(*steps):
    """Write a story short: '>' is the person, a pair a condition, else an action."""
    read = []
    for step in steps:
        if isinstance(step, tuple):
            read.append(Holds(*step))
        elif step.startswith(">"):
            read.append(Says(step[1:]))
        else:
            read.append(Does(step))
    return [*read, Does("action_listen")]


HIGH = [("asked", "importance"), ">answer", ("answer", "high"), "action_reflect", "utter_ask_why"]
LOW = [("asked", "importance"), ">answer", ("answer", "low"), "utter_your_call"]
ELSE = [("asked", "importance"), ">answer", "utter_ask_again"]


def table(**stories):
    return table_of((name, told(*steps)) for name, steps in stories.items())


def after(label, *done, asked="importance", **slots):
    return Standing(
        intent="answer",
        done=done,
        spoken=bool(done),
        asked=asked,
        slots={"answer": label, **slots},
    )


def test_the_answer_to_a_question_chooses_the_story():
    read = table(high=HIGH, low=LOW, other=ELSE)
    assert next_action(read, after("high")) == ("action_reflect", "high")
    assert next_action(read, after("low")) == ("utter_your_call", "low")
    assert next_action(read, after("said")) == ("utter_ask_again", "other")


def test_a_slot_left_from_an_earlier_goal_does_not_lose_the_story():
    read = table(high=HIGH, other=ELSE)
    assert next_action(read, after("high", route="evoke")) == ("action_reflect", "high")


def test_another_question_is_another_story():
    read = table(high=HIGH)
    assert next_action(read, after("high", asked="confidence"))[0] == "action_default_fallback"


def test_after_a_question_it_is_the_persons_turn():
    read = table(high=HIGH)
    assert next_action(read, after("high", "action_reflect")) == ("utter_ask_why", "high")
    assert next_action(read, after("high", "action_reflect", "utter_ask_why"))[0] == "action_listen"


def test_the_end_of_a_story_listens_only_after_something_was_said():
    read = table(low=LOW)
    assert next_action(read, after("low", "utter_your_call"))[0] == "action_listen"
    silent = Standing(intent="answer", done=("utter_your_call",), asked="importance")
    assert next_action(read, silent)[0] == "action_default_fallback"


def test_a_message_that_no_story_knows_is_never_met_with_silence():
    assert next_action({}, Standing(intent="menu"))[0] == "action_default_fallback"
    told_so = Standing(intent="menu", done=("action_default_fallback",))
    assert next_action({}, told_so)[0] == "action_listen"


def test_a_question_asked_inside_a_story_needs_no_condition_of_its_own():
    read = table(long=[*HIGH, ">answer", "action_sum_up"])
    assert next_action(read, after("said", asked="why")) == ("action_sum_up", "long")


def test_two_stories_that_disagree_are_named():
    with pytest.raises(Contradiction, match="'first' goes on with utter_your_call, 'second'"):
        table(first=LOW, second=[*LOW[:3], "utter_ask_again"])


def test_two_stories_that_agree_are_one():
    assert table(first=LOW, second=LOW) == table(first=LOW)

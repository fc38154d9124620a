"""The topic or the goal in hand is called wrong, put right or denied."""

from __future__ import annotations

from typing import Any, Mapping

from coaching.questions import kind_of
from dialogue.beside.questions import (
    ASKS_FOR_FAULTS,
    HEARS_ALL,
    MAKES_A_PLAN,
    NAMES_THE_GOAL,
    TAKES_IT_DOWN,
)
from dialogue.of_the_draft import READ_BACK
from understanding.plans.goal_change import read_goal_change
from understanding.plans.goal_refused import read_goal_refused
from understanding.talking.set_apart import Apart, set_apart
from understanding.talking.told_before import told_before
from understanding.topics.off_the_list import takes_off_the_list
from understanding.topics.topic_corrections import read_topic_correction
from understanding.topics.topic_denied import names_it, read_denied_topic

#: Where something to stop or to do is what was asked for.
ASKS_FOR_A_CHANGE = MAKES_A_PLAN | frozenset(
    """wish who cue when_to what_helped in_the_way instead next barrier ways pick_way differently
    resource""".split()
)
#: What they say a goal is to be is the answer there, or has an action of its own.
NAMES_A_GOAL = frozenset({"goal_words", "goal_instead", "goal_which", "goal_do"})


def refuses_goal(text: str, context: Mapping[str, Any]) -> bool:
    """ "Smoke?? na i want tae get up": the goal in hand is not theirs, whatever was asked."""
    asked, goal = context.get("asked"), str(context.get("goal") or "")
    if not goal and asked in NAMES_THE_GOAL:
        goal = " ".join(map(str, context.get("topics") or ()))  # A topic is rated as the goal.
    if not goal or asked in HEARS_ALL | TAKES_IT_DOWN | ASKS_FOR_FAULTS | NAMES_A_GOAL:
        return False
    found = read_goal_refused(text, goal=goal)
    if found is None:
        return False
    # "I want to change my goal to a swim" changes it; nothing of the old was misheard.
    return bool(found.thing) or read_goal_change(text, asked=asked) is None


def corrects(text: str, asked: str, before: str, reading: Mapping[str, Any]) -> bool:
    """Tell whether the topic or goal in hand is called wrong; "7, no 8" only rates it anew."""
    if told_before(text):
        return False  # "I just said" calls nothing wrong.
    protests = Apart.PROTEST in set_apart(text).kinds
    found = read_topic_correction(text, before=before)
    if found is None or (reading.get("ruler") and not protests and not found.of_the_goal):
        return False
    # Before anything is named, "I never said that" is owned, and the question asked again.
    return not protests or bool(found.right) or found.of_the_goal or asked in NAMES_THE_GOAL


def names_what_is_meant(text: str, before: str) -> bool:
    """Tell whether somebody says that they were got wrong, and what they meant."""
    if told_before(text) or Apart.PROTEST not in set_apart(text).kinds:
        return False
    found = read_topic_correction(text, before=before)
    return found is not None and found.right is not None


def denies_topic(text: str, context: Mapping[str, Any]) -> bool:
    """Tell whether a topic is denied: one of theirs, or one that the coach has just named.

    Where something to do or a part of the plan is asked for, "stop with the sugar" may be just
    that; only what the coach named, and they never said, is denied there.
    """
    if takes_off_the_list(text):
        return True
    found = read_denied_topic(text)
    if found is None:
        return False
    if kind_of(context.get("asked")) == "ruler":
        return True  # "Stop with the weight" rates nothing.
    if found.surely:
        return context.get("asked") not in READ_BACK
    if names_it(str(context.get("before") or ""), found.thing):
        return True
    named = any(names_it(one, found.thing) for one in context.get("topics") or ())
    return named and not (context.get("asked") in ASKS_FOR_A_CHANGE and found.may_be_done)

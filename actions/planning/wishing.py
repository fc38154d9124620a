"""What they would like, and whether to do something about it: the goal, in their own words."""

from __future__ import annotations

import re

from actions.agenda.words import UNNAMED_GOAL, name_of, topic_of
from actions.answers.hearing import answer_to
from actions.planning.nobody_there import nobody_for_the_goal
from actions.turn import Turn, step
from directory.kinds import kinds_asked
from store.agenda import (
    item_in_focus,
)
from store.goals import Goal, GoalState, goal_in_hand, set_goal
from store.plans import draft_plan, end_plan
from understanding.plans.goal_refused import besides_asked_back
from understanding.plans.out_of_reach import OutOfReach, out_of_reach
from understanding.plans.said_as_wish import is_a_wish
from understanding.plans.to_do import ToDo, what_is_named
from understanding.talking.acts import Act, surely
from understanding.talking.asks import Ask, surely_asks
from understanding.talking.declines import not_now
from understanding.talking.ideas_asked import asks_for_ideas_in
from understanding.talking.set_apart import set_apart
from understanding.talking.told_before import said_again
from understanding.text.phrase_shape import Shape, bare_phrase, shape_of
from understanding.text.words import in_english
from understanding.topics.topics import life_area, others_want

#: "If the weather's good", "depends", "see how it goes": no goal, and no step of a plan.
HANGS_ON = re.compile(
    r"\W*(?:(?:well|och|maybe|aye|yes|ok|just|i'll|i will|we'll|but)\W+)*(?:(?:only |just )?if\b|"
    r"(?:it )?depends?\b|see how\b|as long as\b)"
)

SEES = re.compile(r"\b(?:see how|depends?)\b")

#: "I'd like to walk to the shops": a wish, whatever was asked.
A_WISH = re.compile(
    r"(?:(?:well|och|no|aye|ok|so|just|but)[\s,]+)*"
    r"(?:(?:i|ah)(?:'d| would|'m| am| do)? ?(?:just |really |much )?(?:like|love|want|"
    r"wanting|hoping|hope|wish|rather)\b|id (?:like|love|rather)\b|my goal\b|to be able\b|"
    r"being able\b|be able\b|"
    r"what i (?:want|would like)\b)"
)

BECAUSE = re.compile(r"\W*(?:(?:well|och|just|it's|aye)\W+)*(?:be)?(?:cause|cos|coz|cuz|since)\b")


def asks_for_ideas(turn: Turn) -> bool:
    """Whether the message asks for ideas, a question set apart from its answer included."""
    if turn.pressed is not None:
        return False
    whole = str(turn.latest.get("text") or "")
    by_meaning = surely_asks(turn.reading.get("asks")) is Ask.IDEAS
    return by_meaning or asks_for_ideas_in(turn.text) or asks_for_ideas_in(whole)


#: "Biscuit", "a wee biscuit": a thing that is neither theirs nor a part of life nor a pastime.
ONE_THING = re.compile(r"\W*(?:(?:a|an|some|wee|little)\s+)*[^\W\d_]+\W*", re.IGNORECASE)


def is_one_bare_thing(turn: Turn, words: str) -> bool:
    """ "Biscuit" is as likely said in passing; "sleep", "golf" and "the bowling" are wished."""
    bare = ONE_THING.fullmatch(words) is not None and shape_of(bare_phrase(words)) is Shape.THING
    known = life_area(words) is not None or bool(kinds_asked(words))
    return bare and not known and not surely(Act.WISH, turn.reading.get("acts"))


@answer_to("wish", "own_wish")
def hear_wish(turn: Turn, label: str) -> str | None:
    """What they would like becomes the goal, in their words; how bad it is becomes none."""
    told = set_apart(said_again(turn.text) or besides_asked_back(turn.text)).told
    if turn.pressed is None and not_now(told):
        return "not_now"
    if asks_for_ideas(turn):
        _begin_from_focus(turn)
        turn.set("ideas_wanted", True)
        return "ideas_now"
    if label != "said":
        return None
    if out_of_reach(told) is not None:
        return "out_of_reach"
    in_passing = turn.pressed is None and is_one_bare_thing(turn, told)
    if (is_a_wish(told) and not in_passing) or surely(Act.WISH, turn.reading.get("acts")):
        take_goal(turn, turn.text)
        return None
    if turn.asked == "own_wish" or turn.slots.get("told_at_wish"):
        return "unsure"
    turn.set("told_at_wish", True)
    return "told"


#: What may be asked of a wish that no step leads to, by why it is out of reach.
BEYOND = {
    OutOfReach.LUCK: "utter_wish_beyond",
    OutOfReach.TIME: "utter_wish_beyond",
    OutOfReach.BODY: "utter_wish_beyond",
    OutOfReach.THE_DEAD: "utter_wish_of_the_dead",
    OutOfReach.OTHERS: "utter_wish_for_others",
}


@step("action_wish_out_of_reach")
def wish_out_of_reach(turn: Turn) -> None:
    """Hear a wish that nobody can bring about, and ask for what is within reach, once."""
    why = out_of_reach(set_apart(turn.text).told) or OutOfReach.LUCK
    turn.say(BEYOND[why])
    turn.go_to("change" if turn.asked_twice else turn.asked or "wish")


def take_wish(turn: Turn) -> bool:
    """Take a wish said in so many words for the goal that is being explored; say whether it was."""
    goal = goal_in_hand(turn.session, turn.person.id)
    agreed = goal is not None and goal.state is not GoalState.EXPLORING
    if agreed or not A_WISH.match(in_english(turn.text)) or name_of(turn.text) == UNNAMED_GOAL:
        return False
    take_goal(turn, turn.text)
    return True


#: "I just want back to the bowling club": a goal, whatever was asked.
WANTS_BACK = re.compile(
    r"\bi(?:'d| would)? (?:just |only |really |do )*(?:want|like|love|wish|hope|long)\b"
    r"(?: \w+){0,3}? back (?:to|at|on|in|out|up|doing|with)\b(?! (?:bed|sleep|normal|it\b))"
)


#: "I want sleep better in day": a doing of theirs, with or without its "to".
WANTS_TO_DO = re.compile(
    r"\W*(?:(?:well|och|so|but|and|just|yes|no)\b[\s,]*)*i(?:'d| would)? "
    r"(?:just |only |really |do |so )*(?:want|like|wish|hope)(?: to)? (?:(?:just|again) )*"
    r"(?:sleep|eat|walk|drink|be|feel|move|stop|lose|work|cook|swim|breathe|smoke|cut|manage|stay|"
    r"get (?:up|out|back|to|about|down|through|round|over|in|fit)|see|play|read|visit)\b"
    r"(?! (?:left|told|dead|here|listened|heard|away|rid|off))"
)


def take_wish_told_early(turn: Turn) -> bool:
    """Take for the goal what they want back to, told before it was asked; say whether it was.

    "I SAID get up before 12" is a wish, too: it was told where something else was asked.
    """
    goal = goal_in_hand(turn.session, turn.person.id)
    exploring = goal is None or goal.state is GoalState.EXPLORING
    again = said_again(turn.text) if turn.pressed is None and exploring else None
    if again is not None and shape_of(bare_phrase(again)) is Shape.TO_DO:
        return take_goal(turn, again) is not None
    english = in_english(turn.text)
    told = bool(WANTS_BACK.search(english) or WANTS_TO_DO.match(english))
    told = told or surely(Act.WISH, turn.reading.get("acts"))
    if not told or out_of_reach(turn.text) is not None:
        return False
    return take_wish(turn)


def take_goal(turn: Turn, words: str) -> Goal | None:
    """Begin a goal from what was said, or give the one being explored these words.

    What is only said to the coach ("lol didn't say that", "sorry", "7") makes no goal: the goal in
    hand stays as it is.
    """
    words = set_apart(said_again(words) or besides_asked_back(words)).told
    if not words or not turn.once("goal"):
        return goal_in_hand(turn.session, turn.person.id)
    current = goal_in_hand(turn.session, turn.person.id)
    # What was said for a plan of another goal begins no plan of this one.
    turn.set("idea_said", None)
    if current is not None and current.state is GoalState.EXPLORING:
        if current.words != words and (draft := draft_plan(turn.session, current.id)):
            end_plan(turn.session, draft)
        current.words, current.name, current.changed_at = words, name_of(words), turn.now
        return current
    item = item_in_focus(turn.session, turn.person.id)
    goal = set_goal(
        turn.session,
        turn.person.id,
        words,
        turn.now,
        name=name_of(words),
        agenda_item_id=item.id if item else None,
    )
    nobody_for_the_goal(turn, goal)
    return goal


@answer_to("change")
def hear_change(turn: Turn, label: str) -> str | None:
    """Brief Action Planning's first question: a wish, a yes, a doubt or a no (Gutnick 2014)."""
    told = set_apart(turn.text).told
    if turn.pressed is None and not_now(told):
        return "not_now"
    named = what_is_named(told or turn.text) if turn.pressed is None else ToDo.DOING
    asks = asks_for_ideas(turn)
    if asks or (named is ToDo.WANTS_IDEAS and label in {"said", "unsure"}):
        _begin_from_focus(turn)
        turn.set("ideas_wanted", True)
        # To ask for ideas is to allow them; who only cannot tell is told that there are some.
        return "ideas_now" if asks else "ideas"
    if label != "said":
        _begin_from_focus(turn)
        return None
    if HANGS_ON.match(in_english(told)):
        _begin_from_focus(turn)  # "Only if it's easy" names nothing to do.
        return "unsure" if SEES.search(in_english(told)) else None
    goal = goal_in_hand(turn.session, turn.person.id)
    exploring = goal is not None and goal.state is GoalState.EXPLORING
    told_of_others = named in {ToDo.TELLS, ToDo.QUESTION} and not others_want(turn.text)
    if told_of_others:
        # "Nobody would want me" is heard, and is no wish: what was talked about is the goal.
        _begin_from_focus(turn)
    elif goal is None or not exploring or goal.name == UNNAMED_GOAL:
        take_goal(turn, turn.text)
    if told_of_others or BECAUSE.match(in_english(told)):
        return None  # "Cos I'm sick of this" says why, and not what.
    turn.set("idea_said", told[:300])
    if others_want(turn.text):
        noted = goal_in_hand(turn.session, turn.person.id)
        if noted is not None:
            noted.family_view = turn.text
        return "others_want"
    return None


def _begin_from_focus(turn: Turn) -> None:
    """Begin a goal of the thing talked about, where the goal in hand is planned and of another."""
    goal, item = (
        goal_in_hand(turn.session, turn.person.id),
        item_in_focus(turn.session, turn.person.id),
    )
    planned = goal is not None and goal.state is GoalState.PLANNED
    if planned and item is not None and goal and goal.agenda_item_id != item.id:
        take_goal(turn, topic_of(item.words))

"""What they meant, once the coach had it wrong: taken up where it belongs."""

from __future__ import annotations

import re

from actions.agenda.agenda import take_things
from actions.agenda.reflecting import say_words_back
from actions.agenda.summing_up import sum_up
from actions.agenda.words import name_of, said_back, topic_of
from actions.always.always import resume
from actions.answers.hearing import answer_to
from actions.planning.goal_refused import (
    after_the_goal,
    goal_is_refused,
    names_a_trouble,
    put_goal_right,
    say_what_is_planned,
)
from actions.planning.mending import mend
from actions.planning.wishing import A_WISH, WANTS_BACK, WANTS_TO_DO
from actions.turn import Turn, step
from store.agenda import item_in_focus
from store.goals import GoalState, goal_in_hand
from store.plans import draft_plan
from understanding.people.loss import loss_in
from understanding.plans.out_of_reach import out_of_reach
from understanding.talking.acts import Act, surely
from understanding.talking.set_apart import set_apart
from understanding.text.phrase_shape import Shape, bare_phrase, shape_of
from understanding.text.words import in_english
from understanding.topics.topic_corrections import read_topic_correction

#: "It's", "I said", "I meant that": what stands before the thing that was meant.
_LEADS_TO_IT = re.compile(
    r"\W*(?:(?:no|naw|nah|och|ach|well|but|and|so|just|jist|only|sorry|that)\b[\s,.:-]*)*"
    r"(?:(?:it'?s|it is|it wis|it was|(?:i|ah) (?:said|meant|mean|telt ye|told you|was on aboot|"
    r"was talking about)(?: that)?|you missed|ye missed)\b[\s,:-]*)*",
    re.IGNORECASE,
)
#: Before there is a wish: what they would like leads to what to do about it.
_BEFORE_A_WISH = frozenset({None, "open", "area", "area_more", "more", "helps", "wish", "own_wish"})
#: A wish, a trouble or a part of the plan; which, they say.
_BELONGS = (("What I'd like", "wish"), ("What's hard", "trouble"), ("Just carry on", "leave"))


@step("action_after_put_right")
def after_put_right(turn: Turn) -> None:
    """Take it for the goal, the topic or the plan that it corrects; else ask what it is."""
    if turn.pressed is not None or turn.answer != "said":
        resume(turn)
        return
    if goal_is_refused(turn):
        return
    right = read_topic_correction(turn.text)
    told = (right.right if right is not None else None) or set_apart(turn.text).told
    words = _LEADS_TO_IT.sub("", told, count=1).strip(" .,;:!?-") or told
    if not words or loss_in(words):
        say_words_back(turn, turn.text)
        resume(turn)
    elif not (_mends_the_plan(turn, words) or _is_what_they_want(turn, words)):
        _ask_where_it_belongs(turn, words)


def _mends_the_plan(turn: Turn, words: str) -> bool:
    """Put right the plan that is being made; say whether it says anything of that."""
    goal = goal_in_hand(turn.session, turn.person.id)
    draft = draft_plan(turn.session, goal.id) if goal is not None else None
    if draft is None or not draft.what or not mend(turn, draft, words, doing=False):
        return False
    turn.say("utter_plan_mended")
    say_what_is_planned(turn)
    resume(turn)
    return True


def _is_what_they_want(turn: Turn, words: str) -> bool:
    """Take a wish for the goal, and what troubles them for the topic; say whether it was either."""
    english = in_english(words)
    wish = any((A_WISH.match(english), WANTS_BACK.search(english), WANTS_TO_DO.match(english)))
    wish = wish or surely(Act.WISH, turn.reading.get("acts"))
    wish = wish or shape_of(bare_phrase(words)) in {Shape.TO_DO, Shape.DOING}
    if wish and not out_of_reach(words) and not _goal_is_settled(turn):
        _take_for_the_goal(turn, words)
        return True
    if names_a_trouble(words):
        _take_for_the_topic(turn, words)
        return True
    return False


def _goal_is_settled(turn: Turn) -> bool:
    goal = goal_in_hand(turn.session, turn.person.id)
    return goal is not None and goal.state is not GoalState.EXPLORING


def _take_for_the_goal(turn: Turn, words: str) -> None:
    put_goal_right(turn, words)
    if turn.main_question in _BEFORE_A_WISH:
        sum_up(turn)
        turn.go_to("change")
        return
    turn.say("utter_topic_put_right", topic=said_back(name_of(words)))
    turn.go_to(after_the_goal(turn))


def _take_for_the_topic(turn: Turn, words: str) -> None:
    item = item_in_focus(turn.session, turn.person.id)
    if item is not None:
        item.words, item.area = words, None
    else:
        take_things(turn, words)
    turn.say("utter_topic_put_right", topic=topic_of(words))
    turn.go_to(turn.main_question if turn.main_question not in {None, "open"} else "more")


def _ask_where_it_belongs(turn: Turn, words: str) -> None:
    """Say it back, and ask what it is to them: nothing of it is lost, and nothing is guessed."""
    turn.set("put_right_said", words[:300])
    say_words_back(turn, words)
    turn.go_to("belongs")


@step("action_ask_belongs")
def ask_belongs(turn: Turn) -> None:
    """What is it: something they would like, or something hard?"""
    turn.say_with_buttons("utter_belongs", _BELONGS)


@answer_to("belongs")
def hear_belongs(_turn: Turn, label: str) -> str | None:
    """ "Aye, that's what I want", or the words themselves once more; else it is let be."""
    return label if label in {"wish", "trouble"} else "leave"


@step("action_after_belongs")
def after_belongs(turn: Turn) -> None:
    """Keep it where they say that it belongs, and go on."""
    words = str(turn.slots.get("put_right_said") or "")
    turn.set("put_right_said", None)
    if turn.answer == "wish" and words and not _goal_is_settled(turn):
        _take_for_the_goal(turn, words)
    elif turn.answer in {"wish", "trouble"} and words:
        _take_for_the_topic(turn, words)
    else:
        resume(turn)

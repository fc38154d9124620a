"""What is typed at an open question and is no answer: owned, nodded to, and asked once more."""

from __future__ import annotations

from actions.agenda.agenda import take_things
from actions.agenda.loss import say_sorry_for_loss
from actions.agenda.reflecting import say_words_back
from actions.agenda.summing_up import sum_up
from actions.agenda.words import name_of, said_back
from actions.answers.hearing import NOT_UNDERSTOOD, answer_to
from actions.planning.goal_refused import (
    after_the_goal,
    goal_is_refused,
    names_a_trouble,
    put_goal_right,
    say_what_is_planned,
)
from actions.planning.planning import PART_OF, draft_in_hand
from actions.turn import Turn, step
from coaching.danger_families import lets_go_of_the_mind
from store.agenda import item_in_focus
from store.goals import GoalState, goal_in_hand, move_goal
from understanding.people.good_news import tells_good_news
from understanding.people.loss import loss_in, told_beside
from understanding.people.plain_feeling import feeling_told
from understanding.talking.acts import Act, no_answer_by_act
from understanding.talking.no_answer import NoAnswer, no_answer
from understanding.talking.set_apart import says_something_kind, set_apart
from understanding.topics.topic_corrections import read_topic_correction

#: Where the coach goes on after a second message that is no answer, without a word of it kept.
GOES_ON_TO = {
    "open": "area",
    "area_more": "else",
    "more": "helps",
    "helps": "wish",
    "wish": "change",
    "change": "importance",
    "own_wish": "importance",
    "importance_why": "confidence",
    "why_it_matters": "confidence",
    "importance_raise": "small_step",
    "confidence_why": "confidence_raise",
    "confidence_raise": "limits",
    "values": "info_ok",
    "make_of_it": "ask_again",
}
#: A plan stands without these; without a doing, or how sure they are of it, it is none.
MAY_BE_LEFT_OUT = frozenset({"how_much", "when_to", "how_often", "who", "cue"})
NODS = {
    NoAnswer.QUESTION: "utter_no_answer_to_that",
    NoAnswer.ASIDE: "utter_aside",
    NoAnswer.COMPLAINT: "utter_asking_heard",
    NoAnswer.PROTEST: "utter_misheard",
    NoAnswer.APOLOGY: "utter_no_need_to_be_sorry",
    NoAnswer.FIGURE: "utter_words_wanted",
    NoAnswer.TIME: "utter_aside",
}


@step("action_aside")
def aside(turn: Turn) -> None:
    """Answer it for what it is and ask once more; the second time, go on without."""
    asked = turn.asked or "open"
    if tells_good_news(turn.text):
        turn.say("utter_good_news")  # No miss of theirs: the question waits, however often.
        turn.go_to(asked)
        return
    again = turn.slots.get("aside_at") == asked
    turn.set("aside_at", None if again else asked)
    _nod(turn, asked)
    remarks = no_answer_by_act(turn.reading.get("acts"), asked) is Act.REMARK
    if again and remarks and asked in MAY_BE_LEFT_OUT:
        # A second remark where a part of the plan was asked for: that part is left out.
        setattr(draft_in_hand(turn), PART_OF[asked].value, "")
        turn.follow_with("action_next_part")
        return
    if not again or asked not in GOES_ON_TO:
        turn.go_to(asked)  # A part of the plan, or a rating, is still to come.
        return
    if asked == "wish":
        turn.say("utter_wish_later")
        sum_up(turn)
    else:
        turn.say("utter_skipped")
    turn.go_to(GOES_ON_TO.get(asked, "else"))


def _nod(turn: Turn, asked: str) -> None:
    if lets_go_of_the_mind(turn.reading):
        turn.say("utter_heard_heavy")
        return
    if loss_in(turn.text):
        if not say_sorry_for_loss(turn):
            say_words_back(turn, told_beside(turn.text) or turn.text)
        return
    feeling = feeling_told(turn.text, turn.reading.get("acts"))
    why = no_answer(turn.text, asked=asked)
    if says_something_kind(turn.text):
        turn.say("utter_kind_words")
    elif feeling is not None:
        turn.say(f"utter_short_{feeling.value}")
    elif why is NoAnswer.TROUBLE:
        say_words_back(turn, turn.text)
    elif why in NODS:
        turn.say(NODS[why])
    elif no_answer_by_act(turn.reading.get("acts"), asked) is Act.REMARK:
        turn.say("utter_remark_heard")
    elif why is None:
        say_words_back(turn, turn.text)


@step("action_own_complaint")
def own_complaint(turn: Turn) -> None:
    """Own what they say of the coach, and offer a person, an end, or to go on."""
    turn.say("utter_owned")
    turn.go_to("owned")


@answer_to("owned")
def hear_owned(_turn: Turn, label: str) -> str | None:
    """A yes goes on; a no has had enough."""
    return {"yes": "go_on", "no": "stop", "skipped": "go_on", "unsure": "go_on"}.get(label)


@step("action_correct_topic")
def correct_topic(turn: Turn) -> None:
    """Take the word that they put in place of the topic or goal in hand, or ask for it."""
    before = str((turn.latest.get("metadata") or {}).get("before") or "")
    found = read_topic_correction(turn.text, before=before)
    goal = goal_in_hand(turn.session, turn.person.id)
    explored = goal is not None and goal.state is GoalState.EXPLORING
    if goal_is_refused(turn):
        return
    if found is None or found.right is None:
        turn.say("utter_misheard")
        is_goal = explored or (found is not None and found.of_the_goal)
        turn.go_to("goal_words" if is_goal else "topic_name")
        return
    if names_a_trouble(found.right) and not found.of_the_goal and turn.asked not in {None, "open"}:
        _begin_with(turn, found.right)
        return
    if found.of_the_goal and not names_a_trouble(found.right):
        put_goal_right(turn, found.right)
        turn.say("utter_topic_put_right", topic=said_back(name_of(found.right)))
        turn.go_to(after_the_goal(turn))
        return
    name_anew(turn, found.right)
    turn.say("utter_topic_put_right", topic=said_back(found.right))
    turn.go_to(turn.asked if turn.asked not in {None, "open"} else "more")


def _begin_with(turn: Turn, words: str) -> None:
    """ "I had another thing, it is my hip": talked of from the beginning, and no goal."""
    goal = goal_in_hand(turn.session, turn.person.id)
    if goal is not None and goal.state is GoalState.EXPLORING:
        move_goal(turn.session, goal, GoalState.PAUSED, turn.now)
    several = take_things(turn, words) == "several"
    turn.say("utter_topic_put_right", topic=said_back(words))
    if several:
        turn.follow_with("action_ask_which")
    else:
        turn.go_to("more")


@step("action_after_goal_words")
def after_goal_words(turn: Turn) -> None:
    """On with how much it matters: what they would like has just been said."""
    say_what_is_planned(turn)
    turn.go_to(after_the_goal(turn))


@answer_to("topic_name", "goal_words")
def hear_topic_name(turn: Turn, label: str) -> str | None:
    """What they call it takes the place of what stood; a figure or a protest is no name."""
    if label != "said":
        return None
    found = read_topic_correction(turn.text)
    words = found.right if found else set_apart(turn.text).told
    if not words or no_answer(turn.text, asked=turn.asked or "") is not None:
        return NOT_UNDERSTOOD
    if turn.asked == "goal_words":
        put_goal_right(turn, words)
    else:
        name_anew(turn, words)
    return None


def name_anew(turn: Turn, words: str) -> None:
    """Give the goal being explored these words, or put them in focus where there is none."""
    goal = goal_in_hand(turn.session, turn.person.id)
    if goal is not None and goal.state is GoalState.EXPLORING and not names_a_trouble(words):
        put_goal_right(turn, words)
        return
    item = item_in_focus(turn.session, turn.person.id)
    if item is not None:
        item.words, item.area = words, None
    else:
        take_things(turn, words)

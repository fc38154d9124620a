"""What has been understood so far, gathered in the person's own words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.agenda.reflecting import SAYS_OF_THEM, say_words_back
from actions.agenda.story_heard import say_story
from actions.agenda.words import UNNAMED_GOAL, help_phrase, said_back, topic_of
from actions.always.always import resume
from actions.planning.planning import full_plan
from actions.turn import Turn, step
from coaching.texts import capital
from store.agenda import item_in_focus, strengths_of
from store.goals import GoalState, goal_in_hand
from store.plans import agreed_plan, draft_plan
from understanding.talking.annoyance import asks_if_read, feels_unheard
from understanding.talking.asides import asks_for_plan
from understanding.text.phrase_shape import Shape, bare_phrase, shape_of, tells_how_it_is
from understanding.text.words import in_english
from understanding.topics.story_told import read_story

#: "Your breathing's bad": how it is, and nothing that belongs to the breathing.
HOW_IT_IS = re.compile(r"(?:your|the|my) (?:[\w'-]+ ){0,2}?[\w-]+'s \w")
NAMES_PLAN = re.compile(r"\bplans?\b")
#: What "you'd like" takes the place of.
WISHED_BEFORE = re.compile(r"(?:you'd|you would|for)(?: just| love to| like to)? ", re.IGNORECASE)
#: Fewer words than these hold nothing that could be said back.
FEWEST = 3
NAMED_AS_TOLD = re.compile(r"\b(?:about|of) (?P<it>[\w' -]+)")
SMALL_WORDS = frozenset("my the a an our his her and it that this me i you so".split())
#: A sentence, or what is not wanted: "you'd like" takes neither.
NO_WISH = re.compile(
    r"(?:you|it|it's|its|he|she|they|we) (?:used|had|was|were|is|are|have|has|'ve)\b|"
    r"(?:nae|no|not) (?:you|me|for)\b|it'?s\b",
    re.IGNORECASE,
)
#: "A week syne" says when, and names nothing.
LONG_AGO = re.compile(
    r"(?:about |over |just )?(?:a|an|one|two|three|four|\d+|a few|a couple of) (?:day|week|month|"
    r"year|night|hour)s?(?: (?:ago|syne|back|since|past))?"
)
#: More words than these name nothing.
LONGEST_TOPIC = 12


@step("action_summary")
def sum_up(turn: Turn) -> None:
    """Gather what was said so far in three short parts, all in their own words."""
    person = turn.person.id
    item, goal = item_in_focus(turn.session, person), goal_in_hand(turn.session, person)
    helps = strengths_of(turn.session, person)
    about = told_about(topic_of(item.words)) if item else ""
    wish = ""
    if goal and goal.state is GoalState.EXPLORING and goal.name != UNNAMED_GOAL:
        wish = as_wished(said_back(goal.name))
        wish = "" if NO_WISH.match(wish) else wish
    help_named = help_phrase(bare_phrase(helps[-1].words)) if helps else ""
    shape = shape_of(help_named)
    if about and wish and help_named and shape is Shape.SENTENCE:
        # "It helps that your pal Jean phones you": a sentence is no thing that eases it.
        turn.say("utter_summary_that", about=about, helps=help_named, wish=wish)
        return
    if shape not in {Shape.THING, Shape.DOING}:
        help_named = ""
    if about and help_named and wish:
        turn.say(
            "utter_summary",
            about=about,
            helps=help_named,
            helps_first=capital(help_named),
            wish=wish,
        )
    elif about and wish:
        turn.say("utter_summary_short", about=about, wish=wish)
    elif about:
        turn.say("utter_summary_topic", about=about)
    else:
        turn.say("utter_heard")


def told_about(topic: str) -> str:
    """How "you've told me" goes on: "about your knees", "that you can't sleep".

    Empty for a tale with no name for it: it is not read out again.
    """
    topic = topic.removeprefix("that ")
    doubtful = LONG_AGO.fullmatch(in_english(topic)) or shape_of(topic) is Shape.TO_DO
    if len(topic.split()) > LONGEST_TOPIC or doubtful:
        return ""
    if HOW_IT_IS.match(topic) and tells_how_it_is(topic):
        return f"that {topic}"
    if shape_of(topic) is Shape.SENTENCE or SAYS_OF_THEM.match(f"{topic} "):
        return f"that {topic}"
    return f"about {topic}"


def as_wished(wish: str) -> str:
    """How "you'd like" goes on: "a walk" as it is, "get out more" with its "to"."""
    wish = bare_phrase(WISHED_BEFORE.sub("", wish))
    lead = {Shape.TO_DO: "to ", Shape.DOING: "to be ", Shape.STATE: "to be "}.get(
        shape_of(wish), ""
    )
    if wish.startswith("back to "):
        lead = "to get "
    if wish.startswith("not ") and lead == "to be ":
        lead = ""  # "Not having to think about it" stands as it is.
    return wish if wish.startswith("to ") else f"{lead}{wish}"


def _say_heard(turn: Turn) -> None:
    """Own that it may not have looked so, say back what was understood, and go on from there."""
    turn.say("utter_heard_you")
    context = turn.latest.get("metadata") or {}
    stories = [found for words in context.get("history") or () if (found := read_story(words))]
    goal = goal_in_hand(turn.session, turn.person.id)
    if stories:
        say_story(turn, stories[-1])
        resume(turn)
        return
    told = [words for words in context.get("history") or () if len(words.split()) >= FEWEST]
    if named := _of_what_they_name(turn.text, told):
        say_words_back(turn, named[-1])
        resume(turn)
        return
    if asks_if_read(turn.text) and goal is not None and goal.name != UNNAMED_GOAL:
        sum_up(turn)
        resume(turn)
        return
    if told:
        say_words_back(turn, told[-1])
    resume(turn)


def _of_what_they_name(text: str, told: Sequence[str]) -> list[str]:
    """What was told of what they name: "did ye read whit a said about ma man"."""
    found = NAMED_AS_TOLD.search(in_english(text))
    words = set(found["it"].split()) - SMALL_WORDS if found else set()
    return [one for one in told if words & set(in_english(one).split())]


@step("action_recap")
def recap(turn: Turn) -> None:
    """Say what has been understood so far, and go back to where they were."""
    if feels_unheard(turn.text) or asks_if_read(turn.text):
        _say_heard(turn)
        return
    goal = goal_in_hand(turn.session, turn.person.id)
    plan = (
        (draft_plan(turn.session, goal.id) or agreed_plan(turn.session, goal.id)) if goal else None
    )
    if (
        (plan is None or not plan.what)
        and asks_for_plan(turn.text)
        and NAMES_PLAN.search(in_english(turn.text))
    ):
        turn.say("utter_no_plan_yet")
        resume(turn)
        return
    if goal is None and item_in_focus(turn.session, turn.person.id) is None:
        turn.say("utter_recap_nothing")
    else:
        sum_up(turn)
    if goal is not None and goal.state is not GoalState.EXPLORING and goal.name != UNNAMED_GOAL:
        turn.say("utter_recap_goal", goal=said_back(goal.name))
    if plan is not None and plan.what:
        turn.say("utter_recap_plan", plan=full_plan(plan))
    resume(turn)

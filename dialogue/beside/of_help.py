"""Local help is wanted, a need cannot wait, or a service is told of."""

from __future__ import annotations

import re
from typing import Any, Mapping, Optional

from coaching.questions import kind_of
from coaching.service_picks import gets_in_touch
from dialogue.beside.intents import (
    ABOUT_SERVICE,
    FIND_SERVICE,
    GOES_SHORT,
    KNOWS_GROUP,
    LET_ME_KNOW,
    SERVICE_FULL,
    SERVICE_NEWS,
    WANTS_A_PLAN,
)
from dialogue.beside.moment import moment_of
from dialogue.beside.of_the_plan import another_doing
from dialogue.beside.questions import (
    HEARS_OF_SERVICES,
    OF_LOCAL_HELP,
    SERVICES_SHOWN,
    TAKES_IT_DOWN,
)
from dialogue.is_an_answer import ANSWER, SHEET
from understanding.people.cannot_wait import cannot_wait
from understanding.people.going_short import goes_short_of_food
from understanding.plans.plan_wanted import plan_told, plan_wanted
from understanding.services.asks_where import asks_for_a_place, asks_where
from understanding.services.full_up import names_one, picks_by_name, turned_them_away
from understanding.services.group_known import knows_a_group
from understanding.services.help_wanted import (
    asks_for_another_sort,
    asks_to_look_for_help,
    wants_a_visitor,
)
from understanding.services.places import says_where_not
from understanding.services.service_news import read_service_news
from understanding.services.service_requests import asks_for_another, asks_for_services
from understanding.services.told_of_later import asks_to_be_told
from understanding.text.words import in_english
from understanding.topics.story_told import read_story

#: Where "I know a good group" can only be meant for others.
AT_LEISURE = frozenset(
    {None, "open", "else", "go_on", "next", "differently", "keep_plan", "review", "services_ok"}
)
#: Where nothing is in hand, so that what they say they will do on Tuesday can be their plan.
TAKES_A_PLAN = frozenset(
    {None, "open", "area_more", "more", "park", "else", "go_on", "peer", "keep_plan", "review"}
)
#: Of these the first are there to be told a tale.
WHILE_LISTENING = frozenset({None, "open", "area_more", "more"})
#: Our ideas begin with a doing, or with how often: "one visit to a local group".
AN_IDEA_OF_OURS = re.compile(r"\W*(?:\w+ing|one|a|an|the)\b", re.IGNORECASE)
#: There a need that cannot wait is looked for already, or written down for somebody.
TAKES_NO_NEED = OF_LOCAL_HELP | TAKES_IT_DOWN | SHEET | {"short_help"}
#: Where a plan is being made or lived with: a word of it is an answer there.
OF_THE_PLAN = frozenset(
    """limits idea pick_idea what how_much when_to how_often who cue plan_confidence fix smaller
    edit read_back say_back own_words check_in check_in_when keep_plan review differently next
    check_in_change check_in_move space_out how_did_it_go goal_which goal_do""".split()
)


def names_an_idea(text: str, asked: Optional[str]) -> bool:
    """ "Finding the name of one local group": one of the ideas on offer, and no search."""
    return asked == "pick_idea" and AN_IDEA_OF_OURS.match(text) is not None


def is_wanted(text: str, context: Mapping[str, Any]) -> Optional[str]:
    """Name a plain wish for local help or a plan, or what became of a service; None for all else.

    `services` of the context are the names of those that they were shown.
    """
    asked, shown = context.get("asked"), context.get("services") or ()
    if asked in TAKES_IT_DOWN:
        return None
    if knows_a_group(text, at_leisure=asked in AT_LEISURE):
        return KNOWS_GROUP
    if asked == SERVICES_SHOWN and picks_by_name(text, shown):
        return ANSWER  # "A've telt ye. The cairn yin."
    lately = bool(context.get("services_lately")) and asked not in OF_LOCAL_HELP
    if shown and turned_them_away(text):
        of_services = asked in OF_LOCAL_HELP or context.get("services_lately")
        if of_services or names_one(text, shown) is not None:
            return SERVICE_FULL
    if asked not in HEARS_OF_SERVICES and read_service_news(text, shown, lately=lately):
        return SERVICE_NEWS
    if lately and asked in TAKES_A_PLAN and gets_in_touch(in_english(text)):
        return ABOUT_SERVICE  # "I'll ring them the morn": what was just picked, and no plan.
    if (shown or context.get("services_lately")) and asks_to_be_told(text):
        return LET_ME_KNOW
    if context.get("services_lately") and asked != SERVICES_SHOWN and says_where_not(text):
        return FIND_SERVICE
    looks = asks_for_another(text, shown) or asks_for_services(text, asked=asked)
    looks = looks or asks_to_look_for_help(text, asked) or wants_a_visitor(text, asked)
    looks = looks or asks_where(text) or (kind_of(asked) == "ruler" and asks_for_a_place(text))
    looks = looks or (bool(shown) and asks_for_another_sort(text))
    looks = looks and not names_an_idea(text, asked)
    if looks and asked not in OF_LOCAL_HELP:
        return FIND_SERVICE
    wanted = asked not in OF_THE_PLAN and plan_wanted(text)
    told = asked in TAKES_A_PLAN and plan_told(text, now=moment_of(context)) is not None
    story = read_story(text) if told and asked in WHILE_LISTENING else None
    told = told and (story is None or not story.weighs)  # A wish at the end of a tale is no plan.
    told = told or (asked == "next" and another_doing(text, context))
    return WANTS_A_PLAN if wanted or told else None


def in_need_of(text: str, asked: Optional[str]) -> Optional[str]:
    """Name a need that cannot wait: no food in, or going without so that others eat."""
    if asked not in OF_LOCAL_HELP and goes_short_of_food(text):
        return GOES_SHORT
    met_elsewhere = asked in TAKES_NO_NEED or cannot_wait(text, asked=asked) is None
    return None if met_elsewhere else FIND_SERVICE

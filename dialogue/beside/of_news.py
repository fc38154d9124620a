"""Hard news, a letter from the hospital, a time to be moved, or a doubt: what was asked waits."""

from __future__ import annotations

import re
from typing import Any, Mapping, Optional

from dialogue.beside.intents import (
    ASIDE,
    CHANGES_CHECK_IN,
    DISMISSED,
    HARD_NEWS,
    IS_IT_WISE,
    MEDICAL_QUESTION,
    MOVES_BOOKED,
    VISIT_COMING,
    WANTS_COMPANY,
)
from dialogue.beside.moment import moment_of
from dialogue.beside.questions import HEARS_OF_SERVICES, OF_FOLLOW_UP, OF_LOCAL_HELP, TAKES_IT_DOWN
from dialogue.is_an_answer import SHEET
from understanding.check_ins.booking_moved import JUST_BOOKED, read_booking_moved
from understanding.check_ins.hard_news import Grave, hard_news, just_home
from understanding.danger.asks_of_body import asks_of_body
from understanding.dates.visit_coming import tells_of_a_visit
from understanding.people.dismissed import was_dismissed
from understanding.people.good_news import tells_good_news
from understanding.plans.wise_to_try import asks_if_wise
from understanding.services.someone_to_talk_to import wants_someone_to_talk_to
from understanding.talking.facts_asked import facts_asked
from understanding.talking.leave_taking import takes_leave

#: What was in hand has come to an end there, or can wait for a letter from the hospital.
CAN_WAIT = frozenset(
    {None, "else", "how_did_it_go", "next", "differently", "go_on", "peer", "keep_plan", "review",
     "open", "area_more", "more", "helps", "wish", "change"}
)  # fmt: skip
#: Where somebody to talk to may be what they came for.
CAME_FOR = frozenset({None, "open", "else", "next", "differently", "how_did_it_go", "go_on"})
HOURS = frozenset({"hour", "minute"})
#: Who says that they want to be ready for a visit needs no question whether they do.
WANTS_TO_GET_READY = re.compile(r"\b(?:ready|prepar\w+)\b", re.IGNORECASE)
#: Somebody taken into hospital comes before any part of a plan. How a check-in hears it is its own.
NEWS_COMES_FIRST = frozenset(
    """how_much when_to how_often who cue plan_confidence fix smaller read_back edit say_back
    own_words peer check_in check_in_when keep_plan review made_it_work what_helped in_the_way
    instead fix_worked barrier ways pick_way resource park less_often differently
    space_out""".split()
)
#: Their own stay in hospital is met there, too: what a ward said of moving comes before a plan.
OUT_OF_THE_BLUE = frozenset(
    {None, "open", "area_more", "more", "helps", "wish", "else", "go_on", "peer"}
)
GRAVEST = frozenset({Grave.HOSPITAL, Grave.TAKEN_ILL})
#: "Can I go back to walking?" may be an idea there.
ASKS_FOR_IDEAS = frozenset("own_wish change small_step idea pick_idea what next".split())
#: A question of facts is written down there, or answered by the card of a service.
TAKES_NO_FACTS = SHEET | OF_LOCAL_HELP | TAKES_IT_DOWN
#: There what a clinic said is the very answer, or has been met.
HEARS_OF_THE_CLINIC = HEARS_OF_SERVICES | SHEET | TAKES_IT_DOWN | {
    "dismissed_next", "telling", "barrier", "resource", "topic_name", "put_right",
}  # fmt: skip
#: Good news may be how it went there, what came of a service, why they want it or can do it, what
#: matters or helps, or what their days must now make room for.
TAKES_GOOD_NEWS = HEARS_OF_SERVICES | frozenset(
    """importance_why why_it_matters importance_raise confidence_why confidence_raise values helps
    limits""".split()
)


def comes_instead(text: str, asked: Optional[str]) -> Optional[str]:
    """A letter from the hospital, or somebody to talk to, where what was asked can wait.

    Good news is met whatever was asked, and then the question comes once more.
    """
    if asked not in TAKES_GOOD_NEWS and tells_good_news(text):
        return ASIDE
    if asked not in HEARS_OF_THE_CLINIC and was_dismissed(text):
        return DISMISSED
    if asked in CAN_WAIT and tells_of_a_visit(text) and not WANTS_TO_GET_READY.search(text):
        return VISIT_COMING
    return WANTS_COMPANY if asked in CAME_FOR and wants_someone_to_talk_to(text) else None


def of_news_or_booking(text: str, context: Mapping[str, Any]) -> Optional[str]:
    """Somebody taken ill comes before any plan; a time just booked may be put right."""
    asked = context.get("asked")
    news = hard_news(text) if asked in NEWS_COMES_FIRST else None
    if asked in OUT_OF_THE_BLUE and just_home(text):
        return HARD_NEWS  # How they are on their feet comes before any topic or goal.
    if news is not None and news.kind in GRAVEST:
        return HARD_NEWS if news.of_another or asked in OF_FOLLOW_UP else None
    if takes_leave(text, alone=True):
        return None  # "I'd like to stop for today" books nothing.
    moved = read_booking_moved(text, now=moment_of(context)) if asked in JUST_BOOKED else None
    if moved is None:
        return None
    hour = moved.hour is not None or (moved.when is not None and moved.when.grain in HOURS)
    # Just after a time to write was set, a day with an hour is of that, and no day of the plan.
    return MOVES_BOOKED if hour and context.get("booked_lately") else CHANGES_CHECK_IN


def doubts(text: str, asked: Optional[str]) -> Optional[str]:
    """Name a question whether what they plan is wise, or one that only a clinic can answer."""
    if asks_if_wise(text):
        return IS_IT_WISE
    of_the_clinic = asked not in ASKS_FOR_IDEAS and asked not in SHEET and asks_of_body(text)
    of_the_clinic = of_the_clinic or (asked not in TAKES_NO_FACTS and facts_asked(text) is not None)
    return MEDICAL_QUESTION if of_the_clinic else None

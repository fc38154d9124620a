"""The coach itself is asked, or told to stop; or nothing is said that answers."""

from __future__ import annotations

import re
from typing import Any, Mapping, Optional

from coaching.questions import kind_of
from dialogue.beside.intents import (
    ABOUT_THE_COACH,
    ASIDE,
    ASKED_ALONG,
    DENIES_TOPIC,
    GOODBYE,
    HEART_FEAR,
    KEEPS_NOTHING,
    REPEAT,
)
from dialogue.beside.of_topics import denies_topic
from dialogue.beside.questions import MUST_BE_AN_ANSWER, SERVICES_SHOWN, TAKES_IT_DOWN
from dialogue.is_an_answer import SHEET
from understanding.danger.fear_of_heart import fears_for_heart
from understanding.services.asked_of_practice import read_asked_of_practice
from understanding.talking.asides import that_is_all
from understanding.talking.asked_along import AskedAlong, read_asked_along
from understanding.talking.asked_of_coach import AskedOfCoach, read_asked_of_coach
from understanding.talking.no_answer import NoAnswer, no_answer, only_points
from understanding.talking.own_data import wants_nothing_kept
from understanding.talking.puzzled import feels_mocked, is_puzzled_by
from understanding.text.words import in_english

#: What is only said to the coach has its own answer; all else of that sort is an aside.
ONLY_SAID = {
    NoAnswer.ENDS: GOODBYE,
    NoAnswer.GREETING: "greeting",
    NoAnswer.CHAT: "out_of_scope",
    NoAnswer.INSULT: ABOUT_THE_COACH,
}
#: There a question may be just what is wanted, or what is meant has an answer of its own.
ASKED_BACK_ELSEWHERE = TAKES_IT_DOWN | {"flare", "services_ok", "last_signpost", "peer"}
#: The plan is agreed there, and what is asked is an offer.
AGREED_ALREADY = frozenset({"say_back", "peer", "check_in", "keep_plan", "review"})
BEGINS_WITH_NO = re.compile(r"\W*(?:no|nope|nah)\b")
AGREES = re.compile(r"\W*(?:yes|yeah|yep|ok|okay)\b")
#: There "what if it rains?" is no answer; where it is asked what is in the way, it is one.
RATES = frozenset({"importance", "confidence", "plan_confidence", "read_back", "say_back"})
#: It has been met there, or is being told at length.
HEARS_FEAR = frozenset({"heart_help", "telling", "handover_note", "flare", "dismissed_next"})


def only_said(text: str, asked: Optional[str], reading: Mapping[str, Any]) -> Optional[str]:
    if asked in MUST_BE_AN_ANSWER and only_points(text):
        return ASIDE
    why = no_answer(text, asked=asked or "open")
    if asked is None and why in {NoAnswer.PROTEST, NoAnswer.APOLOGY} and not reading.get("control"):
        return ASIDE
    return ONLY_SAID.get(why) if why else None


def has_had_enough(text: str, asked: Optional[str]) -> bool:
    """ "Naw that's me", at a ruler or once the plan is agreed: what is asked can wait."""
    if asked not in AGREED_ALREADY and kind_of(asked) != "ruler":
        return False
    english = in_english(text)
    if kind_of(asked) == "ruler" and not BEGINS_WITH_NO.match(english):
        return False
    return that_is_all(text) and not AGREES.match(english)


def what_is_asked(text: str, context: Mapping[str, Any]) -> Optional[str]:
    """What is asked of the coach or of a practice, that nothing be kept, or a topic be left out."""
    if (of_the_coach := _of_the_coach(text, context)) is not None:
        return of_the_coach.value
    asked = context.get("asked")
    if asked in TAKES_IT_DOWN:
        return None
    if (of_practice := read_asked_of_practice(text)) is not None:
        return of_practice.value
    if wants_nothing_kept(text):
        return KEEPS_NOTHING
    if asked is not None and asked not in ASKED_BACK_ELSEWHERE:
        before = str(context.get("before") or "")
        if feels_mocked(text) or is_puzzled_by(text, before):
            return REPEAT
    if (along := _asked_along(text, context)) is not None:
        return along
    return DENIES_TOPIC if denies_topic(text, context) else None


def _asked_along(text: str, context: Mapping[str, Any]) -> Optional[str]:
    """What is asked of the number, the money, the body or the rain; or a fear for the heart."""
    asked = context.get("asked")
    if asked in SHEET:
        return None
    if asked not in HEARS_FEAR and fears_for_heart(text):
        return HEART_FEAR
    told_before = [*(context.get("history") or ()), *(context.get("topics") or ())]
    found = read_asked_along(text, map(str, told_before))
    if found is None or (found is AskedAlong.WHAT_IF and asked not in RATES):
        return None
    return ASKED_ALONG


def _of_the_coach(text: str, context: Mapping[str, Any]) -> Optional[AskedOfCoach]:
    """What is asked of the coach itself; of services just shown "is it free" asks of them."""
    asked = context.get("asked")
    found = read_asked_of_coach(text) if asked not in TAKES_IT_DOWN else None
    of_services = asked == SERVICES_SHOWN or bool(context.get("services_lately"))
    return None if found is AskedOfCoach.COST and of_services else found

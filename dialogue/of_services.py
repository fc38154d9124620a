"""What is said of services that were just shown, or of one that was picked."""

from __future__ import annotations

import re
from typing import Optional, Sequence

from coaching.questions import SAFETY_QUESTIONS, kind_of
from coaching.service_picks import gets_in_touch, the_one
from coaching.service_questions import details_asked, is_question, too_far
from dialogue.beside.questions import SERVICES_SHOWN
from dialogue.is_an_answer import ANSWER
from understanding.services.full_up import names_one
from understanding.services.places import read_place
from understanding.services.service_news import reached_nobody
from understanding.services.service_requests import asks_what_there_is, searches_anew
from understanding.services.shy_of_contact import shy_of_contact
from understanding.talking.asked_of_coach import AskedOfCoach, read_asked_of_coach
from understanding.text.words import in_english

#: … and so it does just after one was picked, where what is asked next leaves room for it.
ABOUT_SERVICE = "ask_about_service"
LEAVES_ROOM = frozenset({"open", "choice", "yes_no"})
A_SHORT_QUESTION = 8
_THE_GROUP = re.compile(r"\b(?:the|that|this) (?:group|club|class|service|project)\b")


def of_services(
    text: str,
    asked: Optional[str],
    name: Optional[str],
    lately: bool,
    shown: Sequence[str] = (),
) -> Optional[str]:
    """Name the intent of what is said of services shown; None for all else.

    Args:
        text: what was typed.
        asked: the name of the question that waits, or None.
        name: what the classifier made of it.
        lately: whether services were shown just now, or one of them was just picked.
        shown: the names of all that they were ever shown: a question that names one is of that.
    """
    english = in_english(text)
    if read_asked_of_coach(text) is AskedOfCoach.PHONES:
        return None  # "Can you no phone them for me" asks for no number.
    if asked == SERVICES_SHOWN:
        if too_far(english) or details_asked(english) or shy_of_contact(text):
            return ANSWER
        if gets_in_touch(english) or the_one(english) or reached_nobody(text):
            return ANSWER
        if searches_anew(text):
            return "find_service"
        # "Anything in Methil?" Another search has its own words.
        return ANSWER if name != "find_service" and read_place(text) else None
    if asked == "need" and asks_what_there_is(text):
        return ANSWER
    if asked in SAFETY_QUESTIONS:
        return None
    about = is_question(english) and details_asked(english)
    if about and len(english.split()) <= A_SHORT_QUESTION and _is_of_one(text, shown):
        return ABOUT_SERVICE  # "How much does MS Movers cost", long after it was shown.
    if not lately or kind_of(asked) not in LEAVES_ROOM:
        return None
    if shy_of_contact(text) or gets_in_touch(english):
        return ABOUT_SERVICE
    return ABOUT_SERVICE if about and len(english.split()) <= A_SHORT_QUESTION else None


def _is_of_one(text: str, shown: Sequence[str]) -> bool:
    """Whether one of the services shown is named, or called "the group"."""
    if not shown:
        return False
    return names_one(text, shown) is not None or _THE_GROUP.search(in_english(text)) is not None

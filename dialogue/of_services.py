"""What is said of services that were just shown, or of one that was picked."""

from __future__ import annotations

from typing import Optional

from coaching.questions import SAFETY_QUESTIONS, kind_of
from coaching.service_questions import details_asked, is_question, too_far
from dialogue.beside.questions import SERVICES_SHOWN
from dialogue.is_an_answer import ANSWER
from understanding.services.places import read_place
from understanding.services.service_requests import asks_what_there_is, searches_anew
from understanding.services.shy_of_contact import shy_of_contact
from understanding.talking.asked_of_coach import AskedOfCoach, read_asked_of_coach
from understanding.text.words import in_english

#: … and so it does just after one was picked, where what is asked next leaves room for it.
ABOUT_SERVICE = "ask_about_service"
LEAVES_ROOM = frozenset({"open", "choice", "yes_no"})
A_SHORT_QUESTION = 8


def of_services(
    text: str, asked: Optional[str], name: Optional[str], lately: bool
) -> Optional[str]:
    """Name the intent of what is said of services shown; None for all else."""
    english = in_english(text)
    if read_asked_of_coach(text) is AskedOfCoach.PHONES:
        return None  # "Can you no phone them for me" asks for no number.
    if asked == SERVICES_SHOWN:
        if too_far(english) or details_asked(english) or shy_of_contact(text):
            return ANSWER
        if searches_anew(text):
            return "find_service"
        # "Anything in Methil?" Another search has its own words.
        return ANSWER if name != "find_service" and read_place(text) else None
    if asked == "need" and asks_what_there_is(text):
        return ANSWER
    if not lately or asked in SAFETY_QUESTIONS or kind_of(asked) not in LEAVES_ROOM:
        return None
    if shy_of_contact(text):
        return ABOUT_SERVICE
    about = is_question(english) and details_asked(english)
    return ABOUT_SERVICE if about and len(english.split()) <= A_SHORT_QUESTION else None

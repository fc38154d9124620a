"""Whether the welcome comes next: nobody is coached who has not agreed to chat."""

from __future__ import annotations

import re
from typing import Optional

from coaching.story_table import Standing
from dialogue.is_an_answer import ANSWER
from understanding.services.someone_to_talk_to import wants_someone_to_talk_to
from understanding.talking.agreeing import (
    ASKS_TO_AGREE,
    asks_before_agreeing,
    asks_who_reads,
    read_agreement,
)
from understanding.talking.asked_first import asked_first
from understanding.talking.asked_of_coach import AskedOfCoach, all_asked_of_coach
from understanding.talking.consent_taken_back import takes_consent_back
from understanding.talking.own_data import wants_nothing_kept
from understanding.text.words import in_english

WELCOME = "action_welcome"
#: What may be asked before agreeing.
BEFORE_AGREEING = {
    "privacy", "who_are_you", "delete_my_data", "my_data", "stop", "human",
    "keeps_nothing", "what_it_costs", "what_for_me", "does_it_work", "knows_of_it", "why",
    "takes_consent_back", "whom_to_ring",
}  # fmt: skip
#: Theirs to see and to delete, whether they agree or not.
OF_OWN_DATA = frozenset({"data_what", "delete_sure"})


def must_welcome(now: Standing) -> bool:
    """Tell whether this message comes from somebody who is to be welcomed first."""
    if now.intent is None or now.done or now.slots.get("consent") == "yes":
        return False
    if now.slots.get("on_hold") or now.intent in BEFORE_AGREEING:
        return False
    if now.intent == "answer" and now.asked in OF_OWN_DATA:
        return False
    if now.slots.get("consent") == "no":
        return True  # Under 16: told again where to turn, whatever they answer.
    asks_to_agree = now.asked in ASKS_TO_AGREE
    return not (asks_to_agree and now.intent in {"answer", "other_language"})


#: Asked before they agree, and answered there.
ASKED_BEFORE_AGREEING = frozenset(
    {AskedOfCoach.COST, AskedOfCoach.WHAT_FOR_ME, AskedOfCoach.DOES_IT_WORK, AskedOfCoach.WHOSE,
     AskedOfCoach.KNOWS}
)  # fmt: skip
WHY_ASKED = re.compile(r"\W*(?:(?:but|and|ok|so|eh) )?(?:why|how come|what for)\b")


#: Where something else is to be agreed to, "I take back my consent" is said of that.
ASKS_TO_AGREE_ELSE = frozenset({"review", "readers", "replay", "check_in", "check_in_when"})


def of_consent(text: str, asked: Optional[str]) -> Optional[str]:
    """Name the wish to take back that they agreed to chat, whatever is asked; None for others."""
    if asked in ASKS_TO_AGREE:
        return None  # Nothing is agreed to yet: a no is heard there.
    named = asked in ASKS_TO_AGREE_ELSE
    return "takes_consent_back" if takes_consent_back(text, named=named) else None


def of_agreeing(text: str, asked: Optional[str]) -> Optional[str]:
    """Name the intent of what is said when they are asked to agree; None for all else."""
    if asked not in ASKS_TO_AGREE:
        return None
    if wants_nothing_kept(text):
        return "keeps_nothing"
    if asked_first(text):
        return ANSWER  # Each has its own answer, and then they are asked again.
    of_the_coach = [one for one in all_asked_of_coach(text) if one in ASKED_BEFORE_AGREEING]
    if asks_who_reads(text):
        # "Who sees this… do I have to pay": both are answered, by the one action that can.
        return ANSWER if of_the_coach else "privacy"
    if of_the_coach:
        return of_the_coach[0].value if len(of_the_coach) == 1 else ANSWER
    if asks_before_agreeing(text) and not WHY_ASKED.match(in_english(text)):
        return ANSWER
    if wants_someone_to_talk_to(text):
        return ANSWER  # It is what brings them, and no call for a member of staff.
    return ANSWER if read_agreement(text) else None

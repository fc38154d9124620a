"""A change of the plan said aloud while something else is asked: "the PLAN is Tuesday"."""

import re
from datetime import datetime

from understanding.plans.corrections import read_correction
from understanding.plans.frequency import WEEKDAY, read_frequency
from understanding.talking.set_apart import set_apart
from understanding.text.words import in_english, readable

__all__ = ["asks_for_a_change", "change_of_plan", "of_our_writing"]

_LEAD = (
    r"\W*(?:(?:no|nope|naw|nah|aye|yes|och|ach|well|but|and|sorry|wait|actually|please|hang on|hen|"
    r"pal|"
    r"so|ok|oh|thanks|for (?:\w+ )?sake|a minute|a wee minute)[\s,.;:-]+)*"
)
_PLAN = r"(?:the|my|ma|that|this) (?:plan|walk|day for (?:it|the plan|the walk)|day of the plan)"
_TO = r"(?:to|tae|for|on|ontae|onto|till|until)"
_CHANGES = re.compile(
    rf"{_LEAD}(?:"
    rf"(?:(?:can|could|will|would) (?:you|ye|we|i) |(?:i|ah)(?:'d| would|'ll| will| am)? ?(?:want|"
    rf"like|"
    rf"need|wanting|going|have)? ?(?:to|tae)? ?|let's |please )?(?:change|chynge|move|shift|switch|"
    rf"swap|"
    rf"make|mak|put|set) {_PLAN}(?: {_TO}| tae be| to be)? (?P<a>.{{3,60}})"
    rf"|{_PLAN}(?:'s| is| should be| was meant to be| wis| will be| needs to be| has to be)"
    rf"(?: meant (?:to|tae) be| {_TO})? (?!wrong|wrang|fine|ok|right)(?P<b>.{{3,60}})"
    rf"|{_PLAN}(?:'s| is)(?: all)? (?:wrong|wrang|not right|no right)[\s,.;:-]+"
    r"(?:(?:can|could) (?:you|ye|we|i) )?(?P<c>.{3,60})"
    r")",
    re.IGNORECASE,
)
#: "Wait, I'll make it Tuesday": only where the plan is the last thing that a day could be of.
_ILL_MAKE_IT = re.compile(
    rf"{_LEAD}(?:(?:i|ah)(?:'ll| will|'d rather| would rather|'m going to|'m gonnae)?(?: just| "
    rf"jist)? ?"
    rf"(?:make|mak|do|dae|have|put|change|move) it(?: {_TO}| tae be| to be)? |make it |mak it )"
    rf"(?P<day>(?:on )?(?:{WEEKDAY}|tomorrow|the morra)s?)\b.*",
    re.IGNORECASE,
)
#: "The game's on Saturday, no Sunday": what is planned is named, and its day put right.
_THING_IS_ON = re.compile(
    rf"{_LEAD}(?!it\b|that\b|this\b)(?:(?:the|my|ma|a) )?(?:[a-z]+ ){{0,2}}?[a-z]+"
    rf"(?:'s| is| are| wis| was)(?: on)? (?P<day>{WEEKDAY}s?)[\s,;-]+(?:and |but )?"
    rf"(?:no|not|nae)(?: on)? (?:the )?{WEEKDAY}s?",
    re.IGNORECASE,
)
#: "I'm going to walk twice a week now": how often, from now on.
_FROM_NOW = re.compile(
    rf"{_LEAD}(?:i|ah|eh|we)(?:'m| am|m)? ?(?:'ll|will|going to|gonnae|gonna|goin tae|gaun tae|"
    r"want to|want tae|would like to|think i'll) .{3,60}?[\s,]+(?:now|the noo|from now on|instead|"
    r"from (?:next|this) week|this week|next week|fae noo on)",
    re.IGNORECASE,
)
#: "No when you write": which of the two is not meant.
_NOT_OURS = re.compile(
    r"[\s,;.-]+(?:and |but )?(?:not|no|nae) (?:when )?(?:you|yer|your|ye|the|a) ?(?:'re|are)? "
    r"?(?:writing|writin|"
    r"message|messages|check-?in|text|texts|check)\b.*$",
    re.IGNORECASE,
)


def change_of_plan(text: str, *, now: datetime, of_the_plan: bool = False) -> str | None:
    """The change that somebody names for their plan, in their words; None where there is none.

    "I want to change the plan to Tuesday" gives "Tuesday". `of_the_plan`: a day said alone can
    only be the plan's here, so that "wait, I'll make it Tuesday" is a change as well.
    """
    said = _NOT_OURS.sub("", set_apart(readable(text)[:300]).told.strip(" .!?"))
    found = _CHANGES.fullmatch(said)
    if found is not None:
        words = next(part for part in found.groups() if part)
        return words if read_correction(words, now=now) else None
    thing = _THING_IS_ON.fullmatch(said)
    if thing is not None:
        return thing["day"]
    if _FROM_NOW.fullmatch(said) and not of_our_writing(said) and (every := read_frequency(said)):
        return every
    if of_the_plan and "?" not in text:
        day = _ILL_MAKE_IT.fullmatch(said)
        sure = re.match(r"(?:no|wait|actually|hang on|sorry|but)\b", in_english(said)) is not None
        return day["day"] if day and (sure or len(said.split()) <= 6) else None
    return None


#: "Can we make it once a week now", "change the days to Tuesday": asked of what is to come.
_ASKS = re.compile(
    rf"{_LEAD}(?:(?:can|could|will|would) (?:you|ye|we|i) (?:please )?(?:change|chynge|move|"
    rf"shift|switch|"
    rf"swap|make|mak|write|text|message|check|ask)\b|(?:please )?(?:change|chynge|move|switch|"
    rf"swap) "
    rf"(?:the|my|ma) (?:days?|times?|plan|walks?|amount|check-?ins?)\b)",
    re.IGNORECASE,
)
_OURS = re.compile(
    r"\b(?:write|text|message|check(?:ing)?[- ]?in|check-?ins?|ask me)\b", re.IGNORECASE
)


def asks_for_a_change(text: str) -> bool:
    """Tell whether a change of what is to come is asked for, and nothing told of what was done."""
    return _ASKS.match(readable(text)) is not None


def of_our_writing(text: str) -> bool:
    """Tell whether it is our messages that are to change: "could you write on Fridays instead"."""
    return _OURS.search(text) is not None

"""Something put right while a plan is being made, whichever part is asked: "no, Wednesdays"."""

import re
from dataclasses import dataclass
from datetime import datetime

from understanding.dates.days_moved import has_day
from understanding.plans.activities import is_activity
from understanding.plans.corrections import Correction, read_correction
from understanding.plans.frequency import is_count
from understanding.plans.named_part import read_named_part
from understanding.plans.taken_out import taken_out
from understanding.text.phrases import any_of
from understanding.text.words import in_english, readable

__all__ = ["PutRight", "asks_to_change", "read_put_right"]


@dataclass(frozen=True)
class PutRight:
    """A wish to put something right.

    Attributes:
        words: what is said of it, in the person's words; "" where only the wish is told.
    """

    words: str = ""


_WAIT = (
    r"\W*(?:(?:no|naw|nah|nope|wait|oh|och|ach|aw|eh|sorry|oops|whoops|actually|hang on|haud on|"
    r"hold on|ok|aye|yes|but|and|well|hen|pal|please|look|a minute|a wee minute|"
    r"just)\b[\s,.!;:-]*)*"
)
_THAT = (
    r"(?:that|it|this|something|wan thing|one thing|a (?:wee )?(?:bit|part|thing)|"
    r"plan|(?:the|that|ma|my) (?:plan|last (?:bit|one|thing|answer|part)|answer|bit before|"
    r"one before)|"
    r"(?:what|whit) (?:i|ah) (?:said|put|wrote|typed)|(?:my|ma) mind|a (?:wee )?bit (?:of|o) "
    r"(?:it|that|the plan)|(?:some|part|a bit|bits) of (?:it|that|the plan))"
)
_CHANGE = r"(?:change|chynge|chainge|swap|switch|fix|correct|edit|alter|redo|amend|put right)"
_NOT_MEANT = any_of(r"""
    (i|ah) (made|make|have made) a mistake( there)?
    (i|ah) (got|have got|put|said|typed|wrote|hit|pressed) (that|it|the) (all )?(wrong|wrang)( one|
        thing| button| day)?
    (i|ah) (pressed|hit|picked|chose) the (wrong|wrang) (one|thing|button|day|wan)
    (i've|i have|ah've|i|ah) changed (my|ma) mind
    (i|ah) (meant|mean) (something|sumhin|somethin) else
""")
#: "No wait, can I change that", "ah want tae chynge the plan", "I put the wrong day".
_OPENS = re.compile(
    rf"{_WAIT}(?:"
    rf"(?:(?:can|could|may|kin|cin|cid) (?:i|we|you|ye|ah)(?: please)?(?: just| jist)? |"
    rf"(?:i|ah)(?:'d| would| wid|'ll| need| want| wid like)*(?: like| want| need)?(?: to| tae)? ?|"
    rf"let me |let's |please |need to |want to )?(?:just |jist )?{_CHANGE}"
    rf"(?:(?: a| the| ma| my| that)? (?P<part>days?|times?|amount|reminder|helper|how much|how "
    rf"often|when)\b| {_THAT}\b)|{_NOT_MEANT}\b)(?: please| again| a bit| back| now| then)*",
    re.IGNORECASE,
)
#: "Change that habit" names another thing; "change that. Fridays" and "change it to" do not.
_ENDS_THERE = re.compile(r"\s*(?:$|[.,;:!?-]|(?:to|tae|for|into|intae)\b)", re.IGNORECASE)
_TO = re.compile(r"^\W*(?:to|tae|for|into|intae)\b\s*", re.IGNORECASE)
#: What makes it a correction: "no, …", "I said …", "… not …".
_MARKED = re.compile(
    r"\W*(?:no|naw|nah|nope|wait|hang on|haud on|hold on|actually|sorry|oops|whoops|scratch that)\b"
    r"|\b(?:i|ah) (?:said|meant|mean|telt ye|told you)\b|\bshould(?: be| hae been| have been)\b"
    r"|\bmake (?:it|that)\b|\bmeant to be\b|\binstead\b",
    re.IGNORECASE,
)
#: "No I can't", "no thanks", "no need": an answer, whatever follows.
_ONLY_SAYS_NO = re.compile(
    r"\W*(?:no|naw|nah|nope)\W+(?:thanks|thank you|need|way|chance|idea|one|body|i (?:cannot|"
    r"do not|"
    r"am not|will not|would not|have not)|really|not really)\b"
)
_OWN = {
    "how_much": frozenset({"how_much"}),
    "when_to": frozenset({"when_text", "how_often"}),
    "how_often": frozenset({"how_often", "when_text"}),
    "who": frozenset({"helper"}),
    "cue": frozenset({"cue", "moment"}),
}
#: Where a plan is being made, part by part, or rated.
DURING = frozenset({*_OWN, "plan_confidence"})
#: Where what they would like to do has been said, and no part of it is asked for as yet.
RATES_A_WISH = frozenset({"importance", "confidence"})
#: Open to whatever they say: only the plain wish to change something counts there.
BEFORE_THE_PARTS = frozenset({"limits", "idea", "pick_idea", "what"})
LONGEST = 30


def asks_to_change(text: str) -> PutRight | None:
    """Read a wish to change something: "can I change that"; with what is said of it besides.

    None for a wish that names another thing altogether ("can I change the subject").
    """
    said = readable(text)
    opened = _OPENS.match(said)
    if opened is None or not _ENDS_THERE.match(said[opened.end() :]):
        return None
    rest = _TO.sub("", said[opened.end() :]).strip(" .,;:!?-")
    if re.match(r"(?:if|when|because|cos|cause|that i|so)\b", rest, re.IGNORECASE):
        return None  # "I want to change that because …" tells why.
    if opened["part"]:
        part = opened["part"]
        return PutRight(f"change {part} to {rest}" if rest else f"change {part}")
    return PutRight(rest)


def read_put_right(text: str, *, asked: str | None, now: datetime) -> PutRight | None:
    """Read what is put right beside the question that waits; None where it may be its answer.

    "No, Wednesdays" answers "when?" and puts the day right where the reminder is asked for.
    `now` (with a time zone) is the moment of the message.
    """
    if asked not in DURING | RATES_A_WISH | BEFORE_THE_PARTS or len(text.split()) > LONGEST:
        return None
    wish = asks_to_change(text)
    if wish is not None:
        return wish if asked not in RATES_A_WISH or wish.words else None
    if asked in BEFORE_THE_PARTS:
        return None
    english = in_english(text)
    out = taken_out(text)
    if out is not None and out.plain:
        return PutRight(readable(text))
    named = read_named_part(text)
    if named is not None:
        own = named.part == asked or asked in RATES_A_WISH
        return None if own else PutRight(readable(text))
    said = read_correction(text, now=now)
    if asked == "how_often" and is_count(said.parts.how_much or ""):
        return None  # "Three times, but not in a row" answers how often.
    denies = said.gone is not None or said.days_out is not None
    marked = bool(_MARKED.match(readable(text)) or _MARKED.search(english) or denies)
    if asked in RATES_A_WISH and not _MARKED.match(readable(text)):
        return None  # "It matters, not for me but for the weans" says how it is.
    if not marked or _ONLY_SAYS_NO.match(english):
        return None
    if said.anew or not said:
        return None
    return PutRight(readable(text)) if _told_of(said, asked, denies) - _own_of(asked) else None


def _own_of(asked: str | None) -> frozenset[str]:
    return _OWN.get(asked or "", frozenset())


def _told_of(said: Correction, asked: str | None, denies: bool) -> set[str]:
    """Which parts a correction tells of, by their names."""
    parts = said.parts
    told = {name for name in ("how_much", "how_often", "when_text") if getattr(parts, name)}
    if asked == "cue" and told == {"when_text"} and not has_day(parts.when_text):
        told = {"moment"}  # "No, after my tea" is the reminder itself.
    if parts.what and is_activity(parts.what) and (denies or said.named):
        told.add("what")
    if said.helper is not None:
        told.add("helper")
    if said.cue:
        told.add("cue")
    if denies and (said.instead or told):
        told.add("gone")
    if said.days_out:
        told.add("days_out")
    return told - {"gone"} if told & _own_of(asked) else told

"""What is said against the plan itself, and is neither a part of it nor a way round anything."""

import re
from dataclasses import dataclass
from enum import Enum

from understanding.plans.frequency import WEEKDAY
from understanding.plans.left_out import DAYS
from understanding.text.phrases import any_of
from understanding.text.words import in_english, readable

__all__ = ["Fault", "PlanFault", "days_put_back", "names_days_alone", "plan_fault"]


class PlanFault(str, Enum):
    """What is wrong with a plan, as somebody says it."""

    LACKS = "lacks"
    WRONG = "wrong"
    TOO_MUCH = "too_much"


@dataclass(frozen=True)
class Fault:
    """What is said against a plan; `thing` is what it lacks, in their words, "" for none named."""

    kind: PlanFault
    thing: str = ""


_FRONT = (
    r"\W*(?:(?:no|but|and|och|oh|yes|hey|wait|well|ok|sorry|because|honestly|look|hen|pal|see|eh|"
    r"i (?:think|feel|see)(?: that)?)\b[\s,.!;:-]*)*"
)
_PLAN = (
    r"(?:the|this|that|your|my|our) (?:\w+ )?plan(?: (?:that )?you (?:made|wrote|gave me|have "
    r"there|have))?"
)
_VERY = (
    r"(?: (?:all|just|pure|very|still|a bit|far|way|really|that|so|quite|completely|totally|even))*"
)
_LACKS = re.compile(
    rf"{_FRONT}(?:{_PLAN} (?:does not|did not|never|will not)(?: even| actually)? (?:say|mention|"
    r"have|tell me|tell|include|show|allow for|leave room for)"
    rf"|there(?: is|'s)? (?:nothing|no word|no mention)(?: (?:of|about))?(?= .+ in {_PLAN})"
    rf"|{_PLAN} (?:has|says) (?:nothing|no word)(?: (?:about|of))?)"
    rf"(?: (?:anything|a thing|a word))?(?: (?:about|of|for))? ?(?P<thing>[^.!?]*?)"
    rf"(?: in {_PLAN})?\W*"
)
_WRONG = re.compile(
    _FRONT
    + any_of(rf"""
        {_PLAN}('s| is| was| sounds| looks){_VERY} (wrong|rubbish|nonsense|daft|silly|stupid|
            useless|pish|mince|crap|shite|no good|no use|not (right|mine|what|for me|
            any good|my plan|good)|a mess|mixed up|muddled)\b[^.!?]*
        {_PLAN} (does not|will not)( even)? (make sense|fit|suit|work( for me)?|match)\b[^.!?]*
        (that|this|it)('s| is) (not|no) (my|the|our) plan\b[^.!?]*
        i (do not|did not|never) (liked?|want(ed)?|agreed?( to| with)?|asked? for) {_PLAN}\b[^.!?]*
    """)
    + r"\W*"
)
_TOO_MUCH = re.compile(
    rf"{_FRONT}{_PLAN}(?:'s| is| looks| sounds| feels){_VERY} (?:too|over) (?:much|hard|big|long|"
    r"difficult|far|heavy)\b[^.!?]*\W*"
)


def plan_fault(text: str) -> Fault | None:
    """Read what is said against the plan: "the plan disnae say where"; None for all else."""
    english = in_english(text).strip()
    if english.endswith("?"):
        return None
    lacks = _LACKS.fullmatch(english)
    if lacks:
        return Fault(PlanFault.LACKS, lacks["thing"].strip())
    if _TOO_MUCH.fullmatch(english):
        return Fault(PlanFault.TOO_MUCH)
    return Fault(PlanFault.WRONG) if _WRONG.fullmatch(english) else None


_LOST = re.compile(
    r"(?:^|(?<=[.,;!\n])|\s-)\s*(?:(?:but|and|so|no|naw|hey|och|that'?s|where)\W+)*"
    r"(?:(?:you|ye)(?:'ve| have|ve)? (?:just |only |went and )?(?:lost|dropped|missed|forgot|"
    r"forgotten|left (?:out|oot|off|aff)|took (?:out|oot|away|off)|ate|skipped|cut|got rid of|"
    r"deleted|removed)"
    r"|where'?s|whaur'?s|what happened to|whit happened tae)"
    rf"(?: (?:the|ma|my|on))? (?P<days>{DAYS})(?: (?:out|oot|off|aff|bit|gone|away|there))?"
    r"\s*(?:$|[.,;!?]+)",
    re.IGNORECASE,
)
_ONLY_DAYS = re.compile(
    rf"\W*(?:(?:no|naw|it'?s|its|on|i said|ah said|that'?s|both|aye|och)[\s,.]+)*"
    rf"(?P<days>{DAYS})(?: (?:both|please|i said|ah said|like i said))*\W*",
    re.IGNORECASE,
)
_SEVERAL = re.compile(rf"\b{WEEKDAY}", re.IGNORECASE)


def days_put_back(text: str) -> str | None:
    """What is to stand where a day was lost by the coach; None where none is said to be lost.

    "Monday AND Thursday. You lost Monday" gives "Monday AND Thursday"; "you lost Monday" alone
    gives "Monday as well".
    """
    said = readable(text)
    found = _LOST.search(said)
    if found is None:
        return None
    rest = f"{said[: found.start()]} {said[found.end() :]}".strip(" .,;!?")
    return rest if _SEVERAL.search(rest) else f"{found['days']} as well"


def names_days_alone(text: str) -> bool:
    """Tell whether a message is nothing but two days or more: "Monday AND Thursday"."""
    found = _ONLY_DAYS.fullmatch(readable(text).strip())
    return found is not None and len(_SEVERAL.findall(found["days"])) > 1

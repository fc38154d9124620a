"""What is said in one breath with a plan and is none of it: a question back, a goodbye, a date.

One guard for all that is kept of a plan: whatever part was asked for, none of these becomes a part,
a reason or a help.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from understanding.plans.frequency import WEEKDAY
from understanding.talking.leave_taking import takes_leave
from understanding.text.words import in_english, readable

__all__ = ["Beside", "beside_the_plan"]


@dataclass(frozen=True)
class Beside:
    """A message parted into what may be of the plan and what is said beside it.

    Attributes:
        told: what is left for the plan, in the person's own words; "" where that is nothing.
        writing: when the coach is to write, in their words ("next sunday, efter 8"); "" if nothing.
        asks: whether something is asked back.
    """

    told: str
    writing: str = ""
    asks: bool = False


#: Where one thing said ends: a stop, a new line, or a comma before a question or a wish to us.
_END = re.compile(
    r"(?<=[.!?;])\s+|\n+"
    r"|(?<!by the way)(?<!btw),\s+(?=(?:(?:and|an|but|so)\s+)?"
    r"(?:(?:how|what|whit|when|why|where|is|are|"
    r"does|do (?:you|ye)|did|can (?:you|ye)|could (?:you|ye)|will (?:you|ye)|would (?:you|ye)|"
    r"wid ye|do|please|and|ask|tell) ))"
    r"|\s+(?=(?:and|an|but) (?:please |do |can (?:you|ye) |could (?:you|ye) |(?:you|ye) can )?"
    r"(?:write|ask me|check in|check up|message me|text me|check wi)\b)",
    re.IGNORECASE,
)
_LEAD = (
    r"\W*(?:(?:so|and|but|och|eh|well|ok|oh|right|by the way|anyway|here|wait|aye|yes|no|then|also|"
    r"please|nothing|naething|never mind|leave it)\b[\s,.]*)*"
)
_BE = (
    r"(?:do|does|did|would|can|could|should|is|are|was|were|will|am|have|has|had|'s|'re|"
    r"many|much|often)"
)
#: The verb stands before its doer: "how often would you ring", "is she managing?".
_ASKS = re.compile(
    rf"{_LEAD}(?:"
    rf"(?:(?:what|when|where|why|who|which|how(?: (?:often|much|many|long|far|come|soon|else))?)"
    rf"(?: \w+)? (?:do|does|did|would|can|could|should|will|am|have|has|had)"
    r" (?:you|i|we|he|she|they|it|that|folk|people|most|others?|my|the)\b)"
    r"|(?:what|when|where|why|who|how(?: (?:often|much|many|long|far|soon))?)"
    r"(?:'s| is| are| was| were) "
    r"(?:(?:you|i|he|she|they|it|that|this|there|my|the)\b(?!.*\b(?:is|are)\b)|[\w' ]{2,40}\?)"
    r"|(?:is|are|was|were|does|did|has|do|have|had) (?:you|he|she|they|it|that|this|there|folk|"
    r"people)\b"
    r"|(?:will|would|can|could) "
    r"(?:you|he|she|they|it|that|this|there|folk|people)\b(?! (?:make|put|change|move|take|leave|"
    r"add|swap|set|give|cut|get|keep|have|score|start|write|check|text|message|ask|remind|say)\b)"
    r"|(?:is|are|was|were|does|did|has) [\w' ]{2,40}\?"
    r")"
)
#: "Could I do it on Tuesdays?", "what about a walk?": a part of the plan, put as a question.
_OFFERS = re.compile(
    rf"{_LEAD}(?:(?:can|could|should|will|would|may|might|shall) (?:i|we)\b|"
    r"(?:what|how) (?:about|if)\b|would it be (?:ok|all right|fine|better)|is it (?:ok|all right|"
    r"fine|enough) (?:if|to)\b)"
)
_WHEN = (
    rf"(?:\b(?:{WEEKDAY}s?|tomorrow|the morn|the morra|today|tonight|(?:next|this) "
    r"(?:week|weekend|month)|"
    r"(?:a|one|two|three|four|\d) (?:weeks?|fortnight|months?|days?)|fortnight|weeks?|"
    r"\d{1,2}(?:st|nd|rd|th)|(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|"
    r"ninth|tenth)|at \w+|efter \w+|after \w+)\b)"
)
_ASKS_US = (
    r"(?:(?:i|ah)(?:'d| would)? ?(?:want|like|need)? ?(?:for )?(?:you|ye) (?:to|tae) |"
    r"(?:can|could|will|would) (?:you|ye) (?:please )?|(?:you|ye) (?:can|could|may) |do |please )"
)
_TO_ME = (
    r"(?:(?: (?:to|tae|in|up|back|with|wi|on|me|us|again|then|how|it|that|i|went|goes|got|wis|was|"
    r"ah|things))*)"
)
#: "Do write on Tuesday", "ask me again next Sunday at 2": with a verb that only we can do.
_WRITES = re.compile(
    rf"{_LEAD}(?:{_ASKS_US}(?:write|message|text|ask|check|get in touch|drop me (?:a )?\w+)|"
    r"(?:write|message|text|ask|ping|nudge|contact) (?:to |tae )?(?:me|us)|"
    r"check (?:in|up|back)(?: (?:with|wi|on) (?:me|us))?|get in touch|"
    rf"(?:the )?check[- ]?in (?:is|should be|can be|wid be|on|at|for))\b{_TO_ME}"
    rf"[\s,:-]+(?=.*{_WHEN})",
    re.IGNORECASE,
)
#: "No phoning me": what the message says of a time is of our writing then.
_HOW_WE_WRITE = re.compile(
    rf"{_LEAD}(?:no|not|nae|do not|don't|dinnae|never|without) (?:\w+ )?(?:phon|call|ring|text|"
    r"messag|writ)\w*(?: (?:me|us))\b",
    re.IGNORECASE,
)
_ONLY_WHEN = re.compile(
    rf"{_LEAD}(?:(?:on|at|next|this|the|for|say|make it|maybe|mebbe|efter|after|about)\s+)*{_WHEN}"
    rf"(?:[\s,]+(?:{_WHEN}|at|on|the|of|efter|after|before|about|night|nicht|evening|morning|"
    r"afternoon|\d{1,2}(?:[:.]\d\d)?|am|pm|o'?clock|half|past|in|{_MORE}))*\W*".replace(
        "{_MORE}", "please|then|instead|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    ),
    re.IGNORECASE,
)
_HOURS_OUT = re.compile(
    rf"{_LEAD}(?:no|not|nae|never)(?: (?:in|on|at|the))* (?:mornin\w*|afternoon\w*|evening\w*|"
    r"nights?|nichts?)\b.{0,12}",
    re.IGNORECASE,
)
_JOINS = re.compile(r"^(?:(?:and|an|but|so|by the way|btw)\b[\s,]*)+", re.IGNORECASE)


@lru_cache(maxsize=64)
def beside_the_plan(text: str) -> Beside:
    """Part a message: "the wance. how often wid ye ring a helpline" tells "the wance".

    A part of the plan that is put as a question ("could I do Tuesdays?") stays with the plan.
    """
    pieces = _pieces(readable(text))
    of_us = any(_HOW_WE_WRITE.match(in_english(piece)) for piece, _ in pieces)
    kept: list[str] = []
    writing: list[str] = []
    asks = False
    for piece, after in pieces:
        english = in_english(piece)
        no_hours = bool(writing) and _HOURS_OUT.fullmatch(english) is not None
        if _WRITES.match(english) or no_hours or (of_us and _is_of_our_writing(english)):
            writing.append(piece + after)
        elif _ASKS.match(english) and not _OFFERS.match(english):
            asks = True
        elif not takes_leave(piece, alone=True):
            kept.append(piece + after)
    if len(kept) == len(pieces):
        return Beside(text)
    told = _JOINS.sub("", "".join(kept))
    return Beside(told.strip(" ,;"), _JOINS.sub("", "".join(writing)).strip(" ,;."), asks)


def _is_of_our_writing(english: str) -> bool:
    return any(
        (_ONLY_WHEN.fullmatch(english), _HOURS_OUT.fullmatch(english), _HOW_WE_WRITE.match(english))
    )


def _pieces(said: str) -> list[tuple[str, str]]:
    """Each thing said, and what stands between it and the next."""
    found, start = [], 0
    for end in _END.finditer(said):
        found.append((said[start : end.start()], end.group()))
        start = end.end()
    return [one for one in (*found, (said[start:], "")) if re.search(r"\w", one[0])]

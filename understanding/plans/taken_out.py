"""What is to come out of a plan, and which piece is meant: "tak her aff it", "the Jean bit".

Only the words are read here; whether they stand in the plan is for whoever has the plan.
"""

import re
from dataclasses import dataclass

from understanding.plans.helpers import read_helper
from understanding.plans.named_part import part_named
from understanding.text.phrases import any_of
from understanding.text.words import in_english, readable

__all__ = ["TakenOut", "is_too_much", "piece_meant", "taken_out", "turned_down"]


@dataclass(frozen=True)
class TakenOut:
    """What is to go, and what is said besides.

    Attributes:
        thing: in the person's words: "Jean", "the reminder"; "him" and "her" are whoever helps.
        plain: it is said with a verb of taking out; "no Jean" only is one if Jean stands there.
        rest: what the message says besides, to be read by itself.
    """

    thing: str
    plain: bool
    rest: str


_OF_IT = (
    r"(?: (?:of |aff |off |out of |from |in |on |fae )?(?:it|that|the plan|my plan|ma "
    r"plan|there|the list))?"
)
_BY = r"(?:[\s,]+(?:please|then|though|but|altogether|completely|at all|now|eh|hen|pal))*"
_ASKS = (
    r"(?:(?:can|could|will|would) (?:you|ye|we|i|ah) |(?:i|ah)(?:'d| would)? ?(?:rather|want|like|"
    r"need|prefer)(?: to| tae| you to| ye tae)? ?|(?:please|just|jist|maybe|no|naw|och|aye|yes|ok|"
    r"and|an|but|so|well|wait|actually|sorry|better|let's)[\s,]+)*"
)
_THING = (
    r"(?P<thing>(?!(?:(?:a|my|ma|the|some) )?(?:walk|break|look|seat|rest|bus|time|"
    r"note)\b)[\w' ]{2,40}?)"
)
#: "Take Jean off it", "leave the reminder out", "remove how often".
_VERBS = (
    re.compile(
        rf"\W*{_ASKS}(?:take|tak|leave|get|cut|score|scratch|keep|miss) {_THING} "
        rf"(?:out|oot|aff|off|away|awa)\b{_OF_IT}{_BY}\W*",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\W*{_ASKS}(?:take|tak|leave|get|cut|score|scratch) (?:out|oot|aff|off|away|awa) "
        rf"{_THING}{_OF_IT}{_BY}\W*",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\W*{_ASKS}(?:remove|delete|drop|lose|ditch|bin|scrap|get rid (?:of|o|ae)|"
        rf"forget aboot|forget about) "
        rf"{_THING}{_OF_IT}{_BY}\W*",
        re.IGNORECASE,
    ),
)
#: "No Jean", "without Jean", "I don't want Jean in it", "I never said Jean".
_DENIES = re.compile(
    r"\W*(?:(?:no|naw|aye|yes|och|ok|but|and|same again|same|near enough|close enough|it's fine|"
    r"that's "
    r"fine|fine|grand|(?:i|ah|a) (?:said|telt (?:ye|you)|told (?:ye|you)|mean|meant))"
    r"[\s,]+)*(?:(?:but|and|only|just|jist) )*(?:no|nae|not|without|withoot|wi'?oot|minus|"
    r"never mind|"
    r"(?:i|ah)(?: (?:do not|don't|dinnae|don't really|didn't|never|didnae))+ (?:want|need|say|said|"
    r"mention|mentioned|ask for|have|hae)(?: for)?) "
    r"(?P<thing>[\w' ]{2,40}?)(?: (?:this time|in it|on it|there|in there|in that|in the plan|"
    r"on the plan|"
    r"coming|helping|any ?more|again|at all|the noo|now))*\W*",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"(?:him|her|them|it|that|he|she)", re.IGNORECASE)
#: Days have a reader of their own, and so have limits.
_OTHERS = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|anything|anybody|anyone|nobody|"
    r"more|thanks|thank|need|bother|problem|idea|way|chance|good|money|time|energy|worries|it|that|"
    r"this|what|to|tae|going|do|dae|right|wrong|if|when|in|on|at|too|as|so|very|sure)\b"
)
_CLAUSE = re.compile(
    r"[.!?;]+\s*|,\s*|\s+(?=(?:but|cos|because|as he|as she|since|without|wi'?oot)\b)"
)


#: The marks round 'how much'; the one in "it's" stays.
_QUOTES = re.compile(r"[\"\u201c\u201d]|(?<!\w)'|'(?!\w)")
#: "No need for how much", "we don't need the amount", "skip the reminder": a part by its name.
_NEEDS_NO = re.compile(
    rf"\W*{_ASKS}(?:(?:(?:there's |it (?:has|needs) |i (?:have|need) )?(?:no|"
    rf"nae)(?: need)?(?: for|of)?|"
    r"not|skip|without|withoot|wi'?oot|never mind|forget|leave|scrap|"
    r"(?:i|we|ah|it)? ?(?:do not|don't|dont|dinnae|dinna|doesn't|disnae) (?:want|need|like)|"
    r"(?:do not|don't|dinnae) bother wi(?:th)?)) (?P<thing>(?:the |a |any |my |ma )?[\w ]{2,20}?)"
    rf"(?: (?:bit|part|question))?{_OF_IT}{_BY}\W*",
    re.IGNORECASE,
)


def _no_part(piece: str) -> re.Match[str] | None:
    found = _NEEDS_NO.fullmatch(piece)
    named = re.sub(r"^(?:a|any) ", "", found["thing"]) if found else ""
    return found if named and part_named(named) not in {None, "when_to"} else None


#: "Take the bit aboot Jim oot": Jim.
_THE_BIT_ABOUT = re.compile(
    r"^(?:(?:the|that|this) )?(?:bit|part|thing|stuff|line) "
    r"(?:about|aboot|wi|with|that says|of|on|at) ",
    re.IGNORECASE,
)


def taken_out(text: str) -> TakenOut | None:
    """Read what is to come out of a plan; None where nothing is said to.

    "Jean's deid. tak her aff it" gives "her" and, as rest, "Jean's deid"; "same again but without
    Jean" gives "Jean". A day ("not Thursdays") is left to whoever reads days.
    """
    said = _QUOTES.sub("", readable(text)[:300])
    pieces = [piece.strip() for piece in _CLAUSE.split(said) if piece.strip()]
    for at, piece in enumerate(pieces):
        found = next((match for verb in _VERBS if (match := verb.fullmatch(piece))), None)
        found = found or _no_part(piece)
        denied = None if found else _DENIES.fullmatch(piece)
        match = found or denied
        if match is None:
            continue
        thing = re.sub(r"^(?:a|any) ", "", match["thing"].strip(" ,'\""))
        thing = _THE_BIT_ABOUT.sub("", thing)
        if thing.casefold() in {"it", "that"}:
            continue
        if not found and (_PRONOUN.fullmatch(thing) or _OTHERS.search(in_english(thing))):
            continue
        rest = ", ".join([*pieces[:at], *pieces[at + 1 :]])
        return TakenOut(thing, found is not None, rest)
    return None


def turned_down(text: str) -> tuple[bool, str]:
    """Read an answer to "who could help?" that says who is not to.

    Returns:
        Whether somebody is turned down and nobody named instead ("I said NO marek"); and the
        answer without whom it turns down ("Not Marek, my sister Jean" gives "my sister Jean").
    """
    out = taken_out(text)
    if out is None:
        return False, text
    return (True, text) if read_helper(out.rest) is None else (False, out.rest)


_TOO = (
    r"(?: is|'s| are|s)?(?: a bit| just| far| still| maybe)* (?:too|ower|a bit|that) "
    r"(?:much|many|long|far|often|early|late|hard|big|high)"
)
_PIECE = re.compile(
    r"\W*(?:(?:it's|its|that's|all|fine|ok|grand|good|right|no|naw|aye|yes|but|och|well|sure|"
    r"not sure|"
    r"it|about|aboot|apart from|except|except for|bar|change|chynge|the|fix|just|jist|don't like|"
    r"not happy with|no happy wi|is|i|think)[\s,]+)*"
    r"(?:"
    rf"(?P<too>[\w' ]{{3,40}}?){_TOO}(?: for me| fir me| really| i think| to start with)*"
    r"|(?:the |that |this )?(?:bit|part|thing|stuff|line) (?:about|aboot|wi|with|that says|sayin|"
    r"saying|of|on|at) (?P<about>[\w' ]{2,40}?)"
    r"|(?P<bit>[\w' ]{2,40}?) (?:bit|part|thing|stuff)(?: (?:is|'s)? ?(?:wrong|wrang|not "
    r"right|no right|off))?"
    r"|(?P<wrong>[\w' ]{2,40}?)(?:'s| is| are| was)(?: all| just)? (?:wrong|wrang|not right|"
    r"no right|not it)"
    r"|(?P<bare>(?:the|my|ma) [\w' ]{2,30}?)"
    r")\W*",
    re.IGNORECASE,
)
#: What is asked of the coach by name is no piece of a plan.
_OURS = re.compile(
    r"(?:(?:the|my|ma) )?(?:settings?|data|goals?|menu|plans?|services?|check-?ins?|card|page|"
    r"subject|topic|language)",
    re.IGNORECASE,
)
_FIRST_CLAUSE = re.compile(r"[.,;!?]+\s+")
_TOO_MUCH = re.compile(
    r"\b"
    + any_of("""
        (is |looks |sounds |seems |feels |it's |that's |a |bit )*(too much|a lot|an awful lot|
            too long|
            too far|too often|too hard|daunting|scary|ower much|a tall order|more than i can)
    """)
    + r"\b"
)


def piece_meant(text: str) -> str | None:
    """The piece of the plan that is meant, in its own words: "the ten minutes", "the morning bit".

    None where a message names none; whether it stands in the plan has to be looked up.
    """
    said = readable(text)[:120].strip()
    for part in (said, _FIRST_CLAUSE.split(said, maxsplit=1)[0]):
        found = _PIECE.fullmatch(part)
        named = next((words for words in found.groups() if words), None) if found else None
        if named and not _OURS.fullmatch(named.strip()):
            return named.strip()
    return None


def is_too_much(text: str) -> bool:
    """Tell whether the plan as a whole is said to be too much: "looks a lot written down"."""
    return bool(_TOO_MUCH.search(in_english(text)))

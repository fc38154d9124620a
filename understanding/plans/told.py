"""All that one message tells of a plan, each clause in the part where it belongs."""

import re
from dataclasses import dataclass, field, replace
from datetime import datetime

from understanding.plans.activities import is_activity
from understanding.plans.beside_the_plan import beside_the_plan
from understanding.plans.frequency import WEEKDAY
from understanding.plans.going_to import says_how_far
from understanding.plans.helpers import helper_beside, names_nobody, read_helper
from understanding.plans.in_the_way import tells_what_is_in_the_way
from understanding.plans.left_out import DAYS, EXCEPT, days_left_out
from understanding.plans.named_part import read_named_part
from understanding.plans.no_doing import is_no_part
from understanding.plans.plans import MEALS, PlanParts, read_plan_parts
from understanding.talking.set_apart import set_apart
from understanding.text.hedges import clauses, is_aside, without_hedges
from understanding.text.phrases import any_of
from understanding.text.words import in_english, readable

__all__ = ["Told", "besides", "is_limit", "only_days", "read_told", "told_whole"]


@dataclass(frozen=True)
class Told:
    """What a message tells of a plan, in the person's own words.

    Attributes:
        parts: what, how much, when and how often.
        helper: who helps; "" for nobody, None where it is not said.
        cue: what reminds them, where it is called so.
        limits: what they say they cannot do, or have not.
        troubles: what they say gets in the way.
        days_out: days that are left out.
        unread: clauses that are none of this.
        named: the action was named as one ("what I'll do is …", "… instead").
        also: it comes to what stood, and takes no place.
    """

    parts: PlanParts = field(default_factory=PlanParts)
    helper: str | None = None
    cue: str | None = None
    limits: tuple[str, ...] = ()
    troubles: tuple[str, ...] = ()
    days_out: str | None = None
    unread: tuple[str, ...] = ()
    named: bool = False
    also: bool = False

    def __bool__(self) -> bool:
        """Whether any part could be told."""
        return self.parts != PlanParts() or bool(
            self.helper is not None or self.cue or self.limits or self.days_out
        )


_WHOLE = re.compile(rf"{EXCEPT.pattern}|\b{DAYS}|\b{MEALS}\b", re.IGNORECASE)
_LIMIT = re.compile(
    r"(?:(?:but|and|because|as|though|just|only|well|no|so|sorry|now|i know|actually|"
    r"the thing is)[\s,]+)*"
    + any_of(
        r"""
        (my|the) (only |main |one )?(limits?|limitation) (is|are|being)\b
        (i|we) (really |just |still |also )*(cannot|could not|am not able to|am not allowed|
            am unable|can no longer|
            have no|have not got|never have|will not be able|do not (drive|have|own)|am not fit|
            struggle (to|with))
        (cannot|not able to|unable to|not allowed) (\w+ )?(afford|drive|manage|walk|get|do|go|take|
            use|stand|climb|
            carry|leave|make|reach|spend|pay|be|come|face|lift|bend|sit|eat)
        (there's |there is |got |have )?no (money|bus|buses|car|transport|lift|energy|childcare|
            time)\b
        money ('s|is)? ?(tight|short|a problem)
        money's (tight|short) | on benefits | it has to be (free|cheap|near|local)
        nothing that costs
        {days}('s)? ((is|are) )?(no good|no use|out|not good)\b
        {days}('s)? (do not|does not|will not) (suit|work)
    """.replace("{days}", rf"(on )?(?:{WEEKDAY})s?")
    )
)
_REMINDER = re.compile(
    r"(?:(?:and|but|the|my|ma|for|as|a)\s+)*(?:reminder|nudge|prompt|cue)(?: (?:is|'s|will be|"
    r"would be|should be|could be|"
    r"can be|wis|for it is|for me is)|'s)? (?:to be |when it'?s )?(.{3,80})|"
    r"(.{3,80}?)(?: is|'s|'ll be| will be| can be| could be)? (?:my|ma|the) (?:reminder|nudge|"
    r"prompt|cue)|"
    r"(?:remind me|mind me|you can remind me) (?!to\b|tae\b)(.{3,80})",
    re.IGNORECASE,
)
# "What I'll do is", "instead I'll": what follows is the action, and said to be so.
_NAMED = re.compile(
    r"(?:(?:and|so|no|naw|but|aye|just|jist|well)[\s,]+)*(?:(?:what|whit|all|aw|the thing) (?:i|"
    r"ah)(?:'ll|'d| will| wull| would| wid|"
    r"'m gonnae|'m going to| want to| want tae| could| can)? ?(?:do|dae|doing|daein)? (?:is|'s|wis|"
    r"wid be|would be)(?: to| tae)?|"
    r"(?:i|ah)(?:'d| would| wid|d) (?:rather|raither|rither|sooner)(?! (?:not|no|nae|have|not)\b)|"
    r"(?:instead|insteid|rather),? ?(?:i|ah)(?:'ll|'d| will| would| wid| could| can)?(?: like to|"
    r" rather)?|"
    r"(?:(?:the|my|ma) )?(?:plan|action|activity) (?:is|'s|should be|will be)(?: to| tae)?"
    r"(?! (?:wrong|wrang|no|not|right|fine|ok|too)\b))[\s,:]+",
    re.IGNORECASE,
)
_INSTEAD = re.compile(r"[\s,]+(?:instead|insteid|rather)\W*$", re.IGNORECASE)
# Said round a part to say which it is: "the day is", "is how often", "would suit better".
_LABEL_FRONT = re.compile(
    r"^(?:(?:no|naw|nah|aye|yes|yeah|and|an|but|so|just|jist|only|och|well|actually|sorry|then|"
    r"maybe|mebbe|mibbe|please|can|could|we|you|"
    r"i|ah|if)[\s,]+)*(?:(?:can|could|wid|would|will) (?:we|you|i|ah) |(?:i|ah)(?:'d| would|"
    r" wid)? (?:rather|raither|rither|prefer|"
    r"like|want)(?: if| it| to| tae)* ?(?:(?:i|we|ah) )?|let's |lets )?"
    r"(?:(?:make|mak|change|swap|switch|move|put|say|have|do|dae|did|set|it's|its|it is|should be|"
    r"it should be|it wis|it was)"
    r"(?: (?:it|that|them|the day|the days|the time|this|my plan|the plan))?(?: (?:to|tae|for|be|"
    r"intae|into|down as|as))*"
    r"|(?:the|my|ma) (?:days?|times?|amount|how often|how much|when)(?: (?:is|are|should be|to|tae|"
    r"will be|wid be)|'s)?"
    r"|(?:change|swap|move|switch) (?:\w+ )(?:to|tae|for|wi)|add(?: in| on)?)\s+",
    re.IGNORECASE,
)
_LABEL_BACK = re.compile(
    r"[\s,]+(?:is |'s )?(?:how often|how much|how long|when|the day|the time|the amount|"
    r"what i meant|what i said|"
    r"what i want|better|best|plenty|enough|the limit|(?:would |wid |will |'ll |'d )?(?:suits?|be|"
    r"work|works|is)"
    r"(?: (?:me|better|best|fine|good|ok|enough|plenty|for me|me better))+|instead|insteid|"
    r"at a time|each time|"
    r"at the time|every time|efter aw|after all|to (?:begin|start)(?: with)?|tae (?:begin|"
    r"start)(?: wi)?|as well|too|"
    r"an aw|also|only)\W*$",
    re.IGNORECASE,
)
_ALSO = re.compile(r"\b(?:as well|also|an aw|too|and add|add)\b", re.IGNORECASE)
_HOW_FAR = re.compile(
    r"(?:(?:just|only|maybe|even|a bit|about)\s+)*(?:to|as far as|up to|down to|along to|round to|"
    r"half ?way)\b[\w' ]{2,40}|"
    r"(?:just|only) (?:one|two|a|half|the|part)\b[\w' ]{2,40}|half(?: of it| that| the way)|"
    r"the length of [\w' ]{3,30}"
)
_A_MOMENT = re.compile(
    r"(?:just |right |straight )?(?:after|before|when|once|as soon as|while|"
    r"during) (?:(?!i (?:will|would|could)\b)[\w']+ ?){1,7}"
)
_NONE_OF = re.compile(
    r"(?:no|nae) (?!(?:what|whit|wit|that|it|this|how|the|my|ma|i|ah|more|bother|"
    r"problem)\b)(?=[a-z])",
    re.IGNORECASE,
)
#: "Twa times", where it was asked how often: no amount.
_A_COUNT = re.compile(
    r"(?:(?:just|only|maybe|about|perhaps|aye|och|say|probably|yes|well|like)\W+)*(?:once|twice|"
    r"(?:a "
    r"couple of|a few|several|one|two|three|four|five|six|seven|\d)(?: (?:or|to) (?:two|three|four|"
    r"five|\d))? ?(?:times?|x|goes|days))"
)
_A_CLOCK_TIME = re.compile(
    r"(?:\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)|\d{1,2}:\d{2}|half (?:past )?(?:\d{1,2}|one|two|three|"
    r"four|"
    r"five|six|seven|eight|nine|ten|eleven|twelve)|\d{1,2} o'?clock|noon|midday)",
    re.IGNORECASE,
)
_SMALL_WORDS = re.compile(
    r"(?:\W*\b(?:just|jist|only|about|aboot|and|an|or|on|at|it|is|that|for|a|the|of|then|now|"
    r"me)\b\W*)*"
)
_MORNINGS = re.compile(r"(?:in the |the |on )?(?:mornin|evenin|efternoon|nicht|mornin')'?s?", re.I)


#: "Naw Monday" and "no, Monday" tell Monday; "no Mondays" may be "not Mondays".
_BARE_NO = re.compile(
    rf"^\W*(?:(?:naw|nah|nope)\b\W*|no\s*,\s*)(?=(?:on |the )*(?:{WEEKDAY}))", re.I
)


def is_limit(clause: str) -> bool:
    """Tell whether a clause says what somebody cannot do, or has not: "cannae afford buses"."""
    english = in_english(clause).strip(" .,!?")
    return not english.endswith("?") and bool(_LIMIT.match(english))


def only_days(text: str | None) -> bool:
    """Tell whether a rhythm is nothing but its days, so that when is told with it: "Tuesdays"."""
    return bool(text and re.fullmatch(rf"(?:on |every )?(?:{DAYS})", text.strip(), re.IGNORECASE))


def read_told(text: str, *, now: datetime, asked: str | None = None) -> Told:
    """Divide a message among the parts of a plan; a false `Told` where nothing could be told.

    Args:
        text: "wi ma pal Jean, mebbe tuesdays, cannae afford buses but".
        now: the moment of the message, with a time zone.
        asked: the part that was asked for ("who", "when_to"), if one was.
    """
    text = beside_the_plan(text).told or text
    said = _BARE_NO.sub("", set_apart(readable(text)[:600]).told)
    told: dict[str, object] = {"also": bool(_ALSO.search(said))}
    limits: list[str] = []
    troubles: list[str] = []
    unread: list[str] = []
    for clause in clauses(said, _WHOLE):
        if is_no_part(clause):
            unread.append(without_hedges(clause))
        elif is_limit(clause):
            limits.append(without_hedges(clause))
            off = re.search(DAYS, clause, re.IGNORECASE)
            if off:
                told["days_out"] = off.group()
        elif names_nobody(clause):
            told["helper"] = ""
        elif tells_what_is_in_the_way(clause):
            troubles.append(without_hedges(clause))
        elif not is_aside(clause) and not _take(clause, told, now, asked):
            unread.append(without_hedges(clause))
    parts = PlanParts(**{name: told.get(name) for name in _PARTS})  # type: ignore[arg-type]
    rest = {name: value for name, value in told.items() if name not in _PARTS}
    return Told(
        parts=parts,
        limits=tuple(limits),
        troubles=tuple(troubles),
        unread=tuple(unread),
        **rest,  # type: ignore[arg-type]
    )


def told_whole(text: str, *, now: datetime) -> Told | None:
    """A plan told in one go, with what and when: "ring Cairn, Tuesday, 2 o'clock"; None else.

    `now` (with a time zone) is the moment of the message.
    """
    if text.rstrip().endswith("?"):
        return None
    told = read_told(text, now=now)
    doing = told.parts.what is not None and is_activity(told.parts.what)
    return told if doing and (told.parts.when_text or told.parts.how_often) else None


_PARTS = ("what", "how_much", "when_text", "how_often")


def _take(clause: str, told: dict[str, object], now: datetime, asked: str | None) -> bool:
    """Put one clause where it belongs; False where that cannot be told."""
    reminder = _REMINDER.fullmatch(clause.strip(" .,!?"))
    if reminder:
        told["cue"] = without_hedges(next(part for part in reminder.groups() if part))
        return True
    called = read_named_part(clause)
    if called is not None and called.part == "who" and called.right:
        told["helper"] = "" if names_nobody(called.right) else called.right
        return True
    helper = read_helper(clause, asked=asked == "who")
    if helper is not None:
        told["helper"] = helper
        return True
    if asked == "how_often" and _A_COUNT.fullmatch(in_english(clause).strip(" .,!?")):
        told["how_often"] = without_hedges(clause)
        return True
    if _A_CLOCK_TIME.fullmatch(without_hedges(clause)):
        before = told.get("when_text")
        hour = f"at {without_hedges(clause)}"
        told["when_text"] = f"{before} {hour}" if before else hour
        return True
    named = _NAMED.match(clause)
    if named or (_INSTEAD.search(clause) and is_activity(_INSTEAD.sub("", clause))):
        told["named"] = True
        return _take_parts(
            _INSTEAD.sub("", clause[named.end() :] if named else clause), told, now, True
        )
    return _take_parts(clause, told, now, False)


def _take_parts(clause: str, told: dict[str, object], now: datetime, named: bool) -> bool:
    out = days_left_out(clause)
    if out is not None:
        told["days_out"] = out[0]
        clause = f"{clause[: out[1][0]]} {clause[out[1][1] :]}"
        if not re.search(r"[^\W\d_]{3}", clause):
            return True
    whole = EXCEPT.search(clause)
    if whole:
        told["how_often"] = whole.group()
        clause = f"{clause[: whole.start()]} {clause[whole.end() :]}"
    bare = (
        clause if named else _LABEL_BACK.sub("", _LABEL_BACK.sub("", _LABEL_FRONT.sub("", clause)))
    )
    bare = without_hedges(bare)
    if _MORNINGS.fullmatch(bare):
        told["when_text"] = bare
        return True
    if _HOW_FAR.fullmatch(in_english(bare)) and not is_activity(bare):
        _take_how_far(bare, told, now)
        return True
    if _A_MOMENT.fullmatch(in_english(bare)):
        before = told.get("when_text")
        told["when_text"] = f"{before}, {bare}" if before else bare
        return True
    none_of = _NONE_OF.match(bare)  # "No biscuits after tea" is a thing to do, and no "no".
    parts = read_plan_parts(bare[none_of.end() :] if none_of else bare, now=now)
    if none_of and parts.what:
        parts, named = replace(parts, what=f"no {parts.what}"), True
    return _keep(parts, told, named=named, beside=bool(whole or out))


def _take_how_far(bare: str, told: dict[str, object], now: datetime) -> None:
    """ "Jist the corner an back Tuesday" tells how far, and a day."""
    parts = read_plan_parts(bare, now=now)
    when = parts.when_text or parts.how_often
    if when and parts.what and says_how_far(parts.what):
        told["how_much"] = parts.what
        told["when_text" if parts.when_text else "how_often"] = when
    else:
        told["how_much"] = bare


def _keep(parts: PlanParts, told: dict[str, object], *, named: bool, beside: bool) -> bool:
    """Keep what was read; False where words are left that are nothing to do.

    `beside`: days were told along, so that the rest need say nothing.
    """
    left = parts.what
    if left and not (named or is_activity(left)):
        if not beside and not _SMALL_WORDS.fullmatch(left):
            return False
        left = None
    if left:
        told["what"] = left
        told.setdefault("helper", helper_beside(left))
    for name in _PARTS[1:]:
        value = getattr(parts, name)
        if value:
            before = told.get(name)
            told[name] = f"{before} {value}" if before and name == "when_text" else before or value
    return bool(left or beside or parts != PlanParts(parts.what))


def besides(text: str) -> str:
    """What is left of an answer without asides, limits, helpers and reminders told along with it.

    "Ach fine. Mebbe ah could walk tae the shop, just me" gives "walk tae the shop". The whole
    answer, without its hedges, where that would leave nothing.
    """
    text = beside_the_plan(text).told or text
    text = set_apart(text).told or text
    whole = clauses(text, _WHOLE)
    kept = [clause for clause in whole if not _is_beside(clause)]
    if not kept or len(kept) == len(whole):
        return without_hedges(text)
    return ", ".join(without_hedges(clause) for clause in kept)


def _is_beside(clause: str) -> bool:
    return (
        is_aside(clause)
        or is_limit(clause)
        or names_nobody(clause)
        or tells_what_is_in_the_way(clause)
        or read_helper(clause) is not None
        or _REMINDER.fullmatch(clause.strip(" .,!?")) is not None
        or re.match(r"(?:because|cause|since|as i)\b", in_english(clause)) is not None
    )

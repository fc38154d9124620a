"""What somebody puts right in a plan that is read back to them, in their own words."""

import re
from dataclasses import dataclass, field, replace
from datetime import datetime

from understanding.phrases import any_of
from understanding.plans import PlanParts, read_plan_parts
from understanding.words import in_english, readable

__all__ = ["Correction", "read_correction"]


@dataclass(frozen=True)
class Correction:
    """A plan put right, in the person's words.

    Attributes:
        parts: what is to stand instead.
        gone: what is not to stand ("Thursdays"), or None.
        helper: who helps after all, or None.
        unless: when it is left out ("ma chest's bad"), or None.
        anew: the whole plan goes.
    """

    parts: PlanParts = field(default_factory=PlanParts)
    gone: str | None = None
    helper: str | None = None
    unless: str | None = None
    anew: bool = False

    def __bool__(self) -> bool:
        return self != Correction()


_ANEW = re.compile(
    r"\W*(?:(?:no|just|och|well|sorry|actually)\W+)*"
    + any_of("""
        all( of)? (it|that)? | everything | the (whole|hale) (thing|lot|plan)( of it)?
        (can (i|we) )?(start|begin)( it)? (again|over|afresh|anew|from scratch)
        (scrap|bin|forget) (it|that|the (lot|plan|whole thing))
        (a )?(new|different) plan
    """)
    + r"(?: please| then)?\W*"
)
# "Naw, it's meant to be", "I said", "only": what stands before the right thing.
_LEAD_IN = re.compile(
    r"\W*(?:(?:no|naw|nah|nope)(?=\W*,|\W+(?:it|that|i|ah|make|mak|only|just|jist|wait|not|its|"
    r"thats|actually|sorry|the)\b)|well|och|sorry|actually|wait|but|and|aye|yes|yeah|oh|hang on|"
    r"it'?s|that'?s|it is|this is|it was|(?:it )?should be|"
    r"(?:it'?s )?(?:meant|supposed) (?:to|tae) be|"
    r"(?:can you |could you )?(?:make|mak|change|put|say) (?:it|that)(?: (?:to|tae|down as))?|"
    r"(?:i|ah) (?:said|meant|mean|want it)|only|rather|(?:i|ah)'d rather)(?![\w'])[\s,.:;-]*",
    re.IGNORECASE,
)
_NOT_THIS = re.compile(
    r"[\s,;-]+(?:and |but )?(?:not|no|nae|never|instead of|rather than) "
    r"(?:on |at |the |my |ma )?([\w' ]{2,40}?)\W*$",
    re.IGNORECASE,
)
_NOT_THIS_BUT = re.compile(
    r"^\W*(?:not|no|nae|it'?s (?:not|no)) (?:on |at |the )?([\w' ]{2,30}?)"
    r"(?:,? but|,| it'?s| make it) (.+)$",
    re.IGNORECASE,
)
_WHO = r"((?:my |ma |our )?[A-Za-z][\w'-]*(?: [A-Za-z][\w'-]*){0,2}?)"
_HELPER = re.compile(
    rf"^(?:{_WHO}(?: is|'?s| wis| will be|'ll be| could be| can be) (?:my|ma|the) helper|"
    rf"(?:my|ma|the) helper(?: is|'?s| will be| wis) {_WHO}|"
    rf"{_WHO}(?: will|'ll| can| could| is going to| is gonnae|'?s gonnae) "
    r"(?:help|remind|come (?:with|wi)|go (?:with|wi)) me)"
    r"(?=[\s,;-]+(?:not|no|nae)\b|\W*$)",
    re.IGNORECASE,
)
_LEAVES_IT = any_of("""
    (just )?(leave|skip|miss|stop) it | leave it (oot|out|be) | stop | rest | stay in
    (not|no) (go|do it|dae it|bother|be going) | (give|gie) it a miss | do it another day
    won't (go|do it|bother) | willnae (go|dae it|bother)
""")
_UNLESS = re.compile(
    rf"^\W*(?:(?:but|and|just|only|well|och)\W+)*(?:"
    rf"(?:if|when) (.{{3,60}}?),? (?:then )?(?:i|ah)(?:'ll| will|'d| would|"
    r"'m going to| might|ll)? ?"
    rf"{_LEAVES_IT}|(?:but )?(?:not|no|never) (?:if|when) (.{{3,60}}?)|"
    rf"(?:unless|except (?:if|when)) (.{{3,60}}?))\W*$",
    re.IGNORECASE,
)
# Talk about the plan, and no thing to do: "the days are wrong".
_ABOUT_THE_PLAN = re.compile(
    r"\b(?:wrong|right|part|bit|days?|times?|different|change|mistake|helper|reminder|plan|thing|"
    r"correct|said|meant|mean|listen|what)\b"
)
_ONLY_FINDS_FAULT = re.compile(r"\b(?:wrong|not right|mistake|rubbish|mixed up)\b")
_NONE_OF = re.compile(
    r"(?:no|nae) (?!(?:what|whit|wit|that|it|this|how|the|my|ma|i|ah)\b)(?=[a-z])", re.IGNORECASE
)
_INSTEAD = re.compile(r"[\s,]+(?:instead|rather|but)\W*$", re.IGNORECASE)
_SAYS_IF = re.compile(r"(?:if|unless|when|because|having|somebody|someone|maybe if)\b")
_FEWEST_WORDS = 2


def read_correction(text: str, *, now: datetime) -> Correction:
    """Read what is put right in a plan; an empty (false) correction where nothing can be told.

    "Only Tuesdays, not Thursdays" gives how often "Tuesdays" and gone "Thursdays"; "Senga is ma
    helper" a helper; "if ma chest's bad I'll leave it" an exception. `now` (with a time zone) is
    the moment of the message.
    """
    said = readable(text)[:300].strip(" .!")
    if _ANEW.fullmatch(in_english(said)):
        return Correction(anew=True)
    left_out = _UNLESS.match(said)
    if left_out:
        return Correction(unless=next(part for part in left_out.groups() if part).strip(" ,"))
    said = _INSTEAD.sub("", _without_lead_in(said))
    helper = _HELPER.match(said)
    if helper:
        gone = _NOT_THIS.search(said)
        return Correction(
            helper=next(name for name in helper.groups() if name), gone=gone[1] if gone else None
        )
    right, wrong = _right_and_wrong(said)
    parts = _parts(right, now)
    return Correction() if parts == PlanParts() else Correction(parts=parts, gone=wrong)


def _right_and_wrong(said: str) -> tuple[str, str | None]:
    """Part "Tuesdays, not Thursdays" and "not Thursdays but Tuesdays" into the two."""
    first, last = _NOT_THIS_BUT.match(said), _NOT_THIS.search(said)
    if first:
        return _without_lead_in(first[2]), first[1]
    return (said[: last.start()], last[1]) if last and last.start() > 0 else (said, None)


def _parts(said: str, now: datetime) -> PlanParts:
    if _ONLY_FINDS_FAULT.search(in_english(said)):
        return PlanParts()
    none_of = _NONE_OF.match(said)  # "No biscuits after tea" is a thing to do, and no "no".
    parts = read_plan_parts(said[none_of.end() :] if none_of else said, now=now)
    if parts.what and not (none_of or _is_a_doing(parts.what)):
        return replace(parts, what=None)
    return replace(parts, what=f"no {parts.what}") if none_of and parts.what else parts


def _without_lead_in(said: str) -> str:
    while True:
        lead = _LEAD_IN.match(said)
        if lead is None or not said[lead.end() :]:
            return said
        said = said[lead.end() :]


def _is_a_doing(what: str) -> bool:
    english = in_english(what)
    enough = len(english.split()) >= _FEWEST_WORDS
    return enough and not _ABOUT_THE_PLAN.search(english) and not _SAYS_IF.match(english)

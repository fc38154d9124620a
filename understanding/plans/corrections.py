"""What somebody puts right in a plan that is read back to them, in their own words."""

import re
from dataclasses import dataclass, field, replace
from datetime import datetime

from understanding.plans.beside_the_plan import beside_the_plan
from understanding.plans.frequency import is_count
from understanding.plans.helpers import names_nobody
from understanding.plans.left_out import DAYS
from understanding.plans.named_part import read_named_part
from understanding.plans.plans import PlanParts
from understanding.plans.told import read_told
from understanding.talking.set_apart import set_apart
from understanding.text.hedges import clauses, is_aside, without_hedges
from understanding.text.phrases import any_of
from understanding.text.words import in_english, readable

__all__ = ["Correction", "read_correction"]


@dataclass(frozen=True)
class Correction:
    """A plan put right, in the person's words.

    Attributes:
        parts: what is to stand instead.
        gone: what is not to stand ("Thursdays"), or None.
        instead: what stands in the place of `gone`, where that alone tells which part it is.
        helper: who helps after all; "" for nobody, None where it is not said.
        cue: what reminds them, or None.
        limits: what they say they cannot do, or have not.
        days_out: days that are left out, or None.
        unless: when it is left out ("ma chest's bad"), or None.
        also: it comes to what stood, and takes no place.
        named: what they will do was named as such ("what I'll do is …").
        anew: the whole plan goes; what is told besides begins the new one.
    """

    parts: PlanParts = field(default_factory=PlanParts)
    gone: str | None = None
    instead: str | None = None
    helper: str | None = None
    cue: str | None = None
    limits: tuple[str, ...] = ()
    days_out: str | None = None
    unless: str | None = None
    also: bool = False
    named: bool = False
    anew: bool = False

    def __bool__(self) -> bool:
        return self != Correction()


_ANEW = re.compile(
    r"\W*(?:(?:no|just|och|well|sorry|actually)\W+)*"
    + any_of("""
        all( of)? (it|that)?(('s| is)( all)? wrong)? | everything(('s| is)( all)? wrong)?
        the (whole|hale) (thing|lot|plan)( of it)?(('s| is)( all)? wrong)?
        ((can|could) (i|we) )?(i want to |let's |let us )?(start|
            begin)( it| the plan| my plan)? (again|over|afresh|anew|from scratch)
        ((can|could) (i|we) )?(i want to |let's )?(scrap|bin|forget|ditch|dump) (it|that|this|(the|
            my) (lot|plan|whole thing))( all)?( and (start|begin|try) (again|over|afresh|anew))?
        (i want )?(a )?(new|different) plan( altogether)?
    """)
    + r"(?: please| then)?\W*"
)
# "Naw, it's meant to be", "I said", "only": what stands before the right thing.
_LEAD_IN = re.compile(
    r"\W*(?:(?:no|naw|nah|nope)(?=\W*,|\W+(?:it|that|i|ah|make|mak|only|just|jist|wait|not|its|"
    r"thats|actually|sorry|the|with|wi|mornings?|evenings?|afternoons?|nights?|weekends?|\d+|"
    r"(?:mon|tues|"
    r"wednes|thurs|fri|satur|sun)days?)\b)|well|och|sorry|actually|wait|but|and|aye|yes|yeah|oh|"
    r"hang on|"
    r"it'?s|that'?s|it is|this is|it was|(?:it )?should be|"
    r"(?:it'?s )?(?:meant|supposed) (?:to|tae) be|"
    r"(?:can you |could you )?(?:make|mak|change|put|say) (?:it|that)(?: (?:to|tae|down as))?|"
    r"(?:i|ah) (?:said|meant|mean|want it)(?: it(?:'s| was)?| that)?|haud on|hold on|"
    r"wait a minute|only|rather|(?:just|jist)(?= (?:phone|ring|call|text|email|walk|write|ask|see|"
    r"visit|sit|stand|swim|read|make|mak|take|tak|go|gang|do|dae)\b)|(?:i|"
    r"ah)'d rather)(?![\w'])[\s,.:;-]*",
    re.IGNORECASE,
)
_NOT_THIS = re.compile(
    r"[\s,;-]+(?:and |but )?(?:not|no|nae|never|instead of|rather than) (?!more\b|less\b|worse\b)"
    r"(?:on |at |the |my |ma )?([\w' ]{1,40}?)\W*$",
    re.IGNORECASE,
)
#: "Naw. no every mornin": not so often, and how often is not told.
_NOT_SO_OFTEN = re.compile(
    r"^\W*(?:(?:no|naw|nah|but|och|well)[\s,.]+)*(?:it'?s )?(?:not|no|nae) "
    r"(?P<gone>(?:every|each|ilka) (?:single )?\w+)\W*$",
    re.IGNORECASE,
)
#: What goes before a "not" that is none of a correction's: "he's no well", "I'll no manage it".
_SAYS_HOW_IT_IS = re.compile(
    r"(?:\b(?:is|are|am|was|were|been|do|did|does|have|has|had|can|could|will|would|shall)|"
    r"\b(?:he|she|they|i|you|we|who|that|there|ah)'?(?:s|m|re|ll|d|ve))$",
    re.IGNORECASE,
)
_NOT_THIS_BUT = re.compile(
    r"^\W*(?:not|no|nae|it'?s (?:not|no)) (?!one\b|body\b)(?:on |at |the )?([\w' ]{2,30}?)"
    r"(?:,? but|[,.;]| it'?s| make it) (.+)$",
    re.IGNORECASE,
)
#: "The game's on Saturday, no Sunday": what is on is named, and its day put right.
_THING_IS_ON = re.compile(
    rf"^\W*(?:(?:the|my|ma|that|it) )?(?:[a-z]+ ){{0,2}}?[a-z]+(?:'s| is| wis| was)"
    rf"(?: on)?\s+(?:on\s+)?(?=(?:{DAYS})\b)",
    re.IGNORECASE,
)
_WHO = r"((?:my |ma |our )?[A-Za-z][\w'-]*(?: [A-Za-z][\w'-]*){0,2}?)"
_HELPER = re.compile(
    rf"^(?:{_WHO}(?: is|'?s| wis| will be|'ll be| could be| can be) (?:my|ma|the) helper|"
    rf"(?:my|ma|the) helper(?: is|'?s| will be| wis) {_WHO}|"
    rf"(?:it'?s |it'?ll be )?{_WHO}(?: who| that)?(?: will|'ll| can| could| is going to| is "
    rf"gonnae|'?s gonnae) "
    r"(?:help(?: me)?|(?:remind|come (?:with|wi)|go (?:with|wi)) me))"
    r"(?=[\s,;-]+(?:not|no|nae)\b|\W*$)",
    re.IGNORECASE,
)
_LEAVES_IT = any_of("""
    (just )?(leave|skip|miss|stop) it | leave it (oot|out|be) | stop | rest | stay in
    (not|no) (go|do it|dae it|bother|be going) | (give|gie) it a miss | do it another day
    won't (go|do it|bother) | willnae (go|dae it|bother)
""")
_UNLESS = re.compile(
    rf"^\W*(?:(?:but|and|just|only|well|och|aye|yes|yeah|ok|fine|right|no(?= but)|naw)\W+)*(?:"
    rf"(?:if|when) (.{{3,60}}?),? (?:then )?(?:i|ah|you|ye|we)(?:'ll| will|'d| would|"
    r"'m going to| might|ll)? ?(?:(?:just|jist|probably) )*"
    rf"{_LEAVES_IT}|(?:but )?(?:not|no|never) (?:if|when) (.{{3,60}}?)|"
    rf"(?:unless|except (?:if|when)) (.{{3,60}}?)|"
    r"(?:not|no|never) (in the (?:rain|snow|ice|cold|dark|wet|wind|heat|winter|frost)))"
    r"(?: though| but| mind)?\W*$",
    re.IGNORECASE,
)
# Talk about the plan, and no thing to do: "the days are wrong".
_ABOUT_THE_PLAN = re.compile(
    r"\b(?:wrong|right|part|bit|days?|times?|different|change|mistake|helper|reminder|plan|thing|"
    r"correct|said|meant|mean|listen|what)\b"
)
_ONLY_FINDS_FAULT = re.compile(r"\b(?:wrong|not right|mistake|rubbish|mince|mixed up)\b")
#: "I did ring them, on Wednesday": told of what was done, it changes no plan.
_TELLS_WHAT_WAS_DONE = re.compile(
    r"\W*(?:(?:no|yes|well|och|but|and|actually|sorry|so|it's just)\W+)*i (?:did (?!not\b|say\b|"
    r"mean\b)|have (?:done|been|rung|phoned|walked|managed)|rang|phoned|went|walked|managed|got|"
    r"tried|"
    r"made it|was|had to)\b"
)
#: "Swap the swim for a walk": what goes, and what stands there.
_SWAPS = re.compile(
    r"(?:(?:no|naw|wait|actually|can i|can we|could i|could we|i want to|i'd like to|let's|please)"
    r"[\s,]+)*(?:swap|switch|change|chynge) (?:the |my |ma )?(?P<gone>[\w' ]{2,30}?) "
    r"(?:for|to|tae|wi|with|into) (?P<right>.{2,60})",
    re.IGNORECASE,
)
#: "Sorry, I meant Thursdays" is no apology.
_SORRY = re.compile(
    r"^\W*(?:oh |och |no |naw )?(?:sorry|soz)\b[\s,.!]+(?=(?:i|ah) (?:meant?|said|want)|it|make|"
    r"mak|no)",
    re.IGNORECASE,
)
_MOCKS = re.compile(
    r"[^.!?]{3,60}\?+\s*(?:(?:lol|lmao|ha ?ha\w*|hehe\w*|ffs|naw|no|aye right|jeez|"
    r"eh)\b[\s.,!?]*)*",
    re.IGNORECASE,
)
#: "I dont want reminder half nine. take out": what is to go was named before, and is nothing to do.
_BARE_TAKE_OUT = re.compile(
    r"\W*(?:please |just )?(?:take|tak|get|put|leave) (?:it |that )?(?:out|oot|off|aff)\W*"
)
_SAYS_IF = re.compile(r"(?:if|unless|because|having|somebody|someone|maybe if)\b")
_HAS_A_SPAN = re.compile(r"\b(?:a|per|each|every|in the) \w+\W*$")
_BARE_FIGURE = re.compile(
    r"\W*(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|once|twice)\W*"
)
_POINTS = frozenset("that it this them these those him her what right sure if when".split())


def read_correction(text: str, *, now: datetime) -> Correction:
    """Read what is put right in a plan; an empty (false) correction where nothing can be told.

    "Only Tuesdays, not Thursdays" gives how often "Tuesdays" and gone "Thursdays"; "Senga is ma
    helper" a helper; "if ma chest's bad I'll leave it" an exception; "ah cannae dae Tuesdays, make
    it Thursday" a limit, a day left out and a day. `now` (with a time zone) is the moment of the
    message.
    """
    text = beside_the_plan(text).told
    said = _without_mocking(set_apart(_SORRY.sub("", readable(text)[:300])).told.strip(" .!"))
    if not said or _TELLS_WHAT_WAS_DONE.match(in_english(said)):
        return Correction()
    if _ANEW.fullmatch(in_english(said)):
        return Correction(anew=True)
    if too_often := _NOT_SO_OFTEN.match(said):
        return Correction(gone=too_often["gone"])
    left_out = _UNLESS.match(said)
    if left_out:
        return Correction(unless=next(part for part in left_out.groups() if part).strip(" ,"))
    called = read_named_part(said)
    if called is not None and called.right:
        return _one_part(called.part, called.right, now)
    swapped = _SWAPS.fullmatch(said)
    if swapped and swapped["gone"].casefold() not in _POINTS:
        said = f"not {swapped['gone']} but {swapped['right']}"
    begins_anew, said = _begun_anew(said)
    helper = _HELPER.match(_without_lead_in(said))
    if helper:
        gone = _NOT_THIS.search(said)
        return Correction(
            helper=next(name for name in helper.groups() if name), gone=gone[1] if gone else None
        )
    right, wrong = _right_and_wrong(said)
    found = _told(right, wrong, now)
    return replace(found, anew=True) if begins_anew else found


def _without_mocking(said: str) -> str:
    """ "4 lengths of a bath? haha. 10 minutes" means the last of it: what is mocked is wrong."""
    mocked = _MOCKS.match(said)
    return said[mocked.end() :] if mocked and said[mocked.end() :].strip() else said


def _one_part(part: str, right: str, now: datetime) -> Correction:
    """What is to stand in the one part that was called wrong."""
    if part == "cue":
        return Correction(cue=right)
    if part == "who":
        return Correction(helper="" if names_nobody(right) else right)
    told = read_told(right, now=now, asked=part).parts
    field = {"when_to": "when_text"}.get(part, part)
    if part == "when_to" and told.how_often and not told.when_text:
        return Correction(parts=PlanParts(how_often=told.how_often))
    value = getattr(told, field) or right
    return Correction(parts=replace(PlanParts(), **{field: value}), named=part == "what")


def _begun_anew(said: str) -> tuple[bool, str]:
    """Whether a clause says that the whole plan goes, and what is said besides."""
    whole = clauses(said)
    rest = [clause for clause in whole if not _ANEW.fullmatch(in_english(clause).strip(" .,!?"))]
    if len(rest) == len(whole) or not rest:
        return bool(whole) and not rest, said
    kept = ", ".join(rest)
    return not _is_only_a_part(kept), kept


def _is_only_a_part(said: str) -> bool:
    """ "Scrap that, make it Thursday" changes the day alone."""
    return bool(re.search(DAYS, said, re.IGNORECASE)) and len(said.split()) <= 5


def _told(right: str, wrong: str | None, now: datetime) -> Correction:
    gone = None if wrong is None or wrong.strip().casefold() in _POINTS else wrong
    if gone is not None and _BARE_FIGURE.fullmatch(in_english(gone)):
        gone = None  # "3 nights not 4": what it is instead is told.
    right = _without_faults(right)
    count = without_hedges(right)
    if is_count(count) and not _HAS_A_SPAN.search(count):
        return Correction(parts=PlanParts(how_much=count), gone=gone)
    if _SAYS_IF.match(in_english(right)):
        return Correction()
    told = read_told(right, now=now)
    if told.parts.what and _BARE_TAKE_OUT.fullmatch(in_english(told.parts.what)):
        told = replace(told, parts=replace(told.parts, what=None))
    if told.parts.what and not told.named and _ABOUT_THE_PLAN.search(in_english(told.parts.what)):
        told = replace(told, parts=replace(told.parts, what=None))
    days_out = told.days_out
    if gone and re.fullmatch(DAYS, gone.strip(), re.IGNORECASE) and not _names_days(told.parts):
        days_out, gone = gone, None
    found = Correction(
        parts=told.parts,
        gone=gone,
        helper=told.helper,
        cue=told.cue,
        limits=told.limits,
        days_out=days_out,
        named=told.named,
    )
    if found == Correction(gone=gone):
        meant = [clause for clause in told.unread if not is_aside(clause)]
        return (
            Correction(gone=gone, instead=without_hedges(meant[0]))
            if gone and meant
            else Correction()
        )
    return replace(found, also=told.also)


def _without_faults(said: str) -> str:
    """What is said besides "it's all wrong"; it is divided only where a fault is found."""
    if not _ONLY_FINDS_FAULT.search(in_english(said)):
        return said
    return ", ".join(
        clause for clause in clauses(said) if not _ONLY_FINDS_FAULT.search(in_english(clause))
    )


def _names_days(parts: PlanParts) -> bool:
    return any(
        re.search(DAYS, part or "", re.IGNORECASE) for part in (parts.when_text, parts.how_often)
    )


def _right_and_wrong(said: str) -> tuple[str, str | None]:
    """Part "Tuesdays, not Thursdays" and "not Thursdays but Tuesdays" into the two."""
    whole = said
    said = _without_lead_in(said)
    # "It's no the kettle, it's ma tablets": its "no" is no lead-in.
    first, last = _NOT_THIS_BUT.match(whole) or _NOT_THIS_BUT.match(said), _NOT_THIS.search(said)
    if last and _SAYS_HOW_IT_IS.search(said[: last.start()]):
        last = None  # "He's no well" puts nothing right.
    if first and first[1].casefold().split()[0] not in _POINTS:
        return _without_lead_in(first[2]), first[1]
    if last and last.start() > 0:
        return _THING_IS_ON.sub("", said[: last.start()]), last[1]
    return said, None


def _without_lead_in(said: str) -> str:
    while True:
        lead = _LEAD_IN.match(said)
        if lead is None or not said[lead.end() :]:
            return said
        said = said[lead.end() :]

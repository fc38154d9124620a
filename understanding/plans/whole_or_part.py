"""How much of a plan, said without its figure: "every night bar none", "all but Thursday"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from understanding.plans.plan_figures import GOES, WEEK, WEEKDAY, days_named, value
from understanding.text.numbers import NUMBER
from understanding.text.phrases import any_of

_TIME = rf"(?:{GOES}|week|one|last one|single one)"


@dataclass(frozen=True)
class Share:
    """How much of a plan was done: the whole, or part; `goes` of `of`, where figures were told."""

    whole: bool
    goes: float | None = None
    of: float | None = None


_OUT_OF = re.compile(
    rf"\b(?P<did>{NUMBER}|none|once|twice)(?: (?:{GOES}|or so|good|whole))* (?:out of|out|of|"
    rf"from|/) ?"
    rf"(?:the |my |them |a )?(?P<of>{NUMBER})(?! ?(?:%|pm|am|minutes|mins))\b"
    rf"|(?<![\d/])(?P<did2>\d{{1,2}}) ?/ ?(?P<of2>\d{{1,2}})(?![\d/])"
)
_WHOLE = re.compile(
    r"\b"
    + any_of(rf"""
        (every|all)( \w+){{0,3}}( and)? bar none
        (did not|never|not|have not) miss(ed)? (a|one|any|once|a single)( ({_TIME}))?
        without (fail|missing (a|one)( ({_TIME}))?)
        to the (letter|minute|day)
        full house(?! \w) | clean sheet | full marks | 100 ?%
    """)
    + r"\b"
)
_DID = (
    r"(?:(?:well|yes|yeah|aye|och|oh|right|so|hi|i|we|just|did|done|managed|had|got|went|made|it|"
    r"was|"
    r"out|have|been|kept|completed|finished|ticked off)[ ,:]+)*"
)
#: The same said first, and of the plan: "the lot", but not "watched the lot".
_WHOLE_FIRST = re.compile(
    rf"^{_DID}"
    + any_of(rf"""
        all of (them|it) | them all | the (whole )?lot( of (it|them))? | it all | all of the \w+
        (both|all)( of)?( them| the| my| two| three| four| five| six)?( ({GOES}|done))?
        (every|each) (single |blessed |last |bloody )*({_TIME})
        all seven( days| nights)?
    """)
    + r"(?=$|[,.;!:]| and done| like i said| as planned| this week| so far)"
)
_PART = re.compile(
    r"\b"
    + any_of(rf"""
        (all|every( \w+)?|each( \w+)?|the lot|them all)( of them)? (but|bar|except|apart from|save|
            other than|minus)( for)?( the)? (one|two|a couple|the (first|last)|\w+day|last|first|
            yesterday|today)
        (only )?missed (just |only )?(the )?(one|two|a couple|\w+day)
        most of (them|the {GOES}|it) | (one|two) short
    """)
    + r"\b"
)
#: What follows changes it: more, less or other than the whole.
_MORE_TO_IT = re.compile(
    r"\b(?:but|except|instead|plus|extra|more|then|too|also|as well|another|turned|over|half|"
    r"became|"
    r"forgot|nearly|almost|hated|stopped|weekend|again|same as|even|only meant|no wait|by the)\b"
)
_OF_OTHERS = re.compile(
    r"\b(?:not|did not do|could not do|never) (?:all|every|both|the lot|quite)\b"
)
#: The day went by without it.
_DAY_LOST = re.compile(
    r"\b(?:no|not|never|did not|could not|was not|missed|skipped|cancelled|moved|forgot|slept|"
    r"rain(?:ed)?|"
    r"too|fell|late|hungover|bad|except|bar|but|apart from|away|lost|off|poorly|busy|asleep|"
    r"beat|went to pot|a write off|shut|closed|got in the way|hospital|clinic|scan|ill|sick|sore)\b"
)
_CLAUSES = re.compile(
    r"\s*(?:[.,;!?:]+|\s-\s|\band\b|\bthen\b)\s*|\s+(?=(?:but|bar|except|apart)\b)"
)
_KEPT = re.compile(
    r"\b(?:kept|stuck|managed|held|went without|bar none|did it|done it|clear|clean|without|dry|"
    r"free|"
    r"no|not|never|none|avoided|skipped|swerved|resisted|passed)\b"
)
_GAVE_IN = re.compile(
    r"\b(?:had|drank|ate|smoked|bought|vaped|caved|gave in|slipped|takeaways?|opened|scoffed|"
    r"same as (?:ever|usual)|back on)\b"
)
_OFTEN = re.compile(r"\b(?:every|each|nightly|daily|all week|most)\b")
_A_FEW = re.compile(
    rf"^(?:i |just |only |had |ate |smoked |bought |apart from |bar |except |the )*(?:{NUMBER}|"
    rf"once|"
    r"twice|a couple|a few|the odd)(?: (?:or \w+|of them|slip|slips|wee|small|puff|puffs|bit|"
    r"[a-z]+))?$"
)
_AND_MORE = re.compile(
    r"\b(?:but|except|until|till|apart from|bar (?!none)|either|as well|too|also|stopped|"
    r"counting|last|"
    r"weekend|and no|given up|rest of)\b"
)
_NO_SUCH_DAY = re.compile(r"\b(?:not|never) (?:a |one |a single )?(?:day|night|morning|evening)\b")


def share_of_plan(said: str, planned: float | None) -> Share | None:
    """How much was done, where it is said by share; `said` as `counted_english` gives it.

    Args:
        said: the answer.
        planned: the goes of the plan: "every day but Sunday" is part of seven and more than three.
    """
    if len(said.split()) > 16:
        return None
    if (out_of := _OUT_OF.search(said)) is not None:
        did = _count(out_of["did"] or out_of["did2"])
        of = value(out_of["of"] or out_of["of2"])
        if did is None or not of or did > of or of > 31 or (of == 10 and planned != 10):
            return None
        return Share(did == of, did, of) if did else None
    if _OF_OTHERS.search(said):
        return Share(whole=False)
    never_missed = re.search(r"\b(?:never|not) miss", said) is not None
    if not never_missed and (part := _PART.search(said)) is not None:
        every_day = re.match(r"every|each", part.group()) is not None
        return Share(False, WEEK - 1, WEEK) if every_day else Share(whole=False)
    if _MORE_TO_IT.search(said):
        return None
    first = _WHOLE_FIRST.search(said)
    if first is not None and re.search(r"\b(?:every|each|all seven)\b", first.group()):
        return Share(True, WEEK, WEEK) if planned is not None else Share(whole=True)
    return Share(whole=True) if first or _WHOLE.search(said) else None


def days_missed(said: str) -> frozenset[str]:
    """The days that an answer names as lost: "Tuesday aye, Thursday my shift got moved"."""
    lost: frozenset[str] = frozenset()
    for clause in _CLAUSES.split(said):
        if WEEKDAY.search(clause) and _DAY_LOST.search(clause):
            lost |= days_named(clause)
    return lost


def without_it(said: str, *, limit: bool) -> str | None:
    """How it went with going without, or with staying below: none of it, now and then, always."""
    if _NO_SUCH_DAY.search(said):
        return "not_done"
    if len(said.split()) > 14:
        return None
    first = _CLAUSES.split(said)[0]
    if re.search(
        r"^(?:\w+ ){0,3}(?:none|not (?:a|one|any|once)|zero|nil|never (?:a|one|once)|no \w+)\b",
        first,
    ):
        if _AND_MORE.search(said):
            return None
        return "more_than_planned" if limit else "done"
    if limit:
        return None
    if _OFTEN.search(said):
        if _GAVE_IN.search(said) and not _KEPT.search(said):
            return "not_done"
        return "done" if _KEPT.search(said) and not _GAVE_IN.search(said) else None
    return "partly" if _A_FEW.match(first) and not _KEPT.search(said) else None


def _count(said: str) -> float | None:
    return {"none": 0.0, "once": 1.0, "twice": 2.0}.get(said, value(said))

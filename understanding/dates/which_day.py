"""Which of the days named is meant: none turned down or gone by, and the one settled on."""

import re
from itertools import pairwise

from understanding.dates.day_counting import Day
from understanding.text.phrases import any_of

_TURNED_DOWN_BEFORE = re.compile(
    r"\b"
    + any_of("""
        (better|easier|rather [a-z]+day|prefer [a-z]+day) (than|over)
        not | no | except | excluding | never | rather than | instead of | apart from
        (any day|anything|anytime|any time) (but|bar|except) | bar | avoid | hate
        (cannot|could not|will not|would not|do not|does not)( do| make| manage| be| suit| work)?
    """)
    + r"(?: (?:on|this|for|next|the|a)){0,2} $"
)
_TURNED_DOWN_AFTER = re.compile(
    r"(?:'s| is| are| does| do| will| would)? ?"
    + any_of("""
        not (good|suit|work|possible|great|on|ok|okay|be)
        no (good|use|can do|chance|way) | out\\b | bad\\b | a no\\b | murder | hopeless
        full\\b | booked | taken
        too (soon|early|late|busy|much) | (really |always |dead )?busy
        a nightmare | a write[- ]off
    """)
)
_AWAY = re.compile(
    r"\b(?:i am|we are) (?:away(?! to)|busy|working|at work|on shift|on nights|tied up|booked)\b"
    r"(?: (?!so\b|but\b|then\b|and\b)[\w']+){0,3}? (?:on |the )?$"
)
_CORRECTION = re.compile(
    r"\b(?:no wait|sorry|i mean|make (?:it|that)|scratch that|actually|change (?:it|that) to|"
    r"instead|no[,.]|better|tell a lie|on second thoughts)"
)
# "I'm on nights till Thursday" names no day to start; "not till Thursday" does.
_UP_TO = re.compile(r"\b(?:till|until|up to)(?: the| this| next)? $")
_NOT_UP_TO = re.compile(r"\b(?:not|cannot|never)\b[^,.;]* $")
# "So Friday", "it'll have to be Monday".
_SETTLED_BEFORE = re.compile(
    r"\b"
    + any_of(r"""
        so(?! that| as| i can| i could)( [\w']+){0,4} | leaves( me)?( with)?
        (have|got|need) to be | it will be | call it | make it | settle (on|for) | plump for
    """)
    + r"(?: on| for| the)? $"
)
_SETTLED_AFTER = re.compile(
    r" it is\b| then\W*$| will do\b| would (?:do|suit|work)\b| suits\b| works\b|"
    r"(?:'s| is| looks| looking)? (?:fine|good|best|grand|ok|okay|better|free|clear|easier|"
    r"possible)\b|"
    r" (?:more like|more likely|likelier|preferably|ideally|for preference)\b|"
    r" (?:i could|i can|we could|we can|could work|might work|i am (?:free|off|clear|about|"
    r"around)|yes)\b"
)
# "Friday. The dentist is Thursday."
_BEGINS, _ENDS = re.compile(r"(?:^|[.!?;]) ?(?:on )?$"), re.compile(r" ?(?:[.!?;]|$)")
_CLAUSE_ENDS = re.compile(
    r"[.,;!?]|\b(?:but|so|because|since|as|if|when|that|then|and (?=i|it|will|would|then))\b| - "
)
_WENT = any_of("""
    (was|were)(?! (thinking|hoping|going|planning|wondering))
    went | did | saw | walked | managed | missed | tried | started | came | fell | felt | forgot
    took | ate | swam | slept | rang | phoned | called | skipped | lost
""")
_GONE_BEFORE = re.compile(
    any_of(rf"""
        \b(i|we|it|he|she|they) (\w+ )?{_WENT}\b
        \b(would|could|should) have (?!to\b)\w+ (on )?$
        \b(was|were|i have been)( on)? $
        ^\W*(went|managed|missed|forgot|skipped|was(?! (thinking|hoping|going|planning))|did it)\b
    """)
)
_GONE_AFTER = re.compile(
    rf"(?:'s)? (?:(?:i|we) {_WENT}|(?:\w+ )?(?:was|were|went|been)|"
    r"(?:but|and|only) (?:i )?(?:could not|did not|never))\b"
)
# "Tuesday's my dialysis", "Thurs is the hospital": another day named beside it is likelier.
_TAKEN_UP = re.compile(
    r" is (?!(?:fine|good|best|grand|ok|okay|better|free|clear|easier|possible|when|the one|it)\b)|"
    r" (?:i have|we have|there's)(?: got)? (?!it\b|time|nothing|free|off)|"
    r" (?:i am|we are) (?:\w+ing|at|away|busy|on)\b"
)
_WHY_NOT = re.compile(
    r"\b(?:because|since|as|cos)\b[^,.;]*\b(?:have|got|minding|busy)\b[^,.;]*$|"
    r"\b(?:because|since|as|cos) (?:on )?$"
)
_TAKEN_UP_BY = re.compile(r" (?:my|the|our|his|her|a|an) (?!best|one|day)")


def day_meant(english: str, days: list[Day]) -> Day | None:
    """The day meant among `days`, in the order in which `english` names them.

    A day turned down ("Monday's no good") or gone by ("Friday was awful") is passed over. Where
    the person settles on one or corrects themselves that one counts, else the most particular
    ("Tuesday the 5th") and of several the soonest.
    """
    possible = [d for d in days if not _turned_down(english, d) and not _gone_by(english, d)]
    if not possible:
        return None
    for earlier, later in pairwise(possible):
        if _CORRECTION.search(english, earlier.end, later.start + 1):
            return possible[-1]
    possible = [day for day in possible if not _only_up_to(english, day)] or possible
    possible = [day for day in possible if not _taken_up(english, day)] or possible
    possible = [day for day in possible if _settled_on(english, day)] or possible
    particular = [day for day in possible if day.particular]
    by_day = [day for day in possible if day.grain == "day"]
    return min(particular or by_day or possible, key=lambda day: day.day)


def _turned_down(english: str, day: Day) -> bool:
    if english[day.start : day.end].endswith("the day after"):
        return False
    return bool(
        _TURNED_DOWN_BEFORE.search(english[: day.start])
        or _AWAY.search(english[: day.start])
        or _TURNED_DOWN_AFTER.match(english, day.end)
    )


def _gone_by(english: str, day: Day) -> bool:
    clause = [match.end() for match in _CLAUSE_ENDS.finditer(english, 0, day.start)]
    before = english[clause[-1] if clause else 0 : day.start]
    return bool(_GONE_BEFORE.search(before) or _GONE_AFTER.match(english, day.end))


def _only_up_to(english: str, day: Day) -> bool:
    up_to = _UP_TO.search(english[: day.start])
    return up_to is not None and not _NOT_UP_TO.search(english[: up_to.start()])


def _taken_up(english: str, day: Day) -> bool:
    if _WHY_NOT.search(english[: day.start]):
        return True
    by = english[day.start : day.end].endswith("'s") and _TAKEN_UP_BY.match(english, day.end)
    return bool(by or _TAKEN_UP.match(english, day.end))


def _settled_on(english: str, day: Day) -> bool:
    before, after = english[: day.start], english[day.end :]
    a_sentence = _BEGINS.search(before) and _ENDS.match(after)
    return bool(a_sentence or _SETTLED_BEFORE.search(before) or _SETTLED_AFTER.match(after))

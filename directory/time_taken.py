"""What somebody is tied up with, and times that they tell of as something else.

"I work Mon to Fri" leaves the evenings and the weekend, "I've the wean on Wednesday mornings" all
but those, and who is on nights sleeps in the morning and leaves before the evening. "Jived every
weekend in the seventies" and "fifteen months without a weekend" say nothing of when they can go.
"""

from __future__ import annotations

import re

from store.open_times import DAYS, PARTS, PartOfDay, open_mask

_SHORT = (
    r"(?:mon(?:days?)?|tue(?:s(?:days?)?)?|wed(?:s|nesdays?)?|thu(?:r(?:s(?:days?)?)?)?|"
    r"fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?)"
)
_RANGE = rf"({_SHORT})\s?(?:to|till|until|through|-|–)\s?({_SHORT})"
_SOME_DAYS = (
    rf"(?P<days>{_RANGE}|every (?:week ?)?day|week ?days|"
    rf"{_SHORT}s?(?:(?:,| and|, and) {_SHORT}s?)*)"
)
_HOURS = (
    r"(?:(?:(?:from |nine|9|eight|8|half \w+|ten|10|seven|7)(?: ?am)? ?(?:to|till|until|-|–) ?)?"
    r"(?:half (?:past )?)?(?:four|five|six|seven|[4-7])(?::\d\d)?(?: ?pm)?,? )?"
)
_AT_IT = (
    r"\b(?:at (?:my |the )?work|in work|working|(?:i |we |he |she )(?:only )?work|(?:on|at) "
    r"(?:the|my) (?:tools|"
    r"till|job)|in (?:an?|the|my) (?:office|shop|factory|kitchen|yard)|on the (?:early|back ?shift|"
    r"earlies|day ?shift|tills?|vans?|lorries|buses|site)|(?:mind|run|keep) (?:the|a|my) "
    r"(?:shop|stall|caf[eé]|bar)|(?:at )?(?:college|school|uni)|staffing)\b"
)
#: At work on days that they name, with or without the hours.
_AT_WORK = re.compile(
    rf"{_AT_IT},? ?(?:till |until |to )?{_HOURS}(?:on |every |of a )?{_SOME_DAYS}"
    r"(?P<part> (?:mornings?|afternoons?|evenings?|nights?))?\b"
)
#: "I've the kids at the weekend", "Wednesday mornings I have my grandson".
_WITH_SOMEBODY = (
    r"\b(?:i|we) (?:have|have got|get|mind|look after|take|watch) (?:got )?(?:the|my|our) "
    r"(?:\w+ )?(?:child|children|kids?|boys?|girls?|son|daughter|lads?|baby|grandson|"
    r"granddaughter|grandchild\w*|grandweans?|weans?|bairns?|mum|mother|dad|father|wee ones?|"
    r"little ones?)"
)
_PART = r"(?: (?P<part>mornings?|afternoons?|evenings?|nights?))?"
_MINDING = re.compile(
    rf"{_WITH_SOMEBODY} (?:on |of a |every |at |all )?(?:the )?"
    rf"(?P<days>weekends?|{_SHORT}(?:(?:,| and) {_SHORT})*){_PART}\b"
)
_MINDING_THEN = re.compile(
    rf"\b(?P<days>weekends?|{_SHORT}(?:(?:,| and) {_SHORT})*){_PART},? {_WITH_SOMEBODY}"
)
_ANY_BUT = re.compile(
    rf"\b(?:any ?(?:time|day|thing)?|every ?day|all days?)(?: of the week)? (?:but|except|bar|"
    rf"apart "
    rf"from|other than)(?: for)?(?: on)?(?: a| the)? (?P<days>{_SHORT}(?:(?:,| and| or) {_SHORT})*)"
    rf"{_PART}\b|\b(?:not|never|cannot (?:do|make|manage|come))(?: on)?(?: a| any)? "
    rf"(?P<no>{_SHORT}(?:(?:,| and| or) {_SHORT})*)\b(?! (?:suits|only|again))"
)
#: They sleep by day and are away by the evening.
_ON_NIGHTS = re.compile(
    r"\b(?:on |do |work |working |works )(?:permanent |constant |regular |the )?(?:nights\b|"
    r"night ?shifts?\b)(?! (?:out|off|are|is))|\bpermanent nights\b"
)
_EARLY_OUT = re.compile(
    r"\b(?:i (?:go|am) (?:in|out|away|on)|(?:start|shift (?:starts|begins)|clock on)) (?:at|from|"
    r"by)"
    r" (?:half )?(?:four|five|six|seven|eight|[4-8])(?::\d\d)?(?: ?pm)?\b"
)
# Every day of a year long gone, the last day off, the day on which it broke.
_OF_ANOTHER_TIME = re.compile(
    rf"\b(?:every|most|each|of a) (?:{_SHORT}|weekends?|day|night|evening)s?\b(?= (?:in|of|when|"
    rf"till|"
    r"until|for|from) (?:the |my |i |we |a |\d|\w+ years)|(?: \w+){0,3} (?:years|winters?|summers?|"
    r"seasons?|(?:nineteen )?(?:fifties|sixties|seventies|eighties|nineties)))|"
    r"\b(?:without|not had|no|never (?:a|had a)|months?|years?|weeks?)(?: \w+){0,2} "
    r"(?:a |one |free |day off |since )?(?:weekend|saturday|sunday|evening|night out|day off)\b(?! "
    r"(?:suits?|only|is|class|group))|\bweekend (?:shifts?|work|job|rota)\b|"
    rf"\b(?:packed in|broke(?:n)?|died|went|gone|fell|happened|finished|stopped|started|came|left|"
    rf"got (?:here|home|out)|moved(?: in)?|buried|lost|was|were|cut(?:ting)?(?: \w+)* off|next|"
    rf"last|"
    rf"since|till|until|due|paid|by)(?: \w+){{0,2}} (?:on |next |last |the )?{_SHORT}\b|"
    rf"\b(?:it is|it's|its|today is|today's|this is|was) (?:only |just |but |still )?(?:a "
    rf")?{_SHORT}"
    rf"(?= (?:the |right )?(?:now|today|noo)\b|[.,;!?]|$)|"
    rf"\b{_SHORT} (?:past|there|next|coming|last)\b|\bthe (?:{_SHORT}|night|evening) (?:he|she|it|"
    r"they|i) \w+|"
    r"\b(?:used to|we (?:danced|sang|played|jived|ran|went|walked|drank))\b[^.;!?]*"
)
_DIFFERENT = {"weekend": ("SA", "SU"), "weekends": ("SA", "SU")}


def without_other_times(english: str) -> str:
    """A message in plain English without the times at which something else was or is."""
    return _OF_ANOTHER_TIME.sub(" ", english)


def taken(english: str) -> int:
    """When somebody cannot go, as bits of store/open_times.py; 0 where nothing tells of it."""
    bits = 0
    for found in _AT_WORK.finditer(english):
        parts = _parts(found["part"]) or [PartOfDay.MORNING, PartOfDay.AFTERNOON]
        bits |= open_mask(_days(found["days"]), parts)
    for pattern in (_MINDING, _MINDING_THEN):
        for found in pattern.finditer(english):
            bits |= open_mask(_days(found["days"]), _parts(found["part"]) or list(PARTS))
    for found in _ANY_BUT.finditer(english):
        parts = _parts(found["part"]) or list(PARTS)
        bits |= open_mask(_days(found["days"] or found["no"]), parts)
    if _ON_NIGHTS.search(english):
        bits |= open_mask(DAYS[:5], [PartOfDay.MORNING])
        if _EARLY_OUT.search(english):
            bits |= open_mask(DAYS[:5], [PartOfDay.EVENING])
    return bits


def _parts(said: str | None) -> list[PartOfDay]:
    if not said:
        return []
    return [PartOfDay(said.strip().rstrip("s").replace("night", "evening"))]


def _days(said: str) -> list[str]:
    said = said.strip()
    if said in _DIFFERENT:
        return list(_DIFFERENT[said])
    if "day" in said and said.split()[0] in ("every", "week", "weekday", "weekdays"):
        return list(DAYS[:5])
    if between := re.fullmatch(_RANGE, said):
        first, last = _number(between[1]), _number(between[2])
        return [DAYS[(first + step) % 7] for step in range((last - first) % 7 + 1)]
    return [DAYS[_number(day)] for day in re.findall(_SHORT, said)]


def _number(day: str) -> int:
    return DAYS.index(day[:2].upper())

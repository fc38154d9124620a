"""When somebody can go, as they put it: days, parts of the day, and what they are tied up with."""

from __future__ import annotations

import re

from directory.time_taken import taken, without_other_times
from store.open_times import DAYS, PartOfDay, open_mask
from understanding.text.words import in_english

_DAY_NAMES = {
    "mon": "MO", "tue": "TU", "wed": "WE", "thu": "TH", "fri": "FR", "sat": "SA", "sun": "SU",
}  # fmt: skip
_WEEKEND = ("SA", "SU")
_NOT_AT_WORK = re.compile(
    r"\b(?:on (?:a |the )?(?:day ?shifts?|days)(?! (?:off|out|trip))|"
    r"(?:on|working|at (?:it|work)|in the (?:office|shop|factory)) (?:till|until|to) "
    r"(?:four|five|six|[456])(?: |:|pm|$|,)|in (?:an|the|my) office all day|"
    r"works? (?:nine to five|9 (?:to|till|-) ?5|full[- ]time|all day|"
    r"(?:during|through|in) the day)|(?:on site|on the tools|in the yard)(?:,? (?:every|each|all) "
    r"day)? (?:till|until|to) (?:four|five|six|seven|[4-7])\b|"
    r"(?:nine|9) ?(?:to|till|-) ?(?:five|5)|(?:finish|finishes|get off|knock off|clock off)"
    r"(?: work)?(?: at| about)? (?:half )?(?:four|five|six|seven|[4-7])|after (?:my|the|a|his|her) "
    r"shift|(?:have|got) a (?:full[- ]time|day) job|"
    r"after (?:five|six|5|6)(?: ?pm| o'clock)?(?! (?:years|months|weeks|days|minutes))|"
    r"work (?:shifts|days|full[- ]time|all day|nine to five|9 (?:to|till|-) ?5|during the day|"
    r"monday to friday|mon(?:day)? (?:to|-) fri(?:day)?|weekdays|day ?shifts?)|on shifts|"
    r"shift work\w*|after (?:my )?work(?! (?:has|have|ended|stopped|dried))|at work (?:all day|"
    r"during the day|till|until)|outside (?:of )?work|do shifts)\b"
)
_EVENINGS = re.compile(
    r"\b(?:(?<!the )(?<!of )evenings?(?: only)?"
    r"(?! (?:are|is) (?:the |my )?(?:worst|long|hard|bad))|"
    r"(?:only|just|free) (?:at|on) nights?|of a night|"
    r"(?:but|only|just|(?:has|have|need|needs|would need|it'd need) to be|must be|that's|"
    r"something|group|class|club|shed|one) in the evenings?|in the evenings? (?:only|please|best)|"
    r"(?:has|have|need|needs) to be (?:on )?at nights?|"
    r"(?:dinner|meal|supper|food|something to eat) (?:\w+ )?at night|"
    r"at nights?(?= only)|(?:do|only do|go|come) (?:it )?(?:online )?at nights?|"
    r"nights are (?:the only|when)|(?:once|when|after) the (?:kids|children|bairns) are (?:down|"
    r"in bed|"
    r"asleep))\b"
)
# "Three in the morning", "wakes me in the morning" are no wish.
_MORNINGS = re.compile(
    r"\b(?:(?:only|free|best|good in|can do|prefer\w*|suits?(?: me)?)(?: in)? (?:the )?mornings?|"
    r"mornings? (?:only|suits?|is best|are best)|(?:only|just) (?:make|manage|do|get) mornings?|"
    r"(?<!by )in the mornings?(?= (?:only|please|"
    r"if)))\b|"
    r"^(?!.*\b(?:by|at|\d+|three|four|five|six|seven|eight|nine|ten|eleven) in the morning)"
    r".{0,40} in the mornings?\W*$"
)
#: Said last, and of no pain or mood: "singing in the afternoon".
_IN_A_PART = re.compile(r"^(.{0,60})\bin the (afternoon|evening)s?(?: please)?\W*$")
_HOW_IT_IS = re.compile(
    r"\b(?:i|we|he|she|it|is|are|am|worse|worst|bad|low|lonely|tired|drink\w*|pain|sore|dark|"
    r"left|alone|four|five|six|seven|eight|nine|ten|\d+)\b"
)
_MORNING_OF = re.compile(
    r"\b((?:mon|tues?|wednes|thurs?|fri|satur|sun)day)s? (mornings?|forenoons?|afternoons?|"
    r"evenings?|"
    r"nights?)\b"
)
# What must last "for the weekend" is wanted before it.
_AT_WEEKENDS = re.compile(
    r"(?<!for the )(?<!till the )(?<!until the )(?<!before the )(?<!by the )(?<!since the )"
    r"(?<!last )(?<!through the )(?<!over the )\b(?:weekends?|at the week ?end)\b"
    r"(?! (?:are|is|can be|feel) (?:the )?(?:long\w*|worst|hard\w*|bad|lonel\w+|murder|hell))"
)
_ON_A_DAY = re.compile(
    r"\b(?:on|only|free|off|(?:can|could) (?:do|manage|make)|(?:has|have|needs?|must) (?:to )?be|"
    r"any|every|for) (?:a |an |my )?"
    r"((?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:days?)?)s?\b"
)
_A_DAY_ALONE = re.compile(
    r"\b((?:mon|tues|wednes|thurs|fri|satur|sun)day)s? (?:only|alone|suits?(?: me)?(?: best)?|is "
    r"my only)\b"
)
_THAT_DAY_ALONE = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:only|alone|is my only)|(?:only|just) "
    r"(?:(?:do|make|manage|get|go|free|off|have|come|on|a|have got|ever) )*"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b"
)
# "Yoga, a Saturday": said last and by itself, it is when they can go.
_A_DAY_LAST = re.compile(
    r"[,;] (?:on |any |every )?(?:a |an )?((?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\W*$"
)
# "Somewhere to be at night", and "it's at night ... I need to be somewhere".
_SOMEWHERE_AT_NIGHT = re.compile(
    r"\b(?:some ?where|any ?where|a place)(?: \w+){0,6} (?:at|during the|of a) nights?\b|"
    r"\b(?:at|during the) nights?\b.*\b(?:need|want|like|looking for|after) (?:to (?:be|go|sit) )?"
    r"some ?where\b"
)
_A_BED = re.compile(r"\b(?:sleep|bed|kip|stay|hostel|roof)\b")
_DAY_OFF = re.compile(
    r"\b((?:mon|tues|wednes|thurs|fri|satur|sun)day)s?(?:'s| is| are) my (?:\w+ )?days? off\b"
)
_NO_TIME_OF_THEIRS = re.compile(
    r"\b(?:appointment|paid|pay ?day|money comes|my money|giro|due|by|till|until|'s the worst|"
    r"(?:are|is) (?:murder|hell|hard\w*|bad|long)|"
    r"is (?:the )?worst|are (?:the )?worst|works?|working|put out|thrown out|evict\w*|hospital|"
    r"clinic|tribunal|court|"
    r"operation|scan|moved|died|since|last)\b"
)


#: Whoever stays in once it is dark comes by day.
_NOT_IN_THE_DARK = re.compile(
    r"\b(?:not|never|no longer|hate|rather not|scared to|afraid to|stopped)(?: \w+){0,3} (?:go|"
    r"going|"
    r"be|being|walk\w*|driv\w*|get|getting|out)(?: \w+){0,3} (?:after dark|in the dark|at nights?|"
    r"once it is dark|when it's dark|when it is dark)\b"
)
_BY_DAY = (PartOfDay.MORNING, PartOfDay.AFTERNOON)


_SENTENCE_ENDS = re.compile(r"(?<=[.!?;])\s+")
_ANY_DAY_WILL_DO = re.compile(r"\b(?:or|really|just) any (?:other )?day\b(?! (?:but|except|bar))")
#: Beside what ties them up it says when they are free as well.
_ALSO_FREE = re.compile(r"\b(?:so|but|only|free|evenings?|suits?|of an? \w+|after)\b")
_A_WEEKNIGHT = re.compile(
    r"\b(?:a|any|on|of|every|only) week ?nights?\b|\bweek ?nights?(?= (?:only|suit|are|is|please))"
)
_AFTERNOONS = re.compile(
    r"\b(?:afternoons?(?:,? (?:only|suits?|please|would|are (?:best|good|fine)|is (?:best|good|"
    r"fine)))"
    r"|(?:only|free|best|can (?:do|manage)|manage|prefer\w*|suits?(?: me)?|out)(?: (?:in|of))?(?: "
    r"the"
    r"| an)? afternoons?)\b"
)
_WEEKEND_AFTERNOON = re.compile(r"\bweek ?end afternoons?\b")
_IN_THE_DAYTIME = re.compile(
    r"\b(?:any|only|in the|by|through the|during the) day ?time(?! (?:telly|tv))\b|"
    r"(?:^|[,;] )day ?time,? (?:only|please|is best|suits)\b|"
    r"\b(?:during|through) the day(?=\W*$|[,.;!?]| (?:please|only|near|in|round|around|if)\b)"
)
#: What fills a day, or what it is like: no wish for when to go.
_HOW_THE_DAY_GOES = re.compile(
    r"\b(?:work\w*|sleep\w*|nap\w*|doz\w+|tired|alone|on my own|drink\w*|job|jobs|shifts?|shop|"
    r"school|office|fall\w*|snooz\w+|himself|herself|nobody|no ?one|left|care|looked after|worse|"
    r"cold|heating)\b"
)
_ON_A_WEEKDAY = re.compile(
    r"\b(?:on|only|any|during|of) (?:a |the )?week ?days?\b|\bweek ?days? (?:only|please|suits?|"
    r"is best|are best)\b|\bnot (?:at |on )?(?:the |a )?week ?ends?\b"
)
#: "Saturday's fine", "Thursdays are okay", "could do a Friday", "Friday's my empty day".
_DAY = r"((?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_THAT_IS_FINE = re.compile(
    rf"\b{_DAY}(?:s|'s| is| are|s are| would be|s would be|'s are)? ?(?:is |are |would )?(?:fine|"
    rf"ok|okay|good|grand|"
    rf"free|possible|do(?:able)?|my (?:\w+ )?(?:day|window|time)|best|suits?(?: me)?)\b"
)
_AFTER_HOURS = re.compile(
    r"\b(?:after (?:my|the) (?:tea|dinner)|after (?:i have|i've) had my tea|"
    r"after (?:dark|it gets dark|the shop shuts|hours)|(?:once|when) (?:it is|it's) dark|"
    r"of an evening|on an evening|of a night|at (?:\w+|\d+) at night|after (?:half )?(?:five|six|"
    r"seven|[5-7])"
    r"(?: at night| in the evening)?)\b(?! (?:years|months|weeks|days|minutes))"
)


def times_in(text: str) -> int | None:
    """When somebody can go, as bits of store/open_times.py, where a message tells it; else None.

    Who works shifts or days can go in the evening or at the weekend. What they name as a time that
    would do is told sentence by sentence, and what they are tied up with is taken from it.
    """
    english = without_other_times(in_english(text))
    if _ANY_DAY_WILL_DO.search(english):
        return None
    whole, busy = open_mask(DAYS), taken(english)
    free = whole & ~busy
    wished = [wish for one in _sentences(english, busy) if (wish := _wish(one)) is not None]
    if not wished:
        return free if busy and free else None
    for both in (_all_of(wished) & free, _any_of(wished) & free, _any_of(wished)):
        if both:
            return both
    return None


def _sentences(english: str, busy: int) -> list[str]:
    """The sentences, but for those that tell when they are tied up where that is known exactly."""
    found = [one for one in _SENTENCE_ENDS.split(english) if one.strip()]
    return [one for one in found if not (busy and taken(one) and not _ALSO_FREE.search(one))]


def _all_of(wished: list[int]) -> int:
    bits = open_mask(DAYS)
    for wish in wished:
        bits &= wish
    return bits


def _any_of(wished: list[int]) -> int:
    bits = 0
    for wish in wished:
        bits |= wish
    return bits


def _wish(english: str) -> int | None:
    """The times that one sentence asks for."""
    if off := _DAY_OFF.search(english):
        return open_mask([_DAY_NAMES[off[1][:3]]])
    if part_of := _MORNING_OF.search(english):
        if _NO_TIME_OF_THEIRS.search(english):
            return None
        named = part_of[2].rstrip("s").replace("night", "evening").replace("forenoon", "morning")
        return open_mask([_DAY_NAMES[part_of[1][:3]]], [PartOfDay(named)])
    if _A_WEEKNIGHT.search(english):
        return open_mask(DAYS[:5], [PartOfDay.EVENING])
    days, part = _days_wished(english), _part_wished(english)
    if _AT_WEEKENDS.search(english) and not days:
        days = list(_WEEKEND)
        if part is PartOfDay.EVENING:
            return open_mask(_WEEKEND) | open_mask(DAYS, [part])
    if part is not None:
        return open_mask(days or DAYS, [part])
    if days:
        return open_mask(days)
    if _NOT_IN_THE_DARK.search(english) or _by_day(english):
        return open_mask(DAYS, _BY_DAY)
    if _ON_A_WEEKDAY.search(english) and not _HOW_THE_DAY_GOES.search(english):
        return open_mask(DAYS[:5])
    if _NOT_AT_WORK.search(english):
        return open_mask(DAYS, [PartOfDay.EVENING]) | open_mask(_WEEKEND)
    return None


def _by_day(english: str) -> bool:
    """Whether something is wanted by day, and not told how the day goes: "tired in the day"."""
    found = _IN_THE_DAYTIME.search(english)
    if found is None:
        return False
    return not (found[0].endswith("the day") and _HOW_THE_DAY_GOES.search(english))


def _days_wished(english: str) -> list[str]:
    if _NO_TIME_OF_THEIRS.search(english):
        return []
    named = [
        day for said in (_ON_A_DAY, _A_DAY_ALONE, _THAT_IS_FINE) for day in said.findall(english)
    ]
    return [_DAY_NAMES[day[:3]] for day in named or _A_DAY_LAST.findall(english)]


def _part_wished(english: str) -> PartOfDay | None:
    if _evening_asked(english):
        return PartOfDay.EVENING
    if (said := _IN_A_PART.search(english)) and not _HOW_IT_IS.search(said[1]):
        return PartOfDay(said[2])
    if _MORNINGS.search(english):
        return PartOfDay.MORNING
    at_weekends = _WEEKEND_AFTERNOON.search(english)
    return PartOfDay.AFTERNOON if at_weekends or _AFTERNOONS.search(english) else None


def has_no_other_day(text: str) -> bool:
    """Whether somebody has one day and no other: "Sundays only, I've the shop to run"."""
    return _THAT_DAY_ALONE.search(in_english(text)) is not None


def _evening_asked(english: str) -> bool:
    somewhere = _SOMEWHERE_AT_NIGHT.search(english) and not _A_BED.search(english)
    later = _AFTER_HOURS.search(english) and not _NOT_IN_THE_DARK.search(english)
    return _EVENINGS.search(english) is not None or bool(somewhere) or bool(later)


def times_asked(days: frozenset[str], time_of_day: str | None) -> int | None:
    """The bits for days ("mon", "monday", "MO") and a part of the day; None where none is given.

    Raises:
        ValueError: a day or a part of the day is none.
    """
    if not days and time_of_day is None:
        return None
    chosen = []
    for day in days:
        if day[:3].lower() in _DAY_NAMES:
            chosen.append(_DAY_NAMES[day[:3].lower()])
        elif day.upper() in DAYS:
            chosen.append(day.upper())
        else:
            raise ValueError(f'"{day}" is no day of the week: write mon, tue, wed, …')
    parts = list(PartOfDay) if time_of_day is None else [PartOfDay(time_of_day)]
    return open_mask(chosen or DAYS, parts)

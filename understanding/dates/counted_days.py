"""Days counted from today or from another day: "in 3 weeks", "two days before Hogmanay"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from understanding.dates.day_counting import Day, later
from understanding.plans.frequency import WEEKDAY
from understanding.text.numbers import EVERYDAY_NUMBER, value_of

_AMOUNT = (
    rf"(?P<n>{EVERYDAY_NUMBER}|a couple of|a couple|couple of|couple|a few|few|an?)"
    rf"(?: ?(?:or|to|-) ?{EVERYDAY_NUMBER})?"
)
_UNIT = r"(?P<unit>days?|weeks?|months?|fortnights?|wks?)"


_COUNTED = re.compile(
    rf"\b(?P<lead>(?:in|over|within) the next |in |within |about |after |give (?:it|me) |say )?"
    rf"(?:(?:about|another|maybe|roughly) )?(?:{_AMOUNT} )?\b{_UNIT}\b(?:'s?|s')?"
    rf"(?P<tail> time| from (?:now|today|the day)| today| the day|"
    rf"(?: from)? (?:tomorrow|the morn|the morra)|"
    rf" on(?! [a-z]*day)| away)?"
)


def counted(text: str, today: date, *, asked_when: bool) -> Iterator[Day]:
    """Days counted on from today: "in 3 weeks", "a fortnight", "a week today"."""
    for match in _COUNTED.finditer(text):
        unit, lead, tail = (
            match["unit"],
            (match["lead"] or "").strip(),
            (match["tail"] or "").strip(),
        )
        bare = not lead and not tail
        coming = lead.endswith("the next")
        if unit in {"day", "days"} and not coming and (not match["n"] or match["n"] == "one"):
            continue
        if unit == "day" and bare and match["n"] == "a":
            continue
        if (
            not match["n"]
            and not coming
            and not unit.startswith("fortnight")
            and not (
                unit in {"week", "wk"} and tail in {"today", "the day", "tomorrow", "the morn"}
            )
        ):
            continue
        before, after = text[: match.start()], text[match.end() :]
        if re.search(
            r"\b(?:for|every|each|last|past|per|over|of|about|twice|once|times|the|this|next|"
            r"took|takes|took me|spent|lasted) $",
            before,
        ):
            continue
        if re.match(
            rf" (?:ago|old|before|on|past|come|every|or so ago|now|running|since)\b|"
            rf",? (?:(?:from|on|come|past|fae|this|next|coming|the) )*{WEEKDAY}\b",
            after,
        ):
            continue
        if bare and not (asked_when and re.fullmatch(r"\W*(?:\w+\W+){0,3}", before)):
            continue
        if bare and re.match(r" (?:a|per|of|in|without|with|i)\b", after):
            continue
        if lead == "after" and not asked_when:
            continue
        count = how_many(match["n"] or "a")
        if not count or count > 400:
            continue
        start = today
        if tail.endswith(("tomorrow", "the morn", "the morra")):
            start = today + timedelta(days=1)
        yield Day(*match.span(), later(start, count, unit), particular=True)


def how_many(said: str) -> int:
    """A count of days or weeks as it is said: "a couple of" is 2, "a few" 3."""
    said = said.strip()
    if said in {"a", "an"}:
        return 1
    if "couple" in said:
        return 2
    if "few" in said:
        return 3
    return int(value_of(said))


_COUNTED_FROM = re.compile(
    rf"\b(?:(?:the|{_AMOUNT}) )?(?P<unit>days?|weeks?) (?P<side>before|after) "
    rf"(?:(?:my|our|his|her|the) (?:[a-z]+ )?[a-z]+(?:, | on | is ))?"
    rf"(?:the )?$"
)


def counted_from(text: str, day: Day, today: date) -> Day | None:
    """A named day moved by what stands before it; None where that has gone by."""
    match = _COUNTED_FROM.search(text[: day.start])
    if match is None or text[day.start : day.end].startswith(("the day after", "day after")):
        return day
    count = how_many(match["n"] or "a")
    if match["side"] == "before":
        count = -count
    moved = day.day + timedelta(days=count * (7 if match["unit"].startswith("w") else 1))
    return Day(match.start(), day.end, moved, particular=True) if moved >= today else None

"""Days of the week: "Tuesday", "next Tuesday", "Tuesday week", "a fortnight on Friday"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from understanding.dates.counted_days import how_many
from understanding.dates.day_counting import Day, coming, monday_of, weekday_number
from understanding.plans.frequency import WEEKDAY

_WEEKDAY_SAID = re.compile(
    rf"\b(?P<week>a week (?:on|past|gone|from|come|next)? ?|(?<!next )(?<!this )week (?:on|come|"
    rf"past) |(?:a )?fortnight "
    rf"(?:on|from|come|past)? ?|"
    rf"(?P<n>\d|two|three|four|five|six|a couple of|a couple|couple of) (?:weeks|wks)(?: (?:on|"
    rf"from|"
    rf"come|past))? )?"
    rf"(?P<which>(?:this|the) coming |coming |come |next week,? (?:on |day |the )?|next |this |"
    rf"last |the following |"
    rf"the |that |on )?(?P<day>{WEEKDAY})\b(?:'s)?(?P<after> (?:week|wk)\b| fortnight\b|"
    rf",? next week\b|"
    rf" next\b(?! (?:to|month|door|year|one))| of next week\b| "
    rf"(?:the )?week after next\b| after next\b| gone\b| last\b(?! thing)| in a (?:week|"
    rf"fortnight)\b(?:'s time)?| there(?! (?:and|is|are)\b)\b| past\b)?"
)
_ANCHORED = re.compile(r" (?:straight |right )?(?:after|before) (?!that|which)[\w' ]{2,25}\W*$")
# "Sat", "sun", "wed" and "mon" are also words of other kinds.
_DOUBTFUL = frozenset({"sat", "sun", "wed", "mon", "fri", "thu"})


def weekdays(text: str, today: date, *, asked_when: bool) -> Iterator[Day]:
    """Each weekday named in `text`, on its coming day; "last Tuesday" is passed over."""
    for match in _WEEKDAY_SAID.finditer(text):
        name, which = match["day"], (match["which"] or "").strip(" ,")
        week, after = (match["week"] or "").strip(), (match["after"] or "").strip(" ,")
        if (
            which == "last"
            or after in {"gone", "last", "past", "there"}
            or week.endswith(" past")
            # "A week gone Tuesday" is behind them, but for who was asked when it is to be.
            or (week.endswith(" gone") and not asked_when)
        ):
            continue
        # "The rota comes out on a Friday": any Friday.
        # "On a Sunday after chapel", asked when, is the coming one.
        any_such = re.search(r"\b(?:a|any|some) $", text[: match.start("day")])
        anchored = asked_when and _ANCHORED.match(text, match.end())
        if not which and not week and any_such and not anchored:
            continue
        if name in _DOUBTFUL and not _clearly_a_day(text, match, asked_when=asked_when):
            continue
        number = weekday_number(name)
        day = coming(today, number)
        if which.startswith("next week") or after in {"next week", "of next week"}:
            day = monday_of(today) + timedelta(days=7 + number)
        elif after.endswith("week after next"):
            day = monday_of(today) + timedelta(days=14 + number)
        elif which == "next" or after == "next":
            # British "next Tuesday" is the Tuesday of the next calendar week, Monday first.
            day = monday_of(today) + timedelta(days=7 + number)
        elif which == "this" and number == today.weekday():
            day = today
        weeks = 0
        if (
            week.startswith(("a week", "week"))
            or after in {"week", "wk"}
            or after.startswith("in a week")
            or after == "after next"
        ):
            weeks = 1
        elif "fortnight" in week or "fortnight" in after:
            weeks = 2
        elif match["n"]:
            weeks = how_many(match["n"])
        yield Day(
            match.start("day"), match.end(), day + timedelta(weeks=weeks), particular=bool(weeks)
        )


def _clearly_a_day(text: str, match: re.Match[str], *, asked_when: bool) -> bool:
    if (
        match["week"]
        or match["after"]
        or (match["which"] or "").strip() in {"next", "this", "on", "coming"}
    ):
        return True
    before, after = text[: match.start("day")], text[match.end() :]
    if re.search(r"\b(?:i|he|she|we|they|was|is|just|c'|in the|the) $", before):
        return False
    if len(re.findall(r"\w+", text)) <= 3 and asked_when:
        return True
    if re.search(rf"\b{WEEKDAY}(?:,? (?:and |or )?| ?[,/&+-] ?)$", before):
        return True
    return bool(
        re.match(
            rf"(?:,? (?:and |or )?| ?[,/&+-] ?){WEEKDAY}\b| (?:at|morning|night|evening|afternoon|"
            rf"\d|am|pm|noon|half|first)",
            after,
        )
    ) or (
        asked_when
        and not re.search(
            r"\b(?:i|the|was|we|in|out|just|c'?|of|some|more|no|little|much|any) $", before
        )
        and not re.match(
            r"'s\b| (?:is|was|out|shines?|would|nav|cream|down|here|comes|my (?!day|free)|her|"
            r"him|his|our)\b",
            after,
        )
    )

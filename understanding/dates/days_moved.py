"""A plan's day moved, left out or added, wherever in the plan it stands."""

import re

from understanding.plans.frequency import WEEKDAY
from understanding.plans.left_out import DAYS, EXCEPT

__all__ = [
    "has_day",
    "moved",
    "named_days",
    "only_parts_of_day",
    "with_days_out",
    "with_more_days",
    "without_days",
]

_SPAN = re.compile(
    rf"[\s,]*(?:\b(?:on|every|each|ilka|this|next|the|and)\s+)*\b{DAYS}(?:'s)?", re.IGNORECASE
)
_LIST = re.compile(rf"\b{DAYS}", re.IGNORECASE)
_PART_OF_DAY = re.compile(
    r"(?:in |on )?(?:the |any )?(?:mornin|morning|afternoon|efternoon|evening|evenin|night|"
    r"nicht)s?",
    re.IGNORECASE,
)
_ONE = re.compile(rf"\b{WEEKDAY}s?\b", re.IGNORECASE)


def has_day(text: str | None) -> bool:
    """Whether a part names a day of the week."""
    return bool(text and _LIST.search(text))


def only_parts_of_day(text: str) -> bool:
    """Whether words name parts of the day and nothing more: "afternoons", "the evenings"."""
    return _PART_OF_DAY.fullmatch(text.strip()) is not None


def named_days(text: str) -> list[str]:
    """The days of the week that a part names, in their order."""
    return [match.group() for match in _ONE.finditer(text)]


def without_days(text: str) -> str:
    """A part without its days: "twice a week on Tuesdays" gives "twice a week"."""
    return re.sub(r"\s+", " ", _SPAN.sub("", text)).strip(" ,")


def moved(old: str | None, new: str) -> str:
    """When, with what is new in the place of what stood.

    A new day keeps the hour ("Thursday" over "Tuesday after tea"), a new hour keeps the day.
    """
    if not old or "but not" in old:
        return new
    hour = without_days(old)
    if has_day(new):
        tells_hour = bool(without_days(new))
        return new if tells_hour or not hour else f"{new}, {hour}"
    days = _LIST.search(old)
    return f"{days.group()}, {new}" if days and hour != old else new


def with_more_days(old: str | None, new: str) -> str:
    """Both: "Tuesdays" and "Thursdays as well"; a day that stands there is not said twice."""
    told = {_stem(match.group()) for match in _ONE.finditer(new)}
    if old and told and told <= {_stem(match.group()) for match in _ONE.finditer(old)}:
        return old
    return f"{old} and {re.sub(r'^(?:on) ', '', new, flags=re.IGNORECASE)}" if old else new


def with_days_out(rhythm: str | None, days: str) -> str:
    """A rhythm with days left out: "every day" and "Saturdays" give "every day but Saturdays".

    Days that the rhythm names are taken from among them.
    """
    stems = {_stem(match.group()) for match in _ONE.finditer(days)}
    if not rhythm:
        return f"not on {days}"
    if EXCEPT.search(rhythm):
        return f"{rhythm} or {days}"
    named = [match.group() for match in _ONE.finditer(rhythm)]
    kept = [name for name in named if _stem(name) not in stems]
    if len(kept) == len(named):
        return f"{rhythm}, but not on {days}"
    found = _LIST.search(rhythm)
    if not kept or found is None:
        return without_days(rhythm)
    return f"{rhythm[: found.start()]}{' and '.join(kept)}{rhythm[found.end() :]}".strip()


def _stem(day: str) -> str:
    return day.casefold().rstrip("s")[:3]

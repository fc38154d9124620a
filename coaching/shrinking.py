"""A smaller step, never a verdict: what half of this plan would be."""

import re
from dataclasses import dataclass

from coaching.planning import Part, PlanDraft

_WORD_VALUES = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
    "forty-five": 45, "fifty": 50, "sixty": 60,
}  # fmt: skip
_NUMBER = re.compile(
    r"\b(\d{1,4}|" + "|".join(sorted(map(re.escape, _WORD_VALUES), key=len, reverse=True)) + r")\b",
    re.IGNORECASE,
)
_OFTEN = (
    (
        re.compile(r"\b(?:every ?day|daily|each day|every morning|every night)\b", re.IGNORECASE),
        "3 days a week",
    ),
    (re.compile(r"\btwice a (day|week)\b", re.IGNORECASE), r"once a \1"),
    (re.compile(r"\bweekdays\b", re.IGNORECASE), "2 days a week"),
)
_SINGULAR = re.compile(r"^1 (\w+?)(?:s)\b")
_IRREGULAR = {"half an hour": "15 minutes", "an hour": "half an hour", "a mile": "half a mile"}


@dataclass(frozen=True)
class Shrink:
    """One part of the plan and a smaller wording to offer for it, as a question."""

    part: Part
    text: str


def shrink_hint(draft: PlanDraft) -> Shrink:
    """The next smaller step to offer: less of it, then less often, then only making ready."""
    smaller = _smaller_amount(draft.how_much or "")
    if smaller:
        return Shrink(Part.HOW_MUCH, smaller)
    rarer = _less_often(draft.how_often or "")
    if rarer:
        return Shrink(Part.HOW_OFTEN, rarer)
    if not (draft.how_much or "").strip():
        return Shrink(Part.HOW_MUCH, "just the first 2 minutes")
    return Shrink(Part.WHAT, "just getting ready for it")


def _smaller_amount(text: str) -> str | None:
    text = " ".join(text.split())
    for whole, half in _IRREGULAR.items():
        if re.search(rf"\b{whole}\b", text, re.IGNORECASE):
            return re.sub(rf"\b{whole}\b", half, text, flags=re.IGNORECASE)
    return _halved(text)


def _less_often(text: str) -> str | None:
    for pattern, rarer in _OFTEN:
        if pattern.search(text):
            return pattern.sub(rarer, text)
    days = re.findall(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b", text, re.IGNORECASE)
    if len(days) > 1:
        return f"on {days[0].capitalize()}"
    return _halved(text) if re.search(r"\b(?:times|days)\b", text, re.IGNORECASE) else None


def _halved(text: str) -> str | None:
    """The text with every number halved, or None where that leaves nothing to halve."""
    values = [_value(match[0]) for match in _NUMBER.finditer(text)]
    if not values or max(values) < 2:
        return None
    halved = _NUMBER.sub(lambda m: str(max(1, _value(m[0]) // 2)), text)
    return _SINGULAR.sub(r"1 \1", halved)


def _value(word: str) -> int:
    return int(word) if word.isdigit() else _WORD_VALUES[word.lower()]

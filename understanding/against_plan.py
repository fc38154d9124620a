"""What was done, held against the plan that the coach's line names: "did four" of "three times".

Only like is held against like: goes against goes, minutes against minutes, steps against steps. A
bare figure belongs to the one figure of the plan. Where the plan is a limit ("cut down to ten"),
fewer is more than was planned.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from understanding.numbers import NUMBER, value_of
from understanding.words import in_english

_GOES = (
    r"times?|goes|days?|nights?|mornings?|evenings?|afternoons?|walks?|trips?|sessions?|visits?|"
    r"journeys?|swims?|classes|lunches|dinners"
)
#: In one unit each, so that half an hour can be held against ten minutes.
_MEASURES: dict[str, tuple[str, float]] = {
    "minute": ("minutes", 1), "minutes": ("minutes", 1), "min": ("minutes", 1),
    "mins": ("minutes", 1), "hour": ("minutes", 60), "hours": ("minutes", 60),
    "litre": ("litres", 1), "litres": ("litres", 1), "pint": ("pints", 1),
}  # fmt: skip
_WEEK = 7.0
_NUMBER = rf"(?:{NUMBER}(?:,000)?|half an|a|an)"
_FIGURE = re.compile(
    rf"\b(?P<n>{_NUMBER}) (?:(?:more|whole|good|short|wee|full|big|wee) )?(?P<unit>[a-z]+)\b"
)
_A_DAY = re.compile(r"\b(?P<n>once|twice|[\w ]{1,12}? times) (?:a|per|every|each) day\b")
_RHYTHMS: tuple[tuple[re.Pattern[str], float], ...] = (
    (re.compile(r"\b(?:every|each) (?:other|second) (?:day|night|morning|evening)\b"), _WEEK / 2),
    (re.compile(r"\b(?:every|each) (?:single )?(?:day|night|morning|evening)"
                r" (?:but|bar|except|apart from) (?:one|\w+day)\b"), _WEEK - 1),
    (re.compile(r"\b(?:every|each) (?:single )?(?:day|night|morning|evening)\b"
                r"|\b(?:daily|nightly)\b"), _WEEK),
    (re.compile(r"\bonce\b"), 1.0),
    (re.compile(r"\btwice\b"), 2.0),
)  # fmt: skip
_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
_LIMIT = re.compile(
    r"\b(?:cut(?:ting)? (?:back|down)|cut from|down to|only|no more than|at most|less than|"
    r"limit\w*|stick to|keep(?:ing)? (?:it )?to)\b"
)
_FROM_TO = re.compile(
    rf"\bfrom {NUMBER} (?P<unit>[a-z]+)(?: a day)? (?:down )?to (?P<to>{NUMBER})(?! [a-z]+s\b)"
)
_NONE = re.compile(r"^(?:i )?(?:had |did |smoked |ate |drank )?(?:none|zero|not (?:a|one|any))\b")
#: What makes a figure in an answer no sum of what was done.
_UNSURE = re.compile(
    r"\b(?:instead|missed|skipped|until|left|to go|next|will|going to|rather|other|same as|usual|"
    r"not|never|no|half(?! an hour)|then|extra|plus|more|less|fewer|under|over|again|as well|too|"
    r"since|lost|turned|and a|some|maybe|only|still|past|because)\b"
)
_BARE = re.compile(
    r"^(?:i |only |just |about |maybe |yes |well |, |did |managed |had |got )*"
    rf"(?P<n>{NUMBER})(?: (?:of them|in the end|actually|so far|all told))?$"
)
#: A longer answer tells more than its figures.
SHORT = 9


@dataclass(frozen=True)
class Figures:
    """What a line counts: goes in a week, and amounts by their unit."""

    goes: float | None
    amounts: dict[str, float]


def held_against(text: str, before: str) -> str | None:
    """`done`, `more_than_planned`, `partly` or `not_done` by figures, or None without like ones."""
    asked = in_english(before)
    plan_said = _FROM_TO.sub(r"cut down to \g<to> \g<unit>", asked.rpartition(" how ")[0] or asked)
    said = in_english(text).strip(" .?!")
    limit = _LIMIT.search(plan_said) is not None
    if limit and _NONE.search(said):
        return "more_than_planned"
    if not said or text.rstrip().endswith("?") or len(said.split()) > SHORT or _UNSURE.search(said):
        return None
    plan = figures_in(plan_said)
    pairs = _alike(figures_in(said), _bare(said), plan)
    if not pairs:
        return None
    verdicts = {_verdict(did, planned, limit=limit) for did, planned in pairs}
    if len(verdicts) == 1:
        return verdicts.pop()
    verdicts.discard("done")
    return verdicts.pop() if len(verdicts) == 1 else None


def _verdict(did: float, planned: float, *, limit: bool) -> str:
    if did == planned:
        return "done"
    if limit:
        return "more_than_planned" if did < planned else "partly"
    if did == 0:
        return "not_done"
    return "partly" if did < planned else "more_than_planned"


def _alike(did: Figures, bare: float | None, plan: Figures) -> list[tuple[float, float]]:
    """What was done beside what was planned, for each figure that both have."""
    like = did.amounts.keys() & plan.amounts.keys()
    pairs = [(did.amounts[unit], plan.amounts[unit]) for unit in sorted(like)]
    if did.goes is not None and plan.goes is not None:
        pairs.append((did.goes, plan.goes))
    if pairs or bare is None:
        return pairs
    planned = plan.goes if plan.goes is not None else next(iter(plan.amounts.values()), None)
    return [] if planned is None else [(bare, planned)]


def _bare(said: str) -> float | None:
    match = _BARE.match(said)
    return value_of(match["n"]) if match else None


def figures_in(english: str) -> Figures:
    """Read the goes and the amounts of a line; as `in_english` gives it."""
    goes: float | None = None
    amounts: dict[str, float] = {}
    for match in _FIGURE.finditer(english):
        value, unit = _value(match["n"]), match["unit"]
        if value is None:
            continue
        if re.fullmatch(_GOES, unit):
            goes = value if match["n"] not in {"a", "an"} else goes
        elif unit in _MEASURES:
            name, times = _MEASURES[unit]
            amounts[name] = value * times
        elif match["n"] not in {"a", "an"}:
            amounts[unit.rstrip("s")] = value
    a_day = _A_DAY.search(english)
    if a_day is not None:
        often = {"once": 1.0, "twice": 2.0}.get(a_day["n"], goes or 0.0)
        return Figures(None, {**amounts, "a day": often})
    for pattern, times in _RHYTHMS:
        if pattern.search(english):
            return Figures(times, amounts)
    days = len({match.group() for match in _WEEKDAY.finditer(english)})
    if goes is None and days > 1:  # One day is when it was done, not how often.
        goes = float(days)
    return Figures(goes, amounts)


def _value(number: str) -> float | None:
    if number in {"a", "an"}:
        return 1.0
    if number == "half an":
        return 0.5
    try:
        return value_of(number)
    except ValueError:
        return None

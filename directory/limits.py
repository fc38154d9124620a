"""What must fit a person's life before a service may be offered, as given or as said in passing."""

from __future__ import annotations

import re
from enum import Enum

from understanding.words import in_english


class Fit(str, Enum):
    """A limit that is never traded away. The first six are those the coach asks about."""

    COST = "cost"
    TRAVEL = "travel"
    ENERGY = "energy"
    CARING = "caring"
    PAIN = "pain"
    TIME = "time"
    STEP_FREE = "step_free"
    HOIST = "hoist"
    CHANGING = "changing"
    NO_INTERNET = "no_internet"
    WOMEN_ONLY = "women_only"


_ALSO_CALLED = {
    "money": Fit.COST, "free": Fit.COST, "no_car": Fit.TRAVEL, "transport": Fit.TRAVEL,
    "housebound": Fit.TRAVEL, "wheelchair": Fit.STEP_FREE, "access": Fit.STEP_FREE,
    "accessible": Fit.STEP_FREE, "fatigue": Fit.ENERGY, "digital": Fit.NO_INTERNET,
}  # fmt: skip

_SAID = {
    Fit.COST: r"skint|hard up|no money|cannot afford|on a budget|has to be free|must be free|"
    r"needs to be free|for free|free (?:class|group|thing|stuff)|no cash|i am broke|potless|"
    r"brassic|penniless|costs? nothing|not got the money|money is tight|(?:anything|something|"
    r"somewhere) free",
    Fit.TRAVEL: r"housebound|cannot (?:get|go) (?:out|far|anywhere)|no (?:car|bus|buses|transport)|"
    r"do not drive|cannot drive|cannot travel|stuck (?:in|at home)|cannot leave the house|"
    r"not able to (?:get out|go out|leave)|bed ?bound|do not get out",
    Fit.STEP_FREE: r"wheelchair|mobility scooter|zimmer|walking frame|rollator|"
    r"cannot (?:do|manage) (?:the )?(?:stairs|steps)",
    Fit.HOIST: r"(?:need|with) a hoist",
    Fit.CHANGING: r"changing places",
    Fit.NO_INTERNET: r"cannot (?:use|do) (?:the )?(?:internet|computers?|zoom)|"
    r"no internet|no wi-?fi|not (?:got|have) (?:the )?(?:internet|a computer)|"
    r"do not have (?:the )?(?:internet|a computer)|not online|do not do computers|"
    r"hate (?:zoom|computers|the internet)",
    Fit.WOMEN_ONLY: r"women[- ]only|only women|no men|just (?:for )?women",
}
_PATTERNS = {fit: re.compile(rf"\b(?:{said})\b") for fit, said in _SAID.items()}


def as_fits(given: frozenset[str]) -> frozenset[Fit]:
    """Limits from their names ("cost", "wheelchair", …); a name we do not know is no limit."""
    known = {fit.value: fit for fit in Fit} | _ALSO_CALLED
    return frozenset(known[name] for name in given if name in known)


def limits_in(text: str) -> frozenset[str]:
    """Names of the limits that a message states or implies: "I'm in a wheelchair", "skint"."""
    english = in_english(text)
    return frozenset(fit.value for fit, said in _PATTERNS.items() if said.search(english))


_YEARS = re.compile(
    r"\b(?:i am|aged?|he's|she's|he is|she is|turned|turning)\s+(\d{2})\b"
    r"(?! (?:stone|miles|minutes|weeks|months|days|hours|kilos|kg|percent|%))"
)


def age_in(text: str) -> int | None:
    """The age a message gives, in years, or None: "I'm 71", "she's 19"."""
    found = _YEARS.search(in_english(text))
    return int(found[1]) if found and int(found[1]) <= 110 else None

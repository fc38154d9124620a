"""From two ruler readings to a route: leave the door open, evoke, solve a problem, or plan."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from functools import lru_cache
from typing import Any, Protocol

from coaching.content import content

LOWEST, HIGHEST = 0.0, 10.0
#: Words to press instead of numbers, with the place on the ruler that each stands for.
WORDS_TO_RATE = {"Not at all": 0, "A bit": 3, "Somewhat": 5, "Quite": 7, "Very": 9}
STALE_AFTER = timedelta(hours=24)


class Route(Enum):
    """Where the conversation goes after both rulers."""

    LEAVE_DOOR_OPEN = "leave_door_open"
    EVOKE = "evoke"
    PROBLEM_SOLVE = "problem_solve"
    PLAN = "plan"


class Band(str, Enum):
    """A reading in words, for stories to branch on."""

    LOW = "low"
    MIDDLE = "middle"
    HIGH = "high"


@dataclass(frozen=True)
class Thresholds:
    """Where the bands begin, on the 0-10 ruler; coaches change them (coaching/rulers.yml)."""

    low_up_to: float
    high_from: float

    def __post_init__(self) -> None:
        if not LOWEST <= self.low_up_to < self.high_from <= HIGHEST:
            raise ValueError(
                f"The ruler's thresholds must rise between 0 and 10: "
                f"{self.low_up_to:g} and {self.high_from:g} do not."
            )


@lru_cache(maxsize=1)
def thresholds() -> Thresholds:
    """Where the bands begin, as it was released last.

    Raises ValueError as `thresholds_in`.
    """
    return thresholds_in(content("rulers").entries)


def thresholds_in(entries: Any) -> Thresholds:
    """The bands of a file's entries.

    Raises ValueError with a sentence where they are no whole numbers from 0 to 10, or cross.
    """
    bands = entries.get("bands") if isinstance(entries, dict) else None
    given: dict[str, Any] = bands if isinstance(bands, dict) else {}
    low: Any = given.get("low_up_to")
    ready: Any = given.get("ready_from")
    if set(given) != {"low_up_to", "ready_from"} or not (_is_place(low) and _is_place(ready)):
        raise ValueError("Both numbers of the ruler are whole numbers from 0 to 10.")
    if low >= ready:
        raise ValueError(
            f"The two numbers of the ruler cross: low would go up to {low}, and ready begin at "
            f"{ready}. Let ready begin above the place where low ends."
        )
    return Thresholds(low_up_to=low, high_from=ready)


def _is_place(value: Any) -> bool:
    # True and False are whole numbers to Python, and none to anybody else.
    return type(value) is int and LOWEST <= value <= HIGHEST


class RulerLike(Protocol):
    """Anything with the two ends of an answer: "6 or 7" has low 6 and high 7."""

    @property
    def low(self) -> float | None: ...

    @property
    def high(self) -> float | None: ...


@dataclass(frozen=True)
class Reading:
    """One answer on the ruler. `taken_at` is timezone-aware."""

    low: float
    high: float
    taken_at: datetime


Answer = RulerLike | float | None


def middle(answer: Answer) -> float | None:
    """The one number an answer stands for: a range counts by its middle.

    Raises ValueError outside 0-10: eleven is no answer, and is asked again before it gets here.
    """
    if answer is None:
        return None
    if isinstance(answer, (int, float)):
        value = float(answer)
    else:
        if answer.low is None or answer.high is None:
            return None
        value = (answer.low + answer.high) / 2
    if not LOWEST <= value <= HIGHEST:
        raise ValueError(f"{value:g} is not on the ruler, which runs from 0 to 10.")
    return value


def band(value: Answer, limits: Thresholds | None = None) -> Band | None:
    """Low, middle or high, by the bands in use or by others; None where there is no reading."""
    number = middle(value)
    if number is None:
        return None
    limits = limits or thresholds()
    if number <= limits.low_up_to:
        return Band.LOW
    return Band.HIGH if number >= limits.high_from else Band.MIDDLE


def route(importance: Answer, confidence: Answer, limits: Thresholds | None = None) -> Route:
    """The next step for these two readings, each 0-10, a range, or None where not known.

    Unknown importance is explored, never guessed. Important, with confidence unknown, is not yet
    a plan: what could get in the way comes first.
    """
    how_important = band(importance, limits)
    if how_important is Band.LOW:
        return Route.LEAVE_DOOR_OPEN
    if how_important is not Band.HIGH:
        return Route.EVOKE
    return Route.PLAN if band(confidence, limits) is Band.HIGH else Route.PROBLEM_SOLVE


def is_fresh(
    taken_at: datetime, now: datetime, conversation_started_at: datetime | None = None
) -> bool:
    """Whether a reading may still steer the conversation: taken in this one, within 24 hours.

    All times are timezone-aware. Raises ValueError for a time without a zone.
    """
    times = (taken_at, now, conversation_started_at or now)
    if any(time.utcoffset() is None for time in times):
        raise ValueError("A ruler reading needs a time with its time zone.")
    if conversation_started_at is not None and taken_at < conversation_started_at:
        return False
    return timedelta(0) <= now - taken_at <= STALE_AFTER

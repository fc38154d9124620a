"""From two ruler readings to a route: leave the door open, evoke, solve a problem, or plan."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Protocol

LOWEST, HIGHEST = 0.0, 10.0
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
    """Where the bands begin, on the 0-10 ruler. A design choice of ours, meant to be tuned."""

    low_up_to: float = 3.0
    # Below 7, problem-solve before planning (Gutnick 2014).
    high_from: float = 7.0

    def __post_init__(self) -> None:
        if not LOWEST <= self.low_up_to < self.high_from <= HIGHEST:
            raise ValueError(
                f"The ruler's thresholds must rise between 0 and 10: "
                f"{self.low_up_to:g} and {self.high_from:g} do not."
            )


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


def band(value: Answer, thresholds: Thresholds | None = None) -> Band | None:
    """Low, middle or high; None where there is no reading."""
    number = middle(value)
    if number is None:
        return None
    limits = thresholds or Thresholds()
    if number <= limits.low_up_to:
        return Band.LOW
    return Band.HIGH if number >= limits.high_from else Band.MIDDLE


def route(importance: Answer, confidence: Answer, thresholds: Thresholds | None = None) -> Route:
    """The next step for these two readings, each 0-10, a range, or None where not known.

    Unknown importance is explored, never guessed. Important, with confidence unknown, is not yet
    a plan: what could get in the way comes first.
    """
    how_important = band(importance, thresholds)
    if how_important is Band.LOW:
        return Route.LEAVE_DOOR_OPEN
    if how_important is not Band.HIGH:
        return Route.EVOKE
    return Route.PLAN if band(confidence, thresholds) is Band.HIGH else Route.PROBLEM_SOLVE


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

"""Four quiet levels of knowledge and confidence, and what each changes. Never named aloud."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from coaching.follow_up import Outcome
from coaching.ideas import Size
from coaching.readiness import Answer, Band, band

FIRST_LEVEL, LAST_LEVEL = 1, 4


class Information(Enum):
    """How information is offered; permission comes first at every level."""

    REASSURE = "reassure"
    EXPLAIN = "explain"
    SKILLS = "skills"
    SETBACKS = "setbacks"


@dataclass(frozen=True)
class Tailoring:
    """What a level changes: a step's size, ideas at once, information, days to the check-in."""

    step_size: Size
    ideas_at_once: int
    information: Information
    check_in_days: int
    if_then_line: bool
    plan_for_setbacks: bool


# Hibbard's levels of activation are the background; this tailoring is our own proposal.
_BY_LEVEL = {
    1: Tailoring(Size.TINY, 2, Information.REASSURE, 3, False, False),
    2: Tailoring(Size.SMALL, 3, Information.EXPLAIN, 7, True, False),
    3: Tailoring(Size.MEDIUM, 3, Information.SKILLS, 7, True, False),
    4: Tailoring(Size.MEDIUM, 3, Information.SETBACKS, 14, True, True),
}


def tailor(level: int) -> Tailoring:
    """What this level changes. Raises ValueError outside 1-4."""
    if level not in _BY_LEVEL:
        raise ValueError(f"There is no level {level}: levels run from 1 to 4.")
    return _BY_LEVEL[level]


def first_level(confidence: Answer) -> int:
    """Where to begin: 2 until a confidence reading says otherwise."""
    return {Band.LOW: 1, Band.MIDDLE: 2, Band.HIGH: 3, None: 2}[band(confidence)]


def level_after(
    level: int, outcomes: Sequence[Outcome], confidence: Answer, overwhelmed: bool = False
) -> int:
    """The level for the next cycle: one up or one down at most, and never on a single slip.

    `outcomes` are this goal's check-ins, oldest first. Up after two done in a row with high
    confidence; down after two not done in a row, or when the person says it is all too much.
    """
    tailor(level)
    last_two = list(outcomes[-2:])
    if overwhelmed or last_two == [Outcome.NOT_DONE] * 2:
        return max(FIRST_LEVEL, level - 1)
    both_done = len(last_two) == 2 and all(outcome.is_success for outcome in last_two)
    if both_done and band(confidence) is Band.HIGH:
        return min(LAST_LEVEL, level + 1)
    return level

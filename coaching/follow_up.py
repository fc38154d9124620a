"""At the check-in: what can come of a plan, and when to meet less often (Gutnick 2014, skill 5)."""

from enum import Enum

# An offer after three, so that the person outgrows the coach rather than the reverse.
SPACE_OUT_AFTER = 3
LONGEST_GAP_DAYS = 28


class Outcome(str, Enum):
    """What came of a plan, in the words the message reader uses."""

    DONE = "done"
    MORE_THAN_PLANNED = "more_than_planned"
    PARTLY = "partly"
    NOT_DONE = "not_done"
    CHANGED_PLAN = "changed_plan"

    @property
    def is_success(self) -> bool:
        """Whether the plan, or more, was done."""
        return self in (Outcome.DONE, Outcome.MORE_THAN_PLANNED)


def offer_to_space_out(completed: int) -> bool:
    """Whether to offer longer gaps between check-ins: at each third completed one."""
    return completed > 0 and completed % SPACE_OUT_AFTER == 0


def spaced_out(days_between: int) -> int:
    """The next longer gap in days, four weeks at most. A gap already longer is kept."""
    return max(days_between, min(days_between * 2, LONGEST_GAP_DAYS))

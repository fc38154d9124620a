"""At the check-in: what to affirm and ask, whatever came of the plan (Gutnick 2014, skill 5)."""

from dataclasses import dataclass
from enum import Enum

# An offer after three, so that the person outgrows the coach rather than the reverse.
SPACE_OUT_AFTER = 3
LONGEST_GAP_DAYS = 28
GENTLE_MESSAGES = 1


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


class Affirm(Enum):
    """What is said first: always something the person did, and theirs, not the coach's."""

    DOING_IT = "doing_it"
    DOING_MORE = "doing_more"
    THE_PART_DONE = "the_part_done"
    COMING_BACK = "coming_back"
    MAKING_IT_THEIR_OWN = "making_it_their_own"


class Ask(Enum):
    """The one question that follows."""

    WHAT_MADE_IT_WORK = "what_made_it_work"
    WHAT_HELPED = "what_helped"
    WHAT_GOT_IN_THE_WAY = "what_got_in_the_way"
    WHAT_CHANGED = "what_changed"


class Next(Enum):
    """What can come after; the person picks."""

    KEEP = "keep"
    STRETCH = "stretch"
    SHRINK = "shrink"
    SWAP = "swap"
    PROBLEM_SOLVE = "problem_solve"
    NEW_GOAL = "new_goal"


@dataclass(frozen=True)
class FollowUp:
    """One branch of the check-in, in the order it is spoken."""

    affirm: Affirm
    ask: Ask
    choices: tuple[Next, ...]


_BRANCHES = {
    Outcome.DONE: FollowUp(
        Affirm.DOING_IT, Ask.WHAT_MADE_IT_WORK, (Next.KEEP, Next.STRETCH, Next.NEW_GOAL)
    ),
    Outcome.MORE_THAN_PLANNED: FollowUp(
        Affirm.DOING_MORE, Ask.WHAT_MADE_IT_WORK, (Next.KEEP, Next.STRETCH, Next.NEW_GOAL)
    ),
    Outcome.PARTLY: FollowUp(
        Affirm.THE_PART_DONE, Ask.WHAT_HELPED, (Next.KEEP, Next.SHRINK, Next.SWAP)
    ),
    # Never "why didn't you": what got in the way is about the world, not about the person.
    Outcome.NOT_DONE: FollowUp(
        Affirm.COMING_BACK,
        Ask.WHAT_GOT_IN_THE_WAY,
        (Next.PROBLEM_SOLVE, Next.SHRINK, Next.NEW_GOAL),
    ),
    Outcome.CHANGED_PLAN: FollowUp(
        Affirm.MAKING_IT_THEIR_OWN, Ask.WHAT_CHANGED, (Next.KEEP, Next.SWAP, Next.NEW_GOAL)
    ),
}


def branch(outcome: Outcome) -> FollowUp:
    """What to affirm, what to ask, and what can come next, for this outcome."""
    return _BRANCHES[outcome]


def offer_to_space_out(completed: int) -> bool:
    """Whether to offer longer gaps between check-ins: at each third completed one."""
    return completed > 0 and completed % SPACE_OUT_AFTER == 0


def spaced_out(days_between: int) -> int:
    """The next longer gap in days, four weeks at most. A gap already longer is kept."""
    return max(days_between, min(days_between * 2, LONGEST_GAP_DAYS))


def may_write_again(unanswered: int) -> bool:
    """After an unanswered check-in: one gentle message, then silence until the person writes."""
    return unanswered <= GENTLE_MESSAGES

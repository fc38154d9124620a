"""What a message asks of the coach, whatever was asked: help, ideas, facts, or to be put right.

A question that waits takes whatever is said for its answer, so the dearest mistake after danger is
to swallow a request: "food bank" as a trouble, "please show me some ideas" as an amount, "who do I
call if I get chest pain" as nothing at all. Rules know many such sayings; the head of `ask`
(data/readings/ask.yml) hears the others, by the message alone, as that of the acts does.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

__all__ = ["ASK", "Ask", "surely_asks"]

#: The field of data/readings, and the head that learns it.
ASK = "ask"
#: From here on it is heard, where no rule knows its words; docs/decisions.md, 42.
SURE = 0.65


class Ask(str, Enum):
    """What is asked of the coach."""

    #: To find local help: a group, a place, somebody, a lift.
    SERVICES = "services"
    #: A need that cannot wait is told: no food, no heat, nowhere to sleep.
    IN_NEED = "in_need"
    IDEAS = "ideas"
    #: Facts or advice about health that no coach of ours can give.
    FACTS = "facts"
    #: Whom to ring, or what to do, if something happens.
    WHOM_TO_RING = "whom_to_ring"
    #: To put right what the coach said, wrote down or did.
    WRONG = "wrong"
    OTHER_GOAL = "other_goal"
    #: They do not follow what was said or asked.
    LOST = "lost"
    #: Nothing: it answers or tells.
    NOTHING = "answers"


def surely_asks(asks: Mapping[str, float] | None, at_least: float = SURE) -> Ask | None:
    """What a message surely asks of the coach; None where it may be an answer.

    Args:
        asks: each label's probability, as the head gives them; None where no head has heard it.
        at_least: how sure the head must be.
    """
    if not asks:
        return None
    most = max(Ask, key=lambda ask: asks.get(ask.value, 0.0))
    return most if most is not Ask.NOTHING and asks.get(most.value, 0.0) >= at_least else None

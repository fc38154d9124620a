"""A plan that is faulted: what it lacks is put in, or the part is asked for, and nobody argues."""

from __future__ import annotations

from collections.abc import Callable

from actions.planning.plan_parts import named_helper
from actions.planning.planning import draft_in_hand
from actions.turn import Turn
from store.plans import Plan
from understanding.plans.faults_the_plan import Fault, PlanFault, plan_fault
from understanding.plans.helpers import read_helper
from understanding.plans.left_out_doing import left_out_doing

#: "The plan disnae say where": the part that would say so, by the word that asks for it.
PART_ASKED_BY = {
    "what": "what", "when": "when_to", "what time": "when_to",
    "what day": "when_to", "how often": "how_often", "how much": "how_much", "how long": "how_much",
    "how far": "how_much", "who": "who",
}  # fmt: skip


def meet_fault(
    turn: Turn,
    *,
    said_changed: Callable[[Turn], None],
    which_bit: Callable[[Turn], None],
    go_on: Callable[[Turn], None],
) -> bool:
    """Answer what is said against the plan; tell whether anything was.

    Somebody whom the plan leaves out is put in; a part that it does not tell is asked for; what is
    too much is made smaller. For all else it is asked which bit is wrong.
    """
    fault = plan_fault(turn.text) if turn.pressed is None else None
    if fault is None or left_out_doing(turn.text) is not None:
        return False  # "The plan disnae say fishing" names what is to be put in.
    draft = draft_in_hand(turn)
    if fault.kind is PlanFault.TOO_MUCH:
        turn.go_to("smaller")
    elif part := PART_ASKED_BY.get(fault.thing):
        turn.go_to(part)
    elif _put_somebody_in(draft, fault):
        said_changed(turn)
        go_on(turn)
    else:
        which_bit(turn)
    return True


def _put_somebody_in(draft: Plan, fault: Fault) -> bool:
    """ "The plan disnae mention ma sister": she is in it now."""
    who = read_helper(f"with {fault.thing}") if fault.thing else None
    if not who:
        return False
    helper = named_helper(who)
    stands = draft.who_helps or ""
    if helper.casefold() in stands.casefold():
        return False
    draft.who_helps = f"{stands} and {helper}" if stands else helper
    return True

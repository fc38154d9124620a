"""What is said of the plan in the making, whatever part is asked: another goal, a fault, a gap."""

from __future__ import annotations

import re
from typing import Any, Mapping, Optional

from understanding.plans.faults_the_plan import (
    PlanFault,
    days_put_back,
    names_days_alone,
    plan_fault,
)
from understanding.plans.goal_instead import wish_instead
from understanding.plans.left_out_doing import asks_to_put_it_in, left_out_doing
from understanding.plans.plan_put_right import DURING
from understanding.plans.same_sort import telling_words
from understanding.plans.taken_out import taken_out

PUTS_RIGHT, CHANGES_PLAN, CHANGES_GOAL = "puts_right", "change_plan", "change_goal"
ANSWER = "answer"
#: The plan stands, and is what they have just heard: "can I change that" means it.
PLAN_JUST_HEARD = frozenset({"say_back", "peer", "keep_plan", "hard_news"})
#: Where the plan itself is put right, in whatever words.
READ_BACK = frozenset({"read_back", "edit"})
#: What gets in the way is asked about there: a fault of the plan is no way round it.
IN_THE_WAY = frozenset("fix barrier in_the_way ways pick_way resource instead".split())
#: There "the plan's too much" is no answer; where it is asked what is in the way it may be one.
ASKS_FOR_WAYS = frozenset({"ways", "pick_way", "resource"})
#: A plan is being made there, and what it is of has been said.
IN_MID_PLAN = DURING | READ_BACK | IN_THE_WAY | {"limits", "smaller"}
#: A wish may answer there, unless it is said as a change of mind.
ASKS_OF_OTHERS = IN_THE_WAY | {"limits", "smaller"}
#: Days are no answer there.
TAKES_NO_DAYS = frozenset({"who", "cue", "plan_confidence", "how_much"})


def said_of_draft(text: str, context: Mapping[str, Any]) -> Optional[str]:
    """Name the intent of what is said of the plan that is being made; None where it may answer.

    `draft` of the context is what that plan is for, what is to be done and who helps, so far; None
    where no plan is being made.
    """
    found = _takes_helper_off(text, context) or _wishes_instead(text, context)
    return found or _calls_missing(text, context) or _faults(text, context)


def _takes_helper_off(text: str, context: Mapping[str, Any]) -> Optional[str]:
    """ "I said no Marek", whatever part is asked for, where it is Marek who is to help."""
    helper = str((context.get("draft") or {}).get("helper") or "").casefold()
    out = taken_out(text) if helper and context.get("asked") in IN_MID_PLAN - READ_BACK else None
    names = out is not None and re.search(rf"\b{re.escape(out.thing.casefold())}\b", helper)
    return PUTS_RIGHT if names else None


def _wishes_instead(text: str, context: Mapping[str, Any]) -> Optional[str]:
    """A goal, or something else to do, that comes instead of what is being planned."""
    draft = context.get("draft")
    asked = context.get("asked")
    if asked not in IN_MID_PLAN or not draft:
        return None
    wish = wish_instead(text)
    stands = telling_words(f"{draft['goal']} {draft['what'] or ''}")
    if wish is None or telling_words(wish.words) & stands:
        return None  # "I want to walk more" is what is being planned already.
    if not wish.turns and asked in ASKS_OF_OTHERS:
        return None  # "I want to sleep better" may be a way round, or what a plan must fit.
    if wish.is_goal:
        return CHANGES_GOAL
    return PUTS_RIGHT if draft["what"] else None


def _calls_missing(text: str, context: Mapping[str, Any]) -> Optional[str]:
    """What the plan is for, or a day of it, is said to be left out: "where's the fishing?"."""
    asked, goal = context.get("asked"), str((context.get("draft") or {}).get("goal") or "")
    doing = left_out_doing(text, goal) is not None
    if asked in PLAN_JUST_HEARD:
        return CHANGES_PLAN if doing or days_put_back(text) else None
    missing = doing or asks_to_put_it_in(text) or days_put_back(text) is not None
    if asked in READ_BACK:
        return ANSWER if missing else None
    if asked in DURING and (missing or (asked in TAKES_NO_DAYS and names_days_alone(text))):
        return PUTS_RIGHT
    return None


def _faults(text: str, context: Mapping[str, Any]) -> Optional[str]:
    """The plan itself is faulted: never kept as what gets in the way, or as a way round it."""
    asked = context.get("asked")
    if asked not in DURING | READ_BACK | IN_THE_WAY:
        return None
    fault = plan_fault(text)
    if fault is None or (fault.kind is PlanFault.TOO_MUCH and asked not in ASKS_FOR_WAYS):
        return None
    if asked in IN_THE_WAY and not context.get("draft"):
        return CHANGES_PLAN
    return PUTS_RIGHT

"""What a message does, whatever was asked: it wishes, tells, says there is nothing, or remarks.

An answer in one's own words is kept and said back, so the dearest mistake is to keep what was none:
"naw, nothing helps" as what they would like, "dont see what a robot can dae" as what weighs on
them. Rules know many such sayings; the head of `act` (data/readings/act.yml) hears the others. It
has a veto where an answer is unlikely: nothing is kept and the coach asks in another way. What is
surely a wish or a help is heard as one where no rule knows its words.
The acts are those of a conversation like ours; ISO 24617-2 has the general ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

__all__ = ["ACT", "Act", "no_answer_by_act", "surely"]

#: The field of data/readings, and the head that learns it.
ACT = "act"
#: An answer less likely than this is none; docs/decisions.md, 35, has what that keeps and loses.
UNLIKELY = 0.08
#: From here on it is heard, where a rule knows no such words.
SURE = 0.9


class Act(str, Enum):
    """What somebody does by a message."""

    WISH = "wish"
    HELP = "help"
    TROUBLE = "trouble"
    REASON = "reason"
    PLAN = "plan"
    NOTHING = "nothing"
    REMARK = "remark"
    SHORT = "short"


_TELLS = frozenset({Act.WISH, Act.HELP, Act.TROUBLE, Act.REASON, Act.PLAN})
_TO_DO = frozenset({Act.WISH, Act.PLAN, Act.REASON})
#: What may be an answer, by question. What is not named here takes whatever is said.
_TAKES: Mapping[str, frozenset[Act]] = {
    **dict.fromkeys(("open", "area_more", "more"), _TELLS | {Act.SHORT}),
    "helps": _TELLS - {Act.TROUBLE},
    # "The bowling" is told there in the words of what helps: hear_wish tells a wish from a fact.
    **dict.fromkeys(("wish", "own_wish"), _TO_DO | {Act.HELP}),
    "change": _TO_DO,
    **dict.fromkeys(
        """importance_why why_it_matters importance_raise confidence_why confidence_raise limits
        barrier in_the_way""".split(),
        _TELLS,
    ),
    **dict.fromkeys("idea what ways resource fix instead smaller".split(), _TELLS - {Act.TROUBLE}),
    **dict.fromkeys("how_much when_to how_often who cue".split(), _TELLS | {Act.SHORT}),
}


def no_answer_by_act(acts: Mapping[str, float] | None, asked: str | None) -> Act | None:
    """What a message does instead of answering; None where it may be an answer.

    Args:
        acts: each act's probability, as the head gives them; None where no head has heard it.
        asked: the question that waits.
    """
    takes = _TAKES.get(asked or "")
    if not acts or takes is None or sum(acts.get(act.value, 0.0) for act in takes) >= UNLIKELY:
        return None
    return max((act for act in Act if act not in takes), key=lambda act: acts.get(act.value, 0.0))


def surely(act: Act, acts: Mapping[str, float] | None) -> bool:
    """Tell whether a message surely does this; `acts` as for `no_answer_by_act`."""
    return acts is not None and acts.get(act.value, 0.0) >= SURE

"""A feeling told where a choice, a rating or a part of the plan was asked for: met, then asked on.

Kept as an answer it would stand in the plan for good, or be offered back as one of two ways.
"""

from __future__ import annotations

from typing import Any, Mapping, Optional

from understanding.people.loss import loss_in
from understanding.people.plain_feeling import feeling_told

__all__ = ["NO_ANSWER_THERE", "of_feelings"]

ASIDE = "aside"

#: There a feeling answers nothing. What gets in the way, why it matters and what they would like
#: take one; "alone" tells who could help.
NO_ANSWER_THERE = frozenset(
    """change importance confidence plan_confidence idea pick_idea what how_much when_to
    how_often cue fix smaller read_back edit say_back own_words ways pick_way resource check_in
    check_in_when keep_plan peer review next less_often ruler_style""".split()
)


def of_feelings(text: str, asked: Optional[str], reading: Mapping[str, Any]) -> Optional[str]:
    """Name the intent of a feeling told where it is no answer; "low" on a ruler rates."""
    if asked not in NO_ANSWER_THERE or reading.get("ruler") or loss_in(text) is not None:
        return None
    return ASIDE if feeling_told(text, reading.get("acts")) is not None else None

"""A rating is put right after it was given: kept anew, said, and on with what was asked."""

from __future__ import annotations

from actions.turn import Turn, step
from store.goals import goal_in_hand
from store.people import RulerStyle
from store.rulers import RulerKind, take_reading
from understanding.rulers.rating_put_right import read_rating_put_right

_LINES = {"importance": "utter_importance_anew", "confidence": "utter_confidence_anew"}


@step("action_rate_anew")
def rate_anew(turn: Turn) -> None:
    """Take the rating that they meant in the place of the one that stood."""
    found = read_rating_put_right(turn.text, asked=turn.asked)
    if found is not None:
        goal = goal_in_hand(turn.session, turn.person.id)
        take_reading(
            turn.session,
            turn.person.id,
            turn.message_id,
            RulerKind(found.ruler),
            value=float(found.value),
            low=float(found.value),
            high=float(found.value),
            style=turn.person.ruler_style or RulerStyle.NUMBERS,
            words=turn.text,
            now=turn.now,
            goal_id=goal.id if goal else None,
            plan_id=None,
        )
        turn.say(_LINES[found.ruler], value=str(found.value))
    turn.go_to(turn.asked or turn.main_question or "open")

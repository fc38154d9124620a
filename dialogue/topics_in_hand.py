"""What a person talks of with the coach, for the reading of a message that denies one of them."""

from __future__ import annotations

from typing import List

from store.agenda import AgendaState, agenda_of
from store.engine import session
from store.goals import GoalState, goals_of


def topics_in_hand(person: str) -> List[str]:
    """Give the words of every topic and goal that stands, in the person's own words."""
    with session() as opened:
        items = agenda_of(
            opened, person, AgendaState.OPEN, AgendaState.IN_FOCUS, AgendaState.PARKED
        )
        goals = goals_of(opened, person, GoalState.EXPLORING, GoalState.PLANNED, GoalState.PAUSED)
        return [*(item.words for item in items), *(goal.words for goal in goals)]

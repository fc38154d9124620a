"""Crisis lines in words: from the one dated table, those that are open now where they live."""

from __future__ import annotations

from actions.turn import Turn
from coaching.crisis_lines import crisis_lines as table
from coaching.crisis_lines import line_when_urgent, lines_for


def crisis_lines(
    turn: Turn, category: str, *, age: int | None = None, emergency: bool = False
) -> str:
    """Name one or two routes for a category, the one to try first in front."""
    found = lines_for(category, turn.person.nation, turn.now, age=age, emergency=emergency)
    if not emergency and len(found) > 1:
        # "Call 111. Call 999 now." would leave somebody wondering which.
        found = [line for line in found if line.key != "emergency"] or found
    return " ".join(line.say for line in found)


def emergency_number() -> str:
    """The number of the emergency services, from the same table as every other number."""
    return table()["emergency"].number


def number_when_urgent(turn: Turn) -> str:
    """The number for medical help that cannot wait, where the person lives."""
    return line_when_urgent(turn.person.nation).number

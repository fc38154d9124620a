"""Crisis lines in words: from the one dated table, those that are open now where they live."""

from __future__ import annotations

from actions.turn import Turn
from coaching.crisis_lines import crisis_lines as table
from coaching.crisis_lines import differs_by_nation, line_when_urgent, lines_for
from store.clock import to_london
from store.settings import settings


def crisis_lines(
    turn: Turn, category: str, *, age: int | None = None, emergency: bool = False
) -> str:
    """Name one or two routes for a category, the one to try first in front."""
    found = lines_for(category, turn.person.nation, turn.now, age=age, emergency=emergency)
    if not emergency and len(found) > 1:
        # "Call 111. Call 999 now." would leave somebody wondering which.
        found = [line for line in found if line.key != "emergency"] or found
    if emergency:
        return " ".join(line.say for line in found)
    first, *others = (line.say for line in found)
    return " ".join([first, *(f"Or {say[0].lower()}{say[1:]}" for say in others)])


def emergency_number() -> str:
    """The number of the emergency services, from the same table as every other number."""
    return table()["emergency"].number


def number_when_urgent(turn: Turn) -> str:
    """The number for medical help that cannot wait, where the person lives."""
    return line_when_urgent(turn.person.nation).number


def when_read(turn: Turn) -> str:
    """When a person reads alerts and requests: the staffed hours; within them also how soon.

    "Within two hours", said at night, would promise a person who is not there.
    """
    chosen = settings()
    soon = chosen.alert_read_within if chosen.staffed.is_open(to_london(turn.now)) else ""
    return ", ".join(part for part in (chosen.staffed.words, soon) if part)


def where_they_live_matters(turn: Turn, category: str, age: int | None = None) -> bool:
    """Whether the lines just named might be another nation's, as they have not told theirs."""
    told = turn.slots.get("nation_known") or turn.tells_nation
    return not told and differs_by_nation(category, turn.now, age=age)

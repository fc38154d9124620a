"""Nothing is the matter: taken as said, asked about once more, and the door left open."""

from __future__ import annotations

from actions.turn import Turn, step
from store.agenda import AgendaState, agenda_of


@step("action_all_is_well")
def all_is_well(turn: Turn) -> None:
    """Glad of it; what they would talk about is asked once, and nothing is made of it."""
    told = agenda_of(turn.session, turn.person.id, AgendaState.OPEN, AgendaState.IN_FOCUS)
    first = "open" not in turn.questions_asked[:-1]
    if turn.asked in {"open", "area"} and not told and first:
        turn.say("utter_all_is_well")
        turn.go_to("open")
    else:
        turn.say("utter_door_open")

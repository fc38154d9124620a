"""Notes in passing that somebody looks after another: no label is put on them for it."""

from __future__ import annotations

from actions.turn import NOTED, Turn
from understanding.people.caring import tells_of_caring


def note_caring(turn: Turn) -> None:
    """Keep it with the person where a message tells of it, or what was said before they agreed."""
    if turn.person.is_carer or turn.reading.get("safety") or turn.slots.get("consent") != "yes":
        return
    before = str(turn.slots.get("first_words") or "") if turn.step == "action_begin" else ""
    if any(words and tells_of_caring(words) for words in (turn.text, before)):
        turn.person.is_carer = True


NOTED.append(note_caring)

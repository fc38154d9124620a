"""My data: see it, take it along, delete it."""

from __future__ import annotations

import json

from actions.keepsakes import keep_file
from actions.turn import Turn, step
from paper.data_page import data_page
from store.deletion import ask_for_deletion
from store.export import export_person


@step("action_show_data")
def show_data(turn: Turn) -> None:
    """Everything held, as a page to read."""
    held = export_person(turn.session, turn.person.id)
    turn.give_file(
        keep_file(turn, "my-data.html", data_page(held).encode()),
        "utter_data_shown",
        summary=_summary(held),
    )


def _summary(held: dict[str, object]) -> str:
    named = {"goals": "goals", "plans": "plans", "check_ins": "check-ins"}
    parts = []
    for table, words in named.items():
        rows = held.get(table)
        parts.append(f"{len(rows) if isinstance(rows, list) else 0} {words}")
    return ", ".join(parts)


@step("action_export_data")
def export_data(turn: Turn) -> None:
    """The same as JSON, for a machine, and as a page, for a person."""
    held = export_person(turn.session, turn.person.id)
    text = json.dumps(held, ensure_ascii=False, indent=2)
    turn.give_file(keep_file(turn, "my-data.json", text.encode()), "utter_data_caption")
    page = keep_file(turn, "my-data.html", data_page(held).encode())
    turn.dispatcher.utter_message(json_message={"file": page})


@step("action_delete_data")
def delete_data(turn: Turn) -> None:
    """Delete all of it, once this turn has been sent: Rasa saves the turn when it ends."""
    ask_for_deletion(turn.session, turn.person.id, turn.now)
    turn.set("consent", None)
    turn.say("utter_data_deleted")

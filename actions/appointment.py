"""Getting ready for an appointment: what's working, what's not, what matters, my questions."""

from __future__ import annotations

import re

from actions.files import keep_file
from actions.hearing import answer_to
from actions.turn import Turn, step
from paper.pages import Appointment, appointment_page
from store.clock import to_london
from store.sheets import latest_sheet, write_sheet
from understanding.lists import things_said

FIELDS = {
    "working": "working",
    "not_working": "not_working",
    "matters": "matters",
    "my_questions": "questions",
}


@step("action_new_sheet")
def new_sheet(turn: Turn) -> None:
    """Begin a fresh page; earlier ones are kept."""
    if turn.once("sheet"):
        write_sheet(
            turn.session,
            turn.person.id,
            turn.now,
            working=None,
            not_working=None,
            matters=None,
            questions=None,
        )


@answer_to(*FIELDS)
def hear_part(turn: Turn, label: str) -> None:
    """Keep each list in their own words, line by line."""
    sheet = latest_sheet(turn.session, turn.person.id)
    if sheet is not None and label == "said":
        things = things_said(turn.text) or [turn.text]
        if "?" in turn.text:
            # A question stays one: "can I get physio? how long will it last?"
            things = [part.strip() for part in re.findall(r"[^?]+\??", turn.text) if part.strip()]
        setattr(sheet, FIELDS[turn.asked or ""], "\n".join(things))


@step("action_give_sheet")
def give_sheet(turn: Turn) -> None:
    """Hand over the page; what was skipped has lines to write on."""
    sheet = latest_sheet(turn.session, turn.person.id)
    if sheet is None:
        turn.say("utter_heard_button")
        return
    page = appointment_page(
        Appointment(
            working=_lines(sheet.working),
            not_working=_lines(sheet.not_working),
            matters=_lines(sheet.matters),
            questions=_lines(sheet.questions),
            made_on=to_london(turn.now).date(),
        )
    )
    path = keep_file(turn, f"appointment-{sheet.id}.pdf", page)
    turn.give_file(path, "utter_sheet_caption")


def _lines(text: str | None) -> tuple[str, ...]:
    return tuple(line for line in (text or "").split("\n") if line)

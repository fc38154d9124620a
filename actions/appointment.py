"""Getting ready for an appointment: what's working, what's not, what matters, my questions."""

from __future__ import annotations

import re

from actions.always import resume
from actions.files import keep_file
from actions.hearing import answer_to, reads_first
from actions.lines import crisis_lines
from actions.turn import Turn, step
from paper.pages import Appointment, appointment_page
from store.clock import to_london
from store.sheets import latest_sheet, write_sheet
from understanding.asides import asks_for_page, leaves_for_later, that_is_all
from understanding.lists import things_said

FIELDS = {
    "working": "working",
    "not_working": "not_working",
    "matters": "matters",
    "my_questions": "questions",
}


@step("action_new_sheet")
def new_sheet(turn: Turn) -> None:
    """Begin a fresh page, earlier ones are kept; one left half made is taken up where it was left.

    Who asks for the page itself gets the one made last.
    """
    waiting = turn.slots.get("sheet_at")
    if asks_for_page(turn.text) and latest_sheet(turn.session, turn.person.id) is not None:
        give_sheet(turn)
        resume(turn)
        return
    if waiting in FIELDS and latest_sheet(turn.session, turn.person.id) is not None:
        turn.say("utter_sheet_back")
        turn.go_to(str(waiting))
        return
    turn.set("sheet_at", next(iter(FIELDS)))
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


@reads_first(*FIELDS)
def read_part(turn: Turn) -> str | None:
    """To leave the page for now, or to have it as it is, may be said at any of the four."""
    if asks_for_page(turn.text) or that_is_all(turn.text):
        return "finish"
    return "later" if leaves_for_later(turn.text) else None


@answer_to(*FIELDS)
def hear_part(turn: Turn, label: str) -> None:
    """Keep each list in their own words, line by line."""
    sheet = latest_sheet(turn.session, turn.person.id)
    asked = list(FIELDS)
    after = asked[asked.index(turn.asked or "") + 1 :]
    if label != "later":
        turn.set("sheet_at", after[0] if after and label != "finish" else None)
    else:
        turn.set("sheet_at", turn.asked)
    if sheet is not None and label == "said":
        things = things_said(turn.text) or [turn.text]
        if "?" in turn.text:
            # A question stays one: "can I get physio? how long will it last?"
            things = [part.strip() for part in re.findall(r"[^?]+\??", turn.text) if part.strip()]
        setattr(sheet, FIELDS[turn.asked or ""], "\n".join(things))


def hear_of_medicines(turn: Turn) -> bool:
    """A question about medicines asked for the page is written on it; tell whether it was.

    It is no question to the coach: a short word says whose it is, and the page is given.
    """
    if turn.asked != "my_questions" or latest_sheet(turn.session, turn.person.id) is None:
        return False
    hear_part(turn, "said")
    turn.say("utter_sheet_medicines", lines=crisis_lines(turn, "medication_question"))
    give_sheet(turn)
    resume(turn)
    return True


@step("action_give_sheet")
def give_sheet(turn: Turn) -> None:
    """Hand over the page; what was skipped has lines to write on."""
    sheet = latest_sheet(turn.session, turn.person.id)
    turn.set("sheet_at", None)
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

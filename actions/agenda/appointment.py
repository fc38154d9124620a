"""Getting ready for an appointment: what's working, what's not, what matters, my questions."""

from __future__ import annotations

import re

from actions.always.always import resume
from actions.answers.hearing import answer_to, reads_first
from actions.danger.holding import ALARMED, WENT_BACK
from actions.danger.lines import crisis_lines
from actions.files import keep_file
from actions.turn import Turn, step
from coaching.danger_families import MIND, PEOPLE, family_of
from paper.pages import Appointment, appointment_page
from store.clock import to_london
from store.sheets import AppointmentSheet, latest_sheet, write_sheet
from understanding.danger.heard_after_all import may_be_heard, names_nothing_dark
from understanding.dates.visit_named import names_the_visit
from understanding.talking.asides import asks_for_page, leaves_for_later, refuses_page, that_is_all
from understanding.talking.protests import without_protests
from understanding.talking.set_apart import set_apart
from understanding.text.filler import without_fillers
from understanding.text.lists import things_said
from understanding.text.words import in_english
from understanding.topics.helps import says_nothing_helps

#: Longer pieces than this are sentences, and stand whole.
WORDS_IN_A_LINE = 5
A_QUESTION = re.compile(
    r"\?|^\W*(?:(?:so|and|but|well|ok|also)\W+)*(?:am|is|are|should|can|could|do|does|will|would|"
    r"what|how|when|why|who|which)\b"
)
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
    last = latest_sheet(turn.session, turn.person.id)
    if asks_for_page(turn.text) and last is not None and holds_something(last):
        give_sheet(turn)
        resume(turn)
        return
    if waiting in FIELDS and last is not None:
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
    if turn.asked == "working" and names_the_visit(turn.text):
        return "visit"  # Whom they see and when is no line under "what is working".
    if turn.control is None and turn.text and not lines_for_the_page(turn.text):
        return "unsure"  # "Um", "daft question": nothing for the page, and asked no more.
    return "later" if leaves_for_later(turn.text) or refuses_page(turn.text) else None


@answer_to(*FIELDS)
def hear_part(turn: Turn, label: str) -> None:
    """Keep each list in their own words, line by line."""
    turn.set("sheet_unheard", None)
    sheet = latest_sheet(turn.session, turn.person.id)
    asked = list(FIELDS)
    after = asked[asked.index(turn.asked or "") + 1 :]
    if label == "later" and refuses_page(turn.text):
        turn.set("sheet_at", None)  # Never wanted: it is not brought up again.
    elif label != "later":
        turn.set("sheet_at", after[0] if after and label != "finish" else None)
    else:
        turn.set("sheet_at", turn.asked)
    if sheet is not None and label == "said":
        lines = lines_for_the_page(turn.text)
        if turn.asked == "working" and says_nothing_helps(turn.text):
            lines = []  # "Nothing works lol" is no line under "what is working".
        if turn.asked == "my_questions":
            _add_questions(sheet, turn.text)
            return
        setattr(sheet, FIELDS[turn.asked or ""], "\n".join(lines) or None)


def _keep_aside(turn: Turn) -> None:
    """An answer that raised an alarm waits for it to be put right; nothing dark is kept.

    A chest or breath that is told of for a nurse is just what her page is for.
    """
    if turn.asked not in FIELDS or turn.pressed is not None:
        return
    category = str((turn.reading.get("safety") or {}).get("category") or "")
    of_the_body = bool(category) and family_of(category) not in {MIND, PEOPLE}
    kept = names_nothing_dark(turn.text) if of_the_body else may_be_heard(turn.text)
    if kept:
        turn.set("sheet_unheard", {"part": turn.asked, "text": turn.text})


def _take_up_what_waited(turn: Turn, waiting: str) -> str:
    """Back at the page, what they had told stands on it, and the part after it is asked for."""
    kept = turn.slots.get("sheet_unheard")
    turn.set("sheet_unheard", None)
    sheet = latest_sheet(turn.session, turn.person.id)
    if not kept or sheet is None or waiting != kept["part"]:
        return waiting
    lines = [*_lines(getattr(sheet, FIELDS[waiting])), *lines_for_the_page(kept["text"])]
    setattr(sheet, FIELDS[waiting], "\n".join(dict.fromkeys(lines)) or None)
    after = list(FIELDS)[list(FIELDS).index(waiting) + 1 :]
    if not after:
        return waiting  # More questions may come to mind; the page is given when they say.
    turn.set("sheet_at", after[0])
    return after[0]


ALARMED.append(_keep_aside)
WENT_BACK.append(_take_up_what_waited)


def _add_questions(sheet: AppointmentSheet, text: str) -> None:
    """Put questions under those that are on the page already, each once."""
    before = _lines(sheet.questions)
    new = [line for line in lines_for_the_page(text) if line not in before]
    sheet.questions = "\n".join([*before, *new]) or None


def lines_for_the_page(text: str) -> list[str]:
    """The lines that an answer makes: a list thing by thing, all else sentence by sentence.

    "I want somebody to sit with him, so I can sleep" is one wish, and "can I get physio? how long
    will it last?" two questions.
    """
    told = without_fillers(without_protests(set_apart(text).told))
    sentences = [one.strip() for one in re.split(r"(?<=[.!?])\s+|\n", told)]
    kept: list[str] = []
    for sentence in filter(None, sentences):
        things = things_said(sentence)
        a_list = len(things) > 1 and all(len(thing.split()) <= WORDS_IN_A_LINE for thing in things)
        whole = [sentence.rstrip(" .!,;")] if things or "?" in sentence else []
        kept += things if a_list and "?" not in sentence else whole
    return kept


def holds_something(sheet: AppointmentSheet) -> bool:
    """Whether anything was written on a page: an empty one is never handed over."""
    return any((sheet.working, sheet.not_working, sheet.matters, sheet.questions))


def hear_of_medicines(turn: Turn) -> bool:
    """A question about medicines asked for the page is written on it; tell whether it was.

    It is no question to the coach: a short word says whose it is, and the page is given.
    """
    sheet = latest_sheet(turn.session, turn.person.id)
    if turn.asked not in FIELDS or sheet is None:
        return False
    asks = A_QUESTION.search(in_english(turn.text)) is not None
    if turn.asked != "my_questions" and asks:
        # A question, whichever part was asked for: the part itself is still to be told.
        _add_questions(sheet, turn.text)
        turn.say("utter_sheet_medicines", lines=crisis_lines(turn, "medication_question"))
        turn.go_to(turn.asked)
        return True
    hear_part(turn, "said")
    turn.say("utter_sheet_medicines", lines=crisis_lines(turn, "medication_question"))
    if turn.asked != "my_questions":
        turn.go_to(list(FIELDS)[list(FIELDS).index(turn.asked) + 1])
        return True
    give_sheet(turn)
    resume(turn)
    return True


@step("action_give_sheet")
def give_sheet(turn: Turn) -> None:
    """Hand over the page; what was skipped has lines to write on."""
    sheet = latest_sheet(turn.session, turn.person.id)
    turn.set("sheet_at", None)
    if sheet is None or not holds_something(sheet):
        turn.say("utter_sheet_empty")
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

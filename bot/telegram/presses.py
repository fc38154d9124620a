"""A pressed button: which one it was, whether it still counts, and what the person sees of it.

A button is a reference to the reply that offered it. An answer belongs to the question that waits:
pressed after the conversation has gone on, it would answer another question, so nothing is done and
that is said kindly. Buttons that are no answer ("Carry on with coaching") count at any time.
"""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Session

from bot.reply import Button, Reply
from bot.telegram import TELEGRAM
from bot.telegram.courtesies import AnswerPress, Courtesy, ReadAloud, ShowChoice, TakeButtonsAway
from bot.telegram.keyboards import listen_in, reference_in
from bot.telegram.own_words import answer_here
from bot.telegram.parts import LONGEST_CAPTION, LONGEST_TEXT, length
from bot.telegram.updates import Pressed
from coaching.telegram_lines import line
from store.consents import ConsentKind, withdraw
from store.inbox import InboxMessage, InboxState, MessageKind, inbox_message, receive
from store.outbox import OutboxMessage
from store.people import reachable_again
from store.transcripts import question_asked_last

ANSWERS = "/answer"
#: What begins so is for this channel, not for the conversation.
OURS = "telegram:"
PLACE = f"{OURS}place "
LONGEST_SHOWN = 60
ASKS_WHAT_HELP = "need"


def take_press(opened: Session, person_id: str, press: Pressed) -> list[Courtesy]:
    """Write a press down if it counts; what to show the person."""
    aloud = listen_in(press.data)
    if aloud is not None:
        row = opened.get(OutboxMessage, aloud)
        if row is not None and row.person_id == person_id:
            return [ReadAloud(press.chat_id, aloud, press.press_id)]
    row, button = _offered(opened, person_id, press.data)
    if row is None or button is None:
        return _too_old(press)
    number = f"press:{row.id}"
    before = inbox_message(opened, TELEGRAM, number)
    if before is not None:
        title = _title_of(row, before.text) or button.title
        shown = line("pressed_already", press.update_id, choice=title[:LONGEST_SHOWN])
        return [AnswerPress(press.press_id, shown.text), *_choice_shown(press, title)]
    if button.payload.startswith(ANSWERS) and not _still_waits(opened, row):
        return _too_old(press)
    if button.payload.startswith(OURS):
        _ours(opened, person_id, number, button.payload, press)
    else:
        receive(opened, person_id, TELEGRAM, number, MessageKind.BUTTON, button.payload, press.at)
    return [AnswerPress(press.press_id), *_choice_shown(press, button.title)]


def _offered(
    opened: Session, person_id: str, data: str
) -> tuple[OutboxMessage | None, Button | None]:
    reference = reference_in(data)
    row = opened.get(OutboxMessage, reference.outbox_id) if reference else None
    if reference is None or row is None or row.person_id != person_id:
        return None, None
    buttons = Reply.of(row.payload).buttons
    return row, buttons[reference.place] if reference.place < len(buttons) else None


def _still_waits(opened: Session, row: OutboxMessage) -> bool:
    """Whether the conversation has not gone on since this was offered."""
    gone_on = sa.select(InboxMessage.id).where(
        InboxMessage.person_id == row.person_id,
        InboxMessage.kind != MessageKind.OTHER,
        InboxMessage.state != InboxState.JOINED,
    )
    if row.inbox_id is not None:
        gone_on = gone_on.where(InboxMessage.id > row.inbox_id)
    else:
        gone_on = gone_on.where(InboxMessage.received_at > row.created_at)
    return opened.execute(gone_on.limit(1)).first() is None


def _ours(opened: Session, person_id: str, number: str, payload: str, press: Pressed) -> None:
    if payload.startswith(PLACE):
        # Typed for them: the conversation reads a place from words as it always does.
        words = _said_of_place(opened, person_id, payload.removeprefix(PLACE))
        receive(opened, person_id, TELEGRAM, number, MessageKind.TEXT, words, press.at)
    elif payload == f"{OURS}check-ins on":
        reachable_again(opened, person_id)
        answer_here(opened, person_id, number, "check_ins_on", press.at, kind=payload)
    elif payload == f"{OURS}check-ins off":
        withdraw(opened, person_id, ConsentKind.CHECK_INS, press.at)
        reachable_again(opened, person_id)
        answer_here(opened, person_id, number, "check_ins_off", press.at, kind=payload)
    else:
        answer_here(opened, person_id, number, "place_left", press.at, kind=payload)


def _said_of_place(opened: Session, person_id: str, place: str) -> str:
    """Their wish in words: what they look for is known or asked for, or only the place is."""
    asks_what = question_asked_last(opened, person_id) == ASKS_WHAT_HELP
    return f"I'm in {place}" if asks_what else f"Find local help near {place}"


def _title_of(row: OutboxMessage, payload: str) -> str | None:
    buttons = Reply.of(row.payload).buttons
    return next((button.title for button in buttons if button.payload == payload), None)


def _too_old(press: Pressed) -> list[Courtesy]:
    said = AnswerPress(press.press_id, line("old_button", press.update_id).text)
    if press.message_id is None:
        return [said]
    return [said, TakeButtonsAway(press.chat_id, press.message_id)]


def _choice_shown(press: Pressed, title: str) -> list[Courtesy]:
    if press.message_id is None:
        return []
    chosen = line("chosen", choice=title).text
    words = press.text or ""
    if words.endswith(chosen):
        return []
    text = f"{words}\n\n{chosen}".strip()
    longest = LONGEST_CAPTION if press.has_caption else LONGEST_TEXT
    if (not words and not press.has_caption) or length(text) > longest:
        return [TakeButtonsAway(press.chat_id, press.message_id)]
    return [ShowChoice(press.chat_id, press.message_id, text, press.has_caption)]

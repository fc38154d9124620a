"""Buttons under a message: in rows, and each by reference, so that none is longer than 64 bytes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.reply import Button

LAST_OF_FIRST_ROW = 5
# Two titles as short as this fit side by side on a small phone.
SHORT = 14
_REFERENCE = re.compile(r"b([0-9]{1,18})\.([0-9]{1,3})")
_LISTEN = re.compile(r"l([0-9]{1,18})")
#: One keyboard, as titles and the data that pressing sends.
Rows = list[list[tuple[str, str]]]


@dataclass(frozen=True)
class Reference:
    """Which button of which message was pressed: an outbox row's number and the button's place."""

    outbox_id: int
    place: int


def rows_of(buttons: Sequence[Button], outbox_id: int) -> Rows:
    """The buttons of a message in rows; a ruler in two, 0 to 5 and 6 to 10."""
    made = [(button, (button.title, data_of(outbox_id, n))) for n, button in enumerate(buttons)]
    rows: Rows = []
    steps = [(int(button.title), key) for button, key in made if button.is_number]
    if len(steps) > LAST_OF_FIRST_ROW:
        rows.append([key for step, key in steps if step <= LAST_OF_FIRST_ROW])
        rows.append([key for step, key in steps if step > LAST_OF_FIRST_ROW])
        made = [(button, key) for button, key in made if not button.is_number]
    for _, key in made:
        last = rows[-1] if rows else []
        both_short = len(last) == 1 and len(last[0][0]) <= SHORT and len(key[0]) <= SHORT
        if both_short:
            last.append(key)
        else:
            rows.append([key])
    return [row for row in rows if row]


def data_of(outbox_id: int, place: int) -> str:
    """What pressing a button sends back."""
    return f"b{outbox_id}.{place}"


def listen_data(outbox_id: int) -> str:
    """What pressing "Listen" under a message sends back."""
    return f"l{outbox_id}"


def reference_in(data: str) -> Reference | None:
    """The button that this data stands for; None for anything else."""
    found = _REFERENCE.fullmatch(data)
    return Reference(int(found[1]), int(found[2])) if found else None


def listen_in(data: str) -> int | None:
    """The message to read aloud, as an outbox row's number; None for anything else."""
    found = _LISTEN.fullmatch(data)
    return int(found[1]) if found else None

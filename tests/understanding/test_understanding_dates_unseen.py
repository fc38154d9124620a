"""Answers to "when" written before the rules that read them, all through the year."""

from datetime import datetime

from said_when_by_all_sorts import SAID_BY_ALL_SORTS
from said_when_in_spring import SAID_ON_04_MARCH
from said_when_in_summer import SAID_ON_16_JULY, SAID_ON_23_MAY
from said_when_in_winter import SAID_ON_09_NOVEMBER, SAID_ON_18_DECEMBER
from tables import for_every_row

from understanding.dates.dates import When, read_when

ANSWERS = [
    (now, text, said)
    for now, answers in (
        SAID_ON_04_MARCH,
        SAID_ON_23_MAY,
        SAID_ON_16_JULY,
        SAID_ON_09_NOVEMBER,
        SAID_ON_18_DECEMBER,
        SAID_BY_ALL_SORTS,
    )
    for text, said in answers
]


def _as_said(reading: When | None) -> str | None:
    if reading is None:
        return None
    if isinstance(reading.start, datetime):
        return f"{reading.start:%m-%d %H:%M}"
    return f"{'W ' if reading.grain == 'week' else ''}{reading.start:%m-%d}"


@for_every_row("now", sorted({now for now, _, _ in ANSWERS}))
def test_an_answer_to_when_is_read(now: datetime) -> None:
    answers = [(text, said) for moment, text, said in ANSWERS if moment == now]
    assert [(text, _read(text, now, said)) for text, said in answers] == answers


def _read(text: str, now: datetime, said: str | None) -> str | None:
    reading = read_when(text, now=now, asked="when")
    if reading is not None and said is not None and said.endswith("~"):
        return reading.start.strftime("%m-%d ~")
    return _as_said(reading)

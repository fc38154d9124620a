"""A check-in that comes before the day finds neither "done" nor "not done"."""

from datetime import date, datetime

from tables import for_every_row

from store.clock import LONDON
from understanding.plans.not_yet import not_yet, ready_when

TUESDAY = datetime(2026, 1, 13, 10, tzinfo=LONDON)


@for_every_row(
    "said",
    ["its only tuesday, it's no thursday yet", "not til tonight", "no til the night", "not yet",
     "ask me Friday", "ask me 2moro", "haven't had the chance yet", "the class is thursday",
     "havnae started yet, starting Monday", "still to come", "it isn't till Saturday", "no yet hen",
     "Thats the morn no the day", "too early to say", "I'm starting next week"],
)  # fmt: skip
def test_the_day_is_still_to_come(said: str) -> None:
    assert not_yet(said)


@for_every_row(
    "said",
    ["not yet, too sore", "didn't do it", "did it on tuesday", "naw", "no i didnae", "did none",
     "aye done it on Monday and its only tuesday", "managed the one", "I went on Thursday",
     "couldn't, the rain was on till Friday", "forgot till tonight", "it's not helping"],
)  # fmt: skip
def test_what_was_done_or_not_is_no_waiting(said: str) -> None:
    assert not not_yet(said)


@for_every_row(
    ("said", "day", "asked_for"),
    [("ask me Friday", date(2026, 1, 16), True), ("ask me 2moro", date(2026, 1, 14), True),
     ("it's no thursday yet", date(2026, 1, 15), False), ("starting Monday", date(2026, 1, 19),
     False), ("it isn't till Saturday", date(2026, 1, 17), False)],
)  # fmt: skip
def test_the_day_spoken_of_is_read(said: str, day: date, asked_for: bool) -> None:
    when, asked = ready_when(said, now=TUESDAY)
    assert when is not None
    assert when.start == day
    assert asked is asked_for


def test_no_day_is_made_up() -> None:
    assert ready_when("not yet", now=TUESDAY) == (None, False)

"""Which of the things named make a list, and which tell one tale."""

from __future__ import annotations

from tables import for_every_row

from actions.agenda.agenda import _apart
from understanding.text.lists import things_said


@for_every_row(
    ("said", "many"),
    [
        ("my sleep, and the money worries", 2),
        ("high sugars and a sore foot", 2),
        ("my knees are sore, I cannae sleep and money's tight", 3),
        ("my husband left and the weans are wild and i'm skint", 0),
        ("i'm tired all the time, the weans don't sleep", 0),
        ("dont sleep much, dont eat much, the usual", 0),
        ("my hands shake, i drop things", 0),
    ],
)
def test_two_clauses_are_one_tale(said: str, many: int) -> None:
    assert len(_apart(things_said(said))) == many

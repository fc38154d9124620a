"""Done, and it cost them days; and what says nothing of whether it was done."""

from __future__ import annotations

from tables import for_every_row

from understanding.check_ins.hard_news import Grave, hard_news
from understanding.check_ins.sore_after import paid_for_it
from understanding.check_ins.whether_done import only_tells_of_things
from understanding.danger.red_flags import only_another_is_ill, tells_of_illness


@for_every_row(
    ("text", "paid"),
    [
        ("I did six bulbs and then three days in bed", True),
        ("did it but I was in my bed two days after", True),
        ("did it monday and paid for it till thursday", True),
        ("overdid it and I've been in my bed since", True),
        ("it wiped me out for the rest of the week", True),
        ("floored me for six days after", True),
        ("I couldn't do a thing the next day", True),
        ("got out of bed the day", False),
        ("stayed in bed till ten", False),
        ("crashed the car", False),
        ("I walked to the bed shop", False),
    ],
)
def test_what_it_cost_is_told_from_being_in_bed(text: str, paid: bool) -> None:
    assert paid_for_it(text) is paid


@for_every_row(
    ("text", "kind"),
    [
        ("only did it twice mind, my mum had a fall and she's in the hospital", Grave.HOSPITAL),
        ("no, my man's been taken ill", Grave.TAKEN_ILL),
        ("my dad collapsed on Sunday", Grave.TAKEN_ILL),
        ("she's only got a few weeks", Grave.TAKEN_ILL),
        ("my sister fell out with me", None),
        ("I had a fall", None),
        ("he had a fit of the giggles", None),
    ],
)
def test_somebody_taken_ill_is_hard_news(text: str, kind: Grave | None) -> None:
    found = hard_news(text)
    assert (found.kind if found else None) is kind


def test_who_it_happened_to_is_said_with_it() -> None:
    found = hard_news("only did it twice mind, my mum had a fall and she's in the hospital")
    assert found is not None
    assert "mum" in found.words
    assert found.of_another
    own = hard_news("mum's been taken into the Royal")
    assert own is not None
    assert own.of_another


def test_the_flu_of_somebody_else_is_not_theirs() -> None:
    assert only_another_is_ill("yes but not with Jean, she'd the flu")
    assert not tells_of_illness("yes but not with Jean, she'd the flu")
    assert tells_of_illness("no, I'd the flu")


@for_every_row(
    ("text", "claimed", "only"),
    [
        ("bucketing doon and the wind", "partly", True),
        ("the doctor's changed my tablets so I was dizzy", "changed_plan", True),
        ("tried", "not_done", True),
        ("went twice, bucketing doon", "partly", False),
        ("swapped it for the bike", "changed_plan", False),
        ("my knees were bad", "not_done", False),
    ],
)
def test_what_went_on_is_told_from_what_was_done(text: str, claimed: str, only: bool) -> None:
    assert only_tells_of_things(text, claimed) is only

"""Kinds of help by phrase: what a word tells, and what it does not."""

from __future__ import annotations

from tables import for_every_row

from directory.kinds import kinds_asked, kinds_served


@for_every_row(
    ("said", "kind", "heard"),
    [
        ("my 12 year old", "older_people", False),
        ("an electric wheelchair", "energy_bills", False),
        ("the electric is away", "energy_bills", True),
        ("he came out of hospital", "lgbt", False),
        ("I could just walk in and sit down", "walking", False),
        ("a walk in the woods", "walking", True),
        ("I took a tumble", "falls", True),
    ],
)
def test_what_is_asked(said: str, kind: str, heard: bool) -> None:
    assert (kind in kinds_asked(said)) is heard


@for_every_row(
    ("told", "kind", "heard"),
    [
        ("Stroke-friendly singing", "stroke", True),
        ("A drug-free evening", "drugs", False),
        ("Get it off your chest", "lungs", False),
        ("Book a day ahead", "reading", False),
        ("Welcome at any stage", "drama", False),
        ("For men and women", "men", False),
        ("Low energy exercise", "energy_bills", False),
        ("Fares to hospital", "transport", True),
        ("Dog walkers for when you are ill", "pets", True),
    ],
)
def test_what_a_service_tells(told: str, kind: str, heard: bool) -> None:
    assert (kind in kinds_served(told)) is heard


@for_every_row(
    ("said", "kind", "heard"),
    [
        ("been off the gear since August", "drugs", True),
        ("he's taking ketamine", "drugs", True),
        ("my golf gear is wet", "drugs", False),
        ("cannae move for boxes in the hall", "hoarding", True),
        ("piled up to the rafters in here", "hoarding", True),
        ("I moved to a flat in the town", "hoarding", False),
        ("no spoke to anybody all week", "loneliness", True),
        ("we spoke to the council", "loneliness", False),
        ("I'm handy with a plane and a chisel", "mens_shed", True),
        ("could somebody bring him dinners", "meals_brought", True),
        ("meals on wheels for my gran", "meals_brought", True),
        ("a lunch club for my gran", "meals_brought", False),
        ("ah couldnae boil an egg, never cooked", "cooking", True),
        ("a lift from the station", "transport", True),
        ("the lift is broken again", "transport", False),
        ("szukam psychologa", "counselling", True),
    ],
)
def test_what_is_asked_in_other_words(said: str, kind: str, heard: bool) -> None:
    assert (kind in kinds_asked(said)) is heard

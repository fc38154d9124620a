"""Kinds of help by phrase: what a word tells, and what it does not."""

from __future__ import annotations

import pytest

from directory.kinds import kinds_asked, kinds_served


@pytest.mark.parametrize(
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


@pytest.mark.parametrize(
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

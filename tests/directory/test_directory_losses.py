"""Circles of the bereaved that are for one loss alone; half past and bare hours; a closed group."""

from __future__ import annotations

from typing import Any

from tables import for_every_row

from directory import losses
from directory.facts import facts_of
from directory.hours import slots_in_words
from directory.limits import Fit, limits_in
from store.services import Service
from understanding.text.words import in_english


@for_every_row(
    ("circle", "said", "fits"),
    [
        ("a group only for those bereaved by suicide", "my brother took his own life", True),
        ("a group only for those bereaved by suicide", "my mum died of her heart", False),
        ("for people whose partner has died", "my wife died", True),
        ("for people whose partner has died", "I can't stop crying since the funeral", True),
        ("for people whose partner has died", "my sister died", False),
        ("for anyone who has lost a partner, parent or friend", "my sister died", True),
        ("bereavement support for adults", "my sister died", True),
    ],
)
def test_a_circle_for_one_loss_is_for_that_loss(circle: str, said: str, fits: bool) -> None:
    assert losses.fits(losses.served(circle), in_english(said)) is fits


@for_every_row(
    ("words", "slots"),
    [
        ("Mondays half six", [{"byday": ["MO"], "opens_at": "18:30"}]),
        ("Saturdays, half ten", [{"byday": ["SA"], "opens_at": "10:30"}]),
        ("Pool and toast. Thursdays at 1", [{"byday": ["TH"], "opens_at": "13:00"}]),
        ("Sundays at ten", [{"byday": ["SU"], "opens_at": "10:00"}]),
        ("Tuesdays 7pm", [{"byday": ["TU"], "opens_at": "19:00"}]),
        ("half a mile round the loch", []),
    ],
)
def test_hours_are_read_as_people_say_them(words: str, slots: list[dict[str, Any]]) -> None:
    assert slots_in_words(words) == slots


@for_every_row(
    ("said", "closed"),
    [
        ("small, the same faces each week", True),
        ("not one of those where anybody can wander in", True),
        ("I like the same shop every week", False),
        ("where anyone can join in", False),
    ],
)
def test_who_wants_the_same_few_says_so(said: str, closed: bool) -> None:
    assert (Fit.CLOSED_GROUP.value in limits_in(said)) is closed


@for_every_row(
    ("description", "housebound"),
    [
        ("Art packs for people who can't leave the house.", True),
        ("Library books for housebound readers.", True),
        ("A group for people who like to get out of the house.", False),
    ],
)
def test_what_is_for_the_housebound_says_so(description: str, housebound: bool) -> None:
    service = Service(id="one", name="A", description=description, tags=[], accessibility=[])
    assert facts_of(service).for_the_housebound is housebound

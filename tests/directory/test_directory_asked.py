"""What is read of whoever asks: women or men, let in or only spoken of."""

from __future__ import annotations

from datetime import date

import pytest
from tables import for_every_row

from directory.asked import Asked, read_asked
from directory.limits import ENGLISH


def _asked(said: str) -> Asked:
    return read_asked(
        need=said,
        place=None,
        limits=frozenset(),
        age=None,
        language=ENGLISH,
        delivery=None,
        tags=frozenset(),
        today=date(2026, 11, 29),
    )


@for_every_row(
    ("said", "woman", "man"),
    [
        ("a choir that takes women", True, False),
        ("woodwork, women welcome", True, False),
        ("is it not all men", True, False),
        ("a refuge that takes men", False, True),
        ("somebody to talk to, as a man", False, True),
        ("he lets men into the house", False, False),
        ("it lets the women down", False, False),
        ("painting", False, False),
    ],
)
def test_who_asks_is_read_from_who_is_to_be_let_in(said: str, woman: bool, man: bool) -> None:
    asked = _asked(said)
    assert (asked.is_woman, asked.is_man) == (woman, man)


@pytest.mark.parametrize(
    ("said", "men"),
    [
        ("a man with a van for my boxes", False),
        ("there's a man come about the meter", False),
        ("tea with other men", True),
    ],
)
def test_some_man_is_no_wish_for_men(said: str, men: bool) -> None:
    assert ("men" in _asked(said).kinds) is men


@for_every_row(
    ("said", "kind", "heard"),
    [
        ("lost my wages on the dogs again", "gambling", True),
        ("cannae stop puttin money on the horses", "gambling", True),
        ("lost my wages on the dogs again", "dogs", False),
        ("riding on a horse", "gambling", False),
        ("my partner reads all my texts", "domestic_abuse", True),
        ("he keeps my bank card", "domestic_abuse", True),
        ("my son reads me my texts", "domestic_abuse", False),
        ("seeing to my gran day and night", "carers", True),
        ("see to my boiler", "carers", False),
        ("the gas bill is due in a week", "pregnancy", False),
        ("I'm due in April", "pregnancy", True),
    ],
)
def test_what_is_told_of_money_and_home_is_read(said: str, kind: str, heard: bool) -> None:
    assert (kind in _asked(said).kinds) is heard


@pytest.mark.parametrize(
    ("said", "only"),
    [
        ("a class, in the room", {"in_person"}),
        ("a class, no on a screen", {"in_person"}),
        ("there is damp in the room", set()),
        ("no phone, no computer", set()),
    ],
)
def test_in_the_room_is_in_person(said: str, only: set[str]) -> None:
    assert _asked(said).deliveries == only


@for_every_row(
    ("said", "kind", "heard"),
    [
        ("anxious aw the time, no internet", "digital_help", False),
        ("want to learn the internet", "digital_help", True),
        ("ah'm lonely and cannae manage the stairs", "housing", False),
        ("damp in my flat and I cannot manage the stairs", "housing", True),
        ("feeling low, no money for counselling", "money_advice", False),
        ("no money for the rent", "money_advice", True),
        ("caring for my da, cannae get intae the toon", "transport", False),
        ("how do I get to the hospital, no car", "transport", True),
        ("greeting since my dad died", "low_mood", False),
        ("greeting and low every day", "low_mood", True),
        ("kipped in the bus station last night", "homelessness", True),
        ("kipped in the bus station last night", "sleep", False),
        ("slept in the car wi the weans", "homelessness", True),
        ("he fell asleep in the car seat", "homelessness", False),
        ("cannot sleep at night", "sleep", True),
        ("my english is bad, need a lawyer, arabic", "english_lessons", False),
        ("my english is bad, want classes", "english_lessons", True),
        ("someone to walk my dog while I'm in hospital", "walking", False),
        ("who could take my wee dug out, broke my leg", "pets", True),
        ("a walk I can take my dog on", "walking", True),
    ],
)
def test_a_limit_is_no_need(said: str, kind: str, heard: bool) -> None:
    assert (kind in _asked(said).kinds) is heard


@for_every_row(
    ("said", "strictly"),
    [
        ("a parkinson's exercise class", {"parkinsons"}),
        ("stroke choir", {"stroke"}),
        ("I've had a stroke, want a choir", set()),
        ("dinners brought to my mum", {"meals_brought"}),
        ("nobody to walk my dog", {"pets"}),
        ("a walking group", set()),
    ],
)
def test_what_nothing_else_can_stand_in_for(said: str, strictly: set[str]) -> None:
    assert _asked(said).strictly == strictly


@pytest.mark.parametrize(
    ("said", "woman", "man"),
    [
        ("my man died, he did all the driving", True, False),
        ("lost my husband, he did the money", True, False),
        ("wife died, never cooked", False, True),
        ("our lad is 15, he needs a club", False, True),
    ],
)
def test_whoever_is_left_behind_asks_for_themselves(said: str, woman: bool, man: bool) -> None:
    asked = _asked(said)
    assert (asked.perhaps_woman, asked.perhaps_man) == (woman, man)


@for_every_row(
    ("said", "place", "name"),
    [
        ("I live on Barra", "Western Isles", "Castlebay"),
        ("ah stay in Lochmaddy", "Na h-Eileanan Siar", "Lochmaddy"),
        ("my sister lives in Leith", "Western Isles", "Na h-Eileanan Siar"),
        ("I'd like a choir", "Western Isles", "Na h-Eileanan Siar"),
        ("I work in Barra", "Stornoway", "Stornoway"),
    ],
)
def test_an_island_in_the_words_narrows_an_area(said: str, place: str, name: str) -> None:
    asked = read_asked(
        need=said,
        place=place,
        limits=frozenset(),
        age=None,
        language=ENGLISH,
        delivery=None,
        tags=frozenset(),
        today=date(2026, 11, 29),
    )
    assert asked.place is not None
    assert asked.place.name == name

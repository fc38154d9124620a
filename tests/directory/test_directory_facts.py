"""A service's own words count where its fields are silent; where they speak, they are believed."""

from __future__ import annotations

from typing import Any

from tables import for_every_row

from directory.facts import facts_of
from store.services import Service


def _service(**said: Any) -> Service:
    given: dict[str, Any] = {"name": "A", "description": "", "accessibility": [], "tags": []}
    return Service(**{**given, **said})


@for_every_row(
    ("words", "ages"),
    [
        ("Aged 16 to 25", (16, 25)),
        ("For over 50s", (50, None)),
        ("Social badminton for over-fifties.", (50, None)),
        ("People aged 65 and over", (65, None)),
        ("60+", (60, None)),
        ("For under 18s", (None, 17)),
        ("Open 10 to 12", (None, None)),
        ("Everybody", (None, None)),
        ("Widowed and young", (None, 55)),
        ("People with young-onset dementia", (None, 64)),
        ("Dads with under 5s", (None, None)),
        ("For men and women under 50", (None, 49)),
        ("Families with children under 5", (None, None)),
    ],
)
def test_ages_are_read(words: str, ages: tuple[float | None, float | None]) -> None:
    facts = facts_of(_service(eligibility_description=words))
    assert (facts.lowest_age, facts.highest_age) == ages


def test_ages_in_their_fields_go_before_the_words() -> None:
    facts = facts_of(_service(minimum_age=40.0, description="For over 60s"))
    assert facts.lowest_age == 40


@for_every_row(
    ("said", "free"),
    [
        ({"fees_description": "Free of charge"}, True),
        ({"description": "Pay nothing. All welcome."}, True),
        ({"description": "£3 a session, first one free."}, False),
        ({"description": "An alcohol-free café."}, None),
        ({"description": "Free parking behind the hall."}, None),
        ({"description": "Free to all", "is_free": False}, False),
        ({}, None),
    ],
)
def test_what_costs_nothing_is_read(said: dict[str, Any], free: bool | None) -> None:
    assert facts_of(_service(**said)).is_free is free


@for_every_row(
    ("words", "step_free"),
    [
        ("Level access throughout.", True),
        ("Wheelchairs and buggies welcome.", True),
        ("Up two flights of stairs, no lift.", False),
        ("Wheelchair accessible café, but the class is up a flight of stairs.", False),
        ("A hall.", False),
    ],
)
def test_how_to_get_in_is_read(words: str, step_free: bool) -> None:
    assert ("step_free" in facts_of(_service(description=words)).accessible) is step_free


@for_every_row(
    ("for_whom", "women", "men"),
    [
        ("Women only", True, False),
        ("Men aged 18 and over", False, True),
        ("For men and women", False, False),
        ("Men, women and children", False, False),
        ("Women and children", True, False),
        ("Anyone", False, False),
    ],
)
def test_for_whom_it_is_is_read(for_whom: str, women: bool, men: bool) -> None:
    facts = facts_of(_service(eligibility_description=for_whom))
    assert (facts.women_only, facts.men_only) == (women, men)


@for_every_row(
    ("whom", "women", "men"),
    [
        ("Muslim women", True, False),
        ("Women in menopause", True, False),
        ("Dads with under 5s", False, True),
        ("Men and women over 50", False, False),
        ("New mums and dads", False, False),
        ("Anyone", False, False),
    ],
)
def test_for_women_or_men_alone_is_read_from_whom_it_is_for(
    whom: str, women: bool, men: bool
) -> None:
    facts = facts_of(_service(eligibility_description=whom))
    assert (facts.women_only, facts.men_only) == (women, men)


@for_every_row(
    ("whom", "people"),
    [
        ("Widowed people", {"bereavement"}),
        ("People with COPD", {"lungs"}),
        ("Anyone", set()),
        ("Adults", set()),
        ("Anyone who is bereaved", {"bereavement"}),
    ],
)
def test_the_people_for_whom_it_is_are_read(whom: str, people: set[str]) -> None:
    assert facts_of(_service(eligibility_description=whom)).people == people


def test_what_asks_for_fitness_is_brisk_and_what_is_gentle_is_not() -> None:
    assert facts_of(_service(description="Brisk hour, 3 miles.")).brisk
    assert not facts_of(_service(description="Brisk or gentle, as you like.")).brisk


def test_for_whom_is_read_from_a_first_sentence_where_no_field_tells() -> None:
    facts = facts_of(_service(description="For people with asthma: singing and tea."))
    assert "lungs" in facts.people
    assert facts_of(_service(description="Singing. For people with asthma.")).people == frozenset()
    brought = facts_of(_service(description="Soup brought to older or disabled people in Fife."))
    assert brought.people == {"disability"}

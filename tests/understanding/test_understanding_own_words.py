"""What a request for help asks for in its own words, and what it only denies or quotes."""

import pytest

from understanding.services.help_declined import Declined, help_declined
from understanding.services.own_words import (
    parts_of_day_refused,
    says_it_again,
    wanted,
    wants_it_free,
    without_frame,
    without_refused_parts,
)
from understanding.services.service_requests import asks_for_services


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("MS. I did not ask for counselling. The GP said stress and he was wrong.", "MS."),
        ("None of these. I need something for MS.", "I need something for MS."),
        ("naw, nane o these. I asked for a sitter", "I asked for a sitter"),
        ("anyone who does visiting, not that I want to trouble them", "anyone who does visiting,"),
        ("Aberdeen, a dietitian. I ask you already", "Aberdeen, a dietitian."),
        ("My GP dismissed my fatigue as stress. Help", "My GP dismissed my fatigue. Help"),
        ("My nurse says it's just my age. Help with my hip", "Help with my hip"),
        # Their own, or advised by somebody: all of it stands.
        ("something for stress", "something for stress"),
        ("GP said I should find a walking group", "GP said I should find a walking group"),
        ("the GP says it is stress", "the GP says it is stress"),
        ("naw nane", "naw nane"),
    ],
)  # fmt: skip
def test_what_is_denied_or_said_by_others_is_no_need(said: str, left: str) -> None:
    assert wanted(said).rstrip(" ,") == left.rstrip(" ,")


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("is there a dietitian in the evening", "dietitian"),
        ("you have some service for evening? dietitian or group, after 6", "dietitian"),
        ("is there SERVICE for evening? I ask you already", ""),
        ("can you find me something then please", ""),
        ("is there anything near here that is free", ""),
    ],
)
def test_only_what_could_be_looked_for_names_a_need(said: str, names: str) -> None:
    assert without_frame(said) == names


@pytest.mark.parametrize(
    ("said", "refused"),
    [
        ("no evenings", {"evening"}),
        ("not in the evenings and no mornings", {"evening", "morning"}),
        ("cardiac rehab, no drivin after dark", {"evening"}),
        ("I cannae drive at night", {"evening"}),
        ("is there something in the evening", set()),
        ("no night shifts", set()),
        ("no good evening class here", set()),
    ],
)
def test_a_part_of_the_day_is_refused(said: str, refused: set[str]) -> None:
    assert parts_of_day_refused(said) == refused


def test_what_is_refused_is_not_looked_for() -> None:
    assert without_refused_parts("singing, no evenings") == "singing,"


@pytest.mark.parametrize(
    ("said", "free"),
    [
        ("no cost", True),
        ("Something with no steps, no cost, not in the evenings", True),
        ("nae money", True),
        ("Free, daytime before two", True),
        ("it has to be free", True),
        ("worried about the cost of living", False),
        ("I'm free on Tuesdays", False),
        ("pain free days", False),
    ],
)
def test_it_must_cost_nothing(said: str, free: bool) -> None:
    assert wants_it_free(said) is free


def test_it_was_named_before() -> None:
    assert says_it_again("is there SERVICE? I ask you already")
    assert not says_it_again("I asked my doctor for one")


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("cardiac rehab near Hawick, no drivin after dark", True),
        ("whaur is the cardiac rehab", True),
        ("Is there an MS nurse in Glasgow that is not in the evening?", True),
        ("cardiac rehab in Hawick was good", False),
        ("I go to cardiac rehab in Hawick", False),
        ("where is the pain worst", False),
    ],
)
def test_a_clinic_or_a_sitter_is_asked_for(said: str, asks: bool) -> None:
    assert asks_for_services(said, asked="open") is asks


@pytest.mark.parametrize(
    ("said", "declines"),
    [
        ("ppl in groups freak me out", True),
        ("none. groups scare me", True),
        ("groups make me really anxious", True),
        ("my pain scares me", False),
        ("the group cheers me up", False),
    ],
)
def test_a_fear_of_groups_turns_groups_down(said: str, declines: bool) -> None:
    assert (Declined.GROUP in help_declined(said)) is declines

"""Breath worse than it was is for today; breath that goes with effort is asked about first."""

import pytest

from coaching.breathing import Breath, breathing_told
from understanding.safety import detect
from understanding.safety.breath_with_effort import fails_with_effort


def _label(text: str) -> str | None:
    found = detect(text)
    return found.label if found else None


@pytest.mark.parametrize(
    "text",
    [
        "breathless on the hill, mair than last month",
        "I get breathless on the hill, mair than last month",
        "I'm aye oot o breath on the brae noo",
        "I'm always out of breath now",
        "ah get puffed quicker than ah did",
        "ma breathin's waur than at new year",
        "I get more out of breath than I used to",
        "I could walk to the shop last month, now I stop for breath",
    ],
)
def test_worse_than_it_was_is_for_today(text: str) -> None:
    assert _label(text) == "breathing urgent"


@pytest.mark.parametrize(
    "text",
    [
        "less breathless on the hill than last month",
        "I'm no more breathless than last month",
        "the hill's easier than last month",
        "I was breathless in the pool, more than my sister",
        "I walk more than last month",
        "more tired than last month",
        "I'm fitter now, I used to be always out of breath",
        "I'm always out of breath now and again",
        "I'm aye oot o breath on the brae noo, thats just ma usual",
    ],
)
def test_no_worse_is_none(text: str) -> None:
    assert _label(text) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("breathless, more than last month", Breath.WORSE),
        ("puffed quicker than i did", Breath.WORSE),
        ("less breathless than last month", None),
        ("easier than last month", None),
    ],
)
def test_then_it_needs_no_asking(text: str, told: Breath | None) -> None:
    assert breathing_told(text) in {told, *([Breath.USUAL] if told is None else [])}


@pytest.mark.parametrize(
    "text",
    [
        "cannae breathe right goin up the stairs",
        "its ma knees n ma chest, cannae breath right goin up the stairs an lookin efter ma man "
        "since his stroke",
        "I can't breathe when I walk up the hill",
        "cant breathe going up the stairs",
        "did it Monday but Friday nae chance, couldnae breathe wi the cauld",
        "cannae breathe walkin to the shop",
        "I can't breathe carrying the messages",
        "I cannot breathe when hoovering",
        "can't breathe properly walking uphill",
    ],
)
def test_with_effort_or_days_ago_it_is_asked_about(text: str) -> None:
    assert _label(text) == "breathing concern"


@pytest.mark.parametrize(
    "text",
    [
        "cannae breathe",
        "I can't breathe right",
        "I can't breathe going up the stairs now",
        "I can't breathe going up the stairs, my lips are blue",
        "couldnae breathe last night",
        "she cannae breathe goin up the stairs",
        "I suddenly can't breathe going up the stairs",
        "I can't breathe and I can't talk going up the stairs",
        "I can't breathe sitting in my chair, never mind going up the stairs",
        "I cannot breathe going purple",
        "cant breathe getting very frightened",
        "can't breathe getting harder and harder",
        "I can't breathe, coming on fast",
        "cant breathe going to call my son",
        "I can't breathe doing anything",
        "cant breathe getting out of my chair",
        "i cant breathe walking to the toilet",
        "can't breathe when I walk a few steps",
        "my wife cant breathe going up the stairs",
        "cant breathe on the stairs im stuck here",
        "couldnt breathe last week and its happening again",
        "when I was going up the stairs I stopped breathing",
    ],
)
def test_of_this_minute_it_stays_an_emergency(text: str) -> None:
    assert _label(text) == "breathing emergency"
    assert not fails_with_effort(text)


def test_a_chest_that_hurts_with_it_stays_an_emergency() -> None:
    text = "I can't breathe right, pain in my chest going up the stairs"
    assert _label(text) == "chest_pain_or_heart emergency"

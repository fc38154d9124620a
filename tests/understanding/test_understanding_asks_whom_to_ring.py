"""Whom to ring, should it come, is heard as a question; what is there already never is."""

import pytest

from understanding.danger.asks_whom_to_ring import Whom, asks_whom_to_ring

LATELY = ["ma chest wis ticht but I had ma spray"]


@pytest.mark.parametrize(
    "text",
    [
        "who do I call if I get chest pain",
        "whit should I dae if ma chest gets ticht again",
        "whit's a person tae ring if ma chest gets ticht again",
        "who should I ring if I can't breathe",
        "what number is it for chest pain",
        "what do I do if my heart starts racing again",
        "if my chest gets tight again who do I ring",
        "who do i phone if my speech goes funny",
        "what if my chest gets sore on the hill",
        "what happens if I get the chest pain again",
        "is it 999 if my face droops",
        "what am I meant to do if I collapse",
    ],
)
def test_for_a_heart_a_breath_or_a_stroke(text: str) -> None:
    assert asks_whom_to_ring(text) is Whom.AT_ONCE


@pytest.mark.parametrize(
    "text",
    [
        "wha dae I ring if it comes back",
        "who do I ring if I'm worse at night",
        "who to call in an emergency",
        "should I ring the doctor if it happens again",
        "when it comes on again wha dae I phone",
        "what if I get breathless on the walk",
    ],
)
def test_for_whatever_may_come(text: str) -> None:
    assert asks_whom_to_ring(text) is Whom.ANY


def test_for_the_mind() -> None:
    assert asks_whom_to_ring("who can I talk to if it gets too much") is Whom.MIND
    assert asks_whom_to_ring("wha dae I phone if I feel awfy low") is Whom.MIND


@pytest.mark.parametrize(
    "text", ["wha dae I ring", "I asked ye a question. wha dae I ring", "what if it happens again"]
)
def test_what_it_hangs_on_was_told_before(text: str) -> None:
    assert asks_whom_to_ring(text, LATELY) is Whom.AT_ONCE
    assert asks_whom_to_ring(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "my chest is sore who do I call",
        "my chest hurts when I walk who do I ring",
        "I can't breathe who do I call now",
        "what do you do if the angina comes on in bed, mine has and the spray isnt working",
        "my papa's here and he cant talk for the pain in his chest, i'm 12 what do i do",
        "im 5 months gone n theres blood, dont no who to tell",
        "who do i ring to get on the delivery list",
        "who do I ring about the bins",
        "who do I call to book the group",
        "who do I ring for a lift to hospital",
        "who should I tell about my plan",
        "what should I do if it rains",
        "what should I do if I miss a day",
        "what do I do if I am too sore to walk",
        "what do I do now",
        "what can you do if I forget",
        "what if I can't face it",
        "what if my heart isn't in it",
        "what if I feel too low to go out",
        "what if it doesn't fit",
        "what should I do if my mouth is dry",
        "if I feel low I go for a walk",
        "when my chest gets tight I use my spray",
        "my daughter rings me every night",
        "I called the doctor and he said I'm fine",
        "can I go to the gym with a bad heart",
        "what should I do next",
    ],
)
def test_anything_else_is_no_such_question(text: str) -> None:
    assert asks_whom_to_ring(text) is None
    if "chest" not in text and "breathe" not in text:
        assert asks_whom_to_ring(text, ["my knee is sore"]) is None

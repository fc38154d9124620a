"""A rating that is put right, a reason that is a fear, and a plan wanted after all."""

from __future__ import annotations

import pytest

from understanding.people.feared_reason import feared_reason
from understanding.plans.plan_wanted import plan_wanted
from understanding.rulers.rating_put_right import RatingPutRight, read_rating_put_right


@pytest.mark.parametrize(
    ("said", "asked", "ruler", "value"),
    [
        ("I meant the importance is 7, not 9.", "confidence", "importance", 7),
        ("I meant the importance is 7, not 9.", "limits", "importance", 7),
        ("change importance to 7", "how_much", "importance", 7),
        ("i said 7 for how sure", "importance", "confidence", 7),
        ("confidence should be 4 not 6", "limits", "confidence", 4),
        ("Actually, 6. No, make that 7.", "importance_why", "importance", 7),
        ("sorry i meant eight", "importance_why", "importance", 8),
        ("no make it 5", "confidence_why", "confidence", 5),
    ],
)
def test_a_rating_is_put_right(said: str, asked: str, ruler: str, value: int) -> None:
    assert read_rating_put_right(said, asked=asked) == RatingPutRight(ruler, value)


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("7", "importance"),
        ("I meant the importance is 7", "importance"),
        ("no, 5 minutes", "how_much"),
        ("make it 5", "how_much"),
        ("because it matters", "importance_why"),
        ("it matters 7 days a week", "importance_why"),
        ("no, 7 grandweans", "importance_why"),
        ("it is important to my 7 kids", "importance_why"),
        ("is the importance 7?", "limits"),
    ],
)
def test_what_answers_puts_no_rating_right(said: str, asked: str) -> None:
    assert read_rating_put_right(said, asked=asked) is None


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("my father have diabetes and lose leg", "your father"),
        ("ma da lost his leg wi it", "your dad"),
        ("my uncle went blind", "your uncle"),
        ("my sister is on dialysis", "your sister"),
        ("I'm feart I'll lose ma leg", ""),
        ("I dont want to end up like my da", ""),
        ("scared of another heart attack", ""),
    ],
)
def test_a_loss_or_a_fear_is_a_hard_reason(said: str, who: str) -> None:
    found = feared_reason(said)
    assert found is not None
    assert found.who == who


@pytest.mark.parametrize(
    "said",
    [
        "I miss the shops",
        "I want to see my grandweans",
        "my dad walks every day",
        "i dont want to smoke",
        "I lost my job",
        "I want to lose weight",
        "i'm scared of dogs",
    ],
)
def test_any_other_reason_is_none(said: str) -> None:
    assert feared_reason(said) is None


@pytest.mark.parametrize(
    ("said", "goal"),
    [
        ("I would like to go to the coffee morning after all", "go to the coffee morning"),
        ("Good morning, I would like to try the choir after all", "try the choir"),
        ("Could you help me make a wee plan for it", ""),
    ],
)
def test_a_plan_is_wanted_after_all(said: str, goal: str) -> None:
    found = plan_wanted(said)
    assert found is not None
    assert found.goal == goal


@pytest.mark.parametrize("said", ["I am tired after all that", "it was good after all"])
def test_after_all_alone_wants_none(said: str) -> None:
    assert plan_wanted(said) is None

"""What is said against a plan, and a day that it lost, told from barriers, ways and parts."""

from __future__ import annotations

import pytest
from tables import for_every_row

from dialogue.beside import said_beside
from dialogue.word_for_word import word_for_word
from understanding.plans.faults_the_plan import (
    PlanFault,
    days_put_back,
    names_days_alone,
    plan_fault,
)

NOW = "2026-01-12T10:00:00+00:00"


@for_every_row(
    ("said", "kind", "thing"),
    [("the plan disnae say anything about my brother", PlanFault.LACKS, "my brother"),
     ("your plan doesnt mention ma sister", PlanFault.LACKS, "my sister"),
     ("there's nothing about the dog in that plan", PlanFault.LACKS, "the dog"),
     ("och this plan is pure rubbish", PlanFault.WRONG, ""),
     ("that's no my plan", PlanFault.WRONG, ""),
     ("I never agreed to this plan", PlanFault.WRONG, ""),
     ("the plan's far too much for me", PlanFault.TOO_MUCH, "")],
)  # fmt: skip
def test_a_fault_of_the_plan_is_read(said: str, kind: PlanFault, thing: str) -> None:
    fault = plan_fault(said)
    assert fault is not None
    assert (fault.kind, fault.thing) == (kind, thing)


@for_every_row(
    "said",
    ["the plan is fine", "I don't have a plan", "plan it the night before", "stick to the plan",
     "the bus doesn't go there", "my sister doesn't say much", "is the plan wrong?",
     "write the plan on the fridge", "the plan is to walk with Jean"],
)  # fmt: skip
def test_what_is_no_fault_of_the_plan_is_none(said: str) -> None:
    assert plan_fault(said) is None


@pytest.mark.parametrize(
    ("said", "stands"),
    [("Monday AND Thursday. You lost Monday", "Monday AND Thursday"),
     ("you've dropped the Friday. It's Monday and Friday", "It's Monday and Friday"),
     ("ye left oot Tuesday", "Tuesday as well"), ("whaur's Friday?", "Friday as well")],
)  # fmt: skip
def test_a_day_that_was_lost_is_put_back(said: str, stands: str) -> None:
    assert days_put_back(said) == stands


@pytest.mark.parametrize(
    "said", ["I missed Monday", "I lost my job on Monday", "what about Tuesday", "Monday"]
)
def test_a_day_that_they_missed_is_none_of_ours(said: str) -> None:
    assert days_put_back(said) is None
    assert not names_days_alone(said)


@for_every_row(
    ("said", "asked", "making", "intent"),
    [("the plan disnae say where", "ways", True, "puts_right"),
     ("the plan disnae say where", "in_the_way", False, "change_plan"),
     ("this plan is rubbish", "barrier", True, "puts_right"),
     ("the plan's too much", "pick_way", True, "puts_right"),
     ("the plan's too hard", "barrier", True, None),
     ("Monday AND Thursday", "plan_confidence", True, "puts_right"),
     ("Monday and Thursday", "when_to", True, None),
     ("you lost Monday", "cue", True, "puts_right"),
     ("Monday AND Thursday. You lost Monday", "edit", True, "answer")],
)  # fmt: skip
def test_where_it_is_heard(said: str, asked: str, making: bool, intent: str | None) -> None:
    draft = {"goal": "walk more", "what": "walk to the shop"} if making else None
    context = {"asked": asked, "before": "", "now": NOW, "draft": draft}
    assert said_beside(said, context, {}) == intent
    if intent == "puts_right":
        assert word_for_word(said, asked) is None

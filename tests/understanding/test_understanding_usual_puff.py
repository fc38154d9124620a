"""The usual puff of a condition limits a plan; breath that is new, worse or at rest is danger."""

from __future__ import annotations

import pytest
from tables import for_every_row

from understanding.danger.usual_puff import tells_of_usual_puff


@pytest.mark.parametrize(
    "text",
    [
        "well its ma chest. copd … cannae get up the stairs without peching",
        "COPD, I puff on the brae",
        "emphysema, so I stop at each landing for a rest",
        "I get short of breath walking to the shop, it's the heart failure",
    ],
)
def test_breath_that_goes_with_effort_and_a_condition_is_the_usual(text: str) -> None:
    assert tells_of_usual_puff(text)


@for_every_row(
    "text",
    [
        "copd, cannae get up the stairs without peching, it's worse the day",
        "COPD and I can't get up the stairs at all today",
        "asthma, out of breath walking to the door, my lips are blue",
        "copd and a tight pain in my chest on the stairs",
        "emphysema, peching just sitting here after the stairs",
        "cannae get up the stairs without peching",
        "my copd inhaler isn't touching it, I stopped on the stairs",
        "copd. suddenly no breath on the stairs",
        "COPD, never been this puffed on the stairs",
    ],
)
def test_breath_that_may_be_danger_is_not(text: str) -> None:
    assert not tells_of_usual_puff(text)

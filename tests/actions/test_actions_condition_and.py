"""A condition that is told with what it does to them is said back with that."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("said", "besides"),
    [
        ("I've the COPD and I cannae get tae the shops", "you cannae get tae the shops"),
        ("I've got arthritis so i can't knit any more", "you can't knit any more"),
    ],
)
def test_what_they_tell_besides_is_said_back(person: Any, said: str, besides: str) -> None:
    person.ask("open").do("action_reflect", said)
    [line] = person.said
    assert (line["response"], line["besides"]) == ("utter_condition_and", besides)


@pytest.mark.parametrize("said", ["I have MS", "i have ms and it is shite", "I've asthma"])
def test_a_condition_alone_is_said_alone(person: Any, said: str) -> None:
    person.ask("open").do("action_reflect", said)
    assert person.responses == ["utter_condition_mine"]

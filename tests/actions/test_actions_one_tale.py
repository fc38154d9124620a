"""What only says how something is names nothing to talk about, and makes no list of a tale."""

from __future__ import annotations

from typing import Any

import pytest

from store.agenda import AgendaItem
from tests.actions.test_actions_hearing import hear


@pytest.mark.parametrize(
    ("said", "things"),
    [
        ("my back and my sleep. is joke", ["my back", "my sleep"]),
        ("boss shout. i no sleep. is joke", ["boss shout. i no sleep. is joke"]),
        ("my wife is ill, is bad time", ["my wife is ill, is bad time"]),
        ("knees, sleep, money", ["knees", "sleep", "money"]),
    ],
)
def test_a_tale_in_short_sentences_is_one_thing(person: Any, said: str, things: list[str]) -> None:
    hear(person, "open", said)
    assert [row.words for row in person.rows(AgendaItem)] == things

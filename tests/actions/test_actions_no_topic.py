"""A time, a number or a filler typed unasked is kept nowhere, and offered to nobody."""

from __future__ import annotations

from typing import Any

import pytest

from store.agenda import AgendaItem, AgendaState, raise_agenda_items
from store.clock import now_utc
from store.engine import session


def heard(person: Any, asked: str, said: str) -> tuple[str | None, list[str]]:
    person.ask(asked).do("action_hear", said)
    label = next((e["value"] for e in person.events if e.get("name") == "answer"), None)
    return label, [item.words for item in person.rows(AgendaItem)]


@pytest.mark.parametrize("asked", ["open", "else", "area_more"])
@pytest.mark.parametrize(
    "said", ["not Thursday", "2 o'clock pm", "the morn at 10", "no till friday"]
)
def test_a_time_is_no_agenda_item(person: Any, asked: str, said: str) -> None:
    assert heard(person, asked, said) == ("not_understood", [])


def test_a_time_in_a_list_is_left_out_of_it(person: Any) -> None:
    label, items = heard(person, "open", "my knees, the money, not Thursday")
    assert label == "several"
    assert items == ["my knees", "the money"]


def test_what_stands_beside_a_time_is_one_thing(person: Any) -> None:
    label, items = heard(person, "open", "ma knees. no the Thursday")
    assert (label, items) == ("one", ["ma knees"])


@pytest.mark.parametrize("said", ["not sleeping at night", "ma knees", "the dark mornings"])
def test_what_names_something_is_kept(person: Any, said: str) -> None:
    assert heard(person, "else", said)[1] == [said]


def test_out_of_the_blue_a_time_is_taken_up_as_nothing(person: Any) -> None:
    person.do("action_take_up", "the morn at 10")
    assert person.slots["began"] == "unclear"
    assert person.rows(AgendaItem) == []


def test_what_was_kept_of_that_sort_is_not_offered(person: Any) -> None:
    person.do("action_take_up", "my sore back")
    with session() as opened:
        for words in ("not Thursday", "my sleep"):
            raise_agenda_items(opened, person.id, [(words, None)], now_utc())
    person.do("action_ask_else")
    offered = str(person.said)
    assert "Thursday" not in offered
    assert "sleep" in offered
    assert {item.state for item in person.rows(AgendaItem)} >= {AgendaState.OPEN}

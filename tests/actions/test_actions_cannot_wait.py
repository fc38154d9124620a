"""No food, no heat, nowhere to sleep: looked for before anything else, and back at their pace."""

from __future__ import annotations

from typing import Any

import pytest

from store.agenda import LimitKind, limits_of, park_other_items, raise_agenda_items
from store.clock import now_utc
from store.engine import session
from store.people import meet_person


def first(person: Any, text: str, asked: str = "wish") -> Any:
    person.slots.update({"services_shown": None})
    return person.ask(asked).do("action_next_signpost_step", text)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("whit? i need food", "utter_no_food_first"),
        ("food bank", "utter_no_food_first"),
        ("nae heatin in the hoose", "utter_no_heat_first"),
    ],
)
def test_the_need_is_met_and_the_place_asked(person: Any, text: str, line: str) -> None:
    first(person, text)
    assert person.responses == [line]
    assert person.next == "utter_ask_place"
    with session() as opened:
        (limit,) = limits_of(opened, person.id)
        assert limit.kind is LimitKind.COST  # What costs money is no help with an empty purse.


def test_where_the_place_is_told_it_is_looked_for_at_once(person: Any) -> None:
    first(person, "food bank in Stirling")
    assert person.responses == ["utter_no_food_first", "utter_none_found"]
    assert person.slots["need"] == "food bank"


@pytest.mark.parametrize(
    ("text", "says"),
    [("nowhere to sleep tonight", True), ("I've nowhere to sleep, I'm in Leeds", False)],
)
def test_of_a_bed_the_council_is_named_in_scotland_alone(
    person: Any, text: str, says: bool
) -> None:
    first(person, text)
    assert "utter_no_bed_first" in person.responses
    assert ("utter_council_for_a_bed" in person.responses) is says


def test_afterwards_nobody_is_led_straight_back_to_a_ruler(person: Any) -> None:
    with session() as opened:
        meet_person(opened, person.id)
        (item,) = raise_agenda_items(opened, person.id, [("my sore leg", None)], now_utc())
        park_other_items(opened, person.id, item.id)
    person.slots["need"] = "food bank"
    person.ask("importance", "services_ok").do("action_after_services", "none")
    assert person.responses == ["utter_after_need"]
    assert person.next == "action_ask_go_on"
    person.slots["need"] = "a walking group"
    person.do("action_after_services", "none")
    assert person.next == "action_ask_importance"

"""A search takes the message's own words, and keeps to the limits that were told."""

from __future__ import annotations

from typing import Any

import pytest

from actions.services.what_is_needed import names_a_need, names_it_instead


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("is there a dietitian in Aberdeen in the evening", True),
        ("cardiac rehab near Hawick, no drivin after dark", True),
        ("do you know if there is anyone who does visiting", True),
        ("can you find me something in Aberdeen", False),
        ("local help", False),
        ("is there SERVICE for evening? I ask you already. Aberdeen", False),
    ],
)
def test_who_names_it_is_not_asked_what_sort(person: Any, text: str, need: bool) -> None:
    assert names_a_need(text) is need
    person.slots.update({"services_shown": None})
    person.ask("how_much").do("action_next_signpost_step", text)
    assert (person.next != "utter_ask_need") is need


def test_what_was_named_before_is_looked_for_again(person: Any) -> None:
    person.slots.update({"services_shown": None, "need": "a dietitian"})
    person.ask("limits").do("action_next_signpost_step", "SERVICE? I ask you already. Aberdeen")
    assert person.responses == ["utter_none_found"]
    assert person.slots["need"] == "a dietitian"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("MS. I did not ask for counselling. The GP said stress and he was wrong.", True),
        ("None of these. I need something for people with multiple sclerosis.", True),
        ("none of these", False),
        ("naw nane", False),
        ("None of these. He lives wi me", False),
    ],
)
def test_what_is_wanted_instead(text: str, answer: bool) -> None:
    assert names_it_instead(text) is answer


@pytest.mark.parametrize("text", ["naw nane", "nane o them", "none. ppl in groups freak me out"])
def test_none_is_none(person: Any, text: str) -> None:
    person.ask("services_ok").do("action_hear", text)
    assert person.slots["answer"] == "none"
    person.do("action_nothing_fits", text)
    groups = ["utter_help_declined"] if "groups" in text else []
    assert person.responses == [*groups, "utter_none_suited"]


def test_limits_told_anywhere_are_kept_for_the_cards(person: Any) -> None:
    person.ask("change").do(
        "action_hear", "I would need ideas. Something with no steps, no cost, not in the evenings"
    )
    assert person.slots["limits_told"] == "not_in_the_evening,step_free"
    person.do("action_hear", "no mornings either")
    assert person.slots["limits_told"] == "not_in_the_evening,not_in_the_morning,step_free"


def test_a_time_wished_for_is_no_limit(person: Any) -> None:
    person.ask("change").do("action_hear", "something in the evening, I like the stairs")
    assert person.slots.get("limits_told") is None

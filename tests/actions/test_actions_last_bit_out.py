"""What was read back last comes out when it is pointed at, and the way round by its name."""

from __future__ import annotations

from typing import Any

import pytest

from dialogue.beside import said_beside
from store.barriers import Barrier, take_step
from store.clock import now_utc
from store.engine import session
from tests.actions.test_actions_plan_faulted import plan_of, planning

WAY = "ring Senga and just go half way"


def with_a_way(person: Any) -> Any:
    """Somebody who has chosen what to do when it gets hard."""
    planning(person).do("action_hear", "ma pal Jean")
    person.ask("barrier").do("action_hear", "the stairs")
    with session() as opened:
        take_step(opened, opened.get(Barrier, person.rows(Barrier)[0].id), 4, WAY, now_utc())
    return person


def read(person: Any) -> str:
    return str(person.ask("read_back").do("action_ask_read_back", "8").said)


def label(person: Any, asked: str, said: str = "", **press: Any) -> str | None:
    person.ask(asked).do("action_hear", said, **press)
    return next((e["value"] for e in person.events if e.get("name") == "answer"), None)


@pytest.mark.parametrize("asked", ["read_back", "edit"])
@pytest.mark.parametrize(
    "said",
    [
        "take that bit oot",
        "tak that last bit out",
        "get rid o that bit",
        "can you leave that part out please",
        "no the when it gets hard bit",
        "take out the bit about when it gets hard",
        "I dinnae want the when it gets hard bit",
        "remove the hard part",
    ],
)
def test_the_way_round_comes_out(person: Any, asked: str, said: str) -> None:
    assert "half way" in read(with_a_way(person))
    assert label(person, asked, said) == "mended"
    assert "half way" not in read(person)
    assert plan_of(person).what == "walk to the shop"
    assert plan_of(person).who_helps == "your pal Jean"


def test_it_has_a_button_where_one_stands(person: Any) -> None:
    with_a_way(person).ask("read_back").do("action_ask_edit", pressed="change_it")
    assert "way" in str(person.said)
    assert label(person, "edit", pressed="way") == "mended"
    assert "half way" not in read(person)


def test_it_has_no_button_where_none_stands(person: Any) -> None:
    planning(person).do("action_hear", "nobody")
    person.ask("read_back").do("action_ask_edit", pressed="change_it")
    assert "gets hard" not in str(person.said)
    assert "How often" in str(person.said)


def test_a_button_of_before_changes_nothing(person: Any) -> None:
    planning(person).do("action_hear", "nobody")
    assert label(person, "edit", pressed="way") == "not_understood"


def test_with_no_way_round_the_last_bit_is_who_helps(person: Any) -> None:
    planning(person).do("action_hear", "ma pal Jean")
    assert label(person, "read_back", "tak that bit oot") == "mended"
    assert plan_of(person).who_helps == ""


def test_when_it_is_not_to_be_comes_out_first(person: Any) -> None:
    with_a_way(person)
    person.ask("cue").do("action_hear", "after my tea but no when it's icy")
    assert "icy" in read(person)
    assert label(person, "read_back", "take that last bit out") == "mended"
    assert "icy" not in read(person)
    assert "half way" in read(person)


def test_where_nothing_stands_beside_the_plan_they_are_asked_which_bit(person: Any) -> None:
    planning(person).do("action_hear", "nobody")
    assert label(person, "read_back", "tak that bit oot") == "which_bit"
    assert plan_of(person).what == "walk to the shop"


@pytest.mark.parametrize(
    "said", ["take the reminder oot", "no Jean", "leave out the hard boiled egg"]
)
def test_another_piece_leaves_the_way_round(person: Any, said: str) -> None:
    with_a_way(person)
    label(person, "read_back", said)
    assert "half way" in read(person)


def test_it_comes_out_of_the_plan_just_agreed(person: Any) -> None:
    assert said_beside("tak that bit oot", {"asked": "say_back"}, {"safety": None}) == "change_plan"
    assert said_beside("och take it easy", {"asked": "say_back"}, {"safety": None}) is None
    with_a_way(person).ask("read_back").do("action_agree_plan", pressed="yes")
    person.ask("say_back").do("action_change_plan", "tak that bit oot")
    assert "utter_plan_mended" in person.responses
    assert "half way" not in read(person)

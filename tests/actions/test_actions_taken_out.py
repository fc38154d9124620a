"""What stands in a plan comes out by its words, and the change told with it is made."""

from __future__ import annotations

from typing import Any

import pytest

from store.agenda import Limit
from store.barriers import Barrier, ProblemSolvingStep, take_step
from store.clock import now_utc
from store.engine import session
from tests.actions.test_actions_plan_faulted import plan_of, planning


def read_back(person: Any, said: str) -> str | None:
    person.ask("read_back").do("action_hear", said)
    return next((e["value"] for e in person.events if e.get("name") == "answer"), None)


def test_the_bit_about_somebody_comes_out(person: Any) -> None:
    planning(person).do("action_hear", "ma pal Senga")
    assert read_back(person, "tak the bit aboot senga oot") == "mended"
    assert not plan_of(person).who_helps


def test_where_it_stands_nowhere_the_change_told_with_it_is_made(person: Any) -> None:
    planning(person).do("action_hear", "ma pal Senga")
    assert read_back(person, "take rab oot. jist on friday efter dinner") == "mended"
    assert "riday" in str(plan_of(person).when_text)
    assert "Senga" in str(plan_of(person).who_helps)


@pytest.mark.parametrize("said", ["the bit aboot thursday", "that part wi the shop"])
def test_the_piece_that_is_meant_is_said_anew(person: Any, said: str) -> None:
    planning(person).do("action_hear", "ma pal Senga")
    assert read_back(person, said) == "one_part"


def test_what_is_kept_beside_the_plan_comes_out_too(person: Any) -> None:
    planning(person).do("action_hear", "ma pal Senga")
    person.ask("barrier").do("action_hear", "jim might no let me oot")
    assert len(person.rows(Barrier)) == 1
    assert read_back(person, "take jim oot") == "mended"
    assert person.rows(Barrier) == []
    assert person.rows(ProblemSolvingStep) == []
    assert "Senga" in str(plan_of(person).who_helps)


def test_a_way_round_that_names_somebody_comes_out_and_the_barrier_stays(person: Any) -> None:
    planning(person).do("action_hear", "ma pal Senga")
    person.ask("barrier").do("action_hear", "the stairs")
    with session() as opened:
        take_step(
            opened, opened.get(Barrier, person.rows(Barrier)[0].id), 4, "jim's arm", now_utc()
        )
    assert read_back(person, "take jim oot") == "mended"
    assert [row.words for row in person.rows(Barrier)] == ["the stairs"]
    assert "jim" not in " ".join(row.words for row in person.rows(ProblemSolvingStep))


@pytest.mark.parametrize("said", ["i said NO marek", "a telt ye nae marek", "i said without marek"])
def test_a_no_to_somebody_said_once_more_takes_them_out(person: Any, said: str) -> None:
    planning(person).do("action_hear", "marek from work")
    assert plan_of(person).who_helps
    assert read_back(person, said) == "mended"
    assert not plan_of(person).who_helps
    assert "arek" not in str(plan_of(person).what)


@pytest.mark.parametrize(
    ("said", "helps"),
    [
        ("Not Marek, my sister Jean", "your sister Jean"),
        ("nae Jim. ma sister", "your sister"),
        ("i said NO marek", ""),
    ],
)
def test_who_is_named_instead_of_somebody_helps(person: Any, said: str, helps: str) -> None:
    planning(person).do("action_hear", said)
    assert (plan_of(person).who_helps or "") == helps


@pytest.mark.parametrize("said", ["take her aff it", "remove the reminder", "take it oot"])
def test_what_only_points_takes_nothing_from_beside_the_plan(person: Any, said: str) -> None:
    person.ask("limits").do("action_hear", "I cannae leave her, and the reminder phone's broke")
    before = [row.words for row in person.rows(Limit)]
    assert before
    planning(person).do("action_hear", "nobody")
    read_back(person, said)
    assert [row.words for row in person.rows(Limit)] == before

"""A table that is one test loses none of its rows, and none of what is said of those that fail."""

from __future__ import annotations

import inspect
import random

import pytest
from tables import for_every_row


def test_every_row_that_fails_is_named_with_its_values_and_why() -> None:
    @for_every_row(("text", "length"), [("one", 3), ("three", 4), ("five", 4), ("seven", 1)])
    def lengths(text: str, length: int) -> None:
        assert len(text) == length

    with pytest.raises(pytest.fail.Exception) as failed:
        lengths()
    said = str(failed.value)
    assert "2 of 4 rows failed" in said
    assert "row 2: text='three', length=4" in said
    assert "assert 5 == 4" in said
    assert "row 4: text='seven', length=1" in said
    assert "'one'" not in said
    assert "test_tables.py:" in said


def test_a_row_that_breaks_or_skips_hides_none_after_it() -> None:
    @for_every_row("number", [0, 1, 2, 3])
    def odd(number: int) -> None:
        if number == 0:
            raise KeyError("nothing")
        if number == 1:
            pytest.skip("not today")
        if number == 2:
            pytest.fail("never")

    with pytest.raises(pytest.fail.Exception) as failed:
        odd()
    said = str(failed.value)
    assert "3 of 4 rows failed" in said
    assert "KeyError: 'nothing'" in said
    assert "not today" in said
    assert "never" in said


def test_tables_on_top_of_each_other_give_every_pair() -> None:
    met = []

    @for_every_row("left", ["a", "b"])
    @for_every_row("right, more", [(1, "x"), (2, "y")])
    def pairs(left: str, right: int, more: str) -> None:
        met.append((left, right, more))

    pairs()
    assert sorted(met) == [("a", 1, "x"), ("a", 2, "y"), ("b", 1, "x"), ("b", 2, "y")]


def test_each_row_starts_with_the_same_seed() -> None:
    drawn = set()

    @for_every_row("row", range(3))
    def draws(row: int) -> None:
        drawn.add(random.random())

    draws()
    assert len(drawn) == 1


@for_every_row("number", [1, 2])
def test_what_is_no_column_is_a_fixture(number: int, request: pytest.FixtureRequest) -> None:
    assert "request" in request.fixturenames
    assert number in (1, 2)


def test_a_table_without_a_row_or_with_a_wrong_one_is_refused() -> None:
    with pytest.raises(ValueError, match="without a row"):
        for_every_row("text", [])
    with pytest.raises(ValueError, match="is shorter than"):
        for_every_row(("text", "value"), [("seven",)])
    with pytest.raises(TypeError, match="takes no text"):
        for_every_row("text", ["a"])(lambda: None)


def test_a_table_keeps_the_name_and_the_marks_of_its_test() -> None:
    @for_every_row("text", ["a"])
    @pytest.mark.behaviour(1)
    def named(text: str) -> None:
        """What it says."""

    assert (named.__name__, named.__doc__) == ("named", "What it says.")
    assert [mark.args for mark in named.pytestmark] == [(1,)]
    assert not inspect.signature(named).parameters


def test_a_very_long_value_is_shown_by_its_two_ends() -> None:
    @for_every_row("text", ["begins " + "a" * 10_000 + " ends"])
    def fails(text: str) -> None:
        raise RuntimeError

    with pytest.raises(pytest.fail.Exception) as failed:
        fails()
    said = str(failed.value)
    assert "text='begins aaa" in said
    assert "aaa ends'" in said
    assert len(said) < 500

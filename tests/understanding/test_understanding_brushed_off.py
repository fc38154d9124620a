"""Waved away is neither yes nor no to the direct question; not to know is no yes either."""

import time

import pytest

from understanding.danger.brushed_off import brushes_off, is_unsure


@pytest.mark.parametrize(
    "text",
    [
        "im fine honest",
        "nah im fine forget it",
        "omg yes im OK lets just do it",
        "im fine honest was just a bad day",
        "I'm OK",
        "ok im ok now can we carry on",
        "never mind im just tired",
        "it's nothing, leave it",
        "am grand hen",
        "jist a bad day",
        "forget i said anything",
        "i'm ok, just being dramatic",
    ],
)
def test_it_asks_to_be_let_be(text: str) -> None:
    assert brushes_off(text)


@pytest.mark.parametrize(
    "text",
    [
        "im not ok",
        "fine i'll do it tonight",
        "let's just do it",
        "just do it",
        "leave me",
        "leave me alone",
        "forget me",
        "ignore me im better off gone",
        "im fine when i'm drunk",
        "i'm fine with dying",
        "im ok but i cant go on",
        "im ok i took them all",
        "I'm good as dead",
        "forget it im done",
        "it doesn't matter anymore",
        "just tired ay it all",
        "im tired",
        "ok",
        "good",
        "yes",
        "no",
        "never",
        "",
    ],
)
def test_whatever_else_is_said_counts(text: str) -> None:
    assert not brushes_off(text)


def test_a_long_row_of_nods_is_read_at_once() -> None:
    begun = time.perf_counter()
    assert not brushes_off("ok " * 23 + "tonight")
    assert time.perf_counter() - begun < 0.5


@pytest.mark.parametrize("text", ["idk", "dunno", "i don't know", "maybe", "i dont know anymore"])
def test_not_to_know(text: str) -> None:
    assert is_unsure(text)


@pytest.mark.parametrize(
    "text", ["yes", "no", "i know how", "I don't know how much longer", "sometimes", "all the time"]
)
def test_to_know_enough(text: str) -> None:
    assert not is_unsure(text)

"""Words said back with both their sides, and parts of a plan that were lost or doubled."""

from __future__ import annotations

import pytest

from actions.agenda.reflecting import OWN_NO, SORRY_TO_SAY
from store.clock import now_utc
from understanding.plans.plans import read_plan_parts
from understanding.plans.told import read_told
from understanding.reflection import reflect


@pytest.mark.parametrize(
    ("said", "theirs", "mine"),
    [
        (
            "My family want me to go to the gym and I do not.",
            "My family want me to go to the gym",
            "I do not",
        ),
        ("ma wife wants me tae rest but ah dinnae want tae", "ma wife wants me tae rest", None),
    ],
)
def test_their_own_no_stands_beside_what_others_want(
    said: str, theirs: str, mine: str | None
) -> None:
    found = OWN_NO.fullmatch(said)
    assert found is not None
    assert found["theirs"] == theirs
    assert mine is None or found["mine"] == mine


@pytest.mark.parametrize("said", ["My knees hurt and I do not sleep at night", "I do not"])
def test_two_clauses_of_their_own_are_none_of_it(said: str) -> None:
    assert OWN_NO.fullmatch(said) is None


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("I am afraid I talk to the cat now", "I talk to the cat now"),
        ("I'm afraid I'll fall", "I'm afraid I'll fall"),
        ("I am afraid of dogs", "I am afraid of dogs"),
        ("I'm afraid it will come back", "I'm afraid it will come back"),
    ],
)
def test_sorry_to_say_is_no_fear(said: str, left: str) -> None:
    assert SORRY_TO_SAY.sub("", said) == left


@pytest.mark.parametrize("said", ["no bein telt whit tae dae", "no being told what to do"])
def test_what_is_not_to_be_is_not_said_to_be_so(said: str) -> None:
    found = reflect(said, asked="helps")
    assert found is None or "there's no" not in found.text


def test_a_lack_is_still_said_back() -> None:
    found = reflect("no sleep", asked="more")
    assert found is not None
    assert "there's no sleep" in found.text


def test_a_man_who_is_described_is_spoken_of() -> None:
    found = reflect("He is a nice man but he talks a lot", asked="more")
    assert found is None or "nice and" not in found.text


def test_whoever_is_spoken_to_is_left_out() -> None:
    found = reflect("The evenings are the long part dear", asked="more")
    assert found is not None
    assert "dear" not in found.text


def test_every_morning_in_scots_says_how_often() -> None:
    parts = read_plan_parts("walk up the brae ilka mornin, 5 minutes", now=now_utc())
    assert (parts.how_often, parts.how_much) == ("ilka mornin", "5 minutes")


@pytest.mark.parametrize("asked", ["how_much", "when_to"])
def test_a_helper_told_elsewhere_is_not_asked_for_again(asked: str) -> None:
    told = read_told("ma sister Isa can sit wi me", now=now_utc(), asked=asked)
    assert told.helper == "ma sister Isa"

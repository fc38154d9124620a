"""Agreeing to chat: an age and a yes are two things, and only a yes is kept as one."""

from __future__ import annotations

from typing import Any

import pytest

from store.consents import Consent
from tests.actions.test_actions_hearing import hear


@pytest.mark.parametrize("said", ["am 71 son", "62", "I'm over 16"])
def test_an_age_alone_agrees_to_nothing(person: Any, said: str) -> None:
    person.slots = {}
    assert hear(person, "consent", said) == "of_age"
    assert person.rows(Consent) == []


def test_the_age_comes_after_a_yes_and_the_yes_after_the_age(person: Any) -> None:
    person.slots = {}
    assert hear(person, "consent", "k") == "agrees"
    assert hear(person, "old_enough", "71") == "yes"
    assert len(person.rows(Consent)) == 1


@pytest.mark.parametrize("said", ["aye", "fine", "go on then"])
def test_whoever_told_an_age_agrees_by_a_word(person: Any, said: str) -> None:
    person.slots = {}
    assert hear(person, "happy", said) == "yes"
    assert len(person.rows(Consent)) == 1


@pytest.mark.parametrize(("said", "label"), [("no thanks", "no"), ("71", "not_understood")])
def test_neither_a_no_nor_the_age_once_more_agrees(person: Any, said: str, label: str) -> None:
    person.slots = {}
    assert hear(person, "happy", said) == label
    assert person.rows(Consent) == []


def test_what_is_told_with_the_age_waits_until_they_agree(person: Any) -> None:
    person.slots = {}
    assert hear(person, "consent", "58, chest's bad") == "of_age"
    assert person.slots["first_words"] == "chest's bad"

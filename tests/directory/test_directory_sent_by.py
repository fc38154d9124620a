"""Who must be sent by somebody else, and who will not be."""

from __future__ import annotations

import pytest

from directory.limits import age_in, limits_in
from directory.sent_by import sent_by_others


@pytest.mark.parametrize(
    "words",
    [
        "gp referral needed. thursdays 2pm.",
        "one to one, via your social worker or addictions nurse.",
        "patients are sent by their consultant.",
        "you cannot refer yourself.",
        "your gp must fill in the form.",
    ],
)
def test_who_must_be_sent(words: str) -> None:
    assert sent_by_others(words)


@pytest.mark.parametrize(
    "words",
    [
        "no referral, just turn up.",
        "through your gp or self-referral.",
        "ring us, or ask your gp.",
        "you can refer yourself.",
        "we help people through school and beyond.",
    ],
)
def test_who_may_come_by_themselves(words: str) -> None:
    assert not sent_by_others(words)


@pytest.mark.parametrize(
    "said",
    [
        "I keep falling and don't want to go to the doctor about it",
        "help with pain but I don't want to be referred",
        "I want to stop drinking, no social workers",
        "keep the GP out of it",
    ],
)
def test_who_will_not_be_sent(said: str) -> None:
    assert "no_referral" in limits_in(said)


@pytest.mark.parametrize("said", ["no GPs near here", "I've not been sent home yet", "a choir"])
def test_who_says_nothing_of_it(said: str) -> None:
    assert "no_referral" not in limits_in(said)


@pytest.mark.parametrize(
    "said", ["free tai chi", "any free archery near me", "one that won't charge"]
)
def test_free_is_asked_of_anything(said: str) -> None:
    assert "cost" in limits_in(said)


@pytest.mark.parametrize(
    "said", ["I'm free on Tuesdays", "a drug free group", "gluten free cooking", "free mornings"]
)
def test_free_may_be_another_thing(said: str) -> None:
    assert "cost" not in limits_in(said)


def test_an_age_beside_a_word() -> None:
    assert age_in("I'm gay and 43, want to meet people like me") == 43
    assert age_in("I'm a mum of 2 and 3 dogs") is None


def test_a_class_is_wanted_without_being_referred() -> None:
    assert "no_referral" in limits_in("a falls class, and I don't want referred")
    assert sent_by_others("for over-65s, physio must refer.")
    assert "cost" in limits_in("counselling I don't have to pay for")

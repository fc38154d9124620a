"""Groups for who has an illness, and groups for those who care for them."""

from __future__ import annotations

import pytest

from directory.whose_illness import Whose, asks_as_carer, asks_of_own, is_for_them, whose_is

CARE, HAVE, ANY = Whose.THEIRS_WHO_CARE, Whose.THEIRS_WHO_HAVE_IT, Whose.ANYBODYS


@pytest.mark.parametrize(
    ("described", "whose"),
    [
        ("For partners and families of those who have had a stroke.", CARE),
        ("For folk looking after someone with dementia: a blether and advice.", CARE),
        ("Help for anyone affected by someone else's drinking.", CARE),
        ("Partners and relatives of stroke survivors.", CARE),
        ("Survivors of stroke get together for tea and games.", HAVE),
        ("A circle for people living with epilepsy.", HAVE),
        ("For people with dementia and their carers.", ANY),
        ("Songs for people living with dementia; your carer comes along too.", ANY),
        ("Knitting and a cuppa.", ANY),
    ],
)
def test_whose_a_group_is(described: str, whose: Whose) -> None:
    assert whose_is("The Friday Circle", described, "") is whose


def test_who_tells_of_their_own_illness() -> None:
    assert asks_of_own("i had a stroke last year, like to meet others")
    assert asks_of_own("i am drinking too much and want a group")
    assert asks_of_own("had a stroke, want to meet others like me")
    assert not asks_of_own("my husband had a stroke")
    assert not asks_of_own("i want to sing")


def test_who_asks_as_a_carer() -> None:
    assert asks_as_carer("my husband had a stroke and i am worn out caring")
    assert asks_as_carer("my dad's drinking is wrecking us, i need support")
    assert not asks_as_carer("my dad had a stroke, what is there for him")


def test_the_one_is_not_offered_to_the_other() -> None:
    own, carer = "i have dementia, what is there", "i look after my wife and need a break"
    assert not is_for_them(CARE, own)
    assert is_for_them(HAVE, own)
    assert not is_for_them(HAVE, carer)
    assert is_for_them(CARE, carer)
    assert is_for_them(CARE, "a dementia group")
    assert is_for_them(ANY, own)

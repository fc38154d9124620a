"""Slips of the finger are mended where they hide what is asked for, and English is left alone."""

from __future__ import annotations

from tables import for_every_row

from directory.tidied import tidied


@for_every_row(
    ("typed", "meant"),
    [
        ("i am in a wheelchiar", "i am in a wheelchair"),
        ("a counseller", "a counsellor"),
        ("shes 12", "she's 12"),
        ("my boys 10", "my boy's 10"),
        ("shattered", "shattered"),
        ("my boys are here", "my boys are here"),
        ("starin at the ceilin", "staring at the ceiling"),
        ("walkin' the dog", "walking the dog"),
        ("am a joiner and am 58", "I am a joiner and I am 58"),
        ("at 10 am a bus goes", "at 10 am a bus goes"),
        ("no referal", "no referral"),
        ("a cabin in Dublin, again", "a cabin in Dublin, again"),
    ],
)
def test_what_is_mended(typed: str, meant: str) -> None:
    assert tidied(typed) == meant

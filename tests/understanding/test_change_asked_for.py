"""A change of what is to come, asked for where it was asked how it went."""

from __future__ import annotations

from tables import for_every_row

from understanding.plans.plan_moved import asks_for_a_change, of_our_writing


@for_every_row(
    ("text", "asks", "ours"),
    [
        ("could you write on fridays instead", True, True),
        ("change the days to tuesday and friday", True, False),
        ("can we make it once a week now", True, False),
        ("I changed the days", False, False),
        ("did it twice", False, False),
    ],
)
def test_what_is_asked_for_is_told_from_what_was_done(text: str, asks: bool, ours: bool) -> None:
    assert asks_for_a_change(text) is asks
    assert of_our_writing(text) is ours

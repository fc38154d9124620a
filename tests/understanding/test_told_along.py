"""News told along with an answer, whatever the answer."""

from __future__ import annotations

from tables import for_every_row

from understanding.people.told_along import besides_a_yes, told_along, who_cannot


@for_every_row(
    ("text", "told"),
    [
        ("a wee bit at a time, my foot's swollen up", "my foot's swollen up"),
        ("mornings, I'm sore at night", "I'm sore at night"),
        ("depends on Jim, he's no well", "depends on Jim, he's no well"),
        ("10 minutes, but my heart doctor said no hills", None),
        ("5 mins but no on bad days", None),
        ("my foot's swollen up", None),
    ],
)
def test_trouble_told_beside_the_answer_is_found(text: str, told: str | None) -> None:
    assert told_along(text) == told


@for_every_row(
    ("text", "told"),
    [
        ("aye that's it. ma foot's awfy sore the day but", "ma foot's awfy sore the day"),
        ("yes but my man's no well", "my man's no well"),
        ("grand, a walk it is", None),
        ("aye", None),
        ("aye, is it ok wi ma heart?", None),
    ],
)
def test_what_comes_after_a_yes_is_found(text: str, told: str | None) -> None:
    assert besides_a_yes(text) == told


def test_somebody_who_cannot_help_is_said_as_one_thing() -> None:
    assert who_cannot("my man but he's away on the rigs") == "my man's away on the rigs"
    assert who_cannot("my sister used to but we don't speak") == "we don't speak"

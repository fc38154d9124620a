"""What is to come out of a plan, and the piece of it that is meant."""

from __future__ import annotations

from tables import for_every_row

from understanding.plans.taken_out import is_too_much, piece_meant, taken_out


@for_every_row(
    ("text", "thing"),
    [
        ("Jean's deid. tak her aff it", "her"),
        ("take Jean off it please, she passed away", "Jean"),
        ("I'd rather leave the reminder out", "the reminder"),
        ("remove the reminder", "the reminder"),
        ("same again but without Jean", "Jean"),
        ("no I don't want Jean in it", "Jean"),
        ("near enough but I never said ten minutes", "ten minutes"),
    ],
)
def test_what_is_to_go_is_read_in_their_words(text: str, thing: str) -> None:
    found = taken_out(text)
    assert found is not None
    assert found.thing == thing


@for_every_row(
    "text",
    [
        "no thanks",
        "not on Thursdays",
        "no more than usual",
        "take a walk out to the shop",
        "I don't want to",
        "leave it out",
        "no, it's Jean's sister",
    ],
)
def test_nothing_is_taken_out_where_nothing_is_said_to_go(text: str) -> None:
    assert taken_out(text) is None


@for_every_row(
    ("text", "piece"),
    [
        ("the Jean bit", "the Jean"),
        ("it's fine apart from the morning bit", "morning"),
        ("ten minutes is too long", "ten minutes"),
        ("it's the reminder, I don't drink tea", "the reminder"),
        ("can I see it again?", None),
    ],
)
def test_a_piece_of_the_plan_is_named_by_its_words(text: str, piece: str | None) -> None:
    found = piece_meant(text)
    assert found == piece or (piece is not None and found is not None and piece.endswith(found))


def test_a_plan_that_looks_too_much_is_told_from_one_that_is_fine() -> None:
    assert is_too_much("looks a lot written down like that")
    assert not is_too_much("looks fine to me")

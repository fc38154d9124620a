"""What kind of phrase an answer is."""

from tables import for_every_row

from understanding.text.phrase_shape import Shape, shape_of


@for_every_row(
    "text",
    [
        "your pal Jean phones you", "my pal phones me", "my sister visits me every week",
        "the weans cheer me up", "the bus takes you to the door", "the nurse texted me",
    ],
)  # fmt: skip
def test_what_somebody_does_to_another_is_a_sentence(text: str) -> None:
    assert shape_of(text) is Shape.SENTENCE


def test_a_scots_no_before_a_doing_is_a_doing_that_is_not_wanted() -> None:
    assert shape_of("no feel like a wean") is Shape.TO_DO
    assert shape_of("no worry") is Shape.THING


@for_every_row(
    "text",
    [
        "the walks with you", "visits from him", "the nurse's calls to me", "the pills you take",
        "long baths", "her two sisters", "wee chats wi pals", "my neighbours",
    ],
)  # fmt: skip
def test_a_thing_with_somebody_in_it_is_a_thing(text: str) -> None:
    assert shape_of(text) is Shape.THING

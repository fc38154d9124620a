"""A short answer that is no sentence, and may stand in a line of the coach's."""

from tables import for_every_row

from understanding.text.fragment import Shape, fragment_in


@for_every_row(
    ("typed", "shape", "words"),
    [
        ("my grandweans", Shape.THING, "my grandweans"),
        ("och just a lift tae the door", Shape.THING, "a lift tae the door"),
        ("someone to chat with", Shape.THING, "someone to chat with"),
        ("because of ma hip", Shape.THING, "ma hip"),
        ("being left in peace", Shape.THING, "being left in peace"),
        ("my daughter's wedding i suppose", Shape.THING, "my daughter's wedding"),
        ("ring my brother more", Shape.DOING, "ring my brother more"),
        ("maybe get a dog", Shape.DOING, "get a dog"),
        ("if the lift was mended", Shape.CONDITION, "if the lift was mended"),
    ],
)
def test_a_short_answer_is_known_by_its_shape(typed: str, shape: Shape, words: str) -> None:
    found = fragment_in(typed)
    assert found is not None
    assert (found.shape, found.words) == (shape, words)


@for_every_row(
    "typed",
    [
        "dunno",
        "everything",
        "i look after my dad",
        "the bus only comes twice",
        "what do you mean",
        "is it free?",
        "obvious int it",
        "7",
        "my tablets",
        "a kick up the arse",
        "yes",
        "too tired",
    ],
)
def test_a_sentence_a_question_and_what_may_not_be_said_back_are_no_fragment(typed: str) -> None:
    assert fragment_in(typed) is None

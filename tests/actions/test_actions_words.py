"""What the coach calls the things that a person named."""

from tables import for_every_row

from actions.agenda.words import topic_of


@for_every_row(
    ("said", "called"),
    [
        ("my knees", "your knees"),
        ("it's ma knees that stop me getting up the road", "your knees"),
        ("doctor said a should lose weight and stop smokin", "weight"),
        ("my daughter thinks the smoking is getting worse", "the smoking"),
        ("the room was going round this morning", "the room was going round this morning"),
        ("I bought a pair of trainers", "you bought a pair of trainers"),
        ("my wee dog died at the end of the winter there", "your wee dog"),
    ],
)
def test_a_thing_is_called_by_what_it_is_about(said: str, called: str) -> None:
    assert topic_of(said) == called

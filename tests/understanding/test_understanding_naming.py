"""What a message is about, and the short name of a goal."""

import pytest

from understanding.reflection.naming import as_name, topic_phrase


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("back pain. had it 6 years. lost my job over it", "back pain"),
        ("my knees. the stairs mainly", "your knees"),
        ("hello. its my back", "your back"),
        ("the stairs. i canny do them", "the stairs"),
    ],
)
def test_a_trouble_named_first_is_what_it_is_about(text: str, topic: str) -> None:
    assert topic_phrase(text) == topic


def test_a_long_goal_is_cut_where_it_still_makes_sense() -> None:
    said = "be able to take my boy to the football without needing to leave at half time"
    assert as_name(said) == "take your boy to the football"

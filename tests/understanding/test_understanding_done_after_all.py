"""Done, said where the coach asks what got in the way."""

import pytest
from tables import for_every_row

from understanding.check_ins.done_after_all import says_it_was_done


@pytest.mark.parametrize(
    "text", ["aye i did it i tellt ye", "I managed it", "I've done it, hen", "ah did it"]
)
def test_what_was_done_is_heard(text: str) -> None:
    assert says_it_was_done(text)


@for_every_row(
    "text",
    ["I didn't do it", "I did it once, the other days naw", "the rain", "if I did it", "no really"],
)
def test_what_was_not_or_half_done_is_no_done_after_all(text: str) -> None:
    assert not says_it_was_done(text)

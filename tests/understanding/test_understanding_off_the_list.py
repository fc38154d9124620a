"""What the coach has put on its list is to come off it."""

import pytest

from understanding.topics.off_the_list import takes_off_the_list


@pytest.mark.parametrize(
    ("said", "off"),
    [
        ("jist take they two aff the list hen theyre no topics", True),
        ("take them off the list", True),
        ("cross those two off your list", True),
        ("they're no topics", True),
        ("clear the list", True),
        ("take my knees off the list", False),
        ("I'm on the waiting list", False),
        ("they took me off the list for the operation", False),
        ("I take two tablets", False),
    ],
)
def test_the_list_is_cleared(said: str, off: bool) -> None:
    assert takes_off_the_list(said) is off

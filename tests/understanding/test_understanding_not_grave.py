"""What it is not, and how long it has been, are no topics."""

import pytest

from understanding.topics.no_topic import names_no_topic


@pytest.mark.parametrize(
    ("piece", "none"),
    [
        ("no an emergency", True),
        ("it's not an emergency though", True),
        ("nothing serious", True),
        ("been years", True),
        ("its been years", True),
        ("for ages now", True),
        ("a long while", True),
        ("years of pain", False),
        ("not sleeping for months", False),
        ("an emergency with my mum", False),
        ("not a good time with my back", False),
        ("it's been a hard year", False),
        ("serious pain", False),
    ],
)
def test_a_denial_or_a_time_names_no_topic(piece: str, none: bool) -> None:
    assert names_no_topic(piece) is none

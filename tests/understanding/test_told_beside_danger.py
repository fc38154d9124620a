"""What is told beside the words of an alarm outlives it; what hangs on the alarm does not."""

import pytest

from understanding.danger.told_beside_danger import told_beside_danger
from understanding.safety.detect import detect


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (
            "my knees are sore, I can't sleep and I took too many tablets last night",
            "my knees are sore. I can't sleep",
        ),
        ("crushing pain in my chest. it came on an hour ago", ""),
        (
            "pain in ma chest when I cough, but I want to get back to the bowling",
            "I want to get back to the bowling",
        ),
        ("chest pain help me please", ""),
    ],
)
def test_the_clauses_without_danger_are_kept(text: str, kept: str) -> None:
    assert detect(text) is not None
    assert told_beside_danger(text) == kept

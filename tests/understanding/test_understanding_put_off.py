"""What is put off with a reason calls no topic wrong."""

import pytest

from understanding.talking.declines import not_now
from understanding.topics.topic_corrections import read_topic_correction

WEEK = "Think of a slightly better week. What would be in it?"


@pytest.mark.parametrize(
    "said",
    [
        "naw no this week, it's ma son's flittin",
        "no, not this week, exams",
        "no this week, I've a funeral",
    ],
)
def test_what_is_put_off_is_no_correction(said: str) -> None:
    assert not_now(said)
    assert read_topic_correction(said, before=WEEK) is None


def test_what_is_called_wrong_still_is() -> None:
    found = read_topic_correction("no sleep, it's my knees", before="So sleep it is.")
    assert found is not None
    assert found.right == "my knees"

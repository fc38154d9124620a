"""A wish to be alive for something."""

import pytest
from tables import for_every_row

from understanding.danger.wishes_to_live import wishes_to_live


@pytest.mark.parametrize(
    "text",
    [
        "want to be alive to see the grandweans marry",
        "I hope to be around to see him start school",
        "ah want tae be here tae see ma lassie wed",
    ],
)
def test_who_wants_to_be_there_wants_to_live(text: str) -> None:
    assert wishes_to_live(text)


@for_every_row(
    "text",
    [
        "I don't want to be alive to see Christmas",
        "I wanted to be here for the weans but I can't",
        "want to be dead",
        "I want to see my granny again",
        "don't want to live",
    ],
)
def test_anything_else_is_no_such_wish(text: str) -> None:
    assert not wishes_to_live(text)

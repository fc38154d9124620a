"""What the coach asked last counts for danger only where it asks about danger."""

from __future__ import annotations

import pytest

from understanding.safety import detect
from understanding.safety.asks_of_danger import asks_of_danger
from understanding.witnesses import find_danger

THOUGHTS = "suicide_thoughts urgent"


@pytest.mark.parametrize(
    ("line", "asks"),
    [
        ("Are you thinking of ending your life?", True),
        ("Are you safe where you are just now?", True),
        ("How bad does it get: can you bear it, or does it get too much?", True),
        ("How many tablets did you take?", True),
        ("What would you like to talk about today?", False),
        ("What might get in the way?", False),
        # What they said is said back; the question after it is another.
        ("So the pain keeps you in, and it's hard to breathe. What already helps?", False),
        ("That sounds dark.", False),
        ("Call 999 now. Can someone stay with you?", True),
        ("", False),
    ],
)
def test_a_question_about_danger_is_known(line: str, asks: bool) -> None:
    assert asks_of_danger(line) is asks


class Twofold:
    """Sees danger in one sort of hearing alone."""

    def __init__(self, here: float, out_of_the_blue: float) -> None:
        self._here, self._other = here, out_of_the_blue

    def chances(self, field: str, rule: str | None = None) -> dict[str, float]:
        return {THOUGHTS: self._here, "none": 1.0 - self._here}

    def out_of_the_blue(self) -> Twofold:
        return Twofold(self._other, self._other)


@pytest.mark.parametrize("before", ["What would you like to talk about?", "What gets in the way?"])
def test_beside_an_everyday_question_a_message_is_heard_as_it_stands(before: str) -> None:
    def found(heard: Twofold) -> bool:
        return find_danger("aye well", asked="open", before=before, heard=heard) is not None  # type: ignore[arg-type]

    assert found(Twofold(here=0.1, out_of_the_blue=0.9))
    assert not found(Twofold(here=0.9, out_of_the_blue=0.1))


def test_beside_a_question_about_danger_it_is_heard_as_an_answer() -> None:
    heard = Twofold(here=0.9, out_of_the_blue=0.1)
    assert find_danger("aye well", before="Are you safe just now?", heard=heard)  # type: ignore[arg-type]


@pytest.mark.parametrize("said", ["tomorrow", "saturday", "the morn", "tonight at six"])
def test_the_day_of_a_walk_is_no_day_to_die(said: str) -> None:
    for line in ("When would you like to do it?", "What day will you do it?"):
        assert detect(said, asked="when", before=line) is None
    assert detect(said, before="Do you know when you would end your life?") is not None

"""Check-ins and quiet tailoring: support whatever came of the plan."""

import pytest
from tables import for_every_row

from coaching.follow_up import Outcome, offer_to_space_out, spaced_out
from coaching.ideas import Size
from coaching.tailoring import Information, first_level, level_after, tailor


def test_after_three_completed_longer_gaps_are_offered() -> None:
    assert [count for count in range(8) if offer_to_space_out(count)] == [3, 6]
    assert [spaced_out(days) for days in (3, 7, 14, 28, 40)] == [6, 14, 28, 28, 40]


@pytest.mark.behaviour(51)
def test_four_levels_tailor_step_information_and_check_in() -> None:
    levels = [tailor(level) for level in (1, 2, 3, 4)]
    assert [level.check_in_days for level in levels] == [3, 7, 7, 14]
    assert levels[0].step_size is Size.TINY
    assert [level.information for level in levels] == list(Information)
    assert [level.plan_for_setbacks for level in levels] == [False, False, False, True]
    for level in (0, 5):
        with pytest.raises(ValueError, match="1 to 4"):
            tailor(level)


@pytest.mark.behaviour(51)
@for_every_row(
    ("level", "outcomes", "confidence", "overwhelmed", "expected"),
    [
        (2, [Outcome.DONE, Outcome.DONE], 8, False, 3),
        (2, [Outcome.DONE, Outcome.MORE_THAN_PLANNED], 6, False, 2),
        (2, [Outcome.DONE], 9, False, 2),
        (4, [Outcome.DONE, Outcome.DONE], 9, False, 4),
        (3, [Outcome.NOT_DONE], 5, False, 3),
        (3, [Outcome.NOT_DONE, Outcome.NOT_DONE], 5, False, 2),
        (1, [Outcome.NOT_DONE, Outcome.NOT_DONE], 2, False, 1),
        (3, [Outcome.DONE, Outcome.DONE], 9, True, 2),
        (2, [], None, False, 2),
    ],
)
def test_the_level_moves_quietly_by_one_at_most(
    level: int,
    outcomes: list[Outcome],
    confidence: float | None,
    overwhelmed: bool,
    expected: int,
) -> None:
    assert level_after(level, outcomes, confidence, overwhelmed) == expected


def test_the_first_level_comes_from_confidence() -> None:
    assert [first_level(confidence) for confidence in (2, 5, 8, None)] == [1, 2, 3, 2]

"""Check-ins, quiet tailoring and problem solving: support whatever came of the plan."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.follow_up import (
    Affirm,
    Ask,
    Next,
    Outcome,
    branch,
    may_write_again,
    offer_to_space_out,
    spaced_out,
)
from coaching.ideas import Size
from coaching.problem_solving import Answer, Solving, Step, name_ideas, next_step, pick
from coaching.tailoring import Information, first_level, level_after, tailor


def test_every_outcome_is_affirmed_before_anything_is_asked() -> None:
    assert {outcome: branch(outcome).affirm for outcome in Outcome} == {
        Outcome.DONE: Affirm.DOING_IT,
        Outcome.MORE_THAN_PLANNED: Affirm.DOING_MORE,
        Outcome.PARTLY: Affirm.THE_PART_DONE,
        Outcome.NOT_DONE: Affirm.COMING_BACK,
        Outcome.CHANGED_PLAN: Affirm.MAKING_IT_THEIR_OWN,
    }


def test_not_done_asks_what_got_in_the_way_and_offers_a_smaller_step() -> None:
    not_done = branch(Outcome.NOT_DONE)
    assert not_done.ask is Ask.WHAT_GOT_IN_THE_WAY
    assert {Next.PROBLEM_SOLVE, Next.SHRINK} <= set(not_done.choices)
    assert Next.STRETCH not in not_done.choices


def test_partly_keeps_shrinks_or_swaps() -> None:
    assert branch(Outcome.PARTLY).choices == (Next.KEEP, Next.SHRINK, Next.SWAP)


def test_after_three_completed_longer_gaps_are_offered() -> None:
    assert [count for count in range(8) if offer_to_space_out(count)] == [3, 6]
    assert [spaced_out(days) for days in (3, 7, 14, 28, 40)] == [6, 14, 28, 28, 40]


def test_no_answer_gets_one_gentle_message_and_then_silence() -> None:
    assert [may_write_again(unanswered) for unanswered in (0, 1, 2, 3)] == [
        True,
        True,
        False,
        False,
    ]


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
@pytest.mark.parametrize(
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


def test_all_eight_steps_can_be_reached() -> None:
    solving = Solving()
    walked = [solving.step]

    def go(answer: Answer) -> None:
        nonlocal solving
        solving = next_step(solving, answer)
        walked.append(solving.step)

    go(Answer.ANSWERED)
    solving = name_ideas(solving, ("a rail by the step", "ask Jean"))
    go(Answer.ANSWERED)
    solving = pick(solving, "ask Jean")
    go(Answer.ANSWERED)
    go(Answer.ANSWERED)
    go(Answer.DID_NOT_WORK)
    assert solving.step is Step.SUBSTITUTE
    go(Answer.ANSWERED)
    go(Answer.ANSWERED)
    go(Answer.DID_NOT_WORK)
    assert solving.step is Step.OTHER_RESOURCES
    go(Answer.STUCK)
    assert solving.step is Step.ACCEPT_FOR_NOW
    go(Answer.ANSWERED)
    assert set(walked) == set(Step)


def test_an_idea_that_worked_ends_the_search() -> None:
    assert next_step(Solving(Step.ASSESS, ("b",)), Answer.WORKED).step is Step.FINISHED


@given(st.lists(st.sampled_from(Answer), min_size=40, max_size=40), st.integers(0, 4))
def test_problem_solving_always_comes_to_an_end(answers: list[Answer], ideas: int) -> None:
    solving = Solving(ideas=tuple(map(str, range(ideas))))
    for answer in answers:
        solving = next_step(solving, answer)
    assert solving.step is Step.FINISHED


@given(st.sampled_from(Step), st.booleans())
def test_enough_for_now_ends_it_from_every_step(step: Step, resources_used: bool) -> None:
    solving = Solving(step, ("a",), resources_used)
    assert next_step(solving, Answer.ENOUGH_FOR_NOW).step is Step.FINISHED

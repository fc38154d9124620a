"""The eight steps of the CDSMP problem-solving list, as a walk that always comes to an end."""

from dataclasses import dataclass, replace
from enum import Enum


class Step(str, Enum):
    """The list's steps, in order, and FINISHED."""

    NAME_PROBLEM = "name_problem"
    LIST_IDEAS = "list_ideas"
    PICK_ONE = "pick_one"
    TRY = "try"
    ASSESS = "assess"
    SUBSTITUTE = "substitute"
    OTHER_RESOURCES = "other_resources"
    ACCEPT_FOR_NOW = "accept_for_now"
    FINISHED = "finished"


class Answer(str, Enum):
    """What came of a step. WORKED and DID_NOT_WORK answer ASSESS; a plain answer is ANSWERED."""

    ANSWERED = "answered"
    STUCK = "stuck"
    WORKED = "worked"
    DID_NOT_WORK = "did_not_work"
    ENOUGH_FOR_NOW = "enough_for_now"


@dataclass(frozen=True)
class Solving:
    """Where someone is: the step, the ideas not yet tried, and whether others were asked."""

    step: Step = Step.NAME_PROBLEM
    ideas: tuple[str, ...] = ()
    resources_used: bool = False


def name_ideas(solving: Solving, ideas: tuple[str, ...]) -> Solving:
    """Keep the ideas a person listed, at the step that lists them or after asking others."""
    return replace(solving, ideas=solving.ideas + ideas)


def pick(solving: Solving, idea: str) -> Solving:
    """Take an idea off the list, to be tried."""
    return replace(solving, ideas=tuple(other for other in solving.ideas if other != idea))


def next_step(solving: Solving, answer: Answer) -> Solving:
    """The step after this one (Lorig, Chronic Disease Self-Management Program).

    When an idea did not work: another from the list, then other resources once, then accepting
    that it may not be solvable now. Each is used up, so the walk ends.
    """
    if answer is Answer.ENOUGH_FOR_NOW:
        return replace(solving, step=Step.FINISHED)
    if solving.step is Step.ASSESS:
        return _after_trying(solving, worked=answer is Answer.WORKED)
    if answer in (Answer.STUCK, Answer.DID_NOT_WORK) and solving.step is not Step.TRY:
        return _when_stuck(solving)
    return replace(solving, step=_ONWARD[solving.step])


_ONWARD = {
    Step.NAME_PROBLEM: Step.LIST_IDEAS,
    Step.LIST_IDEAS: Step.PICK_ONE,
    Step.PICK_ONE: Step.TRY,
    Step.TRY: Step.ASSESS,
    Step.SUBSTITUTE: Step.TRY,
    Step.OTHER_RESOURCES: Step.TRY,
    Step.ACCEPT_FOR_NOW: Step.FINISHED,
    Step.FINISHED: Step.FINISHED,
}


def _after_trying(solving: Solving, worked: bool) -> Solving:
    if worked:
        return replace(solving, step=Step.FINISHED)
    if solving.ideas:
        # A substitute leaves the list as it is taken up, whether or not it was named.
        return replace(solving, step=Step.SUBSTITUTE, ideas=solving.ideas[1:])
    return _when_stuck(solving)


def _when_stuck(solving: Solving) -> Solving:
    if solving.step in (Step.ACCEPT_FOR_NOW, Step.FINISHED):
        return replace(solving, step=Step.FINISHED)
    if not solving.resources_used:
        return replace(solving, step=Step.OTHER_RESOURCES, resources_used=True)
    return replace(solving, step=Step.ACCEPT_FOR_NOW)

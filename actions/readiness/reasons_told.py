"""Why they rated it so, told along with the rating, and a way round of their own: both are kept."""

from __future__ import annotations

from actions.agenda.reflecting import say_words_back
from actions.agenda.words import said_back
from actions.answers.hearing import answer_to
from actions.planning.goal_for_plan import goal_for_plan
from actions.planning.problem_solving import LIST, PICK, TRY, name_problem, problem_in_hand
from actions.readiness.readiness import hear_limits
from actions.turn import Turn, step
from coaching.texts import capital
from store.barriers import take_step
from understanding.plans.own_way import is_own_way
from understanding.text.fragment import Shape, fragment_in


@step("action_say_reason")
def say_reason(turn: Turn) -> None:
    """Say the reason back; nobody is asked why again. What gets in the way is kept as that."""
    reason = str(turn.slots.get("reason_told") or turn.text)
    if turn.asked != "importance" and turn.answer in {"low_why", "middle_why"}:
        hear_limits(turn, "said")
        name_problem(turn, reason)
        found = fragment_in(reason)
        if found is not None and found.shape is Shape.THING:
            words = said_back(found.words)  # "The stairs": one thing, named as what is in the way.
            turn.say("utter_in_the_way", thing=words, Thing=capital(words))
            return
    say_words_back(turn, reason)


@answer_to("confidence_raise")
def hear_own_way(turn: Turn, label: str) -> str | None:
    """A way round that is theirs goes into the plan, for when it gets hard."""
    if label != "said" or not is_own_way(turn.text):
        return None
    goal_for_plan(turn)
    problem = problem_in_hand(turn)
    if problem is None:
        return "own_way"
    if turn.once("own_way"):
        for number in (LIST, PICK, TRY):
            take_step(turn.session, problem, number, turn.text, turn.now)
    return "own_way"


@step("action_credit_way")
def credit_way(turn: Turn) -> None:
    """Name their own way round as theirs."""
    way = said_back(turn.text.split(". ")[0])
    turn.say("utter_own_way", way=way)

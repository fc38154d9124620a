"""A plan that rests for now: nothing is made smaller, rated or praised, and it stays as it is."""

from __future__ import annotations

from actions.check_ins.outcomes import SAME_TALK, answered_within, keep_outcome
from actions.check_ins.plan_news import standing_plan
from actions.danger.danger_list import LIST, danger_signs_were_asked
from actions.planning.planning import no_plan
from actions.turn import Turn, step
from store.check_ins import Outcome, check_in_to_answer
from store.plans import draft_plan, end_plan
from understanding.check_ins.resting import rests
from understanding.danger.red_flags import tells_of_illness

__all__ = ["let_it_rest", "said_to_rest"]

#: So many messages back a wish to rest still holds, while danger signs are asked about.
LATELY = 4
AT_THE_CHECK_IN = frozenset({"how_did_it_go", "in_the_way"})
#: So many questions back a check-in began that is still talked through.
JUST_ASKED = 4


def said_to_rest(turn: Turn) -> bool:
    """Whether they said in the last few messages that they would rather rest."""
    history = (turn.latest.get("metadata") or {}).get("history") or ()
    return any(rests(str(said)) for said in history[-LATELY:])


@step("action_rest")
def rest(turn: Turn) -> None:
    """Danger signs first where they are ill; then the plan is left as it is, and rests."""
    if tells_of_illness(turn.text) and not danger_signs_were_asked(turn):
        turn.say("utter_flare_sorry")
        turn.go_to(LIST)
        return
    let_it_rest(turn)


def let_it_rest(turn: Turn) -> None:
    """Keep that it was not this time where a check-in waits; a draft goes, what stands stays."""
    found = standing_plan(turn)
    if found is None:
        no_plan(turn)  # It was the first one, and was still being made.
        turn.go_to("else")
        return
    goal, _ = found
    lately = turn.questions_asked[-JUST_ASKED:]
    waits = turn.asked in AT_THE_CHECK_IN or (turn.asked == LIST and "how_did_it_go" in lately)
    waits = waits or check_in_to_answer(turn.session, turn.person.id) is not None
    if waits and answered_within(SAME_TALK, turn, goal_id=goal.id) is None:
        keep_outcome(turn, Outcome.NOT_DONE, in_their_words=turn.asked != LIST)
    if (draft := draft_plan(turn.session, goal.id)) is not None:
        end_plan(turn.session, draft)
    turn.say("utter_rest_is_fine")
    turn.follow_with("action_offer_check_in")

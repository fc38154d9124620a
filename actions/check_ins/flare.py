"""A flare-up: the danger signs first, then the goal stays and the step gets smaller."""

from __future__ import annotations

from datetime import timedelta
from itertools import takewhile

from actions.answers.hearing import answer_to, reads_first
from actions.check_ins.outcomes import answered_within, did_it_after_all, keep_outcome
from actions.check_ins.resting import let_it_rest, said_to_rest
from actions.danger.breath import usual_breath
from actions.danger.lines import crisis_lines, emergency_number
from actions.turn import Turn, is_main, step
from store.check_ins import Outcome
from store.goals import Goal, goal_in_hand
from store.plans import agreed_plan
from understanding.check_ins.resting import rests
from understanding.danger.red_flags import goes_on, read_red_flag
from understanding.talking.choices import read_choice

#: A check-in answered within this time is the one in hand.
LATELY = timedelta(days=1)
#: The list of danger signs is put twice in a row at most.
MOST_RUNNING = 2


@reads_first("flare")
def read_flare(turn: Turn) -> str | None:
    """None of them, one of them or what they mean, in words; never asked a third time running."""
    found = read_red_flag(turn.text)
    if found is None and (goes_on(turn.text) or rests(turn.text)):
        return "left"  # "Cairry on": the list is not put again, and where to turn is said.
    if found == "breathless" and usual_breath(turn):
        return "usual"
    running = sum(1 for _ in takewhile("flare".__eq__, reversed(turn.questions_asked)))
    unclear = (
        found in {None, "explain"}
        and read_choice(turn.text, turn.question.choices if turn.question else {}) is None
    )
    return "left" if unclear and running >= MOST_RUNNING else found


@answer_to("flare")
def hear_flare(turn: Turn, label: str) -> str | None:
    """Red flags first; more than one word about it is read by the safety detector as always."""
    if did_it_after_all(turn):
        return "done"
    if label == "breathless" and turn.text and usual_breath(turn):
        return "usual"  # "A bit puffed, jist ma usual."
    # A plain no has none of them, and "skip it" leaves the list: neither is a danger sign.
    plain = {"no": "none", "skipped": "left"}
    return "not_understood" if label in {"said", "yes", "unsure"} else plain.get(label)


@step("action_after_flare")
def after_flare(turn: Turn) -> None:
    """No danger sign: the goal stays and the step shrinks, unless there is nothing to shrink for.

    A plan that was done is built on, and the usual puff is no flare-up: on with where they were.
    """
    goal = goal_in_hand(turn.session, turn.person.id)
    before = [name for name in turn.questions_asked if is_main(name) and name != "flare"]
    where = before[-1] if before and before[-1] != "open" else "more"
    told = _told_lately(turn, goal) if goal is not None else None
    usual = turn.answer == "usual"
    if turn.answer == "left":
        lines = crisis_lines(turn, "breathing")
        turn.say("utter_flare_left", emergency=emergency_number(), lines=lines)
    if goal is not None and (said_to_rest(turn) or rests(turn.text)):
        let_it_rest(turn)  # They said so before they were asked of danger signs.
        return
    if where == "how_did_it_go" and told is not None:
        where = "next"  # They have told it.
    if usual and told in {Outcome.NOT_DONE, Outcome.PARTLY}:
        where = "next"  # Whether to make it smaller is theirs to say.
    is_flare = not usual and told not in {Outcome.DONE, Outcome.MORE_THAN_PLANNED}
    if goal is not None and is_flare and agreed_plan(turn.session, goal.id) is not None:
        if where == "how_did_it_go" and told is None:
            keep_outcome(turn, Outcome.NOT_DONE, in_their_words=False)
        turn.say("utter_flare_keep")
        turn.go_to("smaller")
        return
    turn.say("utter_breath_usual" if usual else "utter_heard_button")
    turn.go_to(where)


def _told_lately(turn: Turn, goal: Goal) -> Outcome | None:
    """How the check-in in hand went, where they have told it; one of another day counts no more."""
    latest = answered_within(LATELY, turn, goal_id=goal.id)
    return latest.outcome if latest else None


#: A red flag in a flare-up, and the answer that danger of its kind gets.
RED_FLAGS = {
    "breathless": ("breathing", "urgent"),
    "chest": ("chest_pain_or_heart", "emergency"),
    "infection": ("sepsis", "urgent"),
    "bleeding": ("bleeding_or_injury", "urgent"),
    "mood": ("suicide_thoughts", "urgent"),
}


@step("action_flare_help")
def flare_help(turn: Turn) -> None:
    """Something new or worse: help today comes before any plan."""
    category, level = RED_FLAGS.get(turn.answer, ("breathing", "urgent"))
    turn.set("danger", category)
    turn.set("danger_level", level)
    turn.go_to("safe")

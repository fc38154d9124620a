"""A plan put right while it is made: heard wherever it is said, then on with what was asked."""

from __future__ import annotations

from dataclasses import replace

from actions.agenda.agenda import live_goals
from actions.agenda.loss import say_sorry_for_loss
from actions.planning.editing import after_mending, edit_part
from actions.planning.goals import show_goals
from actions.planning.mending import SMALLER, mend
from actions.planning.plan_faulted import meet_fault
from actions.planning.plan_parts import put_right
from actions.planning.planning import PART_OF, draft_in_hand, fill_from, full_plan
from actions.planning.said_of_plan import part_called, say_anew
from actions.planning.wishing import take_goal
from actions.turn import Turn, step
from store.agenda import note_strength, take_back_strength
from store.goals import GoalState, goal_in_hand
from store.plans import agreed_plan, draft_plan
from understanding.plans.corrections import Correction, read_correction
from understanding.plans.goal_instead import wish_instead
from understanding.plans.going_to import swapped_in
from understanding.plans.left_out_doing import asks_to_put_it_in, left_out_doing
from understanding.plans.plan_moved import change_of_plan
from understanding.plans.plan_put_right import RATES_A_WISH, asks_to_change, read_put_right
from understanding.plans.plans import PlanParts, read_plan_parts
from understanding.plans.taken_out import taken_out
from understanding.text.words import in_english
from understanding.topics.helps_put_right import read_helps_put_right

#: Where no part has been asked for as yet: what was said just before is asked again.
ASKS_BEFORE = frozenset({"limits", "idea", "pick_idea", "what"})
#: A plan is on its way there, and "change the plan" can mean no other.
BEGINS_A_PLAN = ASKS_BEFORE | frozenset(
    """change importance importance_why importance_raise why_it_matters small_step confidence
    confidence_why confidence_raise""".split()
)
READ_BACK = frozenset({"read_back", "edit"})


@step("action_put_right")
def put_plan_right(turn: Turn) -> None:
    """Put right what is said to be wrong, say so where it changed anything, and ask on."""
    say_sorry_for_loss(turn)
    found = read_put_right(turn.text, asked=turn.asked, now=turn.now)
    words = found.words if found is not None else turn.text
    if turn.asked in ASKS_BEFORE:
        _keep_for_the_plan(turn)
        return
    if not words:
        which_bit(turn)
        return
    if meet_fault(turn, said_changed=_say_changed, which_bit=which_bit, go_on=_go_on):
        return
    if turn.asked not in RATES_A_WISH and (wish := wish_instead(words)) is not None:
        # "Forget the walk, I'd rather swim": another thing to do, and all that is told of it.
        fill_from(turn, draft_in_hand(turn), wish.words, as_what=True)
        turn.say("utter_plan_mended")
        turn.follow_with("action_next_part")
        return
    helped = _put_helps_right(turn, words)
    if helped is not None:
        words = helped
    mend_it = _put_wish_right if turn.asked in RATES_A_WISH else _mended
    changed = mend_it(turn, words)
    if changed or helped is not None:
        _say_changed(turn)
        _go_on(turn)
        return
    draft = draft_in_hand(turn)
    if called := part_called(words):
        say_anew(turn, draft, called)
        edit_part(turn)
        return
    if read_correction(words, now=turn.now) or _called_missing(words):
        _say_plan(turn)  # It stands as they say already.
        _go_on(turn)
        return
    which_bit(turn)


def _say_changed(turn: Turn) -> None:
    turn.say("utter_plan_mended")
    _say_plan(turn)


def _go_on(turn: Turn) -> None:
    """On with what was asked; where the change has answered it, with what comes next."""
    asked = turn.asked or "read_back"
    if asked in READ_BACK:
        after_mending(turn)
        return
    goal = goal_in_hand(turn.session, turn.person.id)
    draft = draft_plan(turn.session, goal.id) if goal is not None else None
    if draft is None or asked not in PART_OF:
        # What was in the way may be so no longer: how sure they are is asked anew.
        turn.go_to("read_back" if draft is not None and asked not in RATES_A_WISH else asked)
        return
    if getattr(draft, PART_OF[asked].value) is None:
        turn.go_to(asked)
    else:
        turn.follow_with("action_next_part")


def which_bit(turn: Turn) -> None:
    """Say what the plan is so far, and ask which bit of it is to change."""
    draft_in_hand(turn)
    _say_plan(turn)
    turn.go_to("edit")


def may_put_right(turn: Turn) -> bool:
    """Whether a plan is being made, so that "change the plan" can only mean that one."""
    goal = goal_in_hand(turn.session, turn.person.id)
    if goal is None or goal.state is not GoalState.EXPLORING:
        return False
    draft = draft_plan(turn.session, goal.id)
    return bool(draft.what) if draft is not None else bool(turn.slots.get("idea_said"))


def wish_to_change(text: str) -> str:
    """What is said of a change besides the wish for it: "can I change it to a bath" gives that."""
    wish = asks_to_change(text)
    return wish.words if wish is not None else text


@step("action_change_plan")
def change_plan(turn: Turn) -> None:
    """Take a change said along with the wish for it; else show what there is to change.

    "Make my plan smaller: ten minutes" is read back with ten minutes in it.
    """
    if may_put_right(turn) and turn.asked not in ASKS_BEFORE:
        put_plan_right(turn)  # The draft in hand is the plan.
        return
    goal = goal_in_hand(turn.session, turn.person.id)
    if goal is not None and goal.state is GoalState.EXPLORING and turn.asked in BEGINS_A_PLAN:
        _keep_for_the_plan(turn)
        return
    if goal is None or agreed_plan(turn.session, goal.id) is None or len(live_goals(turn)) > 1:
        show_goals(turn)
        return
    if meet_fault(turn, said_changed=_say_changed, which_bit=which_bit, go_on=_read_it_back):
        return
    named = change_of_plan(turn.text, now=turn.now, of_the_plan=True) or wish_to_change(turn.text)
    if taken_out(named) is not None and mend(turn, draft_in_hand(turn), named, doing=False):
        turn.say("utter_plan_mended")
        turn.go_to("read_back")
        return
    if _called_missing(turn.text):
        mended = mend(turn, draft_in_hand(turn), turn.text)
        turn.say("utter_plan_mended" if mended else "utter_heard")
        turn.go_to("read_back")
        return
    said = read_correction(named, now=turn.now) if named else Correction()
    if not said and (called := part_called(named)):
        say_anew(turn, draft_in_hand(turn), called)
        edit_part(turn)
        return
    parts = replace(said.parts if said else read_plan_parts(turn.text, now=turn.now), what=None)
    if parts != PlanParts() or said.days_out or said.helper is not None or said.cue:
        draft = draft_in_hand(turn)
        put_right(draft, replace(said, parts=parts))
        turn.say("utter_plan_mended")
        turn.go_to("read_back")
    elif SMALLER.search(in_english(turn.text)):
        draft_in_hand(turn)
        turn.go_to("smaller")
    elif named != turn.text and said.parts.what:
        # "Can I change it to a bath" names another thing to do.
        mended = mend(turn, draft_in_hand(turn), named)
        turn.say("utter_plan_mended" if mended else "utter_heard")
        after_mending(turn)
    else:
        draft_in_hand(turn)
        which_bit(turn)


def _keep_for_the_plan(turn: Turn) -> None:
    """ "Change plan: Monday and Thursday", where the plan is just being begun: kept for it."""
    words = wish_to_change(turn.text)
    if read_plan_parts(words, now=turn.now) == PlanParts():
        turn.follow_with("action_back")
        return
    fill_from(turn, draft_in_hand(turn), words)
    turn.say("utter_heard")
    turn.go_to(turn.asked or "limits")


def _read_it_back(turn: Turn) -> None:
    turn.go_to("read_back")


def _called_missing(words: str) -> bool:
    """Whether the doing itself is said to be left out: "you forgot the fishing"."""
    return left_out_doing(words) is not None or asks_to_put_it_in(words)


def _say_plan(turn: Turn) -> None:
    goal = goal_in_hand(turn.session, turn.person.id)
    draft = draft_plan(turn.session, goal.id) if goal is not None else None
    if draft is not None and draft.what:
        turn.say("utter_recap_plan", plan=full_plan(draft))


def _mended(turn: Turn, words: str) -> bool:
    return bool(words.strip()) and mend(turn, draft_in_hand(turn), words)


def _put_wish_right(turn: Turn, words: str) -> bool:
    """Before there is a plan: the idea that was said is put right, and so is the goal's name."""
    if not words.strip():
        return False
    goal = goal_in_hand(turn.session, turn.person.id)
    said = read_correction(words, now=turn.now)
    renamed = (
        swapped_in(goal.words, said.gone, said.instead)
        if goal is not None and said.gone and said.instead
        else None
    )
    if renamed and goal is not None and goal.state is GoalState.EXPLORING:
        take_goal(turn, renamed)
    mended = mend(turn, draft_in_hand(turn), words)
    return bool(renamed) or mended


def _put_helps_right(turn: Turn, words: str) -> str | None:
    """Take back a help that is none, and keep the one that is; what is left of the message."""
    found = read_helps_put_right(words)
    if found is None:
        return None
    for gone in found.gone:
        take_back_strength(turn.session, turn.person.id, gone)
    if turn.once("helps"):
        for help_named in found.helps:
            note_strength(turn.session, turn.person.id, help_named, turn.now)
    return found.rest

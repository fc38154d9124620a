"""How it went, asked at the check-in that was agreed: effort before outcome."""

from __future__ import annotations

from datetime import datetime, timedelta

from actions.agenda.words import said_back
from actions.always.had_enough import had_enough
from actions.answers.hearing import answer_to
from actions.check_ins.check_in_booking import (
    book_at,
    moment_of_when,
    out_of_quiet_hours,
    usual_hour,
)
from actions.check_ins.hard_news import own_stay_in_hospital
from actions.check_ins.how_it_was import asked_if_done, say_the_but
from actions.check_ins.outcomes import keep_outcome
from actions.check_ins.plan_news import news_told
from actions.danger.danger_list import danger_signs_were_asked
from actions.planning.goal_for_plan import goal_for_plan
from actions.planning.planning import full_plan
from actions.planning.problem_solving import name_problem
from actions.readiness.readiness import hear_limits
from actions.turn import Turn, step
from store.check_ins import Outcome, cancel_check_ins, check_in_to_answer
from store.clock import LONDON
from store.feedback import give_feedback
from store.goals import Goal, GoalState, goal_in_hand, goal_of, move_goal
from store.plans import agreed_plan, end_plan
from understanding.check_ins.against_plan import held_against
from understanding.check_ins.half_done import half_done
from understanding.check_ins.hard_news import hard_news
from understanding.check_ins.late_answer import only_apologises
from understanding.check_ins.outcomes import read_outcome
from understanding.check_ins.plan_news import PlanNews
from understanding.check_ins.resting import not_this_time, rests
from understanding.check_ins.sore_after import did_too_much, paid_for_it, sore_after
from understanding.check_ins.whether_done import only_tells_of_things
from understanding.danger.red_flags import is_local, only_another_is_ill, tells_of_illness
from understanding.plans.not_yet import not_yet, ready_when
from understanding.talking.annoyance import says_more_than_no

#: Asked for again, the check-in's question comes with the plan; after a mere hello without it.
OUTCOMES = frozenset(outcome.value for outcome in Outcome)
TRIGGER = "EXTERNAL_check_in"
#: Quiet hours are no longer than this.
A_NIGHT = timedelta(hours=14)
#: What was done, in part or in full.
DID = frozenset({"done", "more_than_planned", "partly"})
ASKED_IN_FULL = frozenset({"repeat", "recap", "back", "why", "resume", "im_ok", "menu"})


@step("action_ask_how_did_it_go")
def ask_how_did_it_go(turn: Turn) -> None:
    """Quote the plan, and why it matters, in their words; then ask, whatever the outcome."""
    if turn.asked == "how_did_it_go" and turn.intent not in ASKED_IN_FULL:
        turn.say("utter_how_did_it_go_short")
        return
    if _was_held(turn):
        turn.say("utter_check_in_was_held")
    goal = _goal_asked_about(turn)
    plan = agreed_plan(turn.session, goal.id) if goal else None
    words = said_back(goal.name) if goal else "your plan"
    if plan is not None:
        words = full_plan(plan).split(";")[0].removeprefix("what: ")
    why = goal.why_it_matters if goal else None
    if why and len(words.split()) + len(why.split()) <= 26:
        turn.say("utter_how_did_it_go_why", plan=words, why=said_back(why))
    else:
        turn.say("utter_how_did_it_go", plan=words)


def _was_held(turn: Turn) -> bool:
    """Whether it comes by itself, later than agreed: a crisis or a pause was in between."""
    due = check_in_to_answer(turn.session, turn.person.id)
    comes_by_itself = turn.intent == TRIGGER and due is not None
    return comes_by_itself and due is not None and turn.now - due.due_at > A_NIGHT


def _goal_asked_about(turn: Turn) -> Goal | None:
    """The goal that the check-in is about, taken in hand: another may have been talked of since."""
    due = check_in_to_answer(turn.session, turn.person.id)
    goal = goal_of(turn.session, turn.person.id, due.goal_id) if due else None
    in_hand = goal_in_hand(turn.session, turn.person.id)
    if goal is None or goal.state not in {GoalState.EXPLORING, GoalState.PLANNED}:
        return in_hand
    if in_hand is None or in_hand.id != goal.id:
        move_goal(turn.session, goal, goal.state, turn.now)
    return goal


@answer_to("how_did_it_go")
def hear_outcome(turn: Turn, label: str) -> str | None:
    """Keep how it went; what got in the way may come along with it."""
    if turn.pressed is None and not_yet(turn.text):
        return "not_yet"
    if turn.pressed is None and only_apologises(turn.text):
        return "late"
    barrier = turn.reading.get("barrier")
    told = news_told(turn)
    found = _outcome_told(turn, label, told)
    hard = hard_news(turn.text) if turn.pressed is None else None
    if hard is not None and not own_stay_in_hospital(hard):
        return _hear_hard(turn, told)
    if _paid_for_it(turn, found):
        return "done_paid"
    if found is None and (had_enough(turn) or tells_of_illness(turn.text)):
        found = "not_done"  # Why it was not done is told, and that says that it was not.
    if found == "not_done" and had_enough(turn):
        keep_outcome(turn, Outcome.NOT_DONE)
        _keep_reason(turn)
        return "had_enough"
    in_hospital = hard is not None and own_stay_in_hospital(hard)
    signs_asked = danger_signs_were_asked(turn) and not in_hospital
    if (
        found in {"not_done", "partly", None}
        and (_is_flare(turn) or in_hospital)
        and not signs_asked
    ):
        # "I wis puffed" tells of breath and not of the plan: only what they say of it is kept.
        of_the_plan = turn.pressed or read_outcome(turn.text, asked="outcome")
        if found is not None and of_the_plan == found:
            keep_outcome(turn, Outcome(found))
        return "flare_partly" if found == "partly" else "flare"
    if found is None:
        unclear = label == "said" or label in OUTCOMES
        return "unclear" if unclear and not asked_if_done(turn) else "said"
    keep_outcome(turn, Outcome(found))
    return _more_than_outcome(turn, found, barrier) or found


def _outcome_told(turn: Turn, label: str, told: PlanNews | None) -> str | None:
    """The outcome that an answer tells; "thanks" and "hello" are none."""
    found = label if label in OUTCOMES else None
    if told is None and found in {None, *DID} and _misses_it(turn):
        return "not_done"  # Who is to rest this week has done nothing to be praised for.
    if found and turn.pressed is None and only_tells_of_things(turn.text, found):
        found = None  # "Bucketing doon and the wind" is weather, and no half of a plan.
    if told is not None and (found not in DID or told.share or told.outcome not in DID):
        found = told.outcome  # "No, I did ring them": the doing is said in so many words.
    if turn.pressed is None and found in {"done", "not_done", None} and half_done(turn.text):
        return "partly"
    if found == "more_than_planned" and _tells_no_more(turn):
        return "done"  # "I did it four times", of a plan for four: more is never guessed.
    return found


def _misses_it(turn: Turn) -> bool:
    return turn.pressed is None and (rests(turn.text) or not_this_time(turn.text))


def _tells_no_more(turn: Turn) -> bool:
    """Whether neither the words nor the figures say that it was more than the plan."""
    held = held_against(turn.text, turn.before)
    words = read_outcome(turn.text, asked="outcome")
    return turn.pressed is None and held in {None, "done"} and words in {None, "done"}


def _hear_hard(turn: Turn, told: PlanNews | None) -> str:
    """What happened comes before any form. Only what they say of the plan itself is kept."""
    outcome = told.outcome if told else read_outcome(turn.text, asked=None)
    if outcome is not None:
        keep_outcome(turn, Outcome(outcome))
    return "hard" if outcome not in DID else "done_hard"


def _paid_for_it(turn: Turn, found: str | None) -> bool:
    """Keep what was done where it cost them days: "six bulbs and then three days in bed"."""
    if turn.pressed is not None or not paid_for_it(turn.text) or tells_of_illness(turn.text):
        return False
    too_much = found is None and did_too_much(turn.text)
    if found in DID or too_much:
        keep_outcome(turn, Outcome.MORE_THAN_PLANNED if too_much else Outcome(found))
        return True
    return False


def _more_than_outcome(turn: Turn, found: str, barrier: object) -> str | None:
    """What was told along with how it went: why not, or that it left them sore."""
    if found in DID and turn.pressed is None and sore_after(turn.text):
        return "done_flare" if tells_of_illness(turn.text) else "done_sore"
    if found == "not_done" and turn.text and (barrier or says_more_than_no(turn.text)):
        _keep_reason(turn)
        return "not_done_because"
    return None


def _keep_reason(turn: Turn) -> None:
    """What got in the way came along with how it went: nobody is asked for it again."""
    if turn.reading.get("barrier") or says_more_than_no(turn.text):
        hear_limits(turn, "said")
        name_problem(turn)


def _is_flare(turn: Turn) -> bool:
    """Whether being ill is told of; a sore joint alone needs no list of danger signs."""
    told = turn.reading.get("barrier") == "pain_or_symptoms" and not is_local(turn.text)
    if told and only_another_is_ill(turn.text):
        return False
    return told or (turn.pressed is None and tells_of_illness(turn.text))


@step("action_answer_late")
def answer_late(turn: Turn) -> None:
    """No apology is needed for a late answer; how it went is still to be told."""
    turn.say("utter_late_is_fine")
    turn.go_to("how_did_it_go")


@step("action_wait_for_it")
def wait_for_it(turn: Turn) -> None:
    """The day of the plan is still to come: it is asked about after that, or when they say."""
    when, asked_for = ready_when(turn.text, now=turn.now.astimezone(LONDON))
    moment = moment_of_when(turn, when)
    if moment is None:
        turn.say("utter_not_yet")
        turn.go_to("check_in_when")
        return
    if not asked_for:
        # The morning after: the doing itself is left in peace.
        day = moment.astimezone(LONDON).date() + timedelta(days=1)
        moment = datetime.combine(day, usual_hour(turn), LONDON)
    book_at(turn, out_of_quiet_hours(moment), "utter_not_yet_booked")


@step("action_affirm_done")
def affirm_done(turn: Turn) -> None:
    """The credit is theirs, for what they had planned: the goal itself may lie further on."""
    goal = goal_in_hand(turn.session, turn.person.id)
    plan = agreed_plan(turn.session, goal.id) if goal else None
    turn.say("utter_affirm_done", plan=plan.what if plan and plan.what else "your plan")
    say_the_but(turn)


@step("action_after_feedback")
def after_feedback(turn: Turn) -> None:
    """On with something new where that is what they wanted; else an offer to stop here."""
    begins_anew = turn.slots.get("route") == "anew"
    turn.set("route", None)
    turn.go_to("open" if begins_anew else "else")


@step("action_begin_anew")
def begin_anew(turn: Turn) -> None:
    """Something new: this cycle ends as each does, and then they say what it is."""
    turn.set("route", "anew")


@step("action_end_goal")
def end_goal(turn: Turn) -> None:
    """Enough for now: the goal is done, its plan kept, nothing more is sent about it."""
    goal = goal_for_plan(turn)
    plan = agreed_plan(turn.session, goal.id)
    if plan is not None:
        end_plan(turn.session, plan)
    cancel_check_ins(turn.session, turn.person.id, goal_id=goal.id)
    move_goal(turn.session, goal, GoalState.DONE, turn.now)
    turn.say("utter_goal_done")


@answer_to("differently")
def hear_feedback(turn: Turn, label: str) -> str | None:
    """What the coach could do differently, in their words; all else is no feedback kept."""
    if label in {"yes", "unsure", "skipped"}:
        return "no"
    if label == "said" and turn.once("feedback"):
        goal = goal_in_hand(turn.session, turn.person.id)
        give_feedback(
            turn.session, turn.person.id, turn.text, turn.now, goal_id=goal.id if goal else None
        )
    return None

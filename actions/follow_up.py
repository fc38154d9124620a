"""Next week's check-in: booked when they like, kept to the minute, and effort before outcome."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone

from actions.hearing import answer_to
from actions.planning import full_plan, goal_for_plan
from actions.problem_solving import name_problem
from actions.readiness import hear_limits
from actions.turn import Turn, is_main, step
from actions.welcome import CONSENT_WORDING
from actions.words import said_back
from coaching.follow_up import Outcome as MethodOutcome
from coaching.follow_up import offer_to_space_out, spaced_out
from coaching.quiet_hours import default_check_in, next_allowed, say_when
from coaching.tailoring import level_after
from store.check_ins import (
    CheckIn,
    CheckInState,
    Outcome,
    answer_check_in,
    cancel_check_ins,
    check_in_to_answer,
    check_ins_of,
    completed_check_ins,
    plan_check_in,
    snooze_check_in,
)
from store.clock import LONDON
from store.consents import ConsentKind, grant, has_consent, withdraw
from store.feedback import give_feedback
from store.goals import GoalState, goal_in_hand, move_goal
from store.people import resume_person, start_person_again
from store.plans import agreed_plan, end_plan
from store.rulers import RulerKind, latest_reading
from store.settings import settings

DAYS = {"tomorrow": 1, "3_days": 3, "week": 7, "two_weeks": 14}
#: Where somebody names a day and no hour: ten in the morning, out of quiet hours and of breakfast.
USUAL_HOUR = time(10)


def moment_meant(turn: Turn, label: str) -> datetime | None:
    """The moment that an answer names, in UTC; the quiet hours' end where it falls into them.

    None for a time that is past: last year is no check-in.
    """
    if label in DAYS:
        day = turn.now.astimezone(LONDON).date() + timedelta(days=DAYS[label])
        meant = datetime.combine(day, USUAL_HOUR, LONDON)
    else:
        read = turn.reading.get("when")
        if not read:
            return None
        start = str(read["start"])
        if "T" in start:
            meant = datetime.fromisoformat(start)
            meant = meant if meant.tzinfo else meant.replace(tzinfo=LONDON)
        else:
            meant = datetime.combine(date.fromisoformat(start), USUAL_HOUR, LONDON)
            if meant <= turn.now and meant.date() == turn.now.astimezone(LONDON).date():
                meant = turn.now + timedelta(hours=2)
    if meant <= turn.now:
        return None
    chosen = settings()
    return next_allowed(meant.astimezone(timezone.utc), chosen.quiet_from, chosen.quiet_until)


@answer_to("check_in", "check_in_when", "check_in_move")
def hear_check_in(turn: Turn, label: str) -> str | None:
    """A time may be said straight away; what is no time to come is asked again."""
    if turn.asked == "check_in":
        if label == "said":
            return "time" if moment_meant(turn, label) else "yes"
        if label == "yes" and moment_meant(turn, "time"):
            return "time"
        return None
    if label == "time" or label in DAYS:
        if moment_meant(turn, label) is None:
            return "not_understood"
        turn.set("check_in_label", label)
        return "time"
    return None


@step("action_book_check_in")
def book(turn: Turn) -> None:
    """Book it for the time they chose, with their consent as a dated row."""
    label = str(turn.slots.get("check_in_label") or "time")
    turn.set("check_in_label", None)
    when = moment_meant(turn, label if label in DAYS else turn.pressed or "time")
    book_at(turn, when or default_check_in(turn.now, turn.person.level), "utter_check_in_booked")


@step("action_suggest_time")
def suggest(turn: Turn) -> None:
    """No time could be read: propose one, which a word can move."""
    book_at(turn, default_check_in(turn.now, turn.person.level), "utter_check_in_suggested")


def book_at(turn: Turn, when: datetime, line: str) -> None:
    """Book one check-in for the goal in hand; an earlier one still to come gives way."""
    goal = goal_for_plan(turn)
    plan = agreed_plan(turn.session, goal.id)
    # To agree a check-in is to take up again what was paused or stopped.
    resume_person(turn.session, turn.person.id)
    start_person_again(turn.session, turn.person.id)
    if turn.once("book"):
        if not has_consent(turn.session, turn.person.id, ConsentKind.CHECK_INS):
            grant(turn.session, turn.person.id, ConsentKind.CHECK_INS, CONSENT_WORDING, turn.now)
        cancel_check_ins(turn.session, turn.person.id, goal_id=goal.id)
        plan_check_in(
            turn.session,
            turn.person.id,
            goal.id,
            when,
            plan_id=plan.id if plan else None,
            spacing_days=max(1, (when - turn.now).days),
        )
    turn.say(line, when=say_when(when, turn.now))


@step("action_after_booking")
def after_booking(turn: Turn) -> None:
    """A first plan may be kept on paper; a cycle that has run ends with what to do differently."""
    goal = goal_for_plan(turn)
    answered = check_ins_of(turn.session, turn.person.id, CheckInState.ANSWERED)
    cycles = [row for row in answered if row.goal_id == goal.id]
    if not cycles:
        turn.go_to("keep_plan")
    elif offer_to_space_out(completed_check_ins(turn.session, goal.id)):
        turn.go_to("space_out")
    else:
        turn.go_to("differently")


@step("action_ask_how_did_it_go")
def ask_how_did_it_go(turn: Turn) -> None:
    """Quote the plan, and why it matters, in their words; then ask, whatever the outcome."""
    goal = goal_in_hand(turn.session, turn.person.id)
    plan = agreed_plan(turn.session, goal.id) if goal else None
    words = full_plan(plan).split(";")[0] if plan else said_back(goal.name) if goal else "your plan"
    why = goal.why_it_matters if goal else None
    if why and len(words.split()) + len(why.split()) <= 26:
        turn.say("utter_how_did_it_go_why", plan=words, why=said_back(why))
    else:
        turn.say("utter_how_did_it_go", plan=words)


@answer_to("how_did_it_go")
def hear_outcome(turn: Turn, label: str) -> str | None:
    """Keep how it went; what got in the way may come along with it."""
    barrier = turn.reading.get("barrier")
    found = {"said": None, "unsure": None, "skipped": None}.get(label, label)
    if found == "flare" or (found in {"not_done", "partly", None} and _is_flare(turn)):
        keep_outcome(turn, Outcome.NOT_DONE if found != "partly" else Outcome.PARTLY)
        return "flare"
    if found is None:
        return None
    keep_outcome(turn, Outcome(found))
    if found == "not_done" and barrier and turn.text:
        hear_limits(turn, "said")
        name_problem(turn)
        return "not_done_because"
    return None


def _is_flare(turn: Turn) -> bool:
    return turn.reading.get("barrier") == "pain_or_symptoms"


def keep_outcome(turn: Turn, outcome: Outcome) -> None:
    """Answer the check-in that waits; a person who tells it unasked gets one for the record."""
    goal = goal_in_hand(turn.session, turn.person.id)
    if goal is None or not turn.once("outcome"):
        return
    waiting = check_in_to_answer(turn.session, turn.person.id)
    if waiting is None:
        cancel_check_ins(turn.session, turn.person.id, goal_id=goal.id)
        waiting = plan_check_in(turn.session, turn.person.id, goal.id, turn.now)
    answer_check_in(turn.session, waiting, outcome, turn.now, turn.text or None)
    _adjust_level(turn, waiting)


def _adjust_level(turn: Turn, latest: CheckIn) -> None:
    rows = check_ins_of(turn.session, turn.person.id, CheckInState.ANSWERED)
    outcomes = [
        MethodOutcome(row.outcome.value)
        for row in rows
        if row.outcome is not None and row.goal_id == latest.goal_id
    ]
    reading = latest_reading(turn.session, turn.person.id, RulerKind.PLAN_CONFIDENCE)
    sure = reading.value if reading else None
    turn.person.level = level_after(turn.person.level, outcomes, sure)


@step("action_affirm_done")
def affirm_done(turn: Turn) -> None:
    """The credit is theirs, for what they had planned: the goal itself may lie further on."""
    goal = goal_in_hand(turn.session, turn.person.id)
    plan = agreed_plan(turn.session, goal.id) if goal else None
    turn.say("utter_affirm_done", plan=plan.what if plan and plan.what else "your plan")


@answer_to("flare")
def hear_flare(_turn: Turn, label: str) -> str | None:
    """Red flags first; more than one word about it is read by the safety detector as always."""
    return "not_understood" if label in {"said", "yes", "unsure"} else None


@step("action_after_flare")
def after_flare(turn: Turn) -> None:
    """No danger sign: the goal stays and the step shrinks; without a plan, on where they were."""
    goal = goal_in_hand(turn.session, turn.person.id)
    if goal is not None and agreed_plan(turn.session, goal.id) is not None:
        turn.say("utter_flare_keep")
        turn.go_to("smaller")
        return
    turn.say("utter_heard_button")
    before = [name for name in turn.questions_asked if is_main(name) and name != "flare"]
    turn.go_to(before[-1] if before and before[-1] != "open" else "more")


#: A red flag in a flare-up, and the answer that danger of its kind gets.
RED_FLAGS = {
    "breathless": ("breathing", "urgent"),
    "chest": ("chest_pain_or_heart", "emergency"),
    "infection": ("sepsis", "urgent"),
    "mood": ("suicide_thoughts", "urgent"),
}


@step("action_flare_help")
def flare_help(turn: Turn) -> None:
    """Something new or worse: help today comes before any plan."""
    category, level = RED_FLAGS.get(turn.answer, ("breathing", "urgent"))
    turn.set("danger", category)
    turn.set("danger_level", level)
    turn.go_to("safe")


@step("action_space_out")
def space_out(turn: Turn) -> None:
    """Check-ins further apart, because they have found their own way."""
    goal = goal_for_plan(turn)
    for row in check_ins_of(turn.session, turn.person.id, CheckInState.PLANNED):
        if row.goal_id == goal.id and turn.once("space"):
            row.spacing_days = spaced_out(row.spacing_days)
            chosen = settings()
            row.due_at = next_allowed(
                turn.now + timedelta(days=row.spacing_days), chosen.quiet_from, chosen.quiet_until
            )
            turn.say("utter_check_in_moved", when=say_when(row.due_at, turn.now))
            return
    turn.say("utter_heard_button")


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
def hear_feedback(turn: Turn, label: str) -> None:
    """What the coach could do differently, in their words."""
    if label == "said" and turn.once("feedback"):
        goal = goal_in_hand(turn.session, turn.person.id)
        give_feedback(
            turn.session, turn.person.id, turn.text, turn.now, goal_id=goal.id if goal else None
        )


@step("action_snooze")
def snooze(turn: Turn) -> None:
    """Move the next check-in: later today, tomorrow, or the day they say."""
    ahead = check_ins_of(
        turn.session, turn.person.id, CheckInState.PLANNED, CheckInState.SENT, CheckInState.SNOOZED
    )
    if not ahead:
        turn.say("utter_no_check_in_to_move")
        return
    chosen = settings()
    if turn.answer == "later":
        when = next_allowed(turn.now + timedelta(hours=3), chosen.quiet_from, chosen.quiet_until)
    else:
        label = turn.answer if turn.answer in DAYS else turn.pressed or "time"
        when = moment_meant(turn, label) or default_check_in(turn.now, turn.person.level)
    if turn.once("snooze"):
        snooze_check_in(turn.session, ahead[0], when)
    turn.say("utter_check_in_moved", when=say_when(when, turn.now))


@step("action_stop_check_ins")
def stop_check_ins(turn: Turn) -> None:
    """No more check-ins: those to come are cancelled and the consent is dated as withdrawn."""
    cancel_check_ins(turn.session, turn.person.id)
    withdraw(turn.session, turn.person.id, ConsentKind.CHECK_INS, turn.now)
    turn.say("utter_check_ins_stopped")

"""Next week's check-in: booked when they like, kept to the minute, and effort before outcome."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, timezone

from actions.always import resume
from actions.goal_for_plan import goal_for_plan
from actions.greeting import close
from actions.had_enough import had_enough
from actions.hard_news import own_stay_in_hospital
from actions.hearing import answer_to
from actions.how_it_was import asked_if_done
from actions.outcomes import keep_outcome
from actions.plan_news import news_told, standing_plan
from actions.planning import full_plan
from actions.problem_solving import name_problem
from actions.readiness import hear_limits
from actions.turn import Turn, step
from actions.welcome import CONSENT_WORDING
from actions.words import said_back
from coaching.follow_up import offer_to_space_out, spaced_out
from coaching.quiet_hours import default_check_in, next_allowed, say_when
from store.agenda import item_in_focus
from store.check_ins import (
    CheckInState,
    Outcome,
    cancel_check_ins,
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
from store.settings import settings
from understanding.agreeing_to_write import about_when_to_write, agrees_to_a_check_in
from understanding.annoyance import says_more_than_no
from understanding.check_ins_refused import refuses_check_ins
from understanding.dates import When
from understanding.hard_news import hard_news
from understanding.late_answer import only_apologises
from understanding.night_work import works_nights
from understanding.not_yet import not_yet, ready_when
from understanding.outcomes import read_outcome
from understanding.red_flags import is_local, tells_of_illness
from understanding.sore_after import sore_after
from understanding.words import in_english

DAYS = {"tomorrow": 1, "3_days": 3, "week": 7, "two_weeks": 14}
#: Asked for again, the check-in's question comes with the plan; after a mere hello without it.
OUTCOMES = frozenset(outcome.value for outcome in Outcome)
#: What was done, in part or in full.
DID = frozenset({"done", "more_than_planned", "partly"})
ASKED_IN_FULL = frozenset({"repeat", "recap", "back", "why", "resume", "im_ok", "menu"})
#: Where somebody names a day and no hour: ten in the morning, out of quiet hours and of breakfast.
USUAL_HOUR = time(10)
#: Ten in the morning is the middle of the night for who works nights; by then they are up.
HOUR_AFTER_NIGHTS = time(16)
#: "Aye, a week", "in a week's time".
A_WEEK = re.compile(
    r"(?:(?:yes|ok|aye|right|maybe|say|well|please|och)[\s,]+)*(?:in |after |give it |about )*"
    r"(?:a|one|1) week(?:'?s time)?(?: (?:from now|from today|today|then|please|will do|is fine))*"
)


def moment_meant(turn: Turn, label: str) -> datetime | None:
    """The moment that an answer names, in UTC; the quiet hours' end where it falls into them.

    None for a time that is past: last year is no check-in.
    """
    if label in DAYS:
        day = turn.now.astimezone(LONDON).date() + timedelta(days=DAYS[label])
        meant = datetime.combine(day, usual_hour(turn), LONDON)
    else:
        read = turn.reading.get("when")
        if not read:
            return None
        start = str(read["start"])
        is_moment = "T" in start
        meant = _to_the_minute(
            turn, datetime.fromisoformat(start) if is_moment else date.fromisoformat(start)
        )
    return None if meant <= turn.now else _out_of_quiet_hours(meant)


def _moment_of(turn: Turn, when: When | None) -> datetime | None:
    meant = _to_the_minute(turn, when.start) if when else None
    return meant if meant and meant > turn.now else None


def _to_the_minute(turn: Turn, start: date) -> datetime:
    """A day's usual hour, or two hours on where that is past today; a moment stays as it is."""
    if isinstance(start, datetime):
        return start if start.tzinfo else start.replace(tzinfo=LONDON)
    meant = datetime.combine(start, usual_hour(turn), LONDON)
    today = turn.now.astimezone(LONDON).date()
    return turn.now + timedelta(hours=2) if meant <= turn.now and start == today else meant


def usual_hour(turn: Turn) -> time:
    """The hour for a day that was named without one, by when they sleep."""
    found = standing_plan(turn)
    goal = goal_in_hand(turn.session, turn.person.id)
    item = item_in_focus(turn.session, turn.person.id)
    told = [
        *((found[1].what, found[1].when_text, found[1].how_often) if found else ()),
        goal.words if goal else None,
        item.words if item else None,
    ]
    at_night = any(words and works_nights(words) for words in told)
    return HOUR_AFTER_NIGHTS if at_night else USUAL_HOUR


def _out_of_quiet_hours(moment: datetime) -> datetime:
    chosen = settings()
    return next_allowed(moment.astimezone(timezone.utc), chosen.quiet_from, chosen.quiet_until)


@answer_to("check_in", "check_in_when", "check_in_move")
def hear_check_in(turn: Turn, label: str) -> str | None:
    """A time may be said straight away; what is no time to come is asked again."""
    if turn.pressed is None:
        if refuses_check_ins(turn.text):
            return "no"
        if label in {"said", "time"} and not about_when_to_write(turn.text):
            return "not_understood"  # "I'm at the hospital on Tuesday" is no time to write.
        if found := _no_day_named(turn):
            return found
    if turn.asked == "check_in":
        if label == "said":
            if moment_meant(turn, label):
                return "time"
            return "yes" if agrees_to_a_check_in(turn.text) else "not_understood"
        if label == "yes" and moment_meant(turn, "time"):
            return "time"
        return None
    if label == "time" or label in DAYS:
        if moment_meant(turn, label) is None:
            return "not_understood"
        turn.set("check_in_label", label)
        return "time"
    return None


def _no_day_named(turn: Turn) -> str | None:
    """ "Aye, a week" is in a week; "aye, next week" names no day, and none is chosen for them."""
    if A_WEEK.fullmatch(in_english(turn.text).strip(" .!")):
        turn.set("check_in_label", "week")
        return "time"
    if (turn.reading.get("when") or {}).get("grain") == "week":
        return "which_day"
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
        turn.set("check_ins_refused", None)  # They have brought it up, or said yes.
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
    if "how_did_it_go" in turn.questions_asked[-2:]:
        close(turn)  # It was not yet time: nothing has run that could be looked back on.
        return
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
    if turn.asked == "how_did_it_go" and turn.intent not in ASKED_IN_FULL:
        turn.say("utter_how_did_it_go_short")
        return
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
    if turn.pressed is None and not_yet(turn.text):
        return "not_yet"
    if turn.pressed is None and only_apologises(turn.text):
        return "late"
    barrier = turn.reading.get("barrier")
    # "Thanks" and "hello" are no outcome either.
    found = label if label in OUTCOMES else None
    told = news_told(turn)
    if told is not None and (found not in DID or told.share or told.outcome not in DID):
        found = told.outcome  # "No, I did ring them": the doing is said in so many words.
    hard = hard_news(turn.text) if turn.pressed is None else None
    if hard is not None and not own_stay_in_hospital(hard):
        # What happened comes before any form. Only what they say of the plan itself is kept.
        outcome = told.outcome if told else read_outcome(turn.text, asked=None)
        if outcome is not None:
            keep_outcome(turn, Outcome(outcome))
        return "hard" if outcome not in DID else "done_hard"
    if found is None and (had_enough(turn) or tells_of_illness(turn.text)):
        found = "not_done"  # Why it was not done is told, and that says that it was not.
    if found == "not_done" and had_enough(turn):
        keep_outcome(turn, Outcome.NOT_DONE)
        _keep_reason(turn)
        return "had_enough"
    in_hospital = hard is not None and own_stay_in_hospital(hard)
    if found in {"not_done", "partly", None} and (_is_flare(turn) or in_hospital):
        # "I wis puffed" tells of breath and not of the plan: only what they say of it is kept.
        of_the_plan = turn.pressed or read_outcome(turn.text, asked="outcome")
        if found is not None and of_the_plan == found:
            keep_outcome(turn, Outcome(found))
        return "flare_partly" if found == "partly" else "flare"
    if found is None:
        return "unclear" if label == "said" and not asked_if_done(turn) else None
    keep_outcome(turn, Outcome(found))
    return _more_than_outcome(turn, found, barrier) or found


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
    moment = _moment_of(turn, when)
    if moment is None:
        turn.say("utter_not_yet")
        turn.go_to("check_in_when")
        return
    if not asked_for:
        # The morning after: the doing itself is left in peace.
        day = moment.astimezone(LONDON).date() + timedelta(days=1)
        moment = datetime.combine(day, usual_hour(turn), LONDON)
    book_at(turn, _out_of_quiet_hours(moment), "utter_not_yet_booked")


@step("action_affirm_done")
def affirm_done(turn: Turn) -> None:
    """The credit is theirs, for what they had planned: the goal itself may lie further on."""
    goal = goal_in_hand(turn.session, turn.person.id)
    plan = agreed_plan(turn.session, goal.id) if goal else None
    turn.say("utter_affirm_done", plan=plan.what if plan and plan.what else "your plan")


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


@step("action_snooze")
def snooze(turn: Turn) -> None:
    """Move the next check-in: later today, tomorrow, or the day they say."""
    ahead = check_ins_of(
        turn.session, turn.person.id, CheckInState.PLANNED, CheckInState.SENT, CheckInState.SNOOZED
    )
    if not ahead:
        _book_where_none_was(turn)
        return
    chosen = settings()
    later = turn.asked == "check_in_change" and turn.answer == "later"
    if later:
        when = next_allowed(turn.now + timedelta(hours=3), chosen.quiet_from, chosen.quiet_until)
    else:
        asked_now = turn.asked in {"check_in_change", "check_in_move"}
        label = turn.answer if asked_now and turn.answer in DAYS else turn.pressed or "time"
        when = moment_meant(turn, label) or default_check_in(turn.now, turn.person.level)
    if turn.once("snooze"):
        snooze_check_in(turn.session, ahead[0], when)
    turn.say("utter_check_in_moved", when=say_when(when, turn.now))


def _book_where_none_was(turn: Turn) -> None:
    """ "Check in next week" where none is set is a wish for one, if there is a plan."""
    when = moment_meant(turn, turn.pressed or "time")
    if when is None or standing_plan(turn) is None:
        turn.say("utter_no_check_in_to_move")
    else:
        book_at(turn, when, "utter_check_in_booked")


@step("action_change_check_in")
def change_check_in(turn: Turn) -> None:
    """Move the check-in to the time said along with the wish; else ask what to change."""
    if moment_meant(turn, "time") is None:
        turn.go_to("check_in_change")
        return
    snooze(turn)
    resume(turn)


@step("action_stop_check_ins")
def stop_check_ins(turn: Turn) -> None:
    """No more check-ins: those to come are cancelled and the consent is dated as withdrawn."""
    cancel_check_ins(turn.session, turn.person.id)
    withdraw(turn.session, turn.person.id, ConsentKind.CHECK_INS, turn.now)
    turn.say("utter_check_ins_stopped")

"""A check-in booked when they like, kept to the minute, moved and stopped at a word."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, timezone

from actions.always.always import resume
from actions.always.greeting import close
from actions.always.welcome import CONSENT_WORDING
from actions.answers.hearing import answer_to, reads_first
from actions.check_ins.plan_news import standing_plan
from actions.planning.goal_for_plan import goal_for_plan
from actions.planning.put_right import may_put_right
from actions.turn import Turn, step
from coaching.follow_up import offer_to_space_out, spaced_out
from coaching.quiet_hours import default_check_in, next_allowed, say_when
from store.agenda import item_in_focus, limits_of
from store.check_ins import (
    CheckIn,
    CheckInState,
    cancel_check_ins,
    check_ins_of,
    completed_check_ins,
    plan_check_in,
    snooze_check_in,
)
from store.clock import LONDON
from store.consents import ConsentKind, grant, has_consent, withdraw
from store.goals import goal_in_hand
from store.people import resume_person, start_person_again
from store.plans import agreed_plan
from store.settings import settings
from understanding.check_ins.agreeing_to_write import (
    about_when_to_write,
    agrees_to_a_check_in,
    any_time_will_do,
    asks_how_it_goes,
)
from understanding.check_ins.asks_when_booked import asks_when_booked, sentence_of_the_move
from understanding.check_ins.booking_moved import (
    JUST_BOOKED,
    after_that_day,
    days_left_out,
    hour_after,
    hour_alone,
    only_a_weekday,
    only_an_hour,
    read_booking_moved,
    weeks_on,
    without_hours_out,
    words_of_the_move,
)
from understanding.check_ins.check_ins_refused import refuses_check_ins
from understanding.dates.dates import When, read_when
from understanding.people.night_work import works_nights
from understanding.plans.beside_the_plan import beside_the_plan
from understanding.plans.exceptions import no_mornings
from understanding.plans.frequency import read_frequency
from understanding.text.words import in_english

DAYS = {"tomorrow": 1, "3_days": 3, "week": 7, "two_weeks": 14}
#: Where somebody names a day and no hour: ten in the morning, out of quiet hours and of breakfast.
USUAL_HOUR = time(10)
#: Ten in the morning is the middle of the night for who works nights; by then they are up.
HOUR_AFTER_NIGHTS = time(16)
#: For who says that they have no mornings.
HOUR_AFTER_MORNINGS = time(14)
#: "Aye, a week", "in a week's time".
A_WEEK = re.compile(
    r"(?:(?:yes|ok|aye|right|maybe|say|well|please|och)[\s,]+)*(?:in |after |give it |about )*"
    r"(?:a|one|1) week(?:'?s time)?(?: (?:from now|from today|today|then|please|will do|is fine))*"
)


def moment_meant(turn: Turn, label: str) -> datetime | None:
    """The moment that an answer names, in UTC; the quiet hours' end where it falls into them.

    None for a time that is past: last year is no check-in.
    """
    if label not in DAYS and (kept := without_hours_out(turn.text, now=_here(turn))) is not None:
        # "Thursday but not morning" is Thursday, and no morning.
        return _at_an_hour(turn, kept.when.start, kept.hour) if kept.when and kept.hour else None
    if label not in DAYS and (hour := only_an_hour(turn.text, now=_here(turn))) is not None:
        # "12" says at what time, and no day: today there is nothing yet to ask about.
        return _at_an_hour(turn, _usual_day(turn), hour)
    if label in DAYS:
        day = turn.now.astimezone(LONDON).date() + timedelta(days=DAYS[label])
        meant = datetime.combine(day, usual_hour(turn), LONDON)
    else:
        start = _start_told(turn)
        if start is None:
            return None
        meant = _to_the_minute(turn, start)
        if after_that_day(turn.text):
            meant += timedelta(days=1)  # "A scan on Friday, so after that."
    return None if meant <= turn.now else out_of_quiet_hours(meant)


def _usual_day(turn: Turn) -> date:
    """The day to propose where none is named; a day of the week that does not suit is passed."""
    day = default_check_in(turn.now, turn.person.level).astimezone(LONDON).date()
    out = days_left_out(turn.text) if turn.pressed is None else frozenset()
    return next(
        (
            later
            for later in (day + timedelta(days=n) for n in range(7))
            if later.weekday() not in out
        ),
        day,
    )


def _start_told(turn: Turn) -> date | None:
    """The day or moment that an answer names, as it was read or as its own words say."""
    if (further := weeks_on(turn.text, now=_here(turn))) is not None:
        return further.start
    words = words_of_the_move(turn.text, now=_here(turn))
    if words != turn.text and (found := read_when(words, now=_here(turn), asked="when")):
        return found.start
    read = turn.reading.get("when") or _when_told(turn)
    if not read:
        return None
    start = str(read["start"])
    return datetime.fromisoformat(start) if "T" in start else date.fromisoformat(start)


def _when_told(turn: Turn) -> dict[str, str] | None:
    """ "A fortnight", where it was asked whether to write at all: a time all the same."""
    if turn.asked != "check_in" or turn.pressed is not None:
        return None
    found = read_when(turn.text, now=_here(turn), asked="when")
    return {"start": found.start.isoformat()} if found else None


def moment_in(turn: Turn, words: str) -> datetime | None:
    """The moment to come that words name, out of quiet hours: "next sunday, no in the mornin"."""
    if (kept := without_hours_out(words, now=_here(turn))) is not None:
        return _at_an_hour(turn, kept.when.start, kept.hour) if kept.when and kept.hour else None
    read = weeks_on(words, now=_here(turn)) or read_when(words, now=_here(turn), asked="when")
    found = moment_of_when(turn, read)
    return out_of_quiet_hours(found) if found else None


def _here(turn: Turn) -> datetime:
    return turn.now.astimezone(LONDON)


def _at_an_hour(turn: Turn, day: date, hour: time) -> datetime | None:
    meant = datetime.combine(day.date() if isinstance(day, datetime) else day, hour, LONDON)
    return None if meant <= turn.now else out_of_quiet_hours(meant)


def moment_of_when(turn: Turn, when: When | None) -> datetime | None:
    meant = _to_the_minute(turn, when.start) if when else None
    return meant if meant and meant > turn.now else None


def _to_the_minute(turn: Turn, start: date) -> datetime:
    """A day's usual hour, or two hours on where that is past today; a moment stays as it is."""
    if isinstance(start, datetime):
        return start if start.tzinfo else start.replace(tzinfo=LONDON)
    told = hour_after(turn.text) if turn.pressed is None else None
    meant = datetime.combine(start, told or usual_hour(turn), LONDON)
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
    if any(words and works_nights(words) for words in told):
        return HOUR_AFTER_NIGHTS
    said = limits_of(turn.session, turn.person.id)
    return HOUR_AFTER_MORNINGS if any(no_mornings(row.words) for row in said) else USUAL_HOUR


def out_of_quiet_hours(moment: datetime) -> datetime:
    chosen = settings()
    return next_allowed(moment.astimezone(timezone.utc), chosen.quiet_from, chosen.quiet_until)


@answer_to("check_in", "check_in_when", "check_in_move")
def hear_check_in(turn: Turn, label: str) -> str | None:
    """A time may be said straight away; what is no time to come is asked again."""
    if turn.pressed is None and (found := _said_of_it(turn, label)) is not None:
        return found
    if turn.asked == "check_in":
        if label == "said":
            if moment_meant(turn, label):
                return "time"
            if every := read_frequency(turn.text):
                # "Every day please" agrees, and "once a week" says when as well.
                return _in_a_week(turn) if "week" in every else "yes"
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


def _said_of_it(turn: Turn, label: str) -> str | None:
    """What a typed answer says of being written to, before it is read as a time."""
    if refuses_check_ins(turn.text):
        return "no"
    if label == "no" and len(turn.text.split()) > 1 and moment_meant(turn, "time") is not None:
        return "time"  # "No, Friday" is another time, and no refusal.
    if after_that_day(turn.text) and moment_meant(turn, "time") is not None:
        return "time"
    if label in {"said", "time"} and not about_when_to_write(turn.text):
        return "not_understood"  # "I'm at the hospital on Tuesday" is no time to write.
    return _no_day_named(turn)


def _no_day_named(turn: Turn) -> str | None:
    """ "Aye, a week" is in a week; "aye, next week" names no day, and none is chosen for them."""
    if A_WEEK.fullmatch(in_english(turn.text).strip(" .!")):
        return _in_a_week(turn)
    if (turn.reading.get("when") or {}).get("grain") == "week":
        return "which_day"
    return None


def _in_a_week(turn: Turn) -> str:
    turn.set("check_in_label", "week")
    return "time"


@reads_first("check_in", "check_in_when")
def read_how_it_goes(turn: Turn) -> str | None:
    """ "How do you check in, phone?" is answered; "whenever" or "not weekends" make a time."""
    if asks_how_it_goes(turn.text):
        return "explain"
    if turn.asked != "check_in_when":
        return None
    no_day = turn.reading.get("when") is None and bool(days_left_out(turn.text))
    return "unsure" if any_time_will_do(turn.text) or no_day else None


@step("action_book_check_in")
def book(turn: Turn) -> None:
    """Book it for the time they chose, with their consent as a dated row."""
    label = str(turn.slots.get("check_in_label") or "time")
    turn.set("check_in_label", None)
    when = moment_meant(turn, label if label in DAYS else turn.pressed or "time")
    book_at(turn, when or default_check_in(turn.now, turn.person.level), "utter_check_in_booked")


@step("action_suggest_time")
def suggest(turn: Turn) -> None:
    """No time could be read: propose one, which a word can move; never on a day that is out."""
    usual = _at_an_hour(turn, _usual_day(turn), usual_hour(turn))
    when = usual or default_check_in(turn.now, turn.person.level)
    book_at(turn, when, "utter_check_in_suggested")


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
        refused = turn.asked in {"check_in", "check_in_when"} and turn.answer == "no"
        # Who wants no check-in is not held up by one offer after another.
        turn.go_to("else" if refused else "keep_plan")
    elif offer_to_space_out(completed_check_ins(turn.session, goal.id)):
        turn.go_to("space_out")
    else:
        turn.go_to("differently")


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
    if when is not None and standing_plan(turn) is None and may_put_right(turn):
        turn.set("check_in_said", beside_the_plan(turn.text).writing or turn.text)
        turn.say("utter_check_in_kept")
    elif when is None or standing_plan(turn) is None:
        turn.say("utter_no_check_in_to_move")
    else:
        book_at(turn, when, "utter_check_in_booked")


@step("action_change_check_in")
def change_check_in(turn: Turn) -> None:
    """Move the check-in to the time said along with the wish; else ask what to change.

    "Make it 12", said of one just booked, keeps its day; "I'll no be in then" asks for another.
    """
    ahead = check_ins_of(turn.session, turn.person.id, CheckInState.PLANNED, CheckInState.SNOOZED)
    if ahead and asks_when_booked(turn.text):
        turn.say("utter_check_in_stands", when=say_when(ahead[0].due_at, turn.now))
        resume(turn)
        return
    turn.text = sentence_of_the_move(turn.text)
    hour = hour_alone(turn.text, now=_here(turn)) if ahead else None
    at = _at_an_hour(turn, ahead[0].due_at.astimezone(LONDON), hour) if hour else None
    moved = at or _nearest_to_booked(turn, ahead)
    if moved is not None:
        if turn.once("snooze"):
            snooze_check_in(turn.session, ahead[0], moved)
        turn.say("utter_check_in_moved", when=say_when(moved, turn.now))
        resume(turn)
    elif moment_meant(turn, "time") is not None:
        snooze(turn)
        resume(turn)
    elif turn.asked in JUST_BOOKED and read_booking_moved(turn.text, now=_here(turn)) is not None:
        turn.say("utter_not_then")
        turn.go_to("check_in_when")
    else:
        turn.go_to("check_in_change")


def _nearest_to_booked(turn: Turn, ahead: list[CheckIn]) -> datetime | None:
    """ "No, Tuesday", said of a Monday next week, is the Tuesday after it, at the same hour."""
    words = words_of_the_move(turn.text, now=_here(turn))
    found = read_when(words, now=_here(turn), asked="when") if ahead else None
    if found is None or not only_a_weekday(words):
        return None
    booked = ahead[0].due_at.astimezone(LONDON)
    start, hour = found.start, booked.time().replace(second=0, microsecond=0)
    if isinstance(start, datetime):
        day, hour = start.date(), start.time()
    else:
        day, hour = start, hour if turn.asked in JUST_BOOKED else usual_hour(turn)
    # Who means tomorrow says so: Monday, for a check-in of next Sunday, is the one after it.
    soon = (day - _here(turn).date()).days <= 1
    if turn.asked not in JUST_BOOKED and not soon:
        return None
    days = [day + timedelta(days=7 * weeks) for weeks in range(9)]
    nearest = min(days, key=lambda one: abs((one - booked.date()).days))
    return _at_an_hour(turn, nearest, hour)


@step("action_stop_check_ins")
def stop_check_ins(turn: Turn) -> None:
    """No more check-ins: those to come are cancelled and the consent is dated as withdrawn."""
    cancel_check_ins(turn.session, turn.person.id)
    withdraw(turn.session, turn.person.id, ConsentKind.CHECK_INS, turn.now)
    turn.say("utter_check_ins_stopped")

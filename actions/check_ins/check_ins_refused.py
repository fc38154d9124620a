"""No check-in, and no more of them: what is set is cancelled, and it is not offered again."""

from __future__ import annotations

from actions.agenda.appointment import new_sheet
from actions.always.always import resume
from actions.answers.hearing import answer_to
from actions.check_ins.check_in_booking import after_booking, book_at, moment_in
from actions.planning.goal_for_plan import goal_for_plan
from actions.turn import Turn, step
from coaching.quiet_hours import say_when
from store.check_ins import CheckInState, cancel_check_ins, check_ins_of
from store.consents import ConsentKind, withdraw
from understanding.check_ins.check_ins_refused import beside_the_refusal, refuses_check_ins
from understanding.talking.asides import asks_for_page, asks_to_get_ready
from understanding.talking.own_data import deletes_all
from understanding.text.words import in_english

#: Said without being asked, a refusal holds for every goal.
FOR_ALL = "all"
#: Questions that have had their answer by it.
ASKS_ABOUT_IT = frozenset({"check_in", "check_in_when", "check_in_change", "check_in_move"})
#: "I want the doctor sheet": wanted in the same breath.
WANTS_A_PAGE = ("doctor sheet", "sheet for the doctor", "appointment sheet", "list for the doctor")


def refuse_check_ins(turn: Turn, *, for_all: bool) -> bool:
    """Cancel every check-in that is set and date the consent as taken back.

    Gives whether one was set: the person is told that it is off.
    """
    cancelled = cancel_check_ins(turn.session, turn.person.id)
    withdraw(turn.session, turn.person.id, ConsentKind.CHECK_INS, turn.now)
    turn.set("check_ins_refused", FOR_ALL if for_all else str(goal_for_plan(turn).id))
    return bool(cancelled)


def check_ins_are_refused(turn: Turn) -> bool:
    """Whether they have said no to check-ins on this goal, or to all of them."""
    refused = turn.slots.get("check_ins_refused")
    return refused is not None and refused in {FOR_ALL, str(goal_for_plan(turn).id)}


@step("action_no_check_in")
def no_check_in(turn: Turn) -> None:
    """A no to the offer of a check-in: none is set, and one that was is set no more."""
    was_set = refuse_check_ins(turn, for_all=False)
    turn.say("utter_no_check_in_either" if was_set else "utter_no_check_in")


@step("action_offer_check_in")
def offer_check_in(turn: Turn) -> None:
    """Offer a check-in, unless they have said no to it: to be asked again is to be nagged."""
    said = turn.slots.get("check_in_said")
    turn.set("check_in_said", None)
    when = moment_in(turn, str(said)) if said else None
    if when is not None:
        book_at(turn, when, "utter_check_in_booked")  # The time was said with the plan.
        after_booking(turn)
        return
    goal = goal_for_plan(turn)
    ahead = check_ins_of(turn.session, turn.person.id, CheckInState.PLANNED, CheckInState.SNOOZED)
    standing = [row for row in ahead if row.goal_id == goal.id]
    if standing:
        # One is set: a no to the offer of another would put that one off.
        turn.say("utter_when_next", when=say_when(standing[0].due_at, turn.now))
        after_booking(turn)
        return
    turn.go_to("keep_plan" if check_ins_are_refused(turn) else "check_in")


@step("action_refuse_check_ins")
def refuse_unasked(turn: Turn) -> None:
    """No more check-ins, said at any time; what else the message wants comes next."""
    was_set = refuse_check_ins(turn, for_all=True)
    turn.say("utter_check_ins_stopped" if was_set else "utter_no_check_in")
    rest = beside_the_refusal(turn.text)
    if rest and deletes_all(rest):
        turn.go_to("delete_sure")  # Asked for as well: it is wiped only once they say yes to that.
    elif rest and _wants_the_page(rest):
        before = len(turn.events)
        new_sheet(turn)
        if not any(event.get("event") == "followup" for event in turn.events[before:]):
            turn.say("utter_appointment_intro")
            turn.go_to("working")
    elif turn.main_question in {"check_in", "check_in_when"}:
        turn.go_to("else" if turn.asked in ASKS_ABOUT_IT else str(turn.asked or "else"))
    else:
        resume(turn)


@step("action_before_deleting")
def refuse_before_deleting(turn: Turn) -> None:
    """Both asked for in one message: check-ins stop at once, whatever becomes of what is held."""
    if turn.pressed is None and refuses_check_ins(turn.text):
        refuse_check_ins(turn, for_all=True)
        turn.say("utter_check_ins_stopped")


def _wants_the_page(text: str) -> bool:
    english = in_english(text)
    return asks_to_get_ready(text) or asks_for_page(text) or any(w in english for w in WANTS_A_PAGE)


@answer_to("less_often")
def hear_less_often(turn: Turn, label: str) -> None:
    """ "No more check-ins" there is a refusal like any other."""
    if label == "stop":
        turn.set("check_ins_refused", FOR_ALL)

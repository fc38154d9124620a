"""What is asked of the coach itself: what it can do, what it costs, if it works, when it writes."""

from __future__ import annotations

from actions.always import resume
from actions.turn import Turn, step
from coaching.quiet_hours import say_when
from store.check_ins import CheckInState, check_ins_of
from understanding.asked_of_coach import AskedOfCoach

#: The line that answers each, where nothing of the conversation changes it.
ANSWERS = {
    AskedOfCoach.COST: "utter_it_is_free",
    AskedOfCoach.WHAT_FOR_ME: "utter_what_for_me",
    AskedOfCoach.DOES_IT_WORK: "utter_does_it_work",
    AskedOfCoach.WHOSE: "utter_about_me",
    AskedOfCoach.KNOWS: "utter_knows_of_it",
    AskedOfCoach.CAN_CHANGE: "utter_can_change",
}
#: Where help near by is being looked for, the price of that is what is asked.
LOOKS_FOR_HELP = frozenset({"need", "place", "last_signpost"})


def _back(turn: Turn) -> None:
    """To the question that waited, put again; to an open one where none did."""
    if turn.asked is None:
        resume(turn)
    else:
        turn.go_to(turn.asked)


@step("action_what_for_me")
def what_for_me(turn: Turn) -> None:
    """What the coach can do for somebody, and not which words it knows."""
    turn.say("utter_what_for_me")
    _back(turn)


@step("action_what_it_costs")
def what_it_costs(turn: Turn) -> None:
    """The coach costs nothing; of help near by, each card says what it costs."""
    turn.say("utter_services_cost" if turn.asked in LOOKS_FOR_HELP else "utter_it_is_free")
    _back(turn)


@step("action_does_it_work")
def does_it_work(turn: Turn) -> None:
    """Nothing is promised."""
    turn.say("utter_does_it_work")
    _back(turn)


@step("action_knows_of_it")
def knows_of_it(turn: Turn) -> None:
    """What it is like to live with something is theirs to tell; a machine claims none of it."""
    turn.say("utter_knows_of_it")
    _back(turn)


@step("action_can_it_change")
def can_it_change(turn: Turn) -> None:
    """A plan binds nobody: it can be changed, made smaller or dropped at any time."""
    turn.say("utter_can_change")
    _back(turn)


@step("action_when_next")
def when_next(turn: Turn) -> None:
    """When the coach writes next, or that it will not write by itself."""
    coming = check_ins_of(turn.session, turn.person.id, CheckInState.PLANNED, CheckInState.SNOOZED)
    if coming:
        turn.say("utter_when_next", when=say_when(coming[0].due_at, turn.now))
    else:
        turn.say("utter_never_unasked")
    _back(turn)

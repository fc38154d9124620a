"""What is asked of the coach itself: what it can do, what it costs, if it works, when it writes."""

from __future__ import annotations

import re

from actions.always.always import resume
from actions.services.service_cards import shown_last
from actions.turn import Turn, step
from coaching.quiet_hours import say_when
from coaching.service_questions import Detail, which_meant
from directory.details import told_of
from store.check_ins import CheckInState, check_ins_of
from store.consents import ConsentKind, has_consent
from store.transcripts import lines_of
from understanding.dates.when_told import day_told_of, told_when
from understanding.talking.asked_of_coach import AskedOfCoach
from understanding.talking.leave_taking import takes_leave
from understanding.text.words import in_english

#: The line that answers each, where nothing of the conversation changes it.
ANSWERS = {
    AskedOfCoach.COST: "utter_it_is_free",
    AskedOfCoach.WHAT_FOR_ME: "utter_what_for_me",
    AskedOfCoach.DOES_IT_WORK: "utter_does_it_work",
    AskedOfCoach.WHOSE: "utter_about_me",
    AskedOfCoach.KNOWS: "utter_knows_of_it",
    AskedOfCoach.CAN_CHANGE: "utter_can_change",
}
#: As much of their own message as is quoted back to them.
LONGEST_QUOTED = 120
#: They waited for a message, and say so.
LEFT_WAITING = re.compile(r"\b(?:supposed|meant|said|thought|promised|never|not|forgot|due)\b")
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


@step("action_from_an_office")
def from_an_office(turn: Turn) -> None:
    """A plain no first: who fears for their money tells nothing to a machine that dodges."""
    turn.say("utter_from_no_office")
    turn.say("utter_about_me")
    _back(turn)


@step("action_when_told")
def when_told(turn: Turn) -> None:
    """The day of something, in the words they told it; said so where it was never told."""
    thing = told_when(turn.text)
    said = [line.text for line in lines_of(turn.session, turn.person.id) if line.who == "you"]
    found = day_told_of(thing, said, now=turn.now) if thing else None
    if found is None:
        turn.say("utter_when_not_told")
    else:
        turn.say("utter_when_told", words=found.strip(" .!?")[:LONGEST_QUOTED])
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
    if LEFT_WAITING.search(in_english(turn.text)):
        turn.say("utter_sorry_if_late")
    if coming:
        turn.say("utter_when_next", when=say_when(coming[0].due_at, turn.now))
    else:
        turn.say("utter_never_unasked")
    first = re.split(r"[.,!?]", turn.text, maxsplit=1)[0]
    if not takes_leave(first):
        _back(turn)  # "Bye. When are you writing?" is answered, and asked nothing more.


@step("action_cannot_phone")
def cannot_phone(turn: Turn) -> None:
    """A machine that writes phones nobody: what they could say themselves, where help was shown."""
    turn.say("utter_cannot_phone")
    shown = shown_last(turn)
    services = [service for row, service in shown if row.chosen_at] or [one for _, one in shown]
    meant = which_meant(in_english(turn.text), [service.name for service in services])
    facts = "\n".join(
        f"{services[at].name}: {told_of(services[at], Detail.FIRST_WORDS, turn.person.place)}"
        for at in meant
    )
    if facts:
        turn.say("utter_service_first_words", facts=facts)
    _back(turn)


@step("action_told_by_others")
def told_by_others(turn: Turn) -> None:
    """What one person writes is never told to another."""
    turn.say("utter_told_by_others")
    _back(turn)


@step("action_who_has_looked")
def who_has_looked(turn: Turn) -> None:
    """Whether anybody may read the chats; whoever did is for the people behind it to say."""
    may = has_consent(turn.session, turn.person.id, ConsentKind.REVIEW)
    turn.say("utter_may_have_looked" if may else "utter_nobody_has_looked")
    _back(turn)

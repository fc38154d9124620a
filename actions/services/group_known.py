"""A group that somebody knows of: two short questions, and it goes to those who keep the list.

Nothing that is told here is shown to anybody before a steward has looked (console), and who told it
is shown to nobody.
"""

from __future__ import annotations

from actions.always.always import resume
from actions.answers.hearing import answer_to
from actions.turn import Turn, step
from directory.places import known_place
from directory.whereabouts import Told, place_told
from store.service_notes import SuggestedGroup, groups_told_by, tell_of_group
from understanding.services.group_known import contact_in

#: So many of one person's may wait at once: a list that is read by people is not to be flooded.
MOST_WAITING = 5
#: Longer than any name, place and time of a group.
LONGEST = 500
SAID = "said"


@step("action_group_known")
def hear_of_group(turn: Turn) -> None:
    """Say what becomes of it before anything is asked: it is read by people, without a name."""
    if len(groups_told_by(turn.session, turn.person.id)) >= MOST_WAITING:
        turn.say("utter_groups_enough")
        resume(turn)
        return
    turn.say("utter_group_for_others")
    turn.go_to("group_called")


@answer_to("group_called")
def keep_group(turn: Turn, label: str) -> None:
    """Keep it in their words; the area and a contact where they are told with it."""
    if label == SAID and turn.once("group"):
        tell_of_group(
            turn.session, turn.person.id, turn.text[:LONGEST], contact_in(turn.text) or "",
            _area(turn.text), turn.now,
        )  # fmt: skip


@step("action_group_called")
def after_its_name(turn: Turn) -> None:
    """Ask how to get in touch, where that was not told along."""
    told = _newest(turn)
    if turn.answer != SAID or told is None:
        turn.say("utter_group_let_be")
        resume(turn)
    elif told.contact:
        _thank(turn)
    else:
        turn.go_to("group_reach")


@answer_to("group_reach")
def keep_contact(turn: Turn, label: str) -> None:
    """A number, an address or words such as "ask at the library": a steward makes sense of it."""
    told = _newest(turn)
    if label == SAID and told is not None:
        told.contact = contact_in(turn.text) or turn.text[:LONGEST]
        told.area = told.area or _area(turn.text)


@step("action_group_reached")
def after_contact(turn: Turn) -> None:
    """It has been passed on, with or without a way to get in touch."""
    _thank(turn)


def _thank(turn: Turn) -> None:
    turn.say("utter_group_passed_on")
    resume(turn)


def _newest(turn: Turn) -> SuggestedGroup | None:
    told = groups_told_by(turn.session, turn.person.id)
    return told[-1] if told else None


def _area(text: str) -> str:
    """The council area of a place that the words name, never that of the person who writes."""
    told = place_told(text)
    place = known_place(told.name) if told.told is Told.KNOWN else None
    return place.council_area if place is not None else ""

"""A person is asked for: one of the team, where there is one, or people who answer elsewhere."""

from __future__ import annotations

from datetime import timedelta

from actions.always.always import resume
from actions.answers.hearing import answer_to
from actions.danger.lines import crisis_lines, when_read
from actions.services.finding import fitting
from actions.services.service_cards import named, show_cards
from actions.turn import NOTED, Turn, step
from directory.match import Match
from store.agenda import item_in_focus
from store.clock import to_london, to_utc
from store.consents import ConsentKind, has_consent
from store.handovers import Handover, ask_for_human, open_handover
from store.settings import settings

HANDOVER_WITHIN = timedelta(days=1)
#: Of all that fit their topic so many are named to who asks for a person.
PEOPLE_NAMED = 2


@step("action_human")
def human(turn: Turn) -> None:
    """A person: a place in line with a time; where nobody is enrolled, plainly that, and lines."""
    if not settings().has_reviewer:
        _nobody_is_enrolled(turn)
        return
    again = open_handover(turn.session, turn.person.id)
    if turn.asked == "handover_note" and again is not None and len(turn.text.split()) >= A_NOTE:
        # "Can a human ring me about ma tablets" tells what it is about.
        _add_to_note(again, turn.text)
        turn.say("utter_note_kept")
        after_note(turn)
        return
    due = to_utc(settings().staffed.first_in(to_london(turn.now + HANDOVER_WITHIN)))
    ask_for_human(turn.session, turn.person.id, due, turn.now)
    turn.say("utter_human_asked", when=when_read(turn))
    at_hand = settings().staffed.is_open(to_london(turn.now)) or _is_in_trouble(turn)
    if not at_hand and (people := [one for one in people_who_fit(turn) if one.phone]):
        names = "; ".join(f"{_called(one)}, {one.phone}" for one in people)
        turn.say("utter_people_meanwhile", names=names)
    turn.go_to("handover_note")


def _nobody_is_enrolled(turn: Turn) -> None:
    """Plainly that; then who answers elsewhere, and back to where they were."""
    if _is_in_trouble(turn):
        turn.say("utter_human_none", lines=crisis_lines(turn, "low_mood"))
    elif people := people_who_fit(turn):
        turn.say("utter_people_who_answer")
        show_cards(turn, people)
        turn.go_to("services_ok")
        return
    else:
        turn.say("utter_no_person_here", lines=crisis_lines(turn, "medication_question"))
    if turn.asked == "differently" and not turn.slots.get("on_hold"):
        return  # Who asks for a person at the end is not asked about the coach at once.
    resume(turn)


def people_who_fit(turn: Turn) -> list[Match]:
    """Who answers for what they talk about: a line or a group of their topic, and no crisis line.

    Where nothing is talked of yet, or only a word is like it, there is none.
    """
    item = item_in_focus(turn.session, turn.person.id)
    if item is None or turn.slots.get("on_hold"):
        return []
    return [one for one in fitting(turn, item.words) if one.met][:PEOPLE_NAMED]


def _called(match: Match) -> str:
    return named(match.name, example=match.example)


#: Fewer words only ask for a human again.
A_NOTE = 5


def _is_in_trouble(turn: Turn) -> bool:
    """Whether danger or a concern was told: then who can be rung at once is named."""
    return any(turn.slots.get(slot) for slot in ("on_hold", "danger", "concern"))


@answer_to("handover_note")
def hear_note(turn: Turn, label: str) -> None:
    """What the human should know first goes with the request."""
    standing = open_handover(turn.session, turn.person.id)
    if standing is not None and label == "said":
        _add_to_note(standing, turn.text)


def _add_to_note(standing: Handover, words: str) -> None:
    """Nothing that they told for the human is lost by what they tell next."""
    if words and words not in (standing.note or ""):
        standing.note = "\n".join(part for part in (standing.note, words) if part)


def _note_whatever_it_tells(turn: Turn) -> None:
    """Asked what the human should know, somebody tells how bad it is: that is the note as well,
    whatever else is heard in it and answered."""
    told = turn.reading.get("safety") and turn.text
    if turn.asked == "handover_note" and told and not turn.with_human:
        standing = open_handover(turn.session, turn.person.id)
        if standing is not None:
            _add_to_note(standing, turn.text)


NOTED.append(_note_whatever_it_tells)


@step("action_after_note")
def after_note(turn: Turn) -> None:
    """May whoever writes read the chat first, or would the person rather start fresh?"""
    agreed = has_consent(turn.session, turn.person.id, ConsentKind.REVIEW)
    if agreed or turn.slots.get("on_hold"):
        resume(turn)
    else:
        turn.go_to("readers")

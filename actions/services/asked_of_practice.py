"""Asked outright, answered plainly: an interpreter, another doctor, a complaint, no keeping."""

from __future__ import annotations

from actions.always.always import resume
from actions.danger.lines import emergency_number
from actions.turn import Turn, step
from understanding.talking.asked_first import AskedFirst, asked_first
from understanding.talking.facts_asked import facts_asked


def _back(turn: Turn) -> None:
    if turn.asked is None:
        resume(turn)
    else:
        turn.go_to(turn.asked)


@step("action_say_facts")
def say_facts(turn: Turn) -> None:
    """Facts are for those who know them: who that is, and what the coach can do instead."""
    asked = facts_asked(turn.text)
    evidence = AskedFirst.EVIDENCE in asked_first(turn.text)
    if evidence:
        turn.say(AskedFirst.EVIDENCE.value)
    else:
        turn.say(asked.value if asked is not None else "utter_medical_question")


@step("action_interpreter")
def interpreter(turn: Turn) -> None:
    """How to ask for an interpreter: staff of the NHS arrange one, and it costs nothing.

    Source: nhsinform.scot, communication and involving you (see coaching/other_languages.yml).
    """
    turn.say("utter_interpreter")
    _back(turn)


@step("action_other_doctor")
def other_doctor(turn: Turn) -> None:
    """One may ask to see somebody else at the practice; nobody has to say why."""
    turn.say("utter_other_doctor")
    _back(turn)


@step("action_complaint")
def complaint(turn: Turn) -> None:
    """Whom to tell of how they were treated, and who helps with it, free, in Scotland.

    Source: pass-scotland.org.uk, "How to make a complaint": the Patient Advice and Support Service
    of any Citizens Advice Bureau (read November 2026); nhsinform.scot, feedback and complaints.
    """
    scottish = turn.person.nation == "scotland"
    turn.say("utter_complaint_scotland" if scottish else "utter_complaint")
    _back(turn)


@step("action_care")
def care(turn: Turn) -> None:
    """Whoever hopes for a physio or a scan is told who books it, and that the coach does not."""
    turn.say("utter_care")
    _back(turn)


@step("action_driving")
def driving(turn: Turn) -> None:
    """Whether they may drive is for those who know the rules and their eyes, and never guessed."""
    turn.say("utter_driving")
    _back(turn)


@step("action_keep_nothing")
def keep_nothing(turn: Turn) -> None:
    """What is kept and how all of it goes; who has not agreed yet decides with that in view."""
    agreed = turn.slots.get("consent") == "yes"
    if not agreed and turn.asked is None:
        turn.say("utter_welcome", emergency=emergency_number())
    turn.say("utter_keep_nothing")
    if agreed:
        _back(turn)
    else:
        turn.go_to("consent")

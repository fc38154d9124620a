"""Somebody writes in another language: what this is and whom to call, in that language, once.

The message is fixed (coaching/other_languages.yml). Then the question that waited is asked again in
English, so nothing is lost; and nothing of what could not be read is kept.
"""

from __future__ import annotations

from actions.always.always import not_understood
from actions.danger.lines import emergency_number, number_when_urgent
from actions.turn import Turn, step
from coaching.other_languages import message_in


@step("action_other_language")
def answer_in_their_language(turn: Turn) -> None:
    """Their language's message; told it lately, or without one, the plain English line."""
    if turn.tongue in turn.tongues_before or not say_in_their_language(turn):
        not_understood(turn)
        return
    turn.go_to(turn.asked or turn.main_question or "open")


def say_in_their_language(turn: Turn) -> bool:
    """Say the message of the language that they write in; tell whether there is one."""
    if turn.tongue is None:
        return False
    message = message_in(turn.tongue, emergency=emergency_number(), urgent=number_when_urgent(turn))
    if message is None:
        return False
    turn.say("utter_in_their_language", message=message)
    return True

"""A danger that is taken back, though it was told: let be, with what helps kept in sight."""

from __future__ import annotations

from datetime import timedelta

from actions.danger.holding import deny, go_back, hear_after_all, release, waiting_question
from actions.danger.lines import crisis_lines, emergency_number
from actions.turn import Turn
from coaching.danger_families import MIND, OF_ENDING_IT, family_of
from store.safety_alerts import AlertLevel, alerts_of, say_false_alarm, told_in_words
from understanding.danger.alarm_denied import MEANT, denies_alarm
from understanding.danger.brushed_off import brushes_off
from understanding.safety.heart_told import names_own_heart

HEART = "chest_pain_or_heart"
#: Whoever writes so long after, and tells of no danger, is asked how they are, and not sent to 999.
HOURS_AGO = timedelta(hours=6)
#: Told of within these hours, a danger is of this talk.
SAME_TALK = timedelta(hours=12)
#: Where an effort is weighed or planned: it waits until somebody has looked at that chest.
OF_AN_EFFORT = frozenset(
    """change own_wish importance importance_why importance_raise why_it_matters values small_step
    confidence confidence_why confidence_raise limits idea pick_idea what how_much when_to how_often
    who cue plan_confidence fix smaller less_often read_back edit barrier ways pick_way resource
    how_did_it_go next say_back own_words""".split()
)


def is_waved_away(turn: Turn, category: str) -> bool:
    """Whether dark thoughts that were told in words are brushed off: "im fine honest".

    So is a plan to end it, by any words that take it back. Nothing was misread, and nothing counts
    as denied by it.
    """
    if category in OF_ENDING_IT and _was_told(turn, category, AlertLevel.EMERGENCY):
        return True  # A plan, or the means for it: not misread, whatever is said or pressed.
    told = turn.pressed is None and family_of(category) == MIND and _was_told(turn, category)
    return told and brushes_off(turn.text)


def let_be_with_lines(turn: Turn, category: str) -> None:
    """Let them be, and keep in sight who listens; a later doubt is asked about as the first was."""
    say_false_alarm(turn.session, turn.person.id, turn.now)  # A date beside it: it is read still.
    lines = crisis_lines(turn, category)
    planned = _was_told(turn, category, AlertLevel.EMERGENCY)
    release(turn)
    turn.say("utter_ok_for_now", lines=lines)
    if planned and turn.slots.get("consent") == "yes":
        turn.go_to("go_on")  # Nobody is led from a plan to die straight back to a plan to walk.
    else:
        go_back(turn)


def was_told_hours_ago(turn: Turn) -> bool:
    """Whether the danger that coaching waits for was told of hours ago, and not again since."""
    told = [row.raised_at for row in alerts_of(turn.session, turn.person.id)]
    return bool(told) and turn.now - max(told) > HOURS_AGO


def may_be_back(turn: Turn, category: str) -> bool:
    """Whether a chest was told of, and not as something else that they now name."""
    meant_else = turn.pressed is None and denies_alarm(turn.text) == MEANT
    return category == HEART and not meant_else


def go_on_after_heart(turn: Turn) -> None:
    """Say once what to do if it is back; with an ill heart no effort is gone on with unasked."""
    if turn.slots.get("danger_met"):
        turn.say("utter_back_after_safety")  # It was said already, when it had eased.
    else:
        turn.say("utter_heart_taken_back", emergency=emergency_number())
    if _has_a_heart(turn) and waiting_question(turn) in OF_AN_EFFORT:
        turn.go_to("hard_news")
    elif not hear_after_all(turn):
        go_back(turn)


def _has_a_heart(turn: Turn) -> bool:
    """Whether they have told of a heart of their own that has been ill, or of a spray for it."""
    return bool(turn.slots.get("heart_told")) or names_own_heart(turn.text)


def say_it_was_misread(turn: Turn, category: str) -> None:
    """Sorry, once, and back to what they had said: nothing deeper is asked."""
    say_false_alarm(turn.session, turn.person.id, turn.now)
    deny(turn, category)
    again = hear_after_all(turn)
    if turn.slots.get("on_hold"):
        release(turn)
    turn.say("utter_sorry_misread")
    if not again:
        go_back(turn)


def _was_told(turn: Turn, category: str, level: AlertLevel | None = None) -> bool:
    """Whether words told of this danger, as gravely as that, and not only a message's meaning."""
    since = turn.now - SAME_TALK
    return told_in_words(turn.session, turn.person.id, {category}, since, level)

"""Danger that may have been misread: one question, and a no goes back to what was said.

The meaning of a message alone is often wrong about danger ("Alec's calling me, I'll have to go"):
whoever meant nothing of the kind answers one question, and what they had said is heard after all.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from actions.danger.holding import (
    alert,
    deny,
    go_back,
    hear_after_all,
    hold,
    keep_unheard,
    release,
)
from actions.danger.lines import crisis_lines, emergency_number
from actions.danger.safety import OF_THE_BODY, SAME_DAY, say_999
from actions.danger.taken_back import say_it_was_misread
from actions.turn import NOTED, Turn, step
from coaching.danger_families import MIND, SURE_OF_THE_MEANING, family_of, is_asked_gently
from coaching.safety_answers import ANY, answer_for, gravest_level
from store.people import PauseReason
from store.safety_alerts import AlertLevel, say_false_alarm
from understanding.danger.alarm_denied import denies_alarm, is_puzzled
from understanding.danger.how_bad import TOO_MUCH, read_how_bad
from understanding.danger.no_danger import says_no_danger
from understanding.danger.not_alone import only_says_nobody
from understanding.danger.read_too_much import says_it_was_misread
from understanding.danger.red_flags import tells_a_sign_outright

#: "What do you mean?" is answered once; whoever writes more has said what they meant.
FEWEST_TO_RESTATE = 7
#: Below this most alarms by the meaning alone are false (docs/decisions.md, 49): 999 is named once
#: there is a yes.
LEANS_TO_DANGER = 0.85


def hold_to_check(turn: Turn) -> None:
    """Let coaching wait and alert the reviewers: kept even where the answer itself fails."""
    hold(turn, *_feared_in(turn.reading["safety"]), PauseReason.SAFETY)


def _feared_in(found: Mapping[str, Any]) -> tuple[str, str]:
    """Category and level; a plan that the meaning only leans to is held as the thought of it."""
    if is_asked_gently(found) and found["category"] == "suicide_immediate":
        return "suicide_thoughts", "urgent"
    return str(found["category"]), str(found["level"])


@step("action_check_danger", if_it_fails=say_999, keeps=hold_to_check, then={"on_hold": True})
def check_danger(turn: Turn) -> None:
    """Say that it may be a misreading, and ask: how bad it gets, or whether there is danger."""
    hold_to_check(turn)
    found: Mapping[str, Any] = turn.reading["safety"]
    category, _ = _feared_in(found)
    turn.set("concern", category)
    said = keep_unheard(turn)
    if not is_asked_gently(found):
        if found["sure"] < LEANS_TO_DANGER:
            turn.say("utter_check_softly")  # A yes brings the number; a no has read of none.
        else:
            turn.say("utter_check_danger", emergency=emergency_number())
        turn.go_to("danger_now")
        return
    # The surer the reading, the sooner somebody to talk to is named.
    sure = found["sure"] >= SURE_OF_THE_MEANING
    turn.set("unheard", {**said, "sure": sure})
    if sure or found["level"] == "emergency":
        turn.say("utter_check_mind_lines", lines=crisis_lines(turn, category))
    else:
        turn.say("utter_check_mind")
    turn.go_to("how_bad")


@step("action_after_danger_now")
def after_danger_now(turn: Turn) -> None:
    """A yes, or no knowing, is danger after all; a no puts a misreading right.

    A change of subject is neither ("Goodness, don't mind me, let's get on"): it is asked once more,
    and then let be, with nothing taken back.
    """
    if _says_no(turn):
        _is_none(turn)
    elif turn.pressed == "yes" or turn.reading.get("control") in {"yes", "unsure"}:
        _is_danger(turn)
    elif turn.asked_twice:
        _let_be(turn)
    else:
        _ask_again(turn)


def _says_no(turn: Turn) -> bool:
    if turn.pressed is not None:
        return turn.pressed == "no"
    if only_says_nobody(turn.text):
        return False  # "Naw, av naebody" is of company.
    said = turn.control == "no" or turn.intent == "im_ok"
    return said or says_no_danger(turn.text) or denies_alarm(turn.text) is not None


def _ask_again(turn: Turn) -> None:
    """Of the mind it is said what is feared, and who listens; else that a yes or no will do."""
    category = _feared(turn)
    if family_of(category) == MIND:
        turn.say("utter_check_again_mind", lines=crisis_lines(turn, category))
    else:
        turn.say("utter_check_again")
    turn.go_to("danger_now")


@step("action_after_how_bad")
def after_how_bad(turn: Turn) -> None:
    """What gets too much is asked about straight out; what can be borne is heard as it was said.

    An answer that says neither is no danger either, unless the reading was nearly sure.
    """
    told = turn.pressed or read_how_bad(turn.text)
    sure = bool((turn.slots.get("unheard") or {}).get("sure"))
    if told is None and not sure and turn.pressed is None and _restates(turn.text):
        say_it_was_misread(turn, _feared(turn))
        return
    if told is None and not turn.asked_twice and is_puzzled(turn.text):
        turn.say("utter_how_bad_meant")
        turn.go_to("how_bad")
    elif told == TOO_MUCH or (told is None and sure):
        _is_danger(turn)
    elif told is None:
        _let_be(turn)
    else:
        _is_none(turn)


def _restates(text: str) -> bool:
    """Whether they do not follow, and say what they did mean: "I only want to go to the club"."""
    return says_it_was_misread(text) and len(text.split()) >= FEWEST_TO_RESTATE


def _is_danger(turn: Turn) -> None:
    category = _feared(turn)
    told = turn.slots.get("danger_level") if turn.slots.get("on_hold") else None
    turn.set("danger", category)
    turn.set("danger_level", told or gravest_level(category))
    turn.go_to("safe")


def _let_be(turn: Turn) -> None:
    """Neither yes nor no: what they said is heard, but no alarm is called false by it.

    The alert stays open, and a later doubt is asked about as the first was.
    """
    of_the_mind = family_of(_feared(turn)) == MIND
    if turn.slots.get("on_hold"):
        release(turn)
    if hear_after_all(turn):
        turn.say("utter_heard_unclear")
        return
    turn.say("utter_heard_heavy" if of_the_mind else "utter_heard_unclear")
    go_back(turn)


def _is_none(turn: Turn) -> None:
    """A misreading, by their own word: not asked again in this talk, and what was said is heard."""
    held, category = bool(turn.slots.get("on_hold")), _feared(turn)
    if _needs_seen(turn, category):
        # It may have passed, and nothing of it is taken back: whom to ring today is said once.
        if held:
            release(turn)
        turn.set("unheard", None)
        turn.say(
            "utter_no_but_today",
            lines=crisis_lines(turn, SAME_DAY),
            emergency=emergency_number(),
        )
        go_back(turn)
        return
    if held or answer_for(category, "concern").category == ANY:
        say_false_alarm(turn.session, turn.person.id, turn.now)
    deny(turn, category)
    if held:
        release(turn)
    if hear_after_all(turn):
        turn.say("utter_heard_after_all")
        return
    if held and family_of(category) == MIND and turn.slots.get("consent") == "yes":
        turn.say("utter_heard_heavy")  # Too dark to be said back, and not passed over.
        go_back(turn)
        return
    turn.say("utter_false_alarm" if held else "utter_concern_heard")
    go_back(turn)


def _needs_seen(turn: Turn, category: str) -> bool:
    """Whether what was told names a sign outright that is for today, though it may be over now."""
    told = str((turn.slots.get("unheard") or {}).get("text") or "")
    return category in OF_THE_BODY and tells_a_sign_outright(told)


def _feared(turn: Turn) -> str:
    return str(turn.slots.get("concern") or "suicide_thoughts")


def _note_let_go(turn: Turn) -> None:
    """A doubt that was denied before is not asked about again; the reviewers hear of it still."""
    found = turn.reading.get("let_go")
    if found:
        alert(turn, str(found["category"]), AlertLevel.CONCERN, found)


NOTED.append(_note_let_go)

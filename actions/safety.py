"""What the coach says to danger, and how coaching comes back. The wording is in domain/wording.

Emergency: the route in the first line, and nothing else. Urgent: what was said is named, one calm
question, one or two open lines, and when a person will read it. Coaching and check-ins wait until
the person wants them back; "I'm OK, that's not what I meant" is one tap. The alert stays.
"""

from __future__ import annotations

from rasa_sdk.executor import CollectingDispatcher

from actions.lines import crisis_lines
from actions.other_language import say_in_their_language
from actions.turn import Turn, step
from actions.welcome import SAYS_16
from coaching.crisis_lines import crisis_lines as table
from coaching.questions import ASKED_WHILE_WAITING, SAFETY_QUESTIONS
from store.people import PauseReason, pause_person, resume_person
from store.safety_alerts import AlertLevel, raise_alert, say_false_alarm
from store.settings import settings
from understanding.age import says_under_16

#: A line of its own stands in the wording for each of these; others take the general one.
GENERAL = {"emergency": "utter_emergency", "urgent": "utter_urgent"}
URGENT = frozenset(
    """suicide_thoughts self_harm abuse child_at_risk breathing pregnancy psychosis
    eating_disorder""".split()
)
CONCERNS = frozenset("eating_disorder medication_question low_mood".split())
OK_BUTTON = {"title": "I'm OK, not what I meant", "payload": "/im_ok"}
OVER_16_BUTTON = {"title": "I'm 16 or over", "payload": "/im_ok"}
COME_BACK_BUTTON = {"title": "Carry on with coaching", "payload": "/resume"}


def say_999(dispatcher: CollectingDispatcher) -> None:
    """Whatever goes wrong on our side, an answer to danger names the way to help."""
    dispatcher.utter_message(
        response="utter_emergency", lines=table()["emergency"].say, buttons=[OK_BUTTON]
    )


@step("action_ask_safe", if_it_fails=say_999, then={"on_hold": True})
def answer_danger(turn: Turn) -> None:
    """Answer an emergency or urgent finding, hold coaching, and alert the reviewers."""
    found = turn.reading.get("safety") or {}
    category = str(found.get("category") or turn.slots.get("danger") or "suicide_thoughts")
    level = str(found.get("level") or turn.slots.get("danger_level") or "urgent")
    again = bool(turn.slots.get("on_hold")) and turn.slots.get("danger") == category
    turn.set("on_hold", True)
    turn.set("danger", category)
    turn.set("danger_level", level)
    says_so = category == "child_at_risk" and says_under_16(turn.text)
    young = says_so or turn.person.paused_reason is PauseReason.UNDER_16
    reason = PauseReason.UNDER_16 if young else PauseReason.SAFETY
    pause_person(turn.session, turn.person.id, reason, turn.now)
    raise_alert(
        turn.session,
        turn.person.id,
        turn.message_id,
        category,
        AlertLevel(level),
        _reasons(found),
        turn.now,
    )
    if says_so:
        _say_under_16(turn)
        return
    lines = crisis_lines(turn, category, age=15 if young else None, emergency=level == "emergency")
    own = level == "urgent" and category in URGENT
    name = f"utter_urgent_{category}" if own else GENERAL[level]
    if turn.control == "yes" and category == "suicide_thoughts":
        name = "utter_urgent_yes"  # They have answered the direct question: it is not asked again.
    buttons = [OK_BUTTON]
    turn.dispatcher.utter_message(
        response=name, lines=lines, **({} if level == "urgent" else {"buttons": buttons})
    )
    if level == "urgent":
        if again and turn.control != "yes":
            turn.say("utter_urgent_gap")
        _say_who_reads(turn, buttons)
    say_in_their_language(turn)  # Each time, in a crisis: the lines above may not be read.


def _say_who_reads(turn: Turn, buttons: list[dict[str, str]]) -> None:
    chosen = settings()
    name = "utter_alert_staffed" if chosen.has_reviewer else "utter_alert_unstaffed"
    when = chosen.alert_read_within or chosen.staffed_hours
    turn.dispatcher.utter_message(response=name, when=when, buttons=buttons)


def _reasons(found: dict[str, object]) -> dict[str, list[str]]:
    cues = found.get("cues")
    return {
        "witnesses": [str(found.get("witness") or "words")],
        "cues": [str(cue) for cue in cues] if isinstance(cues, (list, tuple)) else [],
    }


@step("action_concern")
def answer_concern(turn: Turn) -> None:
    """One gentle answer, a flag for review; then the story goes straight back to the question."""
    found = dict(turn.reading.get("safety") or {})
    category = str(found.get("category") or "low_mood")
    raise_alert(
        turn.session,
        turn.person.id,
        turn.message_id,
        category,
        AlertLevel.CONCERN,
        _reasons(found),
        turn.now,
    )
    name = f"utter_concern_{category}" if category in CONCERNS else "utter_concern"
    turn.say(name, lines=crisis_lines(turn, category))
    if turn.tongue not in turn.tongues_before:
        say_in_their_language(turn)
    if turn.asked is None and turn.slots.get("consent") != "yes":
        turn.welcome()
    elif turn.asked is None:
        turn.go_to("feeling")
    else:
        turn.go_to(turn.asked)


@step("action_ask_still_safe", if_it_fails=say_999)
def stay(turn: Turn) -> None:
    """While coaching waits: the lines again, and the two ways back. Nothing resumes by itself."""
    category = str(turn.slots.get("danger") or "suicide_thoughts")
    if category == "child_at_risk" and turn.person.paused_reason is PauseReason.UNDER_16:
        _say_under_16(turn)
        return
    emergency = turn.slots.get("danger_level") == "emergency"
    turn.dispatcher.utter_message(
        response="utter_stay_with_safety",
        lines=crisis_lines(turn, category, emergency=emergency),
        buttons=[OK_BUTTON, COME_BACK_BUTTON],
    )
    say_in_their_language(turn)


def _release(turn: Turn) -> None:
    turn.set("on_hold", False)
    turn.set("danger", None)
    turn.set("danger_level", None)
    if turn.slots.get("consent") == "no":
        pause_person(turn.session, turn.person.id, PauseReason.UNDER_16, turn.now)
    else:
        resume_person(turn.session, turn.person.id)


def _say_under_16(turn: Turn) -> None:
    """Coaching stops here, and who listens at their age; one tap puts a misreading right."""
    turn.dispatcher.utter_message(
        response="utter_under_16",
        lines=crisis_lines(turn, "child_at_risk", age=15),
        buttons=[OVER_16_BUTTON],
    )


@step("action_false_alarm")
def false_alarm(turn: Turn) -> None:
    """A false alarm is cheap: thanks, and back to the very question. The alert stays for review."""
    read_as_young = turn.slots.get("danger") == "child_at_risk" and (
        turn.person.paused_reason is PauseReason.UNDER_16
    )
    if read_as_young and turn.text and not SAYS_16.search(turn.text):
        _say_under_16(turn)  # To be all right is no word about their age.
        return
    _release(turn)
    say_false_alarm(turn.session, turn.person.id, turn.now)
    turn.say("utter_false_alarm")
    _go_back(turn)


@step("action_come_back")
def come_back(turn: Turn) -> None:
    """Coaching again, because the person asked for it; after danger or after a break."""
    if turn.person.paused_reason is PauseReason.UNDER_16:
        _say_under_16(turn)
        return
    after_danger = bool(turn.slots.get("on_hold"))
    _release(turn)
    turn.person.stopped_at = None
    if after_danger:
        turn.say("utter_back_after_safety")
        _go_back(turn)
        return
    turn.say("utter_come_back")
    if turn.main_question:
        turn.go_to(turn.main_question)
    else:
        _begin(turn)


def _go_back(turn: Turn) -> None:
    """To the very question that waited when danger was read, a digression's included."""
    asked, since = turn.questions_asked, len(turn.questions_asked)
    for place in range(len(asked) - 1, -1, -1):
        if asked[place] in SAFETY_QUESTIONS:
            since = place
        elif asked[place] not in ASKED_WHILE_WAITING:
            break
    if since and turn.slots.get("consent") != "no":
        turn.go_to(asked[since - 1])
    else:
        _begin(turn)


def _begin(turn: Turn) -> None:
    """To the open question; somebody whom we know nothing of is welcomed first."""
    if turn.slots.get("consent") == "yes":
        turn.go_to("open")
    else:
        turn.welcome()

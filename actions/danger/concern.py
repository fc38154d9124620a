"""A concern: one gentle question, heard, and straight back to where they were.

Two in a row are two flags for review and no second question: being asked again and again whether
one is all right is no care.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from actions.agenda.agenda import take_things
from actions.agenda.appointment import hear_of_medicines
from actions.agenda.loss import keep_told_beside, say_sorry
from actions.agenda.reflecting import say_words_back
from actions.always.other_language import say_in_their_language
from actions.danger.holding import alert, go_back, hear_after_all, keep_unheard
from actions.danger.lines import crisis_lines
from actions.danger.taken_back import SAME_TALK, say_it_was_misread
from actions.planning.nobody_there import nobody_there
from actions.planning.wishing import take_wish_told_early
from actions.services.help_declined import declined_today, say_declined
from actions.turn import Turn, step
from coaching.danger_families import MIND, OF_ENDING_IT, OFTEN_DENIED, by_meaning_alone
from coaching.questions import GENTLE_QUESTIONS, SAFETY_QUESTIONS
from coaching.safety_answers import answer_for
from store.safety_alerts import AlertLevel, alerts_of
from understanding.danger.besides_medicines import told_besides_medicines
from understanding.danger.no_medicine import asks_of_a_drink, names_no_medicine
from understanding.danger.not_alone import names_somebody
from understanding.danger.read_too_much import says_it_was_misread
from understanding.people.loss import loss_in
from understanding.people.plain_feeling import plain_feeling
from understanding.services.help_declined import Declined, only_declines
from understanding.text.words import plain

#: From so much of the meaning's belief on a low mood is one.
SURELY_LOW = 0.75
#: A gentle question asked this lately is not asked again; the lines are still in view.
LATELY = timedelta(hours=1)
#: Answered each time: a question of its own, and breath that may have got worse since.
EACH_TIME = frozenset({"medication_question", "breathing"})
MEDICINES = "medication_question"
LOW_MOOD = "low_mood"
#: What was met before anybody was named: a loss, a plain feeling, or a no to phone lines.
MET = "met_first"
UNNAMED = "unnamed"
#: Who wants none of these is not given a number where nothing points to danger.
NO_LINES = frozenset({Declined.PHONE_LINE, Declined.SERVICES})
#: Where what is told besides may become what is talked about.
NOTHING_IN_HAND = frozenset({None, "open", "else", "area_more"})
#: What they would like comes after these.
BEFORE_A_WISH = frozenset({"area_more", "more", "helps", "wish"})
#: "Naebody", "no one really"; "nobody but my sister" is somebody.
NOBODY = re.compile(r"\b(?:nobody|naebody|no one|no-one|nae yin)\b(?! (?:but|except|bar))")


@step("action_concern")
def answer_concern(turn: Turn) -> None:
    """Answer gently, flag it for review, and ask one thing, if anything."""
    found = dict(turn.reading.get("safety") or {})
    category = str(found.get("category") or "low_mood")
    alert(turn, category, AlertLevel.CONCERN)
    if not turn.is_quiet:  # Else a human hears it, and sees beside the chat that it is a worry.
        _answer_gently(turn, found, category)


def _answer_gently(turn: Turn, found: Mapping[str, Any], category: str) -> None:
    row = answer_for(category, "concern")
    again = category not in EACH_TIME and _was_asked_lately(turn, category)
    if _goes_elsewhere(turn, category, found):
        return
    if category == MEDICINES and by_meaning_alone(found) and names_no_medicine(turn.text):
        drink = asks_of_a_drink(turn.text)
        turn.say("utter_medical_question" if drink else "utter_no_answer_to_that")
        go_back(turn)
        return
    if turn.slots.get("consent") == "no":
        turn.welcome()  # Under 16: where to turn, and no question.
    elif again and (_wants_no_line(turn) or not turn.slots.get(MET)):
        named = row.asks == "someone" and not _wants_no_line(turn)
        turn.say("utter_concern_again" if named else "utter_concern_heard")
        _hear_or_go_back(turn, found)
    elif category == "breathing":
        # A check-in asks about every sign of a flare-up at once, breath among them.
        turn.go_to("flare" if turn.asked == "how_did_it_go" else "breath")
    elif category == LOW_MOOD and _met_first(turn, again=again):
        turn.set("concern", category)
        if nobody_there(turn):
            _who_listens_instead(turn)
        else:
            turn.go_to(str(row.asks))
    else:
        turn.set(MET, None)
        turn.say(row.line, lines=crisis_lines(turn, category))
        if turn.tongue not in turn.tongues_before:
            say_in_their_language(turn)
        turn.set("concern", category)
        if row.asks == "someone" and nobody_there(turn):
            _hear_or_go_back(turn, found)
        elif row.asks is None:
            _go_back_or_take_up(turn, category)
        else:
            if _may_be_heard(found):
                keep_unheard(turn)
            turn.go_to(row.asks)


def _goes_elsewhere(turn: Turn, category: str, found: Mapping[str, Any]) -> bool:
    """Whether it is a question for the page, or a low mood that is asked about outright."""
    if category == MEDICINES:
        return hear_of_medicines(turn)
    if category == LOW_MOOD and _was_dark_lately(turn, found):
        _ask_outright(turn)
        return True
    return False


def _was_dark_lately(turn: Turn, found: Mapping[str, Any]) -> bool:
    """Whether words told of ending it earlier in this talk, and a low mood comes on top of that.

    What the meaning alone is not sure of is no more than a low mood; and who has said no more than
    once today is not asked outright a third time.
    """
    unsure = by_meaning_alone(found) and found.get("sure", 1.0) < SURELY_LOW
    denied = turn.slots.get("denied") or {}
    today = denied if denied.get("day") == turn.now.date().isoformat() else {}
    if unsure or turn.slots.get("on_hold") or today.get(MIND, 0) >= OFTEN_DENIED:
        return False
    return any(
        row.category in OF_ENDING_IT
        and row.level is not AlertLevel.CONCERN
        and row.reasons.get("witnesses") != ["meaning"]
        and turn.now - row.raised_at < SAME_TALK
        for row in alerts_of(turn.session, turn.person.id)
    )


def _ask_outright(turn: Turn) -> None:
    """The direct question once more, with the numbers: to be told of people above is no answer."""
    turn.set("danger", "suicide_thoughts")
    turn.set("danger_level", "urgent")
    turn.go_to("safe")


def _met_first(turn: Turn, *, again: bool) -> bool:
    """A loss or a plain feeling is met before any line is named; tell whether it was.

    To "ma man's deid" a number is deaf. They are asked who is there, and where that is nobody the
    lines follow (`after_concern`). Who wants no phone line is met without one in any case.
    """
    if loss_in(turn.text) is not None and not again:
        say_sorry(turn, turn.text)
        keep_told_beside(turn)
        turn.set(MET, "loss")
        return True
    feeling = plain_feeling(turn.text)
    if again or (feeling is None and not _wants_no_line(turn)):
        return False
    turn.say(f"utter_short_{feeling.value}" if feeling else "utter_concern_met")
    if _may_be_heard(turn.reading.get("safety") or {}) and feeling is None:
        keep_unheard(turn)
    turn.set(MET, "feeling")
    return True


def _may_be_heard(found: Mapping[str, Any]) -> bool:
    """What only the meaning doubted may be nothing, and is heard as the answer that it was.

    Else somebody who rates a nought, and hears of help, is asked for the very figure again. What
    words tell of ("I'm that low") is no answer to "what would you like": that question comes again.
    """
    return by_meaning_alone(found)


def _hear_or_go_back(turn: Turn, found: Mapping[str, Any]) -> None:
    """What was said is heard as the answer it was; a second one, said to us, leads to the first."""
    said_to_us = turn.asked in GENTLE_QUESTIONS | SAFETY_QUESTIONS
    fresh = keep_unheard(turn) if _may_be_heard(found) and not said_to_us else None
    if not hear_after_all(turn, fresh):
        go_back(turn)


def _go_back_or_take_up(turn: Turn, category: str) -> None:
    """A question about medicines is declined; what was told besides is not lost with it."""
    besides = told_besides_medicines(turn.text) if category == MEDICINES else ""
    if not besides or turn.slots.get("on_hold") or turn.slots.get("consent") != "yes":
        go_back(turn)
        return
    say_words_back(turn, besides)
    if turn.asked in NOTHING_IN_HAND:
        take_things(turn, besides)
        turn.go_to("more")
    else:
        go_back(turn)


def _was_asked_lately(turn: Turn, category: str) -> bool:
    return any(
        row.category == category
        and row.level is AlertLevel.CONCERN
        and row.message_id != turn.message_id
        and turn.now - row.raised_at < LATELY
        for row in alerts_of(turn.session, turn.person.id)
    )


def _wants_no_line(turn: Turn) -> bool:
    return bool(declined_today(turn) & NO_LINES)


def _name_somebody(turn: Turn) -> None:
    """Nobody is there, and nobody was named as yet: who listens is named now, unless unwanted."""
    if _wants_no_line(turn):
        turn.say("utter_concern_alone_met")
    else:
        turn.set(MET, None)
        turn.say("utter_concern_low_mood", lines=crisis_lines(turn, LOW_MOOD))


def _who_listens_instead(turn: Turn) -> None:
    """They have said that there is nobody: who listens is named, and they are not asked again."""
    _name_somebody(turn)
    if loss_in(turn.text) is not None:
        turn.go_to("loss_more")
    else:
        go_back(turn)


@step("action_after_concern")
def after_concern(turn: Turn) -> None:
    """The answer is heard as one about this, and coaching goes on at once."""
    if says_it_was_misread(turn.text):
        say_it_was_misread(turn, str(turn.slots.get("concern") or LOW_MOOD))
        return
    heard = {"no": "utter_concern_alone", "skipped": "utter_skipped"}
    answer = "no" if NOBODY.search(plain(turn.text)) else turn.answer
    if answer == "no" and names_somebody(turn.text):
        answer = "said"  # "Ma sister oan the phone, but naebody in the hoose": she is there.
    met = turn.slots.get(MET) if turn.slots.get(MET) != UNNAMED else None
    if met:
        turn.set(MET, UNNAMED)  # Nobody has been named yet.
    if only_declines(turn.text):
        say_declined(turn)
    elif met and answer == "no":
        _name_somebody(turn)
    else:
        turn.say(heard.get(answer, "utter_concern_heard"))
    if met == "loss":
        turn.go_to("loss_more")
    elif turn.main_question in BEFORE_A_WISH and take_wish_told_early(turn):
        turn.go_to("change")  # What they would like has been said: it is not asked again.
    elif not hear_after_all(turn):
        go_back(turn)

"""Asked for in one step from everywhere: back, again, why, skip, a break, a person."""

from __future__ import annotations

from rasa_sdk.events import ActionExecuted

from actions.agenda.reflecting import say_words_back
from actions.agenda.words import said_back
from actions.planning.wishing import take_wish
from actions.turn import Turn, action_asking, is_main, step
from coaching.glossary import define
from coaching.questions import IN_OWN_WORDS, kind_of, questions
from coaching.texts import clean, looks_empty, only_emoji
from store.check_ins import cancel_check_ins
from store.clock import to_london
from store.consents import ConsentKind, withdraw
from store.people import PauseReason, pause_person, stop_person
from understanding.talking.acts import Act
from understanding.talking.annoyance import asks_for_less
from understanding.talking.asides import only_asks_again
from understanding.talking.paused_for import peace_until
from understanding.talking.puzzled import feels_mocked
from understanding.talking.set_apart import Apart, set_apart
from understanding.text.words import in_another_script

#: After this many misses at one question the coach offers a way out, a person among them.
MISSES_BEFORE_A_WAY_OUT = 2
#: What is not understood is said back from there on, where it tells of trouble.
MORE_LIKELY_THAN_NOT = 0.5
#: What a plan is made of.
PARTS_OF_A_PLAN = frozenset("what how_much when_to how_often who cue smaller".split())
#: A protest is owned and an apology waved off, whatever was asked.
SAID_TO_US: dict[Apart | None, str] = {
    Apart.PROTEST: "utter_misheard",
    Apart.APOLOGY: "utter_no_need_to_be_sorry",
}
#: These have plainer words of their own (domain/wording/simpler.yml).
PUT_SIMPLY = frozenset(
    """open more helps wish change own_wish importance_why importance_raise why_it_matters
    confidence_why confidence_raise limits what how_much when_to how_often who cue barrier
    in_the_way values made_it_work what_helped replay""".split()
)


#: Who may read, or try changes: put once, and another time where something else was told.
ANOTHER_TIME = frozenset({"review", "replay"})
OFFERS_CHECK_INS = frozenset({"check_in", "check_in_when"})
TOLD_INSTEAD = frozenset(
    """declines_help dismissed_by_professional family_wants_something_else fed_up_with_services
    flare_up overwhelmed setback panic_now heart_fear loss goes_short find_service""".split()
)


@step("action_resume")
def resume(turn: Turn) -> None:
    """Back to the question that waited; where none did, to an open one."""
    if turn.slots.get("on_hold"):
        turn.go_to("still_safe")  # Coaching waits after a danger; the ways back stay in view.
        return
    if turn.slots.get("consent") == "no":
        turn.welcome()  # Under 16: no coaching.
        return
    waiting = turn.main_question
    if waiting is None or turn.slots.get("consent") != "yes":
        turn.go_to("open" if turn.slots.get("consent") == "yes" else "consent")
        return
    if waiting in ANOTHER_TIME and turn.intent in TOLD_INSTEAD:
        turn.go_to("else")  # No consent is asked for right after that.
        return
    if waiting in OFFERS_CHECK_INS and turn.slots.get("check_ins_refused") == "all":
        turn.go_to("else")  # They have said no to all of them since it was asked.
        return
    if turn.latest_is_aside:
        turn.say("utter_back_to")
    turn.go_to(waiting)


@step("action_back")
def go_back(turn: Turn) -> None:
    """To the question before the one that waits."""
    mains = [name for name in turn.questions_asked if is_main(name)]
    before = next((name for name in reversed(mains[:-1]) if name != mains[-1]), None)
    if before is None:
        turn.say("utter_back_first")
        turn.go_to(turn.main_question or "open")
        return
    turn.go_to(before)


@step("action_repeat")
def repeat(turn: Turn) -> None:
    """The question that waits, in another wording; with a word that it is, if it was unclear."""
    plainly = turn.pressed is not None or only_asks_again(turn.text)
    if turn.pressed is None and asks_for_less(turn.text):
        turn.say("utter_fewer_words")
        if turn.asked is None:
            turn.go_to("open")
        else:
            _put_simply(turn, turn.asked)
        return
    thrice = turn.questions_asked[-3:] == [turn.asked] * 3
    if turn.asked in PARTS_OF_A_PLAN and thrice and not plainly:
        turn.go_to("trouble")  # Put in three ways and not clear: a way out, and no fourth.
        return
    if turn.asked is None or plainly:
        turn.go_to(turn.asked or "open")
        return
    turn.say("utter_no_mockery" if feels_mocked(turn.text) else "utter_other_words")
    _put_simply(turn, turn.asked)


def _put_simply(turn: Turn, asked: str) -> None:
    """The question in plainer words where there are some, with a way past it; else as before."""
    if asked in PUT_SIMPLY:
        turn.say(f"utter_simpler_{asked}")
        # It waits as if it had been asked in its usual words.
        turn.events.append(ActionExecuted(action_asking(asked)))
        return
    if kind_of(asked) == "ruler":
        turn.say("utter_simpler_ruler")
    turn.go_to(asked)


@step("action_why")
def say_why(turn: Turn) -> None:
    """Why it is asked, and that it can be skipped; then the question again."""
    found = questions().get(turn.asked or "")
    turn.say(found.why if found else "utter_why")
    turn.go_to(turn.asked or "open")


@step("action_skip")
def skip(turn: Turn) -> None:
    """Leave the question that would not work and go on to the next thing."""
    turn.say("utter_skipped")
    turn.go_to("else" if turn.main_question not in {None, "open"} else "area")


@step("action_not_understood")
def not_understood(turn: Turn) -> None:
    """Say so, kindly and each time otherwise; after two misses offer a way out, never a third."""
    if turn.asked == "importance" and take_wish(turn):
        # No rating, but what it is about after all: asked of that, by name.
        turn.say("utter_heard")
        turn.go_to(turn.asked)
        return
    misses = int(turn.slots.get("misses") or 0) + 1
    turn.set("misses", misses)
    if misses > MISSES_BEFORE_A_WAY_OUT:
        turn.set("misses", 0)
        turn.go_to("trouble")
        return
    if _tells_trouble(turn):
        say_words_back(turn, turn.text)
    else:
        turn.say(_what_was_wrong(turn))
    turn.go_to(turn.asked or "area")


def _tells_trouble(turn: Turn) -> bool:
    """ "Ma daughter's in Canada" is none of the choices, and was told to be heard."""
    if turn.pressed is not None or turn.tongue is not None or clean(turn.text).was_cut:
        return False
    acts = turn.reading.get("acts") or {}
    return float(acts.get(Act.TROUBLE.value, 0.0)) >= MORE_LIKELY_THAN_NOT


def _what_was_wrong(turn: Turn) -> str:
    if turn.pressed is not None:
        return "utter_not_understood_choice"  # A button of an earlier question.
    if looks_empty(turn.text):
        return "utter_empty"
    if only_emoji(turn.text):
        return "utter_no_words"
    if clean(turn.text).was_cut:
        return "utter_too_long"
    if turn.tongue is not None or in_another_script(turn.text):
        return "utter_other_language"
    kind = turn.question.kind if turn.question else "open"
    only = set_apart(turn.text).only
    if only in SAID_TO_US:
        return SAID_TO_US[only]
    if only is Apart.FIGURE and kind in IN_OWN_WORDS:
        return "utter_words_wanted"
    if kind == "when" and _is_past(turn):
        return "utter_year_past"
    return {
        "ruler": "utter_not_understood_ruler",
        "when": "utter_not_understood_when",
        "choice": "utter_not_understood_choice",
    }.get(kind, "utter_not_understood")


def _is_past(turn: Turn) -> bool:
    read = turn.reading.get("when")
    today = to_london(turn.now).date().isoformat()
    return read is not None and str(read["start"])[:10] < today


@step("action_default_fallback")
def fallback(turn: Turn) -> None:
    """No story knew what to do: never silence, always a way on."""
    turn.say("utter_not_understood")
    turn.go_to(turn.asked or turn.main_question or "open")


@step("action_pause")
def pause(turn: Turn) -> None:
    """A break: nothing is sent until they say so."""
    pause_person(turn.session, turn.person.id, PauseReason.OWN_WISH, turn.now)
    until = peace_until(turn.text) if turn.pressed is None else None
    if until is not None:
        turn.say("utter_pause_until", until=said_back(until))
    else:
        turn.say("utter_pause")


@step("action_stop")
def stop(turn: Turn) -> None:
    """Stop means stop: check-ins and their consent end, and nothing is written unasked."""
    stop_person(turn.session, turn.person.id, turn.now)
    cancel_check_ins(turn.session, turn.person.id)
    withdraw(turn.session, turn.person.id, ConsentKind.CHECK_INS, turn.now)
    turn.say("utter_stop")


@step("action_say_what_is")
def say_what_is(turn: Turn) -> None:
    """One plain sentence from the glossary, or plainly that it is not in there."""
    found = define(turn.text)
    if found is None:
        turn.say("utter_word_unknown")
    else:
        turn.say("utter_word", meaning=found)

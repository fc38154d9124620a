"""What became of a service that was picked: asked on a later day, and met with a word."""

from __future__ import annotations

import re

from actions.agenda.reflecting import variant_for
from actions.always.always import resume
from actions.answers.hearing import answer_to
from actions.check_ins.outcomes import keep_outcome
from actions.services.service_cards import named, shown_last
from actions.turn import Turn, step
from coaching.service_questions import place_named
from store.agenda import LimitKind, note_limit
from store.check_ins import Outcome, check_in_to_answer
from store.services import service_of
from store.signposts import (
    Signpost,
    SignpostOutcome,
    choose_signpost,
    open_signpost,
    settle_signpost,
    signposts_of,
)
from understanding.check_ins.half_done import half_done
from understanding.reflection import reflect
from understanding.services.full_up import names_one
from understanding.services.service_news import not_for_them, reached_nobody, read_service_news
from understanding.services.signpost_outcomes import read_signpost_outcome
from understanding.services.waited import days_waited
from understanding.text.words import in_english

OUTCOMES = frozenset(outcome.value for outcome in SignpostOutcome)
#: A word of regret there would be deaf to "it was fine".
DISAPPOINTS = frozenset({"went_no_help", "not_suitable"})
#: Fewer words give no reason.
TELLS_WHY = 4
NO_WAY_THERE = re.compile(
    r"\b(?:no (?:bus|buses|car|lift|way (?:of getting )?there|transport)|(?:cannot|could not|"
    r"can't) get "
    r"(?:there|to it)|too far|two buses|up (?:a|the|two|three) (?:stairs?|flights?))\b"
)


def no_way_there(text: str) -> bool:
    """Whether getting there was what was wrong: it is a limit from now on."""
    return NO_WAY_THERE.search(in_english(text)) is not None


def _says_it_helped(text: str) -> bool:
    said = read_signpost_outcome(text, asked="signpost_outcome")
    return said == SignpostOutcome.HELPED.value


@step("action_ask_last_signpost")
def ask_last(turn: Turn) -> None:
    """Before anything new: how the last one went."""
    last = open_signpost(turn.session, turn.person.id)
    service = service_of(turn.session, last.service_id) if last else None
    buttons = [
        ("It helped", "helped"),
        ("I went, no help", "went_no_help"),
        ("Waiting to hear", "contacted_waiting"),
        ("Could not reach them", "could_not_reach"),
        ("Not right for me", "not_suitable"),
        ("Not tried yet", "not_tried"),
    ]
    name = named(service.name, example=service.example) if service else "the place I showed you"
    turn.say_with_buttons("utter_last_signpost", buttons, name=name)


@answer_to("last_signpost")
def hear_last(turn: Turn, label: str) -> str | None:
    """Keep what came of it; what did not work is not offered again."""
    last = open_signpost(turn.session, turn.person.id)
    if label in DISAPPOINTS and turn.pressed is None and _says_it_helped(turn.text):
        label = SignpostOutcome.HELPED.value  # "Went and it was fine."
    if label not in OUTCOMES and not_for_them(turn.text):
        label = SignpostOutcome.WENT_NO_HELP.value
    if last is not None and label in OUTCOMES:
        _settle(turn, last, label)
    return label


def _settle(turn: Turn, row: Signpost, label: str) -> None:
    """Keep what came of it, and how long they wait or waited where they say so."""
    waited = None if turn.pressed else days_waited(turn.text, waiting=label == "contacted_waiting")
    settle_signpost(turn.session, row, SignpostOutcome(label), turn.now, waited)


@step("action_note_signpost_outcome")
def note_outcome(turn: Turn) -> None:
    """Say back what stood in the way, if anything was told; then a fitting word about it."""
    known = turn.answer in OUTCOMES
    if turn.answer != SignpostOutcome.HELPED.value and len(turn.text.split()) >= TELLS_WHY:
        found = reflect(turn.text, asked="open", variant=variant_for(turn))
        if found is not None and found.confidence == "sure":
            turn.say("utter_reflect", reflection=found.text)
    if turn.pressed is None and no_way_there(turn.text) and turn.once("limit"):
        note_limit(turn.session, turn.person.id, LimitKind.TRAVEL, turn.text, turn.now)
    turn.say(f"utter_signpost_{turn.answer}" if known else "utter_heard_button")
    _praise_the_part(turn)


def _praise_the_part(turn: Turn) -> None:
    """ "Phoned them, and did half the walk": both were done, and both are seen.

    Where a plan waits to hear how it went, the half is kept with it.
    """
    if turn.pressed is not None or not half_done(turn.text):
        return
    if check_in_to_answer(turn.session, turn.person.id) is not None:
        keep_outcome(turn, Outcome.PARTLY)
    turn.say("utter_affirm_part")


@step("action_service_news")
def hear_service_news(turn: Turn) -> None:
    """What came of a service, told unasked: kept with it by name, met with a word, and on.

    "I got on the Sail Loft class the day" says not whether it helped: that is asked.
    """
    context = turn.latest.get("metadata") or {}
    names = list(context.get("services") or ())
    news = read_service_news(turn.text, names, lately=bool(context.get("services_lately")))
    row = _meant(turn, names[news.at] if news is not None and news.at is not None else None)
    if news is None or row is None:
        turn.say("utter_heard")
        resume(turn)
        return
    if row.chosen_at is None:
        choose_signpost(turn.session, row, turn.now)
    service = service_of(turn.session, row.service_id)
    if service is not None:
        turn.say("utter_of_that_service", name=named(service.name, example=service.example))
    if news.outcome is None:
        turn.set("told_of_service", True)  # Asked how it was, and no search begun with it.
        turn.go_to("last_signpost")
        return
    _settle(turn, row, news.outcome)
    turn.say(f"utter_signpost_{news.outcome}")
    _praise_the_part(turn)
    if turn.asked is None:
        resume(turn)
    else:
        turn.go_to(turn.asked)


def told_of_no_answer(turn: Turn) -> str | None:
    """Of those just shown one did not answer: kept, and "others" to be looked for in its place."""
    shown = shown_last(turn)
    if turn.pressed is not None or not reached_nobody(turn.text):
        return None
    names = [service.name for _, service in shown]
    at = place_named(in_english(turn.text), len(shown))
    at = names_one(turn.text, names) if at is None else at
    if at is None and len(shown) != 1:
        return None
    row = shown[at or 0][0]
    choose_signpost(turn.session, row, turn.now)
    _settle(turn, row, SignpostOutcome.COULD_NOT_REACH.value)
    return "others"


def _meant(turn: Turn, name: str | None) -> Signpost | None:
    """The signpost to the service of that name, the newest; without a name the one in hand."""
    if name is None:
        shown = [row for row, _ in shown_last(turn)]
        alone = shown[0] if len(shown) == 1 else None
        return open_signpost(turn.session, turn.person.id) or alone
    for row in reversed(signposts_of(turn.session, turn.person.id)):
        service = service_of(turn.session, row.service_id)
        if service is not None and service.name == name:
            return row
    return None

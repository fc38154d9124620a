"""Local help: ask how the last one went, then two or three that fit, with how to start."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from actions.always.always import resume
from actions.answers.hearing import answer_to, offers
from actions.services.finding import as_looked_for, carry_on, keep_unmet, offer, turn_down
from actions.services.help_declined import say_declined
from actions.services.service_cards import shown_last
from actions.services.taking_one import say_how_to_begin
from actions.services.what_is_needed import (
    FREE,
    ITS_OWN,
    is_urgent,
    names_a_need,
    need_before,
    need_in_hand,
    need_told,
    wishes_another,
)
from actions.services.whereabouts import moved, place_is_wanted, take_place
from actions.turn import Turn, step
from directory.needs import needs_in
from directory.whereabouts import Told, is_outside, place_told
from store.agenda import LimitKind, item_in_focus, note_limit
from store.clock import to_london
from store.services import service_of
from store.signposts import Signpost, ask_about_signpost, choose_signpost, open_signpost
from understanding.people.cannot_wait import Urgent, cannot_wait
from understanding.services.help_declined import help_declined
from understanding.services.help_wanted import asks_for_another_sort
from understanding.services.local_needs import no_heating, nothing_to_eat
from understanding.services.own_words import says_it_again, wants_it_free
from understanding.services.places import says_where_not
from understanding.services.service_news import reached_nobody
from understanding.services.service_requests import (
    asks_for_another,
    asks_what_there_is,
    refers_back,
)
from understanding.talking.let_be import lets_it_be
from understanding.text.words import in_english
from understanding.topics.picking import short

#: Names are wanted there only to tell that there were any.
SOME_WERE_SHOWN = ("one",)
#: As short an answer as this, with a place and no need in it, tells the place alone.
ONLY_A_PLACE = 3


@step("action_next_signpost_step")
def next_step(turn: Turn) -> None:
    """What signposting needs next: how the last one went, the need, the place; then show."""
    if turn.asked == "last_signpost" and turn.slots.get("told_of_service"):
        turn.set("told_of_service", None)
        carry_on(turn)
        return
    if turn.asked == "services_ok" and turn.pressed is None and reached_nobody(turn.text):
        turn.say("utter_signpost_could_not_reach")
    if turn.asked not in ITS_OWN or turn.intent == "find_service":
        begin(turn)
    last = open_signpost(turn.session, turn.person.id)
    at_once = is_urgent(turn.fresh_need)  # How the last one went is asked another time.
    may_ask = turn.asked != "last_signpost" and not at_once
    if last is not None and may_ask and is_to_be_asked(last, turn.now):
        ask_about_signpost(turn.session, last, turn.now)
        turn.go_to("last_signpost")
        return
    need = need_in_hand(turn)
    if need is None:
        turn.go_to("need")
    elif place_is_wanted(turn):
        turn.go_to("place")
    else:
        offer(turn, need)


def begin(turn: Turn) -> None:
    """Take the need and the place from the very request where they are in it."""
    # "Just the group", "I live in Dundee, not Leith": what was asked for before.
    if (urgent := cannot_wait(turn.text, asked=turn.main_question)) is not None:
        begin_at_once(turn, urgent)
        return
    names = names_a_need(turn.text)
    names_none = says_where_not(turn.text) or asks_for_another_sort(turn.text)
    another = refers_back(turn.text) or (names_none and not needs_in(turn.text))
    anew = (names or turn.asked == "need") and not another
    another = another or (not names and says_it_again(turn.text))
    kept = need_before(turn) if another or turn.asked in ITS_OWN else None
    turn.fresh_need = as_looked_for(turn) if anew else kept
    turn.set("need", turn.fresh_need)
    same_again = turn.asked not in ITS_OWN and not asks_for_another(turn.text, SOME_WERE_SHOWN)
    if anew or kept is None or same_again:
        turn.set("services_shown", None)
        turn.starts_anew = True
    take_place(turn, place_told(turn.text))
    if nothing_to_eat(turn.text):
        turn.say("utter_no_food_first")
    elif no_heating(turn.text):
        turn.say("utter_no_heat_first")
    if FREE.search(in_english(turn.text)) or wants_it_free(turn.text):
        note_limit(turn.session, turn.person.id, LimitKind.COST, turn.text, turn.now)


#: Said before all else.
COMES_FIRST = {
    Urgent.FOOD: "utter_no_food_first",
    Urgent.BED: "utter_no_bed_first",
    Urgent.HEAT: "utter_no_heat_first",
}


def begin_at_once(turn: Turn, urgent: Urgent) -> None:
    """Take a need that cannot wait by its name, with the limits and the place that were told."""
    turn.fresh_need = urgent.value  # "Nowhere to sleep" looks for no help with sleep.
    turn.set("need", turn.fresh_need)
    turn.set("services_shown", None)
    turn.starts_anew = True
    take_place(turn, place_told(turn.text))
    turn.say(COMES_FIRST[urgent])
    if urgent is Urgent.BED:
        if turn.person.nation in {None, "scotland"} and not is_outside(turn.person.place or ""):
            turn.say("utter_council_for_a_bed")
    elif turn.once("limit"):
        note_limit(turn.session, turn.person.id, LimitKind.COST, turn.text, turn.now)


def is_to_be_asked(last: Signpost, now: datetime) -> bool:
    """Tell whether to ask how it went: on a later day than it was picked, once a day.

    Minutes after they picked it nobody has been anywhere.
    """
    days = [to_london(at).date() for at in (last.chosen_at, last.asked_at) if at is not None]
    return all(day < to_london(now).date() for day in days)


@answer_to("need")
def hear_need(turn: Turn, label: str) -> str | None:
    """The need, in their words, and a place if it is in them; a place alone is no need yet."""
    if label == "no" or lets_it_be(turn.text):
        return "no"
    if asks_what_there_is(turn.text):
        return "such_as"
    if label in {"said", "yes"}:
        told = place_told(turn.text)
        take_place(turn, told)
        only_a_place = (
            told.told is not Told.NOTHING
            and not needs_in(turn.text)
            and len(turn.text.split()) <= ONLY_A_PLACE
        )
        turn.set("need", None if only_a_place else need_told(turn))
    else:
        item = item_in_focus(turn.session, turn.person.id)
        turn.set("need", item.words if item else "someone to talk to")
    return None


@step("action_after_services")
def after_services(turn: Turn) -> None:
    """On after a service was picked, or none."""
    if turn.slots.get("on_hold") or turn.slots.get("consent") == "no":
        resume(turn)
    else:
        carry_on(turn)


@step("action_ask_services_ok")
def ask_services_ok(turn: Turn) -> None:
    """Ask which one might do, by name; it is the one asked about next time."""
    names = [(short(service.name), f"signpost_{row.id}") for row, service in shown_last(turn)]
    more = [("Show me others", "others"), ("None of these", "none")]
    turn.say_with_buttons("utter_services_ok", [*names, *more])


@offers("services_ok")
def services_to_pick(turn: Turn) -> Mapping[str, Sequence[str]]:
    """What may be typed to pick a service, to see others, or to take none."""
    names = {f"signpost_{row.id}": (service.name,) for row, service in shown_last(turn)}
    table = turn.question.choices if turn.question else {}
    return {**names, **table}


@answer_to("services_ok")
def hear_choice(turn: Turn, label: str) -> str | None:
    """Keep the one they picked; a plain yes means the first, which fits best."""
    shown = {f"signpost_{row.id}": row for row, _ in shown_last(turn)}
    if label in {"yes", "good"} and shown:
        label = next(iter(shown))
    if label in shown:
        choose_signpost(turn.session, shown[label], turn.now)
        return "good"
    if label == "said" and search_again(turn):
        return "others"
    return "none" if label == "no" else None


def search_again(turn: Turn) -> bool:
    """Take another place or need that they name instead of picking; tell whether they did."""
    wishes = wishes_another(turn)
    urgent = cannot_wait(turn.text)
    if not moved(turn) and not wishes and urgent is None:
        return False
    if urgent is not None:
        turn.set("need", urgent.value)
    elif wishes:
        turn.set("need", as_looked_for(turn))
        turn_down(turn)
    turn.set("services_shown", None)  # What was far from there may be just round the corner.
    return True


@step("action_service_picked")
def service_picked(turn: Turn) -> None:
    """It is theirs to use, with a way to begin; that an example cannot be used is said again."""
    last = open_signpost(turn.session, turn.person.id)
    service = service_of(turn.session, last.service_id) if last else None
    if service is not None:
        say_how_to_begin(turn, service)


@step("action_nothing_fits")
def nothing_fits(turn: Turn) -> None:
    """None of them suited: kept as an unmet need, for those who plan services."""
    need = str(turn.slots.get("need") or "")
    if need:
        keep_unmet(turn, need)
    turn_down(turn)
    if turn.pressed is None and help_declined(turn.text):
        say_declined(turn)  # "None. People in groups freak me out": what is said is met.
    turn.say("utter_none_suited")


@step("action_find_advocate")
def find_advocate(turn: Turn) -> None:
    """Somebody who speaks up with them, after being dismissed."""
    turn.set("need", "advocacy, someone to speak up for me")
    turn.set("services_shown", None)
    turn.starts_anew = True
    if place_is_wanted(turn):
        turn.go_to("place")
    else:
        offer(turn, "advocacy, someone to speak up for me")

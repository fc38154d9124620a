"""Local help: ask how the last one went, then two or three that fit, with how to start."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from actions.agenda.words import topic_of
from actions.always.always import ANOTHER_TIME, resume
from actions.answers.hearing import answer_to, offers
from actions.planning.plan_parts import stated_limits
from actions.services.help_declined import limits_declined, say_declined, without_declined
from actions.services.limits_told import at_their_hours, limits_told
from actions.services.service_cards import named, show_again, show_cards, shown_last
from actions.services.whereabouts import moved, place_is_wanted, take_place
from actions.turn import Turn, step
from coaching.service_questions import details_asked
from directory.closed import closed_by_name
from directory.kinds import kinds_asked
from directory.limits import age_in
from directory.locating import located
from directory.match import Match, Widened
from directory.needs import needs_in
from directory.places import Place, spoken_of
from directory.ranking import Reach
from directory.search import find_services, widened_services
from directory.whereabouts import Told, called, is_outside, place_told
from directory.wording import PERHAPS
from store.agenda import LimitKind, item_in_focus, note_limit
from store.clock import to_london
from store.goals import goal_in_hand
from store.services import service_of
from store.signposts import (
    Signpost,
    ask_about_signpost,
    choose_signpost,
    note_unmet_need,
    open_signpost,
    services_that_did_not_work,
    signposts_of,
    unmet_needs_of,
)
from understanding.people.cannot_wait import Urgent, cannot_wait
from understanding.services.help_declined import help_declined
from understanding.services.help_wanted import asks_for_another_sort, wants_a_visitor
from understanding.services.local_needs import no_heating, nothing_to_eat
from understanding.services.need_words import without_common_words
from understanding.services.own_words import (
    says_it_again,
    wanted,
    wants_it_free,
    without_frame,
    without_refused_parts,
)
from understanding.services.places import says_where_not
from understanding.services.service_requests import (
    asks_for_another,
    asks_what_there_is,
    only_asks_for_services,
    refers_back,
)
from understanding.talking.let_be import lets_it_be
from understanding.text.words import in_english
from understanding.topics.picking import short
from understanding.topics.topics import life_area

#: Questions of signposting itself: an answer to one goes on with the same need.
ITS_OWN = frozenset({"last_signpost", "need", "place", "services_ok"})
#: After so many searches in vain it is said who else may know.
SAID_ONCE_AT = 2
#: Names are wanted there only to tell that there were any.
SOME_WERE_SHOWN = ("one",)
#: What is asked of a topic: where that was but a request for help, there is none to go back to.
ABOUT_A_TOPIC = frozenset({"more", "helps", "wish", "change", "area_more"})
#: As short an answer as this, with a place and no need in it, tells the place alone.
ONLY_A_PLACE = 3
#: "Something near, free like": the limit stands in the request itself.
FREE = re.compile(
    r"\b(?:free(?: of charge| like)?(?= *\W*$| *,| and\b| or\b)|for free|costs? nothing|"
    r"(?:must|has to|needs to) be free|free (?:class|group|thing|place|stuff)\w*)"
)
#: So many are looked through for those that keep to what they told, and so many shown.
LOOKED_THROUGH, MOST_SHOWN = 6, 3
ANOTHER = re.compile(
    r"\b(?:find|looking for|instead|rather|something|anything|somewhere|(?:what|how) about)\b"
)


IS_THERE_ANY = re.compile(
    r"\W*(?:(?:och|so|but|and|well|ok|aye|no)[\s,.]+)*(?:(?:is|are) there|have you|do you have|"
    r"what about|how about) (?:not |no |nothing |any |anything |something |a |some |an )+"
)
#: "A sitter for my mum": their own age says nothing of whom it is for.
FOR_ANOTHER = re.compile(r"\b(?:for|help|with|take|after) (?:my|our|the|him|her|them)\b")

#: How a sitter for somebody they look after is looked for, and kept where there is none.
A_SITTER = "a sitter at home, respite"
SITS = re.compile(r"\b(?:sit|stay|bide|sitter|sitters|sitting|respite|staying)\b")


@step("action_next_signpost_step")
def next_step(turn: Turn) -> None:
    """What signposting needs next: how the last one went, the need, the place; then show."""
    if turn.asked == "last_signpost" and turn.slots.get("told_of_service"):
        turn.set("told_of_service", None)
        carry_on(turn)
        return
    if turn.asked not in ITS_OWN or turn.intent == "find_service":
        begin(turn)
    last = open_signpost(turn.session, turn.person.id)
    at_once = is_urgent(turn.fresh_need)  # How the last one went is asked another time.
    may_ask = turn.asked != "last_signpost" and not at_once
    if last is not None and may_ask and is_to_be_asked(last, turn.now):
        ask_about_signpost(turn.session, last, turn.now)
        turn.go_to("last_signpost")
        return
    need = _need(turn)
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
    kept = _need_before(turn) if another or turn.asked in ITS_OWN else None
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


def is_urgent(need: object) -> bool:
    """Tell whether what was looked for is a need that could not wait."""
    return str(need or "").startswith(tuple(one.value for one in Urgent))


def names_a_need(text: str) -> bool:
    """Tell whether a request says what it is for: "is there a dietitian in Aberdeen"."""
    said = wanted(text)
    if needs_in(said) or kinds_asked(said) or wants_a_visitor(text):
        return True
    left = without_frame(said)
    names = [place_told(said).name, *(place.name for place in spoken_of(said))]
    where = {word for name in names for word in name.casefold().split()}
    return any(word.casefold() not in where for word in left.split())


def as_looked_for(turn: Turn) -> str:
    """The need in their words, without what is denied or what others said that it was.

    Who looks after somebody and wants a visitor wants a sitter.
    """
    cares = turn.person.is_carer or SITS.search(in_english(turn.text))
    said = without_refused_parts(wanted(turn.text))
    return f"{said}. {A_SITTER}" if wants_a_visitor(turn.text) and cares else said


def _need_before(turn: Turn) -> str | None:
    """What was looked for before; or what is in focus, where that asks for help near by."""
    before = turn.slots.get("need")
    item = item_in_focus(turn.session, turn.person.id)
    if before is None and item is not None and needs_in(item.words):
        return item.words
    return str(before) if before is not None else None


def is_to_be_asked(last: Signpost, now: datetime) -> bool:
    """Tell whether to ask how it went: on a later day than it was picked, once a day.

    Minutes after they picked it nobody has been anywhere.
    """
    days = [to_london(at).date() for at in (last.chosen_at, last.asked_at) if at is not None]
    return all(day < to_london(now).date() for day in days)


def _need(turn: Turn) -> str | None:
    if turn.fresh_need is not None:
        return turn.fresh_need
    return turn.slots.get("need") if turn.asked in ITS_OWN else None


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


def need_told(turn: Turn) -> str:
    """The need for the search: what tells services apart, with the topic and goal where it is bare.

    "Advice" alone would choose whoever writes "advice": what it is wanted for is looked for.
    """
    said = without_common_words(turn.text)
    if needs_in(said) != needs_in(turn.text):
        said = turn.text  # The common word was part of it: "a group for walking".
    if needs_in(said):
        return said
    item = item_in_focus(turn.session, turn.person.id)
    goal = goal_in_hand(turn.session, turn.person.id)
    about = [said, item.words if item else "", goal.words if goal else ""]
    return ". ".join(filter(None, about)) or turn.text


def own_age(turn: Turn, need: str) -> int | None:
    """How old they said they are; None where the help is wanted for somebody else."""
    told = turn.slots.get("age_told")
    return int(told) if told and not FOR_ANOTHER.search(in_english(need)) else None


def turn_down(turn: Turn) -> None:
    """Those shown last are not offered again today: they have just said no to them."""
    refused = {*_turned_down(turn), *(service.id for _, service in shown_last(turn))}
    turn.set("services_refused", f"{_day(turn)} {','.join(sorted(refused))}")


def _turned_down(turn: Turn) -> set[str]:
    day, _, ids = str(turn.slots.get("services_refused") or "").partition(" ")
    return set(filter(None, ids.split(","))) if day == _day(turn) else set()


def _day(turn: Turn) -> str:
    return to_london(turn.now).date().isoformat()


def _never_again(turn: Turn) -> set[str]:
    """What did not work, and what was turned down today; "just the group" asks for those again."""
    refused = set() if refers_back(turn.text) else _turned_down(turn)
    return services_that_did_not_work(turn.session, turn.person.id) | refused


def fitting(turn: Turn, need: str, leave_out: Collection[str] = frozenset()) -> list[Match]:
    """The services that fit the need, the place and every limit they have told."""
    found = find_services(
        turn.session,
        need=need,
        place=where(turn),
        limits=_limits(turn),
        age=age_in(need) or own_age(turn, need),
        exclude_ids={*_never_again(turn), *leave_out},
        today=to_london(turn.now).date(),
        now=to_london(turn.now),
        limit=LOOKED_THROUGH,
    )
    return at_their_hours(turn, without_declined(turn, found))[:MOST_SHOWN]


def widened(turn: Turn, need: str) -> list[Match]:
    """What is further off or of another kind, where nothing fits; each card is labelled so."""
    found = widened_services(
        turn.session,
        need=need,
        place=where(turn),
        limits=_limits(turn),
        age=age_in(need) or own_age(turn, need),
        exclude_ids=_never_again(turn),
        today=to_london(turn.now).date(),
        now=to_london(turn.now),
    )
    # A chat by phone is not "close" to a sitter: of another kind only what meets something named.
    met = [one for one in found if one.widened is not Widened.OTHER or not _no_reason(one)]
    return at_their_hours(turn, without_declined(turn, met))


def _no_reason(match: Match) -> bool:
    return match.why_it_fits.startswith(PERHAPS)


def _limits(turn: Turn) -> frozenset[str]:
    """What any service has to keep to: the limits they told, and no kind that they turned down."""
    told = {limit.value for limit in stated_limits(turn)}
    return limits_declined(turn) | told | limits_told(turn)


def where(turn: Turn) -> Place | str | None:
    """Where the person is: a place of the directory's own or of the rest of the country, too."""
    place = turn.person.place
    found = located(turn.session, place) if place else ()
    return found[0] if len(found) == 1 else place


def shown_ids(turn: Turn) -> set[str]:
    """The services shown already for this need."""
    if turn.starts_anew:
        return set()
    return set(filter(None, str(turn.slots.get("services_shown") or "").split(",")))


def offer(
    turn: Turn, need: str, *, found: Sequence[Match] | None = None, intro: str | None = None
) -> None:
    """Show what fits, each as a card, and ask which will do; or say plainly that nothing does.

    `found` and `intro` are given where somebody has looked already and knows how to begin.
    """
    place, shown = turn.person.place, shown_ids(turn)
    for closed in closed_by_name(turn.session, turn.text):
        turn.say("utter_service_closed", said=closed.said)
    matches = fitting(turn, need, shown) if found is None else found
    if not matches and place is not None and is_outside(place):
        keep_unmet(turn, need)
        turn.say("utter_outside_scotland", place=place)
        carry_on(turn)
        return
    if not matches:
        nothing_found(turn, need, after_some=bool(shown))
        return
    if intro is not None:
        turn.say(intro)
    else:
        introduce(turn, need, matches)
    show_cards(turn, matches)
    turn.set("services_shown", ",".join(sorted({*shown, *(match.id for match in matches)})))
    turn.go_to("services_ok")


def introduce(turn: Turn, need: str, found: Sequence[Match]) -> None:
    """Say before the cards where they are: near, or plainly not, which is a need unmet."""
    place, reaches = turn.person.place, {match.reach for match in found}
    if place is None:
        turn.say("utter_services_anywhere")
    elif Reach.NEAR in reaches:
        turn.say("utter_services_intro")
    else:
        keep_unmet(turn, need)
        line = {
            frozenset({Reach.ANYWHERE}): "utter_none_near_but_from_home",
            frozenset({Reach.FAR}): "utter_none_near_but_further_off",
        }.get(frozenset(reaches), "utter_none_near_but_both")
        turn.say(line, place=called(place))


def nothing_found(turn: Turn, need: str, *, after_some: bool) -> None:
    """Say that there is nothing, or nothing more, and keep the need."""
    keep_unmet(turn, need)
    misses = int(turn.slots.get("signpost_misses") or 0) + 1
    turn.set("signpost_misses", misses)
    if after_some:
        turn.say("utter_no_more")
    elif turn.person.place is None:
        turn.say("utter_none_found_without_place")
    else:
        turn.say("utter_none_found", place=called(turn.person.place))
    if misses == SAID_ONCE_AT:
        turn.say("utter_missed_twice")
    instead = [] if after_some else widened(turn, need)
    if not instead:
        carry_on(turn)
        return
    seen = [match for match in instead if match.id in _seen(turn)]
    new = [match for match in instead if match not in seen]
    if seen:
        # In full once; the second time they are named.
        turn.say("utter_widened_again", names="; ".join(map(_with_place, seen)))
        show_again(turn, seen)
    if new:
        turn.say("utter_widened_intro")
        show_cards(turn, new)
    turn.set("services_shown", ",".join(sorted(match.id for match in instead)))
    turn.go_to("services_ok")


def _seen(turn: Turn) -> set[str]:
    return {row.service_id for row in signposts_of(turn.session, turn.person.id)}


def _with_place(match: Match) -> str:
    name = named(match.name, example=match.example)
    return f"{name}, {match.place}" if match.place else name


def carry_on(turn: Turn) -> None:
    """Back to what was talked about before local help; where that was nothing else, to the end.

    Who came for a walking group alone is not asked what it gets in the way of.
    """
    waiting, item = turn.main_question, item_in_focus(turn.session, turn.person.id)
    no_topic = item is None or only_asks_for_services(item.words)
    no_topic = no_topic or (item is not None and cannot_wait(item.words) is not None)
    if waiting in {None, "open", "area", *ANOTHER_TIME} or (waiting in ABOUT_A_TOPIC and no_topic):
        turn.go_to("else")
    elif is_urgent(turn.fresh_need or turn.slots.get("need")):
        # From an empty cupboard nobody is led straight back to a number from 0 to 10.
        turn.set("need", None)
        if item is not None:
            turn.say("utter_after_need", topic=topic_of(item.words))
        turn.go_to("go_on")
    else:
        turn.go_to(str(waiting))


@step("action_after_services")
def after_services(turn: Turn) -> None:
    """On after a service was picked, or none."""
    if turn.slots.get("on_hold") or turn.slots.get("consent") == "no":
        resume(turn)
    else:
        carry_on(turn)


def keep_unmet(turn: Turn, need: str) -> None:
    """Keep what nobody met as names of needs: it outlives the person, so their words do not.

    The same need at the same place is counted once a day, however often they ask again.
    """
    named = ", ".join(sorted(needs_in(need)) or [life_area(need) or "something not in our list"])
    if need.endswith(A_SITTER):
        named = A_SITTER
    place = turn.person.place
    where = "outside Scotland" if place and is_outside(place) else called(place or "") or None
    today = to_london(turn.now).date()
    for kept in unmet_needs_of(turn.session, turn.person.id):
        if (kept.words, kept.place, to_london(kept.created_at).date()) == (named, where, today):
            return
    note_unmet_need(turn.session, named, where, turn.now, turn.person.id)


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


def wishes_another(turn: Turn) -> bool:
    """Tell whether they wish for another sort of help: "something with singing instead"."""
    another = bool(needs_in(turn.text)) and bool(ANOTHER.search(in_english(turn.text)))
    another = another or wants_a_visitor(turn.text) or _asks_for_other_kind(turn.text)
    return another or names_it_instead(turn.text)


def names_it_instead(text: str) -> bool:
    """Tell whether what was shown is turned down for what they are after.

    "None of these. I need something for MS", "MS. I did not ask for counselling."
    """
    said = wanted(text)
    return said != text and bool(needs_in(said) or kinds_asked(said))


def _asks_for_other_kind(text: str) -> bool:
    """ "Is there nae cardiac rehab?" asks for a kind of help, where others were shown."""
    english = in_english(text)
    return bool(IS_THERE_ANY.match(english) and needs_in(text) and not details_asked(english))


@step("action_service_picked")
def service_picked(turn: Turn) -> None:
    """It is theirs to use; an example cannot be used, and that is said again."""
    last = open_signpost(turn.session, turn.person.id)
    service = service_of(turn.session, last.service_id) if last else None
    is_example = service is not None and service.example
    turn.say("utter_signpost_good_example" if is_example else "utter_signpost_good")


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

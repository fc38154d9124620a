"""The search itself: which services fit what was told, what is close, and how they are shown."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence

from actions.agenda.words import topic_of
from actions.always.always import ANOTHER_TIME
from actions.planning.plan_parts import stated_limits
from actions.services.help_declined import limits_declined, without_declined
from actions.services.limits_told import at_their_hours, limits_told
from actions.services.service_cards import named, show_again, show_cards, shown_last
from actions.services.what_is_needed import is_urgent
from actions.turn import Turn
from directory.closed import closed_by_name
from directory.limits import age_in
from directory.locating import located
from directory.match import Match, Widened
from directory.needs import needs_in
from directory.places import Place
from directory.ranking import Reach
from directory.search import find_services, widened_services
from directory.whereabouts import called, is_outside
from directory.wording import PERHAPS
from store.agenda import item_in_focus
from store.clock import to_london
from store.signposts import (
    note_unmet_need,
    services_that_did_not_work,
    signposts_of,
    unmet_needs_of,
)
from understanding.people.cannot_wait import cannot_wait
from understanding.services.help_wanted import wants_a_visitor
from understanding.services.own_words import wanted, without_refused_parts
from understanding.services.service_requests import only_asks_for_services, refers_back
from understanding.text.words import in_english
from understanding.topics.topics import life_area

#: After so many searches in vain it is said who else may know.
SAID_ONCE_AT = 2
#: What is asked of a topic: where that was but a request for help, there is none to go back to.
ABOUT_A_TOPIC = frozenset({"more", "helps", "wish", "change", "area_more"})
#: So many are looked through for those that keep to what they told, and so many shown.
LOOKED_THROUGH, MOST_SHOWN = 6, 3
#: "A sitter for my mum": their own age says nothing of whom it is for.
FOR_ANOTHER = re.compile(r"\b(?:for|help|with|take|after) (?:my|our|the|him|her|them)\b")
#: How a sitter for somebody they look after is looked for, and kept where there is none.
A_SITTER = "a sitter at home, respite"
GIVES_REST = "respite"
SITS = re.compile(r"\b(?:sit|stay|bide|sitter|sitters|sitting|respite|staying)\b")


def as_looked_for(turn: Turn) -> str:
    """The need in their words, without what is denied or what others said that it was.

    Who looks after somebody and wants a visitor wants a sitter.
    """
    cares = turn.person.is_carer or SITS.search(in_english(turn.text))
    said = without_refused_parts(wanted(turn.text))
    return f"{said}. {A_SITTER}" if wants_a_visitor(turn.text) and cares else said


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
    return services_that_did_not_work(turn.session, turn.person.id, turn.now) | refused


def fitting(turn: Turn, need: str, leave_out: Collection[str] = frozenset()) -> list[Match]:
    """The services that fit the need, the place and every limit they have told."""
    found = _looked_for(find_services, turn, need, leave_out=leave_out, limit=LOOKED_THROUGH)
    return at_their_hours(turn, without_declined(turn, found))[:MOST_SHOWN]


def widened(turn: Turn, need: str) -> list[Match]:
    """What is further off or of another kind, where nothing fits; each card is labelled so."""
    found = _looked_for(widened_services, turn, need)
    # A chat by phone is not "close" to a sitter: of another kind only what meets something named.
    met = [one for one in found if one.widened is not Widened.OTHER or not _no_reason(one)]
    return at_their_hours(turn, without_declined(turn, met))


def _looked_for(
    find: Callable[..., list[Match]],
    turn: Turn,
    need: str,
    *,
    leave_out: Collection[str] = frozenset(),
    **bounds: int,
) -> list[Match]:
    """What a search finds for them today, with all that is known of them; `bounds` are its own."""
    now = to_london(turn.now)
    found = find(
        turn.session,
        need=need,
        place=where(turn),
        limits=_limits(turn),
        age=age_in(need) or own_age(turn, need),
        exclude_ids={*_never_again(turn), *leave_out},
        today=now.date(),
        now=now,
        **bounds,
    )
    if need.endswith(A_SITTER):
        return [one for one in found if GIVES_REST in one.met]  # A visitor for a chat is none.
    return found


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

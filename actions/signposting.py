"""Local help: ask how the last one went, then two or three that fit, with how to start."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from actions.agenda import short
from actions.hearing import answer_to, offers
from actions.planning import goal_for_plan, stated_limits
from actions.turn import Turn, step
from directory.match import Match
from directory.needs import needs_in
from directory.places import known_place
from directory.search import find_services, peer_support_for
from store.agenda import item_in_focus
from store.clock import to_london
from store.goals import PeerSupport, goal_in_hand
from store.services import service_of
from store.signposts import (
    Signpost,
    SignpostOutcome,
    ask_about_signpost,
    choose_signpost,
    note_unmet_need,
    open_signpost,
    services_that_did_not_work,
    settle_signpost,
    show_signpost,
    signposts_of,
)
from understanding.places import read_place
from understanding.topics import life_area

OUTCOMES = frozenset(outcome.value for outcome in SignpostOutcome)


@step("action_next_signpost_step")
def next_step(turn: Turn) -> None:
    """What signposting needs next: how the last one went, the need, the place; then show."""
    latest = turn.asked
    if latest not in {"last_signpost", "need", "place", "services_ok"}:
        begin(turn)
    last = open_signpost(turn.session, turn.person.id)
    if last is not None and latest != "last_signpost" and _not_asked_today(turn, last.asked_at):
        ask_about_signpost(turn.session, last, turn.now)
        turn.go_to("last_signpost")
        return
    need = _need(turn)
    if need is None:
        turn.go_to("need")
    elif turn.person.place is None and latest != "place":
        turn.go_to("place")
    else:
        show(turn, need)


def begin(turn: Turn) -> None:
    """Take the need and the place from the very request where they are in it."""
    turn.set("need", turn.text if needs_in(turn.text) else None)
    turn.fresh_need = turn.text if needs_in(turn.text) else None
    turn.set("services_shown", None)
    place = read_place(turn.text)
    if place:
        turn.person.place = place


def _not_asked_today(turn: Turn, asked_at: object) -> bool:
    return asked_at is None or str(asked_at)[:10] != str(turn.now)[:10]


def _need(turn: Turn) -> str | None:
    if turn.fresh_need is not None:
        return turn.fresh_need
    if turn.asked in {"need", "place", "services_ok", "last_signpost"}:
        return turn.slots.get("need")
    return None


@answer_to("need")
def hear_need(turn: Turn, label: str) -> None:
    """The need, in their words, and a place if it is in them."""
    if label in {"said", "yes"}:
        turn.set("need", turn.text)
        place = read_place(turn.text)
        if place:
            turn.person.place = place
    else:
        item = item_in_focus(turn.session, turn.person.id)
        turn.set("need", item.words if item else "someone to talk to")


@answer_to("place")
def hear_place(turn: Turn, label: str) -> None:
    """A town or the first part of a postcode; a full postcode is cut before it is kept."""
    if label == "said":
        turn.person.place = read_place(turn.text) or (
            turn.text.strip()[:60] if known_place(turn.text) else None
        )


def show(turn: Turn, need: str) -> None:
    """Show what fits, each as a card, or say plainly that nothing does and keep the need."""
    shown = set(filter(None, str(turn.slots.get("services_shown") or "").split(",")))
    found = find_services(
        turn.session,
        need=need,
        place=turn.person.place,
        limits=frozenset(limit.value for limit in stated_limits(turn)),
        exclude_ids=frozenset(services_that_did_not_work(turn.session, turn.person.id) | shown),
        today=to_london(turn.now).date(),
    )
    if not found:
        if turn.once("unmet"):
            keep_unmet(turn, need)
        misses = int(turn.slots.get("signpost_misses") or 0) + 1
        turn.set("signpost_misses", misses)
        turn.say("utter_missed_twice" if misses > 1 else "utter_none_found")
        turn.go_to(turn.main_question or "else")
        return
    turn.say("utter_services_intro")
    for match in found:
        card(turn, match)
    if any(match.example for match in found):
        turn.say("utter_example_note")
    turn.set("services_shown", ",".join(sorted(shown | {match.id for match in found})))
    turn.go_to("services_ok")


def keep_unmet(turn: Turn, need: str) -> None:
    """Keep what nobody met as names of needs: it outlives the person, so their words do not."""
    named = sorted(needs_in(need)) or [life_area(need) or "something not in our list"]
    note_unmet_need(turn.session, ", ".join(named), turn.person.place, turn.now, turn.person.id)


def card(turn: Turn, match: Match) -> None:
    """One service: why it fits, what it costs, how to get in, how to start, what to say."""
    goal = goal_in_hand(turn.session, turn.person.id)
    if turn.once(f"show:{match.id}"):
        show_signpost(
            turn.session,
            turn.person.id,
            match.id,
            match.why_it_fits,
            turn.now,
            goal_id=goal.id if goal else None,
        )
    turn.say("utter_service_card", card=card_text(match))


def card_text(match: Match) -> str:
    """A card to read at a glance: a line for each thing that somebody wants to know."""
    reach = " or ".join(part for part in (match.phone, match.email or match.url) if part)
    parts = [
        ("", f"{match.name} (example)" if match.example else match.name),
        ("Why", match.why_it_fits),
        ("What", match.description),
        ("Cost", match.cost),
        ("How and when", _sentences(match.access, match.hours)),
        ("Where", match.place),
        ("To start", match.how_to_start),
        ("Reach them", reach),
        ("You could say", match.first_sentence),
        ("Please note", " ".join(match.uncertain)),
    ]
    return "\n".join(f"{name}: {text}" if name else text for name, text in parts if text)


def _sentences(*parts: str) -> str:
    return " ".join(f"{part.rstrip('. ')}." for part in parts if part)


@step("action_ask_services_ok")
def ask_services_ok(turn: Turn) -> None:
    """Ask which one might do, by name; it is the one asked about next time."""
    named = [(short(name), f"signpost_{row.id}") for row, name in shown_last(turn)]
    more = [("Show me others", "others"), ("None of these", "none")]
    turn.say_with_buttons("utter_services_ok", [*named, *more])


def shown_last(turn: Turn) -> list[tuple[Signpost, str]]:
    """The services shown together last, with their names."""
    rows = [row for row in signposts_of(turn.session, turn.person.id) if row.outcome is None]
    latest = [row for row in rows if row.shown_at == rows[-1].shown_at]
    return [
        (row, service.name)
        for row in latest
        if (service := service_of(turn.session, row.service_id)) is not None
    ]


@offers("services_ok")
def services_to_pick(turn: Turn) -> Mapping[str, Sequence[str]]:
    """What may be typed to pick a service, to see others, or to take none."""
    named = {f"signpost_{row.id}": (name,) for row, name in shown_last(turn)}
    table = turn.question.choices if turn.question else {}
    return {**named, **table}


@answer_to("services_ok")
def hear_choice(turn: Turn, label: str) -> str | None:
    """Keep the one they picked; a plain yes means the first, which fits best."""
    shown = {f"signpost_{row.id}": row for row, _ in shown_last(turn)}
    if label in {"yes", "good"} and shown:
        label = next(iter(shown))
    if label in shown:
        choose_signpost(turn.session, shown[label], turn.now)
        return "good"
    return "none" if label == "no" else None


@step("action_nothing_fits")
def nothing_fits(turn: Turn) -> None:
    """None of them suited: kept as an unmet need, for those who plan services."""
    need = str(turn.slots.get("need") or "")
    if need and turn.once("unmet"):
        keep_unmet(turn, need)
    turn.say("utter_none_suited")


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
    turn.say_with_buttons(
        "utter_last_signpost", buttons, name=service.name if service else "the place I showed you"
    )


@answer_to("last_signpost")
def hear_last(turn: Turn, label: str) -> str | None:
    """Keep what came of it; what did not work is not offered again."""
    last = open_signpost(turn.session, turn.person.id)
    if last is not None and label in OUTCOMES:
        settle_signpost(turn.session, last, SignpostOutcome(label))
    return label


@step("action_note_signpost_outcome")
def note_outcome(turn: Turn) -> None:
    """Say a fitting word about what came of it."""
    known = turn.answer in OUTCOMES
    turn.say(f"utter_signpost_{turn.answer}" if known else "utter_heard_button")


@step("action_offer_peer")
def offer_peer(turn: Turn) -> None:
    """Peer support is offered once a goal, where there is some; the answer is kept."""
    goal = goal_for_plan(turn)
    if goal.peer_support is not PeerSupport.NOT_OFFERED:
        turn.go_to("check_in")
        return
    found = _peers(turn)
    goal.peer_support = PeerSupport.OFFERED if found else PeerSupport.NONE_EXISTS
    turn.go_to("peer" if found else "check_in")


def _peers(turn: Turn) -> Match | None:
    goal = goal_for_plan(turn)
    item = item_in_focus(turn.session, turn.person.id)
    return peer_support_for(
        turn.session,
        need=f"{item.words if item else ''} {goal.words}",
        place=turn.person.place,
        limits=frozenset(limit.value for limit in stated_limits(turn)),
        exclude_ids=frozenset(services_that_did_not_work(turn.session, turn.person.id)),
        today=to_london(turn.now).date(),
    )


@answer_to("peer")
def hear_peer(turn: Turn, label: str) -> None:
    """Yes or no to peer support, once a goal."""
    goal = goal_for_plan(turn)
    goal.peer_support = PeerSupport.ACCEPTED if label == "yes" else PeerSupport.DECLINED


@step("action_show_peer")
def show_peer(turn: Turn) -> None:
    """The peer group that fits best, as a card."""
    found = _peers(turn)
    if found is None:
        turn.say("utter_none_found")
        return
    turn.say("utter_peer_intro")
    card(turn, found)
    if found.example:
        turn.say("utter_example_note")


@step("action_find_advocate")
def find_advocate(turn: Turn) -> None:
    """Somebody who speaks up with them, after being dismissed."""
    turn.set("need", "advocacy, someone to speak up for me")
    turn.fresh_need = "advocacy, someone to speak up for me"
    if turn.person.place is None:
        turn.go_to("place")
    else:
        show(turn, turn.fresh_need)

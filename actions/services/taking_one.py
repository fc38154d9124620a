"""One of the services shown is taken in words: kept as theirs, with a first sentence to say."""

from __future__ import annotations

from collections.abc import Sequence

from rasa_sdk.events import ActionExecuted

from actions.services.finding import carry_on
from actions.services.service_cards import shown_last
from actions.turn import Turn, action_asking
from coaching.service_picks import Way, gets_in_touch, the_one, way_named
from coaching.service_questions import Detail, picked_by_place
from directory.details import told_of
from directory.fitting import HOME_VISIT, IN_PERSON, ONLINE, PHONE
from store.services import Service
from store.signposts import Signpost, choose_signpost
from understanding.services.full_up import names_one, picks_by_name
from understanding.talking.asides import named_in
from understanding.text.words import in_english
from understanding.topics.picking import short

_USED_BY = {
    Way.PHONE: PHONE,
    Way.ONLINE: ONLINE,
    Way.IN_PERSON: IN_PERSON,
    Way.HOME_VISIT: HOME_VISIT,
}


def taken_in_words(turn: Turn) -> str | None:
    """What a short message that takes one answers: the one; "about" where it is unclear which."""
    english, shown = in_english(turn.text), shown_last(turn)
    word = the_one(english)
    if not shown or (word is None and not gets_in_touch(english)):
        return None
    if _by_place_or_name(turn.text, shown) is not None:
        return None  # It is read by those who read places and names.
    if word is not None:
        at = _told_by(word, [service for _, service in shown])
        if at is None and way_named(word) is None and not gets_in_touch(english):
            return None
    else:
        at = 0 if len(shown) == 1 else None
    return "about" if at is None else f"signpost_{shown[at][0].id}"


def get_in_touch(turn: Turn) -> None:
    """They will ring, and it is clear whom: it is theirs, and how to begin is said; else, whom."""
    shown = shown_last(turn)
    chosen = [one for one in shown if one[0].chosen_at is not None]
    at = _by_place_or_name(turn.text, shown)
    meant = [shown[at]] if at is not None else chosen[-1:] or shown
    if len(meant) != 1:
        _ask_which(turn, meant)
        return
    row, service = meant[0]
    if row.chosen_at is None:
        choose_signpost(turn.session, row, turn.now)
    say_how_to_begin(turn, service)
    carry_on(turn)


def say_how_to_begin(turn: Turn, service: Service) -> None:
    """That it is theirs to use, or made up; then something to say first."""
    turn.say("utter_signpost_good_example" if service.example else "utter_signpost_good")
    words = told_of(service, Detail.FIRST_WORDS, turn.person.place)
    turn.say("utter_service_first_words", facts=words)


def _ask_which(turn: Turn, shown: Sequence[tuple[Signpost, Service]]) -> None:
    names = [(short(service.name), f"signpost_{row.id}") for row, service in shown]
    turn.say_with_buttons("utter_which_service", [*names, ("None of these", "none")])
    # It waits as if the list had been put again.
    turn.events.append(ActionExecuted(action_asking("services_ok")))


def _by_place_or_name(text: str, shown: Sequence[tuple[Signpost, Service]]) -> int | None:
    names = [service.name for _, service in shown]
    place = picked_by_place(in_english(text), len(shown))
    if place is None and picks_by_name(text, names):
        return names_one(text, names)
    return place


def _told_by(word: str, services: Sequence[Service]) -> int | None:
    """Which one a word tells from the others: how it is used, what it costs, or what it is."""
    way = way_named(word)
    if way is not None:
        used = _USED_BY[way]
        ways = [service.delivery or [IN_PERSON] for service in services]
        at = _only_one([used in one for one in ways])
        return _only_one([one == [used] for one in ways]) if at is None else at
    if word == "free":
        return _only_one([bool(service.is_free) for service in services])
    about = [f"{service.name}\n{service.description or ''}" for service in services]
    return named_in(f"the {word} one", about)


def _only_one(which: Sequence[bool]) -> int | None:
    return which.index(True) if sum(which) == 1 else None

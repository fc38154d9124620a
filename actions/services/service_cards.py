"""Services as cards, and the list that the person looks at."""

from __future__ import annotations

from collections.abc import Sequence

from actions.turn import Turn
from directory.match import Match
from store.goals import goal_in_hand
from store.services import Service, service_of
from store.signposts import Signpost, show_signpost, signposts_of


def show_cards(turn: Turn, found: Sequence[Match]) -> None:
    """Show each as a card; say once that examples are made up."""
    for match in found:
        card(turn, match)
    if any(match.example for match in found):
        turn.say("utter_example_note")


def card(turn: Turn, match: Match) -> None:
    """One service: why it fits, what it costs, how to get in, how to start, what to say."""
    _keep_shown(turn, match)
    turn.say("utter_service_card", card=card_text(match))


def show_again(turn: Turn, found: Sequence[Match]) -> None:
    """Have those that are only named stand as the ones shown last: one of them may be picked."""
    for match in found:
        _keep_shown(turn, match)


def _keep_shown(turn: Turn, match: Match) -> None:
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


def card_text(match: Match) -> str:
    """A card to read at a glance: a line for each thing that somebody wants to know."""
    reach = " or ".join(part for part in (match.phone, match.email or match.url) if part)
    parts = [
        ("", named(match.name, example=match.example)),
        ("This is", f"{match.widened.value}." if match.widened else ""),
        ("Why", match.why_it_fits),
        ("What", match.description),
        ("Cost", match.cost),
        ("How and when", _sentences(match.access, match.hours)),
        ("Open next", match.open_next and f"{match.open_next}."),
        ("Where", match.place),
        ("To start", match.how_to_start),
        ("Reach them", reach),
        ("You could say", match.first_sentence),
        ("Please note", " ".join(match.uncertain)),
    ]
    return "\n".join(f"{name}: {text}" if name else text for name, text in parts if text)


def named(name: str, *, example: bool) -> str:
    """A service's name, with a word that it is made up where it is."""
    return f"{name} (example)" if example else name


def _sentences(*parts: str) -> str:
    return " ".join(f"{part.rstrip('. ')}." for part in parts if part)


def shown_last(turn: Turn) -> list[tuple[Signpost, Service]]:
    """The services shown together last, and the signpost to each."""
    rows = [row for row in signposts_of(turn.session, turn.person.id) if row.outcome is None]
    latest = [row for row in rows if row.shown_at == rows[-1].shown_at]
    return [
        (row, service)
        for row in latest
        if (service := service_of(turn.session, row.service_id)) is not None
    ]

"""What they said in the talk that nothing may ask of them binds the cards of local help as well.

"Nae cost", "no evenings", "nothing with stairs": told with a wish, with an idea or with nothing.
"""

from __future__ import annotations

from collections.abc import Iterable

from actions.turn import NOTED, Turn
from coaching.questions import SAFETY_QUESTIONS
from directory.limits import Fit, limits_in
from directory.match import Match
from store.agenda import LimitKind, note_limit
from store.open_times import DAYS, PARTS, open_mask
from store.services import service_of
from understanding.services.own_words import parts_of_day_refused, wants_it_free

SLOT = "limits_told"
#: Of what the directory reads in words, what holds of every service from then on.
HOLDS = frozenset({Fit.STEP_FREE.value, Fit.NO_INTERNET.value, Fit.WOMEN_ONLY.value})
#: How a part of the day that will not do is kept.
NOT_IN = "not_in_the_"


def note_limits_told(turn: Turn) -> None:
    """Keep what nothing may ask of them, wherever it is said."""
    if turn.pressed is not None or turn.asked in SAFETY_QUESTIONS or turn.slots.get("on_hold"):
        return
    if turn.slots.get("consent") != "yes" or not turn.text:
        return
    if wants_it_free(turn.text) and turn.once("free"):
        note_limit(turn.session, turn.person.id, LimitKind.COST, turn.text, turn.now)
    told = limits_in(turn.text) & HOLDS
    told |= {f"{NOT_IN}{part}" for part in parts_of_day_refused(turn.text)}
    known = _kept(turn)
    if told - known:
        turn.set(SLOT, ",".join(sorted(told | known)))


NOTED.append(note_limits_told)


def _kept(turn: Turn) -> frozenset[str]:
    kept = str(turn.slots.get(SLOT) or "")
    for event in turn.events:
        if event.get("name") == SLOT:
            kept = str(event["value"])
    return frozenset(filter(None, kept.split(",")))


def limits_told(turn: Turn) -> frozenset[str]:
    """What a search has to keep to, of what they told in the talk."""
    return frozenset(one for one in _kept(turn) if not one.startswith(NOT_IN))


def at_their_hours(turn: Turn, found: Iterable[Match]) -> list[Match]:
    """Those that are open at some time that will do; where no time is known, by what is written."""
    refused = {one.removeprefix(NOT_IN) for one in _kept(turn) if one.startswith(NOT_IN)}
    if not refused:
        return list(found)
    will_do = open_mask(DAYS, [part for part in PARTS if part.value not in refused])
    return [one for one in found if _is_open(turn, one, will_do, refused)]


def _is_open(turn: Turn, match: Match, will_do: int, refused: set[str]) -> bool:
    service = service_of(turn.session, match.id)
    times = service.open_times if service is not None else None
    if times:
        return bool(times & will_do)
    written = f"{match.name} {match.description} {match.hours}".casefold()
    return not any(part in written for part in refused)

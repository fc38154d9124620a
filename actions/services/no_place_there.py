"""What became of a service: it was full, or there is none yet and they want to be told."""

from __future__ import annotations

from actions.services.finding import keep_unmet, offer
from actions.services.service_cards import named, shown_last
from actions.services.signposting import after_services
from actions.services.what_is_needed import need_told
from actions.turn import Turn, step
from directory.needs import needs_in
from store.services import Service, service_of
from store.signposts import Signpost, SignpostOutcome, settle_signpost, signposts_of
from understanding.services.full_up import names_elsewhere, names_one
from understanding.services.service_requests import asks_for_services, refers_back


@step("action_service_full")
def service_full(turn: Turn) -> None:
    """Keep that it had no place for them, leave it out from now on, and look for another."""
    found = _which(turn)
    if found is None and names_elsewhere(turn.text):
        turn.say("utter_service_full_elsewhere")
        after_services(turn)
        return
    if found is None:
        turn.say("utter_service_full_which")
        turn.go_to("services_ok")
        return
    row, service = found
    if turn.once("full"):
        settle_signpost(turn.session, row, SignpostOutcome.NOT_SUITABLE, turn.now)
    turn.say("utter_service_full", name=named(service.name, example=service.example))
    need = _need(turn, row)
    if need is None:
        turn.go_to("need")
        return
    turn.set("need", need)
    turn.starts_anew = True
    offer(turn, need)


def _which(turn: Turn) -> tuple[Signpost, Service] | None:
    """The one they name; else the one they picked last; else the only one shown."""
    rows = [
        (row, service)
        for row in signposts_of(turn.session, turn.person.id)
        if (service := service_of(turn.session, row.service_id)) is not None
    ]
    at = names_one(turn.text, [service.name for _, service in rows])
    if at is not None:
        return rows[at]
    if names_elsewhere(turn.text):
        return None
    chosen = [one for one in rows if one[0].chosen_at is not None and one[0].outcome is None]
    if chosen:
        return chosen[-1]
    shown = shown_last(turn) if rows else []
    return shown[0] if len(shown) == 1 else None


def _need(turn: Turn, row: Signpost) -> str | None:
    """What to look for now: asked for in the same breath, or what that one was for."""
    if asks_for_services(turn.text) and not refers_back(turn.text) and needs_in(turn.text):
        return need_told(turn)
    before = turn.slots.get("need")
    return str(before) if before else row.why or None


@step("action_cannot_watch")
def cannot_watch(turn: Turn) -> None:
    """Nothing is promised that the coach cannot do: the need is kept, and they may ask again."""
    need = str(turn.slots.get("need") or "")
    if need:
        keep_unmet(turn, need)
    turn.say("utter_cannot_watch")
    after_services(turn)

"""Somebody to talk to is wished for: here, near by, or a person's phone line; they choose."""

from __future__ import annotations

from actions.answers.hearing import answer_to
from actions.services.finding import offer
from actions.services.whereabouts import place_is_wanted
from actions.turn import Turn, step

COMPANY = "someone to talk to"


@step("action_find_company")
def find_company(turn: Turn) -> None:
    """Look for company near by."""
    turn.set("need", COMPANY)
    turn.set("services_shown", None)
    turn.fresh_need, turn.starts_anew = COMPANY, True
    if place_is_wanted(turn):
        turn.go_to("place")
    else:
        offer(turn, COMPANY)


@answer_to("whom")
def hear_whom(_turn: Turn, label: str) -> str | None:
    """A bare yes is taken as: here and now."""
    return {"yes": "here", "unsure": "here", "skipped": "no"}.get(label)

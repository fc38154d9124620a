"""Who is there: staffed hours, who is on call, who leads on safeguarding, and debriefs."""

from __future__ import annotations

from starlette.responses import Response

from coaching.staffed_hours import DAYS
from console.asked import Asked, NotThere, Refused, page
from console.rights import Right
from store.audit import Deed
from store.clock import to_london
from store.duties import (
    Debrief,
    DutyKind,
    duties_of,
    give_duty,
    on_duty,
    open_debrief,
    open_debriefs,
)
from store.reviewers import Reviewer, Role, reviewers
from store.settings import settings

DUTY_NAMES = {DutyKind.ON_CALL: "On call", DutyKind.LEAD: "Safeguarding lead"}
DUTY_DOES = {
    DutyKind.ON_CALL: "is called when an alert waits too long, at any hour",
    DutyKind.LEAD: "gets alerts about abuse, children and harm to others, and what is passed on",
}


@page(Right.WHO)
def who_is_there(asked: Asked) -> Response:
    """The hours that people are told, the duties, and debriefs that wait."""
    chosen = settings()
    here = to_london(asked.now)
    return asked.shows(
        "who_is_there.html",
        staffed=chosen.staffed,
        days=[day.title() for day in DAYS],
        is_open=chosen.staffed.is_open(here),
        opens=chosen.staffed.first_in(here) if chosen.staffed else None,
        within=chosen.alerts.claim_within,
        mails=chosen.alerts.mail is not None,
        posts=chosen.alerts.webhook is not None,
        duties=duties_of(asked.session),
        duty_names=DUTY_NAMES,
        duty_does=DUTY_DOES,
        workers=_workers(asked),
        waiting=open_debriefs(asked.session),
        mine=open_debrief(asked.session, asked.reviewer.id),
        names={one.id: one.first_name for one in reviewers(asked.session)},
        may_hold=_may_hold(asked),
    )


@page(Right.TEAM)
def give_duties(asked: Asked) -> Response:
    """An administrator says who is on call and who leads."""
    workers = {str(one.id): one for one in _workers(asked)}
    for kind in DutyKind:
        chosen = asked.typed(kind.value, 10)
        if chosen and chosen not in workers:
            raise Refused("Only somebody who reads and answers can have that. Nothing was changed.")
        before, now = on_duty(asked.session, kind), workers.get(chosen)
        if (before.id if before else None) == (now.id if now else None):
            continue
        give_duty(asked.session, kind, now, asked.now)
        asked.writes_down(
            Deed.GAVE_DUTY, about=now.name if now else None, detail=DUTY_NAMES[kind].lower()
        )
    return asked.goes_to("/who-is-there", "Who is on duty is kept.")


@page(Right.REVIEW)
def ask_for_debrief(asked: Asked) -> Response:
    """Somebody wants to talk something through with a colleague; asked twice is asked once."""
    if open_debrief(asked.session, asked.reviewer.id) is None:
        asked.session.add(Debrief(reviewer_id=asked.reviewer.id, asked_at=asked.now))
        asked.writes_down(Deed.DEBRIEF, detail="asked")
    return asked.goes_to("/who-is-there", "You asked for a debrief. Your colleagues see it here.")


@page(Right.WHO)
def debrief_held(asked: Asked) -> Response:
    """It took place: said by whoever asked for it, or by whoever offers them."""
    found = asked.session.get(Debrief, asked.number("number"))
    if found is None or not (_may_hold(asked) or found.reviewer_id == asked.reviewer.id):
        raise NotThere
    if found.held_at is None:
        found.held_at, found.held_by = asked.now, asked.reviewer.id
        asked.writes_down(Deed.DEBRIEF, detail="held")
    return asked.goes_to("/who-is-there", "It is written down that the debrief took place.")


def _workers(asked: Asked) -> list[Reviewer]:
    return [
        one
        for one in reviewers(asked.session)
        if one.disabled_at is None and Role.PEER in one.held_roles
    ]


def _may_hold(asked: Asked) -> bool:
    lead = on_duty(asked.session, DutyKind.LEAD)
    return Right.TEAM in asked.rights or (lead is not None and lead.id == asked.reviewer.id)

"""What people told of services: a steward looks before it moves a rank (store/outcome_looks.py)."""

from __future__ import annotations

from starlette.responses import Response

from console.asked import Asked, NotThere, Refused, page
from console.consent import among_those_who_agreed
from console.few import without_few
from console.look import plain
from console.pages.directory import reviewer_names
from console.rights import Right
from store.audit import Deed
from store.outcome_looks import ENOUGH, LookVerdict, Told, decide, outcomes_told
from store.signposts import TELLS_OF_TRUST, Signpost, SignpostOutcome

#: So many of each list are shown; once they are looked at, the next ones come.
A_LIST = 25
WRITTEN_DOWN = {
    LookVerdict.COUNT: "outcomes counted",
    LookVerdict.LEAVE: "outcomes left as they were",
    LookVerdict.TAKE_BACK: "outcomes no longer counted",
}


@page(Right.STEWARD)
def told(asked: Asked) -> Response:
    """Services that at least five people told of; those that wait for a look come first."""
    found = outcomes_told(asked.session, among_those_who_agreed(Signpost.person_id))
    return asked.shows(
        "outcomes_told.html",
        waiting=[one for one in found if one.waits][:A_LIST],
        looked_at=[one for one in found if not one.waits][:A_LIST],
        wait=sum(one.waits for one in found),
        counts=counts_shown,
        names=reviewer_names(asked),
        verdicts=LookVerdict,
        enough=ENOUGH,
    )


@page(Right.STEWARD)
def look(asked: Asked) -> Response:
    """Count what was told, leave it, or take back what was counted."""
    identity = asked.typed("id", 200)
    verdict = next((one for one in LookVerdict if one.value == asked.typed("verdict", 20)), None)
    found = outcomes_told(asked.session, among_those_who_agreed(Signpost.person_id), identity)
    if not found:
        raise NotThere
    if verdict is None:
        raise Refused("Choose what to do. Nothing was changed.")
    if asked.typed("told", 10) != str(found[0].told):
        raise Refused(
            "Others have told of it, or taken back, since you loaded the page. Look again: nothing "
            "was changed.", 409,
        )  # fmt: skip
    decide(asked.session, found[0], verdict, asked.reviewer.id, asked.now)
    asked.writes_down(Deed.DIRECTORY, about=identity[:100], detail=WRITTEN_DOWN[verdict])
    return asked.goes_to("/directory/outcomes", "That is decided.")


def counts_shown(told: Told) -> list[tuple[str, float | None]]:
    """How many told each outcome; a few are not shown (console/few.py), nor to be worked out from
    the sum of those that tell how it went, which is."""
    shown: dict[SignpostOutcome, float | None] = {}
    others = tuple(one for one in SignpostOutcome if one not in TELLS_OF_TRUST)
    for group in (TELLS_OF_TRUST, others):
        counts = without_few([told.counts[outcome] for outcome in group])
        shown |= dict(zip(group, counts, strict=True))
    return [(plain(one.value).capitalize(), count) for one, count in shown.items()]

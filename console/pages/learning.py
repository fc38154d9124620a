"""Sentences that reviewers suggest, and crisis lines with the dates by which to look again."""

from __future__ import annotations

from starlette.responses import Response

from coaching.crisis_lines import crisis_lines
from coaching.safety_answers import safety_answers
from console.asked import Asked, NotThere, Refused, page
from console.fresh_words import is_somebodys
from console.rights import Right
from store.audit import Deed
from store.clock import to_london
from store.held_back import why_held_back
from store.review_marks import Suggestion, SuggestionState, suggestions
from store.reviewers import reviewers
from store.settings import settings


@page(Right.SUGGESTIONS)
def suggested(asked: Asked) -> Response:
    """What was suggested, what became of it, and why."""
    found = suggestions(asked.session)
    return asked.shows(
        "suggestions.html",
        found=found,
        theirs={one.id for one in found if is_somebodys(asked.session, one)},
        names={one.id: one.first_name for one in reviewers(asked.session)},
        states=SuggestionState,
    )


@page(Right.DECIDE)
def decide(asked: Asked) -> Response:
    """A coach takes a sentence, or says why not."""
    found = asked.session.get(Suggestion, asked.number("number"))
    if found is None:
        raise NotThere
    if found.state is not SuggestionState.OPEN:
        raise Refused("That has been decided already. Nothing was changed.", 409)
    reason = asked.typed("reason", 300)
    accepts = asked.typed("decision", 10) == "accept"
    if not accepts and not reason:
        raise Refused("Write why: whoever suggested it learns from that. Nothing was changed.")
    if accepts and is_somebodys(asked.session, found):
        raise Refused("It is close to what a person wrote, so it cannot be taken.", 409)
    found.state = SuggestionState.ACCEPTED if accepts else SuggestionState.REJECTED
    found.reason = reason or None
    found.decided_by = asked.reviewer.id
    asked.writes_down(Deed.SUGGESTED, detail=f"{found.state.value}: suggestion {found.id}")
    return asked.goes_to("/suggestions", "You took it." if accepts else "You said no, and why.")


@page(Right.CRISIS_LINES)
def lines(asked: Asked) -> Response:
    """Every line that the coach names in a crisis, and every answer to danger: source, date, and
    whether it is time to look again."""
    return asked.shows(
        "crisis_lines.html",
        lines=list(crisis_lines().values()),
        answers=safety_answers(),
        today=to_london(asked.now).date(),
        held_back=why_held_back(settings()),
        overdue=sum(
            one.review_due < to_london(asked.now).date() for one in crisis_lines().values()
        ),
        unsigned=sum(row.awaits for row in safety_answers()),
    )

"""What waits for whoever is signed in: counts beside the names of pages, and a note on the first.

Counted for each page anew: it may come in while somebody reads elsewhere. Each count is of what
this person can do something about, so a count that stays is no noise.
"""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Session

from console.queue_view import SHOWN_TO_ALL
from console.rights import Right
from console.studio.drafts import digest_of
from console.studio.releasing import may_approve
from store.review_items import ItemState, ReviewItem
from store.reviewers import Reviewer
from store.studio import Draft, DraftState, drafts, files_of, verdicts_of


def waiting_for(session: Session, me: Reviewer, rights: frozenset[Right]) -> dict[str, int]:
    """By the address of a page, how much waits there; what waits nowhere is left out."""
    counts = {}
    if Right.REVIEW in rights:
        counts["/queue"] = _people_nobody_has(session)
    if Right.APPROVE in rights:
        counts["/studio"] = len(to_approve(session, me))
    return {address: count for address, count in counts.items() if count}


def to_approve(session: Session, me: Reviewer) -> list[Draft]:
    """Changes of what the coach says that wait for a second person, and this one may be it: they
    wrote nothing of it, and have not said yes to it as it stands. The longest waiting first."""
    waits = reversed(drafts(session, DraftState.WAITING))
    return [draft for draft in waits if _waits_for(session, draft, me)]


def _waits_for(session: Session, draft: Draft, me: Reviewer) -> bool:
    if not may_approve(me, draft, {file.changed_by for file in files_of(session, draft.id)}):
        return False
    digest = digest_of(session, draft)
    said = [one for one in verdicts_of(session, draft.id) if one.digest == digest]
    return not (said and said[-1].approves)


def _people_nobody_has(session: Session) -> int:
    """People in danger, or who want a person, of whom nobody has that yet."""
    query = sa.select(sa.func.count(sa.distinct(ReviewItem.person_id))).where(
        ReviewItem.state == ItemState.OPEN, ReviewItem.kind.in_(SHOWN_TO_ALL)
    )
    return int(session.execute(query).scalar_one())

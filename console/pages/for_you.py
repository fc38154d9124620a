"""What is for you: notes that mention you, second opinions wanted; and your own learning log."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import sqlalchemy as sa
from starlette.responses import Response

from coaching.practice import practices
from console.asked import Asked, Refused, page
from console.consent import agreed
from console.handed_over import Handed, handed_to
from console.mentions import mentions
from console.rights import Right
from console.tables import csv_file
from store.audit import AuditRow, Deed
from store.review_marks import MarkKind, ReviewMark
from store.reviewers import Reviewer, reviewers
from store.second_reads import LearningEntry, SecondRead, learning_log, practice_reads

A_LIST = 50
LOOKS_BACK = timedelta(days=90)
#: Deeds that somebody learns from, as a log names them.
COUNTED = {
    Deed.OPENED_TRANSCRIPT: "conversations opened",
    Deed.MARKED: "marks and notes",
    Deed.REPLIED: "replies",
    Deed.TOOK_OVER: "chats taken over",
    Deed.SUGGESTED: "suggestions",
}


@page(Right.REVIEW)
def for_you(asked: Asked) -> Response:
    """Both lists, of conversations that may be read now."""
    return asked.shows(
        "for_you.html",
        notes=_mentions(asked),
        handed=_handed(asked),
        opinions=_opinions(asked),
        names={one.id: one.first_name for one in reviewers(asked.session)},
    )


@page(Right.REVIEW)
def learning(asked: Asked) -> Response:
    """One's own log, and what one did."""
    return asked.shows("learning_log.html", **_log(asked))


@page(Right.REVIEW)
def learned(asked: Asked) -> Response:
    """A line for one's own log."""
    words = asked.typed("words", 2000)
    if not words:
        raise Refused("Write something first. Nothing was saved.")
    asked.session.add(LearningEntry(reviewer_id=asked.reviewer.id, words=words, made_at=asked.now))
    return asked.goes_to("/learning", "That line is in your log.")


@page(Right.REVIEW)
def supervision(asked: Asked) -> Response:
    """One's own log as a file, to take along to supervision; nothing of any conversation."""
    log = _log(asked)
    rows: list[tuple[str, str, Any]] = [("count", name, count) for name, count in log["counts"]]
    rows += [("practice", name, f"{count} of 4 as meant") for name, count in log["practised"]]
    rows += [("log", f"{one.made_at:%Y-%m-%d}", one.words) for one in log["entries"]]
    asked.writes_down(Deed.EXPORTED, detail="own learning log")
    return csv_file("supervision", ("what", "which", "value"), rows)


def _log(asked: Asked) -> dict[str, Any]:
    me = asked.reviewer
    query = (
        sa.select(AuditRow.deed, sa.func.count())
        .where(AuditRow.who == me.name, AuditRow.at > asked.now - LOOKS_BACK)
        .group_by(AuditRow.deed)
    )
    did = {row[0]: row[1] for row in asked.session.execute(query).all()}
    practised = [
        (practice.name, sum(done.answers.get(key) == was for key, was in practice.meant.items()))
        for key, done in practice_reads(asked.session, me.id).items()
        if (practice := practices().get(key))
    ]
    return {
        "entries": learning_log(asked.session, me.id),
        "counts": [(name, did.get(deed, 0)) for deed, name in COUNTED.items()],
        "practised": practised,
    }


def _mentions(asked: Asked) -> list[ReviewMark]:
    me: Reviewer = asked.reviewer
    query = (
        sa.select(ReviewMark)
        .where(
            ReviewMark.words.contains(f"@{me.name}", autoescape=True),
            agreed(ReviewMark.person_id),
        )
        .order_by(ReviewMark.id.desc())
        .limit(A_LIST * 4)
    )
    found = asked.session.execute(query).scalars()
    return [one for one in found if mentions(one.words, me.name)][:A_LIST]


def _handed(asked: Asked) -> list[Handed]:
    """What colleagues wrote for one as they handed a chat back."""
    return handed_to(asked.session, asked.reviewer)[:A_LIST]


def _opinions(asked: Asked) -> list[ReviewMark]:
    """Second opinions that colleagues want and one has not given."""
    mine = sa.exists().where(
        sa.and_(
            SecondRead.person_id == ReviewMark.person_id,
            SecondRead.reviewer_id == asked.reviewer.id,
        )
    )
    query = (
        sa.select(ReviewMark)
        .where(
            ReviewMark.kind == MarkKind.SECOND_OPINION,
            ReviewMark.reviewer_id != asked.reviewer.id,
            agreed(ReviewMark.person_id),
            ~mine.correlate_except(SecondRead),
        )
        .order_by(ReviewMark.id.desc())
        .limit(A_LIST)
    )
    return list(asked.session.execute(query).scalars())

"""What reviewers marked and wrote beside stories, for the studio's search.

A coach reads what is said of a story, of nobody in particular; whose chat it was, and what
colleagues write to each other about a person, is for those who review. As everywhere, only of
people who agree to be read.
"""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from console.consent import agreed
from console.conversation import stories_after
from console.look import plain
from store.review_marks import MarkKind, ReviewMark
from store.transcripts import Event

#: The newest marks are looked through, and so many are shown.
MOST_READ, MOST_SHOWN = 5_000, 50
#: What is said of the coach and not of a person.
FOR_COACHES = (MarkKind.STORY, MarkKind.MISUNDERSTOOD)


@dataclass(frozen=True)
class Comment:
    """One mark with the stories that it stands beside.

    `person_id` is None for whoever may not read the chat.
    """

    mark: ReviewMark
    words: str
    stories: tuple[str, ...]
    person_id: str | None


def comments_with(session: Session, sought: str, *, reviews: bool) -> list[Comment]:
    """Marks that hold these words or stand beside a story called so, the newest first.

    Args:
        session: the store.
        sought: the words to find, in any case.
        reviews: whether the reader may read chats; otherwise see `FOR_COACHES`.
    """
    query = (
        sa.select(ReviewMark)
        .where(ReviewMark.words.is_not(None), agreed(ReviewMark.person_id))
        .order_by(ReviewMark.id.desc())
        .limit(MOST_READ)
    )
    if not reviews:
        query = query.where(ReviewMark.kind.in_(FOR_COACHES))
    found: list[Comment] = []
    for one in session.execute(query).scalars():
        words = str(one.words)
        if one.kind is MarkKind.MISUNDERSTOOD:
            words = plain(words)
        holds = sought.casefold() in words.casefold()
        if not holds and one.kind is not MarkKind.STORY:
            continue
        stories = _stories_beside(session, one)
        if holds or any(sought.casefold() in story.casefold() for story in stories):
            found.append(Comment(one, words, stories, one.person_id if reviews else None))
        if len(found) == MOST_SHOWN:
            break
    return found


def _stories_beside(session: Session, mark: ReviewMark) -> tuple[str, ...]:
    """The stories that answered the message it stands beside, or that brought the coach's line."""
    event = session.get(Event, mark.event_id) if mark.event_id else None
    if event is None or event.sender_id != mark.person_id:
        return ()
    if event.type_name != "user":
        before = (
            sa.select(Event)
            .where(
                Event.sender_id == event.sender_id, Event.id < event.id, Event.type_name == "user"
            )
            .order_by(Event.id.desc())
            .limit(1)
        )
        event = session.execute(before).scalars().first()
    return tuple(stories_after(session, event)) if event is not None else ()

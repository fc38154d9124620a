"""Whether a reviewer writes in words of their own: a person's never enter a test or a model.

Held against everything that the person ever wrote, not the one message alone: the next one may be
just what a reviewer thinks of. Near copies are theirs too: the same words in another order, or with
one word changed, put in, or left out; spelling, Scots and capitals make no difference.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.inbox import InboxMessage, MessageKind
from store.review_marks import MarkKind, ReviewMark, Suggestion
from store.transcripts import Event
from understanding.text.words import in_english

#: As many words in a row as nobody writes again by chance.
THEIR_WORDS = 4
#: Of fewer words one that is changed leaves little: "my sore knee", "my sore back".
ONE_CHANGED = 4
#: A word alone is nobody's.
ANOTHER_ORDER = 2
_PARTS = re.compile(r"[.!?;:\n]+|,\s|\s[-–—]\s")


def holds_their_words(fresh: str, theirs: str) -> bool:
    """Whether a sentence repeats four words in a row of a message, all of a shorter one, or nearly
    all of it in another order."""
    message = _plain_words(theirs)
    run = min(THEIR_WORDS, len(message))
    return bool(message) and (_repeats(fresh, message, run) or is_near_copy(fresh, theirs))


def their_words_in(fresh: str, ever: Iterable[str]) -> str | None:
    """What somebody wrote at any time that this sentence takes up; None where all of it is fresh.

    A short thing that was said once ("yes", "my knees") makes no longer sentence theirs.
    """
    for theirs in ever:
        message = _plain_words(theirs)
        long = len(message) >= THEIR_WORDS
        if long and _repeats(fresh, message, THEIR_WORDS):
            return theirs
        if is_near_copy(fresh, theirs):
            return theirs
    return None


def is_near_copy(fresh: str, theirs: str) -> bool:
    """Whether a sentence is a message, or a part of one, with its words moved or one changed."""
    for one in _ways_to_spell(fresh):
        for other in _ways_to_spell(theirs):
            if any(_differs_little(_plain_words(one), part) for part in _parts(other)):
                return True
    return False


def ever_written(session: Session, person_id: str) -> Iterator[str]:
    """All that somebody typed and that is kept, in whatever table."""
    typed = sa.select(InboxMessage.text).where(
        InboxMessage.person_id == person_id, InboxMessage.kind == MessageKind.TEXT
    )
    seen = set()
    for text in session.execute(typed).scalars():
        seen.add(text)
        yield text
    events = sa.select(Event.data).where(Event.sender_id == person_id, Event.type_name == "user")
    for data in session.execute(events).scalars():
        text = str(json.loads(data or "{}").get("text") or "")
        if text and not text.startswith("/") and text not in seen:
            seen.add(text)
            yield text


def is_somebodys(session: Session, suggestion: Suggestion) -> bool:
    """Whether a suggestion that stands takes up what the person wrote whose turn it came of.

    Nothing names that person in it. The mark that was put beside their turn in the same moment
    does, for as long as they are here.
    """
    query = sa.select(ReviewMark.person_id).where(
        ReviewMark.kind == MarkKind.MISUNDERSTOOD,
        ReviewMark.reviewer_id == suggestion.reviewer_id,
        ReviewMark.made_at == suggestion.made_at,
    )
    people = session.execute(query).scalars()
    return any(
        their_words_in(suggestion.sentence, ever_written(session, person)) is not None
        for person in people
    )


def _repeats(fresh: str, message: list[str], run: int) -> bool:
    written = f" {' '.join(_plain_words(fresh))} "
    runs = (message[start : start + run] for start in range(len(message) - run + 1))
    return any(f" {' '.join(words)} " in written for words in runs)


def _differs_little(one: list[str], other: list[str]) -> bool:
    if len(one) < ANOTHER_ORDER or len(other) < ANOTHER_ORDER:
        return False
    more, fewer = Counter(one) - Counter(other), Counter(other) - Counter(one)
    changed = max(more.total(), fewer.total())
    return changed == 0 or (changed == 1 and min(len(one), len(other)) >= ONE_CHANGED)


def _parts(text: str) -> Iterator[list[str]]:
    yield _plain_words(text)
    for part in _PARTS.split(text):
        yield _plain_words(part)


def _ways_to_spell(text: str) -> set[str]:
    return {text, in_english(text)}


def _plain_words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.casefold().replace("'", "").replace("’", ""))

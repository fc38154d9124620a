"""What people wrote, said once more to a draft and to what is live: which talks, and what became
of them.

Of people alone who agree to it, now: it is asked when the talks are chosen, when what came of them
is kept, and at each showing. Tests in a reviewer's fresh words are said too; they are nobody's.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from itertools import chain
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from console.conversation import names_of
from console.masking import covered
from console.studio.checking_safety import GUARDED
from console.studio.library import Library
from console.studio.yaml_text import Broken, read
from store.people import Person, person_of
from store.replays import (
    DifferenceState,
    Replay,
    ReplayDifference,
    agrees_to_replay,
    differences_of,
    last_replay,
)
from store.review_marks import SuggestionState
from store.reviewers import Reviewer
from store.studio import Draft
from store.test_drafts import TestDraft, test_drafts
from store.transcripts import Event

MOST_TALKS = 200
#: Of one person, so that nobody who writes all day is all that a draft is tried on.
MOST_OF_ONE = 10
MOST_READ = 400
#: After such a rest another talk begins; so it does where the coach wrote first.
REST = timedelta(hours=3)
MOST_SAID = 40
#: What a person or a reviewer had taken out is not said again.
TAKEN_OUT = ("[deleted]", "▮▮▮")
MOST_EXAMPLES = 3
#: What is read of an answer.
SHOWN = ("replies", "buttons")


@dataclass
class Talk:
    """What was said in one talk, from a question on."""

    question: str | None
    begins: bool
    ended: datetime
    said: list[dict[str, Any]] = field(default_factory=list)

    def as_body(self) -> dict[str, Any]:
        """As the workshop takes it."""
        return {"question": self.question, "begins": self.begins, "said": self.said}


def talks_to_replay(session: Session, *libraries: Library) -> list[Talk]:
    """The last talks of people who agree, the newest first, and all tests that were accepted."""
    found = list(_of_people(session, libraries))
    found.sort(key=lambda talk: talk.ended, reverse=True)
    return found[:MOST_TALKS] + list(_of_tests(session, libraries))


def anybody_agrees(session: Session) -> bool:
    """Whether there is anything to say once more: somebody's yes is not enough, once what they
    wrote is gone."""
    return any(True for _ in chain(_of_people(session, ()), _of_tests(session, ())))


def _of_people(session: Session, libraries: Iterable[Library]) -> Iterator[Talk]:
    people = (
        sa.select(Person.id)
        .where(agrees_to_replay(Person.id), Person.last_message_at.is_not(None))
        .order_by(Person.last_message_at.desc())
        .limit(MOST_TALKS)
    )
    for person_id in session.execute(people).scalars().all():
        yield from _talks_of(session, person_id, libraries)[-MOST_OF_ONE:]


def _of_tests(session: Session, libraries: Iterable[Library]) -> Iterator[Talk]:
    tests = [one for one in test_drafts(session) if one.state is SuggestionState.ACCEPTED]
    yield from (talk for one in tests if (talk := _of_test(one, libraries)))


def _talks_of(session: Session, person_id: str, libraries: Iterable[Library]) -> list[Talk]:
    query = (
        sa.select(Event)
        .where(Event.sender_id == person_id, Event.type_name == "user")
        .order_by(Event.id.desc())
        .limit(MOST_READ)
    )
    events = list(session.execute(query).scalars())[::-1]
    is_whole = len(events) < MOST_READ
    talks: list[Talk] = []
    anew = True
    for place, event in enumerate(events):
        data = json.loads(event.data or "{}")
        about = data.get("metadata") or {}
        text = str(data.get("text") or "")
        if about.get("carried"):
            continue
        if about.get("kind") == "trigger" or not text or any(o in text for o in TAKEN_OUT):
            # The coach wrote first, or something is gone: what follows hangs on it.
            anew = True
            continue
        at = datetime.fromtimestamp(event.timestamp or 0, timezone.utc)
        if anew or at - talks[-1].ended > REST:
            begins = is_whole and place == 0 and not about.get("asked")
            asked = None if begins else _action(about.get("asked"), libraries)
            talks.append(Talk(asked, begins, at))
            anew = False
        talks[-1].ended = at
        if len(talks[-1].said) < MOST_SAID:
            talks[-1].said.append({
                "text": text, "kind": "button" if text.startswith("/") else "text",
                "title": about.get("title"), "now": about.get("now") or at.isoformat(),
                "mark": f"event-{event.id}",
            })  # fmt: skip
    return [talk for talk in talks if talk.said]


def _of_test(one: TestDraft, libraries: Iterable[Library]) -> Talk | None:
    """A test's words as a talk; None where it has none."""
    try:
        steps = read(one.story)["stories"][0]["steps"]
    except (Broken, KeyError, TypeError, IndexError):
        return None
    talk = Talk(None, begins=False, ended=one.made_at)
    for step in steps:
        if "user" in step:
            talk.said.append({
                "text": str(step["user"]), "kind": "text", "title": None,
                "now": one.made_at.isoformat(), "mark": f"test-{one.id}",
            })  # fmt: skip
        elif not talk.said:
            for held in step.get("slot_was_set") or []:
                talk.question = _action(held.get("asked"), libraries) or talk.question
    return talk if talk.said else None


def _action(question: str | None, libraries: Iterable[Library]) -> str | None:
    """The action that asks a question in every one of these; None where one cannot ask it, and for
    what is asked about danger and consent: such a question does not come out of the blue."""
    if question is None or question in GUARDED:
        return None
    actions = {one.question_action(question) for one in libraries}
    known = all(actions <= one.actions for one in libraries)
    return actions.pop() if len(actions) == 1 and known else None


def keep(session: Session, draft: Draft, told: Mapping[str, Any]) -> None:
    """Keep what came of a replay, once: of whoever still agrees and still has what they wrote."""
    began = datetime.fromisoformat(str(told["at"]))
    same = sa.select(Replay.id).where(Replay.draft_id == draft.id, Replay.at == began)
    if session.execute(same).first() is not None:
        return
    made = Replay(draft_id=draft.id, digest=str(told["digest"]), talks=int(told["of"]),
                  reviewer_id=int(told["by"]), at=began)  # fmt: skip
    session.add(made)
    session.flush()
    for one in told["differences"]:
        row = _row(session, str(one["mark"]))
        if row is not None:
            row.replay_id, row.before = made.id, one.get("before")
            row.live, row.draft = _kept(one["live"]), _kept(one["draft"])
            row.sort = _sort_of(row.live, row.draft)
            session.add(row)
    session.flush()


def _row(session: Session, mark: str) -> ReplayDifference | None:
    kind, _, number = mark.partition("-")
    if kind == "test":
        test = session.get(TestDraft, int(number))
        if test is None:
            return None
        return ReplayDifference(
            test_id=test.id, said=test.name, said_at=test.made_at, state=DifferenceState.OPEN
        )
    event = session.get(Event, int(number))
    agrees = (
        event is not None
        and session.execute(
            sa.select(Person.id).where(Person.id == event.sender_id, agrees_to_replay(Person.id))
        ).first()
    )
    if event is None or not agrees:
        return None
    data = json.loads(event.data or "{}")
    text, title = str(data.get("text") or ""), (data.get("metadata") or {}).get("title")
    return ReplayDifference(
        person_id=event.sender_id, said=str(title or text), state=DifferenceState.OPEN,
        said_at=datetime.fromtimestamp(event.timestamp or 0, timezone.utc),
    )  # fmt: skip


def _kept(side: Mapping[str, Any]) -> dict[str, Any]:
    lines = [str(one.get("text") or "") for one in side.get("replies") or []]
    titles = [str(button.get("title")) for one in side.get("replies") or []
              for button in one.get("buttons") or []]  # fmt: skip
    return {"replies": lines, "buttons": titles, "story": side.get("story"),
            "done": list(side.get("done") or [])}  # fmt: skip


def _sort_of(live: Mapping[str, Any], draft: Mapping[str, Any]) -> str:
    """The same wherever the same steps took the place of the same others, whatever was quoted."""
    told = [live["story"], live["done"], draft["story"], draft["done"]]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


@dataclass(frozen=True)
class Example:
    """One of them to read, names covered."""

    before: str | None
    said: str
    live: Mapping[str, Any]
    draft: Mapping[str, Any]
    of_test: bool


@dataclass(frozen=True)
class Sort:
    """Differences of one sort: how many messages, of how many people, and a few to read."""

    name: str
    messages: int
    people: int
    examples: tuple[Example, ...]
    state: DifferenceState
    reason: str | None
    decided_by: int | None


def sorts_of(session: Session, replay: Replay) -> list[Sort]:
    """What came of a replay: what is not decided first, then what most people would meet."""
    by_sort: dict[str, list[ReplayDifference]] = {}
    for one in differences_of(session, replay.id):
        by_sort.setdefault(one.sort, []).append(one)
    found = [
        Sort(
            name, len(rows), len({row.person_id for row in rows if row.person_id}),
            tuple(_examples(session, rows)), rows[0].state, rows[0].reason, rows[0].decided_by,
        )
        for name, rows in by_sort.items()
    ]  # fmt: skip
    return sorted(found, key=lambda one: (one.state is not DifferenceState.OPEN, -one.messages))


def _examples(session: Session, rows: list[ReplayDifference]) -> Iterator[Example]:
    """A few, no two of which say the same."""
    for row in list({" ".join(row.said.lower().split()): row for row in rows}.values())[
        :MOST_EXAMPLES
    ]:
        person = person_of(session, row.person_id) if row.person_id else None
        read = _covering(names_of(person)) if person else str
        live, draft = (
            # A button may be in the person's own words: "Ask Jean".
            {**side, **{part: [read(line) for line in side[part]] for part in SHOWN}}
            for side in (row.live, row.draft)
        )
        before = read(row.before) if row.before else None
        yield Example(before, read(row.said), live, draft, row.person_id is None)


def _covering(known: tuple[str, ...]) -> Callable[[str], str]:
    return lambda words: covered(words, known)


def decide(
    session: Session, replay: Replay, sort: str, accepts: bool, reason: str | None, who: Reviewer
) -> int:
    """Accept or reject all differences of one sort; how many."""
    rows = [one for one in differences_of(session, replay.id) if one.sort == sort]
    for row in rows:
        row.state = DifferenceState.ACCEPTED if accepts else DifferenceState.REJECTED
        row.reason, row.decided_by = reason or None, who.id
    session.flush()
    return len(rows)


def missing_in_replay(session: Session, draft: Draft, digest: str) -> list[str]:
    """Why a draft may not be released for what people wrote, in sentences."""
    if not anybody_agrees(session):
        return []
    replay = last_replay(session, draft.id, digest)
    if replay is None:
        return ["What people wrote has not been said once more to it as it stands now."]
    states = [one.state for one in differences_of(session, replay.id)]
    missing = []
    if DifferenceState.OPEN in states:
        missing.append("Some of what people wrote is answered differently: accept or reject it.")
    if DifferenceState.REJECTED in states:
        missing.append(
            "An answer that it would give to what people wrote was rejected: change the draft."
        )
    return missing

"""A second reader: both answer the same questions, then see what they saw alike and what not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations

import sqlalchemy as sa
from starlette.responses import Response

from coaching.practice import ANSWERS, QUESTIONS, practices
from console.asked import Asked, NotThere, Refused, page
from console.consent import agreed, may_be_read
from console.conversation import page_of
from console.masking import covered
from console.rights import Right
from store.audit import Deed, conversation_mark
from store.people import Person, person_of
from store.review_marks import MarkKind, ReviewMark
from store.reviewers import reviewers
from store.second_reads import PracticeRead, SecondRead, agreement, practice_reads, reads_of

FEWEST = 5


@dataclass(frozen=True)
class Compared:
    """What two readers saw: alike, and (question, the one's answer, the other's) where not."""

    alike: tuple[tuple[str, str], ...]
    differ: tuple[tuple[str, str, str], ...]


def compared(mine: Mapping[str, str], theirs: Mapping[str, str]) -> Compared:
    """Put two readers' answers beside each other."""
    alike, differ = [], []
    for key, question in QUESTIONS.items():
        first, second = ANSWERS[mine[key]], ANSWERS[theirs[key]]
        if first == second:
            alike.append((question, first))
        else:
            differ.append((question, first, second))
    return Compared(tuple(alike), tuple(differ))


@page(Right.REVIEW)
def reading(asked: Asked) -> Response:
    """The questions; what others answered is shown to whoever has answered too."""
    person = _readable(asked)
    asked.writes_down(Deed.OPENED_TRANSCRIPT, about=conversation_mark(person.id), detail="to read")
    reads = reads_of(asked.session, person.id)
    mine = next((one for one in reads if one.reviewer_id == asked.reviewer.id), None)
    others = [one for one in reads if one is not mine] if mine else []
    names = {one.id: one.first_name for one in reviewers(asked.session)}
    return asked.shows(
        "reading.html",
        person=person,
        held=page_of(asked.session, person),
        mine=mine,
        others=[(names[one.reviewer_id], one.note, compared(mine.answers, one.answers))
                for one in others if mine],
        waiting=len(reads) if mine is None else 0,
        questions=QUESTIONS,
        answers=ANSWERS,
    )  # fmt: skip


@page(Right.REVIEW)
def read(asked: Asked) -> Response:
    """Keep one's answers. Once given they stay: who has seen the other's cannot answer anew."""
    person = _readable(asked)
    answers = answers_in(asked)
    if any(one.reviewer_id == asked.reviewer.id for one in reads_of(asked.session, person.id)):
        raise Refused("You have answered already. Nothing was changed.", 409)
    note = asked.typed("note", 1000)
    asked.session.add(
        SecondRead(
            person_id=person.id,
            reviewer_id=asked.reviewer.id,
            answers=answers,
            note=covered(note) if note else None,
            made_at=asked.now,
        )
    )
    asked.writes_down(Deed.MARKED, about=conversation_mark(person.id), detail="a second reading")
    return asked.goes_to(f"/people/{person.id}/reading", "Your second reading is kept.")


@page(Right.REVIEW)
def practise(asked: Asked) -> Response:
    """The made-up transcripts, and which of them one has read."""
    done = practice_reads(asked.session, asked.reviewer.id)
    return asked.shows("practice.html", found=list(practices().values()), done=done)


@page(Right.REVIEW)
def practice(asked: Asked) -> Response:
    """One of them: the questions, and after that what was meant to be seen."""
    found = practices().get(asked.part("key"))
    if found is None:
        raise NotThere
    mine = practice_reads(asked.session, asked.reviewer.id).get(found.key)
    return asked.shows(
        "practice_one.html",
        one=found,
        mine=mine,
        compared=compared(mine.answers, found.meant) if mine else None,
        questions=QUESTIONS,
        answers=ANSWERS,
    )


@page(Right.REVIEW)
def practised(asked: Asked) -> Response:
    """Keep one's answers; practice may be repeated."""
    found = practices().get(asked.part("key"))
    if found is None:
        raise NotThere
    answers = answers_in(asked)
    mine = practice_reads(asked.session, asked.reviewer.id).get(found.key)
    if mine is None:
        mine = PracticeRead(reviewer_id=asked.reviewer.id, practice=found.key)
        asked.session.add(mine)
    mine.answers, mine.made_at = answers, asked.now
    return asked.goes_to(f"/practice/{found.key}", "Your answers are kept.")


@page(Right.REVIEW)
def exemplars(asked: Asked) -> Response:
    """Good examples that reviewers marked, of people who agree to be read."""
    query = (
        sa.select(ReviewMark)
        .where(ReviewMark.kind == MarkKind.EXEMPLAR, agreed(ReviewMark.person_id))
        .order_by(ReviewMark.id.desc())
        .limit(100)
    )
    return asked.shows(
        "exemplars.html",
        found=list(asked.session.execute(query).scalars()),
        names={one.id: one.first_name for one in reviewers(asked.session)},
    )


@page(Right.SUPERVISE)
def agreed_how_far(asked: Asked) -> Response:
    """How often two readers answered alike, a question each; no conversation and no name."""
    by_person: dict[str, list[SecondRead]] = {}
    for one in asked.session.execute(sa.select(SecondRead)).scalars():
        by_person.setdefault(one.person_id, []).append(one)
    pairs = [
        (first.answers, second.answers)
        for reads in by_person.values()
        for first, second in combinations(reads, 2)
    ]
    enough = len(pairs) >= FEWEST
    rows = [(asks, round(agreement(pairs, key) * 100)) for key, asks in QUESTIONS.items()]
    return asked.shows("agreement.html", rows=rows if enough else [], pairs=len(pairs), few=FEWEST)


def answers_in(asked: Asked) -> dict[str, str]:
    """The answers of a form.

    Raises:
        Refused: one is missing or none of ours.
    """
    answers = {key: asked.typed(key, 20) for key in QUESTIONS}
    if not set(answers.values()) <= set(ANSWERS):
        raise Refused("Answer each of the four questions. Nothing was saved.")
    return answers


def _readable(asked: Asked) -> Person:
    person = person_of(asked.session, asked.part("person"))
    if person is None or not may_be_read(asked.session, person.id):
        raise NotThere
    return person

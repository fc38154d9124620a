"""Save as conversation test: a reviewer writes what was said in fresh words, a coach takes it."""

from __future__ import annotations

from starlette.responses import Response

from console.asked import Asked, NotThere, Refused, page
from console.consent import may_be_read
from console.conversation import event_of
from console.fresh_words import ever_written, holds_their_words, their_words_in
from console.masking import telling
from console.meanings import meanings
from console.rights import Right
from console.test_story import Skeleton, skeleton_of, written
from store.audit import Deed
from store.people import Person, person_of
from store.review_marks import SuggestionState
from store.reviewers import reviewers
from store.test_drafts import TestDraft, test_drafts


@page(Right.REVIEW)
def test_form(asked: Asked) -> Response:
    """The turns up to this one, each with an empty line for fresh words."""
    person, number, skeleton = _skeleton(asked)
    return asked.shows(
        "test_form.html",
        person=person,
        number=number,
        turns=skeleton.turns,
        meanings=("answer", *meanings()),
    )


@page(Right.REVIEW)
def save_test(asked: Asked) -> Response:
    """Keep the test, unless it holds words of the person's or tells who somebody is."""
    person, _, skeleton = _skeleton(asked)
    name = asked.typed("name", 120)
    fresh = [asked.typed(f"words_{place}", 300) for place in range(len(skeleton.turns))]
    wish, meaning = asked.typed("wish", 500), asked.typed("meaning", 64)
    if not name or not all(fresh):
        raise Refused("A test needs a name, and words for every message. Nothing was saved.")
    if meaning not in ("answer", *meanings()):
        raise Refused("Choose what the last message means. Nothing was saved.")
    ever = list(ever_written(asked.session, person.id))
    for words in (name, wish, *fresh):
        _refuse_their_words(words, skeleton, ever)
    asked.session.add(
        TestDraft(
            reviewer_id=asked.reviewer.id,
            name=name,
            story=written(name, skeleton, fresh, meaning, wish),
            state=SuggestionState.OPEN,
            made_at=asked.now,
        )
    )
    asked.writes_down(Deed.SUGGESTED, detail="a conversation test")
    return asked.goes_to("/tests", "The test is kept, and waits for a coach.")


@page(Right.SUGGESTIONS)
def tests(asked: Asked) -> Response:
    """What was written, and what became of it."""
    return asked.shows(
        "tests.html",
        found=test_drafts(asked.session),
        names={one.id: one.first_name for one in reviewers(asked.session)},
        states=SuggestionState,
    )


@page(Right.SUGGESTIONS)
def test_file(asked: Asked) -> Response:
    """The test as a file for tests/conversations."""
    return Response(
        _draft(asked).story,
        media_type="text/plain; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="test_{_draft(asked).id}.yml"'},
    )


@page(Right.DECIDE)
def decide_test(asked: Asked) -> Response:
    """A coach takes a test, or says why not."""
    found = _draft(asked)
    if found.state is not SuggestionState.OPEN:
        raise Refused("That has been decided already. Nothing was changed.", 409)
    reason = asked.typed("reason", 300)
    accepts = asked.typed("decision", 10) == "accept"
    if not accepts and not reason:
        raise Refused("Write why: whoever wrote it learns from that. Nothing was changed.")
    found.state = SuggestionState.ACCEPTED if accepts else SuggestionState.REJECTED
    found.reason, found.decided_by = reason or None, asked.reviewer.id
    asked.writes_down(Deed.SUGGESTED, detail=f"{found.state.value}: test {found.id}")
    return asked.goes_to("/tests", "You took it." if accepts else "You said no, and why.")


def _draft(asked: Asked) -> TestDraft:
    found = asked.session.get(TestDraft, asked.number("number"))
    if found is None:
        raise NotThere
    return found


def _skeleton(asked: Asked) -> tuple[Person, int, Skeleton]:
    person = person_of(asked.session, asked.part("person"))
    if person is None or not may_be_read(asked.session, person.id):
        raise NotThere
    event = event_of(asked.session, person.id, asked.number("number"))
    if event is None or event.type_name != "user":
        raise NotThere
    return person, event.id, skeleton_of(asked.session, event)


def _refuse_their_words(words: str, skeleton: Skeleton, ever: list[str]) -> None:
    here = any(holds_their_words(words, turn.said) for turn in skeleton.turns)
    if here or their_words_in(words, ever) is not None:
        raise Refused(
            f"“{words}” is close to what the person wrote. Put it in words of your own: theirs "
            "never go into a test. Nothing was saved."
        )
    if telling(words):
        raise Refused(
            f"“{words}” holds a name, a place or a number that may tell who somebody is. Leave it "
            "out. Nothing was saved."
        )

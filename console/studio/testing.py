"""A conversation test for a story, by form: fresh words for each message that people send."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from coaching.story_table import Does, Holds, Says
from console.asked import Asked, NotThere, Refused, page
from console.masking import telling
from console.rights import Right
from console.studio.drafts import library_with
from console.studio.in_place import live_texts
from console.studio.library import Library, Story
from console.studio.script import label_in_words
from console.studio.seeing import draft_asked_for
from console.test_story import LABELS, Skeleton, Turn, written
from store.audit import Deed
from store.review_marks import SuggestionState
from store.test_drafts import TestDraft


@page(Right.WRITE)
def write_test(asked: Asked) -> Response:
    """The messages that people send in a story, each with an empty line for fresh words."""
    draft, library, told = _told(asked)
    return asked.shows("studio/write_test.html", draft=draft, story=told,
                       rows=_rows(library, told), asked_line=_line(library, told))  # fmt: skip


@page(Right.WRITE)
def keep_test(asked: Asked) -> Response:
    """Keep it: from now on it is said to every draft, and the map knows of it."""
    draft, _, told = _told(asked)
    skeleton = skeleton_of_story(told)
    fresh = [asked.typed(f"words_{place}", 300) for place in range(len(skeleton.turns))]
    if not all(fresh):
        raise Refused("Write words for every message. Nothing was kept.")
    for words in fresh:
        if telling(words):
            raise Refused(
                f"“{words}” holds a name, a place or a number that may tell who somebody is. Leave "
                "it out. Nothing was kept."
            )
    name = told.name[:120]
    asked.session.add(
        TestDraft(
            reviewer_id=asked.reviewer.id, name=name, state=SuggestionState.ACCEPTED,
            story=written(name, skeleton, fresh, skeleton.turns[-1].intent, ""),
            made_at=asked.now, decided_by=asked.reviewer.id,
        )
    )  # fmt: skip
    asked.writes_down(Deed.SUGGESTED, detail="a conversation test, by a coach")
    within = f"&draft={draft.id}" if draft else ""
    return asked.goes_to(f"/studio/map?subject={told.path}{within}#subject")


def skeleton_of_story(told: Story) -> Skeleton:
    """A story as a test has it: what was asked, each message, and what is done after it."""
    turns: list[Turn] = []
    for step in told.steps:
        if isinstance(step, Says):
            turns.append(Turn(step.intent))
        elif turns and isinstance(step, Holds) and step.slot in LABELS:
            turns[-1].labels[step.slot] = str(step.value)
        elif turns and isinstance(step, Does):
            turns[-1].actions.append(step.action)
    return Skeleton(told.asked, tuple(turns))


def _told(asked: Asked) -> tuple[Any, Library, Story]:
    draft = draft_asked_for(asked)
    library = library_with(asked.session, draft, live_texts())
    sent = asked.form
    path = (sent.get("path") or [asked.query("path")])[0]
    name = (sent.get("story") or [asked.query("story")])[0]
    told = library.story(path, name)
    if told is None or not skeleton_of_story(told).turns:
        raise NotThere
    return draft, library, told


def _line(library: Library, told: Story) -> str | None:
    return library.question_line(told.asked) if told.asked else None


def _rows(library: Library, told: Story) -> list[str]:
    """What each message is meant as, in words."""
    rows = []
    for turn in skeleton_of_story(told).turns:
        label = turn.labels.get("answer")
        if label is not None:
            rows.append(label_in_words(library, told.asked, label))
        elif turn.intent == "answer":
            rows.append("any answer")
        else:
            said = library.sentences.get(turn.intent, [])
            rows.append(f"“{said[0]}”" if said else turn.intent.replace("_", " "))
    return rows

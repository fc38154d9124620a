"""Pages to see with: subjects, stories as script and picture, lines, search, question cards."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session
from starlette.responses import Response

from coaching.questions import SAFETY_QUESTIONS
from coaching.story_table import Does
from console.asked import Asked, NotThere, Refused, page
from console.look import MARK_NAMES
from console.rights import Right
from console.studio.comments import comments_with
from console.studio.drafts import kept_apart, library_with
from console.studio.flow import picture, rows_of
from console.studio.in_place import book, live_texts
from console.studio.library import (
    Library,
    Story,
    library_of,
    next_question,
    purpose,
)
from console.studio.places import SIGNED, subject_name
from console.studio.releasing import base_of
from console.studio.script import codes_of, label_in_words, script_of
from console.studio.story_map import (
    Subject,
    conversation_tests,
    drawn,
    is_reached,
    marked,
    reached_questions,
)
from console.studio.yaml_text import piece_named, shown
from store.clock import to_london
from store.reviewers import reviewers
from store.studio import Draft, DraftState, drafts, releases
from store.transcripts import Event

#: Fewer people than this are not counted: a number could point at somebody.
FEWEST_COUNTED = 3
SECTIONS = {
    "agenda": "Agenda: what matters to you",
    "goal": "Goals: what you would like",
    "solution": "Solutions: what could help",
}
CLOSED = re.compile(r"^(?:do|did|are|is|have|has|can|could|would|will|was|were)\b", re.IGNORECASE)


def draft_asked_for(asked: Asked, *, open_only: bool = False) -> Draft | None:
    """The draft that the address names, if it does."""
    wanted = asked.query("draft") or (asked.form.get("draft") or [""])[0]
    if not wanted:
        return None
    found = asked.session.get(Draft, int(wanted)) if wanted.isdigit() else None
    if found is None:
        raise NotThere
    if open_only and found.state not in {DraftState.OPEN, DraftState.WAITING}:
        raise Refused("This draft is closed: it was released or dropped.", 409)
    return found


@page(Right.STUDIO)
def studio(asked: Asked) -> Response:
    """Subjects, drafts in work, and a search."""
    draft = draft_asked_for(asked)
    live = live_texts()
    library = library_with(asked.session, draft, live)
    base_of(asked.now)
    today = to_london(asked.now).date()
    changed = book().last_changes()
    reached = reached_questions(library)
    rows = []
    for path, stories in library.subjects().items():
        due = library.review_due(path)
        rows.append({
            "path": path, "name": subject_name(path), "purpose": purpose(library.texts[path]),
            "stories": len(stories), "due": due, "overdue": bool(due and due < today),
            "changed": changed.get(path), "is_rule": path.startswith("data/rules/"),
            "lost": [s for s in stories if not is_reached(s, reached)],
        })  # fmt: skip
    words = asked.query("words")[:80]
    reviews = Right.REVIEW in asked.rights
    return asked.shows(
        "studio/studio.html",
        draft=draft,
        rows=rows,
        found=search(library, words) if words else None,
        comments=comments_with(asked.session, words, reviews=reviews) if words else [],
        mark_names=MARK_NAMES,
        paths={one.name: one.path for one in library.stories},
        words=words,
        open_drafts=drafts(asked.session, DraftState.OPEN, DraftState.WAITING),
        names={one.id: one.first_name for one in reviewers(asked.session)},
    )


@page(Right.STUDIO)
def subject(asked: Asked) -> Response:
    """One subject: every question with its branches, as a picture, and its stories."""
    draft = draft_asked_for(asked)
    library = library_with(asked.session, draft, live_texts())
    path = asked.query("path")
    stories = library.subjects().get(path)
    if not stories:
        raise NotThere
    reached = reached_questions(library)
    groups = []
    for question, group in _by_question(stories):
        root = "Out of the blue" if question is None else (
            library.question_line(question) or question.replace("_", " ")
        )  # fmt: skip
        drawn = picture(root, rows_of(library, group, "/studio/story", draft.id if draft else None),
                        f"{root}: {len(group)} ways on")  # fmt: skip
        groups.append({"question": question, "root": root, "stories": group, "drawn": drawn})
    return asked.shows(
        "studio/subject.html", draft=draft, file=path, name=subject_name(path),
        purpose=purpose(library.texts[path]), groups=groups, guarded=SAFETY_QUESTIONS,
        is_rule=path.startswith("data/rules/"),
        lost={s.name for s in stories if not is_reached(s, reached)},
    )  # fmt: skip


@page(Right.STUDIO)
def story(asked: Asked) -> Response:
    """One story: its script, its picture, how many came through, and what leads on."""
    draft = draft_asked_for(asked)
    library = library_with(asked.session, draft, live_texts())
    found = library.story(asked.query("path"), asked.query("story"))
    if found is None:
        raise NotThere
    beside = [s for s in library.stories if s.asked == found.asked and found.asked]
    asked_line = library.question_line(found.asked) if found.asked else "Out of the blue"
    onward = next_question(found)
    piece = piece_named(found.path, library.texts[found.path], found.name)
    return asked.shows(
        "studio/story.html", draft=draft, story=found, script=script_of(library, found),
        drawn=picture(asked_line or str(found.asked),
                      rows_of(library, [found], "/studio/story", draft.id if draft else None),
                      found.name),
        beside=beside, people=people_in(asked.session, found),
        reached=is_reached(found, reached_questions(library)),
        onward=onward, onward_line=library.question_line(onward) if onward else None,
        leads=[s for s in library.stories if onward and s.asked == onward],
        yaml=shown(piece) if piece else "",
        label=lambda s: label_in_words(library, s.asked, s.answer) if s.answer else "anything else",
        fewest=FEWEST_COUNTED,
    )  # fmt: skip


@page(Right.STUDIO)
def map_of_stories(asked: Asked) -> Response:
    """Every story in one picture; which nobody gets to, and which no test goes through."""
    draft = draft_asked_for(asked)
    library = library_with(asked.session, draft, live_texts())
    stories = marked(library, conversation_tests(asked.session))
    subjects = [
        Subject(path, subject_name(path), tuple(s for s in stories if s.story.path == path))
        for path in library.subjects()
    ]
    only, chosen = asked.query("only"), asked.query("subject")
    keeps = {"lost": lambda one: not one.reached, "untested": lambda one: not one.tested}
    listed = [
        (one, [s for s in one.stories if keeps.get(only, lambda _: True)(s)])
        for one in subjects
        if chosen in {"", one.path}
    ]
    return asked.shows(
        "studio/map.html", draft=draft, drawn=drawn(subjects, draft.id if draft else None),
        stories=stories, subjects=subjects, listed=[row for row in listed if row[1]], only=only,
        chosen=chosen, asked_line=lambda s: library.question_line(s.asked) if s.asked else None,
    )  # fmt: skip


@page(Right.STUDIO)
def line(asked: Asked) -> Response:
    """One line of the coach: its versions, its buttons, and where it is said."""
    draft = draft_asked_for(asked)
    library = library_with(asked.session, draft, live_texts())
    name = asked.query("name")
    path = library.line_paths.get(name)
    if path is None:
        raise NotThere
    piece = piece_named(path, library.texts[path], name)
    assert piece is not None
    versions = [v for v in library.lines[name] if v.get("text")]
    kept = kept_apart(asked.session, draft, path, name) if draft else None
    return asked.shows(
        "studio/line.html", draft=draft, name=name, file=path, versions=versions,
        buttons=[b for v in library.lines[name] for b in v.get("buttons") or []],
        said_in=[s for s in library.stories
                 if any(isinstance(t, Does) and t.action == name for t in s.steps)],
        piece=shown(piece), kept=kept, signed=path in SIGNED, codes=codes_of(versions),
    )  # fmt: skip


@page(Right.STUDIO)
def sentences(asked: Asked) -> Response:
    """What people type who mean one thing: an intent, or a kind of answer that coaches taught."""
    draft = draft_asked_for(asked)
    library = library_with(asked.session, draft, live_texts())
    name = asked.query("name")
    path = library.sentence_paths.get(name)
    taught = next((one for one in library.taught if one.name == name), None)
    if path is None and taught is None:
        raise NotThere
    path = path or "data/answers.yml"
    piece = piece_named(path, library.texts[path], name)
    assert piece is not None
    return asked.shows(
        "studio/sentences.html", draft=draft, name=name, file=path, piece=shown(piece),
        sentences=list(taught.sentences) if taught else library.sentences[name],
        kept=kept_apart(asked.session, draft, path, name) if draft else None, taught=taught,
    )  # fmt: skip


@page(Right.STUDIO)
def cards(asked: Asked) -> Response:
    """The coach's open questions as cards to print, for a waiting room or a desk."""
    library = library_of(live_texts())
    found: dict[str, list[dict[str, Any]]] = {name: [] for name in SECTIONS}
    closed = []
    for question, where in _sections(library.texts["data/questions.yml"]).items():
        row = library.questions.get(question) or {}
        words = library.says(f"utter_ask_{question}")
        if words is None or "{" in words or where is None:
            continue
        if CLOSED.match(words) or "why don't you" in words.lower():
            closed.append(words)
        elif row.get("kind") in {"open", "text"}:
            found[where].append({"words": words, "why": library.says(str(row.get("why")))})
    return asked.shows("studio/cards.html", found=found, sections=SECTIONS, closed=closed)


def _sections(text: str) -> dict[str, str | None]:
    """Each question with the kind of card it is, by the headings of the file."""
    kinds = (("agenda", "agenda"), ("readiness", "goal"), ("goal", "goal"), ("problem", "solution"),
             ("follow", "solution"), ("check", "solution"))  # fmt: skip
    return {
        name: next((to for part, to in kinds if heading.lower().startswith(part)), None)
        for name, heading in headings(text).items()
    }


def headings(text: str) -> dict[str, str]:
    """Each question with the heading of the file under which it stands."""
    found: dict[str, str] = {}
    heading = ""
    for written in text.splitlines():
        if written.startswith("# ---"):
            heading = written.strip("# -").capitalize()
        elif (name := re.match(r"\"?([a-z_0-9]+)\"?:", written)) is not None:
            found[name[1]] = heading
    return found


def search(library: Library, words: str) -> dict[str, list[tuple[str, str]]]:
    """Where these words are said by the coach, by people, or in a story's name."""
    sought = words.casefold()
    lines, typed, named = [], [], []
    for name, versions in library.lines.items():
        for version in versions:
            if sought in str(version.get("text", "")).casefold():
                lines.append((name, str(version["text"])))
    for intent, examples in library.sentences.items():
        typed += [(intent, one) for one in examples if sought in one.casefold()]
    for one in library.taught:
        typed += [(one.name, said) for said in one.sentences if sought in said.casefold()]
    for told in library.stories:
        if sought in told.name.casefold():
            named.append((told.path, told.name))
    return {"stories": named[:50], "lines": lines[:50], "typed": typed[:50]}


def people_in(session: Session, told: Story) -> dict[str, int]:
    """How many people were met by each step of a story: numbers alone, no words."""
    needle = f'%"story": {_json(told.name)}%'
    query = (
        sa.select(Event.action_name, sa.func.count(sa.distinct(Event.sender_id)))
        .where(Event.type_name == "action", Event.data.like(needle, escape="\\"))
        .group_by(Event.action_name)
    )
    return {str(name): int(count) for name, count in session.execute(query).all()}


def _json(words: str) -> str:
    import json

    said = json.dumps(words)
    return said.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _by_question(stories: list[Story]) -> Iterator[tuple[str | None, list[Story]]]:
    groups: dict[str | None, list[Story]] = {}
    for one in stories:
        groups.setdefault(one.asked, []).append(one)
    yield from groups.items()


@page(Right.STUDIO)
def released(asked: Asked) -> Response:
    """Every release, the newest first."""
    base_of(asked.now)
    return asked.shows("studio/releases.html", found=releases(asked.session))

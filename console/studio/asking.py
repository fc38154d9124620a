"""Pages of the question bank: every question, what its answers are understood by, and a new one."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from console.asked import Asked, NotThere, Refused, page
from console.rights import Right
from console.studio.checking_safety import GUARDED
from console.studio.drafts import kept_apart, library_with, put
from console.studio.editing import lines_typed, numbered, open_draft, save_piece_typed
from console.studio.in_place import live_texts
from console.studio.library import QUESTIONS
from console.studio.places import subject_name
from console.studio.question_bank import (
    KINDS,
    MADE_BY_FORM,
    MOST_ANSWERS,
    Answer,
    NewQuestion,
    question_files,
    with_choices,
)
from console.studio.seeing import draft_asked_for, headings
from console.studio.step_words import questions_to_ask
from console.studio.yaml_text import Broken, piece_named, shown
from store.audit import Deed
from store.studio import Draft


@page(Right.STUDIO)
def questions(asked: Asked) -> Response:
    """Every question, under the headings of its file."""
    draft = draft_asked_for(asked)
    library = library_with(asked.session, draft, live_texts())
    groups: dict[str, list[dict[str, Any]]] = {}
    under = headings(library.texts[QUESTIONS])
    for name, row in library.questions.items():
        told = {
            "name": name,
            "line": library.question_line(name),
            "kind": KINDS.get(str(row.get("kind"))),
            "choices": len(row.get("choices") or {}),
            "guarded": name in GUARDED,
        }
        groups.setdefault(under.get(name, ""), []).append(told)
    return asked.shows("studio/questions.html", draft=draft, groups=groups)


@page(Right.STUDIO)
def question(asked: Asked) -> Response:
    """One question: how it is asked and why, and by which words each answer is understood."""
    draft = draft_asked_for(asked)
    library = library_with(asked.session, draft, live_texts())
    name = asked.query("name")
    row = library.questions.get(name)
    piece = piece_named(QUESTIONS, library.texts[QUESTIONS], name)
    if row is None or piece is None:
        raise NotThere
    lines = [one for one in (f"utter_ask_{name}", f"utter_{name}") if one in library.lines]
    why = str(row.get("why", "utter_why"))
    return asked.shows(
        "studio/question.html", draft=draft, name=name, file=QUESTIONS, piece=shown(piece),
        line=lines[0] if lines else None, said=library.question_line(name),
        why=why if why in library.lines else None, why_said=library.says(why),
        kind=KINDS.get(str(row.get("kind")), row.get("kind")), guarded=name in GUARDED,
        answers=[
            {"label": str(label), "title": (library.means(name, str(label)) or [str(label)])[0],
             "words": [str(word) for word in words or []]}
            for label, words in (row.get("choices") or {}).items()
        ],
        stories=[one for one in library.stories if one.asked == name],
        kept=kept_apart(asked.session, draft, QUESTIONS, name) if draft else None,
    )  # fmt: skip


@page(Right.WRITE)
def save_question(asked: Asked) -> Response:
    """The words of each answer, from the form."""
    if asked.typed("piece", 160) in GUARDED:
        raise Refused("What is asked about danger or consent stays as it is.", 403)
    labels, words = numbered(asked, "label"), numbered(asked, "words")
    typed = {label: listed.splitlines() for label, listed in zip(labels, words, strict=False)}
    return save_piece_typed(asked, lambda was, _: (with_choices(was, typed), was))


@page(Right.WRITE)
def new_question(asked: Asked) -> Response:
    """A new question: how it is asked, how it is answered, and where each answer leads."""
    return _form(asked, open_draft(asked), None)


@page(Right.WRITE)
def add_question(asked: Asked) -> Response:
    """Put the question into the draft: its row, its line, its stories and its name."""
    found = open_draft(asked)
    live = live_texts()
    library = library_with(asked.session, found, live)
    titles, onward = numbered(asked, "answer"), numbered(asked, "onward")
    kind = asked.typed("kind", 20)
    rows = [Answer(" ".join(title.split()), next_one)
            for title, next_one in zip(titles, onward, strict=False) if title.strip()]  # fmt: skip
    if kind == "yes_no":
        rows = [Answer("Yes", onward[0] if onward else ""),
                Answer("No", onward[1] if len(onward) > 1 else "")]  # fmt: skip
    made = NewQuestion(
        title=asked.typed("title", 60), kind=kind, versions=lines_typed(asked.typed("versions")),
        answers=tuple(rows) if kind != "open" else (), otherwise=asked.typed("otherwise", 80),
        why=asked.typed("why", 400),
    )  # fmt: skip
    path = asked.typed("path", 120)
    if path not in library.subjects() or path.startswith("data/rules/"):
        raise Refused("Choose a subject.")
    try:
        for name, text in question_files(library, path, made).items():
            put(asked.session, found, name, text, live.get(name, ""), asked.reviewer, asked.now)
    except Broken as broken:
        return _form(asked, found, broken.sentence, made, rows)
    asked.writes_down(Deed.DRAFTED, detail=f"draft {found.id}: a question")
    return asked.goes_to(f"/studio/drafts/{found.id}")


def _form(
    asked: Asked, found: Draft, fault: str | None, typed: NewQuestion | None = None,
    rows: list[Answer] | None = None,
) -> Response:  # fmt: skip
    library = library_with(asked.session, found, live_texts())
    return asked.shows(
        "studio/new_question.html", draft=found, fault=fault, typed=typed, rows=rows or [],
        file=asked.typed("path", 120), kinds={kind: KINDS[kind] for kind in MADE_BY_FORM},
        most=MOST_ANSWERS, onward=questions_to_ask(library),
        subjects=[(path, subject_name(path)) for path in library.subjects()
                  if not path.startswith("data/rules/")],
        status=400 if fault else 200,
    )  # fmt: skip

"""Pages of a branch: one more answer to a question, taught by ten sentences or known already."""

from __future__ import annotations

from starlette.responses import Response

from console.asked import Asked, NotThere, Refused, page
from console.rights import Right
from console.studio.branches import Branch, branch_files
from console.studio.checking_safety import GUARDED
from console.studio.drafts import library_with, put
from console.studio.editing import lines_typed, open_draft
from console.studio.in_place import live_texts
from console.studio.places import subject_name
from console.studio.script import CODES, label_in_words
from console.studio.step_words import questions_to_ask, without_a_story
from console.studio.yaml_text import Broken
from store.audit import Deed
from store.studio import Draft


@page(Right.WRITE)
def branch_form(asked: Asked) -> Response:
    """A new kind of answer: its name, how people say it, what the coach says, where it leads."""
    return _branch_page(asked, open_draft(asked), None)


@page(Right.WRITE)
def add_branch(asked: Asked) -> Response:
    """Put the branch into the draft: sentences, line, story and its name in the domain."""
    found = open_draft(asked)
    live = live_texts()
    library = library_with(asked.session, found, live)
    branch = Branch(
        title=asked.typed("title", 80),
        question=asked.typed("question", 60),
        sentences=lines_typed(asked.typed("sentences")),
        versions=lines_typed(asked.typed("versions")),
        code=asked.typed("code", 8),
        onward=asked.typed("onward", 80),
        answer=asked.typed("answer", 80),
    )
    path = asked.typed("path", 120)
    if branch.code not in CODES or branch.question not in library.questions:
        raise Refused("Choose what the line does, and which question is answered.")
    if branch.question in GUARDED:
        raise Refused("Answers about danger and consent are the coach's own, and stay as they are.")
    if branch.answer and branch.answer not in without_a_story(library, branch.question):
        raise Refused("There is a branch for that answer already. Open it and change its steps.")
    if path not in library.subjects():
        raise NotThere
    try:
        for name, text in branch_files(library, path, branch).items():
            put(asked.session, found, name, text, live.get(name, ""), asked.reviewer, asked.now)
    except Broken as broken:
        return _branch_page(asked, found, broken.sentence, branch)
    asked.writes_down(Deed.DRAFTED, detail=f"draft {found.id}: a branch")
    return asked.goes_to(f"/studio/drafts/{found.id}")


def _branch_page(
    asked: Asked, found: Draft, fault: str | None, typed: Branch | None = None
) -> Response:
    library = library_with(asked.session, found, live_texts())
    question = typed.question if typed else asked.query("question")
    path = asked.typed("path", 120) if typed else asked.query("path")
    if question not in library.questions or path not in library.subjects():
        raise NotThere
    return asked.shows(
        "studio/branch.html", draft=found, fault=fault, typed=typed, question=question, file=path,
        asked_line=library.question_line(question) or question.replace("_", " "), codes=CODES,
        questions=questions_to_ask(library),
        answers=[(label, label_in_words(library, question, label))
                 for label in without_a_story(library, question)],
        beside=[s for s in library.stories if s.asked == question], subject=subject_name(path),
        status=400 if fault else 200,
    )  # fmt: skip

"""A branch by form: a story for one answer to a question, and the answer itself where it is new."""

from __future__ import annotations

from dataclasses import dataclass

from coaching.taught_answers import FILE as ANSWERS
from console.studio.forms import (
    TAKEN,
    line_name,
    name_for,
    new_line,
    with_value,
    wording_for,
)
from console.studio.library import ANSWER, DOMAIN, Library
from console.studio.yaml_text import Broken, added, check_piece, quoted

FEWEST_SENTENCES = 5


@dataclass(frozen=True)
class Branch:
    """A branch as the form has it: what it is called, what is said, and where it leads.

    Attributes:
        answer: an answer that the coach understands already; "" for a new kind, made of the title
            and of the sentences.
    """

    title: str
    question: str
    sentences: tuple[str, ...]
    versions: tuple[str, ...]
    code: str
    onward: str
    answer: str = ""


def branch_files(library: Library, path: str, branch: Branch) -> dict[str, str]:
    """The files that a new branch changes, with their new texts.

    Raises:
        Broken: something is missing, or a name is taken; the sentence says what to do.
    """
    _may_be(library, branch)
    title, texts = branch.title.strip(), library.texts
    label = branch.answer or name_for(title)
    line = line_name(library, title)
    wording = wording_for(library, path)
    written = f'"{label}"' if label in TAKEN else label
    story = "\n".join((
        f"- story: {quoted(title)}",
        "  steps:",
        "  - slot_was_set:",
        f"    - asked: {branch.question}",
        "  - intent: answer",
        "  - slot_was_set:",
        f"    - answer: {written}",
        f"  - action: {line}",
        f"  - action: {branch.onward}",
    ))  # fmt: skip
    made = {
        path: added(path, texts[path], story + "\n", _last_branch(library, path, branch)),
        wording: added(wording, texts[wording], new_line(line, branch.versions, branch.code)),
    }
    if not branch.answer:
        made[ANSWERS] = added(ANSWERS, texts[ANSWERS], _taught(label, branch))
        made[DOMAIN] = with_value(texts[DOMAIN], ANSWER, label)
    return made


def _may_be(library: Library, branch: Branch) -> None:
    title = branch.title.strip()
    if not title:
        raise Broken("Give the branch a name: what the person says, in a few words.", 1)
    label = name_for(title)
    taken = f"utter_{label}" in library.lines or any(s.name == title for s in library.stories)
    if taken or (not branch.answer and label in (library.values.get(ANSWER) or set())):
        raise Broken(f"“{title}” is there already. Choose another name.", 1)
    if not branch.answer and len(branch.sentences) < FEWEST_SENTENCES:
        raise Broken(f"Write at least {FEWEST_SENTENCES} sentences, better ten.", 1)
    if not branch.versions:
        raise Broken("Write what the coach says: at least one version, better three.", 1)
    if branch.onward not in library.actions:
        raise Broken("Choose where it leads.", 1)


def _taught(label: str, branch: Branch) -> str:
    rows = [f"- name: {label}", f"  question: {branch.question}", "  sentences:"]
    made = "\n".join([*rows, *(f"  - {quoted(one)}" for one in branch.sentences)]) + "\n"
    check_piece(ANSWERS, made)
    return made


def _last_branch(library: Library, path: str, branch: Branch) -> str | None:
    beside = [s.name for s in library.stories if s.path == path and s.asked == branch.question]
    return beside[-1] if beside else None

"""A story as a script: who says what, in the words that people see."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from coaching.questions import question_in
from coaching.story_table import ASKED, Does, Holds, Says, Step
from console.studio.library import Library, Story

ACTIONS = Path(__file__).resolve().parents[2] / "actions"
#: Words for labels that the coach reads by itself.
PLAIN = {
    "yes": "yes", "no": "no", "unsure": "not sure", "said": "something in their own words",
    "skipped": "they would rather not say", "not_understood": "it was not understood",
    "done": "they did it", "more_than_planned": "they did more than planned",
    "partly": "they did part of it", "not_done": "it did not happen",
    "not_done_because": "it did not happen, and why", "flare": "they were unwell, or it flared up",
    "changed_plan": "they changed the plan", "not_yet": "the day is still to come",
    "high": "high on the ruler", "middle": "in the middle of the ruler", "low": "low on the ruler",
    "high_why": "high on the ruler, and why", "middle_why": "in the middle of the ruler, and why",
    "low_why": "low on the ruler, and why",
}  # fmt: skip


#: What a line does, in a coach's words, with its MITI code (docs/method.md).
CODES = {
    "SR": "says back what they said",
    "CR": "says back what they may feel or mean",
    "AF": "values what they did",
    "EMPH": "leaves the choice to them",
    "SEEK": "asks what they think",
    "Q": "asks a question",
    "GI": "tells them something",
    "NONE": "none of these",
}


@dataclass(frozen=True)
class Part:
    """One entry of a script.

    Attributes:
        who: `before` (what had been asked), `person`, `coach` (a line of words), `does` (a step of
            the method) or `when` (a condition).
        words: what is said, or what is done.
        more: other versions or other examples.
        name: the line, intent or step in the files.
        edits: where it is changed: "line", "intent", "question" or "".
    """

    who: str
    words: str
    more: tuple[str, ...] = ()
    name: str = ""
    edits: str = ""


def script_of(library: Library, story: Story) -> list[Part]:
    """The story, entry by entry."""
    parts: list[Part] = []
    asked: str | None = None
    steps = list(story.steps)
    for place, step in enumerate(steps):
        if isinstance(step, Holds):
            if step.slot == ASKED:
                asked = str(step.value)
                words = library.question_line(asked) or of_action(f"action_ask_{asked}") or asked
                parts.append(Part("before", words, (), asked, "question"))
            elif step.slot != "answer":
                parts.append(
                    Part("when", f"{in_plain(step.slot)} is “{in_plain(str(step.value))}”")
                )
        elif isinstance(step, Says):
            parts.append(_said(library, step, _answer_behind(steps, place), asked))
        else:
            parts.append(_done(library, step))
            asked = question_in(step.action) or asked
    return parts


def codes_of(versions: Sequence[Mapping[str, Any]]) -> list[str]:
    """The MITI codes of a line, as they stand on its first version; [] where it has none."""
    data = versions[0].get("metadata") if versions else None
    codes = data.get("miti") if isinstance(data, dict) else None
    return [str(one) for one in codes] if isinstance(codes, list) else [str(codes)] * bool(codes)


def label_in_words(library: Library, question: str | None, label: str) -> str:
    """An answer's label as people say it: the button or sentence that gives it, else in words."""
    if label in PLAIN:
        return PLAIN[label]
    examples = library.means(question, label)
    return f"“{examples[0]}”" if examples else in_plain(label)


def _answer_behind(steps: Sequence[Step], place: int) -> str | None:
    for step in steps[place + 1 :]:
        if isinstance(step, Says | Does):
            return None
        if isinstance(step, Holds) and step.slot == "answer":
            return str(step.value)
    return None


def _said(library: Library, step: Says, answer: str | None, asked: str | None) -> Part:
    if step.intent == "answer":
        if answer is None:
            return Part("person", "answers, whatever they say", (), "answer")
        examples = tuple(library.means(asked, answer))
        return Part("person", label_in_words(library, asked, answer), examples, answer)
    examples = tuple(library.sentences.get(step.intent, [])[:4])
    words = f"“{examples[0]}”" if examples else in_plain(step.intent)
    edits = "intent" if step.intent in library.sentence_paths else ""
    return Part("person", words, examples[1:], step.intent, edits)


def _done(library: Library, step: Does) -> Part:
    versions = [str(v["text"]) for v in library.lines.get(step.action) or [] if v.get("text")]
    if versions:
        return Part("coach", versions[0], tuple(versions[1:]), step.action, "line")
    return Part("does", of_action(step.action) or in_plain(step.action), (), step.action)


def in_plain(word: str) -> str:
    for start in ("utter_ask_", "action_ask_", "utter_", "action_", "EXTERNAL_"):
        word = word.removeprefix(start)
    return word.replace("_", " ")


def of_action(name: str) -> str | None:
    return does_what().get(name)


@cache
def does_what() -> Mapping[str, str]:
    """What each step of the method does, in its author's first sentence; read, never run."""
    found: dict[str, str] = {}
    for file in sorted(ACTIONS.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                said = (ast.get_docstring(node) or "").split("\n\n")[0].replace("\n", " ")
                for mark in node.decorator_list:
                    if isinstance(mark, ast.Call) and getattr(mark.func, "id", "") == "step":
                        name = mark.args[0]
                        if isinstance(name, ast.Constant) and said:
                            found[str(name.value)] = said
    return found

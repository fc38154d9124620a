"""All content read into one picture: stories, lines, sentences, questions, kinds of answer.

Made of texts, so that what is live and what a draft would make of it are looked at alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any

from coaching.ideas import Idea, ideas_in
from coaching.questions import question_in
from coaching.readiness import Thresholds, thresholds_in
from coaching.story_table import ASKED, Does, Holds, Says, Step
from coaching.taught_answers import FILE as ANSWERS
from coaching.taught_answers import Taught, TaughtError, read_taught
from console.studio.yaml_text import Broken, read

QUESTIONS = "data/questions.yml"
DOMAIN = "domain/domain.yml"
IDEAS = "coaching/ideas.yml"
GLOSSARY = "coaching/glossary.yml"
RULERS = "coaching/rulers.yml"
#: What people say who answer what was asked, and the slot that holds which answer it was.
ANSWER = "answer"
#: What is wrong there is said by the reader of the file, in a sentence.
SAYS_WHY = frozenset({IDEAS, RULERS})
PAYLOAD = re.compile(r'^/answer\{"value": "([a-z0-9_]+)"\}$')
REVIEW_DUE = re.compile(r"(?:Review due|review_by): (\d{4}-\d{2}-\d{2})")
PURPOSE = re.compile(r"^# ?(.*)$")


@dataclass(frozen=True)
class Fault:
    """A place in a file that cannot be read."""

    path: str
    line: int
    sentence: str


@dataclass(frozen=True)
class Story:
    """One story or rule.

    Attributes:
        numbers: for each step, the number from 1 under which a coach sees it: an answer and which
            one it is are one step to them.
    """

    name: str
    path: str
    steps: tuple[Step, ...]
    numbers: tuple[int, ...] = ()

    @property
    def asked(self) -> str | None:
        """The question that waits when it begins."""
        for step in self.steps:
            if isinstance(step, Holds) and step.slot == ASKED:
                return str(step.value)
            if not isinstance(step, Holds):
                return None
        return None

    @property
    def answer(self) -> str | None:
        """The first answer that it branches on."""
        return next(
            (str(s.value) for s in self.steps if isinstance(s, Holds) and s.slot == "answer"), None
        )

    @property
    def is_rule(self) -> bool:
        """Whether it holds everywhere."""
        return self.path.startswith("data/rules/")


@dataclass(frozen=True)
class Term:
    """A word of the field, other ways to say it, and what it means."""

    term: str
    also: tuple[str, ...]
    means: str


@dataclass(eq=False)
class Library:
    """Everything, by name.

    Attributes:
        lines: each line of the coach with its versions, as the domain has them.
        line_paths: the file of each line.
        sentences: what people type, by intent.
        questions: rows of data/questions.yml.
        taught: kinds of answer that coaches taught.
        ideas: of the behavioural menu.
        terms: what words of the field mean.
        bands: where low ends and ready begins on the rulers; None where they cannot be read.
        actions: what the domain lists as actions, lines included.
        values: what each slot may hold; None where anything.
    """

    texts: Mapping[str, str]
    stories: list[Story] = field(default_factory=list)
    lines: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    line_paths: dict[str, str] = field(default_factory=dict)
    sentences: dict[str, list[str]] = field(default_factory=dict)
    sentence_paths: dict[str, str] = field(default_factory=dict)
    questions: dict[str, dict[str, Any]] = field(default_factory=dict)
    taught: tuple[Taught, ...] = ()
    ideas: tuple[Idea, ...] = ()
    terms: tuple[Term, ...] = ()
    bands: Thresholds | None = None
    actions: set[str] = field(default_factory=set)
    intents: set[str] = field(default_factory=set)
    values: dict[str, set[str] | None] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def subjects(self) -> dict[str, list[Story]]:
        """Stories by file, in the order of the files."""
        found: dict[str, list[Story]] = {}
        for story in self.stories:
            found.setdefault(story.path, []).append(story)
        return found

    def story(self, path: str, name: str) -> Story | None:
        """One story."""
        return next((s for s in self.stories if s.path == path and s.name == name), None)

    def says(self, action: str) -> str | None:
        """The first version of a line."""
        versions = self.lines.get(action) or []
        return next((str(v["text"]) for v in versions if v.get("text")), None)

    def question_line(self, question: str) -> str | None:
        """How a question is asked; None where its wording is made of the person's own things."""
        for name in (f"utter_ask_{question}", f"utter_{question}"):
            if (line := self.says(name)) is not None:
                return line
        # Asked by a step that chooses among several shapes: the first of them stands for all.
        shapes = (self.says(name) for name in self.lines if name.startswith(f"utter_{question}_"))
        return next((line for line in shapes if line and "?" in line), None)

    def question_action(self, question: str) -> str:
        """The action that asks it."""
        by = (self.questions.get(question) or {}).get("by", "utter")
        return f"{by}_ask_{question}"

    def means(self, question: str | None, label: str) -> list[str]:
        """What people press or type who give this answer: at most four examples."""
        found: list[str] = []
        for name in (f"utter_ask_{question}", f"utter_{question}"):
            for version in self.lines.get(name) or []:
                for button in version.get("buttons") or []:
                    payload = PAYLOAD.match(str(button.get("payload") or ""))
                    if payload and payload[1] == label:
                        found.append(str(button.get("title")))
        for one in self.taught:
            if one.name == label and one.question == question:
                found += one.sentences
        row = self.questions.get(question or "") or {}
        found += [str(word) for word in ((row.get("choices") or {}).get(label) or [])]
        return list(dict.fromkeys(found))[:4]

    def review_due(self, path: str) -> date | None:
        """By when somebody should look at a file again, as its head says."""
        found = REVIEW_DUE.search(self.texts.get(path, "")[:2000])
        try:
            return date.fromisoformat(found[1]) if found else None
        except ValueError:
            return None


def purpose(text: str) -> str:
    """What a file says of itself in its first lines."""
    said = []
    for line in text.splitlines():
        found = PURPOSE.match(line)
        if not found or found[1].startswith(("Author:", "Skill:")):
            break
        said.append(found[1])
    return " ".join(said)


@lru_cache(maxsize=512)
def _one(text: str) -> Any:
    return read(text)


def library_of(texts: Mapping[str, str]) -> Library:
    """Read everything; what cannot be read is a fault, and the rest is there all the same.

    The same texts give the same library, as each page reads it anew: nobody changes one.
    """
    return _library(tuple(texts.items()))


@lru_cache(maxsize=8)
def _library(texts: tuple[tuple[str, str], ...]) -> Library:
    found = Library(dict(texts))
    for path, text in texts:
        try:
            said = _one(text)
        except Broken as broken:
            found.faults.append(Fault(path, broken.line, broken.sentence))
            continue
        try:
            _take(found, path, said)
        except (TypeError, AttributeError, KeyError, ValueError, TaughtError) as error:
            plain = path in SAYS_WHY and type(error) is ValueError
            told = isinstance(error, TaughtError) or plain
            sentence = str(error) if told else (
                "Something here is not of the kind that belongs there."
            )  # fmt: skip
            found.faults.append(Fault(path, 1, sentence))
    return found


def _take(found: Library, path: str, said: Any) -> None:
    if path.startswith(("data/stories/", "data/rules/")):
        key, naming = (
            ("stories", "story") if path.startswith("data/stories/") else ("rules", "rule")
        )
        for row in (said or {}).get(key) or []:
            steps = row.get("steps") or []
            numbers = tuple(
                number
                for number, group in enumerate(grouped(steps), start=1)
                for place in group
                for _ in steps_of([steps[place]])
            )
            found.stories.append(Story(str(row[naming]), path, tuple(steps_of(steps)), numbers))
    elif path.startswith("domain/wording/"):
        _take_lines(found, path, said)
    elif path.startswith("data/nlu/"):
        for row in (said or {}).get("nlu") or []:
            listed = str(row.get("examples") or "").splitlines()
            found.sentences[str(row["intent"])] = [
                line.strip()[2:] for line in listed if line.strip().startswith("- ")
            ]
            found.sentence_paths[str(row["intent"])] = path
    elif path == QUESTIONS:
        found.questions = {str(name): dict(row or {}) for name, row in (said or {}).items()}
    elif path == ANSWERS:
        found.taught = read_taught(said)
    elif path in {IDEAS, GLOSSARY, RULERS}:
        _take_menu(found, path, said)
    elif path == DOMAIN:
        found.actions |= {str(one) for one in said.get("actions") or []}
        found.intents = {
            str(one) if not isinstance(one, dict) else str(next(iter(one)))
            for one in said.get("intents") or []
        }
        for name, slot in (said.get("slots") or {}).items():
            listed = slot.get("values")
            is_closed = slot.get("type") == "categorical"
            found.values[str(name)] = {str(v) for v in listed or []} if is_closed else None


def _take_lines(found: Library, path: str, said: Any) -> None:
    for name, versions in ((said or {}).get("responses") or {}).items():
        kept = [dict(one) for one in versions or []]
        if str(name) in found.lines:
            told = f"“{name}” stands in {found.line_paths[str(name)]} too. Keep one of the two."
            found.faults.append(Fault(path, 1, told))
        found.lines[str(name)] = kept
        found.line_paths[str(name)] = path
        found.actions.add(str(name))


def _take_menu(found: Library, path: str, said: Any) -> None:
    entries = (said or {})["entries"]
    if path == IDEAS:
        found.ideas = ideas_in(entries)
        return
    if path == RULERS:
        found.bands = thresholds_in(entries)
        return
    found.terms = tuple(
        Term(str(one["term"]), tuple(str(a) for a in one.get("also") or []), str(one["means"]))
        for one in entries
    )


def steps_of(rows: Any) -> Iterator[Step]:
    """The steps of a story, rule or test, as they stand in its file."""
    for row in rows or []:
        if "intent" in row:
            yield Says(str(row["intent"]))
        elif "action" in row:
            yield Does(str(row["action"]))
        elif "slot_was_set" in row:
            for held in row["slot_was_set"] or []:
                if isinstance(held, dict):
                    for slot, value in held.items():
                        yield Holds(str(slot), value)
                else:
                    yield Holds(str(held), True)


def grouped(rows: Sequence[Any]) -> list[list[int]]:
    """Rows of a story as a coach sees them: an answer goes with the row that says which."""
    groups: list[list[int]] = []
    for place, row in enumerate(rows):
        held = row.get("slot_was_set") or []
        before = rows[place - 1] if place else {}
        says_which = any(isinstance(one, dict) and ANSWER in one for one in held)
        if says_which and before.get("intent") == ANSWER:
            groups[-1].append(place)
        else:
            groups.append([place])
    return groups


def next_question(story: Story) -> str | None:
    """The question with which a story ends, if it does."""
    last = next((s for s in reversed(story.steps) if isinstance(s, Does)), None)
    return question_in(last.action) if last else None

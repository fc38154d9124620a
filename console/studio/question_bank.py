"""The question bank as forms have it: which words mean which answer, and a new question whole."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from console.studio.forms import TAKEN, name_for, round_trip, with_value, wording_for
from console.studio.library import DOMAIN, QUESTIONS, Library
from console.studio.yaml_text import Broken, added, check_piece, quoted

#: Kinds of question in a coach's words; the first three can be made by form.
KINDS = {
    "open": "anything, in their own words",
    "yes_no": "yes or no",
    "choice": "one of some answers",
    "ruler": "a number from 0 to 10",
    "text": "a few words",
    "when": "a day or a time",
    "place": "a place",
    "outcome": "how it went",
    "barrier": "what got in the way",
    "signpost_outcome": "how it went with a service",
    "service": "a service",
}
MADE_BY_FORM = ("open", "yes_no", "choice")
FEWEST_ANSWERS, MOST_ANSWERS = 2, 5


def with_choices(piece: str, words: Mapping[str, Sequence[str]]) -> str:
    """A question with other words for its answers; each keeps its label.

    Raises:
        Broken: an answer would have no words at all.
    """
    wanted = {label: _words(listed) for label, listed in words.items()}
    if any(not listed for listed in wanted.values()):
        raise Broken("Each answer needs at least one word or phrase.", 1)

    def change(tree: Any) -> None:
        row = next(iter(tree.values()))
        for label, standing in (row.get("choices") or {}).items():
            listed = wanted.get(str(label))
            if listed is None or [str(one) for one in standing] == listed:
                continue
            kept = {str(one): one for one in standing}
            standing.clear()
            standing.extend(kept.get(one, DoubleQuotedScalarString(one)) for one in listed)

    return round_trip(piece, change)


def _words(listed: Sequence[str]) -> list[str]:
    """As they stand in the file: small letters, each once, in order."""
    said = (" ".join(one.replace("’", "'").lower().split()) for one in listed)
    return list(dict.fromkeys(one for one in said if one))


@dataclass(frozen=True)
class Answer:
    """One answer of a new question: what stands on its button, and what the coach asks next."""

    title: str
    onward: str


@dataclass(frozen=True)
class NewQuestion:
    """A new question, as the form has it. `otherwise` is asked after whatever else they say."""

    title: str
    kind: str
    versions: tuple[str, ...]
    answers: tuple[Answer, ...]
    otherwise: str
    why: str = ""


def question_files(library: Library, path: str, new: NewQuestion) -> dict[str, str]:
    """The files that a new question changes, with their new texts.

    Raises:
        Broken: something is missing, or a name is taken; the sentence says what to do.
    """
    name = name_for(new.title)
    _may_be(library, name, new)
    texts = dict(library.texts)
    answers = _labelled(new)
    texts[QUESTIONS] = added(QUESTIONS, texts[QUESTIONS], _row(name, new, answers))
    wording = wording_for(library, path)
    texts[wording] = added(wording, texts[wording], _line(name, new, answers))
    if new.why.strip():
        why = f"utter_why_{name}:\n- text: {quoted(new.why)}\n  metadata: {{miti: [NONE]}}\n"
        texts[wording] = added(wording, texts[wording], why)
    texts[DOMAIN] = with_value(texts[DOMAIN], "asked", name)
    for label, _ in answers:
        if label not in (library.values.get("answer") or set()):
            texts[DOMAIN] = with_value(texts[DOMAIN], "answer", label)
    for story in _stories(name, new, answers):
        texts[path] = added(path, texts[path], story)
    return {file: text for file, text in texts.items() if text != library.texts[file]}


def _may_be(library: Library, name: str, new: NewQuestion) -> None:
    if not new.title.strip():
        raise Broken("Give the question a short name.", 1)
    if name in library.questions or f"utter_ask_{name}" in library.lines:
        raise Broken(f"“{new.title}” is there already. Choose another name.", 1)
    if new.kind not in MADE_BY_FORM:
        raise Broken("Choose how it is answered.", 1)
    if not new.versions:
        raise Broken("Write how the coach asks it: at least one version, better three.", 1)
    if any(not one.rstrip().endswith("?") for one in new.versions):
        raise Broken("Each version asks something: let it end with a question mark.", 1)
    many = len(new.answers)
    if new.kind == "choice" and not FEWEST_ANSWERS <= many <= MOST_ANSWERS:
        raise Broken(f"Write {FEWEST_ANSWERS} to {MOST_ANSWERS} answers to choose from.", 1)
    if any(one.onward not in library.actions for one in new.answers):
        raise Broken("Choose for each answer what the coach asks next.", 1)
    if new.otherwise not in library.actions:
        raise Broken("Choose what the coach asks after anything else.", 1)


def _labelled(new: NewQuestion) -> list[tuple[str, Answer]]:
    if new.kind == "open":
        return []
    if new.kind == "yes_no":
        return list(zip(("yes", "no"), new.answers, strict=False))
    found = [(name_for(one.title), one) for one in new.answers]
    if len({label for label, _ in found}) < len(found):
        raise Broken("Two answers have the same name. Give each words of its own.", 1)
    return found


def _row(name: str, new: NewQuestion, answers: Sequence[tuple[str, Answer]]) -> str:
    why = f", why: utter_why_{name}" if new.why.strip() else ""
    if new.kind != "choice":
        made = f"{name}: {{kind: {new.kind}{why}}}\n"
    else:
        rows = [f"{name}:", "  kind: choice"]
        rows += [f"  why: utter_why_{name}"] if why else []
        rows.append("  choices:")
        rows += [f"    {_key(label)}: [{quoted(*_words([one.title]))}]" for label, one in answers]
        made = "\n".join(rows) + "\n"
    check_piece(QUESTIONS, made)
    return made


def _line(name: str, new: NewQuestion, answers: Sequence[tuple[str, Answer]]) -> str:
    first, *rest = new.versions
    often = ", often: true" if len(new.versions) >= 3 else ""
    rows = [f"utter_ask_{name}:", f"- text: {quoted(first)}",
            f"  metadata: {{miti: [Q]{often}}}"]  # fmt: skip
    if answers:
        rows.append("  buttons:")
        for label, one in answers:
            payload = "/answer" + json.dumps({"value": label})
            rows.append(f"  - {{title: {quoted(one.title)}, payload: '{payload}'}}")
    rows += [f"- text: {quoted(one)}" for one in rest]
    return "\n".join(rows) + "\n"


def _stories(name: str, new: NewQuestion, answers: Sequence[tuple[str, Answer]]) -> list[str]:
    title = new.title.strip()
    made = [_story(f"{title}: anything else" if answers else f"{title}: whatever they say", name,
                   None, new.otherwise)]  # fmt: skip
    return made + [_story(f"{title}: {one.title}", name, label, one.onward)
                   for label, one in answers]  # fmt: skip


def _story(told: str, question: str, label: str | None, onward: str) -> str:
    rows = [f"- story: {quoted(told)}", "  steps:", "  - slot_was_set:"]
    rows += [f"    - asked: {question}", "  - intent: answer"]
    if label is not None:
        rows += ["  - slot_was_set:", f"    - answer: {_key(label)}"]
    return "\n".join([*rows, f"  - action: {onward}"]) + "\n"


def _key(label: str) -> str:
    return f'"{label}"' if label in TAKEN else label

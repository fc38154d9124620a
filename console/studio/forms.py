"""What a form changes in a piece, without losing a comment or an order (ruamel's round trip)."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, LiteralScalarString

from console.studio.library import DOMAIN, Library
from console.studio.yaml_text import Broken, added, check_piece, read

#: Words that YAML takes for something else than a word.
TAKEN = frozenset("yes no on off true false null y n".split())
NOT_A_LETTER = re.compile(r"[^a-z0-9]+")


def round_trip(text: str, change: Callable[[Any], None], *, lists_set_in: bool = False) -> str:
    """A piece after a change of its tree; comments, order and layout of all else stay.

    Raises:
        Broken: it is written in a way that a form cannot change.
    """
    yaml: Any = YAML(typ="rt")
    yaml.preserve_quotes = True
    yaml.width = 10_000
    if lists_set_in:
        yaml.indent(mapping=2, sequence=4, offset=2)
    else:
        yaml.indent(mapping=2, sequence=2, offset=0)
    try:
        tree = yaml.load(text)
        change(tree)
        out = io.StringIO()
        yaml.dump(tree, out)
    except Broken:
        raise
    except (YAMLError, ValueError) as error:
        raise Broken("This cannot be changed by the form. Use the YAML below.", 1) from error
    return out.getvalue()


def _quoted(words: str) -> Any:
    return DoubleQuotedScalarString(words)


def with_versions(piece: str, texts: Sequence[str], titles: Sequence[str]) -> str:
    """A line with other words: versions in order (an empty one is left out), buttons' titles."""
    wanted = [" ".join(text.split()) for text in texts]
    if not any(wanted):
        raise Broken("A line needs at least one version.", 1)

    def change(tree: Any) -> None:
        versions = next(iter(tree.values()))
        spoken = [one for one in versions if "text" in one]
        for one, words in zip(spoken, wanted, strict=False):
            if words and str(one["text"]) != words:
                one["text"] = _quoted(words)
        for words in wanted[len(spoken) :]:
            if words:
                versions.append({"text": _quoted(words)})
        gone = [one for one, words in zip(spoken, wanted, strict=False) if not words]
        if gone and gone[0] is versions[0]:
            # What stands on the first version holds for all of them: it moves on.
            heir = next(one for one in versions if one not in gone)
            for key in [key for key in versions[0] if key != "text" and key not in heir]:
                heir[key] = versions[0][key]
        for one in gone:
            versions.remove(one)
        buttons = [b for one in versions for b in one.get("buttons") or []]
        for button, title in zip(buttons, titles, strict=False):
            if title.strip() and str(button["title"]) != title.strip():
                button["title"] = _quoted(title.strip())

    return round_trip(piece, change)


def versions_in(piece: str) -> list[str]:
    """The versions of a line, in order."""
    said = read(piece)
    return [str(one["text"]) for one in next(iter(said.values())) if one.get("text")]


def joined(was: Sequence[str], typed: Sequence[str], now: Sequence[str]) -> list[str] | None:
    """What a form's fields come to where the line was changed elsewhere meanwhile: field by field.

    None where both changed the same field.
    """
    longest = max(len(was), len(typed), len(now))
    rows = zip(*([*some, *[""] * (longest - len(some))] for some in (was, typed, now)), strict=True)
    found = []
    for old, mine, theirs in rows:
        if mine not in {old, theirs} and theirs != old:
            return None
        found.append(mine if mine != old else theirs)
    return found


def with_sentences(piece: str, sentences: Sequence[str]) -> str:
    """A kind of sentence, or a kind of answer, with these examples."""
    wanted = [" ".join(one.split()) for one in sentences if one.strip()]
    if not wanted:
        raise Broken("Write at least one sentence.", 1)

    def change(tree: Any) -> None:
        one = tree[0]
        if "examples" in one:
            one["examples"] = LiteralScalarString("".join(f"- {words}\n" for words in wanted))
            return
        one["sentences"] = [_quoted(words) for words in wanted]

    return round_trip(piece, change)


@dataclass(frozen=True)
class StepRow:
    """One row of the form for a story: what kind of step, and which."""

    kind: str
    value: str


def with_steps(piece: str, name: str, rows: Sequence[StepRow]) -> str:
    """A story with another name, or other steps: those left alone keep their comments."""

    def change(tree: Any) -> None:
        one = tree[0]
        naming = "story" if "story" in one else "rule"
        if name.strip() and str(one[naming]) != name.strip():
            one[naming] = name.strip()
        steps = one["steps"]
        kept: list[Any] = []
        for place, row in enumerate(rows):
            old = steps[place] if place < len(steps) else None
            if not row.value:
                continue
            kept.append(old if old is not None and row_of(old) == row else _step(row))
        while len(steps) > len(kept):
            del steps[len(steps) - 1]
        for place, step in enumerate(kept):
            if place < len(steps):
                if steps[place] is not step:
                    steps[place] = step
            else:
                steps.append(step)

    return round_trip(piece, change)


def row_of(step: Any) -> StepRow:
    """A step of the file as a row of the form."""
    if "slot_was_set" in step:
        held = step["slot_was_set"]
        return StepRow("slot", ", ".join(f"{k}={v}" for one in held for k, v in one.items()))
    key = "intent" if "intent" in step else "action"
    return StepRow(key, str(step.get(key, "")))


def _step(row: StepRow) -> Any:
    if row.kind == "slot":
        held = [part.partition("=") for part in row.value.split(",") if part.strip()]
        return {"slot_was_set": [{k.strip(): _word(v.strip())} for k, _, v in held]}
    return {row.kind: row.value.strip()}


def _word(value: str) -> Any:
    if value in {"True", "true"}:
        return True
    if value in {"None", "null", ""}:
        return None
    return _quoted(value) if value.lower() in TAKEN or value.isdigit() else value


def name_for(title: str) -> str:
    """A label made of a title: “I tried and it hurt” → i_tried_and_it_hurt."""
    made = NOT_A_LETTER.sub("_", title.lower().replace("’", "").replace("'", "")).strip("_")
    made = made[:40].strip("_")
    if not made or not made[0].isalpha():
        made = f"a_{made}"[:40].strip("_")
    return f"{made}_said" if made in TAKEN else made


@dataclass(frozen=True)
class Branch:
    """A new kind of answer, as the form has it: what it is called and where it leads."""

    title: str
    question: str
    sentences: tuple[str, ...]
    versions: tuple[str, ...]
    code: str
    onward: str


def branch_files(library: Library, path: str, branch: Branch) -> dict[str, str]:
    """The files that a new branch changes, with their new texts.

    Raises:
        Broken: something is missing, or a name is taken; the sentence says what to do.
    """
    label = name_for(branch.title)
    line = f"utter_{label}"
    if not branch.title.strip():
        raise Broken("Give the branch a name: what the person says, in a few words.", 1)
    if line in library.lines or any(one.name == label for one in library.taught):
        raise Broken(f"“{branch.title}” is there already. Choose another name.", 1)
    if not branch.versions:
        raise Broken("Write what the coach says: at least one version, better three.", 1)
    if branch.onward not in library.actions:
        raise Broken("Choose where it leads.", 1)
    texts = library.texts
    wording = wording_for(library, path)
    first, *rest = branch.versions
    often = ", often: true" if len(branch.versions) >= 3 else ""
    said = [f"{line}:", f"- text: {json.dumps(first, ensure_ascii=False)}",
            f"  metadata: {{miti: [{branch.code}]{often}}}"]  # fmt: skip
    said += [f"- text: {json.dumps(one, ensure_ascii=False)}" for one in rest]
    story = [
        f"- story: {json.dumps(branch.title.strip(), ensure_ascii=False)}",
        "  steps:",
        "  - slot_was_set:",
        f"    - asked: {branch.question}",
        "  - intent: answer",
        "  - slot_was_set:",
        f"    - answer: {label}",
        f"  - action: {line}",
        f"  - action: {branch.onward}",
    ]
    taught = [
        f"- name: {label}",
        f"  question: {branch.question}",
        "  sentences:",
        *(f"  - {json.dumps(one, ensure_ascii=False)}" for one in branch.sentences),
    ]
    check_piece("data/answers.yml", "\n".join(taught) + "\n")
    behind = _last_branch(library, path, branch)
    answers = "data/answers.yml"
    return {
        path: added(path, texts[path], "\n".join(story) + "\n", behind),
        wording: added(wording, texts[wording], "\n".join(said) + "\n"),
        answers: added(answers, texts[answers], "\n".join(taught) + "\n"),
        DOMAIN: with_value(texts[DOMAIN], "answer", label),
    }


def _last_branch(library: Library, path: str, branch: Branch) -> str | None:
    beside = [s.name for s in library.stories if s.path == path and s.asked == branch.question]
    return beside[-1] if beside else None


def wording_for(library: Library, path: str) -> str:
    """The file of lines that goes with a file of stories."""
    same = f"domain/wording/{path.rpartition('/')[2]}"
    return same if same in library.texts else "domain/wording/everyday.yml"


def with_value(domain: str, slot: str, value: str) -> str:
    """The domain with one more value of a slot; all else stays to the letter.

    Raises:
        Broken: the slot is not written as it always was.
    """
    lines = domain.splitlines(keepends=True)
    inside = False
    for number, line in enumerate(lines):
        if line.rstrip() == f"  {slot}:":
            inside = True
        elif inside and re.fullmatch(r"    values:\s*", line.rstrip("\n")):
            written = f'    - "{value}"\n' if value in TAKEN else f"    - {value}\n"
            if written in _until_next_key(lines[number + 1 :]):
                return domain
            return "".join([*lines[: number + 1], written, *lines[number + 1 :]])
        elif inside and re.match(r"  \S", line) and not line.lstrip().startswith("#"):
            break
    raise Broken(f"The slot `{slot}` is not where it was in domain/domain.yml.", 1)


def _until_next_key(lines: list[str]) -> list[str]:
    """The values of one slot: lines up to the next thing that is set in no deeper."""
    end = next((n for n, line in enumerate(lines) if re.match(r" {0,2}[^\s#-]", line)), len(lines))
    return lines[:end]

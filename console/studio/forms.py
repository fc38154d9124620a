"""What a form changes in a piece, without losing a comment or an order (ruamel's round trip)."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Sequence
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, LiteralScalarString

from coaching.questions import question_in
from console.studio.library import Library
from console.studio.yaml_text import Broken, quoted, read

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


def renamed(piece: str, name: str) -> str:
    """A story or rule with another name."""

    def change(tree: Any) -> None:
        naming = "story" if "story" in tree[0] else "rule"
        if str(tree[0][naming]) != name:
            tree[0][naming] = name

    return round_trip(piece, change)


def word_for_yaml(value: str) -> Any:
    """A value as a story has it: in quotation marks where YAML would take it otherwise."""
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


def new_line(name: str, versions: Sequence[str], code: str) -> str:
    """A line of the coach as it stands in a file of wording."""
    first, *rest = versions
    often = ", often: true" if len(versions) >= 3 else ""
    said = [f"{name}:", f"- text: {quoted(first)}", f"  metadata: {{miti: [{code}]{often}}}"]
    said += [f"- text: {quoted(one)}" for one in rest]
    return "\n".join(said) + "\n"


def line_name(library: Library, words: str) -> str:
    """A name that no line has yet, made of its words; never one that reads as a question's."""
    made = f"utter_{name_for(words)}"
    if question_in(made) is not None:
        made = f"utter_says_{name_for(words)}"
    return next(
        one for n in range(1, 1000)
        if (one := made if n == 1 else f"{made}_{n}") not in library.actions
    )  # fmt: skip


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

"""What a draft or a release changes, in words: whoever approves it reads no file.

Each change says where it stands in a conversation, and shows old and new side by side, row by row;
each thing that the coach says with the age from which it can be read.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from coaching.reading_age import age
from coaching.story_table import Does
from coaching.taught_answers import FILE as ANSWERS
from console.studio.in_words_lists import (
    glossary_differ,
    ideas_differ,
    names_differ,
    questions_differ,
    rulers_differ,
    sentences_differ,
    taught_differ,
)
from console.studio.library import (
    DOMAIN,
    GLOSSARY,
    IDEAS,
    QUESTIONS,
    RULERS,
    Library,
    Story,
    library_of,
)
from console.studio.places import subject_name
from console.studio.script import CODES, codes_of
from console.studio.side_by_side import Change, Pair, Side, aligned
from console.studio.step_words import Told, told
from console.studio.story_steps import turns_in
from console.studio.yaml_text import Broken, piece_named, shown


def changes(before: Mapping[str, str], after: Mapping[str, str]) -> list[Change]:
    """Everything that differs between two sets of content, file by file."""
    old, new = library_of(before), library_of(after)
    found: list[Change] = []
    for path in sorted({*before, *after}, key=_in_order):
        if before.get(path) == after.get(path):
            continue
        here = list(_of_file(path)(old, new, path))
        found += here or [Change(f"{subject_name(path)}: only notes, or how it is laid out", (), (),
                                 path)]  # fmt: skip
    return found


def _in_order(path: str) -> tuple[bool, bool, str]:
    return (not path.startswith("data/stories/"), not path.startswith("domain/wording/"), path)


Looks = Callable[[Library, Library, str], Iterator[Change]]


def _of_file(path: str) -> Looks:
    single: dict[str, Looks] = {
        ANSWERS: taught_differ, QUESTIONS: questions_differ, IDEAS: ideas_differ,
        GLOSSARY: glossary_differ, RULERS: rulers_differ, DOMAIN: names_differ,
    }  # fmt: skip
    folders: dict[str, Looks] = {
        "data/stories": _stories, "data/rules": _stories, "domain/wording": _lines,
        "data/nlu": sentences_differ,
    }  # fmt: skip
    return single.get(path) or folders.get(path.rpartition("/")[0]) or (lambda *_: iter(()))


# --- Lines ---------------------------------------------------------------------------------------


def _lines(old: Library, new: Library, path: str) -> Iterator[Change]:
    names = [name for name, place in new.line_paths.items() if place == path]
    names += [n for n, place in old.line_paths.items() if place == path and n not in new.lines]
    for name in names:
        was, now = old.lines.get(name, []), new.lines.get(name, [])
        if was != now:
            pairs = aligned(_said(was), _said(now))
            yield Change(_where_said(old, new, name, bool(now)), (), pairs, path)


def _said(versions: Sequence[Mapping[str, Any]]) -> list[Side]:
    rows = []
    for one in versions:
        if one.get("text"):
            text = str(one["text"])
            data = one.get("metadata")
            names_services = isinstance(data, dict) and bool(data.get("names_services"))
            rows.append(Side(text, age=age(text, names_services)))
        rows += [Side(str(b.get("title")), "Button") for b in one.get("buttons") or []]
    listed = codes_of(versions)
    if listed:
        does = " and ".join(CODES.get(code, code) for code in listed)
        rows.append(Side(f"It {does}", "What it does"))
    return rows


def _where_said(old: Library, new: Library, name: str, now: bool) -> str:
    says = "now says" if now else "no longer says"
    library = new if now else old
    stories = [s for s in library.stories if Does(name) in s.steps]
    if not stories:
        return f"Where one of its own steps chooses this line, the coach {says}"
    story = stories[0]
    rows = _told(library, story)
    place = next((n for n, one in enumerate(rows) if one.line == name), 0)
    others = len(stories) - 1
    more = f" (and in {others} other {'story' if others == 1 else 'stories'})" if others else ""
    return f"In the story “{story.name}”{more}, {_after(rows, place)}the coach {says}"


def _after(rows: Sequence[Told], place: int) -> str:
    before = rows[place - 1] if place else None
    if before is None:
        return ""
    return f"after {before.who[0].lower()}{before.who[1:]} “{before.words.strip('“”')}”, "


# --- Stories -------------------------------------------------------------------------------------


def _told(library: Library, story: Story) -> list[Told]:
    piece = piece_named(story.path, library.texts[story.path], story.name)
    try:
        return told(library, turns_in(shown(piece))) if piece else []
    except Broken:
        return []


def _stories(old: Library, new: Library, path: str) -> Iterator[Change]:
    was = {s.name: s for s in old.stories if s.path == path}
    now = {s.name: s for s in new.stories if s.path == path}
    renamed = {}
    for name, story in now.items():
        if name not in was:
            same = [n for n, s in was.items() if n not in now and s.steps == story.steps]
            if same:
                renamed[name] = same[0]
                yield Change(f"The story “{same[0]}” is now called “{name}”", (), (), path)
    for name, story in now.items():
        if name in renamed:
            continue
        if name not in was:
            yield _new_story(new, story)
        elif was[name].steps != story.steps:
            yield _other_steps(old, new, was[name], story)
    for name, story in was.items():
        if name not in now and name not in renamed.values():
            rows = tuple(Pair(side, None) for side in _sides(_told(old, story)))
            yield Change(f"The story “{name}” is taken out", (), rows, path)


def _new_story(library: Library, story: Story) -> Change:
    rows = tuple(Pair(None, side) for side in _sides(_told(library, story)))
    return Change(f"A new story: “{story.name}”", (), rows, story.path)


def _other_steps(old: Library, new: Library, was: Story, now: Story) -> Change:
    before, after = _told(old, was), _told(new, now)
    said = []
    matcher = difflib.SequenceMatcher(None, _bare(before), _bare(after), autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            continue
        where = _after(after, c) or "at the beginning, "
        for one in after[c:d]:
            said.append(_sentence(where, one, "now"))
            where = "after that, "
        where = _after(after, c) or "at the beginning, "
        said += [_sentence(where, one, "no longer") for one in before[a:b]]
    title = f"In the story “{now.name}”"
    return Change(title, tuple(said), aligned(_sides(before), _sides(after)), now.path)


def _bare(rows: Sequence[Told]) -> list[tuple[str, str]]:
    return [(one.who, one.words) for one in rows]


def _sentence(where: str, one: Told, how: str) -> str:
    who = one.who[0].lower() + one.who[1:]
    words = f"“{one.words.strip('“”')}”"
    if how == "now":
        said = f"{where}{who.replace('the coach ', 'the coach now ')}: {words}"
    elif who.startswith("the coach had"):
        said = f"{where}it is no longer asked for that {who}: {words}"
    elif who.startswith("the coach"):
        verb = {"says": "say", "asks": "ask", "does": "do"}[who.rpartition(" ")[2]]
        said = f"{where}the coach does no longer {verb}: {words}"
    else:
        said = f"{where}this is no longer a condition: {who} {words}"
    return said[0].upper() + said[1:] + ("" if said.endswith((".", "”")) else ".")


def _sides(rows: Sequence[Told]) -> list[Side]:
    return [Side(one.words, one.who, age(one.words) if one.line else None) for one in rows]

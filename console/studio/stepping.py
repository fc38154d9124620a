"""Pages of a story's steps: a list to move, take out and add in, and the form of one step."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from starlette.responses import Response

from console.asked import Asked, NotThere, Refused, page
from console.rights import Right
from console.studio.drafts import forget_apart, kept_apart, library_with, put
from console.studio.editing import Change, keep_piece, lines_typed, open_draft, warm_up
from console.studio.forms import line_name, new_line, renamed, wording_for
from console.studio.in_place import live_texts
from console.studio.library import Library, Story
from console.studio.script import CODES
from console.studio.step_words import (
    KINDS,
    MOST_LISTED,
    asked_before,
    choice_of,
    choices,
    fitting,
    kind_of,
    told,
    turn_of,
    value_of,
)
from console.studio.story_steps import Turn, changed, moved, put_in, taken_out, turns_in
from console.studio.yaml_text import Broken, added, piece_named, shown
from store.audit import Deed
from store.studio import Draft


@page(Right.WRITE)
def story_page(asked: Asked) -> Response:
    """A story to be changed: its steps as a list, and the same as YAML."""
    found, _, story, values = _standing(asked)
    warm_up()
    return asked.shows("studio/edit_story.html", draft=found, story=story, **values)


@page(Right.WRITE)
def steps_part(asked: Asked) -> Response:
    """The list alone, made anew after the YAML was changed."""
    found, _, story, values = _standing(asked)
    return asked.shows("studio/part_steps.html", draft=found, story=story, said="", **values)


def _standing(asked: Asked) -> tuple[Draft, Library, Story, dict[str, Any]]:
    """The draft, the story that was asked for, and what its page shows."""
    found = open_draft(asked)
    path = asked.query("path") or asked.typed("path", 120)
    name = asked.query("story") or asked.query("piece") or asked.typed("piece", 160)
    library = library_with(asked.session, found, live_texts())
    story = library.story(path, name)
    piece = piece_named(path, library.texts[path], name) if story else None
    if story is None or piece is None:
        raise NotThere
    values: dict[str, Any] = {
        "piece": shown(piece), "kept": kept_apart(asked.session, found, path, name),
        "steps": [], "unlisted": None, "before": "", "focus": "",
    }  # fmt: skip
    try:
        values["steps"] = told(library, turns_in(shown(piece)))
    except Broken as broken:
        values["unlisted"] = broken.sentence
    return found, library, story, values


@page(Right.WRITE)
def change_steps(asked: Asked) -> Response:
    """One step up, down or out; another name; undone; or what could not be read let go."""
    found = open_draft(asked)
    path, name = asked.typed("path", 120), asked.typed("piece", 160)
    deed, _, number = asked.typed("do", 20).partition(" ")
    place = int(number) - 1 if number.isdigit() else 0
    if deed == "let-go":
        forget_apart(asked.session, found, path, name)
        return asked.goes_to(_address(found, path, name))
    if kept_apart(asked.session, found, path, name):
        raise Refused("Mend the YAML of this story first, or let it go.", 409)
    before = (asked.form.get("was") or [""])[0].replace("\r\n", "\n")
    change, said, focus = _deed(asked, deed, place)
    saved = keep_piece(asked, found, path, name, change)
    if saved.fault is not None:
        raise Refused(saved.fault, 409)
    asked.writes_down(Deed.DRAFTED, detail=f"draft {found.id}: steps")
    called = saved.name or name
    if deed == "name" or not asked.wants_part:
        return asked.goes_to(_address(found, path, called) + (f"#{focus}" if focus else ""))
    asked.form["piece"] = [called]
    _, _, story, values = _standing(asked)
    values |= {"before": "" if deed == "undo" else before, "focus": focus}
    return asked.shows("studio/part_steps.html", draft=found, story=story, said=said, **values)


def _deed(asked: Asked, deed: str, place: int) -> tuple[Change, str, str]:
    """What is done, how it is told, and where the keyboard goes on."""
    step = place + 1
    if deed in {"up", "down"}:
        by = -1 if deed == "up" else 1
        said = f"Step {step} is now step {step + by}."
        return (lambda was, _: (moved(was, place, by), was), said, f"{deed}-{step + by}")
    if deed == "out":
        return (lambda was, _: (taken_out(was, place), was), f"Step {step} was taken out.", "undo")
    if deed == "undo":
        back = (asked.form.get("before") or [""])[0].replace("\r\n", "\n")
        return (lambda was, _: (back, was), "It is as it was before.", "step-1")
    if deed == "name":
        title = asked.typed("title", 160)
        if not title:
            raise Refused("A story needs a name: what the person experiences.")
        return (lambda was, _: (renamed(was, title), was), "It has another name.", "title")
    raise Refused("Choose what is to be done with a step.")


@page(Right.WRITE)
def step_form(asked: Asked) -> Response:
    """One step to be changed, or one more: what it is, and which, found by its words."""
    return _step_page(asked, None)


@page(Right.WRITE)
def keep_step(asked: Asked) -> Response:
    """Put the step into the draft; new words of the coach become a line of their own."""
    found, library, story, values = _standing(asked)
    place, is_new = _place(asked)
    kind = asked.typed("kind", 10)
    if values["kept"]:
        raise Refused("Mend the YAML of this story first, or let it go.", 409)
    try:
        turn = _chosen(asked, found, library, story, kind, turns_in(values["piece"]), place)
    except Broken as broken:
        return _step_page(asked, broken.sentence)
    saved = keep_piece(
        asked, found, story.path, story.name,
        lambda was, _: ((put_in if is_new else changed)(was, place, turn), was),
    )  # fmt: skip
    if saved.fault is not None:
        return _step_page(asked, saved.fault)
    asked.writes_down(Deed.DRAFTED, detail=f"draft {found.id}: a step")
    return asked.goes_to(f"{_address(found, story.path, story.name)}#step-{place + 1}")


def _chosen(
    asked: Asked, found: Draft, library: Library, story: Story, kind: str, turns: list[Turn],
    place: int,
) -> Turn:  # fmt: skip
    if kind == "new":
        return turn_of("line", _write_line(asked, found, library, story.path))
    value = asked.typed("value", 160) if "value" in asked.form else None
    listed = choices(library, kind, asked_before(turns, place)) if kind in KINDS else []
    stands = place < len(turns) and value == value_of(turns[place])
    if value is None or not (stands or any(one.value == value for one in listed)):
        raise Broken("Choose one of those that are listed.", 1)
    return turn_of(kind, value)


def _write_line(asked: Asked, found: Draft, library: Library, path: str) -> str:
    """New words of the coach, as a line in the file that goes with the story; its name."""
    versions, code = lines_typed(asked.typed("versions")), asked.typed("code", 8)
    if not versions:
        raise Broken("Write what the coach says: at least one version, better three.", 1)
    if any("?" in one for one in versions):
        raise Broken("This asks something, and the coach would not wait for its answer. Add it "
                     "under “Questions that the coach asks”, and choose it here.", 1)  # fmt: skip
    if code not in CODES:
        raise Broken("Choose what the line does.", 1)
    live, wording = live_texts(), wording_for(library, path)
    name = line_name(library, versions[0])
    text = added(wording, library.texts[wording], new_line(name, versions, code))
    put(asked.session, found, wording, text, live[wording], asked.reviewer, asked.now)
    return name


def _step_page(asked: Asked, fault: str | None) -> Response:
    found, library, story, values = _standing(asked)
    if values["kept"] or values["unlisted"]:
        raise Refused("The steps cannot be listed. Mend the YAML of this story first.", 409)
    turns = turns_in(values["piece"])
    place, is_new = _place(asked)
    if place > len(turns) - (not is_new):
        raise NotThere
    standing = None if is_new else turns[place]
    asked_line = asked_before(turns, place)
    usual = kind_of(library, standing) if standing else "line"
    kind = asked.query("kind") or asked.typed("kind", 10) or usual
    if kind not in KINDS:
        raise NotThere
    find = asked.query("find")
    near = wording_for(library, story.path)
    every = fitting(choices(library, kind, asked_line, near), find)
    chosen = value_of(standing) if standing and kind == usual else None
    listed = [one for one in every if one.value != chosen][:MOST_LISTED]
    if chosen is not None:
        listed.insert(0, choice_of(library, kind, chosen, asked_line))
    return asked.shows(
        "studio/step.html", draft=found, story=story, place=place, is_new=is_new, kinds=KINDS,
        kind=kind, find=find, listed=listed, many=len(every), chosen=chosen, fault=fault,
        before=values["steps"][place - 1] if place else None, codes=CODES,
        after=values["steps"][place + (not is_new)]
        if place + (not is_new) < len(values["steps"]) else None,
        question=asked_line, piece=values["piece"], versions=asked.typed("versions"),
        code=asked.typed("code", 8), status=400 if fault else 200,
    )  # fmt: skip


def _place(asked: Asked) -> tuple[int, bool]:
    """Which step, from 0, and whether it is a new one: `at` a step, or `after` one (0: first)."""
    for name, is_new in (("at", False), ("after", True)):
        given = asked.query(name) or asked.typed(name, 4)
        if given.isdigit():
            number = int(given)
            if number == 0 and not is_new:
                raise NotThere
            return (number if is_new else number - 1), is_new
    raise NotThere


def _address(found: Draft, path: str, name: str) -> str:
    return f"/studio/drafts/{found.id}/story?path={quote(path)}&story={quote(name)}"

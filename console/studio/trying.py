"""Pages to try a draft with: beside what is live, stepping back, and saying it all once more."""

from __future__ import annotations

import re
import secrets
from typing import Any

from starlette.responses import Response

from console.asked import Asked, Refused, page
from console.rights import Right
from console.studio import door
from console.studio.drafts import digest_of, library_with
from console.studio.golive import draft_of
from console.studio.in_place import live_texts
from console.studio.library import library_of

PERSON = re.compile(r"try-[a-z0-9]{4,24}")
#: What our own buttons send: an intent, perhaps with what it carries.
PRESSED = re.compile(r"/[A-Za-z_0-9]{1,60}(?:\{.{0,120}\})?")


@page(Right.STUDIO)
def try_page(asked: Asked) -> Response:
    """The draft and what is live, side by side."""
    found = draft_of(asked)
    library = library_with(asked.session, found, live_texts())
    questions = [
        (library.question_action(name), library.question_line(name) or name.replace("_", " "))
        for name in library.questions
        if library.question_action(name) in library.actions
    ]
    before = {s.name: s.steps for s in library_of(live_texts()).stories}
    changed = {s.asked for s in library.stories if s.asked and before.get(s.name) != s.steps}
    return asked.shows(
        "studio/try.html", draft=found, questions=sorted(questions, key=lambda q: q[1].casefold()),
        trained=found.trained == digest_of(asked.session, found), tries=_lately(found.id),
        suggested={library.question_action(one) for one in changed}, person=_somebody(),
    )  # fmt: skip


@page(Right.STUDIO)
def begin_trying(asked: Asked) -> Response:
    """Start both, and ask the question from which the draft is to be tried; or say what was said
    in an earlier try once more, to the draft as it is now."""
    found = draft_of(asked)
    question, again = asked.typed("question", 80) or None, asked.typed("again", 30)
    person = _person(asked)
    try:
        told = door.ask("/try", {}, slow=True)
        if told.get("draft") != found.id:
            raise Refused(
                "Another draft was trained meanwhile. Train this one again to try it.", 409
            )
        if not told.get("ready"):
            return asked.shows("studio/part_starting.html", draft=found, person=person,
                               question=question or "", again=again)  # fmt: skip
        if again:
            body = {"person": again, "new": person, "kept": 1_000}
            turns = door.ask("/back", body, slow=True)["turns"]
        else:
            turns = [door.ask("/begin", {"person": person, "question": question}, slow=True)]
    except door.WorkshopAway as error:
        return asked.shows("studio/part_try_fault.html", sentence=str(error))
    return asked.shows("studio/part_try.html", draft=found, person=person, turns=turns)


@page(Right.STUDIO)
def say_in_trying(asked: Asked) -> Response:
    """The same words to both, typed or by a button."""
    found = draft_of(asked)
    person, text = _person(asked), asked.typed("text", 1000)
    payload = asked.typed("payload", 200)
    if payload and not PRESSED.fullmatch(payload):
        raise Refused("That is no button of the coach.")
    if not (text or payload):
        raise Refused("Write something first.")
    body = {
        "person": person, "text": payload or text, "kind": "button" if payload else "text",
        "title": asked.typed("title", 80) or None,
    }  # fmt: skip
    try:
        turn = door.ask("/say", body, slow=True)
    except door.WorkshopAway as error:
        return asked.shows("studio/part_try_fault.html", sentence=str(error))
    return asked.shows("studio/part_try_turn.html", draft=found, person=person, turn=turn)


@page(Right.STUDIO)
def step_back(asked: Asked) -> Response:
    """Back to before a message, or other words in its place with the rest as before."""
    found = draft_of(asked)
    kept, instead = asked.typed("kept", 3), asked.typed("instead", 1000)
    if not kept.isdigit():
        raise Refused("Load the page anew, then try again.")
    body: dict[str, Any] = {"person": _person(asked), "new": _somebody(), "kept": int(kept)}
    if "instead" in asked.form:
        if not instead:
            raise Refused("Write what they say instead.")
        body["instead"] = instead
    try:
        turns = door.ask("/back", body, slow=True)["turns"]
    except door.WorkshopAway as error:
        return asked.shows("studio/part_try_fault.html", sentence=str(error))
    return asked.shows("studio/part_try.html", draft=found, person=body["new"], turns=turns)


def _person(asked: Asked) -> str:
    person = asked.typed("person", 30)
    if not PERSON.fullmatch(person):
        raise Refused("Load the page anew, then try again.")
    return person


def _lately(draft: int) -> list[dict[str, Any]]:
    """The last tries of this draft; none where the workshop is away."""
    try:
        return list(door.ask("/tries", {"draft": draft}).get("tries") or [])
    except door.WorkshopAway:
        return []


def _somebody() -> str:
    return f"try-{secrets.token_hex(5)}"

"""Names that whoever types YAML can choose from: what steps, lines and answers are called."""

from __future__ import annotations

from collections.abc import Iterable

from starlette.responses import JSONResponse, Response

from console.asked import Asked, page
from console.rights import Right
from console.studio.drafts import library_with
from console.studio.in_place import live_texts
from console.studio.library import IDEAS, QUESTIONS, Library
from console.studio.menu import DOES, SIZES, TAKES, TRAVELS
from console.studio.question_bank import KINDS
from console.studio.script import CODES, PLAIN, does_what
from console.studio.seeing import draft_asked_for

#: A name and what it stands for, in words.
Names = list[tuple[str, str]]
LONGEST = 90


@page(Right.STUDIO)
def names(asked: Asked) -> Response:
    """What may stand behind each key of a file, in the draft that the address names."""
    library = library_with(asked.session, draft_asked_for(asked), live_texts())
    path = asked.query("path")
    return JSONResponse({"after": names_after(library, path), "slots": _slots(library)})


def names_after(library: Library, path: str) -> dict[str, Names]:
    """What may stand behind each key of this file; keys with free text are left out."""
    found: dict[str, Names] = {
        slot: [(one, PLAIN.get(one, "")) for one in sorted(values)]
        for slot, values in library.values.items()
        if values
    }
    asked = [(name, library.question_line(name) or "") for name in library.questions]
    found["asked"] = found["question"] = asked
    found["action"] = [*_lines(library), *_steps(library)]
    found["intent"] = [
        (name, (library.sentences.get(name) or [""])[0]) for name in sorted(library.intents)
    ]
    found["why"] = [one for one in _lines(library) if one[0].startswith("utter_why")]
    found["miti"] = list(CODES.items())
    if path == IDEAS:
        for key, choices in (("size", SIZES), ("kind", DOES), ("travel", TRAVELS),
                             ("energy", TAKES)):  # fmt: skip
            found[key] = [(str(one.value), said) for one, said in choices.items()]
    if path == QUESTIONS:
        found["kind"] = list(KINDS.items())
    return {key: _short(listed) for key, listed in found.items()}


def _lines(library: Library) -> Names:
    return [(name, library.says(name) or "") for name in sorted(library.lines)]


def _steps(library: Library) -> Names:
    told = does_what()
    return [(name, told.get(name, "")) for name in sorted(library.actions - set(library.lines))]


def _slots(library: Library) -> Names:
    return [(name, "") for name in sorted(library.values)]


def _short(listed: Iterable[tuple[str, str]]) -> Names:
    return [(name, said[:LONGEST]) for name, said in listed]

"""@ and a colleague's name in a note: whom it is for, left readable, and who of them is unknown."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy.orm import Session

from console.masking import covered
from store.reviewers import Reviewer, reviewers

_AT = re.compile(r"(?<![\w@.+-])@([A-Za-z0-9][A-Za-z0-9._-]*[A-Za-z0-9]|[A-Za-z0-9])")


@dataclass(frozen=True)
class Note:
    """A note as it is kept: telling words covered, colleagues named as they sign in.

    Attributes:
        words: what is kept.
        told: first names of the colleagues whom it is for.
        unknown: what stands after an @ and is nobody's name here.
    """

    words: str
    told: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()

    @property
    def in_words(self) -> str:
        """Who hears of it, in a sentence or two; empty where it is for nobody by name."""
        said = ""
        if self.told:
            said = f" It stands in “For you” of {_and(self.told)}."
        if self.unknown:
            names = _and([f"“{name}”" for name in self.unknown])
            said += f" Nobody here is called {names}, so nobody was told by that name."
        return said


def note_of(session: Session, words: str, known: Iterable[str] = ()) -> Note:
    """Make a note of what was typed. A colleague is named by the name they sign in with, or by a
    first name that only one of them has.

    Args:
        known: names to cover wherever they stand (what the person is called).
    """
    team = [one for one in reviewers(session) if one.disabled_at is None]
    names = list(known)
    parts, told, unknown, last = [], [], [], 0
    for at in _AT.finditer(words):
        found = _colleague(team, at[1])
        if found is None:
            unknown.append(at[1])
            continue
        parts += [covered(words[last : at.start()], names), f"@{found.name}"]
        told.append(found.first_name)
        last = at.end()
    parts.append(covered(words[last:], names))
    return Note("".join(parts), tuple(dict.fromkeys(told)), tuple(dict.fromkeys(unknown)))


def mentions(words: str | None, name: str) -> bool:
    """Whether a note mentions somebody by @ and the name they sign in with."""
    found = re.search(rf"(?<![\w@])@{re.escape(name)}(?![a-z0-9_-]|\.[a-z0-9])", words or "")
    return found is not None


def _colleague(team: Iterable[Reviewer], called: str) -> Reviewer | None:
    wanted = called.casefold()
    by_first_name = []
    for one in team:
        if one.name.casefold() == wanted:
            return one
        if one.first_name.casefold() == wanted:
            by_first_name.append(one)
    return by_first_name[0] if len(by_first_name) == 1 else None


def _and(names: Iterable[str]) -> str:
    *before, last = names
    return f"{', '.join(before)} and {last}" if before else str(last)

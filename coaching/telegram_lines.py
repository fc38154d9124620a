"""What the coach says on Telegram beside the conversation: a table of lines, variants in turn."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

import yaml  # type: ignore[import-untyped, unused-ignore]

from coaching.content import FOLDER, SAFE_LOADER, content
from coaching.crisis_lines import crisis_lines

NAME = "telegram_lines"


@dataclass(frozen=True)
class Said:
    """A line with its blanks filled; `buttons` are (title, payload) each."""

    text: str
    buttons: tuple[tuple[str, str], ...] = ()


@cache
def lines() -> dict[str, list[dict[str, Any]]]:
    """Every line with its variants, in the form that the lint of wording reads.

    Raises:
        ValueError: the file's header lacks something.
    """
    return dict(content(NAME).entries)


def line(name: str, turn: int = 0, **words: str) -> Said:
    """A line, its blanks filled with `words` and the emergency number.

    Args:
        name: of the line; KeyError for one that is not there.
        turn: which variant: the same number gives the same one.
        words: what fills the blanks.
    """
    variants = lines()[name]
    chosen = variants[turn % len(variants)]
    filled = {"emergency": crisis_lines()["emergency"].number, **words}
    buttons = chosen.get("buttons") or []
    return Said(
        text=chosen["text"].format(**filled),
        buttons=tuple(
            (b["title"].format(**filled), b["payload"].format(**filled)) for b in buttons
        ),
    )


def command_descriptions() -> dict[str, str]:
    """What the list of commands says of each, in its order."""
    return dict(_short_words()["commands"])


def listen_title() -> str:
    """The words on the button that has a message read aloud."""
    return str(_short_words()["buttons"]["listen"])


@cache
def _short_words() -> dict[str, Any]:
    with (FOLDER / f"{NAME}.yml").open(encoding="utf-8") as file:
        return dict(yaml.load(file, Loader=SAFE_LOADER))  # noqa: S506 - safe, in C where it can be

"""A reply on its way to a person: a text, buttons, a picture or document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Button:
    """What a button says, and what pressing it sends."""

    title: str
    payload: str

    @property
    def is_number(self) -> bool:
        """Whether it is a step of a ruler, so that its number means itself."""
        return self.title.strip().isdecimal()


@dataclass(frozen=True)
class Reply:
    """One message of the coach. `file` is the path of a picture or document."""

    text: str
    buttons: tuple[Button, ...] = ()
    file: str | None = None

    @classmethod
    def of(cls, payload: Mapping[str, Any]) -> Reply:
        """The reply that an outbox row holds."""
        buttons = payload.get("buttons") or []
        return cls(
            text=str(payload.get("text") or ""),
            buttons=tuple(Button(str(b["title"]), str(b["payload"])) for b in buttons),
            file=payload.get("file") or payload.get("image"),
        )

"""Shows turns: as JSON lines for programs, as a readable transcript for people."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any

from bot.reply import Reply

# What the person sent (None where the coach spoke first), its replies, and how long they took.
Show = Callable[["str | None", "list[Reply]", int], None]

#: A turn is never silent: a person could not tell it from a coach that is broken.
NO_REPLY = Reply("(No answer came to that: 'make doctor' says whether something is wrong.)")


def show_json(you: str | None, replies: list[Reply], ms: int) -> None:
    """One line: {"you", "coach": [{"text", "buttons": [{"title"}], "file"}], "ms"}."""
    turn = {"you": you, "coach": [_as_json(reply) for reply in replies], "ms": ms}
    print(json.dumps(turn, ensure_ascii=False), flush=True)  # noqa: T201


def show_text(you: str | None, replies: list[Reply], ms: int) -> None:  # noqa: ARG001
    """What the person sent and what the coach said, with numbered buttons."""
    if you is not None:
        print(f"You:   {you}", flush=True)  # noqa: T201
    show_replies(replies or ([] if you is None else [NO_REPLY]))


def show_replies(replies: list[Reply]) -> None:
    """What the coach said, with numbered buttons, ready for the next line."""
    for reply in replies:
        lines = reply.text.splitlines() or [""]
        for index, line in enumerate(lines):
            print(f"{'Coach: ' if index == 0 else '       '}{line}")  # noqa: T201
        if reply.file:
            print(f"       ({reply.file})")  # noqa: T201
        for line in _button_lines(reply):
            print(f"         {line}")  # noqa: T201
    print(flush=True)  # noqa: T201


def _button_lines(reply: Reply) -> list[str]:
    """Each button on a line with its number; a ruler in two rows, 0 to 5 and 6 to 10."""
    steps = [button.title for button in reply.buttons if button.is_number]
    rows = ["   ".join(steps[:6]), "   ".join(steps[6:])] if steps else []
    named = [
        f"[{number}]  {button.title}"
        for number, button in enumerate(reply.buttons, start=1)
        if not button.is_number
    ]
    return [row for row in rows if row] + named


def _as_json(reply: Reply) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "text": reply.text,
        "buttons": [{"title": button.title} for button in reply.buttons],
    }
    return {**shown, "file": reply.file} if reply.file else shown


def use_utf8() -> None:
    """Let a terminal or pipe of any locale take what the coach says."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="replace")

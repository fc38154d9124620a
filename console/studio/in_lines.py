"""What a changed line may not hold: blanks that nothing fills, no words, buttons to nowhere.

No training would find it, and words alone are not even trained.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from console.studio.library import PAYLOAD, Library

BLANK = re.compile(r"\{([a-z_]+)\}")
INTENT = re.compile(r"^/([a-z_]+)")


def faults_in_lines(live: Library, draft: Library) -> Iterator[tuple[str, str, str]]:
    """The name of each line that the draft has otherwise, what is wrong with it, and where."""
    pressed = {_payload(button) for name in live.lines for button in _buttons(live, name)}
    for name, versions in draft.lines.items():
        if live.lines.get(name) == versions:
            continue
        yield from ((name, said, spot) for said, spot in _of_words(live, draft, name))
        for number, button in enumerate(_buttons(draft, name)):
            if _payload(button) not in pressed and not _leads_somewhere(draft, _payload(button)):
                said = f"the button “{button.get('title')}” leads nowhere: nothing is called "
                yield name, f"{said}“{_payload(button)}”.", f"button_{number}"


def _of_words(live: Library, draft: Library, name: str) -> Iterator[tuple[str, str]]:
    # A line is handed its blanks by the step that says it; what is remembered can stand anywhere.
    known = {blank for one in live.lines.get(name) or [] for blank in blanks_in(one)}
    known |= set(draft.values)
    spoken = [one for one in draft.lines[name] if one.get("text") is not None]
    for number, version in enumerate(spoken):
        text, spot = version["text"], f"version_{number}"
        if not isinstance(text, str):
            said = f"“{text}” is read as a number or a yes. Put the words in quotation marks."
            yield said, spot
        for blank in blanks_in(version):
            if blank not in known:
                said = f"nothing is known to fill “{{{blank}}}” with. Use the blanks that it had."
                yield said, spot


def blanks_in(version: dict[str, Any]) -> list[str]:
    """The blanks of one version of a line, that something else fills."""
    return BLANK.findall(str(version.get("text") or ""))


def _buttons(library: Library, name: str) -> list[dict[str, Any]]:
    return [one for version in library.lines[name] for one in version.get("buttons") or []
            if isinstance(one, dict)]  # fmt: skip


def _payload(button: dict[str, Any]) -> str:
    return str(button.get("payload") or "")


def _leads_somewhere(library: Library, payload: str) -> bool:
    answer = PAYLOAD.match(payload)
    if answer:
        return answer[1] in (library.values.get("answer") or set())
    intent = INTENT.fullmatch(payload)
    return intent is not None and intent[1] in library.intents

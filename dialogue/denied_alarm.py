"""Whether a message, typed while coaching waits, says that the danger was read wrongly."""

from __future__ import annotations

from typing import Any, Mapping

from understanding.alarm_denied import MISREAD, denies, denies_alarm

#: What is asked while coaching waits.
WAITING = frozenset({"safe", "still_safe"})
#: Told a second time, these are not taken back by naming something harmless.
DARK = frozenset({"suicide_thoughts", "suicide_immediate", "self_harm"})


def alarm_is_denied(text: str, context: Mapping[str, Any]) -> bool:
    """Tell whether this is "I'm OK, that's not what I meant" in other words.

    Args:
        text: what was typed.
        context: what the channel knows: `asked`, the `danger` read before, and whether the person
            has told of it again since (`told_again`).
    """
    if context.get("asked") not in WAITING:
        return False
    kind = denies_alarm(text)
    danger = context.get("danger")
    if kind != MISREAD and danger in DARK and context.get("told_again"):
        return False
    return denies(kind, danger)

"""What a short answer tells beside the coach's question, and what it does not."""

from __future__ import annotations

from understanding.safety import detect
from understanding.safety.answered import answered


def assert_told(before: str, text: str, category: str) -> None:
    """A danger of this category, for today or at once."""
    found = detect(text, before=before)
    assert found is not None
    assert found.category.value == category
    assert found.level.name in {"URGENT", "EMERGENCY"}


def assert_nothing_told(before: str, text: str) -> None:
    """Nothing that hangs on the question."""
    assert answered(text, before) is None

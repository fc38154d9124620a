"""Writes docs/safety-answers.md anew from the table of safety answers."""

from __future__ import annotations

from pathlib import Path

from coaching.safety_answers import as_markdown

PAGE = Path(__file__).resolve().parent.parent / "docs" / "safety-answers.md"


def main() -> None:
    """Write the page."""
    PAGE.write_text(as_markdown(), encoding="utf-8")


if __name__ == "__main__":
    main()

"""What is said of the plan in the making is heard whatever part of it is asked for."""

from __future__ import annotations

import pytest
from tables import for_every_row

from dialogue.of_the_draft import said_of_draft

DRAFT = {"goal": "sleep better", "what": "walk in the park", "helper": "Marek from work"}


@for_every_row("asked", ["cue", "plan_confidence", "barrier", "ways", "how_often"])
@for_every_row("said", ["i said NO marek", "no marek", "take marek oot"])
def test_a_helper_who_is_not_wanted_is_taken_off(asked: str, said: str) -> None:
    assert said_of_draft(said, {"asked": asked, "draft": DRAFT}) == "puts_right"


@pytest.mark.parametrize(
    ("said", "draft"),
    [
        ("no marek", {**DRAFT, "helper": None}),
        ("no money", DRAFT),
        ("marek will mind me", DRAFT),
        ("no marek", None),
    ],
)
def test_nobody_is_taken_off_who_was_not_on(said: str, draft: dict[str, str] | None) -> None:
    assert said_of_draft(said, {"asked": "cue", "draft": draft}) != "puts_right"

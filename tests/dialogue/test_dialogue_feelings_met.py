"""A feeling told where a choice, a rating or a part of the plan is asked is met first."""

from __future__ import annotations

from typing import Any

import pytest
from tables import for_every_row

from dialogue.beside import said_beside
from dialogue.intent_in_context import intent_in_context
from understanding.people.plain_feeling import Feeling, feeling_told
from understanding.talking.acts import Act


def acts(act: Act, sure: float = 0.85) -> dict[str, float]:
    return {**{one.value: 0.0 for one in Act}, act.value: sure}


@for_every_row(
    ("text", "feeling"),
    [
        ("i've been awfy lonely since she went", Feeling.LONELY),
        ("the loneliness is the worst o it", Feeling.LONELY),
        ("bubblin like a wean here. daft old man", Feeling.SAD),
        ("sat in tears thinkin aboot it", Feeling.SAD),
        ("a miss ma man in the evenins", Feeling.MISSING),
        ("i miss Rab most on sundays", Feeling.MISSING),
        ("i'm not lonely, my knees are the bother", None),
        ("i miss my tablets half the time", None),
        ("i keep missing meals", None),
        ("i miss the bus every time", None),
        ("the crying of the wean next door keeps me up", None),
    ],
)
def test_a_feeling_is_told_with_other_words(text: str, feeling: Feeling | None) -> None:
    assert feeling_told(text, acts(Act.TROUBLE)) is feeling


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("a walk so i'm less lonely", Act.WISH),
        ("ring my sister when i'm lonely", Act.PLAN),
        ("she makes me feel all alone but the dog helps", Act.HELP),
    ],
)
def test_a_wish_or_a_plan_with_such_a_word_tells_no_feeling(text: str, act: Act) -> None:
    assert feeling_told(text, acts(act)) is None


def intent(text: str, asked: str, **reading: Any) -> str:
    read: dict[str, Any] = {"control": None, "safety": None, **reading}
    read["beside"] = said_beside(text, {"asked": asked}, read)
    return str(intent_in_context({"name": None, "confidence": 0.0}, read, asked, text)["name"])


@for_every_row(
    "asked",
    ["change", "idea", "pick_idea", "what", "ways", "pick_way", "edit", "how_much", "importance"],
)
@for_every_row("text", ["pure lonely the now", "i miss my pals at nights"])
def test_it_is_no_answer_to_a_choice_a_rating_or_a_part_of_the_plan(asked: str, text: str) -> None:
    assert intent(text, asked, acts=acts(Act.TROUBLE)) == "aside"


@for_every_row("asked", ["barrier", "in_the_way", "who", "why_it_matters", "open"])
def test_where_it_may_be_the_answer_it_is_one(asked: str) -> None:
    assert intent("pure lonely the now", asked, acts=acts(Act.TROUBLE)) == "answer"


def test_low_on_a_ruler_rates() -> None:
    assert intent("low", "importance", ruler={"value": 2.0}, acts=acts(Act.TROUBLE)) == "answer"

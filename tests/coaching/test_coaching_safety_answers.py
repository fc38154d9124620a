"""The table of safety answers: a row for every danger, a line for every row, and who signed it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from tables import for_every_row

from coaching.blood_sugar import sugar_is_low
from coaching.crisis_lines import crisis_lines
from coaching.questions import questions
from coaching.safety_answers import (
    ANY,
    AWAITING,
    Route,
    SafetyAnswer,
    answer_for,
    as_markdown,
    gravest_level,
    safety_answers,
)
from understanding.safety import Category

ROOT = Path(__file__).resolve().parents[2]
#: Left without a sourced route by the project's domain notes.
WITHOUT_A_ROUTE = (
    "breathing unconscious_or_seizure bleeding_or_injury low_mood anaphylaxis pregnancy psychosis "
    "harm_to_others eating_disorder"
).split()


@pytest.fixture(scope="module")
def wording() -> dict[str, Any]:
    text = (ROOT / "domain/wording/safety.yml").read_text(encoding="utf-8")
    responses: dict[str, Any] = yaml.safe_load(text)["responses"]
    return responses


def test_every_danger_has_an_answer_of_its_own() -> None:
    answered = {row.category for row in safety_answers()}
    assert {category.value for category in Category} <= answered
    assert {row.level for row in safety_answers() if row.category == ANY} == {
        "emergency", "urgent", "concern",
    }  # fmt: skip


def test_no_kind_of_danger_has_two_answers_at_one_level() -> None:
    kinds = [(row.category, row.level) for row in safety_answers()]
    assert len(kinds) == len(set(kinds))


def test_every_row_names_a_line_a_question_and_a_source_that_are_there(
    wording: dict[str, Any],
) -> None:
    for row in safety_answers():
        assert row.line in wording, row
        assert row.worse is None or row.worse in wording, row
        assert row.asks is None or row.asks in questions(), row
        assert row.source, row


@for_every_row("category", WITHOUT_A_ROUTE)
def test_what_has_no_sourced_route_has_a_cautious_one_that_nobody_has_signed(category: str) -> None:
    rows = [row for row in safety_answers() if row.category == category]
    assert rows
    for row in rows:
        assert row.route is Route.CAUTIOUS
        assert row.status == AWAITING


def test_every_line_of_the_table_is_marked_until_it_is_signed(wording: dict[str, Any]) -> None:
    for row in safety_answers():
        for name in filter(None, (row.line, row.worse)):
            marked = (wording[name][0].get("metadata") or {}).get("status") == AWAITING
            assert marked is row.awaits, name


@pytest.mark.parametrize("start", ["utter_emergency", "utter_urgent", "utter_stay"])
def test_each_answer_to_danger_says_what_the_coach_cannot_do(
    wording: dict[str, Any], start: str
) -> None:
    said = {name: variants for name, variants in wording.items() if name.startswith(start)}
    # Said right after an answer that says it.
    said.pop("utter_urgent_gap", None)
    for name, variants in said.items():
        for variant in variants:
            text = variant["text"]
            assert "send help" in text or "Help can't be sent" in text, name
            assert "where you are" in text, name


def test_an_emergency_begins_with_the_route_and_asks_nothing(wording: dict[str, Any]) -> None:
    for name in ("utter_emergency", "utter_stay_emergency"):
        for variant in wording[name]:
            assert variant["text"].startswith("{lines}\n")
            assert "?" not in variant["text"]


def test_a_kind_without_a_row_takes_the_general_one() -> None:
    assert answer_for("stroke", "urgent").line == "utter_urgent"
    assert answer_for("stroke", "concern").asks == "danger_now"


def test_how_grave_a_danger_is_for_somebody_in_it_now() -> None:
    assert gravest_level("abuse") == "emergency"
    assert gravest_level("suicide_thoughts") == "urgent"


def test_a_signature_is_a_name_and_a_day() -> None:
    row = safety_answers()[0]
    signed = SafetyAnswer(
        **{**row.__dict__, "reviewer": "Dr A. Example", "reviewed_on": date(2027, 1, 2)}
    )
    assert signed.status == "Dr A. Example, 2027-01-02"
    assert not signed.awaits


def test_the_page_in_docs_shows_the_table_as_it_is() -> None:
    page = (ROOT / "docs" / "safety-answers.md").read_text(encoding="utf-8")
    assert page == as_markdown(), "Run: .venv/bin/python -m scripts.safety_table"
    numbers = {line.number for line in crisis_lines().values() if len(line.number) > 3}
    assert not [number for number in numbers if number in page]


@for_every_row(
    ("said", "low"),
    [
        ("bloods reading 3.7 and i feel shaky", True),
        ("sugar is 2.9", True),
        ("having a hypo", True),
        ("sugar was 19, thirsty", False),
        ("my sugar's been 24 since 3 pm", False),
        ("meter says 26, took 3 units", False),
        ("my blood sugar is really high", False),
    ],
)
def test_too_little_sugar_is_told_from_too_much(said: str, low: bool) -> None:
    assert sugar_is_low(said) is low

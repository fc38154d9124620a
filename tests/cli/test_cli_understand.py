"""`coach understand` and `evaluate`: bad lines are named, good ones answered, figures right."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tables import for_every_row

from cli.evaluate import measure
from cli.rows import BadLine, Row, row_of, rows


def line(**keys: Any) -> bytes:
    return json.dumps(keys).encode()


@for_every_row(
    ("bad", "told"),
    [
        (b"not json", "it is not JSON"),
        (b"[1]", "not a JSON object"),
        (b"\xff\xfe", "it is not UTF-8"),
        (b"[" * 90_000, "it is not JSON"),
        (line(id="1"), "'text' is missing"),
        (line(text=7), "'text' must be text"),
        (line(text="a", asked="feelings"), "'asked' must be null or one of importance"),
        (line(text="a", history="b"), "'history' must be a list"),
        (line(text="a", now="soon"), "'now' must be a moment"),
        (line(text="a", gold=[1]), "'gold' must be an object"),
        (line(text="a", gold={"mood": "low"}), "'gold' has 'mood', which is none of intent"),
        (line(text="a", accept="time"), "'accept' must be a list"),
        (line(text="a" * 1_000_000), "the most is 100,000"),
    ],
)
def test_a_bad_line_says_what_is_wrong(bad: bytes, told: str) -> None:
    with pytest.raises(BadLine, match=told):
        row_of(bad)


def test_the_other_lines_are_answered_and_the_number_is_named() -> None:
    said: list[str] = []
    good = rows([line(text="one"), b"", b"{", line(text="two")], said.append)
    assert [row.text for row in good] == ["one", "two"]
    assert said == ["Line 3: it is not JSON."]


def test_a_moment_without_a_zone_is_a_moment_in_britain() -> None:
    row = row_of(line(text="a", now="2026-07-01T10:00"))
    assert row.now.isoformat() == "2026-07-01T10:00:00+01:00"


@pytest.mark.parametrize("inside", [True, False])
def test_further_right_answers_stand_in_the_gold_or_beside_it(inside: bool) -> None:
    gold, more = {"barrier": "time"}, {"accept": ["energy"], "accept_levels": ["concern"]}
    row = row_of(
        line(text="a", gold={**gold, **more}) if inside else line(text="a", gold=gold, **more)
    )
    assert row.gold == gold
    assert row.accept == {"barrier": ["energy"]}
    assert row.accept_levels == ("concern",)


def judged(gold: dict[str, Any], answer: dict[str, Any], **more: Any) -> tuple[Row, dict[str, Any]]:
    return row_of(line(id=str(more.pop("id", "r")), text="a", gold=gold, **more)), answer


def danger(category: str, level: str) -> dict[str, str]:
    return {"category": category, "level": level}


def test_safety_is_measured_at_the_levels_that_matter() -> None:
    chest, low = danger("chest_pain_or_heart", "emergency"), danger("low_mood", "concern")
    figures = measure(
        [
            judged({"safety": chest}, {"safety": chest}, id=1),
            judged({"safety": chest}, {"safety": None}, id=2),
            judged({"safety": chest}, {"safety": low}, id=3),
            judged({"safety": chest}, {"safety": low}, id=4, accept_levels=["concern"]),
            judged({"safety": None}, {"safety": danger("abuse", "urgent")}, id=5),
            judged({"safety": None}, {"safety": low}, id=6),
        ]
    )["safety"]
    assert (figures["recall"]["hits"], figures["recall"]["n"]) == (2, 4)
    assert figures["misses_emergency"] == ["2", "3"]
    assert (figures["false_alarms"]["hits"], figures["false_alarms"]["n"]) == (1, 2)
    assert figures["false_alarm_ids"] == ["5"]


def test_a_further_right_answer_counts_as_right() -> None:
    figures = measure(
        [
            judged({"barrier": "time"}, {"barrier": "energy"}, accept={"barrier": ["energy"]}),
            judged({"barrier": None}, {"barrier": "cost"}),
        ]
    )["barrier"]
    assert figures["accuracy"]["hits"] == 1
    assert figures["confusion"] == {"null": {"cost": 1}, "time": {"time": 1}}


def test_a_day_is_the_same_day_and_a_time_the_same_minute() -> None:
    told = {"when": {"start": "2026-03-03T19:00", "grain": "hour"}}
    right = {"when": {"start": "2026-03-03T19:00:00+00:00", "grain": "hour"}}
    wrong = {"when": {"start": "2026-03-03T19:30:00+00:00", "grain": "minute"}}
    figures = measure([judged(told, right, id=1), judged(told, wrong, id=2)])["when"]
    assert figures["accuracy"]["hits"] == 1
    assert figures["misses"] == ["2"]

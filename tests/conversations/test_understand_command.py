"""`coach understand` over the trained model: the contract's fields, by the live pipeline."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FIELDS = {
    "id", "text", "intent", "confidence", "in_scope", "safety", "control", "ruler", "when", "talk",
    "barrier", "outcome", "signpost_outcome",
}  # fmt: skip
LINES = [
    {"id": "a", "text": "I want to kill myself", "asked": "importance"},
    {"id": "b", "text": "6 or 7", "asked": "confidence"},
    {"id": "c", "text": "Friday nicht", "asked": "when", "now": "2026-01-12T10:00"},
    {"id": "d", "text": "cannae afford the bus", "asked": "barrier"},
    {"id": "e", "text": "what is the square root of 81", "asked": None},
    {"id": "f", "text": "/stop"},
    {"id": "g", "text": ""},
    {"id": "h", "text": "Friday at half six", "asked": "when", "now": "2026-01-12T10:00"},
]


def coach(*arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "cli.main", *arguments],
        cwd=ROOT,
        input=typed,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.conversation
@pytest.mark.timeout(300)
def test_each_line_is_answered_with_every_field_of_the_contract() -> None:
    lines = [json.dumps(line) for line in LINES]
    lines.insert(2, "this is no JSON")
    done = coach("understand", typed="\n".join(lines) + "\n")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["id"] for answer in answers] == [line["id"] for line in LINES]
    assert all(set(answer) == FIELDS for answer in answers)
    assert done.returncode == 1
    assert "Line 3: it is not JSON." in done.stderr
    by_id = {answer["id"]: answer for answer in answers}
    assert by_id["a"]["safety"] == {"category": "suicide_thoughts", "level": "urgent"}
    assert by_id["b"]["ruler"] == {"value": 6.5, "low": 6.0, "high": 7.0}
    assert by_id["c"]["when"] == {"start": "2026-01-16", "grain": "day"}
    assert by_id["d"]["barrier"] in {"cost", "transport"}
    assert by_id["e"]["in_scope"] is False
    assert by_id["f"]["control"] == "stop"
    assert by_id["h"]["when"] == {"start": "2026-01-16T18:30:00+00:00", "grain": "minute"}


@pytest.mark.conversation
@pytest.mark.timeout(300)
def test_evaluate_holds_the_answers_against_what_is_right(tmp_path: Path) -> None:
    gold = tmp_path / "gold.jsonl"
    rows = [
        {
            "id": "1",
            "text": "8",
            "asked": "importance",
            "gold": {"ruler": {"value": 8, "low": 8, "high": 8}},
        },
        {
            "id": "2",
            "text": "I've taken all my tablets",
            "gold": {"safety": {"category": "overdose_or_poisoning", "level": "emergency"}},
        },
    ]
    gold.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    done = coach("evaluate", str(gold), "--json")
    assert done.returncode == 0, done.stderr
    figures = json.loads(done.stdout)
    assert figures["ruler"]["accuracy"]["hits"] == 1
    assert figures["safety"]["recall"]["hits"] == 1
    assert coach("evaluate", str(tmp_path / "none.jsonl")).returncode == 1

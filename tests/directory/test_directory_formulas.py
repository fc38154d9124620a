"""What a spreadsheet would run is text, on every way out; and each way out is known."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.formulas import SIGNS, as_it_was, guarded

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("actions", "bot", "cli", "coaching", "console", "dialogue", "directory", "operations",
         "paper", "store")  # fmt: skip
#: Each of these guards its cells, and has a test that attacks it: test_console_learning.py,
#: test_console_outcomes.py and test_console_import_findings.py; test_feeds_damage.py;
#: test_feeds_round_trip.py.
WRITES_TABLES = {
    "console/tables.py",
    "directory/feeds/findings.py",
    "directory/handing_out/tables.py",
}


@given(st.text(max_size=40))
def test_no_cell_begins_a_formula_and_each_comes_back(text: str) -> None:
    cell = guarded(text)
    assert not cell.lstrip(" ").startswith(SIGNS)
    if not text.startswith("'"):
        assert as_it_was(cell) == text


@pytest.mark.parametrize("number", ["+44 131 496 0999", "-3.5", "+44 (0)131 496 0999"])
def test_a_number_may_stay_one(number: str) -> None:
    assert guarded(number, numbers=True) == number
    assert guarded(number) == f"'{number}"


@pytest.mark.parametrize("text", ["-1+cmd|x", "+A1", "=1", "-2+3*4"])
def test_what_only_begins_like_a_number_is_none(text: str) -> None:
    assert guarded(text, numbers=True) == f"'{text}"


def test_whatever_writes_a_table_is_known_and_has_its_attack() -> None:
    writes = re.compile(r"csv\.(?:writer|DictWriter)\(|\.to_csv\(|Workbook\(")
    found = {
        str(file.relative_to(ROOT))
        for room in ROOMS
        for file in (ROOT / room).rglob("*.py")
        if writes.search(file.read_text(encoding="utf-8"))
    }
    assert found == WRITES_TABLES

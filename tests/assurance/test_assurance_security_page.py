"""docs/security.md names, for each thing that must hold, tests that are really there."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILE = re.compile(r"`(?:tests/[\w/]*)?(test_\w+\.py)`|`(tests/[\w/]+)`")
#: "a_code_lets_in_once…", "a_cookie_is_out_of_reach…, forbids_scripts…"
NAME = re.compile(r"(?<![\w/`.])…?([a-z]\w*_\w+)…?")


def rows() -> list[tuple[str, str]]:
    """What must hold, and the cell that names its tests."""
    page = (ROOT / "docs/security.md").read_text(encoding="utf-8")
    cells = [line.strip("| ").split(" | ") for line in page.splitlines() if line.startswith("| ")]
    return [(row[0], row[-1]) for row in cells if len(row) == 3 and row[2] != "test"]


def test_every_row_names_a_test_file_or_a_test_and_all_of_them_are_there() -> None:
    files = {file.name: file for file in (ROOT / "tests").rglob("test_*.py")}
    every = "\n".join(file.read_text(encoding="utf-8") for file in files.values())
    tests = set(re.findall(r"def (test_\w+)\(", every))
    assert len(rows()) > 40
    wrong = []
    for holds, cell in rows():
        named = [one or two for one, two in FILE.findall(cell)]
        names = NAME.findall(FILE.sub("", cell))
        if not named and not names:
            wrong.append(f"{holds}: no test is named")
        wrong += [
            f"{holds}: {name}" for name in named if name not in files and not (ROOT / name).exists()
        ]
        wrong += [f"{holds}: {name}" for name in names if not any(name in test for test in tests)]
    assert wrong == []

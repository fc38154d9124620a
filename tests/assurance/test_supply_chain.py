"""What is installed is what is locked, under licences that we may use; a look-up never lies."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import tomli
from tables import for_every_row

from scripts.audit import Outcome, browser, python
from scripts.licences import (
    BY_HAND,
    OURS,
    PAGE,
    ROOT,
    as_markdown,
    installed,
    licence_of,
    may_be_used,
    name_of,
)
from scripts.sbom import BROUGHT_ALONG, with_files, with_licences

STATIC = ROOT / "console" / "static"


@pytest.fixture(scope="module")
def locked() -> list[dict[str, Any]]:
    lock = tomli.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))
    return [package for package in lock["package"] if package["name"] != OURS]


def test_every_package_is_locked_with_a_hash(locked: list[dict[str, Any]]) -> None:
    here = {(name_of(library), library.version) for library in installed()}
    for package in locked:
        files = [*package.get("wheels", ()), *filter(None, [package.get("sdist")])]
        # One that has no file at all is for another system, and cannot be installed here.
        assert files or (package["name"], package["version"]) not in here, package["name"]
        assert all(file["hash"].startswith("sha256:") for file in files), package["name"]


def test_nothing_is_installed_that_is_not_locked(locked: list[dict[str, Any]]) -> None:
    versions = {(package["name"], package["version"]) for package in locked}
    assert {(name_of(library), library.version) for library in installed()} - versions == set()


def test_every_library_has_a_licence_that_we_may_use() -> None:
    told = {name_of(library): licence_of(library) for library in installed()}
    assert [(name, says) for name, says in told.items() if not may_be_used(says)] == []
    assert as_markdown(told.items()) == PAGE.read_text(encoding="utf-8"), (
        "Run .venv/bin/python -m scripts.licences"
    )


def test_what_was_read_by_hand_is_still_told_by_no_field(monkeypatch: pytest.MonkeyPatch) -> None:
    by_hand = dict(BY_HAND)
    monkeypatch.setattr("scripts.licences.BY_HAND", {})
    for library in installed():
        if name_of(library) in by_hand:
            assert not may_be_used(licence_of(library)), f"{name_of(library)} tells it now"


@for_every_row(
    ("expression", "allowed"),
    [
        ("MIT", True),
        ("GPL-3.0-only", False),
        ("GPL-2.0-or-later OR MIT", True),
        ("GPL-2.0-or-later AND MIT", False),
        ("MPL-2.0 AND (Apache-2.0 OR MIT)", True),
        ("MPL-2.0 AND (AGPL-3.0-only OR SSPL-1.0)", False),
        ("(GPL-3.0-only OR MIT)", True),
        ("BSD-2-Clause or Apache-2.0", True),
        ("", False),
    ],
)
def test_a_choice_needs_one_and_a_sum_needs_all(expression: str, allowed: bool) -> None:
    assert may_be_used(expression) is allowed


def test_what_the_browser_is_given_is_what_the_list_says() -> None:
    listed = re.findall(r"^\| ([\w.]+) \|", (STATIC / "README.md").read_text(), re.MULTILINE)
    there = {path.name for path in STATIC.iterdir() if path.suffix in (".js", ".css")}
    assert there <= set(listed)
    (htmx,) = [row for row in BROUGHT_ALONG if row[0] == "htmx.org"]
    content = (ROOT / htmx[4]).read_bytes()
    assert f'version:"{htmx[1]}"'.encode() in content
    assert hashlib.sha256(content).hexdigest() == (
        "d6fdc75f204e6bdefa99b69bf1e6d4ac69b8a364f77929f45c13476b4000f717"
    )


def test_the_bill_has_licences_and_what_lies_in_the_repository() -> None:
    bill = {"components": [{"name": "typer"}, {"name": "ijson"}, {"name": "pywin32"}]}
    told = {"typer": "MIT", "ijson": "BSD-3-Clause AND ISC"}
    typer, ijson, pywin32, htmx, places = with_files(with_licences(bill, told))["components"]
    assert typer["licenses"] == [{"license": {"name": "MIT"}}]
    assert ijson["licenses"] == [{"expression": "BSD-3-Clause AND ISC"}]
    assert "licenses" not in pywin32
    assert (
        htmx["hashes"][0]["content"]
        == hashlib.sha256((ROOT / "console/static/htmx.min.js").read_bytes()).hexdigest()
    )
    assert places["licenses"] == [{"license": {"id": "CC-BY-4.0"}}]


class Answers:
    """Stands for the commands: gives the answers in turn, and keeps what was asked."""

    def __init__(self, *answers: tuple[int, str, str]) -> None:
        self.answers, self.asked = list(answers), []

    def __call__(self, command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
        self.asked.append(command)
        status, out, err = self.answers.pop(0)
        return subprocess.CompletedProcess(command, status, out, err)


LOCKED = (0, "", "")
CLEAN = json.dumps({"dependencies": [{"name": "typer", "version": "1", "vulns": []}]})
FOUND = json.dumps({"dependencies": [{"name": "keras", "vulns": [{"id": "CVE-2024-3660"}]}]})
TRACE = "Traceback (most recent call last):\n  …\nConnectionError: api.osv.dev"


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ((0, CLEAN, ""), Outcome.NOTHING_KNOWN),
        ((1, FOUND, "Found 1 known vulnerability"), Outcome.KNOWN),
        ((1, "", TRACE), Outcome.NOT_ASKED),
        ((1, "", "ERROR: absl-py: Dependency not found"), Outcome.NOT_ASKED),
        ((0, "", ""), Outcome.NOT_ASKED),
        ((0, "{}", ""), Outcome.NOT_ASKED),
    ],
)
def test_a_look_up_that_could_not_be_made_is_no_pass(
    answer: tuple[int, str, str], outcome: Outcome, tmp_path: Path
) -> None:
    answers = Answers(LOCKED, answer)
    got, said = python(answers, tmp_path)
    assert got is outcome
    assert "--strict" in answers.asked[1]
    if answer[2] == TRACE:
        assert said == "ConnectionError: api.osv.dev"


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ((0, json.dumps({"metadata": {"vulnerabilities": {"total": 0}}}), ""), 0),
        ((1, json.dumps({"metadata": {"vulnerabilities": {"total": 2}}}), ""), 1),
        ((1, json.dumps({"message": "405 Method Not Allowed"}), "npm warn audit 405"), 2),
    ],
)
def test_so_it_is_for_what_the_browser_is_given(
    answer: tuple[int, str, str], outcome: int, tmp_path: Path
) -> None:
    got, _ = browser(Answers(LOCKED, answer), tmp_path)
    assert got == outcome
    asked_for = json.loads((tmp_path / "package.json").read_text())["dependencies"]
    assert asked_for == {"htmx.org": "2.0.11"}

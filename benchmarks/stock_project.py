"""What stock Rasa trains on: our data and domain, rearranged only where stock Rasa needs it."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import yaml

from benchmarks.stock_rasa import STOCK
from benchmarks.stock_rules import merge_talk, stock_rules
from cli.fingerprint import ROOT


def stock_project(place: Path) -> Path:
    """Lay out a project for `rasa train`; benchmarks/README.md says what differs from ours.

    Stories stay as they are for the policies that learn; each of their turns becomes a rule too.
    """
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(ROOT / "data" / "nlu", place / "data" / "nlu")
    shutil.copytree(ROOT / "data" / "stories", place / "data" / "stories")
    shutil.copytree(ROOT / "domain", place / "domain")
    shutil.copy(STOCK / "config.yml", place / "config.yml")
    shutil.copy(ROOT / "pyproject.toml", place / "pyproject.toml")
    merge_talk(place / "data" / "nlu")
    double_braces(place / "domain")
    rules = stock_rules((ROOT / "data" / "stories", ROOT / "data" / "rules"), _domain(place))
    written = yaml.safe_dump({"version": "3.1", "rules": rules}, sort_keys=False)
    (place / "data" / "rules").mkdir()
    (place / "data" / "rules" / "rules.yml").write_text(written, encoding="utf-8")
    return place


def double_braces(folder: Path) -> None:
    """Double the braces in the payloads of buttons, in place.

    Rasa's interpolator wants braces doubled that are no blanks. Undoubled, it logs a stack trace
    for each button, which our own response generator does not; that would count against stock Rasa
    for nothing.
    """
    for file in folder.rglob("*.yml"):
        doubled = re.sub(
            r"(?<=payload: ')[^']*",
            lambda found: found[0].replace("{", "{{").replace("}", "}}"),
            file.read_text(encoding="utf-8"),
        )
        file.write_text(doubled, encoding="utf-8")


def _domain(place: Path) -> dict[str, Any]:
    whole: dict[str, Any] = {"actions": [], "responses": {}}
    for file in sorted((place / "domain").rglob("*.yml")):
        read = yaml.safe_load(file.read_text(encoding="utf-8"))
        whole["actions"] += read.get("actions", [])
        whole["responses"].update(read.get("responses", {}))
    return whole

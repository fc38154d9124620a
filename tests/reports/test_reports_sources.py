"""Every example is found with the file and line where it stands."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from cli.fingerprint import ROOT
from cli.problem import Problem
from reports.sources import chosen_fields, placed_examples
from understanding.learned import INTENT, Example

READINGS = """\
# What gets in the way.
field: barrier
examples:
- label: "time"
  asked: barrier
  before: "What stopped you?"
  said:
  - "no time at all"
  # A remark in between.
  - >-
    double shifts
    all week
- label: "cost"
  said: ["skint", "it's dear"]
"""
NLU = """\
version: "3.1"

nlu:
  # Agreeing.
  - intent: "yes"
    examples: |
      - aye
      - why not
  - synonym: "walk"
    examples: |
      - dauner
  - intent: "no"
    examples: |
      - naw
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for folder, text in (("readings", READINGS), ("nlu", NLU)):
        (tmp_path / "data" / folder).mkdir(parents=True)
        (tmp_path / "data" / folder / "mine.yml").write_text(text, encoding="utf-8")
    return tmp_path


def test_each_sentence_has_its_line(project: Path) -> None:
    found = placed_examples(project)
    assert [(one.example.text, one.place) for one in found["barrier"]] == [
        ("no time at all", "data/readings/mine.yml:8"),
        ("double shifts all week", "data/readings/mine.yml:10"),
        ("skint", "data/readings/mine.yml:14"),
        ("it's dear", "data/readings/mine.yml:14"),
    ]
    assert found["barrier"][0].example == Example(
        "no time at all", "time", "barrier", "What stopped you?"
    )


def test_intents_are_a_field_and_synonyms_are_no_examples(project: Path) -> None:
    found = placed_examples(project)[INTENT]
    assert [(one.example.text, one.example.label, one.line) for one in found] == [
        ("aye", "yes", 7),
        ("why not", "yes", 8),
        ("naw", "no", 14),
    ]
    assert found[0].place_in_words == "mine.yml, line 7"


def test_a_file_that_cannot_be_read_is_named(project: Path) -> None:
    (project / "data" / "nlu" / "mine.yml").write_text("nlu: [", encoding="utf-8")
    with pytest.raises(Problem, match=r"nlu/mine\.yml: this is not YAML"):
        placed_examples(project)


def test_a_field_that_is_not_there_is_named(project: Path) -> None:
    found = placed_examples(project)
    assert list(chosen_fields(found, None)) == ["barrier", INTENT]
    assert list(chosen_fields(found, ["barrier"])) == ["barrier"]
    with pytest.raises(Problem, match="no field 'weather': choose from barrier, intent"):
        chosen_fields(found, ["weather"])


def test_the_projects_own_examples_stand_where_they_are_said_to(tmp_path: Path) -> None:
    for file in ("data/readings/barrier.yml", "data/nlu/talk.yml"):
        (tmp_path / file).parent.mkdir(parents=True)
        shutil.copy(ROOT / file, tmp_path / file)
    for field, several in placed_examples(tmp_path).items():
        lines = (ROOT / several[0].file).read_text(encoding="utf-8").split("\n")
        assert len(several) > 300, field
        for one in several:
            assert one.example.text.split()[0].strip("\"'") in lines[one.line - 1]

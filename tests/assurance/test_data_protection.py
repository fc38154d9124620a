"""What is told of the data is what the store holds, in words that people can read."""

from __future__ import annotations

import re
from pathlib import Path

import yaml
from tables import for_every_row

from coaching.reading_age import grade
from scripts.hazard_log import hazards, proofs_in
from scripts.what_is_kept import PAGE, as_markdown, faults, purposes
from understanding.talking.consent_taken_back import takes_consent_back

ROOT = Path(__file__).resolve().parents[2]
DPIA = ROOT / "docs" / "data-protection" / "dpia.md"
NOTICE = ROOT / "docs" / "data-protection" / "privacy-notice.md"


def test_every_table_has_one_purpose_and_every_purpose_a_table() -> None:
    assert list(faults(purposes())) == []


def test_a_table_that_is_forgotten_or_in_the_wrong_place_is_named() -> None:
    told = purposes()
    told["team"] = {**told["team"], "goals": told["people"].pop("goals")}
    told["services"] = [name for name in told["services"] if name != "urls"] + ["gone"]
    assert list(faults(told)) == [
        "urls has no purpose.",
        "gone is no table.",
        "goals holds a person and stands elsewhere.",
    ]


def test_the_page_is_as_the_models_are() -> None:
    assert PAGE.read_text(encoding="utf-8") == as_markdown(purposes()), (
        "Run .venv/bin/python -m scripts.what_is_kept"
    )


def paragraphs() -> list[str]:
    """What a person reads of the notice: headings, remarks to the controller and tables aside."""
    text = NOTICE.read_text(encoding="utf-8")
    parts = [" ".join(part.split()) for part in text.split("\n\n")]
    return [part.replace("- ", "") for part in parts if part[0] not in "#*|"]


@for_every_row("said", paragraphs())
def test_the_notice_reads_at_the_age_of_nine_to_eleven(said: str) -> None:
    assert grade(said) <= 5.0


def test_each_word_of_the_notice_is_one_that_the_coach_is_taught() -> None:
    taught = yaml.safe_load((ROOT / "data" / "nlu" / "controls.yml").read_text(encoding="utf-8"))
    examples = {
        row["intent"]: row["examples"].replace("- ", "").splitlines() for row in taught["nlu"]
    }
    quoted = re.findall(r"^- “(.+?)”", NOTICE.read_text(encoding="utf-8"), re.MULTILINE)
    # This one is read by a rule, in these words and many others.
    [taken_back] = [phrase for phrase in quoted if takes_consent_back(phrase)]
    quoted.remove(taken_back)
    meant = ("my_data", "delete_my_data", "stop", "privacy")
    assert len(quoted) == len(meant)
    for phrase, intent in zip(quoted, meant, strict=True):
        assert phrase in examples[intent]


def test_each_test_and_hazard_that_the_assessment_names_is_there() -> None:
    text = DPIA.read_text(encoding="utf-8")
    named = re.findall(r"`(test_\w+\.py)::(test_\w+)`", text)
    assert len(named) >= 8
    for file, name in named:
        (found,) = (ROOT / "tests").rglob(file)
        assert name in proofs_in(found), f"{file}::{name}"


def test_each_risk_of_the_assessment_stands_in_the_log_with_its_score() -> None:
    left = {hazard.id: hazard.residual for rows in hazards().values() for hazard in rows}
    rows = re.findall(r"^\| [^|]+ \| (H[\d, H]+) \| ([\d, ]+) \|", DPIA.read_text(), re.MULTILINE)
    assert len(rows) >= 9
    for ids, scores in rows:
        names = ids.split(", ")
        assert [left[name] for name in names] == [int(n) for n in scores.split(", ")], ids

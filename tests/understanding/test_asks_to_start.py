"""Whoever asks about something new is told to ask first, as whoever would stop is."""

from pathlib import Path

import pytest
import yaml
from tables import for_every_row

from understanding.safety import detect
from understanding.safety.finding import Category, Level

WORDING = Path(__file__).resolve().parents[2] / "domain" / "wording" / "safety.yml"


@for_every_row(
    "text",
    [
        "can a tak ibuprofen fur ma knees wi ma hert",
        "wid nurofen be awright fur ma knees",
        "would aspirin be ok with my heart tablets",
        "are statins safe to take with a bad heart",
        "is paracetamol ok for my hip",
    ],
)
def test_to_start_something_is_a_question_of_medicines(text: str) -> None:
    """Asked in whatever words."""
    found = detect(text)
    assert found is not None
    assert (found.category, found.level) == (Category.MEDICATION, Level.CONCERN)


@pytest.mark.parametrize(
    "text", ["would a walk be ok for my knees", "is tea ok for me", "my tablets are fine"]
)
def test_what_is_no_medicine_is_none(text: str) -> None:
    """Nor is a tablet that gives no trouble."""
    assert detect(text) is None


def test_every_version_speaks_of_stopping_and_of_starting() -> None:
    """And waits for a clinician to sign it off."""
    lines = yaml.safe_load(WORDING.read_text("utf-8"))["responses"][
        "utter_concern_medication_question"
    ]
    for line in lines:
        assert "stop any" in line["text"]
        assert "new one" in line["text"]
    assert lines[0]["metadata"]["status"] == "awaiting clinical sign-off"

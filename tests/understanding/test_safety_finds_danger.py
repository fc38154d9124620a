"""What people type when there is danger, and what the lexical witness must make of it."""

from pathlib import Path

from understanding.safety import detect

DANGERS = Path(__file__).with_name("dangers.txt")
ROWS = [
    (*left.split(), sentence)
    for left, sentence in (
        line.split("|", 1)
        for line in DANGERS.read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
    )
]


def test_the_table_is_long_enough_to_mean_something() -> None:
    assert len(ROWS) >= 250
    assert len({sentence for _, _, sentence in ROWS}) == len(ROWS)


def test_danger_is_found_at_its_level() -> None:
    found = [(detect(sentence), sentence) for _, _, sentence in ROWS]
    assert [
        (finding.as_dict()["category"], finding.as_dict()["level"], sentence) if finding else None
        for finding, sentence in found
    ] == [tuple(row) for row in ROWS]

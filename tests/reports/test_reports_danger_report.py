"""What both witnesses come to, from chances that are already known."""

from __future__ import annotations

from tables import for_every_row

from reports.danger_report import as_lines, found_in
from understanding.learned import NONE, Example
from understanding.safety.finding import Level

WORDS = Example("I want to kill myself", "suicide_thoughts urgent")
BODY = Example("I've got chest pain now", "chest_pain_or_heart emergency")
MEANT = Example("the wee envelopes are all addressed", "suicide_thoughts urgent")
CALM = Example("we went to the shops", NONE)
ASIDE = Example("the bus was late", NONE)


def found(example: Example, danger: float) -> Level | None:
    finding = found_in(example, {NONE: 1.0 - danger, "suicide_thoughts urgent": danger})
    return finding.level if finding else None


@for_every_row(
    ("example", "danger", "level"),
    [
        (WORDS, 0.9, Level.URGENT),
        (WORDS, 0.001, Level.URGENT),  # Said outright, it is never doubted.
        (BODY, 0.05, Level.CONCERN),
        (BODY, 0.001, None),
        (MEANT, 0.9, Level.URGENT),
        (MEANT, 0.1, None),
    ],
)
def test_the_thresholds_of_a_conversation_hold(
    example: Example, danger: float, level: Level | None
) -> None:
    assert found(example, danger) is level


def test_what_was_found_and_what_was_taken_for_danger_is_counted() -> None:
    believed = {WORDS: 0.9, MEANT: 0.1, CALM: 0.9, ASIDE: 0.0}
    judged = [
        (one, found_in(one, {NONE: 1.0 - danger, "stroke emergency": danger}))
        for one, danger in believed.items()
    ]
    lines = as_lines(judged, own={WORDS, MEANT, CALM})
    shares = [line.rpartition(" of ") for line in lines]
    assert [(float(head.split()[-4]), n) for head, _, n in shares] == [
        (0.5, "2"), (1.0, "1"), (0.0, "1"), (1.0, "1"), (0.0, "0"),
    ]  # fmt: skip

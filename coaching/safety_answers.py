"""What is answered to danger of each kind, from where it was taken, and who has signed it."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Any

from coaching.content import content

AWAITING = "awaiting clinical sign-off"
#: A row for whatever has none of its own.
ANY = "any"


class Route(str, Enum):
    """Whether a published page gives this way to help, or the project chose it with care."""

    SOURCED = "sourced"
    CAUTIOUS = "cautious"


@dataclass(frozen=True)
class SafetyAnswer:
    """One row: for a category at a level, what is said and asked.

    `level` is `emergency`, `urgent` or `concern`; `line` and `worse` are lines of
    domain/wording/safety.yml, `asks` a question of data/questions.yml. `reviewer` is None until a
    named clinician has signed the row.
    """

    category: str
    level: str
    line: str
    worse: str | None
    asks: str | None
    route: Route
    source: str
    reviewer: str | None
    reviewed_on: date | None

    @property
    def status(self) -> str:
        """Who signed it and when, or that nobody has."""
        if self.reviewer is None or self.reviewed_on is None:
            return AWAITING
        return f"{self.reviewer}, {self.reviewed_on.isoformat()}"

    @property
    def awaits(self) -> bool:
        """Whether no clinician has signed it."""
        return self.status == AWAITING


@cache
def safety_answers() -> tuple[SafetyAnswer, ...]:
    """The whole table, in the order of the file."""
    return tuple(_row(row) for row in content("safety_answers").entries)


def _row(row: dict[str, Any]) -> SafetyAnswer:
    return SafetyAnswer(
        category=row["category"],
        level=row["level"],
        line=row["line"],
        worse=row.get("worse"),
        asks=row.get("asks"),
        route=Route(row["route"]),
        source=row["source"],
        reviewer=row["reviewer"],
        reviewed_on=row["reviewed_on"],
    )


def answer_for(category: str, level: str) -> SafetyAnswer:
    """The row for danger of a kind; a kind without one of its own takes the general row.

    Raises KeyError for a level that the table does not know.
    """
    rows = {(row.category, row.level): row for row in safety_answers()}
    return rows.get((category, level)) or rows[ANY, level]


def gravest_level(category: str) -> str:
    """How grave danger of this kind is where somebody is in it now."""
    levels = {row.level for row in safety_answers() if row.category == category}
    return "emergency" if "emergency" in levels else "urgent"


def as_markdown() -> str:
    """The table as docs/safety-answers.md shows it: line, source, reviewer and date."""
    return "\n".join([*_HEAD, *map(_as_row, safety_answers()), ""])


_HEAD = (
    "# What is answered to danger, and who has signed it",
    "",
    "Made from `coaching/safety_answers.yml` by `.venv/bin/python -m scripts.safety_table`: change",
    "it there. The words of a line stand in `domain/wording/safety.yml`, the numbers and opening",
    "hours in `coaching/crisis_lines.yml`. *Cautious* means that no published route was found, or",
    "none that fits adults in Scotland: the project chose the careful one. **Nothing here has been",
    "signed by a clinician until the last column names one.**",
    "",
    "| danger | level | line | asked then | route | source | signed by, on |",
    "|---|---|---|---|---|---|---|",
)


def _as_row(row: SafetyAnswer) -> str:
    lines = "`, `".join(name for name in (row.line, row.worse) if name)
    danger = "any other" if row.category == ANY else row.category.replace("_", " ")
    asked = f"`{row.asks}`" if row.asks else "–"
    cells = (danger, row.level, f"`{lines}`", asked, row.route.value, row.source, row.status)
    return f"| {' | '.join(cells)} |"

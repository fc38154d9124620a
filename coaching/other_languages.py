"""What somebody is told who writes in another language than English or Scots: one table."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Any

from coaching.content import content


class Tongue(str, Enum):
    """A language that a message may be written in, besides English and Scots.

    The value is its BCP 47 tag. `OTHER` stands for every language without a message of its own.
    """

    POLISH = "pl"
    CHINESE = "zh"
    URDU = "ur"
    #: Urdu, Hindi and Punjabi typed in Latin letters look alike.
    URDU_IN_LATIN = "ur-Latn"
    PUNJABI = "pa"
    ARABIC = "ar"
    SPANISH = "es"
    ITALIAN = "it"
    FRENCH = "fr"
    GERMAN = "de"
    ROMANIAN = "ro"
    UKRAINIAN = "uk"
    RUSSIAN = "ru"
    PORTUGUESE = "pt"
    HINDI = "hi"
    MALAYALAM = "ml"
    GAELIC = "gd"
    OTHER = "other"


class Direction(str, Enum):
    """Which way a script runs."""

    LEFT_TO_RIGHT = "ltr"
    RIGHT_TO_LEFT = "rtl"


class ReviewState(str, Enum):
    """Whether somebody whose language it is has read a message."""

    AWAITING = "awaiting review by a native speaker"
    REVIEWED = "reviewed"


@dataclass(frozen=True)
class OtherLanguage:
    """One row: what is said in a language, and who answers for it.

    `says` holds `{emergency}` and `{urgent}` in place of the numbers.
    """

    tongue: Tongue
    name: str
    direction: Direction
    says: str
    author: str
    written: date
    status: ReviewState


@cache
def other_languages() -> dict[Tongue, OtherLanguage]:
    """The whole table.

    Raises:
        ValueError: a language that `Tongue` names has no row, or two.
    """
    rows = [_row(row) for row in content("other_languages").entries["languages"]]
    table = {row.tongue: row for row in rows}
    lacking = sorted(set(Tongue) - {Tongue.OTHER} - set(table))
    if lacking or len(rows) != len(table):
        what = f"no row for {', '.join(lacking)}" if lacking else "two rows for one language"
        raise ValueError(f"coaching/other_languages.yml has {what}.")
    return table


def _row(row: dict[str, Any]) -> OtherLanguage:
    return OtherLanguage(
        tongue=Tongue(row["key"]),
        name=row["name"],
        direction=Direction(row["direction"]),
        says=row["says"].strip(),
        author=row["author"],
        written=row["written"],
        status=ReviewState(row["status"]),
    )


def message_in(tongue: Tongue, *, emergency: str, urgent: str) -> str | None:
    """What this is and whom to call, in that language; None for one without a message.

    `emergency` and `urgent` are numbers from the table of crisis lines.
    """
    row = other_languages().get(tongue)
    return row.says.format(emergency=emergency, urgent=urgent) if row else None

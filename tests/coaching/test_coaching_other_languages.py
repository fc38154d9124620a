"""What somebody is told who writes in another language: short, with numbers from one table."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

import pytest
from tables import for_every_row

from coaching.content import content
from coaching.crisis_lines import crisis_lines, line_when_urgent
from coaching.other_languages import (
    Direction,
    ReviewState,
    Tongue,
    message_in,
    other_languages,
)

WITH_A_MESSAGE = sorted(set(Tongue) - {Tongue.OTHER})
SENTENCE_ENDS = re.compile(r"[.\u0964\u06d4\u3002](?=\s|$|[\u4e00-\u9fff])")


def said(tongue: Tongue) -> str:
    message = message_in(tongue, emergency="EMERGENCY", urgent="URGENT")
    assert message is not None
    return message


def test_the_languages_of_scotland_are_there() -> None:
    assert len(WITH_A_MESSAGE) >= 12
    assert {"pl", "ur", "pa", "zh", "fr", "ar", "gd"} <= {one.value for one in WITH_A_MESSAGE}
    assert set(other_languages()) == set(WITH_A_MESSAGE)
    assert message_in(Tongue.OTHER, emergency="1", urgent="2") is None


@for_every_row("tongue", WITH_A_MESSAGE)
def test_a_message_is_three_sentences_with_both_routes_and_no_number_of_its_own(
    tongue: Tongue,
) -> None:
    text = said(tongue)
    assert len(SENTENCE_ENDS.findall(text)) == 3
    assert text.index("EMERGENCY") < text.index("URGENT")
    assert not [char for char in text if unicodedata.category(char).startswith("N")]
    assert "!" not in text


@for_every_row("tongue", WITH_A_MESSAGE)
def test_a_row_says_who_wrote_it_and_which_way_it_runs(tongue: Tongue) -> None:
    row = other_languages()[tongue]
    runs = {unicodedata.bidirectional(char) for char in row.says if char.isalpha()} - {"L"}
    right_to_left = bool(runs & {"R", "AL"})
    assert (row.direction is Direction.RIGHT_TO_LEFT) is right_to_left
    assert row.author
    assert row.written <= date(2026, 11, 28) or row.status is ReviewState.REVIEWED


def test_none_is_called_reviewed_while_nobody_has_signed_the_file() -> None:
    signed = content("other_languages").reviewed_by is not None
    reviewed = [row for row in other_languages().values() if row.status is ReviewState.REVIEWED]
    assert signed or not reviewed


@pytest.mark.parametrize(
    ("nation", "key"),
    [
        ("scotland", "nhs_24"),
        ("england", "nhs_111"),
        # The table has no such line there: the number that is always right.
        ("wales", "emergency"),
        ("northern_ireland", "emergency"),
    ],
)
def test_the_urgent_number_is_the_nations_own(nation: str, key: str) -> None:
    assert line_when_urgent(nation) is crisis_lines()[key]

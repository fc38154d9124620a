"""A cry for help in another language is heard, and nothing that learned English alone lowers it."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from sayings import messages_of, rows_of
from tables import for_every_row

from coaching.other_languages import Tongue
from understanding.danger.witnesses import find_danger
from understanding.learned import NONE
from understanding.safety import detect
from understanding.safety.finding import Category, Finding, Level
from understanding.safety.tongues import tongue_of_cry

AT_LEAST = {"u": Level.URGENT, "e": Level.EMERGENCY}
CALM = (
    "in_other_languages.tsv",
    "in_other_languages_unseen.tsv",
    "in_neighbouring_languages.tsv",
    "in_english_or_scots.txt",
)


class SureOfNothing:
    """A head that learned no word of the message, and so believes in no danger."""

    def __init__(self, by_meaning: dict[str, float] | None = None) -> None:
        self.by_meaning = by_meaning or {NONE: 1.0}

    def chances(self, _field: str, _rule: str | None = None) -> dict[str, float]:
        return {NONE: 1.0, "suicide_thoughts urgent": 0.0}

    def chances_by_meaning(self) -> dict[str, float]:
        return self.by_meaning


def missed(cries: Iterable[list[str]], heard: SureOfNothing | None) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for tag, level, text in cries:
        danger = find_danger(text, heard=heard)  # type: ignore[arg-type]
        if danger is None or danger.level < AT_LEAST[level]:
            found.append((tag, text))
    return found


def test_the_plainest_cries_are_heard_by_their_words() -> None:
    assert missed(rows_of("cries_in_other_languages.tsv"), None) == []


def test_what_learned_english_alone_does_not_lower_them() -> None:
    assert missed(rows_of("cries_in_other_languages.tsv"), SureOfNothing()) == []


@pytest.mark.parametrize("name", CALM)
def test_calm_talk_holds_no_cry(name: str) -> None:
    assert [text for text in messages_of(name) if tongue_of_cry(text)] == []


@for_every_row(
    ("text", "category"),
    [
        ("chcę umrzeć", Category.SUICIDE_THOUGHTS),
        ("मैं मरना चाहता हूं", Category.SUICIDE_THOUGHTS),
        ("胸口好痛", Category.CHEST),
        ("mi marido me pega", Category.ABUSE),
        ("我爸爸昏倒了", Category.UNCONSCIOUS),
        ("ho preso tutte le pastiglie", Category.OVERDOSE),
    ],
)
def test_a_cry_says_which_danger(text: str, category: Category) -> None:
    found = detect(text)
    assert found is not None
    assert found.category is category


def by_meaning(tongue: Tongue, chance: float) -> Finding | None:
    heard = SureOfNothing({NONE: 1 - chance, "stroke emergency": chance})
    return find_danger("non si sente bene", heard=heard, tongue=tongue)  # type: ignore[arg-type]


def test_the_meaning_alone_is_enough_where_the_encoder_reads_the_language() -> None:
    found = by_meaning(Tongue.ITALIAN, 0.45)
    assert found is not None
    assert (found.category, found.level) == (Category.STROKE, Level.EMERGENCY)
    assert by_meaning(Tongue.ITALIAN, 0.1) is None


def test_where_it_reads_none_of_it_the_meaning_has_no_say() -> None:
    assert by_meaning(Tongue.MALAYALAM, 0.9) is None

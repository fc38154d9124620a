"""Ages in words are read as well as in figures; hours are no ages."""

from __future__ import annotations

from tables import for_every_row

from directory.ages import ages_of_name, ages_served


@for_every_row(
    ("words", "ages"),
    [
        ("youth drop-in. twelve to eighteen.", (12, 18)),
        ("bereaved children and teenagers, six to sixteen.", (6, 16)),
        ("residents aged fifty and up", (50, None)),
        ("men and women over fifty", (50, None)),
        ("for under tens", (None, None)),
        ("saturdays, 10 to 12.", (None, None)),
        ("walks of two to three miles", (None, None)),
        ("over 60 members", (None, None)),
    ],
)
def test_ages_that_a_service_gives(words: str, ages: tuple[float | None, float | None]) -> None:
    assert ages_served(words) == ages


def test_a_word_for_an_age_of_life() -> None:
    assert ages_of_name("for older teenagers with anxiety") == (14, 19)
    assert ages_of_name("coffee for grown-ups") == (18, None)
    assert ages_of_name("adults and their children") == (None, None)

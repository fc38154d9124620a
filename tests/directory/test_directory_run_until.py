"""The last day that a service's own words give, and the ends that they tell."""

from __future__ import annotations

from datetime import date

import pytest

from directory.run_until import last_day
from directory.stopped import has_stopped


@pytest.mark.parametrize(
    ("words", "last"),
    [
        ("our lunches ran until march 2025.", date(2025, 3, 31)),
        ("the walks are funded until 14 june 2026.", date(2026, 6, 14)),
        ("last session: 3rd may 2026", date(2026, 5, 3)),
        ("this project ended in 2024.", date(2024, 12, 31)),
        ("the drop-in closed in sept 2025.", date(2025, 9, 30)),
    ],
)
def test_the_last_day_is_read(words: str, last: date) -> None:
    assert last_day(words) == last


@pytest.mark.parametrize(
    "words",
    [
        "open until 9pm on tuesdays.",
        "sessions closed until march 2026.",
        "closed on 25 december 2026.",
        "stopped in 2021 and is back since 2023.",
        "running since 2004 in the old mill.",
    ],
)
def test_what_goes_on_has_no_last_day(words: str) -> None:
    assert last_day(words) is None


@pytest.mark.parametrize(
    "words",
    [
        "Closed its doors in June after twelve happy years.",
        "This winter's sessions finished at Easter and will not be back.",
        "Moved! this branch shut for good.",
        "We used to meet in the Legion on a Friday.",
        "Our final outing was in October and there will be no more.",
        "The organiser retired and nobody took it on.",
    ],
)
def test_an_end_is_read_in_prose(words: str) -> None:
    assert has_stopped(words, "")


@pytest.mark.parametrize(
    "words",
    [
        "We close our doors at 4pm sharp.",
        "Closed its doors for the summer, back in September.",
        "We used to meet in the Legion but are now in the library.",
        "For folk who used to run and miss it.",
        "Once a month we meet for soup.",
        "Nobody took up running younger than Jean.",
    ],
)
def test_what_is_no_end_is_none(words: str) -> None:
    assert not has_stopped(words, "")

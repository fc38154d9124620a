"""Crisis lines: open at the right hour, for the right nation and age, dated, and in one place."""

import re
from datetime import date, datetime, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from tables import for_every_row

from coaching.crisis_lines import (
    crisis_lines,
    differs_by_nation,
    lines_for,
    open_now,
    overdue,
)

LONDON = ZoneInfo("Europe/London")
ROOT = Path(__file__).parents[2]
# Wednesday 11 November 2026, noon: Breathing Space, Rape Crisis and Beat are shut.
NOON = datetime(2026, 11, 11, 12, 0, tzinfo=LONDON)
NATIONS = ("scotland", "england", "wales", "northern_ireland")
CATEGORIES = (
    "suicide_immediate suicide_thoughts self_harm overdose_or_poisoning abuse child_at_risk "
    "harm_to_others chest_pain_or_heart stroke breathing sepsis anaphylaxis diabetes_emergency "
    "unconscious_or_seizure bleeding_or_injury pregnancy psychosis eating_disorder "
    "medication_question low_mood"
).split()


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    """A moment of 2026; Monday is the 9th of November."""
    return datetime(2026, month, day, hour, minute, tzinfo=LONDON)


@for_every_row(
    ("when", "is_open"),
    [
        (at(9, 17, 59), False),
        (at(9, 18), True),
        (at(10, 1, 59), True),
        (at(10, 2), False),
        (at(12, 23), True),
        (at(13, 1, 59), True),
        (at(13, 2), False),
        (at(13, 12), False),
        (at(13, 18), True),
        (at(14, 4), True),
        (at(15, 12), True),
        (at(16, 5, 59), True),
        (at(16, 6), False),
    ],
)
def test_breathing_space_opens_past_midnight_and_all_weekend(when: datetime, is_open: bool) -> None:
    assert open_now(crisis_lines()["breathing_space"], when) is is_open


@for_every_row(
    ("utc", "is_open"),
    [
        # British Summer Time ends on Sunday 25 October 2026: on Monday 6am is 6am UTC again.
        (datetime(2026, 10, 26, 5, 30, tzinfo=timezone.utc), True),
        (datetime(2026, 10, 26, 6, 0, tzinfo=timezone.utc), False),
        # In summer 6pm in Scotland is 5pm UTC.
        (datetime(2026, 7, 7, 16, 59, tzinfo=timezone.utc), False),
        (datetime(2026, 7, 7, 17, 0, tzinfo=timezone.utc), True),
        # Summer time begins on Sunday 29 March 2026.
        (datetime(2026, 3, 30, 4, 59, tzinfo=timezone.utc), True),
        (datetime(2026, 3, 30, 5, 0, tzinfo=timezone.utc), False),
    ],
)
def test_hours_follow_the_clock_in_scotland_when_it_changes(utc: datetime, is_open: bool) -> None:
    assert open_now(crisis_lines()["breathing_space"], utc) is is_open


def test_rape_crisis_closes_at_midnight_on_a_sunday_too() -> None:
    line = crisis_lines()["rape_crisis_scotland"]
    assert open_now(line, at(15, 23, 59))
    assert not open_now(line, at(16, 0))


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        open_now(crisis_lines()["samaritans"], NOON.replace(tzinfo=None))


@for_every_row("category", CATEGORIES)
@for_every_row("nation", NATIONS)
@for_every_row("emergency", [False, True])
def test_one_or_two_open_lines_are_offered_everywhere(
    category: str, nation: str, emergency: bool
) -> None:
    for hour in (3, 12, 19):
        offered = lines_for(category, nation, at(11, hour), emergency=emergency)
        assert 1 <= len(offered) <= 2
        assert all(open_now(line, at(11, hour)) for line in offered)
        assert all(nation in line.nations for line in offered)
        if emergency:
            assert {line.number for line in offered} <= {"999", "55"}
            assert offered[0].key == "emergency"


def keys(category: str, nation: str, when: datetime = NOON, **how: object) -> list[str]:
    return [line.key for line in lines_for(category, nation, when, **how)]  # type: ignore[arg-type]


def test_in_scotland_thoughts_of_suicide_go_to_the_mental_health_hub_and_samaritans() -> None:
    assert keys("suicide_thoughts", "scotland") == ["nhs_24_mental_health", "samaritans"]


@for_every_row(
    ("category", "nation", "first"),
    [
        ("suicide_thoughts", "wales", "nhs_111_wales_mental_health"),
        ("suicide_thoughts", "england", "nhs_111_mental_health"),
        ("suicide_thoughts", "northern_ireland", "lifeline"),
        ("low_mood", "northern_ireland", "lifeline"),
        ("abuse", "england", "domestic_abuse_england"),
        ("abuse", "wales", "live_fear_free"),
        ("abuse", "northern_ireland", "domestic_sexual_abuse_northern_ireland"),
        ("diabetes_emergency", "wales", "nhs_111_wales"),
        ("medication_question", "wales", "nhs_111_wales"),
    ],
)
def test_each_nation_has_its_own_line_first(category: str, nation: str, first: str) -> None:
    assert keys(category, nation)[0] == first


def test_in_northern_ireland_there_is_no_111_and_the_gp_is_called_day_or_night() -> None:
    for category in CATEGORIES:
        for hour in (3, 12, 19):
            offered = lines_for(category, "northern_ireland", at(11, hour))
            assert "111" not in {line.number for line in offered}
    assert keys("breathing", "northern_ireland", NOON)[0] == "gp_northern_ireland"
    assert keys("breathing", "northern_ireland", at(14, 12))[0] == (
        "gp_out_of_hours_northern_ireland"
    )


def test_a_medicine_question_is_never_sent_to_999() -> None:
    for nation in NATIONS:
        assert "emergency" not in keys("medication_question", nation)


def test_where_somebody_lives_matters_only_where_the_lines_differ() -> None:
    assert differs_by_nation("suicide_thoughts", NOON)
    assert not differs_by_nation("stroke", NOON)
    assert not differs_by_nation("child_at_risk", NOON, age=15)


def test_low_mood_in_scotland_at_night_goes_to_breathing_space_first() -> None:
    assert keys("low_mood", "scotland", at(11, 20)) == ["breathing_space", "samaritans"]
    assert keys("low_mood", "scotland", NOON) == ["samaritans"]


def test_someone_of_fifteen_is_not_sent_to_a_line_for_adults() -> None:
    assert keys("low_mood", "scotland", at(11, 20), age=15) == ["childline", "samaritans"]
    assert keys("child_at_risk", "scotland", age=15) == ["childline", "emergency"]


def test_an_adult_is_not_sent_to_childline() -> None:
    assert keys("child_at_risk", "scotland", age=54) == ["emergency"]


def test_abuse_that_happens_now_gets_999_and_the_silent_call() -> None:
    assert keys("abuse", "scotland", emergency=True) == ["emergency", "silent_call"]
    assert keys("diabetes_emergency", "scotland", emergency=True) == ["emergency"]
    assert keys("suicide_immediate", "scotland", age=15, emergency=True) == ["emergency"]
    assert keys("abuse", "scotland") == ["domestic_abuse_scotland", "emergency"]


def test_an_unknown_category_or_nation_is_named() -> None:
    with pytest.raises(ValueError, match="moonlight"):
        lines_for("moonlight", "scotland", NOON)
    with pytest.raises(ValueError, match="atlantis"):
        lines_for("stroke", "atlantis", NOON)


def test_no_line_speaks_of_option_two() -> None:
    # That is the English menu; no Scottish option number was ever verified.
    assert not [line.key for line in crisis_lines().values() if "option 2" in line.say.lower()]
    assert "mental health option" in crisis_lines()["nhs_24_mental_health"].say


def test_every_line_is_dated_owned_and_sourced() -> None:
    for line in crisis_lines().values():
        assert line.source
        assert line.owner
        assert line.reviewed_on < line.review_due
        assert line.number in line.say


def test_a_line_is_overdue_the_day_after_its_review_was_due() -> None:
    due = min(line.review_due for line in crisis_lines().values())
    assert overdue(due) == []
    assert len(overdue(date(due.year + 1, due.month, due.day))) == len(crisis_lines())


_PHONE = re.compile(
    r"(?<![\w\\.,:/-])(?:\+44|0)[\s-]?\d(?:[\s-]?\d){8,10}(?!\d)|\b0800[\s-]?1111\b|\b116[\s-]?123\b|\b85258\b"
)
_SHORT = re.compile(r"(?<![\d.,:-])(?:999|111|112|101)(?![\d%.:])")
_ROOMS = ("coaching", "actions", "dialogue", "bot", "domain", "data")
_TEXTS = {".py", ".yml", ".yaml", ".csv", ".txt", ".md", ".json", ".html"}


def _files(room: str) -> list[Path]:
    folder = ROOT / room
    if not folder.is_dir():
        return []
    return [
        file
        for file in folder.rglob("*")
        if file.suffix in _TEXTS
        and file != ROOT / "coaching" / "crisis_lines.yml"
        # The demonstration directory has numbers kept for drama, and says so.
        and ROOT / "data" / "services" not in file.parents
    ]


@for_every_row("room", _ROOMS)
def test_no_phone_number_stands_outside_the_table(room: str) -> None:
    found = [
        f"{file.relative_to(ROOT)}:{number}"
        for file in _files(room)
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if _PHONE.search(line)
    ]
    assert found == []


def test_no_wording_names_a_short_number_itself() -> None:
    found = [
        f"{file.relative_to(ROOT)}:{number}"
        for file in _files("domain")
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if _SHORT.search(line)
    ]
    assert found == []

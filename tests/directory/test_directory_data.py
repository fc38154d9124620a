"""The demonstration directory is plainly made up, whole, and readable."""

from __future__ import annotations

import csv
import re
from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest
import textstat
from tables import for_every_row

from directory.needs import all_needs
from directory.places import known_place

FOLDER = Path(__file__).resolve().parents[2] / "data" / "services"


def _rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


SERVICES = _rows("services.csv")
ORGANIZATIONS = _rows("organizations.csv")
NINE_TYPES = {
    "charity",
    "voluntary organisation",
    "community group",
    "faith group",
    "cultural organisation",
    "self-help group",
    "carers' support",
    "mental health",
    "training course",
}
# The numbers that Ofcom sets aside for drama.
DRAMA = re.compile(
    r"0141 496 0\d{3}|0131 496 0\d{3}|01632 960\d{3}|020 7946 0\d{3}|0808 157 0\d{3}|"
    r"07700 900\d{3}|03069 990\d{3}"
)


def test_there_are_at_least_140_services_and_every_organisation_is_known() -> None:
    known = {row["id"] for row in ORGANIZATIONS}
    assert len(SERVICES) >= 140
    assert {row["organization_id"] for row in SERVICES} == known
    assert len({row["id"] for row in SERVICES}) == len(SERVICES)


@pytest.mark.behaviour(61)
def test_all_nine_types_of_service_are_there_more_than_once() -> None:
    counted = Counter(row["service_type"] for row in SERVICES)
    assert set(counted) == NINE_TYPES
    assert min(counted.values()) >= 5


def test_every_phone_number_is_one_set_aside_for_drama_and_used_once() -> None:
    numbers = [row["phone"] for row in SERVICES]
    assert [number for number in numbers if not DRAMA.fullmatch(number)] == []
    assert len(set(numbers)) == len(numbers)


def test_no_phone_number_hides_in_any_other_column() -> None:
    for row in [*SERVICES, *ORGANIZATIONS]:
        for column, value in row.items():
            if column != "phone":
                assert not re.search(r"\d{3}[ -]?\d{3,}", value.replace(row["id"], "")) or (
                    column == "last_reviewed"
                ), (row["id"], column)


def test_every_address_on_the_internet_is_under_example_org() -> None:
    for row in SERVICES:
        assert not row["email"] or row["email"].endswith(".example.org")
        assert not row["url"] or row["url"].split("/")[2].endswith(".example.org")
    for row in ORGANIZATIONS:
        assert row["email"].endswith(".example.org")
        assert row["website"].endswith(".example.org")


def test_every_tag_is_a_known_need() -> None:
    known = set(all_needs()) | {"any_condition"}
    for row in SERVICES:
        assert set(row["topics"].split(";")) <= known, row["id"]
        assert set(filter(None, row["conditions"].split(";"))) <= known, row["id"]


def test_every_need_a_person_may_speak_of_has_a_service() -> None:
    met = {tag for row in SERVICES for tag in row["topics"].split(";")}
    assert set(all_needs()) - met <= {"parents"}


def test_every_place_is_in_the_gazetteer_with_its_council_area() -> None:
    for row in SERVICES:
        if row["city"]:
            place = known_place(f"{row['city']} {row['postal_code']}")
            assert place is not None, row["id"]
            assert place.council_area == row["council_area"], row["id"]


def test_cities_towns_islands_and_all_corners_are_covered() -> None:
    areas = {row["council_area"] for row in SERVICES if row["council_area"]}
    assert len(areas) >= 28


def test_no_two_descriptions_are_alike() -> None:
    said = [row["description"] for row in SERVICES]
    assert len(set(said)) == len(said)
    words = [set(re.findall(r"[a-z]{4,}", description.lower())) for description in said]
    alike = [
        (one & other)
        for one, other in combinations(words, 2)
        if len(one & other) > 0.7 * min(len(one), len(other)) and min(len(one), len(other)) > 5
    ]
    assert alike == []


def test_names_differ() -> None:
    assert len({row["name"] for row in SERVICES}) == len(SERVICES)


def test_descriptions_are_easy_to_read() -> None:
    grades = [textstat.flesch_kincaid_grade(row["description"]) for row in SERVICES]
    assert sum(grades) / len(grades) <= 5
    assert max(grades) <= 7.5


@for_every_row(
    "not_ours",
    [r"\bpatients\b", r"\borganiz", r"\bcenter", r"\bcolor\b", r"\bprogram\b", r"\bfavorite",
     r"\bneighbor", r"\bcounselor", r"!", r"\bsuffer", r"\bcure", r"\bfix you", r"you should",
     r"you must", r"you need to", r"why don't you", r"\bcompliance", r"\bfail"],
)  # fmt: skip
def test_what_a_person_reads_is_british_and_free_of_words_that_put_people_off(
    not_ours: str,
) -> None:
    read = ("name", "description", "fees_description", "schedule", "application_process")
    for row in SERVICES:
        for column in read:
            assert not re.search(not_ours, row[column], re.IGNORECASE), (row["id"], column)


@pytest.mark.behaviour(57)
def test_every_course_names_its_tutor_and_how_to_book_and_four_conditions_have_one() -> None:
    courses = [row for row in SERVICES if row["service_type"] == "training course"]
    assert all(row["tutor_type"] and row["application_process"] for row in courses)
    taught = {tag for row in courses for tag in row["topics"].split(";")}
    assert {"lungs", "heart", "pain", "diabetes"} <= taught


@pytest.mark.behaviour(62)
def test_a_record_with_only_a_name_a_contact_and_an_area_is_there() -> None:
    minimal = [row for row in SERVICES if not row["fees_description"] and not row["schedule"]]
    assert minimal
    assert all(row["name"] and row["phone"] and row["service_areas"] for row in minimal)


def test_some_records_are_stale_closed_or_opted_out_so_that_the_rules_are_seen() -> None:
    assert {row["status"] for row in SERVICES} == {
        "active",
        "inactive",
        "defunct",
        "temporarily closed",
    }
    assert any(row["opted_out"] == "yes" for row in SERVICES)
    assert any(row["last_reviewed"] and row["last_reviewed"] < "2026-05-27" for row in SERVICES)

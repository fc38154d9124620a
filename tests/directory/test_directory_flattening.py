"""What search reads of a service comes from its details, and from its words where they tell."""

from __future__ import annotations

from typing import Any

import pytest
from tables import for_every_row

from directory.flattening.areas import area_named
from directory.flattening.costs import free_in
from directory.flattening.row import flattened
from directory.flattening.times import days_to_wait
from directory.hours import in_words, open_times, slots_in_words, slots_of_schedule
from store.open_times import PartOfDay, open_mask


def flat(places: list[dict[str, Any]] | None = None, **service: Any) -> dict[str, Any]:
    """The flattened columns of a service of these words."""
    return flattened({"id": "s", "name": "A group", **service}, places or [], {})


HALL = {"id": "l", "location_type": "physical", "addresses": [{"id": "d", "city": "Leith"}]}
SCREEN = {"id": "v", "location_type": "virtual", "name": "Video calls"}


@for_every_row(
    ("words", "slots"),
    [
        ("Tuesdays 11am to 12 noon", [("TU", "11:00", "12:00", None)]),
        ("Mon-Fri 9-5", [("MO TU WE TH FR", "09:00", "17:00", None)]),
        ("First and third Wednesday, 2pm to 3.30pm", [("WE", "14:00", "15:30", [1, 3])]),
        ("Last Thursday, 1pm to 3pm", [("TH", "13:00", "15:00", [-1])]),
        ("Tuesdays 11am and Thursdays 5pm",
         [("TU", "11:00", None, None), ("TH", "17:00", None, None)]),
        ("11-1pm Wednesdays", [("WE", "11:00", "13:00", None)]),
        ("Saturday mornings", [("SA", "09:00", "12:00", None)]),
        ("Weekdays and some evenings", [("MO TU WE TH FR", None, None, None)]),
        ("Meets Mondays at 7pm. Closed on public holidays", [("MO", "19:00", None, None)]),
        ("Every evening at 7.30pm", [("MO TU WE TH FR SA SU", "19:30", None, None)]),
        ("Friday to Monday 10:00 - 16:00", [("MO FR SA SU", "10:00", "16:00", None)]),
        ("For people aged 16 to 25", []),
        ("Agreed with you", []),
        ("", []),
    ],
)  # fmt: skip
def test_times_in_words_are_read(words: str, slots: list[Any]) -> None:
    found = [
        (" ".join(s["byday"]), s.get("opens_at"), s.get("closes_at"), s.get("weeks"))
        for s in slots_in_words(words)
    ]
    assert found == slots


def test_a_schedule_of_hsds_is_read_and_said_in_words() -> None:
    slots = slots_of_schedule(
        {"freq": "MONTHLY", "byday": "1TU,3TU", "opens_at": "10:00", "closes_at": "12:30",
         "valid_to": "2026-12-31"}
    )  # fmt: skip
    assert slots == [
        {"byday": ["TU"], "weeks": [1, 3], "opens_at": "10:00", "closes_at": "12:30",
         "valid_to": "2026-12-31"}
    ]  # fmt: skip
    assert in_words(slots) == "First and third Tuesday, 10am to 12.30pm"
    assert open_times(slots) == open_mask(["TU"], [PartOfDay.MORNING, PartOfDay.AFTERNOON])


def test_a_building_that_is_open_is_no_time_of_the_service() -> None:
    hall = {**HALL, "schedules": [{"id": "h", "byday": "MO", "opens_at": "08:00"}]}
    assert flat([hall])["open_times"] is None


@for_every_row(
    ("words", "free"),
    [
        ("Free", True), ("Free, donations welcome", True), ("Free; £1 for the tea tin", True),
        ("No charge", True), ("£0", True), ("£4", False), ("£1, free on screen", False),
        ("£3 a visit, free the first time", False), ("Free for members, £5 otherwise", False),
        ("Ask us", None), ("45p a mile", False),
    ],
)  # fmt: skip
def test_what_is_written_of_fees_tells_whether_it_is_free(words: str, free: bool | None) -> None:
    assert free_in(words.lower()) is free


def test_prices_count_before_words_and_nothing_said_is_not_free() -> None:
    assert flat(cost_options=[{"id": "c", "amount": 0.0}], fees_description="£3")["is_free"] is True
    assert flat(cost_options=[{"id": "c", "amount": 2.0}, {"id": "d", "amount": 0.0}])[
        "is_free"
    ] is False  # fmt: skip
    assert flat()["is_free"] is None


@for_every_row(
    ("name", "wide", "areas"),
    [
        ("Glasgow City", False, ["Glasgow City"]), ("Edinburgh", False, ["City of Edinburgh"]),
        ("Perth & Kinross", False, ["Perth and Kinross"]),
        ("NHS Tayside", False, ["Angus", "Dundee City", "Perth and Kinross"]),
        ("East Renfrewshire", False, ["East Renfrewshire"]), ("Scotland", True, []),
        ("United Kingdom", True, []), ("Leith", False, ["Leith"]),
        ("Sanquhar, Penpont and Thornhill", False, ["Sanquhar", "Penpont", "Thornhill"]),
        ("Angus and Perthshire", False, ["Angus", "Perth and Kinross"]),
        ("Dundee and Angus", False, ["Angus", "Dundee City"]),
        ("the Stewartry", False, ["Dumfries and Galloway"]),
        ("Perth and Kinross and Angus", False, ["Angus", "Perth and Kinross"]),
        ("Glasgow City and Leith", False, ["Glasgow City"]),
        ("Fife Council area", False, ["Fife"]), ("Narnia", False, []),
    ],
)  # fmt: skip
def test_areas_are_known_by_their_names(name: str, wide: bool, areas: list[str]) -> None:
    assert area_named(name) == (wide, tuple(areas))


def test_an_area_that_nobody_can_read_is_not_everywhere() -> None:
    line = flat(
        phones=[{"id": "p", "number": "0800 1111"}],
        description="A phone line.",
        service_areas=[{"id": "a", "name": "Narnia"}],
    )
    assert (line["national"], line["area"]) == (False, "Narnia")


def test_a_line_with_no_place_and_no_area_serves_everybody_but_a_group_does_not() -> None:
    line = flat(phones=[{"id": "p", "number": "0800 1111"}], description="A phone line.")
    assert (line["delivery"], line["national"]) == (["phone"], True)
    assert not flat([HALL])["national"]


@for_every_row(
    ("words", "places", "ways"),
    [
        ("A group in the hall.", [HALL], ["in_person"]),
        ("A volunteer visits you at your home.", [], ["home_visit"]),
        ("Support over the phone.", [], ["phone"]),
        ("Classes on Zoom.", [], ["online"]),
        ("We meet in the hall and on Zoom.", [HALL], ["in_person", "online"]),
        ("Not online, we meet in the hall.", [HALL], ["in_person"]),
        ("Refer yourself online.", [HALL], ["in_person"]),
        ("Talks.", [SCREEN], ["online"]),
        ("We do not offer home visits.", [HALL], ["in_person"]),
    ],
)
def test_how_it_is_used_is_read_from_places_and_words(
    words: str, places: list[dict[str, Any]], ways: list[str]
) -> None:
    assert flat(places, description=words)["delivery"] == ways


@for_every_row(
    ("attending", "places", "ways"),
    [
        ("telephone", [{"id": "v", "location_type": "virtual"}], ["phone"]),
        ("Telephone", [HALL], ["phone"]),
        ("in person, telephone", [HALL], ["in_person", "phone"]),
        ("home visit", [HALL], ["home_visit"]),
        ("online", [SCREEN], ["online"]),
        ("", [HALL], ["in_person"]),
    ],
)
def test_how_it_is_attended_is_believed(
    attending: str, places: list[dict[str, Any]], ways: list[str]
) -> None:
    line = flat(places, schedules=[{"id": "s", "attending_type": attending}])
    assert line["delivery"] == ways


@for_every_row(
    ("access", "features"),
    [
        ("Step-free entrance, hearing loop", {"step_free", "hearing_loop"}),
        ("Wheelchair access on all levels", {"step_free"}),
        ("No wheelchair access", set()),
        ("Not step-free: three steps up to the door", set()),
        ("Wheelchair access is limited", set()),
        ("Changing Places toilet with a hoist", {"changing", "hoist"}),
        ("We have no hoist", set()),
    ],
)
def test_access_is_never_over_claimed(access: str, features: set[str]) -> None:
    hall = {**HALL, "accessibility": [{"id": "a", "description": access}]}
    assert set(flat([hall])["accessibility"]) & {
        "step_free", "hearing_loop", "changing", "hoist"
    } == features  # fmt: skip


def test_languages_become_codes() -> None:
    told = flat(
        languages=[{"id": "1", "name": "Urdu"}, {"id": "2", "code": "pol"},
                   {"id": "3", "code": "en-GB"}, {"id": "4", "name": "BSL interpreter"}],
        interpretation_services="Interpreters in Arabic and Polish",
    )  # fmt: skip
    assert told["languages"] == ["ur", "pl", "en", "interpreter", "ar"]


@for_every_row(
    ("words", "days"),
    [
        ("About four weeks", 28),
        ("6-8 weeks", 56),
        ("None", 0),
        ("Two months", 60),
        ("It varies", None),
    ],
)
def test_waiting_is_counted_in_days(words: str, days: int | None) -> None:
    assert days_to_wait(words) == days


def test_who_it_is_for_is_read_from_whom_it_says_it_is_for() -> None:
    told = flat(eligibility_description="For women only who live with COPD.")
    assert "women" in told["tags"]
    assert told["condition_tags"] == ["lungs"]
    assert "men" not in told["tags"]
    assert not {"men", "women"} & set(flat(eligibility_description="For men and women.")["tags"])


def test_an_easier_form_names_what_it_is_adapted_from() -> None:
    assert flat(name="Chair Yoga")["adapted_from"] == "yoga"
    assert flat(name="Walking football")["adapted_from"] == "football"
    assert flat(name="Yoga")["adapted_from"] is None


@pytest.mark.parametrize(
    ("words", "route"),
    [
        ("Just turn up.", "self"), ("Ask your GP for a referral.", "GP"),
        ("Referral by a health professional only.", "professional"), ("Write to Ann.", None),
    ],
)  # fmt: skip
def test_how_one_is_referred_is_read(words: str, route: str | None) -> None:
    assert flat(application_process=words)["referral_route"] == route


def test_the_first_number_is_the_one_that_leads_soonest_there() -> None:
    hall = {**HALL, "phones": [{"id": "p", "number": "0131 496 0001"}]}
    contact = {"id": "c", "phones": [{"id": "q", "number": "0131 496 0002"}]}
    assert flat([hall])["phone"] == "0131 496 0001"
    assert flat([hall], contacts=[contact])["phone"] == "0131 496 0002"


def test_every_place_of_a_service_is_a_point_and_a_postcode_gives_one() -> None:
    there = [
        {**HALL, "latitude": 55.9, "longitude": -3.1},
        {"id": "m", "location_type": "physical",
         "addresses": [{"id": "e", "city": "Dundee", "postal_code": "DD1 1AA"}]},
        SCREEN,
    ]  # fmt: skip
    told = flat(there)
    assert told["points"][0] == [55.9, -3.1]
    assert len(told["points"]) == 2
    assert told["place_names"] == ["Leith", "Dundee", "DD1"]


@for_every_row(
    ("words", "begin", "ways"),
    [
        ("A gentle walk by the canal.", "Self-referral. Telephone or email.", ["in_person"]),
        ("Chair yoga. Book by phone.", "Come along.", ["in_person"]),
        ("Art group; enquiries by telephone.", "", ["in_person"]),
        ("Advice in person or by phone.", "Telephone or email.", ["in_person", "phone"]),
        ("Telephone mentors who live with pain.", "Email us.", ["in_person", "phone"]),
        ("A listening line run by carers.", "", ["in_person", "phone"]),
    ],
)
def test_a_number_to_book_by_is_no_help_by_phone(words: str, begin: str, ways: list[str]) -> None:
    assert flat([HALL], description=words, application_process=begin)["delivery"] == ways

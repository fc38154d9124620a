"""The rules that are never traded away: a service that breaks one is never offered."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy.orm import Session

from directory.search import find_services
from store.open_times import PartOfDay, open_mask
from store.services import ServiceStatus

BREAKS: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("inactive", {"status": ServiceStatus.INACTIVE}, {}),
    ("defunct", {"status": ServiceStatus.DEFUNCT}, {}),
    ("closed for now", {"status": ServiceStatus.TEMPORARILY_CLOSED}, {}),
    ("opted out", {"opted_out": True}, {}),
    ("too young for it", {"minimum_age": 60}, {"age": 40}),
    ("too old for it", {"maximum_age": 25}, {"age": 40}),
    ("young person, from the words", {"minimum_age": 60}, {"need": "I'm 30, a walk"}),
    ("paid", {"is_free": False, "fees_description": "£5"}, {"limits": frozenset({"cost"})}),
    ("cost unknown", {"is_free": None, "fees_description": None}, {"limits": frozenset({"cost"})}),
    ("paid, from the words", {"is_free": False}, {"need": "a walk, but I'm skint"}),
    ("another council area", {"area": "Fife"}, {}),
    ("far off in one area", {"latitude": 57.5, "longitude": -4.2}, {}),
    ("a bus away", {"latitude": 55.92, "longitude": -3.28}, {"limits": frozenset({"travel"})}),
    ("no car", {"latitude": 55.92, "longitude": -3.28}, {"need": "a walk, I've no car"}),
    ("brisk, with pain", {"accessibility": []}, {"limits": frozenset({"pain"})}),
    ("brisk, with no energy", {"accessibility": []}, {"limits": frozenset({"energy"})}),
    ("steps", {"accessibility": ["seated"]}, {"limits": frozenset({"wheelchair"})}),
    ("steps, from the words", {"accessibility": []}, {"need": "a walk, in my wheelchair"}),
    ("no hoist", {}, {"limits": frozenset({"hoist"})}),
    ("another language", {}, {"language": "pl"}),
    ("no sign language", {"languages": ["en", "interpreter"]}, {"language": "bfi"}),
    ("not by phone", {}, {"delivery": "phone"}),
    ("for women, not said", {"tags": ["walking", "women"]}, {}),
    ("for men, women only asked", {"tags": ["walking", "men"]}, {"limits": {"women_only"}}),
    ("for another condition", {"condition_tags": ["heart"]}, {}),
    ("towns by name, and none near", {"area": "Dalkeith; Penicuik"}, {}),
    (
        "turns them away",
        {"description": "A walk. Not for diabetics."},
        {"need": "a walk, diabetic"},
    ),
    (
        "no group, from the words",
        {"description": "A walking club."},
        {"need": "a walk. I hate groups"},
    ),
    ("free, put otherwise", {"is_free": False}, {"need": "a walk, it needs to be nothing"}),
    ("a child's age, put barely", {"minimum_age": 11}, {"need": "walks for her. 8 year old"}),
    ("for stopping smoking", {"tags": ["walking", "smoking"]}, {}),
    (
        "not on wheels, in an alert",
        {"accessibility": [], "alert": "Not wheelchair accessible."},
        {"need": "a walk, in my wheelchair"},
    ),
    (
        "sent by somebody else",
        {"referral_route": "GP"},
        {"need": "a walk without needing a referral"},
    ),
    (
        "a voucher, in its words",
        {"referral_route": None, "description": "A walk. You need a voucher."},
        {"need": "a walk, I don't want to ask for a voucher"},
    ),
    ("last of the money", {"is_free": False}, {"need": "a walk. I've £3 left"}),
    ("will not pay", {"is_free": False}, {"need": "a walk, I'll not pay for it"}),
    (
        "a car to step into, in a wheelchair",
        {
            "description": "Lifts by car to the shops. You must be able to walk: not wheelchair "
            "accessible.",
            "tags": [],
            "delivery": ["home_visit"],
            "accessibility": [],
        },
        {"need": "a lift to the shops in my wheelchair"},
    ),
    ("older, by a span of decades", {"description": "A walk, 70s to 90s."}, {"age": 50}),
    (
        "sent by a nurse, two slips of spelling",
        {"referral_route": None, "description": "A walk. Referral by nurse or GP."},
        {"need": "a walk without a refferal"},
    ),
    (
        "for women, a man who swallows the I",
        {"tags": ["walking", "women"]},
        {"need": "am a man. a walk"},
    ),
    (
        "for men, one for women too",
        {"tags": ["walking", "men"]},
        {"need": "a walk that takes women"},
    ),
    (
        "for men, not just for men",
        {"tags": ["walking", "men"]},
        {"need": "a walk, not just for men"},
    ),
    ("age, the I swallowed", {"maximum_age": 60}, {"need": "a walk. am 78"}),
    (
        "on a screen, in the room asked",
        {"delivery": ["online"]},
        {"need": "a walk, no on a screen"},
    ),
    ("by phone, in the room asked", {"delivery": ["phone"]}, {"need": "a walk, in the room"}),
    ("paid, free said first", {"is_free": False}, {"need": "free gentle exercise, a walk"}),
    (
        "weekdays, a day said last",
        {"open_times": open_mask(["MO", "TU"])},
        {"need": "a walk, Sundays"},
    ),
    (
        "by day, somewhere at night",
        {"open_times": open_mask(["MO", "TU"], [PartOfDay.MORNING])},
        {"need": "a walk, somewhere to be at night"},
    ),
    (
        "fees of people in debt",
        {"description": "A walk out of debt. Monthly management fees apply."},
        {"need": "a walk out of debt"},
    ),
    (
        "by audition",
        {"description": "A walk with singing. Entry by audition."},
        {"need": "a walk with singing"},
    ),
    ("for men, none wanted", {"tags": ["walking", "men"]}, {"need": "a walk, never with men"}),
]


@pytest.mark.behaviour(25)
@pytest.mark.parametrize(
    ("service", "asked"), [case[1:] for case in BREAKS], ids=[case[0] for case in BREAKS]
)
def test_a_rule_is_never_traded_away(
    empty: Session, put: Any, today: date, service: dict[str, Any], asked: dict[str, Any]
) -> None:
    put("a walk by the shore", **service)
    query = {"need": "a walk", "place": "Leith", "today": today, **asked}
    assert find_services(empty, **query) == []


def test_the_same_service_is_offered_where_no_rule_is_broken(
    empty: Session, put: Any, today: date
) -> None:
    put("a walk by the shore")
    everything = frozenset({"cost", "travel", "pain", "energy", "wheelchair"})
    found = find_services(
        empty, need="a walk", place="Leith", limits=everything, age=70, today=today
    )
    assert [match.name for match in found] == ["a walk by the shore"]


@pytest.mark.behaviour(62)
def test_a_minimal_record_is_offered_with_what_is_not_known(
    empty: Session, put: Any, today: date
) -> None:
    unknown = dict.fromkeys(
        ("phone", "is_free", "fees_description", "latitude", "longitude", "description",
         "referral_route", "last_reviewed"),
    )  # fmt: skip
    put("a wee walk", **unknown, delivery=[], accessibility=[], languages=[])
    [match] = find_services(empty, need="a walk", place="Leith", today=today)
    assert match.cost == "Not written down, so ask."
    assert len(match.uncertain) == 3


def test_a_service_that_did_not_work_is_never_offered_again(
    empty: Session, put: Any, today: date
) -> None:
    walk = put("a walk by the shore")
    assert (
        find_services(empty, need="a walk", place="Leith", exclude_ids={walk.id}, today=today) == []
    )


def test_without_a_place_only_what_serves_all_of_scotland_is_offered(
    empty: Session, put: Any, today: date
) -> None:
    put("local walk")
    put("walk by phone", national=True, delivery=["phone"])
    for place in (None, "Narnia", "Tarbert"):
        found = find_services(empty, need="a walk", place=place, today=today)
        assert [match.name for match in found] == ["walk by phone"]


def test_someone_who_used_to_walk_is_not_sent_on_a_brisk_walk(
    empty: Session, put: Any, today: date
) -> None:
    put("brisk walk", accessibility=[])
    put("slow walk")
    found = find_services(
        empty, need="I used to walk for miles but can't now", place="Leith", today=today
    )
    assert [match.name for match in found] == ["slow walk"]


def test_an_interpreter_is_offered_and_said(empty: Session, put: Any, today: date) -> None:
    put("a walk by the shore", languages=["en", "interpreter"])
    [match] = find_services(empty, need="a walk", place="Leith", language="pl", today=today)
    assert "Ask them for an interpreter." in match.uncertain


MAY_COME: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    (
        "a hoist is got to on wheels",
        {"accessibility": ["hoist"], "description": "A walk.", "tags": ["walking"]},
        {"need": "a walk, in my wheelchair"},
    ),
    (
        "a level promenade",
        {"accessibility": ["own_pace"], "description": "A walk along the promenade."},
        {"need": "a walk, in my wheelchair"},
    ),
    (
        "another type of the same illness",
        {"description": "A walk for type 2 diabetes. Not for type 1."},
        {"need": "a walk with my type 2 diabetes"},
    ),
    (
        "a language named in English",
        {"languages": ["pl"], "description": "Polish walkers: a walk."},
        {"need": "a walk for Polish people"},
    ),
    (
        "no English spoken, no language named",
        {"languages": ["ar"], "description": "A walk in Arabic."},
        {"need": "a walk, she does not speak English"},
    ),
    (
        "no one-to-one is no wish to be alone",
        {"description": "A walking club."},
        {"need": "a walk. I don't want one-to-one"},
    ),
    (
        "a referral, or by themselves",
        {"referral_route": None, "description": "A walk. Referral by nurse or GP, or just call."},
        {"need": "a walk without a referral"},
    ),
    ("no audition", {"description": "A walk. No auditions."}, {"need": "a walk"}),
    (
        "an audition, to somebody trained",
        {"description": "A walk with singing. Entry by audition."},
        {"need": "a walk with singing, I read music"},
    ),
    (
        "debt advice that takes no fee",
        {"description": "A walk and debt advice. We never charge fees of any sort."},
        {"need": "a walk and debt advice"},
    ),
    (
        "after a wheelchair, not in one",
        {"accessibility": [], "description": "Wheelchairs lent out.", "tags": ["aids_equipment"]},
        {"need": "borrow a wheelchair"},
    ),
    ("for women, spoken of as she", {"tags": ["walking", "women"]}, {"need": "she wants a walk"}),
    (
        "for men, a son spoken of",
        {"tags": ["walking", "men"]},
        {"need": "my lad needs it, a walk he'd like"},
    ),
    (
        "raised beds for bad knees",
        {"description": "A garden with raised beds.", "accessibility": [], "tags": ["gardening"]},
        {"need": "I loved gardening but I can't get down to it now"},
    ),
]


@pytest.mark.parametrize(
    ("service", "asked"), [case[1:] for case in MAY_COME], ids=[case[0] for case in MAY_COME]
)
def test_a_rule_turns_nobody_away_for_whom_it_is(
    empty: Session, put: Any, today: date, service: dict[str, Any], asked: dict[str, Any]
) -> None:
    put("shore", **service)
    found = find_services(empty, **{"need": "a walk", "place": "Leith", "today": today, **asked})
    assert [match.name for match in found] == ["shore"]


@pytest.mark.parametrize(
    ("need", "offered"),
    [
        ("bad lungs", False),
        ("emphysema, cannae get ma breath", False),
        ("bad lungs, and want to stop smoking", True),
    ],
)
def test_a_change_is_offered_beside_an_illness_only_where_it_was_named(
    empty: Session, put: Any, today: date, need: str, offered: bool
) -> None:
    put(
        "Fresh Air Evenings",
        description="Help to stop smoking, week by week.",
        tags=["smoking", "lungs"],
    )
    found = find_services(empty, need=need, place="Edinburgh", today=today)
    assert bool(found) == offered

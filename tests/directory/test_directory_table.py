"""What people say, where they are and what must fit, with the services that are right first."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
from sqlalchemy.orm import Session
from tables import for_every_row

from directory.search import find_services
from store.services import Service, ServiceStatus

Case = tuple[str, "str | None", dict[str, Any], set[str]]


def _case(need: str, place: str | None, right: str, **more: Any) -> Case:
    return need, place, more, set(right.split())


def _limits(*names: str) -> frozenset[str]:
    return frozenset(names)


ADAPTED = [
    _case("I used to do yoga but can't now", "Leith", "seated-yoga-leith"),
    _case("used tae dae yoga, cannae get doon on the flair noo", "Glasgow", "glasgow-seated-yoga"),
    _case("I used to do yoga but can't now", "Dundee", "dundee-seated"),
    _case("I used to do yoga but can't now", "Stornoway", "national-seated"),
    _case("I loved dancing till my knees went", "Cumbernauld", "cumbernauld-dance"),
    _case("I miss swimming but can't manage the steps now", "Ayr", "ayr-swim"),
    _case("I had to give up the garden", "Govan", "govan-garden"),
]
MONEY = [
    _case("skint and the heating's off", "Drumchapel", "drumchapel-power"),
    _case("skint and the heating's off", "Wick", "wick-money"),
    _case("skint and the heating's off", "Brechin", "national-money-line"),
    _case("prepay meter is empty", "Livingston", "livingston-energy"),
    _case("naething in the cupboards", "Rothesay", "rothesay-food"),
    _case("cannot afford food", "Easterhouse", "easterhouse-food"),
    _case("sheriff officers at the door", "Cumnock", "cumnock-debt"),
    _case("PIP form", "Motherwell", "motherwell-benefits"),
    _case("landlord won't fix the damp", "Falkirk", "falkirk-housing"),
    _case("the bookies get all my wages", "Paisley", "national-gambling"),
    _case("cooking on a budget", "Castlemilk", "castlemilk-cooking"),
    _case("money", "Leith", "edinburgh-debt wester-hailes-money", limits=_limits("cost")),
]
BODY = [
    _case("chair exercise", "Lerwick", "lerwick-seated"),
    _case("chair exercise", "Falkirk", "falkirk-older national-seated", age=70),
    _case("tai chi for my balance", "Motherwell", "motherwell-tai-chi"),
    _case("a gentle walk", "Maryhill", "maryhill-walk"),
    _case("walking group", "EH21 6AA", "musselburgh-walk"),
    _case("swimming, I use a wheelchair", "Pollok", "pollok-swim"),
    _case("swimming", "Islay", "islay-swim", limits=_limits("pain")),
    _case("COPD, get puffed oot", "Grangemouth", "grangemouth-lungs"),
    _case("breathless, and I like singing", "Leith", "leith-breathing-singing"),
    _case("exercise after my heart attack", "Buckie", "buckie-heart"),
    _case("diabetes, I'd like to walk with others", "Brechin", "brechin-walk"),
    _case("my knees are stiff with arthritis", "Kelso", "kelso-arthritis"),
    _case("had a stroke last year", "Oban", "oban-stroke"),
    _case("I've MS", "Stranraer", "stranraer-ms"),
    _case("sore all the time", "Edinburgh", "edinburgh-pain-group"),
    _case("nobody has heard of my condition", "Stirling", "stirling-rare"),
    _case("always exhausted, ME they say", "Elgin", "glasgow-fatigue", limits=_limits("energy")),
    _case("crohn's", "Thurso", "national-bowel"),
]
MIND = [
    _case("awake all night wi worry", "Dumfries", "dumfries-sleep"),
    _case("feeling really low", "Galashiels", "galashiels-low"),
    _case("panic attacks", "East Kilbride", "east-kilbride-anxiety"),
    _case("my wife died and the house is quiet", "Glasgow", "glasgow-bereaved"),
    _case("my husband died", "Unst", "national-grief"),
    _case("naebody tae talk tae", "Wick", "thurso-befriend"),
    _case("I never see a soul up this track", "Hawick", "hawick-rural"),
    _case("lonely", "Glasgow", "glasgow-home-visits", delivery="home_visit"),
    _case("somewhere to meet people", "Leith", "leith-walk-and-blether leith-lunch"
          " edinburgh-home-visits"),
    _case("lonely, and I've no car", "Glenrothes", "fife-befriend"),
    _case("paint or clay", "Dunoon", "dunoon-art"),
    _case("a choir", "Perth", "perth-lunch-gaelic"),
]  # fmt: skip
PEOPLE = [
    _case("men's shed", "Forres", "forres-shed"),
    _case("women's group with wool", "Port Glasgow", "port-glasgow-women"),
    _case("LGBT group", "Inverness", "inverness-lgbt"),
    _case("I'm 19 and have no friends", "Elgin", "elgin-young"),
    _case("carers like me", "Castle Douglas", "castle-douglas-carers"),
    _case("look after my mum", "Oban", "oban-carers"),
    _case("muslim women walking", "Govanhill", "govanhill-noor"),
    _case("a group in Polish, I feel low", "Aberdeen", "aberdeen-polish", language="pl"),
    _case("help with a letter", "Elgin", "national-bsl", language="bfi", tags={"interpreting"}),
    _case("need an interpreter", "Calton", "calton-languages", language="ur"),
    _case("company for older people", "Inverurie", "inverurie-older", age=72),
]
HELP = [
    _case("stop smoking", "Dundee", "dundee-quit"),
    _case("cut down the drink", "Peterhead", "peterhead-alcohol"),
    _case("my tablet beats me", "Clydebank", "clydebank-digital"),
    _case("no way to get to the hospital", "Fort William", "fort-william-transport"),
    _case("ma doctor fobbed me off", "Edinburgh", "edinburgh-advocacy"),
    _case("the doctor never listens to me", "Kirkwall", "national-advocacy"),
    _case("signed off, and my boss is on at me", "Bathgate", "bathgate-work"),
    _case("course on living with pain", "Kilmarnock", "kilmarnock-pain-course"),
    _case("a course, but I've no internet", "Wick", "national-course-phone"),
    _case("COPD course", "Elgin", "elgin-lungs"),
]
EVERYTHING = [*ADAPTED, *MONEY, *BODY, *MIND, *PEOPLE, *HELP]


def test_the_table_is_long_enough_to_mean_something() -> None:
    assert len(EVERYTHING) >= 60


@pytest.mark.slow
@pytest.mark.behaviour(60)
@for_every_row(("need", "place", "more", "right"), EVERYTHING)
def test_a_right_service_comes_first(
    demonstration: Session,
    today: date,
    need: str,
    place: str | None,
    more: dict[str, Any],
    right: set[str],
) -> None:
    found = find_services(demonstration, need=need, place=place, today=today, **more)
    assert found, "nothing was found"
    assert len(found) <= 3
    assert found[0].id.removeprefix("demonstration:") in right


@pytest.mark.slow
@pytest.mark.behaviour(25)
@for_every_row(("need", "place", "more", "right"), EVERYTHING)
def test_nothing_closed_opted_out_or_against_a_limit_is_among_them(
    demonstration: Session,
    today: date,
    need: str,
    place: str | None,
    more: dict[str, Any],
    right: set[str],
) -> None:
    for match in find_services(demonstration, need=need, place=place, today=today, **more):
        service = demonstration.get(Service, match.id)
        assert service is not None
        assert service.status is ServiceStatus.ACTIVE
        assert not service.opted_out
        if "skint" in need or "cost" in more.get("limits", ()):
            assert service.is_free


@pytest.mark.behaviour(19)
@for_every_row(
    ("need", "place"),
    [
        ("sailing lessons", "Oban"),
        ("quantum physics", "Leith"),
        ("a wig", None),
        ("", "Leith"),
        ("bagpipe repairs", "Perth"),
        ("bowls", "Lerwick"),
    ],
)
def test_where_nothing_fits_nothing_is_offered(
    demonstration: Session, need: str, place: str | None, today: date
) -> None:
    assert find_services(demonstration, need=need, place=place, today=today) == []


@pytest.mark.behaviour(28)
@for_every_row("place", ["Leith", "Glasgow", "Dundee", "Kirkwall", "Portobello"])
@for_every_row("need", ["exercise", "yoga", "swimming", "food", "money"])
def test_with_cost_a_limit_only_free_services_are_offered(
    demonstration: Session, need: str, place: str, today: date
) -> None:
    found = find_services(
        demonstration, need=need, place=place, limits=_limits("cost"), today=today
    )
    services = [demonstration.get(Service, match.id) for match in found]
    assert all(service is not None and service.is_free for service in services)


@pytest.mark.behaviour(29)
@for_every_row(
    "need",
    ["lonely", "money worries", "my doctor dismissed me", "carers", "low mood", "pain", "sleep",
     "stop smoking", "my lungs", "a course", "work", "grief", "peer support"],
)  # fmt: skip
def test_someone_at_home_without_internet_has_a_way_by_phone_or_visit_for_every_great_need(
    demonstration: Session, need: str, today: date
) -> None:
    found = find_services(
        demonstration,
        need=need,
        place="Lairg",
        limits=_limits("travel", "no_internet"),
        today=today,
    )
    assert found
    assert all(re.search("by phone|at your home", match.access, re.IGNORECASE) for match in found)


@pytest.mark.behaviour(59)
@for_every_row("place", ["Leith", "Lairg", "Stornoway", "Hawick", None])
def test_someone_dismissed_by_a_doctor_finds_an_advocate_anywhere(
    demonstration: Session, place: str | None, today: date
) -> None:
    found = find_services(demonstration, need="My doctor dismissed me", place=place, today=today)
    assert found[0].organisation == "Stand Beside Advocacy"

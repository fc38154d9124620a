"""Needs and limits told round about, each with what must not be heard in its like."""

from __future__ import annotations

from datetime import date

from tables import for_every_row

from directory.asked import Asked, read_asked
from directory.facts import Facts, facts_of
from directory.limits import Fit, age_in, limits_in
from directory.needs import lost_activities
from directory.put_otherwise import put_otherwise
from directory.ways_said import ways_in_text
from directory.who_asks import who_asks
from store.services import Service
from understanding.text.words import in_english

AT_HOME = frozenset({"phone", "online", "home_visit"})


def _asked(need: str, place: str = "Huntly") -> Asked:
    return read_asked(
        need=need,
        place=place,
        limits=frozenset(),
        age=None,
        language="en",
        delivery=None,
        tags=frozenset(),
        today=date(2026, 11, 23),
    )


def _facts(description: str) -> Facts:
    return facts_of(
        Service(id="one", name="A group", description=description, tags=[], accessibility=[])
    )


@for_every_row(
    ("said", "limit", "heard"),
    [
        ("I'd rather not go through the surgery", Fit.NO_REFERRAL, True),
        ("I don't want to bother the physio", Fit.NO_REFERRAL, True),
        ("I'm not going cap in hand to anybody", Fit.NO_REFERRAL, True),
        ("I'm not under any mental health team", Fit.NO_REFERRAL, True),
        ("no forms, no names", Fit.NO_REFERRAL, True),
        ("I've not been to the doctor yet", Fit.NO_REFERRAL, False),
        ("my nurse will send me if I find the name", Fit.NO_REFERRAL, False),
        ("no five pounds to spare", Fit.COST, True),
        ("there's nothing in my purse", Fit.COST, True),
        ("Free, please, and with company", Fit.COST, True),
        ("I'm free on Tuesdays", Fit.COST, False),
        ("a few pounds is fine", Fit.COST, False),
        ("I use a powered chair", Fit.STEP_FREE, True),
        ("since I lost both legs", Fit.STEP_FREE, True),
        ("I lost my job and my leg is sore", Fit.STEP_FREE, False),
        ("I'm not going further than the village", Fit.TRAVEL, True),
        ("I'd go beyond the village for that", Fit.TRAVEL, False),
        ("she can't come unless somebody comes for her", Fit.FETCHED, True),
        ("she'd have to be collected from the house", Fit.FETCHED, True),
        ("he comes for his tea", Fit.FETCHED, False),
        ("there's nobody to mind them so the bairns must come", Fit.CHILDREN_COME, True),
        ("my bairns are grown and away", Fit.CHILDREN_COME, False),
        ("I'd swim only with other women", Fit.WOMEN_ONLY, True),
        ("I met other women there", Fit.WOMEN_ONLY, False),
    ],
)
def test_limits_are_heard_as_people_put_them(said: str, limit: Fit, heard: bool) -> None:
    assert (limit.value in limits_in(said)) is heard


@for_every_row(
    ("said", "place", "near"),
    [
        ("A choir. Huntly only", "Huntly", True),
        ("it has to be Huntly", "Huntly", True),
        ("I can't travel from Huntly", "Huntly", True),
        ("a choir in Huntly, or anywhere", "Huntly", False),
        ("it has to be gentle", "Huntly", False),
    ],
)
def test_who_stays_in_their_town_says_so(said: str, place: str, near: bool) -> None:
    assert (Fit.TRAVEL in _asked(said, place).fits) is near


@for_every_row(
    ("said", "ways"),
    [
        ("somebody would have to come here", AT_HOME),
        ("I'd like a person to come in and sit", AT_HOME),
        ("no helpline, no screen: a person to come in", {"home_visit"}),
        ("a voice on the phone or a face at the door", {"phone", "home_visit"}),
        ("I've not been past the gate since spring", AT_HOME),
        ("I can't get to any class or meeting", AT_HOME),
        ("my phone's cut off", {"in_person", "online", "home_visit"}),
        ("I can come in to an office", set()),
        ("unless someone comes to the house for her", set()),
        ("take him, feed him and bring him home", set()),
        ("nobody comes to see me", set()),
    ],
)
def test_ways_are_heard_as_people_put_them(said: str, ways: set[str]) -> None:
    assert ways_in_text(said) == ways


@for_every_row(
    ("said", "age"),
    [
        ("two bairns aged 6 and 8. I'm 31", 31),
        ("I'm 40, I've a 3 and a 5 year old", 40),
        ("a club for my boys aged 9 and 11. I'm 40", 9),
        ("I'm a fella of 40", 40),
        ("my son's 12", 12),
    ],
)
def test_the_age_is_not_that_of_children_spoken_of(said: str, age: int) -> None:
    assert age_in(said) == age


@for_every_row(
    ("said", "kind", "given"),
    [
        ("I found the keys in the freezer again", "dementia", True),
        ("he couldn't tell you what day it is", "dementia", True),
        ("keep the milk in the fridge", "dementia", False),
        ("he's not slept since Basra", "veterans", True),
        ("back from Iraq in one piece, they said", "veterans", True),
        ("I am from Afghanistan, since Kandahar I have nothing", "veterans", False),
        ("I've not been to the barber in a year, he can't be left", "respite", True),
        ("I've not been to the barber, I like it long", "respite", False),
        ("Who can take me? It's at seven", "transport", True),
        ("who would take me on at my age", "transport", False),
    ],
)
def test_needs_told_by_a_state_of_things(said: str, kind: str, given: bool) -> None:
    meant = frozenset().union(*(row[2] for row in put_otherwise(in_english(said))))
    assert (kind in meant) is given


@for_every_row(
    ("said", "abuse"),
    [
        ("She throws things. Last week it was the iron.", True),
        ("he slaps me when the tea's late", True),
        ("my son throws things when he's tired", False),
        ("she throws pots at a class", False),
    ],
)
def test_what_is_thrown_is_thrown_at_somebody(said: str, abuse: bool) -> None:
    assert ("domestic_abuse" in _asked(said).kinds) is abuse


@for_every_row(
    ("said", "man"),
    [
        ("46 year old bloke", True),
        ("I am man from Eritrea", True),
        ("who would a man even tell", True),
        ("my 46 year old sister", False),
    ],
)
def test_a_man_says_so(said: str, man: bool) -> None:
    assert who_asks(in_english(said), frozenset(), {}).is_man is man


def test_who_never_could_has_lost_nothing() -> None:
    assert not lost_activities("I can't swim at all and I'd like to learn")
    assert "swimming" in lost_activities("I loved swimming and can't manage it any more")


def test_for_themselves_and_not_for_who_drinks() -> None:
    assert _asked("My son's on the vodka. This isn't for him, it's for me").for_themselves
    assert not _asked("My son's on the vodka, where can he go?").for_themselves


def test_an_illness_beside_a_plain_need_is_not_alone() -> None:
    with_a_form = "My hands don't hold a pen since the MS, would somebody do the benefits form?"
    assert not _asked(with_a_form).illness_alone
    assert _asked("an MS group").illness_alone


@for_every_row(
    ("description", "none"),
    [
        ("A grown-ups' evening, so please don't bring children.", True),
        ("Adults only.", True),
        ("Bring the children, there are toys.", False),
    ],
)
def test_where_no_children_come(description: str, none: bool) -> None:
    assert _facts(description).no_children is none

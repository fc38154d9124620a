"""Rules that words alone tell, each with what must go and what must stay."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy.orm import Session

from directory.asked import Asked, read_asked
from directory.facts import Facts, facts_of
from directory.fitting import ways_in
from directory.flattening.ways import _BY_PHONE, _VISITS, _affirmed
from directory.limits import Fit, age_in, limits_in
from directory.places import known_place
from directory.search import answer
from directory.stages import AFTER_REHAB, NEW, TYPE_1, TYPE_2, fits, served, told
from directory.stopped import has_stopped, takes_nobody_new
from directory.ways_said import ways_in_text
from store.services import Service
from understanding.text.words import in_english

TODAY = date(2026, 11, 23)


def _asked(need: str, place: str | None = "Leith") -> Asked:
    return read_asked(
        need=need,
        place=place,
        limits=frozenset(),
        age=None,
        language="en",
        delivery=None,
        tags=frozenset(),
        today=TODAY,
    )


def _facts(description: str, name: str = "A group", **given: Any) -> Facts:
    fields: dict[str, Any] = {
        "tags": [], "condition_tags": [], "accessibility": [], "languages": ["en"], **given,
    }  # fmt: skip
    return facts_of(Service(id="one", name=name, description=description, **fields))


@pytest.mark.parametrize(
    ("said", "limited"),
    [
        ("nothing in the press and naebody to write me a slip", True),
        ("nobody who could send me a food bank voucher", True),
        ("a group I can join myself without the doctor", True),
        ("I don't have a social worker", True),
        ("nobody to talk to", False),
        ("nobody to give me a hug", False),
        ("nobody to fill in the form with me", False),
        ("I can go out by myself now", False),
        ("no doctor listens to me", False),
    ],
)
def test_who_has_nobody_to_send_them(said: str, limited: bool) -> None:
    assert (Fit.NO_REFERRAL.value in limits_in(said)) is limited


@pytest.mark.parametrize(
    ("description", "sent"),
    [
        ("Twelve-week group. GP referral.", True),
        ("Referral from your link worker.", True),
        ("Ask your surgery to refer you.", True),
        ("Bring a voucher from the school.", True),
        ("Self-referrals cannot be accepted. Referral by a nurse.", True),
        ("GP referral not needed.", False),
        ("Self or GP referral.", False),
        ("Counselling, self or school referral.", False),
        ("We take referrals from GPs, or just come along.", False),
        ("A letter from the council? Bring it.", False),
    ],
)
def test_who_must_be_sent(description: str, sent: bool) -> None:
    assert _facts(description).by_referral is sent


@pytest.mark.parametrize(
    ("said", "stages"),
    [
        ("jabbing insulin since I was nine", TYPE_1),
        ("got the type 2 news last week", TYPE_2),
        ("T2 diabetic and hungry", TYPE_2),
        ("just been diagnosed with MS", NEW),
        ("they've signed me off from the cardiac rehab", AFTER_REHAB),
    ],
)
def test_a_type_or_a_stage_is_told(said: str, stages: str) -> None:
    assert stages in told(in_english(said))


def test_a_service_for_one_type_is_none_for_the_other() -> None:
    one, other = served("adults with type 1 diabetes"), served("for type 2 diabetes")
    assert not fits(one, frozenset({TYPE_2}))
    assert fits(one, frozenset({TYPE_1}))
    assert not fits(other, told("type 1 since my teens"))
    assert fits(one, told(in_english("my diabetes is up and down")))
    assert served("type 1 and type 2 both welcome") == frozenset()
    assert served("newly diagnosed or years in") == frozenset()


def test_what_follows_a_course_asks_for_the_course() -> None:
    after = served("circuits for people who have completed cardiac rehab")
    assert not fits(after, told("had a stent in june"))
    assert fits(after, told("finished my rehab and want to keep going"))
    assert served("cardiac rehab: eight weeks after a heart attack") == frozenset()


@pytest.mark.parametrize(
    ("said", "woman", "man"),
    [
        ("I'm a wifie that likes a drill", True, False),
        ("lady joiner, real tools", True, False),
        ("a shed without the fellas", True, False),
        ("widower, I like wood", False, True),
        ("guy, 50s, low", False, True),
        ("a workshop with other old boys", False, True),
        ("there's a guy at work who sings", False, False),
        ("the lady next door told me of you", False, False),
        ("my boys need a club", False, False),
        ("I am looking after my dad", False, False),
        ("I am caring for my wife", False, False),
        ("man, I'm tired of this", False, False),
        ("woman, 44, new in town", True, False),
    ],
)
def test_a_woman_or_a_man(said: str, woman: bool, man: bool) -> None:
    asked = _asked(said)
    assert (asked.is_woman, asked.is_man) == (woman, man)


def test_who_is_harmed_is_not_taken_for_who_harms() -> None:
    asked = _asked("he reads the mileage on my car when I get in")
    assert "domestic_abuse" in asked.kinds
    assert asked.perhaps_woman
    assert not asked.perhaps_man
    assert "domestic_abuse" not in _asked("he reads the meter for me").kinds
    assert "domestic_abuse" not in _asked("my son's 15, he smashed the telly").kinds


def test_a_shed_that_says_nothing_of_men_is_for_whoever_likes() -> None:
    tags = ["men", "mens_shed"]
    assert not _facts("Fixing, newsing, tea.", "Blue Shed", tags=tags).men_only
    assert _facts("Boats and benches.", "Govan Men's Shed", tags=tags).men_only
    dames = _facts("Women's shed: power tools.", "Crafty Dames", tags=tags)
    assert dames.women_only
    assert not dames.men_only


@pytest.mark.parametrize(
    ("said", "ways"),
    [
        ("in a hall with real folk, I won't do it on a screen", {"in_person"}),
        ("a group on the phone is no use", {"in_person"}),
        ("I'd do it from my own house", {"phone", "online", "home_visit"}),
        ("they'd have to come to her", {"phone", "online", "home_visit"}),
        ("could somebody come to my house", {"phone", "online", "home_visit"}),
        ("nobody comes to my door from one week to the next", set()),
        ("sheriff officers came to the door", set()),
        ("we're being put out from our home", set()),
        ("I walk from my house to the shop", set()),
        ("I'm in a hall of residence", set()),
        ("my phone is too clever for me", set()),
    ],
)
def test_the_way_it_must_come(said: str, ways: set[str]) -> None:
    assert ways_in_text(said) == ways


@pytest.mark.parametrize(
    ("said", "limited"),
    [
        ("art class, I'm on two sticks", True),
        ("I walk with a stick", True),
        ("can't get up the step of a bus", True),
        ("my son pushes my chair", True),
        ("somewhere warm, no steps", True),
        ("it sticks in my throat", False),
        ("my flat's damp, I'm on the ground floor", False),
        ("drumming with sticks", False),
        ("walking with poles", False),
        ("no step-dad in my house", False),
    ],
)
def test_who_cannot_do_steps(said: str, limited: bool) -> None:
    assert (Fit.STEP_FREE.value in limits_in(said)) is limited


@pytest.mark.parametrize(
    ("description", "up_stairs"),
    [
        ("Studio up two flights.", True),
        ("Above the pub.", True),
        ("34 steps to the door.", True),
        ("The twelve steps of recovery.", False),
        ("We take small steps.", False),
        ("A 10,000 steps challenge.", False),
    ],
)
def test_stairs_told_in_prose(description: str, up_stairs: bool) -> None:
    assert _facts(description).no_wheelchairs is up_stairs


def test_a_bad_hip_is_not_sent_up_the_stairs(put: Any, empty: Session) -> None:
    upstairs = put("loft yoga", description="Yoga in the loft, up two flights.", tags=["yoga"])
    level = put("hall yoga", description="Yoga in the hall.", tags=["yoga"], accessibility=[])
    hip, well = _asked("yoga, I've a bad hip"), _asked("yoga")
    assert not ways_in(upstairs, hip)
    assert ways_in(upstairs, well)
    assert ways_in(level, hip)


@pytest.mark.parametrize(
    ("said", "stopped"),
    [
        ("Group dissolved March 2024.", True),
        ("A choir. Listing kept for reference.", True),
        ("The group held its last meeting in November.", True),
        ("We have now wound up.", True),
        ("The club has merged into the Friday club.", True),
        ("This service has been replaced by Tay Recovery.", True),
        ("Our last meeting of the month is at the library.", False),
        ("Wound up? Come for a quiet hour.", False),
        ("Two choirs have merged into one and sing on Mondays.", False),
        ("For people whose marriage has been dissolved.", False),
        ("Thank you to all who came to our open day!", False),
    ],
)
def test_what_has_ended_in_prose(said: str, stopped: bool) -> None:
    assert has_stopped(said, "") is stopped


@pytest.mark.parametrize(
    ("said", "nobody"),
    [
        ("No longer takes new people.", True),
        ("Waiting list closed.", True),
        ("Closed to new members.", True),
        ("Closed to new referrals until spring.", False),
        ("Waiting list: about six weeks.", False),
        ("A closed group for survivors.", False),
        ("New members welcome.", False),
    ],
)
def test_who_takes_nobody_new(said: str, nobody: bool) -> None:
    assert takes_nobody_new(said, "") is nobody
    assert _facts(said).stopped is nobody


@pytest.mark.parametrize(
    ("said", "age"),
    [
        ("he's eleven and sorts his mum's tablets", 11),
        ("something for a ten year old", 10),
        ("guy, 50s, low", 55),
        ("had it since I was nine, 34 now", 34),
        ("I'm one of five", None),
        ("he's ten minutes late", None),
        ("I'm seven months pregnant", None),
        ("records from the 60s", None),
        ("a seven year old dog", None),
    ],
)
def test_an_age_in_words(said: str, age: int | None) -> None:
    assert age_in(said) == age


def test_a_club_for_over_60s_is_asked_for_by_who_is_60() -> None:
    assert _asked("a walk for over 60s").at_least_age == 60
    assert _asked("I was over 60 minutes in the queue").at_least_age is None


def test_training_to_lift_is_none_for_a_back_that_is_done() -> None:
    academy = "Free SVQ training for people who want jobs as care workers."
    assert _facts(academy).trains_for_hard_work
    assert not _facts("Jobs as drivers, with adjustments for ill health.").trains_for_hard_work
    assert not _facts("Training for unpaid carers: rest and rights.").trains_for_hard_work


@pytest.mark.parametrize(
    ("description", "is_trade"),
    [
        ("Showroom: scooters, stairlifts and riser chairs.", True),
        ("Halls to let by the hour.", True),
        ("Dementia training for care staff.", True),
        ("Dementia training for staff and families.", False),
        ("A lunch club, and a hall to let by the hour.", False),
        ("Furniture shop selling donated beds at low cost.", False),
        ("Training for your first ten kilometres.", False),
    ],
)
def test_what_sells_or_lets_is_no_help(description: str, is_trade: bool) -> None:
    assert _facts(description, "Argyll House").is_trade is is_trade


def test_who_would_hire_a_hall_is_shown_one(put: Any, empty: Session) -> None:
    hall = put("Old Kirk", description="Halls to let by the hour.", tags=[])
    assert ways_in(hall, _asked("a hall to hire for our choir"))
    assert not ways_in(hall, _asked("somewhere warm to sit"))


@pytest.mark.parametrize(
    ("said", "ages"),
    [
        ("Clubs for young carers P4 to S6.", (8.0, 18.0)),
        ("Drama for S1 and over.", (12.0, None)),
        ("Art for primary pupils.", (4.0, 12.0)),
        ("Walks for 50 plus.", (50.0, None)),
        ("Held at the primary school.", (None, None)),
    ],
)
def test_ages_by_school_years(said: str, ages: tuple[float | None, float | None]) -> None:
    facts = _facts(said)
    assert (facts.lowest_age, facts.highest_age) == ages


def test_no_car_and_an_errand_is_a_need_of_its_own() -> None:
    assert "transport" in _asked("toothache and nae car").kinds
    assert "transport" in _asked("no car and dialysis three times a week").kinds
    assert "transport" not in _asked("no car, want a choir").kinds
    assert "transport" not in _asked("cannot get to sleep, the doctor gave me pills").kinds


def test_who_fetches_people_is_reached(put: Any, empty: Session) -> None:
    drivers = put(
        "drivers", description="Volunteer drivers take you to the hospital.", tags=["transport"],
        latitude=55.9, longitude=-3.3, place_names=["Colinton"],
    )  # fmt: skip
    hall = put("hall", latitude=55.9, longitude=-3.3, place_names=["Colinton"])
    asked = _asked("no car and an appointment at the clinic")
    assert ways_in(drivers, asked)
    assert not ways_in(hall, asked)


@pytest.mark.parametrize(
    ("said", "gone", "left"),
    [
        ("sore hands, what is there that isn't the pool", {"swimming"}, {"arthritis"}),
        ("company, not churchy, not sporty", {"sport", "faith"}, set()),
        ("not into football, love a quiz", {"football", "sport"}, {"quiz"}),
        ("rather than counselling, a walk", {"counselling"}, {"walking"}),
        ("no heating and not sleeping", set(), {"energy_bills", "sleep"}),
        ("I can't swim any more", set(), {"swimming"}),
        ("the washer's deid", {"bereavement"}, set()),
        ("my dad's deid", set(), {"bereavement"}),
        ("the horses have cleaned me out", {"horses", "riding"}, {"gambling"}),
        ("I look after the horses", set(), {"horses"}),
        ("he's in the bookies", {"reading"}, {"gambling", "family_addiction"}),
        ("can't see the telly right any more", {"film"}, {"sight"}),
        ("I can't see the point", {"sight"}, set()),
        ("he's eleven and sorts his mum's tablets", set(), {"young_carers"}),
        ("my son does the shopping for his mum", {"young_carers"}, set()),
        ("I don't cook any more", set(), {"lunch_club"}),
        ("he never cooks, it's always me", {"lunch_club"}, set()),
    ],
)
def test_what_is_meant_and_what_is_not(said: str, gone: set[str], left: set[str]) -> None:
    kinds = _asked(said).kinds
    assert not kinds & gone
    assert left <= kinds


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("anxiety group Hamilton, I finish work at 5", "Hamilton"),
        ("bereavement group perth", "Perth"),
        ("something to do, Ayr", "Ayr"),
        ("I eat on my own. Hyndland", "Hyndland"),
        ("thanks for that, Lewis", None),
        ("my son Lewis, he is 9", None),
    ],
)
def test_a_town_that_is_also_a_word(said: str, name: str | None) -> None:
    place = known_place(said)
    assert (place.name if place else None) == name


def test_a_whole_council_is_served_by_what_is_in_it(put: Any, empty: Session) -> None:
    put(
        "knit", description="A knitting group.", tags=["knitting"], area=None,
        place_names=["Glenrothes"], latitude=56.198, longitude=-3.178,
    )  # fmt: skip
    put(
        "purl", description="A knitting group.", tags=["knitting"], area=None,
        place_names=["Dundee"], latitude=56.462, longitude=-2.97,
    )  # fmt: skip
    found = answer(empty, _asked("a knitting group", "Fife"))
    assert [match.name for match in found.matches] == ["knit"]


def test_a_plain_thing_that_is_not_there_is_not_made_up_for(put: Any, empty: Session) -> None:
    put("claim", description="Advisers help disabled people to claim benefits.", tags=["benefits"])
    assert answer(empty, _asked("riding for the disabled")).nothing_fits
    put("reins", description="Riding for disabled people, ponies and a mounting block.", tags=[])
    found = answer(empty, _asked("riding for the disabled"))
    assert [match.name for match in found.matches] == ["reins"]


@pytest.mark.parametrize(
    ("said", "comes"),
    [
        ("a physio visits you at home", True),
        ("where a person is unable to travel, at home", True),
        ("we come to you", True),
        ("make yourself at home", False),
        ("come to your local library", False),
    ],
)
def test_what_comes_to_the_door(said: str, comes: bool) -> None:
    assert _affirmed(_VISITS, said) is comes


@pytest.mark.parametrize(
    ("said", "rung"),
    [
        ("ring or text us between six and six", True),
        ("phone any day, 7am to 10pm", True),
        ("a volunteer rings you", True),
        ("ring us to book a place", False),
        ("call us first", False),
    ],
)
def test_what_is_rung(said: str, rung: bool) -> None:
    assert _affirmed(_BY_PHONE, said) is rung

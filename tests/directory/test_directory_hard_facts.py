"""Hard facts told in words: ended, evenings, delivered, who cannot wait, and for whom it is not."""

from datetime import date

import pytest
from tables import for_every_row

from directory.asked import read_asked
from directory.facts import facts_of
from directory.flattening.ways import _VISITS, _affirmed
from directory.hours import slots_in_words
from directory.limits import age_in, limits_in
from directory.stopped import has_stopped
from directory.times_said import times_in
from directory.ways_said import ways_in_text
from store.open_times import DAYS, PartOfDay, open_mask
from store.services import Service


@pytest.mark.parametrize(
    "said",
    [
        "Art for carers. Sessions ended in May owing to loss of our funding.",
        "Tai chi at the hall. We are no longer able to run this, the roof is away.",
        "Our last meeting was in March.",
        "The building is condemned.",
    ],
)
def test_what_ended_in_prose_has_stopped(said: str) -> None:
    assert has_stopped(said, "")


@pytest.mark.parametrize(
    "said", ["The session ended with soup last time.", "We run since the loss of the old hall."]
)
def test_other_ends_are_none(said: str) -> None:
    assert not has_stopped(said, "")


def test_evenings_in_words_are_in_the_evening() -> None:
    (slot,) = slots_in_words("Thursday nights 7 till 9 in the back hall")
    assert (slot["opens_at"], slot["closes_at"]) == ("19:00", "21:00")
    opens = {slot["opens_at"] for slot in slots_in_words("Tuesday mornings or evenings")}
    assert opens == {"09:00", "18:00"}


@for_every_row(
    ("told", "visits"),
    [
        ("parcels delivered all over the county", True),
        ("we deliver to folk who are stuck", True),
        ("volunteer drivers take people to hospital", True),
        ("we deliver courses in the library", False),
        ("food is not delivered", False),
    ],
)
def test_what_is_brought_to_the_door_comes_home(told: str, visits: bool) -> None:
    assert _affirmed(_VISITS, told) is visits


@for_every_row(
    ("text", "limit"),
    [
        ("I cannot wait months for this", "no_wait"),
        ("need a counsellor soon", "no_wait"),
        ("I've nobody to refer me", "no_referral"),
        ("it can't cost, I'm on UC", "cost"),
        ("three quid at most", "cost"),
        ("I'll no go if there's men there", "women_only"),
    ],
)
def test_a_limit_said_in_passing_is_heard(text: str, limit: str) -> None:
    assert limit in limits_in(text)


def test_times_said_in_passing() -> None:
    by_day = open_mask(DAYS, [PartOfDay.MORNING, PartOfDay.AFTERNOON])
    assert times_in("I don't go out after dark") == by_day
    evening = open_mask(DAYS, [PartOfDay.EVENING])
    assert times_in("a shed but in the evening") == evening
    after_work = evening | open_mask(["SA", "SU"])
    assert times_in("I'm on the tools every day till six") == after_work
    assert times_in("a choir for folk who work through the day") == after_work


def test_ages_and_ways_said_in_passing() -> None:
    assert age_in("my lassie's 9 and lost her papa") == 9
    assert age_in("fell and lost my nerve. 71. want a class") == 71
    assert ways_in_text("a class with folk, not a video") == {"in_person"}
    assert ways_in_text("I don't want to do it down a phone") == {"in_person"}


def _asked(need: str):  # type: ignore[no-untyped-def]
    return read_asked(
        need=need,
        place=None,
        limits=frozenset(),
        age=None,
        language="en",
        delivery=None,
        tags=frozenset(),
        today=date(2026, 11, 29),
    )


def test_what_is_told_of_money_or_not_wanted_is_no_need() -> None:
    assert "benefits" not in _asked("I fancy a choir but I'm on benefits").kinds
    assert "benefits" in _asked("am I on the right benefits").kinds
    assert "debt" not in _asked("a gamblers group, not a debt line").kinds


def test_two_who_come_together_are_not_sent_to_a_womens_night() -> None:
    assert _asked("a swim for me and my husband").with_a_man
    assert not _asked("my husband died in May, I'd like to swim").with_a_man


@for_every_row(
    ("said", "stopped"),
    [
        ("Tea and songs. Now ended: nobody was left to run it.", True),
        ("Food parcels. We stopped in March.", True),
        ("Sadly folded last winter.", True),
        ("Parcels for the village. We had to close when the hall flooded.", True),
        ("We had to close early once.", False),
        ("The centre has been demolished.", True),
        ("Visitors for older people. Waiting list closed until further notice.", True),
        ("Closed on Mondays.", False),
        ("Now closed to new members.", False),
        ("The old hall was sold and we now meet in the library.", False),
        ("Ended up lonely? Come along.", False),
    ],
)
def test_an_end_without_its_subject_is_an_end(said: str, stopped: bool) -> None:
    assert has_stopped(said, "") is stopped


@pytest.mark.parametrize(
    ("description", "women_only"),
    [
        ("A curtained pool session. Women and girls over 12.", True),
        ("A dance class. Ladies, any age.", True),
        ("A natter. Women and men of the town.", False),
        ("Led by Ann. Women often come with a friend, and men do too.", False),
    ],
)
def test_a_sentence_that_begins_with_women_is_for_them(description: str, women_only: bool) -> None:
    assert (
        facts_of(Service(name="A", description=description, tags=[], accessibility=[])).women_only
        is women_only
    )


@pytest.mark.parametrize(
    ("description", "gets_in"),
    [
        ("Volunteer cars. You must be able to transfer into a car seat.", False),
        ("Grassy paths, so not great for wheels.", False),
        ("Step-free. You must be able to book ahead.", True),
    ],
)
def test_what_must_be_climbed_into_is_none_for_a_wheelchair(
    description: str, gets_in: bool
) -> None:
    service = Service(name="A", description=description, tags=[], accessibility=[])
    assert ("step_free" in facts_of(service).accessible) is gets_in


@pytest.mark.parametrize(
    ("text", "feared"),
    [
        ("I'm frightened of him coming home", True),
        ("terrified of my husband", True),
        ("I'm scared of him falling again", False),
        ("frightened of dying", False),
    ],
)
def test_who_fears_somebody_at_home_is_to_be_safe_there(text: str, feared: bool) -> None:
    asked = read_asked(
        need=text, place=None, limits=frozenset(), age=None, language="en", delivery=None,
        tags=frozenset(), today=date(2026, 11, 29),
    )  # fmt: skip
    assert ("domestic_abuse" in asked.kinds) is feared


def test_nothing_to_spend_is_a_limit() -> None:
    assert "cost" in limits_in("I've nothing to spend")
    assert "cost" not in limits_in("I've nothing to lose")

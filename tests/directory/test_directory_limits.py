"""What must fit is read from the words: age, times, language, cost, access."""

from __future__ import annotations

import pytest
from tables import for_every_row

from directory.limits import (
    age_in,
    language_in,
    limits_in,
    tongues_named,
)
from directory.times_said import times_asked, times_in
from store.open_times import DAYS, PartOfDay, open_mask

EVENING = open_mask(DAYS, [PartOfDay.EVENING])
WEEKEND = open_mask(["SA", "SU"])


@for_every_row(
    ("said", "age"),
    [
        ("he's 15", 15),
        ("my son's 12 and he helps", 12),
        ("my gran is 82 and can't work her tablet", 82),
        ("I am a 45 year old man", 45),
        ("I'm a dad with a two year old", None),
        ("I'm 3 weeks off the drink", None),
        ("I'm 20 years sober", None),
        ("up at 6 every day", None),
        ("29 with a dodgy knee", 29),
        ("Bad lungs, bad knees, 63", 63),
        ("we're both in our sixties", 65),
        ("40 a day and I want to stop", None),
        ("15 i like girls and nobody knows", 15),
        ("she'll not talk. 8 year old, sleeping in my bed", 8),
        ("a 10 year old car and no money", None),
        ("someone for my 13 yr old", 13),
        ("she's in S3 and hates it", 14),
        ("he's in P6", 10),
        ("sick with worry over her Highers", 16),
        ("in p 5", None),
    ],
)
def test_the_age_is_that_of_whoever_is_to_go(said: str, age: int | None) -> None:
    assert age_in(said) == age


@for_every_row(
    ("said", "times"),
    [
        ("I work shifts", EVENING | WEEKEND),
        ("I work days", EVENING | WEEKEND),
        ("woodwork, but evenings only", EVENING),
        ("something at the weekend", WEEKEND),
        ("I'm only free on Mondays", open_mask(["MO"])),
        ("best in the mornings", open_mask(DAYS, [PartOfDay.MORNING])),
        ("a hospital appointment on Monday", None),
        ("tai chi, a Sunday", open_mask(["SU"])),
        ("my dad died, Sunday", None),
        ("somewhere to sleep at night", None),
        ("I'm on till five every day", EVENING | WEEKEND),
        ("I have a full time job", EVENING | WEEKEND),
        ("Wednesday's my day off", open_mask(["WE"])),
        ("company on a Friday morning", open_mask(["FR"], [PartOfDay.MORNING])),
        ("exhausted by ten in the morning", None),
        ("nothing till my money comes on Thursday", None),
        ("Sundays are the worst", None),
        ("a walk", None),
        ("I can't work", None),
    ],
)
def test_when_somebody_can_go_is_heard(said: str, times: int | None) -> None:
    assert times_in(said) == times


def test_days_and_a_part_of_the_day_are_asked_for_together() -> None:
    assert times_asked(frozenset({"tuesday"}), "evening") == open_mask(["TU"], [PartOfDay.EVENING])
    assert times_asked(frozenset(), None) is None
    with pytest.raises(ValueError, match="no day"):
        times_asked(frozenset({"someday"}), None)


@for_every_row(
    ("said", "language"),
    [
        ("something in Polish", "pl"),
        ("someone who speaks Tigrinya", "ti"),
        ("someone who signs to help with my post", "bfi"),
        ("I want to learn Spanish", None),
        ("sign up for a class", None),
        ("he only speaks Cantonese", "yue"),
        ("a walk", None),
    ],
)
def test_the_language_asked_for_is_heard(said: str, language: str | None) -> None:
    assert language_in(said) == language


@for_every_row(
    ("said", "limit"),
    [
        ("get fit for nothing", "cost"),
        ("somewhere step free", "step_free"),
        ("hungry and can't leave the flat", "travel"),
        ("I've not got a car", "travel"),
        ("swimming with no men there", "women_only"),
        ("I have to be lifted into the pool", "hoist"),
        ("cannae be paying for it", "cost"),
        ("I don't do groups", "no_group"),
        ("couldn't go in a room of folk", "no_group"),
        ("just the one person to talk to", "no_group"),
    ],
)
def test_a_limit_is_heard_however_it_is_put(said: str, limit: str) -> None:
    assert limit in limits_in(said)


@pytest.mark.parametrize(
    "said", ["stuck in an office all day", "wheelchair rugby", "are there no groups near here"]
)
def test_what_only_sounds_like_a_limit_is_none(said: str) -> None:
    assert limits_in(said) == frozenset()


@pytest.mark.parametrize(
    ("said", "tongues"),
    [
        ("a Ukrainian family with school forms", {"uk"}),
        ("a Syrian neighbour of mine", {"ar"}),
        ("Gaelic songs", {"gd"}),
        ("a walk", set()),
    ],
)
def test_languages_that_are_named_in_whatever_way(said: str, tongues: set[str]) -> None:
    assert tongues_named(said) == tongues


def test_a_language_is_asked_for_by_being_written() -> None:
    assert language_in("Szukam grupy dla seniorów, nie mówię po angielsku") == "pl"


@for_every_row(
    ("said", "limit", "stated"),
    [
        ("a free pottery class", "cost", True),
        ("I've 40p left till Friday", "cost", True),
        ("I have two left feet", "cost", False),
        ("not a penny to my name", "cost", True),
        ("I cannot manage the pool steps", "step_free", True),
        ("a chair user", "step_free", True),
        ("not one-to-one", "no_group", False),
        ("I need it one-to-one", "no_group", True),
        ("I could never sit with men", "women_only", True),
        ("a walk with men and women", "women_only", False),
    ],
)
def test_limits_put_otherwise(said: str, limit: str, stated: bool) -> None:
    assert (limit in limits_in(said)) is stated


@for_every_row(
    ("said", "limit", "heard"),
    [
        ("cannae get intae toon", "travel", True),
        ("there's no way over frae the isle", "travel", True),
        ("cannot get into the shower", "travel", False),
        ("don't get paid till Friday", "cost", True),
        ("they don't get paid enough", "cost", False),
        ("ladies only swimming", "women_only", True),
        ("I can't have men there", "women_only", True),
        ("the ladies were lovely", "women_only", False),
    ],
)
def test_more_limits_in_the_words(said: str, limit: str, heard: bool) -> None:
    assert (limit in limits_in(said)) is heard


@for_every_row(
    ("said", "language"),
    [
        ("debts, lepiej po polsku", "pl"),
        ("help with rent, en español por favor", "es"),
        ("a Polish counsellor", "pl"),
        ("an Arabic-speaking worker", "ar"),
        ("Polish food club", None),
        ("a German shepherd class", None),
    ],
)
def test_a_language_in_its_own_name(said: str, language: str | None) -> None:
    assert language_in(said) == language


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("Thursdays only", ["TH"]),
        ("a Saturday suits best", ["SA"]),
        ("Sunday is hard", None),
        ("being put out on friday with two kids", None),
    ],
)
def test_a_day_said_alone(said: str, days: list[str] | None) -> None:
    assert times_in(said) == (open_mask(days) if days else None)

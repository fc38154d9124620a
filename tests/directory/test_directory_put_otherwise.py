"""Needs told by a picture, circles disowned and doors for some alone, each with the other side."""

import pytest

from directory.ages import ages_served
from directory.disowned import belongs_to, disowned, private_to
from directory.flattening.areas import area_named
from directory.kinds import kinds_served
from directory.limits import Fit, age_in, limits_in
from directory.put_otherwise import put_otherwise
from directory.stopped import has_stopped, takes_nobody_new
from directory.times_said import has_no_other_day, times_in
from directory.ways_said import ways_in_text
from understanding.text.words import in_english


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("cupboards bare and three weans", "food"),
        ("the fridge is empty till Monday", "food"),
        ("I emptied the fridge and hate myself for it", "eating_disorder"),
        ("the landlord's putting us out on Friday", "housing"),
        ("two men at the door with a letter to take the telly", "debt"),
        ("the black dog's back", "low_mood"),
        ("naebody's chapped ma door in weeks", "loneliness"),
        ("who looks after the carers?", "carers"),
        ("I still set the table for two", "bereavement"),
        ("I see every hour of the night", "sleep"),
        ("get me and the kids out of his house before he's back", "domestic_abuse"),
        ("my English is small, is there a class", "english_lessons"),
        ("something for my chest", "lungs"),
    ],
)
def test_what_a_picture_means(said: str, meant: str) -> None:
    given = frozenset().union(*(row[2] for row in put_otherwise(in_english(said))))
    assert meant in given


@pytest.mark.parametrize(
    "said",
    [
        "bare walls, I want to paint",
        "I ate everything on the menu and loved it",
        "the stairs put me out of breath",
        "a man to take the sofa to the tip",
        "somewhere to walk my black dog",
        "a cooking class for two",
        "my chest of drawers needs fixing",
        "I know every hour off is precious",
    ],
)
def test_what_is_no_picture(said: str) -> None:
    assert not frozenset().union(*(row[2] for row in put_otherwise(in_english(said))))


@pytest.mark.parametrize(
    ("said", "kind", "none"),
    [
        ("we're no navy", "veterans", True),
        ("she's 20, not a student", "students", True),
        ("I was in the navy", "veterans", False),
        ("I'm a student, not sleeping", "students", False),
    ],
)
def test_what_they_are_not(said: str, kind: str, none: bool) -> None:
    assert (kind in disowned(in_english(said))) is none


@pytest.mark.parametrize(
    ("words", "said", "let_in"),
    [
        ("playgroup. pass holders only.", "a baby group", False),
        ("playgroup. pass holders only.", "my man's posted to the base", True),
        ("counselling for matriculated students", "anxiety, works in a bar", False),
        ("counselling for matriculated students", "anxiety at uni", True),
        ("a gym class with female staff only", "a gym class", True),
        ("a choir for anybody", "a choir", True),
    ],
)
def test_a_door_for_some_alone(words: str, said: str, let_in: bool) -> None:
    english = in_english(said)
    assert belongs_to(private_to(words), english, disowned(english)) is let_in


@pytest.mark.parametrize(
    ("said", "years"),
    [
        ("autistic boy of 15, Galashiels", 15),
        ("daughter is 20 and works in a bar", 20),
        ("she's turned 70", 70),
        ("my wean's in P3", 7),
        ("wean's 5 month", None),
        ("boy of 15 months", None),
        ("a team of 15", None),
    ],
)
def test_the_ages_of_others(said: str, years: int | None) -> None:
    assert age_in(said) == years


def test_ages_served_to_others() -> None:
    assert ages_served("for under 19s") == (None, 18)
    assert ages_served("games for 18 to 25s")[1] == 25


@pytest.mark.parametrize(
    ("words", "ended"),
    [
        ("The quit club finished in December when its funding ended.", True),
        ("The class stopped last year.", True),
        ("The club finished in third place.", False),
        ("Funding ended but volunteers run it.", False),
    ],
)
def test_what_has_ended(words: str, ended: bool) -> None:
    assert has_stopped(words, "") is ended


@pytest.mark.parametrize(
    ("words", "full"),
    [
        ("A club. Full: new members cannot be taken this year.", True),
        ("The class is full.", True),
        ("Full of laughter.", False),
        ("Full: waiting list open.", False),
        ("New members cannot be taken until spring.", False),
    ],
)
def test_what_is_full(words: str, full: bool) -> None:
    assert takes_nobody_new(words, "") is full


def test_the_corners_of_highland_are_their_towns() -> None:
    assert "Highland" not in area_named("Black Isle")[1]
    assert "Fortrose" in area_named("Black Isle")[1]
    assert area_named("Highland")[1] == ("Highland",)


def test_limits_said_otherwise() -> None:
    assert Fit.COST.value in limits_in("not got a penny till Friday")
    assert Fit.TRAVEL.value in limits_in("he's away wi the motor")
    assert Fit.TRAVEL.value not in limits_in("he's away wi his pals")
    assert times_in("messages for the weekend") is None
    assert times_in("something at the weekend") is not None
    assert has_no_other_day("Sundays only, I work")
    assert not has_no_other_day("a walk on a Sunday")


def test_rather_a_room_than_a_screen() -> None:
    assert ways_in_text("I'd sooner go to a class than anything on a screen") == {"in_person"}
    assert ways_in_text("I'd rather be on a screen than go to a class") != {"in_person"}


def test_the_depression_of_history_is_no_illness() -> None:
    assert "low_mood" not in kinds_served("films of the depression era")
    assert "low_mood" in kinds_served("a group for depression")

"""Short things said while a plan is made or looked at: heard for what they are."""

from __future__ import annotations

from datetime import date, datetime, timezone

import pytest
from tables import for_every_row

from understanding.dates.dates import read_when
from understanding.people.told_along import only_agrees
from understanding.plans.corrections import read_correction
from understanding.plans.plan_wanted import plan_told
from understanding.rulers.two_ratings import confidence_beside
from understanding.talking.by_number import number_picked
from understanding.talking.joking import without_joke
from understanding.talking.paused_for import pauses_with_reason
from understanding.talking.settled import settled_on
from understanding.talking.told_before import besides_told_before, told_before

#: A Monday morning.
NOW = datetime(2026, 1, 12, 10, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    "text", ["telt ye", "I telt ye already", "och, told you that", "said that"]
)
def test_told_already_is_heard_and_says_nothing_else(text: str) -> None:
    assert told_before(text)
    assert besides_told_before(text) == ""


@pytest.mark.parametrize(
    ("text", "rest"),
    [("telt ye, mornins", "mornins"), ("I told you. twice a week", "twice a week")],
)
def test_what_is_said_again_with_it_is_kept(text: str, rest: str) -> None:
    assert besides_told_before(text) == rest


@pytest.mark.parametrize(
    "text", ["my doctor told me to walk", "tell the nurse", "say hello to a neighbour"]
)
def test_what_others_told_is_no_i_told_you(text: str) -> None:
    assert besides_told_before(text) == text


@pytest.mark.parametrize(
    ("text", "says"),
    [("depends. go on then", "yes"), ("hm… aye, awright", "yes"), ("not sure. naw", "no"),
     ("it depends. no thanks", "no")],
)  # fmt: skip
def test_a_yes_or_no_after_wavering_is_one(text: str, says: str) -> None:
    assert settled_on(text) == says


@pytest.mark.parametrize("text", ["depends on the weather", "dunno", "yes", "Tuesday. no, Friday"])
def test_wavering_alone_settles_nothing(text: str) -> None:
    assert settled_on(text) is None


@pytest.mark.parametrize("text", ["aye close enough", "close enough", "yes good enough", "aye"])
def test_close_enough_agrees(text: str) -> None:
    assert only_agrees(text)


@pytest.mark.parametrize("text", ["aye but Thursday", "close the blinds", "yes, with Jean"])
def test_a_change_is_no_mere_yes(text: str) -> None:
    assert not only_agrees(text)


@pytest.mark.parametrize(
    ("text", "when"),
    [("in 3 days naw a week", date(2026, 1, 19)), ("Monday, wait, Tuesday", date(2026, 1, 13)),
     ("in a week, actually in two weeks", date(2026, 1, 26))],
)  # fmt: skip
def test_of_two_times_the_second_is_meant_where_the_first_is_taken_back(
    text: str, when: date
) -> None:
    found = read_when(text, now=NOW, asked="when")
    assert found is not None
    assert found.start == when


def test_no_sunday_is_not_sunday() -> None:
    found = read_when("saturday no sunday", now=NOW, asked="when")
    assert found is not None
    assert found.start == date(2026, 1, 17)
    put_right = read_correction("game is on saturday no sunday", now=NOW)
    assert put_right.parts.when_text == "saturday"
    assert put_right.gone == "sunday"
    assert put_right.days_out is None


@pytest.mark.parametrize(
    ("text", "what"),
    [("ring the carers line on Tuesday", "ring the carers line"),
     ("phone the council tomorrow morning", "phone the council"),
     ("Phone the baths on Friday", "phone the baths")],
)  # fmt: skip
def test_a_doing_with_its_day_is_a_plan(text: str, what: str) -> None:
    found = plan_told(text, now=NOW)
    assert found is not None
    assert found.goal == what


@for_every_row(
    "text",
    ["phone my sister on Sundays", "ring my mum every day and she never answers",
     "see the doctor on Friday", "call me on Tuesday", "ask at the clinic on Tuesday",
     "the walk hurts on Tuesdays", "ring who on Tuesday?"],
)  # fmt: skip
def test_a_habit_a_visit_or_a_tale_is_no_plan(text: str) -> None:
    assert plan_told(text, now=NOW) is None


@pytest.mark.parametrize(
    ("text", "meant"),
    [("the dug. naw jokin. sit on the flair", "sit on the flair"),
     ("rob a bank lol. only kidding, phone first", "phone first"), ("just joking", "")],
)  # fmt: skip
def test_what_was_a_joke_is_not_meant(text: str, meant: str) -> None:
    assert without_joke(text) == meant


@pytest.mark.parametrize("text", ["it's no joke", "I like joking wi my pal. it helps", "a walk"])
def test_talk_of_jokes_takes_nothing_back(text: str) -> None:
    assert without_joke(text) is None


@pytest.mark.parametrize(("text", "at"), [("1", 0), ("number 2", 1), ("[3]", 2), ("2.", 1)])
def test_a_number_picks_from_a_list(text: str, at: int) -> None:
    assert number_picked(text, 3) == at


@for_every_row("text", ["4", "0", "2 times", "6 or 7", "one", "at 2"])
def test_a_number_off_the_list_or_with_words_picks_nothing(text: str) -> None:
    assert number_picked(text, 3) is None


@pytest.mark.parametrize(
    "text",
    ["pause it. wean is no well", "haud it the now, ma mum's poorly",
     "can we pause for now, I've visitors coming"],
)  # fmt: skip
def test_a_pause_with_its_reason_is_a_pause(text: str) -> None:
    assert pauses_with_reason(text)


@pytest.mark.parametrize(
    "text",
    ["park the car, then walk", "pause", "hold the rail, it helps", "a pause half way, then on"],
)
def test_a_doing_is_no_pause(text: str) -> None:
    assert not pauses_with_reason(text)


@pytest.mark.parametrize(
    ("text", "sure"),
    [("8 for importance and 6 for confidence", 6), ("it's 9 important but only 3 sure", 3),
     ("importance 9 confidence 4", 4), ("it matters 8, sure about 5", 5)],
)  # fmt: skip
def test_two_ratings_in_one_message_are_both_heard(text: str, sure: float) -> None:
    assert confidence_beside(text) == sure


@pytest.mark.parametrize(
    "text", ["8", "important, 8 out of 10", "8 because my 2 weans are important, sure", "very sure"]
)
def test_one_rating_is_not_taken_for_two(text: str) -> None:
    assert confidence_beside(text) is None

"""A plan that is to stay as it is, several changes at once, and a part taken out by its name."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from tables import for_every_row

from understanding.dates.dates import read_when
from understanding.plans.as_it_is import finds_it_good, keeps_as_it_is
from understanding.plans.changes_apart import changes_apart, day_denied, restates
from understanding.plans.corrections import read_correction
from understanding.plans.named_part import part_named
from understanding.plans.one_off import is_left_undone
from understanding.plans.plan_moved import change_of_plan
from understanding.plans.taken_out import taken_out
from understanding.talking.asking_back import wants_ideas
from understanding.text.words import in_english

NOW = datetime(2026, 1, 12, 10, tzinfo=ZoneInfo("Europe/London"))
KEEPS = [
    "its fine noo", "naething, leave it be", "nae changes, thanks", "keep it the way it is",
    "I pressed it by mistake", "nothing needs changing. the plan's grand", "no change",
]  # fmt: skip
GOOD = ["it's ok now", "nothing. the plan is fine", "happy with it", "looks good"]
CHANGES = ["how much", "the Monday", "it's not fine", "nothing on Mondays", "leave out Jean"]
PARTS = [
    ("take the 'how often' out", "how_often"), ("nae need for how much", "how_much"),
    ("we dont need the amount", "how_much"), ("skip the reminder", "cue"),
    ("leave out \"how much\"", "how_much"),
]  # fmt: skip
UNDONE = ["no coffee after 2", "nae phone in ma bed", "stay off the crisps", "stop eating at night"]
DONE = ["no more than two coffees", "cut down on coffee", "note what I eat", "swim"]
IDEAS = [
    "I need something practical", "want useful thing. what i can do", "practical tips please",
    "do you have any advice",
]  # fmt: skip
NO_IDEAS = ["I want to walk more", "I need advice about my benefits", "I want practical shoes"]
MOVED = [
    ("the bingo's on Friday, not Thursday", "Friday"),
    ("I'll swim every day from now on", "every day"),
]
STAYS = ["my nurse is in on Monday", "I'm going to bed now", "you could write twice a week now"]


@for_every_row("text", [*KEEPS, *GOOD])
def test_a_plan_is_kept_as_it_is(text: str) -> None:
    assert keeps_as_it_is(text)


@pytest.mark.parametrize("text", GOOD)
def test_a_plan_is_found_good(text: str) -> None:
    assert finds_it_good(text)


def test_leaving_it_is_no_yes_to_it() -> None:
    assert not finds_it_good("leave it")


@for_every_row("text", CHANGES)
def test_a_change_is_no_leaving(text: str) -> None:
    assert not keeps_as_it_is(text)


@for_every_row(("text", "part"), PARTS)
def test_a_part_is_taken_out_by_its_name(text: str, part: str) -> None:
    out = taken_out(text)
    assert out is not None
    assert out.plain
    assert part_named(out.thing) == part


@pytest.mark.parametrize("text", UNDONE)
def test_what_is_left_undone_has_no_amount(text: str) -> None:
    assert is_left_undone(text)


@pytest.mark.parametrize("text", DONE)
def test_less_of_something_may_have_one(text: str) -> None:
    assert not is_left_undone(text)


def test_several_changes_are_taken_one_by_one() -> None:
    assert changes_apart("no, 5 nights not 6. and no Senga", now=NOW) == [
        "no, 5 nights not 6",
        "and no Senga",
    ]
    assert changes_apart("Tuesdays, not Thursdays", now=NOW) == ["Tuesdays, not Thursdays"]


def test_a_count_is_put_right() -> None:
    assert read_correction("no, 5 nights not 6", now=NOW).parts.how_much == "5 nights"


def test_a_day_is_denied_by_no_and_put_right_by_naw() -> None:
    assert day_denied("no the Wednesday") == "Wednesday"
    assert day_denied("no, Wednesday") is None
    assert day_denied("naw Wednesday") is None
    assert read_correction("naw FRIDAY at TWO", now=NOW).parts.when_text == "FRIDAY at TWO"
    found = read_when("naw friday at two", now=NOW, asked="when")
    assert found is not None
    assert found.start == datetime(2026, 1, 16, 14, tzinfo=NOW.tzinfo)


def test_words_that_stand_in_the_plan_take_nothing_out() -> None:
    assert restates("no tea after 4 and milk", "no tea after 4")
    assert not restates("no Jean", "walk to the shop with Jean")


@pytest.mark.parametrize("text", IDEAS)
def test_something_practical_is_a_wish_for_ideas(text: str) -> None:
    assert wants_ideas(text)


@pytest.mark.parametrize("text", NO_IDEAS)
def test_a_wish_or_a_need_is_none(text: str) -> None:
    assert not wants_ideas(text)


@pytest.mark.parametrize(("text", "change"), MOVED)
def test_a_plan_put_right_after_it_was_agreed(text: str, change: str) -> None:
    assert change_of_plan(text, now=NOW) == change


@pytest.mark.parametrize("text", STAYS)
def test_other_days_and_our_writing_change_no_plan(text: str) -> None:
    assert change_of_plan(text, now=NOW) is None


def test_meh_is_my_before_a_thing_and_a_shrug_alone() -> None:
    assert in_english("whit's meh plan") == "what's my plan"
    assert in_english("meh, could be better") == "meh, could be better"
    assert in_english("can we mak a plan") == "can we make a plan"

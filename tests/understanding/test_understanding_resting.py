"""A rest, a miss and giving up are read for what they are, and no plan is made of them."""

import pytest
from tables import for_every_row

from understanding.check_ins.resting import gives_up, not_this_time, rests

RESTS = [
    "ah'm wantin a rest this week", "I'm having a week off for now", "can we pause the plan",
    "I'd rather take it easy till I'm better", "nae walkin this week", "resting up the now",
    "just leave the walk for a couple of weeks", "skip it this week, ma chest's bad",
    "staying in my bed this week", "eh need tae rest the noo",
]  # fmt: skip
NO_REST = [
    "rest each afternoon", "I had to rest this week but did two", "have a rest after lunch",
    "skip breakfast", "leave it", "walk this week", "I rested this week",
    "is it ok to rest this week?", "stay in bed till 9",
]  # fmt: skip
NOT_NOW = ["no this week", "naw, no the noo", "not this time, sorry", "nothing this week, pal"]
MORE = ["no, this time I went", "no", "not the hill", "this week I did it"]
GIVES_UP = ["ah gie up", "eh gie up on it", "chuck it", "I'm giving up", "I'm done with the plan"]
GIVES_UP_A_THING = ["give up smoking", "gie up the fags", "giving up sugar", "give it an hour"]


@for_every_row("text", RESTS)
def test_a_rest_for_now_is_read(text: str) -> None:
    assert rests(text)


@for_every_row("text", NO_REST)
def test_a_rest_that_is_a_plan_or_past_is_none(text: str) -> None:
    assert not rests(text)


@pytest.mark.parametrize("text", NOT_NOW)
def test_not_this_time_is_read_in_scots_too(text: str) -> None:
    assert not_this_time(text)


@pytest.mark.parametrize("text", MORE)
def test_what_tells_more_is_not_not_this_time(text: str) -> None:
    assert not not_this_time(text)


@for_every_row("text", GIVES_UP)
def test_giving_up_is_read(text: str) -> None:
    assert gives_up(text)


@pytest.mark.parametrize("text", GIVES_UP_A_THING)
def test_giving_up_a_thing_is_something_to_do(text: str) -> None:
    assert not gives_up(text)

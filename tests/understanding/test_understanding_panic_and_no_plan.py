"""A panic as they write, and a plan that is not wanted."""

from tables import for_every_row

from understanding.danger.panic_now import in_a_panic, panic_eases, panic_grows
from understanding.plans.no_plan_wanted import wants_no_plan
from understanding.talking.set_apart import is_only_a_figure


@for_every_row(
    "text",
    ["I'm having a panic attack", "am panickin here", "ma heart is gon mental",
     "panic attack coming on", "in the middle of a panic attack"],
)  # fmt: skip
def test_a_panic_as_they_write_is_heard(text: str) -> None:
    assert in_a_panic(text)


@for_every_row(
    "text",
    ["I get panic attacks", "had a panic attack last week", "scared of having a panic attack",
     "in a panic about the bills", "I was panicking yesterday", "no need to panic"],
)  # fmt: skip
def test_what_is_told_of_panics_is_no_panic_now(text: str) -> None:
    assert not in_a_panic(text)


def test_easing_and_growing_are_told_apart() -> None:
    assert panic_eases("aye it's passing noo")
    assert panic_grows("no, it's worse")
    assert panic_grows("not easing")
    assert not panic_eases("not easing")
    assert not panic_eases("still panicking")


@for_every_row(
    "text",
    ["I want to leave the plan", "no plan", "I never asked for a goal", "I wanted no goal",
     "scrap the plan", "dont want a plan"],
)  # fmt: skip
def test_a_plan_that_is_not_wanted_is_heard(text: str) -> None:
    assert wants_no_plan(text)


@for_every_row(
    "text",
    ["I have no plan yet", "no plan B", "what plan? I don't have one",
     "I don't want a plan that hurts", "the plan is fine", "I want no goal but I would like ideas"],
)  # fmt: skip
def test_what_only_speaks_of_a_plan_turns_none_down(text: str) -> None:
    assert not wants_no_plan(text)


def test_no_one_is_nobody_and_no_figure() -> None:
    assert not is_only_a_figure("no one")
    assert is_only_a_figure("no, 7")
    assert is_only_a_figure("och aye, one")

"""A wish for something else in mid-plan, and what a plan leaves out, told from parts of a plan."""

from __future__ import annotations

from tables import for_every_row

from dialogue.beside import said_beside
from understanding.plans.goal_instead import wish_instead
from understanding.plans.left_out_doing import asks_to_put_it_in, left_out_doing
from understanding.plans.same_sort import same_sort

NOW = "2026-01-12T10:00:00+00:00"


@for_every_row(
    ("said", "words", "goal"),
    [("Actually I want to stop smoking", "stop smoking", True),
     ("och naw ah want tae sleep better", "sleep better", True),
     ("it's my sleep I want to work on", "my sleep", True),
     ("can we do sleep instead", "sleep", True),
     ("on second thoughts I would like to learn guitar", "learn guitar", True),
     ("wait, I'd rather go swimming", "go swimming", False),
     ("changed ma mind, I'd like to bake a cake", "bake a cake", False)],
)  # fmt: skip
def test_a_wish_for_something_else_is_read(said: str, words: str, goal: bool) -> None:
    wish = wish_instead(said)
    assert wish is not None
    assert (wish.words, wish.is_goal) == (words, goal)


@for_every_row(
    "said",
    ["I'd like to do it on Tuesdays", "I want my brother to come", "I'd like to go with Jean",
     "I want to ask my brother", "actually I'd like to bring my sister", "I want to keep it small",
     "actually I want to do it twice a week", "no I want mornings", "I need a lift",
     "I'd like to start on Monday", "I want it to be easier", "I want to stop now",
     "I'd rather go at night", "can I do it on Fridays?", "I'd like company"],
)  # fmt: skip
def test_a_part_of_the_plan_is_no_other_wish(said: str) -> None:
    assert wish_instead(said) is None


@for_every_row(
    ("said", "asked", "intent"),
    [("actually I want to stop smoking", "who", "change_goal"),
     ("I want to eat better", "when_to", "change_goal"),
     ("I want to lose weight", "limits", None),
     ("I want to sleep better", "barrier", None),
     ("actually I want to sleep better", "barrier", "change_goal"),
     ("I'd like to get my sister to come", "who", None),
     ("I'd like to find a pal to walk with", "who", None),
     ("forget that, I'd rather phone my pal", "cue", "puts_right"),
     ("I want to walk more", "who", None),
     ("actually I want to stop smoking", "idea", None),
     ("where's the fishing?", "read_back", "answer"),
     ("there's nae fishing in it", "how_often", "puts_right"),
     ("you forgot the fishing", "say_back", "change_plan")],
)  # fmt: skip
def test_where_it_is_heard(said: str, asked: str, intent: str | None) -> None:
    draft = {"goal": "walk more", "what": "walk to the shop"}
    context = {"asked": asked, "before": "", "now": NOW, "draft": draft}
    assert said_beside(said, context, {}) == intent


def test_without_a_plan_in_the_making_a_wish_changes_none() -> None:
    context = {"asked": "who", "before": "", "now": NOW, "draft": None}
    assert said_beside("I want to stop smoking", context, {}) is None


@for_every_row(
    "said",
    ["you left out the ice", "you forgot Jean", "there's no point in it", "there's nothing in it",
     "it doesn't help", "there's no time in that", "you missed Monday", "there's walking in it",
     "what about running costs?", "what about swimming instead?", "you forgot my tablets",
     "put it in the fridge"],
)  # fmt: skip
def test_what_is_left_out_is_a_doing_and_nothing_else(said: str) -> None:
    assert left_out_doing(said, "walk more") is None
    assert not asks_to_put_it_in(said)


def test_a_word_of_the_goal_may_be_missing_as_well() -> None:
    assert left_out_doing("where's the choir?", "sing in the choir") == "choir"
    assert left_out_doing("where's the choir?", "walk more") is None


@for_every_row(
    ("before", "after", "same"),
    [("walk to the shop", "swim", True), ("walk to the shop", "stop smoking", False),
     ("phone my sister", "eat fruit", False), (None, "swim", True),
     ("walk to the shop", "sit by the window", True), ("eat an apple", "cook soup", True)],
)  # fmt: skip
def test_things_of_one_sort_may_share_a_day(before: str | None, after: str, same: bool) -> None:
    assert same_sort(before, after) is same

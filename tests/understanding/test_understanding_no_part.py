"""What is said while a plan is made and is no part of it."""

from datetime import datetime, timezone

import pytest
from tables import for_every_row

from understanding.plans.no_doing import is_no_part
from understanding.plans.told import read_told

NOW = datetime(2026, 11, 29, 16, tzinfo=timezone.utc)


@for_every_row(
    "clause",
    [
        "dinnae tell me tae tak a bubble bath", "don't ask me", "stop asking me", "haud oan",
        "the walk's nae good", "the walk is no use to me", "hold on she's shouting for her tea",
        "she's shoutin", "wait a minute", "that plan is not happening",
    ],
)  # fmt: skip
def test_an_order_a_refusal_or_a_word_to_wait_is_no_part(clause: str) -> None:
    assert is_no_part(clause)


@for_every_row(
    "clause",
    [
        "stop smoking", "never eat after 8", "hold on to the rail and walk", "ask Jean along",
        "wait till the rain's off then walk", "the swimming is not on mondays",
        "don't give up the job", "stop eating biscuits",
    ],
)  # fmt: skip
def test_a_thing_to_do_or_not_to_do_is_one(clause: str) -> None:
    assert not is_no_part(clause)


def test_what_they_would_rather_do_is_the_plan() -> None:
    said = (
        "the walk's nae good, ah'd raither dae the heat pad and sit doon 10 minutes efter ma dinner"
    )
    parts = read_told(said, now=NOW, asked="what").parts
    assert parts.what == "dae the heat pad and sit doon"
    assert (parts.how_much, parts.when_text) == ("10 minutes", "efter ma dinner")


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("swim on a Friday", "swim"),
        ("walk in the park on the Sunday", "walk in the park"),
        ("walk on a Friday, with Jean", "walk, with Jean"),
    ],
)
def test_a_day_leaves_no_small_words_behind(said: str, what: str) -> None:
    assert read_told(said, now=NOW, asked="what").parts.what in {what, what.partition(",")[0]}

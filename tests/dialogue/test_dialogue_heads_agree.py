"""What both heads and the act agree on is heard, whatever was asked and in whatever words."""

from __future__ import annotations

from typing import Any

import pytest
from tables import for_every_row

from dialogue.beside import said_beside
from dialogue.intent_in_context import intent_in_context
from understanding.talking.acts import Act


def name_of(text: str, *, asked: str | None, head: str, act: Act, sure: float, **more: Any) -> str:
    acts = {one.value: (1 - sure) / 7 for one in Act} | {act.value: sure}
    reading = {"control": head, "control_sure": 0.8, "acts": acts, "safety": None, **more}
    settled = intent_in_context({"name": head, "confidence": 0.4}, reading, asked, text)
    return str(settled["name"])


@for_every_row("asked", ["importance", "who", "cue", "limits", "read_back", "else", None])
@for_every_row(
    "text", ["delete all what you have about me", "everything about me must go from there"]
)
def test_a_wish_to_have_all_gone_is_heard_wherever_it_is_said(asked: str | None, text: str) -> None:
    found = name_of(text, asked=asked, head="delete_my_data", act=Act.REMARK, sure=0.97)
    assert found == "delete_my_data"


@pytest.mark.parametrize(
    ("text", "act"),
    [("get rid of the games on my phone", Act.WISH), ("clear out the hall cupboard", Act.PLAN)],
)
def test_something_of_their_own_to_clear_out_is_an_answer(text: str, act: Act) -> None:
    assert name_of(text, asked="what", head="delete_my_data", act=act, sure=0.95) == "answer"


@pytest.mark.parametrize("asked", ["importance", "who", "else", "check_in"])
def test_a_goodbye_in_new_words_is_one(asked: str) -> None:
    text = "goodbye chat. i am ok just tired"
    assert name_of(text, asked=asked, head="goodbye", act=Act.TROUBLE, sure=0.9) == "goodbye"


def test_a_goodbye_in_a_plan_is_a_part_of_it() -> None:
    text = "after i wave my wife off"
    assert name_of(text, asked="cue", head="goodbye", act=Act.PLAN, sure=0.9) == "answer"


def test_a_rating_is_kept_whatever_is_said_with_it() -> None:
    ruler = {"value": 7.0, "low": 7.0, "high": 7.0}
    found = name_of(
        "7, that's what I said", asked="importance", head="goodbye", act=Act.SHORT, sure=0.9,
        ruler=ruler,
    )  # fmt: skip
    assert found == "answer"


@pytest.mark.parametrize(
    ("act", "found"), [(Act.REMARK, "find_service"), (Act.HELP, "answer"), (Act.PLAN, "answer")]
)
def test_local_help_that_is_asked_for_and_not_told_is_heard_at_a_part_of_a_plan(
    act: Act, found: str
) -> None:
    acts = {act.value: 0.6}
    settled = intent_in_context(
        {"name": "find_service", "confidence": 0.86},
        {"control": None, "acts": acts},
        "how_much",
        "you know place near for back pain?",
    )
    assert settled["name"] == found


def test_a_guess_of_one_head_alone_is_none() -> None:
    acts = {Act.REMARK.value: 1.0}
    reading = {"control": "delete_my_data", "control_sure": 0.8, "acts": acts}
    settled = intent_in_context(
        {"name": "recap", "confidence": 0.5}, reading, "who", "and the rest"
    )
    assert settled["name"] != "delete_my_data"


@pytest.mark.parametrize(("act", "name"), [(Act.NOTHING, "answer"), (Act.WISH, "get_card")])
def test_a_picture_that_is_refused_is_not_asked_for(act: Act, name: str) -> None:
    settled = intent_in_context(
        {"name": "get_card", "confidence": 0.91},
        {"control": None, "acts": {act.value: 0.83}},
        "keep_plan",
        "i don't want a picture",
    )
    assert settled["name"] == name


def beside(text: str, asked: str, act: Act, *, sure: float = 1.0) -> str:
    acts = {one.value: 0.0 for one in Act} | {Act.HELP.value: 1 - sure, act.value: sure}
    reading: dict[str, Any] = {"control": None, "acts": acts, "safety": None}
    context = {"asked": asked, "before": "", "now": "2026-01-12T10:00:00+00:00"}
    reading["beside"] = said_beside(text, context, reading)
    return str(intent_in_context({"name": None}, reading, asked, text)["name"])


@for_every_row("asked", ["who", "cue", "how_much", "ways", "barrier", "limits"])
@for_every_row("text", ["ye never stop asking", "this is a daft wee machine"])
def test_a_remark_where_a_part_of_a_plan_is_asked_for_is_an_aside(asked: str, text: str) -> None:
    assert beside(text, asked, Act.REMARK) == "aside"
    assert beside(text, asked, Act.PLAN) != "aside"


@pytest.mark.parametrize(
    ("asked", "text", "found"),
    [
        ("how_much", "my wife made me do this", "aside"),
        ("cue", "well that's me told", "aside"),
        ("how_much", "ten minutes, that's all", "answer"),
        ("who", "I'd ask Marek", "answer"),
    ],
)
def test_a_likely_remark_is_kept_as_no_part_unless_it_reads_as_one(
    asked: str, text: str, found: str
) -> None:
    assert beside(text, asked, Act.REMARK, sure=0.85) == found


@pytest.mark.parametrize(
    "text",
    ["can i change it to a bath and stretches at home", "no the shop, the park", "take jim oot"],
)
def test_what_names_a_piece_of_the_plan_still_puts_it_right(text: str) -> None:
    assert beside(text, "cue", Act.REMARK) != "aside"

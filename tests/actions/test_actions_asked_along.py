"""What is asked along the way, fear for a heart, half a walk beside a call, no groups: acted on."""

from __future__ import annotations

from typing import Any

import pytest
from tables import for_every_row

from actions.services.help_declined import WRITES_OF_ITSELF
from understanding.plans.ways_out import Way, needs_one_of
from understanding.services.help_declined import Declined


@pytest.mark.parametrize(
    ("said", "line"),
    [("what do you do with this number?", "utter_asked_number"),
     ("will they stop my PIP?", "utter_asked_benefits"),
     ("swim or walk for back?", "utter_asked_for_body"),
     ("what if it rain?", "utter_asked_what_if"), ("is that awfy?", "utter_asked_if_bad"),
     ("am I daft?", "utter_asked_if_bad")],
)  # fmt: skip
def test_it_is_answered_and_the_question_asked_again(person: Any, said: str, line: str) -> None:
    person.ask("confidence").do("action_asked_along", said)
    assert person.responses == [line]
    assert person.next == "action_ask_confidence"


def test_a_fear_is_met_and_who_could_help_is_told_only_on_a_yes(person: Any) -> None:
    person.ask("importance_why").do("action_heart_fear", "feart ae the ticker")
    assert person.responses == ["utter_heart_fear"]
    assert person.next == "utter_ask_heart_help"
    person.ask("heart_help").do("action_tell_heart_help", "aye")
    assert person.responses[0] == "utter_heart_help"
    assert person.next == "action_ask_importance_why"
    person.ask("heart_help").do("action_no_heart_help", "no")
    assert "utter_heart_help" not in person.responses


@pytest.mark.parametrize(
    ("said", "answer"), [("not sure", "no"), ("skip", "no"), ("no thanks", "no"), ("aye", "yes")]
)
def test_a_doubt_about_hearing_it_is_a_no(person: Any, said: str, answer: str) -> None:
    control = {"not sure": "unsure", "skip": "skip", "no thanks": "no", "aye": "yes"}[said]
    person.ask("heart_help").do("action_hear", said, control=control)
    assert person.slots["answer"] == answer


def test_a_first_call_and_half_the_walk_are_both_seen(person: Any) -> None:
    person.slots["answer"] = "contacted_waiting"
    person.ask("last_signpost").do(
        "action_note_signpost_outcome", "rang them and did half the walk"
    )
    assert "utter_signpost_contacted_waiting" in person.responses
    assert person.responses[-1] == "utter_affirm_part"
    person.do("action_note_signpost_outcome", "rang them, no answer yet")
    assert "utter_affirm_part" not in person.responses


def test_nobody_is_asked_for_more_for_ever(person: Any) -> None:
    person.ask("telling").do("action_hear", "half the walk")
    assert person.slots["answer"] == "said"
    person.ask("telling", "telling").do("action_hear", "just half")
    assert person.slots["answer"] == "no"
    long = "she was a dinner lady for thirty years and everybody in the school knew her"
    person.do("action_hear", long)
    assert person.slots["answer"] == "said"


def test_no_groups_binds_the_ideas(person: Any) -> None:
    person.ask("open").do("action_decline_help", "nae groups")
    person.ask("own_wish").do("action_hear", "I'd like to see more people")
    offered: list[str] = []
    for _ in range(8):
        person.ask("pick_idea").do("action_ask_pick_idea", "others")
        offered += [str(message.get("ideas") or "") for message in person.said]
    assert any(offered)
    assert not any(needs_one_of(idea, frozenset({Way.COMPANY})) for idea in offered)


@for_every_row(
    ("card", "group"),
    [("Shore Walk and Blether: a flat stroll by the water", True), ("Men's Shed", True),
     ("Two walks at once: a hill and the river path", True), ("Money advice by phone", False),
     ("A pool with a ramp, open to all", False)],
)  # fmt: skip
def test_a_led_walk_and_a_shed_are_groups(card: str, group: bool) -> None:
    assert bool(WRITES_OF_ITSELF[Declined.GROUP].search(card.casefold())) is group

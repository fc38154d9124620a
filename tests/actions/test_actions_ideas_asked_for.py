"""Who asks for ideas where something to do is asked for has them at once: to ask is to allow."""

from __future__ import annotations

import re
from typing import Any

import pytest

from store.agenda import Limit, LimitKind
from store.plans import Plan
from understanding.talking.asking_back import wants_ideas

ASKS = [
    "some ideas please",
    "gie us an idea",
    "what would you suggest",
    "any ideas?",
    "dunno, gies a few ideas then",
    "i dinnae ken ony suggestions hen",
    "you have idea for me?",
    "help me think of something",
    "ideas pls",
    "not sure. what do you think i should do?",
    "whit kin a dae",
    "suggest something",
]


def told(person: Any) -> Any:
    """Somebody who has said what it is about."""
    return person.ask("open").do("action_hear", "my sore knees")


def label(person: Any, asked: str, said: str, **reading: Any) -> str | None:
    person.ask(asked).do("action_hear", said, **reading)
    return next((e["value"] for e in person.events if e.get("name") == "answer"), None)


@pytest.mark.parametrize("asked", ["wish", "change", "own_wish", "small_step"])
def test_ideas_come_at_once(person: Any, asked: str) -> None:
    told(person)
    assert [said for said in ASKS if label(person, asked, said) != "ideas_now"] == []
    said = ASKS[0]
    person.ask(asked).do("action_ask_pick_idea", said)
    assert person.responses == ["utter_pick_idea"]


@pytest.mark.parametrize(("asked", "now"), [("idea", "ideas"), ("what", "unsure")])
def test_where_a_plan_is_made_already_they_come_as_before(
    person: Any, asked: str, now: str
) -> None:
    assert label(told(person), asked, "gie us some ideas hen") in {now, "ideas"}


@pytest.mark.parametrize(
    "said", ["dunno", "I have an idea", "no ideas please", "a walk to the shop"]
)
def test_who_asks_for_none_gets_none(person: Any, said: str) -> None:
    assert label(told(person), "change", said) != "ideas_now"
    assert not wants_ideas(said)


def test_a_word_that_looks_like_a_shrug_asks_for_ideas_all_the_same(person: Any) -> None:
    shrugs = {"acts": {"short": 0.97, "wish": 0.01}}
    assert label(told(person), "wish", "ideas please", **shrugs) == "ideas_now"


def test_what_it_must_fit_round_is_asked_once_an_idea_is_picked(person: Any) -> None:
    assert label(told(person), "change", "some ideas please") == "ideas_now"
    person.do("action_ask_pick_idea", "some ideas please")
    person.ask("pick_idea").do("action_hear", pressed="idea_0")
    person.do("action_next_part", pressed="idea_0", again=True)
    assert person.next == "action_ask_limits"
    picked = person.rows(Plan)[-1].what
    person.ask("limits").do("action_hear", "no", control="no")
    person.do("action_next_part", "no", again=True)
    assert person.next not in {"action_ask_limits", "action_ask_pick_idea", "utter_ask_idea"}
    assert person.rows(Plan)[-1].what == picked


def test_what_ideas_must_fit_round_is_kept_with_the_request(person: Any) -> None:
    person.ask("open").do("action_hear", "my sleep")
    person.ask("wish").do("action_hear", "I would like to sleep better")
    said = (
        "I would need ideas. Something with no steps or stairs, no cost, not in the evenings, "
        "and allowing for the fatigue"
    )
    person.ask("change").do("action_hear", said)
    assert person.slots["answer"] == "ideas_now"
    assert not person.slots.get("idea_said")
    person.do("action_ask_pick_idea", said)
    kinds = {row.kind for row in person.rows(Limit)}
    assert {LimitKind.COST, LimitKind.PAIN, LimitKind.OTHER} <= kinds
    offered = str(person.said[-1])
    assert not re.search(r"\b(?:night|bed|half hour|last coffee)\b", offered)


def test_ideas_turned_down_do_not_come_back_in_that_talk(person: Any) -> None:
    person.ask("open").do("action_hear", "my sleep")
    person.ask("wish").do("action_hear", "I would like to sleep better")
    person.ask("pick_idea").do("action_ask_pick_idea")
    first = set(person.slots["ideas_offered"].split(","))
    person.do("action_hear", "none of these")
    seen = set()
    for _ in range(5):
        person.ask("pick_idea").do("action_ask_pick_idea")
        seen |= set(person.slots["ideas_offered"].split(","))
    assert seen
    assert not first & seen

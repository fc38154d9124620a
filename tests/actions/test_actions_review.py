"""Who may read is a consent of its own: a no is one, and what is told beside it is met first."""

from __future__ import annotations

from typing import Any

import pytest

from store.consents import ConsentKind, has_consent
from store.engine import session


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("naw dont want ppl reading it", "no"),
        ("naw I dinnae want folk readin it. whits a peer support worker anyway", "no"),
        ("naw", "no"),
        ("aye they can", "yes"),
        ("who would be reading it?", "more"),
        ("the dug ate ma slipper", "beside"),
        ("my nephew says I should not talk to machines", "beside"),
        ("im cryin n idk why", "beside"),
    ],
)
def test_only_a_yes_or_a_no_answers_it(person: Any, text: str, answer: str) -> None:
    control = {"naw": "no"}.get(text)
    person.ask("review").do("action_hear", text, control=control)
    assert person.slots["answer"] == answer
    assert (person.slots.get("review_refused") is True) is (answer == "no")
    with session() as opened:
        assert has_consent(opened, person.id, ConsentKind.REVIEW) is (answer == "yes")


def test_what_was_told_is_met_and_the_consent_waits(person: Any) -> None:
    person.ask("review").do("action_review_waits", "the dug ate ma slipper")
    assert person.next == "action_ask_else"


@pytest.mark.parametrize(
    ("text", "asks"), [("no thanks", True), ("naw, I'm greetin an feart", False)]
)
def test_no_consent_is_asked_right_after_a_fear(person: Any, text: str, asks: bool) -> None:
    person.ask("keep_plan").do("action_after_keeping", text)
    assert (person.next == "utter_ask_review") is asks


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("How long do you keep it? And if I change my mind?",
         ["utter_how_long_kept", "utter_change_of_mind"]),
        ("Is there a privacy notice?", ["utter_privacy_notice"]),
        ("why do you ask how old I am?", ["utter_why_age"]),
        ("Who funds it", ["utter_who_pays"]),
        ("are you real doctor", ["utter_no_doctor"]),
        ("what's this then", ["utter_about_me", "utter_who_reads"]),
    ],
)  # fmt: skip
def test_what_is_asked_first_has_an_answer_of_its_own(
    person: Any, text: str, lines: list[str]
) -> None:
    person.ask("consent").do("action_hear", text)
    assert person.slots["answer"] == "more"
    person.do("action_answer_first", text)
    assert person.responses == lines

"""The first minutes: what weighs is heard for what it is, and no scrap becomes a help or a wish."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from journeys import until
from walks import said_by_name

from store.agenda import AgendaItem, Strength
from store.consents import Consent, ConsentKind
from store.goals import Goal

Talk = Callable[..., Any]


def heard(conversation: Any) -> list[str]:
    """The names of the lines that the coach said, oldest first."""
    return said_by_name(conversation)


@pytest.mark.behaviour(9)
def test_what_is_told_before_they_agree_is_kept_and_taken_up(talk: Talk) -> None:
    coach = talk(welcomed=False)
    coach.say("hello", "sair back and nae sleep for weeks")
    assert "utter_kept_for_now" in heard(coach)
    assert coach.asked() == "consent"
    coach.say("aye, I'm 52")
    assert coach.asked() in {"more", "which"}
    assert "back" in coach.rows(AgendaItem)[0].words


@pytest.mark.parametrize(
    ("said", "line", "then"),
    [
        ("the whole lot", "utter_short_everything", "area"),
        ("gp told me to use this", "utter_short_sent", "open"),
        ("whit good is a robot", "utter_short_doubts_us", "open"),
        ("its personal", "utter_short_rather_not", "area"),
        ("I was diagnosed with parkinsons last week", "utter_condition_new", "more"),
        ("had a stroke at easter", "utter_condition_happened", "more"),
        ("my wife has dementia", "utter_condition_theirs", "more"),
        ("i'm a mess", "utter_short_hard_on_self", "more"),
    ],
)
def test_a_short_beginning_is_heard_for_what_it_is(
    talk: Talk, said: str, line: str, then: str
) -> None:
    coach = until(talk(), "open")
    coach.say(said)
    assert line in heard(coach)
    assert coach.asked() == then


@pytest.mark.parametrize(
    "said", ["nowt", "tried the lot", "not much tbh", "nothing. my sister did"]
)
def test_nothing_that_helps_is_no_help(talk: Talk, said: str) -> None:
    coach = until(talk(), "helps")
    coach.say(said)
    assert coach.rows(Strength) == []
    assert "utter_nothing_helps" in heard(coach)


@pytest.mark.parametrize(
    ("said", "back"),
    [
        ("a bath I suppose", "a bath"),
        ("keeping busy but then I pay for it", "keeping busy helps, but you pay for it"),
        ("when the weans visit", "when the weans visit"),
        ("lying flat", "lying flat"),
    ],
)
def test_a_help_is_named_as_a_person_would(talk: Talk, said: str, back: str) -> None:
    coach = until(talk(), "helps")
    replies = coach.say(said)
    assert back in replies[0].text.lower()


@pytest.mark.parametrize("said", ["me? I'm done in", "nothing will change", "8 i guess"])
def test_how_it_is_becomes_no_goal(talk: Talk, said: str) -> None:
    coach = until(talk(), "wish")
    coach.say(said)
    assert coach.rows(Goal) == []
    assert coach.asked() == "wish"
    coach.say("to be out in the garden")
    assert [goal.words for goal in coach.rows(Goal)] == ["to be out in the garden"]


@pytest.mark.parametrize(
    ("said", "back"),
    [("see my sister more", "to see your sister more"), ("a holiday", "a holiday"),
     ("oot on ma bike again", "to be oot on your bike")],
)  # fmt: skip
def test_what_was_told_is_summed_up_in_a_sentence(talk: Talk, said: str, back: str) -> None:
    coach = until(talk(), "wish", open="my knees are murder", helps="heat")
    replies = coach.say(said)
    assert back in replies[0].text
    assert "your knees" in replies[0].text


@pytest.mark.parametrize("said", ["fa", "who reads it", "what people"])
def test_who_asks_who_would_read_has_agreed_to_nothing(talk: Talk, said: str) -> None:
    coach = until(talk(), "review")
    coach.say(said)
    assert [row for row in coach.rows(Consent) if row.kind is ConsentKind.REVIEW] == []
    assert coach.asked() == "review"
    coach.say("yes")
    (consent,) = [row for row in coach.rows(Consent) if row.kind is ConsentKind.REVIEW]
    assert consent.withdrawn_at is None

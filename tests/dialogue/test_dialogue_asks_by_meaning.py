"""A request is no answer to whatever question waits, where its meaning is sure."""

from typing import Any

import pytest

from dialogue.asks_by_meaning import asks_by_meaning
from dialogue.beside import said_beside
from dialogue.intent_in_context import intent_in_context
from understanding.talking.asks import Ask, surely_asks


def heard(ask: Ask, sure: float = 0.95, **more: Any) -> dict[str, Any]:
    """A reading whose head of `ask` is so sure of one label."""
    left = (1.0 - sure) / (len(Ask) - 1)
    return {"asks": {one.value: sure if one is ask else left for one in Ask}, **more}


@pytest.mark.parametrize(
    ("ask", "asked", "intent"),
    [
        (Ask.SERVICES, "how_much", "find_service"),
        (Ask.SERVICES, "open", "find_service"),
        (Ask.SERVICES, None, "find_service"),
        (Ask.IN_NEED, "more", "find_service"),
        (Ask.IDEAS, "how_much", "wants_ideas"),
        (Ask.IDEAS, "importance", "wants_ideas"),
        (Ask.FACTS, "helps", "medical_question"),
        (Ask.WHOM_TO_RING, "who", "whom_to_ring"),
        (Ask.WRONG, "importance_why", "misheard"),
        (Ask.OTHER_GOAL, "how_often", "my_goals"),
        (Ask.LOST, "more", "repeat"),
    ],
)
def test_a_request_goes_where_it_is_met(ask: Ask, asked: str | None, intent: str) -> None:
    assert asks_by_meaning(heard(ask), asked, "what is it?") == intent


@pytest.mark.parametrize(
    ("ask", "asked"),
    [
        (Ask.SERVICES, "need"),
        (Ask.SERVICES, "my_questions"),
        (Ask.SERVICES, "loss_more"),
        (Ask.IDEAS, "change"),
        (Ask.IDEAS, "check_in_when"),
        (Ask.FACTS, "my_questions"),
        (Ask.WRONG, "read_back"),
        (Ask.WRONG, None),
        (Ask.LOST, None),
        (Ask.OTHER_GOAL, "goal_which"),
        (Ask.NOTHING, "how_much"),
        (Ask.SERVICES, "safe"),
        (Ask.IN_NEED, "limits"),
        (Ask.WRONG, "who"),
    ],
)
def test_where_it_may_be_the_answer_it_is_left_to_it(ask: Ask, asked: str | None) -> None:
    assert asks_by_meaning(heard(ask), asked, "what is it?") is None


@pytest.mark.parametrize(("sure", "found"), [(0.64, None), (0.66, Ask.FACTS)])
def test_only_what_is_sure_is_heard(sure: float, found: Ask | None) -> None:
    assert surely_asks(heard(Ask.FACTS, sure)["asks"]) is found


def test_danger_comes_first_and_an_older_model_hears_no_asking() -> None:
    danger = {"category": "suicide_thoughts", "level": "urgent"}
    assert asks_by_meaning(heard(Ask.SERVICES, safety=danger), "more", "a lift") is None
    assert asks_by_meaning({"asks": None}, "more", "a lift") is None


def test_a_rating_that_was_told_is_kept() -> None:
    guess = {"name": "answer", "confidence": 0.5}
    reading = heard(Ask.LOST, ruler={"value": 7, "low": 7, "high": 7})
    assert intent_in_context(guess, reading, "importance", "7 whatever that means") == {
        "name": "answer",
        "confidence": 0.5,
    }
    without = heard(Ask.LOST, ruler=None)
    assert intent_in_context(guess, without, "importance", "och come again")["name"] == "repeat"


def test_who_asks_for_a_person_is_not_sent_to_services() -> None:
    guess = {"name": "human", "confidence": 0.99}
    for asked in (None, "more", "how_much"):
        reading = heard(Ask.SERVICES, control="human", control_sure=0.99)
        text = "can I speak to a real person please"
        assert intent_in_context(guess, reading, asked, text)["name"] == "human"


@pytest.mark.parametrize(
    ("said", "asked", "intent"),
    [
        ("whit? i need food", "wish", "find_service"),
        ("food bank", "importance", "find_service"),
        ("nae heatin in the hoose", "how_much", "find_service"),
        ("food bank", "helps", None),
        ("no money for food", "my_questions", None),
        ("I need food ideas", "wish", None),
    ],
)
def test_a_need_that_cannot_wait_is_met_whatever_was_asked(
    said: str, asked: str, intent: str | None
) -> None:
    assert said_beside(said, {"asked": asked}, {}) == intent


@pytest.mark.parametrize(
    ("said", "intent"),
    [
        ("diabetes, type 2", None),
        ("it's ma diabetes", None),
        ("what food is ok for diabetes", "medical_question"),
        ("whit is a good reading", "medical_question"),
        ("I want facts on type 2", "medical_question"),
    ],
)
def test_a_bare_illness_asks_for_no_facts(said: str, intent: str | None) -> None:
    assert asks_by_meaning(heard(Ask.FACTS), "open", said) == intent

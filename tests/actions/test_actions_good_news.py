"""Good news is met as good news, and the question waits, however often."""

from __future__ import annotations

from typing import Any


def test_it_is_met_before_the_question_comes_again(person: Any) -> None:
    for _ in range(2):
        person.ask("helps").do("action_aside", "ma scan came back clear!")
        assert person.responses == ["utter_good_news"]
        assert person.next == "utter_ask_helps"


def test_out_of_the_blue_they_are_asked_what_is_on_their_mind(person: Any) -> None:
    person.do("action_aside", "I got the job")
    assert person.responses == ["utter_good_news"]
    assert person.next == "utter_ask_open"


def test_another_aside_is_met_as_before(person: Any) -> None:
    person.ask("helps").do("action_aside", "see the buddies lost again")
    assert "utter_good_news" not in person.responses

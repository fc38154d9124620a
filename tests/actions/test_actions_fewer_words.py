"""Sorry in one short line, and then the question in fewer words."""

from __future__ import annotations

from typing import Any


def test_the_question_comes_in_plainer_words(person: Any) -> None:
    person.ask("more").do("action_repeat", "too many words")
    assert person.responses == ["utter_fewer_words", "utter_simpler_more"]


def test_one_without_plainer_words_comes_again(person: Any) -> None:
    person.ask("check_in").do("action_repeat", "slow doon hen")
    assert person.responses == ["utter_fewer_words"]
    assert person.next == "utter_ask_check_in"


def test_who_only_missed_it_hears_no_sorry(person: Any) -> None:
    person.ask("more").do("action_repeat", "say that again")
    assert "utter_fewer_words" not in person.responses

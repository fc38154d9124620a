"""Another language is answered in that language, once in a row; nothing of it is kept."""

from __future__ import annotations

from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.turn import turn_from
from coaching.other_languages import Tongue, other_languages
from coaching.safety_answers import answer_for
from store.engine import session


def message_of(person: Any) -> str:
    return next(
        said["message"] for said in person.said if said["response"] == "utter_in_their_language"
    )


def test_their_language_first_and_then_the_question_that_waited(person: Any) -> None:
    person.ask("helps").do("action_other_language", "nie rozumiem pytania", language="pl")
    assert person.responses == ["utter_in_their_language"]
    beginning = other_languages()[Tongue.POLISH].says[:30]
    assert message_of(person).startswith(beginning)
    assert "999" in message_of(person)
    assert "111" in message_of(person)
    assert person.next == "utter_ask_helps"
    assert person.slots == {"consent": "yes"}


def test_told_lately_they_get_the_plain_english_line(person: Any) -> None:
    person.ask("helps").do("action_other_language", "nie rozumiem pytania", language="pl")
    person.do("action_other_language", "co mam napisać", language="pl", before_it="pl")
    assert person.responses == ["utter_other_language"]
    assert person.next == "utter_ask_helps"


def test_another_language_than_lately_gets_its_own_message(person: Any) -> None:
    person.ask("helps").do("action_other_language", "je ne sais pas", language="fr", before_it="pl")
    assert person.responses == ["utter_in_their_language"]


def test_after_two_more_misses_a_way_out_is_offered(person: Any) -> None:
    person.ask("helps")
    for _ in range(2):
        person.do("action_other_language", "co mam napisać", language="pl", before_it="pl")
    person.do("action_other_language", "co mam napisać", language="pl", before_it="pl")
    assert person.next == "utter_ask_trouble"


def test_a_language_without_a_message_gets_the_plain_english_line(person: Any) -> None:
    person.ask("importance").do("action_other_language", "אני לא מבין", language="other")
    assert person.responses == ["utter_other_language"]
    assert person.next == "action_ask_importance"


def test_somebody_new_reads_it_before_the_welcome_and_nothing_waits_for_after(person: Any) -> None:
    person.slots.clear()
    person.do("action_welcome", "boli mnie głowa od wczoraj", language="pl")
    assert person.responses == ["utter_in_their_language", "utter_welcome"]
    assert "first_words" not in person.slots


@pytest.mark.parametrize("before", [None, "pl"])
@pytest.mark.parametrize("level", ["urgent", "emergency"])
def test_in_a_crisis_it_follows_the_english_answer_each_time(
    person: Any, level: str, before: str | None
) -> None:
    danger = {"level": level, "category": "chest_pain_or_heart", "cues": []}
    person.ask("helps").do(
        "action_ask_safe", "boli mnie serce", safety=danger, language="pl", before_it=before
    )
    assert person.responses[0] == answer_for("chest_pain_or_heart", level).line
    assert person.responses[-1] == "utter_in_their_language"
    assert person.slots["on_hold"] is True


def test_so_it_does_while_coaching_waits(person: Any) -> None:
    person.slots.update(on_hold=True, danger="chest_pain_or_heart", danger_level="emergency")
    person.ask("safe").do("action_ask_still_safe", "nie rozumiem", language="pl", before_it="pl")
    assert person.responses == ["utter_stay_emergency", "utter_in_their_language"]


def test_a_concern_names_it_once(person: Any) -> None:
    low = {"level": "concern", "category": "low_mood", "cues": []}
    person.ask("helps").do("action_concern", "smutno mi", safety=low, language="pl")
    assert person.responses == ["utter_concern_low_mood", "utter_in_their_language"]
    person.do("action_concern", "smutno mi", safety=low, language="pl", before_it="pl")
    assert person.responses == ["utter_concern_again"]


def test_the_languages_of_the_last_few_messages_are_read_from_their_events(person: Any) -> None:
    users = [
        {"event": "user", "parse_data": {"reading": {"language": "ar"}}},
        {"event": "user", "parse_data": {"reading": {"language": "pl"}}},
        {"event": "user", "parse_data": {"reading": {"language": None}}},
        {"event": "user", "text": "/answer"},
        {"event": "action", "name": "action_other_language"},
        {"event": "user", "parse_data": {"reading": {"language": "fr"}}},
    ]
    latest = {"text": "je ne sais pas", "reading": {"language": "fr"}}
    tracker = Tracker(person.id, {}, latest, users, False, None, {}, "action_listen")
    with session() as opened:
        turn = turn_from(tracker, CollectingDispatcher(), opened, "action_other_language")
    assert (turn.tongue, turn.tongues_before) == (Tongue.FRENCH, {Tongue.POLISH})

"""A loss or a plain feeling comes before any line; what is not wanted stays away."""

from __future__ import annotations

from typing import Any

import pytest
from in_danger import danger

from store.agenda import AgendaItem, AgendaState
from store.engine import session
from store.people import person_of
from store.safety_alerts import SafetyAlert

LOW = danger("concern", "low_mood")
GRIEF = "ma man Davie dee'd last winter and eh'm no coping wi the hoose"


def test_a_loss_is_met_before_any_line_and_flagged(person: Any) -> None:
    person.ask("open").do("action_concern", GRIEF, safety=LOW)
    assert person.responses[0] in {"utter_sorry_for_loss", "utter_sorry_about"}
    assert person.said[0]["who"] == "your man Davie"
    assert "utter_concern_low_mood" not in person.responses
    assert person.next == "utter_ask_someone"
    assert len(person.rows(SafetyAlert)) == 1


@pytest.mark.parametrize(
    ("answer", "said", "line"),
    [
        ("no", "naebody", "utter_concern_low_mood"),
        ("said", "ma sister kens", "utter_concern_heard"),
    ],
)
def test_who_listens_is_named_where_nobody_is_there(
    person: Any, answer: str, said: str, line: str
) -> None:
    person.ask("open").do("action_concern", GRIEF, safety=LOW)
    person.slots["answer"] = answer
    person.ask("someone").do("action_after_concern", said)
    assert person.responses == [line]
    assert person.next == "utter_ask_loss_more"


def test_a_plain_feeling_is_met_and_a_second_time_somebody_is_named(person: Any) -> None:
    person.ask("more").do("action_concern", "am jist sad", safety=LOW)
    assert person.responses == ["utter_short_sad"]
    person.slots["answer"] = "said"
    person.ask("someone").do("action_after_concern", "ma pal")
    person.ask("more").do("action_concern", "cannae stop greetin", safety=LOW)
    assert person.responses == ["utter_concern_low_mood"]


def test_who_wants_no_phone_line_is_named_none(person: Any) -> None:
    person.ask("more").do("action_decline_help", "nae helplines please")
    assert person.responses == ["utter_help_declined"]
    assert person.said[0]["kinds"] == "phone lines"
    assert person.next == "utter_ask_more"
    for line in ("utter_concern_met", "utter_concern_heard"):
        person.ask("more").do("action_concern", "cannae stop greetin", safety=LOW)
        assert person.responses == [line]
    person.slots["answer"] = "no"
    person.ask("someone").do("action_after_concern", "naebody")
    assert "utter_concern_low_mood" not in person.responses


def test_in_danger_the_lines_are_named_all_the_same(person: Any) -> None:
    person.ask("more").do("action_decline_help", "nae helplines please")
    person.ask("more").do("action_ask_safe", "words", safety=danger("urgent", "suicide_thoughts"))
    assert any(message.get("lines") for message in person.said)


def test_a_denied_topic_goes_and_the_rest_of_it_stays(person: Any) -> None:
    from store.agenda import park_other_items, raise_agenda_items
    from store.clock import now_utc
    from store.engine import session
    from store.people import meet_person

    with session() as opened:
        meet_person(opened, person.id)
        items = raise_agenda_items(
            opened, person.id, [("weight and sleep", None), ("ma weight", None)], now_utc()
        )
        opened.flush()
        park_other_items(opened, person.id, items[1].id)
    person.ask("more").do("action_deny_topic", "i never said weight")
    assert person.responses == ["utter_topic_gone", "utter_topic_taken_up"]
    assert [item.words for item in person.rows(AgendaItem)] == ["sleep"]
    assert person.rows(AgendaItem)[0].state is AgendaState.IN_FOCUS
    assert person.next == "utter_ask_more"


@pytest.mark.parametrize(
    ("question", "line"),
    [("more", "utter_simpler_more"), ("confidence_why", "utter_simpler_confidence_why")],
)
def test_a_question_that_was_not_clear_is_put_more_plainly(
    person: Any, question: str, line: str
) -> None:
    person.ask(question).do("action_repeat", "how you mean")
    assert person.responses == ["utter_other_words", line]
    assert person.next is None
    person.ask(question).do("action_repeat", "you havin a laugh?")
    assert person.responses == ["utter_no_mockery", line]


def test_a_ruler_that_was_not_clear_is_explained_and_asked_again(person: Any) -> None:
    person.ask("importance").do("action_repeat", "a dinna understand the question")
    assert person.responses[-1] == "utter_simpler_ruler"
    assert person.next == "action_ask_importance"


def test_what_was_told_beside_a_bodily_alarm_is_heard_once_it_is_denied(person: Any) -> None:
    said = "pain in ma chest when I cough, but I want to get back to the bowling"
    person.ask("open").do(
        "action_ask_safe", said, safety=danger("emergency", "chest_pain_or_heart")
    )
    person.do("action_false_alarm", pressed="ok")
    assert person.slots["hear_again"]["text"] == "I want to get back to the bowling"


def test_nothing_dark_is_heard_again(person: Any) -> None:
    person.ask("open").do(
        "action_ask_safe",
        "I want to kill myself, my sister has my keys",
        safety=danger("urgent", "suicide_thoughts"),
    )
    assert not person.slots.get("unheard")


@pytest.mark.parametrize(
    ("nation", "line"),
    [("scotland", "utter_complaint_scotland"), ("england", "utter_complaint")],
)
def test_whom_to_tell_of_how_they_were_treated_is_said_and_the_question_asked_again(
    person: Any, nation: str, line: str
) -> None:
    person.ask("called").do("action_hear", "Tomasz")
    with session() as opened:
        person_of(opened, person.id).nation = nation
    person.ask("ways").do("action_complaint", "is racist. who i tell")
    assert person.responses == [line]
    assert person.next == "utter_ask_ways"


def test_who_books_care_is_said_and_the_question_asked_again(person: Any) -> None:
    person.ask("open").do("action_care", "can you get me a physio")
    assert person.responses == ["utter_care"]
    assert person.next == "utter_ask_open"


def test_whether_they_may_drive_is_not_guessed(person: Any) -> None:
    person.ask("more").do("action_driving", "is it ok to drive with it?")
    assert person.responses == ["utter_driving"]
    assert person.next == "utter_ask_more"

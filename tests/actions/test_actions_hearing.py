"""An answer becomes a short label, and what was said is kept once."""

from __future__ import annotations

from typing import Any

import pytest

from store.agenda import AgendaItem, Strength
from store.consents import Consent, ConsentKind
from store.rulers import RulerReading
from understanding.reading import read


def hear(person: Any, question: str, text: str, **more: Any) -> str | None:
    """The label of a typed answer, read as the server reads it."""
    from datetime import datetime

    from coaching.questions import asked_as

    now = datetime.fromisoformat("2026-01-12T10:00:00+00:00")
    reading = read(text, asked=asked_as(question), now=now).as_dict()
    person.ask(question).do("action_hear", text, **{**reading, **more})
    return next((e["value"] for e in person.events if e.get("name") == "answer"), None)


@pytest.mark.parametrize(
    ("question", "text", "label"),
    [
        ("more", "it keeps me in the hoose", "said"),
        ("more", "dunno", "unsure"),
        ("small_step", "aye", "yes"),
        ("small_step", "naw", "no"),
        ("fix", "make it smaller please", "smaller"),
        ("fix", "purple", "not_understood"),
        ("check_in_when", "tomorrow at 10", "time"),
        ("check_in_when", "last year", "not_understood"),
        ("importance", "11", "not_understood"),
        ("importance", "9", "high"),
        ("importance", "1", "low"),
        ("how_did_it_go", "I did it", "done"),
        ("more", "", "not_understood"),
        ("more", "🦀", "not_understood"),
        ("more", "я не розумію питання", "not_understood"),
        ("more", "walk " * 2000, "not_understood"),
        ("how_much", "not now", "said"),
    ],
)
def test_an_answer_is_read_by_the_kind_of_its_question(
    person: Any, question: str, text: str, label: str
) -> None:
    assert hear(person, question, text) == label


def test_tags_are_not_kept_and_the_words_are(person: Any) -> None:
    hear(person, "helps", "<b>my pal</b> Jean")
    assert [row.words.split() for row in person.rows(Strength)] == [["my", "pal", "Jean"]]


def test_a_turn_run_again_keeps_what_was_said_once(person: Any) -> None:
    for again in (False, True):
        person.asked = ["open"]
        person.do("action_hear", "my knees and my sleep", again=again)
    assert len(person.rows(AgendaItem)) == len({row.words for row in person.rows(AgendaItem)})
    person.asked = ["helps"]
    person.do("action_hear", "my pal")
    person.do("action_hear", "my pal", again=True)
    assert len(person.rows(Strength)) == 1


def test_a_pressed_number_is_a_dated_reading(person: Any) -> None:
    person.ask("importance").do("action_hear", pressed="n8")
    (reading,) = person.rows(RulerReading)
    assert reading.value == 8.0
    assert reading.taken_at.isoformat().startswith("2026-01-12T10:00:00")
    assert person.slots["answer"] == "high"


def test_a_number_off_the_ruler_keeps_no_reading(person: Any) -> None:
    hear(person, "importance", "11")
    assert person.rows(RulerReading) == []


def test_agreeing_to_chat_is_one_dated_row_of_its_own(person: Any) -> None:
    person.slots.clear()
    person.ask("consent").do("action_hear", pressed="yes")
    person.do("action_hear", pressed="yes", again=True)
    (row,) = person.rows(Consent)
    assert row.kind is ConsentKind.CHAT
    assert person.slots["consent"] == "yes"


@pytest.mark.parametrize("text", ["please", "ok", "aye", "yes"])
def test_after_under_16_a_plain_yes_is_no_word_about_their_age(person: Any, text: str) -> None:
    person.slots = {"consent": "no"}
    person.ask("consent").do("action_under_16", pressed="under_16")
    assert hear(person, "consent", text) == "under_16"
    assert person.rows(Consent) == []
    assert person.slots["consent"] == "no"


def test_after_under_16_their_true_age_puts_it_right(person: Any) -> None:
    from store.engine import session
    from store.people import person_of

    person.slots = {"consent": "no"}
    person.ask("consent").do("action_under_16", pressed="under_16")
    assert hear(person, "consent", "I'm 16 or over") == "yes"
    with session() as opened:
        found = person_of(opened, person.id)
        assert found is not None
        assert found.paused_reason is None


def test_no_question_no_answer(person: Any) -> None:
    assert person.do("action_hear", "hello there").events == []


def test_a_taught_kind_of_answer_decides_where_it_goes_on_and_nothing_else(person: Any) -> None:
    taught = {"name": "it_hurt", "question": "how_did_it_go", "alike": 0.9}
    assert hear(person, "how_did_it_go", "I did part of it", taught=taught) == "it_hurt"
    assert hear(person, "more", "I did part of it", taught=taught) == "said"


def test_a_taught_kind_of_answer_never_comes_before_danger(person: Any) -> None:
    taught = {"name": "it_hurt", "question": "how_did_it_go", "alike": 0.9}
    danger = {"category": "suicide_thoughts", "level": "urgent"}
    assert hear(person, "how_did_it_go", "it hurt", taught=taught, safety=danger) is None

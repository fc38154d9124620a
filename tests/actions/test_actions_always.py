"""In one step from everywhere, and back again."""

from __future__ import annotations

from typing import Any

import pytest

from store.check_ins import CheckIn, CheckInState, plan_check_in
from store.clock import now_utc
from store.consents import ConsentKind, grant, has_consent
from store.engine import session
from store.goals import set_goal
from store.handovers import Handover
from store.people import PauseReason, meet_person, person_of
from store.settings import settings


def test_stop_ends_check_ins_and_their_consent(person: Any) -> None:
    now = now_utc()
    with session() as opened:
        meet_person(opened, person.id)
        grant(opened, person.id, ConsentKind.CHECK_INS, "2026-11", now)
        goal = set_goal(opened, person.id, "walk", now)
        opened.flush()
        plan_check_in(opened, person.id, goal.id, now)
    person.ask("helps").do("action_stop", "stop")
    assert person.responses == ["utter_stop"]
    assert [row.state for row in person.rows(CheckIn)] == [CheckInState.CANCELLED]
    with session() as opened:
        assert not has_consent(opened, person.id, ConsentKind.CHECK_INS)
        found = person_of(opened, person.id)
        assert found is not None
        assert found.stopped_at is not None


def test_a_break_is_the_persons_own_wish(person: Any) -> None:
    person.ask("helps").do("action_pause", "pause")
    with session() as opened:
        found = person_of(opened, person.id)
        assert found is not None
        assert found.paused_reason is PauseReason.OWN_WISH


def test_back_goes_to_the_question_before(person: Any) -> None:
    person.ask("open", "more", "place", "helps").do("action_back", "back")
    assert person.next == "utter_ask_more"


def test_back_at_the_first_question_says_so_and_asks_it_again(person: Any) -> None:
    person.ask("open").do("action_back", "back")
    assert person.responses == ["utter_back_first"]
    assert person.next == "utter_ask_open"


def test_resuming_after_an_aside_says_so(person: Any) -> None:
    person.ask("helps", "menu").do("action_resume")
    assert person.responses == ["utter_back_to"]
    assert person.next == "utter_ask_helps"


def test_resuming_does_not_resume_coaching_while_it_waits(person: Any) -> None:
    person.slots["on_hold"] = True
    person.ask("helps", "safe").do("action_resume")
    assert person.next == "action_ask_still_safe"


def test_resuming_under_16_leads_to_no_question_of_coaching(person: Any) -> None:
    person.slots["consent"] = "no"
    person.ask("consent").do("action_resume")
    assert person.next == "action_welcome"


def test_why_is_answered_from_the_table_and_the_question_comes_again(person: Any) -> None:
    person.ask("limits").do("action_why", "why")
    assert person.responses == ["utter_why_limits"]
    assert person.next == "action_ask_limits"


@pytest.mark.parametrize(
    ("question", "text", "line"),
    [
        ("more", "", "utter_empty"),
        ("more", "😀", "utter_no_words"),
        ("more", "walk " * 2000, "utter_too_long"),
        ("more", "я не розумію", "utter_other_language"),
        ("importance", "purple", "utter_not_understood_ruler"),
        ("check_in_when", "purple", "utter_not_understood_when"),
        ("fix", "purple", "utter_not_understood_choice"),
        ("who", "?", "utter_not_understood"),
    ],
)
def test_what_was_wrong_is_said_and_the_question_comes_again(
    person: Any, question: str, text: str, line: str
) -> None:
    person.ask(question).do("action_not_understood", text)
    assert person.responses == [line]
    assert person.next is not None
    assert person.next.endswith(f"_ask_{question}")


def test_a_third_miss_in_a_row_offers_a_way_out(person: Any) -> None:
    person.ask("fix")
    for _ in range(2):
        assert person.do("action_not_understood", "purple").next == "utter_ask_fix"
    assert person.do("action_not_understood", "purple").next == "utter_ask_trouble"
    assert person.slots["misses"] == 0


def test_an_answer_ends_the_count_of_misses(person: Any) -> None:
    person.slots["misses"] = 2
    person.ask("fix").do("action_hear", pressed="smaller")
    assert person.slots["misses"] == 0


def test_where_danger_was_told_who_can_be_rung_is_named(person: Any) -> None:
    person.slots["danger"] = "low_mood"
    person.ask("helps").do("action_human", "human")
    assert person.responses == ["utter_human_none"]


def test_without_a_reviewer_a_person_is_not_promised(person: Any) -> None:
    person.ask("helps").do("action_human", "human")
    assert person.responses == ["utter_no_person_here"]
    assert person.next == "utter_ask_helps"


def test_a_note_that_names_a_human_again_is_kept(
    person: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STAFFED_HOURS", "Monday to Friday, 9 to 5")
    settings.cache_clear()
    person.ask("helps").do("action_human", "human")
    person.ask("handover_note").do("action_human", "can a human phone me about ma tablets")
    assert person.responses == ["utter_note_kept"]
    assert person.next == "action_ask_readers"
    (handover,) = person.rows(Handover)
    assert handover.note == "can a human phone me about ma tablets"
    assert person.ask("handover_note").do("action_human", "human").next == "utter_ask_handover_note"


def test_before_a_human_writes_the_person_is_asked_whether_they_may_read(
    person: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STAFFED_HOURS", "Monday to Friday, 9 to 5")
    settings.cache_clear()
    person.ask("helps").do("action_human", "human")
    person.ask("handover_note").do("action_after_note", "my knees")
    assert person.next == "action_ask_readers"
    person.do("action_ask_readers", "my knees")
    assert person.responses == ["utter_readers_for_human"]


def test_who_agreed_already_is_not_asked_again(person: Any) -> None:
    with session() as opened:
        meet_person(opened, person.id)
        grant(opened, person.id, ConsentKind.REVIEW, "1", now_utc())
    person.ask("helps", "handover_note").do("action_after_note", "my knees")
    assert person.next == "utter_ask_helps"


def test_in_danger_nobody_is_asked_who_may_read(person: Any) -> None:
    person.slots["on_hold"] = True
    person.ask("helps", "safe", "handover_note").do("action_after_note", "my knees")
    assert person.next != "action_ask_readers"


def test_a_note_that_tells_how_bad_it_is_is_kept_whatever_else_is_answered(
    person: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STAFFED_HOURS", "Monday to Friday, 9 to 5")
    settings.cache_clear()
    low = {"category": "low_mood", "level": "concern", "witness": "both", "cues": []}
    person.ask("helps").do("action_human", "human")
    person.ask("handover_note").do("action_concern", "I'm not coping at work", safety=low)
    (handover,) = person.rows(Handover)
    assert handover.note == "I'm not coping at work"
    # What is told at another question is no note.
    person.ask("helps").do("action_concern", "not coping at all", safety=low)
    assert person.rows(Handover)[0].note == "I'm not coping at work"
    person.ask("handover_note").do("action_human", "can a human phone me about ma tablets")
    assert person.rows(Handover)[0].note == (
        "I'm not coping at work\ncan a human phone me about ma tablets"
    )

"""While a human has the conversation the coach is quiet, except for danger and the ways out."""

from __future__ import annotations

from tables import for_every_row

from dialogue.with_human import stays_quiet

HERE = {"with_human": True, "kind": "text"}
PRESSED = {"with_human": True, "kind": "button"}


@for_every_row("intent", ["answer", "human", "menu", "my_goals", None])
def test_what_is_written_to_a_human_is_theirs_to_answer(intent: str | None) -> None:
    assert stays_quiet(HERE, intent, "open", "what should I do about my knees?")


def test_without_a_human_the_coach_answers_as_always() -> None:
    assert not stays_quiet({"kind": "text"}, "answer", "open", "my knees")
    assert not stays_quiet({"with_human": False}, "answer", "open", "my knees")


def test_the_ways_out_work_whoever_is_there() -> None:
    assert not stays_quiet(PRESSED, "stop", "open", "/stop")
    assert not stays_quiet(PRESSED, "delete_my_data", "open", "/delete_my_data")
    assert not stays_quiet(HERE, "stop", "open", "Stop.")
    assert not stays_quiet(PRESSED, "answer", "delete_sure", '/answer{"value": "yes"}')


def test_a_sentence_with_stop_in_it_is_meant_for_the_human() -> None:
    assert stays_quiet(HERE, "stop", "open", "I want to stop smoking, can you help?")


def test_an_old_button_of_the_coach_is_not_answered_over_the_human() -> None:
    assert stays_quiet(PRESSED, "answer", "open", '/answer{"value": "8"}')


def test_who_takes_back_that_they_agreed_is_obeyed_however_they_say_it() -> None:
    assert not stays_quiet(HERE, "takes_consent_back", "open", "I don't agree to chat any more")

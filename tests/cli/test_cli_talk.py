"""What a person at a terminal sees of a turn that went wrong: a sentence, and the chat goes on."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from types import SimpleNamespace

import pytest
from sqlalchemy.exc import OperationalError

from bot.rasa_channel import RasaIsDown, RasaRefused
from cli import talk
from cli.prepare import in_one_sentence
from cli.problem import Problem
from cli.told import SIGNALS, Told, stopping_when_told


def chat_that(*, replies=None, raises=None):
    """A chat whose next turn gives these replies, or raises this."""

    def say(typed: str, *, bare_numbers_press: bool) -> list:
        if raises:
            raise raises
        return replies

    return SimpleNamespace(say=say, presses_nothing=lambda _: False)


@pytest.mark.parametrize("told", SIGNALS)
def test_who_is_told_to_stop_stops_though_a_prompt_is_open(told):
    """An event loop keeps what its callbacks raise to itself, and the signal may come in one."""
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(lambda *_: None)
    loop.call_soon(os.kill, os.getpid(), told)
    loop.call_later(5, loop.stop)
    try:
        with pytest.raises(Told) as stopped, stopping_when_told():
            loop.run_forever()
    finally:
        loop.close()
    assert stopped.value.status == 128 + told


def test_a_button_that_was_not_offered_is_a_sentence_and_is_not_sent(capsys):
    offered = SimpleNamespace(presses_nothing=lambda _: True, buttons_offered=4)
    talk._answer(offered, " [99] ", lambda: True)
    assert capsys.readouterr().out.startswith("There is no button [99]: 4 were offered last.")


@pytest.mark.parametrize(
    ("raised", "says"),
    [
        (RasaRefused("The Rasa server answered 401."), "the same COACH_HOME and COACH_TOKEN?"),
        (OSError(28, "No space left on device"), "^No space left on device: make room, then try"),
        (PermissionError(13, "Permission denied", "/x"), r"^Permission denied \(/x\): mend that"),
    ],
)
def test_whatever_our_own_rooms_raise_is_a_sentence(raised, says):
    with pytest.raises(Problem, match=says), in_one_sentence():
        raise raised


def test_a_turn_that_yields_no_reply_is_a_sentence(capsys):
    talk._answer(chat_that(replies=[]), "hello", lambda: True)
    assert "No answer came to that: 'make doctor' says" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("database or disk is full", "(the disk is full): make room, then write that again."),
        ("attempt to write a readonly database", "(it cannot be written): give yourself"),
        ("database is locked", "(another program holds it): close that program, then"),
    ],
)
def test_a_database_that_fails_is_a_sentence_without_what_was_written(capsys, words, says):
    error = OperationalError("INSERT", {"text": "he hits me"}, sqlite3.OperationalError(words))
    talk._answer(chat_that(raises=error), "he hits me", lambda: True)
    said = capsys.readouterr()
    assert says in said.out
    assert "hits" not in said.out + said.err


def test_a_coach_that_is_busy_keeps_the_message_and_one_that_has_ended_ends_the_chat(capsys):
    talk._answer(chat_that(raises=RasaIsDown()), "hello", lambda: True)
    assert "Your message is kept" in capsys.readouterr().out
    with pytest.raises(RasaIsDown):
        talk._answer(chat_that(raises=RasaIsDown()), "hello", lambda: False)

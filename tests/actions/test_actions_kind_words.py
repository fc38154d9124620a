"""A good wish or a thank-you is no help, no topic and no wish of theirs: it is met."""

from __future__ import annotations

from typing import Any

from tables import for_every_row

from dialogue.beside import is_no_answer
from store.agenda import Strength
from understanding.talking.set_apart import says_something_kind, set_apart

KIND = """God bless ye hen | thanks, you're very kind | have a nice day | all the best | bless you
    hope you are well | merry christmas | good luck | you've been a great help | take care
    thank you for everything | thanks for being there | that's awfy kind of ye
    lang may yer lum reek
    I hope you have a good day | many thanks for your help | thanks pal, god bless"""
TOLD = """my faith, God helps me | prayer | my pal is very kind to me | a good day | hope | luck
    having a good cry | I look after myself | a nice bath | thank God for my dog | christmas
    my nurse has been a great help | I hope to walk | a happy home | the best thing is my bed"""


def _each(table: str) -> list[str]:
    return [said.strip() for said in table.replace("\n", "|").split("|")]


@for_every_row("said", _each(KIND))
def test_it_is_set_apart(said: str) -> None:
    assert set_apart(said).told == ""
    assert says_something_kind(said)
    assert is_no_answer(said, "helps", {})


@for_every_row("said", _each(TOLD))
def test_what_helps_is_told(said: str) -> None:
    assert set_apart(said).told == said
    assert not says_something_kind(said)


def test_it_is_no_strength_of_theirs(person: Any) -> None:
    for said in _each(KIND):
        person.ask("helps").do("action_hear", said)
    assert person.rows(Strength) == []
    person.ask("helps").do("action_hear", "a nice bath helps. God bless ye hen")
    assert [row.words for row in person.rows(Strength)] == ["a nice bath helps."]


def test_it_is_met_for_what_it_is(person: Any) -> None:
    person.ask("helps").do("action_aside", "God bless ye hen")
    assert person.responses == ["utter_kind_words"]
    assert person.next == "utter_ask_helps"

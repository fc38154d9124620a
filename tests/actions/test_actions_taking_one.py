"""A service is taken in words, or did not answer; a person, a law or a page is asked for."""

from __future__ import annotations

import pytest

from actions.agenda.appointment import lines_for_the_page
from coaching.service_picks import gets_in_touch, the_one
from understanding.check_ins.plan_news import times_told
from understanding.services.service_news import reached_nobody, read_service_news
from understanding.talking.asked_along import AskedAlong, read_asked_along
from understanding.talking.protests import protests_at_asking, without_protests
from understanding.text.words import in_english


@pytest.mark.parametrize(
    ("said", "takes"),
    [("I will ring it", True), ("aye ill phone them", True), ("a'll gie them a ring", True),
     ("I'll phone them the morn", True), ("I'll no ring them", False),
     ("should i phone them?", False), ("i will phone my sister", False),
     ("I'd phone them but im feart", False)],
)  # fmt: skip
def test_getting_in_touch_takes_what_was_shown(said: str, takes: bool) -> None:
    assert gets_in_touch(in_english(said)) is takes


@pytest.mark.parametrize(
    ("said", "word"),
    [("the phone wan", "phone"), ("I'll take the chair one", "chair"), ("the other one", None),
     ("the phone number", None)],
)  # fmt: skip
def test_one_is_told_by_a_word(said: str, word: str | None) -> None:
    assert the_one(in_english(said)) == word


@pytest.mark.parametrize(
    ("said", "nobody"),
    [("I rang them, naebody picked up", True), ("rang the first one and naebody picked up", True),
     ("I rang my sister and naebody picked up", False), ("I will ring them", False),
     ("I rang them and they were lovely", False)],
)  # fmt: skip
def test_a_line_that_did_not_answer_is_heard(said: str, nobody: bool) -> None:
    assert reached_nobody(said) is nobody
    news = read_service_news(said, ["Dean Walk"])
    assert (news is not None and news.outcome == "could_not_reach") is nobody


@pytest.mark.parametrize(
    ("said", "asks"),
    [("can ma boss sack me for bein aff", True), ("am I entitled to sick pay", True),
     ("can ma landlord pit me oot", True), ("ma boss is a nightmare", False),
     ("can my boss come to the walk", False), ("can they refuse me a blood test", False),
     ("can they stop my pip", False)],
)  # fmt: skip
def test_a_question_of_the_law_is_heard(said: str, asks: bool) -> None:
    assert (read_asked_along(said) is AskedAlong.LAW) is asks


@pytest.mark.parametrize("said", ["i dinnae ken why ye ask", "nane o yer business",
                                  "ye keep askin me things"])  # fmt: skip
def test_a_protest_is_no_line_of_a_page(said: str) -> None:
    assert protests_at_asking(said)
    assert lines_for_the_page(said) == []


@pytest.mark.parametrize(
    ("said", "told"),
    [("i dinnae ken why ye ask. ma knees are sair at night", "ma knees are sair at night"),
     ("the tablets help but why d'ye need tae ken", "the tablets help"),
     ("I don't understand what the doctor said", "I don't understand what the doctor said"),
     ("what is this tablet for?", "what is this tablet for?")],
)  # fmt: skip
def test_what_is_told_beside_a_protest_stays(said: str, told: str) -> None:
    assert without_protests(said) == told


@pytest.mark.parametrize(
    ("said", "times"),
    [("i did 3 days", "3 days"), ("only managed twa days", "two days"),
     ("I was away 3 days", None)],
)  # fmt: skip
def test_their_own_number_is_affirmed(said: str, times: str | None) -> None:
    assert times_told(said) == times

"""Getting ready for a visit, and being brushed off at one: four lists on one page, all theirs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from journeys import until
from walks import said_by_name

from store.sheets import AppointmentSheet
from store.signposts import Signpost

Talk = Callable[..., Any]
FOUR = ("working", "not_working", "matters", "my_questions")


@pytest.mark.behaviour(66)
def test_getting_ready_makes_one_page_of_four_lists_in_their_words(talk: Talk) -> None:
    coach = talk()
    coach.say("I've an appointment wi the doctor next week and want tae be ready for it")
    asked = [coach.asked()]
    for words in (
        "the new pills are fine",
        "the sleep, and ma back",
        "bein able tae work",
        "can I get physio? how long will it last?",
    ):
        coach.say(words)
        asked.append(coach.asked())
    assert tuple(asked[:4]) == FOUR
    [sheet] = coach.rows(AppointmentSheet)
    assert sheet.working == "the new pills are fine"
    assert sheet.not_working.splitlines() == ["the sleep", "ma back"]
    assert sheet.matters == "bein able tae work"
    assert sheet.questions.splitlines() == ["can I get physio?", "how long will it last?"]
    [page] = coach.files
    assert page.suffix == ".pdf"
    assert page.read_bytes().startswith(b"%PDF")
    assert asked[-1] == "open"  # And back to where they were.


@pytest.mark.behaviour(66)
def test_each_of_the_four_can_be_skipped_and_the_page_comes_all_the_same(talk: Talk) -> None:
    coach = until(talk(), "importance")
    coach.say("menu")
    coach.press("Get ready")
    coach.say("skip", "no", "ma work", "skip")
    [sheet] = coach.rows(AppointmentSheet)
    assert (sheet.working, sheet.not_working, sheet.questions) == (None, None, None)
    assert sheet.matters == "ma work"
    assert len(coach.files) == 1
    assert coach.asked() == "importance"


def test_a_second_visit_gets_a_page_of_its_own(talk: Talk) -> None:
    coach = talk()
    coach.say("get ready for my appointment", "sleep is better", "skip", "skip", "skip")
    coach.say("help me prepare for a hospital appointment", "ma knees", "skip", "skip", "skip")
    assert [row.working for row in coach.rows(AppointmentSheet)] == ["sleep is better", "ma knees"]
    assert len(set(coach.files)) == 2


BRUSHED_OFF = "ma doctor just brushed me aff, said it wis aw in ma heid"


@pytest.mark.behaviour(59)
def test_being_brushed_off_is_said_back_first_and_three_ways_on_are_offered(talk: Talk) -> None:
    coach = talk()
    coach.say(BRUSHED_OFF)
    assert coach.turns[-1][1][0].text.casefold().count("brushed you aff") == 1
    assert coach.asked() == "dismissed_next"
    assert len(coach.buttons) == 3


@pytest.mark.behaviour(59)
def test_after_being_brushed_off_their_questions_can_be_got_ready(talk: Talk) -> None:
    coach = talk()
    coach.say(BRUSHED_OFF)
    coach.press("Get ready")
    assert coach.asked() == "working"
    coach.say("nothing much", "naebody listens", "bein believed", "will you do the scan?")
    assert len(coach.files) == 1
    [sheet] = coach.rows(AppointmentSheet)
    assert sheet.questions == "will you do the scan?"


@pytest.mark.behaviour(59)
def test_after_being_brushed_off_somebody_to_speak_up_for_them_is_found(talk: Talk) -> None:
    coach = talk()
    coach.say(BRUSHED_OFF)
    coach.press("Someone on my side")
    assert coach.asked() == "place"
    coach.say("Paisley")
    shown = coach.rows(Signpost)
    assert 1 <= len(shown) <= 3
    assert coach.said("speak up") or coach.said("advoca")


@pytest.mark.behaviour(59)
def test_just_being_heard_is_enough(talk: Talk) -> None:
    coach = until(talk(), "importance")
    coach.say(BRUSHED_OFF)
    coach.press("Just needed to say it")
    assert coach.asked() == "importance"
    assert coach.rows(AppointmentSheet) == []
    assert coach.rows(Signpost) == []
    assert "utter_ask_working" not in said_by_name(coach)

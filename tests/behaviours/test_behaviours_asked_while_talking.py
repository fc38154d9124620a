"""Help wanted while being heard, news of a service, one thing deleted: heard anywhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brought_to import brought_to
from journeys import until
from walks import planned, said_by_name

from store.engine import session
from store.goals import goal_in_hand
from store.people import person_of
from store.signposts import Signpost, SignpostOutcome, UnmetNeed

Talk = Callable[..., Any]
#: The service that `brought_to` has shown them.
SHOWN = "Silver Kettle"


def outcomes(coach: Any) -> list[SignpostOutcome | None]:
    return [row.outcome for row in coach.rows(Signpost)]


# --- Help that is wanted is looked for -----------------------------------------------------


@pytest.mark.parametrize("question", ["telling", "owned", "barrier"])
@pytest.mark.parametrize(
    "said",
    ["a said look for help", "am no daft like. look fur help then",
     "could you find me some help please"],
)  # fmt: skip
def test_a_wish_for_help_is_served_while_listening(talk: Talk, question: str, said: str) -> None:
    coach = brought_to(talk(welcomed=False), question)
    coach.say(said)
    assert coach.asked() == "need", coach.last


@pytest.mark.parametrize(
    "said",
    ["that's all. noo look for help wi the money",
     "the money. a need somebody tae tell me whit benefits a should be gettin"],
)  # fmt: skip
def test_what_help_it_is_is_taken_from_the_wish(talk: Talk, said: str) -> None:
    coach = brought_to(talk(welcomed=False), "telling")
    coach.say(said)
    assert coach.asked() == "place", coach.last


def test_somebody_who_comes_to_the_house_is_looked_for_and_noted(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "resource")
    coach.say("mebbe somebody that comes tae the hoose? is there sich a thing", "Glasgow")
    assert coach.asked() == "services_ok", coach.last
    first = {row.service_id for row in coach.rows(Signpost)}
    coach.say("a phone call's nae use tae me. somebody tae SIT wi him")
    later = [row.service_id for row in coach.rows(Signpost)][len(first) :]
    assert not first & set(later), coach.last
    assert "a sitter at home, respite" in {row.words for row in coach.rows(UnmetNeed)}


def test_none_of_these_is_heard_among_other_words(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "services_ok")
    coach.say("he doesnae live oan his ain he lives wi ME. nane o these")
    assert "utter_none_suited" in said_by_name(coach)


@pytest.mark.parametrize(
    "said", ["fine. a'll ring them masel", "a've telt ye. the silver yin", "the kettle wan then"]
)
def test_one_is_chosen_in_words(talk: Talk, said: str) -> None:
    coach = brought_to(talk(welcomed=False), "services_ok")
    coach.say(said)
    assert "utter_signpost_good_example" in said_by_name(coach), coach.last


@pytest.mark.parametrize(
    ("question", "said"),
    [("services_ok", "is there nae cardiac rehab"), ("helps", "show me others"),
     ("importance", "is there something slower. a wee sit doon thing")],
)  # fmt: skip
def test_others_are_looked_for_once_some_were_shown(talk: Talk, question: str, said: str) -> None:
    coach = brought_to(talk(welcomed=False), question)
    coach.say(said)
    assert coach.asked() in {"place", "need"}, coach.last


# --- What came of a service -----------------------------------------------------------------


@pytest.mark.parametrize("question", ["else", "more", "importance"])
@pytest.mark.parametrize(
    ("said", "outcome"),
    [("I emailed the Silver Kettle and naebody got back to me", SignpostOutcome.COULD_NOT_REACH),
     ("I went to the Silver Kettle but it was nae for me", SignpostOutcome.WENT_NO_HELP),
     ("rang the silver kettle, waiting to hear", SignpostOutcome.CONTACTED_WAITING)],
)  # fmt: skip
def test_news_of_a_service_is_kept_with_it(
    talk: Talk, question: str, said: str, outcome: SignpostOutcome
) -> None:
    coach = brought_to(talk(welcomed=False), question)
    coach.say(said)
    assert outcomes(coach) == [outcome], coach.last
    assert coach.said(SHOWN)
    assert coach.asked() == question


def test_where_it_is_not_said_how_it_was_that_is_asked(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "else")
    coach.say("I got on the Silver Kettle class the day")
    assert coach.asked() == "last_signpost", coach.last
    coach.say("its nae for me")
    assert outcomes(coach)[0] in {SignpostOutcome.WENT_NO_HELP, SignpostOutcome.NOT_SUITABLE}
    assert coach.asked() not in {"need", "place"}, coach.last


# --- What is asked is answered ---------------------------------------------------------------


@pytest.mark.parametrize("question", ["else", "more", "importance"])
@pytest.mark.parametrize(
    ("said", "line"),
    [("has anybody looked at mine", "utter_nobody_has_looked"),
     ("What has she told you about me?", "utter_told_by_others"),
     ("could you ring the doctor for me", "utter_cannot_phone"),
     ("what is it you actually do", "utter_what_for_me"),
     ("do I need to dae onything aboot ma ankles", "utter_medical_question"),
     ("can you delete just one thing you know about me", "utter_delete_one")],
)  # fmt: skip
def test_a_question_is_answered_and_the_one_before_asked_again(
    talk: Talk, question: str, said: str, line: str
) -> None:
    coach = brought_to(talk(welcomed=False), question)
    coach.say(said)
    assert line in said_by_name(coach), coach.last
    assert coach.asked() == question


def test_who_wants_them_phoned_is_told_what_to_say(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "services_ok")
    coach.say("can you no phone them fur me")
    assert "utter_cannot_phone" in said_by_name(coach)
    assert "utter_service_first_words" in said_by_name(coach)
    assert coach.asked() == "services_ok"


def test_what_is_remembered_is_said_without_a_sorry(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "else")
    coach.say("whit dae ye remember aboot me")
    assert coach.said("sore knees")
    assert "utter_heard_you" not in said_by_name(coach)


def test_what_was_told_of_somebody_is_said_back(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "telling")
    coach.say("ma man fell in the bath and he wis in the Crosshouse twa nights")
    coach.say("did ye read whit a said about ma man")
    assert coach.said("fell in the bath"), coach.last


def test_one_goal_is_let_go_through_the_list(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "else")
    coach.say("delete just one thing, the goal about the hoose")
    assert coach.asked() == "goal_which", coach.last


@pytest.mark.parametrize("said", ["none of these", "neither of them"])
def test_none_of_a_list_helps_nobody(talk: Talk, said: str) -> None:
    coach = until(talk(), "helps")
    coach.say(said)
    assert "utter_nothing_helps" in said_by_name(coach), coach.last


# --- Ending, and when it writes ---------------------------------------------------------------


def test_bye_with_a_question_is_answered_and_asks_nothing(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "else")
    coach.say("bye. when are ye writing to me")
    assert "utter_when_next" in said_by_name(coach), coach.last
    assert "?" not in coach.last


def test_who_waited_in_vain_hears_sorry_and_when(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "differently")
    coach.say("ye wis supposed to write at 2")
    assert said_by_name(coach)[-3:-1] == ["utter_sorry_if_late", "utter_when_next"], coach.last


def test_enough_for_today_ends_after_a_word_told_before(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "importance_why")
    coach.say("I already said. I miss ma pals. thats enough for today")
    assert said_by_name(coach)[-1] in {"utter_goodbye", "utter_goodbye_check_in"}, coach.last


def test_hello_again_after_eight_days_is_greeted(talk: Talk) -> None:
    coach = planned(talk(), when="next monday at 10am")
    coach.wait_until("2026-01-27T10:00")
    coach.say("hullo again")
    assert coach.said("hello"), coach.last


# --- A wish and a rating ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "said", ["I just want back to the bowling club", "I'd love to get back to the allotment"]
)
def test_what_they_want_back_to_is_asked_for_once(talk: Talk, said: str) -> None:
    coach = until(talk(), "helps")
    coach.say(said)
    assert coach.asked() == "change", coach.last
    with session() as opened:
        person = person_of(opened, coach.person)
        assert person is not None
        goal = goal_in_hand(opened, coach.person)
        assert goal is not None
        assert "back to the" in goal.words


def test_words_stay_once_they_were_asked_for(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "importance")
    coach.say("a cannae dae numbers the night")
    assert "0" not in coach.buttons
    coach.say("och quite then. wait that's him up")
    assert coach.asked() == "importance_why", coach.last
    coach.say("I miss ma pals")
    assert coach.asked() == "confidence"
    assert "0" not in coach.buttons

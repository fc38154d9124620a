"""A doubt about danger costs one gentle question, and nothing that was told is lost with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brought_to import brought_to
from journeys import until

from store.safety_alerts import AlertLevel, SafetyAlert

Talk = Callable[..., Any]


@pytest.mark.parametrize("eased", ["its easin off now", "it's easing"])
def test_a_panic_named_after_cant_breathe_is_stayed_with(talk: Talk, eased: str) -> None:
    coach = brought_to(talk(welcomed=False), "helps")
    coach.say("cant breathe")
    assert coach.said("999")
    coach.say("its a panic attack")
    assert coach.asked() == "panic"
    coach.say(eased)
    assert coach.asked() == "helps"
    assert coach.rows(SafetyAlert)


def test_999_is_not_named_first_again_once_it_is_gone_or_somebody_knows(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "helps")
    coach.say("crushing pain in my chest right now")
    assert coach.said("999")
    coach.say("the pain's gone now")
    assert coach.said("today")
    coach.say("a phoned the nurse, she's coming")
    assert coach.said("carry on")
    coach.say("ok thanks")
    assert coach.said("carry on")
    coach.say("carry on")
    assert coach.asked() == "helps"


def test_more_bleeding_than_usual_is_heard_in_a_flare_up(talk: Talk) -> None:
    coach = until(talk(), "else")
    coach.wait_until("2026-01-19T15:00")
    coach.say("couldnae, ma crohn's flared up")
    assert coach.asked() == "flare"
    coach.say("bleeding mair than usual")
    assert coach.said("bleeding", "today") or coach.said("blood", "today")
    alerts = coach.rows(SafetyAlert)
    assert [(a.category, a.level) for a in alerts] == [("bleeding_or_injury", AlertLevel.URGENT)]


def test_a_sore_foot_told_with_an_aye_is_heard_and_the_plan_agreed(talk: Talk) -> None:
    coach = until(talk(), "read_back", more="it's ma diabetes, type 2")
    coach.say("aye, but ma foot's awfy sore")
    assert coach.said("foot")
    assert coach.asked() == "say_back"


def test_what_sounds_heavy_is_asked_about_gently_and_twice_at_most(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "more")
    coach.say("I keep wondering what's keeping me here at all")
    assert coach.asked() == "how_bad"
    assert not coach.said("ending your life")
    coach.say("och no that bad")
    assert coach.asked() == "more"
    # Of this the meaning is nearly sure: it asks once more, and after a second no only words count.
    coach.say("I keep wondering what's keeping me here at all")
    coach.say("naw, I can bear it")
    coach.say("I keep wondering what's keeping me here at all")
    assert coach.asked() != "how_bad"
    coach.say("I want to kill myself")
    assert coach.said("116 123")
    assert coach.asked() == "safe"


def test_after_a_no_a_loss_is_met_as_it_would_have_been(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "open")
    coach.say("since Tam passed I lie there hoping I'll just stop")
    assert coach.asked() == "how_bad"
    coach.say("naw, I can bear it")
    assert coach.said("sorry", "Tam")
    assert coach.asked() == "loss_more"


def test_what_gets_too_much_is_asked_about_straight_out(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "more")
    coach.say("I keep wondering what's keeping me here at all")
    coach.say("aye it gets too much")
    assert coach.said("ending your life", "116 123")


def test_a_change_of_subject_is_no_no_to_danger(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "danger_now")
    coach.say("Goodness, don't mind me. Shall we get on with the walk?")
    assert coach.asked() == "danger_now", coach.last
    coach.say("which day did we say again")
    assert coach.asked() != "danger_now", coach.last
    assert all(row.false_alarm_said_at is None for row in coach.rows(SafetyAlert))


@pytest.mark.parametrize(
    "said",
    ["ma man's no dangerous he's confused. naebody's in danger", "och away, naw", "it's fine",
     "no danger. he only shouts at the telly"],
)  # fmt: skip
def test_a_no_to_danger_in_their_own_words_is_one(talk: Talk, said: str) -> None:
    coach = brought_to(talk(welcomed=False), "danger_now")
    coach.say(said)
    assert coach.asked() not in {"danger_now", "safe", "still_safe"}, coach.last
    assert not coach.said("999")


def test_who_does_not_see_what_how_bad_means_is_told_and_asked_again(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "how_bad")
    coach.say("i would be sleeping. i not understand the question")
    assert coach.asked() == "how_bad", coach.last
    assert not coach.said("ending your life")
    coach.say("i can bear")
    assert coach.asked() != "safe", coach.last
    assert not coach.said("ending your life")


@pytest.mark.parametrize(
    "said", ["no no. i have back pain only. i want live", "no, i not want die, only i am tired"]
)
def test_who_wants_to_live_goes_on(talk: Talk, said: str) -> None:
    coach = brought_to(talk(welcomed=False), "more")
    coach.say("I keep wondering what's keeping me here at all", "aye it gets too much")
    assert coach.said("ending your life")
    coach.say(said)
    assert not coach.said("116 123"), coach.last
    assert coach.asked() not in {"safe", "still_safe"}, coach.last

"""Always, in one step, from every state, and back: menu, back, skip, why, pause, stop."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from journeys import until

from store.check_ins import CheckIn, CheckInState
from store.clock import LONDON
from store.consents import Consent, ConsentKind
from store.engine import session
from store.goals import Goal
from store.people import PauseReason, Person
from store.plans import Plan

Talk = Callable[..., Any]

#: A free question, a choice, a ruler, a part of the plan, a problem and a time.
STATES = ("more", "importance", "idea", "how_much", "fix", "check_in_when")
ON_THE_WAY = {"plan_confidence": "4"}
#: What people type, and a question that may come in between with what then leads back.
AND_BACK: dict[str, tuple[str, ...]] = {
    "menu": ("menu", "carry on"),
    "help": ("help!",),
    "human": ("can I speak tae a real person",),
    "who reads this": ("who reads this?",),
    "who are you": ("are you a robot or whit?",),
    "repeat": ("say that again?",),
    "why": ("why do you ask?",),
    "my data": ("my data", "show me"),
    "settings": ("change my settings", "leave it"),
    "pause": ("pause", "carry on"),
}


def way_to(coach: Any, state: str) -> Any:
    """Go to a state; the one about a doubtful plan needs a doubtful answer."""
    return until(coach, state, **(ON_THE_WAY if state == "fix" else {}))


def person(coach: Any) -> Person:
    """The person's own row."""
    with session() as opened:
        found = opened.get(Person, coach.person)
        assert found is not None
        opened.expunge(found)
        return found


@pytest.mark.behaviour(10)
@pytest.mark.parametrize("state", STATES)
def test_every_always_command_is_answered_and_the_same_question_comes_again(
    talk: Talk, state: str
) -> None:
    coach = way_to(talk(), state)
    things = (len(coach.rows(Goal)), len(coach.rows(Plan)))
    for name, typed in AND_BACK.items():
        coach.say(*typed)
        assert coach.asked() == state, name
        assert coach.last, name
        assert "?" in coach.last, name
    assert (len(coach.rows(Goal)), len(coach.rows(Plan))) == things


@pytest.mark.parametrize("state", STATES)
def test_settings_is_one_word_from_every_state(talk: Talk, state: str) -> None:
    coach = way_to(talk(), state)
    coach.say("settings")
    assert coach.asked() == "settings"
    coach.say("leave it")
    assert coach.asked() == state


@pytest.mark.parametrize("state", STATES)
def test_skip_leads_on_from_every_question(talk: Talk, state: str) -> None:
    coach = way_to(talk(), state)
    coach.say("skip")
    assert coach.asked() not in {state, None}
    assert "?" in coach.last


@pytest.mark.parametrize(
    ("state", "before"),
    [("more", "open"), ("importance", "change"), ("how_much", "what"), ("cue", "who")],
)
def test_back_asks_the_question_before_and_its_answer_can_be_another(
    talk: Talk, state: str, before: str
) -> None:
    coach = until(talk(), state)
    coach.say("go back")
    assert coach.asked() == before
    coach.say("walk to the library" if before in {"what", "change"} else "ma sister")
    assert coach.asked() != before


@pytest.mark.parametrize("state", STATES)
def test_stop_works_in_one_step_and_nothing_is_sent_until_they_write(
    talk: Talk, state: str
) -> None:
    coach = way_to(talk(), state)
    coach.say("stop")
    assert "?" not in coach.last
    assert person(coach).stopped_at is not None
    assert coach.wait_until("2026-03-01T12:00") == []
    coach.say("hello again")
    assert coach.last


def test_stop_ends_check_ins_and_their_consent(talk: Talk) -> None:
    coach = until(talk(), "else")
    coach.say("/stop")
    assert [row.state for row in coach.rows(CheckIn)] == [CheckInState.CANCELLED]
    (given,) = [row for row in coach.rows(Consent) if row.kind is ConsentKind.CHECK_INS]
    assert given.withdrawn_at is not None
    assert coach.wait_until("2026-02-10T12:00") == []


def test_a_pause_holds_check_ins_back_until_they_carry_on(talk: Talk) -> None:
    coach = until(talk(), "else")
    coach.say("I need a break")
    assert person(coach).paused_reason is PauseReason.OWN_WISH
    assert coach.wait_until("2026-01-25T12:00") == []
    coach.say("carry on")
    assert person(coach).paused_at is None


@pytest.mark.parametrize("typed", ["menu", "can I see the menu please", "/menu"])
def test_the_menu_leads_to_goals_and_help_and_back(talk: Talk, typed: str) -> None:
    coach = until(talk(), "limits")
    coach.say(typed)
    assert coach.asked() == "menu"
    assert len(coach.buttons) >= 5
    coach.press("My goals")
    assert coach.said("shop")
    coach.say("leave them as they are")
    assert coach.asked() == "limits"


def test_from_the_menu_to_a_visit_to_prepare_and_back(talk: Talk) -> None:
    coach = until(talk(), "limits")
    coach.say("menu")
    coach.press("Get ready")
    assert coach.asked() == "working"
    coach.say("the new tablets", "the stairs, and sleepin", "that she listens")
    coach.say("can I get a physio?")
    assert [file.suffix for file in coach.files] == [".pdf"]
    assert coach.files[0].read_bytes().startswith(b"%PDF")
    assert coach.asked() == "limits"


@pytest.mark.parametrize("typed", ["a human", "can I talk to somebody real", "/human"])
def test_a_human_is_never_promised_where_there_is_none(talk: Talk, typed: str) -> None:
    coach = until(talk(), "idea")
    coach.say(typed)
    assert coach.said("no") or coach.said("nobody")
    assert coach.said("local help", "111")  # Who is well is sent to no crisis line.
    assert not coach.said("116 123")
    assert coach.asked() == "idea"


def test_what_to_be_called_is_asked_only_on_request_and_used(talk: Talk) -> None:
    coach = until(talk(), "limits")
    coach.say("change my settings", "what you call me", "just call me Wullie")
    assert coach.said("Wullie")
    assert person(coach).called == "Wullie"
    assert coach.asked() == "limits"


def test_the_language_setting_says_what_it_can_and_cannot_speak(talk: Talk) -> None:
    coach = until(talk(), "limits")
    coach.say("change my settings", "language")
    assert coach.said("English", "Scots")
    assert coach.asked() == "limits"


def test_numbers_words_or_a_picture_can_be_set_from_anywhere(talk: Talk) -> None:
    coach = until(talk(), "helps")
    coach.say("change my settings", "numbers or words", "words")
    assert coach.asked() == "helps"
    until(coach, "importance")
    assert not any(title.isdigit() for title in coach.buttons)


@pytest.mark.behaviour(34)
@pytest.mark.parametrize(
    "state",
    ["open", "more", "helps", "wish", "change", "importance", "limits", "idea", "who", "cue"],
)
def test_why_do_you_ask_gets_a_reason_and_a_way_past_each_question(talk: Talk, state: str) -> None:
    coach = until(talk(), state)
    question = coach.question
    coach.say("how come you're asking me that?")
    reason = coach.turns[-1][1][0].text or ""
    assert reason
    assert reason != question
    assert "?" not in reason
    assert coach.asked() == state


@pytest.mark.behaviour(34)
def test_nothing_delicate_is_asked_in_the_first_talk(talk: Talk) -> None:
    coach = until(talk(), "else")
    asked = " ".join(
        (reply.text or "").casefold() for _, replies in coach.turns for reply in replies
    )
    for delicate in (
        "suicid", "kill", "harm", "abuse", "drink", "alcohol", "drugs", "weight", "sex",
        "religion", "benefits", "diagnos", "how old", "ethnic", "income",
    ):  # fmt: skip
        assert delicate not in asked, delicate


@pytest.mark.behaviour(24)
@pytest.mark.parametrize("state", ["importance", "limits", "how_often", "read_back"])
@pytest.mark.parametrize("back_on", ["2026-01-12T19:00", "2026-02-20T09:30"])
def test_after_a_break_of_any_length_it_goes_on_from_the_same_question(
    talk: Talk, state: str, back_on: str
) -> None:
    coach = until(talk(), state)
    goals = [row.words for row in coach.rows(Goal)]
    coach.wait_until(back_on)
    coach.say({"importance": "8", "limits": "nothing", "read_back": "yes"}.get(state, "twice"))
    assert coach.asked() not in {state, "open", "consent", None}
    assert [row.words for row in coach.rows(Goal)] == goals
    assert coach.now.astimezone(LONDON).isoformat()[:16] == back_on


@pytest.mark.behaviour(24)
def test_a_greeting_after_a_break_offers_to_go_on_and_does(talk: Talk) -> None:
    coach = until(talk(), "how_much")
    coach.wait_until("2026-01-20T09:00")
    coach.say("hiya, it's me again")
    assert coach.said("shop")
    assert coach.asked() == "go_on"
    coach.say("aye go on")
    assert coach.asked() == "how_much"

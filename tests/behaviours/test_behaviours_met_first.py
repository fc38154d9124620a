"""What weighs is met first; what is not wanted, not theirs or not understood goes at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brought_to import brought_to

from coaching.crisis_lines import crisis_lines
from store.agenda import AgendaItem, AgendaState
from store.goals import Goal, GoalState
from store.safety_alerts import SafetyAlert
from store.sheets import AppointmentSheet, write_sheet

Talk = Callable[..., Any]


def names_a_line(coach: Any) -> bool:
    """Whether any number of the table of crisis lines was said in the last turn."""
    return any(line.number and line.number in coach.last for line in crisis_lines().values())


def first_line(coach: Any) -> str:
    """The first line of the last turn."""
    return next(reply.text for reply in coach.turns[-1][1] if reply.text)


@pytest.mark.parametrize(
    "text", ["ma man Davie dee'd", "my wife she die in spring", "ma sister's deid an eh miss her"]
)
@pytest.mark.parametrize("question", ["open", "more", "why_it_matters", "how_did_it_go"])
def test_a_death_is_met_before_anything_else(talk: Talk, text: str, question: str) -> None:
    coach = brought_to(talk(welcomed=False), question)
    coach.say(text)
    assert "sorry" in first_line(coach).casefold()
    assert not names_a_line(coach)
    assert coach.asked() == "loss_more"


def test_a_death_told_with_a_low_mood_is_met_first_and_flagged(talk: Talk) -> None:
    coach = talk()
    coach.say("ma man Davie dee'd last winter and eh'm no coping wi the hoose")
    assert "Davie" in first_line(coach)
    assert not names_a_line(coach)
    assert coach.rows(SafetyAlert)
    coach.say("naebody, they're aw awa")
    assert names_a_line(coach)
    assert coach.asked() == "loss_more"


@pytest.mark.parametrize("text", ["am awfy lonely", "only sad", "feelin doon the day"])
def test_a_plain_feeling_is_met_and_no_line_is_named(talk: Talk, text: str) -> None:
    coach = talk()
    coach.say(text)
    assert not names_a_line(coach)
    assert text.split()[-1] not in coach.last or "sad" in coach.last or "lonely" in coach.last


def test_a_phone_line_that_is_not_wanted_is_not_named_again(talk: Talk) -> None:
    coach = talk()
    coach.say("i do not need number to call")
    assert "phone lines" in coach.last
    assert coach.asked() == "open"
    coach.say("everything is so heavy, I've no hope left in any of it and I cry all day")
    assert not names_a_line(coach)
    coach.say("I want to end my life")
    assert names_a_line(coach)  # Danger has its own rules.


@pytest.mark.parametrize("question", ["more", "importance_why", "why_it_matters"])
@pytest.mark.parametrize(
    "text", ["i never said knees", "stop asking me about knees", "delete knees"]
)
def test_a_denied_topic_goes_at_once(talk: Talk, question: str, text: str) -> None:
    coach = brought_to(talk(welcomed=False), question)
    coach.say(text)
    assert "sorry" in coach.last.casefold()
    named = [item.words for item in coach.rows(AgendaItem) if item.state is not AgendaState.DONE]
    assert not any("knees" in words for words in named)
    assert coach.said("sleep")  # What they had told besides is taken up.
    assert coach.asked() == "more"


def test_a_denied_topic_leaves_goal_and_page_and_the_question_goes_on(talk: Talk) -> None:
    from store.engine import session

    coach = brought_to(talk(welcomed=False), "importance")
    with session() as opened:
        write_sheet(
            opened,
            coach.person,
            coach.now,
            working="the bus\nwalking to the shop",
            not_working=None,
            matters=None,
            questions=None,
        )
    coach.say("delete the shop")
    assert all(goal.state is GoalState.DROPPED for goal in coach.rows(Goal))
    assert [sheet.working for sheet in coach.rows(AppointmentSheet)] == ["the bus"]


@pytest.mark.parametrize(
    "text", ["a dinna understand that question", "how you mean", "you havin a laugh?"]
)
@pytest.mark.parametrize("question", ["more", "wish", "confidence_why", "what", "importance"])
def test_puzzlement_gets_the_question_in_plainer_words(
    talk: Talk, question: str, text: str
) -> None:
    coach = brought_to(talk(welcomed=False), question)
    before = len(coach.rows(AgendaItem))
    coach.say(text)
    assert coach.asked() == question
    assert question == "importance" or "skip" in coach.last
    assert text not in coach.last
    assert len(coach.rows(AgendaItem)) == before
    coach.say("skip")
    assert coach.asked() != question or question == "importance"


def test_what_was_said_of_somebody_is_forgotten(talk: Talk) -> None:
    from store.engine import session
    from store.transcripts import lines_of

    coach = talk()
    coach.say("ma brither Davie dee'd", "he wis ma best pal, Davie", "go on")
    coach.say("could ye forget whit a telt ye aboot Davie")
    assert coach.asked() == "delete_one_sure"
    assert "Davie" in coach.last
    coach.press("Yes")
    with session() as opened:
        said = [line.text for line in lines_of(opened, coach.person)]
    assert not any("Davie" in text for text in said)


@pytest.mark.parametrize("welcomed", [True, False])
def test_who_wants_nothing_kept_is_told_what_is_kept_and_how_it_goes(
    talk: Talk, welcomed: bool
) -> None:
    coach = talk(welcomed=welcomed)
    if not welcomed:
        coach.say("hello")
    coach.say("a dinna want ye tae save onything")
    assert coach.said("delete my data")
    assert coach.asked() == ("open" if welcomed else "consent")


def test_an_interpreter_and_another_doctor_are_asked_for_at_the_practice(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "more")
    coach.say("need interpreter")
    assert coach.said("interpreter", "practice")
    coach.say("kin ah see a different doctor")
    assert coach.said("another doctor", "practice") or coach.said("somebody else", "practice")
    assert coach.asked() == "more"


def test_what_was_told_with_a_false_alarm_is_heard_after_it(talk: Talk) -> None:
    coach = talk()
    coach.say("pain in ma chest when I cough, but I want to get back to the bowling")
    coach.press("I'm OK")
    assert any("bowling" in goal.words for goal in coach.rows(Goal))

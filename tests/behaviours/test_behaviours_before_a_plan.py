"""From hello until a plan: what is asked is answered, what is told is heard, nothing is assumed."""

from __future__ import annotations

from typing import Any

import pytest
from journeys import until

from store.agenda import AgendaItem
from store.consents import Consent
from store.goals import Goal
from store.plans import Plan
from store.rulers import RulerReading

#: Answers that lead to what is being asked about.
TIRED = {"open": "my lungs are bad and I'm stuck in the house", "wish": "walk to the harbour"}


def test_two_questions_before_agreeing_are_both_answered(talk: Any) -> None:
    coach = talk(welcomed=False)
    coach.say("hello")
    coach.say("who sees this… do i have to pay")
    assert coach.said("Peer support workers")
    assert coach.said("free") or coach.said("costs you nothing") or coach.said("No charge")
    assert coach.asked() == "consent"


def test_not_sure_is_no_consent(talk: Any) -> None:
    coach = talk(welcomed=False)
    coach.say("hello", "not sure")
    assert coach.asked() == "consent"
    assert coach.rows(Consent) == []


def test_what_is_told_along_with_an_age_is_taken_up(talk: Any) -> None:
    coach = talk(welcomed=False)
    coach.say("hello", "58, chest's bad, wife died in March")
    assert coach.asked() == "happy"
    assert coach.rows(Consent) == []
    coach.say("aye")
    assert coach.rows(Consent)
    assert coach.said("your wife")
    assert coach.last.casefold().count("sorry") == 1


def test_grief_is_never_cut_into_buttons(talk: Any) -> None:
    coach = talk()
    coach.say("Wullie, my pal, died in march")
    assert not any("march" in button.casefold() for button in coach.buttons)
    assert coach.said("your pal")


def test_an_age_alone_is_nothing_to_talk_about(talk: Any) -> None:
    coach = talk()
    coach.say("im 54")
    assert coach.asked() == "open"
    assert coach.rows(AgendaItem) == []


def test_a_tale_of_four_clauses_gets_more_than_a_nod(talk: Any) -> None:
    coach = talk()
    coach.say("mum has dementia, im up at night wi her and i work part time. im done in")
    assert coach.said("up at night", "done in")


def test_a_pick_is_taken_back(talk: Any) -> None:
    coach = talk()
    coach.say("my knees, my sleep and the money", "knees", "actually no")
    assert coach.asked() == "which"
    coach.say("no, it's my son i'm worried about")
    assert coach.said("your son")
    assert coach.asked() == "more"


def test_whichever_takes_the_first(talk: Any) -> None:
    coach = talk()
    coach.say("my knees, my sleep and the money", "whichever")
    assert coach.asked() == "more"


def test_a_scan_on_friday_is_heard_whatever_was_asked(talk: Any) -> None:
    coach = until(talk(), "helps", **TIRED)
    coach.say("they want me back for a scan on Friday")
    assert coach.asked() == "visit_help"


@pytest.mark.parametrize("wish", ["win the lottery", "to have my wife back", "be 21 again"])
def test_a_wish_out_of_reach_becomes_no_goal(talk: Any, wish: str) -> None:
    coach = until(talk(), "wish", **TIRED)
    coach.say(wish)
    assert coach.asked() == "wish"
    assert coach.rows(Goal) == []


def test_a_week_that_is_full_is_left_alone(talk: Any) -> None:
    coach = until(talk(), "change", **TIRED)
    coach.say("can't this week i've got a funeral")
    assert coach.asked() == "ask_again"


def test_nothing_this_week_becomes_no_goal(talk: Any) -> None:
    coach = until(talk(), "change", **TIRED)
    names = [goal.name for goal in coach.rows(Goal)]
    coach.say("nothing this week, I don't want to do anything")
    assert coach.asked() != "importance"
    assert [goal.name for goal in coach.rows(Goal)] == names


def test_a_rating_of_what_would_be_is_not_kept(talk: Any) -> None:
    coach = until(talk(), "importance", **TIRED)
    coach.say("if I had a lift it'd be an 8")
    assert coach.said("if you had a lift")
    assert coach.asked() == "importance"
    assert coach.rows(RulerReading) == []


def test_of_two_ratings_the_one_of_today_is_kept(talk: Any) -> None:
    coach = until(talk(), "confidence", **TIRED)
    coach.say("about a 3, 9 if mum went to day care")
    assert coach.rows(RulerReading)[-1].value == 3


def test_what_was_told_at_the_ruler_is_not_asked_for_again(talk: Any) -> None:
    coach = until(talk(), "confidence", **TIRED)
    coach.say("if I had a lift it'd be an 8", "5", "I've done it before")
    assert coach.asked() == "limits"
    assert coach.said("if you had a lift")


def test_somebody_elses_rating_is_not_theirs(talk: Any) -> None:
    coach = until(talk(), "importance", **TIRED)
    coach.say("my man thinks it's a 9")
    assert coach.rows(RulerReading) == []


def test_a_word_for_a_rating_is_said_back_as_it_is(talk: Any) -> None:
    coach = until(talk(), "importance", **TIRED)
    coach.say("quite")
    assert coach.said("quite")
    assert "7" not in coach.last


def test_a_nought_on_the_scale_is_no_danger(talk: Any) -> None:
    coach = until(talk(), "confidence", **TIRED)
    coach.say("0")
    assert coach.asked() == "barrier"


def test_numbers_are_stupid_gets_words(talk: Any) -> None:
    coach = until(talk(), "importance", **TIRED)
    coach.say("numbers are stupid")
    assert "Quite" in coach.buttons


def test_a_reason_is_never_met_with_silence(talk: Any) -> None:
    coach = until(talk(), "importance_why", **TIRED)
    coach.say("its where we used to go, me and jean")
    assert len([reply for reply in coach.turns[-1][1] if reply.text]) > 1


def test_no_pain_is_put_into_their_mouth(talk: Any) -> None:
    coach = until(talk(), "limits", more="I get puffed just making the bed", **TIRED)
    assert not coach.said("pain, and")
    assert not coach.said("about the pain")


def test_a_trouble_is_no_way_round(talk: Any) -> None:
    coach = until(talk(), "barrier", confidence="2", **TIRED)
    coach.say("the hill")
    coach.say("like if i need to go… i shit maself")
    assert coach.asked() == "ways"
    assert not coach.said("doable")
    coach.say("get the bus up and walk down")
    assert coach.said("get the bus up and walk down")


def test_nobody_named_puts_nobody_into_the_plan(talk: Any) -> None:
    coach = until(talk(), "barrier", confidence="2", **TIRED)
    coach.say("the hill", "nothing", "the council are useless")
    assert all(not plan.who_helps for plan in coach.rows(Plan))
    assert coach.asked() == "park"
    coach.say("dunno")
    assert coach.asked() == "else"


def test_do_you_know_what_it_is_gets_an_answer(talk: Any) -> None:
    coach = until(talk(), "more", **TIRED)
    coach.say("do you understand what copd is")
    assert coach.said("machine") or coach.said("as words")
    assert coach.asked() == "more"

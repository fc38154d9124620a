"""What is said whatever was asked: a no to check-ins, a goodbye, news of the plan, hard news."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from brought_to import brought_to
from journeys import until
from walks import KNEES, checked_in, planned, said_by_name

from store.agenda import LimitKind, limits_of
from store.check_ins import CheckIn, CheckInState, Outcome, cancel_check_ins
from store.clock import LONDON
from store.consents import ConsentKind, has_consent
from store.engine import session
from store.people import person_of

Talk = Callable[..., Any]
#: Questions of every kind: open, a ruler, yes or no, a choice, a time, a part of a plan, a page.
EVERYWHERE = ["open", "helps", "importance", "limits", "when_to", "fix", "check_in",
              "check_in_when", "keep_plan", "next", "telling", "not_working", "services_ok",
              "loss_more", "menu", "trouble"]  # fmt: skip
A_DAY_LATER = "2026-01-13T10:00"


def planned_rows(coach: Any) -> list[Any]:
    return [row for row in coach.rows(CheckIn) if row.state is CheckInState.PLANNED]


def outcomes(coach: Any) -> list[Outcome | None]:
    return [row.outcome for row in coach.rows(CheckIn) if row.state is CheckInState.ANSWERED]


def agrees_to_check_ins(coach: Any) -> bool:
    with session() as opened:
        return has_consent(opened, coach.person, ConsentKind.CHECK_INS)


def a_day_later(coach: Any) -> Any:
    """Move the clock with no check-in on the way, so that nothing is asked in between."""
    with session() as opened:
        cancel_check_ins(opened, coach.person)
    coach.wait_until(A_DAY_LATER)
    return coach


# --- No check-in is no check-in ----------------------------------------------------------------


@pytest.mark.parametrize("question", ["check_in", "check_in_when", "next", "importance", "helps"])
@pytest.mark.parametrize(
    "said", ["naw no thanks, no check in", "never mind that. no check in", "nae mair check-ins"]
)
def test_no_to_check_ins_cancels_every_one_that_is_set(
    talk: Talk, question: str, said: str
) -> None:
    coach = brought_to(talk(welcomed=False), question)
    assert planned_rows(coach)
    coach.say(said)
    assert not planned_rows(coach)
    assert not agrees_to_check_ins(coach)
    assert coach.asked() not in {"check_in", "check_in_when", "check_in_change"}, coach.last
    assert coach.wait_until("2026-02-12T10:00") == []


def test_a_no_at_the_offer_takes_off_the_one_that_was_set(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "check_in")
    coach.say("no")
    assert "utter_no_check_in_either" in said_by_name(coach)
    assert not planned_rows(coach)
    coach.say("no thanks", "no", "no")
    assert not coach.said("I'll write")


def test_what_is_wanted_beside_the_no_comes_next(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "check_in_when")
    coach.say("naw no thanks, no check in. I want the doctor sheet")
    assert not planned_rows(coach)
    assert coach.asked() == "working", coach.last


def test_who_said_no_is_not_asked_again_until_they_bring_it_up(talk: Talk) -> None:
    coach = planned(talk())
    coach.say("no more check-ins please")
    coach.wait_until("2026-01-14T10:00")
    coach.say("I did it", "Jean came wi me", "same again", "8", "yes")
    assert "utter_ask_check_in" not in said_by_name(coach)[-3:]
    assert coach.asked() != "check_in", coach.last
    coach.say("check in on me next friday at 2pm")
    assert len(planned_rows(coach)) == 1, coach.last


@pytest.mark.parametrize(
    "said",
    ["thank you, night night", "cheerio the noo", "ma sister is at the hospital on Tuesday",
     "thanks", "what's on the sheet then", "the plan is Tuesday, not your writing"],
)  # fmt: skip
def test_no_other_talk_sets_a_time(talk: Talk, said: str) -> None:
    coach = brought_to(talk(welcomed=False), "check_in_when")
    before = [row.due_at for row in planned_rows(coach)]
    coach.say(said)
    assert [row.due_at for row in planned_rows(coach)] == before, coach.last


def test_a_time_for_who_works_nights_is_not_ten_in_the_morning(talk: Talk) -> None:
    coach = until(
        talk(),
        "check_in_when",
        **{**KNEES, "what": "take sandwiches to work", "when_to": "on nights, at the start"},
    )
    coach.say("thursday")
    [row] = planned_rows(coach)
    assert row.due_at.astimezone(LONDON).hour >= 15


def test_leave_to_read_that_was_refused_is_asked_once(talk: Talk) -> None:
    coach = until(talk(), "review", **KNEES)
    coach.say("no", "no thanks")
    for _ in range(24):  # A new session begins on the way.
        coach.say("menu", "carry on")
    coach.wait_until("2026-01-19T10:05")
    coach.say("I did it", "Jean came wi me", "same again", "8", "yes", "yes", "in a week", "no")
    assert said_by_name(coach).count("utter_ask_review") == 1


# --- A goodbye ends from everywhere ------------------------------------------------------------


@pytest.mark.parametrize("question", EVERYWHERE)
@pytest.mark.parametrize(
    "said",
    ["that's me awa tae feed the cat", "naw hen the cat is fine. cheerio the noo",
     "I'd like to stop for today. Sorry to be a bother"],
)  # fmt: skip
def test_a_goodbye_ends_kindly_from_every_state(talk: Talk, question: str, said: str) -> None:
    coach = brought_to(talk(welcomed=False), question)
    coach.say(said)
    assert said_by_name(coach)[-1] in {"utter_goodbye", "utter_goodbye_check_in"}, coach.last
    assert "?" not in coach.last


@pytest.mark.parametrize("said", ["thanks hen", "thank you"])
def test_thanks_for_listening_asks_for_no_more(talk: Talk, said: str) -> None:
    coach = brought_to(talk(welcomed=False), "telling")
    coach.say(said)
    assert "utter_heard_out" in said_by_name(coach)
    assert "?" not in coach.last


# --- News of the plan --------------------------------------------------------------------------


@pytest.mark.parametrize("question", ["importance", "helps", "wish", "keep_plan", "more", "open"])
def test_news_of_the_plan_is_heard_whatever_was_asked(talk: Talk, question: str) -> None:
    coach = a_day_later(brought_to(talk(welcomed=False), question))
    coach.say("did it 3 times out of 4")
    assert outcomes(coach)[-1] is Outcome.PARTLY
    assert coach.said("3 times out of 4")
    assert "utter_affirm_share" in said_by_name(coach)


@pytest.mark.parametrize(
    ("said", "outcome"),
    [("aye did it. walk. 3 of 4", Outcome.PARTLY), ("I walked to the shop yesterday", Outcome.DONE),
     ("hullo hen, ah did it!", Outcome.DONE), ("missed the walk to the shop", Outcome.NOT_DONE)],
)  # fmt: skip
def test_news_out_of_the_blue_gets_its_credit(talk: Talk, said: str, outcome: Outcome) -> None:
    coach = brought_to(talk(welcomed=False), "else")
    coach.say("no")
    coach.wait_until("2026-01-15T10:00")
    coach.say(said)
    assert outcomes(coach)[-1] is outcome, coach.last
    assert coach.asked() in {"made_it_work", "what_helped", "in_the_way", "next"}


def test_what_was_done_long_ago_is_no_news(talk: Talk) -> None:
    coach = a_day_later(brought_to(talk(welcomed=False), "confidence_why"))
    coach.say("because ah did it last year wi jeanie")
    assert outcomes(coach) == []


def test_another_day_than_the_planned_one_is_done_all_the_same(talk: Talk) -> None:
    coach = checked_in(talk())
    coach.say("no I did walk, on Wednesday not Tuesday")
    assert outcomes(coach) == [Outcome.DONE]
    assert "utter_affirm_done" in said_by_name(coach)
    assert coach.asked() == "made_it_work"


# --- What happened is heard first --------------------------------------------------------------


def test_a_waiting_list_and_tears_are_met_before_any_form(talk: Talk) -> None:
    coach = checked_in(talk(), what="ring the carers centre")
    coach.say(
        "no I did ring them, on Wensday not Tuesday, and a woman called Catriona said there's a "
        "waiting list of three months for a sitter and I had to put the phone down because I was "
        "going to cry"
    )
    assert outcomes(coach) == [Outcome.DONE]
    assert "utter_affirm_done" in said_by_name(coach)
    assert coach.said("put the phone down", "cry")
    assert coach.asked() == "hard_news"


def test_the_same_told_late_puts_right_what_was_misread(talk: Talk) -> None:
    coach = checked_in(talk(), what="ring the carers centre")
    coach.say("didn't get round to it, the rain was that bad")
    assert coach.asked() == "next", coach.last
    coach.say("no I did ring them, on Wednesday")
    assert outcomes(coach) == [Outcome.DONE]


def test_an_apology_for_a_late_answer_is_no_outcome(talk: Talk) -> None:
    coach = checked_in(talk())
    coach.say("Hello, I was going to write but I fell asleep on the couch, sorry")
    assert outcomes(coach) == []
    assert "utter_late_is_fine" in said_by_name(coach)
    assert coach.asked() == "how_did_it_go"
    coach.say("I did it")
    assert outcomes(coach) == [Outcome.DONE]


@pytest.mark.parametrize("question", ["how_did_it_go", "next"])
def test_a_stay_in_hospital_and_no_sleep_are_what_is_said_back(talk: Talk, question: str) -> None:
    coach = checked_in(talk())
    if question == "next":
        coach.say("didn't manage, the rain was that bad")
        assert coach.asked() == "next", coach.last
    kept = outcomes(coach)
    coach.say(
        "hello. Donald was taken into Raigmore on Tuesday with his chest and I've not slept, he's "
        "home now though, and Calum's been a star, and the oil came on a payment plan so thats one "
        "thing"
    )
    assert coach.said("Raigmore", "not slept")
    assert not coach.said("and and")
    assert outcomes(coach) == kept
    assert coach.asked() == "hard_news"


@pytest.mark.parametrize(
    ("title", "then"),
    [("Say more", "telling"), ("On with the plan", "how_did_it_go"), ("Leave it", None)],
)
def test_what_comes_after_hard_news_is_theirs(talk: Talk, title: str, then: str | None) -> None:
    coach = checked_in(talk())
    coach.say("my mum was rushed to hospital on Friday")
    coach.press(title)
    if then is None:
        assert "?" not in coach.last
    else:
        assert coach.asked() == then, coach.last


# --- Finding the place, and doubts -------------------------------------------------------------


@pytest.mark.parametrize("question", ["how_did_it_go", "next", "importance", "helps", "else"])
@pytest.mark.parametrize(
    ("said", "line"),
    [("whaur wur we", "utter_recap_plan"), ("you still there robot", "utter_still_here")],
)
def test_looking_for_the_place_is_no_answer_and_no_topic(
    talk: Talk, question: str, said: str, line: str
) -> None:
    coach = brought_to(talk(welcomed=False), question)
    coach.say(said)
    assert line in said_by_name(coach), coach.last
    assert coach.asked() == question
    assert not outcomes(coach)


def test_before_the_plans_day_nobody_is_asked_how_it_went(talk: Talk) -> None:
    coach = planned(talk(), when_to="on Thursday")
    coach.wait_until("2026-01-14T09:00")
    coach.say("hullo hen its me again")
    assert coach.asked() != "how_did_it_go", coach.last
    assert "utter_welcome_back_to_come" in said_by_name(coach)
    coach.wait_until("2026-01-16T09:00")
    coach.say("hullo")
    assert coach.asked() == "how_did_it_go", coach.last


@pytest.mark.parametrize("question", ["next", "plan_confidence", "how_did_it_go", "read_back"])
@pytest.mark.parametrize(
    "said",
    ["och ah wis jist wonderin if ah wis daft tae try it in this cauld",
     "whit aboot the cauld ah asked ye", "am I daft to go out when it's icy?"],
)  # fmt: skip
def test_whether_it_is_wise_is_answered_and_asked_on(talk: Talk, question: str, said: str) -> None:
    coach = brought_to(talk(welcomed=False), question)
    coach.say(said)
    assert "utter_is_it_wise" in said_by_name(coach), coach.last
    assert coach.said("nurse")
    assert coach.asked() == question


# --- Who they look after, and who went without --------------------------------------------------


@pytest.mark.parametrize(
    "said",
    ["I suppose the sleep is the worst because I'm up with Donald two or three times a night to "
     "turn him", "it's my husband who has the MS, not me, and I'm not sleeping",
     "I could ring on tuesday morning when the carers are in for him"],
)  # fmt: skip
def test_who_looks_after_somebody_is_remembered_and_not_labelled(talk: Talk, said: str) -> None:
    coach = brought_to(talk(welcomed=False), "helps")
    coach.say(said)
    with session() as opened:
        person = person_of(opened, coach.person)
        assert person is not None
        assert person.is_carer, coach.last
    assert not coach.said("you're a carer")


def test_what_was_said_of_it_before_agreeing_counts(talk: Talk) -> None:
    coach = talk(welcomed=False)
    coach.say(
        "Hi, the practice nurse gave me a leaflet about this, I'm not sure if it's for me because "
        "it's my husband who has the MS, not me, but I have high blood pressure"
    )
    coach.press("I'm 16")
    with session() as opened:
        person = person_of(opened, coach.person)
        assert person is not None
        assert person.is_carer


@pytest.mark.parametrize("question", ["more", "helps", "importance", "how_did_it_go"])
def test_going_without_so_that_others_eat_is_met_with_an_offer(talk: Talk, question: str) -> None:
    coach = brought_to(talk(welcomed=False), question)
    coach.say(
        "we've had to choose between the oil and Calum's school trip, six hundred pounds it is, "
        "I've been eating less so they get more"
    )
    assert coach.asked() == "short_help", coach.last
    assert "utter_going_short" in said_by_name(coach)
    with session() as opened:
        assert LimitKind.COST in {limit.kind for limit in limits_of(opened, coach.person)}
    coach.press("Yes")
    assert coach.asked() == "place", coach.last
    coach.say("Glasgow")
    assert coach.asked() == "services_ok", coach.last


# --- Somebody who has died ---------------------------------------------------------------------


def test_a_sister_once_told_of_is_remembered_on_her_birthday(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "more")
    coach.say("noo ah cannae. ma sister jeanie used tae come wi me she passed in the spring")
    assert coach.asked() == "loss_more", coach.last
    coach.say("she wis a scunner for the bingo mind she wid have made ye laugh")
    assert not coach.last.startswith("OK"), coach.last
    assert "utter_heard" not in said_by_name(coach)[-2:]
    coach.say("aye we'll go on", "cheerio")
    coach.wait_until("2026-02-10T09:00")
    coach.say("bad nicht. jeanies birthday the day")
    assert coach.said("Jeanie", "your sister"), coach.last
    assert coach.asked() == "loss_more"


def test_a_day_of_somebody_who_died_says_so_itself(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "telling")
    coach.say("ma sister wid hae been sixty the day")
    assert "utter_day_of_theirs" in said_by_name(coach), coach.last


# --- Where no person is on hand ----------------------------------------------------------------


@pytest.mark.parametrize("question", ["menu", "trouble", "owned"])
def test_a_person_is_no_button_where_there_is_none(talk: Talk, question: str) -> None:
    coach = brought_to(talk(welcomed=False), question)
    coach.say("what was that?")
    assert coach.asked() == question, coach.last
    assert coach.buttons
    assert not [title for title in coach.buttons if "person" in title.casefold()]


def test_who_is_well_and_asks_for_a_person_is_told_what_there_is(talk: Talk) -> None:
    coach = brought_to(talk(welcomed=False), "else")
    coach.say("talk to a person")
    assert "utter_no_person_here" in said_by_name(coach), coach.last
    assert coach.said("local help")
    assert not coach.said("Samaritans")


@pytest.mark.parametrize("question", ["open", "importance", "who", "check_in", "keep_plan"])
@pytest.mark.parametrize("said", ["forget. i go", "goodbye chat. i am ok just tired"])
def test_a_goodbye_in_few_words_of_english_is_one(talk: Talk, question: str, said: str) -> None:
    coach = until(talk(), question)
    coach.say(said)
    assert coach.said("bye") or coach.said("cheerio"), coach.last
    assert coach.asked() is None or coach.asked() == question


@pytest.mark.parametrize("question", ["open", "importance", "who", "cue", "read_back", "else"])
def test_a_wish_to_have_all_deleted_is_heard_in_any_english(talk: Talk, question: str) -> None:
    coach = until(talk(), question)
    coach.say("delete all what you have about me")
    assert coach.asked() == "delete_sure", coach.last


@pytest.mark.parametrize("question", ["peer", "check_in", "keep_plan", "review"])
def test_once_the_plan_is_agreed_enough_is_enough(talk: Talk, question: str) -> None:
    coach = until(talk(), question)
    coach.say("naw that's me")
    assert coach.said("bye") or coach.said("cheerio"), coach.last

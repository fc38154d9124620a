"""Questions about the coach, a visit to come, "forget it", another topic: no more than each."""

import pytest
from tables import for_every_row

from understanding.check_ins.plan_news import read_plan_news
from understanding.check_ins.sore_after import only_rates_it, sore_after
from understanding.danger.besides_medicines import told_besides_medicines
from understanding.dates.visit_coming import tells_of_a_visit
from understanding.plans.goal_change import read_goal_change
from understanding.services.service_requests import (
    asks_for_another,
    asks_for_services,
    asks_what_there_is,
    refers_back,
)
from understanding.services.shy_of_contact import shy_of_contact
from understanding.services.someone_to_talk_to import wants_someone_to_talk_to
from understanding.talking.asides import asks_for_plan, only_asks_again
from understanding.talking.asked_of_coach import AskedOfCoach, read_asked_of_coach
from understanding.talking.let_be import lets_it_be
from understanding.topics.topic_named import topic_named, wants_something_new

ASKED = [
    ("is this real?", AskedOfCoach.WHOSE),
    ("is this a wind up?", AskedOfCoach.WHOSE),
    ("is this a real thing or a bot", AskedOfCoach.WHOSE),
    ("are ye real or a bot", AskedOfCoach.WHOSE),
    ("so whit can ye dae for folk like me", AskedOfCoach.WHAT_FOR_ME),
    ("how can you help?", AskedOfCoach.WHAT_FOR_ME),
    ("is it free?", AskedOfCoach.COST),
    ("how much does this cost then", AskedOfCoach.COST),
    ("will I get charged for this", AskedOfCoach.COST),
    ("does this actually work", AskedOfCoach.DOES_IT_WORK),
    ("when will you text me again", AskedOfCoach.WHEN_NEXT),
    ("do you even remember me", AskedOfCoach.REMEMBERS),
    ("are you the council", AskedOfCoach.OF_AN_OFFICE),
]


@for_every_row(("text", "meant"), ASKED)
def test_a_question_about_the_coach_is_heard(text: str, meant: AskedOfCoach) -> None:
    assert read_asked_of_coach(text) is meant


@for_every_row(
    "text",
    [
        "work",
        "cost",
        "how much",
        "is it free on mondays",
        "what can I do",
        "the gym costs too much",
        "does my doctor know what to do",
        "nothing works",
        "why do you want to know",
        "what's the point",
        "is it a joke to you",
        "is it real life",
    ],
)
def test_an_answer_is_no_question_about_the_coach(text: str) -> None:
    assert read_asked_of_coach(text) is None


@for_every_row(
    "text",
    [
        "letter fae the infirmary, they want me in on Monday",
        "I've an appointment wi the consultant next week",
        "got a date for the operation",
        "the hospital phoned me",
        "need to go in for a scan on friday",
    ],
)
def test_a_visit_that_is_coming_is_heard(text: str) -> None:
    assert tells_of_a_visit(text)


@for_every_row(
    "text",
    [
        "I was in the hospital",
        "went to the doctor last week",
        "my mum had a letter from the hospital",
        "back to work next monday",
        "naw that's me for the day",
        "it's fine for me",
        "is there a clinic near me?",
    ],
)
def test_what_is_past_or_anothers_is_no_visit_to_come(text: str) -> None:
    assert not tells_of_a_visit(text)


def test_forget_it_lets_be_and_forget_me_does_not() -> None:
    assert lets_it_be("och forget it then")
    assert lets_it_be("never mind")
    assert not lets_it_be("forget about me")
    assert not lets_it_be("forget everything I said")


PLAN = "walk to the corner"


@pytest.mark.parametrize(
    "text", ["didnae go", "never managed it", "ah didnae bother in the end", "I've stopped walking"]
)
def test_a_bare_not_done_is_news_where_nothing_else_is_asked(text: str) -> None:
    news = read_plan_news(text, PLAN, asked="else")
    assert news is not None
    assert news.outcome == "not_done"


def test_a_bare_not_done_answers_whatever_else_is_asked() -> None:
    assert read_plan_news("didnae go", PLAN, asked="last_signpost") is None
    assert read_plan_news("I didn't go to my gran's", PLAN, asked="else") is None


def test_stopping_is_done_where_stopping_was_the_plan() -> None:
    news = read_plan_news("I've stopped smoking", "stop smoking", asked="else")
    assert news is not None
    assert news.outcome == "done"


@for_every_row(
    "text",
    [
        "want a new goal, to swim more",
        "a new goal - I want to swim more",
        "can I have a different goal: swim more",
    ],
)
@for_every_row("asked", ["else", "how_did_it_go", None])
def test_a_new_goal_in_the_very_wish_is_kept(text: str, asked: str | None) -> None:
    change = read_goal_change(text, asked=asked)
    assert change is not None
    assert change.words == "swim more"
    assert change.new


def test_a_new_goal_without_a_name_is_asked_for() -> None:
    assert read_goal_change("want a new goal", asked="else") is None
    assert wants_something_new("want a new goal")
    assert wants_something_new("can we try something else instead")
    assert not wants_something_new("I want something for my back")


TOPICS = [
    ("I want to talk about my sleep now", "my sleep"),
    ("never mind, can we talk aboot ma weight instead", "ma weight"),
    ("I'd rather talk about the drink please", "the drink"),
    ("I want to talk to someone", None),
    ("can we talk about something else", None),
    ("I want to walk more", None),
]


@for_every_row(("text", "topic"), TOPICS)
def test_another_topic_is_taken_from_the_wish(text: str, topic: str | None) -> None:
    assert topic_named(text) == topic


BESIDES = [
    (
        "doctor says i need tablets for my bp but im tired all the time and lonely",
        "im tired all the time and lonely",
    ),
    ("should I come off my statins? ah cannae get oot the hoose", "ah cannae get oot the hoose"),
    ("can I stop my tablets", ""),
    ("do I need to take them, I feel fine", ""),
]


@pytest.mark.parametrize(("text", "besides"), BESIDES)
def test_what_is_told_besides_a_medicine_is_found(text: str, besides: str) -> None:
    assert told_besides_medicines(text) == besides


def test_the_plainest_request_for_a_group_asks_for_no_other() -> None:
    assert asks_for_services("is there a knitting group")
    assert not refers_back("is there a knitting group")
    assert not asks_for_another("is there a knitting group", ("Shore Walk",))
    assert asks_for_another("is there another one", ("Shore Walk",))


def test_asking_what_there_is_names_no_need() -> None:
    assert asks_what_there_is("what have you got")
    assert asks_what_there_is("not sure what's out there")
    assert not asks_what_there_is("what about a walking group")


@pytest.mark.parametrize(
    "text",
    ["I'd be feart to phone them", "not good with new people", "I won't know anybody there"],
)
def test_fear_of_making_contact_is_heard(text: str) -> None:
    assert shy_of_contact(text)


def test_a_pick_or_a_question_is_no_fear() -> None:
    assert not shy_of_contact("aye the first one")
    assert not shy_of_contact("what time is it on")


def test_somebody_to_talk_to_is_no_member_of_staff() -> None:
    assert wants_someone_to_talk_to("I just need somebody to blether wi")
    assert wants_someone_to_talk_to("ah've naebody to talk to")
    assert not wants_someone_to_talk_to("can I talk to a real person")
    assert not wants_someone_to_talk_to("I want to talk about my sleep")


def test_sore_after_is_heard_and_its_denial_too() -> None:
    assert sore_after("aye I did it but ma knees were agony")
    assert not sore_after("did it and it was not as sore after")
    assert not sore_after("did it, nae bother")


def test_a_word_on_how_it_was_tells_nothing_to_say_back() -> None:
    assert only_rates_it("better than I thought")
    assert not only_rates_it("the weather was rank")


def test_asking_again_and_not_following_are_two_things() -> None:
    assert only_asks_again("what was the question?")
    assert not only_asks_again("what do you mean")
    assert asks_for_plan("cannae mind what I said")


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("find me exercise for my knees", True),
        ("can ye find me somebody to talk to please", True),
        ("find me time for that", False),
        ("help me find me feet", False),
        ("you find me a reason", False),
        ("get me a cup of tea", False),
    ],
)
def test_who_says_find_me_asks_the_coach(said: str, asks: bool) -> None:
    assert asks_for_services(said, asked="open") is asks

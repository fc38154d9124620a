"""Help asked for outright, news of a service by name, one thing deleted: no more than each."""

import pytest
from tables import for_every_row

from actions.agenda.summing_up import NO_WISH, as_wished, told_about
from actions.agenda.words import topic_of
from dialogue.beside import said_beside
from understanding.danger.asks_of_body import asks_of_body
from understanding.danger.not_alone import names_somebody
from understanding.reading import read
from understanding.reflection import reflect
from understanding.rulers.ways_to_rate import way_to_rate
from understanding.services.full_up import picks_by_name
from understanding.services.help_wanted import (
    asks_for_another_sort,
    asks_to_look_for_help,
    wants_a_visitor,
)
from understanding.services.service_news import ServiceNews, not_for_them, read_service_news
from understanding.talking.annoyance import asks_if_read
from understanding.talking.asked_of_coach import AskedOfCoach, read_asked_of_coach
from understanding.talking.own_data import deletes_one_thing, of_a_goal

SHOWN = ["Sail Loft On Screen", "Silver Kettle"]


@for_every_row(
    "text",
    ["am no daft like. jist tired. look fur help then", "a said look for help",
     "that's all. noo look for help wi the money", "can you find me some help with the bills",
     "the money. a need somebody tae tell me whit benefits a should be gettin"],
)  # fmt: skip
def test_the_coach_is_asked_to_look_for_help(text: str) -> None:
    assert asks_to_look_for_help(text, "telling")


@for_every_row(
    ("text", "asked"),
    [("I should look for help one day", "telling"), ("I never look for help", "telling"),
     ("I look after my mum", "telling"), ("they said look for help and I did", "telling"),
     ("look for help with the garden", "what"), ("find help for the shopping", "idea")],
)  # fmt: skip
def test_what_is_told_or_planned_asks_for_no_search(text: str, asked: str) -> None:
    assert not asks_to_look_for_help(text, asked)


@for_every_row(
    "text",
    ["mebbe somebody that comes tae the hoose? is there sich a thing", "somebody tae sit wi him",
     "a phone call's nae use tae me. somebody tae SIT wi him", "I need a sitter for my dad",
     "is there onythin that comes tae the hoose at aw. fur a man wi dementia",
     "is there anyone who could stay with my mum for an hour"],
)  # fmt: skip
def test_help_that_comes_to_the_house_is_asked_for(text: str) -> None:
    assert wants_a_visitor(text)


@for_every_row(
    "text",
    ["nobody comes to the house", "my sister comes to the house on Fridays",
     "naebody tae sit wi him", "I sit with him all day", "she used to have somebody come round"],
)  # fmt: skip
def test_who_comes_or_does_not_come_is_told(text: str) -> None:
    assert not wants_a_visitor(text)


def test_another_sort_of_service_is_asked_for() -> None:
    others = ["is there something slower. a wee sit doon thing", "show me others"]
    for text in (*others, "I asked for others. onything in peterhead", "have you anything nearer"):
        assert asks_for_another_sort(text), text
    for text in ("I want something else for tea", "others have it worse", "something slower"):
        assert not asks_for_another_sort(text), text


@for_every_row(
    ("text", "meant"),
    [("what is it you actually do", AskedOfCoach.WHAT_FOR_ME),
     ("so whit DO ye do", AskedOfCoach.WHAT_FOR_ME),
     ("has anybody looked at mine", AskedOfCoach.HAS_LOOKED),
     ("did anyone read my messages", AskedOfCoach.HAS_LOOKED),
     ("can you no phone them fur me", AskedOfCoach.PHONES),
     ("could you ring the doctor for me", AskedOfCoach.PHONES),
     ("whit dae ye remember aboot me", AskedOfCoach.REMEMBERS),
     ("what do you remember about me", AskedOfCoach.REMEMBERS),
     ("What has she told you about me?", AskedOfCoach.OF_OTHERS),
     ("has my daughter said anything about me", AskedOfCoach.OF_OTHERS),
     ("bye. when are ye writing to me", AskedOfCoach.WHEN_NEXT),
     ("ye wis supposed to write at 2", AskedOfCoach.WHEN_NEXT),
     ("you said you'd write on Sunday", AskedOfCoach.WHEN_NEXT)],
)  # fmt: skip
def test_what_is_asked_of_the_coach_is_heard(text: str, meant: AskedOfCoach) -> None:
    assert read_asked_of_coach(text) is meant


@pytest.mark.parametrize(
    "text", ["can you call me Jean", "you were supposed to be helping", "she told me about you"]
)
def test_what_only_sounds_like_it_asks_nothing(text: str) -> None:
    assert read_asked_of_coach(text) is None


@for_every_row(
    ("text", "goal"),
    [("delete the bit aboot pain", False), ("can ye tak oot the bit aboot the drink", False),
     ("can you delete just one thing you know about me", False),
     ("delete what I said about my sister", False),
     ("delete just one thing, the goal about the hoose", True)],
)  # fmt: skip
def test_one_thing_is_to_be_deleted(text: str, goal: bool) -> None:
    assert deletes_one_thing(text)
    assert of_a_goal(text) is goal


@for_every_row(
    "text",
    ["delete my data", "delete it all", "delete everything you have on me", "take the stairs",
     "take my plan to the nurse", "wipe the floor"],
)  # fmt: skip
def test_all_of_it_and_other_doings_are_not_one_thing(text: str) -> None:
    assert not deletes_one_thing(text)


@for_every_row(
    ("text", "news"),
    [("I emailed the Sail Loft and naebody got back to me", ServiceNews(0, "could_not_reach")),
     ("they never got back to me at the sail loft", ServiceNews(0, "could_not_reach")),
     ("I got on the Sail Loft class the day", ServiceNews(0, None)),
     ("I went to Sail Loft On Screen but it was not for me, too fast",
      ServiceNews(0, "went_no_help")),
     ("rang the Silver Kettle, waiting to hear", ServiceNews(1, "contacted_waiting")),
     ("I'd like to go to the sail loft", None), ("is the sail loft free?", None),
     ("I put the kettle on", None)],
)  # fmt: skip
def test_news_of_a_service_goes_to_it_by_name(text: str, news: ServiceNews | None) -> None:
    assert read_service_news(text, SHOWN) == news


def test_not_for_me_needs_no_name_where_services_are_in_hand() -> None:
    assert not_for_them("its nae for me")
    assert read_service_news("its nae for me", SHOWN, lately=True) == ServiceNews(
        None, "not_suitable"
    )
    assert read_service_news("its nae for me", SHOWN) is None


def test_a_service_is_picked_by_its_name() -> None:
    assert picks_by_name("a've telt ye. the sail yin", SHOWN)
    assert picks_by_name("the kettle wan sounds ok", SHOWN)
    assert not picks_by_name("no the kettle", SHOWN)
    assert not picks_by_name("is the kettle free?", SHOWN)


@for_every_row(
    ("text", "somebody"),
    [("big jean. and ma sister oan the phone. but naebody in the hoose", True),
     ("no just my neighbour", True), ("my sister but nobody else", True),
     ("naebody", False), ("no one really", False), ("no, my man died", False)],
)  # fmt: skip
def test_who_is_there_for_them_is_seen_beside_who_is_not(text: str, somebody: bool) -> None:
    assert names_somebody(text) is somebody


@for_every_row(
    ("text", "asks"),
    [("can I go back to the bowling", True), ("can I go back to work yet", True),
     ("do I need to dae onything aboot ma ankles", True), ("I should rest", False),
     ("should I see the doctor about my swollen legs", True), ("can I go with my pal", False),
     ("can I start on Monday", False)],
)  # fmt: skip
def test_what_only_a_clinic_can_answer_is_known(text: str, asks: bool) -> None:
    assert asks_of_body(text) is asks
    found = said_beside(text, {"asked": "helps"}, {})
    assert (found == "medical_question") is asks


def test_a_rating_at_the_head_of_a_message_counts() -> None:
    from store.clock import now_utc

    rated = read("och quite then. wait that's him up", asked="importance", now=now_utc())
    assert rated.ruler is not None
    assert rated.ruler.value == 7
    assert read("my knees. they hurt", asked="importance", now=now_utc()).ruler is None
    assert way_to_rate("a cannae dae numbers the night") == "as_words"


def test_what_was_said_of_somebody_is_asked_for() -> None:
    assert asks_if_read("did ye read whit a said about ma man")
    assert asks_if_read("did you hear what I said about the sleep?")
    assert not asks_if_read("what do you remember about me")


def test_what_cannot_be_said_back_whole_is_left_out() -> None:
    assert told_about("ring the cairn carers line") == ""
    assert told_about("a week syne") == ""
    assert told_about("your sore knees") == "about your sore knees"
    assert told_about("that your card says pain") == "that your card says pain"
    for wish in ("and you used tae go tae the bingo", "its nae for you"):
        assert NO_WISH.match(as_wished(wish)), wish
    assert as_wished("back to the bowling club") == "to get back to the bowling club"
    assert not NO_WISH.match(as_wished("walk a wee bittie"))


def test_who_gave_the_number_is_no_topic() -> None:
    brought = "the lassie at the surgery gied me this number. dinnae ken whit its for"
    assert topic_of(brought) not in {"the lassie", "the surgery"}
    assert topic_of("get back to the bowling club. the lassies go on a Tuesday") != "the lassies"
    assert topic_of("the nurse gave me this leaflet. ma knees are sair") == "your knees"


def test_what_is_denied_or_only_ends_is_not_said_back() -> None:
    assert reflect("I didna say it was heavy. I said the bowling", asked="open") is None
    ended = reflect("that's all. noo look for help wi the money", asked="open")
    assert ended is None or "that's all" not in ended.text
    failed = reflect("a feel like a failed him", asked="open")
    assert failed is not None
    assert "like you failed him" in failed.text

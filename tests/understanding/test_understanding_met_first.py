"""Losses, feelings, unwanted help and denied topics are read in whatever words they come."""

import pytest
from tables import for_every_row

from understanding.people.loss import loss_in
from understanding.people.mourned import mourned_in
from understanding.people.plain_feeling import Feeling, plain_feeling
from understanding.services.asked_of_practice import AskedOfPractice, read_asked_of_practice
from understanding.services.help_declined import (
    Declined,
    help_declined,
    only_declines,
    would_rather_talk,
)
from understanding.talking.own_data import OneThing, thing_to_delete, wants_nothing_kept
from understanding.talking.puzzled import feels_mocked, is_puzzled_by
from understanding.talking.said_of import said_of
from understanding.topics.topic_denied import names_it, read_denied_topic

ASKED = "How does that show up in your day?"


@for_every_row(
    ("text", "whom"),
    [
        ("ma man Davie dee'd twa year ago", "ma man"),
        ("ma sister dee'd", "ma sister"),
        ("my brother he die in march", "my brother"),
        ("my father is no more", "my father"),
        ("since Rab dee'd the hoose is that quiet", "Rab"),
        ("after my grandmother death i stop", "my grandmother"),
    ],
)
def test_a_death_is_heard_in_scots_and_in_a_second_language(text: str, whom: str) -> None:
    loss = loss_in(text)
    assert loss is not None
    assert loss.whom == whom


@pytest.mark.parametrize(
    "text",
    ["ma phone dee'd", "a good deed", "if my husband die what then", "i nearly dee'd laughin"],
)
def test_what_is_no_death_is_not_heard_as_one(text: str) -> None:
    assert loss_in(text) is None


def test_the_word_for_dying_is_no_name() -> None:
    dead = mourned_in("ma sister dee'd in the spring")
    assert dead is not None
    assert dead.name is None
    named = mourned_in("ma man Davie dee'd")
    assert named is not None
    assert named.name == "Davie"


@for_every_row(
    ("text", "feeling"),
    [
        ("jist lonely ken", None),
        ("am awfy lonely", Feeling.LONELY),
        ("only sad.", Feeling.SAD),
        ("feelin doon the day", Feeling.SAD),
        ("lonely maist days", Feeling.LONELY),
        ("i feel so alone here", Feeling.LONELY),
        ("ah'm no lonely", None),
        ("so low i cannae go on", None),
        ("low blood sugar", None),
    ],
)
def test_a_plain_feeling_is_all_that_is_said(text: str, feeling: Feeling | None) -> None:
    assert plain_feeling(text) is feeling


@for_every_row(
    ("text", "kinds"),
    [
        ("nae helplines, thanks", {Declined.PHONE_LINE}),
        ("i do not need number to call", {Declined.PHONE_LINE}),
        ("dinnae want a support group", {Declined.GROUP}),
        ("i dont like therapy", {Declined.TALKING}),
        ("counselling isnae for me", {Declined.TALKING}),
        ("no groups or counselling please", {Declined.GROUP, Declined.TALKING}),
        ("stop giving me services", {Declined.SERVICES}),
    ],
)
def test_a_kind_of_help_is_declined(text: str, kinds: set[Declined]) -> None:
    assert help_declined(text) == kinds
    assert only_declines(text)


@for_every_row(
    "text",
    [
        "there's no group near me",
        "is there no helpline?",
        "no phone signal here",
        "i never got to the class this week",
        "the group was cancelled",
    ],
)
def test_help_that_is_missed_is_not_declined(text: str) -> None:
    assert not help_declined(text)


def test_what_is_wanted_in_its_place_may_stand_beside() -> None:
    assert would_rather_talk("nae numbers, just want tae blether here")
    assert not would_rather_talk("nae numbers")
    assert help_declined("no groups. I'd like to sleep better") == {Declined.GROUP}
    assert not only_declines("no groups. I'd like to sleep better")


@for_every_row(
    ("text", "thing"),
    [
        ("i never said drinking", "drinking"),
        ("stop asking me about ma diet", "diet"),
        ("remove smoking", "smoking"),
        ("ma weight's no the problem. money is not my problem", "money"),
        ("why salt? i did not mention salt", "salt"),
        ("dinnae want tae talk aboot ma faither", "father"),
    ],
)
def test_a_topic_is_denied(text: str, thing: str) -> None:
    found = read_denied_topic(text)
    assert found is not None
    assert found.thing == thing


@for_every_row(
    "text",
    [
        "I never said goodbye",
        "delete my data",
        "delete the plan",
        "stop smoking",
        "i never said that",
    ],
)
def test_what_names_no_topic_denies_none(text: str) -> None:
    assert read_denied_topic(text) is None


def test_a_topic_is_known_by_its_words_in_any_number() -> None:
    assert names_it("ma sair knees and sleep", "knee")
    assert not names_it("ma sair knees", "weight")
    assert not names_it("my back", "my")


@for_every_row(
    "text",
    [
        "a dinna understand that question",
        "how you mean this",
        "show up what?",
        "not understand sorry",
        "easier words please",
        "whit does it mean? i said it already",
    ],
)
def test_puzzlement_is_no_answer(text: str) -> None:
    assert is_puzzled_by(text, ASKED)


@for_every_row(
    "text",
    [
        "i don't understand why I'm so tired",
        "it is too hard",
        "I dinna ken how",
        "I can't follow the recipes",
        "mornings are worst",
        "how it hurts",
    ],
)
def test_what_tells_of_them_is_no_puzzlement(text: str) -> None:
    assert not is_puzzled_by(text, ASKED)


def test_being_made_fun_of_is_heard() -> None:
    assert feels_mocked("you havin a laugh?")
    assert feels_mocked("is this a wind-up hen")
    assert not feels_mocked("my pals take the mickey out of my limp")


@for_every_row(
    ("text", "of"),
    [
        ("could ye forget whit a telt ye aboot ma brither", "ma brither"),
        ("please don't keep what I said about Agnes", "Agnes"),
        ("wipe the bit about my job", "my job"),
        ("forget what I said", None),
        ("forget about Agnes", None),
    ],
)
def test_one_thing_said_is_to_be_forgotten(text: str, of: str | None) -> None:
    assert said_of(text) == of
    assert (thing_to_delete(text) is OneThing.SAID_OF) == (of is not None)


@pytest.mark.parametrize(
    "text",
    [
        "a dinna want ye tae save onything",
        "can we chat without you keeping it",
        "i want none of this stored",
        "please keep nothing",
    ],
)
def test_nothing_is_to_be_kept(text: str) -> None:
    assert wants_nothing_kept(text)


@pytest.mark.parametrize(
    "text",
    ["i cannot keep anything down", "i don't want to keep it", "keep it simple", "don't keep it"],
)
def test_keeping_of_other_things_is_not_meant(text: str) -> None:
    assert not wants_nothing_kept(text)


@for_every_row(
    ("text", "asked"),
    [
        ("can i get someone to translate at the doctors", AskedOfPractice.INTERPRETER),
        ("need interpreter", AskedOfPractice.INTERPRETER),
        ("kin ah see a different doctor", AskedOfPractice.OTHER_DOCTOR),
        ("i want to change my gp", AskedOfPractice.OTHER_DOCTOR),
        ("i need somebody who speak polish", AskedOfPractice.INTERPRETER),
        ("is there a doctor that speaks urdu", AskedOfPractice.INTERPRETER),
        ("i need somebody to speak to", None),
        ("is racist. who i tell", AskedOfPractice.COMPLAINT),
        ("how dae ah complain aboot the nurse", AskedOfPractice.COMPLAINT),
        ("they treated me like dirt. who can I report it to", AskedOfPractice.COMPLAINT),
        ("I complained to the manager", None),
        ("my neighbour is racist, who do i tell", None),
        ("he was rude to me", None),
        ("my son is my interpreter", None),
        ("another doctor told me to rest", None),
        ("can i see the doctor", None),
    ],
)
def test_what_a_practice_arranges_is_asked_for(text: str, asked: AskedOfPractice | None) -> None:
    assert read_asked_of_practice(text) is asked


@for_every_row(
    ("text", "asked", "context", "beside"),
    [
        ("stop with the salt", "idea", {"topics": ["salt"]}, None),
        ("stop with the salt", "idea", {"before": "What about less salt?"}, "denies_topic"),
        ("i never mentioned salt", "more", {"topics": ["too much salt"]}, "denies_topic"),
        ("i never mentioned salt", "more", {"topics": ["my knees"]}, "denies_topic"),
        ("no more talking about salt", "more", {"topics": ["my knees"]}, None),
        ("not a group", "limits", {}, None),
        ("nae groups", "more", {}, "declines_help"),
        ("how you mean", "wish", {}, "repeat"),
        ("how you mean", "my_questions", {}, None),
    ],
)
def test_what_stands_beside_the_question_hangs_on_what_was_asked(
    text: str, asked: str, context: dict[str, object], beside: str | None
) -> None:
    from dialogue.beside import said_beside

    read = {"control": None, "safety": None}
    assert said_beside(text, {"asked": asked, **context}, read) == beside


@for_every_row(
    "text",
    [
        "is this real? my doctor said you could get me a physio",
        "can you get me a physio",
        "can you book me in with the doctor",
        "could you sort me out a scan",
        "will you refer me to a specialist",
        "can ye get me a sick line",
    ],
)
def test_what_the_health_service_books_is_asked_for(text: str) -> None:
    assert read_asked_of_practice(text) is AskedOfPractice.CARE


@for_every_row(
    "text",
    [
        "find me a walking group",
        "my doctor got me a physio",
        "I need to book the doctor",
        "can you get me a lift",
        "the physio said to walk",
        "can you help me plan what to ask the doctor",
    ],
)
def test_other_wishes_are_none(text: str) -> None:
    assert read_asked_of_practice(text) is not AskedOfPractice.CARE


@for_every_row(
    "text",
    [
        "My husband shouted at me, who can I tell?",
        "he treated me badly, who do I tell",
        "How do I report my sugars",
        "can I report the side effects",
        "Can you fix my knee",
        "can I get a doctor who speaks clearly",
    ],
)
def test_home_readings_and_plain_speech_are_no_matter_for_a_practice(text: str) -> None:
    assert read_asked_of_practice(text) is None


def test_a_nurse_who_laughed_is_complained_of() -> None:
    said = "the nurse laughed at me, who do i tell"
    assert read_asked_of_practice(said) is AskedOfPractice.COMPLAINT


@pytest.mark.parametrize(
    "text",
    [
        "so is ok to drive with it?",
        "do you know if diabetic driver must tell DVLA?",
        "can I drive after the drops",
        "no no. I did not ask who read. I ask the DVLA rule, do I must tell them?",
    ],
)
def test_whether_they_may_drive_is_asked(text: str) -> None:
    assert read_asked_of_practice(text) is AskedOfPractice.DRIVING


@pytest.mark.parametrize(
    "text", ["the dvla took my licence", "my wife can drive me", "I can't drive after the drops"]
)
def test_news_of_driving_asks_nothing(text: str) -> None:
    assert read_asked_of_practice(text) is None


@pytest.mark.parametrize(
    "text",
    ["anyone who speak Urdu or Punjabi?", "please answer. is there Urdu speaking help for sugar?"],
)
def test_somebody_of_their_tongue_is_asked_for(text: str) -> None:
    assert read_asked_of_practice(text) is AskedOfPractice.INTERPRETER

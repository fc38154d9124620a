"""Danger told in Dundee's spelling is heard; fears, moans and the kind of diabetes are none."""

from __future__ import annotations

import pytest
from tables import for_every_row

from understanding.danger.how_bad import BEARS, TOO_MUCH, read_how_bad
from understanding.danger.no_danger import says_no_danger
from understanding.danger.plain_no import said_besides_the_no
from understanding.safety import detect
from understanding.safety.finding import Level
from understanding.text.words import in_english


@for_every_row(
    ("said", "category"),
    [
        ("eh'll no be here come Christmas, eh've had enough", "suicide_thoughts"),
        ("nae point in gaun on", "suicide_thoughts"),
        ("eh'll no see Christmas. eh've had enough", "suicide_thoughts"),
        ("eh'll no be around at Hogmanay and eh've had enough", "suicide_thoughts"),
        ("eh just want tae die", "suicide_thoughts"),
        ("eh canna go on livin like this", "suicide_thoughts"),
        ("whit's the point in gawn on", "suicide_thoughts"),
        ("wish eh hadna woke up", "suicide_thoughts"),
        ("eh canna breathe", "breathing"),
        ("coughed up a wee drap o bluid", "bleeding_or_injury"),
        ("eh spat a few wee flecks o blood", "bleeding_or_injury"),
        ("brought up a tiny bit of bright red blood", "bleeding_or_injury"),
        ("my sugar is 2", "diabetes_emergency"),
        ("type 1 here, sugar is 2.4", "diabetes_emergency"),
        ("I am scared. I cannot breathe", "breathing"),
        ("scared because I can't breathe", "breathing"),
        ("scared to sleep in case it comes back. I can't breathe just now", "breathing"),
    ],
)
def test_danger_is_heard(said: str, category: str) -> None:
    finding = detect(said)
    assert finding is not None
    assert finding.category.value == category
    assert finding.level in {Level.URGENT, Level.EMERGENCY}


@for_every_row(
    "said",
    [
        "sugar is bad i have diabetis 2",
        "my sugar is bad i have diabetes 2",
        "bloods not good, i am diabetic 2",
        "scared o goin oot in case eh canna breathe. an should eh get a stick?",
        "I'm worried about the stairs in case I can't breathe",
        "afraid to walk far in case I can't get my breath",
        "eh'll no be here on Thursday, eh'm at meh sister's",
        "eh'll no see the nurse til Monday",
        "eh'm gaun oot for the messages",
        "nae point in gaun the day, it's shut",
        "coughed up a wee drap o phlegm",
        "eh, no be daft",
        "I cough a bit and my blood pressure is fine",
    ],
)
def test_everyday_talk_is_no_alarm(said: str) -> None:
    finding = detect(said)
    assert finding is None or finding.level is Level.CONCERN


@for_every_row(
    ("said", "english"),
    [
        ("eh canna sleep", "i cannot sleep"),
        ("eh've no slept", "i have not slept"),
        ("ehm just tired", "i am just tired"),
        ("should eh get a stick", "should i get a stick"),
        ("eh?", "eh?"),
        ("eh do you think so", "eh do you think so"),
        ("eh, no", "eh, no"),
        ("eh well", "eh well"),
        ("gaun on", "going on"),
        ("gaun yersel", "go on yourself"),
    ],
)
def test_the_first_person_of_dundee_stands_beside_a_verb(said: str, english: str) -> None:
    assert in_english(said) == english


@for_every_row(
    "said",
    [
        "danger?? no. eh'm moanin aboot yer plan",
        "DANGER??? from water? what is wrong with you",
        "what danger? i talk about coffee",
        "danger?! it's a walk in the park",
        "in danger? no no",
        "why always 999",
    ],
)
def test_wonder_at_the_question_is_a_no(said: str) -> None:
    assert says_no_danger(said)


@for_every_row(
    "said",
    ["danger? aye, from him", "danger? maybe", "danger? only from myself", "danger?? yes",
     "what danger? i took the tablets", "danger! he is outside", "danger? who knows"],
)  # fmt: skip
def test_a_yes_behind_the_question_is_no_no(said: str) -> None:
    assert not says_no_danger(said)


@for_every_row(
    ("said", "told"),
    [
        ("what too much? i am angry on doctor. i only want say it to somebody", BEARS),
        ("I just need to vent", BEARS),
        ("raging at the council, that's all", BEARS),
        ("it's too much, I'm angry with the doctor", TOO_MUCH),
        ("I only want to say goodbye", None),
        ("I'm angry at myself", None),
    ],
)
def test_anger_at_somebody_else_can_be_borne(said: str, told: str | None) -> None:
    assert read_how_bad(said) == told


@pytest.mark.parametrize(
    ("said", "besides"),
    [
        ("danger?? no. eh'm moanin aboot yer plan", ""),
        ("no!! why always 999, it's my knees that stop me", ""),
        ("no. why always 999. it's my knees that stop me", "it's my knees that stop me"),
        ("naw. a jist miss him at night", "a jist miss him at night"),
    ],
)
def test_what_is_said_of_the_alarm_is_no_answer(said: str, besides: str) -> None:
    assert said_besides_the_no(said) == besides

"""Told in passing: a pet that died, a question of an office, a day told before, unsure grammar."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest
from tables import for_every_row

from understanding.danger.besides_medicines import told_besides_medicines
from understanding.dates.when_told import day_told_of, told_when
from understanding.people.loss import loss_in
from understanding.reflection import reflect
from understanding.talking.asked_of_coach import AskedOfCoach, read_asked_of_coach
from understanding.talking.own_data import OneThing, thing_to_delete
from understanding.topics.topics import ideas_area_of

NOW = datetime(2026, 1, 12, 10, tzinfo=timezone.utc)


@for_every_row(
    ("text", "whom"),
    [("dug died btw", "the dug"), ("gutted, the cat's away", "the cat"),
     ("wee budgie died this morning", "the wee budgie"),
     ("no. the dog got put to sleep", "the dog"),
     ("we had to get the dog put down last week", "the dog")],
)  # fmt: skip
def test_a_pet_that_died_is_a_loss(text: str, whom: str) -> None:
    found = loss_in(text)
    assert found is not None
    assert found.whom == whom


@for_every_row(
    "text",
    ["the cat's away to the vet", "put the dog down and lift the phone", "I take the dog out",
     "my mum was put to sleep for the op", "feed the cat and go to bed",
     "the dog's away with my son", "gutted the bus is away"],
)  # fmt: skip
def test_a_pet_that_is_well_is_no_loss(text: str) -> None:
    assert loss_in(text) is None


@for_every_row(
    "text",
    ["are you fae the dwp aye or naw", "are ye from the council", "do you work for the jobcentre",
     "is this going to the dwp", "are you in with the polis", "you're not from the social are you"],
)  # fmt: skip
def test_whether_it_is_from_an_office_is_heard(text: str) -> None:
    assert read_asked_of_coach(text) is AskedOfCoach.OF_AN_OFFICE


@pytest.mark.parametrize(
    "text",
    ["the dwp stopped my money", "is the council tax late", "is this from the NHS", "are you real"],
)
def test_talk_of_an_office_asks_nothing(text: str) -> None:
    assert read_asked_of_coach(text) is not AskedOfCoach.OF_AN_OFFICE


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("when did I say the clinic was", "the clinic"),
        ("did i tell you when my scan is?", "my scan"),
    ],
)
def test_a_day_asked_back_is_heard(text: str, thing: str) -> None:
    assert told_when(text) == thing


@pytest.mark.parametrize(
    "text",
    ["when is the clinic open", "when I put the kettle on", "when did I say that", "when I say so"],
)
def test_other_whens_ask_nothing_back(text: str) -> None:
    assert told_when(text) is None


def test_the_day_is_found_in_what_they_told() -> None:
    said = ["the clinic is on thursday the 22nd", "my knees are sore", "the clinic was kind"]
    assert day_told_of("the clinic", said, now=NOW) == said[0]
    assert day_told_of("my scan", said, now=NOW) is None


@pytest.mark.parametrize(
    "text", ["shd i take 2 o them", "can I double up on them", "will I take another"]
)
def test_a_question_of_medicines_tells_nothing_besides(text: str) -> None:
    assert told_besides_medicines(text) == ""


def test_what_is_told_beside_a_medicine_is_still_taken_up() -> None:
    assert told_besides_medicines("should I stop my tablets, I'm that tired and lonely")


@for_every_row(
    "text",
    ["I am from my country is coming no sleep since two month",
     "my neighbour she is give me help sometimes the shopping",
     "because for my children I must to be strong", "I no sleep and I have pain in knee",
     "she give me always the food"],
)  # fmt: skip
def test_unsure_grammar_is_never_said_back_whole(text: str) -> None:
    found = reflect(text, asked="open")
    assert found is None or found.confidence == "short"


@for_every_row(
    "text",
    ["I hae pain in ma knees three year noo", "my knees are sore and I'm no sleeping",
     "my daughter says she is worried about me", "it give me a fright",
     "the nurse was kind and she has time for me", "I cannae sleep since ma knees went",
     "since I retired I've been stuck in the house"],
)  # fmt: skip
def test_scots_and_plain_english_are_said_back(text: str) -> None:
    found = reflect(text, asked="open")
    assert found is not None
    assert found.confidence == "sure"


def test_since_you_retired_keeps_its_pronouns() -> None:
    found = reflect("since I retired I've been stuck in the house", asked="open")
    assert found is not None
    assert "you retired you've been" in found.text


@for_every_row(
    ("text", "thing"),
    [("delete that goal", OneThing.GOAL), ("get rid of that plan", OneThing.PLAN),
     ("delete the clinic page", OneThing.PAGE), ("can you delete my mood rating", OneThing.RATING),
     ("wipe my last rating", OneThing.RATING), ("delete the bit about pain", OneThing.SAID_OF)],
)  # fmt: skip
def test_what_shall_go_by_itself_is_named(text: str, thing: OneThing) -> None:
    assert thing_to_delete(text) is thing


@pytest.mark.parametrize(
    "text",
    ["delete everything", "delete all my data", "take my plan off the fridge",
     "I'd rate it a 6"],
)  # fmt: skip
def test_all_else_is_no_one_thing(text: str) -> None:
    assert thing_to_delete(text) is None


@for_every_row(
    ("goal", "shelf"),
    [("ring the carers line", "contact"), ("phone the helpline", "contact"),
     ("play with ma weans", "family"), ("take the bus to my sister's wi my ibs", "travel"),
     ("walk to the shop", "movement"), ("have somebody to talk to", "people")],
)  # fmt: skip
def test_ideas_are_of_what_the_goal_is_about(goal: str, shelf: str) -> None:
    assert ideas_area_of(goal, "my sore knees") == shelf

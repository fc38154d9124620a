"""A request is heard as one, whatever was asked; what only looks like one is not."""

from __future__ import annotations

import pytest
from tables import for_every_row

from understanding.plans.limits import read_limits
from understanding.plans.plan_wanted import plan_wanted
from understanding.services.full_up import names_one, turned_them_away
from understanding.services.places import read_place, says_where_not
from understanding.services.service_requests import (
    asks_for_another,
    asks_for_services,
    refers_back,
    searches_anew,
)
from understanding.services.told_of_later import asks_to_be_told
from understanding.talking.agreeing import asks_what_this_is
from understanding.talking.annoyance import asks_if_read
from understanding.talking.no_answer import NoAnswer, no_answer
from understanding.topics.story_told import read_story, says_when_or_how_often

REQUESTS = """walking group dundee
a walking group in dundee ffs
what? i just want the walking group
not interested in talking. just the group
hi. anything in dundee yet for walking
does anyone do tai chi in dundee
is there a pain group near me. paisley
local help
find me some local help please
a free walking group in dundee. is there one or no
somewhere to walk with other folk, in dundee, no cost
whaur can ah get a walkin group in paisley
is there onywhere tae swim roon here
i dinnae want tae talk, jist find me a walkin group
where can i do tai chi
knitting group
what groups are there in Dundee""".splitlines()

TOLD = """my walking group keeps me going
I went to a walking group in Dundee and it was rubbish
I used to go to a walking group
I don't want a group
no groups
my sister runs a group in Dundee and she's worn out
my age group gets nothing
I want to swim
is there any point in exercise
what is the best exercise for my back
the class was full
do you think walking helps""".splitlines()


@for_every_row("text", REQUESTS)
def test_a_bare_request_is_heard_at_a_ruler(text: str) -> None:
    """Nobody has to say it in a sentence."""
    assert asks_for_services(text, asked="importance")


@for_every_row("text", TOLD)
def test_what_tells_asks_for_nothing(text: str) -> None:
    """What is told of groups and walks is heard as told."""
    assert not asks_for_services(text, asked="more")


@pytest.mark.parametrize(
    ("asked", "text"),
    [("helps", "my walking group"), ("what", "a walking group"), ("wish", "a walking group")],
)
def test_a_group_named_may_be_the_very_answer(asked: str, text: str) -> None:
    """What helps, and what is planned, may be a group."""
    assert not asks_for_services(text, asked=asked)


@pytest.mark.parametrize("asked", ["helps", "idea", "what"])
def test_a_group_that_is_wanted_somewhere_answers_no_question_of_what_there_is(asked: str) -> None:
    """What is wanted helps nobody yet, and cannot be planned before it is found."""
    assert asks_for_services("i just want a walking group in dundee ffs", asked=asked)
    assert not asks_for_services("the walking group in dundee", asked=asked)
    assert not asks_for_services("I want to go to my walking group in dundee", asked=asked)
    assert not asks_for_services("I don't want a group in dundee", asked=asked)


def test_words_of_a_goal_are_no_request() -> None:
    """A goal may be put in these very words."""
    assert not asks_for_services("I want a walking group in dundee", asked="goal_words")


def test_another_is_asked_for_only_after_some_were_shown() -> None:
    """ "Is there any other one?" means nothing before."""
    assert asks_for_another("so is there any other one", ["Honest Mile"])
    assert not asks_for_another("so is there any other one", [])
    assert refers_back("just the group")
    assert refers_back("not interested in talking. just the group")
    assert not refers_back("a walking group")
    assert not refers_back("just the group. a choir in dundee")
    assert searches_anew("a walking group in dundee")
    assert not searches_anew("is the walking group free")


@for_every_row(
    ("text", "goal"),
    [
        ("I just need a plan", ""),
        ("I want a plan. a training plan for the 10k", "the 10k"),
        ("can we make a plan for that", ""),
        ("could we set a goal", ""),
        ("I want a goal: run 10k on 27 December", "run 10k on 27 December"),
        ("can ye make me a plan tae walk mair", "walk mair"),
        ("No no, I WANT a plan", ""),
        ("my goal is to run a 10k so i need a plan", "run a 10k"),
    ],
)
def test_a_plan_is_wanted(text: str, goal: str) -> None:
    """And what for, where that is said."""
    wanted = plan_wanted(text)
    assert wanted is not None
    assert wanted.goal == goal


@for_every_row(
    "text",
    """I don't want a plan
ah dinnae need a plan
not another plan
change the plan
what's my plan
i have a pension plan
the doctor gave me a plan
I just want to be heard
my goal is to walk
i've no plan
I like the plan""".splitlines(),
)
def test_no_plan_is_wanted(text: str) -> None:
    """Refused, or told of."""
    assert plan_wanted(text) is None


def test_a_story_is_heard_in_its_parts() -> None:
    """What it is, how it is, and the wish."""
    story = read_story(
        "I have fibro and two wee ones, 2 and 4. I'm knackered all the time, everything aches, "
        "I'd love to get swimming again on tuesdays when my mum has the kids"
    )
    assert story is not None
    assert story.weighs == (
        "I have fibro and two wee ones, 2 and 4",
        "I'm knackered all the time",
        "everything aches",
    )
    assert story.wish.startswith("I'd love to get swimming")
    assert says_when_or_how_often(story.wish)
    assert not says_when_or_how_often("I want to run 10k by next month")


@for_every_row(
    "text",
    """my knees are sore and I hate the stairs
I'd like to walk to the shop and back every day after tea
I have fibro and I want to talk about it
my back is sore. I like the telly
I want it to stop. I'm so sore all the time now
My hip is agony, can you help me with it? I'd like to walk again""".splitlines(),
)
def test_no_story_where_a_part_is_missing(text: str) -> None:
    """A tale without a wish, a wish without a tale, and a question are none."""
    assert read_story(text) is None


@for_every_row(
    "text",
    """it was full
the honest mile one. I phoned it. it was full
they were fully booked
nae room
there were no spaces left
it's closed now
they couldnae take me""".splitlines(),
)
def test_a_service_had_no_place(text: str) -> None:
    """However it is said."""
    assert turned_them_away(text)


@for_every_row(
    "text",
    """my days are full of pain
i work full time
is it full?
my heart was full
I was too tired to go
the bus was full""".splitlines(),
)
def test_what_else_is_full(text: str) -> None:
    """Not of a service."""
    assert not turned_them_away(text)


def test_a_service_is_named_by_its_own_words() -> None:
    """ "The walk" names none in particular."""
    names = ["Shore Walk and Blether", "Honest Mile"]
    assert names_one("the honest mile was full", names) == 1
    assert names_one("the walk was full", names) is None


@for_every_row(
    ("text", "place"),
    [
        ("leith is miles away. got anything actually in dundee", "Dundee"),
        ("no. i live in DUNDEE not leith", "Dundee"),
        ("is there a pain group near me. paisley", "Paisley"),
        ("walking group perth", "Perth"),
        ("leith is nae use tae me", None),
        ("leith is where i live", "Leith"),
        ("dundee is near me", "Dundee"),
    ],
)
def test_a_negated_place_is_not_the_place(text: str, place: str | None) -> None:
    """Where they are not is left out."""
    assert read_place(text) == place


def test_it_is_heard_where_they_are_not() -> None:
    """ "I live in Dundee, not Leith"."""
    assert says_where_not("i live in DUNDEE not leith")
    assert not says_where_not("anything in leith?")


def test_to_be_told_later() -> None:
    """A wish that cannot be granted is known as one."""
    assert asks_to_be_told("just let me know when there is one")
    assert asks_to_be_told("nothing else thanks. just let me know when theres one in dundee")
    assert not asks_to_be_told("let me know if you need anything")


def test_nothing_else_is_no_wish() -> None:
    """It ends, and names nothing."""
    assert no_answer("nothing else thanks", asked="wish") is NoAnswer.ENDS


def test_did_you_read_it() -> None:
    """Asked with a word before it, too."""
    assert asks_if_read("everything!! did you read what I wrote?")
    assert asks_if_read("did ye no read whit ah wrote")
    assert not asks_if_read("did you read the news")


def test_what_this_is_is_asked_beside_agreeing() -> None:
    """ "Aye over 16. whit is this"."""
    assert asks_what_this_is("aye over 16. whit is this")
    assert not asks_what_this_is("yes I'm over 16")


def test_an_amount_is_no_limit_of_time() -> None:
    """ "Maybe 20 minutes a day" says how much, and not that time is short."""
    assert read_limits("walking more. maybe 20 minutes a day") == set()
    assert read_limits("just ten minutes") == set()
    assert read_limits("I've only got 10 minutes") == {"time"}

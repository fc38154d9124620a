"""What is said before there is a plan: refusals, wishes out of reach, ratings of an if, picks."""

from __future__ import annotations

import pytest
from tables import for_every_row

from understanding.dates.visit_coming import tells_of_a_visit
from understanding.people.loss import loss_in
from understanding.plans.no_doing import is_a_duty
from understanding.plans.out_of_reach import OutOfReach, out_of_reach
from understanding.plans.own_way import is_own_way
from understanding.plans.said_as_wish import is_a_wish, would_help
from understanding.reflection.in_parts import told_in_parts
from understanding.rulers.rated_if import rated_before, rated_if, today_of, unmet_condition
from understanding.rulers.ways_to_rate import way_to_rate
from understanding.talking.agreeing import (
    age_told,
    asks_before_agreeing,
    cannot_say,
    told_with_an_age,
)
from understanding.talking.asked_of_coach import AskedOfCoach, all_asked_of_coach
from understanding.talking.declines import declines, not_now
from understanding.talking.no_answer import no_answer
from understanding.talking.told_before import told_before
from understanding.text.lists import things_said
from understanding.text.phrase_shape import names_besides, tells_how_it_is
from understanding.topics.picking import minds_not_which, named_among, takes_it_back, told_instead


@for_every_row(
    ("text", "refuses"),
    [
        ("nothing this week, I don't want to do anything", True),
        ("i dinnae want tae dae anything", True),
        ("nothing, i want to be left alone", True),
        ("no chance this month", True),
        ("I can't face it just now", True),
        ("no, but I could ring her", False),
        ("i dont want to smoke", False),
        ("i dont want to do it on my own", False),
        ("nothing too hard", False),
    ],
)
def test_a_refusal_names_nothing_besides(text: str, refuses: bool) -> None:
    assert declines(text) is refuses


@pytest.mark.parametrize(
    ("text", "put_off"),
    [
        ("can't this week i've got a funeral", True),
        ("not till after my scan", True),
        ("can't this week but I could ring her", False),
        ("walk to the bench", False),
    ],
)
def test_what_is_put_off_is_no_plan(text: str, put_off: bool) -> None:
    assert not_now(text) is put_off


@for_every_row(
    ("text", "why"),
    [
        ("win the lottery", OutOfReach.LUCK),
        ("be 21 again", OutOfReach.TIME),
        ("a new pair of lungs", OutOfReach.BODY),
        ("to have my wife back", OutOfReach.THE_DEAD),
        ("my mum to be well", OutOfReach.OTHERS),
        ("win at the bowls", None),
        ("get my life back", None),
        ("my old job back", None),
        ("be able to breathe", None),
        ("a new bed", None),
    ],
)
def test_a_wish_that_no_step_leads_to(text: str, why: OutOfReach | None) -> None:
    assert out_of_reach(text) is why


@pytest.mark.parametrize(
    ("text", "condition", "value"),
    [
        ("if I had a lift it'd be an 8", "if I had a lift", 8),
        ("an 8 if somebody came", "if somebody came", 8),
        ("if my knee was better I'd say nine", "if my knee was better", 9),
        ("only if my sister came, then 8", "if my sister came", 8),
    ],
)
def test_a_rating_of_what_would_be(text: str, condition: str, value: int) -> None:
    found = rated_if(text)
    assert found is not None
    assert (found.condition, found.value) == (condition, value)


@for_every_row(
    "text",
    ["8 if it's dry", "if i had to say, 6", "if im honest 5", "6 if i was being honest", "7",
     "5 but if someone came with me 9"],
)  # fmt: skip
def test_a_rating_of_today_hangs_on_nothing(text: str) -> None:
    assert rated_if(text) is None


def test_what_is_rated_today_is_told_from_what_would_be() -> None:
    assert today_of("about a 3, 9 if mum went to day care") == "about a 3"
    assert today_of("7") == "7"
    assert unmet_condition("5 but if someone came with me 9") == "if someone came with me"
    assert unmet_condition("8 if it's dry") is None
    assert rated_before("it was a 9 before christmas")
    assert not rated_before("it was a 9, now 6")


def test_each_question_before_agreeing_is_read() -> None:
    asked = all_asked_of_coach("who sees this… do i have to pay")
    assert asked == [AskedOfCoach.COST]
    assert asks_before_agreeing("who sees this… do i have to pay")
    assert all_asked_of_coach("do you understand what copd is") == [AskedOfCoach.KNOWS]
    assert asks_before_agreeing("how long does it take")
    assert not asks_before_agreeing("I live on my own")


def test_not_sure_agrees_to_nothing() -> None:
    assert cannot_say("not sure")
    assert cannot_say("maybe")
    assert not cannot_say("sure")


@for_every_row(
    ("text", "told"),
    [("58, chest's bad", "chest's bad"), ("aye 58 sore knees", "sore knees"), ("61", ""),
     ("fine whatever 34", ""), ("yes but dont tell my gp", "")],
)  # fmt: skip
def test_what_is_told_beside_an_age(text: str, told: str) -> None:
    assert told_with_an_age(text) == told


def test_an_age_is_theirs_where_they_say_so() -> None:
    assert age_told("61", asked="consent") == 61
    assert age_told("im 54", asked="open") == 54
    assert age_told("20 minutes", asked="how_much") is None
    assert age_told("20 lengths", asked="what") is None


def test_a_death_is_heard_however_short_it_is_told() -> None:
    assert loss_in("Wullie, my pal, died in march") is not None
    assert loss_in("chest bad. wife died in march") is not None
    assert loss_in("me da passed in the spring") is not None
    assert loss_in("copd. the breath. jean dee'd in march") is not None
    assert loss_in("ma phone died last year") is None
    assert loss_in("battery died and wife shouted") is None


@for_every_row(
    ("text", "things"),
    [
        ("my back, had it since 1998, and now my hip as well, so i cannot do the garden",
         ["my back, had it since 1998", "now my hip"]),
        ("diabetes. type 1. since i was 9", ["diabetes, type 1. since i was 9"]),
        ("1. knees 2. sleep", ["knees", "sleep"]),
        ("pals, or the lack of them", ["pals, the lack of them"]),
        ("47, carer, knackered", ["knackered"]),
    ],
)  # fmt: skip
def test_a_detail_is_no_thing_of_its_own(text: str, things: list[str]) -> None:
    assert things_said(text) == things


def test_picking_none_either_and_something_else() -> None:
    assert minds_not_which("whichever")
    assert minds_not_which("you pick")
    assert not minds_not_which("the knees")
    assert told_instead("actually no, it's my son i'm worried about") == "my son i'm worried about"
    assert told_instead("the knees") == ""
    assert takes_it_back("actually no")
    assert takes_it_back("no, scrap that")
    assert not takes_it_back("no")
    names = ["your knees", "your sleep", "the money"]
    assert named_among("the knees are bad but the sleep's what's killing me", names) == 1


def test_a_tale_is_said_back_clause_by_clause() -> None:
    told = "mum has dementia, im up at night wi her and i work part time. im done in"
    said = told_in_parts(told)
    assert said is not None
    assert "up at night" in said
    assert "done in" in said
    assert told_in_parts("my knees") is None


@for_every_row("text", ["not feel guilty", "i'd sleep", "someone else to do it",
                                  "sleep. one night", "her to know my name"])  # fmt: skip
def test_a_short_wish_is_one(text: str) -> None:
    assert is_a_wish(text)


@pytest.mark.parametrize("text", ["me? I'm shattered", "not much", "nothing can change"])
def test_how_it_is_makes_no_wish(text: str) -> None:
    assert not is_a_wish(text)


def test_what_would_help_is_not_there_yet() -> None:
    assert would_help("a sitter would help but i cant get one") == "a sitter"
    assert would_help("a hot bath helps") is None


def test_a_trouble_is_no_way_round_it() -> None:
    assert not is_own_way("like if i need to go… i shit maself")
    assert not is_own_way("you're asking the same thing again")
    assert is_own_way("my brother might come")


def test_a_help_that_names_another_is_an_answer() -> None:
    assert no_answer("a bath when she's asleep", asked="helps") is None
    assert no_answer("her wee day centre but it shut", asked="helps") is None


def test_said_before_is_no_protest() -> None:
    assert told_before("i just said")
    assert told_before("the sitter like i said")
    assert not told_before("i never said that")
    assert not told_before("i said no")


def test_a_visit_is_told_of_in_few_words() -> None:
    assert tells_of_a_visit("they want me back for a scan on Friday")
    assert tells_of_a_visit("i'm to go for a scope next week")
    assert not tells_of_a_visit("i am to blame for the scan")


def test_small_readers() -> None:
    assert names_besides("dunno. get oot a bit")
    assert not names_besides("dont know what to do")
    assert tells_how_it_is("your breathing's bad")
    assert not tells_how_it_is("your mum's house")
    assert is_a_duty("work mon to thurs")
    assert not is_a_duty("walk to the shop")
    assert way_to_rate("numbers are stupid") == "as_words"
    assert way_to_rate("6 or 7") is None

"""What the person brings: an open question, a whole life, all of it listed, one thing picked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from journeys import until

from store.agenda import AgendaItem, AgendaState, Area, Limit, LimitKind, Strength
from store.engine import session
from store.goals import Goal
from store.people import Person

Talk = Callable[..., Any]
SIX_PARTS = ("body", "mood", "people", "money", "meaning", "something else")


def states(coach: Any) -> dict[str, AgendaState]:
    """The agenda as it stands: each thing in its words."""
    return {row.words.casefold(): row.state for row in coach.rows(AgendaItem)}


def test_the_first_question_is_open_and_has_no_buttons(talk: Talk) -> None:
    coach = talk()
    assert coach.asked() == "open"
    assert [reply.buttons for reply in coach.turns[-1][1] if reply.buttons] == []


@pytest.mark.parametrize("unsure", ["not sure", "dunno", "skip"])
def test_someone_unsure_is_offered_six_parts_of_life(talk: Talk, unsure: str) -> None:
    coach = talk()
    coach.say(unsure)
    assert coach.asked() == "area"
    assert len(coach.buttons) == len(SIX_PARTS)
    for title, part in zip(coach.buttons, SIX_PARTS, strict=True):
        assert part in title.casefold()
    assert coach.rows(AgendaItem) == []  # Nothing is chosen beforehand.


@pytest.mark.behaviour(2)
@pytest.mark.parametrize(
    ("answer", "then", "area"),
    [
        ("[4]", "the leccy bill is away up again", Area.MONEY),
        ("bein alone", "I'm on my own from Friday tae Monday", Area.PEOPLE),
        ("my faith, since my wife died", "I havenae been to church since", Area.MEANING),
    ],
)
def test_a_part_of_life_may_be_pressed_or_said_in_their_own_words(
    talk: Talk, answer: str, then: str, area: Area
) -> None:
    coach = talk()
    coach.say("no idea", answer)
    assert coach.asked() == "area_more"
    coach.say(then)
    assert coach.asked() == "more"
    assert [row.area for row in coach.rows(AgendaItem)] == [area]


@pytest.mark.behaviour(32)
def test_all_that_was_named_is_listed_one_is_picked_the_rest_is_kept_and_offered(
    talk: Talk,
) -> None:
    coach = talk()
    coach.say("sleep, money and ma sore back")
    assert coach.asked() == "which"
    assert coach.said("sleep", "money", "your sore back")
    assert [title.casefold() for title in coach.buttons] == ["sleep", "money", "your sore back"]
    coach.say("the money one")
    assert coach.said("sleep", "your sore back")
    assert states(coach) == {
        "sleep": AgendaState.PARKED,
        "money": AgendaState.IN_FOCUS,
        "ma sore back": AgendaState.PARKED,
    }
    until(coach, "else")
    assert coach.said("sleep", "your sore back")
    coach.say("the sleep then")
    assert coach.asked() == "more"
    assert states(coach)["sleep"] is AgendaState.IN_FOCUS
    assert states(coach)["ma sore back"] is AgendaState.PARKED


def test_a_change_of_mind_at_the_pick_is_taken(talk: Talk) -> None:
    coach = talk()
    coach.say("ma knees, the damp in the hoose and my pal movin away", "the second one")
    focus = [row.words for row in coach.rows(AgendaItem) if row.state is AgendaState.IN_FOCUS]
    assert len(focus) == 1
    assert "damp" in focus[0]


def test_what_already_helps_comes_before_any_idea(talk: Talk) -> None:
    coach = until(talk(), "helps")
    coach.say("a hot bath at night, and my sister")
    assert [row.words for row in coach.rows(Strength)] == ["a hot bath at night, and my sister"]
    until(coach, "idea")
    said = [reply.text or "" for _, replies in coach.turns for reply in replies]
    assert not any("people use" in line or "people go for" in line for line in said)


@pytest.mark.behaviour(9)
@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("ma knees are sore and I hardly get oot", ("your knees", "get oot")),
        ("my back's been killing me since I lost my job", ("your back", "your job")),
    ],
)
def test_what_they_say_is_said_back_with_its_content_before_the_next_question(
    talk: Talk, said: str, kept: tuple[str, ...]
) -> None:
    coach = talk()
    coach.say(said)
    lines = [reply.text for reply in coach.turns[-1][1] if reply.text]
    assert len(lines) == 2
    assert all(word in lines[0] for word in kept)
    assert "?" not in lines[0]
    assert lines[1].count("?") == 1


@pytest.mark.behaviour(9)
def test_a_death_told_along_with_a_trouble_gets_sorry_before_the_trouble_is_said_back(
    talk: Talk,
) -> None:
    coach = talk()
    coach.say("I cannae sleep since my dad died")
    sorry, back, question = [reply.text for reply in coach.turns[-1][1] if reply.text]
    assert "sorry" in sorry
    assert "your dad" in sorry
    assert "sleep" in back
    assert question.count("?") == 1


@pytest.mark.behaviour(9)
def test_not_what_i_meant_leads_to_being_put_right(talk: Talk) -> None:
    coach = talk()
    coach.say("I cannae manage the stair ony mair", "that's not what I meant")
    assert coach.asked() == "put_right"
    coach.say("it's the shoppin I cannae cairry up, no the stair")
    assert coach.said("cairry")
    assert coach.asked() == "belongs"  # No goal and no plan yet: where it belongs is theirs to say.


def test_a_summary_gathers_their_own_words(talk: Talk) -> None:
    coach = until(talk(), "change")
    assert coach.said("knees", "Jean", "shop")


def test_somebody_who_looks_after_another_is_coached_about_their_own_days(talk: Talk) -> None:
    coach = talk()
    coach.say("I look after my husband, he has dementia")
    assert coach.said("you")
    assert coach.asked() == "more"
    assert len(coach.rows(AgendaItem)) == 1
    with session() as opened:
        found = opened.get(Person, coach.person)
        assert found is not None
        assert found.is_carer
    assert {row.kind for row in coach.rows(Limit)} == {LimitKind.CARING}
    until(coach, "importance", more="I never get a minute", wish="get an hour to masel")
    assert "an hour" in coach.rows(Goal)[0].words


@pytest.mark.parametrize("enough", ["naw that's me", "no that's all", "nothing else thanks"])
def test_enough_for_today_may_be_said_in_many_ways(talk: Talk, enough: str) -> None:
    coach = until(talk(), "else", check_in="no")
    things = len(coach.rows(AgendaItem))
    coach.say(enough)
    assert len(coach.rows(AgendaItem)) == things
    assert "?" not in coach.last

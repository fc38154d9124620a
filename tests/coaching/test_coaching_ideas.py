"""The behavioural menu: small, safe, varied, and bound by what a person said must fit."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import for_every_row

from coaching.content import content
from coaching.ideas import Area, Energy, Idea, Size, Travel, ideas
from coaching.limit import Limit
from coaching.limits import Conflict, conflicts
from coaching.menu import ideas_for
from coaching.menu_faults import idea_faults, menu_faults
from coaching.planning import PlanDraft

ALL_LIMITS = [set(some) for size in range(len(Limit) + 1) for some in combinations(Limit, size)]


def test_there_are_sixty_ideas_or_more_over_every_part_of_life() -> None:
    assert len(ideas()) >= 60
    for area in Area:
        assert sum(idea.area is area for idea in ideas()) >= 6, area


@pytest.mark.behaviour(7)
@for_every_row("area", Area)
def test_whatever_the_limits_two_or_three_ideas_fit_them_all(area: Area) -> None:
    for limits in ALL_LIMITS:
        for level in (1, 2, 3, 4):
            menu = ideas_for(area, limits, level=level)
            assert len(menu) in (2, 3), (limits, level)
            assert not any(conflicts(idea, limits) for idea in menu)


@pytest.mark.behaviour(7)
@given(
    st.sampled_from(Area),
    st.sets(st.sampled_from(Limit)),
    st.integers(1, 4),
    st.sets(st.sampled_from([idea.id for idea in ideas()])),
    st.integers(),
)
def test_no_idea_ever_ignores_a_stated_limit(
    area: Area, limits: set[Limit], level: int, seen: set[str], seed: int
) -> None:
    menu = ideas_for(area, limits, level, seen, seed)
    assert len({idea.id for idea in menu}) == len(menu) >= 2
    for idea in menu:
        assert idea.area is area
        assert not (Limit.COST in limits and idea.costs_money)
        assert not (Limit.TRAVEL in limits and idea.travel is not Travel.NONE)
        assert not (Limit.ENERGY in limits and idea.energy is not Energy.LOW)
        assert not (Limit.CARING in limits and idea.travel is not Travel.NONE)
        assert not (Limit.PAIN in limits and not idea.pain_safe)
        assert not (Limit.TIME in limits and idea.minutes > 10)


def test_a_menu_is_varied_and_the_same_seed_gives_it_again() -> None:
    for area in Area:
        menu = ideas_for(area, seed=7)
        assert menu == ideas_for(area, seed=7)
        assert len({idea.kind for idea in menu}) == len(menu)
    assert len({tuple(ideas_for(Area.MOOD, seed=seed)) for seed in range(20)}) > 3


def test_ideas_already_seen_come_back_only_when_nothing_else_is_left() -> None:
    first = {idea.id for idea in ideas_for(Area.MOOD)}
    assert not first & {idea.id for idea in ideas_for(Area.MOOD, seen=first)}
    everything = {idea.id for idea in ideas()}
    assert len(ideas_for(Area.MOOD, seen=everything)) == 3


@pytest.mark.behaviour(51)
def test_the_first_level_is_offered_tiny_steps_only() -> None:
    for area in Area:
        for seed in range(5):
            assert {idea.size for idea in ideas_for(area, level=1, seed=seed)} == {Size.TINY}


@for_every_row("idea", ideas())
def test_an_idea_is_safe_plain_and_a_thing_not_an_order(idea: Idea) -> None:
    assert list(idea_faults(idea)) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a tablet less in the morning, then two tablets", "clinician"),
        ("a walk round your block", "leave out"),
        ("go for a walk", "a thing or a doing"),
        ("a consideration of interdisciplinary opportunities", "grade"),
    ],
)
def test_an_idea_that_may_not_be_offered_says_why(text: str, told: str) -> None:
    assert any(told in fault for fault in idea_faults(replace(ideas()[0], text=text)))


def test_the_menu_leaves_nobody_without_an_idea_that_fits() -> None:
    assert list(menu_faults(ideas())) == []
    few = [one for one in ideas() if one.area is not Area.SLEEP or one.size is not Size.TINY]
    assert any("sleep has 0 tiny ideas" in fault for fault in menu_faults(few))


def test_an_idea_that_does_not_fit_the_format_is_named() -> None:
    from coaching.ideas import _idea

    with pytest.raises(ValueError, match=r"mood, loud: 'huge' is not a valid Size"):
        _idea("mood", {"id": "loud", "text": "x", "size": "huge", "kind": "do", "minutes": 1})


def test_a_comma_that_cuts_a_text_short_is_told() -> None:
    from coaching.ideas import _idea

    cut = {"id": "x", "text": "what can", "and what cannot": None, "size": "tiny", "kind": "do"}
    with pytest.raises(ValueError, match="put the text in quotation marks"):
        _idea("mood", {**cut, "minutes": 1})


@pytest.mark.behaviour(7)
@for_every_row(
    ("plan", "limit", "because"),
    [
        (PlanDraft("go to the gym"), Limit.COST, "gym"),
        (PlanDraft("get the bus to the pool"), Limit.TRAVEL, "bus"),
        (PlanDraft("walk", "45 minutes"), Limit.ENERGY, "45 minutes"),
        (PlanDraft("walk", "2 hours"), Limit.CARING, "2 hours"),
        (PlanDraft("squats by the sink"), Limit.PAIN, "squats"),
        (PlanDraft("read", "an hour"), Limit.TIME, "an hour"),
        (PlanDraft("a class for \u00a35"), Limit.COST, "class"),
    ],
)
def test_a_plan_that_ignores_a_stated_limit_is_noticed(
    plan: PlanDraft, limit: Limit, because: str
) -> None:
    assert conflicts(plan, {limit}) == [Conflict(limit, because)]
    assert conflicts(plan, set()) == []


@pytest.mark.parametrize(
    "what", ["walk to the free park", "breathing by the window", "dance with no gym", "a stretch"]
)
def test_a_plan_that_fits_is_left_alone(what: str) -> None:
    assert conflicts(PlanDraft(what, "5 minutes"), {Limit.COST, Limit.PAIN, Limit.TIME}) == []


@for_every_row("name", ["ideas", "jargon", "spelling", "glossary", "rulers"])
def test_content_says_who_wrote_it_from_what_and_when_to_look_again(name: str) -> None:
    held = content(name)
    assert held.author
    assert held.source
    assert held.written < held.review_by
    assert not held.is_overdue(held.review_by)
    assert held.is_overdue(held.review_by.replace(year=held.review_by.year + 1))


@pytest.mark.parametrize(
    "text",
    [
        "two ibuprofen before the walk",
        "a co-codamol and then a short walk",
        "500 mg with breakfast",
        "two puffs before the stairs",
        "a wee whisky before bed",
        "a herbal tea for the joints",
    ],
)
def test_a_medicine_is_never_part_of_an_idea_by_whatever_name(text: str) -> None:
    made = replace(ideas()[0], text=text)
    assert any("clinician's yes" in fault for fault in idea_faults(made))

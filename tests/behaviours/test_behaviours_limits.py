"""What a plan must fit round: money, travel, energy, caring, pain and time bind every idea."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from journeys import until

from coaching.ideas import ideas
from coaching.limit import Limit as What
from coaching.limits import conflicts
from store.agenda import Limit, LimitKind
from store.engine import session
from store.plans import Plan
from store.services import Service, service_of
from store.signposts import Signpost

Talk = Callable[..., Any]


def offered(coach: Any) -> list[Any]:
    """The ideas that the last turn names, as the table has them."""
    return [idea for idea in ideas() if idea.text in coach.last]


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("I'm skint till Friday", LimitKind.COST),
        ("I cannae get about, nae bus oot here", LimitKind.TRAVEL),
        ("I've nae energy, I'm exhausted by dinner time", LimitKind.ENERGY),
        ("I look efter ma mum", LimitKind.CARING),
        ("ma back's in agony if I bend", LimitKind.PAIN),
        ("I've nae time, I work nights", LimitKind.TIME),
    ],
)
def test_a_limit_is_kept_and_no_idea_breaks_it(talk: Talk, said: str, kind: LimitKind) -> None:
    coach = until(talk(), "limits")
    coach.say(said)
    assert kind in {row.kind for row in coach.rows(Limit)}
    coach.say("give me some ideas")
    for _ in range(3):
        shown = offered(coach)
        assert len(shown) >= 2
        for idea in shown:
            assert conflicts(idea, [What(kind.value)]) == []
        coach.say("show me others")


def test_ideas_come_only_when_wanted_two_or_three_and_one_of_their_own(talk: Talk) -> None:
    coach = until(talk(), "idea")
    assert offered(coach) == []
    coach.say("aye gie me some ideas")
    assert 2 <= len(offered(coach)) <= 3
    assert len({idea.kind for idea in offered(coach)}) == len(offered(coach))
    assert any("my own" in title for title in coach.buttons)


@pytest.mark.behaviour(7)
def test_a_plan_of_their_own_that_may_break_a_limit_is_named_once_and_left_to_them(
    talk: Talk,
) -> None:
    coach = until(talk(), "what", limits="money's awfy tight")
    coach.say("join the gym in the toon")
    assert coach.said("money")
    assert coach.asked() == "pick_idea"
    for idea in offered(coach):
        assert conflicts(idea, [What.COST]) == []
    coach.say("an idea of my own")
    coach.say("join the gym in the toon")
    assert coach.asked() == "when_to"  # Nobody joins a gym by halves.
    (plan,) = coach.rows(Plan)
    assert "gym" in (plan.what or "")


def test_an_idea_told_before_the_limit_is_looked_at_again(talk: Talk) -> None:
    coach = until(talk(), "limits", change="I'd like tae join a gym")
    coach.say("money's tight")
    assert coach.said("money")
    assert coach.asked() == "pick_idea"
    assert "gym" not in {plan.what for plan in coach.rows(Plan)}


@pytest.mark.behaviour(28)
def test_where_money_is_a_limit_only_free_services_are_shown(talk: Talk) -> None:
    coach = until(talk(), "idea", limits="I'm skint, cannae pay for anything")
    coach.say("can you find me an exercise class in Glasgow")
    for _ in range(2):
        if coach.asked() != "services_ok":
            break
        coach.say("show me others")
    with session() as opened:
        shown = [service_of(opened, row.service_id) for row in coach.rows(Signpost)]
        assert shown
        assert all(isinstance(one, Service) and one.is_free is True for one in shown)


@pytest.mark.behaviour(28)
def test_money_is_one_step_away_in_the_first_menu_of_areas(talk: Talk) -> None:
    coach = talk()
    coach.say("no sure")
    assert any("Money" in title for title in coach.buttons)

"""The behavioural menu: two or three varied ideas at once, and one of their own (BAP, skill 1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from actions.agenda.words import either
from actions.answers.hearing import offers
from actions.planning.goal_for_plan import goal_for_plan
from actions.planning.of_the_asking import meet_asking
from actions.planning.plan_parts import stated_limits
from actions.services.help_declined import declined_today
from actions.turn import Turn, step
from coaching.ideas import Area as IdeaArea
from coaching.ideas import Idea, ideas
from coaching.menu import ideas_for
from store.agenda import AgendaItem, item_in_focus, limits_of
from understanding.plans.ways_out import Way, needs_one_of, ways_out_of
from understanding.services.help_declined import Declined
from understanding.topics.picking import short
from understanding.topics.topics import ideas_area_of


def menu_for(turn: Turn) -> list[Idea]:
    """The ideas offered in this round: never one that breaks a stated limit."""
    goal = goal_for_plan(turn)
    item = item_in_focus(turn.session, turn.person.id)
    area = ideas_area_of(goal.words, item.words if item else "", _chosen_area(item))
    seen = [part for part in str(turn.slots.get("ideas_seen") or "").split(",") if part]
    barred = _ways_out(turn)
    return ideas_for(
        IdeaArea(area),
        stated_limits(turn),
        turn.person.level,
        seen=seen,
        seed=f"{turn.person.id}/{goal.id}",
        barred=[idea.id for idea in ideas() if needs_one_of(idea.text, barred)],
    )


def _chosen_area(item: AgendaItem | None) -> str | None:
    return item.area.value if item and item.area else None


def _ways_out(turn: Turn) -> frozenset[Way]:
    """What they have said is not for them: the phone, standing, groups."""
    told = [ways_out_of(row.words) for row in limits_of(turn.session, turn.person.id)]
    if Declined.GROUP in declined_today(turn):
        told.append(frozenset({Way.COMPANY}))
    return frozenset().union(*told)


def offered_last(turn: Turn) -> list[Idea]:
    """The ideas of the last round, in the order they were named."""
    last = str(turn.slots.get("ideas_offered") or "").split(",")
    by_id = {idea.id: idea for idea in ideas()}
    return [by_id[name] for name in last if name in by_id]


@step("action_ask_pick_idea")
def ask_pick_idea(turn: Turn) -> None:
    """The behavioural menu: two or three varied ideas at once, and one of their own (skill 1)."""
    meet_asking(turn)
    menu = menu_for(turn)
    if not menu:
        turn.say("utter_no_idea_fits")
        turn.go_to("what")
        return
    seen = str(turn.slots.get("ideas_seen") or "").split(",")
    turn.set("ideas_offered", ",".join(idea.id for idea in menu))
    turn.set("ideas_seen", ",".join([*filter(None, seen), *(idea.id for idea in menu)]))
    buttons = [(short(idea.text), f"idea_{number}") for number, idea in enumerate(menu)]
    more = [("An idea of my own", "own"), ("Show me others", "others"), ("None of these", "no")]
    turn.say_with_buttons(
        "utter_pick_idea", [*buttons, *more], ideas=either([idea.text for idea in menu])
    )


@offers("pick_idea")
def ideas_on_offer(turn: Turn) -> Mapping[str, Sequence[str]]:
    """What may be typed to pick an idea."""
    menu = {f"idea_{number}": (idea.text,) for number, idea in enumerate(offered_last(turn))}
    own = ("my own", "own idea", "something else", "i have one")
    return {**menu, "own": own, "others": ("others", "more", "different ones"), "no": ("none",)}

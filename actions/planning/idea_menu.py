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
from store.agenda import AgendaItem, LimitKind, item_in_focus, limits_of, note_limit
from understanding.plans.exceptions import exceptions
from understanding.plans.limits import read_limits
from understanding.plans.ways_out import Way, needs_one_of, ways_out_of
from understanding.services.help_declined import Declined
from understanding.talking.ideas_asked import asks_for_ideas_in
from understanding.topics.picking import short
from understanding.topics.topics import ideas_area_of

#: Before the id of an idea that was turned down, among those that were offered.
TURNED_DOWN = "!"


def menu_for(turn: Turn) -> list[Idea]:
    """The ideas offered in this round: never one that breaks a stated limit."""
    goal = goal_for_plan(turn)
    item = item_in_focus(turn.session, turn.person.id)
    area = ideas_area_of(goal.words, item.words if item else "", _chosen_area(item))
    seen, down = _seen(turn)
    barred = _ways_out(turn)
    return ideas_for(
        IdeaArea(area),
        stated_limits(turn),
        turn.person.level,
        seen=seen,
        seed=f"{turn.person.id}/{goal.id}",
        barred=[*down, *(idea.id for idea in ideas() if needs_one_of(idea.text, barred))],
    )


def _seen(turn: Turn) -> tuple[list[str], list[str]]:
    """The ids of the ideas offered in this talk, and of those that were turned down."""
    seen = [part for part in str(turn.slots.get("ideas_seen") or "").split(",") if part]
    down = [one.removeprefix(TURNED_DOWN) for one in seen if one.startswith(TURNED_DOWN)]
    return [one.removeprefix(TURNED_DOWN) for one in seen], down


def turn_down(turn: Turn) -> None:
    """ "None of these": not one of them is offered again in this talk."""
    seen, down = _seen(turn)
    gone = {*down, *(idea.id for idea in offered_last(turn))}
    kept = [f"{TURNED_DOWN}{one}" if one in gone else one for one in dict.fromkeys([*seen, *gone])]
    turn.set("ideas_seen", ",".join(kept))


def _keep_limits_of_request(turn: Turn) -> None:
    """ "Ideas with no steps, no cost, not in the evenings": what they must fit round is kept."""
    if turn.pressed is not None or not asks_for_ideas_in(turn.text) or not turn.once("limits"):
        return
    for kind in sorted(read_limits(turn.text)):
        note_limit(turn.session, turn.person.id, LimitKind(kind), turn.text, turn.now)
    for words in exceptions(turn.text)[1]:
        note_limit(turn.session, turn.person.id, LimitKind.OTHER, words, turn.now)
    if ways_out_of(turn.text):
        note_limit(turn.session, turn.person.id, LimitKind.OTHER, turn.text, turn.now)


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
    _keep_limits_of_request(turn)
    menu = menu_for(turn)
    if not menu:
        turn.say("utter_no_idea_fits")
        turn.go_to("what")
        return
    seen = [part for part in str(turn.slots.get("ideas_seen") or "").split(",") if part]
    turn.set("ideas_offered", ",".join(idea.id for idea in menu))
    turn.set("ideas_seen", ",".join([*seen, *(idea.id for idea in menu)]))
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

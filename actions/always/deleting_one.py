"""One thing deleted and not all: a goal, a plan, a page or a rating; asked once, and said."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from actions.agenda.agenda import live_goals
from actions.agenda.words import said_back
from actions.always.always import resume
from actions.answers.hearing import answer_to
from actions.turn import Turn, step
from store.clock import to_london
from store.deleting_one import (
    forget_goal,
    forget_plan,
    forget_rating,
    forget_said_of,
    forget_sheet,
)
from store.goals import Goal, goal_in_hand, goal_of
from store.plans import agreed_plan, draft_plan, plan_of, plans_of
from store.rulers import readings_of
from store.settings import settings
from store.sheets import latest_sheet, sheet_of
from understanding.people.mourned import read_kept
from understanding.talking.own_data import OneThing, thing_to_delete
from understanding.talking.said_of import OF_WHOM_WE_SPOKE, said_of
from understanding.text.words import in_english
from understanding.topics.picking import named_among

#: "Your mam" is forgotten by "mam", whoever says it.
OWN = re.compile(r"^(?:your|my|ma|the|our|oor)\s+", re.IGNORECASE)
#: Which one is meant is told in words.
DESCRIBED = re.compile(r"\b(?:goals?|plans?) (?:about|called|named|to|for|of|with|where)\b")
#: Which thing waits for a yes: its kind and number, "plan:12".
SLOT = "to_delete"
#: The line that asks, and the one that says what went, by kind.
ASKS = {
    OneThing.GOAL: "utter_ask_delete_goal",
    OneThing.PLAN: "utter_ask_delete_plan",
    OneThing.PAGE: "utter_ask_delete_page",
    OneThing.RATING: "utter_ask_delete_rating",
    OneThing.SAID_OF: "utter_ask_delete_said_of",
}
GONE = {
    OneThing.GOAL: "utter_goal_gone",
    OneThing.PLAN: "utter_plan_gone",
    OneThing.PAGE: "utter_page_gone",
    OneThing.RATING: "utter_rating_gone",
    OneThing.SAID_OF: "utter_said_of_gone",
}


@dataclass(frozen=True)
class Meant:
    """The thing that is meant, and how it is named in the question."""

    number: int
    named: str


@step("action_delete_one")
def delete_one(turn: Turn) -> None:
    """Ask once whether just that shall go; where nothing is held of it, say what can go."""
    kind = thing_to_delete(turn.text)
    meant = FINDS[kind](turn) if kind is not None else None
    if meant is None and kind in {OneThing.GOAL, OneThing.PLAN} and live_goals(turn):
        turn.follow_with("action_show_goals")
        return
    if kind is None or meant is None:
        turn.say("utter_delete_one")
        _back(turn)
        return
    turn.set(SLOT, f"{kind.value}:{meant.number}:{meant.named}")
    turn.go_to("delete_one_sure")


@step("action_ask_delete_one_sure")
def ask_if_sure(turn: Turn) -> None:
    """Name the thing, so that no other goes; two buttons."""
    kind, _, named = _waiting(turn)
    if kind is None:
        resume(turn)
        return
    buttons = [("Yes, delete it", "yes"), ("No, keep it", "no")]
    turn.say_with_buttons(ASKS[kind], buttons, thing=named)


@answer_to("delete_one_sure")
def hear_if_sure(_turn: Turn, label: str) -> str:
    """Only a yes deletes: all else keeps it."""
    return "yes" if label == "yes" else "no"


@step("action_delete_one_now")
def delete_it(turn: Turn) -> None:
    """Delete just that, in rows, transcript and files, and say what went."""
    kind, number, _ = _waiting(turn)
    done = kind is not None and FORGETS[kind](turn, number)
    turn.set(SLOT, None)
    if kind is None or not done:
        resume(turn)
        return
    turn.say(GONE[kind])
    # Whatever waited may have been about just that.
    turn.go_to("else")


def _waiting(turn: Turn) -> tuple[OneThing | None, int, str]:
    kind, _, rest = str(turn.slots.get(SLOT) or "").partition(":")
    number, _, named = rest.partition(":")
    for event in turn.events:
        if event.get("name") == SLOT and event.get("value"):
            kind, number, named = str(event["value"]).split(":", 2)
    known = kind in {one.value for one in OneThing} and number.isdigit()
    return (OneThing(kind), int(number), named) if known else (None, 0, "")


def _back(turn: Turn) -> None:
    if turn.asked in {None, "delete_sure", "data_what"}:
        resume(turn)
    else:
        turn.go_to(turn.asked)


def _goal_meant(turn: Turn) -> Goal | None:
    """The goal that is named, else the one in hand, else the only one."""
    goals = live_goals(turn)
    at = named_among(turn.text, [goal.name for goal in goals])
    if at is not None:
        return goals[at]
    if DESCRIBED.search(in_english(turn.text)):
        return None  # "The goal about the house" is none of these: they pick from the list.
    current = goal_in_hand(turn.session, turn.person.id)
    return current or (goals[0] if goals else None)


def _goal(turn: Turn) -> Meant | None:
    goal = _goal_meant(turn)
    return Meant(goal.id, said_back(goal.name)) if goal is not None else None


def _plan(turn: Turn) -> Meant | None:
    goal = _goal_meant(turn)
    if goal is None:
        return None
    plan = draft_plan(turn.session, goal.id) or agreed_plan(turn.session, goal.id)
    if plan is None or not plan.what:
        return None
    return Meant(plan.id, said_back(plan.what))


def _page(turn: Turn) -> Meant | None:
    sheet = latest_sheet(turn.session, turn.person.id)
    return Meant(sheet.id, _day(sheet.created_at)) if sheet is not None else None


def _rating(turn: Turn) -> Meant | None:
    readings = readings_of(turn.session, turn.person.id)
    return Meant(readings[-1].id, readings[-1].words[:40]) if readings else None


def _said_of(turn: Turn) -> Meant | None:
    """Of whom or what, in their words; a mere "him" is whoever they told us has died."""
    words = said_of(turn.text) or ""
    if words.casefold() not in OF_WHOM_WE_SPOKE:
        return Meant(0, words if words[:1].isupper() else said_back(words))
    kept = turn.slots.get("mourned")
    called = read_kept(str(kept)).called if kept else ""
    return Meant(0, said_back(called)) if called else None


def _forget_said_of(turn: Turn, _number: int) -> bool:
    """Each message that names it, in either form of the words: "ma mam" and "your mam"."""
    _, _, named = _waiting(turn)
    if not named:
        return False
    bare = OWN.sub("", named)
    forget_said_of(turn.session, turn.person.id, bare)
    kept = turn.slots.get("mourned")
    if kept and bare.casefold() in str(kept).casefold():
        turn.set("mourned", None)
    turn.set("first_words", None)
    turn.set("unheard", None)
    _drop_files(turn)
    return True


def _day(moment: datetime) -> str:
    at = to_london(moment)
    return f"{at:%A} {at.day} {at:%B}"


def _forget_goal(turn: Turn, number: int) -> bool:
    goal = goal_of(turn.session, turn.person.id, number)
    if goal is None:
        return False
    _drop_files(turn, *(f"plan-{plan.id}." for plan in plans_of(turn.session, goal.id)))
    forget_goal(turn.session, goal, [said_back(goal.name), said_back(goal.words)])
    return True


def _forget_plan(turn: Turn, number: int) -> bool:
    plan = plan_of(turn.session, turn.person.id, number)
    if plan is None:
        return False
    _drop_files(turn, f"plan-{plan.id}.")
    forget_plan(turn.session, turn.person.id, plan, [said_back(plan.what or "")])
    return True


def _forget_page(turn: Turn, number: int) -> bool:
    sheet = sheet_of(turn.session, turn.person.id, number)
    if sheet is None:
        return False
    _drop_files(turn, f"appointment-{sheet.id}.")
    forget_sheet(turn.session, sheet)
    turn.set("sheet_at", None)
    return True


def _forget_rating(turn: Turn, number: int) -> bool:
    found = [row for row in readings_of(turn.session, turn.person.id) if row.id == number]
    for row in found:
        forget_rating(turn.session, row)
    return bool(found)


def _drop_files(turn: Turn, *beginnings: str) -> None:
    """What was handed over as a picture or a page goes with it; so do copies of their data."""
    folder = settings().var_dir / "files" / turn.person.id
    if folder.is_dir():
        for file in folder.iterdir():
            if file.name.startswith((*beginnings, "my-data.")):
                file.unlink(missing_ok=True)


FINDS: dict[OneThing, Callable[[Turn], Meant | None]] = {
    OneThing.GOAL: _goal,
    OneThing.PLAN: _plan,
    OneThing.PAGE: _page,
    OneThing.RATING: _rating,
    OneThing.SAID_OF: _said_of,
}
FORGETS: dict[OneThing, Callable[[Turn, int], bool]] = {
    OneThing.GOAL: _forget_goal,
    OneThing.PLAN: _forget_plan,
    OneThing.PAGE: _forget_page,
    OneThing.RATING: _forget_rating,
    OneThing.SAID_OF: _forget_said_of,
}

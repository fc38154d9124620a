"""From 'I want to' to a plan a person is sure of: the steps of Brief Action Planning."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from actions.agenda import take_goal
from actions.bare_words import has_said_enough
from actions.hearing import NOT_UNDERSTOOD, answer_to, offers
from actions.plan_in_words import if_then_line
from actions.plan_parts import (
    as_draft,
    broken_limit,
    drop_amount_of_another,
    fill_in,
    stated_limits,
)
from actions.plan_ways import way_round
from actions.readiness import hear_limits, what_about
from actions.turn import Turn, step
from actions.words import either, said_back
from coaching.ideas import Area as IdeaArea
from coaching.ideas import Idea, ideas
from coaching.limit import Limit
from coaching.menu import ideas_for
from coaching.planning import Part, missing, plan_sentence
from coaching.second_person import to_second_person
from coaching.tailoring import tailor
from store.agenda import item_in_focus
from store.goals import Goal, GoalState, goal_in_hand
from store.plans import Plan, agree_plan, agreed_plan, draft_of, draft_plan
from understanding.asking_back import wants_ideas
from understanding.helpers import helper_beside
from understanding.left_out import EXCEPT
from understanding.no_doing import names_no_doing
from understanding.nudge import moment_of_the_day
from understanding.picking import short
from understanding.plans import read_plan_parts
from understanding.told import besides, read_told
from understanding.topics import idea_area

NAMES_A_MOMENT = re.compile(
    r"(?:if|when|whenever|after|before|once|as soon as|at|on|every|first thing|while)\b",
    re.IGNORECASE,
)
#: The question that asks for each part, in the method's order.
ASKS = {
    Part.WHAT: "what",
    Part.HOW_MUCH: "how_much",
    Part.WHEN: "when_to",
    Part.HOW_OFTEN: "how_often",
    Part.WHO_HELPS: "who",
    Part.CUE: "cue",
    Part.CONFIDENCE: "plan_confidence",
}
PART_OF = {question: part for part, question in ASKS.items()}
#: How a limit is said back: "You said …".
LIMIT_WORDS = {
    Limit.COST: "money is tight",
    Limit.TRAVEL: "getting about is hard",
    Limit.ENERGY: "your energy runs low",
    Limit.CARING: "you look after someone",
    Limit.PAIN: "the pain sets limits",
    Limit.TIME: "time is short",
}


def goal_for_plan(turn: Turn) -> Goal:
    """The goal that is being planned; one is begun from what is in focus where there is none."""
    goal = goal_in_hand(turn.session, turn.person.id)
    if goal is None:
        goal = take_goal(turn, what_about(turn))
    if goal is None:
        raise LookupError("A plan needs a goal.")
    return goal


def draft_in_hand(turn: Turn) -> Plan:
    """The draft being talked through; begun from what they said they would like to do."""
    goal = goal_for_plan(turn)
    draft = draft_plan(turn.session, goal.id)
    if draft is None:
        draft = draft_of(turn.session, goal)
        if agreed_plan(turn.session, goal.id) is None and turn.slots.get("idea_said"):
            fill_from(turn, draft, str(turn.slots["idea_said"]))
    return draft


def fill_from(turn: Turn, draft: Plan, text: str, *, as_what: bool = False) -> None:
    """Take from one answer every part of the plan that it tells; nothing said is asked again."""
    told = read_told(text, now=turn.now)
    meant = besides(text)
    rhythm = EXCEPT.search(meant)
    left = f"{meant[: rhythm.start()]} {meant[rhythm.end() :]}" if rhythm else meant
    parts = read_plan_parts(left, now=turn.now)
    # "Aye, a wee walk" to whether there is something they would like is a yes, and no plan yet.
    agrees = not as_what and read_plan_parts(text, now=turn.now).what is None
    if as_what or (parts.what and not agrees):
        draft.what = said_back(parts.what or left)
        drop_amount_of_another(draft)
    draft.how_much = parts.how_much or draft.how_much
    draft.when_text = parts.when_text or draft.when_text
    draft.how_often = (rhythm.group() if rhythm else parts.how_often) or draft.how_often
    beside = helper_beside(draft.what or "") if as_what or parts.what else None
    fill_in(turn, draft, replace(told, helper=beside) if told.helper is None else told)


@step("action_next_part")
def next_part(turn: Turn) -> None:
    """Ask for the next part that nobody has said yet, or read the plan back."""
    draft = draft_in_hand(turn)
    if draft.what is None:
        turn.go_to("idea")
        return
    # The ideas offered fit the limits already; only words of their own may not.
    own = turn.asked in {"idea", "limits"} or (turn.asked == "pick_idea" and turn.answer == "said")
    if own and not turn.slots.get("limit_said") and broken_limit(turn, draft):
        say_limit(turn)
        draft.what = None
        turn.go_to("pick_idea")
        return
    if has_said_enough(turn):
        turn.go_to("read_back")  # A small plan as it is, and no more asked of them.
        return
    # An if-then line helps those who feel able; at the first level it is one thing too many.
    leave_out = frozenset() if tailor(turn.person.level).if_then_line else frozenset({Part.CUE})
    if draft.cue is None and draft.when_text:
        # "After ma tea" says when and is a reminder too: it is not asked for again.
        draft.cue = moment_of_the_day(draft.when_text)
    part = missing(as_draft(draft), leave_out)
    turn.go_to(ASKS[part] if part else "read_back")


@answer_to("idea")
def hear_idea(turn: Turn, label: str) -> str | None:
    """An idea said straight away is taken as one."""
    if label == "yes":
        return "own"
    if label == "unsure" or wants_ideas(turn.text):
        return "ideas"
    if label == "skipped":
        return "no"
    if label == "said" and names_no_doing(turn.text):
        hear_limits(turn, label)
        return "ideas"
    if label == "said":
        fill_from(turn, draft_in_hand(turn), turn.text, as_what=True)
    return None


def menu_for(turn: Turn) -> list[Idea]:
    """The ideas offered in this round: never one that breaks a stated limit."""
    goal = goal_for_plan(turn)
    item = item_in_focus(turn.session, turn.person.id)
    about = f"{goal.words} {item.words if item else ''}"
    area = IdeaArea(idea_area(about, item.area.value if item and item.area else None))
    seen = [part for part in str(turn.slots.get("ideas_seen") or "").split(",") if part]
    return ideas_for(
        area, stated_limits(turn), turn.person.level, seen=seen, seed=f"{turn.person.id}/{goal.id}"
    )


def _offered(turn: Turn) -> list[Idea]:
    last = str(turn.slots.get("ideas_offered") or "").split(",")
    by_id = {idea.id: idea for idea in ideas()}
    return [by_id[name] for name in last if name in by_id]


@step("action_ask_pick_idea")
def ask_pick_idea(turn: Turn) -> None:
    """The behavioural menu: two or three varied ideas at once, and one of their own (skill 1)."""
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
    menu = {f"idea_{number}": (idea.text,) for number, idea in enumerate(_offered(turn))}
    own = ("my own", "own idea", "something else", "i have one")
    return {**menu, "own": own, "others": ("others", "more", "different ones"), "no": ("none",)}


@answer_to("pick_idea")
def hear_pick_idea(turn: Turn, label: str) -> str | None:
    """A picked idea is what they will do; their own words count as well."""
    if label == "unsure":
        return "others"
    if label == "skipped":
        return "no"
    draft = draft_in_hand(turn)
    if label.startswith("idea_"):
        menu = _offered(turn)
        number = int(label.removeprefix("idea_"))
        if number >= len(menu):
            return "others"
        draft.what = menu[number].text
        return "picked"
    if label == "said" and names_no_doing(turn.text):
        hear_limits(turn, label)
        return "others"
    if label == "said":
        fill_from(turn, draft, turn.text, as_what=True)
    return None


@answer_to("what")
def hear_what(turn: Turn, label: str) -> str | None:
    """What they will do; where it breaks a limit they told us of, that is said once."""
    if label != "said":
        return None
    if names_no_doing(turn.text):
        hear_limits(turn, label)
        return NOT_UNDERSTOOD
    draft = draft_in_hand(turn)
    fill_from(turn, draft, turn.text, as_what=True)
    if broken_limit(turn, draft) and not turn.slots.get("limit_said"):
        return "breaks_limit"
    return None


@step("action_say_limit")
def say_limit(turn: Turn) -> None:
    """Name the limit that they told us of; their own plan may stand if they want it to."""
    draft = draft_in_hand(turn)
    found = broken_limit(turn, draft)
    turn.set("limit_said", True)
    if found is not None:
        turn.say("utter_say_limit", limit=LIMIT_WORDS[found.limit])
    else:
        turn.say("utter_heard_button")


@step("action_ask_read_back")
def ask_read_back(turn: Turn) -> None:
    """Read the plan back, whole: half of what is agreed is forgotten otherwise (Handley 2006)."""
    draft = draft_in_hand(turn)
    goal = goal_for_plan(turn)
    plan = full_plan(draft)
    way = way_round(turn, goal)
    if way and way.casefold() not in plan.casefold():
        plan = f"{plan}; when it gets hard: {way}"
    buttons = [("Yes, that's it", "yes"), ("Change something", "change_it")]
    why = goal.why_it_matters
    if why and len(plan.split()) + len(why.split()) <= 28:
        turn.say_with_buttons("utter_read_back_why", buttons, plan=plan, why=said_back(why))
    else:
        turn.say_with_buttons("utter_read_back", buttons, plan=plan)


def full_plan(plan: Plan) -> str:
    """The plan in a phrase: what, how much, how often, when, who helps and the reminder."""
    sentence = plan_sentence(as_draft(plan)).rstrip(".")
    parts = [sentence[:1].lower() + sentence[1:]]
    if plan.cue and plan.cue.casefold() not in sentence.casefold():
        parts.append(f"your reminder: {plan.cue}")
    if plan.who_helps and plan.who_helps.casefold() not in sentence.casefold():
        parts.append(f"who could help: {plan.who_helps}")
    return "; ".join(part for part in parts if part)


@step("action_agree_plan")
def agree(turn: Turn) -> None:
    """The plan stands from now on; the one before it is kept as replaced."""
    goal = goal_for_plan(turn)
    if turn.once("agree"):
        agree_plan(turn.session, draft_in_hand(turn), turn.now)
    goal.state = GoalState.PLANNED
    if turn.person.called:
        turn.say("utter_agreed_called", called=turn.person.called)
    else:
        turn.say("utter_agreed")
    standing = agreed_plan(turn.session, goal.id)
    line = if_then_line(as_draft(standing)) if standing else ""
    if line:
        # The person hears it said to them; the card has it in their own voice.
        turn.say("utter_if_then", line=to_second_person(line.rstrip(".")))


@step("action_after_agreeing")
def after_agreeing(turn: Turn) -> None:
    """A first plan may be said back in their own words; a plan taken on needs no ceremony."""
    goal = goal_for_plan(turn)
    standing = agreed_plan(turn.session, goal.id)
    first = standing is None or standing.version == 1
    if first:
        turn.go_to("say_back")
    else:
        turn.follow_with("action_offer_check_in")


@answer_to("say_back")
def hear_say_back(turn: Turn, label: str) -> str | None:
    """Somebody who says the plan straight away has said it back."""
    return "said" if label == "said" and len(turn.text.split()) > 3 else None


@step("action_open_plan")
def open_plan(turn: Turn) -> None:
    """Open the plan of a goal for a change."""
    draft_in_hand(turn)


@step("action_plan_again")
def plan_again(turn: Turn) -> None:
    """Take the plan on for the next weeks; how sure they are is asked anew, never reused."""
    goal = goal_for_plan(turn)
    draft = draft_of(turn.session, goal, confidence=None)
    if turn.answer == "step_up":
        draft.how_much = None

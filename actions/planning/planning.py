"""From 'I want to' to a plan a person is sure of: the steps of Brief Action Planning."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.agenda.words import listed, said_back
from actions.answers.bare_words import has_said_enough
from actions.answers.hearing import answer_to, reads_first
from actions.planning.doing_named import doing_of, with_its_doing
from actions.planning.goal_for_plan import goal_for_plan
from actions.planning.idea_menu import ideas_on_offer, offered_last, turn_down
from actions.planning.nobody_there import leave_nobody
from actions.planning.of_the_asking import meet_asking
from actions.planning.plan_in_words import if_then_line, plan_line
from actions.planning.plan_parts import (
    as_draft,
    broken_limit,
    drop_parts_of_another,
    exceptions_kept,
    fill_in,
)
from actions.planning.plan_ways import way_round
from actions.planning.something_to_do import no_doing_in
from actions.planning.wise_to_try import name_advice
from actions.turn import Turn, step
from coaching.ideas import Idea
from coaching.limit import Limit
from coaching.planning import Part, missing
from coaching.questions import questions
from coaching.second_person import to_second_person
from coaching.tailoring import tailor
from store.goals import GoalState, goal_in_hand, move_goal
from store.plans import Plan, agree_plan, agreed_plan, draft_of, draft_plan, end_plan
from understanding.dates.days_moved import named_days
from understanding.dates.nudge import moment_of_the_day
from understanding.plans.helpers import helper_beside
from understanding.plans.left_out import EXCEPT
from understanding.plans.one_off import is_done_once, is_done_whole, is_left_undone
from understanding.plans.plans import PlanParts, read_plan_parts
from understanding.plans.to_do import ToDo, what_is_named
from understanding.plans.told import besides, read_told, told_whole
from understanding.rulers.sure_in_words import doubts_it
from understanding.talking.asking_back import wants_ideas
from understanding.talking.choices import read_choice
from understanding.text.fragment import fragment_in
from understanding.text.plain_grammar import put_plainly
from understanding.topics.picking import named_among, place_in_a_list

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
PART_BUTTONS = (
    ("What I'll do", "what"),
    ("How much", "how_much"),
    ("When", "when_to"),
    ("How often", "how_often"),
    ("Who can help", "who"),
    ("My reminder", "cue"),
)
STOPS = re.compile(r"(?<=[a-z']{2})[.]\s+(?=[A-Za-z0-9])")
NONE_OF_THEM = re.compile(r"\b(?:none|nane|neither)\b", re.IGNORECASE)
#: How a limit is said back: "You said …".
LIMIT_WORDS = {
    Limit.COST: "money is tight",
    Limit.TRAVEL: "getting about is hard",
    Limit.ENERGY: "your energy runs low",
    Limit.CARING: "you look after someone",
    Limit.PAIN: "your body sets limits",
    Limit.TIME: "time is short",
}


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
    text = put_plainly(text)
    told = read_told(text, now=turn.now)
    meant = besides(text)
    rhythm = EXCEPT.search(meant)
    left = f"{meant[: rhythm.start()]} {meant[rhythm.end() :]}" if rhythm else meant
    whole = told_whole(text, now=turn.now) if as_what else None
    # Of "I've a better one. Ring Cairn, Tuesday" the first is no part of it.
    parts = whole.parts if whole else read_plan_parts(left, now=turn.now)
    # "Aye, a wee walk" to whether there is something they would like is a yes, and no plan yet.
    agrees = not as_what and read_plan_parts(text, now=turn.now).what is None
    if as_what or (parts.what and not agrees):
        before, draft.what = draft.what, _named_whole(turn, parts, left)
        drop_parts_of_another(draft, before)
    draft.how_much = parts.how_much or draft.how_much
    draft.when_text = parts.when_text or draft.when_text
    draft.how_often = (rhythm.group() if rhythm else parts.how_often) or draft.how_often
    beside = helper_beside(draft.what or "") if as_what or parts.what else None
    fill_in(turn, draft, replace(told, helper=beside) if told.helper is None else told)


def _named_whole(turn: Turn, parts: PlanParts, left: str) -> str | None:
    """What they will do; a day alone, or a place, is given what the goal is to do."""
    goal = goal_for_plan(turn)
    timed = parts.when_text or parts.how_often or parts.how_much
    if parts.what or not timed:
        return with_its_doing(said_back(parts.what or left), goal, left)
    # Asked twice, whatever they say is taken as they say it.
    return doing_of(goal) or (said_back(left) if turn.asked_twice else None)


@step("action_next_part")
def next_part(turn: Turn) -> None:
    """Ask for the next part that nobody has said yet, or read the plan back."""
    meet_asking(turn)
    draft = draft_in_hand(turn)
    if draft.what is None:
        # Who asked for ideas is not asked whether they would like some.
        turn.go_to("pick_idea" if turn.slots.get("ideas_wanted") else "idea")
        return
    # The ideas offered fit the limits already; only words of their own may not.
    own = turn.asked in {"idea", "limits"} or (turn.asked == "pick_idea" and turn.answer == "said")
    if own and not turn.slots.get("limit_said") and broken_limit(turn, draft):
        say_limit(turn)
        draft.what = None
        turn.go_to("pick_idea")
        return
    if _comes_before_limits(turn):
        turn.go_to("limits")  # Ideas asked for at once: what they must fit round was not asked yet.
        return
    name_advice(turn, draft.what)
    if has_said_enough(turn):
        turn.go_to("read_back")  # A small plan as it is, and no more asked of them.
        return
    # An if-then line helps those who feel able; at the first level it is one thing too many.
    leave_out = frozenset() if tailor(turn.person.level).if_then_line else frozenset({Part.CUE})
    if draft.cue is None and draft.when_text:
        # "After ma tea" says when and is a reminder too: it is not asked for again.
        draft.cue = moment_of_the_day(draft.when_text)
    leave_what_is_told_by_itself(draft)
    leave_nobody(turn, draft)
    part = missing(as_draft(draft), leave_out)
    turn.go_to(ASKS[part] if part else "read_back")


def _comes_before_limits(turn: Turn) -> bool:
    """Whether a first plan begins with an idea, and nobody has asked what it must fit round."""
    first = agreed_plan(turn.session, goal_for_plan(turn).id) is None
    asked = turn.questions_asked
    return (
        turn.asked == "pick_idea"
        and first
        and turn.slots.get("ideas_wanted") is True
        and ("limits" not in asked and "what" not in asked)
    )


def leave_what_is_told_by_itself(draft: Plan) -> None:
    """A phone call or "no coffee" has no amount; done once, or on days told, it has no rhythm."""
    whole = is_done_whole(draft.what or "") or is_left_undone(draft.what or "")
    if draft.how_much is None and whole:
        draft.how_much = ""
    on_days = len(named_days(draft.when_text or "")) > 1  # "Tuesday and Friday" says how often.
    if draft.how_often is None and (on_days or is_done_once(draft.what or "")):
        draft.how_often = ""


@reads_first("idea", "pick_idea")
def read_few_words(turn: Turn) -> str | None:
    """ "A walk", "bowls": fewer words than a choice takes, and an idea all the same."""
    offered = ideas_on_offer(turn) if turn.asked == "pick_idea" else questions()["idea"].choices
    if turn.control is not None or read_choice(turn.text, offered) is not None:
        return None
    return "said" if fragment_in(turn.text) or what_is_named(turn.text) is not ToDo.DOING else None


@answer_to("idea")
def hear_idea(turn: Turn, label: str) -> str | None:
    """An idea said straight away is taken as one."""
    if label == "yes":
        return "own"
    if label == "unsure" or wants_ideas(turn.text):
        return "ideas"
    if label == "skipped":
        return "no"
    if label != "said":
        return None
    if (instead := no_doing_in(turn)) is not None:
        return instead if instead != "none_fit" else "no"
    fill_from(turn, draft_in_hand(turn), turn.text, as_what=True)
    return None


@answer_to("pick_idea")
def hear_pick_idea(turn: Turn, label: str) -> str | None:
    """A picked idea is what they will do; their own words count as well."""
    if label == "unsure":
        return "others"
    if label == "skipped":
        return "no"
    if label == "no" and (turn.pressed or NONE_OF_THEM.search(turn.text)):
        turn_down(turn)
        return "none_fit"  # None of ours may leave room for one of theirs.
    draft = draft_in_hand(turn)
    if label.startswith("idea_"):
        menu = offered_last(turn)
        number = int(label.removeprefix("idea_"))
        if number >= len(menu):
            return "others"
        return _take_idea(draft, menu[number])
    if turn.pressed is None and told_whole(turn.text, now=turn.now):
        # "I've one of my own. Ring Cairn on Tuesday": it is told, and none of ours is meant.
        fill_from(turn, draft, turn.text, as_what=True)
        return "said"
    if label != "said":
        return None
    menu = offered_last(turn)
    if what_is_named(turn.text) is ToDo.ALL_OF_THEM and menu:
        draft.what, draft.how_much = menu[0].text, ""
        return "first_of_all"
    if (at := place_in_a_list(turn.text, len(menu))) is not None:
        return _take_idea(draft, menu[at])
    if (instead := _no_idea_in(turn)) is not None:
        return instead
    if (named := named_among(turn.text, [idea.text for idea in menu])) is not None:
        return _take_idea(draft, menu[named])
    fill_from(turn, draft, turn.text, as_what=True)
    return None if draft.what else "others"


def _no_idea_in(turn: Turn) -> str | None:
    """What names nothing to do: ideas that are turned down stay away, and others may be wanted."""
    instead = no_doing_in(turn)
    if instead == "none_fit":
        turn_down(turn)
    return "others" if instead == "ideas" else instead


@step("action_first_of_all")
def begin_with_the_first(turn: Turn) -> None:
    """ "All of them": one goes into the plan, and the rest can come after."""
    turn.say("utter_first_of_all", idea=draft_in_hand(turn).what)


def _take_idea(draft: Plan, idea: Idea) -> str:
    """An idea of ours says how much of itself: nobody is asked how much of "a short list"."""
    draft.what, draft.how_much = idea.text, ""
    return "picked"


@answer_to("what")
def hear_what(turn: Turn, label: str) -> str | None:
    """What they will do; where it breaks a limit they told us of, that is said once."""
    if label == "no":
        return "skipped"
    if label != "said":
        return None
    if (instead := no_doing_in(turn)) is not None:
        return "skipped" if instead == "none_fit" else instead
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
    if not draft.what:
        next_part(turn)  # A plan of nothing is none: what they would do is still to be said.
        return
    plan = full_plan(draft)
    way = way_round(turn, goal)
    if way and way.casefold() not in plan.casefold():
        plan = f"{plan}; when it gets hard: {way}"
    if kept := exceptions_kept(turn, plan):
        plan = f"{plan}; {listed([said_back(words) for words in kept])}"
    buttons = [("Yes, that's it", "yes"), ("Change something", "change_it")]
    why = goal.why_it_matters
    if why and len(plan.split()) + len(why.split()) <= 28:
        turn.say_with_buttons("utter_read_back_why", buttons, plan=plan, why=said_back(why))
    else:
        turn.say_with_buttons("utter_read_back", buttons, plan=plan)


@step("action_ask_edit")
def ask_edit(turn: Turn) -> None:
    """Ask which part is to change: each part, and the way round where one stands, has a button."""
    ways = (
        [("Leave out 'when it gets hard'", "way")] if way_round(turn, goal_for_plan(turn)) else []
    )
    turn.say_with_buttons("utter_edit", [*PART_BUTTONS, *ways])


def full_plan(plan: Plan) -> str:
    """The plan in a phrase: what, how much, how often, when, who helps and the reminder."""
    # "The brae wi the dug. ilka mornin": one sentence, however it was typed.
    sentence = STOPS.sub(", ", plan_line(as_draft(plan)).rstrip("."))
    parts = [sentence[:1].lower() + sentence[1:]]
    for name, words in (("your reminder", plan.cue), ("who could help", plan.who_helps)):
        back = said_back(words) if words else ""
        if back and back.casefold() not in sentence.casefold():
            parts.append(f"{name}: {back}")
    return "; ".join(part for part in parts if part)


@step("action_agree_plan")
def agree(turn: Turn) -> None:
    """The plan stands from now on; the one before it is kept as replaced."""
    goal = goal_for_plan(turn)
    draft = draft_in_hand(turn)
    if turn.once("agree"):
        agree_plan(turn.session, draft, turn.now)
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


@answer_to("say_back", "own_words")
def hear_say_back(turn: Turn, label: str) -> str | None:
    """Somebody who says the plan straight away has said it back; a doubt comes before that."""
    if turn.pressed is None and doubts_it(turn.text):
        return "doubts"
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


@step("action_no_plan")
def no_plan(turn: Turn) -> None:
    """No plan is a good ending too: what was begun of one is put away, and the goal rests."""
    goal = goal_in_hand(turn.session, turn.person.id)
    if goal is not None:
        if (draft := draft_plan(turn.session, goal.id)) is not None:
            end_plan(turn.session, draft)
        if goal.state is GoalState.EXPLORING:
            move_goal(turn.session, goal, GoalState.PAUSED, turn.now)
    turn.set("idea_said", None)
    turn.say("utter_no_plan_fine")

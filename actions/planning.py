"""From 'I want to' to a plan a person is sure of: the steps of Brief Action Planning."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime

from actions.agenda import take_goal
from actions.hearing import answer_to, offers
from actions.readiness import what_about
from actions.turn import Turn, step
from actions.words import either, said_back
from coaching.ideas import Area as IdeaArea
from coaching.ideas import Idea, ideas
from coaching.limit import Limit
from coaching.limits import Conflict, conflicts
from coaching.menu import ideas_for
from coaching.planning import Part, PlanDraft, if_then, missing, plan_sentence
from coaching.quiet_hours import say_when
from coaching.second_person import to_second_person
from coaching.tailoring import tailor
from store.agenda import LimitKind, item_in_focus, limits_of
from store.clock import LONDON
from store.goals import Goal, GoalState, goal_in_hand
from store.plans import Plan, agree_plan, agreed_plan, draft_of, draft_plan
from understanding.asking_back import wants_ideas
from understanding.picking import short
from understanding.plans import read_plan_parts
from understanding.topics import idea_area
from understanding.words import in_english, plain

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
NOBODY = re.compile(
    r"(?:(?:no|naw|och|there's|there is|i've|i have(?: got)?|got)\W+)*"
    r"(?:nobody|naebody|no one|no-one|nae ?one|not anyone|not anybody|not a soul|just me|"
    r"just masel|only me|on my own|on ma own)"
    r"(?: (?:at all|really|i can think of|like that|comes to mind|i know|i ken))*"
)
#: "Actually no, just a walk": another thing to do, whatever part was asked for.
CHANGED_MIND = re.compile(
    r"^\W*(?:actually,? (?:no|naw)|no,? (?:wait|actually)|naw,? (?:wait|actually)|scrap that|"
    r"changed my mind|i've changed my mind|on second thoughts)\b[\s,.:;-]*",
    re.IGNORECASE,
)
#: "Pat", "Jean next door": a name keeps its capital.
A_NAME = re.compile(
    r"(?!(?:My|Ma|The|A|An|Our|Maybe|Mibbe|Just|Probably|Some|Someone|Somebody|One|Yes|Aye|Och|Well)\b)"
    r"[A-Z][a-z]+\b"
)
#: Longer answers to "when" and "what could remind you" are told with a story round them.
LONGEST_WHEN = 5
LONGEST_CUE = 8
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
    parts = read_plan_parts(text, now=turn.now)
    if parts.what or as_what:
        draft.what = said_back(parts.what or text)
    draft.how_much = parts.how_much or draft.how_much
    draft.when_text = parts.when_text or draft.when_text
    draft.how_often = parts.how_often or draft.how_often


def as_draft(plan: Plan) -> PlanDraft:
    """A stored plan as the method's rules take it."""
    return PlanDraft(
        what=plan.what,
        how_much=plan.how_much,
        when_text=plan.when_text,
        how_often=plan.how_often,
        who_helps=plan.who_helps,
        cue=plan.cue,
        then_part=plan.then_part,
        confidence=plan.confidence,
    )


def stated_limits(turn: Turn) -> set[Limit]:
    """What they have said every plan must fit round."""
    return {
        Limit(row.kind.value)
        for row in limits_of(turn.session, turn.person.id)
        if row.kind is not LimitKind.OTHER
    }


def broken_limit(turn: Turn, plan: Plan) -> Conflict | None:
    """The first stated limit that a plan may not fit, unless they have said it is fine."""
    found = conflicts(as_draft(plan), stated_limits(turn))
    return found[0] if found else None


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
    # An if-then line helps those who feel able; at the first level it is one thing too many.
    leave_out = frozenset() if tailor(turn.person.level).if_then_line else frozenset({Part.CUE})
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
    if label == "said":
        fill_from(turn, draft, turn.text, as_what=True)
    return None


@answer_to("what")
def hear_what(turn: Turn, label: str) -> str | None:
    """What they will do; where it breaks a limit they told us of, that is said once."""
    if label != "said":
        return None
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


@answer_to("how_much", "when_to", "how_often", "who", "cue")
def hear_part(turn: Turn, label: str) -> None:
    """Keep one part of the plan, and any other part said along with it."""
    draft = draft_in_hand(turn)
    field = PART_OF[turn.asked or ""].value
    alone = turn.asked == "who" and NOBODY.fullmatch(plain(turn.text).strip(" .,!"))
    if label in {"no", "unsure", "skipped"} or alone:
        # Empty: asked, and none wanted. It is not asked again.
        setattr(draft, field, "")
        return
    if turn.asked not in {"who", "cue"}:
        if CHANGED_MIND.match(turn.text):
            # The part that was asked for is asked again, now of the other thing to do.
            fill_from(turn, draft, CHANGED_MIND.sub("", turn.text), as_what=True)
            return
        before = (draft.how_much, draft.when_text, draft.how_often)
        parts = read_plan_parts(turn.text, now=turn.now)
        draft.how_much = before[0] or parts.how_much
        draft.when_text = before[1] or parts.when_text
        draft.how_often = before[2] or parts.how_often
    elif turn.asked == "who" and NAMES_A_MOMENT.match(in_english(turn.text)):
        # "After my dinner about one" says when: who could help is asked again.
        draft.cue = draft.cue or said_back(turn.text)
        return
    elif turn.asked == "cue" and _tells_no_moment(turn.text):
        setattr(draft, field, "")  # What just happened at home is no reminder.
        return
    said = said_back(turn.text)
    if turn.asked == "when_to" and len(turn.text.split()) > LONGEST_WHEN:
        said = _day_meant(turn) or said
    if turn.asked == "who" and A_NAME.match(turn.text.strip()):
        said = said[:1].upper() + said[1:]
    setattr(draft, field, said)


def _tells_no_moment(text: str) -> bool:
    words = in_english(text).split()
    return len(words) > LONGEST_CUE and not any(NAMES_A_MOMENT.fullmatch(word) for word in words)


def _day_meant(turn: Turn) -> str | None:
    """The day in plain words, where it was told with a change of mind or a story round it."""
    when = turn.reading.get("when")
    if not when:
        return None
    start = datetime.fromisoformat(when["start"])
    if when["grain"] in {"hour", "minute"}:
        return say_when(start if start.tzinfo else start.replace(tzinfo=LONDON), turn.now)
    return f"on {start:%A}"


@step("action_ask_read_back")
def ask_read_back(turn: Turn) -> None:
    """Read the plan back, whole: half of what is agreed is forgotten otherwise (Handley 2006)."""
    draft = draft_in_hand(turn)
    goal = goal_for_plan(turn)
    plan = full_plan(draft)
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
    if plan.cue:
        parts.append(f"your reminder: {plan.cue}")
    if plan.who_helps:
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
    line = if_then(as_draft(standing)) if standing else ""
    # "My pal Jean" is a reminder, but no moment: half a sentence is not read out.
    if line and standing and NAMES_A_MOMENT.match(standing.cue or ""):
        # Parts of it are kept as they were said back, so all of it speaks to "you".
        turn.say("utter_if_then", line=to_second_person(line.rstrip(".")))


@step("action_after_agreeing")
def after_agreeing(turn: Turn) -> None:
    """A first plan may be said back in their own words; a plan taken on needs no ceremony."""
    goal = goal_for_plan(turn)
    standing = agreed_plan(turn.session, goal.id)
    first = standing is None or standing.version == 1
    turn.go_to("say_back" if first else "check_in")


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

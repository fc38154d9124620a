"""One part of a plan is changed, the plan made smaller, or begun anew."""

from __future__ import annotations

import re

from actions.agenda.words import said_back
from actions.answers.hearing import NOT_UNDERSTOOD, answer_to, reads_first
from actions.check_ins.outcomes import did_it_after_all
from actions.planning.goal_for_plan import goal_for_plan
from actions.planning.mending import HOW_FAR, NEW_DRAFT, mend, what_it_says
from actions.planning.nobody_there import leave_nobody
from actions.planning.plan_parts import as_draft, broken_limit, keep_pace, put_right
from actions.planning.plan_ways import take_way_off
from actions.planning.planning import (
    ASKS,
    LIMIT_WORDS,
    PART_OF,
    draft_in_hand,
    leave_what_is_told_by_itself,
)
from actions.planning.problem_solving import name_problem
from actions.planning.said_of_plan import (
    FEWEST_WORDS,
    adds_a_limit,
    begins_anew,
    calls_the_way,
    part_called,
    piece_called,
    say_anew,
    says_more,
)
from actions.readiness.readiness import hear_limits
from actions.turn import Turn, is_main, step
from coaching.planning import Part, missing
from store.plans import agreed_plan, draft_of, end_plan
from understanding.people.told_along import only_agrees
from understanding.plans.as_it_is import finds_it_good, keeps_as_it_is
from understanding.plans.corrections import read_correction
from understanding.plans.in_the_way import tells_what_is_in_the_way
from understanding.plans.plan_put_right import asks_to_change
from understanding.plans.taken_out import piece_meant, taken_out
from understanding.plans.told import besides, read_told
from understanding.text.hedges import clauses, is_aside
from understanding.text.words import in_english

#: Kept as it stands, typed instead of pressed.
LEAVES_IT = re.compile(
    r"\W*(?:(?:yes|no|ok|well|just|och|right|fine|i will|i would rather|let's)[\s,]+)*"
    r"(?:leave|keep|have) (?:it|that|the plan|things)(?: (?:as|where|how|like) (?:it|that|"
    r"they) (?:is|was|are)|"
    r" be| alone| at that| the same| the way it is)?(?: (?:then|please|for now|just now|"
    r"thanks))*\W*"
)
#: A smaller step of more words is told with a story round it.
LONGEST_AMOUNT = 8


@reads_first("read_back", "edit")
def read_short_change(turn: Turn) -> str | None:
    """ "5 minutes", "no Jean": fewer words than a choice takes, and a change all the same."""
    if turn.asked == "edit" and keeps_as_it_is(turn.text):
        return "skipped"
    if turn.asked == "read_back" and finds_it_good(turn.text):
        return "yes"
    if turn.asked == "read_back" and only_agrees(turn.text):
        return "yes"
    words = len(turn.text.split())
    if not FEWEST_WORDS <= words <= FEWEST_WORDS + 1 or not says_more(turn):
        return None
    if turn.control in {"yes", "no"}:
        return None
    changes = read_correction(turn.text, now=turn.now) or taken_out(turn.text)
    return "said" if changes or piece_meant(turn.text) else None


@answer_to("edit")
def hear_edit(turn: Turn, label: str) -> str | None:
    """Remember which part is to be said anew, or take the change where it is said with it."""
    draft = draft_in_hand(turn)
    if label in {"no", "skipped"} or (turn.pressed is None and keeps_as_it_is(turn.text)):
        return "leave"
    if calls_the_way(turn):
        return "mended"
    if label == "way":
        return "mended" if take_way_off(turn, goal_for_plan(turn)) else NOT_UNDERSTOOD
    if adds_a_limit(turn):
        return "mended"
    if says_more(turn):
        said = read_correction(turn.text, now=turn.now)
        if said.anew:
            return begins_anew(said)
        if mend(turn, draft, turn.text):
            return "mended"
    called = label if label in PART_OF else part_called(turn.text)
    if called := called or piece_called(draft, turn.text):
        say_anew(turn, draft, called)
        return None if called == label else "one_part"
    return "leave" if is_aside(turn.text) else NOT_UNDERSTOOD


@step("action_leave_edit")
def leave_edit(turn: Turn) -> None:
    """Nothing is to change: a plan that stands goes on standing, one being made is read back."""
    draft, standing = draft_in_hand(turn), agreed_plan(turn.session, goal_for_plan(turn).id)
    if standing is None or what_it_says(draft) != what_it_says(standing):
        turn.go_to("read_back")
        return
    end_plan(turn.session, draft)
    turn.say("utter_plan_stays")
    turn.go_to("else")


@step("action_edit_part")
def edit_part(turn: Turn) -> None:
    """Ask for the part to change; where none is named after all, the plan is read back."""
    just_set = [event["value"] for event in turn.events if event.get("name") == "editing"]
    editing = just_set[-1] if just_set else turn.slots.get("editing")
    turn.set("editing", None)
    turn.go_to(str(editing) if editing else "read_back")


@step("action_say_mended")
def say_mended(turn: Turn) -> None:
    """Say that it is changed: after the sorry for a loss told with it, never before.

    Where the plan may not fit a limit told along with the change, that is said, and theirs.
    """
    turn.say("utter_plan_mended")
    told = read_correction(turn.text, now=turn.now).limits if turn.pressed is None else ()
    found = broken_limit(turn, draft_in_hand(turn)) if told else None
    if found is not None:
        turn.say("utter_may_not_fit", limit=LIMIT_WORDS[found.limit])


@step("action_after_mending")
def after_mending(turn: Turn) -> None:
    """Read back what is put right; a part that lost its only day is asked for first."""
    draft = draft_in_hand(turn)
    waiting = PART_OF.get(_asked_before_editing(turn) or "")
    if waiting is not None and getattr(draft, waiting.value) is None:
        turn.follow_with("action_next_part")  # It was put right half way: the rest is still asked.
        return
    leave_what_is_told_by_itself(draft)
    leave_nobody(turn, draft)
    part = missing(as_draft(draft), frozenset({Part.CUE, Part.CONFIDENCE}))
    turn.go_to(ASKS[part] if part else "read_back")


def _asked_before_editing(turn: Turn) -> str | None:
    """The question that waited when they asked to change something."""
    asked = [name for name in turn.questions_asked if name != "edit" and is_main(name)]
    return asked[-1] if asked else None


@answer_to("fix")
def hear_fix(turn: Turn, label: str) -> str | None:
    """What would make it surer, in their words: a change to the plan, or something in the way."""
    if label == "sort_out" and _names_the_problem(turn):
        return "in_the_way"
    if label == "change_it" and _says_the_change(turn):
        return "said"  # "Change plan: Monday and Thursday" wipes nothing.
    if label != "said":
        return None
    if _leaves_it(turn):
        return "leave_it"
    draft = draft_in_hand(turn)
    named = _without_the_button(turn.text)
    if tells_what_is_in_the_way(named):
        name_problem(turn, named)
        return "in_the_way"
    if mend(turn, draft, turn.text, afresh=False):
        draft.confidence = None
        return None
    if HOW_FAR.match(turn.text):
        draft.how_much, draft.confidence = said_back(besides(turn.text)), None
        return None
    # "If the rain stayed off", "somebody to go with": it is what the plan needs, not what it is.
    hear_limits(turn, "said")
    name_problem(turn)
    return "in_the_way"


def _says_the_change(turn: Turn) -> bool:
    """Make a change that is told with the wish for one; tell whether any was."""
    wish = asks_to_change(turn.text) if turn.pressed is None else None
    draft = draft_in_hand(turn)
    if wish is None or not wish.words or not mend(turn, draft, wish.words):
        return False
    draft.confidence = None
    return True


#: "Sort what's in the way, I suppose": the button, typed, before what it is.
THE_BUTTON = re.compile(
    r"\W*(?:(?:och|well|aye|yes|ok|maybe|probably|i think|no)[\s,]+)*(?:sort|sorting)(?: out)? "
    r"(?:what'?s|"
    r"whit'?s|what is|the thing|things?)? ?(?:that's )?in (?:the|my) (?:way|road)"
    r"(?:[\s,]+(?:i suppose|i guess|i think|please|then|first|maybe))*[\s,.:;-]*",
    re.IGNORECASE,
)


def _without_the_button(text: str) -> str:
    return THE_BUTTON.sub("", text, count=1)


def _names_the_problem(turn: Turn) -> bool:
    """Keep the problem that is named along with the wish to sort it; tell whether one was."""
    rest = _without_the_button(turn.text)
    named = turn.pressed is None and rest != turn.text and len(rest.split()) >= FEWEST_WORDS
    if named:
        hear_limits(turn, "said")
        name_problem(turn, rest)
    return named


def _leaves_it(turn: Turn) -> bool:
    """Whether they would rather keep the plan: "aye leave it, ah'll see how ah go"."""
    return any(LEAVES_IT.fullmatch(in_english(part)) for part in clauses(turn.text))


#: "I cannae get smaller than that": it is as small as it goes.
NO_SMALLER = re.compile(
    r"\W*(?:(?:och|no|well|but|sorry)\W+)*(?:(?:i|you|it) (?:cannot|could not|can't|cannae)"
    r"(?: \w+){0,2} (?:smaller|less|any less|lower|shorter)|(?:that|it)(?:'s| is) (?:as )?"
    r"(?:small|wee|little)(?:est)? (?:as it|already|enough|it))\b"
)


@answer_to("smaller")
def hear_smaller(turn: Turn, label: str) -> str | None:
    """The smaller version, in their words: less of it, less often, or something else to do."""
    if _leaves_it(turn) or label in {"no", "skipped"}:
        return "leave_it"
    if label == "unsure" or NO_SMALLER.match(in_english(turn.text)):
        return "unsure"
    if label != "said":
        return None
    if did_it_after_all(turn):
        return "done"
    draft = draft_in_hand(turn)
    meant = besides(turn.text)
    told = read_told(turn.text, now=turn.now)
    if HOW_FAR.match(meant) and not told.parts.how_much:
        draft.how_much = said_back(meant)
    elif not mend(turn, draft, turn.text, afresh=False):
        if is_aside(turn.text) or len(meant.split()) > LONGEST_AMOUNT:
            return NOT_UNDERSTOOD
        draft.how_much = said_back(meant)
    keep_pace(draft, turn.text)
    draft.confidence = None
    return None


@step("action_new_draft")
def new_draft(turn: Turn) -> None:
    """Begin the plan again; what was said so far goes, what was told just now begins it."""
    draft = draft_of(turn.session, goal_for_plan(turn), **NEW_DRAFT)
    if turn.answer == "anew_told":
        put_right(draft, read_correction(turn.text, now=turn.now))
    turn.set("idea_said", None)
    turn.set("limit_said", None)

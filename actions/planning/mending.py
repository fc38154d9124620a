"""A plan put right: made smaller, surer or different, part by part, in the person's words."""

from __future__ import annotations

import re
from dataclasses import replace

from actions.agenda.words import said_back
from actions.answers.hearing import NOT_UNDERSTOOD, answer_to, reads_first
from actions.check_ins.outcomes import did_it_after_all
from actions.planning.doing_named import put_doing_in
from actions.planning.goal_for_plan import goal_for_plan
from actions.planning.nobody_there import leave_nobody
from actions.planning.plan_parts import (
    as_draft,
    broken_limit,
    keep_pace,
    note_limits,
    part_that_says,
    put_right,
    take_off,
    take_out,
)
from actions.planning.plan_ways import (
    stands_beside,
    take_last_off,
    take_off_beside,
    take_way_off,
    way_round,
)
from actions.planning.planning import (
    ASKS,
    LIMIT_WORDS,
    PART_OF,
    draft_in_hand,
    full_plan,
    leave_what_is_told_by_itself,
)
from actions.planning.problem_solving import name_problem
from actions.readiness.readiness import hear_limits
from actions.turn import Turn, is_main, step
from coaching.planning import Part, missing
from store.agenda import LimitKind, note_limit
from store.clock import now_utc
from store.goals import goal_in_hand
from store.plans import Plan, agreed_plan, draft_of, end_plan
from understanding.people.told_along import besides_a_yes, only_agrees
from understanding.plans.as_it_is import finds_it_good, keeps_as_it_is
from understanding.plans.changes_apart import begins_with_no, changes_apart, day_denied, restates
from understanding.plans.corrections import Correction, read_correction
from understanding.plans.exceptions import exceptions, left_out_by_us
from understanding.plans.faults_the_plan import days_put_back
from understanding.plans.first_of_all import first_of_all
from understanding.plans.helpers import cannot_help
from understanding.plans.in_the_way import tells_what_is_in_the_way
from understanding.plans.left_out_doing import asks_to_put_it_in, left_out_doing
from understanding.plans.named_part import (
    means_the_cue,
    names_the_way,
    part_named,
    points_at_last,
    read_named_part,
)
from understanding.plans.plan_put_right import asks_to_change
from understanding.plans.plans import PlanParts, read_plan_parts
from understanding.plans.taken_out import TakenOut, is_too_much, piece_meant, taken_out
from understanding.plans.told import besides, read_told
from understanding.talking.choices import is_offered
from understanding.text.hedges import clauses, is_aside
from understanding.text.words import in_english

#: "Just to the gate" says how far; "sit by the window" is something else to do.
HOW_FAR = re.compile(
    r"\W*(?:(?:just|only|maybe|mibbe|even|aye|ok|probably|och|a|the|ma|my)\W+)*"
    r"(?:to|tae|as far as|up to|up tae|the length|half|one|wan|yin|half ?way|gate|door)\b",
    re.IGNORECASE,
)
#: The plan was read out just before: "that bit" is the last of it.
JUST_READ = frozenset({"read_back", "edit", "say_back", "keep_plan"})
SMALL_WORDS = re.compile(r"^(?:on|at|in|the)\s+")
SMALLER = re.compile(r"\b(?:smaller|easier|shorter|less|cut (?:it|that|the plan|my plan)? ?down)\b")
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
#: A bare "no" or "change it" names no part.
FEWEST_WORDS = 2
NEW_DRAFT = dict.fromkeys(
    ("what", "how_much", "when_text", "how_often", "who_helps", "cue", "then_part", "confidence")
)


#: "Its not that. its check my sugar": the doing was misheard, and the rest of the plan stands.
NOT_THAT = re.compile(r"\W*(?:no\W+)?(?:it|that)(?:'?s| is| wis| was) ?(?:not|no|nae) that\b", re.I)


def mend(turn: Turn, draft: Plan, text: str, *, doing: bool = True, afresh: bool = True) -> bool:
    """Put a plan right as somebody says; tell whether anything could be told from it.

    What is said takes the place of what stood; what they say is not so goes, wherever it stood.
    Several changes in one message are made one by one.
    `doing`: whether another thing to do counts where it is not called so.
    `afresh`: whether one of another sort is asked about from the beginning.
    """
    afresh = afresh and NOT_THAT.match(text) is None
    goal = goal_for_plan(turn)
    if left_out_doing(text, goal.words) is not None or asks_to_put_it_in(text):
        return put_doing_in(turn, draft, goal, text)
    text = days_put_back(text) or text
    pieces = changes_apart(text, now=turn.now)
    alone = len(pieces) == 1
    made = [
        # "… and no Jean" names no other thing to do.
        _mend_one(turn, draft, piece, doing and (alone or not begins_with_no(piece)), afresh=afresh)
        for piece in pieces
    ]
    return any(made)


def _mend_one(turn: Turn, draft: Plan, text: str, doing: bool, *, afresh: bool) -> bool:
    if restates(text, draft.what):
        return False  # "No coffee after 2" is the plan, and takes nothing out of it.
    if (day := day_denied(text)) is not None and _stands_on(draft, day):
        put_right(draft, Correction(days_out=day))
        return True
    if day is not None and re.search(r"\bthe\b", text) is not None:
        return False  # "No the Monday", of a plan for Fridays: it stands so already.
    if draft.what and (step_before := first_of_all(text)):
        # "Get a cool bag first" comes before the walk; it is no other thing to do.
        draft.what = f"{step_before}, then {draft.what}"
        return True
    before = _what_it_says(draft)
    said = read_correction(text, now=turn.now)
    out = taken_out(text)
    # "It's my husband who'll help, not Jean" puts somebody in Jean's place.
    replaced = said.helper or said.instead or said.cue
    if out is not None and (out.plain or not replaced) and _is_taken_off(turn, draft, out):
        _mend_besides(turn, draft, out.rest)
        return True
    if out is not None and out.plain and not replaced and not said.days_out:
        # What is to go and does not stand there is nothing to do instead; what follows may be.
        return bool(out.rest) and _mend_one(turn, draft, out.rest, doing, afresh=afresh)
    if draft.who_helps and _is_no_help(draft.who_helps, text):
        draft.who_helps = ""  # "Jean, she's away to live in Spain."
        return True
    if not doing and not said.named and not said.also:
        said = replace(said, parts=replace(said.parts, what=None))
    if not said or said.anew:
        return False
    if said.gone:
        take_out(draft, said.gone, said.instead)
    put_right(draft, said, afresh=afresh)
    if said.limits:
        note_limits(turn, said.limits)
    # "I've changed that" is said only of what did change.
    return _what_it_says(draft) != before or bool(said.limits)


def _stands_on(draft: Plan, day: str) -> bool:
    """Whether the plan is for this day: then "no the Monday" takes it out."""
    name = re.sub(r"(?:day)?s?$", "", day.casefold().split()[0])
    parts = (draft.when_text, draft.how_often)
    return any(re.search(rf"\b{re.escape(name)}", (part or "").casefold()) for part in parts)


def _mend_besides(turn: Turn, draft: Plan, rest: str) -> None:
    """Another change told along with what is to go; of all else only who and what it was."""
    said = read_correction(rest, now=turn.now) if rest else Correction()
    if not said.anew and not cannot_help(rest):
        put_right(draft, replace(said, parts=replace(said.parts, what=None), helper=None))


def _is_no_help(who: str, text: str) -> bool:
    """Whether who helps is told of as no help now: dead, moved away, not speaking."""
    names = set(re.findall(r"[\w-]{3,}", who.casefold())) - {"your", "the", "pal"}
    said = set(re.findall(r"[\w-]{3,}", text.casefold().replace("'s", "")))
    return bool(names & said) and cannot_help(text)


def _what_it_says(draft: Plan) -> tuple[str, ...]:
    """The parts of a plan without the small words that change nothing: "on Tuesdays"."""
    parts = (draft.what, draft.how_much, draft.how_often, draft.when_text, draft.who_helps)
    return tuple(SMALL_WORDS.sub("", (part or "").casefold()) for part in (*parts, draft.cue))


def _says_more(turn: Turn) -> bool:
    """Whether something is typed that is not just one of the answers on offer."""
    offered = turn.question.choices if turn.question else {}
    enough = len(turn.text.split()) >= FEWEST_WORDS
    return turn.pressed is None and enough and not is_offered(turn.text, offered)


@answer_to("read_back")
def hear_read_back(turn: Turn, label: str) -> str | None:
    """What is not right may be said straight away; nobody is then sent through the parts."""
    draft = draft_in_hand(turn)
    if label == "doubts":
        return None  # "Aye but ah cannae": no yes, and no part of it is wrong.
    if label == "yes" and not draft.what:
        return "anew"  # There is nothing in it to agree to.
    if turn.pressed is None and finds_it_good(turn.text):
        return "yes"  # "Nothing to change, it's good."
    if label == "yes" and only_agrees(turn.text):
        return None
    if label != "yes" and _adds_a_limit(turn):
        return "mended"
    if label == NOT_UNDERSTOOD or not _says_more(turn):
        return None
    said = read_correction(turn.text, now=turn.now)
    if said.anew:
        return _anew(said)
    if not said and SMALLER.search(in_english(turn.text)):
        return "smaller"
    if called := _called_wrong(draft, said, turn.text):
        say_anew(turn, draft, called)
        return "one_part"
    return _mended_or_yes(turn, draft, said, label)


def _called_wrong(draft: Plan, said: Correction, text: str) -> str | None:
    """The part that is to be said anew: called by its name, or one that they cannot do."""
    called = part_called(text)
    goes = (out := taken_out(text)) is not None and part_named(out.thing) is not None
    if called and not goes and (not said or means_the_cue(text)) and not said.cue:
        return called
    return _cannot_do(draft, said)


def _mended_or_yes(turn: Turn, draft: Plan, said: Correction, label: str) -> str | None:
    """Put right what is said to be; whatever changes nothing agrees, or tells of something."""
    if _calls_the_way(turn):
        return "mended"
    if _is_out_already(turn, draft):
        return "as_is"
    # "Grand, a walk it is" agrees; "aye but Thursday" changes the day.
    if mend(turn, draft, turn.text, doing=label != "yes"):
        return "mended"
    if said.parts != PlanParts() and label != "yes":
        return "as_is"  # "No, Wednesdays", where it says so: it is read back again.
    if called := _piece_called(draft, turn.text):
        say_anew(turn, draft, called)
        return "one_part"
    if label != "yes" and is_too_much(turn.text):
        return "smaller"
    if besides_a_yes(turn.text) is not None:
        return "yes_told"  # "Aye, that's it. Ma foot's sore the day but."
    return _unless_yes(label)


def _calls_the_way(turn: Turn) -> bool:
    """ "No the when it gets hard bit": the way round is named, and comes out."""
    piece = piece_meant(turn.text)
    return bool(piece and names_the_way(piece)) and take_way_off(turn, goal_for_plan(turn))


def _is_taken_off(turn: Turn, draft: Plan, out: TakenOut) -> bool:
    """From the plan, or else from beside it: a way round, a barrier or a limit that names it."""
    if names_the_way(out.thing) and take_way_off(turn, goal_for_plan(turn)):
        return True
    if points_at_last(out.thing):
        read = turn.asked in JUST_READ
        return read and take_last_off(turn, goal_for_plan(turn), draft, full_plan(draft))
    if take_off(draft, out.thing):
        return True
    goal = goal_in_hand(turn.session, turn.person.id)
    return out.plain and goal is not None and take_off_beside(turn, goal, out.thing)


def _is_out_already(turn: Turn, draft: Plan) -> bool:
    """Whether what is to come out stands nowhere in the plan: it is read back as it is."""
    text = turn.text
    out = taken_out(text)
    days = read_correction(text, now=now_utc()).days_out
    if out is None or not out.plain or days or _tells_parts(out.rest):
        return False
    goal = goal_in_hand(turn.session, turn.person.id)
    if goal is not None and stands_beside(turn, goal, out.thing):
        return False
    if points_at_last(out.thing) or (
        names_the_way(out.thing) and way_round(turn, goal_for_plan(turn))
    ):
        return False
    return part_named(out.thing) is None and part_that_says(draft, out.thing) is None


def _tells_parts(rest: str) -> bool:
    return bool(rest) and read_correction(rest, now=now_utc()).parts != PlanParts()


def _adds_a_limit(turn: Turn) -> bool:
    """Keep what the plan is said to leave out; tell whether a limit is all that is told."""
    missed = left_out_by_us(turn.text) if turn.pressed is None else None
    if missed is not None and not turn.exceptions:
        note_limit(turn.session, turn.person.id, LimitKind.OTHER, missed, turn.now)
    only = not read_correction(exceptions(turn.text)[0], now=turn.now)
    return only and (missed is not None or bool(turn.exceptions))


def _cannot_do(draft: Plan, said: Correction) -> str | None:
    """The part that a limit speaks of: "I cannae do ten minutes", where ten minutes are planned."""
    if said.parts != PlanParts() or len(said.limits) != 1:
        return None
    amount = read_plan_parts(said.limits[0], now=now_utc()).how_much
    return part_that_says(draft, amount) if amount else None


def _piece_called(draft: Plan, text: str) -> str | None:
    """The part meant by words that stand in it: "the morning bit", "ten minutes is too long"."""
    piece = piece_meant(text)
    return (part_named(piece) or part_that_says(draft, piece)) if piece else None


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
    if not FEWEST_WORDS <= words <= FEWEST_WORDS + 1 or not _says_more(turn):
        return None
    if turn.control in {"yes", "no"}:
        return None
    changes = read_correction(turn.text, now=turn.now) or taken_out(turn.text)
    return "said" if changes or piece_meant(turn.text) else None


def part_called(text: str) -> str | None:
    """The part that is called wrong, or meant, with nothing said of what is to stand there."""
    called = read_named_part(text)
    if called is not None:
        return called.part
    return "cue" if means_the_cue(text) else None


def say_anew(turn: Turn, draft: Plan, question: str) -> None:
    """Have one part said anew."""
    setattr(draft, PART_OF[question].value, None)
    turn.set("editing", question)


def _unless_yes(label: str) -> str:
    """Whatever is not plainly a part of the plan changes nothing: which one is asked."""
    return "yes" if label == "yes" else "which_bit"


def _anew(said: Correction) -> str:
    """The plan goes; what was told besides begins the new one."""
    return "anew_told" if said != Correction(anew=True) else "anew"


@answer_to("edit")
def hear_edit(turn: Turn, label: str) -> str | None:
    """Remember which part is to be said anew, or take the change where it is said with it."""
    draft = draft_in_hand(turn)
    if label in {"no", "skipped"} or (turn.pressed is None and keeps_as_it_is(turn.text)):
        return "leave"
    if _calls_the_way(turn):
        return "mended"
    if label == "way":
        return "mended" if take_way_off(turn, goal_for_plan(turn)) else NOT_UNDERSTOOD
    if _adds_a_limit(turn):
        return "mended"
    if _says_more(turn):
        said = read_correction(turn.text, now=turn.now)
        if said.anew:
            return _anew(said)
        if mend(turn, draft, turn.text):
            return "mended"
    called = label if label in PART_OF else part_called(turn.text)
    if called := called or _piece_called(draft, turn.text):
        say_anew(turn, draft, called)
        return None if called == label else "one_part"
    return "leave" if is_aside(turn.text) else NOT_UNDERSTOOD


@step("action_leave_edit")
def leave_edit(turn: Turn) -> None:
    """Nothing is to change: a plan that stands goes on standing, one being made is read back."""
    draft, standing = draft_in_hand(turn), agreed_plan(turn.session, goal_for_plan(turn).id)
    if standing is None or _what_it_says(draft) != _what_it_says(standing):
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

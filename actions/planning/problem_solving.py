"""What gets in the way: the eight steps of the CDSMP list, as far as the person wants to go.

1 name it · 2 list ideas · 3 pick one · 4 try (the plan) · 5 look how it went (the check-in) ·
6 try another · 7 use other help · 8 accept that it may not be solved now (Lorig; docs/method.md).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from actions.agenda.words import either, said_back
from actions.always.had_enough import had_enough
from actions.answers.hearing import answer_to, offers, reads_first
from actions.check_ins.outcomes import did_it_after_all
from actions.danger.danger_list import danger_signs_were_asked
from actions.planning.goal_for_plan import goal_for_plan
from actions.planning.nobody_there import nobody_there
from actions.planning.planning import draft_in_hand
from actions.readiness.readiness import hear_limits
from actions.turn import Turn, step
from store.barriers import (
    Barrier,
    barrier_in_hand,
    barriers_of,
    note_barrier,
    steps_of,
    take_step,
)
from store.check_ins import CheckInState, check_ins_of
from store.goals import GoalState, move_goal
from store.plans import draft_plan
from understanding.change.barriers import read_barrier
from understanding.check_ins.done_after_all import says_it_was_done
from understanding.danger.red_flags import is_local, tells_of_illness
from understanding.plans.helpers import names_nobody, read_helper
from understanding.plans.no_doing import names_no_doing
from understanding.plans.to_do import ToDo, what_is_named
from understanding.talking.set_apart import set_apart
from understanding.talking.settled import but_cannot
from understanding.text.fragment import Shape, fragment_in
from understanding.text.hedges import without_hedges
from understanding.text.words import in_english, plain
from understanding.topics.picking import minds_not_which, short

#: Named this lately, a problem is the one being talked about.
JUST_NOW = timedelta(minutes=30)
NONE_OF_THEM = re.compile(r"(?:none|nane|neither|no?ane|no|naw)(?: (?:of|o) (?:them|these|those))?")
OR = re.compile(r"\s+or\s+(?:else\s+)?|[,;\n]+\s*|[.!]+\s+", re.IGNORECASE)
_LEAD_IN = re.compile(
    r"^(?:(?:well|och|and|maybe|mibbe|or|just|then|also|aye|i could|i can|i might|i'd|i would|"
    r"i suppose i could)\s+)+(?=\w+\s)",
    re.IGNORECASE,
)
#: "No way round a hill", "there isn't one", "like if I need to go": a trouble, and no way.
NO_WAY = re.compile(
    r"\W*(?:(?:well|och|but|and|like|cos|because)\W+)*(?:no|not|never|nothing|none|there is not|"
    r"it is what it is|(?:it )?cannot be (?:sorted|helped|fixed|solved|changed)|"
    r"i (?:have |had )?(?:tried|done) (?:everything|it all|them all|that|all)|"
    r"(?:when|if|as soon as) "
    r"(?:i|a|ah) (?:need|get|am|go|feel|have|start|stop|cannot|do not)\b)"
)
FEWEST_TOLD = 3
#: No way round it, or nothing in the way: as good as "no".
NOTHING = re.compile(
    r"(?:(?:no|naw|och|honestly|there's|there is|it's|i)\W+)*"
    r"(?:nothing|nothin|nuthin|nowt|hee ?haw|none|(?:can't|cannot|cannae|canny) (?:really )?"
    r"think (?:of|o) (?:anything|any|one|ony|onything|a thing)|(?:nothing|nothin) comes to mind)"
    r"(?: (?:at all|really|much|the now|just now|comes to mind|i can think of|in the way|else))*"
)
#: "She did offer", "I said no": told of what was, and no way round.
REFUSED = re.compile(
    r"\W*(?:and |but )?(?:i|she|he|they) (?:said (?:no|yes)|did offer|offered|refused)\b"
)
#: "My neighbour Isa could", "my brother might, I suppose".
COULD = re.compile(
    r"\W+(?:could|can|might|would|will|may)"
    r"(?: (?:[\w']+ ){0,2}?(?:me|us|it|help|come|over|ower|round|roon|in|along|alang|try|maybe))?"
    r"(?:[\s,]+(?:i suppose|maybe|i think|perhaps))?\W*$",
    re.IGNORECASE,
)
#: "Maybe my sister has a car": it is she who could help.
HAS = re.compile(
    r"(?<=\w) (?:has|hus|has got|'s got|owns|drives)\b(?! (?:no|nae)\b).*$", re.IGNORECASE
)
BUT = re.compile(r"\bbut\b", re.IGNORECASE)
#: Asked of the coach: no idea of theirs.
ASKS_US = re.compile(
    r"\W*(?:(?:well|och|but|have|do) )*(?:is there|are there|what (?:do|would|can|could|about "
    r"you)|can you|"
    r"could you|would you|any (?:ideas|suggestions)|you any|have you|do you|got any)\b"
)
#: "The doctor said a stick": the stick is the way.
SAID_BY = re.compile(
    r"^(?:the|my|ma|oor|our) [\w ]{2,20}? (?:said|says|suggested|suggests|recommended|telt me|"
    r"told me)"
    r"(?: that| to try| to use| to get| to| tae| about| maybe)*\s+",
    re.IGNORECASE,
)
#: They do not say what it was.
NO_REASON = frozenset({"no", "unsure", "skipped"})
NAME, LIST, PICK, TRY, ASSESS, SUBSTITUTE, OTHER_HELP, ACCEPT = range(1, 9)


@reads_first("in_the_way")
def done_after_all(turn: Turn) -> str | None:
    """ "Aye I did it, I tellt ye": an answer, though it names nothing that was in the way."""
    return "done" if says_it_was_done(turn.text) else None


@answer_to("barrier", "in_the_way")
def hear_barrier(turn: Turn, label: str) -> str | None:
    """Step 1: the problem, in their words."""
    if turn.asked == "in_the_way" and did_it_after_all(turn):
        return "done"
    if _says(NOTHING, turn):
        return "no"
    if turn.asked == "in_the_way" and turn.pressed is None and label not in NO_REASON:
        if had_enough(turn):
            return "had_enough"
        if tells_of_illness(turn.text):
            label = "pain_or_symptoms"
        elif label == "pain_or_symptoms" and is_local(turn.text):
            label = "said"
        if label == "pain_or_symptoms" and danger_signs_were_asked(turn):
            label = "said"  # The list of danger signs is put once in a check-in.
        hear_limits(turn, label)
        name_problem(turn)
        return label
    if label not in NO_REASON:
        hear_limits(turn, label)
        name_problem(turn)
    return None


def _says(pattern: re.Pattern[str], turn: Turn) -> bool:
    return pattern.fullmatch(plain(turn.text).strip(" .,!")) is not None


def name_problem(turn: Turn, words: str | None = None) -> None:
    """Keep what gets in the way as the problem in hand, once a message.

    `words` are those of the message that name it, where not all of them do.
    """
    words = words or set_apart(turn.text).told or turn.text
    if not turn.once("barrier"):
        return
    goal = goal_for_plan(turn)
    plan = draft_plan(turn.session, goal.id)
    answered = check_ins_of(turn.session, turn.person.id, CheckInState.ANSWERED)
    check_in = next((row for row in answered if _is_lately(turn, row.answered_at)), None)
    barrier = note_barrier(
        turn.session,
        turn.person.id,
        read_barrier(words, asked="barrier") or "other",
        words,
        turn.now,
        plan_id=plan.id if plan else None,
        check_in_id=check_in.id if check_in else None,
    )
    take_step(turn.session, barrier, NAME, words, turn.now)


def problem_in_hand(turn: Turn) -> Barrier | None:
    """The problem talked about last: the one with the latest step."""
    return barrier_in_hand(turn.session, turn.person.id)


@step("action_sort_out")
def sort_out(turn: Turn) -> None:
    """On with a problem that was named just now; nobody is asked for it twice."""
    problem = problem_in_hand(turn)
    named = problem is not None and _is_lately(turn, problem.said_at)
    turn.go_to("ways" if named else "barrier")


def _is_lately(turn: Turn, moment: datetime | None) -> bool:
    return moment is not None and turn.now - moment < JUST_NOW


@step("action_other_way")
def other_way(turn: Turn) -> None:
    """Step 6: another idea of the first list where there is one, else think again."""
    turn.go_to("pick_way" if ways_left(turn) else "ways")


@answer_to("ways")
def hear_ways(turn: Turn, label: str) -> str | None:
    """Step 2: every idea, however small, in their words."""
    problem = problem_in_hand(turn)
    if _says(NOTHING, turn):
        return "no"
    if label != "said" or problem is None or not turn.once("ways"):
        return None
    named = ways_named(set_apart(turn.text).told)
    for idea in named:
        take_step(turn.session, problem, LIST, SAID_BY.sub("", idea), turn.now)
    if named:
        return None
    # How it is was told instead of a way: said back, and asked for once in other words.
    told = len(turn.text.split()) >= FEWEST_TOLD and not turn.asked_twice
    return "told" if told else "no"


def ways_named(told: str) -> list[str]:
    """The ways that an answer names; "get the bus up and walk down" is one way of two steps."""
    parts = [part.strip(" .,;") for part in OR.split(told)]
    return [
        _LEAD_IN.sub("", without_hedges(part))
        for part in parts
        if part
        and not (part.endswith("?") or ASKS_US.match(in_english(part)))
        and not names_no_doing(part)
        and not REFUSED.match(in_english(part))
        and not NO_WAY.match(in_english(part))
        and what_is_named(part) is ToDo.DOING
    ]


def ways_left(turn: Turn) -> list[str]:
    """The ideas listed for the problem in hand that have not been picked yet, newest last."""
    problem = problem_in_hand(turn)
    if problem is None:
        return []
    steps = steps_of(turn.session, problem.id)
    picked = {row.words for row in steps if row.step in {PICK, SUBSTITUTE}}
    return [row.words for row in steps if row.step == LIST and row.words not in picked][-4:]


@step("action_ask_pick_way")
def ask_pick_way(turn: Turn) -> None:
    """Step 3: pick one to try; none is an answer too."""
    ways = [said_back(way) for way in ways_left(turn)]
    if not ways:
        turn.go_to("ways")  # Nothing is left to pick from: ideas are asked for.
        return
    buttons = [(short(way), f"way_{number}") for number, way in enumerate(ways)]
    if len(ways) == 1:
        pair = [("Yes, I'll try that", "way_0"), ("No", "no")]
        turn.say_with_buttons("utter_pick_way_one", pair, way=ways[0])
    else:
        turn.say_with_buttons("utter_pick_way", [*buttons, ("None", "no")], ways=either(ways))


@offers("pick_way")
def ways_on_offer(turn: Turn) -> Mapping[str, Sequence[str]]:
    """What may be typed to pick a way."""
    ways = {f"way_{number}": (way, said_back(way)) for number, way in enumerate(ways_left(turn))}
    return {**ways, "no": ("none", "nane", "neither", "none of them", "none of these")}


TURNS_DOWN = re.compile(
    r"\b(?:too (?:dear|far|hard|much|expensive|steep|slow)|never|not|no|cannot|could not|wish|"
    r"costs)\b"
)


@reads_first("pick_way")
def read_no_matter_which(turn: Turn) -> str | None:
    """Who does not mind which begins with the first; "the taxi" is picked, "too dear" is not."""
    if minds_not_which(turn.text):
        return "way_0"
    if _says(NOTHING, turn):
        return "no"
    ways = ways_left(turn)
    named = _way_named(ways, turn.text)
    if named is None or turn.control is not None:
        return None
    if TURNS_DOWN.search(in_english(turn.text)):
        return "no" if turn.asked_twice else "told"
    return f"way_{ways.index(named)}"


@answer_to("pick_way")
def hear_pick_way(turn: Turn, label: str) -> str | None:
    """Keep the way to try (step 4); a second one picked for the same problem is step 6."""
    ways = ways_left(turn)
    problem = problem_in_hand(turn)
    if label == "told":
        return None
    if label != "no" and turn.pressed is None and but_cannot(turn.text):
        return "no" if turn.asked_twice else "told"  # "Aye but I can't afford it": not picked.
    if label == "yes" and ways:
        label = "way_0"
    if label.startswith("way_"):
        number = min(int(label.removeprefix("way_")), len(ways) - 1)
        chosen = ways[number] if ways else ""
    elif label == "said" and not _says(NONE_OF_THEM, turn):
        chosen = _way_named(ways, turn.text) or turn.text
    else:
        return "no"
    if problem is not None and chosen and turn.once("way"):
        before = [row for row in steps_of(turn.session, problem.id) if row.step == PICK]
        take_step(turn.session, problem, SUBSTITUTE if before else PICK, chosen, turn.now)
        take_step(turn.session, problem, TRY, chosen, turn.now)
    return "picked"


def _way_named(ways: list[str], text: str) -> str | None:
    """The one way that has a longer word in common with what was said: "the brolly one"."""
    said = {word.removesuffix("'s") for word in plain(text).split() if len(word) > 3}
    found = [way for way in ways if said & set(plain(way).split())]
    return found[0] if len(found) == 1 else None


@step("action_ask_resource")
def ask_resource(turn: Turn) -> None:
    """Step 7: who or what else could help; who has nobody is not asked it once more."""
    if nobody_there(turn):
        turn.go_to("park")
    else:
        turn.say("utter_resource")


@answer_to("resource")
def hear_resource(turn: Turn, label: str) -> str | None:
    """Step 7: somebody or something else that could help; a person goes into the plan."""
    problem = problem_in_hand(turn)
    if names_nobody(turn.text) or _says(NOTHING, turn):
        return "no"
    if label != "said" or problem is None or not turn.once("resource"):
        return None
    named = help_named(turn.text)
    if named is None:
        return "told"  # "The council are useless" names nobody: nobody goes into the plan.
    take_step(turn.session, problem, OTHER_HELP, named, turn.now)
    draft = draft_in_hand(turn)
    draft.who_helps = draft.who_helps or said_back(named)
    return None


def help_named(text: str) -> str | None:
    """Who or what could help, as a thing that can be named; None for what only tells."""
    words = HAS.sub("", COULD.sub("", set_apart(text).told.strip(" .,!?")))
    found = fragment_in(words)
    thing = found is not None and found.shape is Shape.THING and not BUT.search(words)
    return found.words if found is not None and thing else read_helper(words, asked=True)


@step("action_after_way")
def after_way(turn: Turn) -> None:
    """Back to the plan: on with its parts, or how sure they are now."""
    draft = draft_in_hand(turn)
    draft.confidence = None
    if turn.answer == "picked":
        turn.say("utter_way_kept")
    elif turn.answer == "no":
        turn.say("utter_heard_no")
    if draft.what is None:
        turn.go_to("limits" if "limits" not in turn.questions_asked else "idea")
    elif "how_much" in turn.questions_asked or draft.how_much is not None:
        turn.go_to("plan_confidence")
    else:
        turn.go_to("how_much")


@answer_to("park")
def hear_park(_turn: Turn, label: str) -> str | None:
    """Only who wants another way is asked for one: "I don't know" and "no" let it be."""
    return {"yes": "try_other"}.get(label, label if label == "try_other" else "park_it")


@reads_first("park")
def read_whatever(turn: Turn) -> str | None:
    """ "Whatever" lets it be, and so does a bare no."""
    return "park_it" if minds_not_which(turn.text) or turn.control == "no" else None


@step("action_park_problem")
def park_problem(turn: Turn) -> None:
    """Step 8: it may not be solved now. The goal rests; nothing is lost."""
    problem = problem_in_hand(turn)
    if problem is not None and turn.once("park"):
        take_step(turn.session, problem, ACCEPT, problem.words, turn.now)
    move_goal(turn.session, goal_for_plan(turn), GoalState.PAUSED, turn.now)
    turn.say("utter_parked_problem")
    met = any(problem.check_in_id for problem in barriers_of(turn.session, turn.person.id)[-1:])
    turn.go_to("differently" if met else "else")


@step("action_look_at_fix")
def look_at_fix(turn: Turn) -> None:
    """Step 5: where a way round something was tried, ask whether it worked; else what next."""
    tried = way_tried(turn)
    turn.go_to("fix_worked" if tried else "next")


def way_tried(turn: Turn) -> str | None:
    """The way picked for the problem before this one, if its outcome was not looked at yet."""
    for problem in reversed(barriers_of(turn.session, turn.person.id)[:-1]):
        steps = [row for row in steps_of(turn.session, problem.id) if row.step in {TRY, ASSESS}]
        if steps:
            return steps[-1].words if steps[-1].step == TRY else None
    return None


@step("action_ask_fix_worked")
def ask_fix_worked(turn: Turn) -> None:
    """Ask whether the way they chose last time helped."""
    turn.say_with_buttons(
        "utter_fix_worked_ask",
        [("Yes", "yes"), ("No", "no")],
        way=said_back(way_tried(turn) or "what you chose"),
    )


@answer_to("fix_worked")
def hear_fix_worked(turn: Turn, label: str) -> None:
    """Keep what came of it."""
    for problem in reversed(barriers_of(turn.session, turn.person.id)[:-1]):
        if any(row.step == TRY for row in steps_of(turn.session, problem.id)):
            if turn.once("assess"):
                take_step(turn.session, problem, ASSESS, turn.text or label, turn.now)
            return

"""What they want to talk about: all of it listed, one thing picked, the rest kept for later."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from actions.hearing import NOT_UNDERSTOOD, answer_to, offers, reads_first
from actions.turn import Turn, step
from actions.words import UNNAMED_GOAL, listed, name_of, said_back, topic_of
from store.agenda import (
    AgendaItem,
    AgendaState,
    Area,
    LimitKind,
    agenda_of,
    item_in_focus,
    note_limit,
    note_strength,
    park_other_items,
    raise_agenda_items,
)
from store.goals import Goal, GoalState, goal_in_hand, goals_of, move_goal, set_goal
from store.plans import draft_plan, end_plan
from understanding.agreeing import age_told, told_with_an_age
from understanding.choices import read_choice
from understanding.conditions import condition_told
from understanding.declines import not_now
from understanding.helps import help_in, helps_now, names_a_help, says_when_it_helps
from understanding.lists import tells_a_tale, things_said
from understanding.loss import loss_in, told_beside
from understanding.out_of_reach import OutOfReach, out_of_reach
from understanding.phrase_shape import Shape, bare_phrase, shape_of
from understanding.picking import (
    minds_not_which,
    named_among,
    short,
    takes_it_back,
    told_instead,
)
from understanding.plans import read_limits
from understanding.said_as_wish import is_a_wish, would_help
from understanding.said_in_short import InShort, said_in_short
from understanding.set_apart import Apart, set_apart
from understanding.story_told import read_story, says_when_or_how_often
from understanding.to_do import ToDo, what_is_named
from understanding.topic_named import topic_named
from understanding.topics import life_area, others_want
from understanding.words import in_english, plain

#: "My knees", "the money worries at home": longer pieces of two tell one tale.
WORDS_IN_A_THING = 5
WORDS_IN_A_NAME = 2
NONE_NAMED = re.compile(r"\W*(?:(?:och|well|no|nah)[\s,]+)*(?:none|neither|not (?:any|really))\b")
#: Longer than this it is no name of a thing, whatever stands beside it.
WORDS_IN_A_CLAUSE = 8
#: Fewer words pick nothing and tell nothing.
A_FEW_WORDS = 5
FLARE_UP = re.compile(r"\b(?:flare|flaring|flared)[- ]?up\b|\bin a flare\b")
#: "I'd like to walk to the shops": a wish, whatever was asked.
A_WISH = re.compile(
    r"(?:(?:well|och|no|aye|ok|so|just|but)[\s,]+)*"
    r"(?:(?:i|ah)(?:'d| would|'m| am| do)? ?(?:just |really |much )?(?:like|love|want|"
    r"wanting|hoping|hope|wish|rather)\b|id (?:like|love|rather)\b|my goal\b|to be able\b|"
    r"being able\b|be able\b|"
    r"what i (?:want|would like)\b)"
)
BECAUSE = re.compile(r"\W*(?:(?:well|och|just|it's|aye)\W+)*(?:be)?(?:cause|cos|coz|cuz|since)\b")
#: Typed where "enough for today" is on offer: "naw, that's me", "nothing else the now".
ENOUGH = re.compile(
    r"(?:(?:no|naw|nah|nope|aye|yes|ok|och)\W+)?"
    r"(?:that'?s (?:me|all|it|us|enough|plenty)|(?:nothing|nowt|no|nae) (?:else|more|mair)|"
    r"(?:i'm|am|ah'm) done|that'?ll dae?|that'?ll do|enough)"
    r"(?: (?:for )?(?:today|now|the day|the now|thanks|cheers|ta))*"
)


#: A longer wish tells a tale besides.
LONGEST_WISH = 12

#: Looking after somebody grown is spoken of first; a mother of two small ones tells of herself.
IS_CARER = re.compile(r"\b(?:carer|care for|caring for|look(?:ing)? after)\b")
#: Said in short where they are asked what is on their mind, these name nothing to talk about.
NO_TOPIC = {
    InShort.EVERYTHING: "everything",
    InShort.SENT: "sent",
    InShort.DOUBTS_US: "doubts",
    InShort.RATHER_NOT: "rather_not",
}
#: "That's me away to feed the cat" ends it as well.
TAKES_LEAVE = frozenset({Apart.ENDS, Apart.HERE, Apart.AGREES})


@answer_to("open", "area_more")
def hear_things(turn: Turn, label: str) -> str | None:
    """Keep every thing named; several are to be chosen from."""
    if turn.asked == "else" and turn.control == "thanks":
        return "no"
    if label != "said":
        return None
    if turn.asked == "else":
        if turn.control == "goodbye":
            return "no"
        picked = _parked_named(turn)
        if picked is not None:
            park_other_items(turn.session, turn.person.id, picked.id)
            return None
        only = set_apart(turn.text).only
        if ENOUGH.fullmatch(plain(turn.text).strip(" .,!")) or only in TAKES_LEAVE:
            return "no"
        if only is not None:
            return NOT_UNDERSTOOD
    if turn.asked == "open" and age_told(turn.text, asked="consent") is not None:
        told = told_with_an_age(turn.text)
        if not told and len(turn.text.split()) <= WORDS_IN_A_THING:
            return "aged"  # "I'm 54" is nothing to talk about.
    short = said_in_short(turn.text)
    if short in NO_TOPIC:
        return NO_TOPIC[short]
    if take_story(turn, turn.text):
        return "story"
    if turn.asked == "open" and take_first_wish(turn):
        return "wish"
    found = take_things(turn, turn.text)
    # Danger signs are asked about before anything else (docs/safety.md).
    return "flare" if turn.asked == "open" and FLARE_UP.search(plain(turn.text)) else found


def take_first_wish(turn: Turn) -> bool:
    """Begin with the goal itself where the first thing said is one: "I want to walk 5k"."""
    told = set_apart(turn.text).told
    named = shape_of(bare_phrase(name_of(told))) in {Shape.THING, Shape.DOING, Shape.TO_DO}
    wish = named and A_WISH.match(in_english(told))
    goal = goal_in_hand(turn.session, turn.person.id)
    standing = goal is not None and goal.state is not GoalState.EXPLORING
    if (
        not wish
        or standing
        or loss_in(told)
        or len(told.split()) > LONGEST_WISH
        or note_caring(turn, told)
    ):
        return False
    take_things(turn, told)
    take_goal(turn, told)
    return True


def take_things(turn: Turn, text: str) -> str:
    """Keep the things that a message names; say whether there are several.

    Somebody who begins with the person they look after has named one thing, themselves: "carer".
    """
    text = set_apart(text).told or text  # "Sorry to moan" is no topic, nor is "that's wrong".
    text = told_beside(text) or text  # A loss is no topic of its own unless they want it so.
    one = condition_told(text) is not None  # "Mum has dementia and lives with us" is no list.
    things = [text] if one else _apart(things_said(text)) or [text]
    caring = note_caring(turn, text) and "caring" in read_limits(things[0])
    if caring:
        things = [text]
    if turn.once("things"):
        area = turn.slots.get("area")
        items = raise_agenda_items(
            turn.session,
            turn.person.id,
            [(thing, _area(thing, area)) for thing in things],
            turn.now,
        )
        if len(things) == 1 and items:
            park_other_items(turn.session, turn.person.id, items[0].id)
    if caring:
        return "carer" if turn.asked == "open" else "one"
    return "several" if len(things) > 1 else "one"


def take_story(turn: Turn, text: str) -> bool:
    """Keep a story told at once: what weighs is the topic, the wish the goal, and limits bind.

    One that tells of a loss, a flare-up or somebody looked after is heard in its own way.
    """
    story = read_story(text)
    goal = goal_in_hand(turn.session, turn.person.id)
    standing = goal is not None and goal.state is not GoalState.EXPLORING
    if story is None or standing or loss_in(text) or FLARE_UP.search(plain(text)):
        return False
    if note_caring(turn, text) and IS_CARER.search(in_english(text)):
        return False
    if turn.asked != "more" and turn.once("things"):
        weighs = ". ".join(story.weighs)
        items = raise_agenda_items(
            turn.session,
            turn.person.id,
            [(weighs, _area(weighs, turn.slots.get("area")))],
            turn.now,
        )
        if items:
            park_other_items(turn.session, turn.person.id, items[0].id)
    for kind in sorted(read_limits(text)) if turn.once("limits") else ():
        note_limit(turn.session, turn.person.id, LimitKind(kind), text, turn.now)
    take_goal(turn, story.wish)
    # "Swim on Tuesdays" is a step already; "10k by June" is what the steps lead to.
    turn.set("idea_said", story.wish[:300] if says_when_or_how_often(story.wish) else None)
    return True


def note_caring(turn: Turn, text: str) -> bool:
    """Remember somebody as a carer where they say so; caring then binds every plan."""
    if "caring" not in read_limits(text):
        return False
    turn.person.is_carer = True
    note_limit(turn.session, turn.person.id, LimitKind.CARING, text, turn.now)
    return True


def _apart(things: list[str]) -> list[str]:
    """Keep a list as a list, and a tale with a comma as the one thing that it tells of."""
    if any(map(tells_a_tale, things)):
        # "My knees and my weight, and no life in me since my man died": two are named beside it.
        # "Wullie, my pal, died" is one tale of one man.
        names = [thing for thing in things if len(thing.split()) <= WORDS_IN_A_NAME]
        is_list = sum(life_area(name) not in {None, Area.PEOPLE.value} for name in names) > 1
    elif len(things) == 2 and any(map(_is_a_clause, things)):
        is_list = False  # "My husband left and the weans are wild": two clauses tell one tale.
    else:
        short = [len(thing.split()) <= WORDS_IN_A_THING for thing in things]
        # One long clause among them tells how it is: what stands beside it was no list.
        told = any(len(thing.split()) > WORDS_IN_A_CLAUSE for thing in things)
        is_list = all(short) or (len(things) > 2 and not told)
    return things if is_list else []


def _is_a_clause(thing: str) -> bool:
    head = thing.split(",")[0]  # "My back, had it since 1998" is a name with a detail.
    return shape_of(head) in {Shape.SENTENCE, Shape.SCRAP} and len(head.split()) > WORDS_IN_A_NAME


def _area(text: str, chosen: str | None) -> Area | None:
    found = life_area(text) or chosen
    return Area(found) if found else None


def _parked_named(turn: Turn) -> AgendaItem | None:
    said = turn.text.casefold()
    for item in agenda_of(turn.session, turn.person.id, AgendaState.PARKED, AgendaState.OPEN):
        if topic_of(item.words).casefold() in said or item.words.casefold() in said:
            return item
    return None


@reads_first("area")
def read_area(turn: Turn) -> str | None:
    """ "My chest": fewer words than a choice takes, and a part of life all the same."""
    if turn.control is not None or read_choice(turn.text, turn.question.choices):
        return None
    return life_area(turn.text)


@answer_to("area")
def hear_area(turn: Turn, label: str) -> None:
    """Remember the part of life chosen, for the words that follow."""
    if label in {area.value for area in Area}:
        turn.set("area", label)


@offers("which", "else")
def waiting_things(turn: Turn) -> Mapping[str, Sequence[str]]:
    """List what may be picked: each open thing by its own words."""
    items = waiting_items(turn)
    return {f"item_{item.id}": (item.words, topic_of(item.words)) for item in items}


def waiting_items(turn: Turn) -> list[AgendaItem]:
    """What was said and not yet talked about, the newest five."""
    items = agenda_of(turn.session, turn.person.id, AgendaState.OPEN, AgendaState.PARKED)
    return items[-5:]


@reads_first("more")
def read_taken_back(turn: Turn) -> str | None:
    """ "Actually no", just after one of several was picked."""
    picked = turn.questions_asked[-2:] == ["which", "more"]
    return "anew" if picked and takes_it_back(turn.text) else None


@answer_to("which", "else")
def hear_pick(turn: Turn, label: str) -> str | None:
    """Bring the picked thing into focus; the others are parked."""
    if not label.startswith("item_"):
        if turn.asked == "else":
            return hear_things(turn, label)
        items = waiting_items(turn)
        named = named_among(turn.text, [topic_of(item.words) for item in items])
        if named is None and minds_not_which(turn.text):
            named = 0
        if named is None:
            return _picks_none(turn, label)
        label = f"item_{items[named].id}"
    park_other_items(turn.session, turn.person.id, int(label.removeprefix("item_")))
    return "picked"


def _picks_none(turn: Turn, label: str) -> str | None:
    """None of the list: what was told instead is the topic; a bare no is asked what it is, then."""
    told = told_instead(turn.text)
    if told and life_area(told):
        take_things(turn, told)
        return "told"
    if label == "no" or NONE_NAMED.match(in_english(turn.text)):
        return "none_fit"
    # More was told, and none was picked: it is said back.
    return "told" if label == "said" and len(turn.text.split()) >= A_FEW_WORDS else None


@step("action_take_back_pick")
def take_back_pick(turn: Turn) -> None:
    """ "Actually no", after picking: the list again; nothing of the pick is kept."""
    current = item_in_focus(turn.session, turn.person.id)
    if current is not None:
        current.state = AgendaState.OPEN
    turn.say("utter_taken_back")
    turn.go_to("which" if waiting_items(turn) else "open")


@step("action_ask_which")
def ask_which(turn: Turn) -> None:
    """Name all that was said and let the person pick; it is theirs to choose."""
    items = waiting_items(turn)
    names = [topic_of(item.words) for item in items]
    turn.say_with_buttons("utter_which", to_pick(items), things=listed(names))


def to_pick(items: list[AgendaItem]) -> list[tuple[str, str]]:
    """A button for each thing, named in their words."""
    return [(short(topic_of(item.words)), f"item_{item.id}") for item in items]


@step("action_focus")
def focus(turn: Turn) -> None:
    """Say what is kept for later, by name. Where nothing was picked, the first thing is taken."""
    current = item_in_focus(turn.session, turn.person.id)
    items = waiting_items(turn)
    if current is None and items:
        current = items[0]
        park_other_items(turn.session, turn.person.id, current.id)
        items = items[1:]
    names = [topic_of(item.words) for item in items if current is None or item.id != current.id]
    if names:
        turn.say("utter_parked", things=listed(names[:3]))
    else:
        turn.say("utter_heard_button")


@answer_to("helps")
def hear_strength(turn: Turn, label: str) -> str | None:
    """What already helps comes before any idea of ours; more of the trouble is no help."""
    if _says_nothing_helps(turn):
        return "no"
    if label != "said":
        return None
    talk, barrier = str(turn.reading.get("talk")), turn.reading.get("barrier")
    # Who has died is no help, and neither is what they say of themselves or the coach.
    said = helps_now(help_in(told_beside(set_apart(turn.text).told)))
    if would_help(said):
        turn.set("would_help", f"if you had {said_back(str(would_help(said)))}")
        return "trouble"  # What is not there yet is no help: it is what they would like.
    named = says_when_it_helps(said) or names_a_help(said, talk=talk, barrier=barrier)
    if not said or not named:
        return "trouble"
    if turn.once("strength"):
        note_strength(turn.session, turn.person.id, said, turn.now)
    return None


def _says_nothing_helps(turn: Turn) -> bool:
    """ "Nowt", or "nothing. My sister used to take her": and no help is named besides."""
    first = re.split(r"[.!,;]\s", turn.text.strip(), maxsplit=1)[0]
    if InShort.NOTHING not in {said_in_short(turn.text), said_in_short(first)}:
        return False
    rest = help_in(turn.text)
    named = shape_of(bare_phrase(rest)) in {Shape.THING, Shape.DOING}
    return rest == turn.text or not (named or re.search(r"\b(?:help|ease)", in_english(rest)))


@answer_to("wish", "own_wish")
def hear_wish(turn: Turn, label: str) -> str | None:
    """What they would like becomes the goal, in their words; how bad it is becomes none."""
    if label != "said":
        return None
    if out_of_reach(set_apart(turn.text).told) is not None:
        return "out_of_reach"
    if is_a_wish(turn.text):
        take_goal(turn, turn.text)
        return None
    if turn.asked == "own_wish" or turn.slots.get("told_at_wish"):
        return "unsure"
    turn.set("told_at_wish", True)
    return "told"


#: What may be asked of a wish that no step leads to, by why it is out of reach.
BEYOND = {
    OutOfReach.LUCK: "utter_wish_beyond",
    OutOfReach.TIME: "utter_wish_beyond",
    OutOfReach.BODY: "utter_wish_beyond",
    OutOfReach.THE_DEAD: "utter_wish_of_the_dead",
    OutOfReach.OTHERS: "utter_wish_for_others",
}


@step("action_wish_out_of_reach")
def wish_out_of_reach(turn: Turn) -> None:
    """Hear a wish that nobody can bring about, and ask for what is within reach, once."""
    why = out_of_reach(set_apart(turn.text).told) or OutOfReach.LUCK
    turn.say(BEYOND[why])
    again = turn.questions_asked[-2:] == [turn.asked, turn.asked]
    turn.go_to("change" if again else turn.asked or "wish")


@answer_to("put_right")
def hear_put_right(turn: Turn, label: str) -> None:
    """What they would like, once the coach had it wrong."""
    if label == "said":
        take_wish(turn)


def take_wish(turn: Turn) -> bool:
    """Take a wish said in so many words for the goal that is being explored; say whether it was."""
    goal = goal_in_hand(turn.session, turn.person.id)
    agreed = goal is not None and goal.state is not GoalState.EXPLORING
    if agreed or not A_WISH.match(in_english(turn.text)) or name_of(turn.text) == UNNAMED_GOAL:
        return False
    take_goal(turn, turn.text)
    return True


def take_goal(turn: Turn, words: str) -> Goal | None:
    """Begin a goal from what was said, or give the one being explored these words.

    What is only said to the coach ("lol didn't say that", "sorry", "7") makes no goal: the goal in
    hand stays as it is.
    """
    words = set_apart(words).told
    if not words or not turn.once("goal"):
        return goal_in_hand(turn.session, turn.person.id)
    current = goal_in_hand(turn.session, turn.person.id)
    # What was said for a plan of another goal begins no plan of this one.
    turn.set("idea_said", None)
    if current is not None and current.state is GoalState.EXPLORING:
        if current.words != words and (draft := draft_plan(turn.session, current.id)):
            end_plan(turn.session, draft)
        current.words, current.name, current.changed_at = words, name_of(words), turn.now
        return current
    item = item_in_focus(turn.session, turn.person.id)
    return set_goal(
        turn.session,
        turn.person.id,
        words,
        turn.now,
        name=name_of(words),
        agenda_item_id=item.id if item else None,
    )


@answer_to("change")
def hear_change(turn: Turn, label: str) -> str | None:
    """Brief Action Planning's first question: a wish, a yes, a doubt or a no (Gutnick 2014)."""
    told = set_apart(turn.text).told
    if turn.pressed is None and not_now(told):
        return "not_now"
    named = what_is_named(told) if turn.pressed is None else ToDo.DOING
    if named is ToDo.WANTS_IDEAS and label in {"said", "unsure"}:
        # "You tell me": the ideas come once it is known how it stands with them.
        _begin_from_focus(turn)
        turn.set("ideas_wanted", True)
        return "ideas"
    if label != "said":
        _begin_from_focus(turn)
        return None
    goal = goal_in_hand(turn.session, turn.person.id)
    exploring = goal is not None and goal.state is GoalState.EXPLORING
    told_of_others = named in {ToDo.TELLS, ToDo.QUESTION} and not others_want(turn.text)
    if told_of_others:
        # "Nobody would want me" is heard, and is no wish: what was talked about is the goal.
        _begin_from_focus(turn)
    elif goal is None or not exploring or goal.name == UNNAMED_GOAL:
        take_goal(turn, turn.text)
    if told_of_others or BECAUSE.match(in_english(told)):
        return None  # "Cos I'm sick of this" says why, and not what.
    turn.set("idea_said", told[:300])
    if others_want(turn.text):
        noted = goal_in_hand(turn.session, turn.person.id)
        if noted is not None:
            noted.family_view = turn.text
        return "others_want"
    return None


def _begin_from_focus(turn: Turn) -> None:
    """Begin a goal of the thing talked about, where the goal in hand is planned and of another."""
    goal, item = (
        goal_in_hand(turn.session, turn.person.id),
        item_in_focus(turn.session, turn.person.id),
    )
    planned = goal is not None and goal.state is GoalState.PLANNED
    if planned and item is not None and goal and goal.agenda_item_id != item.id:
        take_goal(turn, topic_of(item.words))


@step("action_take_up")
def take_up(turn: Turn) -> None:
    """Take a message out of the blue as something on their mind, if it says anything."""
    nothing_told = set_apart(turn.text).only is not None
    if nothing_told or (len(turn.text.split()) < 2 and not life_area(turn.text)):
        turn.set("began", "unclear")
        return
    turn.set("began", "story" if take_story(turn, turn.text) else take_things(turn, turn.text))


@step("action_take_up_goal")
def take_up_goal(turn: Turn) -> None:
    """Take a wish out of the blue as the beginning of a goal."""
    if take_story(turn, turn.text):
        turn.set("began", "story")
        return
    turn.set("began", "one")
    take_things(turn, turn.text)
    take_goal(turn, turn.text)
    turn.set("idea_said", set_apart(turn.text).told[:300])


@step("action_take_up_carer")
def take_up_carer(turn: Turn) -> None:
    """Somebody who looks after another is coached as one; caring binds every plan."""
    turn.person.is_carer = True
    note_limit(turn.session, turn.person.id, LimitKind.CARING, turn.text, turn.now)
    if len(turn.text.split()) > 2:
        take_things(turn, turn.text)


@step("action_put_aside")
def put_aside(turn: Turn) -> None:
    """Leave the goal in hand as it is and make room; what was in focus is kept for later."""
    goal = goal_in_hand(turn.session, turn.person.id)
    if goal is not None and goal.state is GoalState.EXPLORING:
        move_goal(turn.session, goal, GoalState.PAUSED, turn.now)
    current = item_in_focus(turn.session, turn.person.id)
    if current is not None:
        current.state = AgendaState.PARKED
    for slot in ("area", "idea_said", "route", "limit_said", "ideas_wanted"):
        turn.set(slot, None)


@step("action_take_named")
def take_named(turn: Turn) -> None:
    """What they would rather talk about, where the wish names it; else they are asked."""
    named = topic_named(turn.text) if turn.pressed is None else None
    if named is None:
        turn.go_to("open")
        return
    several = take_things(turn, named) == "several"
    if several:
        turn.follow_with("action_ask_which")
    else:
        turn.say("utter_topic_taken_up", topic=topic_of(named))
        turn.go_to("more")


@step("action_ask_else")
def ask_else(turn: Turn) -> None:
    """Offer a parked thing by name, or the end; enough is always an answer."""
    current = item_in_focus(turn.session, turn.person.id)
    if current is not None:
        current.state = AgendaState.DONE
    items = waiting_items(turn)
    enough = ("That's enough for today", "no")
    if items:
        offered = items[:2]
        names = [topic_of(item.words) for item in offered]
        turn.say_with_buttons("utter_else", [*to_pick(offered), enough], things=listed(names))
    else:
        turn.say_with_buttons("utter_else_none", [enough])


def live_goals(turn: Turn) -> list[Goal]:
    """The goals that are neither done nor let go."""
    return goals_of(
        turn.session, turn.person.id, GoalState.EXPLORING, GoalState.PLANNED, GoalState.PAUSED
    )

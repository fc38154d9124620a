"""What they want to talk about: all of it listed, one thing picked, the rest kept for later."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from actions.agenda.words import listed, name_of, topic_of
from actions.answers.hearing import NOT_UNDERSTOOD, answer_to, offers, reads_first
from actions.planning.wishing import A_WISH, take_goal
from actions.turn import Turn, step
from store.agenda import (
    AgendaItem,
    AgendaState,
    Area,
    LimitKind,
    agenda_of,
    item_in_focus,
    note_limit,
    park_other_items,
    raise_agenda_items,
)
from store.goals import Goal, GoalState, goal_in_hand, goals_of
from understanding.people.conditions import condition_told
from understanding.people.loss import loss_in, told_beside
from understanding.plans.goal_refused import besides_asked_back
from understanding.plans.plans import read_limits
from understanding.talking.acts import Act, no_answer_by_act
from understanding.talking.agreeing import age_told, told_with_an_age
from understanding.talking.choices import read_choice
from understanding.talking.said_in_short import InShort, said_in_short
from understanding.talking.set_apart import Apart, set_apart
from understanding.text.lists import tells_a_tale, things_said
from understanding.text.phrase_shape import Shape, bare_phrase, shape_of
from understanding.text.words import in_english, plain
from understanding.topics.no_topic import names_no_topic
from understanding.topics.picking import (
    minds_not_which,
    named_among,
    short,
    takes_it_back,
    told_instead,
)
from understanding.topics.story_told import read_story, says_when_or_how_often
from understanding.topics.topics import life_area

#: "My knees", "the money worries at home": longer pieces of two tell one tale.
WORDS_IN_A_THING = 5
WORDS_IN_A_NAME = 2
#: "The money worries", which the parser takes for money that worries.
A_PLURAL = re.compile(r"(?:the|my|our|some|no) \w+ \w+s")
#: "Don't sleep much" leaves out who, and is a clause.
NO_NAME = re.compile(r"(?:do not|don't|dont|cannot|can't|cant|could not|will not|never|not) ")
#: A piece whose subject was cut off: "is joke" tells how something is, and names no topic.
SAYS_HOW_IT_IS = re.compile(
    r"(?:is|are|was|were|has|had|does|did|makes|feels|gets|hurts) (?!to\b)\w"
)
NONE_NAMED = re.compile(r"\W*(?:(?:och|well|no|nah)[\s,]+)*(?:none|neither|not (?:any|really))\b")
#: Longer than this it is no name of a thing, whatever stands beside it.
WORDS_IN_A_CLAUSE = 8
#: Fewer words pick nothing and tell nothing.
A_FEW_WORDS = 5
FLARE_UP = re.compile(r"\b(?:flare|flaring|flared)[- ]?up\b|\bin a flare\b")
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
    if turn.asked == "else" and (ended := _ends_or_picks(turn)) is not None:
        return ended or None
    if turn.asked == "open" and _is_only_an_age(turn.text):
        return "aged"
    short = said_in_short(turn.text)
    if short in NO_TOPIC:
        return NO_TOPIC[short]
    if no_answer_by_act(turn.reading.get("acts"), "open") is Act.REMARK:
        return "doubts"
    if names_no_topic(set_apart(turn.text).told or turn.text):
        return NOT_UNDERSTOOD  # "2 o'clock", "not Thursday": nothing to talk about, now or later.
    if take_story(turn, turn.text):
        return "story"
    if turn.asked == "open" and take_first_wish(turn):
        return "wish"
    found = take_things(turn, turn.text)
    # Danger signs are asked about before anything else (docs/safety.md).
    return "flare" if turn.asked == "open" and FLARE_UP.search(plain(turn.text)) else found


def _ends_or_picks(turn: Turn) -> str | None:
    """Where enough for today is on offer: "no" for an end, "" for a thing kept for later."""
    if turn.control == "goodbye":
        return "no"
    picked = _parked_named(turn)
    if picked is not None:
        park_other_items(turn.session, turn.person.id, picked.id)
        return ""
    only = set_apart(turn.text).only
    if ENOUGH.fullmatch(plain(turn.text).strip(" .,!")) or only in TAKES_LEAVE:
        return "no"
    return NOT_UNDERSTOOD if only is not None else None


def _is_only_an_age(text: str) -> bool:
    """ "I'm 54" is nothing to talk about."""
    aged = age_told(text, asked="consent") is not None and not told_with_an_age(text)
    return aged and len(text.split()) <= WORDS_IN_A_THING


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
    text = besides_asked_back(text)  # "Smoke?? na i want tae get up": the getting up.
    text = set_apart(text).told or text  # "Sorry to moan" is no topic, nor is "that's wrong".
    text = told_beside(text) or text  # A loss is no topic of its own unless they want it so.
    one = condition_told(text) is not None  # "Mum has dementia and lives with us" is no list.
    things = [text] if one else _named_in(text)
    caring = note_caring(turn, text) and bool(things) and "caring" in read_limits(things[0])
    if caring:
        things = [text]
    if things and turn.once("things"):
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


def _named_in(text: str) -> list[str]:
    """The things that a message names; none where all of it is a time, a number or a filler.

    Of "ma knees. no the Thursday" the knees are kept.
    """
    if names_no_topic(text):
        return []
    said = things_said(text)
    things = [thing for thing in said if not names_no_topic(thing)]
    left = things if len(things) == 1 < len(said) else [text]
    return _apart(things) or left


def _apart(things: list[str]) -> list[str]:
    """Keep a list as a list, and a tale with a comma as the one thing that it tells of."""
    # "My back and my sleep. is joke": what only says how something is names nothing.
    names = [thing for thing in things if not SAYS_HOW_IT_IS.match(in_english(thing))]
    if len(names) <= 1 < len(things):
        return []
    things = names
    if any(map(tells_a_tale, things)):
        # "My knees and my weight, and no life in me since my man died": two are named beside it.
        # "Wullie, my pal, died" is one tale of one man.
        names = [thing for thing in things if len(thing.split()) <= WORDS_IN_A_NAME]
        is_list = sum(life_area(name) not in {None, Area.PEOPLE.value} for name in names) > 1
    elif len(things) == 2 and any(map(_is_a_clause, things)):
        is_list = False  # "My husband left and the weans are wild": two clauses tell one tale.
    else:
        short = [len(thing.split(",")[0].split()) <= WORDS_IN_A_THING for thing in things]
        # One long clause among them tells how it is: what stands beside it was no list.
        told = any(len(thing.split()) > WORDS_IN_A_CLAUSE for thing in things)
        is_list = all(short) or (len(things) > 2 and not told)
    return things if is_list else []


def _is_a_clause(thing: str) -> bool:
    head = thing.split(",")[0]  # "My back, had it since 1998" is a name with a detail.
    if A_PLURAL.fullmatch(in_english(head)):
        return False
    clause = shape_of(head) in {Shape.SENTENCE, Shape.SCRAP} or NO_NAME.match(in_english(head))
    return bool(clause) and len(head.split()) > WORDS_IN_A_NAME


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
    offered = turn.question.choices if turn.question else {}
    if turn.control is not None or read_choice(turn.text, offered):
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
    """What was said and not yet talked about, the newest five; a time or a number is none of it."""
    items = agenda_of(turn.session, turn.person.id, AgendaState.OPEN, AgendaState.PARKED)
    return [item for item in items if not names_no_topic(item.words)][-5:]


@reads_first("which")
def read_no_matter_which(turn: Turn) -> str | None:
    """ "Whichever", "you pick": the first is taken up; they can still say another."""
    items = waiting_items(turn)
    if items and minds_not_which(turn.text):
        return f"item_{items[0].id}"
    if len(turn.text.split()) < A_FEW_WORDS or told_instead(turn.text):
        return None
    # "The knees but the sleep's what's killing me": not the first word of it decides.
    named = named_among(turn.text, [topic_of(item.words) for item in items])
    return f"item_{items[named].id}" if named is not None else None


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
    no = label == "no" or takes_it_back(turn.text)
    if no or NONE_NAMED.match(in_english(turn.text)):
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

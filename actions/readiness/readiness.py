"""How ready they are: one ruler for importance and confidence, and why it is not lower.

Never "why not higher?": that invites reasons against (Miller and Rollnick; docs/method.md).
"""

from __future__ import annotations

import re

from actions.agenda.agenda import take_story
from actions.agenda.words import UNNAMED_GOAL, listed, reason_in, said_back, topic_of
from actions.answers.hearing import NOT_UNDERSTOOD, answer_to, reads_first
from actions.files import shared_file
from actions.planning.wishing import asks_for_ideas, take_goal
from actions.turn import Turn, step
from coaching.readiness import WORDS_TO_RATE, Reading, band, thresholds
from coaching.tailoring import first_level
from paper.hill import hill
from store.agenda import Limit, LimitKind, item_in_focus, limits_of, note_limit
from store.check_ins import check_ins_of
from store.goals import Goal, GoalState, Whose, goal_in_hand, move_goal
from store.people import RulerStyle
from store.plans import draft_plan
from store.rulers import RulerKind, latest_reading, take_reading
from understanding.change.talk import read_talk
from understanding.people.feared_reason import feared_reason
from understanding.people.thinks_little_of_self import thinks_little_of_self
from understanding.plans.activities import begins_with_a_verb, is_activity
from understanding.plans.no_doing import is_a_duty
from understanding.plans.plans import read_limits
from understanding.plans.reasons import is_reason
from understanding.plans.to_do import ToDo, what_is_named
from understanding.plans.ways_out import ways_out_of
from understanding.rulers.rated_if import today_of, unmet_condition
from understanding.rulers.reason_beside_rating import reason_beside_rating, tells_a_help
from understanding.rulers.rulers import Ruler, read_ruler
from understanding.rulers.scale_words import words_on_the_scale
from understanding.rulers.two_ratings import confidence_beside
from understanding.talking.set_apart import set_apart
from understanding.text.numbers import TO_TEN_SPELT
from understanding.text.words import in_english
from understanding.topics.topics import ideas_area_of, life_area

#: "Quite" is said back as it is, "seven" as a seven.
FIGURE = re.compile(rf"\d|\b(?:{TO_TEN_SPELT})\b")
#: "10" is no reason why something matters.
HAS_WORDS = re.compile(r"[^\W\d_]{3}")
KINDS = {
    "importance": RulerKind.IMPORTANCE,
    "confidence": RulerKind.CONFIDENCE,
    "plan_confidence": RulerKind.PLAN_CONFIDENCE,
}
#: The one ruler, for what it is asked and in which way.
RULER_LINES = {
    ("importance", RulerStyle.NUMBERS): "utter_importance_numbers",
    ("importance", RulerStyle.WORDS): "utter_importance_words",
    ("importance", RulerStyle.PICTURE): "utter_importance_picture",
    ("confidence", RulerStyle.NUMBERS): "utter_confidence_numbers",
    ("confidence", RulerStyle.WORDS): "utter_confidence_words",
    ("confidence", RulerStyle.PICTURE): "utter_confidence_picture",
    ("plan_confidence", RulerStyle.NUMBERS): "utter_plan_confidence_numbers",
    ("plan_confidence", RulerStyle.WORDS): "utter_plan_confidence_words",
    ("plan_confidence", RulerStyle.PICTURE): "utter_plan_confidence_picture",
}
#: "Why not lower?", for a number and for a word or a place on the hill.
WHY_LINES = {"importance": "utter_importance_why", "confidence": "utter_confidence_why"}
WHY_LINES_IN_WORDS = {
    "importance": "utter_importance_why_words",
    "confidence": "utter_confidence_why_words",
}
#: A hill to climb, for those who dislike numbers.
ON_A_HILL = {"At the foot": 1, "Part way up": 4, "Half way": 5, "Near the top": 8, "At the top": 10}
#: "I could ring the surgery on Tuesday", "mibbe I'll try the baths": something to do.
AN_IDEA = re.compile(
    r"\W*(?:(?:well|och|maybe|perhaps|ok|so|no|aye|yes|i think|i suppose|i guess)[\s,]+)*"
    r"(?:(?:maybe|perhaps) )?i (?:could|might|was thinking of|would like to|'d like to|want to|"
    r"thought i (?:could|would|might)|will|am going to|'ll|'m going to) "
    r"(?!not\b|need\b|be\b|have\b)"
)


#: "Maybe in the spring", "once the scan's by", "another time".
LATER = re.compile(
    r"\b(?:maybe|later|another time|some other time|after|once|when|in the|next|if you (?:want|"
    r"like))\b"
)
#: The part of life they picked, where nothing else is named.
AREA_WORDS = {
    "body": "how your body is",
    "mood": "your mood and stress",
    "people": "having company",
    "money": "money and work",
    "meaning": "what gives your life meaning",
}
NOTHING_NAMED = "this"
#: What was told already, in a list after "You've told me about".
KNOWN_LIMITS = {
    LimitKind.COST: "money",
    LimitKind.TRAVEL: "getting about",
    LimitKind.ENERGY: "your energy",
    LimitKind.CARING: "who you look after",
    LimitKind.PAIN: "the pain",
    LimitKind.TIME: "time",
}
#: "I get puffed on the stairs" binds a plan as pain does, and is none.
OF_THE_BODY = {"pain": "the pain", "breath": "your breathing"}
MOST_LIMITS = 3


def ask_ruler(turn: Turn, name: str) -> None:
    """Ask the one ruler in the way this person took last time: numbers, words or a picture."""
    if name != "plan_confidence" and what_about(turn) == NOTHING_NAMED:
        _ask_what_it_is_about(turn)
        return
    style = turn.person.ruler_style or RulerStyle.NUMBERS
    if style is RulerStyle.NUMBERS:
        buttons = [(str(number), f"n{number}") for number in range(11)]
    elif style is RulerStyle.WORDS:
        buttons = [(word, f"n{place}") for word, place in WORDS_TO_RATE.items()]
    else:
        buttons = [(word, f"n{place}") for word, place in ON_A_HILL.items()]
    other = {
        RulerStyle.NUMBERS: ("In words instead", "as_words"),
        RulerStyle.WORDS: ("As a picture instead", "as_picture"),
        RulerStyle.PICTURE: ("In numbers instead", "as_numbers"),
    }[style]
    if style is RulerStyle.PICTURE:
        turn.dispatcher.utter_message(json_message={"file": shared_file("hill.png", hill)})
    turn.say_with_buttons(RULER_LINES[name, style], [*buttons, other], topic=what_about(turn))


def _ask_what_it_is_about(turn: Turn) -> None:
    """Nobody rates "this": a part of life to begin with is offered once, then it is left."""
    if "area" not in turn.questions_asked:
        turn.go_to("area")
        return
    turn.say("utter_no_plan_fine")
    turn.go_to("ask_again")


def what_about(turn: Turn) -> str:
    """What the ruler is about, in their words."""
    goal = goal_in_hand(turn.session, turn.person.id)
    if goal is not None and goal.name != UNNAMED_GOAL:
        return said_back(goal.name)
    item = item_in_focus(turn.session, turn.person.id)
    area = str(turn.slots.get("area") or "")
    return topic_of(item.words) if item else AREA_WORDS.get(area, NOTHING_NAMED)


@step("action_ask_importance")
def ask_importance(turn: Turn) -> None:
    """Ask how much it matters just now."""
    ask_ruler(turn, "importance")


@step("action_ask_confidence")
def ask_confidence(turn: Turn) -> None:
    """Ask how sure they are that they could, if they chose to; not what they rated already."""
    told = turn.slots.get("confidence_told")
    if told is None:
        ask_ruler(turn, "confidence")
        return
    turn.set("confidence_told", None)
    if float(told) >= thresholds().high_from:
        turn.say("utter_confidence_told", value=_place_on_ruler(float(told), float(told)))
        turn.say("utter_able")
        turn.go_to("limits")
    else:
        turn.go_to("confidence_why")


@step("action_ask_plan_confidence")
def ask_plan_confidence(turn: Turn) -> None:
    """Brief Action Planning's second question, about the plan itself."""
    ask_ruler(turn, "plan_confidence")


@answer_to("importance", "confidence", "plan_confidence")
def hear_ruler(turn: Turn, label: str) -> str | None:
    """Keep a dated reading and name its band: low, middle or high."""
    if label.startswith("as_"):
        turn.person.ruler_style = RulerStyle(label.removeprefix("as_"))
        return "other_style"
    if label.startswith("n") and label[1:].isdigit():
        value = low = high = float(label[1:])
    elif label == "rated":
        found = _rating_of_today(turn)
        if found is None:
            return "unsure"
        value, low, high = found.value, found.low, found.high
    else:
        if label in {"unsure", "skipped", "told", "rated_if", "smaller"}:
            return label
        return NOT_UNDERSTOOD
    asked = turn.asked or ""
    if turn.pressed is None and (condition := unmet_condition(turn.text)):
        turn.set("would_help", condition)
    goal = goal_in_hand(turn.session, turn.person.id)
    draft = draft_plan(turn.session, goal.id) if goal and asked == "plan_confidence" else None
    take_reading(
        turn.session,
        turn.person.id,
        turn.message_id,
        KINDS[asked],
        value=value,
        low=low,
        high=high,
        style=turn.person.ruler_style or RulerStyle.NUMBERS,
        words=turn.text or turn.title or str(int(value)),
        now=turn.now,
        goal_id=goal.id if goal else None,
        plan_id=draft.id if draft else None,
    )
    if draft is not None:
        draft.confidence = value
    if asked == "importance" and turn.pressed is None:
        _keep_confidence_beside(turn, goal)
    if asked == "confidence" and not check_ins_of(turn.session, turn.person.id):
        # The quiet level begins at what they say of themselves; it is never named to them.
        turn.person.level = first_level(value)
    found_band = band(Reading(low=low, high=high, taken_at=turn.now))
    if found_band is None:
        return "unsure"
    if not _says_why(turn, goal):
        return found_band.value
    helps = asked == "plan_confidence" and found_band.value != "high" and tells_a_help(turn.text)
    return f"{found_band.value}_help" if helps else f"{found_band.value}_why"


def _keep_confidence_beside(turn: Turn, goal: Goal | None) -> None:
    """ "8 for importance and 6 for how sure": the second is kept, and not asked for again."""
    told = confidence_beside(turn.text)
    turn.set("confidence_told", told)
    if told is None:
        return
    take_reading(
        turn.session,
        turn.person.id,
        turn.message_id,
        RulerKind.CONFIDENCE,
        value=told,
        low=told,
        high=told,
        style=turn.person.ruler_style or RulerStyle.NUMBERS,
        words=str(int(told)),
        now=turn.now,
        goal_id=goal.id if goal else None,
    )
    if not check_ins_of(turn.session, turn.person.id):
        turn.person.level = first_level(told)


def _rating_of_today(turn: Turn) -> Ruler | None:
    """What they rated, without what it would be "if mum went to day care"."""
    today = today_of(turn.text)
    if today == turn.text:
        found = turn.reading["ruler"]
        return Ruler(found["value"], found["low"], found["high"])
    return read_ruler(today, asked="importance" if turn.asked == "importance" else "confidence")


def _says_why(turn: Turn, goal: Goal | None) -> bool:
    """Keep why they rate it so, where that is told with the rating: it is not asked again."""
    kind = "importance" if turn.asked == "importance" else "confidence"
    reason = reason_beside_rating(turn.text, asked=kind) if turn.pressed is None else None
    turn.set("reason_told", reason)
    if reason is None:
        return False
    against = read_talk(reason, before="", asked=None) == "sustain"
    if (
        kind == "importance"
        and goal is not None
        and not against
        and feared_reason(reason) is None
        and not thinks_little_of_self(reason)
    ):
        goal.why_it_matters = reason_in(reason)
    return True


def _ask_why(turn: Turn, name: str) -> None:
    goal = goal_in_hand(turn.session, turn.person.id)
    reading = latest_reading(
        turn.session, turn.person.id, KINDS[name], goal_id=goal.id if goal else None
    )
    if reading is None:
        turn.say(WHY_LINES[name], value="that")
        return
    word = _word_for_it(reading.words, name)
    if word is None:
        turn.say(WHY_LINES[name], value=_place_on_ruler(reading.low, reading.high))
    else:
        turn.say(WHY_LINES_IN_WORDS[name], value=word)


def _place_on_ruler(low: float, high: float) -> str:
    """The number as they said it: "7", or "6 or 7"."""
    return f"{low:g}" if low == high else f"{low:g} or {high:g}"


def _word_for_it(words: str, name: str) -> str | None:
    """The word that somebody rated with, said back as it is; None where it was a figure."""
    if words in WORDS_TO_RATE or words in ON_A_HILL:
        return words.lower()
    english = in_english(words)
    if FIGURE.search(english):
        return None
    places = words_on_the_scale(english, asked=name)
    return english[places[0][1] : places[0][2]].strip() if places else None


@step("action_ask_importance_why")
def ask_importance_why(turn: Turn) -> None:
    """Ask what keeps it from being lower: the reasons are the person's own."""
    _ask_why(turn, "importance")


@step("action_ask_confidence_why")
def ask_confidence_why(turn: Turn) -> None:
    """Ask what keeps confidence from being lower: strengths come to light."""
    _ask_why(turn, "confidence")


@answer_to("importance_why", "why_it_matters")
def hear_why(turn: Turn, label: str) -> str | None:
    """Keep why it matters, in their words, to be quoted at the check-in.

    Who has said what would raise it is not asked for that again: "knows".
    """
    goal = goal_in_hand(turn.session, turn.person.id) or take_goal(turn, what_about(turn))
    told = set_apart(turn.text).told
    reason = label == "said" and HAS_WORDS.search(told) and is_reason(told)
    # "My father lost his leg" is no aim to be read out with every plan.
    hard = turn.reading.get("talk") == "sustain" or feared_reason(told) is not None
    if reason and goal is not None and not hard and not thinks_little_of_self(told):
        goal.why_it_matters = reason_in(told)
    if turn.asked == "importance_why":
        reading = latest_reading(turn.session, turn.person.id, RulerKind.IMPORTANCE)
        ready = reading is not None and reading.value >= thresholds().high_from
        turn.set("route", "ready" if ready else "evoke")
        if not ready and turn.slots.get("would_help"):
            return "knows"
    return None


@answer_to("make_of_it")
def hear_make_of_it(turn: Turn, label: str) -> str | None:
    """ "I might try that": something has been set going, and a small step is asked about."""
    might = label == "said" and AN_IDEA.match(in_english(turn.text))
    return "own" if might and turn.reading.get("talk") == "change" else None


@reads_first("info_ok")
def read_asks_what(turn: Turn) -> str | None:
    """ "Is it going to be a lecture?" is answered before it is asked again, once."""
    asks = turn.control is None and what_is_named(turn.text) is ToDo.QUESTION
    return "asks" if asks and not turn.asked_twice else None


@answer_to("ask_again")
def hear_ask_again(turn: Turn, label: str) -> str | None:
    """ "Maybe in the spring" says when: it may be raised again."""
    later = label in {"said", "unsure", "not_understood"} and LATER.search(in_english(turn.text))
    return "yes" if later else None


@answer_to("small_step")
def hear_small_step(turn: Turn, label: str) -> str | None:
    """Who asks for ideas has them; who asks what it could be is told that they come."""
    named = what_is_named(turn.text) if label == "said" else None
    if asks_for_ideas(turn):
        turn.set("ideas_wanted", True)
        return "ideas_now"
    if named is ToDo.WANTS_IDEAS or named is ToDo.QUESTION:
        turn.set("ideas_wanted", True)
        return "ideas"
    if named is ToDo.DOING and is_activity(turn.text):
        turn.set("idea_said", set_apart(turn.text).told[:300])
    return None


@answer_to("whose")
def hear_whose(turn: Turn, label: str) -> None:
    """Whose goal it is, as the person says."""
    goal = goal_in_hand(turn.session, turn.person.id)
    if goal is not None and label in {kind.value for kind in Whose}:
        goal.whose = Whose(label)
        if label != "mine":
            goal.family_view = goal.family_view or goal.words
        if label == "someone_else":
            # What others would have them do is no idea for a plan of their own.
            turn.set("idea_said", None)


@answer_to("family_view")
def hear_family_view(turn: Turn, label: str) -> None:
    """What family would rather see is noted, not adopted."""
    goal = goal_in_hand(turn.session, turn.person.id)
    if goal is not None and label == "said":
        goal.family_view = turn.text


def named_limit(row: Limit) -> str:
    """A limit by name; what the body does not allow is no pain unless they spoke of one."""
    if row.kind is LimitKind.PAIN:
        return OF_THE_BODY.get(ideas_area_of(row.words, ""), "how your body is")
    return KNOWN_LIMITS[row.kind]


@step("action_ask_limits")
def ask_limits(turn: Turn) -> None:
    """What a plan must fit round; what was told before is said, and only the rest is asked for."""
    rows = [row for row in limits_of(turn.session, turn.person.id) if row.kind in KNOWN_LIMITS]
    known = {row.kind: named_limit(row) for row in rows}
    if known:
        told = listed([known[kind] for kind in LimitKind if kind in known][:MOST_LIMITS])
        turn.say("utter_limits_else", limits=told)
    else:
        turn.say("utter_limits")


@answer_to("limits", "confidence_why", "more")
def hear_limits(turn: Turn, label: str) -> str | None:
    """Whatever they say of money, travel, energy, caring, pain or time binds every plan."""
    if label not in {"said", "pain_or_symptoms"}:
        return None
    kinds = read_limits(turn.text)
    # Outside the question itself only a limit said in so many words counts.
    for kind in sorted(kinds):
        note_limit(turn.session, turn.person.id, LimitKind(kind), turn.text, turn.now)
    if not kinds and ways_out_of(turn.text):
        note_limit(turn.session, turn.person.id, LimitKind.OTHER, turn.text, turn.now)
    told = set_apart(turn.text).told
    begins = begins_with_a_verb(told) and not is_a_duty(told)
    idea = AN_IDEA.match(in_english(told)) or begins
    if turn.asked == "limits" and not kinds and idea and what_is_named(told) is ToDo.DOING:
        # "I could ring the surgery" is no limit: it is what they would like to do.
        turn.set("idea_said", told[:300])
        return "own"  # Nothing to fit round: the plan goes on from it.
    if turn.asked == "confidence_why" and turn.slots.get("would_help"):
        return "knows"  # "If I had a lift it'd be an 8" was said at the ruler.
    # Told more, a wish may stand in it: nobody is then asked what they would like.
    return "story" if turn.asked == "more" and take_story(turn, turn.text) else None


@step("action_information")
def inform(turn: Turn) -> None:
    """Two sentences at most, after a yes; what they make of it is asked next."""
    item = item_in_focus(turn.session, turn.person.id)
    area = item.area.value if item and item.area else life_area(item.words if item else "")
    turn.say(f"utter_info_{area or 'something_else'}")


@step("action_leave_door_open")
def leave_door_open(turn: Turn) -> None:
    """No plan is a good ending: the goal rests, and is raised again only if they said so."""
    goal = goal_in_hand(turn.session, turn.person.id)
    again = turn.answer == "yes"
    if goal is not None and goal.state is GoalState.EXPLORING:
        state = GoalState.PAUSED if again else GoalState.DROPPED
        move_goal(turn.session, goal, state, turn.now)
    turn.say("utter_door_ask_again" if again else "utter_door_left_open")

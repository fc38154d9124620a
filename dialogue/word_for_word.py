"""What a message asks for in so many words, whatever was asked: no classifier guesses here."""

from __future__ import annotations

import re
from typing import Optional

from coaching.questions import IN_OWN_WORDS, SAFETY_QUESTIONS, kind_of, questions
from dialogue.beside.intents import TOPIC
from dialogue.beside.questions import BEFORE_THE_DOING, MUST_BE_AN_ANSWER, TAKES_IT_DOWN
from dialogue.feelings_met import NO_ANSWER_THERE
from dialogue.is_an_answer import ANSWER, is_an_answer
from store.clock import now_utc
from understanding.check_ins.booking_moved import said_when_before
from understanding.dates.when_told import told_when
from understanding.people.plain_feeling import plain_feeling
from understanding.plans.beside_the_plan import beside_the_plan
from understanding.plans.corrections import read_correction
from understanding.plans.faults_the_plan import plan_fault
from understanding.plans.goal_change import drops_goal, read_goal_change
from understanding.plans.named_part import means_the_cue
from understanding.plans.no_plan_wanted import wants_no_plan
from understanding.plans.plan_moved import asks_for_a_change, change_of_plan, of_our_writing
from understanding.plans.plan_put_right import DURING
from understanding.plans.plan_wanted import plan_wanted
from understanding.plans.taken_out import piece_meant, taken_out
from understanding.talking.annoyance import asks_for_less, asks_if_read, feels_unheard
from understanding.talking.asides import (
    asks_again,
    asks_for_page,
    asks_for_plan,
    asks_to_get_ready,
    asks_who_told,
    speaks_of_a_visit,
)
from understanding.talking.asked_along import asks_why
from understanding.talking.asking_back import (
    asks_back,
    asks_for_a_recap,
    denies_the_goal,
    only_tells,
    wants_ideas,
)
from understanding.talking.choices import is_offered
from understanding.talking.no_more_messages import wants_no_more_messages
from understanding.talking.own_data import (
    asks_to_see_data,
    deletes_all,
    deletes_data,
    deletes_one_thing,
)
from understanding.talking.said_in_short import said_in_short
from understanding.talking.told_before import told_before
from understanding.text.hedges import is_aside
from understanding.text.words import in_english, plain
from understanding.topics.helps import says_when_it_helps
from understanding.topics.topic_corrections import read_topic_correction
from understanding.topics.topic_named import topic_named, wants_something_new

#: "What would you like to ask them?": a question is just what is wanted there.
ASKS_FOR_QUESTIONS = "my_questions"
#: Who asks there for ideas has not said yet what it is about: parts of life are offered.
BEGINS_TO_TELL = frozenset({"open", "area_more", "more", "helps"})
#: Where being heard is what was asked for already.
HEARD_OUT = frozenset(
    """telling dismissed_next feeling handover_note working not_working matters
    my_questions""".split()
)
#: Where asking what is meant has its own answer, or where there is something to be said again.
REPEATS_ELSEWHERE = frozenset({"flare", ASKS_FOR_QUESTIONS})
#: "Asking for the card": the plan as a picture.
NAMES_THE_CARD = re.compile(r"\b(?:the|my|a|that) (?:card|picture|page|plan card)\b")
#: Where "take that bit out" is said of the plan, the page or the list that is in hand.
PARTS_IN_HAND = frozenset(
    """read_back edit fix smaller say_back own_words what how_much when_to how_often who cue
    goal_which goal_do goal_name working not_working matters my_questions handover_note""".split()
)
#: "Slow down", "one thing at a time", "too long" may be what they would do, or what helps, there.
SLOWNESS_ANSWERS = PARTS_IN_HAND | frozenset(
    """helps wish own_wish change small_step idea pick_idea importance_why importance_raise
    why_it_matters confidence_why confidence_raise values make_of_it ways pick_way resource barrier
    in_the_way made_it_work what_helped instead how_did_it_go plan_confidence limits
    services_ok last_signpost telling next loss_tell loss_more hard_news feeling flare
    ward_said""".split()
)
#: Already being put right: a second "that's not it" is the answer.
PUT_RIGHT = "put_right"
#: A plan is being put right already: a wish to change it is the answer.
PLAN_IN_HAND = frozenset({"read_back", "edit", "fix", "smaller"})
#: Once it is agreed, a change of it is said aloud while something else is asked.
AFTER_THE_PLAN = frozenset(
    """say_back own_words peer check_in check_in_when keep_plan review else differently
    check_in_change check_in_move space_out""".split()
)
#: Nothing else there has a day.
DAY_OF_THE_PLAN = frozenset("say_back peer keep_plan review".split())
OF_CHECK_INS = frozenset("check_in check_in_when check_in_change check_in_move".split())
#: Where a plan is made: a time to write that is told with an answer is kept with it.
MAKES_THE_PLAN = PLAN_IN_HAND | DURING
#: "Whatever it says on the sheet" is a doing there, and asks for no page.
DOES_SOMETHING = MAKES_THE_PLAN | frozenset(
    "limits idea pick_idea what change small_step confidence_why confidence_raise ways".split()
)
#: These words alone are always a command, whatever was asked.
COMMANDS = frozenset("stop help menu human pause back repeat why".split())
#: Said in just these words they mean one thing, whatever was asked.
PLAIN_WORDS = {
    "my_data": re.compile(r"(?:show me |see )?(?:all )?my ?data(?: please)?"),
    "change_settings": re.compile(r"(?:my )?settings(?: please)?"),
    "resume": re.compile(
        r"(?:ok |right )?(?:let's |can we )?(?:carry|go|keep) on(?: again| please)?"
    ),
    "misheard": re.compile(
        r"(?:no )?that(?:'s|s| is)(?: not|nae| no) (?:what|whit) i (?:meant|said)"
    ),
}
#: Commands as other chats have them, typed after a slash (the channel changes it to U+2215).
SLASH_COMMANDS = {
    "start": "greeting",
    "menu": "menu",
    "help": "help",
    "goals": "my_goals",
    "checkins": "change_check_in",
    "services": "find_service",
    "pause": "pause",
    "stop": "stop",
    "human": "human",
    "mydata": "my_data",
    "language": "change_settings",
}
#: "What does pacing mean?" is about a word, whatever was asked; "what does it mean" is not.
WHAT_IT_MEANS = re.compile(
    r"\b(?:what|whit|wit) (?:does|dis|do) (?!it\b|that\b|this\b|you\b)(?:[\w'-]+ ){1,4}mean\b"
)
#: Where "I want to talk about my sleep" leaves what was asked, and names what comes instead.
ANOTHER_TOPIC = frozenset(
    """else how_did_it_go made_it_work what_helped in_the_way instead next differently need place
    services_ok last_signpost peer review go_on keep_plan menu""".split()
) | {None}
#: "Something new" is an answer of its own at the end of a check-in.
ANOTHER_GOAL = frozenset({None, "else", "how_did_it_go", "go_on", "peer", "review"})


def of_own_data(text: str, asked: Optional[str]) -> Optional[str]:
    """Name the wish to see what is held, or to have one thing gone; wherever but in danger."""
    if asked in SAFETY_QUESTIONS:
        return None
    if asked != "delete_sure" and deletes_data(text):
        return "delete_my_data"
    if asked not in PARTS_IN_HAND and deletes_one_thing(text):
        return "delete_one"
    if asked not in PARTS_IN_HAND and asked != "delete_sure" and deletes_all(text):
        return "delete_my_data"
    if asked not in TAKES_IT_DOWN and told_when(text):
        return "when_told"
    return "see_my_data" if asks_to_see_data(text) else None


def of_short(text: str, asked: Optional[str]) -> Optional[str]:
    """Name the answer that "everything", "where do I start?" or "are you judging me?" is."""
    if kind_of(asked) != "open" or (asked in NO_ANSWER_THERE and plain_feeling(text)):
        return None
    wants = asked in BEGINS_TO_TELL and wants_ideas(text)
    when = asked == "helps" and says_when_it_helps(text)
    return ANSWER if wants or when or said_in_short(text) is not None else None


def word_for_word(text: str, asked: Optional[str]) -> Optional[str]:
    """Name the intent of a slash command, an offered answer or a plain word; None for all else."""
    said = plain(text).strip(" .!?")
    if text.startswith("\u2215"):
        return SLASH_COMMANDS.get(said.strip("\u2215/ "))
    if wants_no_more_messages(text):
        return "stop"
    if asked in SAFETY_QUESTIONS:
        # The ways back from danger are read more narrowly below.
        return "my_data" if PLAIN_WORDS["my_data"].fullmatch(said) else None
    beside = _said_beside(text, asked)
    if beside:
        return beside
    of_the_plan = _of_the_plan(text, asked)
    if of_the_plan:
        return of_the_plan
    if only_tells(text) and asked not in HEARD_OUT and not plan_wanted(text):
        return "only_telling"
    if asked and asked != PUT_RIGHT and denies_the_goal(text):
        found = read_topic_correction(text) if asked in BEFORE_THE_DOING else None
        return TOPIC if found is not None and found.right else "misheard"
    if asked != ASKS_FOR_QUESTIONS and kind_of(asked) in IN_OWN_WORDS and asks_back(text):
        return "repeat"  # "Amount of what?" is no amount.
    if WHAT_IT_MEANS.search(said):
        return "what_is"
    question = questions().get(asked or "")
    if question and said not in COMMANDS and is_offered(text, question.choices):
        return ANSWER
    return next((name for name, words in PLAIN_WORDS.items() if words.fullmatch(said)), None)


def _of_the_plan(text: str, asked: Optional[str]) -> Optional[str]:
    """Name the wish for another goal, or that a plan is begun anew; None for all else."""
    if asked not in OF_CHECK_INS | TAKES_IT_DOWN and (when := _when_we_write(text, asked)):
        return when
    if drops_goal(text):
        return "my_goals"
    if read_goal_change(text, asked=asked):
        return "change_goal"
    if asked in ANOTHER_TOPIC and topic_named(text):
        return "change_topic"
    if asked in ANOTHER_GOAL and wants_something_new(text):
        return "new_goal"
    if asked in PLAN_IN_HAND and plan_fault(text) is not None:
        return None  # "The plan disnae say where" names no piece of it.
    if asked in PLAN_IN_HAND:
        # "Start again" is said of the plan, and not of the coach.
        of_it = means_the_cue(text) or piece_meant(text)
        of_it = of_it or (taken_out(text) and not wants_no_plan(text))
        return ANSWER if of_it or read_correction(text, now=now_utc()).anew else None
    if asked == "how_did_it_go" and asks_for_a_change(text):
        return "change_check_in" if of_our_writing(text) else "change_plan"
    if asked in AFTER_THE_PLAN and change_of_plan(
        text, now=now_utc(), of_the_plan=asked in DAY_OF_THE_PLAN
    ):
        return "change_plan"
    return "change_plan" if asked in OF_CHECK_INS and means_the_cue(text) else None


def _when_we_write(text: str, asked: Optional[str]) -> Optional[str]:
    """Name the wish to be written to at some time: "ask me again next Sunday at 2"."""
    beside = beside_the_plan(text)
    if not beside.writing:
        again = asked not in MAKES_THE_PLAN and said_when_before(text, now=now_utc())
        return "change_check_in" if again and kind_of(asked) not in {"text", "when"} else None
    if not beside.told or (asked not in MAKES_THE_PLAN and is_aside(beside.told)):
        return "change_check_in"
    return ANSWER if asked in MAKES_THE_PLAN else None


def _said_beside(text: str, asked: Optional[str]) -> Optional[str]:
    """Name what is asked or wished instead of an answer, or that it is one; None for all else."""
    if is_an_answer(text, asked):
        return ANSWER
    question = questions().get(asked or "")
    offered = question is not None and is_offered(text, question.choices)
    page = asks_to_get_ready(text) or asks_for_page(text)
    if not offered and page and (asked not in DOES_SOMETHING or speaks_of_a_visit(text)):
        return "prepare_appointment"
    if asked is not None and asked != ASKS_FOR_QUESTIONS and asks_why(text):
        return "why"  # "Why you ask me this?"
    looks_back = asked == "helps" and told_before(text)  # What was told before is the answer.
    unheard = feels_unheard(text) and asked not in MUST_BE_AN_ANSWER
    unheard = unheard or (asks_if_read(text) and not looks_back)
    if asks_for_a_recap(text) or (asks_for_plan(text) and not offered) or unheard:
        return "recap"
    if asked != ASKS_FOR_QUESTIONS and asks_who_told(text):
        return "privacy"
    if asked == "peer" and NAMES_THE_CARD.search(in_english(text)):
        return "get_card"  # "Yes, I was asking for the card" is no yes to a group.
    # What the coach is to do differently may be just that: then it is the answer.
    if (
        not offered
        and asked != "differently"
        and asks_for_less(text, may_answer=asked in SLOWNESS_ANSWERS)
    ):
        return "repeat"  # "Too many words": sorry for that, and the question in fewer.
    return "repeat" if asked and asked not in REPEATS_ELSEWHERE and asks_again(text) else None

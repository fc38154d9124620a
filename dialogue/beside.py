"""What is said beside the question that waits: a loss, a fault of the coach, no answer at all."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any, Mapping, Optional

from coaching.questions import SAFETY_QUESTIONS, kind_of
from dialogue.is_an_answer import SHEET
from store.clock import now_utc
from understanding.against_advice import goes_against_advice
from understanding.asked_of_coach import AskedOfCoach, read_asked_of_coach
from understanding.asks_of_body import asks_of_body
from understanding.booking_moved import JUST_BOOKED, read_booking_moved
from understanding.check_ins_refused import refuses_check_ins
from understanding.finding_the_place import asks_if_there, asks_where_we_were
from understanding.full_up import names_one, picks_by_name, turned_them_away
from understanding.going_short import goes_short_of_food
from understanding.hard_news import Grave, hard_news, just_home
from understanding.help_wanted import (
    asks_for_another_sort,
    asks_to_look_for_help,
    wants_a_visitor,
)
from understanding.leave_taking import takes_leave
from understanding.local_needs import asks_for_local_help
from understanding.loss import loss_in, told_beside
from understanding.mourned import read_kept, remembers
from understanding.no_answer import NoAnswer, complains_of_coach, no_answer
from understanding.no_plan_wanted import wants_no_plan
from understanding.panic_now import in_a_panic
from understanding.paused_for import pauses_with_reason
from understanding.places import says_where_not
from understanding.plan_news import read_plan_news
from understanding.plan_put_right import asks_to_change, read_put_right
from understanding.plan_wanted import plan_told, plan_wanted
from understanding.service_news import read_service_news
from understanding.service_requests import asks_for_another, asks_for_services
from understanding.set_apart import Apart, set_apart
from understanding.someone_to_talk_to import wants_someone_to_talk_to
from understanding.story_told import read_story
from understanding.taken_out import taken_out
from understanding.told_before import told_before
from understanding.told_of_later import asks_to_be_told
from understanding.topic_corrections import read_topic_correction
from understanding.visit_coming import tells_of_a_visit
from understanding.wise_to_try import asks_if_wise

LOSS, ASIDE, ABOUT_THE_COACH, TOPIC = "loss", "aside", "about_the_coach", "topic_is_wrong"
FIND_SERVICE, GOODBYE = "find_service", "goodbye"
#: What is only said to the coach has its own answer; all else of that sort is an aside.
ONLY_SAID = {
    NoAnswer.ENDS: GOODBYE,
    NoAnswer.GREETING: "greeting",
    NoAnswer.CHAT: "out_of_scope",
    NoAnswer.INSULT: ABOUT_THE_COACH,
}
ANSWER = "answer"
NO_CHECK_INS, STILL_THERE, WHERE_WERE_WE = "no_check_ins", "still_there", "where_were_we"
SERVICE_NEWS, MEDICAL_QUESTION = "service_news", "medical_question"
SERVICE_FULL, LET_ME_KNOW, WANTS_A_PLAN = "service_full", "let_me_know", "wants_plan"
PUTS_RIGHT, CHANGES_PLAN = "puts_right", "change_plan"
PLAN_NEWS, GOES_SHORT, IS_IT_WISE = "plan_news", "goes_short", "is_it_wise"
AGAINST_ADVICE = "against_advice"
VISIT_COMING, WANTS_COMPANY = "visit_coming", "wants_company"
#: What was in hand has come to an end there, or can wait for a letter from the hospital.
CAN_WAIT = frozenset(
    {None, "else", "how_did_it_go", "next", "differently", "go_on", "peer", "keep_plan", "review",
     "open", "area_more", "more", "helps", "wish", "change"}
)  # fmt: skip
#: Where somebody to talk to may be what they came for.
CAME_FOR = frozenset({None, "open", "else", "next", "differently", "how_did_it_go", "go_on"})
PANIC_NOW, NO_PLAN, PAUSE = "panic_now", "no_plan", "pause"
HARD_NEWS, CHANGES_CHECK_IN = "hard_news", "change_check_in"
#: Who says that they want to be ready for a visit needs no question whether they do.
WANTS_TO_GET_READY = re.compile(r"\b(?:ready|prepar\w+)\b", re.IGNORECASE)
#: Somebody taken into hospital comes before any part of a plan. How a check-in hears it is its own.
NEWS_COMES_FIRST = frozenset(
    """how_much when_to how_often who cue plan_confidence fix smaller read_back edit say_back
    own_words peer check_in check_in_when keep_plan review made_it_work what_helped in_the_way
    instead fix_worked barrier ways pick_way resource park less_often differently
    space_out""".split()
)
#: Their own stay in hospital is met there, too: what a ward said of moving comes before a plan.
OUT_OF_THE_BLUE = frozenset(
    {None, "open", "area_more", "more", "helps", "wish", "else", "go_on", "peer"}
)
GRAVEST = frozenset({Grave.HOSPITAL, Grave.TAKEN_ILL})
#: Where nothing is in hand, so that what they say they will do on Tuesday can be their plan.
TAKES_A_PLAN = frozenset(
    {None, "open", "area_more", "more", "park", "else", "go_on", "peer", "keep_plan", "review"}
)
#: Of these the first are there to be told a tale.
WHILE_LISTENING = frozenset({None, "open", "area_more", "more"})
#: Where a plan or a goal is talked of that somebody may not want at all.
WHILE_PLANNING = frozenset(
    """change own_wish importance importance_why importance_raise why_it_matters small_step
    confidence confidence_why confidence_raise limits idea pick_idea what how_much when_to how_often
    who cue plan_confidence fix smaller read_back barrier ways pick_way resource""".split()
)
#: Our ideas begin with a doing, or with how often: "one visit to a local group".
AN_IDEA_OF_OURS = re.compile(r"\W*(?:\w+ing|one|a|an|the)\b", re.IGNORECASE)
#: Words long enough to tell one doing from another.
_TELLING = re.compile(r"[^\W\d_]{4,}")
#: Nothing is said beside these: danger, and whether to chat or to keep anything at all.
STANDS_ALONE = frozenset({*SAFETY_QUESTIONS, "consent", "old_enough", "delete_sure"})
#: The plan stands, and is what they have just heard: "can I change that" means it.
PLAN_JUST_HEARD = frozenset({"say_back", "peer", "keep_plan", "hard_news"})
#: Where a plan against a clinician's word would be kept, or praised.
MAKES_A_PLAN = frozenset(
    """own_wish change small_step importance_why confidence confidence_why confidence_raise limits
    idea pick_idea what how_much when_to how_often plan_confidence fix smaller read_back
    edit""".split()
)
#: Follow-up's own questions hear how it went as their answer.
OF_FOLLOW_UP = frozenset(
    """how_did_it_go made_it_work what_helped in_the_way fix_worked instead flare smaller less_often
    check_in_change differently hard_news""".split()
)
#: Where a doubt about the plan is what is asked for, or a question belongs to another.
HEARS_DOUBTS = frozenset(
    """barrier in_the_way ways pick_way resource my_questions need place services_ok
    last_signpost""".split()
)
#: "Can I go back to walking?" may be an idea there.
ASKS_FOR_IDEAS = frozenset("own_wish change small_step idea pick_idea what next".split())
#: Where whatever somebody says is what was asked for, or something graver is being asked.
HEARS_ALL = frozenset(
    {*SAFETY_QUESTIONS, "consent", "old_enough", "loss_more", "loss_tell", "telling", "owned",
     "handover_note", "my_questions", "goal_name", "called", "delete_sure", "trouble", "menu"}
)  # fmt: skip
#: A complaint there is what was asked for.
ASKS_FOR_FAULTS = frozenset({"differently", "put_right", "topic_name", "feeling"})
#: Open questions whose answer is kept, and so must be one.
MUST_BE_AN_ANSWER = frozenset(
    """open area_more more helps wish own_wish change importance_why why_it_matters
    importance_raise confidence_why confidence_raise values make_of_it""".split()
)
WISHES = frozenset({"wish", "own_wish", "change"})
#: A protest there is one against the goal, or against all that was summed up.
NAMES_THE_GOAL = frozenset(
    """change importance importance_why importance_raise why_it_matters confidence
    confidence_why confidence_raise""".split()
)
#: Before there is a plan: what is put right there is the topic or the goal.
BEFORE_A_PLAN = frozenset(
    """more helps wish own_wish change importance importance_why importance_raise why_it_matters
    small_step confidence confidence_why confidence_raise values ask_again""".split()
)
#: Questions of local help itself hear a need as their answer.
SERVICES_SHOWN = "services_ok"
OF_LOCAL_HELP = frozenset({"need", "place", SERVICES_SHOWN, "last_signpost"})
#: What came of one is what was asked, or how the plan went, which may be the same thing.
HEARS_OF_SERVICES = OF_FOLLOW_UP | {"last_signpost", SERVICES_SHOWN, "place", "need"}
#: Where a name, a note or a page is asked for, and a request would be a part of it.
TAKES_IT_DOWN = frozenset(
    "loss_more loss_tell handover_note my_questions goal_name called working not_working "
    "matters".split()
)
#: Where a plan is being made or lived with: a word of it is an answer there.
OF_THE_PLAN = frozenset(
    """limits idea pick_idea what how_much when_to how_often who cue plan_confidence fix smaller
    edit read_back say_back own_words check_in check_in_when keep_plan review differently next
    check_in_change check_in_move space_out how_did_it_go goal_which goal_do""".split()
)
#: Where the plan itself is put right, in whatever words.
READ_BACK = frozenset({"read_back", "edit"})
#: A question that answers itself: a value was told beside the loss.
VALUES = frozenset({"ruler", "when", "outcome", "signpost_outcome"})


def said_beside(text: str, context: Mapping[str, Any], reading: Mapping[str, Any]) -> Optional[str]:
    """Name the intent of what is said beside the question; None where it may be its answer.

    Args:
        text: what was typed.
        context: what came with it: `asked`, the question that waits; `before`, the coach's last
            line; `loss_told`, whether sorry was said for a loss in this talk; `mourned`, who has
            died; `plan`, what they planned and whether they have just told of it.
        reading: what the plain functions read in it.
    """
    asked, before = context.get("asked"), context.get("before") or ""
    loss_told = bool(context.get("loss_told"))
    if asked in STANDS_ALONE or reading.get("safety"):
        return None
    found = _whatever_was_asked(text, context, reading) or _is_wanted(text, context)
    if found is not None:
        return found
    if asked in HEARS_ALL or (asked in READ_BACK and taken_out(text) is not None):
        return None  # "Jean's dead, tak her aff it" puts the plan right; sorry is said with it.
    right = _comes_instead(text, asked) or _puts_right(text, asked, before, context, reading)
    if right is not None:
        return right
    if asked not in OF_LOCAL_HELP and not _names_an_idea(text, asked) and asks_for_local_help(text):
        return FIND_SERVICE
    if loss_in(text) and not told_beside(text):
        if not loss_told and not (kind_of(asked) in VALUES and reading.get(kind_of(asked))):
            return LOSS
        if loss_told and asked in WISHES:
            return ASIDE
    if asked in BEFORE_A_PLAN and _corrects(text, asked, before, reading):
        return TOPIC
    if asked not in ASKS_FOR_FAULTS and complains_of_coach(text):
        return ABOUT_THE_COACH
    if asked is None or asked in MUST_BE_AN_ANSWER:
        return _only_said(text, asked, reading)
    return None


def _comes_instead(text: str, asked: Optional[str]) -> Optional[str]:
    """A letter from the hospital, or somebody to talk to, where what was asked can wait."""
    if asked in CAN_WAIT and tells_of_a_visit(text) and not WANTS_TO_GET_READY.search(text):
        return VISIT_COMING
    return WANTS_COMPANY if asked in CAME_FOR and wants_someone_to_talk_to(text) else None


def _names_an_idea(text: str, asked: Optional[str]) -> bool:
    """ "Finding the name of one local group": one of the ideas on offer, and no search."""
    return asked == "pick_idea" and AN_IDEA_OF_OURS.match(text) is not None


def _is_wanted(text: str, context: Mapping[str, Any]) -> Optional[str]:
    """Name a plain wish for local help or a plan, or what became of a service; None for all else.

    `services` of the context are the names of those that they were shown.
    """
    asked, shown = context.get("asked"), context.get("services") or ()
    if asked in TAKES_IT_DOWN:
        return None
    if asked == SERVICES_SHOWN and picks_by_name(text, shown):
        return ANSWER  # "A've telt ye. The cairn yin."
    lately = bool(context.get("services_lately")) and asked not in OF_LOCAL_HELP
    if shown and turned_them_away(text):
        of_services = asked in OF_LOCAL_HELP or context.get("services_lately")
        if of_services or names_one(text, shown) is not None:
            return SERVICE_FULL
    if asked not in HEARS_OF_SERVICES and read_service_news(text, shown, lately=lately):
        return SERVICE_NEWS
    if (shown or context.get("services_lately")) and asks_to_be_told(text):
        return LET_ME_KNOW
    if context.get("services_lately") and asked != SERVICES_SHOWN and says_where_not(text):
        return FIND_SERVICE
    looks = asks_for_another(text, shown) or asks_for_services(text, asked=asked)
    looks = looks or asks_to_look_for_help(text, asked) or wants_a_visitor(text, asked)
    looks = looks or (bool(shown) and asks_for_another_sort(text))
    looks = looks and not _names_an_idea(text, asked)
    if looks and asked not in OF_LOCAL_HELP:
        return FIND_SERVICE
    wanted = asked not in OF_THE_PLAN and plan_wanted(text)
    told = asked in TAKES_A_PLAN and plan_told(text, now=_moment_of(context)) is not None
    story = read_story(text) if told and asked in WHILE_LISTENING else None
    told = told and (story is None or not story.weighs)  # A wish at the end of a tale is no plan.
    told = told or (asked == "next" and _another_doing(text, context))
    return WANTS_A_PLAN if wanted or told else None


def _another_doing(text: str, context: Mapping[str, Any]) -> bool:
    """ "Ring the carers line on Tuesday", where a walk was planned: no new day of the walk."""
    told, plan = plan_told(text, now=_moment_of(context)), context.get("plan")
    if told is None or not plan:
        return False
    planned = set(_TELLING.findall(str(plan["what"]).casefold()))
    return not planned & set(_TELLING.findall((told.goal or text).casefold()))


def _puts_right(
    text: str,
    asked: str | None,
    before: str,
    context: Mapping[str, Any],
    reading: Mapping[str, Any],
) -> Optional[str]:
    """Name what is put right in the plan beside the question; a rating or a topic is neither."""
    if asked in PLAN_JUST_HEARD:
        return CHANGES_PLAN if asks_to_change(text) else None
    if kind_of(asked) == "ruler" and reading.get("ruler") and not asks_to_change(text):
        return None
    if asked in BEFORE_A_PLAN and read_topic_correction(text, before=before) is not None:
        return None
    found = read_put_right(text, asked=asked, now=_moment_of(context))
    return PUTS_RIGHT if found is not None else None


def _moment_of(context: Mapping[str, Any]) -> datetime:
    stamp = context.get("now")
    return datetime.fromisoformat(stamp) if stamp else now_utc()


def _corrects(text: str, asked: str, before: str, reading: Mapping[str, Any]) -> bool:
    """Tell whether the topic or goal in hand is called wrong; "7, no 8" only rates it anew."""
    if told_before(text):
        return False  # "I just said" calls nothing wrong.
    protests = Apart.PROTEST in set_apart(text).kinds
    found = read_topic_correction(text, before=before)
    if found is None or (reading.get("ruler") and not protests and not found.of_the_goal):
        return False
    # Before anything is named, "I never said that" is owned, and the question asked again.
    return not protests or bool(found.right) or found.of_the_goal or asked in NAMES_THE_GOAL


def _only_said(text: str, asked: Optional[str], reading: Mapping[str, Any]) -> Optional[str]:
    why = no_answer(text, asked=asked or "open")
    if asked is None and why in {NoAnswer.PROTEST, NoAnswer.APOLOGY} and not reading.get("control"):
        return ASIDE
    return ONLY_SAID.get(why) if why else None


def _before_all_else(text: str, asked: Optional[str]) -> Optional[str]:
    """Name a panic as they write, or that no plan is wanted: nothing else is heard before these."""
    if asked != "panic" and in_a_panic(text):
        return PANIC_NOW
    if pauses_with_reason(text):
        return PAUSE
    return NO_PLAN if asked in WHILE_PLANNING and wants_no_plan(text) else None


def _of_news_or_booking(text: str, context: Mapping[str, Any]) -> Optional[str]:
    """Somebody taken ill comes before any plan; a time just booked may be put right."""
    asked = context.get("asked")
    news = hard_news(text) if asked in NEWS_COMES_FIRST else None
    if asked in OUT_OF_THE_BLUE and just_home(text):
        return HARD_NEWS  # How they are on their feet comes before any topic or goal.
    if news is not None and news.kind in GRAVEST:
        return HARD_NEWS if news.of_another or asked in OF_FOLLOW_UP else None
    if takes_leave(text, alone=True):
        return None  # "I'd like to stop for today" books nothing.
    moved = asked in JUST_BOOKED and read_booking_moved(text, now=_moment_of(context))
    return CHANGES_CHECK_IN if moved is not None and moved is not False else None


def _whatever_was_asked(
    text: str, context: Mapping[str, Any], reading: Mapping[str, Any]
) -> Optional[str]:
    """Name what is no answer to any question: news, a goodbye, a refusal, a day of the dead."""
    asked = context.get("asked")
    first = _before_all_else(text, asked) or _of_news_or_booking(text, context)
    if first is not None:
        return first
    if (of_the_coach := _of_the_coach(text, context)) is not None:
        return of_the_coach.value
    if _tells_news(text, context):
        return ANSWER if asked == "how_did_it_go" else PLAN_NEWS
    answered = kind_of(asked) in VALUES and bool(reading.get(kind_of(asked)))
    if takes_leave(text, alone=answered):
        return GOODBYE
    if refuses_check_ins(text):
        return NO_CHECK_INS
    if asks_if_there(text):
        return STILL_THERE
    if asks_where_we_were(text):
        return WHERE_WERE_WE
    if asked not in {"loss_more", "loss_tell"} and not context.get("loss_told"):
        kept = context.get("mourned")
        if remembers(text, read_kept(kept) if kept else None):
            return LOSS
    if asked not in OF_LOCAL_HELP and goes_short_of_food(text):
        return GOES_SHORT
    if asked in MAKES_A_PLAN and goes_against_advice(text):
        return AGAINST_ADVICE
    return None if asked in HEARS_DOUBTS else _doubts(text, asked)


def _doubts(text: str, asked: Optional[str]) -> Optional[str]:
    """Name a question whether what they plan is wise, or one that only a clinic can answer."""
    if asks_if_wise(text):
        return IS_IT_WISE
    of_the_clinic = asked not in ASKS_FOR_IDEAS and asked not in SHEET and asks_of_body(text)
    return MEDICAL_QUESTION if of_the_clinic else None


def _of_the_coach(text: str, context: Mapping[str, Any]) -> Optional[AskedOfCoach]:
    """What is asked of the coach itself; of services just shown "is it free" asks of them."""
    asked = context.get("asked")
    found = read_asked_of_coach(text) if asked not in TAKES_IT_DOWN else None
    of_services = asked == SERVICES_SHOWN or bool(context.get("services_lately"))
    return None if found is AskedOfCoach.COST and of_services else found


def _tells_news(text: str, context: Mapping[str, Any]) -> bool:
    """Tell whether this says how the plan went, where that is not what was asked for.

    At the end of a check-in only what was misread is put right: "no, I did ring them".
    """
    plan, asked = context.get("plan"), context.get("asked")
    if not plan or (asked in OF_FOLLOW_UP and asked != "how_did_it_go") or asked in SHEET:
        return False
    news = read_plan_news(text, str(plan["what"]), asked_kind=kind_of(asked), asked=asked)
    if news is None:
        return False
    if asked == "how_did_it_go":
        return True  # "Hullo hen, ah did it!" greets and answers.
    return news.outcome != "not_done" if asked == "next" else not plan["told"]


def is_no_answer(text: str, asked: str) -> bool:
    """Tell whether a message would be kept as an answer and can be none."""
    return asked in MUST_BE_AN_ANSWER and no_answer(text, asked=asked) is not None

"""What is said beside the question that waits: a loss, a fault of the coach, no answer at all."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any, Mapping, Optional

from coaching.danger_families import lets_go_of_the_mind
from coaching.questions import SAFETY_QUESTIONS, kind_of
from dialogue.feelings_met import of_feelings
from dialogue.is_an_answer import SHEET
from dialogue.of_the_draft import (
    CHANGES_PLAN,
    PLAN_JUST_HEARD,
    PUTS_RIGHT,
    READ_BACK,
    said_of_draft,
)
from store.clock import now_utc
from understanding.check_ins.booking_moved import JUST_BOOKED, read_booking_moved
from understanding.check_ins.check_ins_refused import refuses_check_ins
from understanding.check_ins.done_after_all import says_it_was_done
from understanding.check_ins.hard_news import Grave, hard_news, just_home
from understanding.check_ins.plan_news import read_plan_news
from understanding.check_ins.resting import gives_up, not_this_time, rests
from understanding.danger.asks_of_body import asks_of_body
from understanding.danger.fear_of_heart import fears_for_heart
from understanding.danger.panic_now import in_a_panic
from understanding.danger.red_flags import tells_of_illness
from understanding.dates.visit_coming import tells_of_a_visit
from understanding.people.all_is_well import says_all_is_well
from understanding.people.cannot_wait import cannot_wait
from understanding.people.dismissed import was_dismissed
from understanding.people.going_short import goes_short_of_food
from understanding.people.good_news import tells_good_news
from understanding.people.loss import loss_in, told_beside
from understanding.people.mourned import read_kept, remembers
from understanding.plans.activities import begins_with_a_verb
from understanding.plans.against_advice import goes_against_advice
from understanding.plans.corrections import read_correction
from understanding.plans.goal_change import read_goal_change
from understanding.plans.goal_refused import read_goal_refused
from understanding.plans.no_plan_wanted import wants_no_plan
from understanding.plans.plan_is_wrong import calls_plan_wrong
from understanding.plans.plan_put_right import asks_to_change, read_put_right
from understanding.plans.plan_wanted import plan_told, plan_wanted
from understanding.plans.plans import PlanParts
from understanding.plans.same_sort import telling_words
from understanding.plans.taken_out import taken_out
from understanding.plans.told import read_told
from understanding.plans.wise_to_try import asks_if_wise
from understanding.rulers.rating_put_right import read_rating_put_right
from understanding.services.asked_of_practice import read_asked_of_practice
from understanding.services.asks_where import asks_where
from understanding.services.full_up import names_one, picks_by_name, turned_them_away
from understanding.services.group_known import knows_a_group
from understanding.services.help_declined import only_declines
from understanding.services.help_wanted import (
    asks_for_another_sort,
    asks_to_look_for_help,
    wants_a_visitor,
)
from understanding.services.local_needs import asks_for_local_help
from understanding.services.places import says_where_not
from understanding.services.service_news import read_service_news
from understanding.services.service_requests import asks_for_another, asks_for_services
from understanding.services.someone_to_talk_to import wants_someone_to_talk_to
from understanding.services.told_of_later import asks_to_be_told
from understanding.talking.acts import Act, no_answer_by_act, surely
from understanding.talking.agreeing import ASKS_TO_AGREE
from understanding.talking.asides import that_is_all
from understanding.talking.asked_along import AskedAlong, read_asked_along
from understanding.talking.asked_of_coach import AskedOfCoach, read_asked_of_coach
from understanding.talking.facts_asked import facts_asked
from understanding.talking.finding_the_place import asks_if_there, asks_where_we_were
from understanding.talking.ideas_asked import asks_for_ideas_in
from understanding.talking.leave_taking import takes_leave
from understanding.talking.no_answer import NoAnswer, complains_of_coach, no_answer, only_points
from understanding.talking.own_data import wants_nothing_kept
from understanding.talking.paused_for import asks_for_peace, pauses_with_reason
from understanding.talking.puzzled import feels_mocked, is_puzzled_by
from understanding.talking.set_apart import Apart, set_apart
from understanding.talking.told_before import told_before
from understanding.text.words import in_english
from understanding.topics.off_the_list import takes_off_the_list
from understanding.topics.story_told import read_story
from understanding.topics.topic_corrections import read_topic_correction
from understanding.topics.topic_denied import names_it, read_denied_topic

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
DISMISSED = "dismissed_by_professional"
PLAN_NEWS, GOES_SHORT, IS_IT_WISE = "plan_news", "goes_short", "is_it_wise"
AGAINST_ADVICE = "against_advice"
VISIT_COMING, WANTS_COMPANY = "visit_coming", "wants_company"
DECLINES_HELP, DENIES_TOPIC = "declines_help", "denies_topic"
KEEPS_NOTHING, REPEAT = "keeps_nothing", "repeat"
ALL_IS_WELL, WANTS_IDEAS, RATES_ANEW = "all_is_well", "wants_ideas", "rates_anew"
#: The plan stands, and something about it is offered.
AGREED_JUST_NOW = frozenset(
    {"say_back", "peer", "check_in", "check_in_when", "keep_plan", "review"}
)
#: A rating was given before these, or may have been: "I meant 7, not 9" puts it right.
HEARS_RATED_ANEW = frozenset(
    """importance importance_why importance_raise why_it_matters confidence confidence_why
    confidence_raise small_step values limits idea pick_idea what how_much when_to how_often who cue
    plan_confidence""".split()
)
#: A plan is being made, and ideas are no answer: asked for, they are given.
IS_GIVEN_IDEAS = frozenset(
    """limits how_much when_to how_often who cue plan_confidence read_back edit fix smaller
    confidence_raise small_step importance confidence
    values info_ok ask_again goal_which goal_do""".split()
)
#: "Not a group" is an answer there: to an offer, about a plan, or what it must fit round.
HEARS_NO_TO_HELP = frozenset(
    """limits idea pick_idea what who cue own_words read_back edit fix smaller ways pick_way
    resource barrier in_the_way instead differently next peer need place services_ok
    last_signpost whom short_help visit_help dismissed_next someone working not_working matters
    my_questions handover_note put_right trouble owned menu""".split()
)
KNOWS_GROUP = "knows_group"
#: Where "I know a good group" can only be meant for others.
AT_LEISURE = frozenset(
    {None, "open", "else", "go_on", "next", "differently", "keep_plan", "review", "services_ok"}
)
#: What was in hand has come to an end there, or can wait for a letter from the hospital.
CAN_WAIT = frozenset(
    {None, "else", "how_did_it_go", "next", "differently", "go_on", "peer", "keep_plan", "review",
     "open", "area_more", "more", "helps", "wish", "change"}
)  # fmt: skip
#: Where somebody to talk to may be what they came for.
CAME_FOR = frozenset({None, "open", "else", "next", "differently", "how_did_it_go", "go_on"})
PANIC_NOW, NO_PLAN, PAUSE = "panic_now", "no_plan", "pause"
HARD_NEWS, CHANGES_CHECK_IN = "hard_news", "change_check_in"
RESTS, MOVES_BOOKED = "rests", "moves_booked"
#: A time to write was set by these.
BOOKS_A_CHECK_IN = frozenset({"action_book_check_in", "action_suggest_time"})
HOURS = frozenset({"hour", "minute"})
#: A plan is lived with, taken on or made smaller there: it can rest. Where how it went or what got
#: in the way is asked, an illness told along is asked about first.
CAN_REST = frozenset(
    """how_did_it_go made_it_work what_helped in_the_way fix_worked instead next smaller less_often
    fix plan_confidence barrier ways pick_way hard_news differently else open keep_plan review
    go_on""".split()
) | {None}
#: Of these, what is not of a check-in or of a plan being taken on: there one must be lived with.
NEEDS_A_PLAN = frozenset({None, "differently", "else", "open", "keep_plan", "review", "go_on"})
ASKS_OF_ILLNESS = frozenset({None, "open", "how_did_it_go", "in_the_way"})
#: There "not this time" is said of the plan for the coming week.
ASKS_OF_THE_COMING = frozenset({"next", "smaller", "fix", "plan_confidence"})
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
STANDS_ALONE = frozenset({*SAFETY_QUESTIONS, *ASKS_TO_AGREE, "delete_sure"})
#: Where a plan against a clinician's word would be kept, or praised.
MAKES_A_PLAN = frozenset(
    """own_wish change small_step importance_why confidence confidence_why confidence_raise limits
    idea pick_idea what how_much when_to how_often plan_confidence fix smaller read_back
    edit""".split()
)
#: Where something to stop or to do is what was asked for.
ASKS_FOR_A_CHANGE = MAKES_A_PLAN | frozenset(
    """wish who cue when_to what_helped in_the_way instead next barrier ways pick_way differently
    resource""".split()
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
    {*SAFETY_QUESTIONS, *ASKS_TO_AGREE, "loss_more", "loss_tell", "telling", "owned",
     "handover_note", "my_questions", "goal_name", "called", "delete_sure", "trouble", "menu",
     "group_called", "group_reach"}
)  # fmt: skip
#: A complaint there is what was asked for.
ASKS_FOR_FAULTS = frozenset({"differently", "put_right", "topic_name", "feeling"})
#: Open questions whose answer is kept, and so must be one.
MUST_BE_AN_ANSWER = frozenset(
    """open area_more more helps wish own_wish change importance_why why_it_matters
    importance_raise confidence_why confidence_raise values make_of_it""".split()
)
#: The parts that have a reader: "my wife made me do this" is none of them.
READ_PARTS = frozenset({"how_much", "when_to", "how_often", "who", "cue"})
#: So likely a remark, and read as no part, a message is one; docs/decisions.md, 38.
LIKELY_REMARK = 0.8
#: A part of the plan, or what is in its way: a remark there is nodded to, and nothing missed.
TAKES_NO_REMARK = frozenset(
    """what how_much when_to how_often who cue smaller ways resource barrier in_the_way
    limits""".split()
)
WISHES = frozenset({"wish", "own_wish", "change"})
#: Told where a wish is asked for, these are said back, and it is asked for once more.
TELLS_INSTEAD = frozenset({Act.TROUBLE, Act.HELP})
GIVES_A_REASON = re.compile(r"\W*(?:it is |it's |its )?because\b")
AGREES_FIRST = re.compile(r"\W*(?:yes|yeah|yep|aye|definitely|sure|please)\b(?! but\b)")
#: A remark there ("dont see what a robot can dae") has an answer of its own.
HEARS_DOUBTS_OF_US = frozenset({"open", "area_more"})
#: A protest there is one against the goal, or against all that was summed up.
NAMES_THE_GOAL = frozenset(
    """change importance importance_why importance_raise why_it_matters confidence
    confidence_why confidence_raise""".split()
)
#: What they say a goal is to be is the answer there, or has an action of its own.
NAMES_A_GOAL = frozenset({"goal_words", "goal_instead", "goal_which", "goal_do"})
#: Where somebody tells what is on their mind, "I'm fine" says that nothing is.
MAY_BE_WELL = frozenset({"open", "area", "area_more", "more", "helps", "wish"})
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
    "matters group_called group_reach".split()
)
#: There a question may be just what is wanted, or what is meant has an answer of its own.
ASKED_BACK_ELSEWHERE = TAKES_IT_DOWN | {"flare", "services_ok", "last_signpost", "peer"}
#: A question of facts is written down there, or answered by the card of a service.
TAKES_NO_FACTS = SHEET | OF_LOCAL_HELP | TAKES_IT_DOWN
#: There what a clinic said is the very answer, or has been met.
HEARS_OF_THE_CLINIC = HEARS_OF_SERVICES | SHEET | TAKES_IT_DOWN | {
    "dismissed_next", "telling", "barrier", "resource", "topic_name", "put_right",
}  # fmt: skip
#: There a need that cannot wait is looked for already, or written down for somebody.
TAKES_NO_NEED = OF_LOCAL_HELP | TAKES_IT_DOWN | SHEET | {"short_help"}
#: Where a plan is being made or lived with: a word of it is an answer there.
OF_THE_PLAN = frozenset(
    """limits idea pick_idea what how_much when_to how_often who cue plan_confidence fix smaller
    edit read_back say_back own_words check_in check_in_when keep_plan review differently next
    check_in_change check_in_move space_out how_did_it_go goal_which goal_do""".split()
)
#: The plan is agreed there, and what is asked is an offer.
AGREED_ALREADY = frozenset({"say_back", "peer", "check_in", "keep_plan", "review"})
BEGINS_WITH_NO = re.compile(r"\W*(?:no|nope|nah)\b")
AGREES = re.compile(r"\W*(?:yes|yeah|yep|ok|okay)\b")
#: Good news may be how it went there, what came of a service, why they want it or can do it, what
#: matters or helps, or what their days must now make room for.
TAKES_GOOD_NEWS = HEARS_OF_SERVICES | frozenset(
    """importance_why why_it_matters importance_raise confidence_why confidence_raise values helps
    limits""".split()
)
ASKED_ALONG, HEART_FEAR = "asked_along", "heart_fear"
#: There "what if it rains?" is no answer; where it is asked what is in the way, it is one.
RATES = frozenset({"importance", "confidence", "plan_confidence", "read_back", "say_back"})
#: It has been met there, or is being told at length.
HEARS_FEAR = frozenset({"heart_help", "telling", "handover_note", "flare", "dismissed_next"})
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
    found = _before_the_rest(text, context)
    found = found or _whatever_was_asked(text, context, reading) or _is_wanted(text, context)
    if found is not None:
        return found
    if asked in HEARS_ALL or (asked in READ_BACK and taken_out(text) is not None):
        return None  # "Jean's dead, tak her aff it" puts the plan right; sorry is said with it.
    right = of_feelings(text, asked, reading) or said_of_draft(text, context)
    right = right or _comes_instead(text, asked)
    right = right or _puts_right(text, asked, before, context, reading)
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


def _before_the_rest(text: str, context: Mapping[str, Any]) -> Optional[str]:
    """Name that nothing is the matter, or that the goal or the topic in hand is not theirs."""
    asked = context.get("asked")
    if asked in MAY_BE_WELL and says_all_is_well(text):
        return ALL_IS_WELL
    if _refuses_goal(text, context):
        return TOPIC
    if asked in HEARS_RATED_ANEW and read_rating_put_right(text, asked=asked) is not None:
        return RATES_ANEW
    if asked in AGREED_JUST_NOW and calls_plan_wrong(text):
        return CHANGES_PLAN  # And no refusal of a check-in, or of whatever is offered.
    if asked in IS_GIVEN_IDEAS and asks_for_ideas_in(text):
        return WANTS_IDEAS  # "You never gave me any ideas" is no amount, no day and no helper.
    # "We've got muddled. My hip is the trouble, and being lonely."
    meant = asked in BEFORE_A_PLAN and _names_what_is_meant(text, str(context.get("before") or ""))
    return TOPIC if meant else None


def _refuses_goal(text: str, context: Mapping[str, Any]) -> bool:
    """ "Smoke?? na i want tae get up": the goal in hand is not theirs, whatever was asked."""
    asked, goal = context.get("asked"), str(context.get("goal") or "")
    if not goal and asked in NAMES_THE_GOAL:
        goal = " ".join(map(str, context.get("topics") or ()))  # A topic is rated as the goal.
    if not goal or asked in HEARS_ALL | TAKES_IT_DOWN | ASKS_FOR_FAULTS | NAMES_A_GOAL:
        return False
    found = read_goal_refused(text, goal=goal)
    if found is None:
        return False
    # "I want to change my goal to a swim" changes it; nothing of the old was misheard.
    return bool(found.thing) or read_goal_change(text, asked=asked) is None


def _comes_instead(text: str, asked: Optional[str]) -> Optional[str]:
    """A letter from the hospital, or somebody to talk to, where what was asked can wait.

    Good news is met whatever was asked, and then the question comes once more.
    """
    if asked not in TAKES_GOOD_NEWS and tells_good_news(text):
        return ASIDE
    if asked not in HEARS_OF_THE_CLINIC and was_dismissed(text):
        return DISMISSED
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
    if knows_a_group(text, at_leisure=asked in AT_LEISURE):
        return KNOWS_GROUP
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
    looks = looks or asks_where(text)
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
        out = taken_out(text)  # "Tak that bit oot", of the plan that was just agreed.
        return CHANGES_PLAN if asks_to_change(text) or (out is not None and out.plain) else None
    if kind_of(asked) == "ruler" and reading.get("ruler") and not asks_to_change(text):
        return None
    if asked in BEFORE_A_PLAN and read_topic_correction(text, before=before) is not None:
        return None
    found = read_put_right(text, asked=asked, now=_moment_of(context))
    if found is not None and surely(Act.REMARK, reading.get("acts")):
        # "Ye never stop asking" is said of us; what names a piece of the plan changes that.
        said = read_correction(found.words, now=_moment_of(context))
        names = said.parts != PlanParts() or said.helper or said.cue or telling_words(said.instead)
        changes = names or asks_to_change(text) or taken_out(text)
        return PUTS_RIGHT if changes else None
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


def _names_what_is_meant(text: str, before: str) -> bool:
    """Tell whether somebody says that they were got wrong, and what they meant."""
    if told_before(text) or Apart.PROTEST not in set_apart(text).kinds:
        return False
    found = read_topic_correction(text, before=before)
    return found is not None and found.right is not None


def _only_said(text: str, asked: Optional[str], reading: Mapping[str, Any]) -> Optional[str]:
    if asked in MUST_BE_AN_ANSWER and only_points(text):
        return ASIDE
    why = no_answer(text, asked=asked or "open")
    if asked is None and why in {NoAnswer.PROTEST, NoAnswer.APOLOGY} and not reading.get("control"):
        return ASIDE
    return ONLY_SAID.get(why) if why else None


def _before_all_else(text: str, asked: Optional[str]) -> Optional[str]:
    """Name a panic as they write, or that no plan is wanted: nothing else is heard before these."""
    if asked != "panic" and in_a_panic(text):
        return PANIC_NOW
    if asked not in HEARS_NO_TO_HELP and only_declines(text):
        return DECLINES_HELP
    if pauses_with_reason(text) or asks_for_peace(text):
        return PAUSE
    no_plan = wants_no_plan(text) or gives_up(text)
    return NO_PLAN if asked in WHILE_PLANNING and no_plan else None


def _wants_a_rest(text: str, context: Mapping[str, Any]) -> bool:
    """Tell whether the plan they live with is to rest: "skip the plan this week"."""
    asked = context.get("asked")
    if asked not in CAN_REST or (asked in NEEDS_A_PLAN and not context.get("plan")):
        return False
    if asked in ASKS_OF_THE_COMING and not_this_time(text):
        return True
    return rests(text) and not (asked in ASKS_OF_ILLNESS and tells_of_illness(text))


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
    moved = read_booking_moved(text, now=_moment_of(context)) if asked in JUST_BOOKED else None
    if moved is None:
        return None
    hour = moved.hour is not None or (moved.when is not None and moved.when.grain in HOURS)
    # Just after a time to write was set, a day with an hour is of that, and no day of the plan.
    return MOVES_BOOKED if hour and context.get("booked_lately") else CHANGES_CHECK_IN


def _whatever_was_asked(
    text: str, context: Mapping[str, Any], reading: Mapping[str, Any]
) -> Optional[str]:
    """Name what is no answer to any question: news, a goodbye, a refusal, a day of the dead."""
    asked = context.get("asked")
    first = RESTS if _wants_a_rest(text, context) else _before_all_else(text, asked)
    first = first or _of_news_or_booking(text, context)
    if first is not None:
        return first
    if (asked_outright := _asked_outright(text, context)) is not None:
        return asked_outright
    if _tells_news(text, context):
        return ANSWER if asked == "how_did_it_go" else PLAN_NEWS
    answered = kind_of(asked) in VALUES and bool(reading.get(kind_of(asked)))
    if takes_leave(text, alone=answered) or _has_had_enough(text, asked):
        return GOODBYE
    if asked != "cue" and refuses_check_ins(text):  # There it is their own reminder.
        return NO_CHECK_INS
    if asks_if_there(text):
        return STILL_THERE
    if asks_where_we_were(text):
        return WHERE_WERE_WE
    if asked not in {"loss_more", "loss_tell"} and not context.get("loss_told"):
        kept = context.get("mourned")
        if remembers(text, read_kept(kept) if kept else None):
            return LOSS
    if (in_need := _in_need(text, asked)) is not None:
        return in_need
    if asked in MAKES_A_PLAN and goes_against_advice(text):
        return AGAINST_ADVICE
    return None if asked in HEARS_DOUBTS else _doubts(text, asked)


def _in_need(text: str, asked: Optional[str]) -> Optional[str]:
    """Name a need that cannot wait: no food in, or going without so that others eat."""
    if asked not in OF_LOCAL_HELP and goes_short_of_food(text):
        return GOES_SHORT
    met_elsewhere = asked in TAKES_NO_NEED or cannot_wait(text, asked=asked) is None
    return None if met_elsewhere else FIND_SERVICE


def _has_had_enough(text: str, asked: Optional[str]) -> bool:
    """ "Naw that's me", at a ruler or once the plan is agreed: what is asked can wait."""
    if asked not in AGREED_ALREADY and kind_of(asked) != "ruler":
        return False
    english = in_english(text)
    if kind_of(asked) == "ruler" and not BEGINS_WITH_NO.match(english):
        return False
    return that_is_all(text) and not AGREES.match(english)


def _doubts(text: str, asked: Optional[str]) -> Optional[str]:
    """Name a question whether what they plan is wise, or one that only a clinic can answer."""
    if asks_if_wise(text):
        return IS_IT_WISE
    of_the_clinic = asked not in ASKS_FOR_IDEAS and asked not in SHEET and asks_of_body(text)
    of_the_clinic = of_the_clinic or (asked not in TAKES_NO_FACTS and facts_asked(text) is not None)
    return MEDICAL_QUESTION if of_the_clinic else None


def _asked_outright(text: str, context: Mapping[str, Any]) -> Optional[str]:
    """What is asked of the coach or of a practice, that nothing be kept, or a topic be left out."""
    if (of_the_coach := _of_the_coach(text, context)) is not None:
        return of_the_coach.value
    asked = context.get("asked")
    if asked in TAKES_IT_DOWN:
        return None
    if (of_practice := read_asked_of_practice(text)) is not None:
        return of_practice.value
    if wants_nothing_kept(text):
        return KEEPS_NOTHING
    if asked is not None and asked not in ASKED_BACK_ELSEWHERE:
        before = str(context.get("before") or "")
        if feels_mocked(text) or is_puzzled_by(text, before):
            return REPEAT
    if (along := _asked_along(text, context)) is not None:
        return along
    return DENIES_TOPIC if _denies_topic(text, context) else None


def _asked_along(text: str, context: Mapping[str, Any]) -> Optional[str]:
    """What is asked of the number, the money, the body or the rain; or a fear for the heart."""
    asked = context.get("asked")
    if asked in SHEET:
        return None
    if asked not in HEARS_FEAR and fears_for_heart(text):
        return HEART_FEAR
    told_before = [*(context.get("history") or ()), *(context.get("topics") or ())]
    found = read_asked_along(text, map(str, told_before))
    if found is None or (found is AskedAlong.WHAT_IF and asked not in RATES):
        return None
    return ASKED_ALONG


def _denies_topic(text: str, context: Mapping[str, Any]) -> bool:
    """Tell whether a topic is denied: one of theirs, or one that the coach has just named.

    Where something to do or a part of the plan is asked for, "stop with the sugar" may be just
    that; only what the coach named, and they never said, is denied there.
    """
    if takes_off_the_list(text):
        return True
    found = read_denied_topic(text)
    if found is None:
        return False
    if kind_of(context.get("asked")) == "ruler":
        return True  # "Stop with the weight" rates nothing.
    if found.surely:
        return context.get("asked") not in READ_BACK
    if names_it(str(context.get("before") or ""), found.thing):
        return True
    named = any(names_it(one, found.thing) for one in context.get("topics") or ())
    return named and not (context.get("asked") in ASKS_FOR_A_CHANGE and found.may_be_done)


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


def _tells_the_part(text: str, asked: str) -> bool:
    """ "Twice a week. is that a lot?" tells how often, "I did it, I tellt ye" how it went."""
    if asked == "in_the_way":
        return says_it_was_done(text)
    return asked in READ_PARTS and bool(read_told(text, now=now_utc(), asked=asked))


def _tells_a_step(text: str) -> bool:
    """Something to do, told with how much of it, when or how often."""
    parts = read_told(text, now=now_utc()).parts
    timed = parts.how_much or parts.when_text or parts.how_often
    return bool(timed) and begins_with_a_verb(text)


def is_no_answer(text: str, asked: str, reading: Mapping[str, Any]) -> bool:
    """Tell whether a message would be kept as an answer and can be none."""
    if asked in TAKES_NO_REMARK and not lets_go_of_the_mind(reading):
        if _tells_the_part(text, asked):
            return False
        remarks = no_answer_by_act(reading.get("acts"), asked) is Act.REMARK
        likely = (reading.get("acts") or {}).get(Act.REMARK.value, 0.0) >= LIKELY_REMARK
        return (remarks or (likely and asked in READ_PARTS)) and taken_out(text) is None
    if asked not in MUST_BE_AN_ANSWER:
        return False
    if lets_go_of_the_mind(reading):
        return True  # It may be nothing, and becomes no topic, help or goal.
    if asked == "change" and _tells_a_step(text):
        return False  # "Walk slow up the brae, 5 minutes" is told with its amount, and no aside.
    if no_answer(text, asked=asked) is not None:
        return True
    if asked in WISHES and GIVES_A_REASON.match(in_english(text)):
        return True  # "Cos it's uphill": why something is so is nothing they would like.
    act = no_answer_by_act(reading.get("acts"), asked)
    if act is Act.REMARK:
        return asked not in HEARS_DOUBTS_OF_US
    # "Aye, a wee walk": whoever agrees first answers, whatever the rest sounds like.
    return asked in WISHES and act in TELLS_INSTEAD and not AGREES_FIRST.match(in_english(text))

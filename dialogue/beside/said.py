"""What is said beside the question that waits: the order in which it is heard."""

from __future__ import annotations

from typing import Any, Mapping, Optional

from coaching.questions import SAFETY_QUESTIONS, kind_of
from dialogue.beside.intents import (
    ABOUT_THE_COACH,
    AGAINST_ADVICE,
    ALL_IS_WELL,
    ASIDE,
    DECLINES_HELP,
    FIND_SERVICE,
    GOODBYE,
    LOSS,
    NO_CHECK_INS,
    NO_PLAN,
    PANIC_NOW,
    PAUSE,
    PLAN_NEWS,
    RATES_ANEW,
    RESTS,
    STILL_THERE,
    TOPIC,
    WANTS_IDEAS,
    WHERE_WERE_WE,
)
from dialogue.beside.of_help import in_need_of, is_wanted, names_an_idea
from dialogue.beside.of_news import comes_instead, doubts, of_news_or_booking
from dialogue.beside.of_the_coach import has_had_enough, only_said, what_is_asked
from dialogue.beside.of_the_plan import puts_right, tells_news, wants_a_rest
from dialogue.beside.of_topics import corrects, names_what_is_meant, refuses_goal
from dialogue.beside.questions import (
    ASKS_FOR_FAULTS,
    BEFORE_A_PLAN,
    BEFORE_THE_DOING,
    HEARS_ALL,
    MAKES_A_PLAN,
    MUST_BE_AN_ANSWER,
    OF_LOCAL_HELP,
    VALUES,
    WHILE_PLANNING,
    WISHES,
)
from dialogue.feelings_met import of_feelings
from dialogue.is_an_answer import ANSWER
from dialogue.of_the_draft import CHANGES_PLAN, READ_BACK, said_of_draft
from understanding.check_ins.check_ins_refused import refuses_check_ins
from understanding.check_ins.resting import gives_up
from understanding.danger.panic_now import in_a_panic
from understanding.people.all_is_well import says_all_is_well
from understanding.people.loss import loss_in, told_beside
from understanding.people.mourned import read_kept, remembers
from understanding.plans.against_advice import goes_against_advice
from understanding.plans.no_plan_wanted import wants_no_plan
from understanding.plans.plan_is_wrong import calls_plan_wrong
from understanding.plans.taken_out import taken_out
from understanding.rulers.rating_put_right import read_rating_put_right
from understanding.services.help_declined import only_declines
from understanding.services.local_needs import asks_for_local_help
from understanding.talking.agreeing import ASKS_TO_AGREE
from understanding.talking.finding_the_place import asks_if_there, asks_where_we_were
from understanding.talking.ideas_asked import asks_for_ideas_in
from understanding.talking.leave_taking import takes_leave
from understanding.talking.no_answer import complains_of_coach
from understanding.talking.paused_for import asks_for_peace, pauses_with_reason
from understanding.talking.set_apart import set_apart
from understanding.talking.told_before import told_again, told_before

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
#: "I told you" is followed there by what was told, or sends the coach to look for it.
TOLD_BEFORE = frozenset({"helps", "wish", "own_wish"})
#: Nothing is said beside these: danger, and whether to chat or to keep anything at all.
STANDS_ALONE = frozenset({*SAFETY_QUESTIONS, *ASKS_TO_AGREE, "delete_sure"})
#: Where a doubt about the plan is what is asked for, or a question belongs to another.
HEARS_DOUBTS = frozenset(
    """barrier in_the_way ways pick_way resource my_questions need place services_ok
    last_signpost""".split()
)
#: Where somebody tells what is on their mind, "I'm fine" says that nothing is.
MAY_BE_WELL = frozenset({"open", "area", "area_more", "more", "helps", "wish"})


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
    found = found or _whatever_was_asked(text, context, reading) or is_wanted(text, context)
    found = found or _tells_again(text, asked)
    if found is not None:
        return found
    if asked in HEARS_ALL or (asked in READ_BACK and taken_out(text) is not None):
        return None  # "Jean's dead, tak her aff it" puts the plan right; sorry is said with it.
    right = of_feelings(text, asked, reading) or said_of_draft(text, context)
    right = right or comes_instead(text, asked)
    right = right or puts_right(text, asked, before, context, reading)
    if right is not None:
        return right
    if asked not in OF_LOCAL_HELP and not names_an_idea(text, asked) and asks_for_local_help(text):
        return FIND_SERVICE
    if loss_in(text) and not told_beside(text):
        if not loss_told and not (kind_of(asked) in VALUES and reading.get(kind_of(asked))):
            return LOSS
        if loss_told and asked in WISHES:
            return ASIDE
    if asked in BEFORE_A_PLAN and corrects(text, asked, before, reading):
        return TOPIC
    if asked not in ASKS_FOR_FAULTS and complains_of_coach(text):
        return ABOUT_THE_COACH
    if asked is None or asked in MUST_BE_AN_ANSWER:
        return only_said(text, asked, reading)
    return None


def _tells_again(text: str, asked: Optional[str]) -> Optional[str]:
    """ "I told you, Jean phones me" answers; what helps is looked for in what was told before."""
    if asked not in TOLD_BEFORE or loss_in(text) or not told_before(text):
        return None
    return ANSWER if asked == "helps" or set_apart(told_again(text)).told else None


def _before_the_rest(text: str, context: Mapping[str, Any]) -> Optional[str]:
    """Name that nothing is the matter, or that the goal or the topic in hand is not theirs."""
    asked = context.get("asked")
    if asked in MAY_BE_WELL and says_all_is_well(text):
        return ALL_IS_WELL
    if refuses_goal(text, context):
        return TOPIC
    if asked in HEARS_RATED_ANEW and read_rating_put_right(text, asked=asked) is not None:
        return RATES_ANEW
    if asked in AGREED_JUST_NOW and calls_plan_wrong(text):
        return CHANGES_PLAN  # And no refusal of a check-in, or of whatever is offered.
    if asked in IS_GIVEN_IDEAS and asks_for_ideas_in(text):
        return WANTS_IDEAS  # "You never gave me any ideas" is no amount, no day and no helper.
    # "We've got muddled. My hip is the trouble, and being lonely."
    may_be_meant = asked in BEFORE_A_PLAN | BEFORE_THE_DOING
    before = str(context.get("before") or "")
    return TOPIC if may_be_meant and names_what_is_meant(text, before) else None


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


def _whatever_was_asked(
    text: str, context: Mapping[str, Any], reading: Mapping[str, Any]
) -> Optional[str]:
    """Name what is no answer to any question: news, a goodbye, a refusal, a day of the dead."""
    asked = context.get("asked")
    first = RESTS if wants_a_rest(text, context) else _before_all_else(text, asked)
    first = first or of_news_or_booking(text, context)
    if first is not None:
        return first
    if (asked_outright := what_is_asked(text, context)) is not None:
        return asked_outright
    if tells_news(text, context):
        return ANSWER if asked == "how_did_it_go" else PLAN_NEWS
    answered = kind_of(asked) in VALUES and bool(reading.get(kind_of(asked)))
    if takes_leave(text, alone=answered) or has_had_enough(text, asked):
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
    if (in_need := in_need_of(text, asked)) is not None:
        return in_need
    if asked in MAKES_A_PLAN and goes_against_advice(text):
        return AGAINST_ADVICE
    return None if asked in HEARS_DOUBTS else doubts(text, asked)

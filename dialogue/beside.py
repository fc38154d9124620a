"""What is said beside the question that waits: a loss, a fault of the coach, no answer at all."""

from __future__ import annotations

from typing import Any, Mapping, Optional

from coaching.questions import SAFETY_QUESTIONS, kind_of
from understanding.local_needs import asks_for_local_help
from understanding.loss import loss_in, told_beside
from understanding.no_answer import NoAnswer, complains_of_coach, no_answer
from understanding.topic_corrections import read_topic_correction

LOSS, ASIDE, ABOUT_THE_COACH, TOPIC = "loss", "aside", "about_the_coach", "topic_is_wrong"
FIND_SERVICE, GOODBYE = "find_service", "goodbye"
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
#: Before there is a plan: what is put right there is the topic or the goal.
BEFORE_A_PLAN = frozenset(
    """more helps wish own_wish change importance importance_why importance_raise why_it_matters
    small_step confidence confidence_why confidence_raise values ask_again""".split()
)
#: Questions of local help itself hear a need as their answer.
OF_LOCAL_HELP = frozenset({"need", "place", "services_ok", "last_signpost"})
#: A question that answers itself: a value was told beside the loss.
VALUES = frozenset({"ruler", "when", "outcome", "signpost_outcome"})


def said_beside(text: str, context: Mapping[str, Any], reading: Mapping[str, Any]) -> Optional[str]:
    """Name the intent of what is said beside the question; None where it may be its answer.

    Args:
        text: what was typed.
        context: what came with it: `asked`, the question that waits; `before`, the coach's last
            line; `loss_told`, whether sorry was said for a loss in this talk.
        reading: what the plain functions read in it.
    """
    asked, before = context.get("asked"), context.get("before") or ""
    loss_told = bool(context.get("loss_told"))
    if asked in HEARS_ALL or reading.get("safety"):
        return None
    if asked not in OF_LOCAL_HELP and asks_for_local_help(text):
        return FIND_SERVICE
    if loss_in(text) and not told_beside(text):
        if not loss_told and not (kind_of(asked) in VALUES and reading.get(kind_of(asked))):
            return LOSS
        if loss_told and asked in WISHES:
            return ASIDE
    corrects = asked in BEFORE_A_PLAN and not reading.get("ruler")
    if corrects and read_topic_correction(text, before=before):
        return TOPIC
    if asked not in ASKS_FOR_FAULTS and complains_of_coach(text):
        return ABOUT_THE_COACH
    if asked in MUST_BE_AN_ANSWER and no_answer(text, asked=asked) is NoAnswer.ENDS:
        return GOODBYE
    return None


def is_no_answer(text: str, asked: str) -> bool:
    """Tell whether a message would be kept as an answer and can be none."""
    return asked in MUST_BE_AN_ANSWER and no_answer(text, asked=asked) is not None

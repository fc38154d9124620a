"""The questions that wait, grouped by what is heard, and not heard, beside them."""

from __future__ import annotations

from coaching.questions import SAFETY_QUESTIONS
from understanding.talking.agreeing import ASKS_TO_AGREE

#: A time to write was set by these.
BOOKS_A_CHECK_IN = frozenset({"action_book_check_in", "action_suggest_time"})
#: Where a plan or a goal is talked of that somebody may not want at all.
WHILE_PLANNING = frozenset(
    """change own_wish importance importance_why importance_raise why_it_matters small_step
    confidence confidence_why confidence_raise limits idea pick_idea what how_much when_to how_often
    who cue plan_confidence fix smaller read_back barrier ways pick_way resource""".split()
)
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
#: No part of a plan stands there yet: what they meant is the goal or the topic.
BEFORE_THE_DOING = frozenset("limits idea pick_idea".split())
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
#: A question that answers itself: a value was told beside the loss.
VALUES = frozenset({"ruler", "when", "outcome", "signpost_outcome"})

"""The plan is put right, is to rest, or is told of, where that was not asked."""

from __future__ import annotations

import re
from typing import Any, Mapping, Optional

from coaching.questions import kind_of
from dialogue.beside.moment import moment_of
from dialogue.beside.questions import BEFORE_A_PLAN, OF_FOLLOW_UP
from dialogue.is_an_answer import SHEET
from dialogue.of_the_draft import CHANGES_PLAN, PLAN_JUST_HEARD, PUTS_RIGHT
from understanding.check_ins.plan_news import read_plan_news
from understanding.check_ins.resting import not_this_time, rests
from understanding.danger.red_flags import tells_of_illness
from understanding.plans.corrections import read_correction
from understanding.plans.plan_put_right import asks_to_change, read_put_right
from understanding.plans.plan_wanted import plan_told
from understanding.plans.plans import PlanParts
from understanding.plans.same_sort import telling_words
from understanding.plans.taken_out import taken_out
from understanding.talking.acts import Act, surely
from understanding.topics.topic_corrections import read_topic_correction

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
#: Words long enough to tell one doing from another.
_TELLING = re.compile(r"[^\W\d_]{4,}")


def another_doing(text: str, context: Mapping[str, Any]) -> bool:
    """ "Ring the carers line on Tuesday", where a walk was planned: no new day of the walk."""
    told, plan = plan_told(text, now=moment_of(context)), context.get("plan")
    if told is None or not plan:
        return False
    planned = set(_TELLING.findall(str(plan["what"]).casefold()))
    return not planned & set(_TELLING.findall((told.goal or text).casefold()))


def puts_right(
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
    found = read_put_right(text, asked=asked, now=moment_of(context))
    if found is not None and surely(Act.REMARK, reading.get("acts")):
        # "Ye never stop asking" is said of us; what names a piece of the plan changes that.
        said = read_correction(found.words, now=moment_of(context))
        names = said.parts != PlanParts() or said.helper or said.cue or telling_words(said.instead)
        changes = names or asks_to_change(text) or taken_out(text)
        return PUTS_RIGHT if changes else None
    return PUTS_RIGHT if found is not None else None


def wants_a_rest(text: str, context: Mapping[str, Any]) -> bool:
    """Tell whether the plan they live with is to rest: "skip the plan this week"."""
    asked = context.get("asked")
    if asked not in CAN_REST or (asked in NEEDS_A_PLAN and not context.get("plan")):
        return False
    if asked in ASKS_OF_THE_COMING and not_this_time(text):
        return True
    return rests(text) and not (asked in ASKS_OF_ILLNESS and tells_of_illness(text))


def tells_news(text: str, context: Mapping[str, Any]) -> bool:
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

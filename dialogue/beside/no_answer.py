"""A message that would be kept as an answer, and can be none."""

from __future__ import annotations

import re
from typing import Any, Mapping

from coaching.danger_families import lets_go_of_the_mind
from dialogue.beside.questions import MUST_BE_AN_ANSWER, WISHES
from store.clock import now_utc
from understanding.check_ins.done_after_all import says_it_was_done
from understanding.plans.activities import begins_with_a_verb
from understanding.plans.taken_out import taken_out
from understanding.plans.told import read_told
from understanding.talking.acts import Act, no_answer_by_act
from understanding.talking.no_answer import no_answer
from understanding.text.words import in_english

#: The parts that have a reader: "my wife made me do this" is none of them.
READ_PARTS = frozenset({"how_much", "when_to", "how_often", "who", "cue"})
#: So likely a remark, and read as no part, a message is one; docs/decisions.md, 38.
LIKELY_REMARK = 0.8
#: A part of the plan, or what is in its way: a remark there is nodded to, and nothing missed.
TAKES_NO_REMARK = frozenset(
    """what how_much when_to how_often who cue smaller ways resource barrier in_the_way
    limits""".split()
)
#: Told where a wish is asked for, these are said back, and it is asked for once more.
TELLS_INSTEAD = frozenset({Act.TROUBLE, Act.HELP})
GIVES_A_REASON = re.compile(r"\W*(?:it is |it's |its )?because\b")
AGREES_FIRST = re.compile(r"\W*(?:yes|yeah|yep|aye|definitely|sure|please)\b(?! but\b)")
#: A remark there ("dont see what a robot can dae") has an answer of its own.
HEARS_DOUBTS_OF_US = frozenset({"open", "area_more"})


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

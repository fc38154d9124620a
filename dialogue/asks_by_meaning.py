"""What a message asks of the coach by its meaning, where no rule knows its words: no answer.

Whatever question waits, "food bank" looks for help, "please show me some ideas" wants ideas and
"amount of what?" does not follow (understanding/talking/asks.py). Rules come before: this is asked
last, before a message is taken for the answer.
"""

from __future__ import annotations

import re
from typing import Any, FrozenSet, Mapping, Optional

from coaching.questions import SAFETY_QUESTIONS, kind_of
from dialogue.beside.intents import FIND_SERVICE, MEDICAL_QUESTION, REPEAT, WANTS_IDEAS
from dialogue.beside.questions import HEARS_ALL, OF_LOCAL_HELP, TAKES_IT_DOWN, WHILE_PLANNING
from dialogue.is_an_answer import ASKED_FOR_AN_IDEA, PARTS_OF_A_PLAN, SHEET
from dialogue.whom_to_ring import WHOM_TO_RING
from understanding.talking.asks import Ask, surely_asks
from understanding.text.words import in_english

MISHEARD, MY_GOALS = "misheard", "my_goals"
_INTENTS: Mapping[Ask, str] = {
    Ask.SERVICES: FIND_SERVICE,
    Ask.IN_NEED: FIND_SERVICE,
    Ask.IDEAS: WANTS_IDEAS,
    Ask.FACTS: MEDICAL_QUESTION,
    Ask.WHOM_TO_RING: WHOM_TO_RING,
    Ask.WRONG: MISHEARD,
    Ask.OTHER_GOAL: MY_GOALS,
    Ask.LOST: REPEAT,
}
#: Whatever is said there is taken down, or is asked about a danger, a name or a consent.
_TAKES_ALL = HEARS_ALL | TAKES_IT_DOWN | SHEET | SAFETY_QUESTIONS
#: Where a plan is being put right: what is called wrong there is a part of it.
_PUTS_RIGHT = frozenset({"read_back", "edit", "fix", "put_right", "smaller", "say_back"})
#: "I'm skint", "nae bus oot here": told as a limit, a reason or a barrier.
_WHAT_STANDS_IN_THE_WAY = frozenset(
    """limits barrier in_the_way ways pick_way resource instead fix smaller edit read_back
    importance_why importance_raise why_it_matters confidence_why confidence_raise""".split()
)
#: "Diabetes, type 2" names what it is about, and asks for no fact.
_WANTS_TO_KNOW = re.compile(
    r"\?|\b(?:what|how|why|which|when|where|is|are|am i|can|could|should|would|will|does|do i|"
    r"facts?|info|information|evidence|tell me|explain|know|wonder\w*|safe|normal|supposed|allowed|"
    r"good for|bad for|better than|best)\b"
)
#: Where it is the answer.
_ANSWERS: Mapping[Ask, FrozenSet[str]] = {
    Ask.SERVICES: OF_LOCAL_HELP | {"peer", "pick_idea", "whom", "someone"},
    Ask.IN_NEED: OF_LOCAL_HELP | _WHAT_STANDS_IN_THE_WAY,
    Ask.IDEAS: ASKED_FOR_AN_IDEA | {"wish", "own_wish", "ways", "pick_way"},
    Ask.FACTS: OF_LOCAL_HELP | ASKED_FOR_AN_IDEA,
    Ask.WHOM_TO_RING: OF_LOCAL_HELP,
    Ask.WRONG: _PUTS_RIGHT | OF_LOCAL_HELP | {"who"},
    Ask.OTHER_GOAL: frozenset({"goal_which", "goal_do", "goal_name", "goal_instead"}),
    Ask.LOST: OF_LOCAL_HELP | {"flare", "peer"},
}
#: Ideas are for a plan that is being made; before that they are told that ideas come.
_TAKES_IDEAS = (WHILE_PLANNING | PARTS_OF_A_PLAN) - _PUTS_RIGHT
#: A question with answers of its own is answered by the message as often as not.
_LEAST, _LEAST_OF_A_CHOICE = 0.65, 0.8
_OPEN = frozenset({"open", "text"})


def asks_by_meaning(reading: Mapping[str, Any], asked: Optional[str], text: str) -> Optional[str]:
    """Name the intent of what a message surely asks; None where it may answer the question.

    Args:
        reading: what was read in it, `asks` among it.
        asked: the question that waits, or None.
        text: what was typed.
    """
    if asked in _TAKES_ALL or reading.get("safety"):
        return None
    least = _LEAST if asked is None or kind_of(asked) in _OPEN else _LEAST_OF_A_CHOICE
    ask = surely_asks(reading.get("asks"), least)
    if ask is None or asked in _ANSWERS[ask]:
        return None
    if ask is Ask.IDEAS and asked not in _TAKES_IDEAS:
        return None
    if ask is Ask.FACTS and not _WANTS_TO_KNOW.search(in_english(text)):
        return None
    if asked is None and ask in {Ask.WRONG, Ask.LOST}:
        return None  # Nothing waits that could be said again.
    return _INTENTS[ask]

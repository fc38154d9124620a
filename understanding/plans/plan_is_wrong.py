"""The plan that was just agreed called wrong: "My plan is wrong dear. Change my plan"."""

import re

from understanding.text.words import in_english

__all__ = ["calls_plan_wrong"]

_PLAN = r"(?:my|the|that|this) plan"
_WRONG = re.compile(
    rf"\b(?:{_PLAN}(?:'s| is| was|'s all| is all)(?: still| just| all)* (?:wrong|not (?:right|"
    rf"it|mine|"
    rf"what i (?:said|want|wanted|meant))|mixed up|rubbish|nonsense)|(?:that|this|it)(?:'s| is| "
    rf"was)?"
    rf" (?:just )?(?:not|no|never) (?:my|the) plan|(?:that|this|it) (?:isn't|wasn't) (?:my|the) "
    rf"plan|"
    rf"(?:the )?wrong plan|(?:you(?:'ve| have)? (?:got|put|written|wrote|have))(?: down)? "
    rf"{_PLAN} (?:all )?"
    rf"wrong|(?:please |can (?:you|we|i) |could (?:you|we|i) |i(?:'d| would)? (?:want|like|"
    rf"need) to )*"
    rf"(?:change|fix|put right|correct) {_PLAN}(?=\W*$|[.,;!?]| please| dear| now| then))"
)
_LONGEST = 25


def calls_plan_wrong(text: str) -> bool:
    """Tell whether somebody says that the plan is wrong, or is to be changed, and means the plan.

    "What's wrong with my plan?" asks, and "my plan went wrong" tells how it went.
    """
    english = in_english(text)
    return len(english.split()) <= _LONGEST and _WRONG.search(english) is not None

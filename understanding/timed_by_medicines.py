"""A time told by medicines: "after my water tablet wears off" says when, and asks nothing."""

import re

from understanding.phrases import any_of
from understanding.words import in_english

__all__ = ["is_timed_by_medicines"]

_MEDICINE = (
    r"(?:water |morning |night |evening |sleeping |pain |heart |blood pressure |first |last |"
    r"second |wee |other )*"
    r"(?:tablets?|pills?|meds|medicines?|medications?|insulin|inhalers?|puffers?|painkillers?|"
    r"steroids?|patch(?:es)?|injections?|jags?|jabs?|eye drops|nebuli[sz]er|dose)"
)
#: What a medicine does by itself. "All the tablets" is never a time of day.
_HAS_WORKED = any_of(r"""
    (is|are|has|have|had|will have|fully|properly|finally|starts?( to)?|begins? to)
    wear | wears | wore | worn | wearing | kick | kicks | kicked | kicking | work | works | worked
    working | settle | settles | settled | ease | eases | eased | stops? | stopped | finished | done
    by | off | in | down | through | its job | their job | effect | making me | running | going
""")
_TIMED = re.compile(
    r"\W*(?:(?:och|oh|well|aye|yes|maybe|probably|just|best|always|usually|about|say)[\s,]+)*"
    r"(?:(?:half an|an|a|one|two|\d+) (?:couple of )?(?:hours?|minutes?|mins|while|bit) )?"
    r"(?:straight |right |just |only |soon )?"
    r"(?:after|before|when|whenever|once|till|until|as soon as|with|at|between) "
    r"(?:i(?:'ve| have)? (?:had|take|taken) )?(?:my |ma |the )?"
    rf"{_MEDICINE}(?: {_HAS_WORKED})*"
    r"(?: (?:in the (?:morning|evening|afternoon)|at night|at \d{1,2}(?: ?[ap]m)?|at lunchtime|"
    r"at teatime|and (?:my |a )?(?:breakfast|lunch|dinner|tea|cuppa|wash|coffee)))*\W*"
)


def is_timed_by_medicines(text: str) -> bool:
    """Tell whether a whole message only says when, by what is taken then anyway.

    It fits into a plan as a breakfast does, and is no question about the medicine.
    """
    return _TIMED.fullmatch(in_english(text)) is not None

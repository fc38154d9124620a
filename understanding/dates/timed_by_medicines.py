"""A time told by medicines: "after my water tablet wears off" says when, and asks nothing."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

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
_TIME = re.compile(
    r"\b(?:(?:half an|an|a|one|two|\d+) (?:couple of )?(?:hours?|minutes?|mins|while|bit) )?"
    r"(?:straight |right |just |only |soon )?"
    r"(?:after|before|when|whenever|once|till|until|as soon as|with|at|between) "
    r"(?:i(?:'ve| have)? (?:had|take|taken) )?(?:my |ma |the )?"
    rf"{_MEDICINE}(?: {_HAS_WORKED})*\b"
)
_NAMES = re.compile(rf"\b{_MEDICINE}\b")
#: Then it is asked about, or more is taken than would tell the time.
_ASKS = re.compile(
    r"\?|\b(?:should|shall|can i|could i|may i|is it|ok to|okay to|safe|what if|how many|how much|"
    r"which|why|whether|need to take|stop|skip|miss|extra|double|dose|all|too many|another|"
    r"end it)\b"
)


def is_timed_by_medicines(text: str) -> bool:
    """Tell whether medicines are named only to say when, and nothing is asked about them.

    It fits into a plan as a breakfast does: "at 1, after the water tablet wears off, not in ice".
    """
    english = in_english(text)
    rest = _TIME.sub(" ", english)
    return rest != english and not _NAMES.search(rest) and not _ASKS.search(rest)

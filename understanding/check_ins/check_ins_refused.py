"""No check-in, or no more of them, in the person's words, and what else the message wants."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english, readable

__all__ = ["beside_the_refusal", "refuses_check_ins"]

_A_CHECK_IN = (
    r"(check(ing)?[- ]?ins?|check[- ]?ups? from you|reminders?( from you)?|follow[- ]?ups?)"
)
_YOUR = r"((the|any|your|these|those|that|my|all|of|more) )*"
_LEAD = (
    r"(?:(?:no|nope|nah|naw|please|just|so|and|but|och|ach|right|ok|okay|well|look|now|oh|"
    r"can you|could you|will you|would you|you can|i want you to|i'd like you to|never ?mind(?: "
    r"that)?|i said|i told you|like i said|as i said|actually|sorry|thanks|thank you|no thanks|"
    r"no thank you|aye|yes)[\s,]+)*"
)
_NO = re.compile(
    _LEAD
    + any_of(rf"""
        (no|not|without|skip|forget|cancel|stop|drop|delete|scrap|bin|end|quit|leave off|
            leave out|never mind)( (the|a|an|any|more|further|all|your|these|those|that|my|with|
            sending|doing|about))* {_A_CHECK_IN}
        (do not|never|no need to|you need not|you do not (have|need) to|i'd rather you did not|
            i would rather you did not|please do not) (check (in|up)|checking in|remind me|
            follow up)( (on|with) me)?
        (do not|no need to|you need not) {_YOUR}{_A_CHECK_IN}
        (no need for|i do not (want|need|like)|do not (want|need|send|give me)|not wanting|
            i am not wanting|not needing|i could do without|i'd rather not have|
            i would rather not have|rather not have|had enough of|do not bother with|
            i did not (want|ask for|agree to)|enough of|away with) {_YOUR}(a |an )?{_A_CHECK_IN}
        (stop|quit) (checking (in|up)|reminding me|asking me how (it|i)[\w ]*)( (on|with) me)?
        {_YOUR}{_A_CHECK_IN}(s)? (off|stopped|cancelled|away|out)
        (change|chynge|switch|set|make|put|turn|move) {_YOUR}{_A_CHECK_IN} (to|into|as) (no|none|
            no more|never|nothing|off|not at all|zero)
        turn (off |them off|it off){_YOUR}{_A_CHECK_IN}?
        (do not|no need to|you need not) (write|message|text)( (to )?me)?( (about|on|for) (it|that|
            this|\w+day|the plan))
        i (said|told you|asked for) (no|none|not)( more| any)?( of)? {_YOUR}{_A_CHECK_IN}
    """)
    + r"(?:[\s,]+(?:at all|for me|for this|any ?more|again|please|thanks|thank you|pal|hen|son|now|"
    r"from now on|this time|just now|the now|on me|then|ta|either|if you do not mind|from you|"
    r"ever|ok))*"
)
_BREAK = re.compile(
    r"[.!?;,…]+\s*|\s+-\s+|\n+|\s+(?=but\b|"
    r"and (?:i|can|could|no|delete|wipe|erase|remove)\b)"
)
_NOT_SURE = re.compile(r"\b(?:if|unless|why|when|how come|did you|was there|there is|there's)\b")


def refuses_check_ins(text: str) -> bool:
    """Tell whether somebody wants no check-in: "never mind that. no check in"."""
    return any(_refuses(clause) for clause in _clauses(text))


def beside_the_refusal(text: str) -> str:
    """What else such a message says, in its own words: "I want the doctor sheet"; may be empty."""
    rest = [clause for clause in _clauses(text) if not _refuses(clause) and not _NODS.match(clause)]
    return ", ".join(rest)


_NODS = re.compile(
    r"(?:no|nah|naw|nope|aye|yes|ok|okay|thanks?|thank you|no thanks|no thank you|please|never "
    r"?mind"
    r"(?: that)?|sorry|och|right|well|hen|pal|naw no thanks)(?: thanks| thank you)?\W*$",
    re.IGNORECASE,
)


def _clauses(text: str) -> list[str]:
    # "And delete it a'" keeps its last mark: it is a letter left out.
    return [
        part.strip(' "“”-').lstrip("'")
        for part in _BREAK.split(readable(text)[:1_000])
        if part.strip()
    ]


def _refuses(clause: str) -> bool:
    english = in_english(clause).strip(" .!,'")
    return bool(_NO.fullmatch(english)) and not _NOT_SURE.search(english)

"""A reason that is a fear or somebody's loss: "my father have diabetes and lose leg"."""

import re
from dataclasses import dataclass

from coaching.second_person import to_second_person
from understanding.text.words import in_english

__all__ = ["FearedReason", "feared_reason"]


@dataclass(frozen=True)
class FearedReason:
    """What makes the reason a hard one.

    Attributes:
        who: whose loss it is, said back: "your father"; "" where it is their own fear.
    """

    who: str


_KIN = (
    r"(?:father|dad|da|mother|mum|mam|ma|brother|sister|uncle|auntie?|gran|granny|grandad|granda|"
    r"grandfather|grandmother|husband|wife|man|partner|son|daughter|cousin|nephew|niece|pal|friend|"
    r"neighbour|best friend|best pal)"
)
_PART = r"(?:legs?|foot|feet|toes?|sight|eyesight|eyes?|arm|hand|kidneys?|memory|speech|life)"
_LOSS = (
    rf"(?:(?:lost|lose|loses|losing) (?:(?:a|an|his|her|their|the|both|one|two|half|some|of|my) "
    rf")*{_PART}|"
    r"(?:went|gone|go|goes|is|was) blind|amputat\w+|(?:had|has|have|took|take) (?:a |his |her |"
    r"two )?"
    r"(?:massive |bad |big )?(?:stroke|heart attack|amputation)s?|(?:is |was |went |go |goes "
    r")?on dialysis|"
    r"(?:died|die|dies|dead|passed away)|(?:took|take|taken|cut|had) (?:his|her|the|a|it|both)?"
    rf" ?(?:{_PART} )?(?:off|aff|away)|ended up in a (?:wheelchair|home|hospital))"
)
_OF_KIN = re.compile(rf"\b(?P<who>(?:my|our|the) {_KIN})\b[^.!?]{{0,60}}?\b{_LOSS}\b")
_WORST = (
    r"(?:die|dying|dead|lose|losing|go(?:ing)? blind|end(?:ing)? up|finish(?:ing)? up|a stroke|"
    r"(?:have|having|take|taking) (?:a|another) (?:stroke|heart attack|fall)|"
    r"be(?:ing)? (?:in a wheelchair|a burden|like (?:him|her|my)|put in a home)|a wheelchair|"
    r"leav(?:e|ing) (?:my|the|them)|not (?:be(?:ing)? here|see(?:ing)? (?:my|the))|"
    r"go(?:ing)? (?:the same way|the way)|another (?:stroke|heart attack|fall)|dialysis|amputat\w+)"
)
_OF_SELF = re.compile(
    r"\b(?:scared|afraid|frightened|terrified|feared|worried|worry|dread|fear|fright|panicking)\b"
    rf"[^.!?]{{0,30}}?\b{_WORST}\b"
    rf"|\b(?:do not|don't|never) want to\b (?:(?:just|ever|be the one to) )*{_WORST}\b"
    rf"|\b(?:or|or else|otherwise) i(?:'ll| will| might| could)? {_WORST}\b"
)


def feared_reason(text: str) -> FearedReason | None:
    """Read a reason that is a loss of somebody's, or a fear of the worst; None for any other.

    "I miss the shops", "I want to see my grandweans" and "my dad walks every day" are none.
    """
    english = in_english(text)
    kin = _OF_KIN.search(english)
    if kin is not None:
        return FearedReason(to_second_person(kin["who"]))
    return FearedReason("") if _OF_SELF.search(english) else None

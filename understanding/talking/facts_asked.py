"""Facts that are asked of the coach and that only somebody who knows them can give.

"What food is ok for diabetes", "is 11 too high", "do you give information or no?": who answers with
a question of its own has not listened. Which it is decides whom to name.
"""

import re
from enum import Enum

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["Facts", "facts_asked"]


class Facts(str, Enum):
    """What is asked; the value is the line that answers it."""

    FOOD = "utter_facts_food"
    READING = "utter_facts_reading"
    WHAT_I_GIVE = "utter_facts_what_i_give"


_EATEN = (
    r"(?:food|foods|diet|fruit|bread|rice|pasta|potatoes|sugar|meat|drinks?|snacks?|things|stuff|"
    r"breakfast|dinner|meals?|carbs|alcohol|veg\w*)"
)
_ILL = (
    r"(?:diabet\w+|copd|ms|my (?:heart|sugars?|pressure|blood pressure|kidneys?|liver|condition|"
    r"cholesterol|bowels?|gout|ibs)|(?:high )?(?:blood pressure|cholesterol)|gout|ibs|arthritis|"
    r"heart (?:failure|disease)|type (?:1|2|one|two)|me|you|us)"
)
_MEASURED = (
    r"(?:blood )?(?:sugars?|glucose|pressure|hba1c|cholesterol|oxygen|sats|peak flow|pulse|"
    r"heart rate|bmi|readings?|numbers?|levels?)(?: (?:number|level|reading|result)s?)?"
)
_PATTERNS = {
    Facts.FOOD: any_of(rf"""
        (what|which) (kinds? of |sorts? of )?{_EATEN}( (is|are|do|can|should|would|be|i|you|to|
            eat|have))* (ok|okay|good|bad|best|safe|allowed|right|healthy|avoid|fine)\b
        (what|which) (kinds? of |sorts? of )?{_EATEN} (is |are )?(for|with) {_ILL}\b
        what (can|should|could|may|am|do|must|are) (i|you|people|folk|we)( (allowed|supposed|meant|
            to|not|be))* (eat|eating|drink|cook) (for|with|if|when|on|to help|at night|now)\b
        what (to|not to) (eat|drink|cook) (for|with|if|when|on) {_ILL}\b
        (is|are|can i eat|can i have|should i eat)( \w+){{1,3}}( (ok|okay|good|bad|safe|
            alright|fine|allowed))? (for|with) (diabet\w+|type (1|2|one|two)|my sugars?|copd|
            gout|ibs)
    """),
    Facts.READING: any_of(rf"""
        (is|are|was) (it |that |a )?\d+([./]\d+)?( (over|on) \d+)?( a| too| very| really| so)*( (
            high|low|bad|ok|okay|good|normal|dangerous|fine|safe|much))
        (is|are|was) (my |the |a )?{_MEASURED}( of)? \d+([./]\d+)?( too| very)*( (high|low|bad|ok|
            okay|good|normal|dangerous|fine|safe))?\W*$
        what( is|'s| are)?( (a|an|the|is))* (normal|ok|okay|good|safe|right|healthy|high|
            low)( blood)? {_MEASURED}
        what( is|'s| are)?( (a|an|the|my|should|be))* {_MEASURED}( (is|are|should|be|it))* (normal|
            ok|okay|good|safe|right|healthy|too high|too low)
        {_MEASURED}( (is|are|was|were|still|always))* \d+([./]\d+)?,? why\b
        why (is|are|was|did|does)( my| the)? {_MEASURED}( \w+)? (\d+|high|low|up|going up|
            going down|rising|not coming down)
        (say|tell|give)( me)?( what is)?( a| an)? (ok|okay|good|normal)( blood)? sugar( number)?
    """),
    Facts.WHAT_I_GIVE: any_of(r"""
        (do|can|will|are) you( (not|able to|just|only|going to|even|ever))* (give|giving|have|tell|
            offer)( me| us| people| out)?( any| some| the)? (information|info|facts?|advice|
            answers?)\b
        ((just )?(give|tell) me( the| some)? |just |only )(facts?|information)( only| please)?\W*$
        (facts?|information) only | i want( the| a| some)? (facts?|information)\b
    """),
}
_FACTS = {one: re.compile(rf"\b{words}") for one, words in _PATTERNS.items()}
_LONGEST = 30


def facts_asked(text: str) -> Facts | None:
    """Which facts a message asks for, the thing itself before the wish for facts; or None."""
    english = in_english(text)
    if len(english.split()) > _LONGEST:
        return None
    return next((one for one, words in _FACTS.items() if words.search(english)), None)

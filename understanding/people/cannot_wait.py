"""A need that cannot wait, told in a few words: no food, no heat, nowhere to sleep.

Whoever says "whit? i need food" is asked no question of a list: help is looked for at once
(actions/services/signposting.py). Heard is what is so now and their own. A diet, a blood test that
wants an empty stomach, a winter long ago and the cat's dinner are told, and are no such need.
"""

import re
from enum import Enum

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["Urgent", "cannot_wait"]


class Urgent(str, Enum):
    """What is lacking; the value is how it is looked for."""

    FOOD = "food bank"
    BED = "homeless"
    HEAT = "heating bill"


_LEAD = (
    r"\W*(?:(?:what|huh|eh|och|oh|ach|aye|yes|yeah|no|well|so|and|but|because|look|listen|please|"
    r"hi|hiya|hello|honestly|just|now|right|pal|hen|mate|sorry|truth is|that|cos)\b[\s,.!?:-]*)*"
)
_WHO = (
    r"(?:(?:i|we|me|us|a|ah|you (?:see|know),? (?:i|we)|(?:me|i|my (?:wife|husband|man|partner|mum|"
    r"family|kids|children|son|daughter|boys?|girls?)) and \w+(?: \w+)?) )?"
)
_JUST = (
    r"(?:(?:am|are|is|'m|'re|just|really|badly|desperately|desperate for|still|actually|kind of|"
    r"do|have|has|had|got|been|at the moment|the now|now|both|all) )*"
)
#: After these nothing more is said of it than whom it is for, when, and where it lacks.
_TAIL = (
    r"(?:[\s,]+(?:please|now|the now|right now|just now|today|tonight|this week|at all|left|again|"
    r"for (?:me|us|myself|the (?:kids|children|weekend|week|night|house|family|boys|girls|baby|"
    r"wee ones?|day|days?)|my (?:kids|children|family|self|son|daughter|boys?|girls?|baby|"
    r"\w+ kids)|tonight|today|tomorrow|days)|"
    r"in(?: the| my| our)?(?: (?:house|flat|home|cupboards?|fridge|freezer|kitchen|press))?|"
    r"at home|to eat|and skint|till (?:pay ?day|my money|monday|tuesday|wednesday|thursday|friday|"
    r"saturday|sunday|next week|the weekend|i get paid|the (?:giro|money))\b[^.!?]{0,20}|"
    r"until (?:pay ?day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|i get "
    r"paid)|hen|pal|mate|so i (?:do|am|have)|help me|anywhere|or (?:money|heat\w*|gas|"
    r"electric\w*|anything|nothing)|and (?:no|not)\b[^.!?]{0,40}|like))*\W*"
)
_FOOD = r"(?:food|groceries|shopping|messages|dinner|anything to eat|something to eat|a meal)"
_NONE = (
    r"(?:(?:there is|there's|there is not|it is|had|with) )?(?:no|not|not any|not got(?: any)?|"
    r"nothing|out of|run out of|ran out of|short of|low on|without)"
)
_NO_MONEY = any_of(r"""
    (no|not (any|enough|got( the| any| enough)?)|not a penny|out of|run out of|short of|nothing|
        have not( any| the| got)?)( money| cash| pennies)?( left)? (for|to (buy|get|pay for|spend
        on))( the| my| any| our)*
    (cannot|can not|not able to|could not|struggling to|struggle to)( even| really)* (afford|buy|
        pay for)( to buy| to get| to| any| the| my| our| enough)*
""")
_FOOD_NEEDED = re.compile(
    _LEAD
    + _WHO
    + _JUST
    + any_of(rf"""
        (needs?|needing|in need of|do need)( (some|any|more|help (with|getting|to get)|to get|
            a bit of|emergency))* (food|something to eat|a meal|food parcels?)
        {_NONE} (any |the )?(food|anything to eat|groceries)
        (there's |there is )?(nothing|not a thing|nothing left|not had anything) (to eat|for( the|
            my| our)? (dinner|tea|supper))
        {_NO_MONEY} ({_FOOD}|eat)
        (hungry|starving) (and|an) [^.!?]{{0,20}}(no|not|skint|broke|penn)\b[^.!?]{{0,30}}
        (cannot|can not|not able to|could not) feed (my|the|our|us|ourselves|myself|
            them)[^.!?]{{0,20}}
    """)
    + _TAIL
)
_FOR_CHILDREN = re.compile(
    rf"{_LEAD}(?:my|the|our) (?:kids|children|boys?|girls?|baby|wee \w+|son|daughter|family)"
    rf"(?: (?:is|are))? (?:hungry|starving|have no food|has no food|has nothing to eat|"
    rf"have nothing to eat|are not eating because (?:of )?[^.!?]{{0,25}}money){_TAIL}"
)
_HELP_TO_EAT = re.compile(
    rf"{_LEAD}(?:(?:can|could) you )?(?:help|hlp|get|find)(?: me| us)?(?: to)?(?: (?:get|find|with|"
    rf"buy))*(?: some| any)? (?:food|something to eat|a food parcel){_TAIL}"
)
_EMPTY = re.compile(
    rf"{_LEAD}(?:(?:the|my|our) )?(?:cupboards?|fridge|freezer|larder|press)(?: and [\w ]{{3,12}})?"
    rf"(?:'s| is| are)? (?:all )?(?:empty|bare){_TAIL}"
)
#: Named alone, or with where: it can only be wished for, but where what helps is asked.
_FOOD_BANK = re.compile(
    rf"{_LEAD}(?:(?:i |we )?(?:need|want|looking for|after|find me|is there|where(?:'s| is)|any|"
    rf"to go to|go to|use|how (?:do|can) (?:i|we) (?:get to|find|use|get))\b ?)?"
    rf"(?:(?:a|an|the|my|any|some|local|nearest|near|to|me) )*(?:food ?banks?|food parcels?|"
    rf"food pantry|soup kitchen)(?:[\s,]+(?:in|near|round|at|by)?[\s,]*[\w' -]{{2,25}})?\W*"
)
_NO_BED = re.compile(
    _LEAD
    + _WHO
    + _JUST
    + any_of(r"""
        (nowhere|no place|no where|not anywhere|not got anywhere) to (sleep|stay|live|bide)
        nowhere to go tonight
        homeless | (made |become |be )homeless | sleeping (rough|in (my|the|a) (car|van|tent|park|
            close|bus station)|on the streets?)
        (put|kicked|thrown|chucked|flung|turned) out( of)?( my| the| our)( own)? (house|flat|home|
            place|hostel|tenancy)
        evicted | getting evicted | being evicted | lost (my|our|the) (house|flat|home|tenancy)
        no (roof over (my|our) head|home to go to)
    """)
    + _TAIL
)
_NO_HEAT = re.compile(
    _LEAD
    + _WHO
    + _JUST
    + any_of(rf"""
        (there is |there's |with )?(no|not got( any)?) (heating|heatin|heat|gas|electric|
            electricity|leccy|hot water and heating|gas or electric|heat or light)
        (no|out of) (money|credit|cash) (for|on|in|to put (in|on)) (the |my )?(meter|gas|electric|
            electricity|leccy|heating|key)
        (cannot|can not|not able to|could not) (afford|pay for|put on|turn on|heat|top up|put|
            pit)( to (heat|put on|turn on))?( the| my| our)? (heating|heatin|heat|house|flat|meter|
            gas|electric|electricity|leccy|home)( on)?
        {_NO_MONEY} (heating|heatin|heat|gas|electric|electricity|leccy|the meter|meter)
        (the |my |our )?(meter|gas|electric|electricity|leccy|power|heating)('s| is| has)?( just|
            been| cut| all)* (off|run out|ran out|out|empty|gone|done|cut off)
        freezing in (here|the house|my (house|flat)|the flat)( with no heating)?
    """)
    + _TAIL
)
_PATTERNS = (
    (Urgent.BED, (_NO_BED,)),
    (Urgent.FOOD, (_FOOD_NEEDED, _FOR_CHILDREN, _HELP_TO_EAT, _EMPTY)),
    (Urgent.HEAT, (_NO_HEAT,)),
)
#: Long ago, supposed, of others, or so for the body's sake.
_NOT_NOW = re.compile(
    r"\b(?:used to|years ago|last (?:year|winter|month|summer)|back then|when i was|as a (?:kid|"
    r"child|boy|girl)|growing up|in the past|once|if (?:i|we|you|there)|in case|would have|plenty|"
    r"blood test|operation|scan|surgery|fast(?:ing)?|diet|weight|carbs?|appetite|nausea|sick|"
    r"sugars?|swallow|tablets?|hypo|allerg\w+|not hungry|intoleran\w+|the (?:cat|dog|hens|"
    r"birds)|my (?:cat|dog|pets?)|before (?:the|my|a)|after (?:six|seven|eight|\d)|"
    r"volunteer\w*|donat\w+|work(?:ed|s|ing)? (?:at|in|for)|how (?:do|does) (?:a |the )?food|"
    r"not that|do not need|does not need|never been|was (?:so )?homeless|were homeless)\b"
)
#: "The food bank" named alone says what helps, who could, or what the visit is about.
_NAMES_IT = frozenset(
    """helps resource who what_helped made_it_work values why_it_matters matters working
    not_working own_words read_back edit fix cue how_did_it_go next barrier in_the_way""".split()
)
_CLAUSES = re.compile(
    r"(?<=[.!?;])\s+|\n+|, (?=(?:and|but|so|i|we|there|no)\b)|\s(?:but|because)\s"
)
_LONGEST = 40


def cannot_wait(text: str, *, asked: str | None = None) -> Urgent | None:
    """What a message says is lacking today and cannot wait; None where nothing is.

    Args:
        text: what was typed.
        asked: the question that waits: where what helps is asked, "the food bank" answers.
    """
    english = in_english(text)
    if len(english.split()) > _LONGEST or _NOT_NOW.search(english):
        return None
    parts = [part for part in (english, *_CLAUSES.split(english)) if part.strip()]
    for urgent, patterns in _PATTERNS:
        if any(pattern.fullmatch(part) for pattern in patterns for part in parts):
            return urgent
    if asked not in _NAMES_IT and _FOOD_BANK.fullmatch(english):
        return Urgent.FOOD
    return None

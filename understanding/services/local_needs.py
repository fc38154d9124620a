"""A need for help near by, said out of the blue: "I need a food bank", "somewhere warm"."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["asks_for_local_help", "no_heating", "nothing_to_eat"]

_PLACES = any_of(r"""
    food ?banks? | food parcel | (food )?pantry | soup kitchen | community (meal|kitchen|fridge|
        larder) | (somewhere|some place|a place|anywhere) (warm|to get warm|to heat up|to keep warm|
        to go (in the day|during the day)) | warm (space|place|bank|hub|room)s? | shelter
    citizens advice | money advice | debt advice | benefits advice | welfare rights | fuel voucher
    crisis grant | support groups? | self[- ]help groups? | day cent(re|er)s? | men'?s shed
    (exercise|walking|singing|art|craft|breathing|lunch|book) (group|class|club)(es|s)?
    lunch club | a lift to (the )?(hospital|clinic|doctor|appointment)s?
""")
_BILLS = any_of(r"""
    (gas|electric|electricity|leccy|heating|energy|fuel|power|rent|phone|council tax|water) ?bills?
    (the )?(meter|gas|electric|leccy|heating|rent|bills) | my (bills?|debts?|rent|benefits|pip)
    filling in (a |the |my )?forms? | the forms | money | food | shopping
""")
_NEED = any_of(r"""
    i (need|want|could do with|am (needing|wanting|after|looking for)|have to find)
    i'm (needing|wanting|after|looking for) | need | needing | looking for | where can i (get|find)
    where('s| is) | is there | are there | is there not | any idea where | do you know (of )?(a|any|
        where) | can you find( me)? | find( me)? | know (of )?(a|any) | got any | any
""")
_A_PLACE = re.compile(
    rf"\b{_NEED}(?: (?:a|an|the|any|some|there|is|for|to|get|find|me|local|free|good|nearest|"
    rf"near|nearby|my))* {_PLACES}"
)
_WITH_BILLS = re.compile(
    rf"\b(?:need|want|could do with|looking for|after|get|any|some|is there)(?: \w+){{0,2}} help"
    rf"(?: \w+)? (?:with|for|paying|to pay|on)(?: \w+)? {_BILLS}"
)
# "Is there onythin local near Paisley fur breathin, free like": asked, and told to be near.
_ANYTHING_NEAR = re.compile(
    r"\b(?:is there|are there|have you|do you know(?: of)?|got|know of|find me|what's|any)(?: \w+)?"
    r"(?: (?:any|anything|something|some|somewhere|a|an|group|groups|class|classes|club|clubs|"
    r"on|going|there|local|free))+ "
    r"[^.?!]{0,40}?\b(?:near(?:by|est)?|local(?:ly)?|round here|around here|in my area|close by|"
    r"near me|in (?=[a-z]+\b))"
)
_HUNGRY = re.compile(
    r"\b(?:(?:nothing|no food|not a thing|no money|not a penny) (?:in )?(?:for|to|left for) "
    r"(?:the |my |our |their )?(?:tea|dinner|supper|lunch|eat|food|breakfast|kids|weans)|"
    r"nothing to eat|no(?:thing)? (?:food )?in the (?:house|cupboards?|fridge|freezer)|"
    r"no food (?:in|left|at|for)?|cupboards? (?:is|are|bare|empty)|"
    r"(?:not|have not|haven't) (?:eaten|ate|had (?:a meal|anything to eat|my dinner))|starving|"
    r"(?:run|ran) out of food|skipping meals|cannot feed|going without food)\b"
)
_COLD = re.compile(
    r"\b(?:no heating|heating(?:'s| is)? off|cannot (?:heat|put the heating)|no (?:gas|electric|"
    r"electricity|power|leccy)(?! bill)|freezing in (?:here|the house)|(?:meter|gas|electric)"
    r"(?:'s| is| has)? (?:run out|ran out|out|empty|gone))\b"
)
_LONGEST = 40


def asks_for_local_help(text: str) -> bool:
    """Tell whether a message asks for help near by, whatever was asked of the person."""
    english = in_english(text)
    if len(english.split()) > _LONGEST:
        return False
    return any(p.search(english) for p in (_A_PLACE, _WITH_BILLS, _ANYTHING_NEAR))


def nothing_to_eat(text: str) -> bool:
    """Tell whether somebody says that there is no food today: "nothing for the tea"."""
    return bool(_HUNGRY.search(in_english(text)))


def no_heating(text: str) -> bool:
    """Tell whether somebody says that they are without heat or power."""
    return bool(_COLD.search(in_english(text)))

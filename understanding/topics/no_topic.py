"""A piece that names nothing to talk about: only a time, a number, a yes or no, or a filler."""

import re

from understanding.dates.day_names import with_names_mended
from understanding.plans.frequency import WEEKDAY
from understanding.talking.bare_word import is_bare
from understanding.text.filler import is_filler
from understanding.text.numbers import EVERYDAY_NUMBER
from understanding.text.words import in_english

__all__ = ["names_no_topic", "only_a_time"]

_MONTHS = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|march|april|june|july|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?<=in )may|(?<=\d )may|(?<=th of )may)"
)
_MEAL = r"(?:breakfast|dinner|lunch|tea|supper|bed(?:time)?|work|school|church)"
#: What a time is made of. "Nights", "my mornings" and "time" may be just what troubles somebody.
_OF_TIME = (
    rf"(?:{WEEKDAY}s?|{_MONTHS}|today|tonight|tomorrow|yesterday|morn|morning|forenoon|noon|"
    r"midday|afternoon|evening|night|midnight|weekend|fortnight|week|month|hour|now|later|once|"
    r"twice|times|daily|weekly|"
    r"o'?clock|o clock|[ap]\.?m\b\.?|quarter|half|"
    rf"{EVERYDAY_NUMBER} ?(?:st|nd|rd|th|am|pm|a\.m\.?|p\.m\.?|hrs?|hours?|minutes?|mins?|days?|"
    rf"weeks?|months?|years?)|\d{{1,2}}[:.]\d{{2}}(?: ?[ap]m)?|\d{{1,4}}[/-]\d{{1,2}}"
    rf"(?:[/-]\d{{2,4}})?|(?:after|before|at) (?:my |the )?{_MEAL})"
)
_ROUND = (
    r"(?:on|at|in|by|the|this|next|last|every|each|a|an|to|of|or|and|till|until|from|since|before|"
    r"after|about|around|for|past|early|late|soon|again|except|apart|not|no|nae|nor|but|just|only|"
    r"maybe|make|say|it|it's|its|is|that's|day|date|please|then|though|instead|better|i|said|"
    r"meant|mean|do|can|cannot|well|so|och|oh|ok|yes|right)"
)
_ONLY_A_TIME = re.compile(
    rf"\W*(?:{_ROUND}\W+)*(?:{_OF_TIME}|{EVERYDAY_NUMBER})"
    rf"(?:\W+(?:{_ROUND}|{_OF_TIME}|{EVERYDAY_NUMBER}))*\W*"
)
_YES_OR_NO = re.compile(
    r"\W*(?:(?:yes|yeah|yep|no|nope|nah|naw|nut|not really|maybe|ok|okay|sure|aye|definitely|"
    r"of course|suppose so|(?:no|not) that|thanks|thank you|please|then|pal|hen)\b\W*)+"
)


def only_a_time(text: str) -> bool:
    """Tell whether a piece is only a time or a number: "not Thursday", "the morn at 10", "7".

    "Sleep at night", "20 a day on the fags" and "my mornings" name something.
    """
    return _ONLY_A_TIME.fullmatch(with_names_mended(in_english(text).strip())) is not None


def names_no_topic(text: str) -> bool:
    """Tell whether a piece is nothing to talk about: a time, a number, a yes or no, a filler."""
    return (
        only_a_time(text)
        or _YES_OR_NO.fullmatch(in_english(text)) is not None
        or is_bare(text)
        or is_filler(text)
    )

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
_MEAL = r"(?:breakfast|dinner|lunch|tea|supper|bed(?:time)?)"
#: A day of the year: "14/3"; "120/80" is a blood pressure.
_DATE = r"(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])(?:/\d{2,4})?"
#: What a time is made of. "Nights", "my mornings" and "time" may be just what troubles somebody.
_OF_TIME = (
    rf"(?:{WEEKDAY}s?|{_MONTHS}|today|tonight|tomorrow|yesterday|morn|morning|forenoon|noon|"
    r"midday|afternoon|evening|night|midnight|weekend|fortnight|week|month|hour|now|later|once|"
    r"twice|times|daily|weekly|"
    r"o'?clock|o clock|[ap]\.?m\b\.?|quarter|half|"
    rf"{EVERYDAY_NUMBER} ?(?:st|nd|rd|th|am|pm|a\.m\.?|p\.m\.?|hrs?|hours?|minutes?|mins?|days?|"
    rf"weeks?|months?|years?)|\d{{1,2}}[:.]\d{{2}}(?: ?[ap]m)?|{_DATE}|"
    rf"(?:after|before|at) (?:my |the )?{_MEAL}|"
    r"(?:after|before) (?:my |the )?(?:work|school|church))"
)
_ROUND = (
    r"(?:on|at|in|by|the|this|next|last|every|each|a|an|to|of|or|and|till|until|from|since|before|"
    r"after|about|around|for|past|early|late|soon|again|except|apart|not|no|nae|nor|but|just|only|"
    r"maybe|make|say|it|it's|its|is|that's|day|date|please|then|though|instead|better|i|said|"
    r"meant|mean|do|can|cannot|well|so|och|oh|ok|yes|right)"
)
#: One piece of such an answer, to the end of a word. They are taken one after another and none is
#: tried again: one pattern of them all would try every way to part a row of figures.
_PIECE = re.compile(rf"(?P<time>{_OF_TIME}|{EVERYDAY_NUMBER}(?! ?/))(?!\w)|{_ROUND}(?!\w)")
_BETWEEN = re.compile(r"\W*")
_MOST_WORDS = 16
#: How much or how often something is, which is what troubles them: "40 a day", "half the night".
_SPAN = r"(?:day|night|morning|afternoon|evening|week|weekend|month|hour|time)"
_A_RATE = re.compile(
    rf"(?<!\bat )\b{EVERYDAY_NUMBER} ?(?:hrs?|hours?|minutes?|mins?|days?|nights?)? ?"
    rf"\b(?:a|an|per|each|every|in a|in the) {_SPAN}\b|"
    r"^\W*(?:(?:och|oh|aye|yes|well|just|it's|it is|for|about|nearly|almost)\W+)*"
    rf"(?:every|each|half (?:of )?the|half my) (?:single |other )?{_SPAN}"
    r"(?:\W+(?:now|again|hen|pal|and every (?:day|night)|just|so it is))*\W*$"
)
_YES_OR_NO = re.compile(
    r"\W*(?:(?:yes|yeah|yep|no|nope|nah|naw|nut|not really|maybe|ok|okay|sure|aye|definitely|"
    r"of course|suppose so|(?:no|not) that|thanks|thank you|please|then|pal|hen)\b\W*)+"
)


def only_a_time(text: str) -> bool:
    """Tell whether a piece is only a time or a number: "not Thursday", "the morn at 10", "7".

    "Sleep at night", "my mornings", "40 a day", "every night" and "120/80" tell of something.
    """
    if len(text.split()) > _MOST_WORDS:
        return False
    said = with_names_mended(in_english(text).strip())
    if _A_RATE.search(said):
        return False
    at, timed = _end_of_gap(said, 0), False
    while at < len(said):
        piece = _PIECE.match(said, at)
        if piece is None:
            return False
        timed = timed or piece["time"] is not None
        at = _end_of_gap(said, piece.end())
    return timed


def _end_of_gap(said: str, at: int) -> int:
    """Where the next word begins."""
    gap = _BETWEEN.match(said, at)
    return gap.end() if gap else at


#: "No an emergency", "it's been years": what it is not and how long it has been are no troubles.
_NOT_GRAVE = re.compile(
    r"\W*(?:(?:och|no|well|it|it's|it is|its|that's|that is|this is|just|really|is)\b\W*)*"
    r"\b(?:no|not|nae|never|nothing|hardly)\b (?:\w+ )?(?:an |a |any )?(?:emergency|urgent|crisis|"
    r"danger|dangerous|serious|big deal|999 (?:job|thing|matter))\b(?:\W+(?:though|hen|pal|yet|"
    r"just|either|at all))*\W*"
)
_FOR_LONG = re.compile(
    r"\W*(?:(?:it|it's|its|it is|that's|has|have|i|i've|he's|been|like that|this way|that way|"
    r"always|just|and|now|for|so)\b\W*)*(?:many |some |several |a few |a couple of |donkeys'? |"
    r"donkey'?s )?(?:years|ages|months|yonks|decades|a (?:long|good|fair) (?:time|while)|a while)"
    r"(?: now| like that| this way| and years| on end)*\W*"
)


def names_no_topic(text: str) -> bool:
    """Tell whether a piece is nothing to talk about: a time, a number, a yes or no, a filler."""
    english = in_english(text)
    if _NOT_GRAVE.fullmatch(english) or _FOR_LONG.fullmatch(english):
        return True
    return (
        only_a_time(text)
        or _YES_OR_NO.fullmatch(in_english(text)) is not None
        or is_bare(text)
        or is_filler(text)
    )

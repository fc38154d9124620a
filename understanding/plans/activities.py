"""Whether a phrase is something to do: it begins with a doing, or names one ("a wee walk")."""

import re

from understanding.text.hedges import without_hedges
from understanding.text.words import in_english

__all__ = ["begins_with_a_verb", "is_activity"]

_VERBS = frozenset(
    """
    add ask attend avoid bake bath bathe begin bend bike blether bounce breathe bring brush build
    buy call carry catch change chat check clean clear climb close colour cook count crochet cross
    cut cycle dance dig do drag draw dress drink drive dry dust eat empty exercise fetch fill find
    finish fix fold garden get give go grow have head hang help hold hoover iron join jog join
    juggle jump keep kneel knit lay learn leave lie lift listen load look lower make march measure
    meditate meet mend move mow note open organise paint pack park pay phone pick plan plant play
    point post potter practise practice pray prepare press pull push put put reach read record
    relax rest ride ring row rub run say see sew share shop shower shuffle sing sit skip sleep
    sort speak spend sponge stand start stay step stitch stop stretch strength strengthen stroll
    study sweep swim switch take talk tap tell text tidy tie touch train travel try turn type use
    visit wait walk wander wash watch water wave weed weigh wheel wipe work write squeeze soak
    swap limit reduce halve replace chop dae gan gang gae hae tak mak gie pit lie ging haud
    blether rin daunder dander stravaig set stick pin hide batch prep
    """.split()
)
_NOUNS = (
    r"(?:walks?|daunder|dander|wander|stroll|swim|swims|dip|stretch\w*|exercises?|nap|rest|bath|"
    r"shower|"
    r"breath\w*|puzzle|crossword|chat|blether|call|phone ?call|jog|run|cycle|spin|dance|yoga|"
    r"tai chi|"
    r"pilates|physio|knitting|gardening|reading|book|games?|chapter|lie down|sit ?ups|press ?ups|"
    r"squats|"
    r"lengths|steps|laps|stitching|drawing|painting|meal|lunch|dinner|breakfast|soup|tea|cuppa)"
)
_NAMES_ONE = re.compile(
    rf"(?:(?:a|an|the|my|some|one|two|three|ten|\d+|only|just|short|little|slow|quick|gentle|wee|"
    rf"hand|"
    rf"chair|leg|arm|breathing|bit of) )+(?:\w+ ){{0,2}}?{_NOUNS}\b|"
    rf"(?:(?:hand|chair|leg|arm|breathing|short|gentle) )+{_NOUNS}\b"
)
_NO_SUCH = re.compile(
    r"no (?!(?:one|body|idea|more|thanks|way|time|money|bus|bother|problem)\b)\w+"
)
_ING = re.compile(r"(?!(?:bring|sing|ring|cling|swing|spring|string|thing|something|nothing|"
                  r"anything|everything|during|morning|evening)\b)[a-z]{2,}ing?\b")  # fmt: skip
_PUTS_OFF = re.compile(
    r"(?:see how|see what|have (?:a|another) think|think (?:about|it)|(?:leave|keep|stop|give) it|"
    r"(?:talk|speak|chat) (?:about|to you|with you)|need|want|get help|"
    r"(?:make|do|have|try) (?:it|that|this|them)(?: |$))"
)
#: "Not smoke" is something to do as well.
_NEGATED = re.compile(r"(?:not|never) (?=\w)")


def begins_with_a_verb(text: str) -> bool:
    """Tell whether a phrase begins with a plain verb, so that "I will" may stand before it."""
    words = in_english(text).split()
    # "Water" and "rest" are also things; after them comes what is done.
    return bool(words) and words[0].strip(".,") in _VERBS


def is_activity(text: str) -> bool:
    """Tell whether a phrase is something that somebody may do: "walk to the gate", "a wee walk".

    "See how I go" and "have another think" put off deciding, and are none.
    """
    english = in_english(without_hedges(text)).strip(" .,!?")
    if _PUTS_OFF.match(english):
        return False
    english = _NEGATED.sub("", english, count=1)
    return bool(
        begins_with_a_verb(english)
        or _ING.match(english)
        or _NAMES_ONE.match(english)
        or _NO_SUCH.match(english)
    )

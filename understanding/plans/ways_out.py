"""Ways of doing things that somebody says are not for them: standing, the phone, online, groups.

A limit of money or travel has a kind of its own (`limits.py`); these bar the ideas
whose words need what somebody cannot, or would not, use.
"""

import re
from enum import Enum

from understanding.text.phrases import any_of
from understanding.text.words import in_english

__all__ = ["Way", "needs_one_of", "ways_out_of"]


class Way(str, Enum):
    """A way that an idea may need."""

    STANDING = "standing"
    PHONE = "phone"
    ONLINE = "online"
    COMPANY = "company"
    OUTSIDE = "outside"
    WRITING = "writing"
    SIGHT = "sight"
    STAIRS = "stairs"
    EVENINGS = "evenings"
    MORNINGS = "mornings"


_CANNOT = r"(?:(?:i )?(?:cannot|can't|could not|am not able to|not able to|do not|never|hate|no|"
_CANNOT += r"struggle to|not good at|no good at|feart of|scared of|afraid of|not keen on|not)"
_CANNOT += r"(?: (?:really|like|do|use|have|got|any|a|an|the|going|being|being in|have a|very|"
_CANNOT += r"well|good with|good in|comfortable (?:with|in)|confident (?:with|in)|stand))*)"
_SAYS: dict[Way, str] = {
    Way.STANDING: any_of(rf"""
        wheel ?chair | zimmer | {_CANNOT} (stand|stand up|walk|weight ?bear|get up)\b(?! (the|it|
            that|this|him|his|her|them|my|our|noise|people|crowds|folk)\b)
        (on|with|have) (crutches|one leg|an amputation) | bed ?bound | paralysed
    """),
    Way.PHONE: any_of(rf"""
        {_CANNOT} (phones?|phoning|ring|ringing|phone calls?|calls|hear)\b
        (deaf|hard of hearing|hearing aids?|hearing is)
    """),
    Way.ONLINE: any_of(rf"""
        {_CANNOT} (online|internet|computers?|computer|zoom|technology|tech|wi-?fi|smart ?phone)\b
        hopeless with (computers?|technology|the internet|tech)
    """),
    Way.COMPANY: any_of(rf"""
        {_CANNOT} (crowds?|groups?|strangers|people|folk|busy places|meeting (people|new people|
            folk|strangers)|mixing|socialising|company)\b
        anxious (with|around|about|in) (strangers|people|folk|crowds|groups|company|new people)
        (shy|social anxiety|agoraphobi\w*|panic (in|with) (crowds|groups|people|company))
    """),
    Way.OUTSIDE: any_of(rf"""
        {_CANNOT} (go out|get out|leave the house|go outside|get outside|outdoors|outside)\b
        house ?bound | stuck in the house | agoraphobi\w* | shielding
    """),
    Way.WRITING: any_of(rf"""
        {_CANNOT} (write|writing|read|reading|spell|spelling)\b | dyslexi\w* | cannot read or write
    """),
    Way.SIGHT: any_of(rf"""
        (blind|partially sighted|sight is|eyesight|macular|lost my sight) | {_CANNOT} see (well|
            very|properly|much|far|to|at all|anything)\b
    """),
    Way.STAIRS: any_of(rf"""
        (no|without|not|avoid)( any)? ([a-z]+ or )?(steps|stairs)\b | {_CANNOT} (manage |climb )?(
            steps|stairs)\b
    """),
    Way.EVENINGS: any_of(r"""
        (no|not|never|nae) (in |on |at |for |any |the )*(evenings?|nights?|night time)\b
        (cannot|can't|do not|not able to|not fit to) (do |manage |face |be doing with |be |
            anything )*(in |at |the |of )*(evenings?|night|nights)\b
        (mornings?|daytimes?|afternoons?|the day) only | only (in )?(the )?(mornings?|daytime|day)\b
        tired? (by|after|from|at) (\d|one|two|three|four|five|six|noon|lunch|dinner|tea|mid)
        (worst|worse|no use|useless|wiped|fit for nothing|no good|exhausted)( out)? (by|after|
            from) (\d|one|two|three|four|five|six|noon|lunch|dinner|tea|mid)
    """),
    Way.MORNINGS: any_of(r"""
        (no|not|never|nae) (in |on |any |the )*(mornings?|mornins?)\b(?! (person|is|are))
        (cannot|can't|do not|not able to|not fit to) (do |manage |face )+(the )?mornings?\b
    """),
}
_READ = {way: re.compile(rf"\b{pattern}") for way, pattern in _SAYS.items()}
#: The words of an idea that tell which way it needs.
_NEEDS: dict[Way, re.Pattern[str]] = {
    Way.STANDING: re.compile(r"\b(?:stand\w*|walk(?! or wheel)|shoes|moving about)\b"),
    Way.PHONE: re.compile(r"\b(?:phone|ring\w*|call)\b"),
    Way.ONLINE: re.compile(r"\bonline\b"),
    Way.COMPANY: re.compile(r"\b(?:group|class|visit|asking someone round|stop smoking service)\b"),
    Way.OUTSIDE: re.compile(
        r"\b(?:outside|fresh air|gate|group with|visit to|trees or water|food shop|class)\b"
    ),
    Way.WRITING: re.compile(r"\b(?:writ\w+|note|list|lists|text|message|book|letter|poem)\b"),
    Way.STAIRS: re.compile(r"\b(?:steps?(?! by)|stairs)\b"),
    Way.EVENINGS: re.compile(
        r"\b(?:evenings?|nights?|bed(?:time)?|last (?:half hour|thing)|late|tonight|supper|last "
        r"coffee|"
        r"of the day|wind\w* down)\b"
    ),
    Way.MORNINGS: re.compile(r"\b(?:mornings?|breakfast|first thing|once up|getting up|waking)\b"),
    Way.SIGHT: re.compile(r"\b(?:photos|window|book|reading|writ\w+|list|lists|text|note)\b"),
}


def ways_out_of(text: str) -> frozenset[Way]:
    """The ways that somebody says are not for them: "I'm in a wheelchair", "I don't do online"."""
    english = in_english(text)
    return frozenset(way for way, pattern in _READ.items() if pattern.search(english))


def needs_one_of(idea: str, ways: frozenset[Way]) -> bool:
    """Whether an idea, as it is worded, needs one of these ways."""
    return any(_NEEDS[way].search(idea) for way in ways)

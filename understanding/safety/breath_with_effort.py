"""Breath that fails with effort, or failed some days ago: asked about first, and no emergency yet.

"Cannae breathe right goin up the stairs" may be the usual puff, or worse than it: whoever says
nothing of this minute is asked which. What is sudden, there at rest or there now stays what it is.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from understanding.safety.finding import Category, Finding, Level
from understanding.safety.reading import read

__all__ = ["asked_about_first", "fails_with_effort"]

#: Found by these alone, breath that fails may be a figure of what stairs do.
_OF_BREATH_ALONE = frozenset({"cannot breathe", "not breathing"})
_BREATH = r"(?:breathe?|breathing|breath)"
#: Efforts by name: "going purple" and "getting frightened" are none, and whoever cannot get to the
#: toilet for breath is ill at once.
_EFFORT = (
    r"(?:(?:(?:going|walking|getting|coming|climbing|carrying \w+|running|rushing) )?(?:up|down|"
    r"climbing|on) (?:the |a |my |that )?(?:\w+ )?(?:stairs?|steps?|hills?|braes?|slopes?|close|"
    r"landing)|uphill|(?:walking|running|rushing|going|coming|cycling) (?:\w+ )?(?:(?:to|for|round|"
    r"from) (?:the |my |a )?(?:shops?|bus|stop|town|work|park|club|class|corner|block|walk|run)|"
    r"home)|walking (?:far|fast|quickly|uphill|the (?:dog|dug))|(?:walking|running|climbing|"
    r"cycling|dancing|hoovering|exercising|gardening|digging|bending(?: down| over)?)"
    r"(?= *(?:[.,?!]|$))|hoovering|exercising|carrying (?:\w+ ){0,2}?\w+|doing (?:the |"
    r"my |some )?(?:exercises?|"
    r"hoovering|housework|garden\w*|dishes|stairs|hill)|when i (?:walk|climb|go up|bend|exercise|"
    r"carry|hoover)\w*|after (?:the )?(?:stairs|a walk|walking|exercise))"
)
_WITH_EFFORT = re.compile(
    rf"\b{_BREATH} (?:(?:right|proper|properly|well|good|when|while|with|for|, ) ?){{0,3}}"
    rf"{_EFFORT}\b|\b(?:when(?:ever)?|if|after|by the time) (?:i |we )?(?:am )?(?:\w+ )?{_EFFORT}"
    rf"[^.?]{{0,40}}?\b{_BREATH}\b"
)
_DAYS_AGO = re.compile(
    rf"\bcould not (?:\w+ ){{0,2}}?{_BREATH}\b.*\b(?:last week|the other day|(?:mon|tues|wednes|"
    rf"thurs|fri|satur|sun)day|days ago|at the weekend|last (?:mon|tues|wednes|thurs|fri|satur|"
    rf"sun)day)\b|\b(?:last week|the other day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|days ago|"
    rf"at the weekend)\b.*\bcould not (?:\w+ ){{0,2}}?{_BREATH}\b"
)
#: Of this minute, or of more than effort.
_MORE_THAN_THAT = re.compile(
    r"\b(?:now|just now|right now|today|tonight|this (?:morning|minute|afternoon|evening)|"
    r"last night|yesterday|sudden\w*|out of nowhere|blue|grey|sitting|rest|resting|lying|in bed|"
    r"talk|speak|sentences?|gasp\w*|help|999|ambulance|sweat\w*|clammy|faint\w*|collaps\w*|dizzy|"
    r"pains?|tight\w*|crush\w*|at all|confused|worse|worst|still|cannot stop|scared|dying|"
    r"purple|pale|white|frighten\w*|terrif\w*|panick\w*|stuck|hurry|chok\w*|happening|is back|"
    r"(?:started|starting|came|come|coming|back) again|stop(?:s|ped)? breathing|"
    r"(?:walk\w*|go|going|get|getting) (?:\w+ )?(?:to (?:the |my )?(?:toilet|loo|bathroom|kitchen|"
    r"door|bed)|across|about the (?:house|room|flat)|(?:a )?(?:few|couple of|two|three) steps)|"
    r"(?:he|she|they|mum|mother|dad|father|baby|wean|wife|husband|partner|son|daughter|gran|"
    r"granny|granda|boy|lass|sister|brother|friend|pal|neighbour) (?:\w+ )?"
    r"(?:is|was|cannot|could|not))\b"
)
CUE = "breath that goes with effort"


def fails_with_effort(text: str) -> bool:
    """Whether breath is said to fail with effort or some days ago, with nothing of this minute."""
    said = read(text).text
    if _MORE_THAN_THAT.search(said):
        return False
    return bool(_WITH_EFFORT.search(said) or _DAYS_AGO.search(said))


def asked_about_first(findings: Iterable[Finding], text: str) -> list[Finding]:
    """The findings, with an emergency of breath alone made a question where it is of effort."""
    return [
        replace(one, level=Level.CONCERN, cues=(CUE,), sure=min(one.sure, 0.6))
        if _is_breath_alone(one) and fails_with_effort(text)
        else one
        for one in findings
    ]


def _is_breath_alone(found: Finding) -> bool:
    emergency = (found.category, found.level) == (Category.BREATHING, Level.EMERGENCY)
    return emergency and set(found.cues) <= _OF_BREATH_ALONE

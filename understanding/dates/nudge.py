"""A moment of somebody's own day, said when they would do it, that can be the reminder as well."""

import re

from understanding.plans.frequency import WEEKDAY

__all__ = ["moment_of_the_day"]

_MOMENT = re.compile(
    r"\b(?:straight |right |just )?(?:after|efter|before|afore|when|whan|whenever|once|wance|"
    r"as soon as|while|whilst)\b(?P<what>[^,.;]{2,60})",
    re.IGNORECASE,
)
#: A clock, a day or the sky is no nudge, and "when I can" names no moment at all.
_NO_NUDGE = re.compile(
    rf"\W*(?:about |aboot |around |the |half |quarter )*(?:\d|one\b|two\b|three\b|four\b|five\b|"
    rf"six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b|noon\b|midnight\b|past\b|then\b|that\b|"
    rf"dark\b|christmas\b|new year|weekend|week\b|month\b|month's\b|holidays?\b|(?:{WEEKDAY})s?\b|"
    rf"(?:i|ah|a|we)(?:'m| am|'ve| have)? (?:can|could|feel|fancy|like|want|mind|remember|"
    rf"able|up to|need|got time|get (?:time|a minute|a chance|the chance|round))|"
    rf"it(?:'s| is|s)? (?:suits|dry|nice|sunny|warm|warmer|possible|not|no|raining|stops)|"
    rf"possible|able|there'?s (?:time|a chance)|(?:the )?(?:weather|rain|sun|pain)\b|"
    rf"a (?:week|month))",
    re.IGNORECASE,
)
_LONGEST = 9


def moment_of_the_day(when: str) -> str | None:
    """Give the moment that the words name, as they were said; None where they name none.

    "In the morning after ma tea" gives "after ma tea"; "before 10", "after Monday" and "when I
    can" give None: a cue has to be something that happens (Gollwitzer and Sheeran 2006).
    """
    found = _MOMENT.search(when)
    if found is None or _NO_NUDGE.match(found["what"]):
        return None
    moment = found.group().strip()
    return moment if len(moment.split()) <= _LONGEST else None

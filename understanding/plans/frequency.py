"""How often, in the person's own words: "every day", "mon wed fri", "twa times a week"."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import readable

WEEKDAY = any_of("""
    mon | tue | tues | wed | weds | thu | thur | thurs | fri | sat | sun
    (mon|mun|tues|wednes|wadnes|thurs|fri|satur|setter|sun)day
    tuseday | teusday | wensday | wedensday | wendsday | thirsday | thrusday | thurday
    saterday | sataday | firday
""")
_DAYS = (
    r"(?:(?:mon|tues|wednes|wens|thurs|fri|satur|sun)days|mondays|weekdays|weekends|week nights|"
    r"weeknights|mornings|evenings|nights|afternoons)"
)
_SPAN = (
    r"(?:day|morning|mornin|night|nicht|evening|evenin|afternoon|efternoon|week|fortnight|month|hour|"
    r"weekday|weekend|year|shift)"
)
_COUNT = (
    r"(?:\d{1,2}|one|two|three|four|five|six|seven|wan|twa|yin|fower|a couple of|couple of|"
    r"a couple|a few|several|a handful of)(?:(?: or | to | ?- ?)(?:\d{1,2}|two|three|four|five))?"
)

# Said of a rhythm, so no single day is meant.
REPEATING = re.compile(
    r"\b"
    + any_of(rf"""
        (every|each|ilka|ivery|evry)( and every)?( (single|other|ither|second|third|few|
            couple of|{_COUNT}))? ({_SPAN}s?|{WEEKDAY}|mealtime|meal|hours?|so often|
            time i \w+)((,| and|,? &)? {WEEKDAY}(?! (to|from)\b))*
        (once|wance|yince|twice|{_COUNT} times|{_COUNT} ?x|
            {_COUNT} (days|nights|mornings|evenings|afternoons|walks|sessions|goes)) ((a|
            per|each|every|in the|in a|during the|through the) {_SPAN}|
            out of (the )?(7|seven)|daily|weekly)
        (daily|nightly|weekly|monthly|fortnightly|hourly|24/7|regularly|all week|
            now and (then|again)|day and daily|most (days|mornings|nights|evenings|weeks|
            weekends)|whenever i can)
        (on |at |in the )?{_DAYS}((,| and|,? &) {_DAYS})*
    """)
    + r"\b",
    re.IGNORECASE,
)
_JOIN = r"(?:\s*(?:,|&|/|\+)\s*|\s+(?:and|an'?|'?n'?|plus)\s+|\s+)"
_SEVERAL_DAYS = re.compile(
    rf"\b{WEEKDAY}(?:{_JOIN}(?:and )?{WEEKDAY})+\b|\b{WEEKDAY}\s?(?:-|to|tae|through|"
    rf"till)\s?{WEEKDAY}\b",
    re.IGNORECASE,
)
_NOT_A_HABIT = re.compile(
    r"(?:not|no|never|isn't|don't|dinnae|cannae|can't)\W+(?:\w+\W+){0,2}$", re.I
)


_A_COUNT = re.compile(
    rf"(?:(?:just|only|about|maybe|jist) )*(?:the )?(?:once|wance|yince|twice|{_COUNT} "
    rf"?(?:times?|x|goes|days|nights|mornings|evenings|walks|sessions|shifts))"
    rf"(?: (?:only|at most|max))?(?: (?:a|per|each|every|in the) {_SPAN})?",
    re.IGNORECASE,
)


def is_count(text: str) -> bool:
    """Tell whether words count goes: "three times", "just the once a week"; no amount at a time."""
    return _A_COUNT.fullmatch(text.strip(" .,!?")) is not None


def read_frequency(text: str) -> str | None:
    """How often something is to happen, as the person put it, or None.

    A list of days ("mon wed fri") and a stretch of days ("Monday to Friday") count; a choice
    between days ("Monday or Tuesday") does not.
    """
    said = readable(text)[:2_000]
    found = [m for p in (REPEATING, _SEVERAL_DAYS) for m in p.finditer(said)]
    found = [m for m in found if not _NOT_A_HABIT.search(said[: m.start()])]
    if not found:
        return None
    longest = max(found, key=lambda m: len(m.group()))
    return longest.group().strip()

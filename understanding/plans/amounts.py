"""Whether an amount belongs to what is done: "4 lengths" to a swim, ten minutes to anything."""

import re

from understanding.text.words import in_english

__all__ = ["amount_fits"]

_GOES = (
    r"walk|wlak|stroll|dander|daunder|wander|wheel|run|jog|5k|10k|hike|march|bike|cycl|ride|path|"
    r"treadmill|step|park|shop|dug|dog|row|out\b|climb|stair"
)
_DRINKS = r"drink|water|juice|tea\b|coffee|milk|pint|alcohol|booze|wine|beer|irn|squash|fluid"
_EATS = (
    r"eat|fruit|veg|salad|portion|snack|meal|sweet|biscuit|cake|crisp|sugar|bread|food|cook|soup"
)
#: A unit that counts one kind of thing alone, and how that thing is named.
_BELONGS = {
    r"lengths?": r"swim|pool|baths\b|lido|dook|breaststroke|front crawl|backstroke|aqua|hydro|"
    r"length",
    r"laps?": rf"swim|pool|baths\b|lido|track|lap|{_GOES}",
    r"(?:miles?|km|kilometres?|k|metres?|steps?|blocks?|stops?|flights?)": _GOES
    + r"|swim|bus|pool",
    r"(?:glass(?:es)?|cups?|pints?|cans?|bottles?|units?|drinks?)": _DRINKS,
    r"(?:portions?|slices?|biscuits?|meals?|bowls?|sugars?|spoons?)": rf"{_EATS}|{_DRINKS}",
    r"pages?": r"read|book|writ|diary|journal|page|paper|novel",
    r"(?:fags?|cigarettes?|cigs?)": r"smok|fag|cig|vap|tobacco",
    r"(?:reps?|sets?|sit[- ]ups|press[- ]ups|squats)": (
        r"exercis|stretch|lift|weight|squat|press|sit|gym|strength|physio|band|stand|rais|curl|chair"
    ),
    r"(?:phone calls?|pals?|people)": r"phone|ring|call|talk|text|visit|see|meet|pal|friend|"
    r"blether",
    r"(?:rooms?|drawers?)": r"clean|tidy|hoover|dust|sort|clear|room|house|paint|redd|drawer|"
    r"cupboard",
    r"songs?": r"danc|sing|song|music|listen|play|mov",
}


def amount_fits(amount: str | None, what: str | None) -> bool:
    """Tell whether an amount can be said of an activity.

    "4 lengths" fits a swim and no warm bath; a time, or a bare number, fits anything.
    """
    english, doing = in_english(amount or ""), in_english(what or "")
    for unit, named in _BELONGS.items():
        if re.search(rf"\b(?:\d+|an?|one|two|three|four|five|six|ten|half|few|couple|of) {unit}\b|"
                     rf"\b\d+{unit}\b", english):  # fmt: skip
            return bool(re.search(rf"\b(?:{named})", doing)) or english in doing
    return True

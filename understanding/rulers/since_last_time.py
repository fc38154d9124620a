"""A rating told by how far it moved: "up two from last week's 5", "doubled, was a 4".

What it comes to takes the place of the whole message, so that all other readers see one figure.
"""

import re

from understanding.text.numbers import HALF, NUMBER, value_of

__all__ = ["moved_since"]

HIGHEST = 10.0
_UP = (
    r"(?:(?:gone |went |going |moved |jumped |shot |crept |come |came |it's |am )?up|risen|rose|"
    r"climbed|improved|added|plus|more|higher|better|above|further up|gained)"
)
_DOWN = (
    r"(?:(?:gone |went |going |moved |come |came |it's |am )?down|dropped|drop|fell|fallen|slipped|"
    r"lost|less|fewer|lower|worse|below|off|short of|shy of|under|minus|back)"
)
_A_STEP = rf"(?:{NUMBER}|an? {HALF}|{HALF}|a couple|a point|a notch|a mark)"
_POINTS = r"(?: ?(?:of )?(?:points?|notch(?:es)?|places?|marks?|steps?))?"
#: "Up two", "two up", "3 points lower".
_MOVED = (
    rf"(?:(?:(?P<up1>{_UP})|(?P<down1>{_DOWN})) (?:by )?(?:about |maybe |just |"
    rf"only )?(?P<s1>{_A_STEP})"
    rf"{_POINTS}|(?<!than )(?<!over )(?<!above )(?P<s2>{_A_STEP}){_POINTS} (?:(?P<up2>{_UP})|"
    rf"(?P<down2>{_DOWN}))|"
    rf"(?P<add>add|plus|put on) (?:another )?(?P<s3>{_A_STEP}){_POINTS}|"
    rf"(?P<take>take|knock)(?: off)? (?P<s4>{_A_STEP}){_POINTS}(?: off)?)\b"
)
_TIMES = (
    r"(?:(?P<twice>doubled|double|twice)|(?P<thrice>tripled|trebled|three times)|"
    rf"(?P<halved>halved|{HALF}(?= of| what| last| that| as)))\b"
)
_SCORE = (
    r"(?:score|number|answer|rating|figure|mark|time|week|month|visit|session|one|go|chat|call)"
)
#: A figure of the last time: "last week's 5", "I said a 6", "the 7 I gave".
_LAST = rf"(?:last|previous|earlier|other)(?: {_SCORE})?(?:'s)?"
_TOLD = r"(?:it was|i was|that was|was|were|i said|said|i gave|gave|i put|put|had|i had|been)"
_A_DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|"
    r"september|october|november|december|christmas|easter|new year|summer|winter|spring|autumn|"
    r"then|"
    r"we (?:spoke|talked|met)|you (?:asked|rang))"
)
_OF_LAST = (
    rf"(?:(?:last|previous|earlier) {_SCORE}(?:'?s| of)|yesterday'?s|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day's)"
)
#: What leads to it: "from a", "on last week's", "than last time, and last time was".
_BASE_LED = (
    rf"(?:(?:on|from|than|since|compared (?:to|with)|the|my|and|which|that|it|what|when|of|as|"
    rf"but|i|"
    rf"{_LAST}|{_A_DAY}|before|yesterday|{_TOLD})\W+){{0,9}}?(?:(?:from|on|than|of|{_TOLD}) "
    rf"(?:(?:the|my|about|at|an?|{_OF_LAST}) ){{0,3}}|{_OF_LAST} )"
)
_BASE = rf"(?P<base>{NUMBER})(?: ?/ ?10| out of (?:10|ten))?"
_BASE_TAIL = (
    rf"(?: (?:(?:that )?i (?:said|gave|put|had|was)|{_LAST}|before|yesterday|it was|a \w+ ago))*"
)
_BETWEEN = (
    r"(?:\W+(?:now|today|and|but|so|then|i am|am|i|it's|its|it|is|has|have|that's|this|time|week|"
    r"gone|went|feel|feeling|feels|like|at|about|maybe|say|just|a|would|be|put|me|make|let's|"
    r"since|i would|to|from there))"
    r"{0,8}\W+"
)
_STEP_THEN_BASE = re.compile(rf"\b{_MOVED}\W+{_BASE_LED}{_BASE}\b{_BASE_TAIL}")
_TIMES_THEN_BASE = re.compile(rf"\b{_TIMES}\W+{_BASE_LED}{_BASE}\b{_BASE_TAIL}")
_PAST = rf"(?:{_TOLD}|{_LAST}|before|yesterday|started (?:at|on|off at)|the)"
_BASE_FIRST = (
    rf"\b{_PAST}\W+(?:(?:{_LAST}|{_TOLD}|a|an|at|as|about|the|i|it)\W+){{0,5}}{_BASE}{_BASE_TAIL}"
)
_BASE_THEN_LAST = rf"\b{_BASE} (?:{_LAST}|before|yesterday)(?: {_TOLD})?"
_BASE_THEN_STEP = tuple(
    re.compile(rf"{base}{_BETWEEN}{_MOVED}(?! (?:to|at)\b)")
    for base in (_BASE_FIRST, _BASE_THEN_LAST)
)
_BASE_THEN_TIMES = tuple(
    re.compile(rf"{base}{_BETWEEN}{_TIMES}") for base in (_BASE_FIRST, _BASE_THEN_LAST)
)
_READERS = (_STEP_THEN_BASE, _TIMES_THEN_BASE, *_BASE_THEN_STEP, *_BASE_THEN_TIMES)
_A_FIGURE = re.compile(rf"\b(?!one\b){NUMBER}\b")
#: What is weighed, walked or paid has moved, and no rating.
_OTHERWISE = re.compile(
    r"\b(?:stones?|pounds?|lbs?|kilos?|kgs?|weight|miles?|minutes?|mins|hours?|steps a|quid|"
    r"sugars?|"
    r"bloods?|pressure|bp|pain|a day|a week|cigarettes|fags|pints|pills|tablets|inches|waist|"
    r"size)\b"
)


def moved_since(english: str) -> str:
    """`english` (from `spelt_plainly`) as the figure it comes to, where it tells a move and a base.

    A move without a base ("two up on last time") and a message with a third figure are left as
    they stand. Where the move leads off the ruler nothing is left: that is no answer.
    """
    if _OTHERWISE.search(english):
        return english
    for reader in _READERS:
        match = reader.search(english)
        # "The one who had to say stop" is no figure.
        if match is None or match["base"] == "one":
            continue
        rest = f"{english[: match.start()]} {english[match.end() :]}"
        if _A_FIGURE.search(rest):
            return english
        value = _come_to(match)
        return f"{value:g}" if 0 <= value <= HIGHEST else ""
    return english


def _come_to(match: re.Match[str]) -> float:
    named = match.groupdict()
    base = value_of(named["base"])
    if named.get("twice"):
        return base * 2
    if named.get("thrice"):
        return base * 3
    if named.get("halved"):
        return base / 2
    step = _step(next(named[name] for name in ("s1", "s2", "s3", "s4") if named[name]))
    down = named["down1"] or named["down2"] or named["take"]
    return base - step if down else base + step


def _step(said: str) -> float:
    if re.fullmatch(rf"(?:an? )?{HALF}", said):
        return 0.5
    if said == "a couple":
        return 2.0
    return 1.0 if said.startswith("a ") and said != "a hundred" else value_of(said)

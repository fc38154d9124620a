"""A rating told as a sum, or counted from an end of the ruler: "ten minus one", "one below six".

What is reckoned takes the place of the sum, so that all other readers see one figure.
"""

import re
from functools import partial

from understanding.text.numbers import HALF, NUMBER, value_of

#: A sum begins on the ruler: "fifty-fifty" takes nothing away.
HIGHEST = 10
_TOP = r"(?:the )?(?:very )?(?:top|tap|highest|max(?:imum)?|best|full marks)"
_BOTTOM = r"(?:the )?(?:very )?(?:bottom|lowest|min(?:imum)?|floor|nothing)"
_PLACE = rf"(?:{NUMBER}|{_TOP}|{_BOTTOM})"
_STEP = rf"(?:{NUMBER}|(?:a|an) {HALF}|{HALF}|a point|one point)"
_POINTS = r"(?: (?:points?|marks?|places?|notch(?:es)?|steps?|rungs?|wee bits?|full points?))?"
_ARTICLE = r"(?:an? |the |ma |my )?"
#: What may follow: nothing, or why. "7 less 2 bad knees" is no sum.
_END = (
    r"(?=\W*$|[,.;!]| (?:for|because|cos|cause|as|so|that|which|if|on|off|aff|when|i|but|and|then|"
    r"really|maybe|taken|out of|pal|hen|please|ken|though|since|today|now)\b)"
)
# "10 - 1" needs its ends bare: "3 - 1 to the Dons" is a match.
_TAKE = (
    r"(?:,? ?(?:minus|take ?away|tak awa|less|bar|but for|take off|knock off)(?! than)|"
    r",? and take away|,? lose)"
)
_ADD = r"(?: ?,?(?:plus|add|and add)| ?\+)"

_SUMS: tuple[tuple[re.Pattern[str], int], ...] = (
    (re.compile(rf"(?<![\w.:/-])(?P<a>{_PLACE}){_TAKE} {_ARTICLE}(?P<b>{_STEP}){_POINTS}"
                rf"(?: off| taken off| aff)?{_END}"), -1),
    (re.compile(rf"^\W*(?P<a>{NUMBER}) ?- ?(?P<b>{_STEP})\W*$"), -1),
    (re.compile(rf"(?<![\w.:/-])(?P<a>{_PLACE}){_ADD} ?{_ARTICLE}(?P<b>{_STEP}){_POINTS}"
                rf"{_END}"), 1),
)  # fmt: skip
_DOWN = (
    r"(?:off|aff|below|under|less than|lower than|down from|down off|doon fae|doon frae|short of|"
    r"shy of|before|beneath|away from|from(?= (?:the )?(?:very )?(?:top|tap|highest|max))|awa fae)"
)
_UP = (
    r"(?:above|over|more than|higher than|up from|up on|up fae|better than|after|on top of|"
    r"from(?= (?:the )?(?:very )?(?:bottom|lowest|floor)))"
)
# "Two off a ten", "one up from the bottom", "the one before eight".
_COUNTED = re.compile(
    rf"(?<![\w.:/-])(?<!than )(?<!over )(?<!above )(?:the )?"
    rf"(?P<b>{_STEP}){_POINTS} (?:(?P<down>{_DOWN})|(?P<up>{_UP})) "
    rf"(?:being )?{_ARTICLE}(?P<a>{_PLACE}){_END}"
)
# Read before "out of" is put right, where "8 off 10" is a slip of the key; "one off ten" is none.
_OFF_TEN = re.compile(
    rf"^\W*(?:(?:i am|it is|it's|just|maybe|about) )*(?P<b>one|two|an? {HALF})"
    rf"{_POINTS} off (?:an? |the )?(?:ten|10)\b"
)
# "Next to bottom", "second from top", "second highest": the first is the end itself.
_ORDINALS = {"next": 1, "second": 1, "2nd": 1, "third": 2, "3rd": 2}
_FROM_AN_END = re.compile(
    rf"\b(?P<b>{'|'.join(_ORDINALS)}) (?:(?:from|to|fae|frae|tae) |(?!floor\b))"
    rf"(?:(?P<top>{_TOP})|(?P<bottom>{_BOTTOM}|last))\b"
)
_TIMES = re.compile(
    rf"\b(?P<b>twice|double|two times|2 ?x|2 times) {_ARTICLE}(?P<a>{NUMBER}){_END}"
)
_HALVED = re.compile(rf"\b{HALF} (?:of |o )(?:an? )?(?P<a>{NUMBER}){_END}")
_PLURALS = {"twos": 2, "threes": 3, "fours": 4, "fives": 5}
_LOTS = re.compile(rf"\b(?P<b>two|three|four|2|3|4) (?P<a>{'|'.join(_PLURALS)})\b(?! and)")
# A clock, an age or a change told is no sum: "it went up two from a 4" is told elsewhere.
_NO_SUM = re.compile(r"\b(?:o'?clock|quarter past|years? old|pounds?|quid|goals?|nil)\b")


def reckoned(english: str) -> str:
    """`english` (from `spelt_plainly`) with each sum made the figure it comes to.

    A sum that ends outside 0 to 10 is left as it stands.
    """
    if _NO_SUM.search(english):
        return english
    for pattern, sign in _SUMS:
        english = pattern.sub(partial(_summed, sign), english)
    english = _COUNTED.sub(_counted, english)
    english = _FROM_AN_END.sub(
        lambda m: str(10 - _ORDINALS[m["b"]] if m["top"] else _ORDINALS[m["b"]]), english
    )
    english = _TIMES.sub(lambda m: _come_to(m, 2 * _at(m["a"])), english)
    english = _HALVED.sub(lambda m: _come_to(m, _at(m["a"]) / 2), english)
    return _LOTS.sub(lambda m: _come_to(m, _step(m["b"]) * _PLURALS[m["a"]]), english)


def off_ten(english: str) -> str:
    """`english` with "one off ten" made 9; before `spelt_plainly`, which hears "out of" in it."""
    return _OFF_TEN.sub(lambda m: _come_to(m, 10 - _step(m["b"])), english)


def _summed(sign: int, match: re.Match[str]) -> str:
    if _at(match["a"]) > HIGHEST:
        return match.group()
    return _come_to(match, _at(match["a"]) + sign * _step(match["b"]))


def _counted(match: re.Match[str]) -> str:
    step = _step(match["b"])
    return _come_to(match, _at(match["a"]) + (-step if match["down"] else step))


def _at(said: str) -> float:
    if re.fullmatch(_TOP, said):
        return 10.0
    return 0.0 if re.fullmatch(_BOTTOM, said) else value_of(said)


def _step(said: str) -> float:
    if re.fullmatch(rf"(?:an? )?{HALF}", said):
        return 0.5
    return 1.0 if said.endswith("point") else value_of(said)


def _come_to(match: re.Match[str], value: float) -> str:
    return f"{value:g}" if 0 <= value <= 10 else match.group()

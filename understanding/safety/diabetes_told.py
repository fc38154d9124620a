"""Signs that mean more once diabetes was told: thirst after a high sugar, a toe that goes black.

"Type 2" may have been said an hour before "my toe has gone black": neither is an alarm alone.
"""

import re
from collections.abc import Sequence

from coaching.feet import foot_at_risk, wound_at_risk
from understanding.safety.finding import Category, Finding, Level
from understanding.safety.reading import read

_DIABETES = re.compile(
    r"\b(?:diabet\w*|type (?:1|2|one|two)|insulin|metformin|gliclazide|hypos?|"
    r"(?:my|blood) sugars?|sugars|libre|hba1c|"
    r"(?:touch of|have|got|has|with|it's|its) (?:the )?sugar(?! (?:in|free|tax|bowl|lumps?)))\b"
)
#: So many turns back "it" may be the foot that was told of.
_LATELY = 3
_SUGAR = r"(?:blood sugars?|sugars?|bloods?|bms?|glucose|libre|meter)"
# From 20 mmol/L on; a figure of years, percent or spoons is none.
_FIGURE = (
    r"(?:2\d|3\d)(?:\.\d+)?(?! ?(?:years?|yrs?|percent|%|spoons?|grams?|g|p|pounds?|minutes?|mins?|"
    r"days?|weeks?|calories|stone|kg|units?|mmol/mol))\b"
)
_BETWEEN = r"(?: [\w'.]+){0,4}? "
_VERY_HIGH = re.compile(
    rf"\b{_SUGAR}{_BETWEEN}{_FIGURE}|\b{_FIGURE}{_BETWEEN}{_SUGAR}\b"
    rf"|\b{_SUGAR}{_BETWEEN}(?:sky high|through the roof|off the scale|very high|really high)\b"
)
_DRY = re.compile(
    r"\bthirst\w*|\b(?:peeing|weeing|pishing|pissing|peein|weein|pishin)\b|\bdry mouth\b"
    r"|\b(?:up|back and forth|never off|running|run) (?:\w+ ){0,4}?(?:toilet|loo|lavvy|bog)\b"
    r"|\bdrinking (?:\w+ ){0,3}?(?:litres|gallons|non ?stop|all (?:day|night))\b|\bgallons\b"
)
_HIGH_STILL = re.compile(
    r"\b(?:still|is|that'?s|thats|too|so) (?:\w+ )?high\b|\bhigh is(?: not|n'?t)? it"
)
_OVER = re.compile(
    r"\b(?:back (?:down|to normal)|come down|came down|down to|settled|fine now|ok now|okay now|"
    r"used to|years ago|last year|before (?:i|they)|when i was diagnosed|not thirsty|"
    r"no thirst\w*|never (?:above|over))\b"
)


def names_diabetes(text: str) -> bool:
    """Whether a message names diabetes or what belongs to it, of whomever."""
    return bool(_DIABETES.search(read(text).text))


def tells_of_a_foot(text: str) -> bool:
    """Whether a message tells of a foot that has to be seen today where there is diabetes."""
    return foot_at_risk(read(text).text)


def graver_with_diabetes(text: str, history: Sequence[str]) -> Finding | None:
    """An urgent finding where this message's sign is one for today in somebody with diabetes.

    Args:
        text: what was typed now; the sign must stand here.
        history: the person's turns before, oldest first.
    """
    now = read(text).text
    if _OVER.search(now):
        return None
    earlier = [read(turn).text for turn in history]
    told = any(_DIABETES.search(turn) for turn in [*earlier, now])
    high_before = any(_VERY_HIGH.search(turn) and not _OVER.search(turn) for turn in earlier)
    high_now = bool(_VERY_HIGH.search(now))
    if told and (foot_at_risk(now) or wound_at_risk(now, earlier[-_LATELY:])):
        return _urgent("a foot at risk, with diabetes")
    if _DRY.search(now) and (high_now or high_before):
        return _urgent("sugar high and thirsty")
    if high_now and told:
        return _urgent("sugar very high")
    if high_before and _HIGH_STILL.search(now):
        return _urgent("sugar still high")
    return None


def _urgent(cue: str) -> Finding:
    return Finding(Category.DIABETES, Level.URGENT, "words", (cue,), 0.7)

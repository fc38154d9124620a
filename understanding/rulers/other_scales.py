"""A rating on another scale, put on ours: "2 in 3", "60/40 I'll go", "a quarter sure", "5/5"."""

import re

from understanding.text.numbers import TO_TEN_SPELT, value_of

__all__ = ["on_our_scale"]

_FULL = 10
_HUNDRED = 100
_SURE = r"(?:sure|certain|confident|convinced|likely|committed|able|ready|keen)"
_LED = (
    r"^\W*(?:(?:a|an|about|maybe|probably|only|just|say|i would say|it's|it is|is|i am|am|like|"
    r"well|oh|aye|och|yes|roughly|around|my|the|odds|chances?|of|are|have|got|i|there's|honestly|"
    r"more like|at best|put it at|i think|i would give it|give it|call it|at)\W+){0,6}"
)
_TAIL = (
    r"(?=(?:\W+(?:chance|chances|odds|shot|sure|at best|at most|at a push|i think|i would say|"
    r"maybe|"
    r"probably|honestly|really|hen|pal|of (?:it|me|doing|managing|making|sticking)\b[\w ]{0,25}|"
    r"for me|to me|right now|today|now|or so|if i am honest|if i am lucky|i will|that i will|"
    r"please|thanks|for sure|likely|confident|certain)){0,3}\W*$)"
)
_TO_TWENTY = rf"(?:\d{{1,2}}|{TO_TEN_SPELT}|twelve|twenty)"
# "2 in 3", "one in four chance", "3 out of 4": where that is all the answer.
_IN = re.compile(
    rf"(?P<led>{_LED})(?P<n>{_TO_TWENTY}) ?(?:in|out of|from|of)(?: every)? "
    rf"(?P<m>3|4|6|8|9|12|20|three|four|six|eight|nine|twelve|twenty){_TAIL}"
)
_ONE_IN_MANY = re.compile(
    rf"(?P<led>{_LED})(?:one|1) in (?:an? |one )?(?:hundred|thousand|million|billion|zillion|"
    rf"trillion|1,?000,?000|1,?000|100)\b{_TAIL}"
)
# "15/20"; "5/5" is all of five, and "1/5" a fifth; what stands side by side is a stretch ("4/5").
_SLASHED = re.compile(rf"(?P<led>{_LED})(?P<n>\d{{1,2}}(?:\.\d)?) ?/ ?(?P<m>20|5)(?![\d/]){_TAIL}")
_STRETCH_TO_FIVE = range(2, 5)
# "60/40 I'll go", "70-30 in favour", "60/40 against": the odds for it and against it.
_ODDS = re.compile(
    r"(?<![\d/.:-])(?P<a>[1-9]\d) ?(?:[/:-]|to| ) ?(?P<b>[1-9]\d)(?![\d/%.:-])"
    r"(?P<against>,? (?:against|not|that i will not|i will not|no\b))?"
)
#: Alone, "60/40" may be anything.
_OF_THE_ODDS = re.compile(
    r"\b(?:i (?:will|can|could|would|think|am|reckon|guess|might)|it will|that i|favour|for|"
    r"against|chances?|odds|sure|likely|confident|leaning|maybe|"
    r"probably|about)\b"
)
_PART = r"(?:(?P<n>one|a|1|two|2|three|3) (?P<part>thirds?|quarters?)|(?P<digits>1/3|2/3|1/4|3/4))"
_PART_SURE = re.compile(rf"\b{_PART}(?: of the way)? (?={_SURE}\b)")
# "Better than evens", "a bit less than fifty fifty".
_BESIDE_EVENS = re.compile(
    r"\b(?:(?:a (?:(?:little|tiny) )?bit|slightly|just|a little|a touch|"
    r"a shade) )?(?:(?P<up>better|more|"
    r"over|above|higher)|less|worse|under|below|lower)(?: than)? (?:an )?(?:evens?|even (?:money|"
    r"chance|"
    r"odds)|(?:50|fifty)[ /-]{1,3}(?:50|fifty))\b"
)
_PARTS = {"third": 3, "quarter": 4}
_A_TO_ONE = {"a": 1.0}


def on_our_scale(english: str) -> str:
    """`english` (from `in_english`) with a rating on another scale put as one from 0 to 10."""
    english = _BESIDE_EVENS.sub(lambda m: f"just {'over' if m['up'] else 'under'} half", english)
    english = _ONE_IN_MANY.sub(r"\g<led>0", english)
    english = _IN.sub(_from_parts, english)
    english = _SLASHED.sub(_from_slash, english)
    english = _PART_SURE.sub(_from_fraction, english)
    if _OF_THE_ODDS.search(english):
        english = _ODDS.sub(_from_odds, english)
    return english


def _put(value: float) -> str:
    return f"{round(value, 2):g}"


def _from_parts(match: re.Match[str]) -> str:
    n, m = value_of(match["n"]), value_of(match["m"])
    return match.group() if n > m else f"{match['led']}{_put(_FULL * n / m)}"


def _from_slash(match: re.Match[str]) -> str:
    n, m = float(match["n"]), float(match["m"])
    if n > m or (m < _FULL and n in _STRETCH_TO_FIVE):
        return match.group()
    return f"{match['led']}{_put(_FULL * n / m)}"


def _from_odds(match: re.Match[str]) -> str:
    a, b = int(match["a"]), int(match["b"])
    if a + b != _HUNDRED or a == b:
        return match.group()
    return _put((b if match["against"] else a) / _FULL)


def _from_fraction(match: re.Match[str]) -> str:
    if match["digits"]:
        n, m = (float(one) for one in match["digits"].split("/"))
    else:
        n = _A_TO_ONE[match["n"]] if match["n"] in _A_TO_ONE else value_of(match["n"])
        m = _PARTS[match["part"].rstrip("s")]
    return f"{_put(_FULL * n / m)} "

"""A ruler's answer spelt plainly before it is read: "tenoutoften", "8 oot 10", "nae much"."""

import re

from understanding.numbers import NUMBER, TO_TEN_SPELT

_TO_TEN = rf"(?:\d{{1,2}}|{TO_TEN_SPELT})"
# "Sixoutoften", "8outta10": a phone's keyboard lost the spaces.
_ALL_IN_ONE = re.compile(
    rf"\b(?P<n>{_TO_TEN}) ?(?:(?:out|oot)t?a? ?(?:of|o|ae?)?|of) ?(?P<m>10|ten)\b"
)
_STUCK_BEFORE = re.compile(
    rf"\b(?P<word>a|an|its|it's|about|say|maybe|only|probably|just)(?P<n>{_TO_TEN})\b"
)
_STUCK_AFTER = re.compile(
    r"\b(?P<n>\d{1,2})(?=(?:because|but|maybe|probably|definitely|please|mate|pal|hen|thanks|cos|"
    r"though|i|or|and|out|oot|today|now|x+)\b|outof|outta)"
)
# "8 ouf of 10", "8 oot 10", "7 marks out of a possible ten", "8 over 10".
_OUT = r"(?:out|oot|ouf|oit|owt|put|pout|ot|our|iut|outof|outta|outa|oota|ootae)"
_OUT_OF = re.compile(
    rf"(?P<n>{NUMBER}) ?(?:(?:stars?|marks?|points?|pts) )?"
    rf"(?:{_OUT}(?: ?(?:of|or|if|off|ov|og|f|o|ae?|on))?|of|over|off) ?"
    r"(?:the |an? )?(?:possible |full |total of )?(?P<m>10|ten)\b"
)
_BY_SIGN = re.compile(
    rf"(?P<n>{NUMBER}) ?(?:\\|\||:| in | on | from ) ?(?P<m>10|ten)(?=\W*$|[,.;!?])"
)
# "Nine times out of ten" alone, or with what they would do; not "nine times out of ten I forget".
_TIMES_OUT_OF = re.compile(
    rf"(?P<n>{NUMBER}) (?:(?:times|days|goes) )?(?:out of|in) (?:every )?(?P<m>10|ten)(?: times)?"
    r"(?=\W*$| i (?:would|will|could|can|shall) (?!not\b))"
)
_HALF_OF_TEN = re.compile(r"\b(?:half ?-?way (?:to|up to)|half (?:of|road to)) (?:10|ten)\b")
_FIFTHS = re.compile(rf"(?P<n>{NUMBER}) fifths?\b")
_P_FOR_PERCENT = re.compile(r"(?<=\d) ?(?:p|pc|pct)(?=\W*$)")
_STARS = re.compile(rf"(?P<n>{NUMBER}) (?:stars?|marks|pts|points)\b")
_TENTHS = re.compile(rf"(?P<n>{NUMBER}) tenths?\b")
# "Thirty percent, maybe 40": the sign stands once.
_PERCENT_ONCE = re.compile(
    r"\b(?P<a>\d0|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) ?(?:%|per ?cent) ?,? ?"
    r"(?P<join>or|to|maybe|perhaps|possibly) (?P<b>\d0|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)"
    r"(?! ?(?:%|per ?cent)|[\d/])\b"
)
# "...4", "7/": a thumb that rested on a sign.
_STRAY_DOTS = re.compile(r"^\W*\.\.+ *(?=\w)|(?<=\d)/\W*$")
# "Five and 3/4": the sign for a part says it already.
_FRACTION = re.compile(r"(?<=[\da-z])(?: and?)? (?P<part>1/2|1/4|3/4)(?![\d/])")
_PART_IN_WORDS = {"1/2": " and a half", "1/4": " and a quarter", "3/4": " and three quarters"}
_SIGNS = re.compile(r"💯|[<>] ?(?=\d)")
_MEANT_BY = {"💯": "100%", "<": "less than ", ">": "more than "}
# An O for the nought, an l for the one.
_TEN_MISTYPED = re.compile(r"(?<=/)[1l][0o]\b|\bl[0o]\b(?<=0)|\b1o\b")
# "No much", "nae bothered": Scots "no" before what is a matter of degree.
_NO_FOR_NOT = re.compile(
    r"\b(?:no|nae|nay)\b(?= (?:much|bothered|fussed|massively|hugely|confident|important|keen|"
    r"convinced|hopeful|motivated|likely|ower|weel|particularly)\b)"
)
# Said aloud and typed by the telephone: "ate out of ten".
_HEARD_WRONG = re.compile(r"\bate(?= out of (?:10|ten)\b)|^\W*ate\W*$")
_NO_FURTHER = re.compile(
    r"^\W*(?:it |that |i )?(?:could|can) ?not (?:be|get|go)(?: any)? "
    r"(?:(?P<up>higher|better|more \w+|surer|keener)|(?:lower|less|worse)(?: \w+)?)\W*$"
)
_NOT_AT_ALL = re.compile(r"\b(?:no|nae|not|nane|none) (?:ava|at a'?|avaw)(?![\w'])")


def spelt_plainly(english: str) -> str:
    """`english` (from `in_english`) with what is run together parted and "out of" put right."""
    english = _STRAY_DOTS.sub("", english)
    english = _FRACTION.sub(lambda m: _PART_IN_WORDS[m["part"]], english)
    english = _SIGNS.sub(lambda m: _MEANT_BY[m[0].strip()], english)
    english = _TEN_MISTYPED.sub("10", english)
    english = _ALL_IN_ONE.sub(r"\g<n> out of \g<m>", english)
    english = _STUCK_BEFORE.sub(r"\g<word> \g<n>", english)
    english = _STUCK_AFTER.sub(r"\g<n> ", english)
    english = _OUT_OF.sub(r"\g<n> out of \g<m>", english)
    english = _BY_SIGN.sub(r"\g<n> out of \g<m>", english)
    english = _TIMES_OUT_OF.sub(r"\g<n> out of 10", english)
    english = _HALF_OF_TEN.sub("5", english)
    english = _TENTHS.sub(r"\g<n> out of 10", english)
    english = _FIFTHS.sub(r"\g<n> out of 5", english)
    english = _P_FOR_PERCENT.sub("%", english)
    english = _PERCENT_ONCE.sub(r"\g<a> \g<join> \g<b>%", english)
    english = _STARS.sub(r"\g<n>", english)
    english = _NOT_AT_ALL.sub("not at all", english)
    english = _HEARD_WRONG.sub("8", english)
    english = _NO_FURTHER.sub(lambda m: "10" if m["up"] else "0", english)
    return _NO_FOR_NOT.sub("not", english)

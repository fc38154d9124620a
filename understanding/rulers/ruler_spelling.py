"""A ruler's answer spelt plainly before it is read: "tenoutoften", "8 oot 10", "nae much"."""

import re

from understanding.text.numbers import HALF, NUMBER, TO_TEN_SPELT, value_of

_MOST_OF_FIVE = 5
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
    rf"(?P<n>{NUMBER}) (?:(?:times|days|goes) )?(?:out of|in) (?:every )?(?P<m>10|ten|5|"
    rf"five)(?: times)?"
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
# Stops that were said aloud: "seven full stop", "eight comma maybe nine".
_STOPS_SAID = re.compile(
    r"[,.]? ?\b(?:(?P<comma>comma)|(?P<asked>question mark)|full stop|exclamation mark|"
    r"new (?:line|paragraph)|(?:period|dot|send)(?=\W*$))(?![\w'])[,.]?"
)
# "Point five" alone, ".5", "half a point": less than one.
_BELOW_ONE = re.compile(
    r"(?P<led>^\W*|[,.;:] ?|\b(?:about|maybe|only|say|just|a|like|is|it's|oh) )"
    r"(?<!the )point(?= (?:\d|one|two|three|four|five|six|seven|eight|nine)\b)"
)
_A_BARE_POINT = re.compile(r"(?<![\d.\w])\.(?=\d{1,2}\b)")
_NOUGHT_POINT = re.compile(r"\b(?:nought|naught|zero|nil|oh?) point\b")
_HALF_A_POINT = re.compile(
    rf"\b(?:a )?{HALF} (?:of )?an? (?:one|1|point|mark)\b(?! (?:up|down|more|less|higher|lower|"
    r"better|worse|off|on))"
)
# "Six an hauf", "5 and a wee half", "eight dot five".
_AND_A_HALF = re.compile(
    rf"(?<=[\da-z]) (?:and?|n|&) (?:a )?(?:(?:wee|little|good|big) )?{HALF}\b"
    r"(?! (?:an? |hour|past|way|and?|of|ten|the|mile|dozen)|(?:-| )?and)"
)
_DOT = re.compile(rf"(?<=[\da-z]) dot (?={_TO_TEN}\b)")
# "Sevenoreight".
_STUCK_RANGE = re.compile(rf"\b(?P<a>{_TO_TEN})(?P<join>or|to|and)(?P<b>{_TO_TEN})\b")
_PERCENT = re.compile(
    r"\b(?:(?:per|pre|pro|pr|pur|pe) ?cent|per ?sent|percnt|percant|percents)\b(?<!\bpercent)"
)
# "On a scale to five, four", "out of 5? 3", "1 in 5".
_SCALE_OF_FIVE = re.compile(
    rf"(?<!\d )(?<!\d)\b(?:on a scale (?:of |from )?(?:(?:0|1|zero|one) )?(?:to |- ?)?|out of )"
    rf"(?:5|five)\b(?P<mid>[^\d.]{{0,25}}?)\b(?P<n>{NUMBER})(?!\d|[ -]?(?:or|/))"
)
_IN_FIVE = re.compile(rf"\b(?P<n>{_TO_TEN}) in (?:5|five)(?=\W*$)")
_SLASH = re.compile(rf"(?<=[\da-z]) (?:forward )?slash (?={_TO_TEN}\b)")
_PLURALS = re.compile(r"\b(?P<a>\d)'?s (?:and|or|to|&) (?P<b>\d)'?s\b")
_IN_ITS_PLURAL = re.compile(
    r"\b(?P<how>low|mid|high|middle|solid)[ -](?P<n>one|two|three|four|five|six|seven|eight|"
    r"nine|ten)"
    r"e?s\b"
)
_ARROW = re.compile(r"(?<=[\da-z]) ?[-=]+> ?(?=[\da-z])")
# "8 if no 1" and "3 unless he takes me, then 8": where it is not so.
_IF_NOT = re.compile(rf"\bif (?:no|nae|naw)(?= (?:an? )?(?:{NUMBER})\b)")
_UNLESS_THEN = re.compile(r"\b(?P<unless>unless [^.;\d]{2,40}?),? then\b")
# "I have 4 only sure", "I have an 8 for this".
_I_HAVE = re.compile(
    rf"\b(?:have|got) (?=(?:an? )?(?:{NUMBER}) (?:only )?(?:sure|confident|certain|important)\b)"
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
    r"\b(?:no|nae|nay)\b(?= (?:an? (?:chance|hope|jot|scrap|whit|bit)\b|much|bothered|fussed|"
    r"massively|hugely|confident|important|keen|"
    r"convinced|hopeful|motivated|likely|ower|weel|particularly)\b)"
)
# "It wouldn't be a lie to say nine", "not lying if I said 9": the same as "I would say".
_NO_LIE = re.compile(
    r"\b(?:(?:would|will|could|is|am|i'd|it's|it is|i am) )?not (?:be )?(?:far )?(?:a lie|lying|"
    r"a fib|"
    r"fibbing|wrong|out|off|exaggerating|too much|unfair|a stretch|daft|boasting|bragging) "
    r"(?:to|if i|in|by) (?:say|said|saying|put|putting|go for|going for|claim(?:ing|ed)?|giving|"
    r"give|gave)(?: it)?\b"
)
# Said aloud and typed by the telephone: "ate out of ten".
_SOUNDS_LIKE = {
    "ate": "8", "ait": "8", "sex": "6", "sicks": "6", "fore": "4", "for": "4", "won": "1",
    "too": "2", "to": "2", "tree": "3", "fife": "5", "tan": "10", "tin": "10",
    "nein": "9",
}  # fmt: skip
_HEARD_WRONG = re.compile(
    rf"\b(?P<before>{'|'.join(_SOUNDS_LIKE)})(?= out of (?:10|ten)\b)|"
    r"(?:^|(?<= an )|(?<= a )|(?<=\bis )|(?<=\bit's )|(?<=about )|(?<=maybe ))\W*\b"
    r"(?P<alone>ate)(?=\W*$)"
)
_NO_FURTHER = re.compile(
    r"^\W*(?:it |that )?(?:could|can) ?not (?:be|get|go)(?: any)? "
    r"(?:(?P<up>higher|better|more \w+|surer|keener)|(?:lower|less|worse)(?: \w+)?)\W*$"
)
_NOT_AT_ALL = re.compile(r"\b(?:no|nae|not|nane|none) (?:ava|at a'?|avaw)(?![\w'])")


def _out_of_five(match: re.Match[str]) -> str:
    if value_of(match["n"]) > _MOST_OF_FIVE:
        return match.group()
    return f"{match['mid']} {match['n']} out of 5"


def spelt_plainly(english: str) -> str:
    """`english` (from `in_english`) with what is run together parted and "out of" put right."""
    english = _STRAY_DOTS.sub("", english)
    english = _NO_LIE.sub("would say", english)
    english = _STOPS_SAID.sub(lambda m: "?" if m["asked"] else "," if m["comma"] else ".", english)
    english = _SLASH.sub("/", english)
    english = _PLURALS.sub(r"\g<a> or \g<b>", english)
    english = _IN_ITS_PLURAL.sub(r"\g<how> \g<n>", english)
    english = _ARROW.sub(" make it ", english)
    english = _DOT.sub(" point ", english)
    english = _NOUGHT_POINT.sub("0 point", english)
    english = _BELOW_ONE.sub(r"\g<led>0 point", english)
    english = _A_BARE_POINT.sub("0.", english)
    english = _HALF_A_POINT.sub("0.5", english)
    english = _AND_A_HALF.sub(" and a half", english)
    english = _STUCK_RANGE.sub(r"\g<a> \g<join> \g<b>", english)
    english = _PERCENT.sub("percent", english)
    english = _IF_NOT.sub("if not", english)
    english = _UNLESS_THEN.sub(r"\g<unless>, otherwise", english)
    english = _I_HAVE.sub("am ", english)
    english = _FRACTION.sub(lambda m: _PART_IN_WORDS[m["part"]], english)
    english = _SIGNS.sub(lambda m: _MEANT_BY[m[0].strip()], english)
    english = _TEN_MISTYPED.sub("10", english)
    english = _ALL_IN_ONE.sub(r"\g<n> out of \g<m>", english)
    english = _STUCK_BEFORE.sub(r"\g<word> \g<n>", english)
    english = _STUCK_AFTER.sub(r"\g<n> ", english)
    english = _OUT_OF.sub(r"\g<n> out of \g<m>", english)
    english = _BY_SIGN.sub(r"\g<n> out of \g<m>", english)
    english = _TIMES_OUT_OF.sub(r"\g<n> out of \g<m>", english)
    english = _HALF_OF_TEN.sub("5", english)
    english = _TENTHS.sub(r"\g<n> out of 10", english)
    english = _SCALE_OF_FIVE.sub(_out_of_five, english)
    english = _IN_FIVE.sub(r"\g<n> out of 5", english)
    english = _FIFTHS.sub(r"\g<n> out of 5", english)
    english = _P_FOR_PERCENT.sub("%", english)
    english = _PERCENT_ONCE.sub(r"\g<a> \g<join> \g<b>%", english)
    english = _STARS.sub(r"\g<n>", english)
    english = _NOT_AT_ALL.sub("not at all", english)
    english = _HEARD_WRONG.sub(lambda m: _SOUNDS_LIKE[m["before"] or m["alone"]], english)
    english = _NO_FURTHER.sub(lambda m: "10" if m["up"] else "0", english)
    return _NO_FOR_NOT.sub("not", english)

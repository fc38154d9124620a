"""Whether somebody says that they are under sixteen themselves."""

import re

from understanding.text.phrases import any_of
from understanding.text.words import in_english

_UNDER = r"(?:[5-9]|1[0-5]|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)"
# What follows a number that is no age: "I'm 14 stone", "I am 10 weeks in", "I'm 12 days sober".
_NO_AGE = (
    r"(?! ?(?:-|to|or)? ?(?:stone|st\b|kilos?|kgs?|lbs?|pounds?|weeks?|days?|months?|minutes?|"
    r"mins?|hours?|years? (?:older|younger|sober|clean|clear|"
    r"smoke|into|in\b|out|since|off|on\b|past|post|married|widowed|free)|miles?|steps|pm|am|"
    r"o'?clock|out of|/|%|percent|tablets?|units?|pints?|a day|cigarettes|fags|"
    r"times|hundred|thousand|feet|foot|ft|cm|inches|in line|th\b|down|short|grand|on (?:the|a)|"
    r"for (?:confidence|importance)|\.\d|:\d|\d|and a half stone|"
    r"days|kids|children|grandchildren|of|dogs|cats|sessions|points?|k\b|puffs|more|less|percent|"
    r"degrees|mg|ml))"
)
_SAYS = (
    re.compile(
        rf"(?<!when )(?<!if )(?<!since )(?<!like )(?<!think )\b(?:i am|i be|me is|i just turned|"
        rf"i have just turned|i turned|i turn|i will be turning|"
        rf"i am turning|i am (?:only|just|nearly|almost|about|barely|still|actually|"
        rf"really) )(?: ?(?:only|just|nearly|almost|about|barely|still|actually|really|"
        rf"like))* ?{_UNDER}\b{_NO_AGE}"
    ),
    re.compile(rf"\b(?:my age is|age:?|aged|i am aged) ?{_UNDER}\b(?! ?(?:to|-))"),
    re.compile(rf"\b(?:i am|i'm|as) an? {_UNDER}[- ]?years?[- ]?old\b(?! (?:son|daughter|girl i|"
               rf"boy i|kid's|child of))"),
    re.compile(rf"^\W*(?:hi |hello |hey )?(?:{_UNDER}) (?:years? old|yrs? old|y/?o|yo)\W*(?:$|"
               rf"\band\b|\bboy\b|\bgirl\b|\bm\b|\bf\b)"),
    re.compile(
        r"\b(?:i am|i'm) (?:(?:only|still|just|actually|not|technically|well) )*"
    + any_of("""
        under (16|sixteen|age|18 and at school)
        below (16|sixteen)
        younger than (16|sixteen)
        not (yet |even |quite )?(16|sixteen)(?! stone| years? (sober|ago))
        underage
    """)
    + r"\b"
    ),
    re.compile(
        r"\b(?:i am|i'm) (?:(?:only|still|just) )*(?:in (?:p[1-7]|s[1-3]|primary(?: (?:[1-7]|one|"
        r"two|three|four|five|six|seven|school))?|first year at (?:school|high school|"
        r"the academy)|second year at (?:school|high school|the academy))|a primary school)\b"
    ),
    re.compile(r"\b(?:it is|it's|its|for|on|after|till|until|having|had|was|is) my "
               r"(?:[5-9]|1[0-5]) ?th birthday\b"),
    re.compile(any_of(r"""
        \b(need|have) to be (16|sixteen)\b.{1,25}\b(i have|i've|still|another|only)( got)? (a|one|
            two|three|four|[1-9]) (more )?(years?|months?)\b
        \b(a|one|two|three|four|[1-9]) (more )?(years?|months?) (to go )?(till|until|off|
            before) (i am |i'm |being |turning )?(16|sixteen)\b(?! (stone|st))
        \bi am (still )?a (child|kid|wean|minor)(?!'| (at heart|again|of|minder|
            psychologist|who))\b
        \bi will be (16|sixteen) (next|in|on|soon)\b
        \bi turn (16|sixteen) (next|in|on|soon)\b
    """)),
)  # fmt: skip
# Somebody else, or long ago.
_NOT_NOW = re.compile(
    r"\b"
    + any_of("""
        when i (was|am)
        since i was | back when | until i was | at the age of | before i was | from the age
        feel like i am | feels like i am | act like | like i am | as if i am | told me i am
        treats? me like | thinks? i am | not a child | years ago
    """)
    + r"\b"
)


def says_under_16(text: str) -> bool:
    """Whether the writer says that they are under 16 now ("im 14", "I'm in S2").

    Another's age ("my son is 14"), a younger self ("since I was 14") and other measures ("I'm 14
    stone") do not count.
    """
    english = in_english(text)[:1_500]
    return any(
        not _NOT_NOW.search(english[max(0, match.start() - 25) : match.end()])
        for pattern in _SAYS
        for match in pattern.finditer(english)
    )

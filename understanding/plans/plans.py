"""A plan's parts: what, how much, when and how often, as they were said."""

import re
from dataclasses import dataclass
from datetime import datetime

from understanding.dates.dates import read_when
from understanding.plans.frequency import WEEKDAY, read_frequency
from understanding.plans.limits import read_limits
from understanding.talking.controls import read_control
from understanding.text.phrases import any_of
from understanding.text.words import readable

__all__ = ["PlanParts", "read_limits", "read_plan_parts"]


@dataclass(frozen=True)
class PlanParts:
    """The parts of a plan in the person's own words; None where a part was not said."""

    what: str | None = None
    how_much: str | None = None
    when_text: str | None = None
    how_often: str | None = None


_N = any_of(r"""
    \d+(\.\d+)?
    a | an | one | two | three | four | five | six | seven | eight | nine | ten
    fifteen | twenty | thirty | forty | forty[- ]five | sixty | half an? | a half
    a couple (of|o)
    couple (of|o)
    a few | yin | wan | twa | fower | a quarter of an
""")
_UNIT = any_of("""
    min(ute)?s?
    hours? | hrs? | miles? | km | kilometres? | k | metres? | m | steps? | lengths?
    laps? | portions?
    glass(es)?
    cups? | pints? | pages? | reps? | times | goes | stops? | blocks? | flights?
    floors? | songs? | stretches | rounds? | sets? | sit[- ]ups | press[- ]ups | squats
    fags | cigarettes | cigs | biscuits | spoons? | sugars? | bottles? | cans? | units?
    drinks | pieces | bits | rooms? | drawers? | pals? | people | phone calls? | slices?
    bowls? | meals?
""")
_HOW_MUCH = re.compile(
    r"\b(?:(?:for|about|aboot|around|roughly|just|only|maybe|mibbe|say|at least|up to|"
    r"no more than|nae mair than|more than|less than|to the end of) )*"
    + any_of(rf"""
        {_N}( ?(-|to|tae|or) ?{_N})? ?((wee|small|extra|whole|full|big|more|mair|fewer|
            less) )?{_UNIT}\b(?! (a|per|each|every|in the) (day|week|month|fortnight|night))
        half an hour | half an oor | an hour | quarter of an hour
        (ten|five|twenty|\d+)[- ]minutes?
        the length of [\w ]{{2,20}}
        (once|twice|two times) (round|around|roond|up and down) [\w' ]{{3,25}}
        to the (end of the (street|road|path)|corner|next stop|lamp ?post)( and back)?
    """),
    re.IGNORECASE,
)
_TIME = (
    r"(?:\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)|(?:half|hauf) (?:past )?\w+|quarter (?:to|past|tae) \w+|"
    r"\d{1,2} o'? ?clock|noon|midday|\d{1,2}:\d{2}|\d{1,2}(?! ?(?:min|hour|mile|step|km)))"
)
_PART = (
    r"(?:morning|mornin|morn|afternoon|efternoon|evening|night|nicht|lunch ?time|tea ?time|"
    r"dinner ?time|bed ?time|breakfast ?time)"
)
#: "At one": an hour in words; "at two bus stops" is none.
_SAID_HOUR = (
    r"at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|wan|yin|twa|fower|fowr)"
    r"(?: o'? ?clock)?(?=\W*$|[.,;!?]|,? (?:in the|at night|on|and|or|then|with|wi|after|before|"
    r"each|"
    r"every|instead|please|not|no|but)\b)"
)
_EVENT = r"(?:(?:my|ma|the|our) )?" + any_of(r"""
    tea | dinner | breakfast | lunch | work | school run | shower | bath | bed | news
    telly | corrie | eastenders | river city | pills | tablets | coffee | cuppa
    cup of tea | shopping | messages | physio | church | mass | mosque | prayers | nap
    weans (are|go) [\w ]{2,15}
    kids (are|go) [\w ]{2,15}
    dog's (walk|been oot)
    (\w+ )?(comes?|starts?|finish\w*|ends?|goes|is|are|gets?) (on|off|out|in|up|over|
        done)
    school | bus | walk | swim | appointment | injection | insulin | meds | medicine
    meal | meals | supper | tea ?time
    [\w']+ (goes|go|gets|leaves|is) (to|off|in|out|away|back|up|hame|home)( (to )?\w+)?
""")
_MEAL = r"(?:breakfast|lunch|dinner|tea|supper|bed|bedtime)"
#: "After breakfast, dinner, tea and supper": one time, whatever the commas in it.
MEALS = (
    rf"(?:after|efter|before|afore|at|with|wi) (?:(?:my|ma|the) )?{_MEAL}"
    rf"(?:(?:,| and| an|, and)? (?:(?:my|ma|the) )?{_MEAL})+"
)
_WHEN_PHRASE = re.compile(
    r"\b"
    + any_of(rf"""
        {MEALS}
        (straight |right |just )?(after|efter|before|afore|during|as soon as|once|when|
            while|whenever) (i ((?!(i|ah|i'll|ah'll|for)\b)[\w']+ ?){{1,6}}|
            {_EVENT})( (on|at) ({WEEKDAY}s?\b|{_TIME}))?
        first thing( in the morning)?( on)?( {WEEKDAY})?
        last thing( at night)?
        (on |this |next |a week on |starting |from |by )?({WEEKDAY}\b|tomorrow|tomorra|
            tomoz|the morra|the morn|today|tonight|the day(?! (i|we))|
            the night)('s)?( week)?( {_PART})?(,? (at|aboot|about|
            around) {_TIME}|,? {_SAID_HOUR}| {_TIME})?
        {_SAID_HOUR}
        (in|on|at|over) (the )?({_PART}s?|weekends?|night|mornings|
            evenings)( (at|about|around) {_TIME})?
        (at|about|around|aboot|after|efter|before|afore) {_TIME}( (in the {_PART}|at night))?
        (next|this) (week|weekend|{_PART})
        every {_PART}( after {_EVENT}| before {_EVENT})?
    """),
    re.IGNORECASE,
)
_JOIN = r"(?:\s*(?:,|&|/|\+)\s*|\s+(?:and|an'?|'?n'?|plus)\s+|\s+)"
_DAY_LIST = re.compile(rf"\b(?:on )?{WEEKDAY}s?(?:{_JOIN}(?:and )?{WEEKDAY}s?)+\b", re.IGNORECASE)

_LEAD_IN = re.compile(
    r"^(?:(?:well|so|ok|okay|right|aye|yes|yeah|och|maybe|mibbe|probably|hmm|eh|erm|um|please|"
    r"and|then|but|also|just|"
    r"(?:i|ah)(?:'ll|ll|'d| would| will|'m gonnae|'m gonna|'m going (?:to|tae)| am going (?:to|"
    r"tae)| could| can| might| would| wid| want (?:to|tae)|'d like (?:to|tae)|'d love (?:to|tae)|"
    r" would like (?:to|tae)|"
    r" plan (?:to|tae)| think i(?:'ll| will| could| can| might)| think| thought i (?:could|might|"
    r"would)| was thinking (?:of|about|i could)| suppose i could| need (?:to|tae)| should|"
    r" intend to| hope to)|"
    r"my (?:plan|goal) (?:is|would be)(?: to)?|the plan is(?: to)?|i am gonna|im gonna|im gonnae|"
    r"im going (?:to|tae)|gonna|gonnae|try (?:to|tae|and)|try|to|tae|let's|how about|what about|"
    r"do|dae|have|"
    r"starting|start|start with|get|(?:i|ah) (?:said|mean))(?![\w'])[\s,:-]*)+",
    re.IGNORECASE,
)
# "Try", "start" and "get" lead in only where something else is the doing: "get out more" keeps it.
_KEEPS = re.compile(r"(?:^|\s)((?:get|do|dae|have|start|try)\s+)$", re.IGNORECASE)
_LOOSE_ENDS = re.compile(
    any_of(r"""
        ^([\s,;:.!-]|\b(and|then|but|so|at|on|for|in|about|aboot|around|of|by|maybe|mibbe|
            or|from|until|till|each|every|starting|if i can|if i'm able|i think|i suppose|
            just|to|tae|say)\b(?=\s|$|[,.]))+
        ([\s,;:.!-]|(?<=\s)(and|then|but|so|at|on|for|in|about|aboot|around|of|by|maybe|
            mibbe|or|from|until|till|each|every|starting|i think|i suppose|probably|just|to|
            tae|say|please|do it|i will|i'll|i could)(?=\s|$|[,.]))+$
    """),
    re.IGNORECASE,
)
_NO_WHAT = re.compile(
    r"^"
    + any_of("""
        it | that | this | them | yes | aye | no | naw | ok | okay | a | the | my | i
        do it | dae it | maybe | not | once | twice | both | same | later | soon | something
        anything | nothing | dunno | don't know | dinnae ken | not sure | no idea | whenever
        whatever | hello | hi | thanks | stop | skip | i can | i could | i will | i'll
        do that | do | ok then | fine
    """)
    + r"$",
    re.IGNORECASE,
)


def _cut(said: str, spans: list[tuple[int, int]]) -> str:
    for start, end in sorted(spans, reverse=True):
        said = f"{said[:start]} {said[end:]}"
    return re.sub(r"\s+", " ", said).strip()


def _without_loose_ends(piece: str) -> str:
    while True:
        shorter = _LOOSE_ENDS.sub("", piece).strip()
        if shorter == piece:
            return piece
        piece = shorter


#: "Swim on a Friday", without its Friday.
_ON_A = re.compile(r"\s+(?:on|in|at|for) (?:a|the|every|that)(?=\s*(?:[,.;]|$))", re.IGNORECASE)


def _what(said: str) -> str | None:
    body = _LEAD_IN.match(said)
    rest = said
    if body:
        kept = _KEEPS.search(body.group())
        rest = (kept[1] if kept else "") + said[body.end() :]
    rest = _ON_A.sub("", rest)
    rest = _without_loose_ends(re.sub(r"\s+([,.!?])", r"\1", rest))
    rest = re.sub(r"(?:\s*,){2,}", ",", rest).strip(" ,.;:!?-")
    if not re.search(r"[^\W\d_]{2}", rest) or _NO_WHAT.match(rest):
        return None
    return rest[0].lower() + rest[1:] if re.match(r"[A-Z][a-z]", rest) else rest


#: "Am goin tae the bingo": who goes is left out, and no morning is meant.
_AM = re.compile(
    r"(?:^|(?<=[.;!?,]\s))\W*(?:(?:aye|yes|och|well|so|and)\W+)*(?:am|ahm|a'?m) (?:just |jist )?"
    r"(?:(?:goin|going|gaun|gan|gaan|gawn) (?:to|tae)|gonnae|gonna|gaunnae) ",
    re.IGNORECASE,
)


def read_plan_parts(text: str, *, now: datetime) -> PlanParts:
    """Read what, how much, when and how often from a plan, each in the person's own words.

    "Walk to the shop mon wed fri for 10 mins after my tea" gives what "walk to the shop",
    how_much "10 mins", when_text "after my tea" and how_often "mon wed fri". Each is None where it
    was not said. `now` (with a time zone) is the moment of the message; a day gone by is no when.
    """
    said = _AM.sub("I'm going to ", readable(text)[:1_000])
    control = read_control(said, asked="yes_no")
    if not said or control not in {None, "pause"} or said.rstrip().endswith("?"):
        return PlanParts()
    spans: list[tuple[int, int]] = []
    how_often = read_frequency(said)
    if how_often:
        listed = _DAY_LIST.search(said)
        if listed and how_often in listed.group():
            start, end = listed.span()
        else:
            start = said.index(how_often)
            end = start + len(how_often)
        spans.append((start, end))
    how_much = None
    for match in _HOW_MUCH.finditer(said):
        # "A meal" is what, not how much, and "am" is who.
        if re.match(
            r"am\b|an? (?!half|hour|mile|min|couple|few|quarter|k\b|km)", match.group(), re.I
        ):
            continue
        if _free(match, spans) and not re.search(
            r"\b(?:in|every|bus|number|no) $", said[: match.start()], re.I
        ):
            how_much = re.sub(r"^(?:for|just|say) ", "", match.group().strip(), flags=re.IGNORECASE)
            spans.append(match.span())
            break
    whens = []
    left = said
    for start, end in spans:
        left = f"{left[:start]}{'·' * (end - start)}{left[end:]}"
    for match in _WHEN_PHRASE.finditer(left):
        if re.search(r"\b(?:the|my|ma|our|a|that) $", left[: match.start()], re.I) and re.match(
            r" [a-z]{3}", left[match.end() :]
        ):
            continue  # "The Tuesday group" is its name.
        if _names_a_coming_time(match.group(), now):
            whens.append(match.group().strip(" ,."))
            spans.append(match.span())
    when_text = " ".join(whens) or None
    # "Eat 2 more bits of fruit": without the figure the rest would not read.
    loose = [span for span in spans if not _BOUND.match(said[span[1] :])]
    return PlanParts(_what(_cut(said, loose)), how_much, when_text, how_often)


_BOUND = re.compile(r" (?:of|o'|ae|instead|rather|earlier|later|than)\b", re.IGNORECASE)


def _free(match: re.Match[str], spans: list[tuple[int, int]]) -> bool:
    return all(match.end() <= start or match.start() >= end for start, end in spans)


def _names_a_coming_time(phrase: str, now: datetime) -> bool:
    cue = re.match(
        r"\W*(?:straight |right |just )?(?:after|efter|before|afore|during|as soon|once|when|"
        r"while|last thing|in the|at night|on the|every)",
        phrase,
        re.I,
    )
    return bool(cue) or read_when(phrase, now=now, asked="when") is not None

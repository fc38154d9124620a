"""Numbers that are no answer to a ruler: a bus, an age, a wife's opinion, a question back."""

import re

from understanding.phrases import any_of
from understanding.ruler_patterns import clause_around

# Somebody else's number, and what is said of somebody else. A person's own head may say one too.
_OWN = (
    r"(?!(?:\w+ )?(?:answer|number|score|mark|rating|guess|view|opinion|vote|feeling|mood|"
    r"confidence|importance|chances?|level|head|heart|gut|mind|figure|choice|pick)\b)"
)
_OF_THEIRS = rf"{_OWN}(?:(?!i\b)[\w'-]+ ){{0,2}}?[\w'-]+"
_WHO = (
    rf"(?:he|she|they|(?:my|the|our|his|her|your|a) {_OF_THEIRS}|"
    r"doctor|gp|nurse|physio|wife|husband|mum|dad|daughter|son|every(?:one|body)|people|folk)"
)
_SAYS = any_of("""
    says? | said | saying | gives? | gave | given | puts? | reckons? | thinks? | thought | tells?
    told | rate[sd]? | scored? | marked | got
""")
_THEIRS = re.compile(
    any_of(rf"""
        \b{_WHO} ((would|will|has|had|have|might|all|always|only|just) )*{_SAYS}( (me|you|it|him|
            her|them|i|am|was|should|be|it's|that's|at|down|as|about|maybe|only|an?))* $
        \b(he|she|they|(my|our|his|her|their) {_OF_THEIRS})('s| is| are| was| were)( (only|just|
            about|nearly|now|an?))* $
    """)
)
# "Is 10 the good end?" asks; "is it ok if I say 7" and "how about a 6" answer.
_LED_BY = r"^\W*(?:(?:and|but|so|sorry|wait) )*"
_ASKED = re.compile(
    rf"{_LED_BY}(?:(?:what|which|who|why|how|fit)(?:'?s)?\b(?! about| i )|"
    r"(?:do|does|did) (?:you|i|we|they|it|that|folk|people|anyone)\b)"
)
_ASKED_BACK = re.compile(rf"{_LED_BY}(?:is|are|was)\b(?!.* (?:if|to say) )"), re.compile(r"\?| or ")
# "The 10" where a bus is spoken of is the bus.
_LABELLED = re.compile(
    r"\b(?:bus|buses|train|tram|ward|room|door|flat|house|channel|gate|stay|live)\b"
)
_A_LABEL = re.compile(r"\b(?:the|number|no\.|at) $")
# "A ten would be a lie."
_DENIED = re.compile(
    r" (?:would be|is|'s) (?:a lie|lying|a fib|pushing it|daft|a stretch|dreaming|"
    r"(?:too|a bit|a little) (?:much|high|low|optimistic|generous|strong))\b"
)

# What stands before a number that counts something else than the answer.
_NOT_BEFORE = re.compile(
    any_of(r"""
        \b(type|stage|grade|bus|room|ward|flat|size|section|phase|page|step|covid|channel|chapter|
            tier|band|floor|gate|platform|route|foot|day|out of|of (my|the|us)|no one)
        \b(since|aged?|year|until|till|in the|on the|by|after|before|every|another|last|past|next|
            first|these|those|them|up|down|turned|turning)
        \b(have|has|got|had|take|drink|smoke|eat|eaten|walk|walked|did)
        \b(son|daughter|grandson|granddaughter|child|boy|girl|youngest|oldest|sugars?|pressure|bp|
            weight|bmi|readings?|temperature|temp) (is|was|were|are|of)
        £
    """)
    + r"(?: (?:about|only|around|over|at|around))? ?$"
)
_UNITS = re.compile(
    r" ?-? ?"
    + any_of(r"""
        min(ute)?s?
        hours? | hrs? | secs? | seconds? | days? | weeks? | months? | years? | yrs?
        nights? | o'?clock | am | pm | a\.m | p\.m | st | lbs? | pounds? | quid | stones?
        foot | feet | inch(es)?
        kilos? | kgs? | miles? | km | metres? | m | steps? | times? | people | folk | fowk | kids?
        of (us|them|my|the|these|those)
        child(ren)?
        sons? | daughters? | dogs? | cats? | fags? | cigs? | cigarettes? | pints? | cans?
        cups? | glasses | tablets? | pills? | puffs? | units? | stops? | bedroom
        year[- ]olds? | brothers | sisters | grand\w+ | things | reasons | jobs
        appointments? | operations? | stairs | flights | degrees | portions | meals
        sessions? | classes | sugars | bags | goes
        past | in the (morning|afternoon|evening)
        at night | a day | a week | per | hundred | thousand | grand | p | mg | ml | mmol
    """)
    + r"\b"
)


def counts_something(before: str, after: str) -> bool:
    """Whether the number between these two counts or names a thing: "3 kids", "type 2"."""
    return bool(_UNITS.match(after) or _NOT_BEFORE.search(before))


def is_no_answer(text: str, start: int, end: int) -> bool:
    """Whether the number at `start` to `end` is somebody else's, a bus's, denied or asked about."""
    clause_start, clause_end = clause_around(text, start, end)
    before, rest = text[clause_start:start], text[end : clause_end + 1]
    if _THEIRS.search(before) or _DENIED.match(text, end):
        return True
    if _A_LABEL.search(before) and _LABELLED.search(text):
        return True
    back, on = _ASKED_BACK
    return bool(_ASKED.match(before) or (back.match(before) and on.search(rest)))

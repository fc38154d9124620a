"""Numbers that are no answer to a ruler: a bus, an age, a wife's opinion, a question back."""

import re

from understanding.rulers.ruler_patterns import clause_around
from understanding.text.phrases import any_of

# Somebody else's number, and what is said of somebody else. A person's own head may say one too.
_OWN = (
    r"(?!(?:\w+ )?(?:answer|number|score|mark|rating|guess|view|opinion|vote|feeling|mood|"
    r"own|confidence|confident|sure|certain|important|importance|chances?|knees?|legs?|body|"
    r"back|hips?|lungs?|chest|feet|stomach|"
    r"belly|bones|brain|chances?|level|head|heart|life|soul|self|gut|mind|figure|choice|pick|"
    r"sleep|weight|diet|\w{2,}ing)\b)"
)
_OF_THEIRS = rf"{_OWN}(?:(?!i\b|it\b)[a-z][\w'-]* ){{0,2}}?(?!i\b|it\b)[a-z][\w'-]*"
_WHO = (
    rf"(?:he|she|they|(?:my|the|our|his|her|your|wir|wor|oor|a) {_OF_THEIRS}|"
    r"pip|dwp|esa|council|hospital|clinic|surgery|assessor|doctor|gp|nurse|physio|wife|husband|"
    r"mum|dad|daughter|son|every(?:one|body)|people|folk)"
)
_SAYS = any_of("""
    says? | said | saying | gives? | gave | given | puts? | reckons? | thinks? | thought | tells?
    (want|like|expect|hope for|aim for|prefer)s? | shout(s|ed|ing)? | yell(s|ed|ing)?
    told | rate[sd]? | scored? | marked | got | (have|has|had|put) (me|it|us|him|her) (down|at|
        as) | be at | starts? | begins?
    go(es)? (for|with) | went (for|with) | call(s|ed)? | pick(s|ed)? | cho(o)?se | guess(es|
        ed)? | answer(s|ed)?
""")
_THEIRS = re.compile(
    any_of(rf"""
        \b{_WHO}('d|'ll|'s)? ((would|will|has|had|have|might|all|always|only|
            just) )*{_SAYS}( (me|you|
            it|him|her|them|i|am|was|should|be|it's|that's|at|down|as|about|maybe|only|an?|under|
            over|to|should|feel|like|say|put|give|pick|answer|go for|below|above|anything|less|
                more|than|i'm))* $
        (^|[.,;!?] ?|\b(and|but) )((dr|mr|mrs|miss|nurse|doctor|auntie?|uncle|our|big|wee|
            old) )?{_OWN}(?!(
            he|she|it|that|this|there|what|who|which|they|you|we|here|truth|(every|any|some|
                no)thing)
            \b)[a-z]{{3,}} (says|reckons|thinks|wants|puts|would (say|want|put))( (me|us|it|i am|
                to|be|
            a|an|at|down|as|say|put|it's))* $
        \byou('d| would| will|'ll) ((probably|likely|maybe|just|all|really) )*(say|think|guess|put|
            like|love|want|prefer|be after)( i am|
            i'm| me| down| at| as| an?| to say| to put| to be| to give)* $
        (^|[.,;!?] ?){_OWN}(?!(it|that|this|there|what|who|here|let|he|
            she)'s)[a-z]{{3,}}'s (an?|at) $
        \b(my|the|our|his|her) {_OF_THEIRS}'s (answer|number|score|rating|figure|guess)(:| is| was|
            would be| an?)* $
        \b(my|the|our|his|her) (doctor|gp|nurse|physio|wife|husband|missus|boss|consultant|
            dietitian|
            mum|dad|son|daughter|sister|brother|partner|neighbour|pal|friend|carer)'s (an? )?$
        \baccording to {_WHO} (it's |i am )?(an? )?$
        \b(he|she|they|(my|our|his|her|their) {_OF_THEIRS})('s| is| are| was| were)( (only|just|
            about|nearly|now|yes|aye|always|definitely|easily|probably|maybe|like|more|an?))* $
    """)
)
# "Eight is what my wife would say", "9 says my daughter", "8 according to the nurse".
_OF_SOMEBODY = re.compile(
    any_of(rf"""
        ,? (is|was|would be|'s) (what|how|where) {_WHO}\b
        ,? (says?|said|reckons?|thinks|according to|if you ask(ed)?) ({_WHO}|him|her|
            them)( \w+)?(?= ?(\W|but\b|$))
        ,? for (him|her|them)( \w+)?(?= ?(\W|but\b|$))
        ,? {_WHO} {_SAYS}(?= ?([,.;!]|but\b|$))
    """)
)
_THEIRS_BEFORE = re.compile(rf"\b{_WHO} (?:(?:would|will|might) )?{_SAYS}\b")
# "My son would give it 10 and my daughter 2."
_AND_THEIRS = re.compile(
    rf"\b(?:and|but|or|,|while) ?(?:my|the|our|his|her) {_OF_THEIRS} (?:an? )?$"
)
# "Is 10 the good end?" asks; "is it ok if I say 7" and "how about a 6" answer.
_LED_BY = r"^\W*(?:(?:and|but|so|sorry|wait) )*"
_ASKED = re.compile(
    rf"{_LED_BY}(?:(?:what|which(?! (?:makes|brings|puts|leaves) )|who|why|how|fit)(?:'?s)?\b"
    r"(?! about| i | if | it means| (?:much|sure|important|confident|certain|likely|able|keen) "
    r"(?:it|i|this|that|my|the|walking|getting)\b| (?:sure|important|confident|"
    r"certain)(?: (?:i am|it is))?:? $)|"
    r"are you\b|(?:can|could) (?:we|you) (?!put|say|give|mark)|(?:do|does|did) (?:you|i|we|they|"
    r"(?<!did )it|that|"
    r"folk|people|"
    r"anyone)\b)"
)
#: "Is 5 the middle", "is the most 10": asked, though no mark says so.
_ASKED_WHERE = re.compile(
    r"^\W*(?:(?:so|and|but|wait|sorry) )*is (?:(?:an? )?(?:\d+|[a-z]+) (?:the (?:middle|most|"
    r"best|worst|"
    r"least|top|bottom|highest|lowest|good|bad)|good|bad|best|worst)\b|(?:the )?(?:most|best|"
    r"worst|least|"
    r"top|bottom|highest|lowest|middle)\b)"
)
_ASKED_BACK = re.compile(rf"{_LED_BY}(?:is|are|was)\b(?!.* (?:if|to say) )"), re.compile(r"\?| or ")
# "Is 5 too low?" asks too, and answers.
_OFFERED = re.compile(r" (?:too|a bit|very) (?:low|high|bad)\b")
# "The 10" where a bus is spoken of is the bus.
_LABELLED = re.compile(
    r"\b(?:late|cancelled|bus|buses|train|tram|ward|room|door|flat|house|channel|gate|stay|live)\b"
)
_A_LABEL = re.compile(r"\b(?:the|number|no\.|at) $")
# "A ten would be a lie."
DENIED = re.compile(
    r"(?:'s| is| was| would be) (?:(?:a bit|far|way|much|still) )?(?:too )(?:early|late|soon|"
    r"dark)\b|"
    r"(?: would be| is|'s| might be) (?:a lie|lying|fibbing|kidding|boasting|bragging|showing off|"
    r"over the top|(?:a bit|too) much|a fib|pushing it|daft|a stretch|dreaming|"
    r"(?:too|a bit|a little) (?:much|high|low|optimistic|generous|strong))\b|\? (?:away|naw|nah|"
    r"no|aye right|never|as if|no way|no chance|not a (?:chance|hope)|fat chance|in (?:my|"
    r"your) dreams|dream on|behave|"
    r"get away)\b"
)
_IDIOM = re.compile(
    any_of(r"""
        \bthree cheers\b | \bten a penny\b | \bnine (to|till) five\b | \bsixes and sevens\b
        \b(7|seven) up\b | \bthe big \d ?-? ?0\b | \bcount (up )?to (10|ten)\b
        \bsix of one\b | \b(two|2) minds\b | \b(nine|9) lives\b | \bten foot pole\b
        \btwo's company\b | \b(8|eight|9|nine) till late\b
        \btwo left feet\b | \b(one|two) fingers\b | \b(two|2) (peas|sides|ticks|secs)\b
    """)
)

# What stands before a number that counts something else than the answer.
_NOT_BEFORE = re.compile(
    any_of(r"""
        \b(type|stage|grade|bus|room|ward|(?<!a )flat|size|section|phase|page|step|covid|
            channel|chapter|
            tier|band|floor|cloud|gate|platform|route|foot|
                (?<!good )(?<!bad )(?<!dry )(?<!wet )day|out of|of (my|the|us)|no one|half)
        \bthere('s| is| are| was| were| will be)( only| about)?
        \b(?<!that's )(?<!is )all( of)?( the)?
        \b(in|since|aged?|year|until|till|in the|on the|by|after|before|every|another|last|past|
            next|
            first|these|those|them|(?<!straight )up(?! at)|(?<!swear )down(?! at)|turned|turning|
                turns|group|
            it's gone|
            just gone)
        \b(have|has|got|had|(?<!will )take|drink|smoke|eat|eaten|walk|walked|did)
        \b(son|daughter|grandson|granddaughter|child|boy|girl|youngest|oldest|sugars?|pressure|bp|
            weight|bmi|readings?|temperature|temp) (is|was|were|are|of)
        \b(stones?|feet|ft)
        \b(since|when|till|until) (i|he|she|we) (was|were|am)
        \b(sugars?|bloods?|pressure|bp|bm|weight|readings?|temp(erature)?|peak flow|hba1c|oxygen|
            sats|pulse|heart rate|cholesterol|dose)('s)?( (is|was|has|have|are|at|to|of|dropped|
            gone|went|up|down|now|been|sitting|about|came|come|back|reads?|showed|shows?))+
        £
    """)
    + r"(?: (?:about|only|around|over|at|around))? ?$"
)
_UNITS = re.compile(
    r" ?-? ?"
    + any_of(r"""
        min(ute)?s?
        hours? | hrs? | secs? | seconds? | days? | weeks? | months? | years? | yrs?
        nights? | o ?'?clock | am | pm | a\.m | p\.m | st | lbs? | pounds? | quid | stones?
        foot | feet | inch(es)?
        kilos? | kgs? | miles? | km | metres? | m | steps? | times? | people | folk | fowk | kids?
        of (us|them|my|the|these|those)
        child(ren)? | bed
        sons? | daughters? | dogs? | cats? | fags? | cigs? | cigarettes? | pints? | cans?
        cups? | glasses | tablets? | pills? | puffs? | units? | stops? | bedroom
        year[- ]olds? | brothers | sisters | grand\w+ | things | reasons | jobs
        appointments? | operations? | stairs | flights | degrees | portions | meals
        sessions? | classes | sugars | bags | goes
        of one | pages? | bus
        past | in the (morning|afternoon|evening)
        in the (house|family|flat|fridge|bag|packet|cupboard)
        at night | a day | a week | per | to go | some(thing|thin)
        hundred | thousand | grand | p | mg | ml | mmol
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
    if _THEIRS.search(before) or _OF_SOMEBODY.match(text, end) or DENIED.match(text, end):
        return True
    if _AND_THEIRS.search(before) and _THEIRS_BEFORE.search(text, 0, start):
        return True
    if any(m.start() < end and start < m.end() for m in _IDIOM.finditer(text)):
        return True
    if _A_LABEL.search(before) and _LABELLED.search(text):
        return True
    if re.match(r" (?:means|stands for)\b[^.!]*\?", text[end:]):
        return True
    if re.match(r" (?:of |out of )?what\W*$", text[end:]):
        return True
    back, on = _ASKED_BACK
    if _ASKED_WHERE.match(text):
        return True
    asked_back = back.match(before) and on.search(before + rest) and not _OFFERED.match(rest)
    return bool(_ASKED.match(before) or asked_back)


#: "He's at school 9 to 3", "I work nine to five": when, and how much of nothing.
_HOURS = re.compile(
    r"\b(?:school|works?|working|nursery|college|shifts?|open|on duty|the office|job|classes)\b"
    r"(?! out)[^.?!,;]{0,20}?\b(?:\d{1,2}|nine|eight|seven|ten)(?: ?(?:am|pm))? ?"
    r"(?:to|till|until|-|–) ?(?:\d{1,2}|three|four|five|six|two|one)\b(?: ?(?:am|pm))?"
)


def without_hours(english: str) -> str:
    """An answer without the hours of a school, a job or a shift: they rate nothing."""
    return _HOURS.sub(" ", english)

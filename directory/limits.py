"""What must fit a person's life before a service may be offered, as given or as said in passing."""

from __future__ import annotations

import re
from enum import Enum

from coaching.other_languages import Tongue
from directory.ages import NUMBER_WORDS, in_figures
from understanding.other_language.judging import tongue_of
from understanding.text.words import in_english, readable


class Fit(str, Enum):
    """A limit that is never traded away. The first six are those the coach asks about."""

    COST = "cost"
    TRAVEL = "travel"
    ENERGY = "energy"
    CARING = "caring"
    PAIN = "pain"
    TIME = "time"
    STEP_FREE = "step_free"
    HOIST = "hoist"
    CHANGING = "changing"
    NO_INTERNET = "no_internet"
    WOMEN_ONLY = "women_only"
    NO_GROUP = "no_group"
    NO_REFERRAL = "no_referral"
    NO_WAIT = "no_wait"
    #: They go nowhere unless somebody comes for them.
    FETCHED = "fetched"
    #: The same few people each time, and nobody who walks in.
    CLOSED_GROUP = "closed_group"
    #: Their children come along.
    CHILDREN_COME = "children_come"


_ALSO_CALLED = {
    "money": Fit.COST, "free": Fit.COST, "no_car": Fit.TRAVEL, "transport": Fit.TRAVEL,
    "housebound": Fit.TRAVEL, "wheelchair": Fit.STEP_FREE, "access": Fit.STEP_FREE,
    "accessible": Fit.STEP_FREE, "fatigue": Fit.ENERGY, "digital": Fit.NO_INTERNET,
}  # fmt: skip

_SAID = {
    Fit.COST: r"free,? please|(?<=[.!?] )free(?=[,.!?]|$)|skint|hard up|no money|"
    r"cannot afford|not able to afford|on a budget|"
    r"has to be free|(?:must|should) be free|needs? to be free|for free|"
    r"(?<!drug )(?<!smoke )(?<!gluten )(?<!alcohol )(?<!dairy )"
    r"free (?:[a-z]+ ){0,2}(?:class(?:es)?|groups?|thing|stuff|lessons?|courses?|clubs?|sessions?|"
    r"exercise|swim(?:ming)?|gym|yoga|activit(?:y|ies)|counselling|advice|food|meals?|lunch(?:es)?|"
    r"help)|(?:^|[,.;!?] |\b(?:a|an|any|some|for|is there|find|want|need|like|fancy|join|after) )"
    r"free (?!(?:from|of|time|on|at|in|to|and|or|as|after|before|but|every|most|days?|mornings?|"
    r"afternoons?|evenings?|nights?|week\w*|\w+days?|all|both|spirit|hand|will|range|now|for|"
    r"standing|speech|by|until|till|when|if|with|minute|moment|hour|school)\b)[a-z]+|"
    r"(?:do|does|did) not (?:have|need|want) to (?:be )?pay(?:ing)?\b(?! (?:attention|back|him|her|"
    r"it))|without (?:having|needing) to pay|"
    r"(?:does|do|will|that|who|which) not (?:be )?charg(?:e|es|ing)\b|free of charge|"
    r"(?:will|would|am) not (?:pay|paying)(?! (?:attention|heed|mind|it back|them back|her|him))|"
    r"(?:does|do) not want to pay|"
    r"nothing to (?:spend|spare)|(?:nothing|not much|no money|very little) (?:left )?(?:to spend|"
    r"spare|coming in)|no cash|i am broke|potless|brassic|penniless|costs? nothing|for nothing|"
    r"(?:not|no|have not|without)(?: got)? (?:a|two|one) (?:red )?(?:penny|pennies|bean|brass "
    r"farthing)|"
    r"not got (?:the|any|much) money|money is tight|(?:anything|something|somewhere) free|"
    r"(?:(?<=£)\d+(?:\.\d\d)?|\d+(?:\.\d\d|p| p| pence| quid| pounds?)) (?:left|in (?:the|"
    r"my) (?:meter|bank|"
    r"purse|pocket|account)|on (?:the|my) (?:meter|key|card)|to (?:my|our) name)|"
    r"(?:penny|bean|coin) to (?:my|our|her|his) name|"
    r"cannot pay|not able to pay|free\W*$|no spare (?:cash|money)|without paying|"
    r"(?:does|do|must|should|can|will) not cost|cannot cost|"
    r"(?:quid|pounds?|couple|fiver|£ ?[1-5]) at (?:the )?most|free or (?:a|near|next|very|"
    r"almost)\b|no charge|without (?:a )?(?:fee|charge)|"
    r"private is|cannot go private|nothing to pay|cannot be paying|"
    r"(?:is not|not be|without it) costing|(?:needs?|has) to be nothing|"
    r"(?:cannot|could not) (?:pay|afford)|no (?:spare )?money for|"
    r"no (?:one|two|three|five|ten|\d+) (?:pounds?|quid|p) (?:to spare|to spend|over|left)|no "
    r"fees?\b|"
    r"(?:maybe|only|just|about|barely) (?:a pound|50p|a couple of coins)(?: (?:or two|in my|to "
    r"my))?\b|"
    r"(?:nothing|not a thing) in (?:my|the|our) (?:purse|pocket|bank|account|wallet)|"
    r"(?:my|the|our) (?:purse|pocket|wallet|bank)(?:'s| is) (?:bare|empty|toom)|"
    r"(?:spent|lost) all (?:my|our|the) money|no wages?\b(?! (?:slip|rise|increase))|"
    r"(?:do not|does not|not|never) (?:have|got) (?:a|any) (?:spare )?(?:pound|fiver|tenner)|"
    r"(?:do not|will not|does not|am not|not) (?:get|getting|be) paid (?:for|til|till|until|again)|"
    r"no (?:pay|wages?|wage coming|giro) (?:for|til|till|until)",
    Fit.TRAVEL: r"(?:not|never|cannot|will not)(?: \w+){0,2} (?:go|going|get|travel|travelling|"
    r"venture) (?:any )?(?:beyond|outside|further than|out of|past) (?:of )?(?:the |this |my )?"
    r"(?:village|town|island|estate|scheme|parish)|"
    r"(?:must|has to|have to|needs? to|would need to) be (?:right )?(?:here\b|local\b|in (?:the|"
    r"this)"
    r" (?:village|town|island)|(?:in |within )?walking distance)|"
    r"(?:unless|if|would have to be|have to be|needs? to be|be|gets?|needs? (?:him|her|me|them)) "
    r"(?:\w+ )?(?:fetched|collected|"
    r"picked up|lifted|uplifted) (?:from|at) (?:the|my|her|his|our) (?:house|home|door|flat)|"
    r"(?:some ?one|some ?body|a car|a bus|they) (?:comes?|came|calls?) (?:to (?:the|her|his|my) "
    r"(?:house|door) )?(?:and (?:gets|fetches|takes|lifts)|for (?:her|him|me|us))\b|"
    r"(?:take|fetch|collect|lift) (?:him|her|me|us)\b[^.!?]{0,40}\b(?:bring|take|run) (?:him|her|"
    r"me|"
    r"us) (?:home|back)|"
    r"housebound|cannot (?:get|go) (?:out|far|anywhere)|no (?:car|bus|buses|transport)|"
    r"not (?:got|have) (?:a|the) car|do not have a car|"
    r"(?:away|off|gone) (?:with|in) (?:the|our|my) (?:motor|car|van)|"
    r"do not drive|does not drive|cannot drive|cannot travel|stuck (?:in(?: the (?:house|flat)|"
    r"doors| all| bed| (?:here )?(?:with|by myself|on my own|alone)|\W*$)|indoors|at home)|"
    r"cannot (?:leave|get out of) (?:the |my |her |his )?(?:house|flat|home|bed)|"
    r"not able to (?:get out|go out|leave)|bed ?bound|do not get out|does not get out|"
    r"cannot get to the (?:bus|stop)|never gets? out|without a car|"
    r"(?:cannot|not able to|no way (?:to|of)|struggle to|do not) (?:get|getting|go|going|make it) "
    r"(?:in ?to|over to|across to|to|in) (?:the )?(?:town|mainland|village|city)(?! (?:hall|centre "
    r"for))|no way (?:over|across|off the island)|no (?:ferry|boat) (?:for|til|till|until|over|in)",
    # Who would borrow one is after the chair.
    Fit.STEP_FREE: r"(?<!borrow a )(?<!borrowing a )(?<!hire a )(?<!loan of a )(?<!lend me a )"
    r"(?<!lend us a )(?<!loan a )wheelchair(?! (?:rugby|basketball|sport|tennis|racing|curling))|"
    r"(?:with|in) (?:the|my|his|her) (?:power ?)?chair(?! exercise| yoga)|mobility scooter|zimmer|"
    r"power ?chair|in a chair (?:now|these days)|(?:am|is|he's|she's) in a chair|"
    r"walking frame|rollator|step[- ]free|"
    r"push(?:es|ing)? (?:my|me in (?:my|the|a)|his|her|him in (?:his|the|a)|her in (?:her|the|a)) "
    r"(?:wheel)?chair|"
    r"(?:cannot|not) (?:do|manage|climb|use|get up) (?:(?:the|any|my) )?"
    r"(?:(?:pool|door|front|back|outside) )?(?:stairs|steps)|"
    r"no (?:stairs|steps)|nowhere with (?:stairs|steps)|level access|"
    r"(?:steps?|stairs?)(?: \w+){0,4} (?:is|are|'s) (?:beyond|too much for|impossible|murder|out|"
    r"no use|no good|a no)|"
    # On sticks, on crutches: a wee stick for the hills is none of it.
    r"(?:two|2) (?:walking )?sticks|"
    r"(?:on|use|uses|using|need|needs) (?:my |his |her |a |the |both )*(?:walking )?"
    r"(?:sticks|crutches|(?:leg )?calipers?)|with (?:my|his|her|walking|both) (?:walking )?"
    r"(?:sticks|crutches)|(?:on|walk|walks|walking|get about|gets about) "
    r"(?:with|on|"
    r"wi) (?:a|my|his|her) (?:walking )?(?:stick|frame|tripod|rollator|walker)|"
    r"(?:cannot|not able to|struggle to|not) (?:get up|get down|climb|manage|do) (?:a |any |the |"
    r"even )?(?:step|flight|kerb|big step)\b|(?:cannot|not) (?:get up|climb) the step of|"
    r"(?:not|nothing|nowhere|isn't) (?:up (?:a |any |the )?(?:stairs?|steps|flight)|upstairs)|"
    r"(?:has|have|must|needs?) to be (?:on the flat|ground floor|on the level|level)|"
    r"no (?:big )?step\b(?!-)|"
    r"(?:powered|electric|motorised) (?:wheel)?chair|scooter to get about|"
    r"(?:lost|have no|without|taken off|amputated) (?:the |my |a |one |both |his |her )+(?:legs?|"
    r"feet|"
    r"foot)\b|(?:cannot|not) (?:do|manage|climb|use|get up|get down) (?:the |any |my )?stair\b|"
    r"(?:should|ought to|must|has to|needs to) be (?:flat|level)\b|so (?:it'd|it would) need to "
    r"be flat|"
    r"chair user",
    Fit.HOIST: r"(?:need|needs|with|use|uses|by|have|has) (?:to have )?(?:a|the) hoist|hoisted|"
    r"(?:have|needs?|has) (?:to be |to get )?lifted (?:in|into)|without being lifted|"
    r"(?:must|has to|have to) have a hoist",
    Fit.CHANGING: r"changing places",
    Fit.NO_INTERNET: r"cannot (?:use|do) (?:the )?(?:internet|computers?|zoom)|"
    r"no internet|no wi-?fi|not (?:got|have) (?:the )?(?:internet|a computer)|"
    r"do not have (?:the )?(?:internet|a computer)|not online|do not do computers|"
    r"hate (?:zoom|computers|the internet)",
    Fit.WOMEN_ONLY: r"only (?:with|if it is|among) (?:all )?(?:the )?(?:other )?"
    r"(?:women|ladies|lassies)|just us (?:women|lassies|girls|ladies)|women[- ]only|"
    r"only (?:for )?women|no men|just (?:for "
    r")?women|"
    r"only other women|without (?:any )?men|female only|only women|no (?:any )?men (?:about|"
    r"there|around)|"
    r"(?:there's|there is|there are) no men|women's only|was (?:only|just) women|"
    r"(?:ladies|lassies|girls|females)[- ]only|only (?:for )?(?:ladies|lassies)|just (?:for )?"
    r"(?:ladies|lassies)|cannot (?:have|be (?:seen )?(?:with|by)) (?:any )?men|"
    r"(?:not|never|cannot) (?:\w+ ){0,4}(?:if|when|where) (?:there's|there is|there are|"
    r"any) (?:any )?"
    r"men\b|(?:not|never|cannot) (?:\w+ ){0,5}(?:with|among|beside|near|around) (?:any |other |"
    r"strange )?"
    r"men\b(?!'s)",
    Fit.NO_GROUP: r"(?:no|not|not a|not in a|without a|hate|cannot face|cannot stand|do not do|"
    r"do not (?:like|want)|not good (?:in|with)|not (?:one|the type|much) for|never (?:liked|do)|"
    r"rather not (?:be|go|do|sit) in(?:to)?) (?:a |any |big |the |those )*"
    r"(?:groups?(?! (?:near|here|in|for|at|on|of))|"
    r"rooms? (?:full )?of (?:people|folk|strangers|others))|groups? (?:is|are) not for me|"
    r"(?:go|walk|sit|be) in(?:to)? a room (?:full )?of (?:people|folk|strangers)|"
    r"(?:folk|people|crowds) make me (?:ill|sick|panic|worse)|"
    r"(?<!not want )(?<!not think i want )(?<!rather than )(?<!not )(?<!not a )(?<!no )"
    r"(?<!not like )(?<!not after )one[- ]to[- ]one|"
    r"(?:not|never|do not)(?: \w+){0,3} (?:tell|ask|telling|asking) me to (?:join|go to)|"
    r"cannot face (?:a|the|any) (?:room|hall|crowd|circle|class)\b|"
    r"(?:just|only) (?:the )?one person|one person to (?:talk|speak) to",
}
_SAID[Fit.NO_REFERRAL] = (
    r"(?:without|no|not (?:want|have|got|need)|cannot get)(?: (?:to|have|having|ask|asking|get|"
    r"getting|go|need|needing|wait|waiting|for|through|a|any|the|my)){0,7} "
    r"(?:ref+er+[ae]l+s?|ref+er+ed|vouchers?|(?:gp|doctor)'s (?:letter|line|form))"
    r"(?! (?:line|advice))|(?:no|nobody|no ?one|without (?:a|any)|not got (?:a|any)) "
    r"(?:[\w']+ ){0,5}to refer\b|refer (?:my|him|her|our)self|"
    r"without (?:going|having to go|needing to go) (?:through|to|via|near|back to) (?:the |my |a )?"
    r"(?:doctor|gp|social work|surgery|nurse)|"
    # Nobody who could write the slip, and no wish to ask one who would have to.
    r"(?:nobody|no ?one|not anybody|not anyone|without (?:anybody|anyone)) (?:who (?:can|could|"
    r"will|"
    r"would) |that (?:can|could|will|would) |there |here )*(?:to )?(?:(?:refer|vouch for) (?:me|us|"
    r"him|her)|(?:write|sign|give|gives|get|put|send|hand)(?: (?:in|out|me|us|him|her|for|a|an|"
    r"the|my|one|of|them|those|wee|food|bank)){0,6} (?:slips?|letters?|vouchers?|line|forms?|"
    r"referrals?|forward))\b|"
    r"(?:join|sign up|sign on|apply|book|enrol|get in|put)(?: (?:to|it|in|"
    r"there|along|up))? (?:by |on |for )?(?:myself|my own|ourselves|myself,)(?=\W| without|$)(?! "
    r"(?:in|at|to|as|after|because|and (?:i am|it is|scared|feart)))|"
    r"without (?:the |my |a |any |asking (?:the |my |a )?|seeing (?:the |my |a )?|bothering (?:the "
    r"|"
    r"my |a )?)?(?:gp|doctor|doctors|nurse|social worker|health visitor|doctor's|surgery)\b|"
    r"not (?:got|have|registered with|signed (?:on|up) with) (?:a |any )?(?:gp|doctor|social "
    r"worker|"
    r"support worker|key worker)\b|no (?:gp|doctor|social worker|support worker|key worker)\b"
    r"(?! (?:can|could|has|will|would|knows|listens|believes|ever|helped))|"
    r"no (?:slips?|voucher|vouchers|letter from (?:the|a|my) (?:gp|doctor))\b|"
    r"(?:not|never|rather not|no way|without)(?: \w+){0,4} (?:bother|bothering|trouble|troubling|"
    r"going|go|ask|asking|through|near|see|seeing|involve|involving)(?: (?:to|through|near|past))? "
    r"(?:the |my |any |a )?(?:doctors?|gp|physio\w*|surgery|nurse|health centre|agency|agencies|"
    r"social(?: work(?:ers?)?)?)\b(?! (?:line|says|said|about (?!it\b|this\b|that\b|my\b)))|"
    r"cap in hand|"
    r"(?:nobody|no ?one|they|doctor|hospital|nurse)(?: here)? (?:has|have) (?:not |never "
    r")?(?:signed|"
    r"referred) (?:anything|me|us|for)|no (?:doctors?|doctor's|gp) (?:letter|line|note|slip)|"
    r"no (?:forms|names|questions|paperwork)\b(?! (?:answered|left))|(?:do not|does not|nobody|"
    r"naebody|no ?one) asks?(?= ?$|[.,;!]| (?:you|me|any|why|questions|for a))|no agency|"
    r"any agency for|(?:not|never|no longer) (?:under|with|known to|open to|on the books of) "
    r"(?:any|"
    r"the|a) (?:\w+ ){0,3}(?:team|services?|cpn|psychiatrist|consultant|worker)|self[- ]refer\w*|"
    r"(?:gp|doctor|surgery|nurse) (?:will not|would not|refuses? to|refused to) (?:refer|send|sign)"
)
_SAID[Fit.NO_REFERRAL] += (
    # "I don't want to be referred", "without being sent", "no social workers", "go myself".
    r"|(?:not|never|without|rather not|hate|no need)(?: \w+){0,4} (?:be|being|get|getting|have "
    r"been|want|wanting) (?:ref+er+ed|sent|passed on)\b(?! (?:home|away|money|"
    r"photos?|a|the|to (?:prison|jail|hospital)))|no (?:gps|doctors|social "
    r"workers?|social work|support workers|key workers|health visitors?|nurses|"
    r"professionals)\b(?! (?:near|here|available|left|can|could|"
    r"has|have|will|would|knows?|listens?|believes?|ever|helped))|(?:go|going|come|turn up|walk "
    r"in|contact|ring|phone|approach)(?: \w+){0,3} (?:direct(?:ly)?\b(?! to (?:my|the) "
    r"(?:house|door))|off my own bat)|not (?:through|via|by way of) (?:the |my |a |any )?"
    r"(?:doctors?|gp|surgery|nurse|social work\w*|agency|hospital)|(?:keep|leave) "
    r"(?:the |my )?(?:doctors?|"
    r"gp|surgery|social work\w*) out of (?:it|this)"
)
_SAID[Fit.NO_WAIT] = (
    r"(?:cannot|could not|will not|not able to|no) wait(?:ing)? (?:for )?(?:\w+ ){0,2}(?:weeks|"
    r"months|"
    r"years|that long|long|for ever|forever|any ?more|any longer|lists?)|no (?:waiting )?lists?\b|"
    r"need (?:it |one |them |help |to see \w+ |a \w+ |someone |somebody )?(?:\w+ )?(?:soon|quickly|"
    r"right away|straight away|this week)|without (?:a |the |any )?(?:long )?wait\w*"
)
_SAID[Fit.FETCHED] = (
    r"(?:unless|if|would have to be|have to be|needs? to be|gets?|needs? (?:him|her|me|them)) "
    r"(?:\w+ )?"
    r"(?:fetched|collected|picked up|lifted|uplifted) (?:from|at) (?:the|my|her|his|our) (?:house|"
    r"home|"
    r"door|flat)|unless (?:some ?one|some ?body|a car|a bus|they) (?:comes?|came|calls?) (?:to "
    r"(?:the|her|"
    r"his|my) (?:house|door) )?(?:and (?:gets|fetches|takes|lifts)|for) (?:her|him|me|us|them)|"
    r"take (?:him|her)\b[^.!?]{0,40}\b(?:bring|take|run) (?:him|her) (?:home|back)"
)
_SAID[Fit.CHILDREN_COME] = (
    r"(?:they|children|kids|bairns|weans|baby|he|she|the (?:wee|little) (?:one|ones))(?:'d| would|"
    r"'ll| will)? "
    r"(?:must|have to|has to|need to|needs to|would have to) (?:be able to )?(?:come|be)(?: "
    r"(?:along|too|"
    r"as well|with me|with us))|children must come|(?:no ?one|nobody|no sitter|no childcare)(?: "
    r"\w+){0,2} "
    r"(?:to (?:sit with|mind|watch|take|leave) (?:them|the (?:kids|children|bairns|weans|baby)))|"
    r"(?:bring|bringing|take) (?:the|my|our) (?:kids|children|bairns|weans|baby|toddler|two|three|"
    r"little "
    r"ones?)(?: (?:along|too|with me|as well))|where (?:i can|can i) (?:bring|take) (?:the|my) "
    r"(?:kids|"
    r"children|bairns|weans|baby)"
)
_SAID[Fit.CLOSED_GROUP] = (
    r"the same (?:few |wee )?(?:faces|people|folk|ones|crowd)(?: \w+)? (?:each|every) (?:week|"
    r"time)|"
    r"(?:small|wee) (?:and )?,? ?closed|closed group|(?:no|not a|not one of those|hate) drop[- "
    r"]?ins?|"
    r"(?:not|never|hate|cannot)\b[^.!?]{0,40}\bwhere (?:any ?one|any ?body|folk|people) (?:can|"
    r"could|just) "
    r"(?:just )?(?:turn up|wander|walk|drop|come) ?(?:in|up)?"
)
_PATTERNS = {fit: re.compile(rf"\b(?:{said})\b") for fit, said in _SAID.items()}


def as_fits(given: frozenset[str]) -> frozenset[Fit]:
    """Limits from their names ("cost", "wheelchair", …); a name we do not know is no limit."""
    known = {fit.value: fit for fit in Fit} | _ALSO_CALLED
    return frozenset(known[name] for name in given if name in known)


def limits_in(text: str) -> frozenset[str]:
    """Names of the limits that a message states or implies: "I'm in a wheelchair", "skint"."""
    english = in_english(text)
    return frozenset(fit.value for fit, said in _PATTERNS.items() if said.search(english))


#: What tells how they live, and neither what they are after nor what they lack: "no internet" asks
#: for no lessons, "cannot do the stairs" for no other house.
_NO_NEED = (Fit.NO_INTERNET, Fit.STEP_FREE, Fit.TRAVEL)
_COST_OF_IT = re.compile(
    r"\b(?:no (?:spare )?money (?:for|to pay for)|(?:cannot|could not) (?:afford|pay for)|"
    r"not (?:able to|got the money to) (?:afford|pay for)) (?!(?:the |my |our )?(?:rent|bills?|"
    r"heating|gas|electric\w*|leccy|food|anything|it|much|to eat|to live)\b)"
)


def without_what_limits(text: str) -> str:
    """A message in plain English without the limits that are often taken for a need."""
    english = _COST_OF_IT.sub(" ", in_english(text))
    for fit in _NO_NEED:
        english = _PATTERNS[fit].sub(" ", english)
    return english


def without_limits(text: str) -> str:
    """A message in plain English without the words that state a limit: they are no need."""
    english = in_english(text)
    for said in _PATTERNS.values():
        english = said.sub(" ", english)
    return english


_RELATIVES = (
    r"(?:my|our) (?:wee |youngest |oldest |eldest )?(?:son|daughter|lad|lass|laddie|lassie|wean|"
    r"bairn|"
    r"kid|child|grandchild|boy|girl|gran|granny|grandad|mum|mother|dad|father|husband|wife|"
    r"partner|brother|sister|nephew|niece|aunt|uncle|neighbour|friend|grandson|granddaughter)"
)
_SOMEBODY = (
    r"sons?|daughter|lad|lass|laddie|lassie|loon|quine|wean|bairn|child|boy|girl|teenager|grandson|"
    r"granddaughter|nephew|niece|brother|sister|mum|mam|dad|mother|father|gran|granny|grandad|"
    r"husband|wife|partner|man|woman|lady|gentleman|neighbour|pal|friend|uncle|aunt|auntie|fella|"
    r"bloke|guy|chap|dad"
)
_NO_UNITS = (
    r"(?! (?:stone|miles?|minutes?|weeks?|months?|mths?|days?|hours?|kilos|kg|"
    r"percent|%|pounds|quid|weeks'|"
    r"o'clock|kids|children|years? (?:sober|clean|into|since|ago))|%|:\d)"
)
_YEARS = re.compile(
    rf"\b(?:i am|aged?|he's|she's|he is|she is|turned|turning|"
    rf"(?:^|(?<=[,.] ))(?:mum|dad|mother|father|gran|granny|grandad|wife|husband|man)(?:'s| is)|"
    rf"{_RELATIVES}(?:'s| is| who is)?|"
    # "Daughter is 20 and works", "autistic boy of 15", "lad, 16": nobody's by name.
    rf"(?:^|(?<=[.,;:!?] )|\b(?:a|the|for|autistic|deaf|shy|wee|little|teenage|young|old|older) )"
    rf"(?:{_SOMEBODY})(?:(?: of|'s| is| who is|,| aged))?|"
    # "I am gay and 43", "he is blind and 70".
    rf"(?:i am|he's|she's|he is|she is) (?:[a-z]+ ){{1,3}}(?:and|but))\s+"
    rf"(?:nearly |almost |only |just |about )?(\d{{1,2}})\b{_NO_UNITS}"
)
# "29 with a dodgy knee", "Bad lungs, bad knees, 63", "58, need it after work".
_BARE = re.compile(
    r"^(\d{2})(?=,| with\b| and\b|\.| i\b| my\b)(?! and (?:a|half)\b)|,\s*(\d{2})(?:$|\.|(?=, )|"
    r"(?= now\b))|"
    r"\.\s*(\d{2})(?:, |\. )|[.,]\s*(\d{1,2})\W*$|\bat (\d{2})(?=,|\.|$)"
)
_IN_WORDS = {
    "teens": 15, "twenties": 25, "thirties": 35, "forties": 45, "fifties": 55, "sixties": 65,
    "seventies": 75, "eighties": 85, "nineties": 92,
}  # fmt: skip
_DECADE = re.compile(
    rf"\b(?:i am|we are|he's|she's|both|{_RELATIVES}(?:'s| is| are)?)(?: \w+){{0,3}} in (?:my|"
    rf"our|his|her|"
    rf"their) (?:early |late |mid[- ]?)?({'|'.join(_IN_WORDS)})\b"
)
# "Guy, 50s, low", "woman in her 70s", but neither the records of the 60s nor the over-60s.
_A_DECADE = re.compile(
    r"(?:^|[,.;] |\b(?:in|into) (?:my|his|her|our|their) (?:early |late |mid[- ]?)?)"
    r"([2-9]0)'?s(?=$|[,.;])|\bin (?:my|his|her|our) (?:early |late |mid[- ]?)?([2-9]0)'?s\b"
)
_YEAR_OLD = re.compile(
    r"(?:^|[.,;!?] ?|\b(?:am|is|my|our|for|a|an|only|his|her|the) )(\d{1,2})[- ]?(?:years?|yrs?|y)"
    r"[- ]?olds?\b"
    r"(?! (?:car|van|house|flat|boiler|cooker|phone|laptop|dog|cat|telly|injury|pain|wound)\b)"
)
# "In S2", "P6 now", "over his Nat 5s": the years of Scottish schools, as the age of most in them.
_PRIMARY, _SECONDARY = 4, 11
_SCHOOL_YEAR = re.compile(
    r"\b(?:(?:in|into|just started|her|his|at) (p|s)([1-7])|(p|s)([1-7]) (?:pupil|now))\b"
)
_EXAMS = re.compile(r"\b(?:(?:nat(?:ional)?) ?(?:5|five)s?|highers|prelims)\b")
_AT_EXAMS = 16
# Someone so young is spoken of along with a parent, who is the one to go.
YOUNGEST = 5
OLDEST = 110
# "He's eleven", "a ten year old": what is told in words, where it is plainly an age.
_AN_AGE_IN_WORDS = re.compile(
    rf"\b(?:{_RELATIVES}(?:'s| is| who is)?|i am|he's|she's|he is|she is|aged?|turned|turning|just|"
    rf"nearly|almost|only) (?:just |nearly |almost |only |about )?(?P<age>{NUMBER_WORDS})"
    rf"(?=$|[,.;!?]| (?:and|now|but|with|years? old|next|last|this)\b)|"
    rf"\b(?P<old>{NUMBER_WORDS})[- ]years?[- ]olds?\b|\b(?:at|aged) (?P<at>{NUMBER_WORDS})\b(?= "
    rf"(?:years|now))"
)


# "Two bairns aged 6 and 8 … I'm 31": the children's ages are not that of whoever asks for help.
_GROWN_UP_SPEAKS = re.compile(
    r"\bi am (?:just |nearly |only |about )?(?:1[89]|[2-9]\d)\b(?! (?:weeks|months|"
    r"days|stone|miles))"
)
_CHILDREN_AGED = re.compile(
    r"\b(?:children|kids|bairns|weans|boys|girls|sons|daughters|twins|little ones|grandchildren|"
    r"them)"
    r"(?: (?:who are|are))?(?:,| of)? ?(?:aged?|ages)? ?\d{1,2}(?:(?:,| and|, and| &) \d{1,2})+|"
    r"\b(?:a )?\d{1,2}(?:(?:,| and)(?: a)? \d{1,2})+[- ]years?[- ]olds?"
)
_FOR_THE_CHILDREN = re.compile(
    r"\b(?:for|something for|clubs? for|group for|take) (?:my |the |our )?(?:two |three )?(?:them|"
    r"children|"
    r"kids|bairns|weans|boys|girls|sons|daughters|twins)\b"
)


def age_in(text: str) -> int | None:
    """The age in years that a message gives of who is to go, or None: "I'm 71", "my son's 12"."""
    english = _AN_AGE_IN_WORDS.sub(lambda found: in_figures(found[0]), in_english(text))
    if _GROWN_UP_SPEAKS.search(english) and not _FOR_THE_CHILDREN.search(english):
        english = _CHILDREN_AGED.sub(" ", english)
    for pattern in (_YEARS, _YEAR_OLD):
        found = pattern.search(english)
        if found and YOUNGEST <= int(found[1]) <= OLDEST:
            return int(found[1])
    if found := _DECADE.search(english):
        return _IN_WORDS[found[1]]
    if found := _A_DECADE.search(english):
        return int(next(filter(None, found.groups()))) + 5
    if found := _BARE.search(english):
        years = int(next(filter(None, found.groups())))
        return years if YOUNGEST <= years <= OLDEST else None
    return _age_at_school(english)


def _age_at_school(english: str) -> int | None:
    if found := _SCHOOL_YEAR.search(english):
        school, year = (group for group in found.groups() if group)
        if school == "s" and int(year) == 7:
            return None
        return (_PRIMARY if school == "p" else _SECONDARY) + int(year)
    return _AT_EXAMS if _EXAMS.search(english) else None


LANGUAGES = {
    "polish": "pl", "arabic": "ar", "urdu": "ur", "punjabi": "pa", "ukrainian": "uk",
    "romanian": "ro", "gaelic": "gd", "farsi": "fa", "persian": "fa", "dari": "prs", "pashto": "ps",
    "tigrinya": "ti", "somali": "so", "kurdish": "ku", "cantonese": "yue", "mandarin": "cmn",
    "chinese": "zh", "hindi": "hi", "bengali": "bn", "gujarati": "gu", "spanish": "es",
    "portuguese": "pt", "russian": "ru", "lithuanian": "lt", "latvian": "lv", "bulgarian": "bg",
    "hungarian": "hu", "slovak": "sk", "czech": "cs", "french": "fr", "german": "de",
    "italian": "it", "turkish": "tr", "welsh": "cy", "swahili": "sw", "vietnamese": "vi",
    "tamil": "ta", "nepali": "ne", "yoruba": "yo", "igbo": "ig", "hausa": "ha", "amharic": "am",
    "greek": "el", "albanian": "sq", "malayalam": "ml", "telugu": "te", "japanese": "ja",
    "korean": "ko", "thai": "th", "tagalog": "tl", "sinhala": "si", "dutch": "nl",
}  # fmt: skip
_SPOKEN = re.compile(
    rf"\b(?:(?:in|speaks?|speaking|spoken|talks?|only has|knows?) (?:only |mainly |mostly |"
    rf"better |nothing but )?"
    rf"({'|'.join(LANGUAGES)})(?! (?:speak|cook|class|lesson|food|choir|dance|danc\w+))|"
    rf"({'|'.join(LANGUAGES)})[- ](?:speak\w+|interpreter)|"
    # A meeting, a line or a worker of a language, but for what teaches, cooks or sings in it.
    rf"({'|'.join(LANGUAGES)})[- ](?:(?:language|speaking) )?(?:meetings?|counsell\w+|adviser|"
    rf"worker|helpline|line|support|therapist|psycholog\w+)|"
    # A language between commas is asked for: "a counsellor, Polish, near me".
    rf"(?<=, )({'|'.join(LANGUAGES)})(?=,|\.|$))\b"
)
# Two or three words in a language, amid English, ask for it: "lepiej po polsku".
_OWN_NAMES = {
    "pl": r"po polsku|w języku polskim|w jezyku polskim",
    "uk": r"українською|по-українськи|po ukrainsku|ukrainskoyu",
    "ru": r"по-русски|на русском|po russki|po-russki",
    "ro": r"în română|in romana|pe românește|pe romaneste",
    "es": r"en español|en espanol",
    "pt": r"em português|em portugues",
    "fr": r"en français|en francais",
    "it": r"in italiano",
    "de": r"auf deutsch",
    "lt": r"lietuviškai|lietuviskai",
    "bg": r"на български",
    "hu": r"magyarul",
    "cs": r"česky",
    "sk": r"po slovensky",
    "tr": r"türkçe",
    "ar": r"بالعربية|بالعربي|arabi",
    "fa": r"به فارسی|فارسی",
    "ur": r"اردو میں|urdu mein",
    "gd": r"anns a' ghàidhlig|sa ghàidhlig",
}  # fmt: skip
_IN_ITS_OWN_NAME = re.compile(rf"(?<!\w)(?:{'|'.join(_OWN_NAMES.values())})(?!\w)")
_SIGNED = re.compile(
    r"\b(?:bsl|sign language|(?:someone|somebody|people|who) (?:who )?signs?(?! (?:up|on|in|off))|"
    r"signing|deaf and i sign|i sign)\b"
)
_LEARNING = re.compile(r"\b(?:learn|lessons?|class(?:es)? in|teach)\b")
ENGLISH, SIGN_LANGUAGE = "en", "bfi"
#: A list that names the wider language does not tell which of them is spoken.
WIDER_LANGUAGE = {"yue": "zh", "cmn": "zh", "prs": "fa"}


# Peoples whose language has another name, as they and their neighbours are called.
_PEOPLES = {
    "syrian": ("ar",), "iraqi": ("ar",), "sudanese": ("ar",), "pakistani": ("ur", "pa"),
    "punjabi": ("pa",), "indian": ("hi", "pa", "gu"), "south asian": ("ur", "pa", "hi", "bn"),
    "asian": ("ur", "pa", "hi", "bn"), "bangladeshi": ("bn",), "afghan": ("prs", "ps", "fa"),
    "iranian": ("fa",), "eritrean": ("ti",), "chinese": ("zh", "yue", "cmn"),
    "hong kong": ("yue", "zh"), "brazilian": ("pt",),
}  # fmt: skip
_ANY_TONGUE = re.compile(rf"\b({'|'.join([*LANGUAGES, *_PEOPLES])})\b")


def tongues_named(text: str) -> frozenset[str]:
    """Every language, or people of a language, that a message names, as ISO 639 codes."""
    found: set[str] = set()
    for name in _ANY_TONGUE.findall(in_english(text)):
        found.update(_PEOPLES.get(name, ()))
        if name in LANGUAGES:
            found.add(LANGUAGES[name])
    return frozenset(found)


def language_in(text: str) -> str | None:
    """The language that is asked for, as its ISO 639 code: "something in Polish"; else None.

    It may be asked for by being written.
    """
    written = tongue_of(text)
    if written is not None and written is not Tongue.OTHER:
        return str(written.value).partition("-")[0]
    english = in_english(text)
    if own := _IN_ITS_OWN_NAME.search(readable(text).lower()):
        return next(code for code, name in _OWN_NAMES.items() if re.fullmatch(name, own[0]))
    if _SIGNED.search(english):
        return SIGN_LANGUAGE
    found = _SPOKEN.search(english)
    if found is None or _LEARNING.search(english):
        return None
    return LANGUAGES[next(filter(None, found.groups()))]


def language_named(code: str) -> str:
    """A language by its English name: "pl" is Polish; the code itself where we know none."""
    if code == SIGN_LANGUAGE:
        return "British Sign Language"
    return {code: name.capitalize() for name, code in LANGUAGES.items()}.get(code, code)

"""What is over and long ago: "I was on that bridge once, 1999", "he overdosed when we were young".

Told in the past, with a word of how long since, and nothing of it coming back. What they lived
through themselves is met with one gentle question, unless they tell what is good now.
"""

import re

from understanding.danger.set_aside.kind import Kind, phrases

__all__ = ["KINDS"]

_LONG_SINCE = phrases(r"""
    (?<!one )(?<!a )(\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|
        thirty|forty|fifty|many|several|donkey's) (years?|yrs?) (ago|back|since|past|sober|clean|
        free|now)
    years (ago|back|and years) | decades ago | (a )?long time ago | half a lifetime
    in (19\d\d|20[01]\d) | (19\d\d|200\d|201\d) | (in|back in) '?(5|6|7|8|9)\d
    in the (sixties|seventies|eighties|nineties|60s|70s|80s|90s|noughties)
    when (i|we|he|she|they) (was|were) (both |all |just |only |still )*(young|younger|wee|little|
        bairns?|weans?|kids?|boys?|girls?|at school|at uni|teenagers?|a (boy|girl|child|lad|
        teenager|bairn|wean|kid|student|baby)|in (my|our|his|her) (teens|twenties)|\d+)
    as a (boy|girl|child|bairn|wean|lad|teenager|kid|baby) | (i|he|she) was born | at birth
    born (blue|not breathing|early|premature|dead|with|in)
    in my (teens|twenties|thirties|youth) | before (you were born|the war) | in a past life
    (i was|he was|she was) (a |only |just )*(bairn|wean|baby|teenager|schoolboy|schoolgirl)
    back then | in those days | those days | a different life | another life | before i met
""")
_BACK_NOW = phrases(r"""
    still | again | back now | (is|it's|has come|has came|come|came|coming|comes) back
    (now|today|tonight|lately|recently|this (week|month|morning)|nowadays|these days) (i|he|she|
        they|it|the|we) (am |is |are |have |has |was )?(want|wants|feel|feels|think|thinking|
        cannot|keep|keeps|hit|hits|hear|hearing|doing|starting|found|coming|thoughts)
    ever since | since then | every (night|day|time i) | nightmares? | flashbacks? | found me
    found out where | out of (prison|jail) | (he|she|they) (got|get|gets|was let) out
    (he|she) is out | released
    moved (back|in) | keeps? | same (feeling|thoughts|way|thing) | like (it was )?(before|then)
    creeping | returned | returning | never (stopped|left me|went away|got over)
    thinking about it | not told (anyone|anybody) | never told | last (night|week)
    (he|she|they)( is| are|'s|'re) (here|at|outside|my|our|back|near|out) | lives (with|next)
    (on|since|until|last) (mon|tues|wednes|thurs|fri|satur|sun)day | at the weekend | an? (hour|
        minute) | (at|since|after) (breakfast|lunch|dinner|dinnertime|tea ?time|my tea|work)
    there$ | all (night|day|morning) | wish it (had|was) | wish (they|he|she) had not (found|
        stopped|saved) | should have (\w+ )?(tried|worked|done|died|jumped|let|gone)
    (is|feels|felt|feeling) (worse|the same|exactly|like that) | the way i (do|feel|am)
    (asked|wants?|wanting|allowed|meant|going|trying) to (see|take|have|visit|meet|mind) my (\w+ )?(
        daughter|girl|lassie|son|boy|kids|weans?|bairns?|children|granddaughter|grandson)
    right the first time | (third|second|next|this) time | going (back )?there | decided
    (got|has|have|had|bought|found) (the|a|my|his) (\w+ )?(key|address|rope|belt|number|gun|
        knife|text)
    i (understand|get) (him|her|it|why|how)
    (looking|looks) after | babysit\w* | minding | (saw|seen|met) (him|her|them) | turned up
    text(ed|s|ing)? | messag\w* | knows where | standing (on|at|in) | unsupervised | deeper
""")
_GOOD_NOW = phrases(r"""
    now (i|i've|i have|we|we've|we have|i run|i'm|i am) (\w+ ){0,2}?(have|got|run|four|three|two|
        five|six|moaning|walk|happy|work|love|sing|teach|help|cook|swim|free|well|fine|alright|
        grand|eat|live|bakery|a|my) | i have (\w+ ){0,2}?now | (we|i) (are|am) (free|safe|well|
        happy|fine|grand|over it|all right|alright)
    best thing (i|we) ever did | life is good | life's good | all good | good now | fine now
    better now | well now | happy now | happily | grandkids | grandchildren | grandweans
    proud | sober | clean | recovered | graduated | never looked back | grateful | lovely life
    good life | made (my )?peace with it | over it | behind me | it got better | gets? better
    (just|only) (want|after|here|asking|need)\w* (\w+ ){0,6} | that's how | aye says | laugh about
    volunteer | i help (others|folk|people) | explaining
""")
_TOLD_AS_PAST = (
    r"\b(?:was|wasn't|were|had|did|got|went|came|took|hit|beat|cut|left|lost|tried|wanted|used to|"
    r"overdosed|stabbed|born|drank|fell|broke|threw|hurt|shot|hung|said|told|thought|felt|"
    r"ran|stood|sat|woke|\w{3,}ed)\b"
)
_TOLD_AS_NOW = re.compile(
    r"\b(?:am|is|are|want|wants|cannot|keep|keeps|now|today|tonight|still|feel|feels|has been|"
    r"have been|hits|hurts|beats|think|thinking|hear|hearing|need|help)\b|n't stop\b"
    r"|\b(?:he|she|it|that|this|there|who|what)'s\b|\b(?:yesterday|last (?:night|week|month|year)|"
    r"this (?:morning|week|month))\b|\b(?:minutes?|hours?|days?|weeks?|months?) ago\b"
    r"|\bi (?:make|cut|take|eat|drink|hear|see|get|have|do|starve|vomit|binge|go|lie|sit|wish|"
    r"live)\b"
    # Where it happened is told in the same breath as that it has gone on.
    r"|\bfor (?:\w+ )?years\b"
)
_OWN_TROUBLE = (
    r"\b(?:hit|beat|hurt|abused|raped|strangled|stabbed|attacked|touched|threatened|burnt|burned|"
    r"locked|battered|kicked|punched)\w* (?:me|us)\b|\b(?:i|my (?:ex|husband|wife|partner|dad|"
    r"father|stepdad|mother|mum|uncle|boyfriend|man))\b"
)

#: With what is good now it is a tale told; without, their own past may still be near.
_OWN_PAST, _TALE = re.compile(_OWN_TROUBLE), re.compile(r"(?!)")

KINDS = tuple(
    Kind(
        name="long over",
        dark_too=True,
        opens=re.compile(_TOLD_AS_PAST),
        never=_TOLD_AS_NOW,
        dated=_LONG_SINCE,
        needs=needs,
        unless=_BACK_NOW,
        told_of_oneself=own,
    )
    for needs, own in (
        (re.compile(rf"^(?=.*(?:{_LONG_SINCE.pattern}))(?!.*(?:{_GOOD_NOW.pattern}))"), _OWN_PAST),
        (re.compile(rf"^(?=.*(?:{_LONG_SINCE.pattern}))(?=.*(?:{_GOOD_NOW.pattern}))"), _TALE),
    )
)

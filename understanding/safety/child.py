"""Cues of a child in danger, and of someone under 16."""

from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level
from understanding.text.phrases import any_of

_AGE = r"(?:9|10|11|12|13|14|15|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)"
_NO_AGE = (
    r"(?: (?:stone|st|kilos?|kg|lbs?|pounds?|weeks?|months?|days?|minutes?|mins?|hours?|"
    r"out|per|percent|over|steps|miles?|"
    r"mmol|years (?!old)|today on|on (?:the|a|my)|about|of|or|to|in|st|th|units?|a day|"
    r"times|points?|down|cigarettes|off|sure|"
    r"away|late|early|cm|inches|and a (?:half|bit) stone|stones?|pints?|confident|ready|"
    r"important|for|because|mg|mls?))"
)
_YEAR = r"(?:1st|2nd|3rd|first|second|third) year"
_SCHOOL = r"(?:school|high school|secondary(?: school)?|academy|grammar(?: school)?)"
# "Started at the academy" is as often a post there.
_STARTED = (
    r"(?:started|starting) (?:the |my )?(?:high school|secondary|academy|s1|big school)"
    r"(?= [.?,]|$| (?:in(?! 19| 20)|this|last|and i|so i|after) )"
)
# A message without a subject may tell of anybody whom it names besides.
_ANYBODY_ELSE = (
    r"(?:.*\b(?:he|she|they|his|her|their|him|them|our|<CHILD>s?|lads?|lassies?|laddies?|weans?|"
    r"bairns?|youngest|oldest|eldest|grandweans?|i have been on|pta|parents?|teach\w*)\b|"
    r".* , \w+[ .]*$)"
)
_CHILD = cues(
    Category.CHILD,
    Level.URGENT,
    {
        "under sixteen": any_of(rf"""
            (i am|am|i m|me is|aged|age|i turned|i just turned|only|i am only|i will be) (only |
                just |nearly |almost |aged |about )?{_AGE} (years? old|yrs? old|year old|
                years? of age|yo|yr old|y o|yrs|years and|and a half(?! stone))
            (i am|i m) (only |just |nearly |almost )?(1[1-5]|eleven|twelve|thirteen|fourteen|
                fifteen)(?= [.?,]|$| (and (i|my|in|at|live|still|have|want|cannot|
                feel|nobody|a girl|a boy)|so|but|my|its|it is|got|have|at school|with|
                btw|if that|is that|can i still))(?! out)
            (my age is|i am aged|aged) {_AGE}(?= [.?,]|$)
            (my|it is my|for my|turn\w*|having my) ([5-9]|1[0-5])( ?th)? birthday(?! (card|
                cake|present|party) (for|to))
            (need|have|got|supposed|meant|old enough) to be (at least )?(16|sixteen) ... (i have|
                i am|got|another|still|only|in|just) (\w+ ){{0,2}}?(a|one|two|three|four|\d|
                couple of|few) (more )?(years?|months?|weeks?)(?= [.?,]|$| (to go|left|yet|off|
                short|till|until))
            (a|one|two|three|four|\d|another|few) (more )?(years?|months?) (to go |left )?(till|
                until|off|short of|before|away from) (i am |being |
                turning )?(16|sixteen)(?! (stone|st|days|weeks))
            (i am|am|i) (not|nowhere near|not even|not quite) (yet )?(16|sixteen) (yet|till|until)
            (i|i will|i ll|i do not) (turn|be|am|turning) (16|sixteen) (in|next) (month|year|week|
                spring|summer|autumn|winter|term|january|february|march|april|may|june|july|
                august|september|october|november|december|(a|one|two|
                three|four|five|a few|\d+) (year|years|month|months|weeks|week|days))
            (until|till|when|before|once|wait till) i (am|turn|get to be) (16|sixteen)
            (double|triple) (maths|english|science|pe|p e|art|history|geography) (then|on|first|
                after|last|and)
            i am (still )?(in|at) (primary( school)?|p[1-7]|s[1-4]|
                (first|second|third|fourth) year (at|of) (school|high school|secondary)|
                year [1-9]|high school)(?= [.?,]|$| \w)
            i am (still |just |only |now )*(at|in) (the )?(school|{_SCHOOL}) (\w+ )?,? ?{_YEAR}
            i am (still |just |only |now )*(in |my )*{_YEAR} (at|in|of) (the |my )?{_SCHOOL}
            i (have |am )?(just |only )*{_STARTED}
            ^(?!{_ANYBODY_ELSE})(hi |hello |well |just |only )*{_STARTED}
            ^(?!{_ANYBODY_ELSE})(hi |hello |well |am |still |just |only |in |my )*{_YEAR} (
                at|in|of) (the |my )?{_SCHOOL}(?= [.?,]|$| (and|so|but) (i|my|we|they|mum|
                every\w+|all|nobody|the)\b)
            {_AGE} ?(year old|yr old|yo) (girl|boy|and i|here)
        """),
    },
    unless=(
        any_of(r"""
            stone | miles | weeks
            my (son|daughter|child|grandson|niece|granddaughter|nephew|boy|girl) is
            (son|daughter|grandson|granddaughter|niece|nephew|kid|boy|girl) (who )?(is|turned|
                just turned) (9|1[0-5])
            i teach | when i was | years ago | teacher
            since (\w+ ){0,2}?(year|school|i was|p[1-7]|s[1-6])(?= )
            (my|his|her|our|the) (\w+ ){0,2}?(son|daughter|grandson|granddaughter|niece|nephew|
                boy|girl|lassie|laddie|lad|wean|bairn|youngest|oldest|eldest|
                grandwean)( s)? (\w+ ){0,3}?(in|started|starting|at)
            (16|sixteen) (stone|st|days|weeks|months|sessions|hours|minutes)
        """)
    ),
    sure=0.89,
) + cues(
    Category.CHILD,
    Level.URGENT,
    {
        "child in danger": any_of(r"""
            (<CHILD>|he|she|they) (\w+ ){0,4}?(being |getting |been |gets |was |
                is )(\w+ )?(abused|hit|beaten|battered|neglected|hurt|starved|groomed|touched|
                bullied badly|molested|raped|leathered|skelped|locked (in|up)|
                left (alone|on (his|her|their) own)|not fed|exploited|shaken) (by|at|in|every|
                and|all|overnight|with|when|because|for|again|while|though)(?= \w)
            (<CHILD>) (\w+ ){0,4}?(in danger|at risk|not safe|unsafe|
                being (abused|hit|beaten|neglected|hurt|starved|groomed|exploited)|abused|
                neglected|has bruises|covered in bruises|full of bruises|bruises (all over|on)|
                burn marks|cigarette burns|starving|left (alone|on (his|her|their) own)|
                afraid of (his|her|their|my)|scared of (his|her|their|my) (dad|mum|step\w*|
                uncle|father|partner)|terrified of (his|her|their|my)|locked in|been touched|
                has not been fed|not been fed|self harm\w*|cutting (himself|herself)|taken by|
                missing|run away|has gone missing|ran away)
            (hit|hits|hitting|beats?|beating|hurts?|hurting|abus\w+|touch(es|ed|ing)|kicks?|
                kicking|kicked|shook|shakes|shaking|shakes|batters?|battering|starv\w+|
                neglect\w*|smacks?|smacking|locks?|screams? at|punch\w*|slaps?|slapped|groom\w*|
                leathers?|skelps?|threw|throws|burnt|burned) (\w+ ){0,2}?(the|my|his|her|their|
                our|a|that|little) (\w+ )?(<CHILD>)(?! s? (hand|ball|football|clothes|shoes))
            (scared|afraid|frightened|worried|terrified|might|going to|nearly|almost|could|
                want to|urge to|thoughts of|think about) (\w+ ){0,4}?(hurt|hurting|harm|harming|
                shake|shaking|hit|hitting|smother|smothering|lose it with|drop|drown|
                do something to) (the|my|our|his|her) (\w+ )?(<CHILD>)
            (left|leaving|leaves|leave) (the|my|his|her|their|a|two|
                three) (\w+ )?(<CHILD>) (\w+ ){0,2}?(alone|on (his|her|their) own|
                by (himself|herself|themselves)|unattended|
                in the (house|car|flat) (alone|on|all)|home alone|with (a|his|her) (drunk|abus))
            (<CHILD>|wee (yin|one|boy|girl)) (\w+ ){0,6}?(by|in the (house|flat)|on|left|all|
                home) (himself|herself|themselves|(his|her|their) own|alone|on (his|her|
                their) own) (\w+ ){0,2}?(a|one|two|three|2|3|all|every|most|the whole|over|for
                ) (\w+ )?(nights?|days?|weekends?|weeks?)
            (crush\w*|grind\w*|ground|slip\w*|hid|hide|hiding|put|puts|putting|mix\w*|
                dissolv\w+|stirr\w+|drop\w*) (up )?(\w+ ){0,5}?(sleepers?|something|
                (my|her|his|their|the)( \w+)? (<TABLETS>)|<TABLETS>|valium|diazepam|zopiclone|
                vodka|whisky) (\w+ ){0,2}?(in|into|through) (the |my |her |his |our )?(
                \w+ )?(
                (<CHILD>|wee ones?|little ones?)( s)?) (\w+ )?(milk|juice|food|porridge|yoghurt|
                yogurt|bottle|cereal|dinner|tea|pudding|mash|cup|drink|beaker|soup)
            (gave|give|gives|giving|slip|slipped|dosed) (the |my |her |his |our )?(\w+ )?(<CHILD>|
                wee one|little one) (\w+ ){0,3}?(my |of my |her |his )(\w+ )?(sleepers?|<TABLETS>|
                methadone) (\w+ )?(to|so|and) (\w+ ){0,3}?(settle|sleep|knock|quiet|keep|calm|shut|
                peace|slept)
            something (\w+ )?(in|into) (the |her |his )?(<CHILD>)( s)? (\w+ )?(juice|milk|food|
                bottle) (to|so) (\w+ ){0,3}?(knock|sleep|quiet|settle|shut)
            child (abuse|protection) (\w+ ){0,3}?(next door|neighbour|happening|report|worried|
                concern)
            (kids?|children|child|baby) (\w+ ){0,3}?(next door|upstairs|
                neighbour s?) (\w+ ){0,4}?(screaming|crying all|being|hungry|bruises|alone)
            (he|she|step ?dad|uncle|teacher|coach|man) (\w+ ){0,3}?(touch\w*|messaging|sending|
                groom\w*|exposed) (\w+ ){0,3}?(my|the|young|little) (\w+ )?(daughter|son|child|
                kids?|girl|boy|niece|nephew|grandson|granddaughter|kids)
            (my dad|my mum|my step ?dad|mum|dad|my uncle|my teacher) (\w+ ){0,3}?(hits|beats|
                hurts|touches|leathers|batters|locks|starves) me
        """),
    },
    unless=(
        r"(?:antibiotics?|vitamins?|calpol|prescribed|the (?:doctor|chemist|nurse|gp) said|"
        r"ball|football|pinata|in the game|game|jag|jab|vaccine|vaccin\w+|nappy|hurt "
        r"(?:my|his|her) (?:son|daughter|child) s? feelings|shook hands|shakes? (?:his|"
        r"her) head|burned the (?:kids|children) (?:tea|dinner)|"
        r"throws? (?:\w+ )?(?:a )?(?:ball|party|birthday)|kids? hit (?:teen\w*|puberty|"
        r"school)|abuse of|"
        r"(?:skip\w*|miss\w*|went|lost) a beat|heart (?:\w+ )?beat\w*|"
        r"safeguard\w+ (?:course|training)|i teach|teacher training|missing (?:school|"
        r"his|her|the|out|you)|missing (?:my|our)|at risk of diabetes|asleep|at nursery|"
        r"plays? (?:away )?(?:happily )?(?:on|by)|"
        r"with (?:his|her|their) (?:gran|granny|grandad|nana)|hurt (?:his|her) (?:knee|"
        r"ankle|arm|leg|head|foot|wrist) |fell off|when i was|years ago|as a child)"
    ),
    sure=0.89,
)

#: "10!! the under 15s trials": told on a ruler as well, where "I'm 10" is a rating.
_IN_A_TEAM = cues(
    Category.CHILD,
    Level.URGENT,
    {
        # "Get fit for" is a figure of speech, and stands as ~ here.
        "in a team of under sixteens": any_of(r"""
            i [^.?]{0,30}?(~|get|be|am|play\w*|train\w*|swim|run|fit|made|make|got)[^.?]{0,16}?(
                under (9|1[0-6]) ?s?( s)?)(?= [.?,]|$| (trials?|team|squad|side|a |b |final|cup|
                league|girls|boys|and|at|on|this|next))
        """),
    },
    unless=any_of(r"""
        coach(ing|es)? | manag(e|er|ing) | referee\w* | watch\w* | help\w* | when i was | years ago
        (my|our|the) (\w+ )?(son|daughter|boys?|girls?|kids?|wean|bairn|grandson|granddaughter|
            nephew|niece|lad|lassie)
        used to | teach\w* | wash\w* | drive | kit | parents? | taxi
    """),
    sure=0.85,
)

CUES: tuple[Cue, ...] = _CHILD + _IN_A_TEAM

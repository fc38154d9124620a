"""What is asked of the directory, read once: needs, limits, place, age, language, ways, times."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time

from directory import stages
from directory.audience import is_no_student
from directory.disowned import disowned, without_the_disowned
from directory.kinds import kinds_asked
from directory.kinds_meant import kinds_meant
from directory.limits import (
    ENGLISH,
    LANGUAGES,
    Fit,
    age_in,
    as_fits,
    has_no_other_day,
    language_in,
    limits_in,
    times_asked,
    times_in,
    tongues_named,
    without_what_limits,
)
from directory.needs import lost_activities, needs_in
from directory.places import Place, known_place, spoken_of
from directory.put_otherwise import put_otherwise
from directory.tidied import tidied
from directory.ways_said import ways_in_text
from directory.weighing import HALF_SAID, without_setting
from understanding.text.words import in_english

# "A group", "just a wee club near me": with nothing said of what it is to be about.
_ANY_GROUP = re.compile(
    r"\W*(?:(?:find|get|show|can|could|you|me|i|want|would|like|is|are|there|for|just|to|join|have|"
    r"please|a|an|any|some|the|little|wee|local|nice|new|sort|kind|of) )*"
    r"(?:groups?|clubs?)(?: (?:for me|to join|to go to|or something|please|like that))*"
    r"(?: (?:in|near|round|around|about|nearby|local)\b.*)?\W*"
)
# What a group that is about nothing else is for.
COMPANY = frozenset({"loneliness"})
_ILLNESS = frozenset(
    {"dementia", "ms", "stroke", "parkinsons", "cancer", "lungs", "heart", "epilepsy", "neuro",
     "brain_injury", "learning_disability", "sight", "kidney", "disability"}
)  # fmt: skip
#: Illnesses by whose name a group is asked for: what is of none of them is no such group.
_ILLNESS_NAMED = frozenset(
    {"ms", "stroke", "parkinsons", "epilepsy", "brain_injury", "sight", "kidney", "bowel", "liver",
     "hiv", "skin", "tinnitus", "diabetes", "eating_disorder", "lungs", "heart",
     "bones", "psychosis", "autism", "adhd"}
)  # fmt: skip
_ADDICTION = frozenset({"alcohol", "drugs", "gambling", "recovery"})
_OF_THEM = r"(?:(?!my |our |his |her |for |with |after |to |of |by |and )\w+ ){0,3}"
_A_WOMAN = re.compile(
    r"\bmy (?:mother|mum|gran|granny|grandmother|wife|sister|daughter|aunt|auntie)"
    r"(?:[- ]in[- ]law)? (?:\w+ )?(?:is|has|needs|wants|speaks|never|only|likes|loves|"
    r"feels|cannot|does)\b|\b(?:\w+ )(?:mum|mother) (?:to|of|with) (?:a|an|one|two|three|my)\b|"
    r"\bi am a (?:\w+ ){0,2}(?:mum|mother|woman|lass|lady|girl|grandmother|gran|widow)\b|"
    r"\b(?:another|other) (?:new )?mums?\b|\bi am (?:\w+ ){0,3}pregnant\b|\bmy periods?\b|"
    r"\b(?:as|being) a (?:\w+ )?(?:woman|mother|mum)\b|\bi am female\b|"
    # "I am looking after my dad" tells of no man who speaks.
    rf"\bi am (?:a |an |the ){_OF_THEM}(?:wifie|wife|wumman|quine|lassie|dame|female|housewife|"
    r"widow|auntie|nana|nanny)\b|"
    r"(?:^|(?<=[.,;!?] ))(?:(?:single|older|retired|young|new|working|muslim|deaf|gay|trans|lone) "
    r")?"
    r"(?:woman|lady|lassie|wifie|female|widow|mum of \w+|lady \w+)\b(?=[,.;]| here\b| in (?:my|"
    r"her)\b|"
    r",? \d|$)(?!'s)|\b(?:with|among|meet|see) (?:some |the )?other (?:women|ladies|lassies|girls|"
    r"mums|"
    r"mothers)\b|\bwithout (?:the |any )?(?:fellas|men|blokes|guys|lads|boys)\b"
)
_A_MAN = re.compile(
    r"\bi am a (?:\w+ ){0,2}(?:dad|father|man|lad|bloke|guy|grandfather|grandad|widower)\b|"
    r"\b(?:my|our) (?:husband|dad|son|brother|grandad|boyfriend) (?:is|has|needs|wants|feels)\b|"
    r"\b(?:the wife|the missus|her indoors)\b|\b(?:another|other) (?:new )?(?:dads?|fathers?)\b|"
    rf"\bi am (?:a |an )?{_OF_THEM}(?:bloke|fella|chap|dad)\b|"
    r"\b(?:as|being) a (?:\w+ )?(?:man|bloke|father|dad)\b|\bi am male\b|\ba man like me\b|"
    r"(?:^|(?<=[.,;!?] ))(?:(?:single|older|retired|young|new|working|muslim|deaf|gay|trans|lone) "
    r")?"
    # "Man, I'm tired" is a sigh, and may be anybody's.
    r"(?:(?:guy|bloke|fella|chap|widower|grandad|dad of \w+)\b(?=[,.;]| here\b| in (?:my|his)\b|"
    r" \d|$)|(?:man|male)\b(?=,? \d| here\b| in (?:my|his)\b|$))|"
    rf"\bi am (?:a |an |just a ){_OF_THEM}(?:guy|widower|grandad|granda|loon|gadgie|old boy|old "
    rf"man)"
    r"\b|"
    r"\b(?:with|among|meet|see|like|alongside|beside) (?:some |the |a few )?(?:other |fellow )"
    r"(?:old |auld |older )?(?:boys|men|lads|blokes|fellas|guys|chaps|dads|fathers|widowers)\b|"
    r"\bwithout (?:the |any )?(?:women|ladies|girls)\b|\bmy (?:late )?wife (?:died|passed|has died|"
    r"is dead)\b"
)
# "A shed that lets women in": what is for men alone will not do, nor the other way about.
_LETS_IN = (
    r"\b(?:(?:that|which|it|they|sheds?|clubs?|groups?|class(?:es)?|choirs?|some ?where|any ?where|"
    r"place) (?:would |will |also |still )?(?:lets?|takes?|allows?|admits?|welcomes?|accepts?|"
    r"is open to|are open to) (?:in )?(?:{whom})|(?:{whom}) (?:are |is |get )?(?:allowed|welcome|"
    r"let in)|for (?:{whom}) (?:too|as well)|not (?:just|only|all) (?:for )?(?:the )?"
    r"(?:{others}))\b"
)
_WOMEN, _MEN = (
    r"(?:a )?(?:women|woman|ladies|lassies|girls)",
    r"(?:a )?(?:men|man|blokes|lads|guys)",
)
_LETS_WOMEN_IN = re.compile(_LETS_IN.format(whom=_WOMEN, others=_MEN))
_LETS_MEN_IN = re.compile(_LETS_IN.format(whom=_MEN, others=_WOMEN))
# A trade, or somebody at the door: no wish for the company of men.
_SOME_MAN = re.compile(
    r"\b(?:man (?:and|with) (?:a |the |his )?van|handy ?man|(?:there's|there is|is) a man\b|"
    r"a man (?:has |is |was |at |from |been |came |comes |keeps ))"
)
# Likely a woman, or a man, who speaks or is spoken of: enough to let in, too little to turn away.
_PERHAPS_A_WOMAN = re.compile(
    r"\b(?:my (?:late |ex[- ]?|first )?(?:husband|hubby|boyfriend)|the hubby|hubby|"
    r"i am (?:his|her) (?:wife|daughter|mum|mother|sister|gran\w*|niece)|my hijab|"
    r"women'?s (?:aid|refuge)|his house before he|"
    r"(?:left|leave|leaving|scared of|afraid of|frightened of|terrified of|away from|no after|"
    r"not after|back to|"
    r"hiding from) him|"
    r"he (?:hits|hit|hurts|punches|grabs|checks my|takes my|controls|shouts at) (?:me|phone|money)|"
    r"my (?:mum|mother|gran|granny|wife|sister|daughter|lass|lassie|girl|aunt\w*)\b[^.!?]* she)\b"
)
#: "Lifted a pan to me", "he is on the doors and the dishes": whose hand it is tells whose is not.
_HARMED = frozenset({"domestic_abuse", "sexual_violence"})
_PERHAPS_A_MAN = re.compile(
    r"\b(?:my (?:late |ex[- ]?)?(?:wife|girlfriend)|the (?:wife|missus)|"
    # Nobody is named with the wife who did it all, or has died, but a husband.
    r"(?:^|(?<=[,.;!?] ))(?:late )?(?:wife|missus) (?:did|does|died|is|was|has|passed|always)|"
    r"(?:my|our) (?:\w+ )?(?:boy|lad|son|dad|father|da|brother|grandad|granda|papa|uncle|nephew|"
    r"man|husband|pal|mate)\b(?:(?! (?:she|i am)\b).){0,160}? he\b|just the (?:boys|lads|guys|men)|"
    r"(?:with|among) (?:the )?(?:other )?(?:lads|boys|guys|blokes|men))\b"
)
# He who is spoken of has died: it is she who asks for herself.
_A_WIDOW = re.compile(
    r"\b(?:my|our) (?:late |wee |poor )?(?:man|husband|hubby|fella|boyfriend) (?:has |just |was |"
    r"is )*(?:died|dead|gone|passed|killed|buried|away now)|\b(?:lost|buried) my (?:man|husband|"
    r"hubby|"
    r"fella|boyfriend)\b|\bmy late husband\b"
)
#: They come as two: a women's night is none for both.
_WITH_A_MAN = re.compile(
    r"\bme and my (?:husband|hubby|boyfriend|fella|partner)\b|"
    r"\bmy (?:husband|hubby|boyfriend|fella) and (?:me|i)\b|"
    r"\bmy (?:husband|hubby|boyfriend|fella|dad|brother)\b[^.!?]{0,40}\b(?:both|together|as well|"
    r"too|as much as)\b"
)
_BESIDE_THE_NEED = re.compile(
    r"\b(?:on (?:the )?(?:benefits?|uc|universal credit|pip|esa|jobseekers?|the dole|"
    r"a low income)\b(?!'s)"
    r"|(?:no|not|nae) (?:an?|any|another|more|just) (?:\w+ ){0,2}(?:help ?line|line|advice|"
    r"counsell\w+|"
    r"leaflets?|web ?site)s?\b|(?:no|not) (?:advice|counselling|a leaflet)\b)",
    re.IGNORECASE,
)
_SHE = re.compile(r"\bshe(?:'s|'d)?\b")
_HE = re.compile(r"\bhe(?:'s|'d)?\b|\bhim\b")
# Whoever speaks of a relative's illness may be the one who cares for them.
_A_RELATIVE = re.compile(
    r"\b(?:my|our) (?:\w+ )?(?:husband|wife|partner|mum|dad|mother|father|son|daughter|brother|"
    r"sister|gran|granny|grandad|man|aunt|uncle|parents?)\b"
)
_OF_THEIR_OWN = re.compile(
    r"\bi (?:have|had|got|am living with|was diagnosed)\b(?! to\b| a (?:husband|wife|mum|dad))"
)
_GENTLY = re.compile(
    r"\b(?:gentl\w+|slow(?:ly)?|easy|(?:little|short|wee) (?:walk|stroll|swim|dip)|"
    r"nothing (?:mad|hard|"
    r"strenuous|too (?:hard|much|far))|sit down (?:half ?way|now and|a lot)|beginners?'?|"
    r"never (?:done|been|swum|tried|danced|run|played)|(?:out of|not in) (?:shape|condition)|"
    r"not very fit|"
    r"(?:minutes|miles?) (?:would be|is) my (?:limit|most)|cannot (?:go|walk|stand) (?:far|fast|"
    r"long|"
    r"for long)|have not (?:walked|run|swum|exercised)|unfit|build up slowly|at my own pace|"
    r"bad (?:knees?|hips?|lungs|heart|back)|nowhere steep|not steep|no hills|"
    r"(?:hips?|knees?|back) (?:is|are|have|has) (?:done|gone|away|shot|wrecked|finished)|"
    r"new (?:hip|knee))\b"
)
# Money put on a horse is no riding.
_A_WAGER = re.compile(
    r"\b(?:put(?:ting)?|bet(?:ting)?|stuck|sticking|los(?:t|ing)|blew|won|"
    r"chasing)\b[^.]{0,40}\bon (?:a |an |the |another )?"
    r"(?:\w+ )?(?:horses?|dogs?|gee[- ]?gees|roulette|slots?|accumulators?|accas?|fruit machines?|"
    r"scratch ?cards?)\b|\b(?:the )?(?:horses|dogs|gee[- ]?gees|slots|bookies?|bookmaker|roulette|"
    r"casino|bandits?|puggy|puggies|fruit machines?) (?:has |have |had |is |are |'ve )?(?:just |"
    r"all |"
    r"near |nearly )?(?:cleaned|cleared|ruined|wiped|skint|took|taken|takes|take|emptied|bled|got|"
    r"gets|had) (?:me|us|him|her|all|every|the|my|our|his|it)\b|\b(?:wages?|rent|giro|money|pay|"
    r"savings|everything|all) (?:\w+ ){0,4}(?:on|to|at) the (?:horses|dogs|slots|bookies?|puggy|"
    r"puggies)\b"
)
# To be watched and kept short of money by a partner is abuse, though no hand is raised.
_A_PARTNER = (
    r"(?:husband|wife|partner|boyfriend|girlfriend|man|fella|ex|he|she)(?:'s)?(?: \w+){0,3} "
)
_WATCHED = re.compile(
    rf"\b{_A_PARTNER}(?:checks?|reads?|tracks?|searches|goes through|looks through) (?:all )?my "
    r"(?:phone|messages|texts|emails|bag|post|receipts|bank)\b|"
    rf"\b{_A_PARTNER}(?:takes|keeps|holds) (?:all )?my (?:wages|money|bank card|cards?|passport|"
    r"keys)\b|"
    r"\baccount for (?:every|each|all)\b|"
    # The mileage, the clock, the receipts: what is read when somebody comes home.
    rf"\b{_A_PARTNER}(?:reads?|checks?|writes? down|notes?|counts?|times|clocks?|looks at|goes "
    r"through|keeps? (?:an eye|tabs|track)(?: on| of)?) (?:all )?(?:the |my |how )(?:mileage|miles|"
    r"clock|milometer|odometer|receipts?|till receipts?|change|tank|petrol|minutes|location|"
    r"whereabouts|long i)\b|"
    r"\b(?:lifted|raised|raises|lifts|threw|throws|came at me with) (?:a |his |her |the )(?:hands?|"
    r"fist|pan|pot|knife|plate|iron|belt|chair|bottle) (?:to|at|across|on) me\b|"
    r"\b(?:belly|stomach|heart|guts?) (?:drops?|turns?|flips?|sinks?|goes|jumps?) (?:when|whenever|"
    r"as|every time|at) (?:\w+ ){0,3}(?:his|her|he|she) \w+(?: \w+){0,3} (?:lock|door|gate|home|"
    r"stair|car)\b|"
    r"\b(?:frightened|scared|afraid|terrified|petrified) (?:of|for my life with) (?:him|my "
    r"(?:man|husband|wife|partner|boyfriend|girlfriend|ex))\b(?! (?!coming)\w+ing\b)|"
    rf"\b{_A_PARTNER}(?:not let me|stops me|forbids me) (?:see|seeing|go|going|talk|work)"
)
# What is done to the doors and the plates is done to whoever stands beside them, but by a child.
_SMASHES = re.compile(
    rf"\b{_A_PARTNER}(?:started on|takes it out on|smashing|smashes|smashed|kicks|kicked|kicking|"
    r"punches|punched|punching|breaks|broke|breaking|put a fist through|put his fist through|"
    r"puts) (?:up )?(?:the |my |our |a )?(?:doors?|dishes|plates|walls?|furniture|telly|phone|"
    r"windows?)\b"
)
_A_YOUNG_ONE = re.compile(
    r"\b(?:my|our) (?:\w+ ){0,2}(?:son|boy|lad|laddie|daughter|lass|lassie|girl|grandson|teenager|"
    r"wean|bairn|brother)\b|\b(?:dementia|alzheimer\w*)\b"
)
# Somebody else is to take the dog out; to walk it in company is a walk.
_A_DOG_TAKEN_OUT = re.compile(
    r"\b(?:some ?one|some ?body|any ?one|any ?body|who|person|neighbour|volunteer|cannot|not able "
    r"to|unable to|no longer|help|nobody|no one)(?: (?:to|could|can|would|will|that|who|else|get "
    r"out to|with|even|there|is))* (?:walk|walking|exercise|take|taking) (?:out )?(?:my|the|our|"
    r"his|her|a) (?:wee |little |old |big |young )?(?:dogs?|dugs?|puppy|collie|lab|terrier)\b(?! "
    r"(?:with me|together))"
)
_A_BED_OUTSIDE = re.compile(
    r"\b(?:sleep\w*|slept|kip\w*|dossing) (?:\w+ ){0,2}?(?:in|on|at|under) (?:a|an|the|my) "
    r"(?:(?:bus|train) (?:station|shelter|stop)|station|car\b(?! seat)|van|motor|minibus|camper\w*|"
    r"park|tent|streets?|beach|woods|shed|garage|doorway|bench|close|stairwell|stair|bridge)|"
    r"\b(?:living|staying|live) (?:in|out of) (?:a|the|my|"
    r"our) "
    r"(?:car|tent|van|motor)\b"
)
_WOULD_LEARN = re.compile(r"\b(?:learn\w*|lessons?|class(?:es)?|improve|practise|esol|study)\b")
_SEES_BADLY = re.compile(
    r"\b(?:cannot|not|hardly|no longer|barely|do not) (?:really )?see(?:ing)? (?:(?:very |so |that "
    r")?"
    r"(?:much|well|right|proper\w*|clear\w*)\b(?! (?:point|of|use))|(?:the|my) (?:telly|tv|screen|"
    r"paper|"
    r"print|bus|buses|numbers?|prices|kerb|faces?|food|plate|letters)|to (?:read|sew|knit|drive|"
    r"cook|thread)"
    r"|faces)|\b(?:my|his|her|mum's|dad's|gran's) (?:eye ?sight|sight|eyes) (?:is|are|has|have|"
    r"'s)? ?(?:just "
    r"|been )?(?:going|gone|failing|bad|worse|away|done)\b"
)
_WITH_TOOLS = re.compile(
    r"\b(?:power (?:drill|tools?|saw)|(?:real|proper|hand) tools|lathe|chisels?|band ?saw|"
    r"soldering|"
    r"spirit level|sawdust)\b"
)
_WITH_BEASTS = re.compile(
    r"\b(?:yowes?|yows|ewes?|kye|coos|lambing|calving|tups|hoggs|milking|the (?:croft|byre|"
    r"beasts))\b"
)
_AT_THE_BOOKIES = re.compile(r"\b(?:the bookie'?s?|bookies|bookmakers?'?s?)\b")
_SORE_ALL_OVER = re.compile(
    r"\b(?:everything|a'?thing|whole body|all over|every (?:bit|bone|joint|inch) of me)(?:'s| is|"
    r" just)? (?:sore|aches?|aching|hurts?|hurting|sair|painful|in agony)\b|\b(?:sore|aching|"
    r"hurting) all "
    r"over\b"
)
# A washer, a cooker or a car that has died is nobody's loss.
_A_THING_DIED = re.compile(
    r"\b(?:washer|washing machine|machine|cooker|oven|hob|fridge|freezer|telly|tv|boiler|kettle|"
    r"hoover|"
    r"car|van|motor|phone|laptop|computer|tablet|battery|meter|heating|microwave|dryer|bike)(?:'s| "
    r"is|"
    r" has| just|,)? (?:just |has |been |went |gone |finally )*(?:dead|died|packed in|given up|"
    r"gone|"
    r"kaput|conked(?: out)?|broke\w*|knackered|away)\b"
)
_GOODS = re.compile(r"\b(?:second[- ]?hand|cheap|used|reconditioned|replace\w*|another|new one)\b")
#: A child who sees to a grown-up, by what is done for whom.
_COOKS_NO_MORE = re.compile(
    r"\b(?:(?:do|does|did) not|never|hardly|no longer|stopped|gave up|given up) (?:really |bother "
    r"|to |even )*cook(?:s|ing|ed)? (?:for (?:myself|one|himself|herself)|any ?more|now|these days|"
    r"much|proper\w*)\b|\bi (?:do not|never|hardly|no longer|stopped|gave up) (?:really |bother |"
    r"even )*cook(?:ing)?(?=[,.;]|$)|\bno point (?:in )?cooking\b|\bcooking for (?:just )?one\b|"
    r"\bi (?:eat|ate|have my (?:dinner|tea|meals?|lunch))(?: \w+){0,2} "
    r"(?:alone|on my own|by myself)\b|\b(?:living|lives?|live) on (?:toast|tins|cereal|biscuits|"
    r"ready meals|microwave meals|"
    r"tea and toast|sandwiches)\b|\bi burn(?:t)? (?:the )?(?:toast|water)\b|"
    r"\b(?:she|the wife|my wife) (?:did|done|always did) (?:all )?(?:the|that|all the) (?:cooking|"
    r"meals|dinners)\b"
)
_A_SCHOOL_CHILD = re.compile(
    r"\b(?:school(?! of)|wee (?:boy|girl|lad|lass\w*|soul|one)|child|bairn|wean|kid|primary|pupil|"
    r"young (?:carer|lad|lass|boy|girl|person))\b"
)
_A_CHILD_CARES = re.compile(
    r"\b(?:looks? after|cares? for|caring for|minds|sees? to|sorts?|gives|gets|makes|cooks|dresses|"
    r"washes|lifts|does|doing|helps|feeds|carries|nurses|runs)\b(?: \w+){0,4}? (?:for |with |of )?"
    r"(?:his|her|their) (?:disabled |sick |ill |wee |older )?(?:mum|mam|maw|mother|dad|da|father|"
    r"gran|"
    r"granny|nana?|nan|grandad|granda|papa|brother|sister)\b"
)
#: Who has no car and must be somewhere for their health needs to be driven there.
_NO_WAY_THERE = re.compile(
    r"\b(?:no (?:car|bus|buses|transport|lift (?:to|there|in to)|way (?:of getting|to get))|"
    r"without a (?:car|lift)|(?:nobody|no one) (?:to|who can) (?:drive|take) (?:me|us|him|her)|"
    r"not (?:got|have) (?:a|the) car|(?:do|does) not (?:drive|have a car)|cannot (?:drive|get "
    r"there|get to (?!sleep|grips|the bottom|know|bed|work|see))|not able to drive|no longer drive|"
    r"cannot get up the step of (?:a|the) bus)(?!\w)"
)
_AN_ERRAND = re.compile(
    r"\b(?:hospital|infirmary|the (?:royal|western|victoria|queen elizabeth)(?: general)?|clinic|"
    r"appointments?|check[- ]?ups?|chemo\w*|radiotherapy|dialysis|scan|x-?ray|physio|the (?:doctor|"
    r"doctor's|doctors|surgery|dentist|optician|chemist)|dentist|toothache|tooth|health centre|"
    r"outpatients?|eye clinic)\b"
)
_ERRANDS = frozenset({"dental", "outdoors", "dialysis", "kidney"})
_TRADES = re.compile(
    r"\b(?:hire|hiring|rent|let|buy|buying|sell|sells|selling|shop|venue|book a|room for|hall for|"
    r"training|trained|courses?|qualif\w+|cpd|job|jobs|work|agency)\b"
)
_HARD_ON_STAIRS = re.compile(
    r"\b(?:(?:bad|sore|dodgy|gammy|wonky|arthritic|new|done|worn|crumbling|buggered|knackered) "
    r"(?:\w+ and )?(?:hips?|knees?|legs?|ankles?)|(?:hips?|knees?|legs?)(?: \w+)? (?:is|are|'s) "
    r"(?:bad|"
    r"sore|done|gone|away|shot|wrecked|murder|like \w+)|unsteady|shaky on my (?:feet|legs|pins)|"
    r"walking stick|wi a stick|with a stick|out of (?:breath|puff) (?:on|at|up) the stairs?|"
    r"top of the stairs?)\b"
)
# What is not wanted, where it is a thing to do or a company: "not churchy", "that isn't the pool".
_ARTICLES = r"(?:(?:the|a|an|any|another|more|too|very|all|that|those|my) )*"
_UNWANTED = re.compile(
    rf"\b(?:(?:am |is |are |something |anything |some ?where |but |just |and )?not (?:into |keen "
    rf"on |one "
    rf"for |much of a |really |a fan of |up for |about )?{_ARTICLES}|nothing (?:to do with |too |"
    rf"about )?"
    rf"{_ARTICLES}|no(?= \w+ (?:please|thanks|thank you))|(?:anything|any ?where|something|some "
    rf"?where|"
    rf"all) (?:but|except|bar|other than|apart from) {_ARTICLES}|(?:apart from|other than|instead "
    rf"of|"
    rf"rather than|except) {_ARTICLES}|(?:hate|cannot stand|cannot abide|do not (?:do|like|want|"
    rf"fancy)|"
    rf"sick of|fed up (?:of|with)) {_ARTICLES})\s?(?P<what>[a-z-]+(?: [a-z-]+)?)"
    r"(?! (?:alone|by myself|on my own|myself|any ?more|well|right))"
)
#: What may be unwanted: who has no heating or no food wants just that.
_MAY_BE_UNWANTED = frozenset(
    {"sport", "faith", "exercise", "swimming", "walking", "running", "yoga", "tai_chi", "dance",
     "singing", "music", "arts", "painting", "crafts", "knitting", "sewing", "gardening",
     "football", "cycling", "games", "quiz", "board_games", "cooking", "lunch_club", "reading",
     "drama", "film", "men", "women", "mens_shed", "counselling", "meditation", "outdoors",
     "martial_arts", "boxing", "climbing", "fishing", "digital_help", "gaming", "volunteering",
     "work", "boats", "woodwork", "pottery", "photography", "heritage", "learning"}
)  # fmt: skip
#: What a phrase for counselling tells of as well.
_WITH_COUNSELLING = frozenset({"anxiety", "low_mood", "stress"})
_SEES_TO = re.compile(
    r"\b(?:see|sees|seeing) to (?:my|our|his|her) (?:\w+ )?(?:mum|mother|dad|father|husband|wife|"
    r"man|gran|granny|son|daughter|sister|brother|aunt|uncle|partner)\b"
)
_ACCOMPLISHED = re.compile(
    r"\b(?:audition\w*|sight[- ]?(?:read|sing)\w*|read(?:ing)? music|chamber choir|"
    r"classically trained|trained (?:singer|voice|musician)|grade (?:[5-8]|five|six|seven|eight)|"
    r"professional(?:ly)?|good standard|high standard)\b"
)
#: What asks for a thing to be taken gently.
_GO_GENTLY = frozenset({"arthritis", "falls", "bones", "lungs", "heart", "pain", "fatigue"})
#: Whoever has retired is about so old at least: a group for young men is none for them.
PENSION = 60
_RETIRED = re.compile(
    r"\b(?:retired|a pensioner|old age pension|(?:my|the|on a|on the|her|his|state) pension|"
    r"pension (?:is|comes|day)|great[- ]?grandchildren)\b(?! early)"
)
# "A club for over 60s": so old they are, or nearly.
_OVER = re.compile(
    r"\b(?:for|an|the|some|any) (?:the )?(?:over|above)[- ]?([4-8]\d)(?:'?s| year)|\b([4-8]\d)\+ "
    r"(?:group|club|class|walk|lunch)"
)
_A_CHILD = re.compile(
    r"\b(?:sons?|daughters?|kids?|child(?:ren)?|teen\w*|lads?|grandkids|grandchild\w*|grandson|"
    r"granddaughter|school|weans?|bairns?|bab(?:y|ies)|boys?|girls?|little one|toddlers?|"
    r"young (?:people|person)|"
    r"family|families)\b"
)


@dataclass(frozen=True)
class Asked:
    """One search.

    `needs` are tags of needs.csv, which the coach knows by name; `kinds` are those of kinds.csv,
    `needs` among them; `lost` are activities no longer possible.

    `deliveries` are the ways that will do, all of them where it is empty; `times` are bits of
    store/open_times.py, None where any time will do.
    """

    text: str
    needs: frozenset[str]
    kinds: frozenset[str]
    lost: frozenset[str]
    place: Place | None
    fits: frozenset[Fit]
    age: int | None
    language: str
    deliveries: frozenset[str]
    times: int | None
    today: date
    # The moment in Europe/London from which "open next" counts; the day's first where not known.
    now: datetime
    is_woman: bool = False
    is_man: bool = False
    #: A man comes along.
    with_a_man: bool = False
    #: A group for women or men may be theirs, though nothing was said outright.
    perhaps_woman: bool = False
    perhaps_man: bool = False
    #: The languages that they named, in whatever way.
    tongues: frozenset[str] = frozenset()
    for_a_child: bool = False
    # Slowly, a little, for the first time: nothing that asks for fitness or skill.
    gently: bool = False
    #: They sing or play so well that an audition is no bar.
    accomplished: bool = False
    # At least so old, by what they said of work or pension; None where nothing tells.
    at_least_age: int | None = None
    #: Types and stages of an illness that they told of (directory/stages.py).
    stages: frozenset[str] = frozenset()
    #: They would buy, hire or be trained.
    trades: bool = False
    #: Stairs are hard for them, though nothing was said of steps.
    hard_on_stairs: bool = False
    #: The kinds of people that they say they are none of (directory/disowned.py).
    not_of: frozenset[str] = frozenset()
    #: One day of the week will do, and no other.
    no_other_time: bool = False
    #: They would go to the other end of the city.
    goes_far: bool = False
    #: The message in plain English, what is not wanted among it.
    english: str = ""
    #: Of one illness they asked for a thing, and for nothing else.
    illness_alone: bool = False
    #: Kinds for which nothing else can stand in: what is not of them all is no answer.
    strictly: frozenset[str] = frozenset()
    #: Needs that were given by their tags, and kinds that were put so that nothing else is meant.
    sure: frozenset[str] = frozenset()
    # How far each kind stands out that the words are like, in deviations.
    meant: Mapping[str, float] = field(default_factory=dict)


#: What the words name, what of that is not meant, and what is meant.
_ANOTHER_KIND: tuple[tuple[re.Pattern[str], frozenset[str], frozenset[str]], ...] = (
    (_SOME_MAN, frozenset({"men"}), frozenset()),
    (_LETS_WOMEN_IN, frozenset({"men"}), frozenset()),
    (
        _A_WAGER,
        frozenset({"horses", "riding", "running", "dogs", "animals"}),
        frozenset({"gambling"}),
    ),
    (_A_DOG_TAKEN_OUT, frozenset({"walking"}), frozenset({"pets"})),
    # Of a night in the bus station: neither the buses nor the sleep are what is lacking.
    (_A_BED_OUTSIDE, frozenset({"sleep", "transport"}), frozenset({"homelessness"})),
    (_WATCHED, frozenset({"digital_help"}), frozenset({"domestic_abuse"})),
    (_SEES_TO, frozenset(), frozenset({"carers"})),
    (_COOKS_NO_MORE, frozenset({"transport", "food"}), frozenset({"lunch_club"})),
    (_SEES_BADLY, frozenset({"film"}), frozenset({"sight"})),
    (_WITH_TOOLS, frozenset(), frozenset({"mens_shed", "woodwork"})),
    (_WITH_BEASTS, frozenset({"animals", "sleep"}), frozenset({"farming"})),
    # No books are meant.
    (_AT_THE_BOOKIES, frozenset({"reading"}), frozenset({"gambling"})),
    (_SORE_ALL_OVER, frozenset(), frozenset({"pain"})),
    (_A_THING_DIED, frozenset({"bereavement", "funeral_costs"}), frozenset()),
)


def _another_kind(english: str) -> tuple[frozenset[str], frozenset[str]]:
    """Kinds that a message names and does not mean, and those that it means instead."""
    found = [row for row in _ANOTHER_KIND if row[0].search(english)]
    found += put_otherwise(english)
    if _SMASHES.search(english) and not _A_YOUNG_ONE.search(english):
        found.append((_SMASHES, frozenset(), frozenset({"domestic_abuse"})))
    taken: frozenset[str] = frozenset().union(*(row[1] for row in found))
    given: frozenset[str] = frozenset().union(*(row[2] for row in found))
    return taken, given


def read_asked(
    *,
    need: str,
    place: str | Place | None,
    limits: frozenset[str],
    age: int | None,
    language: str,
    delivery: str | Collection[str] | None,
    tags: frozenset[str],
    today: date,
    days: frozenset[str] = frozenset(),
    time_of_day: str | None = None,
    now: datetime | None = None,
) -> Asked:
    """A search as the person put it, with what their words state or imply added.

    A place that is unknown or ambiguous counts as none: then only what serves everybody fits.
    """
    need = tidied(need)
    lost = lost_activities(need)
    sought = _without_the_unwanted(need, lost)
    sought = without_the_disowned(sought, in_english(sought))
    wished = _wished(sought)
    needs = frozenset(needs_in(wished)) | tags | lost
    english = in_english(need)
    plain_wish = in_english(wished)
    if not needs and _ANY_GROUP.fullmatch(english):
        needs = COMPANY
    if isinstance(place, str):
        place = known_place(place)
    elif place is None:
        place = known_place(need)
    place = _nearer(place, need)
    wanted = times_asked(days, time_of_day)
    years = age if age is not None else age_in(need)
    young = frozenset({"young_people"} if years is not None and years < 18 else ())
    kinds = needs | kinds_asked(wished) | young
    meant = kinds_meant(plain_wish)
    taken, given = _another_kind(english)
    needs, kinds, sure = needs - taken, (kinds - taken) | given, tags | given
    meant = {kind: far for kind, far in meant.items() if kind not in taken}
    beside = _beside(english, years)
    kinds, sure = kinds | beside, sure | beside
    if "transport" in kinds and _is_an_errand(english):
        # Whoever has toothache and no car is helped by who drives them; the dentist they know of.
        needs, kinds = needs - _ERRANDS, kinds - _ERRANDS
    if "bereavement" in kinds:
        # Whoever grieves is low and weeps; the grief is what they need help with.
        kinds -= {"low_mood", "anxiety"}
        needs -= {"low_mood", "anxiety"}
    spoken = language if language != ENGLISH else language_in(need) or ENGLISH
    if spoken != ENGLISH and not _WOULD_LEARN.search(english):
        kinds -= {"english_lessons"}
    not_of = disowned(english) | ({"students"} if is_no_student(english) else set())
    kinds -= not_of
    meant = {kind: far for kind, far in meant.items() if kind not in not_of}
    if "veterans" in not_of:
        meant.pop("working_away", None)
    sure = _surely_diabetes(english, sure)
    kinds |= sure
    if Fit.WOMEN_ONLY in as_fits(limits | limits_in(need)):
        # Men are named where none are wanted.
        kinds = (kinds - {"men"}) | {"women"}
    if kinds & _ILLNESS and _A_RELATIVE.search(english) and not _OF_THEIR_OWN.search(english):
        kinds |= {"carers"}
    if kinds & _ADDICTION and _is_anothers(english):
        kinds |= {"family_addiction"}
    widow = _A_WIDOW.search(english) is not None
    only_he, only_she = _only_one(english, _HE, _SHE), _only_one(english, _SHE, _HE)
    harmed = kinds & _HARMED or any(meant.get(kind, 0.0) >= HALF_SAID for kind in _HARMED)
    if harmed:
        # The one who harms is spoken of: the one who speaks is of the other sex, or nearly always.
        only_he, only_she = only_she, only_he
    return Asked(
        text=sought,
        needs=needs,
        kinds=kinds,
        lost=lost,
        place=place,
        fits=as_fits(limits | limits_in(need)),
        age=years,
        language=spoken,
        deliveries=_ways(delivery) or ways_in_text(need),
        times=wanted if wanted is not None else times_in(need),
        today=today,
        now=now or datetime.combine(today, time.min),
        is_woman=bool(_A_WOMAN.search(english) or _LETS_WOMEN_IN.search(english)),
        is_man=bool(_A_MAN.search(english) or _LETS_MEN_IN.search(english)),
        with_a_man=_WITH_A_MAN.search(english) is not None,
        perhaps_woman=widow or bool(_PERHAPS_A_WOMAN.search(english)) or only_she,
        perhaps_man=not widow and (bool(_PERHAPS_A_MAN.search(english)) or only_he),
        tongues=tongues_named(need),
        for_a_child=bool(_A_CHILD.search(english)) or (years is not None and years < 18),
        gently=bool(_GENTLY.search(english)) or bool(kinds & _GO_GENTLY),
        accomplished=bool(_ACCOMPLISHED.search(english)),
        at_least_age=_at_least(english) if years is None else None,
        stages=stages.told(english),
        trades=_TRADES.search(english) is not None,
        hard_on_stairs=_HARD_ON_STAIRS.search(english) is not None,
        not_of=not_of,
        no_other_time=has_no_other_day(need) and times_in(need) is not None,
        goes_far=_GOES_FAR.search(english) is not None,
        english=english,
        illness_alone=_is_of_an_illness_alone(english, kinds),
        strictly=_strictly(english, kinds),
        sure=sure,
        meant=meant,
    )


def _without_the_unwanted(need: str, lost: frozenset[str]) -> str:
    """A message in plain English without what it says is not wanted; as it came where all is.

    "What is there that isn't the pool" asks for no swimming, and "not churchy" for no church. What
    somebody can no longer do stays: they may want the like of it.
    """
    english = in_english(need)

    def left_out(found: re.Match[str]) -> str:
        first = found["what"].split(" ")[0]
        for words in (found["what"], first):
            # "Churchy", "arty": of a church or the arts.
            named = kinds_asked(words) | frozenset(needs_in(words))
            named = named or kinds_asked(first.removesuffix("y"))
            named -= _WITH_COUNSELLING
            if named and named <= _MAY_BE_UNWANTED and not named & lost:
                return f" {found['what'][len(words) :]}"
        return found[0]

    left = _UNWANTED.sub(left_out, english)
    if left == english or not any(len(word) > _SHORT for word in left.split()):
        return need
    return left


_SHORT = 3


def _beside(english: str, years: int | None) -> frozenset[str]:
    """What goes with what was named: the way there, and of a child who cares, the caring."""
    found: set[str] = set()
    if _is_an_errand(english):
        found.add("transport")
    is_young = years < _GROWN if years is not None else _A_SCHOOL_CHILD.search(english) is not None
    if is_young and _A_CHILD_CARES.search(english):
        found |= {"young_carers", "carers"}
    return frozenset(found)


_GROWN = 18


def _is_an_errand(english: str) -> bool:
    return _NO_WAY_THERE.search(english) is not None and _AN_ERRAND.search(english) is not None


_OWN_USE = re.compile(
    r"\b(?:i|me|my|i am|i have) (?:\w+ ){0,2}(?:drink\w*|drank|bet|bets|betting|gambl\w+|use|using|"
    r"smok\w+|clean|sober|habit|relaps\w+|lost|lose|spent|spend|owe|put|stuck|blew)\b"
)


def _is_anothers(english: str) -> bool:
    """Whether the drink or the bets are somebody else's, whether named or only "he"."""
    if _A_RELATIVE.search(english):
        return True
    spoken_of = _only_one(english, _HE, _SHE) or _only_one(english, _SHE, _HE)
    return spoken_of and _OWN_USE.search(english) is None


def _surely_diabetes(english: str, sure: frozenset[str]) -> frozenset[str]:
    """Whoever tells of its type has as good as named diabetes."""
    typed = {stages.TYPE_1, stages.TYPE_2} & stages.told(english)
    return sure | {"diabetes"} if typed and not _OTHER_TYPED.search(english) else sure


_OTHER_TYPED = re.compile(r"\b(?:sma|bipolar|respiratory|hypersens\w+|atrophy|fun|personality)\b")
_GOES_FAR = re.compile(
    r"\b(?:can|could|able to|happy to|willing to|will|would) (?:get|go|travel|drive|come) (?:to )?"
    r"(?:anywhere|any ?where|all over|right across|a distance|a fair way|far)\b|"
    r"\b(?:do not|does not|would not) mind (?:the )?(?:travel\w*|distance|how far|a (?:bus|train|"
    r"drive|journey)|a wee (?:bus|drive|journey)|going)\b|\bno matter how far\b|"
    r"\bdistance is no (?:problem|bother|object)\b"
)
# What is asked for of the illness itself, and of nothing that people do in spite of it.
_OF_IT = re.compile(
    r"\b(?:groups?|support|help|clubs?|meet\w*|someone|somebody|others?|people|folk|anyone|anybody|"
    r"service|nurse|advice|info\w*|network|charity|society|line|helpline|cafe|café)\b"
)


def _is_of_an_illness_alone(english: str, kinds: frozenset[str]) -> bool:
    """Whether a group, help or others are asked for with one illness, and nothing else."""
    sought = without_setting(kinds)
    return bool(sought) and sought <= _ILLNESS_NAMED and _OF_IT.search(english) is not None


def _strictly(english: str, kinds: frozenset[str]) -> frozenset[str]:
    """Of "a parkinsons exercise class" the illness, for a class for all is not that one."""
    found = kinds & {"meals_brought"}
    if _A_DOG_TAKEN_OUT.search(english):
        found |= {"pets"}
    for said in _A_CLASS_FOR.finditer(english):
        found |= kinds_asked(said[1]) & _ILLNESS & kinds
    return found


_A_CLASS_FOR = re.compile(
    r"\b(\w+(?:'s)?(?: \w+'s)?)(?: (?:exercise|dance|singing|art|music|seated|walking|support|"
    r"social|"
    r"gym|movement|boxing|swimming))? (?:class(?:es)?|groups?|choirs?|caf[eé]s?|clubs?)\b"
)
_OF_A_TONGUE = (
    r"\b(?:my english(?: is)?(?: \w+){0,2} (?:small|bad|poor|little|good|weak|great|enough)|"
    r"(?:i |we |he |she )?(?:speaks?|have|has|with) (?:no|little|bad|not much|only a little) "
    r"english|"
    rf"(?:(?:in|speaks?|only|prefer) (?:only )?)?(?:{'|'.join(LANGUAGES)})"
    r"(?: (?:please|speaking|only|better))?(?=\s*(?:$|[,.;!?])))"
)


def _nearer(place: Place | None, need: str) -> Place | None:
    """The island or town of an area that the words name: of "Western Isles", "I live on Barra"."""
    if place is None or not place.is_area:
        return place
    inside = [
        one for one in spoken_of(need) if one.council_area == place.council_area and not one.is_area
    ]
    return inside[0] if len(inside) == 1 else place


def _wished(need: str) -> str:
    """A message without what is told of money, of limits or said not to be wanted, where more is
    left.

    "Fancy singing but on benefits" looks for no advice on benefits, "no a debt line" for none, and
    "feeling low, no internet" for no lessons in computers.
    """
    tongue = "" if _WOULD_LEARN.search(in_english(need)) else _OF_A_TONGUE
    for left in (
        _BESIDE_THE_NEED.sub(" ", re.sub(tongue, " ", without_what_limits(need)) if tongue else ""),
        _BESIDE_THE_NEED.sub(" ", without_what_limits(need)),
        _BESIDE_THE_NEED.sub(" ", need),
    ):
        if needs_in(left) or kinds_asked(left):
            return left
    return need


def _at_least(english: str) -> int | None:
    """How old they are at least, by their pension or by the club they ask for; None: not told."""
    if over := _OVER.search(english):
        return int(next(filter(None, over.groups())))
    return PENSION if _RETIRED.search(english) else None


def _only_one(english: str, named: re.Pattern[str], other: re.Pattern[str]) -> bool:
    """Whether somebody is spoken of as "she" throughout, or as "he"."""
    return named.search(english) is not None and other.search(english) is None


def _ways(delivery: str | Collection[str] | None) -> frozenset[str]:
    if delivery is None:
        return frozenset()
    return frozenset({delivery} if isinstance(delivery, str) else delivery)

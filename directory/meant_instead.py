"""Words that name one thing and mean another: money put on a horse is no riding."""

from __future__ import annotations

import re

from directory.put_otherwise import THROWN, put_otherwise
from directory.who_asks import _LETS_WOMEN_IN

# A trade, or somebody at the door: no wish for the company of men.
_SOME_MAN = re.compile(
    r"\b(?:man (?:and|with) (?:a |the |his )?van|handy ?man|(?:there's|there is|is) a man\b|"
    r"a man (?:has |is |was |at |from |been |came |comes |keeps ))"
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
A_DOG_TAKEN_OUT = re.compile(
    r"\bdog[- ]?walkers?\b|"
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
_SEES_TO = re.compile(
    r"\b(?:see|sees|seeing) to (?:my|our|his|her) (?:\w+ )?(?:mum|mother|dad|father|husband|wife|"
    r"man|gran|granny|son|daughter|sister|brother|aunt|uncle|partner)\b"
)
#: What the words name, what of that is not meant, and what is meant.
_ANOTHER_KIND: tuple[tuple[re.Pattern[str], frozenset[str], frozenset[str]], ...] = (
    (_SOME_MAN, frozenset({"men"}), frozenset()),
    (_LETS_WOMEN_IN, frozenset({"men"}), frozenset()),
    (
        _A_WAGER,
        frozenset({"horses", "riding", "running", "dogs", "animals"}),
        frozenset({"gambling"}),
    ),
    (A_DOG_TAKEN_OUT, frozenset({"walking"}), frozenset({"pets"})),
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


def another_kind(english: str) -> tuple[frozenset[str], frozenset[str]]:
    """Kinds that a message names and does not mean, and those that it means instead."""
    found = [row for row in _ANOTHER_KIND if row[0].search(english)]
    found += put_otherwise(english)
    if (_SMASHES.search(english) or THROWN.search(english)) and not _A_YOUNG_ONE.search(english):
        found.append((_SMASHES, frozenset(), frozenset({"domestic_abuse"})))
    taken: frozenset[str] = frozenset().union(*(row[1] for row in found))
    given: frozenset[str] = frozenset().union(*(row[2] for row in found))
    return taken, given

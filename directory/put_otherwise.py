"""Needs that are told by a picture or a state of things, and what of it is not meant.

The cupboard that is bare asks for food and the one that is emptied at night does not; men who are
at the door for the telly are no company, and a black dog is no pet. Each row tells what the words
name and do not mean, and what they mean.
"""

from __future__ import annotations

import re

Row = tuple[re.Pattern[str], frozenset[str], frozenset[str]]

_STORES = r"(?:cup ?boards?|press(?:es)?|fridges?|larder|freezer|shelves)"
_BARE = re.compile(
    rf"\b{_STORES}(?:'s| is| are|'re)? (?:all |near |nearly |quite |completely |totally )?"
    r"(?:bare|empty|toom|cleaned out|run down)\b|"
    rf"\b(?:bare|empty|toom) {_STORES}\b|\b(?:nothing|not a thing|no food|not much)(?: \w+){{0,2}} "
    rf"in the {_STORES}|\bmother hubbard\b"
)
# To eat all there is and hate oneself for it is no want of food.
_A_BINGE = re.compile(
    rf"\b(?:(?:empty|emptied|emptying|clear|cleared|clean|raid\w*|go through|went through|eat|ate|"
    rf"eating) (?:out )?(?:\w+ ){{0,4}}(?:{_STORES}|biscuit tin|packets?|loaf|tub|tin|everything)|"
    r"(?:eat|ate|eating) (?:and|till|until|in secret)\b)[^.!?]{0,60}\b(?:hate|disgust\w*|ashamed|"
    r"shame|guilt\w*|make myself sick|cannot stop|(?:stick|put) my fingers)\b"
)
_PUT_OUT = re.compile(
    r"\b(?:they|he|she|landlord|factor|council|owner|ex|folks?|parents|mum|dad)(?:'s|'re| is| are|"
    r" has| have| will| wants?(?: to)?|'ll)? (?:be )?(?:putting|put|throwing|threw|thrown|chucking|"
    r"chucked|kicking|kicked|flinging|flung|turfing|turfed) (?:us|me|him|her|them) "
    r"(?:all )?(?:out\b(?! (?:of (?!(?:the|our|my|his|her) (?:house|flat|home))|there|and about|"
    r"for a))|on(?:to)? the street)"
)
# Who has come to take things away for what is owed.
_TO_TAKE_THINGS = re.compile(
    r"\b(?:lift|lifting|take|taking|took|list|listing|seize|seizing|poind\w*|remove|removing|away "
    r"with|away wi) (?:away )?(?:the|my|our|all (?:the|my|our)) (?:telly|tv|car|motor|van|"
    r"furniture|sofa|goods|things|stuff|belongings)\b"
)
_WITH_A_PAPER = re.compile(
    r"\b(?:at|came to|come to|chapp\w+|knock\w+|through) (?:at )?(?:the|my|our) door\b|\b(?:a|the|"
    r"this|another) (?:paper|letter|notice|court|warrant|charge|sheriff)\b"
)
_A_BLACK_DOG = re.compile(
    r"\bblack dog(?:'s| is| has| keeps| comes?| came)? (?:just |been )?(?:moved in|moving in|back|"
    r"coming back|come back|here again|visiting|at (?:the|my) (?:door|heels)|on my (?:back|"
    r"shoulder)|sitting on|following|biting|barking|returned|days?)"
)
_NOBODY_COMES = re.compile(
    r"\b(?:nobody|no ?one|naebody|not a soul|never a soul|not anybody|not anyone)(?:'s| has| have| "
    r"is| ever| even| ever| hardly)* (?:chapp\w+|knock\w+|rung|rang|ring|rings|phone[sd]?|"
    r"darken\w*|cross\w*|at) (?:at |on |over )?(?:the|my|our|me)\b(?! (?:back|about))"
)
_WHO_CARES_FOR_CARERS = re.compile(
    r"\bwho (?:minds|cares for|looks after|sees to|takes care of|helps) (?:the )?(?:carers?|"
    r"minders?|"
    r"(?:one|ones|person|people) (?:who|that) (?:minds?|cares?|looks?))\b"
)
# Out of habit, or no more.
_FOR_TWO = re.compile(
    r"\b(?:peel\w*|cook\w*|set|sets|setting|made|make|making|lay|laid|pour\w*|buy\w*) "
    r"(?:\w+ ){0,3}for (?:two|the two of us|both of us)\b"
)
_AS_IT_WAS = re.compile(r"\b(?:years?|still|keep|forget|forgot|habit|now|used to|always)\b")
_THROUGH_THE_NIGHT = re.compile(
    r"\b(?:know|see|seen|watch|watched|watching|count|counted|counting|hear|heard) (?:in )?(?:"
    r"every|each|all the) (?:single )?hours?\b(?! (?:off|at work|of the day))"
)
_NO_CAR_TO_HAND = re.compile(
    r"\b(?:away|off|gone) (?:with|in) (?:the|our|my) (?:motor|car|van)\b|\b(?:has|took|taken|"
    r"needs|have) (?:the|our) (?:only )?(?:motor|car|van)\b"
)
_BETTER_NOW = re.compile(
    r"\bsigned (?:\w+ )?off (?:by|frae|from|fae|at) (?:the |my )?(?:\w+ )?(?:re-?hab\w*|nurses?|"
    r"physio\w*|consultant|hospital|cardiac)"
)
_OUT_OF_HIS = re.compile(
    r"\b(?:me|us|myself|i) (?:(?:and|an) (?:the|my) (?:\w+ )?(?:kids|children|bairns|weans|boys|"
    r"girls|baby|son|daughter) )?(?:out|away) (?:of|from|frae|fae) (?:him\b|(?:his|the) (?:house|"
    r"flat|home|clutches|grip)\b[^.!?]{0,40}\b(?:he|him|his)\b)|"
    r"\b(?:out|away|gone|packed|leave)\b[^.!?]{0,30}\bbefore he(?:'s| is| gets| comes)? (?:home|"
    r"back|in)\b"
)
_A_CHEST = re.compile(
    r"\b(?:for|with|on) (?:my|his|her|mum's|dad's) (?:bad |poor |sore )?(?:chest|lungs|breathing)"
    r"\b(?! (?:pain|of drawers))"
)
# Somebody new to the tongue, who would be taught it.
_LITTLE_ENGLISH = re.compile(
    r"\bmy english(?: is)?(?: \w+){0,2} (?:small|bad|poor|little|weak|not (?:good|great))|"
    r"\b(?:no|little|not much|not good) english\b"
)
_A_SCHOOL = re.compile(r"\b(?:school|teach\w*|class(?:es)?|lessons?|learn\w*|course|college)\b")
_WOMENS_AID = re.compile(r"\bwom[ae]n'?s? (?:aid|refuge)s?\b")

_OF_DOGS = frozenset({"dogs", "animals", "pets"})

# No hour to themselves: the barber and the dentist are what they go without.
_NO_HOUR_OF_THEIR_OWN = re.compile(
    r"\b(?:not|never|no)\b[^.!?]{0,30}\b(?:hair|barber\w*|dentist\w*|bath|bingo|"
    r"haircut)\b[^!?]{0,80}"
    r"\b(?:(?:leave|leaving|left|sit with|watch|mind) (?:him|her|them|mum|dad)|cannot be left|"
    r"look(?:ing)? after)\b|\bcannot (?:leave|be away from) (?:him|her)\b[^!?]{0,80}\b(?:hair|"
    r"barber\w*|"
    r"dentist\w*)\b"
)
# Things are put where nobody would look for them, and the day of the week is gone.
_MISLAID = re.compile(
    r"\b(?:kettle|iron|keys|purse|specs|glasses|remote|phone|slippers|teeth|wallet|shoes|post)(?: "
    r"\w+)?"
    r" (?:in|into) the (?:fridge|freezer|oven|bin|washing machine|microwave|bread bin|sugar)\b|"
    r"\b(?:cannot|could not|does not) (?:\w+ )?(?:tell you|know|mind|remember) (?:what|which) "
    r"(?:day|year|"
    r"month) it is\b|\bwho (?:i am|the \w+ is) (?:he|she) (?:cannot|does not)\b"
)
# Wars whose names are told by who was sent there.
_A_WAR = re.compile(
    r"\b(?:helmand|basra|camp bastion|kandahar|goose green|sangin|musa qala|the falklands|"
    r"(?:tours? (?:of|in)|since|back from|served in|out in) (?:iraq|afghanistan|kosovo|bosnia|"
    r"ulster|"
    r"northern ireland|the gulf))\b|\b(?:two|three|four|his|my) tours\b"
)
_FROM_THERE = re.compile(r"\b(?:i am|we are|family is|i come|we came|comes) (?:\w+ )?from\b")
# Said of a grown-up at home: it lands on whoever stands beside them.
_THROWS = re.compile(
    r"\b(?:he|she|my (?:wife|husband|partner|boyfriend|girlfriend|man)) (?:throws|chucks|flings|"
    r"hits|"
    r"slaps|kicks|bites|scratches|punches|spits|hurls|launches) (?:\w+ ){0,2}(?:things|stuff|"
    r"plates|"
    r"dishes|at me|on me|me)\b|\b(?:last (?:week|night|time|month)|on \w+day) it was (?:the|a|my) "
    r"(?:iron|"
    r"plate|pan|kettle|cup|knife|remote|glass|bottle|belt|door|glasses|phone)\b"
)
_TAKE_ME = re.compile(
    r"\b(?:some ?one|who|somebody|any ?one|any ?body) (?:(?:to|can|could|would|will|who|that) "
    r")*(?:take|"
    r"run|drive) (?:me|us|him|her)(?: (?:in|there|over|up|down|home|back))?(?=[.,?!]|$)|"
    r"\bwho (?:can|could|would|will) (?:take|run|drive) (?:me|us|him|her)\b(?! (?:on|off|"
    r"seriously|for|out|up|back on))"
)

# So many a day, and for years: nothing but one thing is counted so.
_A_DAY = re.compile(
    r"\b(?:\d0|ten|fifteen|twenty|thirty|forty|sixty) a day (?:since|for|from|habit|man|woman|all "
    r"my|and "
    r"(?:i|a|have))\b"
)
_ROWS: tuple[Row, ...] = (
    (_NO_HOUR_OF_THEIR_OWN, frozenset({"hair", "dental"}), frozenset({"respite", "carers"})),
    (_MISLAID, frozenset(), frozenset({"dementia"})),
    (_A_DAY, frozenset(), frozenset({"smoking"})),
    (_TAKE_ME, frozenset(), frozenset({"transport"})),
    (_BARE, frozenset({"furniture", "repair"}), frozenset({"food"})),
    (_A_BINGE, frozenset({"food", "cooking", "lunch_club"}), frozenset({"eating_disorder"})),
    (_PUT_OUT, _OF_DOGS, frozenset({"housing"})),
    (_A_BLACK_DOG, _OF_DOGS | {"culture"}, frozenset({"low_mood"})),
    (_NOBODY_COMES, frozenset(), frozenset({"loneliness"})),
    (_WHO_CARES_FOR_CARERS, frozenset({"childcare"}), frozenset({"carers"})),
    (_THROUGH_THE_NIGHT, frozenset(), frozenset({"sleep"})),
    (_BETTER_NOW, frozenset({"work", "benefits"}), frozenset()),
    (_OUT_OF_HIS, frozenset(), frozenset({"domestic_abuse"})),
    (_A_CHEST, frozenset(), frozenset({"lungs"})),
    (_WOMENS_AID, frozenset(), frozenset({"domestic_abuse"})),
    # Kept in for want of a car: it is no visitor that is wanted.
    (_NO_CAR_TO_HAND, frozenset({"befriending", "loneliness"}), frozenset()),
)
#: What is thrown by a child, or by who is ill, is another thing.
THROWN = _THROWS
_A_SLIP = re.compile(r"\b(?:slips?|vouchers?)\b")
_NOTHING_LEFT = re.compile(
    r"\bno (?:money|food|wages?)\b|\bnothing (?:in|left|to eat|till|until)\b|\bnot (?:a|one) "
    r"(?:penny|bean)\b|"
    r"\bno a penny\b|\bskint\b"
)
#: These are meant where both are said.
_BOTH: tuple[tuple[re.Pattern[str], re.Pattern[str], frozenset[str], frozenset[str]], ...] = (
    (
        _TO_TAKE_THINGS,
        _WITH_A_PAPER,
        frozenset({"loneliness", "furniture", "transport"}),
        frozenset({"debt"}),
    ),
    (
        _FOR_TWO,
        _AS_IT_WAS,
        frozenset({"gardening", "food", "cooking"}),
        frozenset({"bereavement"}),
    ),
    (_A_SLIP, _NOTHING_LEFT, frozenset({"money_advice"}), frozenset({"food"})),
    (_LITTLE_ENGLISH, _A_SCHOOL, frozenset({"young_people"}), frozenset({"english_lessons"})),
)


def put_otherwise(english: str) -> list[Row]:
    """The rows whose picture a message in plain English has."""
    found = [row for row in _ROWS if row[0].search(english)]
    found += [
        (one, taken, given)
        for one, other, taken, given in _BOTH
        if one.search(english) and other.search(english)
    ]
    if _A_WAR.search(english) and not _FROM_THERE.search(english):
        found.append((_A_WAR, frozenset(), frozenset({"veterans", "trauma"})))
    return found

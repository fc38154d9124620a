"""What gets in the way, from the person's own words: one of the contract's barriers, or none."""

import re

from understanding.controls import read_control
from understanding.words import in_english

_LONGEST = 1_500

# Each with phrases that name a barrier whatever was asked (they say what is lacking or in the
# way) and words that name one only as the answer to "what gets in the way?".
_BARRIERS: tuple[tuple[str, str, str], ...] = (
    ("did_not_suit",
     r"(?:was|is|were|did|do|does)(?: not|n't) (?:\w+ )?(?:for me|suit(?:ed)? me|suit|my (?:thing|scene|cup of tea)|right for me|a good fit)|"
     r"(?:it's|that's) not (?:\w+ )?(?:for me|my (?:thing|scene|cup of tea))|did not (?:like|enjoy|take to|get on with) (?:it|the|that)|"
     r"(?:felt|was|it's|is|feels) (?:\w+ )?(?:boring|out of place|patronising|too (?:fast|young|old|advanced|easy|posh|basic|intense|noisy|loud|religious))|"
     r"hated (?:it|the|every)|(?:all|everyone was|they were|full of) (?:\w+ )?(?:half my age|older than me|younger than me|super fit|skinny|pensioners|gym bunnies)|was nothing like",
     r"boring|bored|too (?:fast|hard|easy|noisy|loud|young|old)|not for me|did not like it"),
    ("access",
     r"no (?:wheelchair|disabled|step[- ]free|level) \w+|(?:cannot|could not|not) (?:\w+ )?(?:get (?:in|up the|into the|through the)|use (?:the|a) (?:computer|internet|app|phone|website|smartphone)|"
     r"work (?:the|a|my) (?:computer|phone|app|internet|tablet|zoom)|read (?:it|the|english|well|very well)|speak (?:much |good )?english|hear (?:what|them|the|on))|"
     r"no (?:lift|ramp|lifts|internet|wi-?fi|broadband|data|signal|computer|smartphone|interpreter|toilets?|handrail)|(?:too many|flight of|all the|four flights|up the) (?:stairs|steps)|"
     r"(?:lift|ramp) (?:is|was|is always|has been) (?:\w+ )?(?:broken|out|off|locked)|(?:only|all|everything is|it's all|you have to (?:book|do it)) (?:done )?(?:online|on the internet|on zoom|on the app)|not (?:very )?good with (?:computers|technology|phones)|"
     r"no good with (?:computers|technology|phones)|not accessible|english is not my|language barrier|(?:hard of hearing|deaf|blind|partially sighted) (?:and|so)|forms? (?:is|are|was|were) (?:too )?(?:hard|complicated|long)|wheelchair (?:cannot|will not|does not)",
     r"stairs|steps|wheelchair|no lift|internet|online|computers?|language|the forms?|reading|technology|apps?|access|hearing|eyesight|toilets?"),
    ("transport",
     r"no (?:\w+ )?(?:bus|buses|train|car|lift (?:there|home)|transport|way (?:of getting|to get) (?:there|in|to|home|into))|(?:bus|buses|train|trains|ferry) (?:\w+ )*?(?:never|does not|do not|stops?|stopped|only|cancelled|late|is off|hardly|do not run|is not reliable|are terrible|are hopeless|is a nightmare|takes)|"
     r"(?:cannot|do not|does not|could not|no longer|not allowed to|unable to) (?:\w+ )?drive|(?:car|motor) (?:is|was|has|broke|failed|died)\b|(?:two|2|three|3) buses|too far (?:away|to|for|from)?|(?:cannot|could not|no way to|way of|struggle to|hard to) get(?:ting)? (?:there|to (?:the|it|appointments|class)|into town|home from)|"
     r"lost my (?:licence|license)|(?:long|far) way (?:away|to go|to travel|on the bus)|miles (?:away|from)|no one to (?:take|drive) me|nobody to (?:take|drive) me|get a lift|parking (?:is|was|costs)|nowhere to park|taxis? (?:is|are|cost)",
     r"bus|buses|transport|travel(?:ling)?|getting (?:there|to it)|distance|the car|train|driving|parking|too far|lifts?"),
    ("cost",
     r"cannot (?:\w+ )?afford|could not afford|too (?:dear|expensive|costly|pricey)|(?:no|not (?:enough|got the)|short of|have not the|never any|tight for|run out of|without) (?:money|cash|funds)|money (?:is|'s|being|worries|is always) ?(?:\w+ )?(?:tight|short|problem|issue)?|"
     r"costs? (?:too much|a fortune|a lot|the earth|an arm|me|money|£|\d)|(?:price|cost) of (?:\w+ )?(?:it|the|everything|food|living|gym|petrol|heating|fruit|veg|a|swimming|classes)|(?:universal credit|benefits?|pip|wages?|pension) (?:\w+ )*(?:stopped|cut|late|not enough|does not stretch|do not stretch|will not stretch|goes nowhere)|"
     r"broke (?:until|till|this|at the|right)|(?:i am|pure|totally|always) (?:broke|no money)|£\d+ (?:a|per|each|for)|till (?:pay ?day|giro)|heating or eating|on the breadline|priced out|counting (?:the )?pennies",
     r"money|cost|costs?|price|expense|expensive|dear|fees?|broke|bills?|finances|pennies"),
    ("weather",
     r"(?:too|so|it's|is|was|it is|been|very|the|with the|because of the|in the|in this|horrible|bad|bloody) (?:\w+ )?(?:wet|cold|icy|windy|rainy|rain|raining|snow|snowing|ice|wind|weather|grey and wet|freezing|dark (?:at night|by|so|early|mornings?|nights?)|slippy|slippery|pouring|stormy|hot|heat|storm|dark)\b(?! (?:water|drink|feet|hands|place|room|turkey|shoulder|side|thoughts?|mood|times?|chocolate))|"
     r"(?:pouring|bucketing|pelting|chucking|lashing|hosing|pissing) (?:it )?(?:down|with rain|of rain)?|dark nights|winter nights|soaked (?:to|through|every|going)|(?:rain|snow|ice|wind|weather|storm) (?:\w+ )?(?:put|stopped|stops|keeps|has been|was|is|kept)|when it rains|black ice|weather'?s",
     r"weather|rain|snow|ice|wind|cold|dark|winter|wet|heat|dark nights"),
    ("time",
     r"(?:no|not (?:enough|got the|got|have|the|have the|any|much)|never (?:enough|any|have (?:the )?|got )|short of|run out of|ran out of|find(?:ing)? the|lack of|without the|where (?:do|would) i (?:find|get) the) (?:spare |free )?time\b|too (?:busy|much on)|(?:so|dead|very|really|that|always|just) (?:\w+ )?busy|"
     r"not enough hours|(?:shifts?|work|job|hours|overtime) (?:\w+ )*(?:long|took|takes|got in the way|mad|all day|gets in the way|late|nights|eats|clash|run over)|working (?:late|long|nights|all|every|double|two jobs|overtime)|(?:my|on) (?:night|back|double|long) shifts?|rushed off my feet|up to my (?:eyes|neck|ears)|"
     r"(?:by|before) the time i (?:get|finish|have|am)|run ragged|(?:week|day|days|life) (?:\w+ )?(?:ran away|got away|disappeared|flew|was mental|was mad|just goes|fills up|was hectic|is hectic|been hectic)|hectic|no a minute|not a minute|clashes with|(?:double|over)booked|time (?:got away|ran away|flew|is tight|just)|caught up (?:with|in|at)",
     r"time|work|job|busy|shifts?|hours|too much on|overtime|schedule|rota|diary"),
    ("pain_or_symptoms",
     r"(?:too|so|in|dead|really|with|was|were|is|are|very|awful|my|pure|the|been|that) (?:\w+ ){0,2}(?:sore|pain|painful|agony|stiff|aching|swollen|breathless|out of breath|dizzy|nauseous|unwell|poorly|dizziness|nausea)\b|flare[- ]?(?:d|up|ups)?\b|"
     r"(?:knees?|hips?|back|legs?|feet|foot|shoulders?|hands?|joints?|ankles?|neck|chest|breathing|stomach|tummy|head|migraines?|arthritis|sciatica|asthma|copd|fibro(?:myalgia)?|ms|ibs|crohn'?s|gout|angina|sugars?|vertigo) (?:\w+ ){0,3}(?:went|gave|gives?|will not|cannot|could not|was bad|is bad|are bad|were bad|playing up|played up|acting up|killing|flared|hurts?|hurting|ached?|aching|sore|bad|murder|seized|locked|wrecked|crippling|stops?|stopped|terrible|worse|rotten|louping|stiff|got me|play up)|"
     r"(?:was|been|am|came down|got|had|laid up|still) (?:\w+ ){0,2}(?:ill|sick|a cold|the flu|covid|infection|a bug|a chest infection|unwell|laid up|in bed|hospital|bad chest|a relapse|vomiting|the lurgy|with the cold)|hurts? (?:to|when|too|my|every|if|like)|(?:cannot|could not|struggle to|hard to) (?:\w+ )?(?:breathe|breath|catch my breath|bend|stand|kneel|walk far|grip|lift my)|"
     r"side effects?|panting|chest is tight|breath(?:ing|lessness) (?:was|is|got|stops|gets)|bad (?:knees?|back|hips?|chest|leg|feet|shoulder)|(?:a )?bad (?:pain|health|symptom) day|health (?:got|went|took|is|has been)|symptoms",
     r"pain|pains|sore|sore \w+|knees?|my back|back|hips?|breathless(?:ness)?|breathing|arthritis|health|illness|ill|symptoms?|asthma|copd|dizz\w+|legs?|feet|joints|chest|flare\w*|migraines?|headaches?|my condition|being unwell|stiffness|sickness"),
    ("energy",
     r"no (?:\w+ )?(?:energy|puff left|oomph|go in me|strength|stamina|spoons)|(?:too|so|dead|pure|just|that|always|really|totally|absolutely|i am|am|was|been|very|completely|utterly|feel|feeling|felt) (?:\w+ )?(?:tired|exhausted|drained|fatigued|weary|done in|worn out|wiped out|sleepy|lethargic|burnt out|dead on my feet|running on empty|flat out of energy)|fatigue|"
     r"(?:not|no|never|barely|hardly|did not|do not|cannot|could not) (?:\w+ )?(?:sleep(?:ing|t)?|a wink)|(?:awful|bad|poor|terrible|rotten|broken|lack of|no) (?:night'?s? )?sleep|up (?:all|half the) night|wiped (?:me )?out|wears me out|takes it out of me|(?:takes|took|saps|zaps|drains|zapped|drained) (?:\w+ )*(?:energy|it all)|"
     r"(?:not (?:got |have |enough |the |have the |got the )*|never (?:any |have any )?|lack of |running out of |low on |run out of |out of )energy|energy (?:is|was|levels|just|levels are|runs|ran)|need(?:ed)? (?:a|my) (?:nap|lie down|bed)|out of (?:spoons|steam|puff by)|spoons",
     r"energy|tired|tiredness|fatigue|exhausted|exhaustion|sleep|no sleep|worn out|sleeping|drained|weary"),
    ("mood",
     r"(?:feel|feeling|felt|been|so|too|really|am|was|very|that|pure|bit|little|get|got|gets|mood) (?:\w+ ){0,2}(?:down|low|depressed|anxious|sad|miserable|hopeless|overwhelmed|stressed|stressed out|panicky|flat|numb|tearful|rubbish in myself|grim|blue|in the dumps|lonely|nervy|upset|worried sick|fed up)\b(?! (?:the|to|by|a|in (?:weight|blood)))|"
     r"depress(?:ion|ing)|anxiety|panic attacks?|(?:my )?(?:nerves|mood|head|mental health|stress|grief) (?:\w+ )?(?:bad|all over|not right|low|is|was|got|has|went|gets|went down|took)|not in a good place|(?:dark|bad) (?:place|cloud|thoughts)|(?:since|when|after) (?:\w+ ){1,3}(?:died|passed|passed away)|crying|grieving|bereave\w+|"
     r"not (?:\w+ )?in the right (?:head ?space|frame of mind|place)|head is (?:mince|full|fried|mush|wasted|nipping)|black dog|worry(?:ing)? (?:all|about everything)|(?:cannot|could not) face (?:people|anyone|anything|the day|going|it|folk)|stress(?:ed)?\b",
     r"mood|stress|anxiety|depression|nerves|feeling low|low mood|sad|grief|worry|worries|my head|mental health|feeling down|panic|feeling (?:\w+ )?(?:down|low)"),
    ("confidence",
     r"no (?:\w+ )?confiden(?:ce|t)|not (?:\w+ )*(?:confident|brave|got the (?:confidence|nerve)|have the (?:confidence|nerve)|good enough|able to do it right)|(?:lack|lost|loss|lose|knocked?|lacking|dented|shattered|have) (?:of |all |my |in |the |me )*confidence|confidence (?:is|was|has|just|went|in myself|has gone)|"
     r"(?:too|so|really|am|was|feel|feeling|felt|a bit|a little|pure|dead|very|get|just|be|i am) (?:\w+ )?(?:embarrassed|shy|ashamed|scared|afraid|self[- ]conscious|nervous|awkward|stupid|feart|intimidated|daft|frightened|terrified|conscious of)|"
     r"(?:scared|afraid|frightened|terrified|fear|worried|feart) (?:of|to|that|i|about|in case) (?:\w+ )*(?:fall|falling|fail|failing|hurt|hurting|make (?:it|a fool)|doing|go|going|people|what|look|looking|start|the|i|someone|overdo\w*|damage|get)|"
     r"(?:people|everyone|folk|they) (?:\w+ )*(?:look(?:ing)? at|star(?:e|ing) at|laugh(?:ing)? at|judg(?:e|ing)|think of) me|(?:make|making|look|feel like) (?:\w+ )*(?:a fool|an idiot|daft|stupid)|(?:do not|cannot|never) (?:think|believe|trust) (?:i (?:can|could)|in myself|myself|my (?:body|legs|balance))|what if i (?:fall|fail|cannot|make|do it)|show myself up",
     r"confidence|nerves about it|scared|afraid|fear|shy|embarrass\w+|fear of \w+|self[- ]conscious|nervous|falling"),
    ("forgetting",
     r"(?:i|just|clean|always|kept|keep|keeps|totally|completely|pure|and|went and) ?(?:\w+ )?(?:forget|forgot|forgotten|forgetting)\b|(?:cannot|do not|did not|never|could not|hard to|trying to) (?:\w+ )?remember|slip(?:s|ped)? my mind|(?:memory|brain fog|fibro fog|head like a sieve|brain) (?:\w+ )?(?:is|was|bad|not|awful|shocking|means|sieve|mince|terrible|kicks|poor)|"
     r"brain fog|lost track|(?:did not|never) (?:even )?(?:cross|enter|occur)|out of my head|went right out of|lose track|no(?:thing| one|body) (?:to )?remind(?:s|ed)? me",
     r"forgetting|forgot|memory|remembering|i forget|brain fog|routine"),
    ("other_people",
     r"(?:my )?(?:husband|wife|partner|man|mum|dad|son|daughter|sister|brother|family|kids|children|child|grandkids|grandchildren|boyfriend|girlfriend|pals?|mates?|friends?|neighbours?|boss|flatmate|in-laws|dog|baby|girl|boy|mother|father|gran|granny|weans?|friend|mother-in-law) (?:\w+ ){0,4}(?:needs?|needed|will not|does not|do not|did not|keeps?|kept|always|never|thinks?|says?|said|laughs?|laughed|gets? in|got in|not well|ill|sick|came|bring|brings|brought|buys?|buying|bought|wants?|wanted|around|to look after|not supportive|not help|no help|let me down|cancelled|in hospital|dropped out|cancell?ing|off school|round|visiting|staying|tempt\w*|eats?|fighting|put me off|visit\w*|moved in)|"
     r"(?:look(?:ing)? after|caring for|car(?:e|ing) (?:for|of)|minding|running about after|see to) (?:my|the|him|her|them|everyone|other|a)|(?:i am|a|as a|full[- ]time) carer|no (?:babysitter|childcare|sitter|support (?:from|at)|one to (?:watch|mind|look after|go with|come with|help)|one would|body to go with)|(?:nobody|no one) (?:to go with|would come|at home|helps|supports|to (?:watch|mind|look after|help)|else|will come)|"
     r"family (?:stuff|things|came|crisis|emergency|commitments|got|trouble|drama)|(?:fell|falling) out with|argument with|peer pressure|everyone (?:else )?(?:around me|at work|in the house) (?:\w+ )?(?:smokes|drinks|eats|is|keeps)|visitors|house full|put everyone (?:else )?first|no one to go with|(?:school|nursery) (?:run|holidays)|kids (?:are|were) off",
     r"family|husband|wife|kids|children|child|my mum|my dad|mum|partner|other people|friends|caring|carer|childcare|people|visitors|neighbours|my (?:son|daughter|man|mother|father|sister|brother|grandkids|pals?|mates?|dog)"),
    ("motivation",
     r"cannot be (?:bothered|arsed|fashed|annoyed|hassled)|could not be (?:bothered|arsed|fashed|annoyed|hassled)|not (?:\w+ )?(?:bothered|motivated|in the mood|feel like it|up for it)|no (?:\w+ )?(?:motivation|will ?power|interest|drive|incentive|get up and go|discipline|notion)|(?:lack of|lost (?:my|the|all)|lose|lost|zero|losing|not (?:got )?(?:the |enough |much |any )?) ?(?:motivation|willpower|interest|drive|enthusiasm)|"
     r"(?:did|do) not (?:\w+ )?(?:feel like|fancy|feel like it|see the point)|(?:just )?(?:being |am |too |so |very |pretty |a bit |was )lazy|laziness|put(?:ting)? it off|procrastinat\w+|(?:ended up|just|rather) (?:on the couch|in front of the telly|watching (?:the )?telly|sit|sat|watch(?:ing)?)|motivat(?:e|ing) myself|could not face it|willpower|get up and go|what's the point of (?:going|walking|trying|doing)|talked myself out|(?:sofa|couch|telly|bed) (?:won|wins|calls|called)|make excuses|hard to get (?:going|started|myself)|no notion",
     r"motivation|will ?power|laziness|lazy|bothered|myself|me|interest|the couch|telly|putting it off|discipline|getting started|temptation|habit"),
)  # fmt: skip
_COMPILED = tuple(
    (label, re.compile(rf"(?<!\w)(?:{stated})"), re.compile(rf"(?<!\w)(?:{named})\b"))
    for label, stated, named in _BARRIERS
)

_NONE = re.compile(
    r"\W*(?:nothing|none|no(?:thing)? (?:really|at all|much)|nothing(?: \w+){0,6} (?:way|stopping me|stopped me|problem)|"
    r"no (?:problems?|barriers?|reason|excuses?)|not (?:a thing|much|anything)|it's (?:going|all) (?:fine|well|good))\W*"
)
# "It isn't the money", "not that I forgot": what is denied is not the barrier.
_DENIED = re.compile(
    r"\b(?:it's not|it is not|is not|it was not|was not|not that|not because|not so much|nothing to do with|not about|not the|"
    r"no longer|is not a problem|used to be|not too|plenty of|lots of|not short of|never|like|love|enjoy) (?:that |because |of |the |my |really |even |just |i |am |a )*$"
)
_SOLVED = re.compile(
    r"^[^.,;]{0,20}\b(?:is(?: not|n't) (?:the|a|an|really|my) (?:\w+ )?(?:problem|issue|bother|thing)|not (?:a|the) (?:problem|issue)|is fine|is better now|"
    r"is no bother|was fine|are fine|is sorted|eased|has eased|went away)\b"
)
_CAUSES = re.compile(r"\b(?:because|since|so|means|due to|with|as|but|it's|just)\b")


# "Money's tight", "my memory's awful".
_NOUN_IS = re.compile(
    r"\b(money|head|memory|knee|hip|back|mood|weather|bus|car|breathing|chest|pain|health|energy|"
    r"confidence|anxiety|lift|cost|leg|foot|shoulder|asthma|arthritis|sleep|time|fatigue)'s\b"
)


def _asserted(text: str, match: re.Match[str]) -> bool:
    return not _DENIED.search(text[: match.start()]) and not _SOLVED.match(text[match.end() :])


def _ranked(text: str, *, named: bool) -> list[tuple[int, int, str]]:
    """Each barrier in `text` by where it is first said, then by its order of particularity."""
    found = []
    for rank, (label, stated, words) in enumerate(_COMPILED):
        for match in (words if named else stated).finditer(text):
            if _asserted(text, match):
                found.append((match.start(), rank, label))
                break
    return sorted(found)


def barriers_said(text: str, *, asked: str | None) -> list[str]:
    """Every barrier that `text` states, the first said first; see `read_barrier`."""
    english = _NOUN_IS.sub(r"\1 is", in_english(text)[:_LONGEST])
    found = _ranked(english, named=False)
    if not found and asked == "barrier":
        found = _ranked(english, named=True)
    return list(dict.fromkeys(label for _, _, label in found))


def read_barrier(text: str, *, asked: str | None) -> str | None:
    """The first barrier that a person names, or None.

    One of the contract's labels: time, cost, pain_or_symptoms, energy, mood, motivation,
    forgetting, transport, weather, other_people, confidence, access, did_not_suit, other.
    After the question `barrier` a single word is enough ("money"), and an answer that fits none
    is `other`; at any other time a barrier counts only where it is stated as one ("I can't afford
    the bus").
    """
    if not text.strip() or len(re.findall(r"[^\W\d_]", text)) < 2:
        return None
    if asked != "barrier" and text.rstrip().endswith("?"):
        return None
    if found := barriers_said(text, asked=asked):
        return found[0]
    if asked != "barrier":
        return None
    english = in_english(text)
    if _NONE.fullmatch(english) or english.rstrip().endswith("?"):
        return None
    return None if read_control(text, asked=asked) else "other"

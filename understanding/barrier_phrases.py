"""What names a barrier: phrases that state one, and words that are enough when it was asked for."""

# Each with phrases that name a barrier whatever was asked (they say what is lacking or in the
# way) and words that name one only as the answer to "what gets in the way?".
BARRIERS: tuple[tuple[str, str, str], ...] = (
    ("did_not_suit",
     r"(?:was|is|were|did|do|does)(?: not|n't) (?:\w+ )?(?:for me|suit(?:ed)? me|suit|"
     r"my (?:thing|scene|cup of tea)|right for me|a good fit)|"
     r"(?:it's|that's) not (?:\w+ )?(?:for me|my (?:thing|scene|cup of tea))|did not (?:like|"
     r"enjoy|take to|get on with) (?:it|the|that)|"
     r"(?:felt|was|it's|is|feels) (?:\w+ )?(?:boring|out of place|patronising|too (?:fast|young|"
     r"old|advanced|easy|posh|basic|intense|noisy|loud|religious))|"
     r"hated (?:it|the|every)|(?:all|everyone was|they were|full of) (?:\w+ )?(?:half my age|"
     r"older than me|younger than me|super fit|skinny|pensioners|gym bunnies)|was nothing like",
     r"boring|bored|too (?:fast|hard|easy|noisy|loud|young|old)|not for me|did not like it"),
    ("access",
     r"no (?:wheelchair|disabled|step[- ]free|level) \w+|(?:cannot|could not|"
     r"not) (?:\w+ )?(?:get (?:in|up the|into the|through the)|use (?:the|a) (?:computer|"
     r"internet|app|phone|website|smartphone)|"
     r"work (?:the|a|my) (?:computer|phone|app|internet|tablet|zoom)|read (?:it|the|english|well|"
     r"very well)|speak (?:much |good )?english|hear (?:what|them|the|on))|"
     r"no (?:lift|ramp|lifts|internet|wi-?fi|broadband|data|signal|computer|smartphone|"
     r"interpreter|toilets?|handrail)|(?:too many|flight of|all the|four flights|"
     r"up the) (?:stairs|steps)|"
     r"(?:lift|ramp) (?:is|was|is always|has been) (?:\w+ )?(?:broken|out|off|locked)|(?:only|"
     r"all|everything is|it's all|you have to (?:book|do it)) (?:done )?(?:online|"
     r"on the internet|on zoom|on the app)|not (?:very )?good with (?:computers|technology|"
     r"phones)|"
     r"no good with (?:computers|technology|phones)|not accessible|english is not my|"
     r"language barrier|(?:hard of hearing|deaf|blind|partially sighted) (?:and|so)|forms? (?:is|"
     r"are|was|were) (?:too )?(?:hard|complicated|long)|wheelchair (?:cannot|will not|does not)",
     r"stairs|steps|wheelchair|no lift|internet|online|computers?|language|the forms?|reading|"
     r"technology|apps?|access|hearing|eyesight|toilets?"),
    ("transport",
     r"no (?:\w+ )?(?:bus|buses|train|car|lift (?:there|home)|transport|way (?:of getting|"
     r"to get) (?:there|in|to|home|into))|(?:bus|buses|train|trains|ferry) (?:\w+ )*?(?:never|"
     r"does not|do not|stops?|stopped|only|cancelled|late|is off|hardly|do not run|"
     r"is not reliable|are terrible|are hopeless|is a nightmare|takes)|"
     r"(?:cannot|do not|does not|could not|no longer|not allowed to|unable to) (?:\w+ )?drive|"
     r"(?:car|motor) (?:is|was|has|broke|failed|died)\b|(?:two|2|three|3) buses|too far (?:away|"
     r"to|for|from)?|(?:cannot|could not|no way to|way of|struggle to|"
     r"hard to) get(?:ting)? (?:there|to (?:the|it|appointments|class)|into town|home from)|"
     r"lost my (?:licence|license)|(?:long|far) way (?:away|to go|to travel|on the bus)|"
     r"miles (?:away|from)|no one to (?:take|drive) me|nobody to (?:take|drive) me|get a lift|"
     r"parking (?:is|was|costs)|nowhere to park|taxis? (?:is|are|cost)",
     r"bus|buses|transport|travel(?:ling)?|getting (?:there|to it)|distance|the car|train|"
     r"driving|parking|too far|lifts?"),
    ("cost",
     r"cannot (?:\w+ )?afford|could not afford|too (?:dear|expensive|costly|pricey)|(?:no|"
     r"not (?:enough|got the)|short of|have not the|never any|tight for|run out of|"
     r"without) (?:money|cash|funds)|money (?:is|'s|being|worries|is always) ?(?:\w+ )?(?:tight|"
     r"short|problem|issue)?|"
     r"costs? (?:too much|a fortune|a lot|the earth|an arm|me|money|£|\d)|(?:price|"
     r"cost) of (?:\w+ )?(?:it|the|everything|food|living|gym|petrol|heating|fruit|veg|a|"
     r"swimming|classes)|(?:universal credit|benefits?|pip|wages?|pension) (?:\w+ )*(?:stopped|"
     r"cut|late|not enough|does not stretch|do not stretch|will not stretch|goes nowhere)|"
     r"broke (?:until|till|this|at the|right)|(?:i am|pure|totally|always) (?:broke|no money)|"
     r"£\d+ (?:a|per|each|for)|till (?:pay ?day|giro)|heating or eating|on the breadline|"
     r"priced out|counting (?:the )?pennies",
     r"money|cost|costs?|price|expense|expensive|dear|fees?|broke|bills?|finances|pennies"),
    ("weather",
     r"(?:too|so|it's|is|was|it is|been|very|the|with the|because of the|in the|in this|horrible|"
     r"bad|bloody) (?:\w+ )?(?:wet|cold|icy|windy|rainy|rain|raining|snow|snowing|ice|wind|"
     r"weather|grey and wet|freezing|dark (?:at night|by|so|early|mornings?|nights?)|slippy|"
     r"slippery|pouring|stormy|hot|heat|storm|dark)\b(?! (?:water|drink|feet|hands|place|room|"
     r"turkey|shoulder|side|thoughts?|mood|times?|chocolate))|"
     r"(?:pouring|bucketing|pelting|chucking|lashing|hosing|pissing) (?:it )?(?:down|with rain|"
     r"of rain)?|dark nights|winter nights|soaked (?:to|through|every|going)|(?:rain|snow|ice|"
     r"wind|weather|storm) (?:\w+ )?(?:put|stopped|stops|keeps|has been|was|is|kept)|"
     r"when it rains|black ice|weather'?s",
     r"weather|rain|snow|ice|wind|cold|dark|winter|wet|heat|dark nights"),
    ("time",
     r"(?:no|not (?:enough|got the|got|have|the|have the|any|much)|never (?:enough|any|"
     r"have (?:the )?|got )|short of|run out of|ran out of|find(?:ing)? the|lack of|without the|"
     r"where (?:do|would) i (?:find|get) the) (?:spare |free )?time\b|too (?:busy|much on)|(?:so|"
     r"dead|very|really|that|always|just) (?:\w+ )?busy|"
     r"not enough hours|(?:shifts?|work|job|hours|overtime) (?:\w+ )*(?:long|took|takes|"
     r"got in the way|mad|all day|gets in the way|late|nights|eats|clash|run over)|"
     r"working (?:late|long|nights|all|every|double|two jobs|overtime)|(?:my|on) (?:night|back|"
     r"double|long) shifts?|rushed off my feet|up to my (?:eyes|neck|ears)|"
     r"(?:by|before) the time i (?:get|finish|have|am)|run ragged|(?:week|day|days|"
     r"life) (?:\w+ )?(?:ran away|got away|disappeared|flew|was mental|was mad|just goes|"
     r"fills up|was hectic|is hectic|been hectic)|hectic|no a minute|not a minute|clashes with|"
     r"(?:double|over)booked|time (?:got away|ran away|flew|is tight|just)|caught up (?:with|in|"
     r"at)",
     r"time|work|job|busy|shifts?|hours|too much on|overtime|schedule|rota|diary"),
    ("pain_or_symptoms",
     r"(?:too|so|in|dead|really|with|was|were|is|are|very|awful|my|pure|the|been|"
     r"that) (?:\w+ ){0,2}(?:sore|pain|painful|agony|stiff|aching|swollen|breathless|"
     r"out of breath|dizzy|nauseous|unwell|poorly|dizziness|nausea)\b|flare[- ]?(?:d|up|ups)?\b|"
     r"(?:knees?|hips?|back|legs?|feet|foot|shoulders?|hands?|joints?|ankles?|neck|chest|"
     r"breathing|stomach|tummy|head|migraines?|arthritis|sciatica|asthma|copd|fibro(?:myalgia)?|"
     r"ms|ibs|crohn'?s|gout|angina|sugars?|vertigo) (?:\w+ ){0,3}(?:went|gave|gives?|will not|"
     r"cannot|could not|was bad|is bad|are bad|were bad|playing up|played up|acting up|killing|"
     r"flared|hurts?|hurting|ached?|aching|sore|bad|murder|seized|locked|wrecked|crippling|"
     r"stops?|stopped|terrible|worse|rotten|louping|stiff|got me|play up)|"
     r"(?:was|been|am|came down|got|had|laid up|still) (?:\w+ ){0,2}(?:ill|sick|a cold|the flu|"
     r"covid|infection|a bug|a chest infection|unwell|laid up|in bed|hospital|bad chest|"
     r"a relapse|vomiting|the lurgy|with the cold)|hurts? (?:to|when|too|my|every|if|like)|"
     r"(?:cannot|could not|struggle to|hard to) (?:\w+ )?(?:breathe|breath|catch my breath|bend|"
     r"stand|kneel|walk far|grip|lift my)|"
     r"side effects?|panting|chest is tight|breath(?:ing|lessness) (?:was|is|got|stops|gets)|"
     r"bad (?:knees?|back|hips?|chest|leg|feet|shoulder)|(?:a )?bad (?:pain|health|symptom) day|"
     r"health (?:got|went|took|is|has been)|symptoms",
     r"pain|pains|sore|sore \w+|knees?|my back|back|hips?|breathless(?:ness)?|breathing|"
     r"arthritis|health|illness|ill|symptoms?|asthma|copd|dizz\w+|legs?|feet|joints|chest|"
     r"flare\w*|migraines?|headaches?|my condition|being unwell|stiffness|sickness"),
    ("energy",
     r"no (?:\w+ )?(?:energy|puff left|oomph|go in me|strength|stamina|spoons)|(?:too|so|dead|"
     r"pure|just|that|always|really|totally|absolutely|i am|am|was|been|very|completely|utterly|"
     r"feel|feeling|felt) (?:\w+ )?(?:tired|exhausted|drained|fatigued|weary|done in|worn out|"
     r"wiped out|sleepy|lethargic|burnt out|dead on my feet|running on empty|flat out of energy)|"
     r"fatigue|"
     r"(?:not|no|never|barely|hardly|did not|do not|cannot|could not) (?:\w+ )?(?:sleep(?:ing|"
     r"t)?|a wink)|(?:awful|bad|poor|terrible|rotten|broken|lack of|no) (?:night'?s? )?sleep|"
     r"up (?:all|half the) night|wiped (?:me )?out|wears me out|takes it out of me|(?:takes|took|"
     r"saps|zaps|drains|zapped|drained) (?:\w+ )*(?:energy|it all)|"
     r"(?:not (?:got |have |enough |the |have the |got the )*|never (?:any |have any )?|lack of |"
     r"running out of |low on |run out of |out of )energy|energy (?:is|was|levels|just|"
     r"levels are|runs|ran)|need(?:ed)? (?:a|my) (?:nap|lie down|bed)|out of (?:spoons|steam|"
     r"puff by)|spoons",
     r"energy|tired|tiredness|fatigue|exhausted|exhaustion|sleep|no sleep|worn out|sleeping|"
     r"drained|weary"),
    ("mood",
     r"(?:feel|feeling|felt|been|so|too|really|am|was|very|that|pure|bit|little|get|got|gets|"
     r"mood) (?:\w+ ){0,2}(?:down|low|depressed|anxious|sad|miserable|hopeless|overwhelmed|"
     r"stressed|stressed out|panicky|flat|numb|tearful|rubbish in myself|grim|blue|in the dumps|"
     r"lonely|nervy|upset|worried sick|fed up)\b(?! (?:the|to|by|a|in (?:weight|blood)))|"
     r"depress(?:ion|ing)|anxiety|panic attacks?|(?:my )?(?:nerves|mood|head|mental health|"
     r"stress|grief) (?:\w+ )?(?:bad|all over|not right|low|is|was|got|has|went|gets|went down|"
     r"took)|not in a good place|(?:dark|bad) (?:place|cloud|thoughts)|(?:since|when|"
     r"after) (?:\w+ ){1,3}(?:died|passed|passed away)|crying|grieving|bereave\w+|"
     r"not (?:\w+ )?in the right (?:head ?space|frame of mind|place)|head is (?:mince|full|fried|"
     r"mush|wasted|nipping)|black dog|worry(?:ing)? (?:all|about everything)|(?:cannot|"
     r"could not) face (?:people|anyone|anything|the day|going|it|folk)|stress(?:ed)?\b",
     r"mood|stress|anxiety|depression|nerves|feeling low|low mood|sad|grief|worry|worries|"
     r"my head|mental health|feeling down|panic|feeling (?:\w+ )?(?:down|low)"),
    ("confidence",
     r"no (?:\w+ )?confiden(?:ce|t)|not (?:\w+ )*(?:confident|brave|got the (?:confidence|nerve)|"
     r"have the (?:confidence|nerve)|good enough|able to do it right)|(?:lack|lost|loss|lose|"
     r"knocked?|lacking|dented|shattered|have) (?:of |all |my |in |the |me )*confidence|"
     r"confidence (?:is|was|has|just|went|in myself|has gone)|"
     r"(?:too|so|really|am|was|feel|feeling|felt|a bit|a little|pure|dead|very|get|just|be|"
     r"i am) (?:\w+ )?(?:embarrassed|shy|ashamed|scared|afraid|self[- ]conscious|nervous|awkward|"
     r"stupid|feart|intimidated|daft|frightened|terrified|conscious of)|"
     r"(?:scared|afraid|frightened|terrified|fear|worried|feart) (?:of|to|that|i|about|"
     r"in case) (?:\w+ )*(?:fall|falling|fail|failing|hurt|hurting|make (?:it|a fool)|doing|go|"
     r"going|people|what|look|looking|start|the|i|someone|overdo\w*|damage|get)|"
     r"(?:people|everyone|folk|they) (?:\w+ )*(?:look(?:ing)? at|star(?:e|ing) at|"
     r"laugh(?:ing)? at|judg(?:e|ing)|think of) me|(?:make|making|look|"
     r"feel like) (?:\w+ )*(?:a fool|an idiot|daft|stupid)|(?:do not|cannot|never) (?:think|"
     r"believe|trust) (?:i (?:can|could)|in myself|myself|my (?:body|legs|balance))|"
     r"what if i (?:fall|fail|cannot|make|do it)|show myself up",
     r"confidence|nerves about it|scared|afraid|fear|shy|embarrass\w+|fear of \w+|"
     r"self[- ]conscious|nervous|falling"),
    ("forgetting",
     r"(?:i|just|clean|always|kept|keep|keeps|totally|completely|pure|and|"
     r"went and) ?(?:\w+ )?(?:forget|forgot|forgotten|forgetting)\b|(?:cannot|do not|did not|"
     r"never|could not|hard to|trying to) (?:\w+ )?remember|slip(?:s|ped)? my mind|(?:memory|"
     r"brain fog|fibro fog|head like a sieve|brain) (?:\w+ )?(?:is|was|bad|not|awful|shocking|"
     r"means|sieve|mince|terrible|kicks|poor)|"
     r"brain fog|lost track|(?:did not|never) (?:even )?(?:cross|enter|occur)|out of my head|"
     r"went right out of|lose track|no(?:thing| one|body) (?:to )?remind(?:s|ed)? me",
     r"forgetting|forgot|memory|remembering|i forget|brain fog|routine"),
    ("other_people",
     r"(?:my )?(?:husband|wife|partner|man|mum|dad|son|daughter|sister|brother|family|kids|"
     r"children|child|grandkids|grandchildren|boyfriend|girlfriend|pals?|mates?|friends?|"
     r"neighbours?|boss|flatmate|in-laws|dog|baby|girl|boy|mother|father|gran|granny|weans?|"
     r"friend|mother-in-law) (?:\w+ ){0,4}(?:needs?|needed|will not|does not|do not|did not|"
     r"keeps?|kept|always|never|thinks?|says?|said|laughs?|laughed|gets? in|got in|not well|ill|"
     r"sick|came|bring|brings|brought|buys?|buying|bought|wants?|wanted|around|to look after|"
     r"not supportive|not help|no help|let me down|cancelled|in hospital|dropped out|cancell?ing|"
     r"off school|round|visiting|staying|tempt\w*|eats?|fighting|put me off|visit\w*|moved in)|"
     r"(?:look(?:ing)? after|caring for|car(?:e|ing) (?:for|of)|minding|running about after|"
     r"see to) (?:my|the|him|her|them|everyone|other|a)|(?:i am|a|as a|full[- ]time) carer|"
     r"no (?:babysitter|childcare|sitter|support (?:from|at)|one to (?:watch|mind|look after|"
     r"go with|come with|help)|one would|body to go with)|(?:nobody|no one) (?:to go with|"
     r"would come|at home|helps|supports|to (?:watch|mind|look after|help)|else|will come)|"
     r"family (?:stuff|things|came|crisis|emergency|commitments|got|trouble|drama)|(?:fell|"
     r"falling) out with|argument with|peer pressure|everyone (?:else )?(?:around me|at work|"
     r"in the house) (?:\w+ )?(?:smokes|drinks|eats|is|keeps)|visitors|house full|"
     r"put everyone (?:else )?first|no one to go with|(?:school|nursery) (?:run|holidays)|"
     r"kids (?:are|were) off",
     r"family|husband|wife|kids|children|child|my mum|my dad|mum|partner|other people|friends|"
     r"caring|carer|childcare|people|visitors|neighbours|my (?:son|daughter|man|mother|father|"
     r"sister|brother|grandkids|pals?|mates?|dog)"),
    ("motivation",
     r"cannot be (?:bothered|arsed|fashed|annoyed|hassled)|could not be (?:bothered|arsed|fashed|"
     r"annoyed|hassled)|not (?:\w+ )?(?:bothered|motivated|in the mood|feel like it|up for it)|"
     r"no (?:\w+ )?(?:motivation|will ?power|interest|drive|incentive|get up and go|discipline|"
     r"notion)|(?:lack of|lost (?:my|the|all)|lose|lost|zero|losing|not (?:got )?(?:the |enough |"
     r"much |any )?) ?(?:motivation|willpower|interest|drive|enthusiasm)|"
     r"(?:did|do) not (?:\w+ )?(?:feel like|fancy|feel like it|see the point)|"
     r"(?:just )?(?:being |am |too |so |very |pretty |a bit |was )lazy|laziness|"
     r"put(?:ting)? it off|procrastinat\w+|(?:ended up|just|rather) (?:on the couch|"
     r"in front of the telly|watching (?:the )?telly|sit|sat|watch(?:ing)?)|motivat(?:e|"
     r"ing) myself|could not face it|willpower|get up and go|what's the point of (?:going|"
     r"walking|trying|doing)|talked myself out|(?:sofa|couch|telly|bed) (?:won|wins|calls|"
     r"called)|make excuses|hard to get (?:going|started|myself)|no notion",
     r"motivation|will ?power|laziness|lazy|bothered|myself|me|interest|the couch|telly|"
     r"putting it off|discipline|getting started|temptation|habit"),
)  # fmt: skip

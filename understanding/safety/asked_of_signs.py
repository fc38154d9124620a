"""More questions about signs in the body: how long, where, how it compares, what it looks like."""

from __future__ import annotations

from understanding.safety.answers import (
    A_WHILE,
    ASIDES,
    CANNOT,
    HEDGED,
    NOW,
    SO,
    STILL,
    TODAY,
    Answered,
    row,
)
from understanding.safety.finding import Category

_HEART = r"(?:chest|heart|palpitations|tightness)"
_A_STROKE = r"(?:face|speech|words|arm|droop\w*|numb\w*|slur\w*|eyesight|sight|vision)"
_HE = (
    r"(?:he|she|(?:your|the) (?:husband|wife|man|partner|mum|mother|dad|father|son|daughter|friend|"
    r"pal|gran\w*|baby|child|wee \w+|toddler|boy|girl|brother|sister))"
)
_NONE = r"(?!.*\b(?:no|not|none|never|nothing|gone|fine|normal|usual|better|always)\b)"

OF_SIGNS: tuple[Answered, ...] = (
    row("pain in the chest, and for how long", Category.CHEST, NOW,
        rf"(?=.*\b{_HEART}\b).*\b(?:how long|since when|when did)\b", A_WHILE),
    row("where the pain is", Category.CHEST, NOW,
        r".*\bwhere\b.*\b(?:pain|hurt|sore|feel it|tightness)\b",
        r"(?!.*\b(?:knee|hip|ankle|foot|feet|back of (?:my|the) (?:leg|knee)|elbow|thumb|toe|lower|"
        r"heel|chesty)\w*)"
        r".*\b(?:chest|breast\w*|jaw|left arm|down (?:my|the|his|her) arm|between (?:my|"
        r"the) shoulder|"
        r"heart|centre|middle of (?:my|the) (?:chest|back)|across (?:my|the) front)\b"),
    row("the pain spreads", Category.CHEST, NOW,
        r"(?=.*\b(?:pain|chest|tightness)\b).*\b(?:spread\w*|go(?:es|ing)? (?:any|down|into|up|"
        r"through|to your)\w*|travel (?:any|down|up|to)\w*|mov(?:e|es|ing) (?:any|to|into)\w*)\b",
        rf"(?:(?!.*\b(?:away|no)\b){SO}|{_NONE}.*\b(?:arms?|jaw|neck|shoulder blades?|"
        rf"both arms)\b)"),
    row("the chest as it is now", Category.CHEST, NOW,
        rf"(?=.*\b{_HEART}\b).*\b(?:how (?:is|are|does|'s|bad)|how's|what is it like|describe|"
        r"feel\w* like|any (?:pain|tightness))\b",
        r"(?!.*\b(?:usual|normal|fine|not (?:bad|sore|tight)|no|better|easier|settled|gone|happy|"
        r"light|good|grand|when i cough|with coughing)\b)"
        r".*\b(?:tight\w*|crush\w*|heavy|squeez\w*|sore|pains?|racing|hammering|hammerin|pounding|"
        r"thump\w*|gripping|band|vice|weight|stabbing|burning|agony|(?:[6-9]|10)|missing beats|"
        r"fluttering|very bad)\b"),
    row("sweats and faints with the pain", Category.CHEST, NOW,
        r"(?=.*\b(?:sweat\w*|clammy|sick|faint|breathless|dizzy)\b).*\b(?:with (?:the|it|that)|"
        r"chest|pain|heart)\b",
        rf"(?:{SO}|{HEDGED}|{_NONE}.*\b(?:soaked|drenched|clammy|cold sweat|grey|boaking|heaving|"
        r"spinning|sweating|dizzy|faint)\b)"),
    row("the smile is uneven", Category.STROKE, NOW,
        r".*\b(?:to smile|(?:his|her|your|the) (?:smile|face|mouth))\b(?!.*\b(?:gone|swollen|"
        r"swelling)\b)",
        r"(?!.*\b(?:same|no change|both sides (?:up|fine|move)|years|always|bell|palsy|"
        r"since (?:his|her|my|the) "
        r"(?:last )?stroke|fine|normal|straight|even(?= smile|$))\b)"
        r".*\b(?:lopsided|one side\w*|wonky|squint|droop\w*|half (?:of|a|his|her)|crooked|uneven|"
        r"not even|down one|"
        r"hang\w*|slid\w*|the (?:left|right)|left side|right side|will not (?:go|lift)|twisted)\b"),
    row("face or arm not alike on both sides", Category.STROKE, NOW,
        r".*\b(?:(?:same|even|alike|equal) (?:on )?(?:both|each) sides?|both sides (?:the same|"
        r"move)|smile (?:even|properly|normal\w*))\b", ASIDES + r"(?:no|not|nope|hardly)\b"),
    row("words do not come right", Category.STROKE, NOW,
        r".*\b(?:words?|speech|speak\w*|talk\w*|sentence)\b.*\b(?:right|clear\w*|properly|"
        r"normal\w*|slur\w*|mixed|jumbled|making sense|come out|coming out)\b",
        r"(?!.*\b(?:years|always|usual|fine|dentist|since the stroke)\b)(?:"
        + ASIDES + r"(?:no|not|nope)\b(?! (?:slurr|mixed|jumbl|problem|bother))|"
        r".*\b(?:slur\w*|gibberish|garbled|jumbled|mixed|nonsense|mush|wrong (?:words|way)|drunk|"
        r"cannot (?:make|understand|get)|thick|mince)\b)"),
    row("weak or numb", Category.STROKE, NOW,
        r".*\b(?:weak\w*|numb\w*|heavy|tingl\w*|dead)\b.*\b(?:arm|leg|face|side|hand|anywhere|"
        r"suddenly)\b|.*\b(?:arm|leg|face|side|hand)\b.*\b(?:weak|numb|heavy|dead)\b",
        r"(?!.*\b(?:no|not|none|never|years|always|carpal|slept|diabet\w*|feet|usual|neuropathy|"
        r"since|nothing new)\b)"
        rf"(?:{SO}|{HEDGED}|.*\b(?:left|right|arm|leg|side|hand|whole|face)\b)"),
    row("the sign, and since when", Category.STROKE, NOW,
        rf"(?=.*\b{_A_STROKE}\b).*\b(?:how long (?:has|have|is)|since when|when did (?:it|his|her|"
        r"your|the))\b", A_WHILE),
    row("sight is lost", Category.STROKE, NOW,
        r".*\b(?:your|his|her) (?:eye)?(?:sight|vision|eyes?)\b.*\b(?:now|change\w*|lost|blurr\w*|"
        r"clear\w*)\b",
        r"(?!.*\b(?:glasses|specs|years|always|fine|cataract\w*|optician|no|not lost)\b)"
        r".*\b(?:gone|curtain|black|half|one (?:eye|side)|double|cannot see|blind|shadow)\b"),
    row("breath compared with their usual", Category.BREATHING, TODAY,
        r".*\b(?:how (?:is|'s)|how's|what is|compared?|"
        r"what about)\b.*\bbreath\w*\b(?! (?:day to day|exercis\w+|class))|"
        r".*\bbreath\w*\b.*\b(?:compared?|today|now|this morning|tonight)\b",
        r"(?!.*\b(?:no worse|not (?:any )?(?:worse|bad|too)|same|usual|as ever|fine|better|easier|"
        r"ok|good|grand|easy|normal|when i (?:climb|walk|hurry)|"
        r"clears?|pollen|every|first thing|always|stairs|hay|walked)\b)"
        r".*\b(?:worse|bad|terrible|awful|rotten|tight\w*|struggl\w*|hard (?:work|going)?|fast|"
        r"shallow|"
        r"rattl\w*|gasp\w*|far more|upright|words? at a time|like a straw|cannot|hardly|barely|"
        r"desperate|murder|fighting|bubbling)\b"),
    row("breathless at rest", Category.BREATHING, TODAY,
        r".*\b(?:breathless|out of breath|short of breath|breath\w*|puffed)\b.*\b(?:at rest|"
        r"sitting|lying|still|in bed|doing nothing)\b",
        rf"(?!.*\b(?:no|not|never|usual|same|years|always|only when i (?:climb|walk|rush))\b)"
        rf"(?:{SO}|{HEDGED}|.*\b(?:even|sitting|lying|all the time|chair|propped|upright)\b)"),
    row("many puffs, and no better", Category.BREATHING, NOW,
        r".*\b(?:puffs?|inhaler|puffer|nebuliser|blue one|reliever)\b",
        r"(?!.*\b(?:fine|a day|daily|usual|forgot|settled|better(?! yet)|helped(?! none))\b)"
        r"(?:.*\b(?:[89]|1\d|20|eight|ten|twelve|loads|tons|whole)\b.*\b(?:no|not|still|nothing|"
        r"same|tight|worse)\b|.*\b(?:done|does|doing|did) (?:nothing|hee haw|no good)\b|"
        r".*\b(?:empty|run out|ran out|cannot find)\b.*)"),
    row("no water passed for long", Category.SEPSIS, NOW,
        r".*\blast (?:\w+ ){0,3}?(?:pee|peed|urine|water|wet nappy)\b|.*\bwet napp(?:y|ies)\b",
        r".*\b(?:yesterday|last night|not (?:since|today|at all)|(?:1[2-9]|2\d|twelve|eighteen) "
        r"hours|a day|dry|cannot (?:remember|mind)|none)\b"),
    row("hardly there", Category.UNCONSCIOUS, NOW,
        rf".*\b(?:is|has|can) {_HE} (?:\w+ ){{0,2}}?(?:awake|conscious|come round|responding|alert|"
        r"waking|with you)\b",
        r"(?!.*\b(?:fine|chatting|sitting up|laughing|yes|better|tea)\b).*\b(?:was|not now|"
        r"groan\w*|"
        r"grunt\w*|mutter\w*|only just|just about|if (?:i|you) (?:pinch|shake|shout)|barely|"
        r"in and out|tried)\b"),
    row("muddled", Category.SEPSIS, NOW,
        r".*\b(?:confused|muddled|drowsy|delirious|making sense|seeing things|(?:him|her)self)\b",
        r"(?!.*\b(?:usual|always|dementia|same|alzheimer\w*|no (?:more|worse)|not (?:confused|"
        r"muddled|drowsy))\b)"
        rf"(?:{HEDGED}|.*\b(?:rambling|seeing (?:things|folk|people)|not (?:him|her)self|thinks? "
        r"(?:i am|it is|he is|she is)|does not know|did not know|talking (?:rubbish|nonsense|"
        r"mince)|away with the fairies|will not stay awake|more than usual|very)\b)"),
    row("a red line, or redness that spreads", Category.SEPSIS, NOW,
        r".*\b(?:redness|red line|wound|cellulitis|red bit|infection)\b.*\b(?:spread\w*|track\w*|"
        r"bigger|going up|worse|now|look\w*)\b",
        r"(?!.*\b(?:no|not|smaller|fading|better|healing)\b)"
        r".*\b(?:spread\w*|up (?:my|the|his|her|past)|past (?:my|the)|creep\w*|streaks?|line|"
        r"black)\b"),
    row("very hot", Category.SEPSIS, NOW, r".*\btemperature\b(?!.*\b(?:room|outside|water|pool)\b)",
        r"(?!.*\b(?:fahrenheit|oven|outside)\b)^(?:\w+ ){0,4}?(?:4[01](?:\.\d)?|39\.[5-9])\b"),
    row("the pen is used, or missing", Category.ANAPHYLAXIS, NOW,
        r".*\b(?:epi ?-?pen|adrenaline|jext|emerade)\b(?!.*\b(?:training|prescri\w+|date)\b)",
        r"(?!.*\b(?:better|fine|gone down|never needed|settled|(?:always )?carry)\b)"
        r".*\b(?:still|no (?:effect|better|change|difference)|not (?:working|helped|helping|got|"
        r"have)|"
        r"twice|both|worse|cannot find|out of date|lost it|have not (?:got )?(?:one|it)|used (?:it|"
        r"the|his|her|my)|given (?:it|him|her)|swollen|puffed|closing)\b"),
    row("swells, said how", Category.ANAPHYLAXIS, NOW,
        r".*\b(?:swell\w*|swollen|(?:your|his|her|the) (?:throat|tongue|lips))\b(?!.*\b(?:sore|"
        r"tonsil\w*|ankles?|knees?|feet|legs?|joints?)\b)",
        r"(?!.*\b(?:no|not|fine|gone down|normal|cold|ankles?|smaller|better)\b)"
        r".*\b(?:closing|tight\w*|thick|bigger|huge|balloon\w*|puffed|swelling|swollen|"
        r"like sausages|cannot (?:see|swallow|speak)|fat|worse|double|doubled)\b"),
    row("sugar very low or off the scale", Category.DIABETES, NOW,
        r".*\b(?:sugars?|glucose|bm|meter|libre|sensor)\b",
        r"(?!.*\b(?:spoons?|was|an hour ago|earlier|ketones?|a1c|now (?:[5-9]|1\d)|back (?:up )?to|"
        r"minutes|hours|days|biscuits?|teaspoons?|no sugar)\b)^(?:(?!from\b)\w+ ){0,5}?"
        r"(?:[0-2]\.\d|3\.[0-4]|(?:(?:2[5-9]|3\d)(?:\.\d)?)|lo|low|hi|too (?:low|high) to read|"
        r"off the "
        r"scale|will not read|error)\b"),
    row("sugar low", Category.DIABETES, TODAY,
        r".*\b(?:sugars?|glucose|bm|meter|blood sugar|libre|sensor)\b.*\b(?:now|reading|what|is|"
        r"say\w*)\b",
        r"^(?:it is |about |at |just |only |down to |reads? )*3\.[5-9]\b(?!.*\bnow\b)"),
    row("no insulin for days", Category.DIABETES, NOW,
        r".*\binsulin\b(?!.*\b(?:fridge|keep|store|start\w*)\b)",
        r"(?!.*\b(?:never|not on|no insulin needed|metformin)\b).*\b(?:(?:[2-9]|two|three|four|"
        r"few|couple "
        r"of) days|ran out|run out|none left|stopped (?:it|taking)|not since (?:\w+day|"
        r"the weekend)|"
        r"no(?:t| )+(?:any|had any)? ?for days|(?:60|50|40|80|100) (?:units )?(?:instead|rather|"
        r"not))\b"),
    row("sick with high sugar", Category.DIABETES, NOW,
        r"(?=.*\b(?:sugars?|ketones?|insulin|diabet\w*)\b).*\b(?:sick|vomit\w*|tummy|drowsy|"
        r"breathing "
        r"fast|thirsty)\b", rf"(?:{SO}|.*\b(?:cannot keep|all (?:day|night)|four times|"
        rf"every hour)\b)"),
    row("does not rouse", Category.UNCONSCIOUS, NOW,
        rf".*\b(?:does|is|will|did|can|are) {_HE} (?:\w+ ){{0,3}}?(?:wak\w+|rous\w+|respond\w*|"
        rf"react\w*|"
        r"answer\w*|mov(?:e|ing)|open\w*|squeez\w*|stir\w*|come to|breath\w+|hear|conscious|"
        r"talking)\b"
        r"(?!.*\b(?:usual\w*|worse|at night|in the night|exercis\w+|better|kick\w*|enough|home|"
        r"house)\b)",
        ASIDES + r"(?:no\b|not\b|nope|hardly|barely|nothing|neither)(?! (?:problem|bother|too|much "
        r"(?:better|worse)))"),
    row("has stopped answering", Category.UNCONSCIOUS, NOW,
        rf".*\b(?:how is|how's|what is|what's|is|does|can|has|are) {_HE}\b",
        r"(?!.*\b(?:texts?|calls?|phone|emails?|messages|better|fine|asleep in bed)\b)"
        r".*\b(?:stopped (?:answering|responding|talking|breathing|moving)|(?:not|never|will not|"
        r"does "
        r"not) (?:answer\w*|respond\w*|mov(?:e|ing)|breath\w*|wake|waking)|limp|floppy|lifeless|"
        r"out cold|gurgl\w*|gone (?:grey|blue|white|quiet)|eyes (?:have )?(?:rolled|gone)|"
        r"jerk\w*)\b"),
    row("a fit, and for how long", Category.UNCONSCIOUS, NOW,
        r"(?=.*\b(?:fit|fits|fitting|seizures?|shaking|jerking|unconscious|out cold|passed out)\b)"
        r".*\b(?:how (?:long|many)|since when|more than one|another|been)\b",
        r"(?!.*\b(?:years|months|ago|stopped|over|lasted|never|none|no)\b).*\b(?:\d+|two|three|"
        r"four|five|six|ten|several|few|minutes?|mins?|ages|still|since|one after)\b"),
    row("blacked out", Category.UNCONSCIOUS, NOW,
        r".*\b(?:black(?:ed)? out|faint(?:ed)?|pass(?:ed)? out|lost consciousness|knocked out|"
        r"lose consciousness)\b",
        rf"(?!.*\b(?:years|never|no|not|once when|nearly)\b)(?:{SO}|.*\b(?:twice|times|must have|"
        r"for a (?:minute|while|bit)|on the floor|woke up)\b)"),
    row("bleeds on", Category.BLEEDING, NOW,
        r".*\b(?:still bleeding|bleeding (?:now|still|much|a lot|heav\w+)|is it bleeding|"
        r"blood (?:now|still))\b",
        rf"(?!.*\b(?:no|not|stopped|little|drop|dried|scab\w*)\b)(?:{SO}|.*\b(?:soak\w*|towels?|"
        rf"pads?|"
        r"pour\w*|pump\w*|through|everywhere|puddle|pool|basin|dripping|spurting|clots)\b)"),
    row("how much blood", Category.BLEEDING, NOW,
        r".*\b(?:how (?:much|many|bad|heavy)|amount)\b.*\b(?:blood|bleed\w*|clots|pads|brought up|"
        r"cough\w*)\b",
        r"(?!.*\b(?:streak|speck|spot|pin ?prick|drop|tiny|not much|hardly)\b)"
        r".*\b(?:cup\w*|mug\w*|egg ?cup|spoon\w*|clots?|pan|bowl|basin|towels?|pads?|pints?|loads|"
        r"lots?|fist|floor)\b"),
    row("what is brought up or passed looks like", Category.BLEEDING, NOW,
        r".*\b(?:colour|look\w* like|black|blood)\b.*\b(?:vomit|sick|poo|stools?|motions?|spit|"
        r"phlegm|brought up|cough\w*)\b|.*\b(?:vomit|sick|poo|stools?|motions?|"
        r"brought up)\b.*\b(?:colour|look\w* like|black|blood)\b",
        r"(?!.*\b(?:no|not|iron|green|yellow|clear|white|brown$|gravy|old coffee)\b)"
        r".*\b(?:coffee grounds?|coffee|black|tar\w*|dark (?:blood|red)|bright red|blood\w*|"
        r"red)\b"),
    row("head hit, on thinners", Category.BLEEDING, NOW,
        r"(?=.*\b(?:head|fell|fall|bang\w*|knock\w*)\b).*\b(?:thinners?|warfarin|apixaban|sick|"
        r"sleepy|drowsy|confused|vomit\w*)\b",
        rf"(?!.*\b(?:no|not|never)\b)(?:{SO}|{HEDGED}|.*\b(?:warfarin|apixaban|rivaroxaban|"
        rf"edoxaban|"
        r"vomit\w*|boak\w*|drowsy|sleepy|confused)\b)"),
    row("cannot get up or feel the legs", Category.BLEEDING, NOW,
        r"(?=.*\b(?:fall|fell|floor|accident|hit|legs?|hip)\b).*\b(?:can you|able to|"
        r"are you able)\b.*\b"
        r"(?:get up|stand|move|feel (?:your|his|her) (?:legs?|feet|toes)|put (?:any )?weight)\b"
        r"(?!.*\b(?:stretch|exercise|easily|chair)\b)", CANNOT),
    row("the baby's movements", Category.PREGNANCY, TODAY,
        r".*\b(?:baby|bump)\b.*\b(?:mov\w+|kick\w*)\b|.*\b(?:felt|feel) the baby\b|.*\bhow (?:is|"
        r"'s) "
        r"(?:the|your) (?:baby|bump)\b|.*\b(?:movements|kicks)\b.*\b(?:today|felt|baby)\b",
        r"(?!.*\b(?:loads|lots|plenty|fine|usual|dancing|like mad|more)\b)(?:" + ASIDES +
        r"(?:no|not|nope|none|nothing|hardly|barely)\b|"
        r".*\b(?:less|fewer|quiet\w*|yesterday|last night|since|still|once|slow\w*|hardly|barely|"
        r"only (?:a|one|two))\b)"),
    row("waters or blood, with child", Category.PREGNANCY, TODAY,
        r".*\b(?:(?:your|her) waters|leak(?:ing|ed)|contractions|(?=.*\b(?:pregnan\w+|baby|bump|"
        r"weeks)\b)"
        r"(?:bleed\w*|headaches?|vision|swelling|lights))\b.*",
        r"(?!.*\b(?:no|not|none|never|drinking|litres?|glasses)\b)"
        rf"(?:(?=.*\b(?:gush\w*|trickl\w*|damp|soaked|gone|went|broke\w*|spotting|pads?|every \d+|"
        rf"bleeding|flashing|headache)\b)|(?!.*\b(?:water|fine)\b){SO})"),
    row("a child swallowed it", Category.OVERDOSE, NOW,
        r".*\bwhat (?:has|did|have|is it)\b.*\b(?:he|she|they|baby|child|wean|toddler|bairn|boy|"
        r"girl|wee one)\b.*\b(?:swallow\w*|eat|eaten|ate|drink|drunk|drank|take|taken|got into)\b",
        r"(?!.*\b(?:calpol|usual|prescribed|lunch|dinner)\b).*\b(?:tablets?|pills?|meds|batter\w+|"
        r"magnets?|bleach|berries|mushrooms?|vape|capsules?|polish|perfume|white spirit|oil|"
        r"cleaner|methadone|patch)\b"),
    row("ill after what was taken", Category.OVERDOSE, NOW,
        r"(?=.*\b(?:took|taken|take|swallow\w*|tablets|pills|overdose)\b)(?!.*\b(?:side effects?|"
        r"usual|"
        r"your (?:new|morning))\b).*\b(?:drowsy|sleepy|sick|breathing|awake|feeling)\b.*\b(?:now|"
        r"since|after|just now|yet)\b",
        r"(?!.*\b(?:no|not|fine)\b).*\b(?:drows\w*|sleepy|sick|slow|floaty|cannot (?:keep|stay|"
        r"stand)|spinning|vomit\w*|blurr\w*|numb)\b"),
    row("how much was taken, named", Category.OVERDOSE, NOW,
        r".*\bhow (?:many|much)\b.*\b(?:had|used|injected|put on|given?|"
        r"gave)\b(?!.*\b(?:to (?:drink|eat)|water|sleep|coffee|weight|time|gained)\b)",
        r"(?!.*\b(?:usual|prescribed|one|biscuits|pints|wine)\b).*\b(?:(?:\d\d+|half|whole|all|"
        r"bottle|"
        r"box|packet|strip|handful|double|too)\b.*\b(?:tablets|pills|oramorph|morphine|insulin|"
        r"units|"
        r"methadone|patches|paracetamol|codeine|co codamol|diazepam|valium|tramadol|gabapentin|"
        r"pregabalin))\b"),
    row("signs stay, asked by name", Category.ANAPHYLAXIS, NOW,
        r".*\b(?:hives|reaction|allerg\w+)\b.*\b(?:now|gone|settl\w*|better)\b",
        STILL),
)  # fmt: skip

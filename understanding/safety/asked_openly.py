"""Questions that take a danger for granted, or ask for it in other words: how often, where, who.

What is no denial tells of it: "ma thighs", "more than I let on", "through the wall".
"""

from __future__ import annotations

from understanding.safety.answers import (
    ANYTHING,
    ASIDES,
    CANNOT,
    HARM,
    HEDGED,
    NOT_SO,
    NOW,
    SO,
    TODAY,
    UNDER_16,
    Answered,
    row,
)
from understanding.safety.finding import Category

#: Dying by one's own hand, as a coach may put it.
_ENDING = (
    r"(?:end(?:ing)? (?:your|it all|things)\b|kill(?:ing)? yourself|suicid\w*|"
    r"tak(?:e|ing) your (?:own )?life|want(?:ing)? to die|wish(?:ing)? (?:you were|to be) dead|"
    r"(?:being|be) dead|(?:about|of) (?:death|dying)|rather not be here|"
    r"not (?:want(?:ing)? to )?(?:be(?:ing)? (?:here|alive|around)|wak(?:e|ing))|better off dead|"
    r"(?:such|these|those|dark) thoughts|thoughts like (?:that|this))"
)
_OPEN = r"(?:how (?:often|long|strong|bad|much|many)|since when|when|where|what|which|tell me|who)"
_HURTING = (
    rf"(?:(?:{HARM})(?:ting|ming|ing)? yourself|self[ -]?harm\w*|"
    r"cutting(?! (?:down|back|out|of grass|the|your|up|it|grass|class)\b)|"
    r"your (?:cuts|burns|scars|marks)|the (?:cuts|burns|marks))"
)
_SOMEONE = r"(?:him|her|them|some\w+|any\w+|others|people|your \w+|the \w+)"
_VIOLENT = r"(?:hurt|harm|kill|attack|stab|hit|shak)(?:ting|ing|e)?"
_OTHER = (
    r"(?:he|she|they|anyone|anybody|someone|somebody|your (?:husband|wife|man|partner|boyfriend|"
    r"girlfriend|ex|son|daughter|brother|sister|carer|mum|dad|mother|father|stepdad|uncle|family))"
)
_BY_SOMEBODY = (
    r"(?!.*\b(?:fell|fall|tripped|bumped|slipped|dog|football|door|work|gym|myself|never|not|no)\b)"
    r".*\b(?:him|her|he|she|they|man|husband|wife|partner|boyfriend|girlfriend|ex|son|daughter|"
    r"brother|father|dad|mum|stepdad|uncle|carer)\b"
)
_VIOLENCE = (
    r"(?!.*\b(?:never|nothing|not (?:hit|hurt|touch)\w*|used to|years ago)\b)"
    r".*\b(?:hits?|punch\w*|slap\w*|kick\w*|batter\w*|leather\w*|belts?|fists?|throws?|threw|"
    r"smash\w*|throat|chok\w*|strangl\w*|grabs?|grabbed|hair|shov\w*|push\w*|pins?|drags?|"
    r"locks?|locked|burns?|spits?|threat\w*|breaks|lifts? (?:his|her) hand|goes for me|lays into|"
    r"weans? (?:hide|get)|kids (?:hide|get))\b"
)
_MY_MEANS = (
    r"(?!.*\b(?:no|not|none|never|nowhere|away|gone|threw|thrown|flushed|binned|gave|given|chemist|"
    r"handed|locked|neighbour|sister|brother|friend|usual|review)\b).*\b(?:tablets?|pills?|meds|"
    r"paracetamol|insulin|knife|knives|blades?|razors?|rope|belt|cord|gun|shotgun|car|bridge|"
    r"river|loch|pier|cliff|train|railway|track|lorry|motorway|balcony|roof|multi ?storey|window|"
    r"gas|exhaust|hang\w*|drown\w*|jump\w*|overdos\w*|bath|water|morphine|drugs|heroin|"
    r"methadone|bleach|stash\w*|saved|plenty|everything)\b"
)
_AWAY = r"no|not|none|away|gone|threw|thrown|flushed|binned|gave|given|chemist|handed|locked"

OPENLY: tuple[Answered, ...] = (
    row("means or a way named", Category.SUICIDE_IMMEDIATE, NOW,
        rf"(?=.*(?:{_ENDING}|\bhurt yourself|\bharm yourself|\bact on)).*\b(?:how (?:would|might|"
        r"were|are|do|did)|what (?:would|might|were|are|do|did|have) you|which way|"
        r"anything (?:near|"
        r"there|in the house|around|to hand|with you)|do you have|have you got|a plan|the means|"
        r"ways?|thought (?:about|of) how|(?:thinking|thought) of using)\b",
        _MY_MEANS),
    row("a time or place for dying", Category.SUICIDE_IMMEDIATE, NOW,
        rf"(?=.*{_ENDING}).*\b(?:when|where|what day|how soon|at what time) "
        r"(?:would|might|will|were|are|do|did) you\b",
        # When thoughts come is asked below.
        ANYTHING[:-1] + r"(?!.*\b(?:at night|come|comes|alone|i am|low|tired|lie|sleep)\b)."),
    row("has a plan", Category.SUICIDE_IMMEDIATE, NOW,
        rf"(?=.*(?:{_ENDING}|\bact on|\bdo it)).*\b(?:(?:have|got|made|is there) (?:you )?(?:a|"
        rf"any) "
        r"(?:plan|plans|date|day|place)|planning|planned|intend|going to act|act on (?:it|them|"
        r"these|those)|close to)\b",
        rf"(?!.*\bnever\b)(?:{SO}|{HEDGED}|.*\b(?:pretty much|all set|sorted|ready|bought|wrote|"
        rf"written|planned|"
        r"place and a day|day and a place)\b)"),
    row("the tablets are at hand", Category.SUICIDE_IMMEDIATE, NOW,
        r".*\bwhere (?:are|is) (?:the|those|these|your|all the) (?:tablets|pills|knife|blades?|"
        r"razors?|rope|gun|insulin|paracetamol) (?:now|just now|right now|at the moment)\b",
        rf"(?!.*\b(?:{_AWAY}|neighbour|sister|brother|friend|skip|why|bag for the chemist)\b)."),
    row("already taken", Category.OVERDOSE, NOW,
        r".*\b(?:999|111|ambulance|samaritans|a ?& ?e)\b",
        r"(?!.*\b(?:usual|my (?:morning|night) (?:ones|tablets)|inhaler|spray|called|phoned)\b)"
        r".*\balready (?:have )?(?:took|taken|swallowed|drank|had) (?:them|it|the lot|all|too|"
        r"a)\b"),
    row("no wish to be safe", Category.SUICIDE_IMMEDIATE, NOW,
        r".*\b(?:(?:are|be|feel|stay|keep|keeping|yourself) (?:able to )?(?:\w+ )?safe (?:tonight|"
        r"from yourself|till|until|with yourself|today|this evening|by yourself|on your own)|"
        r"safe from (?:harming|hurting) yourself|trust yourself)\b",
        rf"(?!.*\b(?:yes|yeah|promise(?! that| anything)|i am safe|feel safe|fine|no (?:danger|"
        rf"problem|bother))\b)(?:{NOT_SO}|.*\b(?:what for|why (?:bother|should)|(?:can|could|will) "
        r"(?:only )?try|cannot (?:say|promise|be sure)|not (?:sure|certain)|too late)\b)"),
    row("thinks of dying, said small", Category.SUICIDE_THOUGHTS, TODAY,
        rf"(?!.*\b(?:would you like|leaflet|bereaved|lost someone)\b).*{_ENDING}", HEDGED),
    row("tells of such thoughts", Category.SUICIDE_THOUGHTS, TODAY,
        rf"(?!.*\bwould you like\b)(?=.*{_ENDING}).*\b{_OPEN}\b.*\b(?:did|do|does|have|has|are|is|"
        r"brings?|sets?|think\w*|thoughts?|feel\w*|come|last)\b", ANYTHING),
    row("nothing holds them here", Category.SUICIDE_THOUGHTS, TODAY,
        r".*\b(?:keeps? you (?:alive|here|safe)|reasons? (?:to|for) (?:live|living|stay\w*|go on)|"
        r"see a future|a way through this|anyone who would miss you|hold on for)\b",
        ASIDES + r"(?:nothing|nobody|no ?one|none|no\b|not (?:a thing|much|really|any)|never|"
        r"just (?:the|my) (?:cat|dog|dug|budgie|kids|weans?|mum)|only (?:the|my) \w+|hee haw)\b"),
    row("has tried to die", Category.SUICIDE_THOUGHTS, TODAY,
        rf"(?=.*{_ENDING}).*\b(?:tried|attempt\w*|come close|ever acted)\b",
        rf"(?!.*\b(?:years|decades|when i was|teen\w*|long)\b)(?:{SO}|{HEDGED})"),
    row("meant to die of it", Category.SUICIDE_IMMEDIATE, NOW,
        r"^(?!.*\bas you meant)(?=.*\b(?:overdose|(?:that|so|too) many|swallow\w*|cut yourself|"
        r"hurt "
        r"yourself|took (?:them|it|the|all))\b).*\b(?:mean to|meant to|on purpose|deliberate\w*|"
        r"by accident|a mistake|did you want to (?:die|hurt))\b",
        rf"(?:{SO}|{HEDGED}|" + ASIDES + r"(?:i )?(?:do not know|part of me|not (?:sure|"
        r"an accident|by accident|a mistake)|meant it|wanted (?:to|it)|no accident)\b)"),
    row("little trust in staying safe", Category.SUICIDE_THOUGHTS, TODAY,
        r".*\bhow (?:confident|sure|likely|safe)\b.*\b(?:safe|act on|"
        r"hurt yourself)\b(?!.*\b(?:class|walk\w*|bus|balance)\b)",
        r"^(?:(?:about|maybe|a|just|only|like|say|i would|would say) )*(?:[0-5]|zero|nil|nought|"
        r"one|two|"
        r"three|four|five|middling|half|not (?:very|at all|that|too|really))\b(?! ?(?:out of 5|"
        r"/5))"),
    row("is afraid of somebody at home", Category.ABUSE, TODAY,
        r".*\bmak(?:es?|ing) you (?:feel )?(?:afraid|unsafe|frightened|scared|not safe)\b",
        rf"(?!.*\b(?:used to|years|rest|games?|spiders?|heights|no one|nobody|never|physio|wee one|"
        rf"little one)\b)(?:{SO}|{HEDGED}|"
        r".*\bmy (?:grand\w+|neighbour|nephew|landlord|son|daughter|man|husband|partner)\b)"),
    row("safe only while he is away", Category.ABUSE, TODAY,
        r".*\b(?:are you|do you feel|you feel|somewhere) (?:\w+ )?safe\b",
        r".*\b(?:(?:when|while|till|until|unless|once) (?:he|she|they|my \w+) (?:is |are |goes |"
        r"gets |"
        r"comes )?(?:\w+ )?(?:out|away|asleep|sleeps?|sleeping|working|work|back|home|in|drunk|"
        r"gone)|"
        r"in the (?:loo|toilet|bathroom|cupboard)|(?:he|she) (?:has|hits|is outside)|hiding)\b"),
    row("safe from all but themselves", Category.SUICIDE_THOUGHTS, TODAY,
        r".*\b(?:are you|do you feel|you feel|keeping yourself) (?:\w+ )?safe\b",
        r".*\b(?:but|from|except) (?:me|myself)\b|.*\b(?:want (?:to )?cut|not (?:really )?"
        r"bothered if|not for long|wish i was not|do not care if)\b"),
    row("where they are as they write", Category.SUICIDE_IMMEDIATE, NOW,
        r".*\bwhere are you\b(?!.*\b(?:going|based|on the scale|with)\b)",
        r"(?!.*\b(?:bus|waiting for|walking|on my way|ducks|train home|work)\b)"
        r".*\b(?:bridge|platform|roof|railings?|edge|cliff|tracks?|multi ?storey|ledge|pier|"
        r"viaduct|"
        r"wrong side|at the (?:water|loch|river|canal|sea)|motorway|top deck|quarry|weir)\b",
        of_danger=False),
    row("going, as they write", Category.SUICIDE_IMMEDIATE, NOW,
        r".*\b(?:you|are you) still (?:there|here|with me)\b",
        r"(?!.*\b(?:bus|train|signal|battery|bed|dinner|"
        r"tea)\b).*\b(?:not (?:be )?(?:for )?(?:much )?"
        r"long|finishing|letter|goodbye|getting sleepy)\b"),
    row("has what it takes", Category.SUICIDE_IMMEDIATE, NOW,
        r".*\bwhat you(?: woul|')d need\b.*\b(?:do (?:it|that)|by you|near|to hand)\b", SO),
    row("may have taken more than meant", Category.OVERDOSE, NOW,
        r".*\b(?:taken|took|take|had|given?|swallowed)\b.*\bmore than (?:\w+ ){0,2}(?:usual|"
        r"normal|meant|prescribed|dose|should|label|one dose)\b",
        rf"(?!.*\b(?:no|not|never)\b)(?:{SO}|.*\b(?:double|twice|lots?|loads|definitely|(?:two|"
        rf"three|"
        r"four|2|3|4) (?:lots|times|doses)|extra|a good few|all)\b)"),
    row("copes by hurting themselves", Category.SELF_HARM, TODAY,
        r".*\b(?:how (?:do|did|are) you (?:cope|coping|get through|deal|manage)|what (?:do|"
        r"did) you "
        r"do (?:when|with|to (?:cope|feel|calm)|if)|what helps when|gets? too much|that bad|"
        r"at your "
        r"worst)\b",
        ASIDES + r"(?:i |just |usually |mostly |normally |only |when bad |still |a bit of |"
        r"my )*(?:cut|cuts|cutting|burn|burning|bleed|slice|slicing|self harm|scratch (?:myself|"
        r"my)|"
        r"punch (?:myself|the walls?|walls?|things)|bang my head|hit (?:myself|my head|the walls?)|"
        r"starve|(?:a |my )?(?:blade|razor|lighter)|hurt myself)\b(?! (?:down|back|out|of grass|"
        r"the (?:grass|hedge|bread)|calories|it out|off|fat|some|short))", of_danger=False),
    row("where and how often they hurt themselves", Category.SELF_HARM, TODAY,
        rf"^(?!.*\b(?:when (?:you fell|the|it slipped)|on purpose|what do you mean|when you say)\b)"
        rf"(?=.*{_HURTING}).*\b{_OPEN}\b(?! things)", ANYTHING),
    row("hurts themselves, said small", Category.SELF_HARM, TODAY,
        rf"(?!.*yourself (?:when|on the|at|falling|doing|in the))(?=.*{_HURTING}).*\b(?:are|have|"
        rf"do|"
        r"did|any|been|urges?|still|ever|feel\w*|thought)\b",
        HEDGED + r"|" + ASIDES + r"(?:just |only |a |little |few |small )*(?:scratch\w*|cuts?|"
        r"nicks?|burns?|marks?|my (?:arms?|legs?|thighs?|wrists?|stomach))\b"),
    row("slipped", Category.SELF_HARM, TODAY,
        r".*\b(?:without (?:hurting|harming|cutting)|resist\w* (?:the|any) urges?|the urge to "
        r"(?:cut|hurt|harm)|clean (?:of|from) (?:cutting|self))\b",
        ASIDES + r"(?:no\b|not\b|nope|nearly|almost|until|only|.*\b(?:slip\w*|twice|once|until|bar|"
        r"past|lasted|failed|gave in|caved)\b)"),
    row("is hurt or controlled, said small", Category.ABUSE, TODAY,
        rf"(?=.*\b(?:{_OTHER}|been)\b).*\b(?:(?:hurt(?:s|ing)?|hit(?:s|ting)?|harm(?:s|ing)?|"
        r"threaten\w*|frighten\w*|scar\w+|control\w*|forc\w+|chok\w+|strangl\w+|push\w*|"
        r"shout\w* at|"
        r"lock\w*) you|afraid of|scared of|frightened of|lay a hand|laid a hand|raised? (?:his|"
        r"her) "
        r"hand|violent|physical|rough with you|(?:made|make|makes) you (?:do|have|feel (?:un|"
        r"afraid)))\b",
        rf"(?!.*\b(?:used to|years|rest|games?|scrabble|monopoly|cards)\b)(?:{HEDGED}|"
        rf"{ASIDES}(?:slap\w*|push\w*|shov\w*|punch\w*|a (?:slap|push|dig|shove)|grabs?)\b)"),
    row("tells what is done to them", Category.ABUSE, TODAY,
        rf"(?=.*\b(?:when|what|how)\b)(?=.*\b{_OTHER}\b).*\b(?:angry|temper|drinks?|drunk|"
        r"loses it|argue|row|says? no|do to you|does to you|did to you|happens? (?:when|if|then)|"
        r"treats? you)\b", _VIOLENCE),
    row("tells whose marks they are", Category.ABUSE, TODAY,
        r".*\b(?:who (?:did|does|hit|hurts?|gave)|how did you get|what happened to|where did)\b.*\b"
        r"(?:bruis\w+|(?:those|these|the|that) marks?|black eye|cuts?|burns?|injur\w+)\b",
        r"(?!.*\b(?:appointment|leaflet|recipe|idea|job|number|referr\w+|told me|put me|sent me|"
        r"booked|dog|friend|football)\b)" + _BY_SOMEBODY),
    row("may not decide for themselves", Category.ABUSE, TODAY,
        r".*\b(?:your own (?:money|phone|tablets|medicines?|bank)|allowed|free to (?:come|go|see|"
        r"leave)|see (?:your )?(?:friends|family) when|come and go|go out when you|"
        r"(?:he|she|they|your \w+) lets? you|"
        r"your (?:money|phone|tablets|card)\b(?!'s)|decide(?:s)? (?:what|who|when))\b",
        r"(?!.*\b(?:my choice|suits? me|asked (?:him|her|them)|i do|i forget|helps?|happy|fine|"
        r"nurse|pharmacist|work|bus|weather)\b)"
        r".*\b(?:(?:he|she) (?:\w+ )?(?:keeps|has (?:it|them|the|my|all)|takes|took|checks|decides|"
        r"holds|hides|will not|does not|would not|gets? (?:angry|mad|raging|his way)|goes through|"
        r"counts?|"
        r"says? (?:no|who|when))|if (?:he|she|they) (?:lets?|says?|allows?)|not without (?:him|her|"
        r"asking)|have to ask|got to ask|need (?:his|her) permission|not allowed)\b"),
    row("he is near as they write", Category.ABUSE, NOW,
        r".*\b(?:is|are) (?:he|she|they|your \w+) (?:\w+ ){0,3}?(?:in the house|there|with you|"
        r"near|nearby|at home|home|in the room|about|around)\b.*\b(?:now|at the moment|this minute|"
        r"still|as we speak|as you)\b|.*\b(?:can (?:he|she|they) (?:see|hear|read)|safe to (?:talk|"
        r"chat|write))\b",
        r"(?!.*\b(?:no|not|out|away|work|gone|left|pub|safe|fine|moved)\b)"
        r".*\b(?:(?:through|behind|up|down) the|through by|next (?:room|door)|upstairs|downstairs|"
        r"kitchen|shower|bath|bed|asleep|sleeping|beside me|watching|coming|due|on (?:his|her) way|"
        r"living room|garden|door|hall|stairs|back any)\b"),
    row("under 16, told by a birthday or a class", Category.CHILD, TODAY,
        r".*\b(?:how old|what age|your age|are you (?:\w+ ){0,2}(?:16|sixteen)|at school|"
        r"work or (?:study|school)|what year|what class)\b(?!.*\band happy\b)",
        rf"(?:{UNDER_16}(?= |$)(?! (?:steps|out|of|percent|and a bit stone|cigs))|"
        rf"{ASIDES}(?:(?:i am )?"
        r"(?:only |just |still )?(?:in )?(?:my )?(?:first|second|third|1st|2nd|3rd) year(?: (?:at|"
        r"of) "
        r"(?:the )?(?:academy|high|school|secondary).*)?|(?:i am )?(?:in )?(?:p|primary |s)[1-7]\b"
        r".*|.*\b(?:16|sixteen) (?:next|in|soon|on))$|.*\b(?:i am|am) (?:[5-9]|1[0-5])$)"),
    row("no grown-up is there", Category.CHILD, TODAY,
        r".*\b(?:is there|any|are there) (?:\w+ )?(?:grown.?ups?|adults?)\b|.*\b(?:is|"
        r"are) your (?:mum|"
        r"dad|parents) (?:there|with you|home|at home|in|around)\b", rf"(?:{NOT_SO}|"
        rf".*\bjust me\b)"),
    row("the children are left", Category.CHILD, TODAY,
        r".*\b(?:who|any\w+|some\w+)(?:'s| is| was| else)? (?:with|looks? after|looking after|"
        r"minding|watch\w*|feeds?) (?:him when|her when|them when|(?:the|your) (?:children|kids?|"
        r"weans?|baby|bairns?|wee \w+|little \w+|girls?|boys?))\b",
        rf"(?:{NOT_SO}|.*\b(?:themselves|their ?selves|on their own|alone|the (?:oldest|eldest|"
        r"big one|telly|tv|dog|dug)|drunk|steaming|out of it|in (?:their|his|her) (?:bed|cot)|"
        r"asleep|(?:he|she|they) (?:is|are) (?:only )?(?:[4-9]|1[0-2]))\b)"),
    row("a child is hurt or not safe", Category.CHILD, TODAY,
        r".*\b(?:children|child|kids?|weans?|bairns?|baby|boy|girl|son|daughter|niece|nephew|"
        r"grand\w+)\b.*\b(?:safe with (?:him|her|them|your)|safe (?:at home|there)|(?:hurt|hit|"
        r"touched?|shouted at|frightened) (?:him|her|them|the)|happening to)\b",
        rf"(?:(?!.*\b(?:no one|nobody|never)\b){SO}|{HEDGED}|{ASIDES}(?:no|not|hardly)\b(?! "
        r"(?:one|body|danger))|.*\b(?:(?:step)?dad|uncle|boyfriend|partner|coach|teacher)\b)"),
    row("a man asks a child for pictures", Category.CHILD, TODAY,
        r".*\b(?:what (?:does|did|has) (?:he|this (?:man|person)) (?:ask\w*|want\w*|send|"
        r"sent|say)|ask\w* you (?:to|for)|keep (?:it|this) (?:a )?secret|met (?:him|this))\b",
        r"(?!.*\b(?:no|not|never|nothing)\b).*\b(?:pictures?|photos?|pics?|nudes?|naked|selfies?|"
        r"meet|secret|webcam|hotel|his (?:house|flat|car)|touch\w*)\b"),
    row("would hurt somebody, said small", Category.HARM_TO_OTHERS, NOW,
        rf"(?=.*\b{_VIOLENT} {_SOMEONE}\b)(?!.*\b{_VIOLENT} your(?:self)?\b)(?!.*\b{_OTHER} "
        rf"(?:been )?(?:ever )?{_VIOLENT}).*\b(?:you|your)\b",
        rf"(?:{SO}|{HEDGED}|{ASIDES}(?:if|when) (?:he|she|they|i)\b|.*\b(?:deserves?|wait and see|"
        r"serve (?:him|her|them) right|coming to (?:him|her|them)|tonight|too right|watch me)\b)"),
    row("has a weapon", Category.HARM_TO_OTHERS, NOW,
        r"^(?!.*\bcigarette).*\b(?:weapons?|in your hand(?! like)|carrying (?:a |any )?(?:weapon|"
        r"knife|blade|thing)|have (?:something|anything) on you)\b",
        rf"(?:(?!.*\b(?:phone|cup|stick|bag|shopping)\b){SO}|.*\b(?:knife|blade|bat|hammer|axe|"
        rf"machete|"
        r"gun|bottle|screwdriver|crowbar|chib|petrol|acid)\b(?! (?:of|in the kitchen drawer)))"),
    row("the child is not safe with them", Category.HARM_TO_OTHERS, NOW,
        r".*\b(?:baby|child|children|weans?|bairn|kids?|he|she|they) (?:\w+ )?safe with you\b",
        NOT_SO),
    row("what the voices say", Category.PSYCHOSIS, TODAY,
        r".*\bvoices\b(?! (?:group|network))|.*\b(?:a|the) voice (?:say|tell)\w*|.*\bhear(?:ing)? "
        r"(?:things|people|someone)\b|.*\bothers (?:do|can)(?:n't| ?not) (?:see|hear)\b",
        r"(?!.*\b(?:usual|same as|always (?:have|had|do)|background|ignore|not bother\w*|cpn|years|"
        r"nice|friendly|no|not|never|telly|radio|neighbours)\b)"
        rf"(?:{SO}|{HEDGED}|.*\b(?:kill|hurt|harm|jump|cut|die|burn|stab|end|hang|evil|worthless|"
        r"bad things|horrible|nasty|tell\w* me|orders?|louder|shouting)\b)"),
    row("sleepless for nights", Category.PSYCHOSIS, TODAY,
        r".*\b(?:last (?:sleep|slept|time you slept)|since you (?:slept|had any sleep))\b",
        r"(?!.*\b(?:last night|few hours|(?:4|5|6|four|five|six) hours)\b).*\b(?:[3-9]|three|four|"
        r"five|six|seven|several) (?:days|nights)\b|(?!.*\blast night\b).*\b(?:do not need|"
        r"not needed|no need for)\b.*"),
    row("sick on purpose", Category.EATING, TODAY,
        r".*\b(?:mak(?:e|ing) yourself sick|sick on purpose|"
        r"bring(?:ing)? (?:your )?food (?:back )?up|vomit\w* after|purg\w+|laxatives)\b",
        rf"(?!.*\b(?:never|nurse|constipat\w*|prescribed|doctor)\b)(?:{SO}|{HEDGED}|"
        rf".*\b(?:after (?:most|"
        r"every|each|big|all)|every (?:meal|day|night)|\d+ (?:a day|times))\b)"),
    row("no food for days", Category.EATING, TODAY,
        r".*\blast (?:eat|ate|eaten|(?:have|had) (?:an?|any|something)|proper meal|meal|"
        r"time you ate)\b",
        r"(?!.*\b(?:ago tonight|stomach bug|fast day|ramadan)\b).*\b(?:[2-9]|two|three|four|five|"
        r"six|a few|several|couple of) days\b|.*\b(?:last week|a week|not since (?:mon|tues|wednes|"
        r"thurs|fri|satur|sun)day|cannot (?:remember|mind|recall))\b"),
    row("cannot do what keeps them safe", Category.SELF_HARM, TODAY,
        r".*\b(?:put|give|move|hand) (?:them|(?:the|those|your) (?:tablets|pills|blades?|razors?|"
        r"knife|rope)) ?(?:\w+ ){0,3}?(?:out of reach|away|to some\w+|somewhere safe|in the bin)\b",
        CANNOT),
)  # fmt: skip

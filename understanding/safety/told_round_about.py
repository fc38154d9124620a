"""Danger of the mind, or from and to other people, told round about: no list of plain words has it.

"Who would even find me", "it's loaded, I know where he parks", "he holds back my painkillers till".
Each cue is a way of telling, with what a harmless neighbour of it has beside it.
"""

from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level
from understanding.text.phrases import any_of

_PET = r"(?:dogs?|cats?|budgies?|dugs?|pets?|parrot|rabbits?|hens)"
_AT_DRINK = (
    r"(?:drunk|drinking|bender|wine|vodka|steaming|hungover|wasted|pished|pissed|stoned|gear|"
    r"hammered|using|out of it|on it|bottle down)"
)
_OWN_THINGS = any_of(r"""
    bank card | card | cards | money | phone | tablets | painkillers | medicines? | medication
    pills | inhaler | keys | passport | pension | wages | benefits | purse | insulin
    walking stick | zimmer | wheelchair | hearing aids? | glasses
""")
_IMMEDIATE = cues(
    Category.SUICIDE_IMMEDIATE,
    Level.EMERGENCY,
    {
        "means put in place": any_of(r"""
            (belts?|ropes?|cord|flex) (is |are )?(already |all )?(round|around|on|over|
                tied to) the (
                banister|bannister|beam|door|hook|loft|rafters?|pole)
            (pipe|hose|tube|hosepipe) (\w+ ){0,3}?(from|on|to|over|off) the exhaust
            nooses? (\w+ )?(is |are )?(made|tied|up|ready|hung|hanging)
            exhaust (\w+ ){0,3}?(taped|hose|hosepipe|into the (car|window))
        """),
        "on the brink of a drop": any_of(r"""
            (wrong|other|outside|far) side of (the |this )?(railings?|rail|barrier|parapet|bridge)
            (top (deck|floor|level) of (the )?(multi ?storey|car ?park)|(multi ?storey|car ?park) (
                top|roof)) ... (do not|nobody|no point|goodbye|sorry|thank|bother|end|jump|reply\w*)
        """),
        "above the traffic": (
            r"(?:hard shoulder|motorway|overpass|flyover|viaduct|footbridge) (?:wall|barrier|edge|"
            r"bridge|rail) ... (?:below|fast|cars|lorries|jump|cold)"
        ),
        "last word for somebody": (
            r"tell (?:my|the) (?:\w+ ){1,2}(?:it (?:was|is) not (?:their|her|his) fault|"
            r"not to (?:cry|blame (?:her|him|them)self\w*))"
        ),
        "looked up how": any_of(r"""
            (mins|minutes|seconds|hour|quick|painless|peaceful|works?) if (you|i) (do|get) it right
            (google|googled|looked up|looking up|searched|reading up on|read up on) ... (how long (
                it|hanging|drowning|bleeding|an overdose|that) (takes|would take|lasts)(?= [.?]|$|
                to (die|drown|go|bleed|pass out)|if you)|how (much|many) (it takes|would do it|
                would it take)|which (bridge|tablets|pills))
        """),
        "all set, and leaving": (
            r"(?:affairs|papers|paperwork) (?:\w+ ){0,2}?(?:in order|sorted|done|seen to) ... "
            r"(?:gone|will not be (?:here|around)|my last|goodbye|leaving you all)"
        ),
    },
    framed=False,
    unless=any_of(r"""
        swing | trousers | kids | mot | garage | mechanic | replaced | fell off | parked | view
        holiday | tenerife | spain | filing | lunch | recipe | marathon | fire escape | curtain
        walk(ing|ed)? | swimming | washing | on the news
    """),
    sure=0.85,
)
_THOUGHTS = cues(
    Category.SUICIDE_THOUGHTS,
    Level.URGENT,
    {
        "who would find them": any_of(r"""
            who (would|will|is going to|wid) (\w+ ){0,2}?(find|finds) (me|you)
            who (would|will) be the one (to|that) finds? me
            how long (\w+ ){0,5}?(before|till|until|to|for) (\w+ ){0,3}?(find|found|notice\w*|
                miss\w*|smell\w*) (me|my body|that i)
            would (anyone|anybody|they) (even )?find me
        """),
        "tired of living": (
            r"(?:tired|sick|weary|scunnered) of (?:living|being alive|breathing|waking up)"
            r"(?! (?:in|with|on|at|out|off|alone|like|by|next|here|from|for|under|to|so early))"
        ),
        "will soon be no bother": (
            r"(?:will not|not going to|will no) (?:be )?(?:a |in )?(?:bother|bothering|trouble|"
            r"troubling|burden|burdening|problem|nuisance|your way|their way)(?: \w+){0,3}? "
            r"(?:much|any|for much|for very|very much) longer"
        ),
        "gives away what they love": any_of(rf"""
            (gave|given|giving|rehomed|rehoming|found a home for|handed|signed) (
                \w+ ){{0,2}}?{_PET} ... (
                after (i|me)|someone after|when i am (gone|not)|once i am|need (someone|
                somebody) (after|when|once)|will not be here)
            {_PET} (is |are )?(rehomed|sorted|away to \w+|gone to \w+) ... (nothing|no one|
                nobody) (\w+ )?(left|
                holding|keeping|to stay)
            (will|funeral|insurance|papers|affairs) ... (tidy|sorted|easy|ready) for them (soon|
                when|after|once)
        """),
        "worth more dead": any_of(r"""
            worth more (dead|gone|to them dead)
            (insurance|pension|policy|lump sum) ... than (with )?(me|i (am|ever|do|have))
            (insurance|pension|policy|lump sum|house) ... (if|when|once) i (am |was |were )?(dead|
                gone|not here|went|go)
        """),
        "hopes not to wake": any_of(r"""
            (hope|hoping|wish|pray|praying|want) (\w+ ){0,4}?(not|never) (to )?(open my eyes|see (
                the )?(morning|another)|come round)
            (asks?|asking|pray|prays|praying|prayed|beg|begging|plead\w*) (\w+ ){0,4}?(take me|
                come for me|be taken|to be called|call me home|let me (go|slip))(?= [.?,]|$|
                (before|in|tonight|soon|now|away|too|every))
        """),
        "a burden to be rid of": any_of(r"""
            burdens? ... (put down|got rid of|be rid of|set down|lifted off them|gone)
            (would not|will not) (step|move|jump|get) (back|aside|out of the way)(?= [.?,]|$)
        """),
        "would not hold on to life": any_of(r"""
            (close|shut|closing) my eyes (on the motorway|at the wheel|driving|while (
                i am )?driving|
                on the (road|m\d+|bypass))
            (anyone|anybody|who|nobody) (would |will )?(even )?(come|be|turn up|cry) (to|at|for) (
                my |a )?funeral
            (would not|not) fight (for my life|to stay alive|to live)
            (free|relieved|lighter|happier) (when|once|after) i (am )?(finish|finished|gone|dead|
                no more)
        """),
        "to be with the dead": (
            r"(?:go|want|ready|be) (?:to )?(?:be |go )?(?:and be )?with (?:my|our) \w+ ... "
            r"(?:enough of this|this side|other side|been too long|no life without)"
        ),
    },
    unless=any_of(r"""
        hall | map | lost | gps | hide and seek | physio | doctor | receptionist | kittens?
        puppies
        holiday | hospital | while i am | allergic | mortgage | car insurance | home insurance
        queue | haha | lol | snow | hill walk\w* | gate | front door | time i | at this rate | bus
        turned up late
    """),
    sure=0.85,
)
HELD_TO_LIFE = "held to life by somebody"
_BUT_FOR = (
    r"(?:if it was not for|if it were not for|was it not for|were it not for|but for|without)"
)
_LIVING = (
    rf"(?:(?:<LOVED>|<CHILD>)s?|{_PET}|weans?|bairns?|lassies?|laddies?|lads?|lasses|mither|family)"
)
_SOMEBODY = rf"(?:\w+ )?(?:{_LIVING}|them|him|her|faith|god|church|music)"
# "The rain is what stops me", "the warfarin keeps me alive": only somebody or a pet holds to life.
_IS_SOMEBODY = (
    rf"(?:(?:the|my|our) (?:\w+ ){{0,2}}?{_LIVING}(?: \w+)?(?: is| are| s)?|(?:he|she) is)"
)
# "I would not be here in Scotland" tells of a place.
_NOWHERE = (
    r"(?! (?:in|at|with|on|for|from|by|to|near|\w{2,}ing)\b(?! (?:the )?(?:now|all|today)\b))"
)
_HOLDS = r"(?:that |has |is )*(?:keeps|keeping|kept|holds|holding|stops|stopping) me"
# What was in the way of it then is told of now: "I'd have gone ages ago" does not fade.
_HELD = cues(
    Category.SUICIDE_THOUGHTS,
    Level.URGENT,
    {
        HELD_TO_LIFE: any_of(rf"""
            {_BUT_FOR} (the |my |our |his |her )?{_SOMEBODY},? i (do not (think|believe) i )?(would|
                will) (not (even |still )?(be (here|alive|about|around|living){_NOWHERE}|still been|
                    bother (being|living|waking)|have (been here{_NOWHERE}|lasted|seen (
                        christmas|another|
                        the (new )?year|this (year|summer|winter|morning))))|
                    (be|have been) (dead|gone|away)(?= [.?,]|$| (by now|now|long|years|ages))|
                    have (done it|ended it|(gone|been away)(?= [.?,]|$| (by now|long|years|ages))))
            if i (did not have|had not got|had not|had no) (the |my |our )?{_SOMEBODY},? i would (
                have (gone|been away|done it|ended it|jumped|been dead)(?= [.?,]|$| (by now|long|
                    years|ages))|be (away|gone|dead)(?= [.?,]|$| (by now|now))|
                not (be (here|alive|around)|have been here){_NOWHERE})
            i would (have (jumped|ended it|done it|gone|been (dead|away))|be dead) (by now |
                long ago |years ago |already )*{_BUT_FOR} (the |my |our )?{_SOMEBODY}
            ({_IS_SOMEBODY}|they are) (\w+ )?(all|what|the only (thing|reason)) {_HOLDS} here(
                ?= [.?,]|$)
            {_IS_SOMEBODY} (\w+ )?(all|what|the only (thing|reason)) {_HOLDS} (alive|
                from (doing it|ending( it)?|going)|going on)(?= [.?,]|$)
            {_LIVING} ... that is (all|the only thing) {_HOLDS} (here|alive|going on)(?= [.?,]|$)
            there (is|would be) nothing (\w+ )?(holding|keeping|hold|keep) me (here|alive|
                to life)(?= [.?,]|$)
            {_LIVING} ... there (is|would be) nothing (\w+ )?(holding|keeping|hold|keep) me(
                ?= [.?,]|$)
            ({_IS_SOMEBODY}|they are) (\w+ ){{0,4}}?(stood|stands|standing|left) between me and (
                the|a) (bridge|river|rope|end|water|pills|tablets|edge|tracks|sea)
            ^(but )?if it (was|were) not for (the|my|our) (wee |old )*{_PET}[ .]*$
        """),
    },
    fades=False,
    negatable=False,
    unless=any_of(r"""
        surgeons? | doctors? | nurses? | ambulance | paramedics? | nhs | operation | hospital
        transplant | stents? | defib\w* | donor | pacemaker | chemo | insulin | flat | house
        tenancy | village | town | job | view | garden | holding me back | haha | lol
        (here|be) (talking|chatting|typing|doing|today to|at this)
    """),
    sure=0.8,
)
_SELF_HARM = cues(
    Category.SELF_HARM,
    Level.URGENT,
    {
        "cuts all over": (
            r"(?:arms?|airms|legs?|thighs?|wrists?|stomach) (?:\w+ )?(?:is |are |"
            r"am )?(?:in ribbons|"
            r"cut to (?:bits|ribbons|shreds)|shredded|covered in cuts|all cut|full of cuts|"
            r"in slices)"
        ),
        "hits or burns themselves": any_of(r"""
            (burn|burning|burned|burnt|singe|singeing) (my|myself) (\w+ ){0,2}?with (the |a |my )?(
                straighteners|lighter|iron|tongs|cigarettes?|candle|matches|hob|spoon)
            (punch|punching|hit|hitting|bang|banging|headbutt\w*|smash\w*) (\w+ ){0,3}?(walls?|door|
                sink|my head|head|floor) ... (till|until|on purpose|only thing|when it is bad|
                when its bad|to feel|split|makes it stop)
        """),
        "fresh marks, or a burn that was meant": any_of(r"""
            (lines|cuts|scars) (\w+ ){0,3}?(fresh|new ones)
            (fresh|new) (cuts|lines|scars) (\w+ )?(on|over|under|up|down)
            (poured|held|stuck|pressed|dropped) (\w+ ){0,4}?(over|on|in|to|against) my (\w+ )?(
                foot|hand|
                arm|leg|skin|thigh) ... (wanted (to|it)|on purpose|meant (to|it)|deliberate\w*)
        """),
        "keeps a blade by": (
            r"(?:keep|carry|have|got|hide|hidden) (?:a |my |the )?(?:razor|blade|razor blade)s? "
            r"(?:\w+ ){0,3}?(?:in|under|behind|inside) my (?:phone|pocket|bag|case|pillow|drawer|"
            r"purse|sock|shoe|bra|pencil case)"
        ),
    },
    unless=any_of(r"""
        cats? | kitten | brambles? | thorns? | gorse | roses? | hedge | shav\w+ | mower | stanley
        oven | ironing | fishing | boxing | punch ?bag | gym | mile | jungle | midges | blackberr\w+
    """),
    sure=0.85,
)
_HARM = cues(
    Category.HARM_TO_OTHERS,
    Level.EMERGENCY,
    {
        "a weapon, and somebody it is for": any_of(r"""
            (it is|its|gun is|shotgun is|rifle is|the gun|air rifle) loaded ... (he|she|they|him|
                her|
                them|where)
            (hammer|bat|axe|machete|crowbar|knife|blade|petrol) (is |s )?(in|under|behind) (the|
                my) (
                boot|car|jacket|sleeve|van|seat|bag) ... (he|she|him|her|they|them|waiting)
            (he|she|they) (gets?|is getting|are getting|will get) (it|what is coming|theirs) ... (
                loaded|hammer|blade|knife|bat|axe|machete|petrol|sorry)
            (petrol|firework|lighter fuel|burning rag)s? (\w+ ){0,3}?(through|in|into) (\w+ ){0,2}?(
                letter ?box|window|door)
        """),
        "threat to somebody": any_of(r"""
            (going to|will|want to|gonna) (stab|knife|chib|slash|shoot|murder|kill|plunge|burn) (
                that|
                the|this) (\w+ )?(dealer|prick|cunt|junkie|arsehole|swine|beast|paedo|nonce|bastard|
                lad|driver|teacher|doctor|polis|cop|landlord|one (that|who))
            (blade|knife|hammer|bat|gun|rifle) (for|with) (the|that) (\w+ )?(lad|boy|guy|man|one|
                bastard) (
                that|who)
            bring\w* (\w+ )?(dad s|dads|the|a|my|grandad s|grandads) (rifle|gun|knife|blade|
                shotgun) (in|
                to|into) (school|work|class|on|the (school|class|office))
            pillow (\w+ ){0,2}?(over|on) (his|her|their|my \w+|the \w+) (\w+ )?(face|mouth|head)
            (choose|choosing|chosen|picked|list of|deciding) (\w+ )?(who|them|ones) (to |will |
                is going
                to |has to )?(pay|pays|die|dies|goes first)
            who (will |has to |is going to )?(pay|pays|die|dies) for what they (do|did|have done)
        """),
        "near to hurting a baby": any_of(r"""
            (shake|shook|shaking|threw|throw|thrown|slapped|smother\w*|shaken) (him|her|it|
                the baby) (
                till|until|to (stop|shut|make)|so|across|against|hard|again) ... (
                cry\w*|scream\w*|greet\w*|shut|quiet|stop\w*|sleep)
            (baby|child|newborn|greeting|crying|screams?|screaming) ... i (shake|shook|threw|nearly|
                almost) (\w+ )?(him|her|it)
            (nearly|almost|about to|close to) (threw|throw|throwing|shook|shaking|smother\w*|
                dropped) (
                him|her|the baby) ... (cry\w*|scream\w*|greet\w*|night|again)
        """),
        "drugs somebody": (
            r"(?:slip|slipped|slipping|crush|crushed|crushing|put|putting|stir|stirred|mix|mixed) "
            r"(?:\w+ ){0,2}?(?:my|extra|sleeping|too many) (?:\w+ )?<TABLETS> (?:\w+ )?(?:in|into|"
            r"through) (?:his|her|their|the \w+|my \w+) (?:\w+ )?(?:tea|coffee|juice|food|dinner|"
            r"soup|drink|milk|porridge|yoghurt|yogurt|mince)"
        ),
    },
    unless=any_of(r"""
        washing | dishwasher | machine | trolley | insulin | injection | chess | game | lol | haha
        film | drama | barbecue | carpet | jam for (him|her) | shed i am | diy | putting up
        physio | bean ?bag | snow ?ball | ball
    """),
    sure=0.85,
)
_CHILD = cues(
    Category.CHILD,
    Level.URGENT,
    {
        "a child goes without, for drink": any_of(rf"""
            {_AT_DRINK} ... (forgot|forget|missed|did not|could not|cannot|never|too late) (
                \w+ ){{0,2}}?(pick|collect|fetch|feed|fed|get|lift|hear|wake|change) (
                \w+ ){{0,2}}?(<CHILD>)
            {_AT_DRINK} ... (<CHILD>) (\w+ )?(go|went|goes|get|gets|were|was|had|have) (\w+ )?(
                without|
                hungry|unfed|no (tea|dinner|breakfast)|nothing|left|to feed)
            (<CHILD>) (\w+ )?(go|went|goes|get|gets|were|was|had) (\w+ )?(without|hungry|unfed|no (
                tea|
                dinner|breakfast)|left) ... {_AT_DRINK}
            (leave|leaves|left|leaving) (the |my |her |his |their )(\w+ )?(<CHILD>) (\w+ ){{0,3}}?(
                in the (car|house|flat)|alone|on their own|on (his|her|its) own|locked) ... (while|
                when|for my|bingo|pub|gear|dealer|bookies|all night|overnight)
            (<CHILD>) ... (money|cash|meter|food) ... my (cans|drink|gear|bottle|bets|habit|vodka)
            (leave|leaves|left|leaving) (the |my |her |his |their )(\w+ )?(<CHILD>) (on their own|
                alone|on (his|her|its) own) (\w+ ){{0,4}}?(when|while|to go|overnight|at night)
        """),
        "groomed": any_of(r"""
            (man|guy|bloke|stranger|coach|teacher|uncle|adult|predator|men) ... (ask\w*|want\w*|
                send\w*|
                sent|messag\w+|text\w*|dm\w*) ... (<CHILD>|her|him|she|he) ... (photos?|pics?|
                pictures?|nudes?|meet|secret|naked|selfies?)
            (my|our|the) (\w+ )?(<CHILD>) ... (man|guy|bloke|stranger|coach) ... (photos?|pics?|
                pictures?|
                nudes?|meet (her|him|up)|secret|naked)
            (guy|man|boy|boyfriend|he) (\w+ ){0,3}?(is|was|s) (2[4-9]|[3-5]\d|twenty\w*|thirty\w*|
                forty\w*) ... (mature for|our secret|pics|nudes|special|school|in s[1-4])
        """),
        "says their class at school": (
            r"^(?:i am |am )?(?:in )?(?:year [7-9]|s[1-3]|p[4-7])(?: (?:lol|here|now|at school|"
            r"btw))?$"
        ),
        "marks on a child, or told by it": any_of(r"""
            (<CHILD>) ... (belt|hand|bite|burn|cigarette|whip|slap|finger|strap) marks? (
                \w+ ){0,2}?(on|
                all over|across)
            (<CHILD>) ... (says|said|told me|tells me|telling me) ... (step ?dad|dad|uncle|grandad|
                granda|coach|teacher|boyfriend|brother) (\w+ ){0,2}?(touch\w*|hits?|hurts?|kisses|
                leathers|locks|comes in)
            (<CHILD>) (\w+ )?(has|had|with|got) (\w+ ){0,2}?bruis\w+ (\w+ ){0,3}?(fingers?|hand|
                shape|ears?|
                neck|face|back|everywhere)
            (he|man|guy|someone|stranger) (\w+ )?(sends?|sent|gives?|gave) (\w+ ){0,2}?(<CHILD>) (
                \w+ )?(
                money|gifts|presents|coins|robux) ... (pictures?|photos?|pics|meet|secret)
            (<CHILD>) (next door|upstairs|downstairs|through the wall) ... (greets?|cries|crying|
                screams?|screaming|greeting) ... (nobody|no one|never|on (his|her|its) own)
        """),
    },
    unless=any_of(r"""
        (with|at) (his|her|their|my) (gran|granny|nana|grandad|dad|mum|auntie|aunt|sister|brother)
        nursery | school trip | football team | years ago | when i was | passport | wedding
        photographer | hide and seek | karate | fancy dress | in a film | painting | photo day
    """),
    sure=0.85,
)
_ABUSE = cues(
    Category.ABUSE,
    Level.URGENT,
    {
        "keeps what is theirs": (
            r"(?:he|she|they|(?:my )?(?:\w+ )?<CLOSE>) (?:is |has )?(?:got|has|keeps?|kept|holds?|"
            r"took|takes|taken|hides?|hidden|hid|locks|locked|withholds?|controls?) (?:\w+ )?"
            rf"(?:my|all my|the) (?:\w+ ){{0,2}}?{_OWN_THINGS} ... (?:till|until|unless|if i (?:do|"
            r"behave|am)|so i (?:cannot|do not|have)|what (?:he|she) (?:wants|says)|"
            r"will not (?:give|"
            r"let)|cannot (?:go|leave|phone|call|get out|buy)|beg|earn|only gives|using (?:my|a|"
            r"the) "
            r"(?:\w+ )?(?:neighbours?|friends?|pals?|sisters?|library)|from the library|"
            r"says i (?:cannot|do not|must))"
        ),
        "laid hands on": any_of(r"""
            (had|has|got|grabbed|took|pinned|held|lifted) me (\w+ ){0,2}?by the (throat|neck|hair)
            (got|was|been|gets|being|he|she|they|<CLOSE>) (dragged|thrown|flung|shoved|hauled|
                kicked)(
                me)? (\w+ ){0,2}?(down the stairs|by (my|the) (hair|arms?|legs)|against the (wall|
                door)|into the (wall|door|wardrobe))
            (<CLOSE>|he|she|staff|nurse) (slaps?|slapped|nips?|nipped|pinches|pinched|yanks|
                yanked) (me|
                my (\w+ )?(hands?|arms?|hair|face|legs?|wrists?)) (when|if|for|because|till|hard|
                again|
                cos)
        """),
        "comes to their bed": (
            r"(?:uncle|step ?dad|grandad|granda|dad|brother|boyfriend|coach|carer|"
            r"landlord) (?:\w+ )?"
            r"(?:comes|came|gets|climbs|sneaks|got|climbed) (?:in|into|in to) (?:my|"
            r"to my) (?:room|bed) "
            r"(?:at night|when|every|and|after|drunk|once)"
        ),
        "threatened if they leave": any_of(r"""
            (not|never) (get|have|given|allowed) (a |the |my )?(key|keys|phone|money) (to|of|
                for) my own
            (told|tell|said to) (them|the \w+|everyone|folk|him|her|people) (that )?i (fell|
                had fallen|
                walked into)
            (choked|strangled|throttled|smothered|headbutted) me (out|again|on|last|till|until|when|
                because|for|in front)
            (he|husband|partner|man|boyfriend) (\w+ )?(force|forces|forced) me(?= [.?,]|$| (to (
                have|do|
                sleep)|in bed|when|every|at night|into|because))
            if i (leave|go|tell|complain|speak|phone) ... (send|sends|take|takes|keep|keeps|
                deport\w*|
                report\w*|hurt|find|finds) (me|my (kids|children|passport)|the (kids|children))
            (sleep|sleeping|slept|hide|hiding) (\w+ )?in the (bath|bathroom|car|shed|wardrobe|
                cupboard) ... (
                locked|lock|drink|drunk|temper|raging|steaming)
            (drink|drunk|temper|raging|steaming) ... (sleep|sleeping|slept|hide|hiding) (
                \w+ )?in the (bath|
                bathroom|car|shed|wardrobe|cupboard)
        """),
    },
    unless=any_of(r"""
        i asked (him|her|them) | asked (him|her|
            them) to | i forget | suits? me | my choice | helps me
        nurse keeps | judo | wrestling | rugby | wave | snor\w+ | hot | playing | toddler | puppy
        for safety | for me (because|as) | bus | early | laugh\w* | sparring | boxing | coughing
    """),
    sure=0.85,
)
_PSYCHOSIS = cues(
    Category.PSYCHOSIS,
    Level.URGENT,
    {
        "signs, off the medicine": any_of(r"""
            (stopped|off|missed|skipped|not (had|taken|taking)|came off) (\w+ ){0,3}?(injections?|
                depot|
                clozapine|olanzapine|risperidone|quetiapine|antipsychotics?|jag|jags) ... (faces?|
                telly|
                tv|voices|talk\w*|watching|messages|chosen|following|whisper\w*|radio)
            (faces?|telly|tv|voices|radio|newsreader) ... (talk|speak|watch|laugh|look|
                whisper)\w* ... since i (stopped|
                came off|missed)
        """),
        "must burn or is gassed": any_of(r"""
            (have to|got to|must|told to|meant to|to) (burn|flood) (the|my) (house|flat|place|
                building) (
                down )?(to|so|before|because) (let|get|free|stop|kill|cleanse|they|he|it)
            (neighbours?|they|upstairs|somebody|people) (\w+ )?(pump\w*|blow\w*|send\w*|beam\w*|
                feed\w*) (\w+
                )?(gas|poison|fumes|rays|radiation|signals|electricity) (\w+ )?(through|into|under|
                up|down|at)
            (not|no) (\w+ )?(slept|sleep|been to bed) ... (chosen|understand everything|
                know everything|
                special|powers|my mission|prophet)
        """),
    },
    unless=any_of("""
        barbecue | cooking | vape | boiler | film | box ?set | new baby | smoke alarm | cigarettes?
    """),
    sure=0.85,
)

CUES: tuple[Cue, ...] = (
    _IMMEDIATE + _THOUGHTS + _HELD + _SELF_HARM + _HARM + _CHILD + _ABUSE + _PSYCHOSIS
)

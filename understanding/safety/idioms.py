"""Figures of speech with dangerous words in them, blanked out before the cues are looked for."""

import re

from understanding.phrases import any_of

_FIGURES = (
    # kill, murder, shoot, hang
    r"kill(?:ing|ed|s)? (?:some |a bit of |an? |the |two |off )?"
    + any_of("""
        time | hours? | minutes? | germs? | weeds? | slugs? | pain | lights? | mood | vibe
        buzz | process | engine | birds? | wasps? | flies | fly | spiders? | mould | moss
        bacteria | bugs? | virus | craving | appetite | joke | boss | zombies | programme
        program | app | conversation | it | boredom | story | romance
    """),
    any_of("""
        heat | weather | cold | knees? | hips? | feet | foot | back | legs? | shoulders?
        shoes | boots | heels | joints | hands? | wrists? | ankles? | neck | teeth | tooth
        toes? | stairs | hills? | hill | head | sinuses | throat | gums? | hayfever
        hangover | boredom | suspense | job | work | commute | curiosity | prices? | bills?
        shifts? | humidity | arthritis | sciatica | pain | arms? | bunions? | eyes | ears?
        midges | calves | thighs | muscles | squats | exercises? | waiting | wait | traffic
        rain | gardening | housework | diet | walking | noise | drilling | smell | it | this
        that | those | these | mondays? | you | boots | guys | cramps | period | hunger
        thirst | tiredness | fatigue
    """)
    + r" (?:is|are|was|were|has been|have been|had been|just|really|pure|very|absolutely|"
    r"fair|still|s|does|be|been|\w+ing|always|near|nearly|,)*(?: (?:absolutely|pure|"
    r"really|fair|near|nearly|just|fucking|bloody))? ?(?:killing|kills|killed|murdering|"
    r"murder) (?:me|us|him|her|my \w+)",
    r"(?:will|would|did|does|could) not kill (?:me|you|him|her|us|them)",
    (
        r"(?:if|even if|though) it kills me|about killed me|(?:near|nearly|almost|fair|just|"
        r"pure) (?:killed|finished|did) me"
    ),
    any_of(r"""
        (to|would|could) kill for
        kill (to|for) (be|have|get|a|an|some|the)
        dressed to kill | in for the kill
        killed (it|two birds|the|off|my (phone|battery|vibe|mood|plants?|lawn|grass|back|
            knees?))
        killing it | kill it
        killer (\w+)
        road ?kill | buzz ?kill | to kill a mockingbird | killing eve | kill bill
        kill me now | kill or cure | kills me to | killed with kindness
        (diet|job|boredom|heat|work|walk|hill|laughing|you) (will|would|is going to) (kill|
            finish) me
    """),
    r"(?:could|would) (?:happily |easily |fair |really |quite |gladly |just )*(?:murder|"
    r"kill|strangle|throttle|swing for|brain|have killed|have strangled|have murdered|"
    r"batter|have throttled|have swung for)(?! (?:myself|himself|herself|themselves))"
    r"(?: (?:a|an|some|for|my|him|her|them|that|the|you|this|whoever|someone|one|half) ?\w*)?",
    r"murder(?:ing|ed)? (?:an? |some |the )"
    + any_of(r"""
        curry | chippy | pint | brew | cuppa | coffee | tea | pizza | burger | kebab | cake
        song | roll | bacon | biscuit | fish | bag | drink | sandwich | takeaway | haggis
        steak | sweetie | cigarette | fag | \w+ supper | \w+ roll | english language
    """),
    any_of(r"""
        murder on (the |my )?(\w+)
        murder mystery | murder she wrote | murder of crows | bloody murder
        get away with murder | blue murder
        (it|that|this|traffic|parking|m8|stairs) (is|was|are|were) (pure |absolute |sheer |
            fair )?murder
    """),
    any_of("""
        shoot me( now)?
        just shoot me | someone shoot me
        shoot(ing)? (myself in the foot|yourself in the foot|himself in the foot|the breeze|
            hoops|pool|a film|photos?)
        shot myself in the foot
        (give it|have|had|take|took|worth|get|got|getting) (a|my|another|your) (good |wee |
            little |flu |covid )?(shot|jag|jab)
        long shot
        shot in the (dark|arm)
        big shot | parting shot
    """),
    (
        any_of("""
            hang(ing)? (on|out|about|around|in there|up|fire|the|my|a|loose|back|over)
            hangry | hang myself out
            hung (over|up|out|the|on|about|around|my)
            hanging (with|by a thread|baskets?)
        """)
    ),
    # die, dead, death
    (
        r"(?:dying|dy|die|died|dies|gasping|choking|desperate|mad|parched|chokin|gaggin|"
        r"gagging|hanging|bursting|burstin) (?:for|of) (?:an?|some|another|my (?:tea|dinner|"
        r"bed|brew|lunch|fag|coffee|cuppa|holidays?)|the (?:loo|toilet|weekend|bus|kettle|"
        r"holidays?|sun)|this week)(?: (?!breath)\w+)?"
    ),
    any_of(r"""
        (dying|choking|gasping|bursting|gagging) (for|of) (?!air|breath|oxygen|cancer|it|
            this|that)\w+
        (dying|die|died|dies|choking|bursting|gagging|desperate) (to|with) (know|see|hear|
            try|get|go|meet|tell|taste|laughter|embarrassment|shame|boredom|laughing|be|
            find|start|say|do|have|watch|read|ask|eat|pee|leave)
    """),
    r"(?:could have|could of|nearly|almost|near|just about|pure|fair|absolutely|i|about) "
    r"(?:just |have |of |pure |absolutely )?(?:died|die|dying) "
    r"(?:of|from|with|when|right there|on the spot|inside|a death|laughing|of "
    r"embarrassment|a little|a thousand) ?(?:embarrassment|shame|boredom|laughter|"
    r"laughing|mortification|excitement|the embarrassment|cringe|she|he|they|i|my|the|"
    r"everyone)?",
    any_of("""
        (dying|died|die) (laughing|inside|a death|of laughter|on my feet|
            on (his|her|its) arse)
        dying (breed|art|wish|trade|language|embers|phone|battery|plants?)
        (phone|battery|laptop|car|plants?|garden|flowers?|grass|hair|tablet|broadband|telly|
            engine|signal|fish|tree|trees|inhaler battery|boiler) (is|are|was|has|have|s|
            just|about|keeps) ?(about to |going to |gonna |just |nearly )?(died|dying|dead|
            die|dies)
    """),
    r"(?:dead|deid) "
    + any_of("""
        tired | on | good | easy | nice | slow | funny | beat | proud | chuffed | happy
        keen | busy | simple | boring | quiet | long | leg | legs | heat | end | ends | line
        lines | pan | weight | sea | straight | certain | right | sure | lift | lifts
        heading | interested | excited | pleased | early | late | important | helpful
        friendly | kind | serious | drunk | hard | ringer | man walking | to the world
        on my feet | on time | cheap | nervous | embarrassing | embarrassed | annoying
        annoyed | brilliant | strict | sore | stiff | clever | wood | body | posh | polite
        loud | calm | healthy | hungry | bored | lucky | quick | fast | set | against
        in the water | from the neck | useful | pretty | romantic | cute | skin | zone
        poor | weird | strange | worried | stressed
    """),
    any_of("""
        drop dead (gorgeous|date|time)
        (arm|leg|foot|feet|legs|hand|bum) (went|go|goes|going|gone|is|was) dead (from|after|
            because|sitting|when)
        half dead | dead and buried | flogging a dead | back from the dead
        over my dead body | wake the dead | brain dead
        (look|looks|looked|feel|feels|felt) like death( warmed up)?
        death warmed up | at deaths door | sick to death | like grim death
        fate worse than death
        death (by|of|trap|metal|star|valley|duties|certificate|in paradise|on the nile|
            threats? online|do us part|and taxes|cafe|notice|march)
    """),
    any_of(r"""
        (bored|scared|worried|frightened|starved|frozen|freezing|sick|tickled|bores|scares|
            scare|worries|talked|nagged|catch (my|your)|caught (my|your)|done|loved|love|
            chilled|hugged|roasted|flogged|worked|nagging|talks?|overthought|thrilled) (me |
            us |him |her |it |them |you |myself |half )?to (death|deaths|bits|pieces)
        to die for | do or die | never say die | old habits die | live and let die
        die hard | die hards | diehard | till i die | until i die
        cross my heart and hope to die
        to my dying day
        (the )?day i die
        die of (boredom|heat|cold|embarrassment|shame|thirst|hunger|shock|old age)
        dying of (heat|cold|thirst|hunger|boredom|embarrassment|curiosity|heatstroke|shame|
            the heat|old age|man flu)
        (dying|dead|died|die) (on|in|with|of|from|after|by) (the |that |this |my |a |an |
            those |all )?(\w+ )?(treadmill|cross trainer|stairs|hill|class|hangover|cold|
            man flu|flu|burpees|spin|zumba|gym|workout|bike|heat|exercise bike|squats|rower|
            hoover|hoovering|lockdown|party|circuits|pilates|yoga|housework|week|shift)
    """),
    # heart, stroke, chest, breath
    (
        any_of("""
            heart attack (on a plate|material|grill|waiting|in a bun|special|food)
            (gave|give|giving|gives|given|nearly had|almost had|have|having|had|taking|took|
                near had) (me |us |him |her |my mum |the nurse |everyone |you |near )?(a|
                kittens and a|an absolute) (near |wee |little |mini )?(heart attack|hairy fit|
                coronary|stroke|fit|wobbly|heart failure) (when|at|with|seeing|over|because|
                laughing|if|looking|once|that|about|opening|when i)
        """)
    ),
    any_of(r"""
        (gave|give|giving|gives|nearly gave|near gave) (me |us |him |her |my \w+ |everyone |
            the \w+ )(a |an |near )+(heart attack|heart failure|coronary|fright|stroke|fit|
            seizure)
        (almost|nearly|near) (had|took|have) (a|an) (heart attack|heart failure|coronary|
            stroke|fit|seizure)
        (mum|mam|wife|husband|dad|boss|gran|he|she) (will|would|is going to) (have|take) (a|
            an) (heart attack|fit|stroke|coronary|canary)
    """),
    any_of(r"""
        stroke of (luck|genius|midnight|inspiration|fate|a pen|the pen|noon|good luck|
            twelve|bad luck|misfortune)
        strok(e|es|ed|ing) (the |my |his |her |a |our |your |their )(cat|dog|cats|dogs|
            horse|pet|pets|arm|hair|rabbit|beard|chin|ego|puppy|kitten|face|hand|head|
            wee dog|guinea pig)
        (breast|back|side|butterfly|brush|key|swim|swimming|golf|tennis|first|arm|
            front) ?strokes?
        strokes? (play|at the pool)
        four stroke | two stroke | different strokes | strokes of | heat ?stroke
        sun ?stroke | on the stroke | in one stroke | at a stroke | off my chest
        (things?|something|lot|stuff) on my chest
        chest of drawers | chest freezer | tool chest | medicine chest | treasure chest
        chest (day|press|presses|hair|waxed|size|measurement|high|deep|height|pass|fly|
            flies|strap|workout)
        beat(ing)? (my|his|her) chest
        war chest
        puff(ed|ing)? (out )?(my|his) chest
        close to (my|his|her) chest
        cards close | hairy chest
        take(s|n)? (my|your|her|his) breath away
        took (my|your|her|his|our) breath away
        breath ?taking(ly)?
        breath of fresh air
        hold(ing)? (my|your|her) breath
        waste (my|your|of) breath
        save (my|your) breath
        under (my|his|her) breath
        in the same breath | room to breathe | breathing space
        breathing (exercises?|class|technique|techniques|group|app|clinic|course|room|
            tests?|nurse|practice)
        breathe easy | breathe again | breathe a sigh | breathed a sigh | breathe down
        breathing down
        as (long|sure) as i (breathe|am breathing)
        live and breathe
        (cannot|could not|can|could|barely|hardly|struggl\w+) (hardly |barely |even |
            to )?breathe (in (this|these|that|my|the|there|here) (jeans|dress|trousers|mask|
            heat|bra|suit|skirt|top|humidity|office|house with|room with|tie|shirt|corset|
            outfit|\w+ jeans|\w+ dress|\w+ mask)|through my nose|
            out of (my nose|one nostril)|for laughing|with laughing|
            without (her|him|my (mum|boss|neighbour|ex|wife|husband)|them|someone|being|
            it costing|asking|permission))
        (laugh|laughing|laughed|giggling|giggled)( \w+){0,4} (breathe|breath|died|die|dying|
            sick|passed out|collapsed|choked|burst|cried|crying)
    """),
    # fits, collapse, blood
    any_of("""
        keep(ing|s)? fit
        get(ting)? fit(ter)?
        fit (as|and well|and healthy|for|in|into|it|like|bit|fae|enough|note|to|with|me|you|
            us|my|the|round|more|a|out)
        (hissy|coughing|sneezing|giggling|laughing|tight|loose|good|perfect|right|
            physically|not|being|am|feel|feeling|really|very|so|quite|pretty|fairly|been|
            look|looking|was) fit
        fits (in|of|and starts|of laughter|of the giggles|well|my|the|me|perfectly|with|
            around|into)
        fit of (laughter|the giggles|giggles|rage|pique|coughing)
        throw(ing|s)? a fit
        threw a fit | take a fit | have a fit
        fitting (in|into|it|the|room|rooms|out|that|tribute|end|everything|a|my|well|around|
            exercise|walks?|new|kitchen|of)
        (bra|shoe|wheelchair|kitchen|gas|dress|insole|splint|orthotics?|hearing aid|denture|
            lens) fitting
        seiz(e|ed|ing) (the|up|my|an)
        (knee|back|neck|hip|shoulder|joints|engine|hands?|it|legs?|everything|boiler|
            fingers) (has |have |had |is |are )?(just |all |totally )?(seized|seizes|
            seizing|seize) ?(up)?
        (i|to|then) (just |always |usually |often )?collaps(e|ed|ing|es) (on|in|into|
            onto) (the |my |a |his |her )?(sofa|couch|bed|settee|chair|armchair|heap|tears|
            laughter|giggles|recliner|heap laughing|front of the (telly|tv))
        (collapsed|collapse|fell) (laughing|in laughter|with laughter|about laughing|
            into bed)
        (roof|shed|ceiling|tent|business|company|marriage|wall|economy|chair|deckchair|plan|
            bridge|talks|gazebo|bed|fence|shelf|service|service has|club|table|trolley|cake|
            shop|souffle|arches?|lung last|market|pension|firm|website|
            group)( has| have| had| just)* collaps(ed|ing|es)
        (house|system|nhs|economy|country|world|service|business|whole thing|economy) (is|
            was|has|s)? ?(about to |going to )?collaps(ed|ing|e)
        (passed|pass|passing|conked|crashed|zonked) out (on the (sofa|couch|bed|settee)|
            asleep|in front|as soon|from exhaustion after|with flying|leaflets|the|flyers|
            of school)
        passed out with
        passing out (parade|leaflets|flyers)
        blackout (blinds?|curtains?)
        bleeding (heck|hell|obvious|edge|nuisance|bus|weather|heart|idiot|useless|council|
            phone|lift|nightmare|thing|love|computer|stairs|ridiculous|expensive|freezing|
            cold|radiators?|the|gums?|knackered|midges|neighbours|parking)
        (bleed|bled|bleeding) (the|a) (radiators?|brakes)
        bleed (me|us|him|you) dry
        (out of|blood from) a stone
        blood (tests?|pressure|results?|count|work|donor|donors|donation|clot|clots|bank|
            group|boils|boiling|brothers?|orange|thinners?|type|transfusion|relative|sample|
            samples|bike|bikers|moon|flow|monitor|oxygen|form|forms)
        bad blood | bloodbath | sweat and tears | sweat blood | blood sweat
        (get|gets|getting|got) (the|my) blood (pumping|flowing|going|moving)
    """),
    # cutting, hurting, ending, choking, drowning, burning
    any_of(r"""
        cut(ting|s)? (myself|yourself|himself|herself|ourselves) (a |some |off |short|out|
            loose|another|the |free|down )(\w+)?
        cut(ting)? (myself|himself|herself|my \w+) (a bit |a little |badly |slightly |
            really |quite )?(shaving|on|chopping|slicing|making|peeling|opening|cooking|
            gardening|doing|dead|in the (garden|kitchen)|at (work|the)|
            with (the|a) (tin|lid|can|paper|grater|secateurs|hedge|breadknife|
            kitchen))(?!( \w+){0,2} (purpose|razor|razors|blade|blades|knife again|
            i (feel|am|get|want)))
        cut(ting|s)? (my |the )?(grass|hedge|hair|nails|fringe|toenails|losses|hours|coat|
            costs|lawn|own (hair|grass|fringe|nails)|foot on|
            finger (on|with|making|cooking|chopping|cutting|in)|
            hand (on|with|making|opening|gardening)|leg (on|gardening|shaving)|
            legs? shaving|arm on|head on|thumb)
        cut (down|back|out|across|through|short|along|glass|corners)
    """),
    (
        any_of(r"""
            (hurt|hurts|hurting|injure|injured|injuring|strain|strained) (myself|my \w+|himself|
                herself) (at (?!night)|doing|lifting|running|falling|on (?!purpose)|playing|
                trying|exercising|again doing|moving|gardening|bending|climbing|carrying|
                slipping|getting|working|overdoing)(?! purpose)
            (without|avoid|do not want to) hurt(ing)? (myself|my \w+)
            (burn|burned|burnt|scald|scalded|bruised|nipped|bumped|skelped) (myself|
                my \w+) (a bit |slightly |badly )?(on|with|at|making|cooking|taking|ironing|out|
                in|while|when)(?! (purpose|cigarettes|a lighter))
        """)
    ),
    (
        any_of("""
            end(ed|ing|s)? (it|things|this|everything) (with (?!(a |the |my )?(rope|knife|pills|
                tablets|meds|train|gun))|between|by (text|mutual))
            end(ed|ing|s)? up
            ending (my|the|our|this|that|a) (contract|tenancy|subscription|call|membership|
                marriage|relationship|lease|chat|session|affair|job|course|conversation|
                engagement|meeting|walk|day)
            end(ed)? (my|our|the|this) (tenancy|contract|subscription|membership|marriage|
                relationship|lease|chat|session|call|conversation|meeting|course|walk|day)
            happy ending | the ending
            end in (tears|sight)
        """)
    ),
    (
        any_of(r"""
            top(ping|ped|s)? (myself |it |my \w+ |yourself |himself )?up
            topped off
            off (myself )?(to|for|on|sick|work)
            (done|do|doing) (myself|himself) (in (with the|at the|at|walking|gardening|doing|
                running|decorating|lifting|carrying|dancing|after|today walking|
                yesterday walking)|a (mischief|favour|injury)|up|proud|good|some good|out of|
                justice)
            done in (after|from|with|today|tonight|the day|by)
        """)
    ),
    any_of(r"""
        drown(ing|ed)? (in|out|my sorrows|your sorrows|it in|under) (\w+ )?(debt|paperwork|
            emails?|work|washing|laundry|bills|housework|forms|ironing|admin|gravy|sauce|
            noise|nappies|marking|texts|\w+)?
        drowned rat
        (jump|jumped|jumping|jumps) (in|into|on|off|at|for|out|through|up|over|down) (the |
            a |my |it |her |him |with )?(queue|shower|pool|bath|car|bus|taxi|bandwagon|sofa|
            couch|bed|train home|telly|tv|treadmill|bike|scales|phone|conclusions?|gun|joy|
            feet|both feet|both|deep end|chance|hoops|of bed|of my skin|and down|trampoline|
            next|first|call|a call|zoom|diving board|bus step|step|bus)
        go (and )?jump
        told (him|her|them) (to|where to) (go )?jump
        take a running jump | bungee jump | parachute jump | sky ?dive | jumping jacks
        (overdos(e|ed|ing)|od|overdone it|odd|overdone) (it |a bit |myself )?(on|
            with) (the )?(chocolate|telly|tv|cake|caffeine|coffee|sugar|christmas|netflix|
            cheese|sweets|crisps|sunshine|sun|sprouts|family|news|mince pies|easter eggs?|
            biscuits|football|garlic|chilli|tea|crosswords|vitamin d from the sun|fun|
            shortbread|turkey|haribo|ice cream|podcasts)
        overdos(e|ed|ing) it
        overdose of (chocolate|telly|sunshine|cake|family|vitamin sea|christmas|culture)
        (too (many|much)|whole (packet|box|bottle|bag|pack|lot)) (of )?(biscuits?|crisps|
            sweets|chocolates?|cakes?|chocolate|hobnobs|digestives|jaffa cakes|wine|
            pringles|cereal|mince pies|naps?|breaks?|days off|shifts|phone calls|jobs|
            things|photos|sausage rolls|ice cream|haribo|shortbread|maltesers|tunnocks|on|
            steps|classes|holidays|liberties|coffees?|teas?|calls|turns|time|sugar|salt|
            exercise|sun|tv|screen time)
        (my |his |her |the )?(wife|husband|mum|boss|dad|partner|gran|nurse|physio|trainer|
            sister|daughter|landlord|doctor|dietitian|he|she|they|missus|teacher|
            consultant) (will|would|is going to|are going to|are gonna|is gonna) (kill|
            murder|shoot|batter|skin|strangle|lynch) me (when|if|for|once|about|because|
            laughing|lol|haha|over)(?! (i (leave|tell|try|go|call|speak)|he finds me|
            she finds me|not))
        (i am going to|i will|going to|i would|gonna) (kill|murder|batter|strangle|throttle|
            swing for|shoot|skelp|wring) (him|her|them|my \w+|that \w+|you|whoever|the \w+|
            whoever \w+|someone) ?(if|when|for (eating|leaving|forgetting|that|this|not|
            losing|breaking|hiding|making)|haha|lol|with kindness|once|after|
            at (scrabble|cards|dominoes|chess|bingo|darts|bowls|tennis|badminton|golf|
            monopoly|fifa|pool|snooker|the quiz))
        beat(s|en|ing)? (me|him|her|us|them|my \w+) (up the stairs|at|to it|to the|by|
            in (a|the|straight|checkers|chess|straight sets)|on|hands down|again at|there|
            home|fair and square|every time at)
        beat(ing)? (myself|yourself|himself|herself) up
        beat(ing|en)? (it|this|my|the|that|a|cancer|diabetes|copd|depression|
            addiction) ?(cancer|time|record|target|craving|thing|addiction|virus|score|goal|
            pb|eggs|traffic|queue|path|track)?
        dead ?beat | beats me | off the beaten
        (hit|hits|hitting) (me|him|her|us|you) (up|
            with (the bill|a bill|the news|questions)|all at once|later|
            for (six|a (fee|fine))|in the (pocket|wallet|feels))
        attack(ed|ing|s)? (the|my|it|that|this|a) (garden|housework|hill|ironing|stairs|
            weeds|kitchen|dishes|paperwork|immune system|joints|garage|hedge|problem|
            cupboard|day|week|lungs|nerves|body|own \w+)
        panic attack | anxiety attack
        (asthma|heart|panic) attack (plan|tool ?kit|card)
        attack of the (giggles|midges|munchies|nerves|guilts|hiccups|clones)
        under attack from midges
        (abuse|abused|abusive|abusing) (of (power|trust|the system|position)|of parking|
            the (system|parking|nhs|privilege)|parking)
        substance abuse | alcohol abuse | drug abuse
        verbal abuse (to|towards|of) (staff|nurses|reception)
        child ?s play
        strangle (options|weeds|hold)
        choke (hold|point|up|on my words)
        choked up
        (bit|little|really|so|pure|fair|felt|was|quite|am|feel|feeling|all) choked (about|
            at|when|that|saying|watching|because)
        poison(ed|ous|ing)? (chalice|ivy|pen|atmosphere|pill|berries in|plants?|
            the (weeds|slugs|atmosphere))
        food poisoning
        bomb(ed|ing)? (the test|out|along|down)
        bath bomb
        blow up (a |the )?(balloon|balloons|airbed|lilo|paddling pool|photo|tyres?|bed)
        blew up at | worried sick
        worry(ing)? myself sick
        worried myself sick
        sick (of|and tired|with (worry|nerves|a cold|flu|excitement)|note|leave|pay|line|
            lines|day|days)
        made myself sick with | making myself sick with
        (make|makes|made|making) myself sick (worrying|with worry|thinking|over it|about)
        psycho(logist|logical|logically|therapy|therapist)
        hear(ing)? voices (outside|next door|downstairs|upstairs|
            in the (street|hall|close|stairwell|corridor)|through the wall|
            on the (radio|phone))
        the voice (uk|kids|final|auditions)
        inner voice
        voices (matter|heard|of lived|in the choir|in the street|outside|next door|
            on the bus|through the wall)
        (own|their|our|my) voices? heard
        voice (note|notes|message|messages|mail|recorder|recognition|assistant)
        suicide (squad|mission|watch on|wings|burger|run|sprints?|runs|doors)
        political suicide | career suicide | commercial suicide
        (life|living) (is|can be|would be) (pure |sheer )?hell
        to hell and back | bored out of
        out of my mind with (boredom|worry)
        lost my mind (at|over|when)
        goes? mental | going mental at | hit rock bottom prices
        (want|wanted|could|wish) (the ground|the floor|the earth) .{0,20}swallow me
        swallow(ed|ing)? (my pride|a fly|the news|hard|that|the cost|whole the idea)
        a hard pill to swallow | bitter pill | chill pill | happy pills | on the pill
    """),
    (
        r"die (?:on me|back|down|off|cast|out)|died (?:down|off|out|on me|a death)|dies "
        r"(?:down|off)|dying (?:down|off|out|on me)"
    ),
    any_of(r"""
        at the end of my tether
        end of my rope with (the|this|them|that)
        bridge (club|night|team|game|partner|of weir|card|cards|lessons|the gap|loan|toll|
            is closed|works|was closed|closed|repairs|traffic)
        over the (edge of (the|my) (bed|chair|seat)|moon|bridge)
        on edge
        edge of (my|the|your) (seat|bed|chair|town|sofa|village|settee)
        ledger
        on the ledge of the window (the|a|my) (plant|cat)
        not the end of the world
        (the )?rest of my life
        time of my life | life and soul | life of riley | get a life
        (no|not much|not a lot of|any) point (in )?((going|carrying|living|being) (on|here|
            to|in|out) (a |the |about |with |holiday|my |to |my)?\w*)(?= (diet|course|bus|
            walk|class|trip|about|holiday|website|group|gym|waiting))
    """),
)
_FIGURE = tuple(re.compile(rf"(?<![a-z0-9])(?:{figure})(?![a-z0-9])") for figure in _FIGURES)
_JOKING = re.compile(
    r"\b(?<!no )(?<!not )(?:lol|lolz|lmao|lmfao|rofl|haha\w*|hehe\w*|jk|joking|kidding|ha ha)\b"
    "|[\U0001f602\U0001f923\U0001f606\U0001f605\U0001f639]"
)


def without_figures(text: str) -> str:
    """`text` with its figures of speech replaced by as many tildes, places kept."""
    for figure in _FIGURE:
        text = figure.sub(lambda m: "~" * len(m[0]), text)
    return text


def joking(raw: str) -> bool:
    """Whether the message laughs: "lol", "haha", a laughing face. It never excuses a plan."""
    return _JOKING.search(raw) is not None

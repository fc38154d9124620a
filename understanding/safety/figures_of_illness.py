"""Figures of speech with hearts, strokes, breath, fits and blood in them."""

from understanding.text.phrases import any_of

ILLNESS = (
    # What only a machine, or a lesson, has of it.
    any_of(r"""
        (laptop|computer|phone|mobile|printer|telly|tv|car|van|engine|boiler|washing machine|
            machine|router|wifi|tablet|ipad|hoover|cooker|fridge)s?( is| has)? ((had|has|
            have|having|taken|took|taking|just|near|nearly|another|a|wee) )+(seizure|stroke|
            heart attack|fit|coronary)
        (heart(?: rate)?|my) monitor (says|said|reads|shows) (zero|nothing|error|flat)
        (teach\w*|learn\w*|shows?|showed|showing|taught|told|tells?) (\w+ ){0,3}?(what to do|
            how to help|how to save)( \w+){0,4} (choking|unconscious|bleeding|drowning|
            collapses?|collapsed|having a (stroke|heart attack|seizure|fit))
    """),
    # heart, stroke, chest, breath
    any_of(r"""
        my face (fell|dropped|was tripping me) (when|at|as|seeing|the minute)
        haemorrhaging (money|cash|staff|members|points|votes|customers)
        tight chested (top|jumper|fleece|shirt|jacket|blouse|coat|dress)
        (he is|she is|i am|he was|my man is|dad is|mum is) (unconscious|out cold|comatose) (by|
            before|after|from) (nine|ten|eleven|eight|half|\d+|his (tea|dinner|pint)|the news|
            every night)
        out cold (by|before) (nine|ten|eleven|half|\d+)
        (he|she|it|they|boss|man|wife|neighbour|wean|dog|sister|brother)( is| are|s| was)? (a|
            such a) (
            right |real |very |total |pure )?pain in the (chest|neck|bum|backside|arse|head)
    """),
    any_of("""
        heart attack (on a plate|material|grill|waiting|in a bun|special|food)
        (gave|give|giving|gives|given|nearly had|almost had|have|having|had|taking|took|
            near had) (me |us |him |her |my mum |the nurse |everyone |you |near )?(a|
            kittens and a|an absolute) (near |wee |little |mini )?(heart attack|hairy fit|
            coronary|stroke|fit|wobbly|heart failure) (when|at|with|seeing|over|because|
            laughing|if|looking|once|that|about|opening|when i)
    """),
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
        (cannot|could not|hardly|not|suffocating|drowning) (breathe )?(for|in|under|with) (all )?(
            the |my |these |a )?(\w+ )?(forms?|letters|paperwork|bills|visitors|
            appointments|emails|meetings|washing|ironing|homework|relatives)
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
        out cold (till|until|by|before) (the alarm|the morning|morning|ten|half|seven|eight|nine)
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
)

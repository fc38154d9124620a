"""Cues of an eating disorder: purging, not eating, fear of food."""

from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level
from understanding.text.phrases import any_of

_EATING_URGENT = cues(
    Category.EATING,
    Level.URGENT,
    {
        "purging": any_of(r"""
            (sick|vomit\w*|throw up|throwing up|puke|spew) (\w+ ){0,1}?after (every|each|
                all) (meal|meals|time|dinner|bite) ... (on purpose|make myself|deliberately|
                to (lose|stay|get))
            (sick|vomit\w*|throw up|throwing up) (\w+ ){0,4}?on purpose
            (mak(e|es|ing)|made|force|forcing|forced) (myself|himself|
                herself) (to )?(be )?(sick|vomit|throw up|puke|spew|boak)(?= [.?,]|
                $| (after|again|when|every|to|because|so|most|twice|\d|and|if|as|at|in|all|most|
                several|once|daily))
            purg(e|es|ed|ing)(?= [.?,]|$| (after|again|every|and|most|when|because|my|
                everything|daily|again|twice|several|all|is|cycle))
            (fingers|finger|toothbrush|hand) down my throat
            (bring|bringing|brought|throw|throwing|threw|sick\w*|vomit\w*|
                spew\w*) (\w+ ){0,3}?(up )?(after (eating|meals|every|i eat|dinner|each|a meal)|
                everything i eat|what i (eat|ate|have eaten)|
                my (dinner|food|tea|lunch)) (\w+ ){0,3}?(on purpose|
                to (lose|keep|stay|be thin|get)|so i|because i (feel|am) (fat|guilty)|
                deliberately|secretly)
            (laxatives?|water tablets|diet pills|slimming pills|dulcolax|senokot|
                ex lax) (\w+ ){0,6}?(to lose|lose weight|to get (thin|rid)|to stay|
                so i (do not|am|lose|can)|after (eating|i eat|meals|binge|every)|every day to|
                for weight|get the weight|to be thin|skinny)
            (binge|bingeing|binging|bingeing) and (then )?(purge|purging|be sick|being sick|
                vomit|throw|make|making)
        """),
        "not eating for days": any_of(r"""
            (not|no|have not|never|hardly|barely|without|has not|nothing|nae|stopped|
                refus\w+) (\w+ ){0,3}?(eaten|eat|eating|ate|food|had (any )?food|
                to eat) (\w+ ){0,4}?(for|in|since|over) (\w+ ){0,2}?(days|a week|weeks|\d days|
                monday|tuesday|wednesday|thursday|friday|saturday|sunday|last week|a fortnight)
            (\d+|two|three|four|five|six|seven|a few|several) days (\w+ )?(of |on |with )?(just|
                only|
                nothing but|on just|on only) (\w+ )?(water|black coffee|black tea|ice|diet coke)
            (brought|bring|bringing|bought) (it|that|them|the lot|
                everything) (all )?(back )?up (like always|
                as usual|as always|like usual|on purpose|same as (always|usual|every)|every time|
                like i (always )?do|again like always)
            (brought|bring|bringing) my (dinner|tea|supper|food|lunch|meals?) (back )?up (after|
                again|(the )?same as|like (always|every)|as (usual|always)|every|on purpose)
            (skip\w*|miss\w*|leav\w+ out|left out|stop\w*) (taking )?(my |
                the )?insulin (\w+ ){0,2}?(to|
                so) (\w+ ){0,3}?(lose|drops?|goes down|weight|thin|slim|the (scales|number))
            starv(e|ing|ed) myself
            (want|trying|going) to starve
            (fasting|fasted) (\w+ ){0,3}?(days|week) (\w+ ){0,3}?(lose|thin|fat|because|punish)
            (only|just|nothing (but|except|bar|apart from)|nothing other than) (water|
                black coffee|coffee|black tea|diet (coke|cola|pop|juice|irn bru)|cola|ice|gum|
                chewing gum) (\w+ ){0,6}?(days|week|all week|since (\w+day|the weekend|last
                week))
        """),
    },
    unless=(
        any_of(r"""
            stomach bug | tummy bug | sickness bug | norovirus | food poisoning | chemo\w*
            pregnan\w+ | morning sickness | hangover | flu | antibiotics | gastro\w* | migraine
            travel sick\w* | operation | theatre | colonoscopy | worry | meat | sugar
            chocolate | crisps | bread | biscuits | takeaways? | junk | cake | sweets
            fast food | red meat | dairy | gluten | carbs | rubbish
            out (in|for)
            breakfast | lunch | no money | cannot afford | food ?bank | skint | no food in
            cupboards? | ramadan | lent | the inbox | my wardrobe | emails | cat | dog
        """)
    ),
)
_EATING = cues(
    Category.EATING,
    Level.CONCERN,
    {
        "eating disorder": (
            r"(?:anorexi[ac]\w*|bulimi[ac]\w*|eating disorder|binge eating|orthorexi\w*|"
            r"arfid|disordered eating)"
        ),
        "restricting": any_of(r"""
            (skip|skipping|skipped|miss|missing) (\w+ )?meals? (\w+ ){0,4}?(to (lose|get|be|
                stay)|so i|because i (am|feel) (fat|disgusting|huge)|lose weight|on purpose)
            (scared|terrified|afraid|frightened|fear|panic\w*) (\w+ )?(to eat|
                of (eating|food|gaining|getting fat|putting on weight|calories|weight)|
                about (eating|food|calories)|eating (in front|anything|carbs))
            (restricting|restrict|restricted|counting every calorie|count every calorie|
                obsess\w+ (with|over|about) (calories|my weight|food|the scales)|
                weigh myself (\w+ )?(times|every hour|after every|constantly|ten|five|
                several))(?= [.?,]|$| (my (food|eating|calories|intake)|food|again|calories|
                what|and|is|because|times|hour|meal|a day|it|every))
            (only|just|under|less than|on|eat|eating) (\w+ ){0,2}?([1-9]00|[1-7]\d0) (calories|
                cals|kcal)
            (guilty|guilt|disgusting|disgusted|hate myself|ashamed|
                sick with guilt) (\w+ ){0,3}?(when(ever)? i eat|every time i eat|
                after (eating|i eat|every meal|food|a meal|meals)|for eating|about eating)
            (punish(ing)? myself|earn (my )?food|burn off everything i eat|exercise off every|
                chew and spit|hide food|hiding food|pretend(ing)? (i have|to have) eaten|
                lie about eating|lying about (what i|eating)|do not deserve (to eat|food)|
                avoid eating|avoiding food|cannot stop bing\w+|
                binge (every|most|at) (night|day)|bing(e|ing|eing) (again|in secret|
                and (hate|hide|cannot)|every|at night|on food|until|till))(?= [.?,]|$| \w)
            (too|so) fat to (eat|deserve)
            want to (be|get) (skin and bone|size zero|skeletal|underweight|as thin)
            stopped eating(?= [.?,]|$| (because|properly|altogether|again|and|i|to|completely|
                almost))
            (barely|hardly) eat(ing|en)?(?= [.?,]|
                $| (anything (because|so|to|as)|and (i am|feel|it)|because|to (lose|be)|now))
        """),
    },
    unless=(
        any_of("""
            helpline | charity | nurse specialist
            beat (scotland|charity)
            salt | fluids? | fluid restriction
            restricted (view|diet for my kidneys|movement|access|mobility|parking)
            mum had | daughter had | netflix | box ?set | telly | series | recovered
        """)
    ),
    sure=0.75,
)

CUES: tuple[Cue, ...] = _EATING_URGENT + _EATING

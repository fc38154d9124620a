"""Cues of a question about medicines: start, stop, dose, mix, side effect, missed dose."""

from understanding.safety.cues import Cue, cues
from understanding.safety.finding import Category, Level
from understanding.text.phrases import any_of

_ASK = any_of(r"""
    can | could | should | shall | may | must | will | would | do | does | did | am | is
    are | what | when | how | why | which | if | wonder\w* | whether | ok | okay | safe
    allowed | need | any | has | have | better | advise | advice | best | want
    thinking | think | tempted | thought | considering | decided | going | like
    worried | scared | afraid | unsure | not sure | confused | question | hate | rather
    feel like | fancy | fed up | sick of | might | wanting | hoping | plan | planning
    about | do not | not | never
""")
_CHANGE = any_of("""
    stop | stopping | stopped | start | starting | started | come off | coming off
    came off | go off | going off | get off | getting off | quit | quitting | ditch
    ditching | ditched | chuck | chucking | chucked | bin | binned | skip | skipping
    skipped | double | doubling | doubled | halve | halving | halved | half | cut down
    cutting down | cut back | cut | cutting | reduce | reducing | reduced | lower
    lowering | lowered | increase | increasing | increased | up | upping | upped
    change | changing | changed | switch | switching | switched | swap | swapping
    swapped | give up | giving up | gave up | drop | dropping | dropped | wean | weaning
    taper | tapering | adjust | adjusting | adjusted | not take | not taking | leave off
    miss out | go back on | going back on | go on | going on | try | trying | taken off
    take less | taking less | take more | taking more | combine | combining | mix
    mixing | mixed | crush | crushing | split | splitting | chew | open | share
    sharing | borrow | stay on | restart | restarting | packed in | pack in | packing in
""")
_QUESTION = cues(
    Category.MEDICATION,
    Level.CONCERN,
    {
        "may I take": any_of(r"""
            (can|could|should|shall|may|must|is it (ok|okay|alright|safe|all right|fine|
                dangerous|bad|harmful|still ok|normal)|
                am i (ok|okay|alright|allowed|safe|meant|supposed|fine|able)|ok|okay|safe|
                alright|will it (harm|hurt)|would it (be ok|harm|hurt|matter|be safe)|
                do i (need|have|really need|still)|does it matter|are you allowed|
                is there any harm|what if|what happens if|what would happen if|what about|does|
                do|did|will|would) (\w+ ){0,4}?(take|taking|took|have|having|use|using|give|
                giving|get|drink|drinking|mix|mixing|combine|eat|put|try|need|
                inject) (\w+ ){0,7}?(<MED>)
            (take|taking|have|mix|mixing|drink|drinking|use|combine|combining|alcohol|
                grapefruit|bevvy|wine|beer|pint|cbd|vitamins?|supplements?|herbal|
                turmeric) (\w+ ){0,5}?(with|alongside|on|along with|together with|
                at the same time as|while on|when on|as well as|on top of|
                and) (\w+ ){0,4}?(<MED>)(?= .{0,60}\?| [?]|
                .{0,40}(ok|okay|safe|alright|clash|interact|interfere|react|harm|mix|allowed))
            (<MED>) (\w+ ){0,4}?(with|and|alongside|together with) (\w+ ){0,3}?(<MED>|alcohol|
                a drink|wine|beer|grapefruit|vitamins?|supplements?|bevvy|whisky|a pint|cbd|
                herbal|milk|turmeric)(?= [?.]|$| (ok|okay|safe|together|at the same|alright|
                at once|fine))(?= .{0,40}\?|.{0,40}(ok|okay|safe|alright|together|fine)|$)
            (interact|interacts|interaction|interactions|clash|clashes|interfere|interferes|
                react|reacts|contraindicat\w+|mix) (\w+ ){0,4}?(with|between|
                well with) (\w+ ){0,4}?(<MED>|each other|it|them|alcohol)
            (would|will|is|are) (\w+ ){0,2}?(<MED>) (be )?(ok|okay|alright|all right|safe|fine|
                any (good|use)|bad|dangerous|allowed) (for|with|to (take|use|have)|if)
            (do|does|will|can|would) (\w+ ){0,3}?(<MED>) (\w+ ){0,3}?(mix|clash|interact|
                interfere|affect|make|cause|stop|help|go with|work with|raise|lower|react|thin|
                damage|harm|wreck|rot|upset|give)
            (drink|drinking|alcohol|bevvy|a pint|wine|whisky|a dram) (\w+ ){0,3}?(on|with|
                while on|when on|while taking|when taking|when i am on) (\w+ ){0,3}?(<MED>)
        """),
        "dose or timing": any_of(r"""
            is (\w+ ){0,2}?(<MED>) (\w+ ){0,4}?(ok|okay|safe|too (many|much|strong)|alright|
                enough|dangerous)
            (how (many|much|often|long)|what (dose|strength|time|
                is the (right |max |maximum |correct |usual )?(dose|dosage|amount|limit)|
                amount)|which|when (should|do|is best|can|shall)|what time|max|maximum|
                right dose|correct dose|highest dose) (\w+ ){0,7}?(<MED>|take it|take them)
            (dose|dosage|strength) (\w+ ){0,5}?(too (high|low|strong|much|weak)|right|wrong|
                correct|high enough|strong enough|need\w* (changing|upping|lowering)|changed|
                doubled|upped|reviewed|ok|okay)
            (too many|so many) (tablets|pills|meds|medicines|
                medications)(?= .{0,40}(need|all|cut|stop|come off|really|\?))
            (do i|should i|do you think i|must i) (\w+ ){0,3}?(still )?(need|have to take|
                keep taking|carry on taking|continue|keep on|stay on) (\w+ ){0,4}?(<MED>|them|
                it)(?= [?.]|$| \w)
            (double|doubling|catch) up (\w+ ){0,4}?(dose|tablets?|pills?|later|next|<MED>)
            (on an empty stomach|before or after (food|meals|eating)|with or without food|
                morning or (at )?night) .{0,60}(<MED>|\?)
            (<MED>) (\w+ ){0,4}?(before or after|with or without|on an empty|in the morning or|
                with food or|morning or night|out of date|past (its|their)|expired)
        """),
        "start, stop or change": any_of(rf"""
            {_ASK} (\w+ ){{0,4}}?{_CHANGE} (\w+ ){{0,5}}?(<MED>)
            (i have|have|i|ive|just|she has|he has|decided to|been|has|then|so i|and|mum has|
                husband has|wife has|dad has|myself) (\w+ ){{0,2}}?(stopped|stop|stopping|
                halved|doubled|binned|chucked|ditched|come off|came off|quit|cut down|reduced|
                upped|skipped|skipping|gave up|given up|not been taking|not taken|not taking|
                changed|weaned|packed in|left off) (\w+ ){{0,5}}?(<MED>)
            (stop|stopping|come off|coming off|get off|getting off|off|reduce|reducing|
                cut down( on)?|come aff|ditch|quit|wean off|taper) (\w+ ){{0,3}}?(my|the|these|
                all|of|taking|this|his|her|those|them) (\w+ ){{0,4}}?(<MED>)
            (do not|not|never|hate|refuse to|cannot be bothered) (\w+ ){{0,2}}?(want|need|like|
                feel|fancy|see|going|believe|wish|taking|think i need|sure i need|
                agree with) (\w+ ){{0,4}}?(take|taking|to be on|be on|on|point of|the point in|
                these|my|in|to|any) (\w+ ){{0,3}}?(<MED>)
            <MED> .. (stop|stopping|come off|chuck|bin|ditch) (them|it|taking)
            (without|instead of|rather than|alternative to|alternatives to|replace|replacing|
                natural) (\w+ ){{0,4}}?(<MED>)(?= .{{0,60}}\?|.{{0,20}}$)
            (am|feel|feeling|so|i am) (\w+ ){{0,2}}?(better|fine|ok|great) (\w+ ){{0,3}}?(so|
                do i|can i|should i|without) (\w+ ){{0,6}}?(<MED>)
            (doctor|gp|nurse|they|consultant|pharmacist|
                hospital) (\w+ ){{0,3}}?(wants? (me )?to|wants? me on|put(ting)? me on|
                suggested|prescribed|offered|started me on|says? (i should|to|i need)|
                told me to|has put me on|upped|doubled|changed|
                wants? to (up|change|start|put)) (\w+ ){{0,6}}?(<MED>) .{{0,60}}(not sure|
                scared|worried|do i|should i|but i|do not want|\?|unsure|afraid|frightened|
                nervous)
        """),
        "side effects": any_of(r"""
            side effects?
            (<MED>) (\w+ ){0,4}?(mak(e|es|ing)|made|giv(e|es|ing|en)|gave|caus(e|es|ing|ed)|
                because|upset(s|ting)?|knock(s|ing|ed)?|turn(s|ing|ed)?|leav(e|es|ing)|messing|
                affecting|affects?|wreck(s|ing|ed)?|ruin(s|ing|ed)?|zombif\w+|wiping|wipe|
                putting|brought|bring(s|ing)?|hurt\w*|playing havoc|played havoc|keep\w*|
                put) (\w+ ){0,1}?(me|my|him|her|a|the|on|pain|weight|with|diarrhoea|headaches?|
                sickness|dizziness|nausea|rash)
            (<MED>) (\w+ ){0,4}?(not agree\w*|do not agree|does not agree|did not agree|
                disagree\w*|not (really |even )?(working|helping|doing|touching|suit\w*|right)|
                do not (\w+ )?(work|help|suit|touch|agree|do|seem)|
                does not (\w+ )?(work|help|suit|touch|agree|do|seem)|stopped working|useless|
                wear(s|ing)? off|addictive|bad for|poison|too strong|reaction|itchy|
                rash)(?! (well|great|good))
            (since|ever since|after) (\w+ ){0,5}?(start\w*|taking|on|new|chang\w+|took|
                increas\w+|they put me on|went on|going on|come off|coming off|stopping|stopped|
                doubled|upped) (\w+ ){0,5}?(<MED>)
            (reaction|allergic|rash|dizzy|sick|nausea|nauseous|drowsy|sleepy|itchy|ill|
                constipat\w+|diarrhoea|headaches?|swollen ankles|cough|weight|tired|exhausted|
                zombie|funny|shaky|woozy|hallucinat\w+|queasy|bunged up|spaced out|groggy|foggy|
                low|down|unwell) (\w+ ){0,6}?(from|because of|due to|with|on|off|caused by|
                after|since) (\w+ ){0,5}?(<MED>)
            (could|is|can|might|are) (it|this|that|these) (\w+ ){0,4}?(be |from |because of |
                the |my )+(\w+ ){0,2}?(<MED>)
            (could|can|might|is|would) (\w+ ){0,6}?(be|from|due to|caused by|because of) (the|
                my|a side effect of) (\w+ )?<MED>(?= [.?]|$)
            blame (it on )?(my|the|these) (\w+ )?<MED>
            (<MED>) (\w+ ){0,2}?(withdrawal|withdrawals)
            withdrawal (from|off) (\w+ ){0,2}<MED>
        """),
        "round about": any_of(r"""
            (scared|afraid|frightened|worried|terrified) (\w+ ){0,3}?(get|getting|be|become|end up|
                become) (hooked|addicted|dependent)
            (<MED>) ... (hooked|addicted|dependent)(?= [.?,]|$| (on|to))
            what (is|s|was) the (point|use|good) (of|in|taking) (\w+ ){0,3}?(<MED>)
            (<MED>) (has|have|had) (me|my \w+) (\w+ )?\w+ing
            (upped|changed|doubled|halved|lowered|stopped|dropped|raised|
                cut) my (\w+ )?(<MED>) (\w+ )?(and|but) (\w+ ){0,2}?(not|no|unsure|worried|scared|
                cannot|do not|feel|wonder)
            (they|he|she|doctor|gp|nurse|hospital|have) (\w+ ){0,2}?put me on (a |an |the |some )?(
                \w+ )?(<MED>) (and|but|now) (\w+ ){0,2}?(my|i|cannot|not|it|feel|am)
            double (it|them|the dose)?( up)? (\w+ ){0,2}?if i miss
            (drive|driving|drink|fly|swim|sunbathe) (on|with|after|while on) (my |the |these |
                this )?(<MED>)
            (worth|ok|safe|alright|fine) (taking|using|having) (them|it|these|this|one) (for|again|
                now|with)
            (doctor|doc|gp|nurse|chemist) (says?|said) (\w+ ){0,3}?(, )?(box|packet|label|
                leaflet) (says?|said)
            (kept|saved|left) (\w+ ){0,3}?(back|over) ... (<MED>|taking them|use them)
            (cold turkey) ... (tempted|same|thinking|might|should|can i)
            (swapped|switched|changed|moved) me (to|on to|onto) (the |a )?(cheaper|other|new|
                different|generic)( one| brand| make| kind| sort)?(?= [.?,]|$| (and|but|tablet|
                inhaler|pill))
            is (\w+ ){0,2}?(ashwagandha|ashwaganda|turmeric|st johns wort|ginseng|melatonin|cbd|
                valerian|echinacea|ginkgo|berberine|black cohosh|magnesium) (ok|okay|alright|safe|
                fine|good|bad|any good)
        """),
        "missed dose": any_of(r"""
            (missed|missing|forgot|forgotten|skipped|did not take|have not taken|not taken|
                have not had|not had|ran out of|run out of|running out of|no more|lost|vomited|
                threw up|sicked up) (\w+ ){0,4}?(a |my |the |two |three |last |this |
                all )(\w+ ){0,4}?(<MED>) (\w+ ){0,5}?(what|should|do i|can i|is|last night|
                this morning|yesterday|today|now|for \w+ days|since|does it|will|is it|
                dangerous|ok|again today|so)(?= [.?,]|$| \w)
            (missed|missing|skipped) (\w+ ){0,2}?(a |my |the |two |three |last |several |some |
                few |couple of |one )(\w+ ){0,3}?(doses?|<MED>)
            (forgot|forgotten) (\w+ ){0,2}?(my|the) (\w+ ){0,3}?(<MED>) (this morning|
                last night|yesterday|today|for \w+ days|again last night)
            (ran|run) out of (my |the )?(\w+ ){0,2}?(<MED>)(?= .{0,40}(what|should|stop|days|\?|
                until|and cannot|borrow))
            (late|missed) (with|taking) (my|the) (\w+ ){0,2}?(<MED>)
            (what|should|do) (\w+ ){0,6}?(missed|forgot\w*|miss|forget|skip|
                late) (\w+ ){0,4}?(<MED>)
        """),
        "about medicines": any_of(r"""
            (what (is|are|does|do)|why am i on|why (do|have) i|tell me about|information on|
                explain|is|are|thoughts on|heard about|what about|advice (on|about)|
                anything about|question about|ask about|know about|opinion on|recommend|
                worried about|concerned about|confused about|scared of|afraid of|unsure about|
                not sure about) (\w+ ){0,4}?(<MED>)(?= .{0,80}\?|
                .{0,40}(for|do|safe|work|good|bad|start|new|dose|taking|prescribed|addictive))
            (best|strongest|safest|cheapest) (\w+ )?(<MED>) (\w+ )?(for|with|if|when|to (take|use|
                get))
            (which|what) (<MED>|painkiller|medicine|tablet) (\w+ ){0,3}?(is|are|should|can|
                would|do|best)
            (does|do|will|can) (my |the |these |this )?(<MED>) (work|help|cause|make|affect|
                harm|damage|mean|interact|stop|expire|go out of date)
            (need|want|get|ask for|give me|looking for|recommend) (\w+ ){0,3}?(stronger|
                something stronger|more|different|other|new|better) (\w+ ){0,2}?(<MED>|
                painkillers?)
            (something stronger|stronger) (for|than) (the|my|this) (pain|<MED>)
            (what can i take|what should i take|anything i can take|what do i take|
                something i can take|can i take (anything|something|that|this|it|them|these|
                both)|should i take (it|them|more|another|two|that|something)|
                what can i get over the counter|can you prescribe|prescribe me|up my dose|
                up the dose|increase (my|the) dose|lower (my|the) dose|reduce (my|the) dose|
                double (the|my) dose|can i stop (them|it|taking it|taking them)|
                should i stop (them|taking it|taking them|it)|how do i come off (them|it)|
                come off (them|it)|stop taking (them|it)|do i need to take (it|them))(?= [.?,]|
                $| \w)
        """),
    },
    framed=False,
    fades=False,
    negatable=False,
    unless=(
        any_of(r"""
            remind\w* | reminder | alarm
            set (a|an)
            help me (to )?(remember|take|organise)
            remember (to take|my)
            dosette | pill ?box | organiser
            where (can|do|could|is|would) (i|we|my) (\w+ )?(get|collect|pick|order|return|hand|
                drop|dispose|buy)
            collect
            pick(ed|ing)? up
            picking up
            order(ed|ing)?
            reorder | deliver\w* | repeat prescription | repeats?
            prescription (charge|ready|is ready|was ready|line|delivery|request|form|
                from the (chemist|pharmacy))
            pharmacy (was|is|shut|open|opening|closed|hours)
            chemist (was|is|shut|open|closed)
            opening times
            get to the (chemist|pharmacy)
            free prescriptions? | pay for | cost of | afford | dog s | cats? | vet | hay
            charity | my goal | goal is
            i want to (take|remember|use) my
            get better at taking
            trying to (remember|take my|use my)
            drop(ping|ped)? (off|me|in)
            drop in
            eye drops? (were|was)
            a drop of
            spray (paint|tan)
            tablet (computer|charger|screen)
            on my (tablet|ipad)
            ipad
            patch of (grass|garden|ground)
            cabbage patch | rough patch | bad patch
            jags? (clinic|appointment)
            flu (jag|jab)
            covid (jag|jab|booster)
            show(ed|s)? me how (to )?use my
            technique | spacer
            inhaler (technique|class|recycling|bag|case)
            took my tablets and
            (doctors?|gp|nurse|consultant) (says?|said|thinks?|reckons?|told me|has put|
                put) (?!.*(\?|not sure|unsure|scared|worried|do i|should|can|is it|how|what|
                which|if|do not|afraid|frightened|nervous|but|stop|double|halve|really))\w+
            might not need to give me
            side effects? of (too much |not |no |poor |a lack of )?(sitting|sleep|stress|exercise|
                sugar|salt|caffeine|coffee|smoking|drinking|alcohol|screens?|walking|being|
                getting|having|loneliness)
            (exercise|walking|sunshine|fresh air|activity|sleep|stretching) (\w+ ){0,4}?dose
            dose of (fresh|sunshine|patience|reality|nature|laughter|sea|exercise|walking|guilt|
                the (cold|flu|lurgy)|my own)
            (fine|happy|settled|doing well|no bother|no problems?) (on|with) (them|it|these|
                those)(?! (but|though|can|should))(?!.*\?)
            i take my tablets (every|with|in|at|and)
        """)
    ),
    sure=0.8,
)

CUES: tuple[Cue, ...] = _QUESTION
